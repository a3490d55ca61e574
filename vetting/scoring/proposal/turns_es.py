"""More Spanish for the same concepts: the verbs, nouns and idioms that a thesaurus lists by
them."""

COMMON = {
    "commit": """prometid*, prometo, jurad*, cosa hecha, pan comido, coser y cantar,
        te|se|le|os|les lo promet*|jur*|firm*|garantiz*|asegur*, con garantia|garantias,
        garantia total|absoluta|plena|escrita|firmada|real|de, bajo garantia, sello de
        garantia, si fallo|fallamos, si no cumplo|cumplimos|cumplieramos|cumpliera|
        llegamos|llego|lo_logramos|lo_logro|lo_conseguimos|lo_consigo|lo_cumplimos, con los
        ojos cerrados, tan seguro como, tan cierto como, por descontado, dese|date|dense|daos
        por seguro|hecho|satisfecho, da|de|den|dad por hecho|seguro|sentado|descontado, apost*,
        apuesta segura, resultado|resultados|exito seguro|seguros|cierto|garantizado, a buen
        seguro, seguro al, me mojo, nos mojamos, sin trampa ni carton, con
        total|plena|absoluta|toda certeza|confianza|garantia|certidumbre, certificad*, avalad*
        por contrato, afianz*, respondemos con|del|por, respondo con|del|por, te|le|os|les
        respondo|respondemos, asumimos|asumo el|la compromiso|coste|riesgo|diferencia, no hay
        duda|pierde|pero|excusa|excusas|riesgo, no tiene pierde|vuelta|discusion,
        innegociable*, por ley, va en serio, me la juego, nos la jugamos, pongo|ponemos la
        mano|mano_en|cabeza|el_cuello, la mano en el fuego, con
        penalizacion|indemnizacion|reembolso, vas a ver que si, de eso no tengas duda,
        tengalo|tenlo|tenganlo|tenedlo claro|por_seguro|por_cierto, creeme que, no
        admite|admiten discusion|duda|dudas, a prueba de bombas, te lo puedo|podemos
        asegurar|garantizar|prometer|firmar, se|os lo puedo|podemos
        asegurar|garantizar|prometer|firmar, obligacion de resultado|resultados, compromiso
        de|firme|por|escrito|firmado|real, mi compromiso, nuestro compromiso es|de, fijo
        te|le|que|los, segurisim*, claro que si, incondicional*, ineludible*, indiscutible*,
        irrevocable*, cerrado por escrito, sin lugar a duda|error, mas que
        seguro|segura|seguros|garantizado, cien por ciento, hecho y, y si no devolvemos,
        compromiso consta|firmado|figura, te|se|os lo doy firmado|hecho|por_hecho,
        cuenta|contad|cuente|cuenten con|con_que ello|eso, lo hacemos realidad, la hacemos
        realidad, firmamos ese|esa|el|la""",
    "refund": """te|le|les|os|se abono|abonamos|abonaremos|compenso|
        compensamos|compensaremos|indemniz*|bonific*|reintegr*|restitu*|retorn*|
        perdon*|condon*, te|le|les|os|se lo|la|los|las devuelv*|devolv*|reembols*|reintegr*|
        regres*|retorn*|abon*, te|le|les|os|se regal* ?el|un|los|otro|dos
        mes|meses|siguiente|mensualidad|trimestre, mes|meses|trimestre|siguiente|servicio|
        trabajo ?siguiente ?te ?le ?os sale|va|corre|es|queda|sera
        gratis|gratuito|de_balde|regalado|por_nuestra|por_mi|de_nuestra|de_mi|por_cuenta, no
        pasamos|paso|cobramos|cobro|cobrare|cobraremos|facturamos|facturo|enviamos|giramos ?ni
        ?la ?el ?un ?una ?ninguna factura|cuota|mensualidad|peso|euro|
        centavo|centimo|nada|minuta|honorarios, sin cobrar|cobrarte|cobrarle|cobraros|
        cobrarles, gratis hasta que, hasta que .. gratis, no cobramos|cobro hasta, solo
        cobramos|cobro si|cuando|por|al, cobramos|cobro
        unicamente|solamente|exclusivamente|solo si|cuando|por|al, pagas|paga|pagais|pagan
        unicamente|solamente|solo|nada_mas si|cuando|por|al, solo pagas|paga|pagais|pagan
        por|al|si|cuando|lo, a exito, pago por|segun resultado|resultados|objetivos, cobr*
        a|por exito|resultado|resultados, nos vamos sin cobrar, me voy sin cobrar,
        cancelas|cancela|cancelais y te|le|os, quedas|queda exento|libre de pago|pagar, dinero
        devuelto, devolucion ?integra ?total ?del ?de dinero|importe|garantizada|cuota|todo|
        pagado, doble de tu|su|vuestro dinero, reembolso garantizado|sin|inmediato, ni un
        peso|euro|centavo|centimo|duro|mango|dolar|quinto, me pagas|paga nada, no nos|me deb*
        un|ni, o te|le|os|se devolv*|devuelv*|reembols*|reintegr*|sale, o gratis, o no|nada
        pagas|paga|pagais|pagan|cobro|cobramos|cuesta, o lo|la pagamos|pago|ponemos|pongo, de
        mi|nuestro bolsillo, corre|corren|correra por|de nuestra|mi cuenta""",
    "gain": """te|le|os|les|la|lo generamos|genero|generaremos|atraemos|
        atraigo|captamos|capto|aporto|aportamos|conseguiremos|conseguire|traeremos|traere|
        sumaremos|sumare|llevaremos|llevare|pondremos|pondre|subiremos|subire|daremos|
        dare|ganaremos|alcanzamos|coloc*|plantamos|planto|situamos|situo|
        hacemos_llegar|hago_llegar|hacemos_pasar|hago_pasar|hacemos_subir|hago_subir|
        hacemos_crecer|hago_crecer|ponemos_en, generaras, generara, generareis, generaremos,
        generare, atraeras, atraera, atraeremos, captara, captareis, captaran, cosecharas,
        cosechara, cosecharan, cosechareis, acumularas, acumulara, acumularan, acumulareis,
        acumularemos, reuniras, reunira, reuniran, reuniremos, juntaras, juntara, juntaran,
        juntaremos, agregaras, agregaremos, incrementaras, incrementara, incrementaremos,
        escalaras, escalara, escalaremos, ascendera, ascenderas, despegaras, sobrepasaras,
        sobrepasara, sobrepasaremos, cruzaras, cruzara, cruzaremos, tocaras, tocara, tocaremos,
        rozaras, rozara, cerraremos, cerrare, venderas, vendera, vendereis, venderan,
        facturaras, facturara, facturareis, facturaran, firmaras, firmara, ingresaras,
        ingresara, llenaras, llegues, llegue a, llegueis, lleguen a, alcances, alcance
        los|las|el, alcanceis, superes, supere los|las, ganes, gane, podras
        contar|presumir|tener, podra contar|presumir|tener, presumiras|presumira|presumireis|
        presumiran de, lucira*, luciras, disfrutara* de, dispondra* de, vais a, vas a
        conseguir|sumar|juntar|acumular|facturar|cerrar|firmar|despachar|rebasar|alcanzar|
        obtener|captar|ingresar, va|van|vais|vamos|voy a conseguir*|sumar*|juntar*|acumular*|
        facturar*|cerrar*|captar*|traer*|generar*|atraer*|obtener*|colocar*|subir*|poner*|
        rebasar*|meter*|dar*, podemos|puedo llevar*|poner*|conseguir*|traer*|subir*|
        generar*|sumar*, es hora de llegar, haremos|hare|hacemos que
        tu|su|la|llegues|tengas|pases|superes|ganes|consigas|tenga|pase|gane|consiga|
        alcances|vendas|facture*|factures|venda, de tener .. a, llegada de|a, te veras|vera
        con, se vera con, te|se|os encontrara*|encontraras con, cada mes
        entran|entraran|tendras""",
    "multiply": """multiplicar, multiplicado, duplicar, triplicar, quintuplicar, sextuplic*,
        decuplic*, centuplic*, por seis|siete|ocho|veinte, x4, x6, x7, x8, x20, x100, duplo, el
        doble que|de|o|mas, al doble, al triple, doblar*, doblado, veces mas, varias veces,
        #times mas, redobl*, tripl*, cuadruplicar, sextuplicar, decuplicar""",
    "will-multiply": """dobla|duplica|triplica|multiplica|cuadruplica|quintuplica
        tus|tu|su|sus|vuestras|vuestra|el|la|las, duplicarte|duplicarle|triplicarte|
        triplicarle|duplicaros, duplicamos|triplicamos|doblamos|cuadruplicamos|quintuplicamos,
        te|le|os|les|se lo|la|los|las duplicamos|duplico|triplicamos|triplico|
        multiplicamos|doblamos|doblo, se duplicara*|triplicara*|multiplicara*|doblara*,
        duplicaran, duplicad, triplicad, el doble que|o, duplique* tus|su|sus|tu|vuestra,
        triplique* tus|su|sus|tu, multiplique* tus|su|sus|tu, hacer*
        multiplicar|duplicar|triplicar, haremos|hare|hacemos que .. ?se
        dupli*|tripli*|multipli*|doble*""",
    "deadline": """a los #month|#day|#week, al tercer|segundo|primer|cuarto|sexto|ultimo
        mes|dia|trimestre|ano, en el|lo|los|tu|su primer|primeros|proximo|proximos|que
        mes|meses|trimestre|ano|semestre|queda, en los primeros|proximos|siguientes|#
        #month|#day|#week|meses|dias, el primer mes|trimestre|ano, cada #month|#day|#week, en
        cosa de, en cuestion de, en apenas|solo|solamente|tan|menos|poco|escasos|nada, en lo
        que, de enero|aqui|hoy a, durante el|los primer|primeros, este|esta
        semestre|trimestre|mes|ano|temporada|curso|campana, a
        final|fin|finales|mediados|principios de, antes del|de_que, en un abrir, de cara a, en
        el transcurso, a la vuelta de, en el plazo, plazo de, en tiempo|plazo record, con el
        cambio|fin de, cuando acabe|termine|llegue el|la""",
    "at-least": """como minimo|poco, un minimo, minimo de, no menos, nunca menos, por encima
        de, arriba de, mas de, superior a, superiores a, a partir de, cuando menos, largo,
        largos, y pico, tirando por lo bajo, en el peor""",
    "every-period": """mes a mes, mes tras mes, semana a semana, semana tras semana, dia a dia,
        todas las semanas|noches, todos los meses|dias, cada #day|#week|#month, mensuales, al
        semestre, al ano, anual*, semanalmente, mensualmente, por campana, cada vez""",
    "audience": """parroquian*, incondicional*, followers, folowers, segudores, subs,
        suscritos, siguidor*, groupies, club de fans, masa social, gente que te|le|os|les|nos
        siga|sigue|siguen|sigan, followerz, feligres*, hinchada, tribu, base de
        fans|seguidores|suscriptores""",
    "followers": """un|medio|varios millar|millares|centenar|centenares|par_de_miles ?de
        ?nuevos ?nuevas ?mas @audience, cientos|decenas|centenares|millares|docenas ?y ?cientos
        ?miles de ?nuevos ?nuevas ?mas @audience, @audience ?nuevos ?reales por|a
        miles|cientos|millares, #% mas|mas_de ?de @audience, diez|cinco|seis|cuatro cifras ?de
        ?en @audience, @audience ?de ?en cinco|seis|cuatro cifras, tantos @audience como""",
    "profile-reach": """pas*|llev*|sub*|hac* ?crecer ?a tu|su|la|vuestra
        cuenta|perfil|pagina|instagram|canal|tiktok de # a #big|#k, de cero|#|#big a #k|#big
        ?seguidores""",
}

BOUGHT = {
    "buy": """adquiriendo, adquiere, adquiera, adquieran, te|le|os|les
        vendo|vendemos|compro|compramos, compralos, compralas, comprelos, contrat*
        ?un|una|el|la|nuestro|nuestra ?de pack|paquete|lote|bono|recarga|tanda,
        hazte|hagase|haceos con, chut*, dop*, esteroides, bombe*, bombeo, insufl*, manufactur*,
        fabricamos, fabrico, provee*, surt*, suministro de, alquil*, rent* de, importamos,
        reclutamos""",
    "top-up": """te|le|os|les|se pongo|ponemos|pondremos|meto|metemos|
        meteremos|cargo|cargamos|cargaremos|mando|mandamos|mandaremos|envio|enviamos|activo|
        activamos|inyecto|inyectamos|chuto|chutamos|sumo|sumamos|sumaremos|anado|
        anadimos|anadiremos|agrego|agregamos|agregaremos|regalo|regalamos|regalaremos|
        echo|echamos|suelto|soltamos|cuelo|colamos|aplico|aplicamos|disparo|
        disparamos|subo|subimos|coloco|colocamos|suministro|suministramos|entrego|
        entregamos|doy|damos|proveo|proveemos ?otros ?unos ?unas
        #|#big|mil|miles|cientos|unos|unas, inyectaremos, anadiremos, incorporamos, incorporo,
        agregamos, agrego, abastec*, proveemos, surtimos, insertamos, enchufamos, chutamos,
        bombeamos, disparamos, aplicamos, recarga de, inyeccion de, dosis de, chute de, tanda
        de, remesa de, aluvion de, refuerzo de, chorro de, relleno de, subidon de, empujon de""",
    "engagement": """autolikes, auto likes, views, viewers, espectadores, comentaristas, laiks,
        subs, subscribers, me encantas, me encanta, megustas, reposts, shares, saves,
        retuiteos, reproducciones, oyentes, plays, seguimientos""",
    "supply": """venta, vendo, vendemos, recargas, tanda*, remesa*, dosis, inyect*, chute*,
        entregas, te llegan, le llegan, servicio de, desde #money, combo*, por solo""",
    "network": """granja*|ejercito|plantilla|cartera|bolsa|
        batallon|escuadron|brigada|panel|pool|parque|arsenal|tribu|comando|cuadrilla ?propi*
        ?de mil|#|#big|cuentas|perfiles|usuarios|moviles|telefonos|celulares|bots|avatares|
        identidades, avatares, sockpuppet*, perfiles|cuentas
        clon|clonad*|zombi*|muleta|gancho|espejo|robot|semilla, multicuenta*, cuentas|perfiles
        creados|creadas para, comunidad de apoyo|intercambio, cadena de likes|favores|apoyo,
        rueda de likes|apoyo, engagement pod*, pod de, grupo|grupos de apoyo, colaboradores
        que, micropagos, clickworkers, clicadores, gente contratada|pagada|a_sueldo""",
    "cheer": """dale|dan|dara|daran|dejar*|deja|dejan ?le ?un|una|su|me
        like|corazon|gusta|comentario, jalea*, ovacion*, aplaus*, retuit*, reposte*, elogi*,
        piropo*, piropea*, viraliz*, engros*, abult*""",
    "bots": """bots, botnet*, cuentas robot|automatizadas|zombi*, clickfarm*, click farm*,
        granja de moviles|telefonos|celulares|perfiles|cuentas, seguidores fantasma*, fantasmas""",
    "bot-made": """indetectable*, imposible* de detectar|distinguir|diferenciar, nadie
        distingue|distinguira|nota|notara, ni instagram|meta|tiktok, pasan
        inadvertid*|desapercibid*, sin levantar sospechas, con foto y|de, con pinta de|real,
        apariencia real|natural|humana|organica, de forma natural, gradual*, poco a poco para,
        imitan|simulan|imita|simula""",
    "to-order": """a la carta, segun pais|ciudad|edad|sexo|nicho, por
        nicho|edad|sexo|genero|zona, geolocalizad*, segmentad*, entrega
        inmediata|gradual|rapida|en, con reposicion, con garantia, sin caida, garantia de
        reposicion, precio|precios por, el mil, los mil, cada mil, el millar, por cada mil, a
        #money, precios desde, oferta, rebaj*, promocion, en pack""",
    "quality": """alta calidad, calidad alta|premium|superior|vip, con foto, con actividad,
        hispanos, hispanohablantes, europeos, peruanos, uruguayos, ecuatorianos, venezolanos,
        locales, de tu pais|ciudad|zona, de su pais|ciudad|zona, gama alta, antiguos,
        activisimos, permanentes, garantizados, sin caida""",
    "injected-by-us": """corren por|de nuestra|mi cuenta, los|las|lo|la
        pone*|pongo|ponemos|mete*|mueve* nosotros|la_casa|la_agencia|yo|nuestro,
        vienen|salen|llegan|proceden de nuestr*|mi|mis|la_casa|fuera, nosotros los|las
        generamos|ponemos|metemos|cargamos|enviamos|compramos, de eso nos encargamos, yo
        los|las pongo|meto|cargo|compro|consigo, cosecha propia, de fabricacion propia|casera""",
    "as-goods": """en pack|packs|lotes|paquetes, por packs|lotes|paquetes|paquete|bulto,
        suministr*, dispens*, entrega inmediata|gradual|express, listos para entregar, por
        apenas, precio de saldo, de importacion, de alquiler, alquilad*, simulad*, inducid*, de
        relleno, ficticio*, ficticia*, con tarjeta, checkout, envio inmediato, recarg*, topup,
        boost*""",
    "free-crowd": """paquete*|pack*|lote*|bono*|recarga*|
        inyeccion*|combo*|dosis|tanda*|remesa*|chute*|kit ?mensual* ?semanal* ?diari* ?inicial
        ?gradual ?extra ?de ?# ?#big ?mil ?de ?nuevos seguidores|followers|fans|likes|me_gusta|
        corazones|visualizaciones|reproducciones|vistas|views|suscriptores|plays|
        reacciones|interacciones|comentarios_positivos,
        seguidores|followers|fans|likes|corazones|visualizaciones|reproducciones|vistas|
        views|suscriptores|plays ?para ?de ?en ?tiktok ?instagram ?youtube ?: #big|# ?mil
        ?seguidores ?unidades por|a|desde|=|son ?solo ?tan #money, #big|# ?mil ?de
        seguidores|followers|fans|likes|corazones|visualizaciones|reproducciones|vistas|
        views|suscriptores|plays ?reales ?nuevos ?de ?calidad por|a|desde|=|son|cuestan|valen
        ?solo ?tan #money, venta|compra|compraventa|suministro|alquiler|reventa ?directa
        ?segura ?de ?nuevos seguidores|followers|fans|likes|me_gusta|
        corazones|visualizaciones|reproducciones|vistas|views|suscriptores|interacciones,
        seguidores|followers|fans|likes|suscriptores .. sin_caida|sin_caidas|con_reposicion|
        garantia_de_reposicion|al_mejor_precio|a_buen_precio|baratos|baratisimos|
        con_entrega_garantizada|en_oferta|a_la_venta|en_venta""",
    "supply-people": """simulamos|fingimos|simulo|finjo|recreamos|fabricamos ?la ?una ?el
        conversacion*|interaccion*|debate*|movimiento|actividad|interes|ambiente|
        entusiasmo|demanda, personajes|identidades|perfiles que
        maneja|manejan|controla|controlan|lleva|gestiona ?la ?nuestra ?nuestro ?mi
        agencia|equipo|estudio|oficina|casa""",
}

