"""How Spanish, on both sides of the Atlantic, says what the rules look for; without accents."""

COMMON = {
    "audience": """seguidor*, follower*, fan, fans, suscriptor*, subscriptor*, suscrit*,
        abonad*, comunidad, audiencia, adept*, @people que te|le|les|os|nos siguen|sigan,
        @people siguiendo*, siguiendote, siguiendole, siguiendoos, siguiendolos, seguidorxs,
        seguidor@s, admirador*, oyentes, miembros, lectores,
        @people mas en|siguiendo, fieles, hinchas, fanaticos, parroquia, seguimientos
        nuevos, tu grupo, usuarios a|en|de la comunidad""",
    "people": "gente, persona*, alma*, usuari*, perfil*, cuenta*, individuo*",
    "engagement": """engagement, seguidor*, follower*, fans, suscriptor*, like, likes, laik*, me
        gusta, me gustas, megusta*, corazon*, corazonc*, visualizacion*, reproduccion*, vistas,
        views, plays, visitas, guardados, compartidos, interaccion*, retuit*, retweet*,
        reaccion*, aplausos, manitas, pulgares, impresiones, oyentes, admirador*, miembros""",
    "commit": """garantiz*, garantic*, garantia*, garantizad*, asegurad*, aseguro, aseguramos,
        asegura, aseguran, aseguraremos, asegurare, asegurarle*, asegurarte, asegurarles,
        promet*, promes*, comprometo, comprometemos, compromet*, juro, juramos, jurad*, palabra
        de honor, mi|nuestra palabra, te|le|os|les doy ?mi palabra, palabrita, si o si, pase lo
        que pase, sin falta, sin falla, con ?total|toda|absoluta seguridad|certeza, certeza,
        infalible*, a ciencia cierta, dalo|delo|denlo|dadlo por hecho|seguro, por hecho,
        te|le|os|les lo firmo, te|se|os lo firmo, lo firmo, lo firmamos, firmo a, firmado ante,
        ante notario, por contrato, por escrito, esta cantado, es fijo, fijo que, fijisimo,
        seguro que, es seguro, asegurao, no falla, no hay fallo, sin margen de error, me juego,
        nos jugamos, apuesto, apostamos, la mano en el fuego, por mi madre, por mis hijos, lo
        juro, cuenta|cuente|cuenten con ello, tenlo|tengalo por seguro, ten|tenga por seguro, ni
        lo dudes|dude, sin duda ?alguna, sin dudarlo, sin ?ningun genero de dudas, cien por
        cien, al cien, 100 %, 100%, blindad*, respondo de, respondemos de, te lo digo yo, de
        cajon, esta hecho, pongo la firma, no es un deseo, no es una esperanza, no es un
        objetivo, no es un quiza, como que me llamo, obligamos, nos obligamos, me obligo, sin
        excepcion, sin excusas, sin peros, con penalizacion, ha de cumplirse, cerrad* por
        contrato, fij* por contrato, doy mi palabra, sin riesgo, de fijo, segurisimo, me
        comprometo, nos comprometemos, sí o sí, ni un* menos, ni una menos, en firme,
        comprometid* por, firmo que, te|le|os|les firmo, sin fallar, sin fallo, pondria la mano,
        apueste, eso|esto tenlo claro, cuentelo como hecho, no le quepa duda, no te quepa duda,
        te|le|os doy mi garantia, con garantia, fe de ello, ni que decir tiene, asi de claro, y
        punto, sin mas historias, o me corto, lo dejo firmado, esta garantizado, esta asegurado,
        queda escrito, asi de seguros, asi de seguro, tan seguro|segura|seguros estoy|estamos,
        ya lo vera*, ya lo vereis, ya lo vera usted, sin discusion, figurara en el|su|tu
        contrato, consta en el contrato, en su contrato, en el contrato, va en el contrato,
        queda por escrito, palabra dada, con fecha y firma, ante quien sea, respondo con,
        respondemos con, responsabilizo, responsabilizamos, comprobara que, no le defraud*, dese
        por, dalo hecho, delo hecho, sera asi, tiene mi palabra, tienes mi palabra, teneis mi
        palabra, con su penalizacion, fuera de toda duda, sin ningun riesgo, sin margen, sin
        condiciones,
        de eso|ello me|nos encargo|encargamos|ocupo|ocupamos, sin discusiones, te|le|os
        doy fe, doy fe, rubric*, ya puedes|puede contarlo, con total certeza, me hago
        responsable, nos hacemos responsables, asumo la responsabilidad, sin ningun
        genero, esta|queda asegurado|pactado|firmado, ni uno menos, ni uno solo menos,
        nunca menos, por mis muertos, como dos y dos, ley, es ley, te lo garant*, con
        todas las letras, lo tienes hecho, eso seguro, segurito, sin vuelta de hoja, sin
        lugar a dudas, va a misa""",
    "vouch": """asegurar, asegurarlo, garantizar, garantizarlo, prometer, prometerlo, jurar,
        jurarlo, asegurarle, garantizarle, asegurarte, garantizarte, saber""",
    "at-least": """al menos, por lo menos, como minimo, como poco, minimo, un minimo de, no
        menos de, cuando menos, no baj* de, mas de, de sobra, a partir de""",
    "refund": """devolv*|devuelv*|reembols*|reintegr*|regres*|retorn* ..
        dinero|importe|cuota|euro*|plata|lana|pasta|diferencia|mensualidad|inversion|todo|peso|
        centimo|centavo|integro|pago|lo pagado|abonado, te|le|les|os|se
        devuelvo|devolvemos|reembolso|reembolsamos|reintegro|reintegramos|devolvere|
        devolveremos|regreso|regresamos, no|ni|nada
        pagas|pagan|paga|pagais|pagaras|pagara|pagareis|cobro|cobramos|cobrare|cobraremos|
        abonas|abona, no me|nos pagas|pague|paga|paguen|pagais|debes|debe, no te|le|os|les
        cobro|cobramos|cobrare|cobraremos|facturo|facturamos, sale|salga|sera|seria|es|va|queda
        gratis, gratis .. mes, mes .. gratis, sin coste, de balde,
        trabajo|trabajamos|trabajaremos|trabajare|seguimos|sigo gratis, corre de mi|nuestra
        cuenta, pago yo, lo pago|pagamos yo|nosotros, pongo yo, de mi bolsillo, lo pongo|ponemos
        de, su dinero de vuelta, tu dinero de vuelta, dinero de vuelta, no me|nos
        debes|debe|deben nada, cancelo la factura, anulamos la factura, te|le invito al,
        rompemos la factura, no veo un euro, no vemos un euro, solo
        pagas|paga|pagan|pagais|cobro|cobramos si|cuando, pagas|paga|cobro|cobramos solo
        si|cuando, si no .. no pagas|cobro|cobramos|pago, no
        ?vera|veras|vereis|veran|recibira|recibiras|tendra|llegara ninguna|ni|una factura*,
        factura cero, nos olvidamos de cobrar, no paga usted nada, el trabajo sale gratis, asumo
        yo el coste, asumimos nosotros el coste, se lo descuento todo, corre por nuestra cuenta,
        corre por mi cuenta,
        devolucion|reembolso|reintegro integr*|total|complet*|del|de_todo|de_la,
        devolucion al 100, le doy la vuelta al dinero, recupera*|recuperas ?todo
        ?tu|su|el|hasta dinero|cuota|ultimo, no pasar*|emitir*|mando|mandamos ?la ?ninguna
        factura, a mi costa, a nuestra costa, a coste cero, no te|le|os costara""",
    "gain": """tendra, tendras, tendran, tendreis, tendremos, tendre, contara, contaras,
        contareis, contaran, llegara, llegaras, llegaran, llegareis, llegaremos, llegare,
        alcanzara, alcanzaras, alcanzaran, alcanzareis, alcanzaremos, alcanzare, superara,
        superaras, superaran, superareis, superaremos, ganara, ganaras, ganaran, ganareis,
        ganaremos, sumara, sumaras, sumareis, sumaran, sumaremos, sumare, pasara, pasaras,
        pasareis, pasaran, pasaremos, conseguira, conseguiras, conseguireis, conseguiran,
        conseguiremos, conseguire, obtendra, obtendras, obtendreis, obtendran, obtendremos,
        lograra, lograras, lograreis, lograran, lograremos, lograre, recibira, recibiras,
        recibireis, recibiran, crecera, creceras, crecereis, creceran, creceremos, rondara,
        sera, seran, seremos, sereis, seras, subira, subiras, subireis, subiran, subiremos,
        subire, aumentara, aumentaras, aumentareis, aumentaran, aumentaremos, aumentare, habra,
        habran, vera, veras, vereis, veran, llevare, llevaremos, pondre, pondremos, traere,
        traeremos, entregare, entregaremos, dare, daremos, captare, captaremos, captaras,
        entraran, entrara, saltara, saltaran, amanece*, amanecera*, te plantas, se planta, te
        planto, te pongo, te ponemos, le pongo, le ponemos, os pongo, os ponemos, les pongo, les
        ponemos, te|le|os|les|lo|la|los llevo|llevamos|subo|subimos|dejo|dejamos, te|le|os|les
        consigo|conseguimos|traigo|traemos|sumo|sumamos|doy|damos|entrego|entregamos|gano|
        ganamos|meto|metemos|coloco|colocamos, vas|va|van|vais|vamos|voy a
        tener|llegar|alcanzar|ganar|sumar|superar|conseguir|pasar|crecer|lograr|contar|ver|
        recibir|subir|duplicar|triplicar|doblar|llevar|llevarte|llevarle|ponerte|ponerle|hacer|
        vender|facturar|llenar, llegas, llegais, alcanzas, alcanzais, alcanza, superas,
        superais, ganas, cae*, caen, entran, caeran, crece, crecen, tienes, tendres, pasas,
        pasais, pasa de, pasan de, se situara*, situaremos, situare, estara en, estaras en,
        estareis en, estaran en, cerrara*, cerraras, cerrareis, acabaras, acabara, acabareis,
        hablaremos de, rebas*, se sentaran, habreis, habras, aterrizan, conseguirle,
        conseguirte, conseguiros, conseguirles, llevarle a, llevarte a, llevaros a, alcanzarse,
        incorporar*, incorporamos, sumar,
        ponemos a, hacemos que, logramos que, conseguimos que, te hago llegar, hacemos
        llegar, te ponen, alcanzamos, ganamos, meteremos, engancharemos""",
    "multiply": """multiplic*, duplic*, triplic*, cuadruplic*, quintuplic*, doblamos, doblare,
        doblaremos, doblaras, doblara, doblareis, doblar, doble, triple, cuadruple, quintuple,
        por dos|tres|cuatro|cinco|diez, x2, x3, x5, x10""",
    "will-multiply": """duplicare, duplicaremos, duplicaras, duplicara, duplicareis, duplicaran,
        duplicamos, duplico, triplicare, triplicaremos, triplicaras, triplicara, triplicareis,
        triplicaran, triplicamos, triplico, multiplicare, multiplicaremos, multiplicaras,
        multiplicara, multiplicareis, multiplicaran, multiplicamos, multiplico, multiplica
        tu|tus|su|sus, duplica tu|tus|su|sus, triplica tu|tus|su|sus, doblaremos, doblare,
        doblamos, doblaras, doblara, doblareis, doblaran, el doble de, el triple de,
        cuadruplicaremos, cuadruplicamos, quintuplicamos, quintuplicaremos,
        va|vas|van|vais|vamos a duplicar|triplicar|doblar|multiplicar|cuadruplicar""",
    "grow": """crec*, aument*, sub*, increment*, sum*, multiplic*, duplic*, triplic*, gan*,
        cresc*, dispar*, acelera*, despeg*""",
    "followers": """# .. @audience, #big .. @audience, #k .. @audience, #x .. @audience,
        @audience .. #big, #% .. @audience, miles de @audience, @audience : #, # @people ..
        siguiendo*|siguen|sigan|que_sigan|que_siguen, #big ?de @people ..
        siguiendo*|siguen|sigan|seguir*, segui*|siga*|siguen .. #big ?de
        personas|gente|vecin*|usuari*|perfiles, #big ?de personas|vecin*|usuari* ..
        segui*|siga*|siguen,
        sereis|seran|seremos|seras|tendreis|tendras|tendra|tendran|llegareis #big, #big ?nuev*
        altas|abonad*|suscrip*,
        comunidad|audiencia|parroquia|masa|legion|ejercito de #|#big ?@people,
        cinco|seis|cuatro cifras ?de @audience, numero|contador|cifra de @audience ..
        #big, #big nuev* @people ?siguiendo*""",
    "every-period": """al mes, cada mes, por mes, al dia, cada dia, por dia, diari*, semanal*,
        mensual*, a la semana, por semana, cada semana, todos los meses|dias, todas las semanas,
        trimestral*, al trimestre, cada trimestre, al ano, cada quincena, quincenal*, por
        publicacion, por foto, por post, cada post|publicacion|foto|video|reel""",
    "deadline": """antes de, para
        navidad|verano|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|enero|febrero|
        marzo|abril|mayo|reyes|semana|fin|fallas|ferias|otono|primavera|pascua, en
        #day|#week|#month|#hour, en un|una|unas|unos|dos|tres|cuatro
        mes|meses|semana|semanas|trimestre|ano, dentro de, de aqui a, a fin de, a final* de, al
        cabo de, al terminar, al cerrar, en primavera|verano|otono|invierno|navidad, este
        verano|ano|mes|otono|trimestre""",
    "new": "nuev*, adicional*, extra, mas, reales, fresc*, recien",
    "you": "tu, tus, te, ti, usted, ustedes, su, sus, le, les, os, vuestr*, vos, vosotr*, contigo",
    "unit-hour": "hora, horas, h, hs, hrs, minuto, minutos, min",
    "unit-day": "dia, dias, jornadas",
    "unit-week": "semana, semanas",
    "unit-month": "mes, meses",
    "unit-year": "ano, anos, trimestre, trimestres",
    "unit-times": """vez, veces, publicaciones, posts, fotos, videos, reels, historias,
        articulos, paginas, piezas""",
    "unit-money": "euro, euros, eur, pesos, lucas, dolares, usd, mxn, pavos, soles, varos, plata",
    "hedge": """orientativ*, gustaria, sin compromiso, ojala, sin jurar*, sin prometer*,
        revisable, no un trato, no una promesa, no es promesa, ya veremos, podria*, quiza*, tal
        vez, intent*, estim*, aproximad*, modest*, no es una promesa, no es un compromiso""",
    "unlimited-word": """ilimitad*, infinit*, sin limite, sin limites, sin tope, los que
        quieras, los que quiera, cuantos quieras, cuantos quiera, a mansalva, a raudales""",
    "serves-followers": """ habra|habria|tocara|convendra|sera ?necesario ?preciso ?bueno que,
        volver* a hablar|pensar,
        leer*|leo|leemos|respond*|contest*|moder*|atend*|
        escuch*|revis*|cuid*|habl*|pregunt*|entrevist*| encuest*|estudi*|analiz*|avis* ..
        .. @audience,
        leer*, leo|leemos los|las|a|cada, responder*, contestar*, atender*, moderar*,
        escuchar*, hablare|hablar con|de, preguntare a, comentarios de|del|que,
        mensajes|dudas|preguntas de|del|que""",
    "profile-count": """contador, marcador, numero|cifra|numerito .. perfil|cuenta|pagina,
        en|bajo|de tu|su|vuestro|vuestra|el|la perfil|pagina|cuenta|instagram|tiktok,
        bajo|debajo|junto .. nombre, personas siguiendo*, tu perfil, su perfil, vuestro perfil,
        boton de seguir, dado a seguir""",
    "flat-sure": """fijo, clavados, redondos, cantados, contantes, seguros, aseguraditos,
        garantizaditos""",
    "reach-number": """lleg*|alcanz*|super*|rebas*|tocar|toca*|cruz*| plant*|pas*|coloc* ?a ?los
        ?las ?de
        ?en #big|#k""",
    "not-people": """visualiz*, reproduc*, vistas, impresiones, venta*, vender*, euros, reserva*,
        client*, visitas, leads, pedidos, alcance, views, factur*, #money, ingres*,
        comensal*, citas, resena*, opinion*, mensajes, likes, me gusta, interaccion*,
        retorno, trafico, personas, entradas, socios, alumn*, matricul*""",
    "profile-reach": """perfil|cuenta|pagina|instagram|tiktok|canal| facebook|comunidad ?ya
        lleg*|alcanz*|super*|pasar*|pasa|tendr*|estar*|
        contar*|sub*|crec*|rond*|rebas*|amanec* ?a ?en ?de ?los ?con ?hasta #big|#k""",
    "grow-audience": """crec*|aument*|sub*|increment* ?tu ?su ?la ?vuestra ?comunidad ?audiencia
        ?cuenta
        ?perfil ?seguidores ?en ?de ?un ?el ?hasta #%|#x, crecimiento ?minimo ?garantizado
        ?asegurado ?mensual ?del ?de ?un ?el #%|#x""",
}

HEDGES = {
    "hope": """objetivo orientativo, orientativ*, me gustaria, nos gustaria, gustaria, intent*,
        aspir*, sin compromiso, esperamos, espero, cabe|puede*|podemos|razonable esperar,
        es de esperar, confio, confiamos, ojala, procur*,
        trato de, tratamos de, trataremos de, tratare de, propon*, estim*, prevision*, previst*,
        escenario, podria*, pudiera*, quiza*, quizas, tal vez, puede que, con suerte, hipotesis,
        a lo mejor, la idea es, pretend*, objetivo, objetivos, meta, metas, horizonte, deseo,
        deseable, deseamos, ilusion, capaz que, aspiracion*, sin jurar*, sin prometer*, sin
        asegurar*, sin garantizar*, revisable, como referencia, buscamos, busco, busca,
        trabajaremos para, trabajamos para, nos proponemos, proposito, en principio, si todo va
        bien, si va bien, si la cosa funciona, seria bonito, sonamos con, intencion, tentativ*,
        aproximad*, no un trato, no una promesa, no es promesa, no es una promesa, no es un
        compromiso, ya veremos, dios quiera, si dios quiere, primero dios, toco madera, cruz*
        los dedos, dedos cruzados, calculo que, me conformo, daria* por, suele*, lo normal,
        apunt*, debería*, deberia*, previsiblemente, creo que, creemos que, seria
        bonito|estupendo|genial|ideal|fantastico|bueno, si todo sale, si sale bien, es un deseo,
        aunque no puedo, aunque no lo""",
    "present": """actualmente, hoy teneis|tienes|tiene|tienen|os|hay|la|su|tu|vuestra|vuestro,
        ya teneis|tiene|tienes|tienen|contais|cuentan|cuenta, ahora mismo, a dia de hoy, hasta
        ahora, en este momento, en la actualidad, ahora teneis|tiene|tienen|tienes, cuenta con,
        contais con, por ahora, hoy por hoy, lleva* ya, os siguen, le siguen, les siguen, de
        momento""",
    "past": """consegui, conseguimos para, logre, logramos, subieron, @accented-o, pasaron de,
        aumentaron, crecieron, tuvieron, tuvo, hubo, llegaron, ganaron, en un caso, caso
        anterior, el ano pasado, la ultima vez, hace un|dos|tres|cuatro|cinco, llenaron,
        duplicaron""",
    "if": "si, cuando, en caso de, en el caso de, caso de que, por si, siempre que, a no ser",
    "tasks": """auditoria, informe*, calendario, plan, planificacion, propuesta*, presupuesto,
        borrador*, parrilla, guion*, respuesta*, contest*, respond*, respuest*, entreg*,
        diagnostico, manual, reunion*, document*, memo, resumen, repaso, incidencia*,
        correccion*, correg*, traspaso, guia, factura, accesos, boceto*, pieza*, edicion,
        montaje""",
    "not-a-negation": """no solo, no solamente, no sólo, no unicamente, no te|se|os
        preocupes|preocupe|preocupeis|preocupen, no hay problema|duda, sin duda, no lo dud*, no
        dud*, no lo pienses, no te lo pienses, no lo pienses mas, si no, si .. no, no obstante,
        no en vano, ni mas ni menos, no menos de, nada menos que, no es broma, no es humo, no
        es un cuento, no es magia, no hay magia, no falla, no fallo, sin falta, sin excepcion,
        sin excusas, sin peros, sin limite*, sin tope, sin esfuerzo, sin riesgo, sin letra
        pequena, sin trampa ni carton, sin trampa|trampas, sin complicaciones, sin lios, sin
        mas, sin permanencia, sin sorpresas, no te arrepent*, no se arrepent*, no os arrepent*,
        no te vas a arrepentir, no esperes mas, no espere mas, no pierdas, no pierda, no
        perdais, no pagas, no cobro, no cobramos, no nos pagas, no me pagas, no hay otr*, no
        tiene perdida, no tiene misterio, que no es poco, a que no, como no, por que no, no es
        un deseo, no es una esperanza, no es un objetivo, no es un quiza, no baj* de, no es
        casualidad, de no ser asi, no mas, nomas, no conocer* limite*, no tiene rival, ni un*
        menos, ni una menos, ni lo dudes, ni lo dude, no es para manana, no hace falta decir,
        no cabe duda, cuando no, no tardes, no me falles, no veas, no importa que, sin dudarlo,
        sin falla, sin margen de error, no le cobro, no te cobro, sin ?ningun genero de dudas,
        sin coste*, sin fallo, sin fallar, no le quepa, no te quepa, no hay dos, no hace falta
        decirlo, no se hable mas, si .. .. no, apenas me|te|se|nos|le|les|os|lo|la|firm*|pag*|
        teng*|termin*|compart*|recib*|llegu*|empec*|est*|acept*|arran*|public*|haya*, no hay
        factura""",
    "flip": """no es verdad que, no es cierto que, es falso que, es mentira que, mentira que,
        falso que, dej* de, no vaya a creer que, no crea que, no creas que""",
    "received": "recib*, llegan, llegaron, tienes, teneis, tiene, os escrib*, le escrib*",
    "negation": """no, nunca, jamas, ni, tampoco, nadie, ningun*, nada de, nada que, imposible,
        evit*, en vez de, en lugar de, me niego, nos negamos, negarse, rehus*, rechaz*,
        renunci*, descart*, lejos de, es falso, es mentira, mentira que, falso que, dejar de,
        dejamos de, dejo de, contra la, en contra de, prohib*, cero, huyo de, huimos de, ✘,
        abstener*, me abstengo, nos abstenemos, imposible*, incapaz, olvide* de los|las, paso
        de, pasamos de, fuera los|las, no es cierto, de ningun modo, bajo ningun concepto, bajo
        ninguna circunstancia, ni hablar, ni de broma, ni loco, ni loca, ni en broma, nunca
        jamas, nanai, qué va, apenas, excluid*, exclui*, ni uno, ni una, dudo que, desaconsej*,
        desmarc*, nada, contrari* a, enemig* de""",
    "without": "sin, libre de, libres de, ausencia de, exento de, exenta de",
    "report": """desconfi*, cuidado con, ojo con, cuidense, cuidese, guardense, huya de, huyan
        de, huye de, huid de, alerta con, alejese, alejate, alejaos, quien le|te|os|les prom*,
        quien le|te|os|les ofre*, quien le|te|os|les garan*, quien le|te|os|les asegur*, quien
        le|te|os|les venda|vende, quien prom*|garan*|ofre*|asegur*|vend*|diga|dice, quienes
        prom*|garan*|ofre*|asegur*|vend*|dicen|digan|os|le|les|te, hay quien, hay quienes,
        algun*|much*|otr*|cierta*|varias agencia*|empresa*|colega*|freelance*|proveedor*|
        gestor*|community*, otr* agencia*, otros prom*|ofre*|vend*|garan*|dicen|te|le|os|les,
        otro le|te|os|les, la competencia te|le|les|os, cualquiera que
        prom*|ofre*|vend*|garan*|asegur*|te|le|os, a quien le|te|os|les|venga|diga, alguien
        le|te|os|les, todo aquel que, el que te|le|os|les prom*|ofre*|vend*, los que
        prom*|ofre*|vend*|garan*|te|le|os|les, agencia|empresa|proveedor|gestor|gestora|
        community|persona|muchacho|muchacha|chico|chica|encargado|responsable|equipo ?manager
        ?de anterior|antigua|antiguo|previo|previa|antes, la|el|los|las anterior*,
        los|las|el|la de antes, vuestr*|su|tu anterior|antigua|antiguo|ultima|ultimo
        agencia|proveedor|community|gestor|gestora|empresa|manager, le|os|te|les|nos
        prometieron|prometio|dijeron|dijo|vendieron|vendio|ofrecieron|ofrecio|garantizaron|
        aseguraron|contaron|garantizaron, te|le|os|les|nos|me|lo @accented-o, te|le|os|les
        habran|han|habra|ha prometido|dicho|ofrecido|vendido|contado|garantizado|asegurado,
        me|nos contaste*|contaron|conto|contado|contabais|contais|dijiste*|dijo|comento|
        comentaste*|comentasteis|comentais|pregunta*|preguntasteis|preguntaste, he
        visto|leido|oido, se oye, se lee, se dice, dicen que, dicen, circula*, por ahi, mito*,
        falsas promesas, no se fie, no te fies, no os fieis, no se fien, fiarse de, duden, dude
        de, sospeche*, sospecha de, usted me|nos, preguntaba*, algunos
        prom*|ofre*|vend*|dicen|te|le|os|les, algunas prom*|ofre*|vend*|dicen|te|le|os|les,
        muchos prom*|ofre*|vend*|dicen|te|le|os|les, muchas
        prom*|ofre*|vend*|dicen|te|le|os|les, un conocido, un vecino, un primo suyo, un amigo
        suyo, tu cunado, su cunado, si te|le|os|les
        prom*|ofre*|vend*|dicen|garan*|asegur*|llaman|llama, anda* vendiendo, el chico que|de,
        el senor que, la senora que, aquel, aquella agencia, aquellos que, vendehumos, vende
        humo, vendedores, estafa*, timo*, enganabobos, conocid* mi*, un amigo mio, una amiga
        mia, un colega, un bar que conozco, conozco a, si alguien
        le|te|os|les|nos|prom*|ofre*|vend*|asegur*|garan*, su|tu|vuestra competencia
        compr*|paga|usa|utiliza|tiene, competidor* compr*|paga|usa, he notado, note que, me
        fije, agencia|empresa|persona que tenia*|teniais|llevaba|tuvieron|contrat* .. antes, el
        ano pasado alguien|una|un|otra|otro, oferta|propuesta|presupuesto que nos|me|te|le|os
        ensen*|mand*|pas*|mostr*|lleg*|comparti*, oferta|propuesta que
        recib*|teneis|tienes|tiene, si|cuando alguien le|te|os|les
        propon*|sugier*|sugir*|ofre*|prom*|garantiz*""",
    "contrast": """a diferencia de, al contrario que, no como, mientras otros, mientras otras,
        mientras los demas, frente a""",
    "condemned": """ilegal*, prohib*, penaliz*, sancion*, desleal*, perjudic*, dana*, engan*,
        fraude*, riesgo*, error, trampa*, delito*, multa*, mala idea, pan para hoy,
        contraproducente, no sirve, no funciona, va contra, incumple*, elimin* ..
        instagram|google|plataforma, instagram|google|meta|tripadvisor los|las|lo
        elimina|eliminan|eliminara|borra|barre|detect*|castiga, no|ni|nada ?os|te|le|les|nos
        proteg*, desproteg*,
        indefens*, sin proteccion, sin garantias, no es
        serio|recomendable|prudente|profesional|legal, mala senal, acab*|termin* en
        la|el|los|las prensa|periodico*|juzgado*|noticias, en manos de
        cualquiera|desconocidos|otros|extranos, malas manos, es regalar*, empeora*, agrava*,
        aviva*, echar|echa|es gasolina""",
    "refusal": """no, nadie, nunca, jamas, tampoco, imposible, ni, pues no, negativo, nada, lo
        siento, mi respuesta, la respuesta, en absoluto, para nada, que va, desde luego que no,
        claro que no, por supuesto que no, ninguna, ninguno, depende, sinceramente no, la
        verdad, honestamente""",
    "affirmation": """si, claro, por supuesto, desde luego, hecho, nosotros, yo, con nosotros,
        conmigo, pues, eso, lo, la, te, le, os, les, aqui, tranquil*, nos, me, exacto, nuestro,
        nuestra, se, en, a""",
    "sells": """te imaginas, se imagina, os imaginais, se imaginan, imagin*, quieres, quiere,
        quereis, quieren, querrias, te gustaria, le gustaria, os gustaria, les gustaria, harto,
        harta, hartos, cansad*, preparad*, listo para, lista para, sabias que, sabia que, por
        que no, buscas, busca, necesitas, y si""",
}

