"""Spanish word lists by meaning, for the rules of ``senses``."""

from collections.abc import Mapping

PEOPLE: Mapping[str, str] = {
    "s-followed": """te|os|le|les|lo|los|la|las|nos ?van_a ?va_a siguen|sigue|seguiran|seguira|
        sigan|siga|siguiendo|seguir, siguiendote, siguiendole, siguiendoos, siguiendolos, siguiendo
        ?a tu|su|vuestra|la, sigan ?a tu|su|la, siguen tu|su|la, pares de ojos, gente|personas|
        almas|cuentas|usuarios en|pendientes|mirando ?de tu|su|vuestra|la""",
    "s-crowd": """seguidor*, fan, fans, suscriptor*, followers, comunidad, audiencia, abonad*,
        miembros, hinchada, parroquia digital, pares de ojos, publico en|de tu|su, me gusta de|en la
        pagina, contador, simpatizantes, adeptos, admirador*, legion""",
    "s-herd": """bolsa|banco|base|panel|grupo|red|circulo de ?nuestras ?nuestros ?propias ?propios
        cuentas|perfiles|paginas|usuarios, monton|pila|ejercito|grupo|circulo de ?nuestras ?otras
        ?viejas cuentas|perfiles|moviles|tenderos|amigos|duenos, cuentas viejas|antiguas|nuestras|
        secundarias, grupo de whatsapp|telegram, habitacion|cuarto|pared|sala|cajon|estanteria
        ?llena ?lleno ?con de moviles|celulares|telefonos|tabletas|chips, granja de, granjas de,
        moviles|celulares|telefonos preparados|conectados|listos|viejos, nuestro|nuestra|mi club|
        circulo|anillo|red|panel|ejercito|tropa|comunidad|grupo|tribu, grupo*|club|chat|circulo de
        apoyo|ayuda|likes|interaccion|engagement, chavales|muchachos|chicos|pibes|primos|amigos|
        cuates|panas|colegas|parceros|becarios|chamacos|compas ?que ?cada ?uno manejan|llevan|
        tienen|controlan|operan|usan|mueven, nuestras|mis ?propias ?otras cuentas|perfiles|paginas,
        nuestros|mis ?propios perfiles|usuarios|avatares, decenas|cientos|miles|docenas|monton|
        ejercito|red|flota|batallon de ?nuestras ?nuestros cuentas|perfiles|usuarios|identidades|
        moviles, todos comentan lo|los, unos|todos a otros""",
    "s-cheer": """sin comentarios|reacciones|interaccion|likes|me_gusta, bienvenida, dan like, da
        like, dan gusta, da gusta, saludan, reaccion*, comenta*, comentan, gusta, likes, like,
        comparte*, compartir*, dan corazon*, corazones, interactu*, aplaud*, apoya*, apoyan, votan,
        puntuan, guarda*, caer sobre, caen sobre, se vuelcan, volcarse, lanzan|lanzarse a, da|dan|
        daran|dar vida, mueven, impulsan, empujan, ven, miran, reproducen, visualizan, celebran""",
    "s-upload": """cuando se les dice|pide|avisa, a la orden, a una senal, por encargo, cada|toda|
        todas|todos|tu|tus|su|sus|vuestras|la|lo ?las ?los ?nueva ?nuevo publicacion|publicaciones|
        foto|fotos|video|videos|reel|reels|historia|historias|posteo|posteos|entrada|entradas|
        contenido|contenidos|post|posts|pieza|piezas|imagen|imagenes, todo|cuanto|lo ?lo que publi*|
        sub*|pon*|cuelg*|compart*|posteas|postees, lo de todos|los_demas, apenas|recien|en_cuanto|
        nada_mas|al se|lo|la ?publi* ?sub* publica|publicar|sube|subir|sale|salir|publicas|subes, lo
        que sub*|publi*|pong*|cuelg*""",
    "s-kin": """ejercito|banda|grupo|tropa de opinadores|redactores|amigos|resenadores|criticos,
        medio equipo nuestro, opinadores, tia*, tio*, primo, primos, prima, primas, sobrin*, abuel*,
        cunad*, herman*, mis|nuestros|nuestras|unos|unas ?buenos ?buenas amig*|colegas|compas|panas|
        cuates|vecin*|companer*|conocid*|redactor*|escritor*|copys|colaborador*|embajador*|becari*|
        chicos|chicas|chavales|muchachos|pibes|familiares|parientes|contactos|opinador*|catador*|
        evaluador*|resenador*|usuarios|pasantes, mi|nuestro|nuestra|un|una ?buen gente|familia|
        equipo|madre|mama|vieja|mujer|marido|novia|novio|panel|red|grupo|circulo|departamento|
        personal|staff|cuadrilla|banda, panel de, gente conocida, amigos y familia, departamento de
        contenidos, gente nuestra|mia|de_confianza, colaboradoras, colaboradores, personas de
        nuestra|nuestro|confianza|mi""",
    "s-say": """recomiend*, recomend*, alab*, dic*, dir*, diga*, decir, habl*, escrib*, redact*,
        dej*, pon*, pon, pond*, sub*, meter*, mete*, met*, opin*, puntu*, calific*, valor*, cuent*,
        cont*, relat*, public*, carg*, tecle*, deshac*, deshagan, cant*, firm*, suelt*, solt*,
        aport*, describ*, narr*, inscrib*, plant*, dan, da, dar, daran, crea*, generamos, generar*,
        genero, generaremos, invent*, compon*, testimoni*""",
    "s-praise": """nota brillante|alta|perfecta, brillante su|tu nota, recomiend*, recomend*,
        huesped contento, cliente feliz|contento, opiniones lindas|buenas, nota mas alta,
        maravillas, maravilla*, cosas|palabras|frases|comentarios|opiniones|resenas|notas|historias|
        vivencias ?muy ?bien bonitas|lindas|lindos|buenas|buenos|positivas|positivos|amables|
        bacanes|chidas|chidos|favorables|preciosas|excelentes|estupendas|geniales|hermosas, resenas
        lindas, cinco estrellas, 5 estrellas, cinco|5 ?puras estrellas, puras|puros cinco|estrellas|
        dieces, buena|maxima|alta|excelente nota|puntuacion|calificacion|valoracion, elogi*,
        alaban*, halag*, bien|mejor de|sobre ti|usted|tu|su|vosotros|ustedes, pestes no, lo bien|
        bueno|rico|maravilloso|buenos, que|muy bien, un diez, diez sobre diez, estrellas, positiv*,
        favorable*, como si fueran, entusiast*""",
    "s-review": """historias, recomendaciones, nota, calificacion, resena*, opinion*, valoracion*,
        testimonio*, estrellas, calificacion*, puntuacion*, critica*, comentario*, recomendacion*,
        referencias, resenas, ficha de google, google, tripadvisor, trustpilot, notas, promedio,
        estancias, experiencias, vivencias, elogios, agradecimiento*, historias de exito""",
    "s-unlived": """aunque ?aun|todavia|no ?todavia|aun no tenga*|tengas|hay|haya clientes|
        compradores|nadie, sin clientes todavia|aun, todavia no ha|han|tuvo, no ha tenido, nunca ha
        tenido, que suenan|suena|parecen reales|real|verdaderas, no lo|la|te|le conoce*, hace*|hacen
        de huesped*|cliente*|comensal*|paciente*, puntua* perfecto, sin haber|que_hayan ?te ?nos ?os
        ?la ?lo venido|ido|estado|comprado|comido|probado|pisado|visitado|dormido|usado|reservado|
        entrado|puesto|pasado, sin que ?haga ?hayan ?sea falta|existan|hayan|vayan|vengan|necesario,
        sin pisar|venir|ir|comprar|probar|visitar|comer|dormir|conocer, no|nunca|jamas ?necesitan
        ?hace ?falta ?tienen ?que ?han ?hayan ?haya ?ha haber|venido|ido|pisado|pisaron|comprado|
        estado|probado|existen|existe|fueron|vinieron|compraron|visitaron|comieron|estuvieron|
        existan, aunque no exista*, aunque no ?la ?lo ?hayan ?haya pisado|pisaron|vengan|venido|
        compren|comprado|ido|hayan|conozcan, inventad*, ficticia*, ficticio*, imaginari*, fantasma,
        inexistente*, que no existe|existen|han, como si fueran|fuera|hubieran|fuesen, haciendose
        pasar, se hacen pasar, hacerse pasar, fingi*, hechos pasar, simul*, de mentira, de pega,
        hayan|haya venido|ido|estado|comprado o no""",
    "s-other-names": """con|bajo|desde|de ?los ?las ?unos ?unas ?muchos ?varios ?diversos ?distintos
        ?diferentes nombres|nombre|cuentas|perfiles|usuarios|identidades|alias|dispositivos|correos
        comunes|corrientes|distint*|diferent*|varios|varias|diversos|inventad*|falsos|falsas|
        normales|ajenos|otros|ordinarios|verosimiles|creibles|reales|separad*, con|desde varios|
        varias|distintos|distintas|diferentes|diversos|diversas|muchos|muchas|otros|otras|cincuenta|
        veinte|treinta|cien|#|#big nombres|cuentas|perfiles|usuarios|identidades|alias|dispositivos|
        telefonos|ips|correos, tienen ?como # cuentas|perfiles|usuarios, identidades verosimiles|
        falsas|inventadas""",
    "s-guest": """gente, personas, alguien, huesped*, cliente*, comensal*, paciente*, visitante*,
        comprador*, estancias, visitas, consumidor*, usuari*, viajer*""",
    "s-arrange": """consegui*, consig*, gestion*, proporcion*, suministr*, facilit*, obten*, busc*,
        trae*, traigo, traemos, traer*, aport*, entreg*, generamos, generar*, genero, generaremos,
        produc*, ofrec*, te saco, le saco, hacemos llegar, pon*""",
    "s-glowing": """felices, feliz, positiv*, excelente*, buen*, cinco estrellas, 5 estrellas,
        perfect*, lind*, bonit*, estupend*, inmejorable*, favorable*, entusiast*, genial*,
        brillante*, cinco, maxim*, convincente*, satisfech*""",
    "s-reward": """un|una cafe|postre|copa|cana|caneca|tapa|regalo|trago|bebida|entrada|descuento|
        premio|sorteo|sesion|muestra|corte|chupito|botella|lavado|noche|mes|rifa, regal*, descuent*,
        vale, vales, cupon*, reembols*, devolv*, devuelv*, premi*, gratis, sorteo, obsequi*,
        bonific*, #money, #% menos|de, rebaja*, invit* a|al, cortesia, detalle""",
    "s-top-marks": """cinco|5 estrellas|estrellitas, puntuacion maxima, maxima puntuacion|nota|
        calificacion, mejor nota|puntuacion, buena resena|opinion|nota|calificacion|puntuacion,
        buenas resenas|opiniones, resena|opinion|valoracion|comentario positiv*|buen*|favorable,
        nos|te|le|os puntue*|valore*|califique* ?muy ?con bien|alto|cinco|diez, un diez, hable bien,
        hablen bien, resenas positivas, nota maxima, todas las estrellas""",
    "s-score-up": """sub*|elev*|lev*|aument*|llev*|pon*|pas*|mejor*|alz* ?la ?el ?tu ?su ?vuestra
        ?vuestro ?de nota|promedio|media|puntuacion|calificacion|valoracion|ranking, nota|promedio|
        media|puntuacion|calificacion|valoracion ?se ?va ?a ?que sub*|llegu*|pas*|mejor*|a #""",
    "s-review-deed": """nuestras, nuestros, mias, mios, propias, propios, colaborador*,
        colaboradoras, amigos, tapando, tapar, tapamos, enterr*, compens*, dilu*, hund*, ahog*, con
        buenas|otras|nuevas, a base de, testimonio*""",
}

