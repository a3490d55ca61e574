"""What honest Spanish offers say beside the words of a promise, by the promise it clears.

A cue clears only where no negation reaches it: «sin que usted apruebe» clears nothing.
"""

HARMLESS = {
    "harmless-hands-off-client": """con consulta, previa consulta, temas, horario*, menu, politica,
        religion, precios, delicad*, sensible*, fotos de clientes|menores, con su|tu|vuestro|
        vuestra visto|aprobacion|ok|permiso|conformidad|autorizacion|firma|respuesta|si, usted|
        ustedes|tu|vosotros|vos ?siempre ?lo ?la ?los ?las aprueba|aprueban|apruebas|aprobais|
        aproba|aprobas|decide|deciden|decides|decidis|revisa|revisan|revisas|valida|validan|
        validas|elige|eligen|firma|autoriza|corrige, le|te|les|os consult*|preguntamos|pregunto|
        preguntaremos|preguntare|pedimos|pedire|pediremos|llamo|llamamos|llamare|aviso|avisamos|
        avisare|mando|mandamos|envio|enviamos el|la|los|las|antes|por|primero|si, previa consulta|
        aprobacion, previo aviso, hasta que ?no ?usted ?lo ?nos aprueb*|autoric*|confirm*|dig*|
        conteste*|responda*, salvo los|las|que|lo, marque*|aprueb*|validen|valide en|el|la|los|las|
        antes, lista verde|blanca|roja|amarilla, de acuerdo con usted|vosotros|ustedes, acordad*
        con, en verde|rojo|ambar, sin su|tu|vuestro|vuestra visto|aprobacion|ok|permiso|
        conformidad|autorizacion|firma|respuesta|si no|nada, nada se publica|sale|publicamos sin,
        no se publica|sale|publicamos|publico|respondo|respondemos|contesto|contestamos|actuo|
        actuamos nada|sin|hasta""",
    "harmless-pressure-close": """da|damos|doy|dare|daremos|dan por aprobad*|bueno|valid*, se
        entiende|entendera, queda|quedan aprobad*, lo|la|los|las publicamos|programamos|programo|
        publico, borrador*, calendario, correg*, cambi* lo|los|las, revis* el|la|los|las|cada, se
        publica*, publicaremos, publicamos, quej*, resena*, incidencia*, crisis, consultas,
        mensajes, comentario*, solicitudes, por semana, al mes, cada mes|semana|lunes|trimestre,
        inscripcion*, entradas, curso*, horario*, abierto, abrimos, cerramos, sin prisa, sin
        compromiso, tomese, cuando quiera*, hasta las # de, turno*, guardia, validez de #month|
        #day, valido|valida|vigente #month|#day|durante, antes de publicar, los lunes|martes|
        miercoles|jueves|viernes""",
    "harmless-always-on-alone": """alert*, herramienta*, software, en|dentro_de|menos_de|maximo
        #hour|#24|24|48, plazo de|maximo, laborable*, horario laboral|comercial|de|habitual, de
        lunes a viernes|sabado, dias habiles, turno*, relev*, sustitut*, historia|historias|
        stories, desaparec*, resuelv*, cada #hour, la tienda|local|web|gimnasio|farmacia ?esta
        abre|abierto|abierta|disponible, entrego, entregamos, guardia nos|le|avisa|decide,
        responsable|monitor|jefe|jefa|encargad* de guardia""",
    "harmless-vendor-owned-accounts": """nuestro|nuestros acceso|accesos|papel|rol|equipo|informe|
        calendario, acceso|accesos nuestro|nuestros, a su|tu|vuestro nombre, usted|ustedes|tu|
        vosotros|su empresa|el_cliente ?es ?son ?seran ?sera ?sigue|siguen ?siendo propietari*|
        duen*|titular*|administrador*, propiedad de|del la_empresa|su_empresa|el_cliente|cliente|
        usted|la_asociacion, son|es|seran|sera|siguen|sigue|quedan|queda ?siendo suy*|tuy*|vuestr*,
        rol|rol_de|permiso|permisos|acceso|accesos ?de editor*|delegad*|invitad*|colaborador*|
        temporal, como editor*, mientras dure|dura el|la contrato|relacion, puede|puedes|podeis|
        pueden quitar*|retirar*|revocar*, nos retira*|quita*, entreg* los|las|todos|todas ?los ?las
        accesos|claves|archivos|contrasenas, account_manager, dueno, duenos, su titularidad""",
    "harmless-unverifiable-track-record": """paciente*, menor|menores, alumn*, datos personales,
        quej*, reclam*, denunci*, puede|pueden|puedes llamar*|preguntar*|hablar*|escribir*, le|te|
        les|os paso|doy|pasamos|damos|adjunto|adjuntamos ?el ?su ?los ?sus nombre|telefono|
        contacto|correo|datos, referencias disponibles|:|con|de, con nombre y telefono|apellidos,
        posicion*|convertir*|hacer* ?a ?su ?tu ?negocio ?marca ?empresa en|como|de referente*|
        referencia, informe*, reporte*, autorizacion, consentimiento, de politica|religion""",
    "harmless-one-size-fits-all": """tono, tratamiento, tutear*, de usted|tu|vos, foto de perfil,
        mismo nombre|logo|horario|correo|enlace|telefono|contacto|color|plazo|trato, misma persona|
        voz|identidad|imagen|respuesta|cortesia|foto, misma|mismas normas|condiciones|reglas|
        clausula*|clausulas, efemerides, fechas senaladas, lo que sea necesario|preciso|urgente|
        delicado, todo lo que sea, no en todas, ninguna otra, ningun otro, solo para su|tu|vuestra|
        vuestro, pensad*|escrit* ?solo ?expresamente para su|tu|vuestra|vuestro|usted, distint*
        para|en|segun""",
    "harmless-no-paper-trail": """cesion, no ?se ?la ?lo empez*|empiez*|public*|sube|subimos|grab*|
        arranc*|hay_foto|sale, contrato firmado|mensual|escrito|de|con|adjunto|incluye|anual, con
        factura, factura con|mensual|electronica, emit* factura*, emito, emitimos, facturo,
        facturamos, firmad* alli|en|por|digital*|ante, modelo de, cesion de, autorizacion*,
        consentimiento*, por escrito antes|y|con|en, contrato se|que, tienda|local|mostrador|
        comercio acepta*|cobra*, cobr* en_efectivo_y, pago|pagos con|por tarjeta|transferencia|
        domiciliacion, exent* de, exenta por, preaviso, clausula*""",
    "harmless-censor-criticism": """normas, insult*, spam, amenaz*, datos personales, menor|
        menores, sin permiso, duplicad*, errat*, borrador*, falt* de respeto, pie de foto, captur*,
        se contest*|respond*, contestamos, contestaremos, respondemos, respondere, contesto,
        contestare, responderemos, pedir disculpas, disculp*, enfado del|de_la, escuch*, atend*""",
    "harmless-fake-reviews": """contest*|respond* ?a ?todas ?las ?cada resenas|opiniones|resena|
        opinion, reune|acumula|suma # resenas|opiniones, mire|lei|leido|analice|repase|revise|
        he_leido .. resenas|opiniones|comentarios, reservas, pedidos, inscripciones, solicitudes,
        encargos, pidiendo|pedir*|pediremos|pedire ?su ?una ?la opinion|resena|valoracion, sin
        condiciones, sin descuento, ronda* de revision, nota de|media, se lleva a, sincer*,
        honest*, tras la|su visita|compra|estancia""",
    "harmless-bought-engagement": """suman|acumulan|reunen|tuvo|tuvieron|obtuvieron|consiguieron|
        recibieron, limpi*, se ocultan, detect*, denunci*, tienen|tiene|teneis|tienes # seguidores,
        seguidores comprados hace, comprados hace, leid*, compradores, quien compra|compro,
        clientes que compran|compraron, organic*, media de, promedio, ultim* publicacion*|posts""",
    "harmless-spam-automation": """fuera de horario|hora, bienvenida, cita|citas, recordatorio*,
        baja, consentimiento, suscri*, boletin, newsletter, filtr*, program* ?las ?los
        publicaciones|posts|contenido*, mensaje automatico con|de|que|fuera, contestador, lista de
        espera, alerta*, avis*, domingos, festivos, palabras clave, reserv*, consultas frecuentes,
        preguntas frecuentes""",
    "harmless-secret-method": """abuela*, familia*, receta de la|su|tu|mi, no dice|pone|cuenta
        a_que|la|el|que|cuando|donde, ayuntamiento, datos, contrasen*, claves, confidencialidad,
        codigo qr|promocional, sin secretos, se lo|te_lo|os_lo explic*|ensen*|cuento, paso a paso,
        documentad*, en el anexo, por escrito""",
    "harmless-password-sharing": """gestor de contrasen*|claves, sin ?necesidad ?de ?pedir
        ?compartir contrasen*|claves, etiquetar*, mencionar*, cambi* ?sus ?tus ?las ?la contrasen*|
        claves, guard* ?sus ?tus contrasen*|claves, solo usted|ustedes, en ingles, incumple*,
        bitwarden, lastpass, gestor, boveda, acreditad*, prensa""",
    "harmless-guaranteed-followers": """boletin, newsletter, altas, reservas, inscripciones,
        deberian, deberia, mediremos, se medira, revis* en, base de partida, punto de partida,
        linea de base, comprados, falsos, captura de, informe*""",
    "harmless-guaranteed-sales": """mediremos, se medira, deberian, deberia, anos de edad,
        confidencialidad, cifras de, datos de, se revisa*, revis* en, punto de partida, linea de
        base, edad*, mayores de""",
    "harmless-guaranteed-virality": """nadie ?le ?lo quiere|queria, camara, no se puede, fuera de,
        foto del|de_la, equipo""",
    "harmless-instant-results": """nota ?de prensa, comunicado, avis*, cambios que, correccion*,
        correg*, primera respuesta|version|revision, portavoz, escal*, retirada, demasiado poco|
        pronto|corto, hasta fin|final de, antes de que acabe|termine el|la curso|ano|trimestre|
        semestre|temporada|verano""",
    "harmless-vanity-success": """tiempo de respuesta, no significa, no equivale, no garantiza, no
        basta, ademas de, junto a|con, comprados, se le|les nota, adem*, expect*""",
}

TABLES = (HARMLESS,)
