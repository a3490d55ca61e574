"""Scenes, asides and replies by which Spanish promises without naming the thing it promises."""

RECORD = {
    "hush": """nombres|lista|datos|cifras|numeros|identidad|identidades|detalles|resultados ?de
        ?se ?es ?son ?estan ?ya ?nuestras ?mil ?cuentas quedan|queda|permanece*|guarda*|
        secret*|confidencial* ?entre ?en ?nosotros|casa|secret*|aqui|caja, la lista es|esta|
        permanece secreta|reservada|privada|confidencial, los|las|lo|me|nos ?me ?los ?las
        llevare|llevo|llevaremos|llevamos ?conmigo a la tumba, a la tumba, no ?los ?las ?lo ve|
        ven|vera|sabe|sabra ?a nadie de fuera, obligad* a callar|guardar|silenciar|no, si te|
        le|os|les dijera|dijeramos|contara|contase|contaramos quien*|para|lo|a, caias|caeria|
        caes|caerias|caerse de espaldas|culo, mejor no preguntes|pregunte|pregunteis|preguntar|
        saber, hasta ahi|aqui|aca ?te ?le ?os ?puedo ?podemos contar|digo|puedo|llego|decir, de
        ningun* .. .. ?damos ?doy facilit*|damos|doy|compart*|datos|nombre|nombres, prefer*|
        prefier* no citar|nombrar|decir|detallar|mencionar|enumerar, no aparez*|aparec*|figur*|
        sal* ?en ningun* lado|sitio|parte|lugar, ningun* .. .. .. autoriza*|permite*|deja*|
        quiere ?a ?que ?se, discrecion ?nos ?me impide*|prohibe|obliga, pedir referencias|
        nombres|pruebas es inutil|perder|absurdo, nada|no publicado sobre|de|al, aunque|pese ?a
        ?ellos ?ella ?ellas ?que lo|la niegue|nieguen|negara|nieguen, cuy*|cuya identidad|
        nombre|detalles, quedan entre nosotros|usted, no se pued* contar|decir|saber|revelar|
        enterar|nombrar, me|nos lo guardo|guardamos, por ?motivos ?de ?razones privacidad|
        confidencialidad, prefier* ser|seguir|permanecer|quedar invisible*|anonim*""",
    "boast": """gigantes, incontables, sinfin, innumerables, mundial*, #big ?de empresas|
        marcas|clientes|cuentas|negocios|pymes, mil|miles ?de empresas|marcas|clientes|cuentas|
        negocios|pymes|firmas, famosisim*, lo mas granado|selecto, el cerebro de|detras, mas
        grosas|vistas|grandes|famosas|sonadas, cualquier|toda marca|empresa|cuenta famosa|
        conocida|grande, premiad*, para quien|quienes trabajo|trabajamos|trabaje, lo que hemos|
        he logrado|conseguido, las marcas que, cerebro""",
    "trust-me": """ensenar|mostrar|pedir*|pida*|pid* ?un ?el ?nuestro ?mi ?una ?la curriculum|
        portafolio|portfolio|referencias|pruebas|cv|credenciales .. .. ofensa|insulto|ofend*|
        ridicul*|ofensiv*, casi una ofensa|insulto|falta""",
    "years-on": """antes de que tiktok|instagram|facebook|reels|threads|las_redes ?ya
        existier*|naciera*|existies* ?ya ?nosotros ?yo, dos|tres|cuatro decadas a las espaldas""",
}