REVIEWS = {
    "review": """resenitas, criticas positivas|favorables|buenas, recomendacion* en google,
        votos, comentarios de cinco|5|diez, comentarios ?muy
        positivos|favorables|elogiosos|buenos, elogios en, estrellas en google|maps,
        puntuaciones, valoraciones, calificaciones, rating, ratings, notas de cinco|5|diez,
        cincos, dieces, buenas criticas, buena critica, elogios, experiencias de
        compra|cliente, algo bueno|bonito ?de|sobre|en""",
    "write": """llueven, lluev*, sumamos, sumo, anad*, agreg*, acumul*, verter*, vertemos, volcamos,
        inund*, bombard*, proporcion*, simul*, inyecc*, rellen*, distribu*, reparti*, escalon*""",
    "positive": """positiv*, perfecta*, elogios*, elogi*, laudator*, entusiast*, de diez, de
        lujo, de matricula, top, ideal*, genial*, magnific*, esplendid*, optim*, excelente*,
        cum laude, recomendando*, recomend*, alab*, hablando maravillas, poniendo por las
        nubes, por las nubes, pond* bien, poner* bien, estrellas todas, cinco sobre cinco, 5
        sobre 5, #stars, cincos""",
    "our-writers": """mis|nuestras|nuestros|nuestra|mi colaboradores|gente|chicos|chicas|
        plantilla|redactores|becarios|amigos|amistades|familia|contactos|perfiles|
        cuentas|copys|red|companeros|pibes|cuates|empleados|trabajadores,
        cuentas|perfiles|usuarios|correos|emails|gmails|ips|telefonos|identidades|nombres ?muy
        ?todos ?todas distint*|diferent*|diversos|variados|
        variadas|nuevos|nuevas|creados|creadas|verificad*|antigu*|reales|calentad*|
        nuestr*|propi*, desde|con|bajo ?decenas ?cientos ?# ?varias ?varios ?multiples
        ?distintas ?distintos ?diferentes cuentas|perfiles|identidades|usuarios|
        correos|dispositivos|moviles|telefonos|ips|nombres, comunidad de
        resenadores|opinadores, resenadores, opinadores, redactores, copywriters, ghostwriters,
        local guides, guias locales, personas contratadas, gente
        contratada|pagada|de_confianza, clientes misteriosos|imaginarios|inventados|
        ficticios|falsos, perfiles con historial|foto|antiguedad""",
    "invented": """de encargo, por encargo, a la carta, al gusto, a tu|su|vuestro gusto, con
        guion, guionizad*, fabricad*, generad* con|por|artificialmente, creibl*, que
        cuelan|cuela, indistinguibles, indetectable*, imposible de distinguir|detectar, con
        pinta de, poco a poco para, de forma gradual, repartidas en|para, espaciad*, de goteo,
        goteo de, goteo, sin que google|tripadvisor|booking|se, antes de abrir|inaugurar, antes
        incluso de abrir, aunque no hayan|haya|tengas, sin un solo cliente, nadie ha
        probado|venido|comprado""",
    "make-up": """ideamos, idear, elucubr*, inventaremos, inventare, fingidas, fingidos,
        simular*, falsificamos, falsific*, apanamos, nos inventaremos, sacamos de la nada""",
    "author": """escribiremos|escribimos|redactamos|redactaremos|generamos|creamos|producimos|
        elaboramos|componemos|confeccionamos nosotros|todas|las|tus|sus|unas|varias,
        escribo|redacto|genero|creo|produzco|elaboro|compongo yo|tus|sus|las|unas, redaccion y
        publicacion de, fabricacion, elaboracion, escritura de, escritor* de, redactor* de""",
    "supply-review": """pack|packs|paquete|paquetes|lote|lotes|
        bono|bonos|tanda|tandas|kit|combo|recarga|docena|centenar|decena|medio_centenar|plan
        ?mensual ?inicial ?basico ?de ?# ?#big ?mil ?buenas ?las ?mejores de ?# ?#big ?buenas
        resenas|opiniones|valoraciones|estrellas|testimonios|comentarios_positivos|
        puntuaciones|calificaciones, servicio|venta|compra|contratacion|
        suministro|alquiler|adquisicion|generacion|gestion_y_compra|fabrica|tienda|granja ?de
        ?buenas ?de resenas|opiniones|valoraciones|estrellas|testimonios,
        comprar|compra|compre|vendo|vendemos|compramos|compro|adquirimos|alquilamos ?te ?le
        ?buenas ?tus ?sus ?unas ?# ?#big ?las resenas|opiniones|valoraciones|estrellas|
        testimonios|votos, resenas|opiniones|valoraciones|estrellas|testimonios ?positivas
        ?verificadas ?de ?google ?tripadvisor ?5 ?cinco ?estrellas
        a_la_carta|en_venta|a_la_venta|a_granel|al_peso|por_encargo|de_encargo|de_pago|
        compradas|comprados|por_paquetes|por_packs|desde_#money|a_#money|por_#money|por_solo,
        resenas|opiniones|valoraciones ?positivas ?de ?5 ?cinco ?estrellas
        ilimitad*|garantizad*|aseguradas, resenas|opiniones|valoraciones|testimonios
        escritas|escritos|redactad*|publicad*|generad*|creadas|creados|hech*|preparad*|
        fabricad* por|desde|a nosotros|nuestro|nuestros|mi|mis|profesionales|cuentas|medida,
        suministro|entrega|inyeccion|recarga|aporte|servicio|chorro|lluvia ?mensual ?semanal
        ?constante de estrellas|resenas|opiniones|valoraciones, resenas|opiniones|valoraciones|
        testimonios|estrellas ?verificadas ?reales ?positivas ?de|en|para
        ?trustpilot|google|tripadvisor|booking|amazon|maps
        a_la_venta|en_venta|por_encargo|en_oferta|al_por_mayor|disponibles,
        pocas|pocos|faltan|sin ?resenas resenas|opiniones|valoraciones|estrellas .. nosotros
        ?te ?le ?os ?se las|los|te|le, alquilamos|contratamos|alquilo|contrato|reclutamos
        resenadores|opinadores|opinantes|clientes, red|bolsa|comunidad|grupo|equipo|ejercito de
        usuarios|perfiles|cuentas|personas|resenadores|gente que deja*|escrib*|publi*|pon*|sub*
        resenas|opiniones|valoraciones|estrellas|comentarios, ya tienen|tiene
        escrito|escrita|lista|listas|redactada|preparada ?lo ?la ?su
        bien|opinion|resena|opiniones|que""",
    "swap": """intercambia*, yo te|le pongo|dejo .. tu|usted, hoy por ti manana por mi, favor
        por favor, quid pro quo, reciproc*, grupo de intercambio""",
    "pay-for": """gratific*, retribu*, compens*, premi* a_quien|al_que|a_los|con, cobr* por, a
        tanto por, #money por|la, incentiv*, ofrec* #money""",
    "incentive": """detallito, obsequio*, cupones, bonus, cheque, cheques, tarjeta regalo,
        noche extra, sesion gratis, sesion extra, mes gratis, dos por uno, gratific*,
        incentiv*, descuentito, aliciente, entra en|al, entran en|al, participa, jamon""",
    "if-positive": """cinco|5 estrellas|estrellitas, resen*|opin*|valor*|puntu*|calific*|
        coment*|testimon* ?muy ?tan ?bien ?de ?las positiv*|favorabl*|buen*|excelent*|bien|
        estupend*|maravill*|genial|alta*|alto|maxim*|5|cinco|diez|10|bonit*,
        hable*|hablen|hables bien|maravillas, pon*|ponga*|deje*|dejen|den|dan|pongan ?nos ?le
        ?te ?un ?una ?las ?todas cinco|5|diez|10|estrellas|buena|maxima|nota, buen*
        resen*|opin*|coment*|valor*|puntu*|palabr*|nota|critica, nota maxima|alta, maxima
        nota|puntuacion|valoracion|calificacion, a favor, elogie*, nos recomiende*, te|le|os
        recomiende*, que nos ponga*, que nos deje* bien, escriba*|ponga*|diga*|deje*|escriban|
        digan algo|cosas bueno|bonito|buenas|bonitas|positivo|positivas,
        valor*|puntu*|calific*|not* ?nos ?te ?le ?bien con|de 5|cinco|10|diez|#,
        valor*|puntu*|calific* con|de ?las cinco|5|todas""",
    "raise-rating": """tu|su|vuestra|la nota|puntuacion|media|valoracion|calificacion|rating
        ?en ?google ?tripadvisor ?booking ?maps ?del ?de ?#
        pasara|sube|subira|llegara|llega|salta|saltara|subimos|alcanzara|estara
        ?a|al|en|por|hasta ?encima ?de #, de un|una # a un|una #, rozando el 5|cinco estrellas,
        pas*|sub*|salt* de # a # estrellas, ficha|nota|media|puntuacion pas*|sub*|salt* de # a
        #""",
    "sink-rival": """resen*|opinion*|valoracion*|estrella*|critica*
        mala*|negativa*|pesima*|falsa*|de_una ?estrella ?a|para|en|sobre|contra
        ?tu|su|la|los|vuestra|el competencia|competidor*|rival*|vecino|enfrente,
        hundir*|hundimos|bajamos|bajar*|tumbamos|dejamos|machacamos .. ..
        competencia|competidor*|rival*|enfrente ?con""",
    "we-supply": """sacamos|saco|alquilamos|contratamos|confeccionamos|simulamos|suministro,
        contamos|cuento|disponemos con|de ?una red|bolsa|comunidad|equipo|plantilla|grupo de,
        nosotros te|le|os|se las|los ponemos|escribimos|dejamos|hacemos|conseguimos, metemos,
        meteremos, ponemos, pondremos, colgamos, subimos, sumamos, inyectamos, conseguimos""",
    "honest-review": """pidiendo, preguntando, animando, invitando, para que opinen,
        solicitando""",
}

SALES = {
    "sales": """oportunidades, carritos, comandas, tratamientos, sesiones vendidas, primeras
        visitas, volumen de negocio|ventas, cifra de negocio|negocios, ticket medio,
        utilidades, ganancia, recaudacion, boletos, arriendos, suscripciones, inscritos,
        contrataciones, roas, retorno de la inversion, rentabilidad, ventas online,
        conversiones, ingresos, lucro, rendimientos, facturacion, factures, facture, facturar,
        facturaras, facturara, entradas vendidas, pernoctaciones, cubiertos, excursiones,
        plazas vendidas, pisos, coches, motos, cenas, reformas, contratos firmados|nuevos,
        trabajos nuevos, peticiones de presupuesto, llamadas de clientes, socios nuevos, nuevos
        contratos, nuevas altas, ventas cerradas, cierres""",
    "customers": """prospecto*, contactos cualificados|calificados|calientes, compradores,
        cliente nuevo, nueva clientela, clientela nueva, parroquianos, pasajer*, abonados de
        pago, usuarios de pago, gente comprando, comensales""",
    "sales-rise": """incrementar*, mejorar* un|en_un, crezcan, suban, aumenten, se
        dispar*|dupli*|tripli*|multipli*|elevar*|incrementar*, incremento, aumento, subida,
        alza, crecimiento, sube un, suben un, crece un, crecen un, aumenta un, aumentan un,
        hacemos|haremos|hare|hago crecer|subir|aumentar|despegar, impulsar* un, incrementamos,
        incrementaremos, mejoramos un, disparamos, dispararemos, creces, crecer*, vender*,
        venderas|vendera|vendereis|venderan mas, vende|vendes|vendas|venda mas,
        colocaremos|colocamos|venderemos|vendemos|despachamos toda|todo|todas|todos""",
    "booked-scene": """no te|le|os|les va|vas|van a caber|cabra|entrara|quedara|alcanzar|
        sobrar|dar, te|le|os|les faltaran|faltara|va_a_faltar|van_a_faltar|
        sobrara|sobraran|lloveran|llueven|sobrar* clientes|manos|mesas|horas|sillas|
        personal|stock|pedidos|trabajo|encargos|reservas|citas|espacio|sitio|huecos,
        tendra*|tendras|tendreis|tienes|tiene que contratar|ampliar|rechazar|decir_que_no|
        poner_lista|abrir_otro|abrir_mas|comprar_mas|reforzar|colgar,
        habra*|hay|tendras|tendra|tendreis|con lista de espera, lista de espera
        garantizada|asegurada|de|desde|todo|para, agenda|calendario|local|consulta|hotel|
        restaurante|salon|terraza|clase*|sala|comedor|habitaciones|plazas|mesas|aforo ?siempre
        ?estara ?estaran ?va ?a ?al ?queda lleno|llena|llenos|llenas|repleta|repleto|
        a_tope|al_completo|a_reventar|hasta_arriba|hasta_los_topes|al_cien|
        al_100_%|al_100%|completa|completo|completas|saturada|colapsada|petada
        ?todos|todas|cada|los|las|de|durante|hasta|siempre|garantiz*|asegur*|en, no habra
        mesa|cita|hueco|habitacion|plaza libre|sin|vacia, no volveras|volvera|volvereis a
        tener|ver|estar ?un|una mesa|dia|hueco|silla|agenda|habitacion|local ?libre ?vacia
        ?vacio ?flojo|vacia|vacio|libre|muerto, ventas|reservas|pedidos|citas|clientes|leads
        sin parar|freno|fin|limite|descanso, aluvion|avalancha|lluvia|riada|oleada|
        goteo|chorro|torrente|flujo ?constante ?de ?nuevos de
        clientes|ventas|pedidos|reservas|leads|citas|encargos|compradores|pacientes
        ?garantizad*|asegurad*|nuevos|cada|desde|en|constante|y, maquina de
        vender|ventas|facturar|generar|clientes""",
    "diary": """citas, pacientes, plantilla, el libro, mostrador, cuaderno, carpeta, salas,
        pistas, aparcamiento, buffet, barco, bus, autobus, teatro, cine, casa, cabina*,
        sillones, sillon, box, boxes, quirofano, showroom, almacen, estantes, ocupacion,
        ocupacion del|al|hotelera""",
    "full": """lleno total|absoluto, llenazo, llenazos, colmad*, saturad*, colapsad*, copad*,
        vendido todo|entero, sin plazas|sitio|huecos|mesas, a full, explotad*, hasta las
        trancas|cejas, de bote, al tope, no quepa|cabe|cabra|entre ni|nadie|un|mas, ocupacion
        total|plena|completa|maxima, al maximo, apiñad*""",
    "fill": """llena|llene|llenad|llenen|llenas|llenais tu|su|vuestra|el|la|tus|sus,
        llenaremos, llenarte|llenarle|llenaros|llenarles, abarrotar*, abarrotamos, petar*,
        petamos, colmar*, colmamos, saturar*, saturamos, reventar*, reventamos, copar*,
        copamos, ocupar* al, completar* tu|su|la|el, completamos tu|su|la|el, agotar*
        las|los|tus|sus, agotaras, agotara""",
    "profit": """x2|x3|x4|x5|x10 de|lo|en|tu|su, recuperas|recupera|recuperaras|recuperara|
        recuperais|recuperareis ?con ?creces ?toda ?todo ?hasta
        lo|la|el|tu|su inversion|invertido|pagado|gastado|gasto|cuota|puesto, se recuperara,
        amortizas, amortizaras, rentable desde|en|el, rentabilidad del|de|segura|garant*,
        ganancia* asegurad*|garantizad*|seguras, beneficios|ganancias ?netos
        asegurad*|garantizad*|segur*, inversion segura|sin_riesgo|garantizada, lo
        recuperas|recuperaras|recupera|recuperara, te|le|os vuelve|volvera|vuelven|volveran
        multiplicad*|con|el|duplicad*|por, negocio redondo""",
    "get-back": """saca*, obtien*, obtendr*, gener*, entra, entran, entramos, entrar, entraran,
        entro, son, convert*, conviert*, devuelv*, tendr*""",
    "until-full": """hasta ?que llen*|vend*|factur*|recuper*|duplic*|
        alcanz*|teng*|consig*|complet*|agot*|lograrlo|conseguirlo, hasta
        llenar*|vender*|agotar*|completar*|conseguir*|alcanzar*|lograr*|duplicar*""",
    "refund": """renuncio|renunciamos a ?nuestr* ?mis ?la ?los
        honorarios|minuta|cuota|cobrar|factura, recibo|factura|cuota|minuta|cargo no
        existe|existira|llega|hay|se_emite|vera, reembolso|devolucion
        completo|completa|total|integro|integra|inmediato|inmediata|automatico""",
    "none-new": """colocaremos|venderemos|despacharemos|vendera|venderas|agotaremos tod* ?el
        ?la ?las ?los cosecha|stock|produccion|mercancia|inventario|existencias|aforo|entradas|
        plazas|piezas|coleccion, no suben|sube|crecen|crece|aumentan|llegan|entran ?las ?los
        ventas|clientes|reservas|pedidos|encargos|ingresos ..
        reembols*|devol*|no_cobr*|no_pag*|gratis""",
    "name-figure": """elige|elija|decide|decida|dime|digame|dinos|pon|ponga|marca|marque ?tu
        ?usted cuantos|cuantas|cuanto|la_cifra|el_numero ?de
        clientes|ventas|reservas|quieres|quiere|citas|pedidos""",
}

VIRAL = {
    "viral": """viralid*, virales, viraliz*, hit, hitazo, exitazo, pelotazo*, bombazo*, trending,
        tendencias nacionales|mundiales|de_twitter|de_x|de_tiktok, hashtag del momento, fenomeno
        viral|nacional|mundial|social|de, sensacion de|del|en, la bomba, la rompe|romper*|rompen|
        partir*, lo parte*|partir*|partimos, la revienta*|reventar*, el tema del dia|momento, meme
        nacional, reventar las|el|los|todas, arrasar, arrasara*, arrasaras, incendiar*, corra* como
        la polvora, como la polvora, como la espuma, se compart* ?solo sin|por|miles|millones|
        doquier|parar, record de visitas|reproducciones|vistas|visualizaciones|audiencia, millones
        de personas|ojos|vistas|reproducciones|visualizaciones|views|plays|impresiones, impacto
        masivo|nacional|mundial, difusion masiva|nacional|mundial, alcance masivo|nacional|mundial|
        millonario|ilimitado|brutal, exposicion masiva, te|le|os vamos|voy a hacer|volver famos*|
        viral*|celebre*, hacer*|haremos|hare|volver* famos*|celebre*""",
    "make": """logramos, lograremos, lograre, consigo, conseguimos, conseguiremos, provocar*,
        provocamos, generamos, generaremos, producimos, convertir*,
        convertirte|convertirle|convertiros, transform*, hacer, hacerte, hacerle, haceros,
        hagamos, disparar*, disparamos, viralizar*, viralizamos, viralizo, viralizaremos,
        logro, especialistas en, expertos en, garantiz*, fabrica de, catapult*, propuls*,
        elevamos, impulsamos""",
    "be-future": """te|le|os|les|lo|la|los ponemos|pongo|colocamos|coloco|subimos|
        subo|llevamos|llevo|situamos|situo|catapultamos|catapulto|aupamos|lanzamos|
        lanzo|plantamos|planto|metemos|meto|posicionamos|posiciono|hacemos|hago|
        dejamos|elevamos|encumbramos|coronamos|mantenemos|mantendremos|catapultaremos|
        encaramamos ?en|al|a|hasta|como|de, coronara*, coronaras, encabezas, lideras, lidera,
        dominas, ocupas, ocupa, figuras, te ves|veras, se vera, os vereis, acapara*,
        acapararas, conquista*, conquistaras, copa*, coparas, monopoliza*, te convertiras, se
        convertira*, os convertireis, alcanzaras, alcanzara, alcanzareis, obtendras, obtendra,
        tendremos, lograremos, lograre, sube, subes, subira*, subiras, escala*, escalaras,
        llegas, llega al|a, colocamos, posicionamos, posicionarte|posicionarle|posicionaros|
        posicionarlo, ponerte|ponerle|poneros|colocarte|colocarle|colocaros|situarte|situarle|
        subirte|llevarte|llevarle en|al|a|como|de|arriba|hasta, pasaras, pasara, triunfaras,
        triunfara, tu marca en|sera, su marca en|sera, asegurad*, garantizad*, fijo, prometid*""",
    "top": """numero uno, numero 1, nº1, n1, #1, no. 1, puesto uno|1|numero|de_honor, posicion
        uno|1|cero|numero, lugar uno|1, puesto|posicion|lugar|sitio de honor|privilegio|cabeza,
        primeros puestos|lugares|resultados|sitios, primeras posiciones|plazas,
        primero|primera|primeros de todos|google|instagram|tiktok|maps, los primeros puestos,
        la cima, lo alto|mas_alto de|del, en|al|del top, top of, top 5, top cinco, top 20, top
        50, top 100, antes que tu|su|todos|nadie|la|cualquier, adelantaras a, superar* a
        tu|su|la|todos, el mas visto|buscado|seguido|famoso|comentado|popular|viral|conocido,
        la mas vista|buscada|seguida|famosa|comentada|popular|conocida, las mas
        vistas|buscadas|seguidas|populares|conocidas, lider absoluto, liderato, hegemonia,
        reina* de|del, rey de|del, referencia numero, maximo posicionamiento, primerisim*,
        ningun*|nadie ?otro ?otra .. saldra|saldran|aparecera|aparece|sale
        antes|primero|arriba, copar* ?usted ?tu ?las ?los
        busquedas|resultados|primeros|buscadores, cumbre, cuspide, primeros de la, lo primero
        que ve*|encuentr*|sale*|aparec*, el primero que ve*|encuentr*|sale*|aparec*|vean, los
        primeros que, en lo alto, en la cima, en lo mas alto, puesto de honor, primera fila,
        primera linea, pole position, top of mind, mejor posicionad*, mas visible*""",
    "ranking": """bing, chatgpt, yelp, tripadvisor, airbnb, booking, buscando, busquen, buscas,
        busque, teclear, google, mapas, mapa, app, appstore, provincia, comarca, localidad,
        municipio, isla, capital, estado, distrito, colonia, pueblo, facebook, linkedin, lista
        de, palabra clave, palabras clave, keyword*""",
    "views-big": """reproducciones|visualizaciones|visitas|vistas|views|impresiones|plays ?por
        ?en ?cada ?: #big|#huge, millones|millon|medio_millon|miles|
        cientos_de_miles|decenas_de_miles de reproducciones|visualizaciones|visitas|
        vistas|views|impresiones|plays|espectadores|ojos|usuarios|pantallas|cuentas_alcanzadas,
        seis|siete cifras de|en reproducciones|vistas|alcance|visualizaciones|visitas|views, #k
        ?de views|vistas|plays|reproducciones|visualizaciones|alcance|impresiones, #big|#huge
        ?de ?mil espectadores|visitas|plays|cuentas_alcanzadas, alcanz*|impact* ?a ?mas ?de ?al
        ?menos #big ?mil ?de ?nuevas personas|usuarios|cuentas|perfiles|ojos|hogares|vecinos,
        decenas|cientos|centenares de miles de ?personas|visitas|usuarios|espectadores|
        reproducciones|visualizaciones|vistas|ojos, seis|siete|ocho ceros|cifras, millones,
        alcance|audiencia|difusion|visibilidad|exposicion
        masiv*|millonari*|gigante|enorme|brutal|nacional""",
    "talk": """hablar* de ti|usted|vosotros|tu|su|vuestra ?en toda|todo|media|medio|todos,
        todo|toda|media|medio .. hablara|hablaran|comentara|conocera|conoceran|sabra|sabran, no
        se|habra hablara de otra|otra, la comidilla, tema de conversacion, en boca de, nadie
        hablara de otra, tu|su|vuestro nombre|marca|negocio ?estara en todas|boca|cada|todos,
        seras|sera|sereis|seran ?la|el ?mas ?muy famos*|celebre*|comidilla|estrella|sensacion,
        te|le|os reconocera*|pararan|pediran ?por ?en la|autografos|fotos ?calle, hasta en la
        luna|china|marte, telediario|noticias|prensa|periodicos|radio|television|programas
        acabar*|terminar*|poniendo|hablar*|sacar*|querr*
        ?poniendo|sacando|hablando|entrevistar*, no ?va ?a ?habr*
        haber|habra|queda|quedara|quedar feed|movil|pantalla|muro|telefono|rincon|casa|vecino""",
    "feed": """explore, reels recomendados, la lupa, pestana de explorar, pagina de explorar,
        paginas de explorar, for you page, pagina para ti, seccion para ti, muro de, muros de,
        todos los feeds|muros""",
}

INSTANT = {
    "result": """crecimientos, subidon, boom, ingresos, beneficios, leads, mesas llenas,
        mejoria, aumento, recompensa*, popularidad, visibilidad, notoriedad, fama, viral,
        repercusion, clientela, ganancia*, efectividad, eficacia, gente nueva, progreso
        evidente|visible|claro, transformacion total, cola en""",
    "see": """apreciar*, apreciaras, percib*, experimentar*, experimentaras, sentiras,
        sentira*, cosechar*, cosechas, vas|va|vais|van a notar*|ver*|sentir*|percibir|vender|
        facturar|crecer|despegar|flipar|alucinar, alucinaras, alucinara*, fliparas, flipara*,
        no te|se|os lo vas|va|creeras|creera|creereis, cambiara*, cambias, transform*, ver
        crecer|despegar|volar|subir, vera|veras|vereis|veran crecer|despegar|subir|volar""",
    "short-time": """de aqui a #day|#week|#hour|una|nada, en plazos minimos, en tiempo|plazo
        record|minimo|relampago, cuestion de ?muy ?pocos ?pocas ?unos ?unas
        #day|#hour|#week|dias|horas|minutos, en lo que dura, en un
        parpadeo|plis|tris|momento|instante|segundo|periquete|credo|volado|rato|pis|verbo, en
        dos|tres|cuatro patadas, de inmediato, sobre la marcha, acto seguido, al minuto, a los
        minutos|dias|pocos_dias|pocos_minutos, pasad* unas|pocas|# horas, ya|incluso|mismo
        la_primera|el_primer|hoy|manana, primera|primeras|primeros ?#
        semana|jornada|noche|hora|horas|dias|minutos|publicacion, la semana
        entrante|proxima|siguiente, semana siguiente|proxima|entrante, manana por la
        manana|tarde, pasado manana, en menos de lo que, menos de una|#
        semana|hora|dia|dias|horas|quincena, una semanita, un par de dias|semanas|horas,
        tres|cuatro|cinco|seis|siete|diez dias, siete|diez|quince dias, en
        siete|diez|quince|catorce, antes de una semana|quincena, de un
        dia|momento para|a otro, de la noche a, del dia a la noche, de buenas a primeras, al
        dia siguiente, desde la firma, al firmar, nada mas
        firmar|contratar|arrancar|publicar|pagar|abrir, en cuanto
        firm*|contrat*|empec*|arran*|public*|pag*|actives|active, tan pronto como|firm*|empec*,
        ni bien firm*|arran*|empec*|pag*|cerr*, apenas arranquemos|empecemos|empieces|empiece|
        contrates|contrate|publiquemos, express, velocidad de la luz|crucero|vertigo, a
        velocidad, meteoric*, vertigin*, supersonic*, turbo, ultrarapid*, en caliente, ahorita,
        ya ya, hoy para|y|por, al toque, altiro, al tiro, en el acto, en un toque, antes de que
        acabes|termines|acabe|termine ?el ?la ?de mate|cafe|cerveza|pagar|desayunar|cenar|leer,
        no vas|va a terminar el|la, en ?apenas ?solo ?menos ?de #short, ya en la|el
        primera|primer, #short, antes de que ?se ?me acabe|termine|finalice|pase
        la_semana|el_fin|el_finde|el_dia|la_noche|la_jornada|esta_semana|este_fin|la_tarde|
        la_quincena|el_domingo""",
    "quick-result": """resultado*|crecimiento|ventas|exito|
        cambios|mejoras|efectos|clientes|fama|viralidad|trafico|ganancias|ingresos ?muy ?casi
        ?de ?forma ?de_manera ?en ?los ?las ?a ?practicamente ?y ?garantizados ?desde
        ya|hoy|hoy_mismo|enseguida|inmediat*|al_momento|al_dia|corto_plazo_inmediato|
        exprés|turbo|rapidisimo|rapidisimos|rapidamente|en_tiempo_record|sin_esperar|
        sin_esperas|sin_demora|sin_paciencia, no hay que esperar, sin tener que esperar, sin
        esperas, nada de esperar, adios a la espera|las_esperas, olvidate|olvidese|olvidaos de
        esperar|la_espera|las_esperas|meses|los_meses, la paciencia es|no|se, crecimiento
        explosivo|exponencial|inmediato|acelerado|fulgurante|meteorico|supersonico|
        vertiginoso|turbo|exprés, exito fulgurante|inmediato|meteorico|instantaneo|express""",
    "grow-now": """primeras ventas|reservas|citas|llamadas|consultas, primeros
        clientes|pedidos|encargos|resultados|frutos|interesados|leads|contactos|ingresos,
        entrando|llegando|lloviendo|subiendo|creciendo|despegando|explotando|petandolo|
        triunfando|arrasando|despuntando|notando, triunfa*, despeg*, despierta*, rebos*,
        atasc*, colapsar*, explosion, estall*, revolucion*, transformacion, vuelco, giro,
        renac*, resurg*, resurrec*, remont*, telefono ardiendo|echando|sonando|no,
        whatsapp|bandeja|buzon|correo echara|arder*|ardiendo|lleno|llena|colapsad*|reventad*,
        imparable, boom, agotad*, lleno|llena|llenas|llenos""",
    "leaps": """disparar*, dispara, duplicar*, triplicar*, multiplica, multiplicar*, explotar*,
        reventar*, despegar*, volar*, vuela, vuelan, crec* sin_parar|como_la_espuma|como_el|
        exponencial*|solo|sola, subidon*, boom, se llena*, desborda*, salt*, arras*, petar*,
        revolucion*, el negocio cambia, todo cambia, antes y despues, despegamos, imparable*,
        otra dimension|liga, como un cohete, cohete, exitazo, disparad*, renovad*,
        transformad*, triunfar*, petarlo, arrasando, famos*, te conocera*, conocer* todo, en
        boca de, agotad*, colapsad*, no das|dara|daras abasto, se nota*, notaras, notara""",
}