TRADE: Mapping[str, str] = {
    "s-leads": """llamad*, visita, visitas, consulta, consultas, contactos, leads, cita, citas,
        reserva, reservas, reservacion*, pedido, pedidos, encargo, encargos, venta, ventas,
        prospectos, presupuestos, cotizacion*, matricul*, inscripcion*, altas, contratos, boda,
        bodas, eventos, clientes, pacientes, huespedes, comensales, alumnos, alumnas, socios,
        entradas, boletos, gente lista, compradores, operaciones, turnos, sesiones, mesas, noches,
        habitaciones, tickets, trabajos, obras, demanda, interesad*, tasacion*""",
    "s-sold": """vendid*, reservad*, cerrad*, firmad*, colocad*, alquilad*, contratad*, agendad*,
        ocupad*, facturad*, cobrad*, despachad*, entrad* vendidas""",
    "s-all-sold": """todas|todos|cada ?la ?las ?los ?sus ?tus habitacion*|mesa*|plaza*|silla*|cama*|
        hueco*|entrada*|noche*|turno*|cupo*|clase*|curso*|cita*|butaca*|puesto*|parcela* ?quedan
        ?estaran ?seran ?van vendid*|llen*|ocupad*|reservad*|agotad*|completas|completos, lleno
        total|absoluto|hasta, todo vendido|reservado|lleno|ocupado, cuelga* el cartel, aforo
        completo, agenda completa|llena""",
    "s-no-trade": """si|como|cuando ?la ?el ?las ?los ?tu ?su ?tus ?sus ?usted ?ustedes .. no suena|
        sonase|vende*|venden|vendes|llega*|llegan|entra*|crece*|sube*|funciona*|aumenta*|gana*|
        consig*|hay|ve|ves|recupera*|factura*|duplica*|mejora*|llena*|llama*|viene*|compra*|suben|
        reserva*, sin ?nuevos ?mas clientes|ventas|resultados|reservas|pedidos|llamadas|citas
        ?nuevos ?nuevas no|sin|cero, si no ?hay ?te ?le ?os vend*|llega*|funciona*|hay|cae*|suena*|
        entra*""",
    "s-never-empty": """no|nunca|jamas|ni ?mas ?vuelve* ?volvera* ?vas ?va ?a ?tendra* ?habra ?ver*
        ?tener ?un ?una ?otro ?otra ?el ?la ?las ?los ?local ?mesas ?sabado ?dia ?sillas ?agenda
        vaci*|parad*|muert*|floj*|libre|libres|desocupad*, adios|olvid* ?a ?de ?las ?los ?del mesas|
        sabados|dias|noches|meses|sillas|habitaciones|temporada vaci*|muert*|floj*|parad*|libres|
        baja, no ?te ?le ?os quedar* ?ni ?un ?una ?ningun hueco*|silla*|mesa*|plaza*|habitacion*|
        dia|cupo*""",
    "not-deed": """hacemos|haremos|hago|hare|realizamos|realizo ?las visitas|llamadas, visitas a|de
        seguimiento|obra|cortesia, llamada de seguimiento, llamadas con usted|ustedes, sesiones de
        fotos|formacion|trabajo, te|le|os ?vamos ?voy ?a visit*|llam*""",
}

REACH: Mapping[str, str] = {
    "s-everyone": """todo|toda|media|medio ?el ?la ?tu ?su ?mundo ciudad|pueblo|pais|barrio|comarca|
        provincia|region|estado|departamento|colonia|comuna|municipio|capital|vecindario|mundo|isla|
        internet|red|sector|gremio|planeta|ee|tik, todos los|en ?el ?la ?los celulares|moviles|
        telefonos|hogares|vecinos|pantallas|barrios|rincones|pueblos, todas las casas|pantallas|
        calles|familias, hasta el ultimo, vera*|conocera*|sabra*|compartira*|hablara* media|medio|
        toda|todo _, en boca de, de boca en, todo el mundo, hasta en la sopa, te|le|os|lo|la|los
        ?va* ?a conoce*|conocer* ?a todo|toda|medio|media, media|toda|todo _ vera|verá|va|sabra|
        hablara|compartira|conocera|sabe|habla|comparte, la ciudad entera, el pueblo entero, el pais
        entero, cada casa|movil|celular|hogar|rincon""",
    "s-hear-of": """va*|iran ?a ver|hablar|conocer|compartir|salir|saber|oir|recomendar|mencionar,
        vera, veran, lo vera*, hablara*, conocera*, compartira*, saldra*, sabra*, oira*, estara*,
        aparecera*, sonara*, te conoce*, lo conoce*, le conoce*, los conoce*, la conoce*, os
        conoce*, hablando de ti|usted|vosotros|tu|su, hable de ti|usted|tu|su, hablen de, de
        todos""",
    "s-clip": """video*, reel*, clip*, publicacion*, post, posts, posteo*, historia*, corto*,
        tiktok*, pagina, cuenta, perfil, contenido*, marca, campana*, foto*, pieza*, todo lo que,
        entrada*""",
    "s-blow-up": """va|van|vamos|vas|voy ?a explotar|reventar|petar|petarlo|petarla|volar|arrasar|
        romperla|romperlo|romper|despegar|dispararse|triunfar|estallar|incendiar|viralizar*|
        volverse|hacerse|partirla|rockear, explotara*, reventara*, petara*, arrasara*, despegara*,
        triunfara*, estallara*, la rompera*, lo petara*, revienta* ?las redes|internet|todo|siempre,
        explota* ?en ?las redes|siempre|seguro, la rompe, lo peta, arrasa siempre, en virales, se
        hace* viral*, viral* siempre, petan, lo volvemos tendencia|viral|famoso|famosa, convertimos
        .. .. viral*""",
    "s-surpass": """pas*, super*, rebas*, alcanz*, lleg*, romp*, sobrepas*, cruz*, tend*, junt*,
        sum*, consegui*, consig*, logr*, toc*, rond*, acumul*, cosech*""",
    "s-become": """sera*, seras, seran, sereis, vas|va|van|vais ?a ser|hacer*|volver*|convertir*|
        estar|salir, te|le|lo|la|los|os vas|va|van|vais|hacemos|hare*|volvemos|volveremos|
        convertimos|convertiremos|ponemos|pondremos|hago|pongo, estaras, estara, convertiremos,
        haremos de, hacemos de, pondremos, ponemos, ponerte, ponerlo, saldra*, eres ?ya tendencia|
        viral, tendra*, tendras, de aqui a, encabez*, vamos a""",
    "s-fame": """cara|nombre|marca que todos|todo, en la boca de todos, boca de todos, famos*,
        celebre*, estrella de, leyenda, una estrella, rey de, reina de, tendencia, trending*, la
        sensacion, el fenomeno, mas conocid*, mas vist*, mas famos*, mas comentad*, mas buscad*, mas
        seguid*, mas visitad*, mas hablad*, mas popular*, referente* de|del|en, numero uno, numero
        1, en boca de, el tema de, hasta en la sopa, en la tele, la comidilla, viral*, lider de|en|
        del, en todas partes""",
    "s-first-in-search": """antes que a nadie|ninguno|otro, antes que nadie|ninguno, por delante de
        todos, empuj* arriba, primer*|numero_uno|numero_1|arriba|cabeza|delante|encima|1|top ?lugar
        ?puesto ?puestos ?posicion ?posiciones ?pagina ?resultado ?en ?de ?del ?la ?las ?los ?todas
        google|busqueda*|buscador*|mapa|maps|resultados|competencia|ranking, encabez* ?las ?los
        ?todas busquedas|resultados|ranking|google|listas, ninguna|ningun|nadie otr* .. aparec*|
        sald*, antes que la|el|los|las suy*|competencia|demas|tuya|tuyo, por|muy encima|delante|
        arriba de|del ?la ?los ?todos competencia|competidor*|rival*|demas""",
    "s-fruit": """habra visto lo que, llenarle|llenarte|llenaros el|la|los|las, agota*|agotar*
        existencias|todo, se vuelve loca|loco, la caja, cola en la calle, otro negocio, resultad*,
        efecto*, exito*, crecimiento, mejoria, la diferencia, una diferencia, diferencia, el cambio,
        un cambio, el impacto, clientela, clientes nuevos, caras nuevas, gente nueva, reservas,
        pedidos, suena* el telefono, telefono ?va ?a ?no ?deja ?para ?parara ?empiez* ?empez* son*,
        sonar*, llamadas, vender, ventas, ganar, ganas, ingresos, notar*, se nota*, se vera*, vera*
        ya, brinco, salto, subidon, despeg*, dispar*, fila*, cola en, colas, una mina, mina de,
        frutos, rentabilidad, impulso, movimiento, efectos, rendimiento*, arde, que arde, a
        reventar, a tope, boom, auge, lo nuestro funciona""",
    "s-transformed": """es usted|ustedes otro|otra, usted otro negocio, seras otro|otra, otr*
        pagina|cuenta|negocio|perfil|tienda|local|marca|empresa, negocio|cuenta|pagina|perfil|
        tienda|local|marca|instagram ?ya ?va ?a sera*|es|ser ?ya otr*|nuev*|distint*,
        irreconocible*, nadie|no|ni ?va ?a ?lo ?la ?te ?se ?podra ?vas ?va reconoc*, transform*,
        renacid*, muert* .. mina|viva|exito|oro, resucit*, revivi*, de cero a, en una mina, cambio
        radical, como la noche, vuelco, giro de 180""",
    "s-soon": """a la hora de cenar|comer|dormir, #short nos|me alcanza*|bastan|sobran, en cuanto
        publi*|empec*|empiec*|arranqu*, manana es|sera usted|tu|su, este fin de semana, antes de
        cenar|comer|dormir, desde la primera hora, antes de que termine la|el, el|este|esta|ese|esa|
        para|antes ?de ?del ?el ?este ?proximo ?mismo lunes|martes|miercoles|jueves|viernes|sabado|
        domingo|finde|fin_de_semana|noche|tarde|manana, manana mismo|cuando|temprano|por, para
        manana, pasado manana, esa|esta|la misma semana|noche|tarde|jornada, esta|esa|la ?misma
        semana, en|a|dentro|tras|con ?de ?solo ?apenas ?las ?los ?tan ?unas ?unos ?cuestion ?menos
        ?pocas ?pocos ?primeras ?primeros ?tres ?cuatro ?cinco ?# diitas|dias|horas|minutos|
        instantes|#short|segundos, en|con una|dos|#|1|2 ?sola ?solas ?escasa ?escasas semana*|
        semanita*|quincena, en un fin|finde|pispas|santiamen|periquete|suspiro|dos_por|abrir|ratito|
        rato|dia|plis|tris, desde|con|a ?el ?la ?partir ?del ?primer* dia|minuto|hora|publicacion|
        semana|post|momento|instante, al ?dia ?tercer ?segundo ?siguiente ?instante instante|tercer|
        siguiente|segundo|momento|minuto|toque, casi al instante, de inmediato, inmediat*,
        instantane*, al tiro, altiro, ya mismo, ahorita, enseguida, de volada, en lo que canta,
        relampago, expres, fulminante*, rapidisim*, velozmente, de la noche a, una semana con
        nosotros|conmigo, #short ?nos bastan|basta|y, diez|siete|cinco|tres dias ?nos bastan|y, dias
        ?y no meses, antes de que acabe|termine la|el semana|finde|mes, #short de empezar|comenzar|
        firmar|arrancar, setenta y dos horas, cuarenta y ocho horas""",
    "s-why-wait": """para que esperar, nada de esperar, sin esperar|esperas, olvid* .. esperar|
        meses, no ?hay ?hace ?tiene ?tienes ?falta ?que esperar*, otros|demas .. meses, en vez|lugar
        de esperar|meses""",
    "s-service": """respond*, respuest*, contest*, borrador*, auditoria*, informe*, presupuesto*,
        factura, calendario*, accesos, aviso*, avis*, preaviso, baja, reembolso, publicad*,
        publicam*, instal*, encuesta, examen*, plan, revision*, revis*, comunicado, queja*,
        disculp*, correg*, correcc*, entreg*, aprob*, puesta en marcha, prueba, crisis, mismo
        dia""",
}