SPAM = {
    "cold-reach": """privados|mensajes|correos|llamadas|dms|secuencia ?de ?privados en|a frio|
        puerta_fria, en frio, tir*|ech*|lanz* ?la ?el ?las cana|anzuelo|red|redes|anzuelos a|
        entre|sobre ?diez ?los #big|mil|miles|cientos|buzones|todo*, llam*|toc*|picar|golpe* ?a
        la|las puerta|puertas de todo*|cada|quien*|cualquiera, dispar*|lanz*|escup*|vomit* ?los
        mensajes|privados|correos|envios|whatsapps|invitaciones en bloque|masa|rafaga|cadena|
        serie|tromba, lanz*|mand*|hac*|dispar* un|el ?solo envio|correo|mensaje|mailing ?masivo
        ?general a tod*, mensajes en bloque, que nunca|no te|le|os|les|la han|ha|hayan|haya
        escrito|visto|hablado|seguido|oido, ya picara* alguien|alguno""",
    "by-itself": """no a mano, y no a mano, por su cuenta, sol*, nuestro sistema|software|
        motor|programa|robot, una app|herramienta|aplicacion que, con una|un herramienta|
        programa|app, autocomentador*, filtros que, programemos, programamos, automatic*,
        secuencia, se presenta en, trabajo sucio, a la audiencia de""",
    "outside-profiles": """perfiles|cuentas|publicaciones ajen*|de_otros|extran*, los que|
        a_los_que todavia|aun|no ?no ?te ?le ?os siguen|conocen, que todavia|aun no te|le|os,
        cada uno de sus|los|tus fans|seguidores|clientes, agrega|anade|suma amigos|contactos|
        gente, todos los que siguen|compran|comentan, posts|publicaciones|fotos de los|las|
        otros influencers|famosos|grandes|competid*, correos que aparecen|figuran|salen, la
        audiencia|clientela|parroquia de otros|otras|los|la, cuentas que nunca|envid*""",
    "engages": """interactua*, sigue, comenta, escribe, saluda, pega, presenta*, aparece*,
        lanz*, envio, mensajes, puerta, privados, privado, dispar*, sale, secuencia""",
    "reach-verb": """comentamos, comento, escribimos, escribo, saludamos, saludo, etiquetamos,
        etiqueto, seguimos, sigo, mandamos, mando, enviamos, contactamos, invitamos, agregamos""",
    "targets": """gente|vecinos|usuarios|personas de tu|su|la|vuestra|vuestro barrio|zona|
        ciudad|pueblo|colonia|provincia|sector""",
}

CENSOR = {
    "no-reader": """nadie ?lo ?la ?los ?las ?le ?va ?llegara|llegar* ?a ?va ?lo lee*|leer*|
        vera*|ver|verlo|leerlo|encontrar*, no lo|la|los lee*|vera*|leer* nadie|ni_dios""",
    "complainer-types": """cliente|clienta|comensal|huesped|paciente|comprador|vecino|usuario
        insatisfech*|descontent*|enfadad*|enojad*|disconform*|resentid*|molest*|quejos*,
        puede*|podra* ?usted escrib*|decir|poner|quej*|despotric*|protest* ?todo lo|cuanto|misa
        que|quiera*, escriba*|digan|diga|ponga*|quejese lo que quier*""",
    "their-story": """ese|esa|su|aquel relato|historia|version|cuento|queja|post|comentario|
        berrinche, contando lo que""",
    "soon-gone": """no dur*|aguant*|llega|estara|va|sobreviv* ?ni ?a ?ya ?estar ?en cinco|diez|
        un|una|minutos|ahi|manana|linea|dia|hora|visible|publicad*, manana ?ya ?mismo no ?va ?a
        esta*|existe*|habra|queda*|aparece*, desaparec*|borrad*|fuera antes|en de|minutos|horas""",
    "told-badly": """lo que le paso|hicieron|dijeron, resentid*, lo que no ?le ?te ?les ?os
        gust*|conven*|agrad*|interes* ?leer ?ver ?que, mal servicio, comida fria, disconform*,
        que no le guste""",
    "remove": """vol*|borr*|baj*|tumb*|quit*|elimin* a|los|las tod*, los|las|la|lo|les
        ?nosotros volamos|bajamos|tumbamos|expulsamos|echamos|sacamos|retiramos|quitamos|
        borramos|eliminamos|liquidamos|fulminamos|barremos|hacemos_desaparecer, retirar|
        suprimir|borrar|eliminar|bajar tod* mensaje*|comentario*|opinion*|lo""",
    "criticism": """mala|malas|baja|pobre|floja|negativa|fea calificacion*|nota|notas|
        puntuacion*|valoracion*|estrella*, disconform*, reclam* por|contra|sobre, apenas
        ?empiecen ?a reclam*|protest*|quej*, comentario*|mensaje*|opinion*|publicacion* toxic*|
        acid*|venenos*|hostil*|amarg*|incomod*, no sea* favorable*|positiv*|elogios*|amable*|
        de_elogio, que no sea favorable|positivo|elogio, toxic*""",
    "immune": """olvid*|olvides|despid*|despedi* ?te ?se ?para ?siempre ?vas ?a ?poder de, no
        estall*|ocurr*|suced*|prend*|hay|habra ningun*|nada|ni_una|mas, es ?sencillamente ?del
        ?todo ?simplemente ?literalmente imposible, imposible que, inmun*, bajo nuestra gestion
        .. .. imposible|no|nunca""",
    "crisis": """escandalo*, tormenta ?en ?de redes|twitter|criticas, incendio ?en redes,
        linchamiento*, polemica*, mala prensa""",
    "only-praise": """solo|unicamente ?se ?te ?se quedar*|vea*|ver*|queda*|muestr*|aparec* ?a
        ?ver los|las|lo|comentarios|opiniones ?comentarios ?opiniones ?resenas bonit*|buen*|
        positiv*|amable*|agradable*""",
}