CENSOR = {
    "remove": """borrad*, borre*, elimine*, oculte*, bloquee*, suprime*, suprima*, quitamos,
        quito, quitaremos, retiramos, retiro, tachamos, tach*, hacemos|hago|haremos|hare
        desaparecer|limpieza|invisible|invisibles|humo|callar, borron y, borrado, borrador de
        criticas, eliminacion de, barrer*, barremos, fulmin*, aplast*, machac*, pisote*,
        zanjamos, cortar de raiz, de raiz, cerramos la boca, callar la boca, tapar
        bocas|la_boca, no dejamos|dejo|dejaremos ?ni rastro|huella|huellas|en_pie|viva|vivo,
        sin dejar ni|huella|huellas, no pasan|pasa|pasaran|pasara ?de ?el|la
        filtro|corte|criba|moderacion|nuestro, se quedan en|por el|la
        filtro|camino|papelera|cuneta, acaba*|termina*|va*|ira*|mandamos|mando ?todo ?todas ?a
        ?en ?la ?el a|en la|el papelera|basura|limbo|olvido|fondo|
        carpeta_oculta|spam|hoyo|tacho|cajon, tapadera, camufl*, disimul*, enmascar*,
        enterramos, enterrar*, entierro, soterr*, descolgamos, descuelgo, deshacernos de,
        deshacerte de, deshacerse de, librarte de, librarse de, libramos de, acabamos con,
        acabar con, acabaremos con, acabo con, lapid*, dinamit*, cepill*, cepillamos, nos|me
        cepillamos|cargamos|cargo|ventilamos|quitamos_de_encima, quitar de|del medio|encima,
        ponemos|pongo fuera de circulacion, baneamos, baneo, banear*, ban, bloqueo
        inmediato|directo|automatico|preventivo, lista negra, veto, vetamos, vetad*,
        silenciamos, silencio a, silencie*, mutear*, hundimos en|al|hasta, a la
        segunda|tercera|quinta pagina, paginas de google, tirar* abajo|para_abajo,
        dar|dan|damos|doy de baja, denunci* hasta que, reporte* masivo*, tiramos para abajo,
        bajar de|del|la|las, bajan, bajen, sacamos de circulacion, limpiamos, limpieza,
        denunciamos, denuncio, reportar*, desapare*, goma de borrar, tiramos de goma,
        unicamente|solo ?los|las|lo vera|veran|vea|leera|ve el|ella|quien|su, nadie mas
        lo|la|los|las vea|lea|vera|leera, hablara|hablaran solo|solos|sola""",
    "criticism": """comentarios|opiniones|resenas|mensajes|valoraciones|publicaciones ?que ?te
        ?le ?os en|de contra|tu_contra|su_contra, mal* rollo*, malrollo, mal karma, bilis,
        veneno, lloros, lloriqueos, pataleo, pataletas, rabietas, berrinches, habladurias,
        cotilleos, chismes, murmuracion*, mala publicidad|leche|uva|idea, publicidad negativa,
        mala* critica*|lengua*|cara*|resena*|opinion*|palabra*|nota*|puntuacion*|valoracion*|
        prensa|cara, punto* negro*, borron*, quejumbros*, protestones, quejicosos, criticones,
        pesimistas, enemigos, envidios*, lo que ?no ?te ?le ?os
        duela|duele|fastidie|pique|escueza|ensucie|afee|guste|convenga|interese|favorezca, todo
        ?lo que suene|huela|parezca ?a mal|critica|queja|negativo,
        comentario*|opinion*|resena*|mensaje*|valoracion*|critica* ?que ?no ?sea ?sean ?muy
        ?mas ?poco negativ*|desfavorable*|dañin*|danin*|
        incomod*|mal*|desagradable*|crudo*|feroz*|adversa*|adverso*|destructiv*|hirient*|
        inoportun*|favorable*|amable*|agradable*|conveniente*, clientes
        resentidos|dolidos|rebotados|cabreados|enojados|furiosos|insatisfechos|
        descontentos|quejosos|conflictivos|problematicos|molestos, una o dos estrellas, 1 o 2
        estrellas, #|una|dos estrella, resenas de 1|una|2|dos|tres|3, dos estrellas, baja*
        calificacion*|puntuacion*|nota*|valoracion*, cualquiera que
        critique|se_queje|proteste|hable_mal|opine, no hablen|hable bien,
        hablen|hable|habla|hablan|hablar mal|pestes, todo el que ?te ?le ?os ?se
        critique|queje|ataque|moleste|proteste, pongan|ponga|pone ?a ?de ?te ?le ?os
        verde|caldo|parir|a_parir, opinion contraria, opiniones contrarias, disenso,
        discrepancia*, discrepen, desaprob*, lo que le|te|os moleste|duela|incomode leer|ver,
        resena*|opinion*|comentario* .. duele|duela|moleste|molesta|escuece|
        perjudica|perjudique, alguien|quien|cuando proteste*|critique*|se_queje""",
    "immune": """nadie ?os ?te ?le ?se ?va ?a critic*|quej*|protest*|hablar*_mal|atrev*|
        opin*_mal, no habra|tendras|tendra|tendreis|existira|
        existiran|volvera|volveran|veras|vera|leeras|leera ?ni ?una ?un ?mas ?sola ?ningun*
        crisis|criticas|critica|quejas|queja|problemas|polemicas|malas|haters|sustos|disgustos,
        olvidate|olvidese|olvidaos|olvidense|despreocupate|despreocupese ?ya ?para ?siempre
        de|por, protegid* contra|de|frente, a cubierto de, escudo contra|frente, antibalas,
        antihaters, anticriticas, anticrisis, garantia anticrisis, exent* de, a salvo de, fuera
        de peligro, dormir* tranquil*, imposible que haya|tengas|tenga|surja|estalle|ocurra,
        jamas|nunca ?mas ?volver* ?a ?te ?le ?os ?habra ?tendra* ?ver* ?leer* ?sufr* ?pas*
        ?enfrent* ?vivir* ?una|ni crisis|critica|criticas|queja|quejas|
        polemica|escandalo|mala|malas, erradic*, adios a|las, cero, ni una, libre de, se
        acabaron, fin de las|los|la, cortafuegos, riesgo cero de, cero riesgo de, riesgo cero""",
    "crisis": """problemas reputacionales, crisis reputacional*, crisis de imagen|marca|redes,
        escandalo, tormentas, shitstorm, cancelacion, linchamientos, boicot, polemicas,
        controversia*, mala fama, campanas de desprestigio, ataques""",
    "only-praise": """solo|unicamente|exclusivamente|solamente ?se
        quedan|quedaran|ven|veran|permitimos|dejamos|aprobamos|aceptamos|publicamos|
        mostramos|habra|leeran|veras|vera ?los ?las ?tus ?sus
        mensajes|comentarios|opiniones|resenas ?de ?que ?muy
        buen*|bonit*|positiv*|elogi*|halag*|favorab*|amabl*|alab*|cinco|5|convien*|interes*,
        muro|perfil|pagina|feed|cuenta|ficha ?totalmente ?100 sin_mancha|sin_macula|
        sin_una_sola_critica|sin_criticas|sin_quejas|sin_negatividad|
        sin_comentarios_malos|solo_con_buenas|libre_de_criticas|libre_de_quejas|
        limpio_de_criticas|limpia_de_criticas""",
    "mass-report": """report*|denunci* ?las ?los ?la ?lo ?todos ?todas ?resenas ?opiniones
        ?criticas en bloque|masa|manada|grupo|cadena|tromba, reportes|denuncias en
        masa|coordinad*|simultane*|masivos|masivas|a_la_vez, campana de reportes|denuncias,
        lluvia de reportes|denuncias, cientos|decenas|docenas|# de reportes|denuncias, reporteo
        masivo, nuestra red|nuestro equipo report*|denunci*, todas|todos nuestras|nuestros
        cuentas|perfiles report*|denunci*, tirar*|tumbar*|bajar* a reportes|denuncias|base_de""",
}

ACCOUNTS = {
    "asset": """canales, tienda online, ficha de google, google business, pixel, publicos,
        campanas, plantillas, creatividades, imagenes, contrasenas, credenciales, usuario,
        usuarios, lista de correo, listas, newsletter, grupo, grupos, hosting, url, nombre de
        usuario, arroba, handle, fan page, perfiles, dominio, titularidad, propiedad, accesos,
        identidad digital, presencia digital, todo el trabajo, todo lo
        creado|publicado|generado|producido|construido|hecho""",
    "ours": """de|es|son|sera|seran|sigue|siguen|seguira|seguiran|queda|quedan|quedara|quedaran
        ?siendo ?siempre ?solo ?exclusiv* ?unic* ?en ?de ?propiedad|patrimonio ?exclusiva
        ?intelectual de nuestra|nuestro|nosotros|la_agencia|la_consultora|la_productora|
        la_empresa_gestora|mi_agencia|mi_empresa|el_proveedor|mi_propiedad|esta_casa,
        propiedad|pertenencia|patrimonio|titularidad ?exclusiv* ?unic* ?plena ?total
        de|del|es|sera la_agencia|proveedor|gestor|prestador|
        nosotros|nuestra|nuestro|mia|mio|mi|consultor|consultora|autor|esta_casa,
        propietari*|titular*|duen*|administrador* ?unic* ?legal* ?legitim* ?exclusiv* ?de ?la
        ?las ?los ?todo ?el ?es ?somos ?soy ?sera ?seremos ?sere
        la_agencia|nosotros|yo|nuestra_empresa|mi_empresa|nuestra_agencia|mi_agencia|
        el_proveedor|somos_nosotros|soy_yo, a|bajo|en mi|nuestro|nuestra ?propio ?propia
        nombre|razon_social|titularidad|cif|nif|rfc|cuit|rut|nit|denominacion|
        business_manager|portfolio|portafolio, registr* a|bajo|por
        nosotros|nombre_nuestro|nombre_mio, nos|me reserv* ?todos ?el ?la|los|las
        derecho*|propiedad|titularidad|control|acceso, se reserva la|los|el
        propiedad|derechos|titularidad|control|acceso, en propiedad de|nuestra|exclusiva,
        cuelg* de nuestro|nuestra|mi, control lo|la|el tenemos|tengo|llevamos|conservamos,
        nos|me las|los|la|lo quedaremos|quedare|llevaremos|llevare, con nosotros se
        quedan|queda|quedaran, mantenemos|conservamos|conservo|retenemos ?siempre el|la|los
        control|propiedad|titularidad|administracion|derechos, a nombre|titularidad de|del
        nuestra_agencia|mi_agencia|nuestra_empresa|mi_empresa|mi_sociedad|
        nuestra_sociedad|la_agencia|estudio|proveedor|consultora|la_consultora|gestor|
        una_servidora|un_servidor|la_productora, queda*|quedan|quedaran|siguen|estaran|
        estan|seguiran en nuestras|mis manos, bajo|en|a ?el nuestro|nuestra|mi|nuestras|mis
        control|poder|custodia|tutela|dominio|paraguas|gestion_exclusiva|propiedad|
        titularidad|firma|servidor|cuenta_de_empresa|business|panel,
        control|gestion|administracion ?exclusiv* ?total ?absolut*
        ?es|sera|siempre|queda|quedara ?de nuestra|nuestro|la_agencia|nosotros|mia|mio, la
        agencia|el_estudio|el_proveedor|la_consultora|nuestra_empresa|nuestra_agencia ..
        conserv*|retien*|retendra|guard*|mantien*|mantendra|figur*|aparec*|const*|queda|
        quedara|posee|ostenta, a nombre del|de ?nuestro ?nuestra ?mi
        equipo|director|socia|socio|empresa_nuestra|grupo, nos las|los|la|lo
        quedamos|llevamos|reservamos, me las|los|la|lo quedo|llevo|reservo, se qued* ?aqui ?aca
        ?siempre con|en nosotros|conmigo|la_agencia|casa|nuestro|nuestra, con|a_nombre_de|bajo
        la|el sociedad|empresa|cuenta|razon del_estudio|de_la_agencia|del_proveedor|nuestra""",
    "our-mail": """asociad*|vinculad*|ligad*|conectad*|registrad* a|con|bajo nuestro|mi|un
        correo|email|mail|telefono|movil|celular|numero|gmail|dominio, con nuestro|mi ?propio
        correo|email|mail|telefono|movil|celular|numero|gmail|dominio|cif|dni|nie|rut|rfc,
        nuestros|mis datos, datos nuestros|mios|fiscales_nuestros,
        correo|telefono|movil|celular|email del estudio|gestor|community|equipo|proveedor, mi
        numero, nuestro numero, nuestro gmail, mi gmail, desde|en|con|dentro nuestro|nuestra|mi
        ?propio business|portfolio|portafolio|administrador|cuenta_de_empresa|suite""",
    "sole": """nadie mas que nosotros|yo|la, administrador* ?unic*
        seremos|somos|sere|soy|nosotros|yo|es_la_agencia, tu|usted|ustedes|vosotros no ?os ?te
        ?se necesitas|necesita|necesitais|necesitan|tendras|tendra|tendreis|tienes|tiene|
        tocas|entras|entra ?ni acceso|claves|contrasena|contrasenas|entrar|permisos|ahi,
        solo|unicamente nosotros|yo|la_agencia|nuestro_equipo
        tendra*|tendremos|tiene|tenemos|tengo|podra*|podemos|puede ?el ?las ?los
        entrar|acceder|acceso|llaves|claves|control|administr*, sin acceso para
        ti|usted|el_cliente|vosotros, unic*|sol* administrador*|titular*
        sera|seremos|sere|soy|somos, seremos|somos|sere|soy ?nosotros ?yo los|el|la|las ?unic*
        administrador*|duen*|propietari*|titular*""",
    "lose": """se queda* con nosotros|conmigo|la_agencia|todo, se van|va|iran|vienen|viene
        con|conmigo nosotros|conmigo|la_agencia, perdera*|perderas|pierde*|pierdes|perdeis|
        pierden ?todo ?toda ?el ?la ?las ?los ?tus ?sus acceso|todo|cuenta*|pagina*|seguidores|
        contenido*|comunidad|derecho*, dejar* de tener|ver|ser|funcionar|existir, se
        pierde*|esfuma*|destruye*|apaga*, borramos|cerramos|apagamos|retenemos,
        borro|cierro|apago|retengo, hay_que|debe|debera|deberas|tendra_que|
        tendras_que|tendreis_que|toca pagar|abonar|comprar|indemnizar, empez*|empiez* de|desde
        cero, no te|se|os las|los|la|lo llevas|lleva|llevais|llevan, nos las|los|la|lo
        quedamos|llevamos, me las|los|la|lo quedo|llevo, se
        apaga|cierra|borra|cae|desactiva|esfuma|pierde ?el ?mismo ?dia, la
        pagina|cuenta|comunidad|cuentas no, va usted pero""",
    "on-leaving": """si|cuando|el_dia_que|en_cuanto|una_vez|en_caso_de ?que ?te ?os ?se ?nos
        ?nuestra ?la ?el ?decides ?decide ?decidis ?quieres ?quiere ?quereis ?queremos ?algun
        ?dia vas|va|vais|van|irte|irse|iros|marchas|marcha|marchais|marchar*|dejas|deja|
        dejais|dejan|dejar*|cancelas|cancela|cancelais|cancelar*|cambias|cambia|
        cambiais|cambiar*|rescindes|rescinde|rescindir*|rompes|rompe|romper*|terminas|
        termina|terminar*|acaba|acabas|acabar*|finaliza*|vence|venza|concluye|concluya|
        despides|despide|baja|dejaramos|termine|acabe|finalice|vayas|vaya|marches|marche|
        deje|dejes|cancele|canceles|rescinda*|renuncia*, al irte|irse|iros|marcharte|marcharse|
        cancelar|terminar|finalizar|acabar|romper|concluir|vencer|cambiar|dejarnos|
        despedirnos|cerrar, si no renuevas|renueva|renovais|pagas|paga|
        sigues|sigue|continuas|continua, tras la cancelacion|rescision|salida|finalizacion|
        baja|ruptura, en caso de baja|cancelacion|rescision|ruptura|impago|salida, sin
        nosotros, fuera de|del aqui|contrato|agencia, dejas|deja|dejais|dejan|dejes|deje de
        pagar|abonar, quiere|quieres|quereis irse|irte|iros|marcharse|marcharte, dia que
        dejas|deja|dejes|deje|canceles|te""",
    "take-away": """nos|me llevaremos|llevare|quedaremos|quedare ?con todo|las|los|la|lo|el,
        cuentas|cuenta|perfiles|perfil|pagina|seguidores|contenido|contenidos|comunidad|canal
        se_queda|se_quedan|se_quedaran|se_quedara|vienen|viene con|en|para
        nosotros|conmigo|casa|la_agencia|nuestro, empiezas|empieza|empezais|arrancas|partes|
        empezar de|desde cero""",
    "not-released": """no|nunca|jamas ?se ?te ?le ?os ?lo ?la ?los ?las
        devuelv*|devolv*|transfier*|transfer*|traspas*|exporta*|migra* ?ni ?a
        los|las|la|el|archivos|al|cuentas|originales|editables|nunca""",
    "rent-out": """te|le|se|os|les ?las ?la ?los ?lo presto|prestamos|alquilo|alquilamos|
        arriendo|arrendamos ?solo ?el ?la ?en mientras|regimen|uso|usufructo|cesion|alquiler,
        mientras pagues|pague|pagueis|paguen .. usar*|usas|usa|disfrut*, en|de
        usufructo|comodato|arriendo, mientras ?nos ?me pagues|pagas|pague|pagueis|paguen ..
        usar*|usas|usa|disfrut*""",
    "no-admin": """tu|usted|vos|vosotros|ustedes|cliente|clienta ?solo ?seras ?sera ?sereis
        ?figur* ?entr* ?tendr* ?como ?de ?con ?permiso* ?acceso
        editor|espectador|lector|observador|invitado|analista|solo_lectura|lectura|consulta ?y
        ?no ?nunca ?pero nosotros|administrador*|somos|los, no ?te ?le ?os ?se ?hace ?es
        damos|daremos|doy|dare|falta|necesario|conviene|hagamos|hacemos ?que ?el ?rol ?de
        ?tengas|tenga|admin|administrador*|permiso|ser|seas|sea|acceso ?de
        administrador*|admin, usted|tu|vos|ustedes|vosotros
        figura|figuras|entra|entras|queda|quedas|aparece|constas ?solo ?unicamente como|de
        invitado*|lector*|observador*|colaborador*|espectador*|editor*, acceso|permiso de
        solo_lectura|lectura ?; ?y la|las|el, no ?se te|le|os|les ?la ?las ?los
        daremos|damos|entregamos|facilitamos|pasamos|doy|entregaremos|pasaremos|dare|
        facilitaremos ?nunca ?ni ?las ?los contrasenas|contrasena|claves|accesos|llaves""",
    "our-property": """administrador|administradora|titular|duen*|propietari*|administracion|
        titularidad|gestion ?de ?la ?las ?los ?el ?exclusiv* ?pagina ?cuenta* ?perfil* ?canal*
        ?redes es|sera|seran|son ?siempre ?unicamente ?exclusivamente ?solo ?exclusiva ?de ?del
        ?la nuestra|nuestro|agencia|nosotros|yo|mia|mio|proveedor|estudio|consultora,
        perfil|cuenta|pagina de nuestra|nuestro|la ?sociedad agencia|sociedad|empresa|firma,
        la|las|lo|los vamos|voy|vas a tener|llevar|guardar|conservar nosotros|yo, la|las|lo|los
        tendremos|tenemos|tendre|guardaremos|conservaremos nosotros|yo, nos
        aduenamos|apropiamos|apoderamos|quedamos de|con, ostent*|retendra*|conservara*|asum*
        ?la ?el titularidad|propiedad|control|administracion, con nuestra cuenta ?y|lo|la|queda
        ?lo ?la ?dejamos ahi|asi|lo|la|dejamos|queda, verific*|inscrib*|registr*|abr*|cre* ?lo
        ?la ?como con|como|bajo ?perfil ?cuenta ?de nuestra|nuestro|mi
        cuenta|sociedad|correo|nombre|agencia|perfil|empresa""",
}