CONTROL: Mapping[str, str] = {
    "s-sour": """arma* lio|jaleo|bronca|escandalo, malas estrellas, mala estrella, voz|voces
        desagradable*|molesta*, mala palabra, malas palabras, al negativo, quej*, critic*, protest*,
        reclamo, reclamos, reclamacion*, reniegu*, reneg*, rezong*, lloron*, malhumorad*, enfad*,
        enoj*, molest*, cabread*, indignad*, descontent*, insatisfech*, disgustad*, negativ*,
        desfavorabl*, desagradabl*, hostil*, hirient*, malintencionad*, malas ?resenas ?opiniones
        ?criticas ?lenguas resenas|opiniones|criticas|lenguas|notas|valoraciones|calificaciones,
        mala resena|opinion|prensa|nota|critica|calificacion|lengua|leche|onda, malos comentarios,
        mal comentario, una estrella, 1 estrella, dos estrellas, estrella menos, habl* mal|pestes,
        hablando mal, hablar* mal, pong* verde, pon* verde, ponga|ponen|pone ?a ?parir verde|parir|
        caldo, eche* pestes, pestes, detractor*, hater*, pesad*, amargad*, conflictiv*, feas, feos,
        fe* comentario*|opinion*|palabra*, perjudic*, danan, danin*, danar*, comprometed*, incomod*,
        lo que no ?le ?te ?os favore*|gust*|conv*, que no ?le ?te ?os favore*|gust*|conv*, el que|
        quien se|ponga|venga queje|una|a, se haga el vivo, senalamient*, ataque*, malentendido*,
        escandalo*, quejica*""",
    "s-gone": """duran poco, dura poco, no llega a, no llegan a, sepultamos, se la* silencia, se le*
        bloquea, borr*, elimin*, ocult*, escond*, esfum*, desaparec*, desaparez*, quit*, retir*,
        suprim*, silenc*, bloque*, vetamos, vetar, veto, vetaremos, vetare, vetad*, bane*,
        limpiamos, limpiar*, limpieza de, limpio, limpiaremos, barremos, barrer*, barrido, tumb*,
        vol* de, volamos, volar de, fulmin*, archiv*, filtr*, cerr* los comentarios, cierr* los
        comentarios, cerramos comentarios, comentarios cerrados|desactivados, desactiv* los
        comentarios, dan|da|damos|doy|le|les puerta, se les da, fuera ?de comentario|resena|de|y, a
        la calle, a otra cosa, santo remedio, me|nos|lo|la|los ?encarg* ?ocup* carg*|encarg*|ocup*,
        se encarg* de ellos, dejame* ?a mi, dejalo* a mi, sepult*, enterr*, entierr*, ahog*, hund*
        .. abajo|fondo, bajamos, lo bajo, la bajo, los bajo, tiramos|tirar abajo, expuls*, ech*
        fuera, echam*, depur*, censur*, denunci* .. hasta|varias|varios|masa, report* .. hasta|masa,
        chau, adios, pum, desactiv*, invisible*, no dur*, al spam, papelera, a la basura, escob*""",
    "s-not-there": """ya|no|nunca|nadie|ni|jamas ?ya ?se ?lo ?la ?las ?los ?siquiera ?va ?van ?a
        esta|estan|estara*|existe*|sale*|aparec*|permanec*|dur*|podra*|puede*|vera*|lee*|queda*|
        llega*|sobreviv*|ver|leer|entera*|encontra*, antes de que ?lo ?la ?las ?los ?el ?nadie
        ?alguien ?resto ?publico vea*|lea*|llegue*|note*|entere*|publico|resto|nadie, al dia
        siguiente, no ?se ?lo ?la ve|ven, para que nadie, sin que nadie|el|se""",
    "s-wall": """muro, pagina, perfil, reputacion, imagen, nombre, resenas, comentarios, google,
        ficha, feed, historial""",
    "s-spotless": """impecable*, inmaculad*, impolut*, intachable*, limpi*, sin mancha*|tacha, libre
        de quejas|criticas|negat*|malas|haters, solo ?lo ?las ?los ?cosas bonit*|buen*|positiv*|
        bien|elogios|halagos, puros elogios|halagos, blindad*, como una patena""",
    "s-impossible": """imposible*, impensable*, descartad*, no habra|tendra*|existira*|pasara*|
        ocurrira*, nunca ?mas tendra*|habra|sufrira*|volver*|vera*, jamas tendra*|habra|sufrira*|
        vera*, olvid*, es cosa del pasado, pasaron a la historia, se acab*, cero, adios, a salvo,
        blindad*, inmune*, nadie volvera, no volver*""",
    "s-asset": """cuenta*, pagina*, perfil*, canal, canales, usuario, dominio*, instagram, facebook,
        tiktok, redes, comunidad, seguidores, contenido*, fotos, fotografias, videos, textos,
        creatividad*, material*, publicaciones, disenos, imagenes, derechos, autoria, business
        manager, cuenta publicitaria, accesos, web, todo lo que publi*|cre*|hac*|produc*|sub*, todo
        lo publicado|creado|producido|hecho|subido, soportes, activos, piezas, la saco, lo saco, la
        abro, lo abro, lo monto, la monto, la ficha""",
    "s-in-ours": """es nuestra|mia pagina|cuenta, es nuestra pagina, es|son de la agencia, es|son
        del estudio, la tenemos|tengo nosotros|yo, con mi|nuestro gmail|correo, a|al mando, a|en|
        bajo|con|mediante|dentro ?de ?el ?la ?los ?las ?otro nuestr*|mi|mis ?propi* ?propia ?propio
        ?sola nombre|nombres|titularidad|propiedad|correo|email|mail|gmail|cuenta|cuentas|
        portafolio|portfolio|direccion|dominio|telefono|numero|celular|movil|paraguas|control|
        custodia|poder|manos|business|administrador|administracion|servidor|tarjeta|ficha|perfil|
        firma|gestor|razon|sociedad|empresa|estructura|panel|licencia, a|en|bajo|con|desde ?el ?la
        nombre|titularidad|propiedad|correo|cuenta|usuario|email|portafolio|direccion de|del ?la
        ?nuestra ?nuestro agencia|estudio|equipo|despacho|proveedor, a|en favor|nombre de|del ?la
        ?nuestro ?nuestra agencia|estudio|nosotros|nuestro|nuestra, qued*|permanec*|sigue*|continu*|
        vive*|seguira*|se_qued*|resid*|radica* ?siempre ?siendo ?aca ?aqui ?como ?propiedad ?en con|
        en|a|bajo|aca|aqui|mi*|nuestr*|de ?nosotros ?nuestr* ?mi ?la ?agencia nosotros|conmigo|
        nuestr*|aqui|aca|agencia|mia|mio|mias|mios|poder|cartera, quedan ?se aqui|aca|conmigo, se
        qued* aqui|aca|conmigo|con_nosotros, conmigo qued*, queda* conmigo, seguira* conmigo, es|
        son|sera|seran|queda|quedan|quedara* ?como ?siempre ?todo ?toda ?legalmente ?propiedad
        ?intelectual ?exclusiva nuestr*|mia|mio|mias|mios|de_la_agencia|del_estudio, propiedad
        ?intelectual ?exclusiva nuestra|mia|de_la_agencia|del_estudio, pertenece* ?a ?al ?la nos|
        nosotros|agencia|mi|estudio, nos|me pertenece*, patrimonio de|del|nuestro, de nuestra
        propiedad|titularidad, los|somos titulares|duenos|propietarios, en los papeles es|mia,
        inscrib* a favor|nombre, soy|somos el|la|los ?unico ?unicos ?legitim* duen*|titular*|
        propietari*, con mi|nuestro|nuestra ?propio celular|movil|telefono|correo|gmail|direccion|
        numero|tarjeta""",
    "s-sole": """unic*, solo yo|nosotros, solamente yo|nosotros, exclusiv*, nadie mas, soy yo el,
        ningun otro, en solitario""",
    "s-admin": """administrador*, admin, permisos, claves, llaves, titular*, duen*, propietari*,
        contrasena*""",
    "s-let": """alquil*, rentamos, rento, arrend*, prestam*, presto, ced* ?se ?te ?le ?os solo|
        mientras|el|la|durante, en alquiler, en renta, en prestamo, de prestado, licencia de uso, la
        usas tu|usted, lo usas tu|usted, puede* usar*, uso mientras""",
    "s-parting": """si cancela*, cuando lo dejemos|deje|dejes|dejen, si lo dejamos, se|te|os|nos va|
        vas|vais|van|marcha*|cambia*|pasa*|separ*, dej* de, cancel*, termin* ?el ?la contrato|
        relacion|acuerdo|encargo|colaboracion|servicio|vinculo, acab* ?el ?la contrato|relacion|
        acuerdo|encargo|colaboracion|servicio, al|cuando|si ?el ?la ?se ?ya finaliz*|termin*|acab*|
        concluy*|conclu*|extingu*|vaya|rompa, fin de|del la|contrato|servicio|acuerdo|relacion,
        rescind*, resolv* el contrato, se pasa a|con, baja del servicio, no renuev*, no renov*, deja
        de pagar, dejas de pagar, por su cuenta, con otra agencia|persona, impago, contrato vencido,
        mientras dure""",
    "s-taken": """empieza* ?otra ?vez de|con un|una, en blanco, no los|las|lo|la podra* usar, otra
        vez con un, se qued*, nos qued*, me qued*, pierd*, perd*, baja, borr*, elimin*, cierr*,
        cerr*, desaparec*, con nosotros|nuestr*, conmigo, aqui, aca, apag*, retir*, desactiv*, de
        cero, desde cero, uno nuevo, una nueva, abrir otro|otra|uno|una, nos llev*, me llev*, sigue
        con|siendo, continu*, adios""",
    "s-not-passed-on": """no ?se ?te ?le ?os ?son ?es ?la ?las ?los ?lo traspas*|transfier*|
        transfer*|ced*|entreg*|devuelv*|devolv*|suelt*|pasan|migr*|export*, intransferible*, nunca
        ?se ?entreg* entreg*|ced*|traspas*|devuelv*""",
    "s-hand-over": """conteste|responda|contesta|responde a|con este|los, comparta, comparte,
        compartir, facilitara*, complete, rellene, rellena, echame, echeme, tirame, dejeme|dejame
        el|la|los|las, danos|denos, mand*, envi*, pas*, dame, dame*, danos, deme*, denos, darme,
        darnos, comparti*, compart*, proporcion*, facilit*, dict*, dejame, dejanos, dejenos, dejeme,
        dejad, deja|deje|dejen tu|tus|su|sus|las|los, rellen*, llen*, escrib*, apunt*, anot*,
        adjunt*, necesit*, hace* falta, me falta*, nos falta*, requier*, requer*, precis*, pido,
        pedimos, hay que, tienes que, tiene que, solt*, suelt*, cual es, cuales son, ponme, pongame,
        ingres*, confirm*, digame, dime, di, decime, nos bast*, basta con, bastara*, remit*, cambia*
        la|tu|su, quiero, queremos, cargame, tira*, tambien la, reenvi*""",
    "s-key": """datos de acceso, credenciales, datos para entrar, usuarios y, el pin, pin del,
        codigo que te|le|os, contrasena que lleve, contrasena*, clave*, password*, usuario y,
        credencial*, datos de acceso|ingreso|entrada|inicio, datos para entrar|ingresar|acceder,
        llaves|llave de|del ?todas ?todos ?los ?las ?tus ?sus ?tu ?su perfil*|cuenta*|red*|pagina*|
        instagram|facebook, codigo|numerito|numero de verificacion|seguridad|que|cuando|sms, codigo
        que, seis digitos, los digitos, los seis numeros, pin, accesos completos, con la|lo ?clave
        que entras|entra|entran|ingresas, lo que pones|pone para|al entrar, login, logins""",
    "s-disable": """quite, quita, quiten, desactiv*, quit*, apag*, saca* el|la, sacale, elimin*,
        deshabilit*, anul*, retir*, suspend*, baj*""",
    "s-two-step": """seguridad extra, seguridad adicional, doble seguridad, dos pasos, doble factor,
        doble verificacion|autenticacion|paso, segundo factor, 2fa, verificacion en dos|de_dos,
        autenticacion en dos|de_dos, avisos de inicio, dos factores, alertas de acceso""",
    "s-nothing": """preferimos que no, prefiero que no, no sabra*|tendra*, nadie de su|tu, nada,
        cero, ningun*, sin, ni, no ?le ?te ?os ?les ?hace ?hara ?tiene ?tienes ?tendra ?tendras ?hay
        falta|que|necesit*|precis*|necesidad, no tendra*|pedimos|pediremos|queremos|hay, nunca ?le
        ?te pedimos|pediremos|tendra*, nos ahorramos, le ahorr*, te ahorr*, libr* de, olvid* de las|
        los|la""",
    "s-oversee": """tiempo ni, interlocutor*, ideas, sugerencias, nos mande|mandes, pensar, vea
        nada, por adelantado nada, aprobaciones, aprob*, aprueb*, visto* bueno*, vistos buenos,
        revis*, mirar, leer nada, valid*, supervis*, decid*, autoriz*, su opinion, tu opinion,
        particip*, interven*, intervien*, implic*, involucr*, reunion*, junta, juntas, llamad*,
        correos, cuestionario*, entrevist*, briefing*, esfuerzo*, mover un dedo, levantar un dedo,
        mueva un dedo, un dedo, hacer nada, preocup*, explicar*, acordar*, estar pendiente,
        pendiente, consultarle*, preguntas, molestarle*, que entre, contacto, persona de, minuto*,
        dedicarle*, ocuparse, ocuparte, meterse, meterte, borrador*, papeleo""",
    "s-of-you": """usted, ustedes, tu, te, ti, su, sus, tus, le, les, os, vosotros, vosotras,
        vuestr*, cliente, clientes, vos, dueno*, duena*, de su parte, por su parte, de tu parte""",
    "s-your-part": """las aprobaciones, aprobar, pensar, su|tu|vuestra ?unica ?sola participacion|
        parte|tarea|labor|intervencion|implicacion|aportacion|trabajo|papel|aporte|obligacion, lo
        unico que|tiene*, usted|tu solo|solamente|nada_mas""",
    "s-over": """pasaron a la, paso a la, para siempre, termina*|acaba*|concluye*|se_acaba*|
        se_limita*|consiste*|es|finaliza* ?con ?en ?ahi ?al ?a ?el ?la pago|pagar|ahi|transferencia|
        factura|firma|firmar|deposito|descansar|cobro|cero|abonar|depositar|transferir, pagar y""",
    "s-publish": """publico, publicam*, publicare*, publicar, se publica, subo, subimos, subire*,
        subir, colgam*, posteo, posteam*, sale, salen, difund*, lanz*, escrib*, program*, hago,
        hacemos, decid*""",
    "s-unshown": """sin ?tener ?que ?que preguntar*|consultar*|ensen*|mostrar*|pasar*|avisar*|
        esperar*|molestar*|pedir*|someter*|aprobacion|permiso|su|tu|visto, sin que ?lo ?la ?usted
        ?tu ?nadie vea*|revis*|apruebe*|mire*|tenga*, sin pasarsel*, sin ensenarsel*, sin
        mostrarsel*, sin consultarsel*, sin avisar*, por nuestra cuenta, a nuestro criterio|aire|
        gusto, segun nuestro criterio, a la vez que, al mismo tiempo que, cuando lo vean, hago y
        deshago, hacemos y deshacemos, como veamos, lo que queramos, lo que nos|me parezca""",
    "s-at-ease": """se libra de, te libras de, pensar es cosa|tarea|trabajo, relaj*, despreocup*,
        tranquil*, olvid*, desentiend*, desentend*, descans*, ni se|te preocup*, no se|te|os
        preocup*, a lo tuyo, a lo suyo, a lo vuestro, sigue|siga|seguid|segui con tu|su|lo|lo_tuyo|
        tus|sus|los|vuestr*, dedic*|dedique* a, tu|usted|vos|vosotros a vender|lo|trabajar|cocinar|
        atender|disfrutar|tus|sus|cortar, no tiene* ?ni que hacer|mover|mirar|contestar|entrar, ni
        mire*, ni entre*, sientese, sientate, reposa*, disfrut*, no mueva*, ni se entera*, ni te
        entera*, no se mete*, no se meta*, en buenas manos, deje* ?en ?todo ?nuestras ?mis manos|
        todo|a_nosotros|a_mi|con_nosotros, no hace falta ni, no hace falta que, dejan*, dejenos*,
        dejame*, dejeme*, dejeselo*, encargados""",
    "s-we-do": """cosa nuestra|mia, lo decidimos ?solo nosotros, decidimos solo|nosotros, es cosa
        nuestra, nosotros ?nos ?hacemos ?ya ?lo hacemos|ocupamos|encargamos|llevamos|gestionamos|
        resolvemos|todo|publicamos|manejamos, nos|me ?voy ?vamos ?a encarg*|ocup*, lo hacemos|hago|
        llevamos|llevo|resolvemos|manejo|manejamos ?nosotros ?yo todo, yo|nosotros hago|hacemos|
        resuelvo|manejo|llevo ?y ?deshago todo|deshago|el|las|lo, todo ?lo ?lo_demas ?corre ?queda
        ?de por|en|a cuenta|nuestra|nuestras|mi|nuestro, por cuenta nuestra|mia, de todo, de lo
        demas, del resto, de esto nos|me, de las redes, hago y deshago, todo nosotros, todo yo, se
        llevan solas, se lleva solo, ya verá, vera lo publicado""",
}