BOUGHT = {
    "buy": """compra, comprare, comprarte, comprarle, compras, comprar*, compramos, comprando,
        compro, comprad*, compraremos, compraria, adquir*, vend*, vendo, vendemos, venta de,
        inyect*, proveedor*|mayorista*|vendedor* de, infl*, bombear*, bombeamos, engord*, meter,
        metemos, meto, metere, meteremos, rellen*, cargamos, cargo, hinch*, dopa*, pag* por,
        encarg*, contrat*|consegu* un lote|paquete|pack de, a base de""",
    "top-up": """sumamos, sumo, anadimos, anado, metemos, meto, inyect*, recargamos, recargo,
        aportamos, aporto, cargamos, cargo, suministr*, engordamos, inflamos, llenamos ?tu ?su
        perfil, echamos, echo, colamos, soltamos, regalamos, le echamos, les echamos""",
    "buys": """compramos, compro, adquirimos, adquiero, encargamos, encargo, conseguimos a
        un|de un, traemos de, importamos, alquilamos, alquilo, pagamos a, pago a, sacamos de un""",
    "supply": """pack, packs, paquete*, lote*, bono de, colchon, regalo, regalamos, de regalo,
        inclui*, incluy*, anad*, añad*, sum*, suministr*, aport*, proporcion*, te damos, te doy,
        le doy, le damos, os damos, entreg*, recarg*, empujon, arranque, pongo, ponemos, los
        ponemos, las ponemos, lo ponemos, los pongo, llegan, llega con, vienen, trae, traen,
        viene con, sembr*, reparti*, reparto, activo, activamos, enchuf*, suelto, soltamos,
        lanzamos, caen, le caen, caeran, llueven, llega, aparecen""",
    "a-post": """cada publicacion, cada post, cada foto, cada video, cada reel, por publicacion,
        por post, por foto, por video, por reel, todo lo que
        publiques|subas|cuelgues|publique|suba, cada cosa que, primeros minutos, primera hora,
        primer minuto, a los #hour minutos, recien publicad*, nada mas publicar|subir""",
    "network": """red|redes|ejercito|bateria|granja|granjas|pandilla|tropa|legion|grupo|grupos|
        equipo| pool|panel|bolsa|listado|enjambre|flota|circulo|cantera|base de .. perfil*|
        cuenta*|usuari*|influencer*|amigos|colaborador*|bots|clics|apoyo|interaccion|
        engagement|intercambio|telegram, grupos de apoyo, pod, pods, cuentas propias, cuentas
        nuestras, nuestras cuentas, mis cuentas, perfiles propios, perfiles nuestros, nuestros
        perfiles, mis perfiles, cuentas amigas, perfiles amigos, cuentas aliadas, perfiles
        aliados, cuentas colaboradoras, perfiles colaboradores, perfiles|cuentas que ?ya tengo|
        tenemos|controlo|controlamos|manejo|manejamos|gestionamos|gestiono, perfiles|cuentas
        calentit*|afines|ficticios|ficticias|satelite|fantasma|inventad*|creados|creadas,
        cuentas satelite, telefonos a la vez, moviles a la vez, paneles|panel donde|de|que,
        moviles|telefonos|perfiles|cuentas|ordenadores
        nuestros|nuestras|mios|mias|propios|propias, gente que cobra por, equipo de perfiles,
        club de me gusta, ejercito|legion|plantilla|cuadrilla|batallon|enjambre|tropa de ..
        ficticio*|ficticia*|usuari*|perfil*|fans|fantasma*, figurantes, claque, palmeros,
        extras digitales, cuentas|perfiles auxiliares|secundarias|secundarios|apoyo|paralelas|
        de_apoyo|de_relleno|infladas, usuarios de apoyo, voluntarios pagados""",
    "cheer": """coment*, like, likes, laik*, me gusta, interactu*, reaccion*, aplaud*,
        corazon*, compart*, comparti*, dan, dar, daran, dara, siguen, sigan, seguiran, apoy*,
        jale*, vitore*, animar*, mover*, mueven, empuj*, haciendo ruido, den, corazon, pulgar,
        anim*, agit*, calient*, arrop*, dan vida, dan vidilla, hacen ruido, hagan ruido,
        despiert*, empuj*, impuls*, respald*, mim*""",
    "bots": """bot, bots, granja de clics, granjas de clics, granja de likes, panel smm, paneles
        smm, smm panel""",
    "bot-made": """bots ?muy indetectables, indetectab*, ultima generacion, que no se not*, no
        se not*, no detecta*, sin que se note*, sin que instagram, parecen reales, parezcan
        reales, pasan por reales, que no cantan, no cantan""",
    "quality": """reales, real, calidad, premium, espanoles, espanolas, mexicanos, argentinos,
        colombianos, chilenos, activos, verificados, nacionales, latinos, organicos, de verdad,
        de carne""",
    "to-order": """a elegir, elige, elija, a la carta, por provincia*, por pais, por ciudad,
        pack, packs, paquete*, lote*, #money, desde #, por #money, al peso, segun tarifa,
        entrega, envio, tarifa, catalogo, a granel, al por mayor, por cabeza""",
    "boosted": """#big|# ?de|extra ?de
        like*|laik*|corazon*|visualizacion*|reproduccion*|vistas|views|plays, #big me gusta, #
        me gusta, #big ?de nuestros perfiles|cuentas, #big ?de perfiles|cuentas""",
    "clean-up": """limpi*, depur*, detect*, purg*, falsos que, elimin*, quit*, auditar*, barr*,
        restar, identific*, denunci*, ya tiene, ya tenia, que tiene, que tenia, antes que ..
        comprad*|pagad*|falsos|falsas|comprar, en vez|lugar de comprar|comprados|pagar,
        preferimos, prefiero, mejor .. que""",
    "ads": """publicidad, anuncio*, anunci*, campana*, ads, inversion publicitaria,
        promocionad*, patrocinad*, pauta""",
    "real-customers": """sus clientes, tus clientes, vuestros clientes, clientes reales,
        clientela, client* de verdad, los clientes, las clientas, sus clientas, tus clientas,
        vecinos, vecinas""",
    "injected-by-us": """que|cual|cuales ?los|las
        ponemos|cargamos|metemos|subimos|aportamos|compramos nosotros|nosotras, esos|esas
        los|las ponemos|pongo ?nosotros, cargamos nosotros, ponemos nosotros, pongo yo, de
        nuestra cosecha, de mi cosecha, de nuestra parte, cortesia de la casa, cortesia nuestra,
        de la casa""",
}

REVIEWS = {
    "review": """resen*, valoracion*, opinion, opiniones, testimoni*, estrellas, estrellitas,
        stars, calificacion*, puntuacion*, recomendacion*, review, reviews, comentarios en
        google, comentarios de google, comentarios en tripadvisor, comentarios en maps, google
        .. comentarios, critica favorable, comentarios|palabras|frases|mensajes ?de client*
        content*|satisfech*|felic*|encantad*, opin* bien|maravillas|estupendamente, habl*
        bien|maravillas de, hablen bien, voces que habl*|hablen|opin*|recomiend*, votos,
        valoran, valoramos, valoraremos, puntuan, puntuamos, puntua, resenas, client*
        encantad*|content*|satisfech*|felic*, huesped* encantad*|content*|satisfech*, pacient*
        encantad*|content*|agradecid*|satisfech*, un cuatro con, cuatro con nueve, media de
        4|5, alaban*, halago* en, testimonio*, comentario* positivo*|bueno*|favorable*, buena
        reputacion en|hecha, clientes ficticios|falsos|inventados, clientas
        ficticias|falsas|inventadas, voto*, critica* positiva*|buena*|elogiosa*, cinco
        estrellas, puntuaciones, ficha de google""",
    "review-place": """google, tripadvisor, maps, booking, trustpilot, yelp, the fork, thefork,
        facebook, doctoralia, airbnb""",
    "write": """escrib*, redact*, public*, public, subimos, subo, subiremos, subire, suben, dejamos,
        dejo, dejaremos, dejare, dejan, ponemos, pongo, pondremos, pondre, ponen, colgamos, cuelgo,
        cuelgan, generamos, generar*, genero, generaremos, crea, crean, creamos, crear*, creare*,
        fabric*, aport*, cargan, cargamos, cargo, cargaremos, compon*, compuest*, elabor*, prepar*,
        suministr*, inclui*, incluy*, llen*, te lleno, te llenamos, firm*, plantamos, plantar*,
        planto, sembr*, aparec*, meto, metemos, entran, caen, te consigo, le consigo, le
        conseguimos, te conseguimos, conseguimos, consigo, conseguiremos, pack, paquete*, lote*,
        producimos, producir*, producen, inyect*, encarg*, regalamos, ofrecemos, ofrezco, damos,
        meter, meteremos, metere, meten, mete, meterte, meterle, colar, colamos, cuelo, colgar,
        subir, poner, te ponemos|pongo|subimos|dejamos|colgamos|metemos, generacion, creacion,
        salen, nacen, brotan, encargo, coloc*, insert*, introduc*, incorpor*, confeccion*, dictamos,
        tecle*""",
    "positive": """positiv*, buen*, favorable*, excelente*, cinco estrellas, 5 estrellas, #
        estrellas, #stars, stars, estrellas, maravillos*, sobresaliente*, estupend*, fantastic*,
        elogios*, impecable*, perfect*, inmejorab*, maxima, 10, diez, calid*, entusiast*,
        bonit*, brillant*, encantad*, contando lo bien, hablando bien, hablan bien, hable bien,
        lo bien que, maravillas, a favor""",
    "invented": """invent*, ficticia*, ficticio*, de mentira, simulad*, falsa*, falso*, listos
        para usar, listas para usar, prefabricad*, ya escrit*, ya redactad*, parezcan reales,
        parecen reales, parezca real, parezcan naturales, parecer real*, que parezca*,
        escalonad*, sin haber, sin pisar, aunque no pis*, no pis*, no hayan, no han, nunca
        han|hayan|estuv*|pisar*, jamas han|hayan|pisar*, sin conocer*, no conoc*, sin haberlo,
        sin haberte, nadie ha|haya, no son clientes, no son reales, no sean clientes, nadie
        notara, nadie lo notara, nadie lo nota, nadie se dara cuenta, nadie sabra, no se
        notara, no se note, sin que nadie, no existen, que no existen, nunca vinieron, no
        vinieron, creible*, verosimil*, convincente*, realistas, inteligencia artificial, con
        ia, chatgpt, la ia, un robot, sin
        haberse|haberte|haberos|haberla|haberlo|haberlos|necesidad, sin visit*|ir|comer|
        comprar|alojarse|probar*|conocer*|acercarse|poner, como si fuera*|hubiera*|hubies*,
        haciendose|haciendonos pasar, hacer* pasar, como
        clientes|huespedes|pacientes|compradores, aqui las|los fabric*|hac*|invent*|cre*,
        la|las|lo|los pongo|ponemos|pondre|pondremos yo|nosotros, ponemos los|las, obra de
        nuestr*, a medida, nadie ha|haya ido|pisado|venido|entrado|comprado|probado,
        usted|tu|vos solo ?las ?los aprueba*|apruebas|elige*|eliges|da|das, elige*
        cuantas|cuantos, eliges cuantas|cuantos, de nuestra cosecha, nombres y apellidos
        inventad*, que no existe*, perfiles creados,
        huespedes|clientes|pacientes|compradores|alumnos|usuarios que ?nunca ?no
        inventad*|imaginari*|ficticios|existen|han|pusieron, sin
        probar*|comprar*|entrar|venir|conocer, sin necesidad de, salidas de, nadie sospech*, no
        hace falta que, hechas por|en|desde, compradas, de pago, alquilad*, de relleno,
        maquillad*, truc*, apan*, amanad*, prestad*, escrit* por|desde|en, con foto y|de
        nombre|perfil, con nombres|fotos""",
    "make-up": """inventamos, invento, inventar*, inventad* por, nos inventamos, fabricamos,
        fingimos, fingir*, simulamos, nos sacamos de la manga""",
    "pose": """firma*|pasa*|pasamos|hac*|haciendose|opina*|escrib* ?pasar como|por
        client*|huesped*|comensal*|compradores, supuestos clientes, clientes
        imaginarios|ficticios|inventados, clientes que no, como si
        fueran|fuesen|hubieran|fueramos|fuera client*|comido|estado|comprado|huesped*,
        haciendonos pasar, se hacen pasar, nos hacemos pasar""",
    "our-writers": """colaborador*, nuestro equipo, mi equipo, mis amig*, nuestros amig*, mi
        familia, familiares, amig* mios, primos, cuentas distintas, cuentas diferentes,
        distintas cuentas, diferentes cuentas, distintos perfiles, perfiles distintos,
        diferentes perfiles, varias cuentas, varios perfiles, perfiles ?muy variados, otros
        nombres, nombres distintos, distintos nombres, nombre* falso*, nuestros redactor*,
        nuestra red, mi red, nuestros perfiles, nuestras cuentas, mis cuentas, mis perfiles,
        nuestra oficina, cada una con ?un nombre, mis pibes, mis chicos, mis chicas, mi gente,
        nuestra gente, conocidos, mis contactos, redactores, nuestra redaccion, resenador*,
        empleados nuestros, con otro nombre, mis sobrinos, mis colegas, becarios, familia,
        primas, cunad*, la agencia, en la agencia, nuestra agencia, desde la agencia, nosotros
        mismos, yo mismo|misma, gente nuestra, gente que, correos nuevos|distintos, cuentas
        creadas, amiguetes, conocidos nuestros, equipo de redactor*, contactos, amistades,
        allegad*, parientes, hermana*, distintos moviles|telefonos|dispositivos|correos,
        moviles distintos, distintas ip|direcciones, actores, figurantes, asistentes,
        estudiantes, personas de confianza, gente de confianza, nuestro circulo, mi circulo,
        perfiles reales|creibles|antiguos|con, perfiles que, cuentas que, cuentas antiguas|con,
        desde perfiles|cuentas|moviles""",
    "incentive": """descuento, descuentos, regalo, regalamos, regalar, sorteo, premio, invit*,
        cupon*, copa gratis, cafe gratis, postre gratis, rebaja, gratis, obsequi*, puntos,
        premi*, a cambio de, recompens*, propina, #% menos, #% de, paga* menos, se lleva*, gana
        un|una, bono, tarjeta*, ronda, caña, chupito, postre, devolvemos, reembols*, rebaj*,
        sale gratis, invitamos, convid*, euros por|de, copa*, cana, tapa, tapas, cafe,
        consumicion, entrada gratis, noche gratis, sorte*, rifa*, participa*, chupitos,
        botella, desayuno*, compens*, pagamos, pagar*, bonific*, ventaja*, devolucion,
        rebajit*, un|el|con vale ?de ?por ?para, vales""",
    "if-positive": """cinco estrellas, 5 estrellas, # estrellas, buena nota, nota alta, maxima
        nota, resena positiva, resenas positivas, opinion positiva, buena resena, buena
        opinion, valoracion positiva, buena valoracion, buena puntuacion, resena favorable, que
        nos puntue* bien, nos pongan un 5, pongan un cinco, hable* maravillas|bien, habl*
        bien|maravillas, ponga* ?un cinco|5|diez|10, deje* cinco|5, nota maxima, puntu* ?con
        alto|lo_mas|maxim*|cinco, maxima puntuacion, puntuacion maxima, valor* ?muy
        bien|positivamente|con_cinco, resena* buena*|favorable*|positiva*, elogi*, recomiend*,
        un diez, cinco estrellitas, todas las estrellas,
        valoracion*|resena*|opinion*|comentario*|puntuacion* ?muy positiva*|favorable*|buena*|
        maxima*|alta*|excelente*|de_5|de_cinco""",
    "honest-review": """sincer*, honest*, reales, autentic*, verdader*, de verdad, pedir*,
        pedim*, pido, pida, invit* a, anim*, solicit*, que dejen, que escriban, que opinen,
        dejen su, respuest*, respond*, contest*, denunci*, incumpl*, agradec*, leid*, leer,
        analiz*, coment* los clientes, permiso, autorizacion, gestion*, segu* de, revis*,
        atend*, vigil*, menos*, informe, tendra* respuesta, recibir*, recib*, recoger*, recog*,
        recopil*, deja el cliente, dejan sus, dejo su, codigo qr, cartel, tienen, teneis,
        tiene, tienes, vi, he visto, lei, hablan de, hablan, citan, mencionan, queja*, quejan,
        mala, malas, negativ*, una estrella, conteste*, senal*, si una|alguna|la|cualquier
        resena|opinion|valoracion, cuando una|alguna resena|opinion, desconfi*, rellenan, puede
        dejar|escribir, pueden dejar|escribir, si quiere*, nunca a cambio, sin nada a cambio,
        llegan|llegaron a razon, a razon de""",
    "raise-rating": """subimos|subo|subiremos|subire|llevamos|llevo|ponemos|pongo|dejamos|
        elevamos ?tu|su|vuestra|la nota|puntuacion|media|valoracion|calificacion,
        nota|puntuacion|media|valoracion subira|pasara|llegara, pasar*|subir*|salt*|llev* .. #
        a|al|hasta ?los # ?estrellas, nota|media|puntuacion|valoracion .. ..
        sub*|llegar*|alcanz* .. #, inflamos|inflar|maquillamos|retocamos|engordamos|arreglamos
        ?tu|su|la|vuestra nota|media|puntuacion|valoracion, reput* ?online de|con|en, tener un #,
        tendras|tendra|tendreis .. # estrellas""",
    "author": """redactamos, redacto, redactaremos, redactare, redactadas por nosotros,
        escribimos, escribo, escribiremos, escribire, generamos, genero, generaremos,
        componemos, compongo, fabricamos, fabrico, fabricaremos, inventamos, creamos, creo yo,
        nos las escribimos, redaccion de, generacion de, creacion de, produccion de,
        fabricacion de, elaboramos, elaboracion de, escrib*|redact* en|por
        la|nuestra|nuestro|mi agencia|estudio|oficina|equipo, escribir*, redactar*, generando,
        redactando, escribiendo, inventando, fabricar, nos inventamos, imaginamos, autor*,
        escrit* por nosotros|mi|nuestr*, las escribe mi|nuestr*, escribe|redacta nuestr*|mi|un""",
    "swap": """intercambi*, trueque*, canje*, nos cruzamos, resenas cruzadas, cruz*
        resenas|opiniones, tu me y yo, intercambio de""",
    "pay-for": """pag* .. por, pag* ?# por|a_cada|cada, #money por
        cada|resena|opinion|valoracion, abon* .. por, remuner*, te|le|les|os damos|doy #money""",
    "sink-rival": """hund*|tir*|baj*|tumb*|machac*|arrastr*|llen*|carg* ..
        nota|media|puntuacion|ficha|resenas|opiniones ..
        rival*|competencia|competidor*|vecino|lado|enfrente,
        opiniones|resenas|valoraciones|estrellas ?muy mala*|negativa*|pesima* ..
        rival*|competencia|competidor*|enfrente|lado, rival*|competencia|competidor* .. ..
        opiniones|resenas|estrellas mala*|negativa*""",
    "supply-review": """generacion|creacion|produccion|fabricacion|compra|venta|pack*|paquete*|
        lote*|bono* de # ?resenas|opiniones|valoraciones|estrellas|votos, generacion|creacion|
        produccion|fabricacion|compra|venta|pack*|paquete*|lote* de
        resenas|opiniones|valoraciones|estrellas|votos, vendemos|vendo
        resenas|opiniones|valoraciones|estrellas""",
    "we-supply": """te|le|os|les dejamos|dejo|dejaremos|ponemos|pongo|pondremos|conseguimos|
        consigo|conseguiremos|colgamos|cuelgo|subimos|subo|subiremos|metemos|meto|meteremos|
        sumamos|sumo|anadimos|anado|regalamos|regalo|aportamos|suministramos|colocamos|
        garantizamos|llenamos|lleno|inflamos|cargamos|compramos, nos encargamos de, me encargo
        de, ponemos nosotros, las ponemos|pongo, incluye*|incluimos ?# resenas, inflar*,
        sembramos, plantamos, colamos, te|le|os|les|se ?las ?los genero|generamos|escribo|
        escribimos|redacto|redactamos|fabrico|fabricamos|monto|montamos|invento|inventamos|
        proporcion*|facilit*|entregamos|creamos|vendemos|vendo|publicamos|publico|hacemos|hago|
        preparo|preparamos, vamos a|dejar|poner|llenar|subir|meter, podemos|puedo generar|
        crear|dejar|poner|subir|publicar|meter|colgar|comprar|escribir|redactar|conseguir*,
        generamos, creamos, vendemos, encargamos, publicaremos, escribiremos, hacemos,
        fabricamos""",
    "reused": """web, historias, stories, captura*, mejores, destacad*, escaparate, carteles,
        informe*, hoja, resumen, enlace, qr, boton, widget, ya publicad*, que ya, respuesta*,
        gestion*""",
    "cover-bad": """para|y tapar|tapamos|compensar|diluir|contrarrestar|enterrar|hundir|
        neutralizar|subir|mejorar ?las ?los ?la malas|malos|negativas|mala|nota|media|criticas|
        quejas|puntuacion""",
}

SALES = {
    "sales": """ventas, venta, reserv*, lead, leads, roi, retorno, factur*, ingres*,
        beneficio*, ganancias, pedidos, encargos, citas, matricul*, inscripcion*, contrat*
        nuevos, prospectos, caja, visitas a tienda, mesas, cubiertos, noches, plazas,
        presupuestos aceptados, altas, cartera, rentabilidad, venda, vendas, vender*,
        vendereis, vendido, vendiendo, taquilla, entradas, aforo, ocupacion, llamadas, ticket,
        cierres, unidades, inmuebles, pisos vendidos, viviendas, prendas, turnos, vendid*,
        colocad*, mercancia, facturado, operaciones, escrituras, firmas, consultas de compra,
        menus, raciones, contactos interesados, compras, tickets, presupuestos, inscritos,
        contrataciones, suscripciones, visitas en tienda, presupuestos, tickets, operaciones,
        compraventas, alquileres, visitas al|a local|tu|la|su|tienda""",
    "share": """un tercio mas, la mitad mas, un cuarto mas, una cuarta parte, un tercio, dos
        tercios, el doble, el triple, mas del doble, varias veces mas""",
    "customers": """clientes, clienta*, cliente, comprador*, pacientes, alumn*, comensales,
        huespedes, soci*, compradores, parejas, familias, interesad*, visitantes, suscriptores
        de pago, estudiantes, novias, personas en tu|su puerta, turistas, compradora*,
        clientela, inquilin*, comensal*, viajer*, paciente, consumidor*""",
    "full": """llen*, lleno, llena, llenos, llenas, completo, completa, a rebosar, sin huecos,
        sin hueco, sin mesa, cola, colas, sold out, hasta la bandera, hasta los topes,
        abarrotad*, ocupad*, no dar* abasto, no das abasto, no daras abasto, no vas a dar
        abasto, no dareis abasto, agotad*, repleta, repleto, de bote en bote, petad*, petamos,
        a tope, lista de espera, rebos*, reventad*, desborda*, sin sitio, cien por cien de
        ocupacion, al 100, sin|ni_una|ningun*|cero mesa*|hueco*|plaza*|silla*|habitacion*|
        cita*|butaca*|asiento* ?libre*|vacia*|vacio*|disponible*, ni una ?sola
        mesa|silla|plaza|habitacion ?libre|vacia, falten|faltaran|faltar*
        mesas|sillas|plazas|manos|habitaciones|sitios, cubiert*, sal* toda|todo|todas|todos,
        sale toda|todo, se vende* toda|todo|entera, se agot*, agotara*, ni un|una ?solo|sola
        turno*|mesa*|hueco*|plaza*|silla*|cama* ?libre*|vacio*|vacia*, hasta arriba, al
        completo, reservad*, agotar*, agotad*, llenar, llenara, llenarse, lista de espera,
        overbooking, no cabra, no cabe*""",
    "none-free": """sin|ni_una|ni_un|ninguna|cero|no_quedara|no_quedaran|no_habra|no_tendra|
        no_tendras ?sola ?solo ?una ?un mesa*|hueco*|plaza*|silla*|habitacion*|cita*|butaca*|
        asiento* ?libre*|vacia*|vacio*|disponible*, faltaran|faltar*
        mesas|sillas|plazas|manos|habitaciones, ni|ningun|ninguna|cero|sin un|una ?solo ?sola
        turno*|mesa*|hueco*|plaza*|silla*|habitacion*|cita*|butaca*|asiento*|cama*|noche*
        libre*|vacio*|vacia*|disponible*|desocupad*|sin""",
    "diary": """agenda, calendario, local, restaurante, comedor, mesas, consulta, consultorio,
        sala, aula, aulas, aforo, salon, hotel, habitaciones, tienda, clinica, taller,
        gimnasio, terraza, bodega, clase, clases, cupo, cupos, libro de reservas, telefono,
        puerta, tu caja, habitacion, camas, butacas, funcion*, plazas, barra, obrador, calle,
        mercancia, stock, cosecha, produccion, existencias, turno*, academia, mesa, negocio,
        gabinete, alojamiento, casa rural, camping, curso*""",
    "profit": """recuper*|amortiz*|rentabiliz*|multiplic* ..
        inversion|gasto|pagado|abonado|cuota|euro, rentabiliz*|multiplic* .. dinero,
        inversion recuperada|amortizada, por cada euro, por cada peso, por cada dolar,
        ingresado el, ganaras mas, ganara mas, triple
        de lo que, doble de lo que, se paga* solo|sola, se pagara* solo|sola, se amortiz*
        solo|sola, se amortiz* en|desde|al, inversion|desembolso|gasto|cuota|dinero
        vuelve|volvera|regresa|regresara|recuperad*|se_recupera*""",
    "fill": """llenamos, lleno, llenare, llenaremos, llenaras, llenara, llenareis, te llenamos,
        le llenamos, os llenamos, llenarte, llenarle, se llenara, estara llen*, estaran llen*,
        tendras llen*, tendra llen*, no dara* abasto, no dareis abasto, no vas a dar abasto, vas
        a llenar, van a llenar, colgaras el cartel, colgar el cartel, colgaran el cartel, hacen
        cola, haran cola, habra cola*, cola en la puerta, te va a faltar, os va a faltar, le va
        a faltar, te faltaran, le faltaran, faltaran mesas, faltaran manos, te faltara*""",
    "reply-service": """respuesta*, contest*, respond*, atencion, tramit*, gestionar*, confirm*,
        seguimiento, mediremos, medire, medir, contar, contare, contaremos, contabiliz*,
        registr*, informe, sabremos, sabra, sabras, pregunt*, analiz*, depend*, compartire,
        cuantas, cuantos, cuanto""",
    "commit": """asegurate|asegurese|asegurense|aseguraos #|#big,
        esta|va|viene|figura|consta|queda|ira en|por el contrato|acuerdo, en el contrato,
        fijad* en, queda fijad*, respondemos de, te lo aseguro, se lo aseguro, apuesto""",
    "booked-scene": """cartel|cartelito de completo|lleno|agotado|no_hay|sold|aforo, se
        te|le|os|les queda*|va chico|pequeno|corto, caja|telefono|timbre|datafono|registradora
        no parara|para|dejara|va|dara, caja|telefono|timbre|datafono|registradora no
        parara*|para, echar* humo, echando humo, contratar .. camarer*|gente|personal|meser*|
        moz*|ayudante*|manos|dependient*, quedar* sin
        stock|existencias|mesas|sitio|sillas|producto|mercancia, rechaz*|rechazar ..
        clientes|reservas|pedidos|gente|encargos, decir que no a .. client*|reserv*|pedid*, no
        vas|va|vais|van a dar abasto, no volver* a ver|tener|haber .. vaci*|libre*|parad*,
        nunca mas .. vaci*|libre*|parad*, vender*|vend*|agot* .. hasta_el|hasta_la ultim*, no
        te|le|os|les quedar* .. libre*|vaci*|hueco|sitio|mesa, no quedar* ..
        libre*|vaci*|hueco|sitio|mesa*|plaza*|habitacion*, lluev*|lloveran|llover* ..
        clientes|pedidos|reservas|encargos|ventas, habra cola|colas|tortas|codazos|bofetadas,
        haran cola, se pegar* por, vendras|venderas|vendera hasta|todo, no parar* de
        vender|entrar|sonar|facturar, adios a .. mesas|sillas|habitaciones|camas|huecos vaci*,
        no cabr* .. clientes|gente|alfiler|pedido*, no cab* .. clientes|gente|alfiler|pedido*,
        no te|le|os|les va a dar|alcanzar, no daras|dara|dareis|daran abasto, colgar*
        el|cartel, a reventar|rebosar todos|cada|los, faltar*
        sillas|mesas|manos|sitio|plazas|horas, hacer* fila|cola, habra fila|cola|filas""",
    "if-not": """si no, si en, si .. no, salvo que, a menos que, hasta que, mientras no, solo
        si, solo cuando, de lo contrario, de no, en caso contrario, y si no, o si no, si
        al|a|para|antes .. no, cuando no""",
    "outcome": """llegan, vendes, vende, vendeis, venden, facturas, entran, recuperas,
        recupera, clientes, ventas, reservas, pedidos, vendido, consigues, consigue, consigo,
        traigo, lleno, llenas, llena, duplicas, duplica, beneficio*, facturacion, inmuebles,
        mesas, habitaciones, plazas, turnos, citas, alumnos, pacientes, unidades""",
    "for-each-coin": """por|de cada euro|peso|dolar|sol|duro|#money|boliviano|billete|moneda|
        mil, cada euro|peso|dolar|sol que|invertid*|gastad*""",
    "get-back": """recuper*, vuelv*, volver*, regres*, retorn*, gan*, sacar*, ingresar*, te
        llev*, multiplic*, traer*, devuelv*""",
    "refund": """no hay factura|cobro|cuota|minuta|pago, no veo un|ni, no cobro, invito yo, va
        por mi cuenta, no paga* un|ni""",
    "earn-more": """vas|va|vais|van a ganar|facturar|ingresar|sacar|vender|embolsar*|llevarte|
        llevarse, ganaras, facturaras, ingresaras, embolsaras, ganara, facturara, ganareis,
        facturareis, facturaran, ganaran, te|le|os embols*""",
    "sales-rise": """saldran, saldra, se venderan, venderas, vendera, venderan, despachar*,
        colocar*, subiran, subira, creceran, crecera, aumentaran, aumentara, disparar*,
        escalaran, engordar*, dar* un salto, van|va|vais|vas a
        subir|crecer|aumentar|vender|facturar|dispararse""",
}