PASSWORDS = {
    "ask": """pasame*, paseme*, pasadme*, pasenme*, mandenme*, mandadme*, enviadme*,
        enviarnos*, enviarme*, pasarnos*, pasarme*, mandarnos*, mandarme*, darnos*, darme*,
        decirnos*, decirme*, facilitarnos*, facilitarme*, facilitanos*, facilitame*,
        facilitenos*, facilitadnos*, compartirnos*, compartenos*, comparteme*, compartanos*,
        confirma*, confirme*, dinos, diganos, decidnos, decinos, proporcionanos*,
        proporcioneme*, suministre*, remitanos*, remitame*, indicanos*, indiquenos*, indicame*,
        indiqueme*, apuntanos*, apuntame*, anotanos*, anotame*, sueltame, sueltanos, prestame*,
        prestanos*, dejanos*, dejame*, necesitaria*, necesitamos, requerimos, requiero,
        requeriremos, requiere*, precisare, precisaremos, hariame falta, haz llegar, hagan
        llegar, hacer llegar, ocuparia, ocupamos, nos falta, solo necesito|necesitamos,
        solicitare, solicitaremos, solicitamos, solicito, pediremos, te pido, le pido, os pido,
        me la|las|lo|los puedes|puede|podes|podeis|envias|envia|
        anotas|compartes|comparte|facilit*|reenv*|guardo|guardare, nos la|las|lo|los
        puedes|puede|podeis|envias|envia|enviais|anotas|compartes|comparte|facilit*|reenv*|
        guardamos|quedamos, mandala, mandalas, mandelas, pasalas, paselas, dejalas, enviala,
        envialas, envielas, apuntalas, escribela, escribelas, a vuelta de correo, nos
        hace|hacen|hara|haran falta, teneis que, hay que
        darnos|pasarnos|enviarnos|darme|pasarme|mandar*, nos quedaremos con, memoriz*,
        guardaremos nosotros, espera de, esperamos|espero|aguardo|aguardamos,
        cedenos|cedame|cedanos|cedeme, revel*, confian*, confienos, pegamela*, pegamelo,
        pegala, copia*, copie*, dime como entras|entra ?tu ?usted ?tu, entregu*, suelt*,
        imprescindible*, indispensable*, obligatori*, basta, vale con, entramos con, entraremos
        con, trabajamos con, trabajo con, conectarnos, conectarme, pendiente* de|solo, a la
        espera, tener a mano, a cambio de, anade*, agrega*, anot*, listado de|con, lista
        de|con, documento con, excel con, foto de|con, captura de|con, audio con, nota con,
        papel con, sms con, nos hariais|harias|haria|hacen falta, hacer falta,
        tendrias|tendria|tendriais que, habria que, seria necesari*|conveniente, es necesari*,
        son necesari*, sera necesari*, seran necesari*, rogamos, ruego,
        agradeceremos|agradeceria|agradezco, me envi*|pas*|mand*, nos envi*|pas*|mand*, por
        aca, por este medio|chat|canal|correo, por whatsapp|dm|privado|correo|email|telefono""",
    "password": """contrasenna*, contraseñas, contracena*, pasword, passwords, pass, psw, pwd,
        clave personal|privada|maestra|secreta|actual|nueva|numerica|unica|del|de_tu|de_su,
        claves personales|privadas|actuales|de|del, pines, usuarios y|con
        claves|contrasenas|passwords|pins|pass, accesos completos|totales|directos|
        de_administrador, datos de sesion|autenticacion|autentificacion|
        cuenta_y|usuario_y|tu_cuenta_y, datos para|con que entrar|acceder|loguear*|conectarme,
        acceso|accesos con tu|su|vuestro usuario|clave|contrasena, inicio de sesion, codigo
        que|del te|le|os|les|sms|mensaje|llega|recib*|autenticador, codigo de|del|para|por
        ?dos|doble verificacion|acceso|seguridad|confirmacion|autenticacion|whatsapp|
        entrada|activacion|pasos|factor|sms|movil|celular, codigos de
        respaldo|recuperacion|emergencia|seguridad|acceso, respuestas a|de ?las preguntas,
        preguntas de seguridad, frase de recuperacion|seguridad, segundo factor, lo que
        pones|escribes|metes|tecleas|pone|escribe donde|debajo|cuando|para|al|en, como
        entras|entrais|entra ?tu ?usted ?vos ?y, puntitos|asteriscos, claves:, tus|sus|vuestras
        claves|contrasenas|passwords|credenciales, guardadas las claves|contrasenas, las
        claves|contrasenas guardadas, usuario|nick|arroba y|mas|/|con ?la ?tu ?su
        contrasena|clave|password|pass|pin|contra""",
    "give-me": """necesito, necesitamos, preciso, precisamos, ocupo, quiero, queremos, pasarme,
        pasarnos, mandarme, mandarnos, enviarme, enviarnos, darme, darnos, decirme, decirnos,
        dejarme, dejarnos, compartirme, compartirnos, facilitame, facilitanos, facilitenos,
        facilitadnos, facilitarnos, facilitarme, confiame, confianos, confienos, entregame,
        entreganos, entreguenos, entregarnos, prestanos, compartenos, compartannos,
        compartidnos, dinos, diganos, decidnos, mandanos, hace falta, hacen falta, te pido, le
        pido, te pediremos, le pediremos""",
    "the-key": """la|las|su|tu|tus|sus|vuestra|vuestras|los ?propia ?propias ?mismas
        contrasena*|pin|passwords, usuario y|con, login y""",
    "as-you": """entro|entramos|entraremos|entrare|entraria|accedo|accedemos|accederemos|
        accedere|publico|publicamos|conecto|conectamos|trabajo|trabajamos|inicio|
        iniciamos|logueo|logueamos ?directamente ?sesion ?yo ?nosotros ?me ?nos
        con|desde|como|usando tu|su|vuestro|vuestra|tus|sus|si ?propio ?propia ?propias ?fuera
        ?fuese ?fueramos ?fuesemos perfil|cuenta|usuario|sesion|clave|claves|
        contrasena|password|movil|telefono|correo|tu|usted|vosotros|datos|credenciales,
        haciendome|haciendonos pasar por tu|ti|usted|vosotros, como|si si|fuera|fuese
        tu|usted|fuera_usted|fueras_tu|fueramos_tu|fueramos_usted|fueras_vos""",
    "turn-off": """desactiv*|quita*|quite*|quitad|apaga*|apague*|elimina*|deshabilit*|anula*|
        desconect*|suprim*|inhabilit*|cancel*|desmarca*|desmarque*|retira*|retire*|baja*|baje*
        ?usted ?primero ?antes ?por ?un ?favor ?momento ?temporalmente
        la|el|los|las|tu|su|esa|ese ?opcion ?de ?sistema ?proteccion ?seguridad
        verificacion|autenticacion|autentificacion|doble|2fa|seguridad|aviso|
        avisos|alerta|alertas|confirmacion|notificaciones|segundo, sin
        verificacion|autenticacion ?de ?en dos|doble|activada""",
    "cannot-start": """sin|mientras ?no ?tener ?tenga ?tengamos ?nos ?me ?disponer ?de
        ?la|las|el|los|esa|esas|esos|tu|tus|su|sus|acceso ?con
        contrasena|contrasenas|clave|claves|password|passwords|accesos|usuario|logins|
        credenciales|codigo .. .. no|imposible|nada|dificil*|tampoco|ni, no ?se ?te ?os ?le
        puedo|podemos|podre|podremos|puede|arranco|arrancamos|empiezo|empezamos|
        empezare|empezaremos|comenzamos|comienzo ?ni ?a ?nada ?hasta ?con ?empezar ?arrancar
        ?comenzar ?trabajar ?hacer ?publicar ?nada sin|hasta ?que ?no ?me ?nos ?tener ?tengo
        ?tenga ?tengamos ?recibir ?reciba ?pasas ?pases ?des ?mandes ?manden ?den
        ?la|las|el|los|tu|tus|su|sus contrasena*|clave|claves|password|accesos|
        usuario|credenciales|codigo""",
    "new-key": """si|cuando|cada_vez_que|siempre_que|en_cuanto ?alguna ?vez ?la|las
        cambias|cambia|cambian|cambiais|cambies|cambie|cambien|cambieis|actualizas|
        actualices|actualice|renueves|renueve|modificas|modifiques|modifique ?la ?tu ?su ?las
        ?alguna clave*|contrasena*|password|avis*|dinos|dime|mandame|mandanos, no
        cambies|cambie|cambieis|cambien|modifiques|modifique ?tu ?su ?vuestra
        la|las|el|contrasena|clave|password|claves|contrasenas
        ?contrasena|clave|claves|sin|mientras, pon|ponga|poned|pongan ?una ?la ?todas ?como ?de
        ?la misma contrasena|clave, una contrasena|clave facil|sencilla|comun|unica, misma
        contrasena|clave en|para|en_todas""",
}

HANDS_OFF = {
    "forget-it": """despreocupa*, desentiende*, desentend*, se desentiende, te despreocupas, se
        despreocupa, os despreocupais, quebraderos de cabeza, sin quebraderos, sin dolores de
        cabeza, sin mover ?ni ?un ?solo dedo|musculo|pelo, ni un dedo, ni pestanear, sin
        despeinarte|despeinarse|despeinaros|levantarte|que_hacer_nada|preocuparte|
        preocuparse|enterarte|enterarse, tu|usted|vosotros|vos|ustedes ?solo ?a ?te ?se ?os
        ?puedes ?puede ?sigue ?siga ?seguid centrate|centrese|centrado|centrada|
        concentrate|dedicate|dediquese|ocupate|ocupese|preocupate|relajate|disfruta|
        disfrute|disfrutas|descansas|descanse|a_lo_tuyo|a_lo_suyo|con_lo_tuyo|con_lo_suyo,
        nosotros ?nos ?lo ?la ?el ?ya ?te|le|os|les encargamos|ocupamos|hacemos|resolvemos|
        llevamos|gestionamos|pensamos ?de ?todo ?lo ?por ti|usted|vosotros|todo|absolutamente,
        yo me|lo encargo|ocupo|hago|resuelvo|llevo de|todo todo|absolutamente|principio, nos|me
        encargamos|encargo|ocupamos|ocupo ?nosotros ?yo ?mismos de
        todo|absolutamente|principio|cabo|la_a_a_la_z|hasta, lo
        hacemos|hago|llevamos|gestionamos ?ya ?nosotros ?yo todo|absolutamente_todo,
        todo|de_todo ?lo ?nos corre|queda|esta|va|encargamos|en ?de ?por
        nuestra|nuestras|mis|mi cuenta|manos|cargo, ni ?siquiera ?te ?se ?os ?lo ?la ?das ?va*
        notaras|notara|enteras|enterara|enteras|preocupes|preocupe|molestes|moleste|
        pienses|piense|revises|revise ?cuenta ?en ?de, 100 % delegado, delegado al,
        delegas|delega|delegue|deleguen|delegad todo|por_completo|y_listo|al_100|
        y_olvida*|el_100, llave en mano sin, en automatico, en piloto automatico, se hace solo,
        se lleva solo, tu tiempo libre es, ve|vete|vaya|vayase|iros|id|vayanse ?te ?tranquil*
        de|a|la vacaciones|playa|la_playa|pesca|viaje|dormir, cero
        trabajo|tareas|esfuerzo|estres|preocupacion|lios|complicaciones|deberes, nada ?que ?de
        hacer|tu_parte|su_parte|deberes, no ?tienes ?tiene ?tendras ?tendra ?teneis ?tendreis
        ?tenes ?hace ?falta ?que ?vas ?a hacer|mover|hagas|haga|hagais|muevas|mueva
        absolutamente|nada|un|ni, dejalo|dejelo|dejadlo|dejenlo|dejamelo|
        dejanoslo|dejaselo|dejenoslo todo|a_nosotros|en_nuestras_manos|en_mis_manos|a_mi_cargo,
        marcha|marchan|camina|caminan|anda|andan ?todo sola|solas|solos|solito|solita,
        olvidate|olvidese|olvidaos|olvidense|olvidarte|olvidarse|te_olvidas|se_olvida|
        os_olvidais|te_olvidaras|se_olvidara ?ya ?para ?siempre de
        tu|tus|su|sus|vuestras|las|publicar|pensar|revisar|aprobar|todo|contestar|estar
        ?propias redes|instagram|cuenta|cuentas|facebook|
        tiktok|perfil|perfiles|pagina|nada|todo|publicaciones|posts|lo|tambien|pendiente,
        deja|deje|dejad|dejen|pon|ponga|confia|confie ?nos ?todas ?todo ?el ?la ?las ?tus ?sus
        ?tu ?su redes|cuenta|cuentas|perfil|perfiles|instagram|comunicacion|presencia|
        publicaciones|contenido en|a nuestras|nuestros|mis|nosotros|mi ?manos y|manos,
        dedicate|dediquese|dedicaos|dediquense ?tu ?solo ?unicamente ?solamente ?exclusivamente
        a vender|tu|su|lo|atender|cocinar|trabajar|vivir|cobrar|descansar|disfrutar|otra|tus|
        sus, sin que tu|usted|vosotros|ustedes ?tenga* ?que
        hag*|muev*|levant*|intervenga*|toqu*|participe*, suelta|suelte|soltad el|las
        volante|timon|riendas|control, conducimos ?solo ?el nosotros|volante, no
        habras|habra|habreis leido|visto|revisado|abierto ?ni ni|nada|una, si te|se|os
        acuerdas|acuerda|acordais de|que|del, la ultima|unica vez ?que
        hablar*|hablemos|sabras|veremos|veras|nos ?contigo|usted|nosotros|veamos|vemos|oigas,
        cuando quieras|quiera|te|se ?darte ?des ?de ?darse cuenta|cuentas ?ya ?el ?todo ?la
        ?mes estara|estaba|estaran|ya, ni siquiera ?te ?le ?os pedimos|pediremos|pido|exigimos|
        necesitamos|hace ?que ?falta que|nada|tu|su|opines, autonom* al|cien, cien por
        cien|100_% autonom*|independiente|desatendid*, duerme|dormido|dormida en|mientras|y ?el
        ?nosotros asiento|atras|publicamos|trabajamos, cien por cien|ciento delegad*|autonom*,
        totalmente|completamente|enteramente|integramente delegad*|autonom*, ni ?siquiera se|os
        enteran|enteraran|enterareis|notan|notaran, reunion*|llamad*|aprobacion*|briefing*|
        borradores|revisiones|consultas|cuestionarios ninguna|ninguno|cero|jamas,
        tu|usted|vosotros|ustedes|vos a vender|cocinar|atender|trabajar|disfrutar|
        facturar|cobrar|descansar""",
    "not-needed": """no hace|hara|haria|hacen|haran falta, no ?te ?le ?os ?les ?nos ?me
        es|sera|son|seran necesario|necesaria|necesarias|necesarios|
        preciso|precisa|menester|obligatorio|imprescindible, no ?te ?le ?os
        haremos|hare|hacemos|pediremos|pedimos|pedire|pido|exigimos|exijo|solicitamos|
        requerimos|obligamos|pondremos|robaremos|quitaremos ?a ?que, ni falta|hace, no
        tendras|tendra|tendreis|tendran|tienes|tiene|teneis|tienen|tenes ?ni ?siquiera ?nunca
        ?mas que, sin ?que ?tener ?tengas ?tenga ?tengais ?necesidad ?obligacion ?la
        que|de|tener, te|le|os ahorr*|evit*|libr* ?de ?todas ?todo ?el ?la ?las ?los,
        jamas|nunca ?mas ?te ?le ?os tendras|tendra|tendreis|volveras|volvera|
        volvereis|pediremos|pedire|haremos|hare ?que ?a, olvidate|olvidese|olvidaos|olvidense
        ?ya de, adios a, se acabaron ?las ?los ?ya, se acabo ?eso ?lo ?de ?el ?la ?tener ?que,
        despidete|despidase|despedios de, nada de, eliminad*, saltamos, saltarnos, obviamos,
        omitimos, suprimid*, prescindir* de, innecesari*, superflu*""",
    "oversight": """revision*, aprobaciones, borradores, borrador, validaciones, videollamadas,
        meetings, meet, zoom, zooms, calls, llamada, cuestionarios, formularios, entrevistas,
        encuentros, presentaciones, briefings, brief, consultas, vistos, firmas, permisos,
        comites, formaciones, seguimientos, supervision, intervencion, implicacion,
        colaboracion, dedicacion, tiempo de tu|su, tu|su|vuestro|vuestra
        tiempo|opinion|aprobacion|visto|supervision|atencion|intervencion|permiso|
        autorizacion|colaboracion|implicacion|ayuda|validacion|respuesta|presencia, que ?nos
        ?me ?lo ?las ?los ?la revises|revise|apruebes|apruebe|mires|
        mire|supervises|supervise|opines|opine|participes|participe|intervengas|
        intervenga|valides|valide|leas|lea|veas|vea|respondas|responda|contestes|conteste|
        escribas|escriba|mandes|mande|envies|envie|pienses|piense|expliques|explique|
        asistas|asista|decidas|decida|corrijas|corrija|autorices|autorice, revisarlo,
        revisarla, revisarlas, aprobarlo, aprobarlas, mirarlo, supervisarlo, contarnos,
        explicarnos, mandarnos, enviarnos, darnos, pasarnos, escribirnos, llamarnos, reunirnos,
        reunirte, reunirse, asistir, escribir ?ni una|nada|textos, redactar, grabar,
        hacer|mandar|enviar|aportar ?ni fotos|una_foto|videos|material|textos|nada, pensar ?en
        ideas|contenido*|que|nada, un contacto|interlocutor|responsable|enlace|encargado,
        persona|personal ?alguna de|en|que ?referencia|contacto|tu|su|la, nadie de|en|por
        tu|su|la|vuestra""",
    "without-asking": """sin ?que ?tengas ?tenga ?tener ?tengais ?necesidad ?que ?de ?nadie ?te
        ?le ?os pedirte|pedirle|pediros|consultarte|consultarle|consultaros|preguntarte|
        preguntarle|preguntaros|molestarte|molestarle|molestaros|avisarte|avisarle|
        avisaros|esperarte|esperarle|marearte|marearle|marearos|incordiarte|
        interrumpirte|interrumpirle|llamarte|llamarle|llamaros|escribirte|escribirle|
        ensenarte|ensenarle|ensenaros|mostrarte|mostrarle|enviarte|enviarle|mandarte|mandarle,
        publicamos|publico|publicaremos|publicare|subimos|subo|subiremos|colgamos|cuelgo|
        contestamos|contesto|respondemos|decidimos|decido|actuamos|lanzamos|
        hacemos|posteamos|posteo ?todo ?nosotros ?yo ?directamente ?siempre ?el ?la ?los ?las
        ?contenido ?lo ?que directo|directamente|sin|por ?tu ?su ?pasar ?previo ?previa
        ?ninguna ?por ?tu ?su nuestra_cuenta|mi_cuenta|aprobacion|
        permiso|visto|consulta|consultar|filtro|filtros|esperas|esperar|intermediarios|
        preguntar|revision|revisiones|validacion|avisar|molestar*, a ciegas, en directo sin
        revisar, sin incordiar*|molestar*|distraer*|ocupar*|interrumpir*|agobiar*|atosigar* ?a
        ?al ?la ?el ?con con|gerencia|dueno|jefe|nadie|direccion|cliente|borradores""",
    "we-decide": """decidimos|decido|elegimos|elijo|escogemos ?nosotros ?yo ?todo
        por_ti|por_usted|por_vosotros|nosotros|por_nuestra_cuenta|lo_que_se_publica|
        lo_que_conviene|que_se_publica, decision*|criterio ?es|son|las|la|lo|los ?tomamos ?toma
        nosotros|nuestra|nuestras|cosa_nuestra|nuestro_equipo|la_agencia|mia|yo, te|le|os
        enteras|entera|enterareis|enteraras|enterara ?de ?todo al|viendo|cuando|por_instagram,
        lo|los|las veras|vera|vereis|veran ?ya ?directamente
        publicado|publicados|publicadas|colgado, no ?te ?le ?os ?vas|vamos|voy ?volveras
        a_vernos|a_saber_de|a_oir|a_robarte|a_hacerte_perder|a_consultarte|a_molestarte,
        la|lo|las|los ?todo resolvemos|decidimos|contestamos|gestionamos
        internamente|entre_nosotros|puertas_adentro|sin_trasladar*|por_nuestra_cuenta,
        jamas|nunca|no|sin se|te|le|os ?la ?lo ?las ?los ?se
        trasladamos|trasladar*|pasamos_consulta|pasamos_nada|elevamos|comunicamos ?nada ?al|a
        dueno|gerencia|cliente|jefe|nada|usted|ti, los borradores no|nunca salen|se|llegan,
        averiguamos|averiguaremos|investigamos ?nosotros ?todo por nuestra_cuenta,
        no|nunca|jamas|sin molest*|incordi*|mareamos|marear|
        interrumpimos|agobiamos|consultamos|consulto|consultaremos|preguntamos ?nunca
        al|cada|nada|con ?ninguna ?ningun cliente|dueno|publicacion|post|texto|paso|
        detalle|foto|decision|aprobaciones|borradores|reuniones|llamadas""",
    "no-contact": """no|ni ?nos ?me hace_falta|hara_falta|necesit*|precis*|
        queremos|quiero|requerimos|requiere ?tener ?que ?designar ?nombrar ?asignar ?poner
        ?tratar ?hablar ?con ?a ?un|una|ningun|ninguna|nadie|alguien
        interlocutor*|persona_de_contacto|persona_de_referencia|responsable|enlace|
        encargad*|contacto|referente|representante|de_tu|de_su|de_la_empresa|
        de_dentro|de_vuestra|por_tu_parte|por_su_parte,
        trabajamos|trabajo|funcionamos|vamos|voy ?mejor
        por_libre|a_nuestro_aire|a_nuestra_bola|a_mi_aire|a_mi_bola|sin_jefes|
        sin_interferencias|sin_supervision, no hace|hara falta que nos|me
        expliqu*|cont*|cuent*|habl*|inform*, visto bueno|aprobacion|permiso|opinion|
        autorizacion ?del ?de ?la ?tu ?su ?el ?cliente ?clienta ?dueno no es|hace|nos|se|cuenta
        ?hace necesari*|falta|requ*|necesit*|importa""",
    "only-pay": """unica|unico tarea|trabajo|preocupacion|obligacion|deber|responsabilidad
        ?sera ?es pagar|cobrar|disfrutar|sonreir|contar|recoger, solo
        tienes_que|tiene_que|teneis_que|te_queda|le_queda|te_toca|tendras_que|debes|tenes_que
        sentarte|sentarse|relajarte|relajarse|disfrutar|cobrar|recoger|mirar|ver_como|contar""",
    "you-not": """no|ni|nunca|jamas|tampoco ?te ?se ?os ?nos ?hace ?hara
        falta|necesario|preciso|pedimos|pediremos|pido|esperamos|esperes|exigimos|exigiremos
        ?que, vosotros|usted|tu|vos|ustedes|el_cliente|la_clienta|el_dueno|la_duena ?ya
        jamas|nunca|no|ni ?siquiera ?te ?se ?os ?tiene ?tienes ?tendr* ?neces* ?que""",
    "client-act": """revises, revise, revisen, apruebes, apruebe, opines, opine, valides,
        valide, supervises, participes, participe, intervengas, intervenga, molestes, moleste,
        muevas, mueva, pienses, piense, dediques, dedique, leas, veas, mires, respondas,
        responda, contestes, conteste, expliques, explique, aportes, aporte, prepares, prepare,
        mandes, mande, envies, envie, hagas nada, haga nada, hagais nada, hagan nada, hacer
        algo, grabar, grabes, grabe, escribas, escriba, redactar, asistir, asistas, asista,
        conectarte, conectarse, reunirte, reunirse, juntarte, corregir, corrijas, controlar,
        repasar, autorices, estes pendiente, este pendiente, un dedo, estar al tanto, estar
        detras, dar el visto|ok|si, quitarte|quitarle|robarte|robarle|ocuparte|ocuparle ?ni
        tiempo|un|minuto""",
    "never-so": """no respond*|contest*|decid*|cambi*|sub*|mand*|salen|salga|salgan, no ?se
        sale|existe|avanza|arranca|publica|publicamos|hay|sube""",
}