DEALING: Mapping[str, str] = {
    "s-paper": """contrato*, papel, papeles, papeleo, papelito*, documento*, factura*, recibo*,
        boleta*, comprobante*, ticket, firmar, firma nada, firmar cosas|nada|papeles, burocracia,
        formalidad*, tramite*, clausula*, abogado*, convenio*, acuerdo firmado, ruc, iva, nota
        fiscal, legalidades""",
    "s-done-without": """no|nunca|jamas|sin|ni|nada|tampoco ?se ?me ?nos ?hace ?hacen ?hay ?hemos
        ?tenemos ?necesito ?necesitamos ?usamos ?uso ?usado ?usaremos ?falta ?de ?hacer ?hago
        ?hacemos ?damos ?doy ?dar* ?te ?le ?voy ?a ?emit* ?firm* ?por ?que ?con falta|hemos|usamos|
        usado|necesit*|hago|hacemos|damos|doy|dar|emito|emitimos|firmamos|firmo|trabajamos|quiero|
        queremos|usaremos|manejo|manejamos|hay|precis*|pido|pedimos|recibos|contratos|contrato|
        papeles|factura|facturas|boleta|papel|papeleo|firmas|burocracia|comprobante|trae|traen, nos
        lo|los|la|las salt*, me lo|los|la|las salt*, saltamos, saltarnos, sobra, sobran, ahorr*,
        prescind*, solo retrasa*|estorba*|complica*, retrasa*, estorba*, perdida de tiempo, perder
        el tiempo, son para otros, fuera, no van conmigo|con_nosotros, innecesari*, entorpec*""",
    "s-handshake": """apreton* de manos, darse|darnos|dandonos|damos ?la ?las mano*, choc* ?la ?las
        ?esos mano*|cinco|esos, de palabra, la palabra, mi palabra, su palabra, trato de compas|
        amigos|caballeros|palabra, entre amigos|caballeros|compas|nosotros, confianza, buena fe,
        pacto verbal, acuerdo verbal, verbal*, de boca""",
    "s-enough": """basta*, alcanza*, es suficiente*, suficiente*, sobra*, vale*, me vale, nos vale,
        es todo, con eso, puro trato, asi trabajamos|trabajo, trabajamos de|con|asi, cerramos con,
        sella*, nos arreglamos, nos entendemos, no hace falta, va que chuta""",
    "s-whole-term": """ano, semestre, trimestre, anualidad, semestralidad, ejercicio, ano|semestre|
        temporada|periodo|campana entero|entera|completo|completa, los|las seis|tres|doce|# ?meses
        meses|mensualidades|cuotas, cuota anual, pago anual, #month, seis meses, tres meses, doce
        meses, medio ano, todo el ano|importe|monto|semestre, el total, la totalidad, importe total|
        integro|completo, monto total|completo, integr*, pago total|unico|completo|integro, tres
        meses completos, el completo""",
    "s-up-front": """por adelantado, adelantad*, por anticipado, anticipad*, de antemano, por
        delante, antes de empezar|arrancar|comenzar|iniciar|nada|mover|publicar|que, previo al|a, a
        la firma, al firmar, al contratar, de una vez, de un jalon|tiron|saque|golpe|solo, de golpe,
        en un solo, en un pago, en una sola, de contado, al inicio, al empezar, al arrancar, de
        entrada, prepag*, y empezamos|arrancamos|comenzamos, y nos ponemos, para
        empezar|arrancar""",
    "s-untaxed": """no se entera nadie|hacienda, ahora en efectivo, despues en efectivo, mitad en
        efectivo, no hay iva y, ganamos los dos, quede entre usted|tu|nosotros, sin formularios, en
        b, en negro, por fuera, bajo|debajo ?de la mesa|cuerda, por debajo de la|cuerda, bajo
        cuerda, en mano y|sin|se|nomas, en efectivo y|sin|se|nomas, en metalico|efectivo ?se ?te ?le
        queda|sale|hago|y|sin, sin iva, ahorr* ?el iva, asi no paga* iva, no paga* iva, sin boleta,
        sin factura, sin recibo, sin comprobante, no ?te ?le ?os ?voy ?a ?vamos doy|dar|damos|hago|
        emito ?la factura|boleta|recibo, si no quiere* factura|comprobante|recibo|boleta, por
        izquierda, por la izquierda, chueco, sin que hacienda|sat|sii|afip|dian|sunat, hacienda no|
        ni, yape* nomas|y|sin, bizum y ya, transfer* y ya|listo, sin papeles""",
    "s-way": """bajo el capo, caja negra, saltarse las reglas, ingenieria inversa, metodo*,
        metodologia*, tecnica*, sistema*, formula*, proceso*, procedimiento*, truco*, estrategia*,
        secreto*, protocolo*, esquema*, motor, salsa, ingrediente*, como lo hacemos|hago|logramos|
        logro|conseguimos, como se hace, como funciona, nuestra manera, mi manera, la manera de, el
        modo de, know how, palanca*, mecanismo, algoritmo, fuente*, magia, tactica*, pregunt* como,
        maña*, mana, manas""",
    "s-kept-quiet": """no|ni le importa a nadie, no quiere* que se, solo conocemos nosotros, hasta
        para los clientes, no me|nos pregunt*, guardamos bien, secret*, confidencial*, clasificad*,
        propietari*, blindad*, no ?se ?lo ?la ?le ?les ?te ?os ?nos ?me ?podemos ?puedo ?puede
        ?pueden ?vamos ?voy ?a revel*|cont*|cuent*|explic*|ensen*|compart*|divulg*|dic*|dec*|
        difund*|mostr*|muestr*|digo|sab*|desvel*|descubr*|pregunt*, nunca ?se ?lo ?la revel*|cont*|
        cuent*|explic*|ensen*|compart*|dec*|dic*, ni ?siquiera ?a quien|usted|nuestros|los|al, nadie
        ?mas conoce|sabe, solo nosotros|yo, me lo guardo, nos lo guardamos, me la guardo, lo
        guardamos, queda* entre, entre nosotros|estas|cuatro, bajo llave, guardad*, de uso interno,
        uso interno, patentad*, no es publico, prefiero|preferimos no, cuatro paredes, con siete
        llaves, caja fuerte, de la casa, exclusiv* nuestr*, sin preguntas, guard* bajo""",
    "s-inside-man": """desde dentro|adentro, de dentro|adentro, por dentro, contacto* dentro|
        adentro|en, alguien dentro|adentro|en, dentro de, adentro de, amig*|primo|prima|conocid*|
        persona*|alguien|gente|pibe|chavo|man|cuate|pana|parcero|contacto*|ingenier*|ex_empleado|
        emplead*|tipo|chico|muchacho|cunad*|hermano ?mio ?mia ?que ?nuestro ?directo ?directa
        trabaj*|labur*|chamb*|curr*|en|dentro|adentro|de, linea directa, trato directo, hilo
        directo, enchufe, palanca en, infiltrad*, topo, informante""",
    "s-platform": """reglas, las reglas, filtros, instagram, insta, ig, meta, facebook, face,
        tiktok, google, youtube, twitter, linkedin, algoritmo*, plataforma*, red social, silicon,
        zuckerberg, whatsapp, dentro, adentro, ranking, posicionamiento, publicaciones, redes""",
    "s-weak-spot": """forma|manera|modo de saltarse|burlar|esquivar, ingenieria inversa, saltarnos
        las reglas, un fallo, fallo|falla en|de|del ?el ?la instagram|algoritmo|sistema|tiktok, una
        falla, agujero*, hueco*, puerta trasera, atajo*, grieta*, resquicio*, bug*, error del,
        laguna*, codigo de instagram|tiktok|meta|google, descifr*, hacke*, crack*, truqu*, punto
        debil, rendija*, trampa*, gatera, le sacamos el codigo""",
    "s-exploit": """aprovech*, explot*, usamos, sabemos, conoc*, encontr*, hall*, descubr*, prefiero
        no, no decir, nadie, solo nosotros""",
    "s-past-work": """marcas que todos conoce*, los numeros, nuestros resultados, tres|varias|muchas
        tiendas, dar referencias, portafolio, referenci*, cliente* antiguo*|anterior*|previo*|
        pasado*|nuestro*|mio*|que, antiguo* cliente*, nuestros clientes, mis clientes, anterior*
        cliente*|campana*|trabajo*, trabajo*|campana*|proyecto*|resultado*|caso*|cuenta* ?mas
        anterior*|previo*|pasad*|antiguo*|real*, telefono|numero|contacto|nombre|nombres de ?un ?una
        ?algun ?los ?mis client*, portafolio*, portfolio, casos de exito, captura*, pruebas,
        multinacional*, famos*, celebridad*, gente de la tele, grandes marcas|firmas|empresas|
        cadenas, marcas ?muy ?re gros*|grand*|conocid*|important*, quienes son, con quien|quienes
        trabaj*, de que empresas, firmas|marcas|empresas cuyo, cosas muy gordas, empresas
        satisfechas, mas de # empresas|clientes|marcas""",
    "s-withheld": """no soltamos|suelto prenda, seria traicion*, traicionar, son internos, no salen
        de, no los puedo|podemos poner, me lo guardo, nos lo guardamos, no hacemos, poner en papel,
        no|nunca|jamas|ni|sin|ninguna|ningun|nadie|tampoco ?se ?lo ?la ?los ?las ?le ?les ?te ?os
        ?nos ?me ?podemos ?puedo ?puede ?pueden ?es ?posible ?vamos ?voy ?a ?dej* ?de ?autoriz*
        ?permit* ?pued* ?cual* ?las ?los ver|dar|damos|doy|nombr*|mencion*|cit*|citar*|revel*|
        ensen*|mostr*|muestr*|facilit*|compart*|dec*|dig*|dic*|llam*|contact*|public*|identific*|
        hablar|posible|cuelg*|pon*, confidencial*, bajo confidencial*, discrecion, discret*,
        anonim*, prohib*, exigen que, nda, valoran su, por respeto, por privacidad, por contrato no,
        nos reserv*, me reserv*, fiar* de, fiese, fiate, confi* en mi|nosotros, habla* por si, ahi
        lo dejo, en secreto, secreto, clausula*, no ?suelto ?soltamos prenda, sin soltar prenda, no
        autoriz*, no damos, no doy, bajo llave, no pregunt*""",
    "s-scheme": """lote, lo mismo, un plan, estrategia*, plan, planes, paquete*, pack, packs,
        calendario*, textos, copys, publicaciones, contenido*, plantilla*, receta*, formula*,
        metodo*, sistema*, programa*, esquema*, combo*, campana, kit, guion, bundle, menu, modelo,
        lo que vende, lo que funciona, solucion, servicio, molde""",
    "s-for-everyone": """a todos nuestros|mis clientes, todos nuestros|mis clientes, para todos
        ellos|ustedes, le queda a cualquier, lo mismo para, mismo lote, para todo el mundo, sirve*|
        vale*|funciona*|va*|viene*|encaja*|aplica*|es|quedan|queda|andan|anda|cuadra* ?igual ?bien
        ?perfecto ?igualito ?lo ?mismo ?para ?con ?en ?a ?de cualquier*|todo|todos|toda|todas|quien|
        lo_mismo|igual|cada, para cualquier*|todos|todo|toda|todas ?los ?las ?el ?tipo ?de negocio*|
        empresa*|sector*|rubro*|giro*|gremio*|marca*|tienda*|mundo|oficio*|ramo*|actividad*|client*,
        a todos, el mundo entero, mundo entero, universal*, talla unica, misma talla, igual para, es
        lo mismo que|para, mismo para, mismos para, identic*, lo mismo que|para|le, sin cambiar|
        adaptar|tocar, no requiere* ?de ajuste*|adapt*|cambio*, solo ?se cambi*|cambia* ?el ?la ?las
        ?los nombre|foto*|logo*|imagen*, cambia el|la|solo nombre|logo|foto*, copia y pega, copiar y
        pegar, calcad*, da igual, prefabricad*, prefabricada*, estandar, a nuestros # client*, a mis
        # client*, cuarenta clientes, sean|sea .. o, ya sea|sean""",
    "s-adapt-nothing": """nada de hacer*|ir a medida, nada a medida, nada de medidas, no|nunca|nada|
        sin|jamas ?se ?hace ?falta ?hay ?que ?necesit* ?de ?lo ?la ?nos adapt*|personaliz*|ajust*|
        amold*, no hace|hay|necesit* ?falta ?que conocer|estudiar|saber|investigar|entender|mirar|
        analizar ?a ?de ?su ?tu empresa|negocio|sector|clientes|su|tu|nada""",
    "s-whatever-you-sell": """su|tu sector|rubro|giro|negocio nos|me da|importa, nos da lo mismo|
        igual, da|dan igual|lo_mismo ?a ?que|lo|si|de vend*|haga*|sea*|se_dedique*|giro|rubro|
        sector, que vend*|haga*|ofrezca* ?usted ?tu es|da lo|igual, que|vend* .. .. lo de_menos, no
        importa que|lo|a|el|si ?que ?rubro ?giro ?sector vend*|haga*|sea|se|rubro|giro|sector|
        negocio, venda* lo que|usted, sea cual sea|fuere, sea lo que sea|vend*, lo que sea que
        vend*|haga*""",
    "s-price": """mi|nuestra agenda, este|el hueco|sitio, precio*, oferta*, descuento*, tarifa*,
        promo*, promocion*, condicion*, presupuesto*, bonific*, cuota, rebaja*, plaza, lugar, cupo,
        invitacion, ganga""",
    "s-until": """cierra el|esta|hoy|manana, se autodestruye en|a|esta|hoy, no vuelve a, muere*|
        acaba*|termina*|vence*|caduca*|expira*|cierra*|se_va|desaparece*|vale*|dura*|aguant*|
        mantien*|manten*|guard*|finaliza*|sostengo|respeto|respetamos ?solo ?unicamente ?se
        ?solamente ?el ?la ?este ?precio a|hasta|hoy|esta|el|en|este|manana|antes medianoche|que|
        noche|manana|hoy|viernes|lunes|martes|miercoles|jueves|sabado|domingo|las|el|tarde|horas|
        #hour|dia|semana|cuelg*, hasta que termin*|acab*|cuelg*|salg*|cierr* ?de leer|hablar|esta,
        solo ?por ?para hoy|esta_semana|esta_noche|quien_se|los_primeros|ahora, hasta hoy|manana|
        medianoche|el ?proximo lunes|martes|miercoles|jueves|viernes|sabado|domingo, unicamente
        hasta|hoy|para""",
    "s-decide-now": """digame|dime|decidme|diganme|contesteme|contestame|avisame|aviseme|respondeme|
        respondame|confirmame|confirmeme ?algo ?ya hoy|ya|esta_noche|ahora|antes_de|cuanto_antes,
        necesito|necesitamos|quiero|queremos tu|su|vuestra|el|la firma|respuesta|si|decision|
        deposito antes|hoy|para|manana, no hay tiempo de|para, el primero|primera que transfiera|
        pague|firme|conteste|diga, solo para quien|quienes firm*|pag*|decid*, dese prisa, date
        prisa, daos prisa, que si antes de, decida*|decidase|decidete|decidite|firme*|firma|pague*|
        paga|actue*|confirme*|confirma|apurese|apurate|apresurese|apresurate|muevase|muevete|
        reserve*|reserva|responda*|contrate*|animese|animate|aproveche* hoy|ya|ahora|rapid*|
        esta_tarde|esta_noche|en_el_momento|pronto|ahorita|cuanto_antes|de_una|en_seguida, decidase,
        apurese, apurate, no lo|se|te piens*|pens*|consult*, no lo consulte*, no lo dej* para|pasar,
        no ?lo dud*, mejor firm*|pag*|decid*|reserv*, muevase rapido, deje* la sena|senal|anticipo
        hoy|ya|ahora, asegur* su|tu lugar|plaza|cupo|sitio|precio, para quien|quienes se|decid*
        ?decid* decid*|hoy|ahora|en, el primero que|en pag*|firm*|contest*|respond*|llegar, quien
        primero, se decide* en, no hay tiempo""",
    "s-seat": """plaza*, cupo*, lugar*, hueco*, sitio*, puesto*, vacante*, agenda, cliente*,
        disponib*, lista, cupos, turno*, espacio*""",
    "s-nearly-gone": """casi no ?nos ?me qued*, ya ?se ?casi vol*|fue|agot*|llen*|ocup*|reserv*,
        ultim*, sol* ?nos ?me qued*|dos|un|una|tres, qued* ?solo ?nada ?mas ?unicamente ?nomas dos|
        tres|un|una|uno|poc*|#, se agot*, agotandose, por agotarse, se estan acabando, vuelan, antes
        de|que otro|otra|alguien|se, un|uno|una|dos cliente*|por mes|zona|colonia|ciudad|provincia|
        barrio, agarro uno, solo tomo|tomamos|cojo|acepto|aceptamos, se asign* a, se llen*, cierro
        lista, cierra lista""",
    "s-rival": """competencia, competidor*, rival*, vecin*, de enfrente, de al lado, la esquina,
        otr* ?dos ?tres ?cuatro tienda*|peluqueria*|taller*|negocio*|restaurante*|local*|gimnasio*|
        agencia*|bar|empresa*|interesad*|cliente*|salon*|colega*, alguien mas, siguiente de, el
        siguiente, tambien se lo|la""",
    "s-snaps-up": """se lo|la ?va ?a llev*|gan*|qued*|coj*|agarr*, se asign*, punto de decir|firmar|
        cerrar|contratar, esta|estan interesad*|esperando|pidiendo|preguntando|a_punto|por|en|
        llamando, ya ?me ?nos llam*|pidio|pregunt*|pidieron|dijo, me|nos llam*|pidio|pidieron|
        pregunt*|esper*, se lo|la ofrec*|ofrez*|doy|damos|pas*|dar*, antes de que otr*, se adelant*,
        le adelant*, en fila, en cola, en lista, firma manana|el, reuno con, veo con, para quien|el
        confirm*|pag*""",
    "s-late": """seria|eres|serias ?un ?usted tonto|tonta|loco|loca|bobo dejar|si|no|perder, dejar
        pasar esto|esta|la, manana|luego|despues|el_lunes ?ya ?sera ?es ?va ?a ?ser ?puede tarde,
        demasiado tarde, se|te|os ?va ?vas ?van ?a ?lo arrepent*|arrepient*|lamentar*, ultima
        llamada|oportunidad|chance|hora, ultimas horas, ahora o nunca, hoy o nunca, el tiempo corre|
        vuela, el reloj corre""",
    "s-machine": """comentador*, automatic*, una maquina, script*, bot, bots, robot*, robotito*,
        maquinita*, aparatito*, cacharro, invento, software*, programa, programita*, programas,
        herramienta*, app, apps, aplicacion*, ia, inteligencia artificial, sistema*, plataforma*,
        maquina*, asistente virtual, automat*, algoritmo, extension, macro*, motor, rastreador*, sin
        que nadie, sin intervencion, sin mover, por si solo, por si sola, solo solo, piloto
        automatico, sin tocar, secuencia*""",
    "s-approach": """cae, caen, saluda, alaba, alaban, ofertas, sacamos correos, mensaj*, escrib*,
        privad*, dm, dms, whatsapp*, correo*, sigue, siguen, sigo, seguimos, seguir, siguiendo,
        dej*, coment*, invit*, invitacion*, etiquet*, agreg*, anad*, salud*, mand*, envi*, contact*,
        mete, meten, metemos, meter*, solicitud*, likes, gusta, likea*, reaccion*, mencion*,
        dispar*, suelt*, solt*, spam*, publicit*, anuncio*, entra, entran, entramos, entrar,
        entraran, entro, hol*, present*""",
    "s-strangers": """en frio, todos los grupos, extranos, gente de cerca, cuenta nueva, cada
        cuenta, clientes de sus|tus|la, de instagram, rivales, desconocid*, cuantos|cuantas sig*|
        vean|comenten|comentan|usen|busquen|visiten, quien|quienes|los|las|todo|toda|todos|
        cualquiera|aquellos|gente|personas|usuarios|cuentas ?el ?la ?los ?las que|siga*|usa*|sig*,
        competidor*, competencia*, rival*, seguidores|fans|clientes ?nuevos de ?la ?las ?los ?otras
        ?otros ?tus ?sus tienda*|competencia|rival*|negocio*|vecin*|cuentas|paginas|otros|otras|
        marca*|local*, grupos locales|de, hashtag*, al azar, gente nueva, al dia, por dia, diari*,
        cada dia|jornada|noche|hora|manana, personas cada|al|por, cuentas al|por|cada, toda huelva,
        a toda|todo ?la ?el ciudad|barrio|pueblo|zona|estado|provincia, por ubicacion|zona,
        prospect*, perfiles de, del estado|barrio|municipio, a sus seguidores, compradores, por
        centenares""",
    "s-in-bulk": """a todos, a la vez, en frio, antes del desayuno, sacamos, extraemos, masiv*, en
        masa, a granel, en bloque, #big, #k, #huge, cientos, miles, centenar*, millares, decenas,
        por cientos|miles|centenares, de una ?sola vez|tacada|sentada, de golpe, todas las mananas|
        noches, cada manana|noche|dia|jornada, toda la noche, diari*, al dia, por dia, sin parar,
        sin descanso, sin que nadie, automat*, en una noche, cincuenta, cuarenta""",
    "s-inbox": """privad*, dms, whatsapps, whatsapp, correos, telefonos, buzon*, bandeja*, grupos,
        chats, mensajes, mensajit*, solicitudes, invitaciones, sms""",
}