VIRAL = {
    "viral": """viral*, hacerse viral, trending, trending topic, tendencia nacional, tendencia en|
        mundial|de, bombazo, petar*, petamos, peta, petan, petara*, petarlo, lo petamos, reventar*
        internet, revientan, la va a romper, lo rompe, romperla, romperemos, explotar* en redes,
        arrasar*, arrasa, arrasemos, explot*, estall*, se dispar* .. visitas|reproducciones|vistas,
        arras*, incendi* las redes, corre* como la polvora, se comparte* por miles, todo el mundo
        comparte, en tendencia, en fenomeno, un fenomeno, fenomeno de, la sensacion, el mas
        comentado, lo mas comentado, mas compartid*, furor, pelotazo, boom, revient*|reventar*
        tiktok|instagram|internet|redes|la|las, la va|van a romper|reventar|petar, se va|van a
        viralizar, hacerte|hacerle|hacerlo famos*, compartid* por toda|todo|medio|media|miles,
        comparta|compartira|compartiran toda|todo|medio|media|miles, boca en boca nacional, el video
        del momento|verano|ano, da* la vuelta al mundo|pais, en las tendencias, lo vamos|voy a
        petar|romper|reventar, la vamos|voy a petar|romper|liar|reventar, colar* en
        tendencias|las""",
    "make": """haremos, hare, hacemos, hago, haras, hara, te hacemos, te hago, le hacemos,
        convertimos, convertire*, conver*, volvemos, volvere*, haciendo, fabric*, crear*,
        creamos, creo, lanz*, te vuelvo, sacamos, convierto""",
    "be-future": """sera, seras, seran, sereis, estara, estaras, estareis, estaran, saldra,
        saldras, saldran, saldreis, aparecera, apareceras, apareceran, aparecereis, vas a ser,
        va a ser, van a ser, vais a ser, vas a estar, va a estar, vas a salir, va a salir, se
        hara, se haran, se volvera, te pongo, te ponemos, le ponemos, os ponemos, te coloco, te
        colocamos, le colocamos, os colocamos, te subimos, te llevamos, os llevamos, le
        llevamos, te subo, te llevo, colocaremos, colocare, pondremos, pondre, tendra, tendras,
        tendreis, llegara, llegaras, ocupara*, ocuparas, ocupareis, encabezar*, encabez*,
        lider*, entrara*, entraras, verte, sales, sale, salen, estas, te aseguro, quedara*,
        quedaras, conseguiremos, conseguire, dara la vuelta, darle la vuelta, llega a, llegan a,
        llegaran,
        va|vas|van|vais a aparecer|salir|estar|quedar|llegar|ocupar|encabezar|liderar|
        dominar|verse|acabar|colarse|colarte|colaros|entrar|hacerse|
        hacerte|subir|volverse|ver|compartir|viralizar| dar, vamos|voy a
        colocar*|poner*|llevar*|situar*|posicionar*|subir*|hacer*|
        meter*|sacar*|lograr*|conseguir*, va|van|ira|iran|iras|ireis
        directo|derecho|derechito|directito|directa|directos a|al, de eso me encargo, de eso
        nos encargamos, me encargo yo, nos encargamos nosotros, te posiciono, te posicionamos,
        le posiciono, le posicionamos, os posicionamos, posicionare*, situaremos, situare,
        metere*, meteremos, te meto, te metemos, le metemos, os metemos, se colara*, apareces,
        apareceis, aparecen, saldra, se vera*, se pondra*, dominara*, figurara*, acabara*,
        terminara*, rompera*, romperas, van a ver, va a ver,
        conseguiras, lograras, quedara garantizad*, seguro, te garantizo, le garantizo, os
        garantizo""",
    "top": """primer* posicion*, primer* puesto*, primer* lugar*, primer* pagina, primer*
        resultado*, primer* plana, numero uno, numero 1, n 1, no 1, nº 1, top #, top uno, top
        diez, top tres, top 1, top 3, top 10, lo mas alto, los mas vistos, las mas vistas, mas
        visto, mas vista, en cabeza, arriba del todo, la de arriba, el de arriba, el primero
        en|de, la primera en|de, los primeros en|de
        google|maps|instagram|tiktok|youtube|busquedas|su|tu|la|las| el|salir|aparecer, por
        encima de todos, podio, cima, portada, por delante de
        usted|ti|vosotros|todos|nadie|la|su, por encima de la competencia|todos|cualquier|su,
        lider* de la zona|busquedas, ganar* a todos, primero|primera de la lista, de
        primero|primera|primeros en|cuando|siempre|y, de primero, de primera, lo primero que
        saldra|salga|sale|aparezca|aparecera|aparece|vean|vera| encuentren|encontraran,
        primer* opcion, primer* de google|todo|todos, primer* en
        google|maps|buscador|buscadores|salir|aparecer|la_busqueda| las_busquedas|el_mapa,
        arriba del ranking|mapa|buscador, en lo alto, a la cabeza, primer* nombre, trono, en
        el podio""",
    "ranking": """google, buscador*, busqueda*, maps, seo, instagram, tiktok, youtube, ranking,
        resultados, busque, busquen, teclee*, tecleen, region, provincia, ciudad, pais, sector,
        ciudades, barrio, internet, @city-name, tu zona, su zona, busca, te busquen, le busquen""",
    "feed": """explorar, explora, seccion|pestana|pagina|feed|en|del|al para_ti, pestana
        explorar, fyp, for you, parati, portada,
        feed, muro de todo, pantalla de todo, todos los moviles, todos los telefonos, movil de
        todo, inicio de todos|media|medio|cada|toda, la pagina de inicio,
        al explorar, a explorar, en explorar, el explorar, seccion explorar, en parati, pagina
        de descubrir, recomendados, tendencias, lista de tendencias""",
    "always": """siempre, cada, todos, todas, todo, cualquier,
        de las|los veces|ocasiones|casos, sin excepcion, invariablemente, a la primera, cien
        por cien, cien por ciento, 100 %, ninguno falla, nunca falla, todas las veces""",
    "views-big": """#big ?de reproducciones|visualizaciones|impresiones|vistas|views| plays,
        lleg*|alcanz*|ver*|vean|vist* .. #big ?de personas|usuarios|ojos|pantallas|cuentas,
        #big ?de personas|usuarios|ojos .. alcanz*|ver*|vean|viendo, # ?de
        reproducciones|visualizaciones|impresiones|vistas, millon* de
        visitas|personas|ojos|vistas|reproducciones|impresiones| visualizaciones, alcance de
        #big, alcance .. #big, #big .. alcance, #big .. alcanzad*, audiencia de #big,
        media|medio|toda|todo|entera|entero
        espana|mexico|argentina|colombia|chile|peru|pais|ciudad|
        pueblo|provincia|barrio|mundo|internet|region|comarca .. ver*|ve, todo el
        mundo|pais|pueblo|barrio .. ver*, toda la ciudad|provincia|comarca|region .. ver*, en
        todos los moviles|telefonos|pantallas, #huge ..
        ver*|vean|personas|ojos|moviles|hogares|visitas, ver*|vean|lleg*|alcanz* .. #huge,
        media|medio|toda|todo _ .. vera|veran|viendo|comparta|compartira|compartiran|ver,
        cien|doscientas|trescientas|quinientas mil ?de
        reproducciones|visualizaciones|impresiones|vistas|visitas| personas|cuentas|usuarios,
        #big ?de cuentas al|mensuales|alcanz*|cada, compartid*|vist* por|en
        todo|toda|medio|media""",
    "nobody-ahead": """nadie|ningun|ninguno|ninguna .. por_delante|por_encima|antes_que""",
    "talk": """en boca de todos, boca de todo el mundo, todos hablar*, todo el mundo hablar*, todo
        el
        mundo habl*, todo el pueblo habl*, toda la ciudad habl*, todo el barrio habl*, hable
        todo|toda, hablara|hablaran|hable|hablen|hablando de ti|vosotros|usted|ustedes, no se
        hable de otra cosa, no se hablara de otra cosa, media ciudad, medio pueblo, medio
        pais, todo el pais, toda espana, todo mexico, el pais entero, comidilla, dara que
        hablar, daras que hablar, media espana|ciudad hablar*, hablar* toda|todo|media|medio,
        conoc* toda|todo .. ciudad|pueblo|pais|barrio, te conocera* todo|toda|hasta, famos* en
        toda|todo|media, la prensa|tele|television ?te ?le ?os llamara|vendra|hablara|sacara,
        saldra*|saldras en la|las|los tele|noticias|telediario|periodicos|prensa,
        estara|estaras|estareis|estaran en todas, en todas las bocas|conversaciones,
        seras|sera|sereis imposible de, hasta en la sopa, en cada esquina|rincon|casa,
        imposible no verte|verle|veros|encontrarte|conocerte|verlos, imposible que no
        te|le|os, no habra movil|rincon|pantalla|vecino|hogar|casa|telefono|persona ..
        sin|que, inundare|inundaremos|inundamos|llenaremos|invadiremos
        los|las|el|todos|internet feeds|muros|pantallas|redes|telefonos|moviles, hasta tu|su
        abuela""",
    "self-boast": "somos, soy, fuimos, fui, considerad*, reconocid*, nos consideran, nombrad*",
    "comes-with": """incluid*, viene|vienen|va|van de serie, viene|vienen con
        el|la|nuestro|mi|este|cada, forma|forman parte del, entra|entran en el
        precio|paquete|plan, va|van en el precio|paquete|plan, se incluye*, de regalo, con el
        paquete|plan, por el mismo precio, te la|lo vend*, a la carta, bajo pedido, por
        encargo, es nuestro pan, nuestra especialidad, a medida""",
    "opens-app": """quien|quienes|cualquiera|todo_el|alguien|nadie|vecino|
        cliente|gente|persona|usuario|ninguno .. abr*|entr*|encend*|enciend*|
        desbloque*|mir*|cog*|desliz*|consult* ..
        instagram|tiktok|google|facebook|youtube|movil|telefono| celular|
        feed|pantalla|aplicacion|app|redes|muro|internet, al|cada_vez_que|siempre_que|cuando
        .. abr*|entr*|encend*|enciend*|desbloque*|mir*|desliz* ..
        instagram|tiktok|google|facebook|youtube|movil|telefono|
        celular|feed|pantalla|aplicacion|app|redes|muro|internet""",
    "meets-you": """se topara*|tropezara*|cruzara*|encontrara*|chocara* con, se va|van a
        topar|tropezar| cruzar|encontrar con, te|le|os|les|lo|los|la
        vera*|veran|encontrara*|encontraran|tendra*|tendran, sin
        ver|verte|verle|veros|toparse|encontrarse|cruzarse| encontrarte|que_le|que_te|que_os,
        te|le|os|lo|los va|van a ver|encontrar|tener, saldra*|aparecera* tu|su|vuestro|vuestra,
        vera*|veran tu|su|vuestro|vuestra, saldras|saldreis|apareceras| aparecereis, te le
        salga|aparezca""",
    "reach-word": """alcance, alcanzar*, reproducciones, visualizaciones, impresiones, vistas,
        views, plays, visitas, espectadores, ojos""",
    "million": """millon, millones, millonari*,
        cien|doscientas|trescientas|quinientas|doscientos|quinientos mil, medio millon, #huge""",
    "each-piece": """cada|todo|cualquier|ningun
        video|clip|reel|publicacion|post|contenido|pieza|foto| tiktok, todos|todas
        tus|sus|los|las|nuestros|nuestras|mis
        videos|clips|reels|publicaciones|posts|contenidos|piezas| fotos, todo lo que
        publi*|sub*|hag*|grab*|toc*, nuestros|nuestras|mis
        videos|clips|reels|publicaciones|contenidos""",
    "passes": """rebas*, super*, sobrepas*, pasa, pasan, pasara*, alcanz*, llega a, llegan a,
        llegara* a, no baja*|baje* de, rond*, cae* de""",
    "never-below": """no|nunca|jamas|ningun|ninguno|ninguna|nada ..
        baj*|qued*|desciend*|caig*|cae .. de|por_debajo|en, baj*|qued*|caig* de|por_debajo,
        nunca|jamas menos de, por debajo de, no menos de""",
    "not-viral": """no|ni .. @viral, si .. no .. @viral, fracas*, pincha, pinche, se queda corto""",
    "algorithm": """algoritmo*""",
    "will-push": """va|van|vamos|voy a premiar*|empujar*|mostrar*|adorar*|favorecer*|recomendar*|
        obedecer*|querer*|poner*| ensenar*|lanzar*|domar*|amar*,
        te|le|os|les|lo|la|los premiara*|empujara*|mostrara*|adorara*|recomendara*|
        favorecera*|ensenara*|amara*, no tendra* mas remedio|otra, trabaja*|trabajara* para, a
        tu|su|vuestro favor, de nuestra|mi parte|mano, en el bolsillo, come* de nuestra|mi|la""",
    "nobody-word": """nadie, ningun, ninguno, ninguna, nunca, jamas, ni un, ni una""",
    "ahead-of-you": """delante|encima|antes|arriba de|que
        ti|usted|ustedes|vosotros|vos|tu|su|vuestra|vuestro|tuyo|
        suyo|el_tuyo|el_suyo|la_tuya, te|le|os|les adelant*|gan*|quit*|super*""",
}

INSTANT = {
    "result": """resultado*, cambio*, diferencia, exito, crecimiento, impacto, efecto*, mejora*,
        transformacion*, despegue, subida, ventas, seguidores, vender, vendes, vendas, venderas,
        facturar, reservas, pedidos, clientes, fruto*, milagro*, giro, vuelco, empieza a
        moverse, arranca*, despeg*, dispar*, llamadas, colas, visitas, exitos, frutos, interes,
        demanda, encargos, movimiento, publico, efectos""",
    "see": """veras, vera, vereis, veran, notaras, notara, notareis, notaran, se nota, se
        notan, se notara, se ve, se ven, ves, notas, vas a ver, vas a notar, va a notar, va a
        ver, empezaras, empezara, empezareis, empezaran, empiezas, empiezan, empieza, seras
        otr*, sera otr*, eres otr*, sos otr*, ser otr*, sereis otr*, como la noche y el dia,
        irreconocible*, no la reconocer*, no te reconocer*, no reconocer*, da la vuelta, dara
        la vuelta, le doy la vuelta, le damos la vuelta, dar la vuelta, te cambia la vida,
        transformad*, habra cambiado, cambia todo, cambiara, lo petas, revienta, empiezan a
        entrar, empiezan a llegar, despegar*, despega, exito, triunf*, explot*, levant*,
        resucit*, revivir*, vueltas del reves, sera otro, sos otro, ya sos otr*, ya eres otr*,
        ya sera otr*, suena|sonara|suene|sonaran ?ya el|los telefono*, empieza|empezara a
        sonar, no parara|para de sonar, ya tiene|tendra|tienes|tendras|hay|habra|entra|entran|
        llega|llegan, gente en la puerta, se llena, cambia por completo, otro negocio, otra
        cuenta, nota la|el, lo notara, lo notaras, se dispara*, empieza a crecer, funciona ya,
        ya funciona, ya vende*, vueltas a, funcionara, surte efecto, hace efecto, el tiron, da
        frutos, arranca, se mueve, se anima, nota, notan, vera como, veras como, comprobara*,
        comprobaras, despierta, funciona ?ya ?solo desde|a|en, funcionan ya|desde|en""",
    "short-time": """#short, en dias, unos dias, pocos dias, par de dias, par de semanas, dos
        semanas, en una semana, primera semana, misma semana, esta semana, un fin de semana,
        este fin de semana, este finde, el finde, quince dias, quincena, de la noche a la
        manana, de un dia para otro, de hoy para manana, desde el primer dia, desde el dia uno,
        desde el minuto uno, desde el primer minuto, desde ya, desde manana, desde hoy, al
        instante, al momento, inmediat*, instantane*, expres, express, exprés, enseguida, en
        seguida, en nada, en un santiamen, en un abrir y cerrar, en un pispas, en un chasquido,
        en cuestion de horas|dias, a la manana siguiente, al dia siguiente, manana mismo, hoy
        mismo, esta misma noche, el lunes, el martes, el miercoles, el jueves, el viernes, el
        sabado, el domingo, antes del lunes|viernes|domingo|sabado|jueves, ya mismo, relampago,
        rapidisim*, fulminante*, visto y no visto, en lo que tardas, ultra rapido,
        ultrarrapid*, antes de que acabe|termine la semana|el fin|el finde|el dia, en menos de
        una|# semana|dia|dias|horas, en dos|tres|cuatro|cinco|diez dias, a los
        dos|tres|cuatro|cinco|pocos dias, el mismo dia, a las pocas horas, nada mas empezar, en
        cuanto empecemos, desde la primera semana, desde el primer momento, la semana que
        viene, en lo que canta un gallo, de golpe, del tiron, para el lunes|viernes|fin, desde el
        ?mismo ?propio
        lunes|martes|miercoles|jueves|viernes|sabado, desde la ?misma primera, a la primera, a
        las primeras de cambio, en la primera quincena, en unas horas, en un rato, en un
        suspiro, en un par de, de la noche al dia, sin esperar, sin esperas, sin tener que
        esperar, ya desde el, en tiempo record, la primera noche, el primer fin de semana, el
        primer sabado, la misma tarde, esa misma tarde|noche|semana, al cabo de unos|pocos
        dias|horas, segundo dia, primer|segundo|tercer dia, misma|mismo
        fin|semana|tarde|noche|dia|manana, apenas firm*|empec*|pag*|acept*, en cuanto
        firm*|pag*|acept*|arran*, nada mas firmar, minuto uno|1|cero, primer minuto, el|del
        primer instante, el viernes ya, el lunes ya, manana te|se|os|ya|tendra*, cuando
        te|se|os despiert*|levant*, al despertar*, al levantar*, pasado manana, una sola|misma
        semana|noche|tarde, en un|una|solo|apenas|tan ?solo ?un ?una
        dia|tarde|noche|finde|semana, en menos que, una semana te|le|os|ya|basta, rapidamente,
        a toda velocidad, a la velocidad, de inmediato, ipso facto, sin esper*, tiempo record,
        a las primeras, desde la primera hora|noche|publicacion|campana, al primer, esta tarde,
        esta noche, dos telediarios, cero coma, plis plas, periquete, a la voz de, arte de
        magia, dar* al boton, boton y, esta misma semana, antes del fin|finde|lunes|viernes|
        sabado|domingo|jueves|miercoles|martes|proximo, primeras horas, primeros dias, primeras
        24|48|72|cuarenta, pocas horas, en horas, horas despues, al tercer dia, a los
        tres|dos|cinco|# dias, proximo
        lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde, manana ya, hoy y manana, en
        una noche, en una tarde, semana uno, el primer dia|fin|finde""",
    "long-time": """tard*, meses, mes, trimestre*, ano, anos, paciencia, lento, lenta, poco a
        poco, semanas en, medio plazo, largo plazo, temporada*""",
    "task": """auditoria, informe*, calendario*, planning, planificacion, propuesta*,
        presupuesto*, borrador*, parrilla, guion*, respuest*, contest*, respond*, entreg*,
        diagnostico*, manual, reunion*, document*, resumen, incidencia*, correg*, correccion*,
        traspaso, factura*, accesos, envio, envi*, mando, mandamos, mandare, publico,
        publicamos, publicare*, repas*, revis*, llam*, avis*, descarg*, grab*, edit*, subo,
        hablamos, quedamos, reun*, pedim*, presentar*, presentamos, reporte*, aprob*, propon*,
        prueba, cuento, contare*, fotos, abierto, abre, horario, atiend*, atend*, pas*,
        trabaj*, compart*, comprueb*, preaviso, aviso, cuando no, leer*, leere, leeremos,
        vacaciones, me cubre, cubre, aviso previo, se retira, retiramos, estudi*,
        acaba|termina|acabara el|la, campana acaba|termina ?el, de
        verano|invierno|otono|primavera|navidad acaba|termina, siguiente los|tendra|se""",
    "grow-now": """crec*, aument*, subir, subira*, subiendo, multiplic*, incremento, despunt*,
        brot*, curva, salto, lleno de, llena de, vendiendo, facturando, cobrando, primer
        cliente|pedido|venta|reserva|encargo, primera venta|reserva|cita, clientes nuevos,
        nuevos clientes, clientela, surt* efecto, da* frutos, colas, cola, fama, famos*,
        arrasa*, arras*, transformar*, transformamos, transforma, se multiplica*, gente
        interesada|nueva|preguntando, haciendo cola, hablar* de ti|usted*|vosotros, lluev*,
        lloveran, pedidos, encargos, preguntando, movimiento, ingresos, facturacion,
        notificaciones, caras nuevas, suena, sonara, sonando, fruto*, resultado*, exito,
        colapsad*, a tope, petad*, lleno, llena, arde, echa humo, echara humo, otro nivel,
        celebre, conocid*, popular*, visitas, interaccion, alcance, engagement,
        sera|es|eres|seras|sereis ya otra, otra
        cuenta|tienda|pagina|empresa|vida|marca|historia, todo el mundo
        te|le|os|habl*|conoc*|sab*, cambia* todo|su|tu|vuestra|vuestro|por|de|la|el, alza,
        alzar*, sube* el|la|tu|su|las|los|en|ventas|como, suben las|los|tus|sus|en|como""",
    "leaps": """se multiplica*, se dispara*, se duplica*, se triplica*, multiplicad*,
        disparad*, explota*, revient*, despega*, se desborda*, subidon, pelotazo, se nota*,
        perceptible*, visible*, surt* efecto, fulminante*, subiendo como, como la espuma, se
        llena*, irreconocible*""",
    "no-time": """tard* mas|menos en .. que|en, te tardas, lo que tard* en, parpade*, pestane*,
        cuando te|se|os despiert*|levant*|quieras|quiera, te|se|os levant*|despiert*
        con|siendo|y, acostate, acuestese, acuestate, pon el despertador, ponga el despertador,
        no te|le|os|les dara tiempo, sin dar* tiempo, antes de que te|se|os
        des|de|deis|enter*|acab*|termin*|enfr*|sequ*, antes de acab*|termin*, ni
        tiempo, lo que dura, en lo que se|te|tard*, sin que te, chasque*, chasquid*, abrir y
        cerrar, olvid* de esperar, nada de esperar|esperas|paciencia, sin esperas|paciencia,
        para que esperar, quien necesita paciencia, en lo que te tomas|haces|bebes, mientras
        te|se toma*|duch*|ducha*|duerm*|haces, con el cafe, antes del cafe|postre, antes de que
        cante*, cierra* los ojos, abre* los ojos, si parpadea*, de la noche a, duermete,
        duerma|duerme|duerman tranquil*|bien|esta, antes de dormir*""",
    "new-self": """otra cuenta|tienda|pagina|empresa|marca|vida|historia, otro
        negocio|perfil|local|bar|nivel|sitio, negocio ya, ya arranc*, arranc*, media ciudad,
        medio pueblo|barrio, toda la ciudad, clientes, cliente, client*, ventas, venta,
        reservas, seguidores, resultados, resultado, exito, creciendo, lleno, llena, pedidos,
        fama, cambiad*, distint*, irreconocib*""",
    "from-nothing": "de cero|nadie|desconocid*|la_nada|invisible*|muert*|vaci* a, pas* de .. a ser",
    "quick-result": """resultados|crecimiento|ventas|exito|cambios|mejoras|efectos|clientes
        ?muy ?casi ultra*|rapid*|veloc*|expres|express|relampago|inmediat*|instantane*|
        fulminante*|al_instante|sin_espera*, rapid*|veloz|fulminante*|inmediat*|instantane*|
        meteoric*|vertiginos* resultados|crecimiento|exito|aumento|subida|mejora|ascenso|
        despegue""",
    "others-long": """lo que a|para otros|otras|los|las|cualquiera ..
        ano|anos|meses|trimestre*, lo que otros|otras|los_demas .. ano|anos|meses""",
}