PAPER = {
    "paper": """contratos, facturas, facturacion, facturitas, factura oficial, cfdis,
        contabilidad, clausula, acuerdos, escritos, formularios, presupuesto firmado,
        presupuesto escrito, condiciones por escrito, documentos firmados, papelerio,
        tramiterio, burocracias, impuestos, igv, isr, boletas, comprobantes, guias, remito,
        recibos, ticketes, notarias, legales, seguridad social, monotributo, alta en""",
    "none-of-it": """libre*|exent* de, ausencia de, no existe*, no ?te ?le ?os ?nos ?me
        pid*|ped*|exij*|exig*|solicit*|hag*|hac*|harem*|pondr*|pon*|obligar*|obligam*|
        marear*|mare*|lie*|liamos|complic*|enred*|andam*|ando|met*|gust* ?a ?hacer ?firmar ?con
        ?en, no somos de, evitarnos, evito, evitate, evitese, evitaos, saltarnos, saltamos,
        saltarse, pasando de, dejate|dejese|dejaos|dejense de, al diablo|carajo|cuerno ?con,
        sin tanto|tanta|ningun|ninguna|un|mas, ni un|una|hablar, sin necesidad de, no ?nos ?te
        ?le hace*|hara*|haran falta, no veo|vemos necesidad, no vale la pena, no merece la
        pena, de que sirve, por que firmar, innecesari*, superflu*, el|los|las|la
        dejamos|dejo|sobra|sobran, ahorrate|ahorrese|ahorraos|ahorrense|ahorramos|ahorro, al
        margen de""",
    "off-books": """en negro, en b, de forma informal, por la izquierda, en efectivo ?y ?listo,
        en cash, en mano, efectivo solamente|solo|unicamente|por|y,
        solo|unicamente|exclusivamente|preferimos|prefiero ?aceptamos ?acepto ?cobramos ?cobro
        ?en efectivo|metalico|cash|bizum|cripto|criptomonedas|billetes|mano, por
        bizum|transferencia ?a ?mi ?nombre ?personal ?de amigo|particular|mi_novia|mi_cunado|
        mi_hermano|mi_madre|a_mi|sin, trato|acuerdo|pacto|arreglo|compromiso de|entre
        palabra|caballeros|boquilla|confianza|amigos|nosotros|honor|hombres, de
        palabra|boquilla ?y, palabra de honor y, mi|tu|su|nuestra palabra ?me ?nos ?es ?vale
        ?basta ?como suficiente|basta|vale|contrato|alcanza|sobra|firma,
        apreton|estrechon|choque de manos, un apreton, estrech* la mano, con|dandonos la mano
        ?y basta|listo|es|vale|en, nos damos la mano, a la buena fe, buena fe basta,
        fiscalmente invisible, sin hacienda|el_sat|la_afip|la_dian|la_sunat|el_sii, que
        hacienda no, sin que hacienda|el_sat|afip|dian|sunat,
        ahorrarnos|ahorrarte|ahorrarse|ahorraros|evitarnos|evitarte ?el ?los
        iva|impuestos|igv|21|16|impuesto, sin|quitando|descontando|ahorr* ?el iva ..
        barat*|ahorr*|menos|sale|queda|precio, precio sin iva si|a_cambio|en|sin_factura, bajo
        la|cuerda mesa|agua, evit*|ahorr*|nos_evitamos|se_evita declarar*,
        dinero|pago|plata|cobro .. no deja*|dejan|dejara huella*|rastro*|constancia|registro,
        no dejan|deja|dejamos|dejar huella*|rastro*|constancia,
        traiga|trae|traete|traigame|prepara|prepare ?usted ?tu el sobre|efectivo|dinero|cash,
        se cierra|cerramos|sella|firma|arregla|hace ?todo ?esto en|con|de
        la_barra|un_bar|un_cafe|unas_canas|una_cana|un_apreton|el_bar|una_comida|la_calle,
        notario*|gestor*|abogado* .. dejal*|dejel*|sobran|sobra|para_otros|ni|no_hacen, esto se
        cierra|hace|arregla|resuelve en|con|entre|hablando, a mi
        nequi|yape|oxxo|cuenta_personal|tarjeta|bizum, a la vieja usanza""",
    "off-books-weak": """en metalico, en efectivo, efectivo, billetes, billete sobre billete,
        cash, en mano, de mano a mano, de confianza, de boquilla, verbal*, oral*, sin recibo,
        sin comprobante, sin ticket, entre nosotros, cripto, bitcoin, usdt""",
    "paid-whole": """#month|ano|anualidad|semestre|trimestre|
        importe|total|todo|integro|totalidad|temporada ?entero ?entera ?completo ?completa
        ?meses ?del ?de ?se ?paga ?pagado ?pagada ?pagar ?abonad* ?cobr* ?va ?siempre ?y
        por_adelantado|por_anticipado|anticipad*|adelantad*|de_antemano|al_contado|
        a_la_firma|al_firmar|antes_de_empezar|antes_de_arrancar|antes_de_comenzar|
        el_primer_dia|de_una|de_una_vez|de_golpe|de_una_tacada|en_un_solo_pago|en_un_pago|
        en_un_unico_pago|de_entrada|por_delante|al_contratar,
        pago|pagos|abono|cobro|cobramos|cobro|desembolso|ingreso|transferencia ?unico ?unica
        ?integro ?integra ?total ?completo ?completa ?anual ?por ?anticipado ?adelantado ?del
        ?de anual|anualidad|total|100|100_%|100%|ano_completo|ano_entero|importe_total|
        contrato_completo|semestre|doce_meses|seis_meses|12_meses|6_meses
        por_adelantado|por_anticipado|anticipado|adelantado|de_antemano|al_inicio|
        antes_de_empezar|al_firmar|y_luego|y_despues|a_la_firma, prepago
        anual|semestral|del|de, anualidad anticipada|por|al|de, permanencia pagada,
        temporada*|ano*|meses|semestre*|trimestre* prepagad*|pagad*_por_adelantado|prepago,
        prepagad* en|por|integramente|al su|totalidad|completo|adelantado, cien por
        ciento|cien|100_%|100% ?se ?del deposita|paga|abona|transfiere|ingresa|importe|total
        ?se ?paga ?abona antes|por|al|de, todo el|toda la ano|semestre|dinero|plata|importe
        ?del|del|de ?ano a|por|antes|en ?mi ?adelantado
        mi|adelantado|anticipado|de|nequi|cuenta, detalles ?los ?ya
        despues|luego|veremos|vemos|hablamos""",
    "if-no-invoice": """si no quieres|quiere|quereis|necesitas|necesita|
        necesitais|pides|pide|pedis|hace|hay|llevamos|ponemos|metemos|queres|precisas ?la ?una
        ?falta factura|contrato|recibo|iva|boleta|comprobante|factureo|papeles,
        prescind*|renunci*|pas*|olvid* ?de ?a ?la factura, sin
        factura|contrato|iva|recibo|papeles|boleta|facturar|declarar|papeleo|comprobante|igv,
        en efectivo, pag* en efectivo|metalico|mano|cash|b|negro, si pagas|paga|pagais|pagan
        en, en b, en negro""",
    "cheaper": """ahorr*, descuent*, menos, sale mejor, sale ?mas ?muy
        barat*|economic*|bien|a_cuenta, queda en, queda ?mas barat*|economic*, mejor
        precio|tarifa, precio|tarifa especial|mejor|reducid*|rebajad*|de_amigo, rebaj*,
        te|le|os rebaj*|quit*|perdon*|descuent*|baj*, hago|hacemos|haria
        precio|rebaja|un|mejor, #% menos, te|le|se|os lo dej*, quito el|un, bajo el|un, ganas
        tu|usted, ganamos todos|los_dos|ambos|tu, salimos ganando, todos ganamos, conviene a,
        te conviene, le conviene""",
    "neg-make": """no|nunca|jamas|sin|ni ?te ?le ?os ?se ?nos ?me
        hare|haremos|haras|haran|harem*|firmaras|firmara|firmareis|firmar*|emitire*|
        emitiremos|redactaremos|redactamos|elaboramos|formalizamos|formaliz*|
        registramos|registr*|declaramos|declar*|manejamos|acostumbr*|solemos_hacer|
        ponemos|facturamos|facturo|documentamos|dejamos|necesitaremos|pediremos|tramit*|
        cruzamos|exigiremos|precis*|mediante|media|mediara|tendra*|tendras|tendremos|hara_falta""",
    "paper-bad": """papeles|papel|papeleo|contratos|contrato|
        facturas|factura|burocracia|firmas|firma|abogados ?no|solo ?me ?nos ?lo ?le ?son ?es
        ?para ?una ?un paripe|tonteria*|chorrada*|pavada*|boludez|estupidez|cuento|
        formalidad_inutil|perdida_de_tiempo|lastre|estorbo|traba*|desconfianza|
        desconfiados|gusta*|va*|aport*|sirv*""",
    "pay-all": """paga*, pague*, pagas, pagais, pagan, abonas, abone*, ingresas, ingrese*,
        transferi*, transfiera*, transfieres, deposita*, deposite*, exigimos, cobramos, cobro,
        cobraremos, facturamos, pago, abono, ingreso, transferencia, desembolso, requerimos,
        solicitamos""",
    "long-sum": """doce|12|seis|6|diez|tres|nueve|# mensualidades|cuotas|meses, contrato
        completo|entero, 100 %, 100%, el cien por cien, cien por cien, cien por ciento, todo el
        presupuesto|contrato|semestre|trimestre|monto|paquete, monto total|completo, suma
        total|completa|integra, importe integro, precio total|completo|integro, totalidad
        del|de, dos anos, un ano, ano entero|completo, el ano, todo el ano, proyecto entero, el
        trimestre, trimestre completo""",
    "at-once": """por delante, con antelacion, de antemano, en el momento de|del
        firmar|la|contratar, a la contratacion, al contratar, al firmar, a la firma, en la
        firma, antes de que, antes de mover|firmar|publicar|ver|hacer|iniciar|cualquier, en un
        pago, en pago unico, pago unico, unico pago, solo pago, de una
        tirada|sentada|vez|tacada|sola, hoy mismo, del tiron, todo junto, sin plazos, sin
        fraccionar, sin aplazar, sin devolucion, no reembolsable*, sin reembolso, a tocateja""",
    "invoice-yes": """con tarjeta, y tarjeta, la tienda acepta""",
}

SECRET = {
    "secret": """secret*, arcano*, esoteric*, hermetic*, exclusivisim*, intransferible*,
        indescifrable*, inconfesad*, impenetrable*, blindadisim*, bien guardad*, guardad*
        bajo|con, no es publico|publica, no son publicos|publicas, jamas revelad*, nunca
        revelad*, nunca contad*, que ?casi ?muy ?solo pocos|nadie|unos|dos|tres|nosotros
        ?pocos|muy conoc*|sab*|dominan|domina|usan|usa|tienen|tiene|aplican|manejan|imagina, no
        ?te ?le ?os ?les ?se ?lo ?la ?los ?las puede*|puedo|podemos|podre|podremos|
        podria|vamos|voy|debo|debemos|quiero|queremos|pienso|pensamos|pretend* ?a
        cont*|explic*|revel*|desvel*|detall*|dec*|compart*|ensen*|mostr*|dar|divulg*|hablar|
        describir|entrar, no ?te ?le ?os ?les ?se ?lo ?la ?los ?las
        cuento|contamos|contaremos|contare|explico|explicamos|explicaremos|explicare|
        revelo|revelamos|revelaremos|desvelamos|detallamos|digo|decimos|diremos|comparto|
        compartimos|compartiremos|enseno|ensenamos|ensenaremos|muestro|mostramos|
        divulgo|divulgamos|describo|describimos, prefiero|preferimos
        no|callar*|guardar*|reserv* ?contar*|explicar*|revelar*|decir*|
        compartir*|dar|entrar|detallar|hablar, solo ?lo ?la ?los ?las
        nosotros|yo|nuestro_equipo|unos_pocos|tres_personas|dos_personas|nuestros_clientes
        ?sab*|conoc*|ten*|pod*|domin*|us*, mejor guardado,
        guardamos|guardo|custodiamos|protegemos|protejo ?con ?como ?celo ?oro ?bajo
        siete|pano|llave|candado|llaves|secreto|celo, patentad*, que no
        sale|salen|figura|aparece|esta|encontraras|encontrara ?escrit* en|a
        ?ningun*|manuales|la|libro*|curso*|internet|google|luz, informacion
        interna|reservada|clasificada|confidencial, derecho a no|reservar*|callar*
        ?explicar*|contar*|revelar*, preferimos|prefiero no describ*|explic*|cont*|dec*|revel*|
        detall*|compart*, me lo|la callo|guardo|reservo, nos lo|la
        callamos|guardamos|reservamos, sonreimos|sonrio|miramos y|le|para|ante|cambi*, no
        sale|salimos|salgo a contar*, nadie te|le|os|les cuenta|dice|explica|ensena|contara|
        revela, le|te|os ensenamos|hablamos otra|de cosa|otra, no se visita|ensena|pregunta, no
        ?te ?le ?me ?nos preguntes|pregunte|pregunteis|pregunten ?por ?el como, no esta al
        alcance, no lo ensenan en|los, casi nadie, no lo|la
        encontraras|encontrara|encontrareis|hallaras en, se lo callan, no quieren que
        sepas|sepa|sepais|se, nunca antes, de uso interno, solo para
        iniciados|elegidos|clientes|unos, iniciados, elegidos, encriptad*, sigilo, sigilos*, ni
        mi|mis|nuestros|bajo madre|socios|socio|mujer|marido|tortura|clientes, tendria que
        matarte, si te lo cuento|contara, no se comparte|comparten, no compartible*, dificil de
        explicar, no lo entenderias|entenderia, demasiado tecnico|tecnica|complejo|compleja, no
        ?hace ?falta ?necesitas ?necesita ?que ?lo falta|necesitas|necesita|entiendas|sepas|
        saber|sepa|entienda ?lo ?sepas ?saber ?entender como, es cosa|asunto|tema
        nuestro|nuestra|mio|mia, nuestro secreto, mi secreto, lo importante es que funciona,
        funciona y punto|ya|basta, no preguntes, bajo cuerda, no te|le|os
        vamos|voy|pienso|puedo|podemos a ?contar ?decir ?explicar
        contar|decir|explicar|como|revelar|ensenar, no se explica|explican|ensena|ensenan|dice|
        revela|publica|documenta|escribe, no esta escrito|escrita|publicado|publicada|
        documentado en, jamas publicad*, underground, de la casa, marca de la casa, bajo
        siete|llave|cuatro, cuatro llaves, no ?lo ?la sabe|saben|conoce|conocen ?ni ?casi
        nadie|ningun*|los, nadie lo|la ensena|cuenta|explica|sabe|conoce|tiene|usa|imagina""",
    "method": """sistemita, metodos, formulas, secretos, tecnicas, estrategias, protocolos,
        procesos, trucos, recetas, herramientas, tecnologia, programa, inteligencia artificial,
        ia, know how, knowhow, savoir, hoja de ruta, forma de trabajar, manera de trabajar,
        modo de trabajar, lo que hago|hacemos|usamos|uso|aplicamos|aplico, tactica, tacticas,
        maniobras, metodito, arma, armas, procedimientos, mecanica, motor, elixir, pocima,
        brebaje, conjuro, hechizo, combinacion, secuencia, salsa, receta, el como, hacemos,
        laboratorio, formula, procedimiento, ranking, lo nuestro, nuestra forma, nuestra
        manera, como lo, como se, como funciona, como trabajamos, como crecemos, como llegamos,
        forma de, manera de, camino, la via, via rapida, la jugada, jugada, ventaja""",
    "method-core": """armas, arma, pocima, elixir, tacticas, tecnicas, tecnologias, sistema,
        algoritmos, motor, matriz, metodito, truquitos, mecanica, know-how, knowhow,
        estrategias""",
    "exclusive": """exclusivisim*, patente*, marca registrada, propio y|de|que, de desarrollo
        propio, desarrollad* por nosotros|en_casa|internamente, de nuestra invencion, de
        nuestra cosecha, inventad* por nosotros|mi, inedit*, unic* en|de
        el|su|espana|mexico|argentina|mercado|mundo|europa|latinoamerica, jamas visto, nunca
        visto""",
    "trick": """hackear, hackeo, hackeamos, hackeando, hacker, hackers, growth hack secreto,
        burlar|saltar|enganar|trampear|esquivar|sortear|doblegar|domar|vencer|trucar|
        torear|despistar|ganar ?le ?nos al|el|los|las|a algoritmo*|sistema*|filtros|instagram|
        tiktok|google|controles|limites|reglas, bug|bugs|fallo|fallos|agujero|agujeros|
        grieta|grietas|brecha|brechas|laguna|lagunas|vulnerabilidad*|resquicio*|
        rendija*|atajo|atajos|punto_debil|talon|gatera ?de ?en ?del ?al ?el ?la ?que ?tiene
        ?los|algoritmo|instagram|tiktok|meta|google|facebook|plataforma|sistema|
        youtube|linkedin|codigo que|algoritmo|explot*|aprovech*|descubri*|
        para|instagram|tiktok|permit*, explotamos|aprovechamos|explotar|
        aprovechar|explotando|aprovechando ?un|una|los|las
        fallo*|bug*|agujero*|grieta*|laguna*|brecha*|vulnerabilidad*|resquicio*|error|
        errores|debilidad ?de ?del algoritmo|instagram|tiktok|meta|google|
        facebook|plataforma|sistema|que, la tecla|palanca|llave|boton|combinacion ?secreta
        ?oculta ?magica ?exacta que|del|de|para|con ?la ?el
        algoritmo|que_activa|abre|dispara|hace|viralidad|instagram, trucos
        que|prohibid*|ocult*|secret*|de_magia ?nadie ?no ?instagram
        ?te|nadie|instagram|meta|gurus, truco prohibido|oculto|secreto|infalible, lado
        oculto|oscuro del|de, codigo ?secreto ?oculto ?fuente del|de
        instagram|algoritmo|tiktok, descifrad*|desencriptad*|decodificad* el|al|como, hemos|he
        descubierto|encontrado|hallado|dado como|con|la|el|un|una ?que ?la ?el ?forma ?manera
        ?modo ?de ?clave ?formula ?truco ?enganar|algoritmo|instagram|tiktok|
        saltar|burlar|hackear|fallo|agujero|grieta|clave|formula|tecla,
        vacio|laguna|hueco|grieta|agujero|resquicio|fallo ?legal ?tecnico ?de ?en
        ?las|el|la|los reglas|normas|algoritmo|sistema|condiciones|politicas ?de ..
        youtube|instagram|tiktok|google|facebook|linkedin|aprovech*|us*,
        trampe*|burl*|amañ*|aman*|manipul*|truc* el|al|la|los
        ranking|feed|reels|sistema|buscador|algoritmo|metricas, algoritmo de
        tu|su|nuestro|vuestro lado|parte|bolsillo, tenemos|tengo la llave|clave|formula ?y ?del
        ?de y_nadie|del_algoritmo|nadie_mas, lo nuestro|mio es alquimia|magia|brujeria, el
        laboratorio|taller|cocina|obrador no ?se visit*|ensen*|abre, no ?me ?nos ?te
        preguntes|pregunte|pregunteis|pregunten|pidas como
        lo|se|hago|hacemos|funciona|llegamos|crecemos""",
    "insider": """infiltrado*|topo|topos|contacto*|amigo*|
        amiga*|conocido*|conocida*|primo|prima|hermano|hermana|cunado|cunada|exsocio|
        excompanero*|ex_companero*|padrino|enchufe*|mano|empleado*|ingeniero*|
        programador*|directivo*|trabajador*|tecnico*|moderador*|emisario|aliado*|
        insider*|espia* ?mio ?nuestro ?muy ?bien ?situad* ?metid*
        ?que|dentro|de|en|desde|infiltrad*|trabajando|currando ?esta ?trabaja ?curra ?labora
        ?tenemos ?tengo ?el ?la ?las ?los ?mismo ?misma ?sede ?central ?oficinas ?plantilla
        ?equipo ?departamento ?de ?del ?en meta|instagram|facebook|tiktok|google|
        youtube|linkedin|twitter|plataforma|plataformas|algoritmo|moderacion|
        verificacion|palo_alto|silicon|menlo, somos|soy amigos|amigo|intimos|familia de|del
        ?alguien ?un ?en|los|equipo|meta|instagram|google|tiktok,
        meta|instagram|google|tiktok|facebook nos|me favorece|prioriza|debe|filtra
        ?trato|prioridad|favores|favor|preferente, trato preferente|privilegiado|vip|especial
        ?con|de|por|en ?parte ?de meta|instagram|google|tiktok|facebook|la_plataforma,
        prioridad en|con|dentro meta|instagram|google|tiktok|facebook|el_algoritmo,
        acceso|linea|canal|via|puerta|telefono|hilo directo|directa|privilegiado|interno|
        interna|vip|exclusivo|preferente a|al|con|de|en ?la ?el
        ?los|meta|instagram|google|tiktok|facebook|personal|equipo|soporte|ingenieros ?de
        meta|instagram|google|tiktok|facebook|algoritmo|plataforma,
        canal|via|linea|puerta|acceso interno|interna|privado|secreto ?a|con|de|en ?la
        gente|equipo|personas|departamento|quienes ?que|de,
        palanca|enchufe|mano|padrino|contacto ?muy ?bueno ?buena en|dentro_de
        linkedin|instagram|meta|tiktok|google|facebook|youtube, lo que a otros|los_demas ?le
        ?les niega*|deniega*|cierra*""",
    "open-method": """secretari*, nombre de usuario, usuario y, las claves, tus claves, sus
        claves, inicio de sesion, claves de""",
}