CLAIMS: Mapping[str, str] = {
    "s-any-hour": """a|en cualquier|toda|todas|cada|la|altas ?las hora|horas|momento|minuto|que_sea,
        a la hora que, las 24, 24 horas, 24 hs, #24, veinticuatro horas, #clock, dia y noche, noche
        y dia, de dia y, manana tarde y, de madrugada, la madrugada, madrugada*, a las # ?y ?de ?la
        ?a ?# manana|m|am, a|las dos|tres|cuatro|cinco ?y ?media de la manana, # a m, de la manana,
        navidad, nochebuena, noche vieja, pascua, festivos, feriados, domingos, fines de semana,
        siete dias, 7 dias, 365, todos los dias, cada minuto|segundo|hora|dia, en segundos, al
        segundo, en un segundo, siempre, sin descanso, sin parar, permanente*, cuando escrib*|llam*|
        quier*, cualquier dia, noches y, no me importa la hora, menos de un minuto""",
    "s-there": """me encontrara*, me encuentra*, estoy todas, contesto a, contesto hasta, vigilo yo,
        estoy|estare|estar|estamos ?yo ?ahi ?siempre ?conectad* ?disponible ?despiert* ahi|aqui|aca|
        siempre|conectad*|disponible|despiert*|pendiente|presente|yo, te|le|les|os ?tambien ?siempre
        contest*|respond*|atiend*, contesto, respondo, atiendo, contesto yo, escribeme, escribame,
        llameme, llamame, me escriben, me llaman, mi respuesta, lo vigilo|llevo|reviso|atiendo|miro|
        cubro, vigilo, cubro, cobertura|guardia|atencion ?permanente ?toda mia|personal, en persona,
        no desconecto, no apago, ahi estare, ahi estoy, aqui me tiene*, no cierro, le atiende""",
    "s-i-alone": """yo sol*, yo mism*, sol* yo, toda mia, todo yo, yo en persona, en persona, una
        sola persona, mujer orquesta, hombre orquesta, sin ayuda, sin equipo, sin nadie, sol* puedo|
        llevo|me, personalmente, na mas yo, yo nomas, yo solit*, la hago yo, lo hago yo""",
    "s-never-rest": """nunca|jamas he apagado|desconectado|cerrado, ni lo apagare, contesto hasta
        dormid*|dormido, nunca estoy a mas de, no hay dias libres, no|nunca|jamas ?me ?nos ?cojo
        ?tomo ?yo ?tengo duermo|dormimos|descanso|descansamos|cierro|cerramos|desconecto|
        desconectamos|apago|vacaciones|libro|feriados|sesion, no hay hora en|que, duermo con el|mi
        movil|celular|telefono, ni duermo, ni en vacaciones|navidad, sin vacaciones, sin dias
        libres, trabajo sin parar|descanso""",
    "s-service-hours": """tienda|restaurante|hotel|recepcion|clinica|cocina|web|formulario|taller|
        local ?esta ?abre ?abiert* abiert*|abre|#24|24, clientes|gente|vecinos ?que ?te ?le
        pregunt*|escrib*|ped*|pid*|reserv*, en caso de, para urgencias, si hay|pasa|surge, salvo,
        excepto, crisis, no puedo, no trabajo, turnos, companer*""",
    "s-likes": """mas gente, captura con el, cuentas grandes, cuantos te|le|os siguen, seguidor*,
        fan, fans, likes, like, me gusta, corazones, corazon, suscriptor*, contador, numerito,
        numero ?mas ?grande ?de ?junto ?al ?a ?tu ?su arriba|grande|nombre, la k, k al lado,
        popularidad, followers, gente ?lo ?te ?le ?la siga*|sigue*, gente nueva, cuanta gente,
        corazoncito*, comunidad, audiencia, manitas, pulgares, tamano de la|tu|su, cinco cifras,
        cuatro cifras, visualizaciones, reproducciones, base de seguidores""",
    "s-all-that-counts": """es una sola, la meta es, no mienten, lo demas es, nada mas, eso es el
        exito, unic* ?cosa ?dato ?cifra ?parametro ?medida ?nota ?indicador ?numero ?metrica que|
        con, una sola cosa|cifra|medida|nota, un solo dato|numero|indicador, es uno|una :, lo que
        vale|cuenta|importa|mira|manda|pesa, es lo que ?de ?la vale|cuenta|importa|mira|manda|gente|
        verdad, lo es todo, es todo, son todo, y punto, fin de la historia, trabajo hecho, vale* lo
        que, se|lo ?nos ?los juzg*|mid*|evalu*|valor* por, med*|mid* ?el ?la ?una ?solo ?sola ?exito
        por|con|una|solo, solo ?nos ?me import*|mir*|cuent*|med*|mid*, nadie ?se ?lo toma|mira,
        olvid* ?de ?las ventas|reservas|lo|todo, son la prueba|medida|clave, es nuestro kpi|
        objetivo|termometro, significa*, resume* el, el exito, equival*, igual a, con que suba*""",
    "s-win": """ganan, compra, compran, gan*, exito, triunf*, victoria, dinero, plata, ventas, lana,
        billete, vend*, client*, respet*, credib*, prestigi*, en serio, confianza, feliz, logrado,
        cumplid*, hecho, hecho bien, funcion*, vales, vale, prosper*, negocio""",
    "s-higher": """mas, mayor*, sub*, crec*, aument*, alto, alta, grande, entre mas, cuantos mas,
        cuanto mas, increment*""",
    "s-attain": """ningun|ninguno .. termina*|acaba*|baja* .. menos|debajo, nunca|jamas termina*|
        acaba*|cierra* .. menos|debajo, entran, vas|va|van|vais ?a tener|llegar|conseguir|ganar|
        alcanzar|superar|pasar|ver|sumar|ser|seguir, tendra*, tendras, tendreis, llegara*,
        conseguira*, alcanzara*, superara*, ganara*, pasara*, sumara*, sera*, contara*, amanecera*,
        vera*, sumamos, anadimos, agregamos, traemos, entregamos, conseguimos, ponemos, pongo, te
        pongo, le pongo, os pongo, le sumo, te sumo, planto, te planto, no menos de, nunca menos de,
        no baja* de, piso de, minimo de, minimo, al menos, como minimo, por lo menos, cuente* con,
        contad con, puede* contar con, recoge la cifra, cifra de, dalo por hecho, delo por hecho,
        llevan escrito, lleva escrito, por contrato, en clausula, precio cerrado, entrega en,
        llegas, llegas a""",
    "s-multiply": """duplica*, duplic*, triplic*, cuadruplic*, quintuplic*, multiplic*, se dobla*,
        doblar*, dobla, doble, el doble, el triple, decuplic*, x2, x3, x5, x10""",
    "s-by": """en|para|antes ?de ?del ?menos ?solo ?un ?una ?dos ?tres ?el ?medio trimestre|mes|
        meses|#month|semestre|#week|semanas|verano|navidad|temporada|ano, a nadie le|hemos menos|
        dado, dalo por hecho, palabra, garantizado, de aqui a, cada mes""",
    "s-from-to": "de # a #big|#k, de #big a #big|#k, de #k a #k, de # hasta #big|#k",
    "s-short-of": """corto de, cortos de, corta de, cortas de, por debajo de, menos de, no lleg*, no
        alcanz*, no consig*, no consegui*, no pas*, no super*, falta* para, si falta*, no se cumpl*,
        de no ser, si no""",
    "s-goods": """seguidor*, fans, likes, me gusta, corazones, vistas, visualizacion*,
        reproduccion*, reacciones, suscriptor*, followers, comentarios, compartidos, guardados,
        votos, interacciones, audiencia, publico base, manitas""",
    "s-figures": "numeros, cifras, estadisticas, contador, pagina, perfil, cuenta, interaccion",
    "s-artificial": """prestad*, de relleno, por ?nuestros robots|bots, nuestros robots|bots, no son
        reales, artificial*, sintetic*, fals*, simulad*, robotic*, comprad*, fantasma*, alquilad*,
        truch*, de mentira, de pega, trucad*, inflad*""",
    "s-source": """panel, paneles, proveedor*, mayorista*, granja*, revendedor*, distribuidor*,
        vendedor*, un sitio que, una pagina que vende*, de la india, de asia, de rusia, de turquia,
        de china, el millar, por millar, por mil, el mil, por cada mil, a granel, goteo, poco a poco
        para que""",
    "s-pad": """rellen*, llen*, engord*, infl*, cargamos, nutrimos, nutrir*, poblamos, poblar*,
        sembr*, siembr*, calent*, caliente*, arranc* con, estren* con, empez* con, empiez* con,
        visti*, viste* la, inyect*, mete, meten, metemos, meter*, meto, mete*, bombe*, sub* los
        numeros, abult*, aport*""",
    "s-accounts": "cuentas, perfiles",
    "s-delivered": """arranca con, empieza con, aparecen en, se piden, se encarga, se encargan, ya
        escritos, ponemos nosotros, que ponemos, se compran, le llegan, te llegan, les llegan, os
        llegan, llegan en, cargad*, inclu*, inclui*, van incluidos, vienen, viene con, vienen con,
        trae, traen, por publicacion, en cada publicacion|foto|video|reel|post, a cada publicacion|
        foto|video|reel, cada publicacion|foto|video|reel, por foto, por video, por reel, por post,
        en una hora, misma tarde, al momento, de regalo, de cortesia, para el reel|video|post|la, a
        elegir, elija, elige, escoja, escoge, elegi, de nuestra parte, por nuestra cuenta, de base,
        de entrada, paquete, pack, plan, recib*, inicial*, de arranque""",
}