CENSOR = {
    "remove": """borr*, elimin*, ocult*, bloque*, escond*, tapamos, tapo, tapar, taparemos, tapare,
        enterr*, entierr*, silenci*, limpiamos, limpiar*, limpieza de, limpio, limpiaremos, quit*,
        suprim*, desaparec*, report* en masa, denunci* en masa, reportamos, reporto, vetamos, vetar,
        veto, vetaremos, vetare, vetad*, banea*, retir*, fulmin*, aniquil*, pulveriz*, volatiliz*,
        se esfuma*, esfum*, cortamos, barremos, barrer*, barrido, tumba*, tumbamos, sepult*,
        expuls*, echamos, echo, fuera, papelera, cargarnos, nos cargamos, me cargo, despublic*,
        filtr*, se va*, acall*, hago desaparecer, hacemos desaparecer, no|nunca|jamas vuelv*|volver*
        ?a ?a aparecer|salir|publicar|verse|escribir|opinar|comentar|entrar, se hund*, hundan,
        hundir*, hunde, mand* al fondo, al fondo del todo, acaban en la papelera, a la basura, no
        dura* ni, no llegan a, no sobreviv*, desterr*, evapor*, se callan, callamos, callar*, les
        cerramos la boca, cerrar la boca, se desvanec*, esconder*, maquill*, neutraliz*, despej*,
        restring*, sacamos, saco, sacaremos, sacare, sacarlas, sacarlos, dej* de existir|verse|
        aparecer|estar|leerse|molestar, deshac*, deshago, tijera*, no dura|duran|durara|duraran, no
        quedara|quedaran|queda|quedan ?ni rastro|publicad*|visible*|en, invisib*, censur*, amordaz*,
        recort*, ni rastro, sin dejar rastro, pasa* a mejor vida, al olvido, depur*, purg*,
        erradic*, liquid*, al cajon|limbo|basura, tiramos, damos de baja, dar de baja, descolg*,
        enmudec*, mordaza, hacer callar, hacemos callar, hago callar, ahog*, arrincon*, relega*,
        desplaz*, empuj*, diluy*, marginar*, bloqueo, shadowban*, escoba, esfumar*, desvanec*, nadie
        lo vea|lea|vera|leera, nadie las vea|lea|vera|leera, lejos de la vista, fuera de la vista,
        no llega*|salen|sale|vean|ven|veran a|la ?ver luz, moderamos fuera, suprimid*, cargarme,
        cargaremos, desaloj*, arranc* de, descart*, a la calle, a la lista negra, a la papelera, de
        patitas, se van|va fuera|a, se queda fuera, quedan fuera, sacar* .. de|del pagina|muro|
        perfil|ficha|internet|google, sacad*, bajamos, bajar*, bajarla*, bajarlo*, dar* carpetazo,
        sin que quede, que no quede, no volver* a escribir|comentar|aparecer|molestar|abrir, perd*
        el derecho, le* cerramos la puerta, tapon*, mute*, mutea*, hacer* invisible*, no ver* la
        luz, al que|quien .. fuera|puerta|bloqueo, hacemos|hago|haremos|hare que desaparez*, que
        desaparezca*|desaparezcan, deja* de verse, no se vera|veran|publica*|publiquen, no se vea|
        vean, no lleg* a publicarse|verse|salir, jamas llegan|veran|saldran, impedimos, impedir*,
        evitamos que, frenamos, paramos, archivamos, sin publicar, no publicamos, no aprobamos,
        rechazamos, cribamos, criba, cribar*, mand* a, cazamos, cazar*, extirp*, extermin*, ech*
        tierra, tierra encima, a cero, higien*, desinfect*, blanque*, lavamos, lavar*, apartamos,
        apartar*, dej* fuera, oculta*, en la sombra, sepultad*, segunda pagina, fuera de google,
        bajan, abajo, restringid*, no podra|podran volver|comentar|escribir|opinar, vuela de|del,
        vuelan de|del, queja que vuela, que vuela, salen volando, corto en|el|los|las|por, puerta y|
        ya|directa, a la puerta, la puerta a|al|se|le|les""",
    "criticism": """critic*, critiqu*, queja*, quejan, queje, quejen, quejica*, reclamacion*,
        reclam*, detractor*, hater*, haters, jeiter*, resena*
        mala*|negativa*|incomoda*|desfavorable*, mala* resena*|opinion*|valoracion*|nota*|
        critica*|comentario*|puntuacion*, opinion*
        mala*|negativa*|desfavorable*|incomoda*|contraria*, valoracion*
        mala*|negativa*|desfavorable*|baja*, comentario* ?mas ?muy negativo*|malo*|incomodo*|
        desfavorable*|molesto*|critico*|feo*|desagradable*|hostil*| adverso*, negativas,
        negativos, cualquier negatividad, lo negativo, todo lo negativo, una estrella, uno
        estrella, 1 estrella, # estrella, lo que no te|le|os guste, lo que no te convenga, lo
        que te moleste, lo que moleste, lo que incomode, voces discordantes, descontent*,
        insatisfech*, malas lenguas, mala fama, hablen mal, hable mal, habla mal, hablan mal,
        ponga verde, pongan verde, protest*, disgust*, mal trago, quien se queje, el que se
        queje, metan contigo, se meta contigo, cliente* enfadado*, cliente* cabreado*, mala*
        experiencia*, desalent*, que puedan perjudicar*, lo que huela mal, puntos de vista
        contrarios, resena* que no convenga*, negativo, resen*|opinion*|comentario*|
        valoracion*|mensajes|publicaciones|notas que ?no|ya te|le|os|les|nos ..
        gust*|conv*|agrad*|interes*|perjudi*|moleste*|favorezca*, resen*|opinion*|comentario*
        que no|moleste*|incomod*|perjudi*, client* enfadad*|descontent*|furios*|quejic*|
        molest*|cabread*|dolid*, gente enfadada, enfad*, malas caras, pegas, mala baba,
        comentarios ?mas ?muy feos|acidos|duros|agrios, opinion* .. mala*|negativa*,
        puntuacion* baja*, de una estrella, quien no este contento, quien este descontento, el
        que proteste, el que critique, el que no este, mal|mala|malas|malos|peor|peores ?os
        comentario*|opinion*|resena*|mensaje*|nota*|valoracion*|puntuacion*|palabra*|prensa|
        rollo|voces|noticia*, voz|voces|persona*|gente|vecin*|client*|huesped*|comensal*|
        usuari* ?tan molest*|incomod*|critic*|disconform*|descontent*|resentid*|enfadad*|
        enojad*|cabread*|indignad*|amargad*|furios*|quej*|insatisfech*|inconform*|disgustad*|
        conflictiv*|toxic*|pesad*, algo|cosa|cosas feo|malo|desagradable|negativo|feas|malas|
        desagradables|negativas|incomodo, resentid*, amargad*, quisquillos*, inconform*,
        despotri*, rajar, rajen, raje, poner* verde, a parir, hable* pestes, hablar mal,
        hablando mal, reproch*, aguafiestas, trapos sucios, mala onda, malas vibras,
        tocapelotas, troll*, boicote*, desprestig*, tirar* mierda, tire* tierra, eche* tierra,
        lo que no sea ?un elogio*|aplauso*|positiv*|favorable*|halago*|bonito, lo que ?te|le|os
        afee|perjudique|ensucie, manch*, comentario*|opinion*|resena*|mensaje*|publicacion*|
        valoracion*|texto*|voces|articulo* ?tan incomod*|critic*|adverso*|advers*|contrari*|
        hostil*|feo*|fea*|desagradable*|en_contra|dolid*|toxic*|poco_favorable*|acid*|agri*|
        hirient*, resen*|opinion*|comentario*|valoracion* ?que ?pueda*|puedan ?le|te|les
        perjudi*|dan*|afe*|manch*|empan*|moles*|incomod*, todo lo que pueda|moleste|perjudique,
        comentario* critico*|adverso*|incomodo*, client* que se queje*|quejan|protest*,
        quien|quienes|cualquiera ?que ?se ?te ?os ?le critique*|queje*|proteste*|hable*|ponga*|
        opine*|ataque*|moleste*, ataque*, opinion|opiniones contraria*|incomoda*|en_contra,
        opin* lo contrario|distinto|mal|en_contra, no este* contento*|satisfech*|de_acuerdo, lo
        que no interese|convenga, desagrad*, disconform*, discrepan*, disidenc*, palabras
        feas|duras, pulgar* abajo, dos estrellas, pocas estrellas, baja puntuacion, notas
        bajas, nota baja, denuncias de clientes, comentario*|opinion*|resena*|mensaje*|
        publicacion*|valoracion* ?que|de ?los|nos|te|le ?no descontent*|enfadad*|criti*|quej*|
        deje*|dejen|pongan|mal|duel*|duela*|pic*|amarg*, lo malo, cosas malas, todo lo malo,
        mal comentario, comentario malo, negatividad, criticon*, queja, quejas, quejosos,
        quejoso*, la gente que, nube negra, malos tragos, malas experiencias, mala experiencia,
        inoportun*, envenenad*, venen*, hostil*, hostiles, reclamos, polemic*, mosquead*,
        cabread*, enfadad*, molest* con""",
    "abuse": """insult*, spam, amenaza*, datos personales, odio, racis*, ofensiv*, obscen*,
        ilegal*, ilicit*, groser*, difama*, calumni*, normas, abuso*, acoso, discrimina*,
        palabrota*, estafa*""",
    "immune": """no tendras, no tendra, no tendreis, no habra, no sufriras, no sufrira, no
        sufrireis, no volveras a|tener, no volvera a, no vas a tener|sufrir|ver, no va a
        tener|haber|sufrir, nunca tendras|sufriras|habra|veras|vas|tendra|sufrira|tendreis|
        sufrireis|mas|volveras|volvera, jamas tendras|sufriras|habra|veras|vas|tendra|sufrira|
        tendreis|volveras|sufrireis, libre de, libres de, a salvo de, blindad* contra|frente,
        blindamos, blindaje, inmune*, inmunidad, olvidate de las|los|cualquier|toda, olvidese
        de las|los|cualquier, olvidaos de las|los, vacun*, a prueba de, sin crisis, cero
        crisis, se acabaron las|los, se acabo, adios a, ni una, imposible, desapareceran, nadie
        se atrevera, nadie podra, nadie vera, nadie leera, que nadie las vea, nadie las vea,
        limpio de, limpia de, no existiran, no existira, no pasara nunca, nunca pasa nada,
        nunca ocurrira, descart*, no quedara|quedaran|quede|aparecera|apareceran|vera|veras|
        veran|habra|leera|leeras|saldra|tendra|tendras|va|vas .. ni|ninguna|ningun|nunca|mas,
        no va|vas|vais|van a tener|ver|haber|sufrir|pasar .. ninguna|ningun|ni, les
        pasa*|ocurre* a otros|los_demas, a otros les, le pasa* a otros|los_demas, nunca mas
        ver*|leer*|tendr*, jamas|nunca vera|veran|vereis|leera|leeran|leeras|encontrara*|
        aparecera*|quedara*, ni rastro de, no quedara ni, ni un solo, ni una sola, no
        encontrara*, no leera*, no vera*, no aparecera*""",
    "mass-report": """report*|denunci* en_masa|masivamente|todos_a_la_vez|hasta_que, denuncia
        masiva, denuncias masivas, solo|unicamente|nada_mas se|queden|quedan ..
        buen*|positiv*|bonit*|favorable*, que solo .. buen*|positiv*|bonit*|favorable*, filtr*
        .. comentarios|resenas|opiniones, report*|denunci* .. a_la_vez|en_bloque|entre_todos|
        juntos|al_unisono|coordinad*|hasta_que, denunciar* entre todos, desde varias cuentas""",
    "crisis": """crisis, crisis de reputacion, escandalo*, mala prensa, polemica*, mala imagen,
        linchamiento*, problemas de reputacion, incendio*, lio*""",
    "first-person-handling": """he gestionado, he llevado, he vivido, he tenido, hemos
        gestionado, hemos vivido, experiencia, tengo experiencia, tuve, me ha tocado, manejado,
        manual, protocolo, plan, seguiremos""",
    "answer-them": """contest*, respond*, respuest*, agradec*, atend*, dialog*, escuch*,
        explic*, resol*, se quedan, queda donde, no se borra, no se tocan, nombre y""",
    "only-praise": """solo|solamente|unicamente|exclusivamente|nada_mas_que se|queda*|dejamos|
        dejaremos|dejare|dejo|vera*|veran|ve|ven|leera*|aparec*|habra|mostrar*|mostramos|
        publicamos|sobreviv*|permanec*|lucir* .. aplauso*|elogio*|positiv*|halago*|piropo*|
        bonit*|favorabl*|amable*|flores|felicitacion*|alabanza*|aprob*|maravill*,
        solo|solamente|unicamente lo|los|las|comentarios|opiniones|resenas|mensajes ?que bueno|
        buenos|buenas|positiv*|favorabl*|bonit*|aplaud*|suma*|elogi*""",
    "shut-comments": """cerramos|cerrar*|cierro|desactiv*|apag*|deshabilit*|capamos|limit*|
        quitamos|bloque* ?todos ?los comentarios|respuestas|menciones|opiniones""",
    "filter-words": """filtro*|filtrar|filtramos|filtrado .. palabras|terminos|expresiones,
        palabras ocultas|vetadas|prohibidas|bloqueadas|filtradas, lista negra, lista de
        palabras""",
    "complaint-words": """timo, caro, cara, estafa, devolucion, reembolso, sucio, lento, tarde,
        decepcion, verguenza, horrible, pesimo, nunca mas""",
}

ACCOUNTS = {
    "asset": """cuenta, cuentas, pagina*, perfil*, canal*, contenido*, comunidad, business
        manager, administrador comercial, cuenta publicitaria, anuncios, pauta, fotos,
        fotografias, videos, material*, disenos, textos, publicaciones, dominio, web, audiencia,
        seguidores, fanpage, fan page, creatividades, activos, instagram, facebook, tiktok,
        redes, propiedad intelectual, derechos, piezas, archivos, lo publicado, lo que
        publiquemos, base de datos, titularidad, todo lo que, grupo de facebook, whatsapp
        business""",
    "ours-end": """es nuestr*, son nuestr*, sera nuestr*, seran nuestr*, es mi*, mia, mio,
        nuestras, nuestros, nuestro, nuestra, mias, mios, de la casa, de la agencia""",
    "ours": """a|en|bajo mi|nuestro nombre, a nombre mio|nuestro, a nombre de la agencia, a
        nombre de mi, a nombre del estudio|equipo, propiedad ?exclusiva nuestra|mia, propiedad
        ?intelectual ?exclusiva de la|nuestra|mi agencia|empresa|firma|sociedad, propiedad del
        estudio|equipo, propiedad de quien lo hace, de nuestra propiedad, de mi propiedad, nos
        pertenece*, me pertenece*, pertenece* a la agencia, pertenece* a nuestra, pertenece* a
        mi, pertenece* al estudio, seguira* siendo nuestr*|mi*, siguen siendo nuestr*|mi*, sigue
        siendo nuestr*|mi*, somos los|las titulares|propietarios|duenos, soy el|la
        titular|propietari*|duen*, titularidad nuestra|mia, titularidad de la agencia,
        titularidad corresponde*, bajo la razon social de, bajo nuestra
        razon|firma|marca|sociedad|cuenta|titularidad, bajo mi titularidad|marca|cuenta|razon,
        cuelga* de mi|nuestra|nuestro, dentro de nuestro|nuestra|mi
        business|cuenta|portafolio|portfolio|cartera|organizacion|administrador, en nuestro|mi
        business|portafolio|portfolio|administrador|gestor, en nuestra|mi cuenta, de nuestro
        portafolio, en nuestro poder, en mi poder, nos quedamos
        con, me quedo con, nos las|los|la|lo quedamos, me las|los|la|lo quedo, se queda* con
        nosotros|conmigo, se queda* en la agencia|nuestra|nuestro|mi, permanec* con
        nosotros|conmigo, permanec* en nuestr*, queda* con nosotros|conmigo, conserva la agencia,
        conservamos|
        conservo|conservaremos|conservare ?nosotros ?yo la|las|el|los propiedad|titularidad|control|
        derechos|cuenta*|claves|accesos|perfil*|seguidores, retenemos, retendremos, se viene*
        conmigo|con nosotros, me las|los|la|lo llevo, nos las|los|la|lo llevamos, sera de la
        agencia, sera propiedad de la agencia, inscrit* bajo, inscrit* a nuestr*, registrad* a
        nuestr*|mi, registrad* por nosotros, nos reservamos la|los
        titularidad|derechos|propiedad, figurar* a nuestr*|mi, figuramos como, constar* a
        nuestr*|mi, siempre nuestr*, siempre mi*, a nombre de nuestra|mi|nuestro ?propia ?propio
        agencia|empresa|sociedad|firma|marca|estudio|casa, administracion es cosa nuestra|mia,
        la gestion|administracion|titularidad la tenemos|tengo ?solo nosotros|yo, es cosa
        nuestra, de nuestra titularidad, seremos los propietarios|titulares|duenos, sere el|la
        propietari*|titular|duen*, me pertenec*, los derechos son|quedan, nos reservamos, en
        exclusiva para nosotros, a nombre propio, bajo nuestro paraguas, bajo mi paraguas, queda
        en casa, las guardamos nosotros, son parte de nuestro|nuestra|mi""",
    "our-mail": """con|desde|en|a mi|nuestro|un correo|email|mail|telefono|movil|gmail|numero,
        correo|email|mail|telefono|movil|numero|gmail|datos de la agencia|empresa nuestra,
        correo|email|mail nuestro|mio|propio, con mis datos, con nuestros datos, con mi usuario,
        desde nuestra sociedad, con nuestro cif, con mi dni, con mi nombre, con nuestra razon,
        correo|email|mail|telefono|datos de la agencia|casa|nuestra|nuestro|empresa_nuestra,
        nuestro correo, mi correo, nuestro email, mi email, mi telefono, nuestro telefono""",
    "open": """abr*, abro, abrimos, cre*, registr*, alta, vincul*, asoci*, inscrib*, inscrit*,
        montamos, monto, dan de alta, da de alta, damos de alta, doy de alta, se abren, se
        crean, figur*, pongo, ponemos""",
    "sole": """unic*|solo administrador*|administradora*|titular*|propietari*, administrador*
        unic*|exclusiv*|principal*, administracion exclusiva, solo nosotros|yo
        tendremos|tenemos|tengo|podemos|puedo|entramos|entro|administramos, las claves ?las
        guardo|guardamos|tengo|tenemos|conservo|conservamos|quedan, llaves ?las
        guardo|guardamos|tengo|tenemos|quedan, no necesitas|necesita|necesitais|hace|hara
        tener|las|conocer|falta las|claves|contrasenas, no tendras|tendra|tendreis|tienes
        acceso, no te damos|doy acceso, acceso de lectura, acceso de invitado, tu entras como|de
        invitado|lector|colaborador, control total de, control exclusivo""",
    "lose": """se cierra*, se cerrara*, se borra*, se apaga*, desaparec*, pierdes, perdera*,
        perdereis, pierde, perderas, se elimina*, se da* de baja, se esfum*, deja* de existir,
        se va* con, se desactiva*, lo pierdes todo, te quedas sin, se queda sin, os quedais
        sin, hay que pagar*, tendras que pagar*, debera* comprar*, rescate, puede* comprar*,
        podra* comprar*, podras recuperar*, empezar de cero, se va* conmigo, agencia|estudio|
        empresa|proveedor|gestor|quien|ella|consultor* se queda* con, se queda* con
        nosotros|nuestr*|nada|las_manos""",
    "on-leaving": """si cancel*, si te vas, si se va, si os vais, si dej*, si rescind*, si
        termin*, si no renuev*, al cancelar, al terminar, al marchar*, al irte, al irse, al
        rescindir, al acabar, cuando termine*, cuando acabe*, cuando dej*, cuando te vayas, si
        rompe*, si algun dia, al finalizar, tras la baja, en caso de baja, si te das de baja, si
        se da de baja, el dia que te|se vay*, si un dia""",
    "licence": """te|se|os|le|les lo|la|los|las licenci*|ced*|alquil*|prest*|arrend*, cesion de
        uso, en cesion, cedid* en uso, se los cede en uso, licencia de uso, en uso mientras,
        derecho de uso, uso durante, en alquiler, de alquiler, en regimen de""",
    "yours": """a su nombre, a tu nombre, a vuestro nombre, a nombre de la empresa, a nombre
        del cliente, a nombre de su, a nombre de tu, a nombre de vuestra, suya*, suyo*, tuya*,
        tuyo*, vuestra*, vuestro*, del cliente, de la empresa, usted es el administrador,
        propiedad suya, propiedad del cliente, le pertenec*, te pertenec*, os pertenec*, es de
        ustedes, son de ustedes, recuper*, reclam*, anterior, editor*, invitad* como, me
        agrega, rol, permiso*, entramos como, entro como, copia de, copias de""",
}

PASSWORDS = {
    "password": """contrasen*, password*, passwd, pasword*, datos de acceso, datos de entrada,
        credenciales, usuario y clave|contrasena|pass, user y pass, login, logins, pin de,
        codigo de verificacion|seguridad|sms|confirmacion, codigo que te|le|os
        llegue|llega|mand*, codigo por sms, codigo de seis,
        la|tu|tus|su|sus|vuestra|vuestras|las|mi clave ?de ?del instagram|facebook|correo|
        acceso|tiktok|cuenta*|todo|email|pagina, tu clave, su clave, vuestra clave, vuestras
        claves, tus claves, sus claves, las claves, los claves, clave del correo, clave de
        acceso, claves de acceso, la llave de la cuenta, las llaves de la
        cuenta|pagina|tus|sus|vuestras, lo que pones para entrar, lo que tecle* para entrar, lo
        que escrib* para entrar, con lo que entras, como entras en, usuario y lo que, codigo ..
        telefono|movil|sms|whatsapp|correo, usuario y la clave|contrasena, la clave de
        instagram|facebook|tiktok|google|todas, clave y usuario, clave|claves|contrasena ..
        correo|instagram|facebook|tiktok|google|whatsapp|cuenta*|perfil*|pagina|redes, clave
        ?de ?del ?la ?tu ?su ?vuestro ?mi insta|ig|instagram|face|facebook|fb|tiktok|correo|
        cuenta*|perfil*|pagina*|red|redes|usuario|acceso|google|gmail|whatsapp|entrada|ficha|
        canal|twitter|youtube|linkedin, llave|llaves ?de ?del ?la ?tu ?su ?vuestr* insta|ig|
        instagram|face|facebook|fb|tiktok|correo|cuenta*|perfil*|pagina*|red|redes|google,
        datos para iniciar|entrar|acceder|loguear*|conectar*, datos de
        inicio|login|conexion|sesion|ingreso|usuario, datos con los|que entr*,
        usuario|correo|mail|email y ?la ?tu ?su contrasen*|clave|pass|password, contra de, la
        contra, palabra de paso|acceso, palabra secreta|magica, santo y sena, lo|que que
        pones|escribes|tecleas|metes|pone|escribe|teclea|mete ..
        debajo|entrar|abajo|despues|acceder|usuario|candado, que escribes|pones|tecleas|metes
        ?usted despues|debajo|luego|al, token,
        codigo|numero|numerito|numeros|cifras|digitos|numeritos que ?te|le|os|les ?va ?vaya
        llega*|sale|salga|salen|aparec*|mand*|lleg*|envi*|recib*|manda|salta,
        seis|cuatro|ocho|# digitos|cifras|numeritos|numeros, sms de
        confirmacion|verificacion|seguridad, codigo|codigos de verificacion|seguridad|
        confirmacion|acceso|recuperacion|respaldo|un|sms|doble|autenticacion|instagram|
        facebook, pin, patron de desbloqueo, usuario y pass*, contrasena, contrasenas, claves
        de acceso|entrada|todas|todos|sus|tus|vuestras, usuario y contrasen*|pin, doble factor,
        numero secreto, sms que, codigo del sms, codigo de un solo uso""",
    "ask": """manda*, mande*, mandes, mandais, mandarme, mandarnos, envia*, envie*, enviad*,
        envian, enviar*, pasa*, pase*, pasad*, pasar*, me pasas, me das, me mandas, nos pasas,
        nos das, nos mandas, nos envias, me envias, da me, dame, danos, deme, denos, denme,
        dadme, dadnos, dar*, facilit*, comparte, comparta*, comparti*, compartirme,
        compartirnos, compartir, necesit*, necesitare, necesitaremos, ocupo, preciso,
        precisamos, dime, digame, diganme, decirme, escribe*, escriba*, indica*, indique*,
        apunta*, apunte*, proporcion*, suministr*, hace falta, haran falta, hara falta, me
        hacen falta, quiero, queremos, pido, pedimos, pedire, pediremos, bastara con, basta
        con, basta que, solo falta*, me falta*, deja*, dejame, dejeme, dejadme, soltar*,
        suelta*, requiero, requerimos, hazme llegar, hacerme llegar, haganos llegar, remit*,
        anota*, whatsappe*, incluy* en, con tu|su|vuestra, tener*, tenga, me quedo, ponme, pon
        en, ponga en, respondiendo, contesta*, responda*, responde* con, hacen falta, haga
        falta, me falta, faltan, reenvi*, mandame*, cuentame, dictame, dicteme, confiame,
        confieme, entregame, entregueme, entreguen, cedeme, hagame llegar, responda a este,
        contestame con, tecle*, copia*, copieme, adjunt*, dices, digas, diga, decime, dictas,
        dicta, dicte, dictarme, presta*, preste*, hagannos|haganme|hagame|haganos|hacednos|
        hacedme|hazme|hazte|hacerme|hacernos llegar, incluid*, avis* con la|el nuev*, me
        la|lo|las|los pas*|mand*|dict*|dices|dic*|env*|das|da|dej*|apunt*|escrib*, nos
        la|lo|las|los pas*|mand*|dict*|dices|dic*|env*|dais|da|dej*, a mi|nuestro
        whatsapp|correo|movil|buzon|telefono, trae*, traiga*, entrega*, entregu*, ceda, ceder*,
        abrirnos, regala*, pegame, pega, pegue, tirame, tira, chuta*, meto yo, confia*, exig*,
        solicit*, requisito, imprescindible tener, sin ella no, ponganos, me pones, ponedme,
        leeme, leame, cantame, canta*, comunic*, se nos|me
        facilit*|entreg*|remit*|proporcion*|comuni*|mand*|pas*, avis* del|con, haznos saber,
        debera*|tendra*|tiene|debe|deben ?que facilit*|entreg*|remit*|dar*|mand*|comunic*, por
        whatsapp, te pedire, le pedire*, os pedire*, nos quedamos con, apuntad*, anotad*,
        dejad*""",
    "turn-off": """desactiv*|quita*|quite*|apaga*|apague*|elimina*|deshabilit*|anula* .. dos
        pasos|verificacion|doble|2fa, quita la verificacion, desactiva el doble, desactiv*|
        quit*|apag*|apague*|elimin*|deshabilit*|anul*|desconect*|suprim*|inhabilit*|cancel* ?me
        ?nos ?ese|esa|el|la|los|las|eso|tu|su|vuestra ?de ?la ?doble aviso*|alerta*|
        notificacion*|paso|pasos|factor*|autenticacion|autentificacion|verificacion|
        confirmacion|comprobacion|seguridad|doble|2fa,
        desactiv*|quit*|apag*|deshabilit*|anul*|desconect* .. dos_pasos|dos_factores|
        doble_factor|2fa|confirmar|codigos|codigo""",
    "cannot-start": """sin la|tu|su|esa contrasena|clave|password .. no|imposible, sin
        contrasena|contrasenas .. no, sin ella|ellas no""",
    "role-access": """gestor de contrasen*, boveda, rol, roles, editor*, invit*, permisos,
        permiso, business manager, business suite, acceso delegado, cambi*, camb* la
        contrasena, llavero, administrador de contrasenas, administre, acceso por, nunca|jamas
        ?le|te|os ?vamos ?voy ?a pid*, guarde*, guard*, quedat*, quedes*, quedan, se las queda,
        conserv*, usuario propio, mi usuario, mi propio usuario, nuestro propio, gestor*,
        palabras clave, la clave esta, la clave es, la clave de la|este|nuestra|todo, claves
        del exito|plan, solo usted, solo vosotros, solo tu, nadie mas, no comparta*, active*,
        activ* la, perfil publico, basta|bastara con anadir*|invitar*|agregar*, solo|mejor
        anada*|anad*|invit*|agreg*, en manos de cualquiera""",
    "the-key": """la|las|su|tu|tus|sus|vuestra|vuestras
        clave|claves|contra|contras|pass|login|logins|accesos,
        el|los|sus|tus|su|tu|vuestros|vuestro login|logins|pass|password|usuario|pin|accesos
        ?completos""",
    "give-me": """dime, decime, digame, diganme, decidme, me dices|pasas|das|mandas|dejas|
        escribes|apuntas|dictas|envias|compartes|dice|pasa|da|manda|escribe|envia, nos dices|
        pasas|das|mandas|dejas|envias|compartes|dais|pasais|dejais|mandais|decis|pasa|da|manda|
        envia|dan|pasan|mandan, pasame, pasenme, paseme, pasadme, pasanos, pasenos, pasadnos,
        pasennos, mandame, mandeme, mandadme, mandanos, mandenos, mandadnos, mandennos,
        enviame, envieme, enviadme, envianos, envienos, enviadnos, enviennos, dame, deme,
        dadme, danos, denos, dennos, dadnos, dejame, dejeme, dejadme, dejanos, dejenos,
        dejadnos, escribeme, escribame, escribime, escribenos, apuntame, apunteme, anotame,
        anoteme, prestame, presteme, prestanos, dictame, dicteme, compartime, comparteme,
        compartenos, compartame, comparta con, sueltame, largame""",
    "as-you": """entro|entramos|entrar|entraremos|entrare|acceder|accedo|accedemos|publico|
        publicamos|conectarme|conectarnos|conecto|conectamos .. .. con|desde
        tu|su|vuestro|vuestra ?mismo|misma usuario|login|credenciales|sesion,
        entrar|entro|entramos|acceder como si fuera*""",
    "shun-roles": """lio, rollo, complic*, engorro*, mas
        rapido|facil|comodo|sencillo|practico|directo, lento, tarda*, pereza, enred*, una lata,
        sin tanto, para que, tonteria*, perder tiempo, pierde* tiempo, nada de
        permisos|roles|invitaciones, dejate de, dejese de, ni permisos|roles|invitaciones""",
}