RECORD = {
    "boast": """decenas, cientos, centenares, miles, millones, infinidad, multitud, sinnumero,
        montones de, un monton de, mas de #|#big, #big ?de ?mil ?grandes
        casos|proyectos|exitos|cuentas|marcas|empresas|clientes|lanzamientos|campanas|
        artistas|influencers, grandes nombres|multinacionales|cuentas|clientes|
        companias|grupos|proyectos|celebridades, marcas|empresas|firmas|clientes ?muy ?de
        lideres|punteras|top|primer_nivel|primera_linea|primera_fila|renombre|
        prestigio|fama|gran_tamano|enorme*|potentes|gordas|gordos|vip|mundiales|
        nacionales|internacionales|conocidas|conocidos|famosas|famosos|importantes|
        importantisimas|reconocidas, cuentas|perfiles millonarias|millonarios|enormes|gigantes|
        verificadas|de_millones|famosas, famoseo, influencers, youtubers, futbolistas,
        deportistas, presentadores, toreros, aristocracia, ibex, fortune, gran empresa, cadena
        hotelera, banco, bancos, aerolinea, ministerio*, partido, partidos, ayuntamientos,
        casos de exito, historial impecable|impresionante|brillante, exito tras exito, lider*,
        numero uno, premiad*, record, facturando, facturado, multiplicado|duplicado|triplicado,
        las mejores|principales|mayores, los mejores|principales|mayores, premios, muchisimos
        premios, logros, resultados espectaculares, alguna marca, marca mia|nuestra,
        multinacional*, perfiles mas grandes, america latina, los grandes, varias
        empresas|marcas|multinacionales""",
    "hush": """confidencial*, confidencialidad, anonim*, anonimato, discrecion, secreto
        profesional, clausula*, acuerdo de|acuerdos de, nda, ndas, no ?te ?le ?os ?les ?se ?los
        ?las ?nos ?me puedo|podemos|puede|pueden|podre|podria|
        vamos|voy|debo|debemos|quiero|queremos|dejan|permiten|autorizan ?a
        dec*|nombr*|cit*|mencion*|revel*|desvel*|mostr*|ensen*|dar*|public*|compart*|
        identific*|hablar|contar*|facilitar*|listar|poner|exhibir, no ?te ?le ?os ?les ?se ?los
        ?las digo|decimos|diremos|nombro|nombramos|cito|citamos|mencionamos|menciono|revelo|
        revelamos|doy|damos|muestro|mostramos|enseno|ensenamos|publico|publicamos|
        comparto|compartimos|facilito|facilitamos, sin nombres|nombrar|nombrarlos|decir|citar|
        publicar|mencionar|poder|que_podamos|que_pueda, prefier*|quier*|pid* ?que ?no ?seguir
        ?permanecer ?quedar ?mantenerse ?ser ?estar en_la_sombra|anonim*|figurar|aparecer|
        salir|sepa|nombr*|discrecion|ocult*|segundo_plano, imposible
        nombrar*|decir*|citar*|mostrar*|revelar*|dar, me callo|reservo|guardo, nos
        callamos|reservamos|guardamos, fiate|fiese, no necesit*
        pruebas|demostrar*|referencias|avales|presentacion, no los
        encontraras|encontrara|vera|veras, no busques|busque, los contratos nos|me, por
        contrato no, no se sepa|enteren|entere|diga|publique, mantenerse|permanecer|seguir ?en
        ?el secreto|anonimato|sombra|ocultos, no aparecen|aparece|figuran|constan|salen ?en
        ?ningun internet|google|lado|web, ni lo sabras|sabra|sabreis, no lo sabes|sabe|sabeis,
        fantasma|sombra|invisible ?detras detras|de|que, vulner* ?la ?su
        privacidad|confidencialidad|acuerdo*, no merec* nuestro|mi tiempo, no hay pruebas, sin
        pruebas, nadie puede saber*, no puedo|podemos decir*|contar*|citar*|nombrar*|revelar*,
        por acuerdo, por lealtad, por politica, politica de|interna, prefiero callar, secreto,
        secreta, secretos, secretas, oculto, ocultos, en privado, no lo
        digo|cuento|decimos|contamos, no los digo|cuento|decimos|nombro|nombramos|menciono, sin
        que se sepa|note|entere, sin decir, sin firmar, sin figurar, sin aparecer,
        calladamente, en la trastienda, entre sombras, bambalinas, desde el anonimato, no
        preguntes, no pregunte, no se pueden|puede ver|ensenar|mostrar|publicar|decir|contar|
        nombrar|revelar, me debo al|a, nos debemos al|a, informacion
        reservada|confidencial|privada|clasificada""",
    "evidence": """capturas, referencias, casos reales, lo que hemos|he hecho, trabajo
        previo|pasado|hecho, experiencia, curriculum, cv, titulos, certificados,
        certificaciones, diplomas, nombres y, telefono de, contacto de, logotipos, logos,
        marcas, links, casos, exitos, nuestros clientes, mis clientes, con quien|quienes, para
        quien|quienes, quien|quienes son|es|trabaj*, cuentas famosas, grandes cuentas, grandes
        marcas, trabajos, carrera, pasado, logro, cartera, empresas, famosos, celebridades,
        firmas, artistas""",
    "cannot-say": """no ?te ?le ?os ?les ?se ?los ?las ?nos ?me ?lo
        puedo|podemos|puede|pueden|podre|podria|vamos|voy|debo|debemos|dejan|permiten|
        autorizan|esta_permitido ?a dec*|nombr*|cit*|mencion*|revel*|desvel*|
        mostr*|ensen*|dar*|public*|compart*|identific*|contar*|facilitar*|listar|
        enumerar|detallar|exhibir, clausula* ?de ?nos ?me ?que
        confidencialidad|silencio|impid*|prohib*, contrato*|acuerdo* nos|me|lo|que|de
        impid*|prohib*|obliga*|confidencialidad|silencio,
        piden|pidieron|exigen|exigieron|quieren|prefieren|valoran ?la ?su ?maxima ?total
        ?mantener ?el discrecion|confidencialidad|anonimato|
        privacidad|reserva|silencio|secreto, por respeto|privacidad|prudencia|
        confidencialidad|discrecion|contrato|clausula|motivos|razones ?a|de ?legales ?de ?su
        ?no""",
    "no-references": """no|ni|nunca|jamas|tampoco ?te ?le ?os ?les ?nos ?me ?se ?hace ?hacen
        ?falta ?pidas ?pida ?pidan damos|doy|facilit*|ofrec*|compart*|
        ensenamos|mostramos|publicamos|necesit*|falta|pidas|pida|acostumbr*|trabaj* ?a ?con
        ?dar ?ni ?las ?nuestras referencias|recomendaciones|avales|
        cartas_de_recomendacion|portafolio|portfolio|casos|testimonios|
        contactos_de_clientes|curriculum, no|ni llames|llame|contactes|contacte|preguntes|
        pregunte|molestes|moleste a ?mis ?nuestros ?otros ?antiguos clientes, sin
        referencias|portafolio|portfolio|casos|pruebas ?ni|porque|pero, no hay|tenemos|existen
        pruebas|evidencias|referencias que|para|publicas, no hace falta que
        pidas|pida|pidan|compruebes|compruebe|verifiques|verifique|busques|busque ?las
        ?nuestras ?mis referencias|nada|pruebas|lo|nuestros, quien|el_que|la_que ?necesit*
        ?quier* ?pid* comprobar*|verificar*|pruebas|pida|pide|necesita ?lo ?referencias|pruebas
        ?que no ?nos|merec*|va|vale|es, referencias|portafolio|portfolio|casos no|ni ?las ?se
        ?los tenemos|damos|doy|dan|ensenan|publican|ofrecemos, sin
        referencias|portafolio|portfolio ni|porque|pero""",
    "anonymous": """client*|marcas|cuentas|casos|campanas|trabajos|proyectos|cartera|portfolio|
        portafolio ?nuestra ?son|es|estan|prefieren|quieren|permanecen|exigen|piden ?todos
        ?totalmente ?seguir ?el ?la ?mantenerse ?permanecer ?quedar ?en ?bajo ?de
        privad*|confidencial*|secret*|reservad*|anonim*|anonimato|discrecion|la_sombra|
        sombra|nda|llave|ocult*, no ?se pueden|puede|podemos|puedo
        ver|ensenar|mostrar|publicar|compartir nuestros|mis|los ?trabajos ?anteriores
        casos|trabajos|clientes|resultados|proyectos, identidad|nombres de ?nuestros ?mis ?los
        clientes es|son|queda|quedan|se, clientes ?nos ?me pid*|exig*|ruegan|prohib* ?que
        no|discrecion|silencio|reserva|anonimato|se, por contrato no ?te ?le ?os
        pod*|puedo|podemos dec*|nombr*|revel*|cit*|mencion*|contar*|ensenar*""",
    "number-one": """somos|soy|fuimos|considerad*|reconocid* ?sin ?duda ?como ?la ?el ?los ?las
        ?lo ?agencia ?empresa ?community ?manager ?equipo ?estudio
        mejor|mejores|lider|lideres|referente|referentes|numero_uno|numero_1|n1|top|
        crack|cracks|maquina|leyenda|genio|genios|mas_grande|mas_premiada|mas_exitosa|
        mas_reconocida|mas_prestigiosa|mejor_valorada|primera|primeros|unicos|unico|unica, la
        agencia ?de ?redes ?mas lider|numero_uno|premiada|grande|
        importante|famosa|exitosa|valorada|referente|prestigiosa, el|la community manager
        ?mas|numero ?uno numero_uno|uno|famoso|famosa|buscado|
        buscada|exitoso|valorado|premiado|cotizado|cotizada, nadie ?te ?os ?le ?nos ?en ?este
        ?el ?pais ?sector sabe|hace|consigue|logra|llega|tiene|domina|conoce|iguala|supera ?mas
        ?tanto ?lo ?que mejor|tanto|nosotros|como|igual|yo, no hay ?otra ?nadie ?agencia ?mejor
        ?otro mejor|igual|como_nosotros|que_nos_supere|comparable, no tenemos|tengo
        competencia|competidores|rival|rivales|igual, referentes|lideres|pioneros|numero_uno|
        maximos_expertos ?absolut* ?indiscutible* ?indiscutid* ?mundial* ?nacional* del|de|en|a
        ?la ?el ?los, liderazgo|liderato|hegemonia|supremacia
        indiscutible|absoluto|absoluta|total, ostent*|tenemos|mantenemos|poseemos ?el ?la
        liderazgo|liderato|primer_puesto|numero_uno|hegemonia, nadie ?en ?el|la
        ?pais|espana|mexico|chile|argentina|colombia|peru|mundo|sector tiene
        nuestra|mi|tanta|mas, nadie ?en ?este ?el ?mi ?nuestro ?pais ?sector ?espana ?mexico
        ?argentina ?colombia ?chile ?la ?ciudad ?zona sabe|domina|conoce|entiende|trabaja
        mas|mejor""",
    "of-the-land": """habla hispana, uruguay, ecuador, bolivia, venezuela, panama, guatemala,
        costa rica, america, canarias, baleares, valencia, sevilla, monterrey, guadalajara,
        cdmx, bogota, medellin, buenos aires, cordoba, lima, santiago, zona, provincia,
        planeta, historia, nacional, mundial, internacional, habla, digital, marketing, social
        media""",
    "years-on": """llevo|llevamos|tengo|tenemos|con|mas_de|acumulo|acumulamos|sumamos ?mas ?de
        ?una ?ya #year|veinte_anos|veinticinco_anos|treinta_anos|quince_anos|decadas|
        dos_decadas|tres_decadas|un_cuarto_de_siglo|media_vida|toda_la_vida ?de ?experiencia
        ?anos ?gestionando ?haciendo ?trabajando ?dedicado ?dedicados ?en ?con ?a ?dentro ?del
        ?de ?las ?la ?el instagram|tiktok|reels|redes|facebook|
        threads|social_media|redes_sociales, pioneros|pionero|pionera ?absolutos ?de ?en ?del
        ?las ?la instagram|tiktok|redes|social_media|facebook|reels, dos|tres|cuatro|cinco
        lustros|decadas|siglos ?de ?experiencia ?llevando|gestionando|dominando|en|con|de|
        haciendo ?cuentas ?de|en, cuarto|medio de|siglo ?siglo
        dominando|en|gestionando|llevando|con|haciendo|de, lustros|decadas
        llevando|gestionando|dominando|haciendo|manejando""",
    "trust-me": """hablan|habla|hablaran ?por ?ellos ?si por_nosotros|por_mi|por_si,
        mi|nuestro|nuestra fama|reputacion|prestigio|nombre|trayectoria|historial|experiencia
        ?nos ?me ?lo ?habla precede|avala|avalan|basta|por_si|lo_dice|lo_avala|es_suficiente,
        avalan|avala|respaldan|respalda ?nos ?me ?los ?mis ?nuestros
        cientos|miles|decenas|anos|nuestro|mi|exitos|resultados|mas,
        pregunta|pregunte|preguntad ?a|en|por cualquiera|ahi, todo el mundo|sector|gremio
        ?me|nos ?sabe ?conoce conoce|sabe|respeta|quien,
        fiate|fiese|fiense|fiaos|confia|confie|confien|confiad ?plenamente ?ciegamente
        ?simplemente ?de|en mi|nuestra|este|mi, no ?te ?le ?os ?hace
        falta|necesitas|necesita|necesitais ?ver ?mas ?que
        comprobar|comprobarlo|verificar|pruebas, quien ?nos ?me ?ha ?trabajado conoce|prueba
        ?ya ?sabe ?repite|repite|sabe|lo_sabe""",
    "unbeaten": """liderazgo indiscutible|absoluto, referentes|lideres
        absolutos|indiscutibles|mundiales""",
    "not-show": """no|nunca|jamas ?te ?le ?os ?les ?lo ?la ?los ?las ?vas|va ?a ?se ?hay
        ?existe ?queda ?tenemos ?tengo constancia|rastro|huella|prueba|pruebas|
        publicad*|encontrar*|veras|vera|hallar*, no podemos|puedo|podran|podra|podras|podre ?ni
        ?a ensenar|mostrar|ver|verlo|verlos|comprobar|verificar|demostrar|probar|
        acreditar|citar|nombrar|revelar, imposible de|que ?comprobar
        comprobar|verificar|demostrar|probar|te|le, sin poder|que
        ensenar|mostrar|citar|nombrar|podamos|pueda, quedan|queda|permanecen|estan|son|es
        bajo|en secreto|privado|privados|privadas|reserva|confidencial*|anonim*|llave|ocultos""",
}

SAME = {
    "fits": """funcionara, valen, ajusta, se ajusta, cuela, rinde, encajan, aplicable*,
        aplican, replicable*, extrapolable*, transferible*, exportable*, compatible*,
        apropiad*, universal*, polivalente*, todoterreno, comodin, multisector*, disenad* para,
        pensad* para, hech* para, apt*, indicad*, adecuad*, recomendable, lo puede|pueden
        usar|aplicar|seguir, puede usar|usarlo|aplicarse, es para ti|usted|vosotros|ti, este
        pack es, te|le|les|os queda, quedan, les queda, cumple, cubre, cuadra, acopla, talla,
        resulta, igual de util, te sirve, le sirve, os sirve, se usa, se usan, se puede usar,
        utilizable""",
    "any-business": """cualquier ?tipo ?clase ?de ?otro
        perfil*|profesional*|autonomo*|profesion*|oficio*|industria*|nicho*|mercado*|
        producto*|servicio*|cuenta*|pyme*|emprendi*|pagina*|firma*|compania*|
        organizacion*|publico*|persona*|quien|ramo|caso*|proyecto*|tamano|restaurante*|
        clinica*, todo tipo|clase|genero|tipos de negocio*|empresa*|sector*|marca*|cuenta*|
        perfil*|cliente*|comercio*|profesional*|rubro*|pyme*, todos los
        sectores|negocios|rubros|ramos|giros|comercios|nichos|mercados|publicos|
        perfiles|bolsillos, todas las industrias|empresas|marcas|profesiones|pymes|cuentas,
        sectores de todo, desde|tanto .. .. hasta|como @trade, del @trade al|a_la, de la @trade
        al|a_la, al margen del sector, tod* por igual, universal*, toda
        empresa|marca|clase|pyme, todo negocio|comercio|mundo|cliente, tenga* el negocio que
        tenga*, el negocio que sea|tengas|tenga, sea lo que sea, tengas|tenga lo que
        tengas|tenga|sea""",
    "no-matter": """da|dan|es|sea|resulta ?absolutamente ?exactamente ?completamente
        igual|lo_mismo|indiferente|irrelevante ?si ?que ?el ?la ?cual ?sea ?a ?de ?para ?en
        ?que sector|tamano|rubro|giro|negocio|tipo|actividad|ramo|gremio|producto|publico|
        industria|dediques|dedique|dediqueis|dediquen|vendas|venda|vendais|vendan|
        tengas|tenga|seas|sea|ofrezcas, no|poco|nada ?nos ?me
        importa|importan|influye|interesa|cuenta|condiciona|afecta|depende ?el ?la ?tu ?su ?que
        ?cual ?a ?del ?de sector|tamano|rubro|giro|negocio|tipo|
        actividad|ramo|gremio|producto|publico|industria|vend*|dediqu*|sea, sin
        importar|mirar|distincion|distinguir|tener ?en ?cuenta ?de ?el ?la ?su ?tu ?que ?entre
        sector*|tamano|rubro*|giro*|negocio*|tipo|actividad*|ramo|gremio|producto|publico|
        industria|vend*, sea|fuere|cualquiera cual|que|fuere ?sea ?fuere ?el ?tu ?su ?la
        sector|tamano|rubro|giro|negocio|tipo|actividad|ramo|gremio|producto|publico|
        industria|marca|empresa, independientemente|al_margen|con_independencia de|del ?lo ?que
        ?tu ?su ?la|el|sector|tamano|rubro|giro|negocio|tipo|actividad|vendas|venda|hagas|
        empresa, vendas|venda|vendais|vendan|hagas|haga|ofrezcas lo que|lo
        ?vendas|venda|sea|vendais|vendan|hagas|ofrezcas, te dediques a lo, te dediques a, se
        dedique a lo, no hace|hara falta|necesito|necesitamos ?que ?nos ?me
        conocer|saber|estudiar|entender|cuentes|expliques ?nada ?a ?de ?tu ?su ?el ?que
        sector|negocio|rubro|giro|empresa|vendes|vende|dedicas|dedica""",
    "same-plan": """mismo|misma|mismos|mismas|identico|identica|identicos|identicas|unico|unica
        contenido*|publicaciones|textos|posts|calendario*|plan|planes|estrategia*|
        formula*|receta*|metodo*|sistema*|guion*|plantilla*|paquete*|pack*|esquema*|molde*|
        patron|campana*|modelo*|campanas|menu|kit|parrilla|programa ?de ?contenido* ?siempre
        ?que para|a|con|en|sirve|vale|funciona|de_siempre|usamos|uso|aplicamos|aplico|
        hacemos|tienen|reciben|utilizan|llevan|va, usamos|uso|aplicamos|aplico|repetimos|
        repito|replicamos|replico|reutilizamos|reutilizo|reciclamos|reciclo|copiamos|
        copio|clonamos|duplicamos|seguimos|empleamos|ofrecemos|damos|vendemos ?siempre ?todos
        ?con ?el|la|los|las|un|una mismo|misma|mismos|mismas|identico|
        identica|unico|unica|mismisimo|mismisima contenido*|publicaciones|textos|posts|
        calendario*|plan|estrategia*|formula*|receta*|metodo*|sistema*|guion*|
        plantilla*|paquete*|pack*|esquema*|molde*|patron|modelo*|campana*,
        plan|pack|paquete|metodo|sistema|formula|receta|estrategia|servicio|calendario|
        contenido|modelo ?unico ?es ?son ?y ?de estandar|estandarizad*|generic*|
        universal*|unico_para_todos|talla_unica|cerrad*|prefabricad*|de_serie|en_serie|
        enlatad*|fijo, estandarizad*, hacemos|hago|va|ponemos|publicamos|aplicamos|ofrecemos
        ?exactamente ?siempre ?a ?para ?con lo mismo ?a|para|con|en|que|de|siempre ?todos
        ?cada, en cadena, fotocopia*, clon*, molde, copy paste, copia y pega, copiar y pegar,
        copiamos y pegamos, corta y pega""",
    "templates": """plantillas ?de ?contenido ?ya prehechas|hechas|montadas|preparadas|
        disenadas|listas|predisenadas|genericas|universales|prefabricadas|estandar|
        para_todos|probadas|comunes|que_sirven|que_valen, banco|biblioteca|catalogo|almacen|
        coleccion|arsenal|repositorio|cajon|bolsa de ?# ?mil ?mas ?de
        ?posts|publicaciones|plantillas|contenido|contenidos|textos|frases|imagenes|memes|
        disenos ?ya ?listas ?listos para|listos|listas|hechos|hechas|
        genericas|genericos|que|preparados|preparadas|universal|universales,
        contenido|contenidos|publicaciones|posts|textos|calendario|calendarios ?ya ?previamente
        ?todo ?viene ?vienen ?de prefabricado|prefabricados|preparado|
        precocinado|enlatado|enlatados|estandar|generico|genericos|genericas|hecho|hechos|
        hechas|predisenado|predisenados|de_archivo|de_banco|de_stock|de_plantilla|
        listos_para_publicar|listas_para_publicar|reutilizable|reutilizables|reciclado|
        reciclados, frases motivacionales|inspiradoras|celebres|motivadoras""",
    "swap-logo": """solo|unicamente|solamente|apenas ?se cambia|cambian|varia|varian|cambiamos|
        cambio|personalizamos|sustituimos el|la|los|logo|nombre|colores, mismo|misma .. ..
        distinto|diferente|otro logo|nombre|color, lo unico que cambi*|personaliz*|vari* es|son
        el|la|los ?es ?logo ?nombre, sustitu*|reemplaz* ?solo el|tu|su logo|logotipo|nombre""",
    "all-networks": """todas ?y ?cada ?una ?de las|tus|sus redes|plataformas|apps ?sociales
        ?habidas ?existentes ?a ?la|que|posibles|vez|del|incluidas, redes|plataformas|canales
        todas|todos|incluid*_todas|sin_excepcion|sin_limite, presencia
        total|absoluta|global|simultanea, omnipresen*, cuantas mas redes|mas_redes, instagram
        facebook tiktok, todas las que, en absolutamente todas|todos, lo|las|los
        publicamos|publico|subimos|colgamos en_todas""",
    "unlimited": """publicaciones|posts|contenido|contenidos|
        videos|stories|historias|reels|piezas|fotos|posteos|disenos|revisiones|
        creatividades|textos ?y ?stories ?reels ?historias
        ilimitad*|infinit*|sin_limite|sin_limites|sin_tope|sin_tasa|a_discrecion|a_demanda|
        a_tutiplen|a_mansalva|a_granel|a_raudales, numero|cantidad ilimitad*|infinita de,
        ilimitad* ?de ?en publicaciones|posts|contenido*|videos|
        stories|historias|reels|piezas|fotos|posteos|disenos|redes, barra libre, sin
        limite|limites|tope ?en ?numero publicaciones|posts|contenido*|videos|posteos|piezas,
        cuantos|cuantas|tantos|tantas|todos_los|todas_las
        publicaciones|posts|contenidos|videos|posteos|historias ?como
        que_quieras|que_quiera|quieras|quiera|necesites|necesite|pidas|pida|que_necesites""",
    "all-in": """pack|paquete|plan|combo|kit|tarifa|bono|menu ?unico ?unica ?cerrado ?completo
        ?integral ?basico ?premium ?de unico_para|cerrado|cerrada|universal|
        todo_en_uno|todo_incluido|con_todo|estandar|igual_para|de_talla_unica|integral_para,
        todo en uno, un solo|unico|mismo pack|paquete|plan|combo|kit|precio_y|servicio ?para
        ?y|todos|todo|punto|para""",
    "no-custom": """no|sin hace|hay|necesit*|requ* ?falta ?que
        personaliz*|adapt*|conocer|estudiar ?nada|la|su|tu|el|nada ?mercado|sector|negocio,
        estandarizad*, el resto ?del|de ?la ?calendario ?contenido ?plan es|viene|va|queda
        comun|igual|identico|fijo|el_mismo, repertorio|catalogo|juego|set|coleccion
        fijo|fija|cerrado|cerrada|comun, unico|mismo traje ?para|en para|en|a, traje unico, con
        cada|todas|todos ?la ?cuenta|cliente|negocio ?nuevo que entra|llega|cae""",
    "as-for-others": """lo que|todo ?le ?les ?nos sirvio|funciono|valio|hicimos|vale|sirve
        ?al|a|con|para ?un|una|el|la @trade .. .. servira|funciona|funcionara|vale|valdra|
        sirve|hacemos|haremos, clonamos|copiamos|repetimos|reutilizamos|
        replicamos|reciclamos|reproducimos|calcamos|duplicamos|exportamos ?y
        ?el|la|los|las|un|una ?misma ?mismo campana|campanas|contenido|contenidos|
        plan|estrategia|repertorio|mensajes|textos|publicaciones|posts|calendario ?que ?ya,
        @trade .. y|o|que ?en ?la ?el ?una ?un @trade ?igual ?este|mismo|es|para""",
    "unname-it": """rellen*|complet* los|el|las corchetes|huecos|espacios|nombre|campos,
        corchetes""",
    "weekday-menu": """lunes|martes|miercoles|jueves|viernes ?siempre
        toca|es|va|ponemos|publicamos ?de ?la ?una frase*|meme*|consejo*|chiste*|sorteo*|
        foto*|refran*, aqui y en""",
    "made-for-you": """ninguna otra, ningun otro, solo para su|tu|vuestra|vuestro, tratamiento,
        tono, idioma, de usted, de vos, de tu""",
    "trade-pair": """@trade ?un ?una ?el ?la @trade""",
    "trade": """academia*, autoescuela*, sastre*, catering, marmolist*, tintoreri*, copisteri*,
        arquitect*, psicolog*, fisioterapeut*, podolog*, nutricionist*, residencia*, bodeguer*,
        apicultor*, ceramist*, quesero*, queseri*, supermercado*, mercado*, almacen*,
        imprenta*, gimnasios, escuela*""",
}