REVIEWS = {
    "supply-review": """reembols*|devolv*|devuelv*|regal*|descont* ?la ?el ?le ?les .. a ?todo
        quien*|el_que|los_que|aquel ?la ?lo ?nos ?le puntu*|califi*|valor*|dej* .. con|
        sobresaliente|maxim*|cinco|diez, puntu*|valor*|calific* ?con sobresaliente|matricula""",
    "fake-voice": """huespedes|clientes|pacientes|comensales|compradores|usuarios|alumnos|
        viajeros ?que imaginari*|inventad*|ficticios|inexistentes|fantasma|fals*|de_mentira,
        opinadores, opinador, nosotros ?les|le ?les ponemos|damos|prestamos ?el ?la nombre|voz|
        letra|cara|palabras, nombre y letra|apellidos|cara, saldran|salen|saldra|sale de
        nuestr*|la oficina|agencia|pluma|casa|teclado|estudio, nadie distingue|nota|sabe|sabra|
        sospecha|notara ?que ?son ?es ?de de|son|es|no|salen, a partir de las|los fotos|datos|
        folletos, desde ciudades|moviles|cuentas|perfiles|dispositivos distint*|diferent*, solo
        lo sabremos|sabemos""",
    "their-praise": """resena*, opinion*, elogios, elogio, describ* la|su|el|tu ?estancia,
        contara*|contaran|dira|diran lo|que|cuan bien|que, agradecid*, satisfech*, encantad*,
        valoracion*, estancia, testimonio*""",
}

SAME = {
    "one-plan": """formula|receta|guion|plan|metodo|pauta|contenido identic*|universal*|
        calcad*, guion|plan|calendario|pack universal|unico|generico|estandar de, los textos|
        posts|contenidos|videos son los mismos|de_siempre|iguales, son|sean los|las mismos|
        mismas que""",
    "for-all": """sin ?ninguna ?hacer excepcion|excepciones|distincion, a cuanto|cuanta|tanto|
        todo ?el comercio|negocio|cliente|empresa|que, las otras|los_otros|los_demas ?#|#big|
        doscient* tiendas|clientes|negocios|comercios, ya sean|sea @trade .. @trade|o,
        autonomos multinacionales|empresas|pymes""",
    "nothing-changes": """sin cambiar|tocar|mover|variar ?ni ?una ?ni una|ni|la coma|letra|
        nada|palabra, un|una post|publicacion|foto|red es un|una post|publicacion|foto|red,
        aqui y en pekin|lima|china|roma""",
    "box-content": """un|una post|publicacion|foto|red ?social es un|una post|publicacion|foto|
        red, no se|te preocup* por ?el ?tu ?su sector|rubro|giro|ramo|gremio, compr*|abr*|
        recib* la|el|un|una caja|kit|lata|molde .. .. cambi*|pon*|peg* ?la ?el ?su ?tu
        etiqueta|nombre|logo|rotulo, le|te cambi*|pon*|peg* ?la ?el etiqueta|rotulo|pegatina,
        elige|escog*|elij*|elegis ?solo el|la ?color ?y|logo|color ?el logo|logotipo|color|
        nombre .. .. textos|posts|contenido*|resto|demas, sin cambiar|tocar|mover|variar ?ni
        una|ni coma|letra|una_coma|una_letra""",
}