HANDS_OFF = {
    "forget-it": """olvidate|olvidese|olvidaos|olvidense|olvidarte|olvidarse|olvidaros|olvidas
        ?por ?completo de|del todo|tema|redes|ello|asunto|eso|instagram|facebook|la|las|lo,
        despreocupate, despreocupese, despreocupaos, despreocuparte, despreocuparse,
        despreocupacion, desentiendete, desentiendase, desentenderte, desentenderse,
        desentendeos, desconecta, desconecte, te desentiendes, se desentiende, os desentendeis,
        te olvidas, se olvida, os olvidais, relajate, relajese, relajaos, tumbate, sientate y,
        sientese y, tu a lo tuyo, usted a lo suyo, vosotros a lo vuestro, vos a lo tuyo, a lo
        tuyo, tu dedicate a, tu tranquilo, usted tranquilo, vos segui con, tu sigue con, usted
        siga con, se llevan solas, se lleva solo|sola, va solo, van solas, piloto automatico,
        ni te enteras, ni te enteraras, ni se enterara, ni os enterareis, ni te vas a enterar,
        no te enteras, no te vas a enterar, ni se va a enterar, ni te acordaras, ni mires, ni
        mire, ni mireis, tu ni mires, tu ni te, ni preguntes, no preguntes, ni te molest*, ni
        te preocup*, no hagas nada, no haga nada, no hagais nada, no haces nada, no hareis
        nada, no haras nada, no hara nada, tu no haces nada, sin mover un dedo, no mover* un
        dedo, no muevas un dedo, sin levantar un dedo, manos libres, cero implicacion, cero
        esfuerzo, cero dedicacion, cero reuniones, cero molestias, cero participacion, dejalo
        todo, dejenoslo todo, dejanoslo todo, dejalo en nuestras manos, deje todo en, deja todo
        en, dejamelo a mi, dejamelo todo, dejemelo todo, delegacion total, servicio invisible,
        ser invisibles, ni briefing ni, no volver* a pensar en, no tendras que pensar en, ni un
        minuto de tu|su|vuestro tiempo, ni un segundo de, cara a la galeria, no quiero saber,
        ni le vera el pelo, ni me vera*, ni sabras de mi, no sabras de nosotros, no sabra de,
        no te enterar*, no tienes que saber, no hace falta que sepas nada, no hace falta que
        nadie, desconectar del todo|por|completamente, vayase de vacaciones, vete de
        vacaciones, duerma tranquil*, duerme tranquil*, sin que se entere*, sin que te enteres,
        sin que os entereis, no piense mas, no pienses mas, quitese de, quitate de, se lo
        hacemos todo, te lo hacemos todo, lo hacemos todo por usted|ti, puede*|podes|podeis
        ?ustedes ?usted ?perfectamente ignorar*|desaparec*|olvidar*|desconect*|despreocup*|
        desentend*|irse|irte, como si ?tus ?sus ?las ?tu ?la ?su ?redes ?pagina ?cuenta
        ?instagram ?no existier*, haz|haga|haced|hagan cuenta ?de que, se|la|lo|las
        gestionan|gestiona|escriben|mueven|atienden|actualizan|llenan|hacen ?ellos
        ?ellas solos|solas|solo|sola|solitos|solitas, no|nunca|jamas|ni volver*|vuelv* a
        pensar|abrir|entrar|preocupar*|mirar|saber|tocar|ver|pisar|acordar*, ni abr*|entr*|mir*
        ?mas ?la|el ?app|instagram|movil|facebook|telefono|red*, no abr*|entr* mas|nunca,
        tu|usted|vosotros|ustedes|vos ?solo ?a
        disfrut*|descans*|relaj*|dorm*|duerm*|tranquil*|ni,
        dejanos|dejenos|dejadnos|dejennos|dejame|dejeme
        hacer|trabajar|a_nosotros|lo_demas|el_resto, sin que muev*|levant*|hag* ?ni un|nada,
        sin hacer nada, sin mover|tocar nada, ni mover|tocar un|nada, cero preocupaciones|
        llamadas|correos|preguntas|aprobaciones|gestiones|minutos|tareas|consultas|dolores|
        vueltas|participacion|trabajo, ni un minuto ?suyo ?tuyo, ni cinco minutos, cruzado* de
        brazos, brazos cruzados, desde el|la sofa|hamaca|playa, te|se|os olvid* ?por_completo
        ?de que existe*|existim*|nosotros|todo|instagram, no se|te ?va* ?a acordar*|acuerd* ?de
        que|ni, no le|te|os|les quitar*|ocupar*|robar*|llevar*|exig*|pedir*|pedim* ?ni ?un
        ?nada ?absolutamente minuto*|tiempo|segundo|hora|esfuerzo|nada|atencion, no
        perder*|pierdes|gastar*|dedicar*|invertir* ?ni ?un ?mas ?tu|su
        tiempo|minuto*|segundo*|horas|una_hora, no hace* ?falta ?que
        est*|intervenga*|participe*|aparezca*|hag* ?de|cerca|presente|nada|aqui|ahi, no ?te ?le
        ?se necesit* ?a ti|usted|vosotros|ustedes ?para, tu
        presencia|participacion|opinion|intervencion no|sobra|estorba, su
        presencia|participacion|opinion|intervencion no|sobra|estorba, nos hacemos
        cargo|nos_ocupamos|nos_encargamos de absolutamente todo, del a a la z, de la a a la z
        sin, cierra|cierre|cierren la puerta, aprieta|pulsa|aprieta*|pulse un|el boton y, ni
        ?siquiera sabr*|notar*|nota|notas|enter*|sepa*|te_daras|se_dara|te_das ?cuenta ?de
        ?que|estamos|existimos|nada, todo ?se ?va|hace|sale|funciona|marcha|camina|mueve|lleva
        ?va ?perfectamente ?igual ?solo sin ti|usted|ustedes|vosotros|vos|el_cliente|el_dueno|
        que_usted|que_tu, tu|su|vuestra ?propia intervencion|participacion|aprobacion|
        presencia|opinion|colaboracion|ayuda|implicacion no|nunca|ni ?nos
        ?ser*|es|hace|hara|resulta ?falta ?necesari*, te
        enteras|enteraras|enterara|entera|enterais despues|luego|al|cuando|por|ya,
        lo|los|las|la ves|ve|veis|ven|veras|vera|vereis despues|luego|ya|cuando|una_vez
        publicad*|este|salg*|todo|el_mundo|colgad*|subid*, contrat*|firma*|paga*|fich* ?y y
        desaparec*|olvid*|descans*|relaj*|listo|desentiend*|duerm*,
        sigan|siga|sigue|segui|seguid ?usted ?ustedes ?tu ?vos con su|tu|vuestro|lo ?negocio
        ?trabajo ?suyo y|que, no necesit* saber|conocer ?ni nada|tu|su|el, no quitar*|quitamos
        ni, ni se preocup*|ocup*, lo unico que ?tiene* ?que ?hac* ?hace ?es pagar, ni una ?sola
        llamada|pregunta|reunion|consulta|molestia|duda, te|le|os|les
        dejamos|dejare|dejaremos|dejo en_paz|tranquil*|al_margen, quedas|queda|quedais al
        margen, mantente|mantengase|quedate|quedese al_margen|fuera|aparte, delega* ?todo y
        olvid*|listo|descans*|ya, ni se|te|os dar*|vas|va ?a ?dar cuenta de, no
        te|le|os|los|las necesitamos|necesito|precisamos ?para, confia|confie|confiad|confien a
        ciegas, fe ciega, mejor no mir*|pregunt*|opin*, se aprueba* sol*, lo|las|los aprobamos
        nosotros|solos, no pasa*|pasar* por ti|usted|vosotros|sus_manos|tus_manos|su_mesa, como
        por arte de, contrat*|firm* y listo|ya, solo firm* y, no sabras ni, de principio a fin
        sin, tu|su|vuestro negocio|tienda ni se|te, no tendremos que molestar*, no sabras nada,
        no sabra nada, no os hara|te_hara|le_hara falta|falta_ni, no llamaremos|llamamos a
        ?tu|su puerta, ni llamadas|correos|preguntas|reuniones|aprobaciones ni, mientras
        tu|usted|ustedes|vosotros|vos viaj*|haces_nada|disfrut*""",
    "not-needed": """no tendras que, no tendra que, no tendreis que, no tendran que, no tienes
        que, no tiene que, no teneis que, no tenes que, no tienen que, no hace falta que, no
        hara falta que, no necesitas, no necesita, no necesitais, no necesitaras, no necesitara,
        no es necesario que, no sera necesario que, no es preciso que, no sera preciso, no hay
        que, no habra que, sin que tengas que, sin que tenga que, sin que tengais que, sin que
        nadie tenga que, ni tendras que, ni tendra que, sin tener que, sin necesidad de, no hace
        falta, no hara falta, no sera necesari*, ni hace falta, no requiere, no requerimos, no
        se requiere, nada que, no esperamos que, no te pedir* que, no le pedir* que, evitamos
        que tengas, te ahorramos, te ahorras, le ahorramos, se ahorra, os ahorramos, os
        ahorrais, te libramos de, te quitamos de, le libramos de, te evitamos, le evitamos, nos
        saltamos, nada de, fuera, prescind*, sobran, no precisas, no precisa, no preciso, sin
        ninguna, sin ningun, nadie tiene que, nadie tendra que, jamas tendras que, nunca tendras
        que, nunca tendra que, no os haremos, no te haremos, no le haremos, ni se|te|os|nos
        preocup* de|en|por, ni se|te|os molest* en, ni tienes|tiene|teneis|tendras|tendra que,
        ni falta que, no se|te|os molest* en, no pierdas tiempo en, no pierda tiempo en, no
        gastes tiempo en, ni un minuto en|para,
        ahorra* las|la|el|los, ahorrate, ahorrese, ahorraos, ahorrense, te puedes|podes
        ahorrar, se puede* ahorrar, no perdera*|perdereis|pierda* tiempo, no tendr* por
        que, no tienes|tiene por que, sin perder tiempo, suprimimos, eliminamos, hemos
        eliminado|suprimido|quitado, quitamos, no existe* ?la ?el, liberamos de, liberado
        de, eximido de, exento de, queda exento|eximido|liberado de, dispensado de, libre
        de, sin obligacion de, jamas te|le|os, nunca te|le|os pedir*, no hay ninguna,
        nadie va a pedir*, nos sobra*, no contempla*, ninguna necesidad de, ni siquiera
        tendr* que""",
    "oversight": """revis*, mirar*, aprob*, leer, leerlo*, leerte, interven*, mover, preocup*,
        estar pendiente, participar, opin*, validar*, valid*, supervis*, visto bueno, vistos
        buenos, dar el ok, el ok, autoriz*, corregir, decidir, involucr*, implic*, enterar*,
        hacer nada, dedicar*, aprobar, aprobacion*, reuniones, reunion, briefing, consult*,
        preguntas, cuestionario*, llamadas, feedback, comentar, firmar cada, controlar, vigilar,
        poner nada, aportar nada, mandar nada, mandarnos nada, darnos nada, contarnos nada,
        pensar en nada, hablar con nadie, hablar con vosotros|ustedes|nadie|usted, persona de
        contacto, interlocutor*, a nadie de tu|su|la|vuestra, nadie de tu|su|la|vuestra,
        participacion, informacion, tu ayuda, su ayuda, vuestra ayuda, ver nada, ver las
        publicaciones, pasar por ti, repasar, luz verde, permiso, un interlocutor, un
        responsable, enlace, nada de tu parte, nada por tu parte, nada por su parte, responder,
        contestar nada, correos, emails, idas y venidas, ida y vuelta, ver lo que, lo que sale,
        lo que publi*, echar un ojo, echar un vistazo, darle el visto,
        videollamada*, encuentros, juntas, junta, contestar ?ni ?a ?un ?solo mensaje*
        nuestro*, responder ?a nuestr*, leer nuestr*, contestar* ?a nuestr*, filtros, paso
        de aprobacion, fase de revision, ronda* de, correcciones, seguimiento, participes,
        intervenga*, opines, estar encima, estar presente, dar instrucciones, dar
        indicaciones, instrucciones, explicarnos, explicar nada, entrevista*, rendir,
        tiempo a las redes, un contacto, contacto en, persona asignada, persona
        responsable, responsable interno, alguien de tu|su|vuestr*|la, alguien en
        tu|su|la, nadie del equipo|negocio, material*, datos de tu|su, fotos tuyas|suyas""",
    "without-asking": """sin ?tener ?que consultar*, sin preguntar*, sin pedir*
        permiso|opinion|nada|autorizacion|tu|su, sin pasar por ti|usted|vosotros|nadie|filtro,
        sin molestar*, sin avisar*, sin tu|su|vuestra aprobacion|permiso|visto|intervencion|
        supervision|participacion|ok|consentimiento| opinion, sin tu visto|si, sin su visto|si,
        sin que lo|los|las|la|tu|usted|nadie veas|vea|veais|revises|revise|apruebes|apruebe|
        supervise|mires|mire, sin reuniones|aprobaciones|consultas|revisiones|briefing|
        preguntas|supervision|validaciones| llamadas|permisos|filtros, sin aprobacion*, sin
        esperar* ?a? tu|su|vuestro|el visto|ok|permiso|respuesta, sin marearte, sin darte la
        lata, sin enviarte, sin mandarte, sin ensenarte, sin consulta, sin pasar ?antes por
        ?su|tu|vuestra|la|el|usted|ustedes|filtro|manos, sin necesidad de ?su|tu|vuestra
        aprobacion|permiso|visto|validacion, sin filtros, sin filtro previo, sin consultarlo,
        sin consultar nada, sin ensenarselo, sin ensenartelo, sin que usted, sin que tu lo, sin
        consultas|preguntas|interrupciones|molestias|
        citas|correos|mensajes|avisos|videollamadas| formularios|
        cuestionarios|vistos|correcciones|borradores| interferencias, sin ?necesidad ?de ?que
        ?tener esperar|pedir ?a ?tu|su|vuestro permiso|visto|ok|respuesta|aprobacion, sin
        interferir, sin ensenar* ?nada, sin mostrar*, sin dar* la lata|guerra|la_brasa, sin
        marear, sin mandar* borrador*""",
    "we-decide": """decido yo, decidimos nosotros, yo decido, nosotros decidimos, lo decidimos
        todo, lo que creamos|crea|creo|consideremos|considere oportuno|conveniente|mejor, a mi
        criterio, a nuestro criterio, segun nuestro criterio, a criterio nuestro, elegimos
        nosotros, elijo yo, mandamos nosotros, mando yo, lo que yo saque, lo que yo publique,
        lo que salga sale, no te molest*, no le molest*, no os molest*, no te llamar*, no le
        llamar*, no te escrib*, no te vamos a molestar, no le vamos a molestar, ni te
        molestaremos, no te pregunt*, no le pregunt*, no os pregunt*, no te pedir*, no te
        daremos la lata, preguntar es perder, no ?te|le|os|les vamos|voy a pedir* ..
        opinion|permiso|nada|aprobacion|autorizacion|informacion, no ?te|le|os|les pedi* ..
        opinion|permiso|aprobacion|autorizacion|nada, ni permiso, ni opinion, no esperes que te
        pregunte*, la ultima palabra ?es|la ?tenemos|tengo ?es nuestra|nosotros|yo, aqui mando
        yo, lo que publicamos lo decidimos, decid* .. por ti|usted|ustedes|vosotros|vos,
        decisiones .. las|la tomamos|tomo|nuestras|nosotros|ponemos, tomamos|tomo ?nosotros ?yo
        ?todas las|la decision*, deleg* ?absolutamente ?hasta ?la|las
        todo|todas|ultima|por_completo|totalmente|del_todo|cada, criterio lo ponemos|pongo,
        carta blanca, manga ancha, cheque en blanco, barra libre para publicar, a nuestro|mi
        aire|antojo|gusto|libre, plenos poderes, libertad total|absoluta|plena, sin dar
        explicaciones|cuentas, sin rendir cuentas, ni te|le|os consult*, no|nunca|jamas|ni
        vamos|voy|van|vas|volver* ?a ?estar molest*|pregunt*|consult*|marear*|incordiar*,
        jamas|nunca molest*|pregunt*|consult*|mare*|interrump*|incordi*|agobi*|citar*|citamos|
        convoc*|importun*|calent*|perseg*|fastidi*|enred*|distra*|atosig*, no hacemos|hago|
        haremos|habra|hay|tenemos|convocamos|celebramos|organizamos|programamos|mandamos|
        enviamos|mando|envio|pasamos|paso ?ninguna ?ningun reuniones|reunion|llamadas|
        borradores|borrador|cuestionarios|aprobaciones|consultas|briefing|briefings|
        videollamadas|previas, no|nunca|jamas|ni te|le|os|les ?va* ?van ?vamos ?voy ?volver*
        ?volvemos ?vuelvo ?a ?estar molest*|pregunt*|consult*|mare*|interrump*|incordi*|agobi*|
        citar*|citamos|convoc*|importun*|calent*|perseg*|fastidi*|enred*|distra*|atosig*,
        no|sin ?le|te|os|les ?vamos ?a ensen*|mostr*|muestr* ?los ?el ?las ?la ?ningun ?nada
        ?ni borrador*|texto*|calendario*|publicaciones|antes|posts|nada""",
    "no-contact": """no necesit* ?hablar ?con a
        nadie|persona|contacto|nada|briefing|informacion|interlocutor|que, no preciso hablar, no
        precis* de nadie|hablar|persona|contacto, no hace falta
        nadie|interlocutor|persona|contacto, nos apanamos sol*, me apano sol*, nos bastamos, me
        basto, nos arreglamos sol*, me arreglo sol*, nos valemos, no queremos|quiero
        intermediari*|interlocutor*|a nadie, vamos por libre, voy por libre, por libre, va por
        libre, no necesit* que|a|de ?a nadie, sin que nadie de su|tu|vuestra""",
    "except": """salvo, excepto, mas que, menos, aparte de, quitando, solo tendr*, solo aprobar,
        unicamente, mas alla, permanencia, prisa, en el momento, al momento, saber de, saber
        nada de, entender, ser experto, ser experta, instalar, pagar, descargar, temas libres,
        lista, acordad*, acordemos, hablado, pactad*, urgente, ya aprobad*, aprobadas,
        previamente, no se toca*, libres, tema*, novedades, contrasen*, editor*, claves,
        como lo, como logr*|hac*|consegu*|crec*|mov*, como,
        aviso*, verificacion, codigo, usuario, contrasena*""",
    "never-so": """nunca, jamas, no public*, nada sale, nada se sube, nada se publica, no se
        publica nada, no sale nada, no subo nada, no subimos nada, no publico nada, no
        publicamos nada, nada va, ninguna publicacion, ningun post, no me gusta, no trabajo, no
        trabajamos, no hago, no hacemos, no es posible, no se puede, no puedo, no podemos, no
        quiero, no queremos, no sirve, no funciona, imposible, mal, nada se""",
    "only-pay": """unic*|sola ?y|cosa tarea|trabajo|obligacion|papel|funcion|labor|
        responsabilidad|cometido|esfuerzo|mision|que ..
        pag*|abon*|transfer*|domicili*|firmar_la|tarjeta| cobr*|cuota,
        solo|solamente|unicamente ?te ?le ?se ?os
        tiene*|teneis|tenes|hace|hay|debe*|pid*|queda| necesit*|ocup*|toca ?que ?pedimos
        ?es pag*|abon*|la_transferencia|el_pago|la_tarjeta|la_cuota,
        tu|usted|vosotros|ustedes|vos ?solo pagas|pague|paga|pagais|pagan|pagad
        ?y|tranquil*|nosotros|solo|ya, paga* y
        olvid*|listo|ya|descans*|desaparec*|disfrut*, pagas ?tu y
        nosotros|yo|listo|ya|punto, lo unico ?en que|de|en .. es|sera la|el ?pagar
        factura|pago|cuota|recibo|tarjeta|pagar, mas que pagar, que pagar ?la ?cuota y
        nada|olvid*|listo, para eso nos|me pag*,
        lo unico ?en|de que .. pag*|abon*, lo unico que .. es
        pag*|abon*|la_cuota|la_factura|firmar""",
    "owner-out": """si|cuando ?el|la|los|las ?duen*|cliente*|jefe|propietario|usted|tu no ?se
        interv*|opin*|mete*|particip*|pregunt*|molest*| estorb*|toca*, cuanto|mientras
        menos ?se ?nos sep*|pregunt*|opin*|interv*|particip*|mir*|mete*|
        hable*|moleste*|veamos, que|quien|quienes no ?nos
        pregunt*|opin*|interv*|molest*|llam*, clientes que no, cliente que no, sin ?que
        ?el ?la cliente|dueno|duena|usted|jefe ?opin* ?interv* ?encima ?mirando, solos, a
        solas, sin clientes encima, duen* lejos, sin intermedi*, si nos dej*, si no nos""",
    "work-better": """trabaj* mejor, rend* mas, sale*|salen mejor|mas_rapido, mejor asi, mas rapido,
        funcion* mejor, mejores clientes, mejores resultados, cliente ideal, cliente
        perfecto, rindo mas, ganamos tod*, mejor trabajamos|nos_va|sale|funciona|va, mejor
        para""",
    "contact-slows": """interlocutor*|persona_de_contacto|responsable|
        aprobacion*|reunion*|visto_bueno|revision*| consulta*|briefing* ?solo ?no ?nos ?lo
        ?todo retras*|fren*|entorpec*|estorb*|sobra*|ralentiz*|
        hacen_perder|hace_perder|son_perder|es_perder|
        complican|molestan|aburren|atrasan|quitan_tiempo, prescindimos de ?la ?el ?las
        ?los ?tu ?su ?vuestra interlocutor*|persona|contacto|aprobacion*|
        reunion*|revision*|briefing|visto|ayuda| opinion|firma, de un|una
        interlocutor|persona_de_contacto prescindimos""",
    "keeps-asking": """procur*, todas las dudas|preguntas, dudas|preguntas juntas, en un|una
        solo|sola correo|llamada|mensaje, juntas cada, por la contrasena*, una vez por semana,
        cada lunes|viernes|semana|mes|quincena, fuera de|del horario, a deshora*, spam,
        publicidad, contrasena*, clave*, dinero, dos veces lo mismo, nota de voz, para el
        borrador""",
    "you-not": """no|ni|nunca|jamas|nadie ?se ?te ?os ?les ?le ?siquiera
        vas|va|van|vais|tendr*|tien*|tenes|hara_falta| hace_falta|necesit*|deb*|precis* ?a
        ?de ?se ?tener ?que, usted|tu|vos|vosotros|ustedes|cliente|clienta|
        clientes|duena|dueno no|ni|nunca|jamas|tampoco ?se ?te ?os, olvid* de|ya""",
    "client-act": """revis*, aprob*, aprueb*, opin*, valid*, supervis*, ocup*, interven*,
        intervien*, particip*, molest*, mover*, mueve*, pensar, piens*, asign*, design*,
        nombrar, involucr*, implic*, dedic*, decid*, corregir, consult*, hacer nada, haces
        nada, hace nada, hacen nada, haceis nada, hacer absolutamente, estar pendiente*, estar
        encima, reunir*, reunion*, juntas, briefing*, contestar* nada, explicar*, dar
        instrucciones|indicaciones|ideas|material*, aportar, preparar, escribir nada, mandar*
        fotos|material|nada|textos, mirar, ver nada, leer, vigilar, preguntar*, llamada*,
        correo*, contacto, interlocutor, elegir, escoger, comprobar, vistazo, ojo, minuto*,
        enterar*, coordinar*, gestionar, organizar*, permiso, autoriz*, comentar, meter mano,
        tocar, cerrar temas, ideas, fotos, informacion, datos,
        perder|gastar|dedicar|dedicarle|invertir ?su ?tu ?ni ?un tiempo|minuto|rato""",
    "still-asks": """pero, aunque, solo, salvo, excepto, hasta, sin su|tu|vuestra|vuestro, sin
        que, si,
        cuando, apruebe*, aprobara*, hoy, ahora mismo, prisa, todavia, contratar, firmar,
        pagar, solas|solos todas, tecnic*, instalar, comprar, experto*, mas de, mas que,
        cada dia, todos los dias, a diario, dos veces, repetir*, entender, saber de, sola,
        nada que no, inventa*, en nombre, por su cuenta, clausula*, contrato*, secreto""",
}