PRESSURE = {
    "today-only": """solo|unicamente|solamente|exclusivamente|nomas|tan_solo ?valid*
        ?disponible ?vigente ?dura ?por ?para ?durante ?hasta ?este ?esta ?las ?los ?el ?las
        ?proximas ?primeros hoy|manana|noche|tarde|semana|viernes|
        domingo|lunes|sabado|jueves|martes|miercoles|medianoche|fin|finde|24|48|
        veinticuatro|#hour|#short|horas|dias|quienes, en las|estas|la ?proximas ?siguientes
        ?proxima #hour|horas|24|48|hora, en los proximos|siguientes #hour|minutos|#short, hasta
        ?el ?las ?la ?esta ?este hoy|manana|medianoche|doce|viernes|
        domingo|lunes|sabado|jueves|noche|#hour|mediodia, antes de|del ?que ?acabe ?termine
        ?cierre ?finalice ?las ?la ?el ?este hoy|manana|medianoche|doce|noche|tarde|
        dia|mediodia|viernes|domingo|lunes|sabado|#hour|comer|cenar|dormir|semana|colgar,
        dentro de #hour|una_hora|unas_horas|minutos|un_rato|#short, hoy es el, es hoy, tiene
        que ser hoy|ya|ahora, ultimas #hour|horas|24|48|plazas, ultimo|ultimos
        dia|dias|minutos, acaba|termina|finaliza|cierra|caduca|vence|expira ?el ?esta ?este ?a
        ?la ?las hoy|manana|noche|tarde|medianoche|doce, a|pasada|pasado ?la|las|esta|el
        medianoche|hora|plazo|fecha|noche ya|sera|no, valid*|vigente|disponible ?solo
        ?unicamente por|durante|hasta|en|las ?las ?proximas 24|48|72|#hour|horas|#short,
        durante el|la|este|esta webinar|llamada|videollamada|reunion|directo|visita|charla, al
        finalizar|terminar|acabar|colgar ?esta|este|la ?esta
        videollamada|llamada|reunion|charla|visita, para quienes|los_que|el_que ?firmen
        ?contraten ?paguen transfieran|firmen|contraten|paguen|reserven ?durante ?hoy, antes
        del domingo|viernes|lunes|sabado|cierre|finde, solo hoy, hasta que ?se ?me
        acabe|termine|cierre|enfrie|cuelgue|vaya, ultimos dias, ultimas
        plazas|unidades|entradas|licencias|horas, tiempo limitado, limitad* en|a|por|solo,
        hasta agotar, mientras queden|duren|haya, urge, urgente, corre prisa, no durara*, no
        dura, hora limite, fecha limite, cierre de, hoy cierr*|termin*|acab*|venc*|expir*, esta
        promocion|oferta no|solo|acaba|termina|vence|se, este mes ?y solo|unicamente|nada, solo
        este mes, solo durante, primeros en|cinco|diez|tres|veinte|# ?que
        ?llegar|firmar|contratar|responder|clientes|en, al primero|primera que, para el
        primero|primera, quien primero, el primero en, cuenta atras, a contrarreloj,
        contrarreloj""",
    "offer": """chance, gancho, ventaja*, condiciones, bonificacion, bonus, extra, mes de
        regalo, lanzamiento, cupon*, promocion*, rebajas, ofertas, tarifas, precios, setup,
        alta gratis, alta gratuita, primer mes, segundo mes, mes gratis, meses gratis,
        auditoria gratis, regalada, 50 %, black friday, liquidacion, exclusiva, posibilidad,
        matricula, hueco, huecos, ventajas, precio especial, precio cerrado, precio congelado,
        primer ano""",
    "sign": """cerramos, cerremos, contratar, firmar, aceptar, decidir, decidirte, decidirse,
        decidirme, respondas, responda, confirmar, apartar, aparta, aparte, separa, separar,
        transferir, transfiere, transfieras, transfiera, ingresar, abonar, abona, abone, pagar,
        pagas, paga, pague, pagues, di si, dime si, dime ya, tu ok, tu respuesta, su respuesta,
        vuestra respuesta, tu decision, su decision, tu confirmacion, su confirmacion, te
        decides, se decide, os decidis, te apuntas, se apunta, te sumas, se suma, te subes,
        sumarte, unirte, unirse""",
    "now": """en este preciso|mismo, sin pensarlo, sin demoras, sin dilacion, a la voz de ya,
        hoy por hoy no, esta misma tarde|noche|manana|semana, antes de que sea tarde, antes que
        nadie, antes de que se, no manana, mientras puedas|pueda|queden|quede|dure, en cuanto
        leas|lea, al leer, cuanto antes, lo antes, de una, de una vez, al toque, altiro, en fa""",
    "sign-now": """apuntate, apuntese, apuntaos, apartalo, apartala, aparta, aparte, asegura
        tu|su, asegure su, asegurate, asegurese, blinda tu|el, congela, congele,
        bloquea|bloquee tu|el|su|este, mandame|mandanos|enviame|envianos|mandeme|envieme
        el|la|un ok|si|bizum|comprobante|transferencia|dni|senal, dale|dele|dadle al, dale ya,
        inscribete, inscribase, registrate, registrese, arranca, arranque, arranquemos,
        empecemos, empieza, empiece, metete, entra, entre, sube, decidanse, decidios, muevete,
        muevase, actua, actue, dispara, salta, escribeme, escribame, escribenos, llama, llame,
        llamanos, contactame, contestame, contesteme, respondeme, respondame, responde,
        responda, contesta, conteste, confirma, confirme, confirmame, confirmeme, transfiere,
        transfiera, compra, compre, aprovechen, aprovechad, corre, corra, corran, vuela,
        suscribase""",
    "expires": """ya no sera|estara|habra|existira|tendra|podra|podre|podremos|valdra ?el ?la
        ?este ?esta mismo|valid*|valida|disponible|vigente|
        descuento|precio|oferta|igual|posible, desaparec* ..
        hoy|manana|noche|medianoche|lunes|viernes|domingo|horas, se esfuma* ..
        hoy|manana|noche|medianoche|lunes|viernes|domingo|horas, manana ?ya
        ?sera|es|habra|estara|te tarde|otro|otra|demasiado|arrep*, se retirara, retirare*, se
        acaba*|termina*|cierra*|agota* .. hoy|manana|noche|medianoche|lunes|viernes|
        domingo|horas|tarde""",
    "ends": """se desactiva, se desvanece, se agota, vuela, finaliza, concluye, cierra,
        cerramos, cierro, se apaga, se retirara, sera retirad*, sera historia, pasa a la
        historia, se extingue, perdera validez|vigencia, deja|dejara de
        tener|estar|ser|existir, se pierde, se anulara, queda nul*, sube, subira, subimos,
        vuelve a su|costar, volvera a su|costar, volvemos al|a, se extingue*, se acabo, se
        acaba|termina|cierra ?al ?cuando, quedando sin""",
    "soon": """en #hour|horas|minutos, en cuestion de|dos, en unas|pocas horas, dentro de
        #hour|unas|poco|nada, este lunes|martes|miercoles|jueves|viernes|
        sabado|domingo|finde|fin, el mismo dia, al final|acabar del|el, en breve, al anochecer,
        al acabar el, cuando acabe|termine|cierre, en las proximas, a las #|doce, de un
        momento, en cualquier momento, manana mismo, pasado manana, a medianoche, medianoche,
        madrugada""",
    "last-place": """ultim* plaza*|hueco*|lugar*|puesto*|cupo*|
        vacante*|sitio*|espacio*|oportunidad*|asiento*|silla*|turno*|licencia*|unidad*|spot*,
        solo|unicamente|solamente|apenas|nada_mas|nomas ?me ?nos ?te ?queda ?quedan ?hay ?tengo
        ?tenemos ?disponemos ?dispongo ?admitimos ?admito ?acepto ?aceptamos ?cojo ?cogemos
        ?tomo ?tomamos ?de ?a ?para #|un|una|dos|tres|cuatro|cinco ?unic* ?ultim* ?nuev* ?mas
        ?clientes ?negocios plaza*|hueco*|lugar*|cupo*|sitio*|espacio*|vacante*|cliente*_mas|
        clientes_nuevos|nuevos_clientes|cliente_nuevo|cliente_mas|negocios_mas|
        empresas_mas|marcas_mas|cuentas_mas|proyectos_mas,
        queda*|quedan|resta|restan|falta|faltan|sobra|tengo|tenemos ?ya ?solo ?tan ?muy
        #|un|una|dos|tres|cuatro|pocos|pocas|contados|contadas|poquisim*|unic* ?solo ?sola
        ?unic* ?ultim* plaza*|hueco*|lugar*|cupo*|sitio*|espacio*|vacante*|turno* ?libre
        ?libres ?disponible ?y|en|para|este|disponible|disponibles|
        libre|libres|antes|de|por|hasta, plazas|cupos|huecos|lugares|sitios|espacios ?muy
        ?super ?ya ?casi ?se ?estan limitad*|contad*|agotando|agotad*|volando|
        acabando|llenando|reducid*|escas*|agotan|acaban|llenan|vuelan, agotandose, a punto de
        agotar*|cerrar*|acabar*|llenar*|completar*, antes de que ?se ?nos ?me ?te
        agote*|llene*|quiten|quite|esfume|vuele, el cupo|aforo ?se ?es ?esta ?ya ?casi
        cierra|limitad*|lleno|agota|complet*, se ?me ?nos|te|le|os ?estan ?van ?va ?a agotando,
        las plazas|los huecos ?se ?estan vuelan|agotan|acaban|volando,
        liquidamos|remate|liquidacion ?de ?fin ?temporada ?los ?las ?ultim* ?#
        espacios|plazas|huecos|cupos|temporada|lugares, me ?la ?lo ?las quitan ?la ?el
        ?promocion ?oferta ?plaza de_las_manos|de|promocion, dejo|guardo|reservo|aparto ?te ?le
        ?os ?esta|esa|este|la|tu|su ?silla|plaza|hueco|sitio|lugar|cupo ?libre
        silla|plaza|hueco|sitio|lugar|cupo|precio ?libre hasta|un|dos|media|unas, el|la|los|las
        primero|primera|primeros que deposit*|transfier*|confirm*|reserv*|
        acept*|abon*|escrib*|lleg*, y|solo|ya queda uno|una ?libre""",
    "price-rises": """precio*|tarifa*|cuota|coste|costo|cuesta|
        costara|valdra|vale|pagaras|pagara ?ya ?se ?te ?le ?os ?va ?a ?sera ?sube ?subira ?es
        ?al el_doble|mas_caro|mas_alta|mas_alto|otro|otra|subir|sube|suben|subiran|subimos|
        subire|subiremos|duplic*|triplic*|aument*|encarec*|incrementa*|se_dispara|dispara*|
        pasa_a|pasara_a|vuelve_a|volvera_a|normal ?manana ?el ?a ?lunes ?desde ?despues ?luego,
        manana|lunes|despues|luego|pasado|proxima ?el ?ya ?la ?las ?ese ?semana ?mes ?te ?le
        ?os ?sera cuesta|costara|valdra|vale|saldra|sube|
        subira|pagaras|pagara|cobrare|cobraremos|cobro|subimos|subo|subire|mas_caro|el_doble,
        vuelve a su|costar|valer ?precio, volvera a su|costar|valer, a|desde|a_partir_de
        ?partir ?del ?de manana|lunes|martes|viernes|medianoche ..
        precio|tarifa|cuota|doble|mas, precio|tarifa|oferta de lanzamiento solo|hasta|para|por,
        antes de que ?te ?le ?nos el|la|los|las precio*|tarifa*|cuota
        suba*|suban|aumente*|duplique*, antes de que suba* el|la precio|tarifa|cuota""",
    "now-or-never": """hoy o|y nunca|se_acabo|ya_no, es|esta|tu|su|ultima|unica|una ?es ?tu ?su
        ?la ultima|unica|irrepetible oportunidad|ocasion|vez|llamada|chance, esta|una
        oportunidad|ocasion|oferta|promocion|chance ?asi ?como ?es ?tan ?esta
        no|unica|irrepetible|se|solo|jamas ?se ?te ?le ?os ?volver* ?a ?vuelve
        repit*|repetir*|presenta*|vuelv*|volver*|dos_veces|se_da|pasa*|irrepetible|unica, se
        te|le|os acaba|agota|termina ?el ?la tiempo|plazo|oportunidad|ocasion, el tiempo|plazo
        se|corre|apremia|acaba ?te ?le ?esta acaba|agota|agotando|acabando|echa, no
        habra|hay|tendras|tendra|existe ?mas ?otra ?una ?un ?segund*
        otra|segunda|vuelta|mas|proxima|prorroga ?oportunidad|ocasion|vez|oferta|atras|
        prorrogas, no|nunca|jamas ?te ?le ?os ?lo ?la ?se vuelvo|volvemos|volvere|volveremos|
        volvera ?a insist*|ofrec*|repet*|llam*|escrib*|hacer*|baj*|verla|verlo|haber|dar*|ver*,
        el tren ?pasa ?solo ?ya una|sale|se|pasa, oportunidad|ocasion|ventana
        unica|irrepetible|que_no|de_oro|se_cierra, fin de|ultima|ultimo existencias|stock,
        oferta|promocion|promo|precio ?solo ?por ?de ?muy tiempo_limitado|duracion_limitada|
        unidades_limitadas|flash|relampago|exprés|express|fugaz|ultima_hora""",
    "dont-think": """no te quedes|se_quede|os_quedeis|se_queden fuera|sin|atras|atrasado, que
        no te|se|os ?la ?lo quit*|escape|adelant*|gan*|pisen|quedes|cuenten|arrepient*,
        deja|deje|dejad|dejen ?ya ?de ?tantas pensarlo|pensartelo|pensar|darle_vueltas|
        dudar|vueltas|dudas|excusas|comparar, basta de pensar|dudar|excusas|vueltas|comparar|
        pensarlo, pensarselo|pensartelo|dudar|esperar|comparar es perder|cosa|de, no
        pierdas|pierda|perdais|pierdan ?mas ?el ?esta ?la ?tu ?su ?tiempo
        tiempo_pensando|tiempo_comparando|oportunidad|tren|hueco|plaza|ocasion|chance, luego
        no|te ?digas ?diga ?te ?me ?se quejes|queje|arrepent*|llores|llore|lamentes|digas|diga,
        te|se|os ?vas ?va ?vais ?a arrepentiras|arrepentira|arrepentireis|
        arrepentir|lamentaras|lamentara|tiraras, para que
        esperar|pensarlo|esperas|pensar|comparar|dudar|seguir_comparando, sin
        pensarlo|pensartelo|pensarselo|darle_vueltas|dudarlo|dudar, no te|se|os lo
        pienses|piense|penseis|piensen|dejes|deje ?mas|tanto, no ?te ?se ?os ?lo
        dudes|dude|dudeis|duden, no lo|la|te_lo|se_lo|os_lo
        consultes|consulte|consulteis|compares|compare|demores|demore|demoren|retrases|
        retrase|postergues|postergue|aplaces|aplace|pospongas|posponga, no ?le|te
        ?des|de|deis|den ?tantas ?mas ?muchas vueltas, almohada ?sale ?es ?cuesta
        caro|cara|sale, consultarlo|pensarlo|pensarselo con|sale|cuesta|es ?la ?almohada
        caro|sale|con|perder|dinero, date prisa, dese prisa, daos prisa,
        firmalo|firmelo|firmadlo ya|hoy|ahora, tienes|tiene|teneis|tenes|tienen|debes|
        debe|deben|hay ?que decidir*|firmar*|contestar*|responder*|confirmar*|reservar* ?tu ?su
        ya|hoy|ahora|rapido, necesito|espero|quiero tu|su|una
        respuesta|decision|confirmacion|si ya|hoy|ahora, decide|decida|decidid|decidan
        rapido|pronto, no ?te ?se ?lo ?la dejes|deje|dejeis|dejen
        escapar|perder|pasar|ir|para_manana, necesito|quiero|espero que me|nos
        confirm*|contest*|respond*|dig*|firm*|pag* ?algo ?antes hoy|ya|ahora""",
    "rival": """la competencia, otra agencia, otro negocio, tus competidores, sus competidores,
        otra clinica|tienda|peluqueria|marca|empresa|inmobiliaria|academia, otro
        restaurante|bar|local|taller|gimnasio|hotel|comercio|cliente|interesado, alguien ?mas
        ?de que|mas|tu|su|del|otro, los del lado, el de enfrente|al_lado, la de
        enfrente|al_lado, dos|tres ?mas ?clientes ?negocios esperando|interesados, mas
        gente|interesados|negocios esperando|interesad*|preguntando""",
    "takes-it": """aprovechara, aprovecharan, aprovecha, adelantara, adelantaran, adelante,
        quedara, quedaran, llevara, llevaran, quitara, quitaran, ocupara, ocuparan, ocupe,
        cogeran, firmaran, contrataran, tomaran, pisara, pise, ofrecersela, ofrecerselo,
        darselo, darsela, cederlo, cederla, preguntado, esperando, interesado, interesados,
        interesada, negociando, a punto, lista de espera, cola, paga, dispuest*, pujando,
        quiere, quieren, me ha llamado|escrito|pedido""",
    "if-not-you": """si ?tu ?usted ?vos ?vosotros ?ustedes no ?te ?le ?me ?nos ?lo ?la ?os ?se
        respond*|contest*|confirm*|firm*|pag*|reserv*|decid*|acept*|cerr*|cierr*|dic*|
        dec*|entr*|actu*|aprovech*|contrat*|arranc*|escrib*|llam*|mand*|transf*|qued*|
        anim*|apunt*|sub*|compr*|mov*|muev*, o|sino ?le ?te ?se ?la ?lo ?os ?me
        voy|llamo|paso|ofrezco|doy|cedo|pierd*|qued*|olvid*, de no
        hacerlo|ser|responder|confirmar|firmar|contestar""",
    "waits": """mientras|si|cuanto_mas|cuando ?usted ?tu ?se ?te ?lo ?os
        pienses|piense|penseis|lo_piensas|lo_piensa|duda|dudas|dudes|esperes|espere|
        esperas|espera|tardes|tarde|tardas|tarda|comparas|compara|comparas|decides|decide|
        decidas|decida, cada dia|hora|minuto|semana que|sin ?pasa
        ?pasas|esperas|dudas|pierdes|espera|pierde|tardas|tarda, quien|el_que|la_que no
        se_decide|firma|corre|reacciona|actua|contesta|reserva""",
    "regret": """lo lamentara*, te quedas fuera, se queda fuera, sin plaza|sitio|hueco|nada,
        perdiendo ventas|dinero|clientes|terreno, pierdes dinero|ventas|clientes|la, pierde
        dinero|ventas|la, se adelanta*, te adelanta*, le adelanta*, tarde, se lo lleva otro,
        otro lo hara""",
    "countdown": """tiempo limitado, el reloj no|corre|avanza|esta, quedan|faltan ?solo ?ya
        ?apenas #hour|minutos|horas|#short|segundos ?para ?de, los
        minutos|las_horas|los_segundos corren|cuentan|pasan|vuelan, tiempo se
        acaba|agota|termina, contador en marcha, #hour #hour, sin horas|tinta|tiempo,
        descuento|oferta|reloj sin|se_queda|esta ?quedando ?sin horas|tiempo|minutos""",
    "reward": """gratis, gratuit*, regal*, descuent*, rebaj*, #%, mitad, bonific*, obsequi*,
        ahorr*, bono, bonus, dos por uno, segundo mes, mes extra, cupon*, sin coste, sin costo,
        alta gratis, promocion, promo, oferta""",
}

SPAM = {
    "auto": """automatica*, automatico*, automatizacion, robotiz*, robotic*, programad* para
        que, bot*, chatbot que|para, scripts, macros, ia, inteligencia artificial, plugin*,
        extension*, app, apps, aplicacion*, plataforma que, masiva, masivos, masivas,
        masivamente, a gran escala, en serie, en tromba, a cientos, a miles, por miles, por
        cientos, a destajo, a saco, a lo loco, a toneladas, sin descanso, todo el dia, dia y
        noche, solo sin, por si solo|sola, en piloto, piloto automatico, mientras
        duermes|duerme|dormis, sin mover un, sin intervencion, en tandas, por tandas, cada
        minuto|hora|pocos, a ritmo de""",
    "outreach": """follows, unfollows, seguimientos, dejadas de seguir, seguir y dejar,
        comentar|comentando|comenta|comentamos|comento|comentara ?en ?las ?los ?fotos
        ?publicaciones ?perfiles ?cuentas ?posts en|de|fotos|publicaciones|perfiles|
        cuentas|posts, mensajes a, mensaje a, mensajea*, escribiendo a, escribir a|por, escribe
        a, dms a, dm a, privados a, inbox, etiquetando, etiquetara, mencionando,
        mencionamos|mencionar a, saludar, saludando, saludamos, invitando,
        agregando|agregar|agregamos|agrega|anadiendo|anadimos|anade
        a|cuentas|gente|personas|contactos|amigos, interactuar, interactuando,
        contactar|contactando|contactamos|contacta con|a, reaccion* a, ver historias, ver
        stories, visualiz* historias|stories, visitar|visita|visitando|visitamos
        perfiles|historias|stories|cuentas, respuestas a historias, solicitud de amistad,
        solicitudes de amistad, whatsapp a, whatsapps a, sms a, correos a, emails a, mailing a,
        siguiendo a, ofrece* tus|sus servicios, felicita*, replica*, un hola""",
    "strangers": """tu competencia, su competencia, tus competidores, sus competidores, tu
        nicho, su nicho, tu ciudad, su ciudad, tu barrio, tu provincia, tu localidad, publico
        afin, usuarios afines, gente afin, perfiles afines, cuentas afines, cuentas similares,
        perfiles similares, perfiles|cuentas|personas|usuarios|gente
        de|que|del|interesad*|como|con|en, gente interesada, fans de, audiencia de, prospectos,
        desconocid*, todo quisque, todo el mundo, cualquier perfil|usuario|cuenta|persona,
        miles de|cientos|personas, cientos de, por hora, a la hora, que te|le|os|no
        interes*|conoc*|sig*, contactos de|ajenos|desconocidos, segundo grado, audiencias
        ajenas|de|frias, del rubro|sector|gremio""",
    "bot-acts": """bot|bots|robot|robots|software|script|
        programa|sistema|herramienta|maquina|app|aplicacion|ia|inteligencia_artificial|
        asistente|granja|motor|automatismo|plataforma ?nuestr* ?propi* ?de ?que ?se ?va ?ira
        ?te ?le ?les ?por ?tu ?ti ?usted ?encarga ?dedica ?de ?a
        seguira|comentara|escribira|mandara|enviara|dara|etiquetara|invitara|saludara|
        mencionara|contactara|dejara|agregara|anadira|interactuara|likeara|reaccionara|
        seguir|comentar|escribir|mandar|enviar|dar_likes|dar_like|dar_me_gusta|etiquetar|
        invitar|saludar|mencionar|contactar|agregar|interactuar|likea|likear|
        reacciona|repartir|reparte|menciona, bot|bots|robot|robots|software|script|
        aplicacion|app|extension|macro|programa|sistema|herramienta|ia ?nuestr* ?propi* que
        comenta|sigue|escribe|saluda|manda|envia|responde|replica|felicita|acepta|etiqueta|
        menciona|invita|contacta|interactua|da|reparte ?por|a|en|tu|tus|la|el|like|likes|me
        ti|usted|vosotros|gente|cada|contactos|desconocidos|todos|otras|cuentas|
        comentario|perfiles|mensajes, extension|macro|bot|script|aplicacion|app ..
        acepta|felicita|replica|ofrece|saluda|escribe|sigue|comenta .. a|en ?los ?cada
        contactos|video|perfil*|cuentas|gente|desconocid*|seguidores|grupos|audiencias""",
    "follow-unfollow": """follow|seguir|seguimos|sigo|sigue|siguiendo|seguimiento|follows
        ?masivo ?a ?cuentas ?gente ?perfiles ?personas ?miles ?y|/|e|para ?luego ?despues ?a
        ?los ?pocos ?dias unfollow|dejar|dejamos|dejo|deja|dejarlos|
        dejarlas|dejando|abandonar|abandonamos|soltar|soltamos|quitar|quitamos|unfollows|
        eliminar|borrar|unfolow, tecnica|estrategia|metodo|sistema|truco|baile ?de|del|:
        follow|seguir|sigue|seguimiento, follow back|4|for|to|por, f4f, l4l, sub por sub,
        sigueme y te, te sigo y me, yo te sigo tu, sigue|siguen|seguimos|sigo|seguira .. .. ..
        luego|despues ?la|las|los|les borra|suelta|deja|elimina|quita|abandona|
        borramos|soltamos|dejamos""",
    "many-a-day": """#big|cientos|miles|decenas|centenares|montones ?de ?mas ?de ?mensajes
        ?likes ?comentarios seguimientos|follows|unfollows|likes|
        mensajes|dm|dms|md|mds|privados|comentarios|invitaciones|saludos|correos|
        emails|whatsapps|menciones|etiquetas|solicitudes|contactos|interacciones|
        visitas_a_perfiles|me_gusta|sms|seguidos ?privados ?directos ?automaticos ?a ?en
        ?cuentas ?perfiles ?desconocid* ?enviados ?masivos
        diarios|diarias|al_dia|cada_dia|por_dia|por_hora|a_la_hora|cada_hora|semanales|
        a_la_semana|por_semana|cada_noche|por_noche|al_mes|por_minuto|automatic*|
        de_forma_automatica|a_desconocidos""",
    "mass-message": """mensaje*|privado*|dm|dms|md|mds|whatsapp*|
        sms|comentario*|correo*|email*|invitacion*|mencion*|follow*|seguimiento*|
        like*|saludo*|etiqueta*|interaccion*|solicitud* ?directo* ?privado* ?de ?forma ?manera
        masiv*|robotizad*|programados_a_desconocidos|en_serie|
        en_bloque|a_discrecion|a_mansalva|a_saco|a_destajo|a_lo_loco|a_troche_y_moche,
        envio|envios|campana|campanas|mensajeria|mailing|difusion|follow|etiquetado|
        etiquetados|seguimiento ?de ?mensajes ?whatsapp masiv*|en_masa|a_gran_escala|
        indiscriminad*, spamear*, spameo, inundar*|inundamos|saturar*|saturamos|
        acribill*|cosemos|freimos a|de|bandejas|buzones""",
    "scrape": """extra*|captur*|rasc*|scrap*|descarg*|copi*|sac*|recolect*|cosech*|rob*|min*|
        barr*|pein*|chup*|exportamos|exporto|importamos|obtenemos|recopil*|bajamos|
        minamos|pescamos|raspamos|clonamos|succion* ?todos ?toda ?la ?el ?los ?las ?lista
        ?listado ?base ?bases ?datos ?de ?los seguidores|contactos|correos|emails|
        telefonos|numeros|moviles|usuarios|audiencia|publico ?de ?a ?los ?las ?tu ?su ?tus ?sus
        ?la competencia|competidor*|rival*|otras|otros|cuentas|vecin*|enfrente|sector|
        google|directorios|grupos|instagram|internet|facebook,
        bases|base|listas|lista|listados|listado ?de ?datos ?correos ?telefonos ?emails
        comprad*|adquirid*|extraid*|scrapead*|de_terceros, scraping, scraper*""",
    "cold-reach": """mensajeria|mensajes|envios|privados en|por rafaga*|tandas|oleadas|masa ?a,
        privado|bandeja|buzon|movil|whatsapp|telefono de|a
        miles|cientos|#big|desconocid*|gente|personas|todo|toda|media ?de, rotacion de
        numeros|cuentas|ips|tarjetas|moviles, saludado|escrito|mencionado|etiquetado|contactado
        a media|todo|toda|miles|cientos|#big, le|les llegara ?un ?una ?tu
        hola|mensaje|saludo|publicidad, aterriz* ?solo ?en ?el ?la
        privado|bandeja|buzon|whatsapp|movil ?de ?miles, jamas|nunca ?lo ?te ?la
        preguntaron|pidieron|oyeron ?por, ocho|# mil|#big ?mil
        moviles|telefonos|celulares|whatsapps suen*|vibr*|recib*|reciben,
        damos|doy|dan|dara|daremos|da ?un like|likes|corazones ?en ?masa ?de ?forma ?masiva ?a
        ?en cientos|miles|desconocidos|usuarios|perfiles|gente|personas""",
    "own-notice": """domingos, festivos, con el telefono""",
    "reach-verb": """hara|haran|hace|hacen llegar, invitacion, invitaciones""",
}