EXTENDED: Mapping[str, str] = {
    "told-label": """los demas, las demas, otros, otras, ellos, ellas, mito, mitos, otras agencias|
        ofertas|empresas, la competencia, lo habitual, lo de siempre, ofertas|agencias baratas, lo
        que ?te ?le ?os ?les ofrecen|prometen|piden""",
    "you-want": """quiere|quieren|quieres|quereis|pide|piden|pides|pedis|exige|exigen|exiges|espera|
        esperan, su|tu|vuestra exigencia|condicion|peticion""",
    "o-awake": """no|ni me ?tomo|cojo|pido ?ni dia|dias|un|uno ?solo|un ?dia libre*|vacaciones|
        descanso|de_descanso, sin dias libres|vacaciones""",
    "o-goods": """anadir|sumar|agregar|comprar|contratar ?otros|mas ?#|#big seguidores|likes|
        me_gusta|vistas|reproducciones|fans ?mas ?extra por|a #money""",
    "o-count": """likes|seguidores|me_gusta|corazones ?nos dicen|dira|diran|muestran|demuestran|
        prueban|indican si|que|como, informe|resumen|reporte ?mensual con|de|sobre ?el ?los ?numero
        ?de ?nuevos seguidores|fans|likes|me_gusta""",
    "o-boast": """hemos|he hecho|convertido ?en famos*|grandes|ricos a cientos|miles|decenas|muchos,
        pregunte|pregunta|pregunten|preguntad a cualquiera""",
    "o-no-wait": """no ?tendra*|tendras|hace|hay ?que|falta esperar, funciona|funcionan|da|dan
        ?fruto|frutos|resultado|resultados en ?pocos|unos dias|horas, sin esperas""",
    "o-hurry": """otras|otros|dos|tres|varias|varios ?dos ?tres empresas|negocios|tiendas|hoteles|
        clinicas|locales ?de ?su ?tu ?la ?ciudad|zona|calle ?tambien ?estan interesad*|esperando|
        preguntando, se asignan|asignaran|adjudican por orden de, plaza|sitio|hueco|lugar se|lo|la
        ofrecera|ofrecemos|dara|asignara|cedera a, de no|si_no ?tener|recibir|hay respuesta, no se
        cobra|cobramos|paga la puesta|alta|matricula, firma|firmamos|acepta|confirma esta|antes
        semana|mes|del .. no se cobra, si ?el ?se acuerdo|contrato|firma|firman|firmamos|confirma|
        propuesta ?se ?firma|confirma|acepta|esta|antes|hoy ?semana ?mes ?del .. no se cobra|gratis|
        descuento|regal*|%|menos""",
    "o-any-trade": """funciona|sirve|vale ?igual ?de ?bien ?lo ?mismo en|para|a ?un|una _ ?de ?_ que
        en|para|a, igual de bien en|para|a, lo que ?le ?les funciono|sirvio|vale al|a|para ?la ?los
        ?un ?una _ ?le ?te funciona|sirve|vale ?tambien a|para usted|ti""",
    "hush": "no estamos|estoy autorizad* a, cuyos nombres no",
    "cannot-say": """no estamos|estoy autorizad* a, no nos|me autorizan|permiten|dejan, nos|me
        impide*|prohibe* dar|citar|revelar|nombrar|mencionar""",
    "o-off-paper": """cuota|importe|tarifa|precio|honorarios|pago anual|total|completo|integro|
        semestral|anuales se|es|sera ?abona|paga|factura|satisface|pagadero ?integramente|integro|
        en_su_totalidad|completo a|al|con|antes|en la|aceptacion|firma|firmar|inicio|inicio|
        anticipo, se abona|paga|satisface integramente|en_su_totalidad|por_completo, sin acuerdo|
        documento|contrato escrito|firmado|formal|por_escrito""",
    "o-ours": """permisos|derechos|accesos|administracion|control ?de ?la ?administracion ?acceso
        ?gestion corresponden|corresponde|quedan|queda|recaen|pertenecen ?en ?exclusiva|
        exclusivamente|unicamente a|en nuestro|nosotros|la_agencia, materiales|contenidos|textos|
        imagenes|fotos|videos|disenos|piezas ?que ?se ?producid*|cread*|elaborad* ?para ?usted son|
        seran ?de propiedad ?de ?la agencia|nuestra, propiedad de la agencia|estudio|
        empresa_gestora|consultora, se ceden al cliente|a_usted|en_uso, conserva*|mantiene*|retiene*
        la titularidad|propiedad""",
    "o-full-house": """ocupacion|reservas|facturacion|ventas|asistencia no baja*|caera|caeran|
        descendera|descenderan ?nunca de|del, ocupacion|reservas ?minima ?garantizada de|del #%""",
    "profit": """recuper* ?al ?menos ?como ?minimo el doble|triple, doble|triple de|que lo
        invertido|pagado|que_invierta|que_pague, habra* recuperado ?al ?menos ?el ?lo ?la ?doble ?de
        ?toda inver*""",
    "o-left-out": """sin ?ninguna|previa consulta|consultar, cliente|empresa|usted|personal|equipo|
        direccion ?queda|quedan|queda*|esta|sera eximid*|exent*|liberad*|dispensad*|descargad*|
        relevad* de, se|le|les exime|libera|descarga|dispensa de, liberad* de|del toda|cualquier|
        todo revision|aprobacion|tramite|gestion|tarea|carga, no ha|han|habra|tiene|tendra|hay|
        necesita|precisa ?de ?que designar|nombrar|asignar|poner interlocutor*|persona|responsable|
        contacto|a_nadie, nuestro comite|equipo|consejo ?editorial decide y|publica""",
    "c-deletes": """lo|la|los|las borro|borramos|elimino|eliminamos|quito|quitamos|bloqueo|
        bloqueamos|oculto|ocultamos|borraremos|borrare, borro|borramos|elimino|quito|bloqueo ?y ?ya
        ?el ?la ?al ?ese comentario|mensaje|y, se borra|borran|elimina|bloquea y""",
    "c-writes": """si|cuando ?algun ?alguna ?un ?una alguien|cliente|clienta|gente|uno|persona|
        listo|lista|pesado|pesada ?te ?le ?os ?me ?nos escrib*|pone|ponga|dice|diga|critic*|quej*|
        protest*|deja|deje|comenta|habla|hable""",
    "absent": "no precis*, no precisaremos de, sin necesidad de",
    "tool-accounts": """nuestros|nuestras perfiles|cuentas|paginas aliad*|amig*|colaborador*|
        asociad*, cuentas|perfiles que ?nosotros controlamos|manejamos|gestionamos|llevamos, desde|
        con|mediante|a_traves_de|por ?medio_de ?nuestras ?nuestros ?unas ?unos ?otras ?otros ?varias
        ?varios ?cientos_de ?# cuentas|perfiles|paginas""",
    "yours": """te|os llevas|llevais ?tu ?tus ?las ?los ?con ?vuestras todo|cuentas|accesos, usted|
        ustedes se lleva|llevan, se lo lleva usted""",
    "office-hours": "de # ?am ?a|hasta #, desde las # a|hasta las #",
    "every-period": """todos los dias|meses|anos, todas las semanas, dia tras dia, mes tras mes,
        semana tras semana, cada quincena, por quincena, a la quincena, cada trimestre, a diario,
        cada jornada, mensualmente, semanalmente, cada fin de, por temporada, cada bimestre""",
    "commit": """puede|pueden|podeis|puedes contar con un|una|al, se obliga a, nos obligamos a,
        queda garantizad*, nos|me aseguramos|aseguro|encargamos de ello|eso|que_sea_asi, ya son
        tuyos|suyos|vuestros, ni un solo|mes|dia .. .. sin, nunca bajamos de, nunca baja de, cuente
        con, cuenten con, contad con, conta con, puede* contar con, dalo por hecho, delo por hecho,
        dadlo por hecho, denlo por hecho, dalo por, tenga por seguro, ten por seguro, eso va a misa,
        va a misa, esta cantado, eso esta hecho, fijo, fijisimo, de fijo, te lo firmo, se lo firmo,
        os lo firmo, lo firmo, firmado y sellado, ante notario, en clausula, va en clausula, llevan
        escrito, lleva escrito, por contrato, el contrato recoge|fija|incluye|dice|garantiza|
        contempla, contrato recoge, comprometid* por|en, por escrito, en blanco y negro, nos
        obligamos, me obligo, nos comprometemos, me juego, nos jugamos, pongo la mano, tiene* mi
        palabra, palabra de honor, por mi madre, por mis hijos, te lo juro, se lo juro, lo juro,
        apuntalo, apuntelo, anotalo, grabatelo, sin falta, sin fallo, sin excepcion, llueva o
        truene, si o si, a como de lugar, con total seguridad, con toda seguridad, con toda certeza,
        ciento por ciento, cien por cien, cien por ciento, 100 seguro, infalible*, a prueba de, sin
        riesgo, nunca hemos fallado, nunca fallamos, no fallamos, no falla, creame, creeme, se lo
        aseguro, prometido, eso es seguro, seguro seguro, clavado, de cajon, a huevo""",
    "refund": """se devuelve|devuelven|reembolsa|reembolsan|abona|abonan|reintegra|reintegran ?el
        ?la ?los ?las ?dos ?ultim* honorarios|cuota*|importe|dinero|diferencia|mensualidad*|precio,
        lo que falte, mes|trimestre|cuota no se cobra|factura|paga, o ?ese ?el ?mes no se cobra|
        factura|paga, mes ?siguiente ?nos trabajamos|sale|es gratis, se queda con su dinero, te
        quedas con tu dinero, me voy sin cobrar, nos vamos sin cobrar, enero es gratis, es gratis,
        no me|nos pag*, me quedo sin cobrar, nos quedamos sin cobrar, trabajo de balde, no paga*
        nada|ni, va por cuenta nuestra|mia, por cuenta nuestra, corre por nuestra, por mi cuenta,
        por nuestra cuenta, ese|este|siguiente mes ?va ?es ?sale gratis|por, le|te|os regalo|
        regalamos el|un|ese mes|siguiente|resto, regalo el siguiente, le regalo el|un, te regalo el|
        un, os devuelvo, le devuelvo, te devuelvo, le regreso, te regreso, le reintegr*, te
        reintegr*, reintegr*, reembols*, devolucion, no hay factura, no hay cobro, sin cobr*,
        seguimos gratis, sigo gratis, trabajo gratis, trabajamos gratis, gratis hasta, no les cobr*,
        no le cobr*, no te cobr*, no os cobr*, hasta el ultimo peso|euro|centavo|centimo, la
        diferencia la pongo|ponemos, lo pagado, no ve* ni un""",
    "report": """punto|apartado|clausula|parrafo|articulo|pagina|linea ?# ?de ?sus ?las preve|pide|
        dice|exige|establece|senala|contempla|quiere, mi|nuestro|nuestra|mis ?mas antigua|antiguo|
        anterior|ultimo|ultima|primer|primera|antiguos agencia|jefe|jefa|empresa|trabajo|estudio,
        cualquiera ?te ?le ?os ?les vende|ofrece|consigue|promete|puede|asegura, hasta ?me le|les|
        me|nos pidieron|cobraron|exigieron|prometieron, pliego|bases|condiciones|licitacion|carta|
        convocatoria ?tambien pide*|exige*|dice*|solicita*, raro|normal|sospechoso|feo|dudoso|
        extrano|preocupante|mosqueante que, la agencia del|de ano|antes|mes, la agencia de antes, el
        otro chico, la oferta que le|te|os dejaron|hicieron|mandaron|ofrecen|ofrecieron|llego, lo
        que le|te|os ofrec*|dijeron|mandaron|vendieron, te ofrecio tu, le ofrecio su, tu cunado, su
        cunado, el folleto, el volante""",
    "present": """donde estais|esta|estan|estas|estamos, lo que hemos|he visto, lo que vi, que
        vimos, situacion actual, situacion de partida, punto de partida, hoy por hoy, ahora mismo, a
        dia de, a la fecha, de momento, por ahora, tu instagram hoy, su pagina hoy, situacion,
        diagnostico, tiene ahora, tienen ahora, tienes ahora, ahora tiene*, hoy tiene*, ya tiene*,
        en este momento, el dato de hoy""",
    "deadline": """al termino de|del|de_el, al cabo de, al cierre de|del, antes de que acabe|
        termine|llegue, antes de|del ?el fin|verano|navidad|semana|ano|mes|enero|febrero|marzo|
        abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|carnaval|semana_santa|
        feria|buen_fin|vacaciones, para ?el ?la ?este ?fin ?de enero|febrero|marzo|abril|mayo|junio|
        julio|agosto|septiembre|octubre|noviembre|diciembre|verano|navidad|otono|primavera|invierno|
        semana_santa|fin_de_mes|fin_de_ano|san|carnaval|la_feria, a finales de, a mediados de, a
        fines de, a principios de, en ?un ?el ?mes ?de enero|febrero|marzo|abril|mayo|junio|julio|
        agosto|septiembre|octubre|noviembre|diciembre|otono|verano|primavera|invierno|trimestre|
        semestre, en ocho|seis|diez|doce|cuatro semanas, de aqui a, de aca a, fin de mes, fin de
        ano""",
    "gain": """aportara*|traera*|le|te|os llegar*|aporta al|un|una|#, te|le|les|os|lo|los ?la pongo|
        planto|subo|llevo|meto|consigo|ponemos|plantamos|llevamos|subimos, amanec*, se planta* en,
        se pone* en, sumara*, acumular*, junta*ras, juntara*, reunira*, reuniras, cosechar*,
        contara* con, vas a, va a pasar|tener|llegar|ganar|juntar|sumar, vais a tener|llegar,
        cerrara no, cerrara, va a cerrar, va a vender""",
    "our-people": "nosotros, yo",
}