PAPER = {
    "paper": """contrato*, factura*, papeles, papeleo, papelitos, recibo*, burocracia, firmas,
        hacienda, iva, gestoria*, albaran*, comprobante*, documento*, firmar, boleta*, ticket,
        rastro, contratitos, cfdi, fiscal, autonomo, papel, nota fiscal, formalidades,
        tramites, documento firmado, documentacion, justificante*, resguardo*, nota de cobro,
        ticket, contractual*, comprobantes, factureo, remito*, rut, sunat, afip, sat,
        clausulas, notario*, abogado*, rubrica*, tramite*, letras""",
    "none-of-it": """sin, nada de, no hace falta, no hara falta, no necesit*, no preciso, no
        precisa*, no hay, no habra, no uso, no usamos, no firmamos, no firmo, no hago, no
        hacemos, no doy, no damos, no trabajo con, no trabajamos con, no emit*, no factur*, no
        te hago, no le hago, no te doy, no le doy, no os hago, ni, cero, para que, pasamos de,
        paso de, olvidate de, olvidese de, fuera, prescind*, ahorra*, ahorrarnos, nos ahorramos,
        te ahorras, se ahorra, evit*, evitamos, nos saltamos, nos dejamos de, dejemonos de,
        sobran, sobra, complica*, no complicarnos, no me complic*, no nos complic*, no dej*, no
        deja*, no quiero, no queremos, innecesari*, no soy de, para que quiere*, de que sirve*,
        que falta hacen, que mas da, quien necesita, quien quiere,
        nos olvidamos de, olvidemonos de, olvidaos de, dejamos fuera, dejar fuera, dejar
        de lado, dejamos de lado, deja fuera, no gasto en, no perdamos tiempo con, no
        perdemos tiempo con|en, huyo de, no tiene* que, no tenes que, no teneis que, no
        hay que, no pedimos, no pido, no exijo, no exigimos, no manejamos, no manejo, no
        hacen falta, no le veo sentido a, quitamos, libramos de, libras de, jamas, ningun*""",
    "payment": """paga, pagas, pagan, pagais, pague, pagues, paguen, pagar, pago, pagos, pagad*,
        pagamos, abon*, cobr*, dinero, precio, euros, pesos, pavos, lana, plata, pasta,
        tarifa, #money, cuota, trato, trabaj*, acuerdo, arreglo, arreglamos""",
    "off-books-weak": """de palabra, en mano, por fuera, en negro, de confianza, cash, un
        sobre, en sobre, en sobres, el sobre, entre amigos, en billete, en billetes, en b, sin
        declarar, entre tu y yo, de bolsillo""",
    "off-books": """apreton de manos, un apreton, en efectivo, en metalico, al contado en mano,
        en b te|le, bajo mano, bajo cuerda, por debajo de la mesa, sin declarar, en cash, cash
        solo, por bizum que|no, en sobre, sobre en mano, en un sobre, a tocateja, de tu bolsillo
        al mio, tu palabra y la mia, la palabra vale mas, en contante, contante y sonante, trato
        de caballeros, se pacta hablando, hacienda no, con su|tu|vuestra palabra, con la palabra
        basta|vale,
        no sale|salga|figure|aparezca|conste|quede|figura| aparece|consta ?nada en
        los|ningun|ninguna|el libros|papel|lado|sitio|banco, que no conste, sin que
        conste*, no qued* constancia|rastro|registro, sin dejar rastro|constancia|huella,
        no declaro, no declaramos, no se declara*, sin pasar por hacienda|el_banco,
        hacienda ni|no se_entera|pregunta|tiene|se_va|lo_sabe, a espaldas de hacienda, iva
        .. ahorr*|no_pag*|no_tengas|no_tenga| evitar*|escaque*, ahorr* .. iva|impuestos,
        por bizum como, concepto regalo|cena, como si fuera un|una regalo|cena|prestamo,
        sin concepto, nos entendemos hablando|de_palabra, nos arreglamos
        hablando|de_palabra, todo hablado, acuerdo|trato|compromiso verbal|oral|hablado,
        con un whatsapp|audio|mensaje|apreton|telefonazo
        basta|vale|sobra|alcanza|es_suficiente, basta|vale|sobra|alcanza con
        un|una|tu|su|vuestra|la ?simple whatsapp|audio|apreton|palabra|mensaje_de_voz,
        me|nos basta|vale|sobra|alcanza ?con tu|su|vuestra|la palabra, me|nos fio|fiamos
        de tu|su|vuestra palabra, palabra basta|alcanza|vale_mas, por debajo del
        mostrador, sin pasar por caja, de mano en mano, dinero contante, billetes sin,
        un|el sobre cada|al|todos|mensual, sin bancos|banco|transferencias|intermediarios,
        no ?estoy|estamos ?dad* de alta, no soy autonom*, no soy empresa, no factur*, no
        ?lo declar*, te|le|se|os lo hago|hacemos|dejo|cobro ?todo en negro, en negro ..
        ahorr*|barat*|mejor, todo en negro, dinero|plata|lana negro, economia sumergida,
        nadie paga impuestos|iva, sin pagar impuestos|iva, sin impuestos, libre de
        impuestos, que no se entere, no se entera* nadie|hacienda,
        cobro|cobramos|pagas|paga|pago ?solo ?siempre en
        mano|billetes|efectivo|metalico|cash|cripto*|bitcoin,
        cobro|cobramos|pagas|paga|pago ?solo ?siempre de palabra, nos fiamos, me fio de
        usted|ti|vosotros|la_gente, a la antigua, como antes, cuestion de confianza, sin
        ataduras legales, se cierra|sella|pacta con|de|hablando ?un ?una
        apreton|palabra|cafe|cana|cerveza,
        cuenta personal ?de, tarjeta personal, a la cuenta de mi|un_familiar|mi_mujer|mi_primo,
        a mi|la nombre personal, western union, usdt, informal*, de manera informal, entre
        colegas|compadres|cuates, sin formalidades|formalismos|contratos, nada
        oficial|formal, extraoficial*, sin tanto formalismo, acuerdo de boca, de boca, de
        viva voz, trato de amigos""",
    "paid-whole": """
        ano|anualidad|semestre|trimestre|importe|total|todo|toda|integro|integra|pago|entero|
        completo|completa|entera|servicio por|de|pagado|pagada ?por adelantado|anticipado|golpe,
        ano|anualidad|semestre|importe|total|todo|toda|integro|integra|completo|completa|entero|
        entera ?se ?paga ?de ?del ?ano
        al_inicio|al_comienzo|de_golpe|de_una_vez|de_una_sola_vez|por_anticipado|por_adelantado|
        al_firmar|de_entrada|antes_de_empezar|antes_de_arrancar|de_una, #month meses
        por_adelantado|por_anticipado|anticipados|adelantados|de_golpe|juntos|de_una|
        en_un_solo_pago, por adelantado|anticipado .. ano|todo|integro|semestre|total|completo,
        por adelantado #month, #% por_adelantado|por_anticipado|anticipado|antes_de|de_entrada,
        #% .. antes_de_empezar|por_adelantado|al_inicio, transferencia integra, pago integro
        antes|al|por, pago completo antes|por|al, medio ano
        de_golpe|de_una|por_adelantado|junto, doce meses
        de_golpe|por_adelantado|de_una|anticipados|juntos, liquid* .. ano|todo|anualidad|entero""",
    "part-paid": """#% al firmar, resto, mitad, fraccion*, primer mes, mes por adelantado,
        mensual*, mes a mes, cada mes, plazos, # y el resto, una parte""",
    "bound": """permanencia, fidelidad, larga duracion, atadura*, ataduras, anual, sin
        compromiso, minimo, exclusividad, clausula*, duracion, contrato a largo, blindado,
        leonino, letra pequena, letra chica""",
    "never-starts": """no|nunca|jamas|tampoco|ni empez*|empiezo|empezamos|trabaj*|arranc*|
        comenz*|comienz*|public*|acept*|hago|hacemos|muevo|hay_trato, no|nunca me|nos|se
        empiez*|empez*|muev*|pon*|comprom*, hasta|antes que|de_que usted|ustedes|tu|vosotros
        apruebe*|lea*|firm*|vea*|de""",
    "invoice-yes": """emit*, factura con, con iva, contrato mensual, con contrato, hay contrato,
        contrato incluye, con factura, el contrato de, firmamos contrato, con su recibo, y
        recibo, recibo cada, boleta incluida, contrato de encargo""",
    "meetings-too": "sin|ni|no|cero ?hay ?hacen ?falta briefing*|reunion*|aprobacion*|llamadas",
    "no-paper": """@paper no|tampoco ?le|te|os|se ?la
        hacemos|hago|firmamos|firmo|hay|habra|usamos|uso|
        emito|emitimos|damos|doy|trabajo|trabajamos| necesit*|preciso|
        precisamos|hace_falta|manejo|manejamos|suelo| solemos|pido|pedimos|extiendo|gasto,
        lo|la de|del @paper .. saltamos|dejamos|olvid*|ahorr*, no
        firmamos|firmo|firmas|firmais|firmaras|firmareis ?ni nada|papel*|un, no|sin
        ?tiene* ?teneis ?hay ?hace ?falta ?que firmar ?ni ?absolutamente nada|ningun, nada
        que firmar, sin nada firmado, sin firmas, ni una firma, no se firma nada, nada se
        firma""",
    "not-yet": """hasta, antes de, todavia, aun, hoy, sin leer*, sin haber, primero, con calma, sin
        mirar*, sin entender*, sin que""",
    "paper-needed": """sin ?un|una|el|la|ningun|esa|ese ?su ?tu @paper, con|mediante|bajo
        ?un|una|su|el|la contrato|factura""",
    "if-no-invoice": """si no ?me|te|le|la|lo|nos|os|se|les
        pid*|quier*|necesit*|ocup*|requier*|exig*|reclam*|
        hay|lleva|va|precis*|hago|hacemos| emito|emitimos|declar* ?una ?la ?el
        factura*|iva|recibo|comprobante|boleta, si prescind* de ?la factura, si puede*
        ?vivir ?pasar ?sin factura, sin factura|iva|recibo|boleta, sin el|la ?dichos*
        iva|factura, con factura .. sin, con|sin factura o sin|con, con factura
        son|es|sale|cuesta|seria*|serian""",
    "cheaper": """descuent*, rebaj*, rebaja*, barat*, economic*, te|se|os|le lo|la|los dejo|dejamos,
        dejo el mes, te|le|os hago ?un precio|descuento, precio de amig*, precio especial,
        mejor precio, la mitad, menos dinero, ahorr*, sale|queda en|por #money, #% menos,
        #money menos, te|le|os quito, le bajo, te bajo, precio cambia, dos precios, otro
        precio""",
    "pay-all": """paga, pagas, pagan, pagais, pague, pagues, paguen, pagar, pago, pagos, pagad*,
        abon*, cobr*, liquid*, deposit*, transfer*, transfier*, ingres*, giro,
        girar*, giras, desembols*, factur*, consign*, cancel* ?el total|anual,
        pago, pagad*, exig*, pedimos, pido, pide, requer*, necesitamos, entrega*, adelant*""",
    "long-sum": """ano, anos, anualidad, anual, semestre, semestral, meses, temporada, importe
        total|integro|completo, el total, la totalidad, totalidad, todo el
        servicio|encargo|trabajo|paquete|plan|proyecto| dinero|importe,
        servicio|plan|paquete| proyecto|contrato|encargo|trabajo completo|entero|integro,
        campana completa|entera, cantidad integra,
        todo, todo el importe|dinero|ano|periodo|curso, la suma, el curso, el ejercicio,
        el bono, los doce, los seis, #month""",
    "at-once": """por adelantado, por anticipado, de golpe, de una ?sola vez, en un unico|solo pago,
        un unico|solo pago, de una, de un tiron, de una tacada, al inicio, al comienzo, al
        principio, al arrancar, al contado, antes de
        empezar|arrancar|comenzar|publicar|nada|mover|
        la_primera|que|escribir|tocar|hacer, previo al|a, previos al, anticipad*,
        adelantad*, de entrada, para reserv*|apartar*, queda apartad*|reservad*, y
        empezamos|arrancamos|empiezo|arranco|comenzamos, recien ahi|entonces|despues, y
        luego|despues|ya hablamos|vemos|veremos, el primer dia, el dia uno, en una sola
        exhibicion|cuota,
        luego empezamos|empiezo, despues empezamos|empiezo, a la firma, en una, en un
        pago|solo, antes del comienzo|inicio|arranque, con la firma, todo junto,
        antes de mover,
        prepago, pago previo, por delante, todo ahora, antes que nada, antes de ver, antes
        de recibir""",
    "neg-make": """no|nunca|jamas|ni|nadie|sin|tampoco ?me ?le ?te ?os ?les ?se ?nos ?solemos ?suelo
        ?vamos ?voy ?a ?que ?tiene* ?tendr* ?haya ?nada
        hago|hacemos|hacer|haremos|firm*|us*|necesit*|hay|
        haya|habra|emit*|mand*|envi*|doy|damos|pid*|
        pedir*|quier*|queremos|trabaj*|escrib*|ten*|
        gener*|extiend*|redact*|exig*|existe*|llevo|
        llevamos|pongo|ponemos|dej*|meternos|meterme|cre*| gust*|van""",
    "paper-doc": """contrato*, factura*, papeles, papel, papeleo, por escrito, escrito, nada
        escrito,
        recibo*, rollo legal, abogado*, documento*, comprobante*, boleta*, contratito*,
        papelitos""",
    "paper-more": """extra*, sorpresa*, adicional*, oculta*, permanencia, obliga*, incluye,
        mientras,
        abusiv*, leonin*, ilegible*, sin contrato|factura, contrato firmado, cambi*,
        modific*, cancel*, otro*, otra*, borrador*, todavia, plantilla, ninguna duda,
        letra,
        si no""",
    "paper-bad": """papeles|contratos|contrato|facturas|factura| papeleo|notarios|abogados|firmas
        ?solo ?no ?nos ?lo ?todo ?son ?es ?para ?de
        sirve*|trae*|complic*|encarec*|ensuci*|estorb*|
        retras*|enfri*|bancos|desconfiad*|multinacional*|
        grandes|antigu*|otra_epoca|perder|perdida|engorro|
        lio|rollo|estropea*|sobr*|gente_que|antipatic*| frenan""",
}

SECRET = {
    "secret": """secret*, confidencial*, oculto, oculta, ocultos, hermetic*, magic*, no
        podemos|puedo|podre|podemos revelar|explicar|contar|decir|desvelar|compartir|ensenar|
        detallar, no te|le|os|se lo|la|los|puedo|voy
        revel*|explic*|cuento|conta*|desvel*|ensen*|dire|digo|a, no lo|la
        revel*|explic*|cuent*|desvel*|ensen*|compart*, no se cuenta, no se ensena, no se puede
        contar|explicar|revelar, me lo|la|los|las guardo|reservo, nos lo|la|los
        guardamos|reservamos, me guardo, nos guardamos, nadie ?mas
        conoce|sabe|tiene|usa|domina, que pocos conocen, que muy pocos, solo nosotros|yo
        conocemos|sabemos|conozco|se|tenemos|tengo, bajo llave, en secreto, no me pidas que|te,
        no pidas que, no pregunt* como, no preguntes, ni mamado, se viene conmigo a la tumba, a
        la tumba, en mi cabeza, en la cabeza, solo existe en, no esta escrito, no la comparto,
        no lo comparto, no compartimos, protegid*, prefiero no, inconfesable*, de
        puertas adentro, no detallamos, no explicamos, no desvelamos, no revelamos, sin
        revelar, caja negra, no ?se|te|le|os lo|la|los|las puedo|podemos|pienso|voy|vamos ?a
        cont*|dec*|explic*|revel*|ensen*, no se|te|le|os
        cuento|contamos|explico|explicamos|digo|decimos, es lo que me da de comer, secreto de
        la casa, secreto profesional nuestro, no va a salir de aqui, jamas lo contamos, nunca
        lo contamos, no lo sabra*, no lo sabe nadie, solo lo se yo, me lo llevo a, no hablamos
        con nadie, del que no hablamos, no hablo con nadie, ni siquiera a, a nadie se lo,
        celosamente, con siete llaves, bajo siete llaves, mejor no preguntar, no me haga
        explicar*, no entro en detalles, sin entrar en detalles, confia y veras, magia, callar,
        callamos, callarnos, me callo, nos callamos, silencio, no|ni|sin|nunca
        dar|damos|doy|dan|dare|daremos ?mas ?ni ?ninguna
        explicacion*|detalle*|pista*|razones|informacion, cosa nuestra, cosa mia, asunto
        nuestro|mio, jamas|nunca|no|ni saldra*|sale|salga|salen ?nunca ?jamas de,
        tampoco|no|nunca|jamas ensen*|mostr*|muestr*|explic*|cont*|cuent*|dec*|digo|diremos|
        dire|desvel*|revel*|compart* ?a_nadie ?nunca como|cual|que|por_que|el_como|ni_a, ni
        ?siquiera sospech*|imagin*|conoc*|saben|sabe, nadie ?mas ?lo ?la ?los ?las ?se
        sospech*|imagin*|copi*|tien*|ha_visto|descubr*|encontr*|enter*|sabra, guardad*, guardo,
        guardamos, custodi*, a buen recaudo, en la caja fuerte, caja fuerte, candado, bajo
        candado, sellad*, sin que nadie sepa, sin que se entere*|enteren, se queda*
        entre|aqui|conmigo|en_casa|en_esta, quedara entre, de esta casa|oficina|puerta, entre
        nosotros, entre tu y yo, top secret, clandestin*, pocos conocen|saben|dominan|usan,
        casi nadie|nadie conoce|sabe|domina|usa, la competencia no|ni|desconoce|mataria, las
        demas agencias no|ni|desconocen, ninguna otra agencia|empresa, solo lo|la|los|las
        sabemos|conocemos|se|tenemos|tengo|conozco, solo|unicamente ?lo ?la mi_socio|mi_socia|
        mi_hermano|mi_equipo|dos_personas|tres_personas|el_fundador, misterio*, misterios*,
        enigma*, no te|le|os conviene saber, mejor no saber, no
        preguntes|pregunte|preguntéis|pregunten|pregunteis ?como, ni preguntes|pregunte, no
        quieras saber, no queras saber, mago, magos, as bajo la manga, ases bajo, as en la
        manga, bajo la manga, en la manga, me lo llevare, nos lo llevaremos, confidencialmente,
        clausula de silencio, boca cerrada, no soltamos prenda, no suelto prenda, prenda,
        chiton, coca cola, informacion reservada, inedit*, oscur*, no podria
        revelar*|contar*|explicar*, no esta permitido revelar|contar|explicar, imposible de
        explicar|copiar, tampoco|no|nunca|jamas ensen*|mostr*|muestr*|explic*|cont*|cuent*|
        dec*|digo|diremos|dire|desvel*|revel*|compart* ?a_nadie ?nunca
        como|cual|que|por_que|el_como|ni_a, nadie ?mas ?lo ?la ?los ?las ?se sospech*|imagin*|
        copi*|tien*|ha_visto|descubr*|encontr*|enter*|sabra, solo|unicamente ?lo ?la mi_socio|
        mi_socia|mi_hermano|mi_equipo|dos_personas|tres_personas|el_fundador, no|ni|nunca|jamas
        lo|la|los|las|se ?lo ?la ?los cont*|dec*|revel*|explic*|compart*|ensen*|mostr*|
        transmit*|document*|pued*_ver, no|ni|nunca|jamas ?lo ?la ?los ?se ?puede
        cont*|dec*|revel*|explic*|compart*|ensen*|mostr* ?ni a ?ni nadie|clientes|ningun*|los,
        nadie|ningun*|pocas|pocos .. sabe*|conoce*|entiende*|domina*|ha_visto|imagina*, no
        pid*|pida*|exij* ?mas detalles|explicaciones|que|pruebas, funciona y punto|basta|ya,
        blindad*, desconocido|desconocida para, privado, privada, nadie mas
        lo|la|los|las|en|que|conoc*|sab*|tien*|us*|domin*|aplic*|ha, no ?lo ?la ?los ?las ?se
        divulg*|propag*|confes*|confies*|difund*|airea*|destap*""",
    "method": """algoritm*, metodo*, sistema*, tecnica*, formula*, estrategia*, metodologia*,
        proceso, procedimiento*, receta*, truco*, truquito*, hack, hacks, atajo*, mana, manita,
        manitas, ingrediente*, algo que, instagram, tiktok, meta, facebook, google, redes, como
        lo hago|hacemos, codigo, protocolo propio, software, herramienta, patron, plataforma,
        cómo, descubrimiento, hallazgo, fallo, grieta, el como, lo que hacemos, la manera, el
        modo, agujero,
        hashtag*, lo que hago, como lo logr*|consegu*|hace*|hago|movemos|funciona, como
        mov*|logr*|consegu*|hace*|crec*|posicion*|trabaj*, filtros, explicacion, pasos,
        ciencia, arte, llave, secuencia, procedimiento, tactica*, maniobra*, maquina*,
        maquinaria, engranaje, ecuacion, matriz, cocina, ejercicio, ritual, modelo,
        tecnologia, mecanismo*, feed, posicionamiento, esquema, plan, vista, trucos,
        arma, armas, alquimia""",
    "method-core": """algoritm*, metodo*, tecnica*, formula*, metodologia*, receta*,
        procedimiento*, sistema*, estrategia*, ingrediente*,
        tactica*, mecanismo*, tecnologia*, ecuacion, protocolo*, proceso*, modelo,
        ciencia, truco*, hallazgo, descubrimiento, formulita, secuencia, maniobra*,
        combinacion, software, herramienta*, know how""",
    "exclusive": "exclusiv*, patentad*, propietari*, propia y unica",
    "trick": """truco*|truquito*|manita|manitas|atajo*|hack*|grieta|agujero|fallo|rendija|
        puerta_trasera|trampilla|vacio|resquicio|boton|interruptor|palanca ..
        algoritmo|instagram|tiktok|meta|facebook|google|sistema|plataforma|redes, hackeamos,
        hackeo, hackear el|al|instagram|la, hackeamos el, puerta trasera,
        burl*|engan*|trampe*|saltar*|saltamos|pirate*|doma*|domamos ?a|al|el algoritmo|sistema,
        le hacemos trampa*, conocemos|sabemos|conozco|se lo que meta|instagram|google|tiktok|las
        no, lo que meta|instagram|google|tiktok|facebook no cuenta|dice|quiere|publica, al
        algoritmo se le|la, trampa del algoritmo, clave oculta, codigo del algoritmo, las tripas
        del algoritmo, formula secreta|magica|propia|unica|exclusiva, metodo secreto|propio ?y
        patentado|confidencial|exclusivo, sistema unico, tecnica secreta, descubierto ?como ?un
        ?una ?fallo ?truco .. algoritmo|instagram|tiktok|google|sistema, encontrado ..
        fallo|grieta|truco|atajo, sabemos por donde|como hacerle|enganar, codigo secreto, llave
        maestra, pocion, ingrediente secreto, la clave secreta,
        truco*|trucazo|truquito*|manita|manitas|atajo*|
        hack*|grieta*|agujero*|hueco*|fallo*|fallito|
        rendija*|trampilla|vacio*|resquicio*|boton|
        interruptor|palanca|bug|error|brecha*|gatera| coladero|ganzua|trampa* .. ..
        algoritmo|instagram|tiktok|meta|facebook|google| plataforma|reels,
        burl*|engan*|trampe*|salt*|pirate*|doma*|esquiv*|
        sorte*|torea*|evad*|trampear|reventar|revent*|
        romp*|descifr*|crack*|trucar|trucamos|trampeamos| vulner*|manipul*|
        retorc*|torcer*|hipnotiz*|seduc*|amaestr*|vencer*| vencemos|ganarle|ganamos ?le
        ?les ?a ?al ?los|el|las algoritmo|filtros|sistema|instagram|tiktok|google|
        facebook|meta|controles|plataforma, algoritmo ..
        a_nuestros_pies|obedece|trabaja_para|a_favor| rendido|comer_de|
        de_nuestro_lado|de_nuestra_parte, hackeado el|al, ingenieria inversa, codigo
        fuente, hemos descifrado|hackeado|pirateado|crackeado|
        destripado|reventado|descodificado, dar|da|damos|dado con|en la|el
        clave|tecla|formula|truco, tecla secreta|exacta|oculta, puerta de
        atras|secreta|oculta, abrete sesamo, varita,
        truco*|trucazo|truquito*|manita|manitas|atajo*|
        hack*|grieta*|agujero*|hueco*|fallo*|fallito|
        rendija*|trampilla|vacio*|resquicio*|boton|
        interruptor|palanca|bug|error|brecha*|gatera| coladero|ganzua|trampa* .. ..
        algoritmo|instagram|tiktok|meta|facebook|google| plataforma|reels,
        burl*|engan*|trampe*|salt*|pirate*|doma*|esquiv*|
        sorte*|torea*|evad*|trampear|reventar|revent*|
        romp*|descifr*|crack*|trucar|trucamos|trampeamos| vulner*|manipul*|
        retorc*|torcer*|hipnotiz*|seduc*|amaestr*|vencer*| vencemos|ganarle|ganamos ?le
        ?les ?a ?al ?los|el|las algoritmo|filtros|sistema|instagram|tiktok|google|
        facebook|meta|controles|plataforma, algoritmo ..
        a_nuestros_pies|obedece|trabaja_para|a_favor| rendido|comer_de|
        de_nuestro_lado|de_nuestra_parte, hemos descifrado|hackeado|pirateado|crackeado|
        destripado|reventado|descodificado,
        cosquillas|punto|talon|lado|puntos ?flaco ?debil ?debiles ?de ?aquiles al|del
        algoritmo|instagram|tiktok|google|facebook,
        instagram|meta|tiktok|google|facebook|plataforma| redes|gurus no ?te ?os ?le ?nos
        ?quiere* ?que cuenta*|dice*|explica*|sep*|conozc*|publica*|
        reconoce*|confiesa*|revela*,
        instagram|meta|tiktok|google|facebook|plataforma|redes no quiere*|quisiera* que
        ?tu ?nadie ?se ?lo ?la sep*|conozc*|descubr*|uses|use""",
    "insider": """persona|alguien|gente|uno|fuente* dentro_de|infiltrad*|que_trabaja_en|
        que_curra_en|que_esta_en ?las ?el ?la
        meta|instagram|facebook|tiktok|google|youtube|linkedin|
        twitter|plataforma|oficinas ?de, contacto*|amig*|conocido*|primo|prima|cunado|
        cunada|enchufe*|topo|infiltrad*|hermano|hermana|confidente|insider|companero|tio|
        pariente|colega|colegas|padrino|novio|socio .. dentro_de|en|que|currando|trabajando ..
        meta|instagram|facebook|tiktok|google|youtube|linkedin|twitter|plataforma|silicon|
        dublin|menlo|california|mountain, acceso privilegiado, acceso
        preferente|directo|interno a|al, linea directa con, trato directo con, por dentro de,
        desde dentro de, desde dentro, hilo directo con, informacion privilegiada, enchufe en,
        mano en meta, empleado de|en meta|instagram|google|tiktok|facebook, trabaja en|para
        las|meta|instagram|google|tiktok|facebook, curra en, trabajan en
        meta|instagram|google|tiktok|facebook, oficinas de
        meta|instagram|google|tiktok|facebook|dublin, nos avisan antes, nos filtran, nos
        chiva*, me chiva*, me sopl*, cunado|primo|amigo|hermano|hermana|cunada|conocido ..
        trabaja|curra|esta .. instagram|meta|tiktok|facebook|google, pasa|pasan|filtra|filtran
        informacion|datos|novedades|cambios, dentro de instagram|meta|tiktok|facebook|google,
        exemplead*|ex_emplead*|extrabajador*|ex_trabajador*|exingenier*|ex_ingenier*|
        antigu*_emplead*|antigu*_trabajador*|antigu*_ingenier*|ingenier*|programador*|
        trabajador*|emplead*|directiv*|moderador*|tecnic*|ejecutiv*|aliad*|infiltrad*|soplon*|
        madrin*|vecin*|sobrin*|cuñad*|espia*|garganta_profunda|agente*|relacion*|enlace*|mano|
        oido* de|en|dentro|que|del|desde ?trabaja ?el ?equipo ?de ?la ?las ?sede ?oficina*
        ?departamento meta|instagram|facebook|tiktok|google|youtube|linkedin|twitter|
        plataforma|algoritmo|silicon|dublin, desde|en las entranas|tripas de, en nomina de
        meta|instagram|google|tiktok|facebook, gente de dentro, gente dentro, alguien dentro,
        alguien de dentro, contacto*|amig* dentro|internos|en_las_altas_esferas|arriba, los de
        dentro, trabajo|trabaje|trabajamos|trabajaba en
        meta|instagram|google|tiktok|facebook|youtube, nos|me
        adelanta*|avisa*|filtra*|pasa*|sopla* ..
        meta|instagram|google|tiktok|facebook|algoritmo|cambios, puertas de
        meta|instagram|google|tiktok|facebook, puerta abierta en, mano derecha de, telefono
        rojo, exemplead*|ex_emplead*|extrabajador*|ex_trabajador*|exingenier*|ex_ingenier*|
        antigu*_emplead*|antigu*_trabajador*|antigu*_ingenier*|ingenier*|programador*|
        trabajador*|emplead*|directiv*|moderador*|tecnic*|ejecutiv*|aliad*|infiltrad*|soplon*|
        madrin*|vecin*|sobrin*|cuñad*|espia*|garganta_profunda|agente*|relacion*|enlace*|mano|
        oido* de|en|dentro|que|del|desde ?trabaja ?el ?equipo ?de ?la ?las ?sede ?oficina*
        ?departamento meta|instagram|facebook|tiktok|google|youtube|linkedin|twitter|
        plataforma|algoritmo|silicon|dublin, informacion|datos|noticias de_primera_mano|
        interna|internos|privilegiada|desde_dentro|confidencial ..
        meta|instagram|facebook|tiktok|google|plataforma, de primera mano ..
        meta|instagram|facebook|tiktok|google|algoritmo, meta|instagram|google|tiktok|facebook
        nos|me cuenta*|filtra*|pasa*|sopla*|chiva*|debe|deben|llama*|adelanta*,
        meta|instagram|google|tiktok|facebook nos|me avisa* antes|primero|de_los|con|del""",
    "open-method": """no hay secreto*, el secreto es|esta, ningun secreto, sin secretos, no
        tengo secretos, anexo, explicad*, le contaremos, le explico, confidencialidad, acuerdo
        de, soporte, clausula, receta de, recetas de, recetas, secretos de la|tu|su|cocina, su
        receta, tu receta, vuestra receta, contrasen*, datos, informacion confidencial,
        material confidencial, documentos, secreto profesional, secretos de empresa,
        ingredientes, exclusiva para|de, te ensen* como, les enseno, se lo explico, por
        escrito, cuenta oculta, su|sus|tu|tus|vuestras recetas|receta|secreto|secretos, acuerdo
        de confidencialidad, sus datos, sin magia, ni magia, no hay magia, no existe* ?la
        ?ninguna magia|formula*|truco*|secreto*|receta*, ni nosotros, yo tampoco, nosotras
        tampoco, algoritmo por dentro, hasta que usted|ustedes|lea*|lo|la|el""",
}