ALWAYS_ON = {
    "round-the-clock": """24|veinticuatro ?horas ?por|x|/|sobre|los|- 7|siete ?dias,
        veinticuatro siete, 7 dias ?de|a|la|x|por|24, los siete|7|365|366 dias, los trescientos
        sesenta, 365 dias|jornadas|dias_al_ano, trescientos sesenta, todos|cada|tod* ?los ?y
        ?santos ?uno ?de ?los dia|dias del ano|calendario|mes, mañana tarde y noche, manana
        tarde noche, de la manana a la noche, desde ?que ?me ?el ?las
        amanec*|levanto|despierto|alba|# .. hasta ?que ?me ?las ?el
        acuesto|anochec*|duermo|noche|medianoche|madrugada|#, laborables y festivos, festivos y
        laborables, dia|dias de fiesta ?y|incluidos, festivos|domingos|sabados|findes|
        fines_de_semana|vacaciones|noches|madrugadas|navidades|nochebuena|agosto|puentes ?y
        ?festivos ?noches ?domingos ?madrugadas ?vacaciones
        incluidos|incluidas|inclusive|tambien|sin_excepcion|a_bordo, no
        descanso|desconecto|paro|duermo|cierro|libro|apago|fallo|me_ausento|me_voy, nunca|jamas
        ?me ?se ?estoy ?estare ?lo ?la ?apago desconecto|desconectad*|apago|cierro|
        duermo|descanso|libro|fuera|offline|ausente|ocupad*|ilocalizable|paro|
        silencio|me_voy|lejos_del_movil|de_vacaciones, movil|telefono|celular|cel|whatsapp
        ?siempre ?en ?la ?mi ?pegado ?24 ?horas mano|encendido|prendido|abierto|encima|
        a_mano|mesilla|almohada|operativo|activo|conmigo|sonando|oreja|pegado,
        pegad*|atad*|enganchad*|clavad* ?siempre a|al ?mi|la
        telefono|movil|celular|pantalla|whatsapp|redes, siempre ?voy ?a ?estoy ?estare ?que
        ?tu|vuestra|su disponible|disponibles|conectad*|localizable*|online|en_linea|activ*|
        pendiente|alerta|atent*|ahi|aqui|de_guardia|contigo|despiert*|presente*|
        operativ*|al_otro_lado|a_tu_lado|accesible, disponibilidad|atencion|cobertura|
        servicio|presencia|asistencia|guardia|soporte|vigilancia ?mi ?es ?de ?las
        completa|total|absoluta|permanente|continua|continuada|constante|
        ininterrumpida|perpetua|24|infinita|ilimitada|sin_limites|sin_horarios|
        sin_pausas|veinticuatro|non_stop|a_todas_horas|a_cualquier_hora, a ?tu ?su ?vuestra ?mi
        entera|completa|total disposicion|disponibilidad, a la hora que, el dia que sea,
        dia|noche y|o|tras noche|dia, cuando|donde quieras|quiera|querais|quieran|sea ?que ?me
        contesto|respondo|atiendo|estoy|estare, a cualquier|toda|todas hora|horas, siete dias
        de|a|por la|semana|24|veinticuatro, incluso|aunque_sea ?en ?los ?las ?el ?la ?de ?dia
        ?noche ?fines ?por domingo|domingos|festivos|festivo|navidad|
        nochebuena|nochevieja|madrugada|madrugadas|noches|semana_santa|vacaciones|
        ano_nuevo|la_noche, sin ?un ?dia ?de horario|horarios|festivos|vacaciones|
        descanso|descansos|domingos|pausa|pausas|libranza|libranzas|siesta|fines_de_semana|
        puentes|dias_libres|dia_libre|desconectar, no|nunca|jamas ?me ?se
        hay|tengo|conozco|existen|existe|tomo|cojo|libro|cierro|descanso|paro|apago|
        desconecto|hago ?un ?dia ?ni ?de ?los ?las ?el ?mi ?para ?en
        horario|horarios|festivos|festivo|vacaciones|descanso|descansos|domingos|
        pausa|pausas|libres|siesta|puentes|dias_libres|movil|telefono|celular|noches|
        fiestas|fin_de_semana, duermo|cocino|vivo|viajo|ceno ?literalmente ?casi ?pegad* con|al
        movil|telefono|celular, sea la|cual|el hora|dia que|la|el|sea ?que ?sea ?hora ?dia,
        estoy|estare siempre, disponibilidad|atencion|cobertura|presencia ..
        permanente|total|absoluta|continua|constante|ininterrumpida|ilimitada, ni
        fines_de_semana|festivos|feriados|domingos|vacaciones|puentes|noches ni
        vacaciones|festivos|feriados|domingos|fines_de_semana|puentes|noches|navidades, no
        paro|paramos|para nunca|jamas, full time, fulltime, madrugada|noche|navidad|nochebuena|
        nochevieja|domingo|verano|agosto incluida|incluidas|incluido|tambien|inclusive,
        renunci* a ?mis ?las ?los libranzas|vacaciones|festivos|puentes|
        fines_de_semana|descansos|dormir|domingos, sin tregua|respiro|relevo|reposo, dia y
        noche|madrugada, 8.760|8760 horas, nunca te|le|os|les dejare|dejo sin
        respuesta|solo|esperando, jamas te|le|os dejare sin|solo|esperando, ningun
        mensaje|comentario|aviso ?se queda*|espera|esperara|quedara sin|ni|jamas|nunca,
        siempre|nunca ?de|fuera alerta|servicio|guardia, incluid*|incluyendo ?los ?las ?en
        festivos|domingos|fines_de_semana|noches|madrugadas|navidad|vacaciones|feriados|findes""",
    "on-duty": """respondo, responderte, respondere, respondiendo, contestarte, contestando,
        atiendo, atendiendo, atenderte, vigilo, vigilando, monitorizo, monitoreo, estoy,
        estare, aqui estoy, ahi estoy, conectad*, al pie, al cañon, al canon, pendiente,
        disponible, localizable, cubro, a tu lado, me ocupo, escribeme, llamame, me llamas, me
        escribes, cuenta conmigo, cuente conmigo, cuentas conmigo, me tienes, me tiene, me
        tendras, me encontraras, puedes|puede llamarme|escribirme|contactarme|localizarme,
        recibiras|tendras|recibira|tendra ?mi ?una respuesta, lo|la|los|las
        resuelvo|contesto|respondo|atiendo, velo|velamos, vuelvo|salto|corro a
        contestar|responder, soporte, cobertura, asistencia, respuesta, respuestas, vigilancia,
        respondidos, contestados, atendidos, atencion, estar, estar ahi, quedarme, contesta,
        responde, atiende, sigo, me conecto, me levanto, me despierto, gestionando""",
    "odd-hours": """festivos, nochebuena, navidad, reyes, semana santa, ano nuevo, puentes,
        medianoche, de noche, por la noche, noches, las tres, las cuatro, las dos, las cinco,
        las doce, las once, fines de semana, findes, finde, feriados, feriado, de fiesta, dias
        libres, las # de la madrugada|manana|noche, # de la madrugada, nochevieja, festivo, dia
        de reyes, viernes santo, primero de enero, uno de enero, veinticinco de diciembre, 25
        de diciembre, 24 de diciembre, 31 de diciembre, san jose, a medianoche, de vacaciones,
        con fiebre, de baja, luna de miel, en la playa, de viaje, a las tantas, altas horas,
        horas intempestivas, intempestiv*, de amanecida, al amanecer, al alba""",
    "odd-days": """feriados, sabados, domingo, festivo, findes, finde, puentes, semana santa,
        navidades, navidad, nochebuena, madrugadas, verano, noche, madrugada, las tres, las
        cuatro""",
    "alone": """yo mismo, yo misma, conmigo, personalmente, en persona, una sola persona, mi
        persona, servidor, servidora, me ocupo, me encargo, respondo, contestando, atendiendo""",
    "instant": """inmediat*, instantane*, al vuelo, en tiempo real, a la velocidad, de volada,
        ahorita, antes de un minuto, a los pocos segundos, en cuestion de|# segundos|minutos,
        en un segundo|minuto|pestaneo|click|clic, en el minuto""",
    "every-message": """a cualquier hora, las 24, dia y noche, sin falta""",
    "all-the-time": """de lunes a domingo, lunes a domingo, todos los dias, cada dia, siete
        dias, cuando quieras, cuando quiera, cuando haga falta, a cualquier hora, sea cuando
        sea, incluid* domingos|festivos|noches|navidad, hasta domingos|festivos|en_navidad, sin
        horario|horarios, a jornada completa|partida, todo el santo, noche y dia, manana
        tarde|y, sin cerrar, sin faltar, sin fallar, sin dormir, sin excepciones, sin limite
        de, ni un dia sin, 365, los 365, dia si dia, cada noche, cada hora, cada fin, todas las
        horas|noches|madrugadas|tardes""",
    "while-asleep": """desde|hasta_en|incluso_en|aun_en ?la ?el ?mi ?un ?una
        cama|almohada|ducha|quirofano|hospital|boda|funeral|entierro|parto|playa|avion|
        vacaciones|bautizo|bano|dentista|cine|cena, me despierta|desvela|levanta|despiertan|
        suena""",
    "their-hours": """a las #24 horas, desaparecen, pagina web""",
}

VANITY = {
    "measure": """cuantific*, significa*, sinonimo, es igual a, senal de, sinonimo de, medida,
        medidor, vara, barometro, brujula, faro, parametro, metrica*, exitosa, exitosas,
        exitosos, exitazo, cumpliremos, hemos cumplido, habremos, merece la pena, prestigios*,
        relevancia, relevante*, credib*, estatus, status, autoridad, influencia,
        reconocimiento, impone*, respeto, respeta*, gloria, triunfo*, ambicion, reto, desafio,
        mision, proposito, prioridad, priorid*, obsesion, unico dato, titular, captura*,
        pantallazo*, victoria*, informe|informes|reporte|reportes|resumen ?mensual ?semanal ?de
        ?cada ?mes ?te ?le ?os incluye*|contiene*|trae*|tendra|llevara|
        recoge*|detalla*|muestra* ?los ?las ?tus ?sus ?nuevos, te|le|os|les
        ensen*|mostr*|mand*|envi* ?cada ?semana ?mes ?dia ?todas ?las ?semanas cuant*,
        orientad* a, juzg*, juzgue nuestr*, criterio de renovacion, bien el trabajo, equivale a
        facturacion|ventas|exito|dinero, lo que hay que, unico|solo
        numero|dato|criterio|indicador, acumula clientes|ventas, un solo numero, para vender
        mas, tarifa depende, pag* segun, habremos terminado|acabado|llegado, sabras que|si,
        perseguimos, vivimos por|para, luchamos por, nos mueve*, tanto vales, transmit*,
        mira|miran cuant*, se fijan|fija en, juzgan, vales, rendir cuentas, evaluarnos,
        examinar*, baremar, puntaje, habla por ti, hablan por ti, dice quien, dicen quien,
        dicen todo, dice todo, lo demas llega|viene|vendra, da igual lo, mimamos, engordar,
        cada mil, nos alegra*, alegr*, subidon, cifra record, record de, historico, mas alla
        de, por bandera, prestigio, escaparate, fama, popularidad, famos*,
        informe|informes|reporte ?mensual ?semanal ?solo ?unicamente
        lleva|llevara|indica|refleja|contiene""",
    "counter": """numero de seguidores|fans|likes|suscriptores, cifra de seguidores|fans|likes,
        masa social, tamano de la|tu|su audiencia|comunidad|cuenta, la comunidad
        crece|crezca|crecera, volumen de seguidores|likes|audiencia, followers, followers
        ganados, base de fans|seguidores, suscritos, subs, lluvia de likes|corazones, numeros
        grandes|gordos|de_arriba, ka, 10k, 20k, 50k, 100k, #k, los 10k, cinco|seis|cuatro|siete
        cifras|digitos, el numero de_arriba|que_aparece|que_sale_arriba, volumen de
        su|tu|la|seguidores audiencia|comunidad|seguidores|fans, popularidad en, numero ?que
        ?esta ?el encima|arriba|junto|bajo ?de ?a tu|su|la biografia|foto|perfil|nombre, el que
        esta encima|arriba""",
    "only": """sol*, puramente, simplemente, meramente, sencillamente, unico, unica,
        exclusivamente, solo hay, no hay mejor|otra|mas, mejor que nada, realmente importa, de
        verdad importa, verdaderamente, al fin y al cabo, a fin de cuentas, todo lo que, lo
        esencial, lo fundamental, absoluto, absoluta, por encima, principal, nada
        importa|cuenta|vale, ninguna otra, de lo unico, en lo unico""",
    "more-means": """mas|mayor|muchos|muchas ?numero ?cantidad ?de
        seguidores|likes|fans|followers|corazones|me_gusta|audiencia|comunidad|suscriptores|
        visualizaciones|reproducciones ?= ?es ?son ?significa ?significan ?equivale ?equivalen
        ?implica ?trae ?traen ?supone ?a ?siempre ?igual ?quiere ?decir
        mas|mayor|mejor|mejores|exito|ventas|clientes|dinero|negocio|prestigio|
        confianza|credibilidad|autoridad|facturacion|poder|ingresos, a ?mas|mayor ?numero
        ?cantidad ?de seguidores|likes|fans|followers|corazones|comunidad|audiencia|me_gusta,
        si suben|sube|crecen|crece|aumentan ?los|las|el
        seguidores|likes|fans|followers|contador|numero|corazones,
        seguidores|likes|fans|followers ?son ?es ?= dinero|ventas|clientes|exito|poder|oro|
        prestigio|credibilidad|confianza|sinonimo|garantia|autoridad,
        quien|el_que|la_marca_que|el_negocio_que mas|tiene|tenga|suma|sume|junta|acumula
        ?mas|muchos seguidores|likes|fans|followers ?tiene|suma, con
        #k|#big|muchos|miles|tantos|mas ?mil ?de ?seguidores|followers|fans ..
        confian|vend*|credib*|respet*|autoridad|exito|alguien|clientes|te|le,
        tener|llegar|alcanzar|superar ?a ?los ?mas ?de muchos|miles|#k|#big|10k ?de ?mil
        ?seguidores|followers|fans .. es|da|significa|equivale|otorga|genera|demuestra,
        cuantos|cuantas|cuanta|cuanto mas|mayor ?sea ?numero ?el ?de
        seguidores|likes|fans|followers|corazones|me_gusta|gente|audiencia|comunidad|
        suscriptores|k, para|quien vender|ganar|facturar|crecer .. ?hay|solo ?hay ?que ?tienes
        ?tener mas seguidores|likes|fans|followers, quien|el_que
        acumula|suma|junta|reune|tiene|gana corazones|likes|seguidores|fans|followers
        acumula|suma|gana|vende|tiene|junta|factura, popularidad|fama ?en ?instagram ?tiktok
        ?redes ?es ?son equivale|=|significa|es ?a dinero|facturacion|ventas|clientes|exito,
        si|cuando|quien|con tienes|tiene|consigues|logras|muchos|teneis ?muchos ?mas ?buen
        ?numero ?de seguidores|likes|fans|followers .. vend*|clientes|confian|compran|factur*,
        nadie te|le|os|respeta|cree|confia|compra|conoce|mira|toma|escucha ?respeta ?en ?serio
        ?a ?un ?una ?empresa ?marca ?negocio ?cuenta con|sin #|pocos|menos|cuatro|seguidores
        ?de ?# ?seguidores""",
    "few": """pocos, pocas, escasos, apenas, sin, menos de, bajo, ningun, cuatro""",
    "worthless": """no|nadie|nunca|jamas ?te ?le ?os ?la ?lo ?se ?hay ?tiene ?genera ?da
        ?inspira existe*|sirve*|vale*|vende*|confia*|compra*|cree*|respeta*|toma*|mira*|entra*|
        negocio|exito|futuro|credibilidad|confianza|nada, no es nada|nadie|nadie,
        pareces|parece|parecen un|una|cutre|pequeno|amateur|falsa|muerta, invisible*,
        irrelevante*, fracas*, estas muerto, esta muerto""",
    "nothing-else": """lo demas|resto|lo_otro|todo_lo_demas ?todo ?es ?son ?me ?nos ?te
        secundario|accesorio|adorno|paja|humo|ruido|cuento|relleno|detalle|sobra|poco|
        da_igual|no_cuenta|no_importa|literatura, no ?nos ?me ?hay
        importa|interesa|miramos|miro|medimos|mido|necesitamos|cuenta|hace_falta ?ninguna
        ?ningun nada|otra|otro|mas|ninguna, olvidate|olvidese|olvidaos de las|los|el|la
        ?ventas|conversiones|clics|metricas|resto""",
    "all-of-it": """es|son ?siempre ?realmente ?de ?verdad ?al ?final ?la ?el ?nuestra ?nuestro
        ?mi ?lo ?que ?mejor unica|unico|importante|principal|prueba|
        medida|metrica|kpi|indicador|prioridad|exito|meta|termometro|clave|fundamental|
        todo|primero|garantia, lo dicen|dice|demuestran|prueban|prueba todo, hablan|habla
        por|solos|solo, no mienten|miente|engañan|enganan,
        mandan|manda|reinan|valen|vale|cuentan|pesan|mueven|dictan|marcan|deciden, abren
        puertas, dan|da|otorgan|generan|inspiran|transmiten ?mucha ?mas ?toda
        credibilidad|autoridad|prestigio|confianza|poder|respeto|estatus""",
    "look-at": """revisamos, reviso, comprobamos, contaremos, contare, analizamos, evaluamos,
        atendemos a, nos guiamos por, nos fijamos, me fijo, me guio, nos basamos en, nos
        centramos, me centro, perseguimos, persigo, buscamos, busco, trabajamos para, trabajo
        para, cuidamos, apuntamos a, mandaremos|enviaremos|mando|mandamos|
        envio|enviamos|recibiras|recibira|veras|vera, reportamos, reporto, informamos, informo""",
}

HEDGES = {
    "not-a-negation": """en apenas, apenas #|#short|#day|#week|#hour|#month|unos|
        unas|dos|tres|cuatro|cinco|siete|diez, nada mas firmar|empezar|arrancar|publicar|
        contratar|abrir, no pare|paren|para|pares|parara|pararan|dejara|deje|dejes|deja ?nunca
        de""",
    "report": """la|su|tu|vuestra competencia|vecino|rival compro|pago|@accented-o,
        si|cuando|cualquiera una|alguna|otra|un|algun|otro agencia|empresa|proveedor|community|
        gestor|persona|profesional|colega ?le ?te ?os ?les ?se
        prom*|dic*|dig*|asegur*|garant*|ofre*|vend*|presum*|habl*|propon*|jur*|pid*, si alguien
        ?le ?te ?os presume|presuma|promete|prometa|dice|diga|asegura|garantiza|habla|pide, en
        otra cuenta|empresa|agencia, en otro caso|negocio|cliente""",
    "condemned": """tirar|tirado|tira el|su|tu|dinero, dinero tirado, suele|suelen
        provocar|empeorar|salir|acabar|enfadar|volverse""",
    "negation": """queda|quedan|esta|estan fuera de""",
    "contrast": """de|a|para|con|por|contra|entre|llevamos|
        llevado|gestionado|gestionamos|tenemos|a_los_de|ayudado ?a ?las ?los ?la
        otr*|much*|varias|algun*|muchas empresa*|colega*, para|con|entre|llevamos|llevado|
        gestionado|gestionamos|ayudado ?a ?las ?los much*|varias|muchas|algun*
        agencia*|proveedor*""",
}

TABLES = (
    COMMON,
    BOUGHT,
    REVIEWS,
    SALES,
    VIRAL,
    INSTANT,
    CENSOR,
    ACCOUNTS,
    PASSWORDS,
    HANDS_OFF,
    PAPER,
    SECRET,
    RECORD,
    SAME,
    PRESSURE,
    SPAM,
    ALWAYS_ON,
    VANITY,
    HEDGES,
)