ACCOUNTS = {
    "when-over": """resuelto|rescindid*|roto|extint* el contrato|acuerdo|vinculo, el dia que
        ?te|se|os ?se ?os march*|vay*|dej*|cans*|cambi*, despues|luego ya buscaremos|veremos|
        encontraremos, una vez resuelto|rescindido|roto, mientras pagues|pague|paguen|pagueis""",
    "take-away": """retend*|reten*|conserv* ?la|las|los|el ?el ?su pagina|cuenta|perfil|
        perfiles|historial|comunidad, el|la local|casa|tienda|edificio|obra|cosecha se queda,
        buscar* ?ya ?a quien|alguien|otro|otra ?a ?quien se|darla|darlo|la|lo ?la ?lo ?damos,
        en ?un ?una terreno|solar|suelo nuestro|propio|de_la_agencia""",
    "our-property": """colg*|cuelg*|ir*|quedar*|estar* de|en|dentro ?de nuestro|nuestra|mi
        business|portafolio|administrador|cartera|paraguas, como un ?mas activo|bien|mueble
        ?mas de la casa, titular|responsable|duen*|propietari* .. .. nuestra|mi sociedad|
        empresa|agencia|firma, corresponder*|corresponde*|pertenecer*|pertenece* ?en ?todo
        ?caso ?siempre ?exclusivamente a|al ?la prestador*|proveedor*|agencia|estudio|
        contratista|empresa, a nombre de|del mi|nuestro|nuestra|una|un socio|socia|gestor|
        sociedad|filial|testaferro""",
    "thing": "titularidad, pagina, historial, negocio, fanpage, claves, perfiles, tienda",
    "no-admin": """no ?vas|va|van|vais ?a ?ser ?seras|sera|seran|sereis ?el ?la ?los ?a ?ser
        administrador*|titular*|propietari*|duen*, guard*|custodi*|ten*|conserv* ?nosotros ?yo
        ?todas las|los ?las claves|codigos|contrasenas|accesos .. no ?se ?te ?os las|los|damos|
        entregamos|pasamos, no se|te|os|les las|los damos|doy|pasamos|entregamos|facilitamos|
        ensenamos ?a ?los, eso lo llevamos|llevo|gestionamos|controlamos nosotros|yo""",
    "not-yours": """mientras ?nos ?me pag*|sig* .. .. es|son|sera|seran tuy*|suy*|vuestr*, es|
        son|sera|seran tuy*|suy*|vuestr* ?solo mientras|hasta ?que, os|te|le|lo|la|les quit*|
        sac*|elimin* ?de ?como ?del ?rol ?de administrador*""",
}

BOUGHT = {
    "supply-people": """ponemos|pongo|traemos|llevamos|aportamos|mandamos|prestamos|movilizamos
        a|la|las|los ?la ?una gente|personas|publico|admiradores|aplausos|fans|claque que|a ?la
        ?lo ?te ?le alab*|aplaud*|elogi*|coment*|jale*|vitore*|admir*|piropea*, aplausos|likes|
        corazones|comentarios|manitas|elogios ?los ?las ?se corren|corre|van|pone*|salen de|
        por|nosotros ?nuestra ?mi ?parte cuenta|cargo|casa, sin que ?se ?lo ?nadie not*|sep*|
        sospech* ?que ?son ?es pagad*|comprad*|alquilad*, consig*|compr*|trai*|pill* ?yo ?los|
        las|unos|mil seguidores|likes|fans|corazones ?reales en|de|a ?un|una|esas ?de ?esas
        pagina*|sitio*|web|tienda*|proveedor*|granja*, comunidad|grupo|red|circulo|club|chat de
        intercambio|apoyo|ayuda ?mutu* ?de ?likes, pack|paquete|lote|base|bono ?de inicial|
        arranque|bienvenida|salida ?de seguidores|likes|fans|corazones, nosotros|nosotras|yo|
        el_equipo disfrazad*|camuflad*|haciendonos|vestid* de|pasar ?vecin* ?client* ?fans""",
    "puppets": """perfiles|cuentas de ?mis ?nuestros amigos|familia|familiares|parientes, mis
        amigos|primos|familiares ?y ?te ?le ?os ?van ?a coment*|dar*|reaccion*""",
}

SALES = {
    "name-figure": """ponga|pon|pongan|diga|di|digan|elija|elige|escriba|fije|marque|decid|
        decida* ?me ?nos ?usted ?tu la|el|una|su|tu cifra|numero|objetivo|cantidad|monto|total
        de ventas|facturacion|reservas|ingresos""",
    "work-until": """trabaj*|segui*|sigo|continu* ?trabajando ?el gratis|de_balde|sin_cobrar,
        sin cobrar""",
    "until-full": """hasta ?que .. .. #|#big|ultim*|pactad*|acordad*|complet* .. ?de ?los
        alumn*|client*|pacient*|reserv*|venta*|pedid*|soci*|plazas|habitac*|citas|pactad*|
        acordad*""",
    "booked-scene": """tendra*|tendre*|tener|habra*|toca* ?vas ?va ?a que decir* ?le ?les ?que
        que|no ?no ?a ?la gente|client*|por|de, no ?le ?te ?les ?os va|vas|quedara*|quedar* ?a
        ?quedar ?una ?ni ?un mesa|silla|habitacion|hueco|cama|plaza|cita|una|ni libre|vacia|
        vacio|sola|suelta|mesa, ni una|un ?sola ?solo mesa|silla|habitacion|hueco|cama|plaza
        libre|vacia|vacio|sin, vaya*|ve|vayan|id|anda|vete contratando|buscando|pensando|
        preparando|ampliando .. camarer*|personal|gente|manos|local|cociner*|depend*""",
    "sales": "cifra de ventas, alumnos, pedidos",
    "none-new": """sin clientes|ventas|reservas|pedidos|matriculas|pacientes ?nuevos ?nuevas no
        hay factura|pago|cobro|tarifa|honorarios""",
    "commit": "si o si, sí o sí, llegamos si, lo clavamos, la alcanzamos",
}