RECORD = {
    "claims": """client*, marcas, empresas, firmas, casos, caso, exitos, trabajos, cartera,
        portfolio, portafolio, logros, nombres, cadenas, negocios, cuentas, referencias,
        testimonios, resultados, experiencia, clinicas, hoteles, restaurantes, ministerios,
        famosos, celebridades, multinacionales, equipos, campanas, grandes, gigantes, nombre,
        identidad, quienes""",
    "cannot-say": """no ?te ?le ?os ?se ?la ?lo pod* .. dec*|nombr*|revel*|mencion*|cit*|
        facilit*|compart*|ensen*|mostr*|dar|public*|desvel*|identific*|decirte|decirle|contar*,
        no ?te ?le ?os ?se ?la ?lo puedo|puede|pueden dec*|nombr*|revel*|mencion*|cit*|
        facilit*|compart*|ensen*|mostr*|dar|public*|desvel*|identific*, no ?te ?le ?se ?lo
        dec*|digo|diremos|dire|revel*|damos|doy|dare|daremos|facilit*|compart*|ensen*|mostr*|
        nombr*|mencion*|cit*, nos impid*|prohib*, me impid*|prohib*, nos impiden|prohiben
        citarl*|nombrar*|decir*, no nos|me dejan|deja|permiten|permite|autorizan, por
        discrecion, discrecion, secreto profesional, nos reservamos|guardamos, me
        reservo|guardo, reservad*, que no puedo|podemos, sin dar|decir nombres, prefieren
        ?permanecer|el|no|que anonim*|anonimato|aparecer|salir|figurar|nadie|discrecion, no
        pidas, no me pidas, no nos pidas, no los nombro, no las nombro, bajo confidencialidad,
        no los vas a encontrar, no figuran, no aparecen, no salen en, me matan, nos matan, si
        te lo dijera, si te digo quien, nda, ndas, acuerdo de silencio, no estan autorizad*,
        debo|debemos|tengo|tenemos ?que callar*|silenciar*|omitir*, guardo silencio, guardamos
        silencio, me callo, nos callamos, prefiero no dec*|nombr*|dar, preferimos no
        dec*|nombr*|dar, me prohiben|prohibe, nos lo prohib*, firme|firmamos
        un|acuerdos|contrato*, no preguntes|pregunte|pregunten|preguntar
        quien|quienes|por|cual|cuales|nombres""",
    "no-references": """no damos|doy|ofrezco|ofrecemos|facilito|facilitamos|dare|daremos|tengo|
        tenemos|hace| necesitamos|necesito referencias, no doy el telefono de mis, sin
        referencias, referencias no, no llames a, no hace falta que
        llames|llame|preguntes|pregunte|compruebes|compruebe, no hace falta referencias,
        ninguna referencia, referencias ninguna, no
        facilit*|comparto|compartimos|proporcion*|enseno|ensenamos ?las ?los
        referencias|contactos, referencias no hacen falta, tendra|tendras|tendreis que fiar*,
        no facilit*|damos|doy|proporcion*|compart* contactos|telefonos|nombres|datos de
        ?antiguos ?nuestros ?mis ?otros client*""",
    "anonymous": """client*|marcas|casos|exitos|cartera|portfolio|portafolio|trabajos|logros
        ?son ?es ?de ?exito ?son ?estan ?siguen ?nuestros
        privad*|confidencial*|secret*|reservad*|anonim*, client*|marcas .. anonimato|anonim*,
        por confidencialidad, acuerdos ?de ?confidencialidad ?firmados ?que|nos|me
        impid*|prohib*""",
    "which": """cual*, quien*, nombre*, nombrar, citarl*, nombrarl*, identidad, marca*,
        referencias, ponerle en contacto, ponerte en contacto, mencionarl*, decirl*, revelarl*""",
    "big": """cientos, miles, decenas, #, #big, grandes, principales, primeras, primer nivel,
        lideres, importantes, conocid*, famos*, top, mejores, multinacional*, ibex, mas de,
        muchisim*, infinidad, gigantes, reconocid*, mas grandes, mas importantes, celebr*,
        internacional*, todo tipo de grandes, sonad*, potentes, enormes""",
    "number-one": """somos|soy|fuimos ?sin ?duda ?de ?largo ?consider* ?el|la|los|las
        ?unica|unico ?agencia|empresa|equipo|community|estudio ?manager
        numero_uno|numero_1|n_1|no_1|lider*|mejor|mejores|referente*|top|primera|primeros,
        somos|soy la|el mas grande*|important*|premiad*|valorad*, nos|me considera* ?el|la|los
        ?agencia numero_uno|mejor*|referen*|lider*, agencia numero_uno|numero_1|lider|puntera,
        los mejores del|de, el mejor community|gestor|especialista, la mejor agencia del|de,
        los|el|la numero_uno del|de|en, lider* indiscutible*, lider* del sector|mercado|pais,
        guru|gurus del|de|en, maximos expertos, el|la referente|referencia en|del|de, experto
        numero_uno, ninguna|ningun|nadie .. supera|iguala|alcanza|gana|hace_sombra, no
        tenemos|tengo rival, sin rival, los numero uno, la numero uno, el numero uno,
        imbatible*, insuperable*""",
    "of-the-land": """pais, espana, mexico, argentina, colombia, chile, peru, europa, mundo,
        mercado, sector, latinoamerica, ciudad, region, provincia, hispan*, redes, internet,
        continente, universo, iberoamerica, andalucia, cataluna, galicia, madrid, barcelona,
        comunidad""",
    "unbeaten": """ninguna|ningun|nadie .. nos|me supera|iguala|alcanza|gana|hace_sombra, no
        tenemos|tengo rival, somos los|la numero_uno|mejores, soy el|la numero_uno|mejor, somos
        imbatibles""",
    "years-on": """#year anos de|usando|en ?experiencia ?en tiktok|reels|threads, #year anos de
        experiencia en instagram, #year .. tiktok|instagram|reels|threads|redes|facebook,
        veinte|25|20|30|15|quince|treinta anos .. instagram|redes|facebook""",
    "trust-me": """confia en mi, confie en mi, confien en mi, confiad en mi, fiate de mi, fiese
        de mi, los resultados hablan, mis resultados hablan, nuestros resultados
        hablan, resultados hablan ?por si sol*, hablan por si sol*, mi nombre lo dice todo,
        nuestro nombre lo dice todo, pregunta por ahi, todo el mundo sabe quien, todo el mundo
        nos conoce, nuestra fama nos precede, la fama nos precede, mi trabajo habla, no tengo
        que demostrar nada, no necesito demostrar nada, no tenemos que demostrar, hazme caso, no
        hace falta que lo compruebes, fe ciega, me avalan, nos avalan, con eso te|le basta, con
        mi palabra basta, basta con mi palabra""",
    "proof-offered": """puede llamar, puedes llamar, podeis llamar, otro contacto, otros dos,
        le ofrezco, en directo, telefono, llame a, llama a, llamad a, referencias con, le
        enseno, te enseno, os enseno, puede preguntar, puedes preguntar, si quiere llamar, a
        cambio, en su lugar, alternativa, captura*, demo, con permiso, principiante, primer
        encargo, todavia, aun no, aun, no llevo, nunca he, sin experiencia, no tengo clientes,
        empiezo, se las|los ensenan|ensenara*|ensene*, encantad*""",
}

SAME = {
    "fits": """vale, valen, valdra, sirve, sirven, servira, funciona, funcionan, funcionara,
        valid*, aplic*, va bien, encaja, util, igual de bien, da resultado, se adapta, apto,
        rinde, resulta, cuadra, pega con, probado en, funcione, sirva, valga, se aplica, apta,
        idoneo, ideal""",
    "any-business": """cualquier ?tipo ?clase ?de
        negocio*|empresa*|sector*|marca*|comercio*|cliente*|tienda*|actividad*|rubro*|giro*|
        gremio*|ramo*|local*, todo tipo de
        negocio*|empresa*|sector*|marca*|comercio*|cliente*|tienda*, toda clase de, todos los
        negocios|sectores|comercios|clientes|rubros|gremios, todas las empresas|marcas|tiendas,
        cada negocio por igual, a todo el mundo, para todo el mundo, a todos por igual, todos
        por igual, cualquiera, todos nuestros clientes, todos mis clientes, todos los clientes,
        a todos ellos, quien sea, para quien sea, todo quisque, de la a a la z""",
    "no-matter": """da|dan igual ?el|la|tu|su|que|a|lo|si|quien ?sector ..
        sector|negocio|rubro|giro|ramo|gremio|dediques|dedique|dediqueis|vend*|actividad|hagas|
        haga|marca|producto*|tipo, no importa ?el|la|tu|su|que|a|lo|si|cual ..
        sector|negocio|rubro|giro|vend*|dediques|hagas|tamano|ramo|dedique|actividad|producto*,
        da lo mismo .. sector|negocio|rubro|giro|vend*|dediques|hagas|que|si, sea cual sea ..
        sector|negocio|marca|rubro|giro|actividad|empresa|producto|ramo, sin importar ..
        sector|negocio|rubro|giro|vend*|ramo|actividad|dediques, me da igual que|lo|si, tanto da
        que|si|lo, lo mismo da que|si, independientemente del|de, igual me da, lo mismo me da,
        indiferente el|del|a, lo mismo me|nos da, nos da igual, igual nos|me da, tanto me da,
        para mi es igual, a|en cualquier sector|negocio por igual,
        florister*|taller|bar|clinica|dentista|ferreter* o|que
        florister*|taller|bar|clinica|dentista|ferreter*, sin mirar el sector""",
    "same-plan": """el|la|los|las|un mismo|misma|mismos|mismas plan|receta|calendario|textos|
        contenido*|estrategia*|publicaciones|metodo|formula|
        esquema|paquete|guion|posts|fotos|calendarios|plantilla* ..
        para|a|con|en|todos|todas|cualquier, mismo plan, misma receta, misma formula, mismo
        calendario, mismas publicaciones, mismos textos, mismas fotos, mismo paquete, mismo
        molde, identic* .. a|para|que|con un|una|todos|cualquier|la|el, se lo armo identico,
        igual para todos, igual que a|con|para una|un|el|la|mi|los|otros, calcad*, copia y
        pega, copiar y pegar, cortado* por el mismo patron, talla unica, cafe para todos, lo
        mismo para un|una|todos|todas, lo mismo que ?le ?les ?hago|hacemos ?a|para
        un|una|todos|mis|nuestros, lo mismo a un|una|todos, en serie, produccion en cadena,
        churro*, no cambia* nada, no cambiamos nada, no adapt*, sin adaptar, sin cambiar nada,
        sin tocar una coma, molde unico, formula unica, igual|lo_mismo en|para|a|con
        un|una|el|la .. que en|para|a|con un|una|el|la, sistema|plan|metodo|metodologia|receta|
        estrategia|formula|proceso es|son el|la|los|las mismo|misma|mismos|mismas,
        receta|formula|plan|metodo|calendario|sistema no cambia|varia, siempre|todos el|con
        mismo|misma plan|receta|formula|calendario, sirve|vale|funciona|encaja
        igual|lo_mismo|tanto .. que|como a|para|en, tanto para|a|en un|una .. como para|a|en
        un|una, mismo|misma plan|paquete|formula|receta|contenido ?nos ?me ?os ?le
        sirve|vale|funciona para""",
    "templates": """plantillas ?ya
        listas|prefabricadas|predefinidas|hechas|genericas|universales|preparadas,
        contenido*|publicacion*|textos|posts prefabricad*|enlatad*|generic*|predefinid*|ya
        hecho*|ya preparad*, banco de ?contenido*|publicaciones|imagenes|frases|plantillas
        generic*|ya|listo*|para, frases motivadoras,
        contenido*|publicacion*|textos|posts|fotos|videos ya
        hecho*|preparad*|listo*|redactad*|montad*, ya ?lo ?los ?tenemos ?tengo
        hecho*|preparad*|listo* .. publicaciones|contenido*|posts|textos, publicaciones de
        stock|archivo|catalogo, contenido*|publicacion*|textos|posts|campanas
        predisen*|estandar*|universal*|generic*|prefabric*|enlat*|de_catalogo|de_serie,
        predisenad*, producto estandar, soluciones estandar""",
    "swap-logo": """solo ?cambi* ?hay ?que ?cambiar ?el|tu|su logo*|nombre, cambi* ?solo
        el|tu|su|la logo*|nombre|rotulo|cabecera, cambiando el|tu|su|solo logo*|nombre, se
        cambia el logo|nombre, ponemos tu logo, pongo tu logo, le pongo su logo, le ponemos su
        logo, cambiar el logo, le cambio el logo|nombre, solo le|te
        ponemos|pongo|anadimos|cambiamos ?el ?su ?tu logo*|nombre, le|te ponemos|pongo ?encima
        ?el ?su ?tu logo*, poner|pegar|anadir ?el ?tu ?su logo*|nombre y""",
    "all-networks": """todas las redes|plataformas|apps, en todas partes a la vez, todas las
        plataformas, cada red ?social que|existente|habida, toda red social, cuanta red, todas y
        cada una de las redes, las # redes, en todas las redes, en cuantas redes existan""",
    "unlimited": """
        publicaciones|posts|contenido*|videos|stories|historias|reels|piezas|fotos|posteos
        ilimitad*|sin_limite|sin_limites|infinit*|sin_tope, ilimitad*
        publicaciones|posts|contenidos, barra libre de, tarifa plana de
        publicaciones|contenido*, todas las publicaciones que quieras|quiera, cuantas
        publicaciones quieras|quiera""",
    "all-in": """pack unico, paquete unico, pack cerrado, pack|paquete .. todo incluido, pack
        todo, tarifa unica para, paquete estandar, plan estandar, plan unico""",
    "made-for-you": """a medida, cada plan, su empresa, adapt*, no serviria, no valdria, no
        sirve, personaliz*, plantilla de informe, no recom*, no aconsej*, propio de, unico
        para, todo incluido no, precio|tarifa|cuota|contrato|condiciones es|son|se|sera, se
        redacta para, para cada empresa|negocio|cliente|local""",
}