HARMLESS: Mapping[str, str] = {
    "everyday": """cada dos|tres|cuatro|quince|#day|#week|#month|#hour, lo|la|los|las ves|ve|veis|
        ven, cualquier cosa ?me ?nos ?le pregunt*|avis*|dig*|llam*|escrib*|consult*|necesit*|que, no
        me voy a|de, no es una|un meta|promesa|objetivo, papel mojado, piso|pisos|casa|casas|local|
        locales|apartamentos|coches|bicis|bicicletas|tablas|habitaciones|viviendas|herramienta|
        equipos de|en alquiler|renta, todo el equipo|personal, consultas nuestras, nuestras
        consultas""",
    "takes-back": """no es|son|era una|un|ninguna|ningun meta|objetivo|promesa|compromiso|prevision,
        no lo tome* como, no hay tal""",
    "hedge": """no lo puedo|podemos prometer|asegurar|garantizar, no puedo|podemos prometerlo|
        asegurarlo|garantizarlo, no os|se|te lo prometo|aseguro|garantizo, no prometo, dios dira,
        ojala""",
    "report": """la_otra|el_otro|las_otras|los_otros|otra tienda|panaderia|peluqueria|empresa|
        agencia|gestoria|restaurante|bar|hotel|taller|chico|muchacho|senor|clinica|local|gimnasio|
        chica|carta|oferta|propuesta, quien le|te|os|les|nos diga|prometa|ofrezca|asegure|garantice|
        jure, el que le|te|os|les diga|prometa|ofrezca|asegure|garantice|jure, le|te|os|les|nos
        esta|estan vendiendo humo|aire, vende humo, venden humo, con cautela cualquier, si alguien
        le|te|os ofrece|promete|pide""",
    "own-notice": """revision|revisiones|seguimiento|rastreo|busqueda|alerta|alertas ?diaria
        ?semanal .. menciones|mencion|comentarios, mensaje|nota|respuesta ?automatico ?automatica
        dice|avisa|informa|indica|recuerda|con que|cuando|a|el|del|nuestro|la, le|te|os|nos|me
        manda|avisa|envia|notifica ?un ?una ?aviso ?mensaje cuando|si|cada""",
    "honest-review": """bien o mal, buena o mala, bueno o malo, mal o bien, guste o no, gustado o
        no, contento o no, contentos o no, sea cual sea su, lo que piense*, que las|los quiten|
        borren""",
    "harmless-fake-reviews": """que las|los quiten|borren|retiren, bien o mal, buena o mala, pidale*
        que, nunca|jamas|no ?he ?hemos escrito|escribo|escribimos|pagado|comprado""",
    "harmless-pressure-close": """una|dos|tres vez|veces por|al|a|cada semana|mes|dia|la, no hay
        prisa, sin prisa, tomese|tomate su|tu|el tiempo, con calma, vale hasta finales|final|el|fin,
        valido|valida hasta|por|durante el|#|treinta|finales|un, cuando quiera*, pienselo, piensalo,
        un cafe""",
    "harmless-bought-engagement": """eran|era|son|venian|vinieron ?de bots|robots|granjas|mentira,
        competidor*|competencia|rivales|otros ?que compra|compran|compro|compraron, la|lo|las|los
        vieron|vio, que fue suerte, si llegan|llega|llegas, tiene ahora, que ya, de verdad,
        comprados hace, se nota, tiene # seguidores, tienen # seguidores""",
    "harmless-guaranteed-followers": """si llegan|llega|llegas|llegamos, de verdad vengan, me
        conformo, vende* humo, vendiendo humo, lo celebramos, cada ano, de los cuales, tiene|tienen|
        teneis|tenes|tienes ahora|hoy|ya, crece unos|unas""",
    "harmless-guaranteed-virality": """todo el|nuestro|su|tu equipo|personal|gente, toda la
        plantilla|familia|empresa, busca* su|tu|el nombre, si buscan, fue suerte, por casualidad,
        sabra quien""",
    "harmless-hands-off-client": """sin intervencion|participacion humana|de_personas, solo los|las|
        el|la|lo|cuando|si, pero el|la|los|las|no|si, salvo, excepto, menos la|el|los|las, se queda|
        quedan en|la|el, sin su|tu|vuestro|vuestra|el ?previo ?previa ok|si|firma|visto|aprobacion|
        permiso|conformidad|autorizacion|respuesta, en borrador, en el cajon, sin contestar|
        respuesta|responder|atender|leer, mas que preguntas, que preguntas mias, no sale, no se
        publica|difunde|sube|mueve, hasta que usted|tu|ustedes|vosotros|nos|me, de verdad se, se
        corre, que lo aprueb*|vea*|revis*, usted lo revisa, no muevo un""",
    "harmless-no-paper-trail": """sin firma|contrato|acuerdo no|nada, nos protege, protege a, nunca
        antes, a fin de mes, a mes vencido, antes de poder|saber|decir""",
    "harmless-secret-method": """algoritmo cambia|decide|hara, portara|comportara el algoritmo, como
        se portara|comportara, no es|son|hay ningun|ninguna|un secreto|misterio|truco, ningun
        secreto, ningun misterio, algoritmo cambia*, de fuera sabe|conoce, no nos|le sirve,
        preguntem* por|lo|todo, preguntame, en el anexo, esta escrito""",
    "harmless-censor-criticism": """no me ?voy ?a ofend*|molest*|enfad*, sin problema, le llamo, te
        llamo, le aviso, se contesta*, se le* contesta, se responden, necesita una respuesta, antes
        de escribir|contestar|responder, queda* registro, quedan apuntad*, queda apuntad*, precios
        equivocados|viejos, publicaciones viejas|antiguas, desactualizad*""",
    "harmless-spam-automation": """mensaje|aviso|respuesta automatico|automatica dice|avisa|informa|
        indica|con|que|fuera, revision|revisiones|seguimiento|rastreo|busqueda|alerta|alertas
        ?diaria ?semanal .. .. menciones|mencion, le|te|os|nos|me avisa|manda|envia|notifica, cuando
        alguien nombra|menciona|escribe, dieron permiso, dio permiso, no nos ha* escrito, nos
        escriban, antiguos alumnos|clientes, dos veces al, cuantos, cuantas, dice a que|cuando,
        insultos""",
    "harmless-always-on-alone": """de # ?am ?a|hasta #, desde las # a|hasta las #, escriben|
        preguntan|consultan|reservan|comentan ?sobre ?todo ?mas ?casi ?siempre de|por noche|
        la_noche|madrugada, pagina|cuenta|perfil calla|descansa|para, no contesta nadie, nadie
        contesta, reciben una nota, lo avisamos antes, casi siempre, normalmente, en dos|tres|
        cuatro|# horas, de # a #, de ocho|nueve|diez a, no me voy, no estoy, no estare, no puedo, no
        abro, cerrado los, cierro los""",
    "harmless-unverifiable-track-record": """aqui tiene|tienes|teneis|van ?dos|tres|cuatro|otros
        otros|otras|tres|dos|contactos|nombres, puede|puedes|podeis llamar a otros|otras|los|las|
        estos, otros|otras|otro|otra|dos|tres ?si ?clientes hablara*|pueden|puede|contara*|le,
        hablara* con usted*|ustedes|vosotros|contigo, mis clientes hablara*|pueden, puede llamar,
        abajo estan, cualquiera de mis""",
    "harmless-vanity-success": """pagan|paga el|la|las|los|mi|nuestro, no un numero|una cifra, no es
        una|un meta|objetivo, lo celebramos, quien pide|reserva|llama, al final|fondo, pero lo que|
        las reservas|no, mas vale, inventad*, se engana*""",
    "harmless-instant-results": """exito es|seria|para|significa, para nosotros el, borrador, mas
        que preguntas, no vera* mas|nada, no espere*, puede* estar list*, mismo dia""",
    "harmless-guaranteed-sales": """exito es|seria|para|significa, me gustaria ver, nos gustaria
        ver, me alegraria*, nos alegraria*, seria bueno|justo""",
    "harmless-vendor-owned-accounts": """me doy de baja|quito|borro|salgo yo, son suy*|tuy*|vuestr*,
        es suy*|tuy*|vuestr*, a su nombre, a tu nombre, a nombre de la|su empresa, su tarjeta, como
        editor*, me haga|hagan editor*""",
    "harmless-password-sharing": """usted|ustedes|tu guarda|guardan|guardas|conserva ?las ?sus
        contrasenas|claves, cambie*|cambia|cambien la|las|su|sus|tu contrasena*|clave* cuando|al|en,
        recibe*|recibira* tod*|la|las, le entrego|devuelvo|entregamos, se la* devolv*, nunca
        pedimos|pido, se queda* usted con, si lo dejamos, conserva*""",
    "role-access": """me|nos|te agreg*|anad*|invit*|sum*|pon*|met* ?usted ?como ?de ?a editor*|
        colaborador*|administrador*|analista|moderador*, como editor*|colaborador*|analista*|
        moderador*|anunciante*, acceso* por rol*|roles|permisos, acceso* delegad*, permisos de|por
        rol*|editor*, dame|deme|denme acceso desde, desde el administrador|configuracion|ajustes,
        desde su|tu ?propia ?propio configuracion|administrador|telefono|celular|movil|panel, sin
        ?la ?las ?su ?sus ?tu ?compartir ?dar contrasena*|clave*, no las quiero, no la quiero, la
        clave no, se la queda usted, guardela usted, gestor de contrasenas, cambiala vos|usted|tu,
        cambiela usted, me quita*, retir* el acceso, la escribe usted, la teclea usted, revoc*,
        nadie compart*""",
    "open-method": """lo explic*, se lo explic*, te lo explic*, os lo explic*, preguntem*, paso a
        paso, nada que esconder|ocultar, sin misterio*, en el anexo, por escrito en, esta escrito,
        adjunto* el""",
    "harmless-one-size-fits-all": """normas de, reglas de, necesitaria otro|otra, normas para,
        propio""",
}

TABLES = (PEOPLE, TRADE, REACH, CONTROL, DEALING, CLAIMS, EXTENDED, HARMLESS)