INSTANT = {
    "short-time": """en una|un|media ?sola ?solo semana|dia|tarde|noche|manana|finde, antes de
        ?el ?los ?quince|diez|#day|proximo|este ?proximo #short|dias|lunes|martes|miercoles|
        jueves|viernes|sabado|domingo, por la tarde, el|este|ya_el domingo|lunes|viernes|
        sabado|martes ?no ?ya, cosa de una|un|dos|# semana|dia|dias|tarde|horas, ni un dia mas,
        del proximo martes|lunes|viernes|domingo, manana mismo, hoy mismo, dame|deme|dadme|
        danos|denos|denme un|una|dos|tres|# ?solo fin|finde|semana|dia|dias|noche""",
    "quick-result": """cosa|asunto|cuestion|tema de un|una|dos|tres|pocos|pocas|# semana|
        semanas|dias|dia|horas|tarde, despeg*|explot*|salto|cambio|exito|resultado* .. .. es|en
        ?cosa ?solo ?apenas ?menos ?de una|un|#short ?sola semana|quincena|dia|tarde|hora,
        siembra|sembr* .. por la manana .. cosech*|recog*, cosech*|recog* ?ya por|esa|la|el ?la
        ?misma tarde|noche|dia, hoy|lunes|manana ?mismo .. .. y|ya ?el|para|este domingo|
        viernes|sabado|lunes|manana .. no_das|no_da|no_dais|abasto|cola|llen*|vend*, paciencia
        para que, lo que otros .. .. en un ano|mes|anos|meses|semestre .. .. ?se en un*|#short""",
    "grow-now": """no das|da|dan|dais|daras|dara abasto, envidia, envidi*, el doble de, el
        triple de, despegue, cosecha*, desbordad*""",
    "others-long": """lo que otr*|los_demas|la_mayoria|todos|cualquiera ?se .. .. ?en ?un ano|
        anos|mes|meses|semestre|trimestre""",
    "leaps": "envidia, envidi*, no das|da|dan|dais|daras|dara abasto, boquiabiert*, despeg*",
    "see": "irreconocible*, otra pagina|cuenta|empresa, no ?la ?lo ?te ?le ?os reconocer*",
}

PASSWORDS = {
    "ask": """rellen*, complet*, formulario, recib* sus|tus|vuestras|las|los, nos dais|das|da|
        dan, avisad* con|de, avisa*|avise* ?me ?nos con|de, ponme, poneme, pongame, ponnos,
        ponganos, me los|las lee*|dict*|pas*|dic*, ve|vaya|id|ir|anda enviand*|mandand*|pasand*
        ?me ?nos, enviandonos, mandandonos, pasandonos""",
    "password": """seis|cuatro|ocho|# numerit*|cifras|digitos|numeros ?que ?le|te, usuario y|/|
        mas clave|contrasena|password, nombre de usuario y, con que ?correo|usuario entras|
        entra|accedes|accede|entrais, la nueva|clave nueva|contrasena nueva, que escribes|
        pones|escribe|pone|tecleas despues|luego|debajo|al, le|te|os|les llegue|mande|manden|
        envien|llegara ?a ?el ?un codigo, codigo al movil|celular|telefono""",
    "new-key": """si|cuando|cada_vez ?que ?alguna ?vez cambi* ?la ?las ?de ?vuestra ?tu ?su
        clave*|contrasena*|password .. .. avis*|avisad*|mand*|dinos|decid*|pas*|envi*|dig*,
        una_vez|cuando|tras|apenas recib*|teng* ?las ?sus ?tus ?vuestras ?los clave*|
        contrasena*|accesos|datos_de_acceso .. .. comenz*|comienz*|empez*|empiez*|arranc*|
        public*""",
    "send-yours": """enviandonos|mandandonos|pasandonos|envianos|mandanos|pasanos|envienos|
        mandenos|pasenos ?ya las|la|los|lo tuy*|suy*|vuestr*""",
}

TABLES = (
    RECORD,
    SPAM,
    CENSOR,
    REVIEWS,
    SAME,
    ACCOUNTS,
    BOUGHT,
    SALES,
    INSTANT,
    PASSWORDS,
)