PRESSURE = {
    "today-only": """solo ?por ?valid* hoy, solo hasta, unicamente hoy, solo por hoy, solo esta
        semana, solo este fin, valid* ?solo hoy, valid* hasta hoy|manana|medianoche|esta|las,
        solo durante hoy|las|esta, hasta medianoche, hasta las doce, hasta esta noche, hasta
        esta tarde, antes de medianoche, antes de esta noche, antes de que acabe el dia, antes
        de las #, antes del
        lunes|martes|miercoles|jueves|viernes|sabado|domingo|cierre|mediodia, antes de manana,
        antes de hoy, en la proxima hora, en las proximas #hour horas, en las proximas
        horas|#hour, proxima hora, proximas horas, proximas 24, proximas 48, caduca
        hoy|manana|esta|en, expira hoy|manana|esta|en, vence hoy|manana|esta, termina
        hoy|manana|esta|a, acaba hoy|manana|esta, hoy mismo, esta misma noche|tarde|manana, esta
        noche, a las # de ?esta la|esta|hoy|noche, #hour horas para, manana ya no, manana sera
        tarde, a medianoche, hoy es el ultimo dia, ultimo dia, ultimas horas, ultimos minutos,
        ultima oportunidad, fin de la promocion, hoy o nunca, ahora o nunca, manana cierro, hoy
        cierro, hoy a las #, para hoy, valid* #hour horas|#hour, valid* #hour, valid* 24|48
        horas, manana por la manana, manana a primera, dura hasta manana|hoy|medianoche, de aqui
        al viernes, hasta el viernes|domingo|lunes|sabado,
        antes de mediodia|media, antes del viernes, solo por esta
        semana|tarde|noche|hora|llamada, solamente hoy, durante hoy, dentro de una|#hour
        hora|horas, hasta las #, antes de que cuelgue*|cierre|acabe|termine|me_vaya|salga*,
        antes de colgar, en cuanto colguemos|cuelgue|cuelgues, cuando cuelgue*|colguemos,
        mientras dure la llamada, esta misma semana, en esta misma llamada|reunion|visita,
        este mismo dia, de aqui a la|una hora|noche""",
    "offer": """oferta*, precio*, descuento*, promo*, tarifa*, plaza*, cupo*, hueco*, lugar,
        condicion*, rebaja*, presupuesto, propuesta, mes gratis, regalo, regal*, trato, bono,
        inscripcion, agenda, lista, cierro, libero, sitio, puesto,
        2 x1, 3 x2, dos por uno, mitad, #% de descuento|dto|rebaja, #% menos, cuota de alta,
        chollo, ganga, ahorr*, oportunidad, vacante*, espacio""",
    "sign-now": """firma, firme, firmad, firmen, firmas, firmamos, contrata, contrate,
        decidete, decidase, decidid, decide, reserva, reserve, apuntate, apuntese, cierre,
        animate, di que si, me dice|dices|decis|digame|dime|diga que si, dame el si, deme el
        si, no lo dejes, aprovecha, aproveche, apresurese, lanzate, lancese, date de alta, dese
        de alta, digame|dime|decime|diganme|decidme si o no, firma|firme|firmad|firmen
        aqui|abajo, manda|mande|mandame|mandeme|envia|envie|enviame|envieme|haz|haga
        el|la|un|una anticipo|deposito|sena|senal|transferencia|bizum|pago,
        llamame|llameme|llamenos, escribeme|escribame si quieres, aprovecha*,
        contratame|contrateme|contratadme, pague, paga, pagad, paguen, decidite, firma,
        apurate, sumate, sumese, subete, subase, unete, unase, suscribete, cerremos, firmemos,
        hagamoslo, acepta, acepte, cierra el trato, cierra|confirma|confirme|cierre
        ya|hoy|ahora|tu|su|la|el, confirmas|confirma|confirmame antes""",
    "sign": """firm*, contrat*, decid*, decid, decidete, decidase, reservar, reserve, reserves,
        reserven, reserva tu|su|ya|hoy|ahora|plaza|sitio, reservas hoy|ya|ahora, cierre, paga,
        pagas,
        pague, pagues, pagar, pago, paguen, pagad, pagan, pagais, di
        que si, dime que si, dime algo, aceptas, acepte, acepta, apunt*, me dices, te animas,
        llamame, llameme, contestame, me dices algo, contestes|conteste|contesteis|contesten
        hoy|ya|ahora|antes, anticipo, deposito, adelanto, senal, sena, la sena, transferencia,
        bizum, alta, contrato firmado, un si, su si, tu si, respuesta hoy|ya|ahora, aceptar,
        acepten, aceptes, aceptar*, dar el paso, dar|darme|darnos el si, cierra el|tu|su
        trato|plaza|contrato|acuerdo, confirma|confirme|confirmad|confirmen|confirmas|confirmes
        ?usted ?ya ?hoy tu|su|la|hoy|ya|ahora|antes, me confirmas|confirma*, confirmas""",
    "now": """ya, ahora, ya mismo, ahora mismo, hoy, hoy mismo, cuanto antes, antes posible, sin
        esperar, urgente, volando, corre, corriendo, espabil*, date prisa, dese prisa, daos
        prisa, apresur*, rapido, pronto, en caliente, de inmediato, inmediatamente, apura*,
        apurate,
        ahorita, hoy dia, en este momento, en este instante, ipso facto, sin demora, sin mas
        demora, cuanto antes mejor, enseguida""",
    "last-place": """ultim* plaza*|hueco*|lugar*|puesto*|cupo*|vacante*|sitio*, solo queda* ?#
        ?un|una|dos|tres plaza*|hueco*|lugar*|cupo*|sitio*, queda* ?solo ?tan
        #|un|una|pocos|pocas ?solo plaza*|hueco*|lugar*|cupo*|sitio*|espacio*, me|nos queda*
        ?solo ?# ?un ?una hueco*|plaza*|lugar*|cupo*|sitio*, plazas limitadas, cupos limitados,
        plazas contadas, se agotan, vuelan, se acaban, ya casi no queda*, cierro la lista,
        cierro agenda, cierro el cupo, cierro lista, libero su|tu lugar, libero la plaza, se lo
        doy a, se la doy a, se lo dejo a, no se repetira*, no volvera* a, irrepetible, pierdes
        la plaza, pierde la plaza, te quedas fuera, se queda fuera, os quedais fuera, el|la
        primero|primera que firme|pague|conteste|responda|llegue|llame|se_decida, se lo queda,
        se la queda, quien firme|pague|responda|llegue primero|antes, no la guardo, no se la
        guardo, no te la guardo, no espero mas, vuela la plaza, me lo|la quitan de las manos,
        le|te|os doy|cedo|paso|dare|cedere tu|su|vuestro|la|el
        lugar|plaza|hueco|sitio|cupo|puesto, queda* poc*|contad*
        plaza*|hueco*|lugar*|cupo*|sitio*|horas|minutos, van quedando poc*, queda un
        solo|unico, quede* un|una|solo hueco|plaza|lugar|sitio|cupo|un|una, solo
        admito|acepto|tomo|cojo|admitimos|aceptamos a ?# .. mas, cierro la
        agenda|lista|puerta|inscripcion|cuota, cierro
        agenda|cupos|plazas|inscripcion*|admision*, se cierra el|la|mi
        cupo|agenda|lista|plazo|puerta|inscripcion*, cupo .. se cierra|cierra|acaba|agota,
        unico hueco|lugar|cupo|sitio que, unica plaza|vacante que, apenas queda*, casi no
        queda*, penultim* plaza*|hueco*|lugar*|cupo*|sitio*, casi completo|llena|lleno|llenas,
        esta casi cerrad*|llen*|complet*, otra esta casi, los primeros # ?que|en, las primeras
        # ?que|en, primer* # clientes|marcas|negocios|en|que""",
    "price-rises": """precio|tarifa|cuota ..
        sube|subira|se_duplica|se_dobla|aumenta|aumentara|se_dispara, sube el|la
        precio|tarifa|cuota, subira el|la precio|tarifa|cuota, se duplica el|la precio|tarifa,
        manana .. precio|tarifa|cuesta|costara|doble|mas caro, a partir de manana|lunes|hoy,
        cuesta el doble manana, costara el doble, despues .. doble, luego .. doble, pierdes el
        descuento, pierde el descuento, se pierde el descuento, se encarece, pasado el plazo,
        tarifa|precio|cuota ?se ?te ?le .. subo|subimos|subira|sube|encarece|dobla|dispara, si
        no cerramos|firmamos|firma|firmas, si no firma|firmas|cierra|cierras ?esta,
        paga|pagara|pagan|pagaran|pagas|pagaras|costara|cuesta|
        costar|valdra|vale|cobro|cobrare el doble|triple, mas caro manana|despues|luego|si,
        congelar|mantener|respetar|sostener ?te|le|la|el|este|esta precio|tarifa|cuota,
        respetar* este|esta|el|la|ese precio|tarifa|cuota, a precio normal, precio completo,
        pierde*|perdera* el|la|este|esta
        descuento|oferta|promo|promocion|rebaja|regalo|bonificacion""",
    "rival": """tu|su|vuestra competencia, al|el|la|los de|del enfrente|lado, tu rival, su
        rival, a otro, a otra, el vecino, tu vecino, su vecino, la tienda de al lado, se lo
        ofrezco a, se la ofrezco a, lo ofrezco a, llamo a, el siguiente de la lista, al
        siguiente, a los de, otro negocio, otra empresa, competidor*, rivales, ya me ha|han
        preguntado|llamado|escrito, esta interesad*, estan interesad*, ya se intereso, para
        otro, para otra, sera para otro, para el siguiente, otro cliente, otro interesado,
        interesad*, otra tienda|zapateria|clinica|peluqueria|empresa|panaderia ..
        interesad*|espera|pregunt*|quiere, de enfrente, de al lado, de la esquina, de la otra
        calle, otro negocio|cliente|comercio|interesado|colega|local|proyecto, otra
        marca|persona|interesada|clienta, otros interesados|clientes|negocios, otros
        dos|tres|cuatro, otras dos|tres|cuatro, dos|tres|cuatro|varios|varias|#
        negocios|clientes|empresas|comercios|marcas|interesados ?mas ?ya
        esperando|preguntando|detras|interesad*|en_cola|quieren, lista de espera, hay cola, en
        cola, negocio rival, competidor, competidora, el siguiente espera|esta|en""",
    "expires": """caduc*|venc*|expir* ..
        hoy|manana|noche|medianoche|mediodia|lunes|martes|miercoles|jueves|viernes|sabado|
        domingo, dej* de valer|existir|estar, ya no vale|valdra|existe|existira, se
        retira|retiro|retiramos .. hoy|manana, no vale a partir|despues|desde|manana, manana ya
        no, pierde su validez, se acaba .. hoy|manana|noche""",
    "ends": """caduc*, venc*, expir*, dej* de valer|existir|tener, ya no vale|valdra, se acaba,
        se termina, se cierra, se retira, no respondo, se esfuma,
        desaparec*, se cancela*, se pierde, se va, se anula, se borra*, se destruye, se
        autodestruye, muere, se esfuma*, finaliza*, termina, acaba, expira*, ya no
        te|le|os|se, ya no puedo|podre|podremos|podemos|respeto|mantengo|
        sirve|servira|estara|hay|habra, se evapora, queda sin|anulad*|cancelad*|fuera, deja
        de, quedara sin|anulad*|cancelad*, pierde* valor|validez|efecto""",
    "soon": """hoy, manana, esta noche, medianoche, mediodia, esta tarde, el lunes, el viernes,
        el domingo, unas horas, pocas horas,
        en una hora, en #hour, en #short, en unos minutos, esta semana, mañana, el sabado, el
        martes, el miercoles, el jueves, las doce, las #, cuando cuelgue*, en cuanto
        colguemos|cuelgue*, al colgar, ya""",
    "dont-think": """no lo pienses, no te lo pienses, no se lo piense, no lo piense, no os lo
        penseis, deja
        de pensar, dejate de pensar, deje de pensar, no le des mas vueltas, no le de mas
        vueltas, no lo dudes, no dudes, sin pensarlo, no te duermas, no se duerma, que se te
        escapa, que se te va, plaza|oferta|promo|hueco|sitio|cupo|esto|va que vuela, el que
        duda pierde, quien duda pierde, el que no corre vuela, camaron que se duerme, no lo
        dejes para, no lo deje para, no dejes pasar, no deje pasar, tren que pasa, el tren
        solo pasa, no lo|se_lo|te_lo
        consultes|consulte|consulteis|hables|hable|comentes|comente|
        preguntes|pregunte|compares|compare con, no hace falta que
        lo|la|compare*|consulte*|piense*|hable*, no hace falta
        comparar|consultar*|pensar*|pedir, no pidas|pida|pidais|pidan mas|otros|otro
        presupuesto*|precio*, no compares|compare|comparen|compareis
        precio*|presupuesto*|ofertas|mas, que esperas, que espera, que esperais, que esperan,
        que estas esperando, que esta esperando, a que espera*|estas, se te|le|os va
        la|el|esta|este, se te|le|os escapa, se te|le|os va a escapar|ir, sin
        consultar|consultarlo|consultarla|consultarselo, no le de* vueltas, no te
        quedes|se_quede pensando|fuera|sin, firm* .. despues|luego ..
        piens*|consult*|habl*|charl*|lee*|lea*|pregunt*|coment*, primero firm*, luego lo|la
        piensas|piensa|consultas|consulta|lees|lee|hablas|charlas| comentas, no lo deje*
        pasar, no dejes|deje|dejeis|dejen escapar|pasar|para_manana|para_luego, no te|se|os lo
        piense*|pienses mas|tanto|dos_veces, no se duerm*, no te duerm*, no os durm*, no se
        durm*, no tarde* en decidir*, no hay tiempo que_perder|para_pensar*|de_pensar*, no hay
        nada que pensar|consultar|hablar,
        decidase ya|hoy|ahora, decidete ya|hoy|ahora, decidite ya|hoy|ahora, no me haga*
        esperar, no lo retrase*|demore*|aplace*|posponga*|pospongas, no le de* mas, no
        se|te|os lo pierda*|pierdas, no pierda*|pierdas esta|la|el|su|tu|mas
        oportunidad|tren|tiempo|ocasion, ya se|te|os arrepent*, luego no
        me|se|te|os|vengas|venga|llores|digas|diga, despues no
        me|se|te|vengas|venga|llores|digas|diga, no digas|diga que no""",
    "patient": """sin prisa, tomese, tomate, tomaos, el tiempo que, pienselo, piensalo,
        pensarlo, pensadlo, con calma, 30 dias, treinta dias, #day dias, si le interesa, si te
        interesa, podriamos, cuando quiera, cuando quieras, no hay prisa, no corre prisa,
        digalo, comparen, compare, compara,
        sin ningun compromiso, no caduca, pida|pide|pidan unos dias|tiempo, unos dias,
        consultelo, consultalo, tome* la semana, ipc""",
    "now-or-never": """ahora o nunca, hoy o nunca, ya o nunca, lo tomas|toma|tomais|toman o lo|la
        dejas|deja|dejais|dejan, lo coges|coge o lo, la tomas|toma o la, ultima llamada,
        ultima oportunidad, ultimo aviso, ultimo tren, ultimas horas, ultimos minutos, ultimo
        dia para, es el momento de decidir|firmar, este tren no|solo, no habra
        otra|segunda|mas oportunidad|ocasion|oferta|llamada|aviso, no habra segundas, no hay
        segunda*, no se volvera a repetir, no vuelvo|volvere|voy_a_volver|volveremos a
        escribir*|llamar*|ofrecer*|repetir*|insistir*|proponer*, no te|le|os|se lo|la
        repetire|repito|ofrecere|vuelvo, o hoy o, hoy o nada, esto no espera, no espera a
        nadie, tiempo limitado, oferta|promocion|promo|venta|descuento|precio
        relampago|flash|expres|fugaz, la ventana se, ultima semana para|de, es su|tu ultima,
        ultimo momento, tiene|tienes|teneis|tenes|tienen hasta las|el|esta|manana|hoy,
        tiene|tienes|teneis|tenes|tienen #hour|#short para decid*|firm*|acept*|pag*|contrat*,
        le|te|os doy hasta|de_plazo, queda* ?solo #hour|#short|#day, queda* ?solo #
        horas|minutos|dias, mi jefe|jefa solo|me, me autoriza*, antes de irme, antes de
        marcharme""",
    "countdown": """cuenta atras|regresiva, reloj ?ya esta|corre|sigue|no, el reloj corre,
        cronometro, contador en marcha, temporizador, el tiempo corre|vuela|se_acaba|apremia,
        tic tac, ticta*, se acaba el tiempo, arena""",
    "this-message": """
        este|esta mensaje|correo|email|mail|llamada|carta|pagina, este|esta|el|la|mi|nuestra
        oferta|propuesta|presupuesto|ofrecimiento|promocion|promo""",
    "if-not-you": """si no lo|la|los|se|te|me
        tomas|toma|coges|coge|agarras|agarra|quieres|quiere|quereis| aprovechas|aprovecha|
        haces|hace|contratas|contrata|firmas|firma|decides|decide|
        decidis|animas|anima|compras|compra|contestas|contesta| confirmas|
        confirma|respondes|responde|dices|dice, si no
        firma*|contrata*|confirma*|contesta*|responde*|decide*| paga*|acepta*|reserva*|llama*,
        si usted|tu|vos|ustedes no, si no es usted|tu|vos|ustedes|contigo|hoy|ahora, o
        le|la|lo|se|te doy|da|daremos|dare|lo_doy|cedo|paso|pasa|ofrezco|pierde*| quedas|queda,
        o pierde*|se_pierde|me_voy|nos_vamos|llamo|ofrezco|contacto, de lo contrario, en caso
        contrario, si no""",
    "takes-it": """toma, tomara, coge, cogera, agarra*, queda*, lleva*, firmo, firma, firmara,
        contrata, contratara, llamo, llamare, ofrezco, ofrecere, ofreceremos, doy, dare,
        daremos, cedo, cedere, paso, pasare, vendo, vendere, espera*, interesad*, pregunt*,
        adelant*, se va|ira, reserv*, quita*, encima de la mesa, sobre la mesa, gana*, llamad*,
        aprovech*,
        propon*, ofrec*, entrega*, cuent*, habl* con, ya firm*""",
    "waits": """mientras lo|te|usted|tu|vos|vosotros|ustedes|se
        piens*|pens*|dud*|decid*|consult*|esper*|medit*|tard*, cada
        minuto|dia|hora|semana|segundo que, quien|el_que|los_que|quienes ?se ?lo
        duda*|piensa*|espera*|tarda*|deja*|llega*|consulta*, si
        esperas|espera|esperais|lo_piensas|lo_piensa|tardas|tarda| dudas|duda, llega* tarde,
        los indecisos, los que dudan, por pensarlo|pensarselo|esperar|dudar""",
    "regret": """arrepent*, arrepient*, tarde, pierd*, perd*, perdi*, quedo* fuera, queda* fuera,
        puerta cerrada, lament*, se te|le|os va, paga* el doble|mas, doble, lloran, llorar*,
        vacantes, se va""",
    "we-act": """actuamos, decidimos, confirmamos, reservamos, contestamos, respondemos, le|te|os
        confirmo|reservo|aviso|contesto""",
}

SPAM = {
    "auto": """automatic*, automatiz*, bot, bots, robot, robots, robotito, software,
        herramienta*, script, scripts, programa que, programita, programilla, un programa, mi
        ordenador, mi computadora, la computadora, maquina que, el sistema, un sistema, nuestro
        sistema, motor, algoritmo propio, aplicacion que, una app que, solito, solita,
        sol*|solit* .. sigue|escribe|comenta, masiv*, en masa, a lo bestia, a granel, a
        mansalva, en cadena, en bloque, por lotes, a discrecion, miles, cientos, a diestro y
        siniestro, sin parar, ia que, inteligencia artificial que, programado para, sistema
        automatizado, de forma automatica, automaticamente, sin intervencion humana, a golpe de
        clic""",
    "outreach": """seguir a|cuentas|gente|perfiles|personas, seguimos
        a|cuentas|gente|perfiles|personas, sigue a|cuentas|gente|perfiles|personas, sigo
        a|cuentas, dejar de seguir, dejamos de seguir, dejo de seguir, deja de seguir, deje de
        seguir, dejarl* de seguir, mensajes directos|privados|masivos|automaticos, mensaje
        directo|privado, privados, md, mds, dm, dms, deeme*, whatsapps, correos masivos, mailing
        masivo, comentarios|comentario|coment* ..
        otr*|competencia|ajen*|desconocid*|perfiles|publicaciones de|cuentas, etiquet*, invita*,
        invitacion*, solicitudes, saludo*, toques, likes a, like a, da likes, da me gusta, da
        like, dar likes, interactu*, interaccion*, deja un|una
        comentario|mensaje|saludo|corazon|emoji|enlace, escrib* a|por, escribirles, contacta*
        a|con, menciona*, les escrib*, les mand*, les deja, les envi*, les dice, les suelta, les
        cae, presentarnos, saluda a""",
    "strangers": """desconocid*, competencia, competidor*, rivales, ajen*, otr* cuentas, otras
        cuentas, otros perfiles, gente que no, personas que no, quienes, todo el que, toda
        persona que, cualquiera que, no te conoce*, no le conoce*, no os conoce*, tu publico,
        su publico, publico objetivo, gente de tu, gente de la, vecinos, todo bicho, seguidores
        de, perfiles de, cuentas de, hashtag*, de la zona, potenciales clientes, clientes
        potenciales, usuarios de, personas de, todo el pueblo, cuentas al dia, perfiles al dia,
        todo bicho viviente, tu sector, tu zona, su zona, la provincia, posibles clientes,
        futuros clientes, tus posibles, sus posibles, rival, su rival, tu rival, siguen a,
        clientes de, de enfrente, usuarios que no, perfiles que no, contactos comprados, bases
        de datos compradas, listas compradas, publico frio, gente nueva, vecindario, toda la
        comarca""",
    "follow-unfollow": """seguir|seguimos|sigue|sigo|siguiendo|sigamos|follow .. dejar|dejamos|
        deja|dejo|dejando|dejarlos|dejarles|unfollow|soltar|soltamos|quitar, follow unfollow,
        follow y unfollow, seguir y dejar, seguir y soltar, me sigues y, sigue y suelta,
        seguimos|sigo|seguir|agregamos|agrega|siguiendo .. .. .. quitamos|quita|abandona|
        abandonamos|abandonar|borramos|soltamos|suelta|eliminamos|dejamos|deja|dejarlos|
        dejarlas|dejarles|botamos, sigue|siguen a|cuentas|gente|perfiles|personas .. .. ..
        quita|abandona|suelta|deja|borra|elimina""",
    "follow-others": """seguir a, seguimos a, seguimos, sigue a, sigue, sigo a, siguiendo a,
        sigue cada, seguira a, seguire a, seguiremos, seguiremos a, seguire, seguire a, siguen a""",
    "unfollow": """dejar de seguir*, deja de seguir*, dejamos de seguir*, dejo de seguir*,
        dejara de seguir*, dejan de seguir*, las|los|les soltamos|suelta|suelto, unfollow*,
        los|las quitamos, dejaremos de seguir*, dejare de seguir*""",
    "many-a-day": """#big ?de
        mensajes|privados|dm|dms|md|mds|comentarios|invitaciones|saludos|seguimientos|follows|
        correos|perfiles|cuentas|personas|etiquetas|contactos|toques|solicitudes ..
        al_dia|cada_dia|por_dia|diari*|a_la_semana|por_semana|cada_semana|semanal*|por_hora|
        cada_noche|cada_hora|a_la_hora""",
    "mass-message": """
        mensaje*|privado*|dm|dms|whatsapp*|comentario*|correo*|invitacion*|etiquetado*|mencion*
        ?directo*|privado* masiv*|automatic*|automatizad*|en_masa|en_cadena|a_granel, etiquetado
        masivo, envio masivo, envios masivos, difusion masiva, mensajeria masiva, bombarde*,
        spamear, spameamos, hacemos spam, inundamos""",
    "scrape": """
        extra*|captur*|rascar*|rasc*|scrape*|scrap*|descarg*|copi*|sac*|recolect*|cosech*|rob*|
        minamos|barremos|peinamos|chup* ..
        seguidores|contactos|correos|emails|telefonos|perfiles|listas|listado|base|gente|
        usuarios|nombres .. competencia|competidor*|rival*|otr*|vecin*|enfrente|sector|ajen*,
        seguidores de tu|su|la|vuestra competencia|rival*, seguidores|clientes|gente del
        local|bar|restaurante|gimnasio de enfrente""",
    "bot-acts": """
        bot|bots|robot|robots|software|script|programa|programita|sistema|herramienta|maquina|
        ordenador|motor|computadora|app|ia ?que ..
        sigue|siga|comenta|comente|da|de|escrib*|mand*|envi*|interactua*|etiquet*|invit*|salud*|
        dej*|contact*|entra,
        programita|programa|bot|robot|software|sistema|maquina|herramienta|aplicacion
        va|esta|anda|ira ?solo ?sola
        saludando|comentando|escribiendo|siguiendo|mandando|enviando|etiquetando|invitando|
        dando|dejando""",
    "own-notice": """program* .. publicaciones|posts|contenido*|entradas|historias|stories|
        reels|videos|todo, programador, aviso*, horario*, fuera de hora*, respuesta*
        automatic*, contestador, bienvenida, urgencia*, alerta*, notific*, recordatorio*, una
        persona, informe*, estadistic*, copias de seguridad, confirmacion de, preguntas
        frecuentes, cola, menu, avisa, avisan, avisara, nos menciona*""",
}

ALWAYS_ON = {
    "round-the-clock": """#clock, las 24 horas|h|hs, las 24h|24hs, las veinticuatro horas, 24
        horas|h
        al|del|los|todos, a cualquier hora, a todas horas, a toda hora, cualquier hora, dia y
        noche, noche y dia, de dia y de noche, de noche y de dia, de sol a sol, siempre
        conectad*, siempre disponible*, siempre online, siempre en linea, siempre encendid*,
        siempre al pie, siempre ahi, siempre pegad*, siempre de guardia, siempre con el movil,
        siempre atent*, permanentemente conectad*, disponibilidad
        total|absoluta|permanente|completa|plena, disponible siempre, 365 dias, los 365, todos
        los dias del ano, cada dia del ano, los siete dias, 7 dias a|de|x, nunca duermo, no
        duermo, no dormimos, nunca cierro, no cierro, no cerramos, no descanso, no
        descansamos, nunca descanso, no desconecto, nunca desconecto, no paro nunca, nunca
        paro, sin descanso, sin descansar, sin dormir, sin vacaciones, sin pausa, sin dias
        libres, no cojo vacaciones, no tengo vacaciones, en segundos siempre, siempre en
        segundos, segundos ?a cualquier hora, al segundo siempre, respuesta en segundos, fines
        de semana y madrugadas|noches incluid*, incluso de madrugada, tambien de madrugada,
        incluso en navidad, hasta en navidad, navidad incluid*, no apago el movil, no apago el
        telefono, movil encendido, con el movil en la mano, con el movil en la mesilla, duermo
        con el movil, no pego ojo, pegado al movil, pegada al movil, no existe* el|los
        horario|fin|domingo|horarios, sin horario*, no tengo horario*, no miro el reloj, no
        conozco horario*, nunca|jamas|no apago|apagamos|suelto|desconecto|silencio|cierro ?el
        ?mi movil|telefono, no descanso|paro|cierro|libro ni|nunca|jamas|en, #24 horas
        al|del|los|todos|cada, las #24, no tengo horario*|vacaciones|descansos|festivos, sin
        vacaciones ni|y, sin horario*|festivos|descanso, estoy|estare para usted|ti|vosotros
        siempre, siempre estoy|estare|ahi|aqui, sea la hora que sea, a la hora que sea,
        cualquiera que sea la hora, da igual la hora, no importa la hora, a deshoras, todos
        los dias sin excepcion, sin excepcion de dia, a todas horas y, farmacia de guardia,
        no|nunca|jamas|ni ?se ?me apago|apaga|apagare|duermo|duerme|descanso|desconecto|
        desconectare|desconecta|desconectamos|ausento|cierro, non stop, ininterrumpid*,
        atencion|disponibilidad|servicio|presencia|guardia| vigilancia ?es
        permanente|continua|continuo|constante|total|absoluta, de enero a diciembre, uno de
        enero .. treinta y uno, todo el ano sin, no|nunca
        tomo|cojo|hago|pido|tengo|conozco|hay ?me ?ningun ?ninguna ?mas ?dias ?ni
        vacaciones|descanso|descansos|libres|festivos|domingos| fiestas, no
        conozco|entiendo|uso|miro|creo|manejo|tengo|sigo ?la ?el ?de ?en ?palabra
        horario*|reloj|relojes|festivos|domingos|descanso| vacaciones, no existen
        horario*|festivos|domingos|vacaciones|fines|pausas, no hay
        horario*|festivos|domingo|domingos|noche|madrugada|hora
        que|para|en|ni|cuando|conmigo|mala|de, amanec* .. amanec*, desde que
        amanece|sale|me_levanto hasta que|el, no baj* la persiana, siempre de guardia, guardia
        permanente|eterna|continua, vivo pegad*|conectad*|pendiente, vivo para, vivo en
        internet|linea|instagram|mi|tu|su, siempre|permanentemente|eternamente
        localizable|alerta|abierto|abierta|despiert*|operativ*| presente|listo|lista, todas
        las horas del dia, las veinticuatro, cada hora del dia, cada minuto del dia, lunes a
        domingo ?las, de lunes a lunes, doce meses al, los trescientos sesenta, 24 7, ni
        dormir|comer|durmiendo, hasta dormid*|durmiendo, incluso
        dormid*|durmiendo|enferm*|de_viaje|de_vacaciones, aunque sean las, ni en
        navidad|nochebuena|domingo|vacaciones, ni|hasta el dia de|mi, no tengo vida,
        no|nunca|jamas ?me ?lo suelto|silencio|despego|separo|aparto|apartare|pongo|dejo
        ?nunca ?ni el|del|mi|de movil|telefono|celular|pantalla|silencio, un ojo abierto, no
        hay hora|momento|minuto|dia|noche ?del ?dia en|que|sin, ni una noche|hora|tarde|semana
        libre|de, ni un dia|domingo|festivo|minuto|segundo libre|de|sin, sin un|ningun
        dia|minuto libre|de, incansable*, hasta en
        mi|navidad|nochevieja|nochebuena|vacaciones|domingo|la, sea
        domingo|festivo|navidad|verano, mientras los|la|todos|otros|el
        demas|ciudad|otros|pueblo|mundo|resto duerme|duermen, lloviendo o, a la|las
        hora|tres|cuatro|dos que|de, las tres|cuatro|dos|cinco de la madrugada|manana, tres de
        la manana|madrugada, no tengo hijos|familia|vida, no falto nunca|jamas, dia tras dia
        y, ni enfermo|enferma|dormido|dormida|loco|de_vacaciones|
        los_domingos|en_domingo|los_festivos|en_festivo, de noche tambien|incluido|y, tambien
        de noche|los_domingos|domingos|festivos|en_navidad, domingos y festivos
        incluid*|tambien, festivos incluid*, fines de semana incluid*, trescientos sesenta y
        cinco,
        buho, lechuza, sereno de, vigilante nocturno, manana tarde y noche, manana tarde
        noche, tres turnos yo|solo|sola|seguidos, laborable o festivo, da igual que sea|sean
        domingo|festivo|agosto|de|las|lunes, por muy tarde|temprano|pronto que, de dia que de
        noche, de dia como de noche, tanto de dia, igual de noche, lo mismo de
        noche|madrugada, por la noche tambien, los domingos tambien, nunca|jamas me
        pilla*|vera*|encontrara* fuera|durmiendo|ausente|desconectad*|dormid*, casi no duermo,
        apenas duermo, dormir es de|para, ya dormire, toda la noche""",
    "odd-hours": """de madrugada, madrugada*, # de la manana|madrugada, a las # de la
        manana|madrugada, navidad, nochebuena, nochevieja, fin de ano, ano nuevo""",
    "odd-days": "festivos, domingos, noches, vacaciones, agosto, fines de semana",
    "on-duty": """disponib*, contesto, contestamos, contestare, respondo, respondemos,
        respondere, atiendo, atendemos, atendere, cubro, cubrimos, guardia, me tienes, me tiene,
        me teneis, estoy, estare, estamos, estaremos, conectad*, pendiente*, escribeme,
        escribidme, escribame,
        me encargo, me ocupo, me hago cargo, contestar, contestarte, contestarle, responder,
        responderte, responderle, atender, atenderte, atenderle, te|le|os|les|voy_a
        contesto|respondo|atiendo|contestar, me encontrara*, me tendra*, me tendreis, aqui me
        tienes, vigilo, vigilare, velo por, velare, escribime, escribanme, llamame, llameme,
        llamenme, sigo contestando|respondiendo, contestando, respondiendo, mi atencion, mi
        disponibilidad, mi servicio, gestiono, cuido""",
    "alone": "yo, me, estoy, estare, solo, sola, contesto, respondo, atiendo, cubro, mi, soy",
    "rota": """turn*, relev*, rota, rotamos, rotacion, rotativ*, sustitut*, companer*, equipo de
        #, # personas, somos #, dos personas, tres personas, nos repartimos, repartimos,
        guardias, otra persona, mi socia, mi socio, socia, socio, cubre otra, suplente*""",
    "emergency": """crisis, urgenc*, emergenc*, alerta*, incidencia* grave*, imprevist*,
        contestador, automatic*, buzon, formulario, monitoriz*, herramienta*, aviso*, de ocho a,
        de nueve a, de # a #, por turnos, dentro de ese horario, dentro del horario, tope,
        plazo, maximo""",
    "reply-in-a-day": """en 24|48|veinticuatro horas, antes de 24|48, en #hour, menos de
        24|#hour, en un plazo, en menos de, plazo de, primeras 24|48, maximo 24|48, como maximo""",
    "all-the-time": """todo el tiempo|dia|rato|santo, a cada rato|momento|instante|minuto, en todo
        momento,
        constantemente, permanentemente, continuamente, eternamente, sin parar, sin
        interrupcion, sin pausas, sin pausa, a perpetuidad, siempre|nunca voy|va|te|le|os,
        cada minuto, cada segundo,
        los doce meses, todo el ano,
        llueva o truene, haga sol""",
    "instant": """al instante, al toque, al segundo, al momento, al acto, en el acto,
        inmediatamente, de
        inmediato, en segundos, en el mismo instante|segundo|momento|minuto, # segundos,
        un|pocos|unos segundo|segundos|minuto|instantes, menos de un|#short minuto|segundo, en
        menos de # segundos, ipso facto, enseguida, volando, en #short,
        en un suspiro|abrir|santiamen|pispas|plis, antes de que pestane*|acabe|parpade*, en #
        minutos, en minutos, sin espera, a los # segundos, ni un minuto, mas de un minuto""",
    "every-message": """siempre, caiga cuando, caiga a|el, llegue cuando|a|el, sea cuando|cual|
        a_la|el, cuando
        sea, cuando quieras|quiera|querais|quieran, venga cuando, entre cuando, a la
        hora que, cualquier hora|momento|dia, cualquiera que, todas las veces, sin excepcion,
        sea domingo|navidad|festivo|noche""",
    "while-asleep": """hasta|incluso|aun|aunque|mientras ?cuando ?este
        duermo|duerma|dormid*|durmiendo|enfermo|enferma|enfermo| cenando|viaje|boda|ducha, me
        despierto|levanto|desvelo a|para|si|cada, junto a la almohada, bajo la almohada, en la
        mesilla, en la almohada, en la cama, en la ducha""",
    "their-hours": """abre, abren, abierto, abierta, abiertos, farmacia, recepcion, hotel,
        restaurante,
        gasolinera, formulario, la web, su web, tu web, tienda online, hospital, urgencias,
        servidor, empeora*, mejora*, quema*, agota*, agotad*, no es sano, insostenible, no es
        sostenible, nadie puede, una sola persona|nadie no, publico, los clientes, sus
        clientes, tus clientes, los turistas, horario de oficina, laborables, de lunes a
        viernes, en horario,
        llegan, entran, se publica*, se publican, programad*, obrador, enfermer*, taxi*, su
        equipo, su personal, tu personal, vigilante de, linea de, telefono de atencion""",
    "office-hours": """horario de, en horario, laborables, de lunes, de nueve, dentro del horario,
        durante la
        jornada, hasta las #""",
}

TABLES = (
    COMMON,
    HEDGES,
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
)
