"""Spanish classes of single words for rules that ask for two or three of them close together."""

HANDS_OFF = {
    "absent": """sin, ni, cero, ningun, ninguna, ninguno, adios a, se acabaron, se acabo,
        olvidate de, olvidese de, olvidaos de, olvidense de, nada de, ahorrate, ahorrese,
        ahorraos, ahorrense, te ahorras, se ahorra, os ahorrais, te ahorramos, le ahorramos, os
        ahorramos, te ahorraras, se ahorrara, suprimimos, eliminamos, evitamos, te evitamos, le
        evitamos, te evitas, se evita, libre de, libres de, prescindimos de, prescindo de,
        fuera, innecesari*, sobra, sobran, no hay, no habra, no existe, no existen, no pedimos,
        no pido, no pediremos, no te pedimos, no le pedimos, no te pediremos, no le pediremos,
        no os pedimos, no exigimos, no requiere, no requerimos, no hacemos, no hago, no
        celebramos, no convocamos, no necesito, no necesitamos, no quiero, no espero, no
        esperamos, no esperes, no espere, nos saltamos, me salto, pasamos de, paso de,
        despidete de, despidase de, evitate, evitese, sin tener, no tienes, no tiene, no
        teneis, no tienen, no tenes, no tendras, no tendra, no tendreis, no tendran, no te, no
        le, no os, no hace falta, no hara falta, no es necesari*, no sera necesari*, no
        necesitas, no necesita, no necesitais, no vas a, no va a, no vais a, te libras de, se
        libra de, os librais de, te libramos de, te quitamos, le quitamos, nadie te|le|os,
        evitar""",
    "involvement": """revision, revisiones, revisar, revisarlo, revisarlas, aprobacion,
        aprobaciones, aprobar, aprobarlo, aprobarlas, aprueb*, visto bueno, vistos buenos, luz
        verde, reunion, reuniones, reunirse, reunirte, briefing, briefings, brief,
        cuestionario, cuestionarios, videollamada, videollamadas, borradores, feedback,
        supervisar, supervision, validar, validacion, validaciones, consultarte, consultarle,
        consultaros, consultarles, consultas previas, preguntarte, preguntarle, preguntaros,
        preguntarles, molestarte, molestarle, molestaros, molestarles, marearte, marearle,
        opinar, opinion tuya|suya, participar, participacion, intervenir, intervencion,
        implicarte, implicarse, implicacion, involucrarte, involucrarse, interlocutor,
        interlocutora, persona de contacto|referencia|enlace, tu|su|vuestra
        opinion|aprobacion|permiso|supervision|autorizacion|intervencion|participacion|
        ayuda|implicacion|dedicacion|visto|tiempo, mover un dedo, pensar en ?tus ?sus ?las
        redes|instagram|contenido|publicaciones, estar pendiente, estar encima, dedicar ?ni ?un
        ?tu ?su tiempo|minuto|rato, dedicarle ?ni ?un ?tu ?su tiempo|minuto|rato, hacer nada,
        enterarte, enterarse, enteraros, correcciones, idas y venidas, preocuparte,
        preocuparse, preocuparos, juntas, tramites contigo, esperar ?a tu|su|vuestro|vuestra,
        llamadas, emails, formularios, deberes, tareas por|para tu|ti|usted, esfuerzo por|de
        tu|su, decisiones que, quebraderos, dolores de cabeza, mirarlo, leerlo, verlo antes,
        leer|ver|contestar|decidir|saber|escribir|grabar|preparar|corregir|explicar|contar|
        mandar|enviar|aportar nada, contactos, interlocutores, dueno encima, cliente encima,
        jefe encima, seguimiento tuyo|suyo, tu ok, su ok, tu visto, su visto, tu
        consentimiento, su consentimiento, tu intervencion, tu presencia, su presencia,
        responsable interno, coordinador interno, nadie de tu|su|la|vuestra, que hacer, que
        pensar, que revisar, que aprobar, que decidir, que firmar cada, que estar, que mirar,
        que opinar, que preocuparte|preocuparse, que contestarnos|mandarnos|enviarnos|
        explicarnos|llamarnos, pasar por ?tu ?su ti|usted|mesa|manos|filtro, tu tiempo, su
        tiempo, robarte|robarle|quitarte|quitarle tiempo|un|ni|minutos""",
    "we-all": """me|nos ?nosotros ?mismos ?yo encargo|encargamos|ocupo|ocupamos|
        encargaremos|encargare|ocuparemos|ocupare ?nosotros ?yo ?mismo ?mismos ?siempre de
        ?absolutamente todo|todo_lo_demas|todo_por_ti|todo_por_usted|cabo_a_rabo|la_a_a_la_z|
        principio_a_fin, lo hacemos|hago|llevamos|llevo|gestionamos|
        resolvemos|decidimos|decido|haremos|hare|gestiono ?nosotros ?yo ?absolutamente todo,
        todo lo hacemos|hago|llevamos|llevo|gestionamos|decidimos|decido|ponemos|resolvemos
        nosotros|yo, de todo me|nos encargo|encargamos|ocupo|ocupamos, todo|entero|entera ?el
        ?la ?trabajo corre|queda por|en|a nuestra|mi|nuestras|mis|nuestro cuenta|manos|cargo,
        sin que tu|usted|vosotros|ustedes|vos ?tengas ?tenga
        hag*|muev*|levant*|interven*|particip*|toques|toque|entr*|tengas|tenga|pierdas|
        pierda|dediques|dedique|se_entere|te_enteres|os_entereis|revises|revise""",
}

SPAM = {
    "strong-tool": """bot, bots, robot, robots, robotito, script, scripts, macro, macros,
        software, softwares, automatiz*, automatic*, masiv*, en masa, en automatico, piloto
        automatico, a granel, robotiz*, programa que, aplicacion que, app que, extension que,
        herramienta que, maquina que, plugin, por lotes, en cadena, en serie, en bloque, sin
        parar, a destajo, a mansalva""",
    "outreach-act": """follow, follows, unfollow, unfollows, seguir, sigue, siguen, seguira,
        seguimos, comenta, comentan, comentara, comentar, comentarios, dm, dms, md, mds,
        mensajes, mensaje directo|privado|a, privados, privado, invitaciones, invita, invitar,
        etiqueta, etiquetar, etiquetas, etiquetado, menciones, menciona, mencionar, saludos,
        saluda, saludar, interactua, interactuar, interacciones, solicitudes, escribe,
        escribir, escribira, mensajeria, mailing, correos, whatsapps, likes a, like a, da
        likes|like, dar likes|like, prospeccion, reposteos, comentamos, comento, seguimos a,
        escribimos, mandamos mensajes, interactuamos, etiquetamos, saludamos, enviamos
        mensajes, en cuentas""",
    "ordinary-auto": """programad*, programar, programamos, programa publicaciones, calendario,
        horario, bienvenida, fuera de, confirmacion, reserva, pedido, pedidos, aviso*, avisa*,
        alerta*, notificacion*, copia*, informe*, estadistic*, filtr*, moder*, spam, borr*,
        elimin*, limpi*, detect*, subtitul*, traduc*, suscriptores, suscrit*, preguntas
        frecuentes, menu, ausencia, respuesta automatica, respuestas automaticas, contestador,
        sus clientes, tus clientes, ordena, clasifica, agrupa, revis*, a mano, persona,
        personas, escrit* por, le|te|os|nos escriba*|escriben|escribe, carrito, boletin,
        newsletter, ocult*, parezc*, norma*, sospech*, riesgo*, sospechos*""",
}

ALWAYS_ON = {
    "i-serve": """contesto, respondo, atiendo, atendere, contestare, respondere, estoy, estare,
        cubro, vigilo, me conecto, me ocupo, me encargo, te|le|os|les
        contesto|respondo|atiendo, aqui estoy, ahi estoy, me tienes, me tiene, me teneis, me
        tendras, me tendra, me encontraras, me encontrara, me vas a encontrar, me puedes, me
        puede, cuenta conmigo, cuente conmigo, contad conmigo, cuentas conmigo, llamame,
        llameme, escribeme, escribame, escribime, escribidme, mi movil, mi telefono, mi
        celular, mi whatsapp, disponible, conectad*, operativ*, localizable, al pie del canon,
        velo, no fallo, sere yo, siempre yo""",
    "any-hour": """a cualquier hora|momento, a todas horas, a toda hora, de madrugada,
        madrugada*, de noche, por la noche, por las noches, noche, noches, festivos, feriados,
        domingo, domingos, findes, fines de semana, fin de semana, navidad, nochebuena,
        nochevieja, ano nuevo, semana santa, vacaciones, agosto, puentes, dia de reyes, todos
        los dias, cada dia, siete dias, 365 dias, medianoche, las tres, las cuatro, las dos,
        las cinco, # de la madrugada, # de la noche, cuando sea, sea cuando sea, haga falta,
        llueva, sin horario, sin descanso, sin parar, enfermo, enferma, de viaje, de baja,
        durmiendo, en la cama, en la ducha""",
    "hours-apart": """salvo, excepto, menos, hasta las, a partir de, de # a #, de lunes a
        viernes, en horario, dentro del horario, laborables, no
        contesto|respondo|atiendo|trabajo|publico, en caso de, clase, clases, curso, estudio,
        estudios, universidad, publico los|las|cada, publico un|una, reviso
        los|las|cada|el|la|sus|tus|todos, mi contrato, semanas de, cierra, abre, abren""",
}

VANITY = {
    "measure": """lo que cuenta|vale|importa|vende|pesa|manda|mira|ve|impresiona|convence, solo
        cuentan|cuenta|importan|importa|valen|interesan|interesa, cache, te toman en, te toma
        en, en serio, carta de presentacion, tarjeta de visita, escaparate, sello de, significa
        que, significan, quiere decir, acredit*, certific*, avala, avalan, reflej*, traduc*,
        gira en torno, todo gira, se trata de, consiste en, nuestra labor, nuestro trabajo es,
        mi trabajo es, nuestra mision, mi mision, concentra*, obsesion*, persegu*, perseguimos,
        unica meta, unico fin, unico reto, unico objetivo, unica medida, unica prueba, unica
        vara, unico criterio, diran si, dira si, dice si, dicen si, saber si, sabras si,
        comprobaras si, demostr*, evidencia de, testigo, juez, notario, veredicto, suspenso,
        suspend*, brind*, festej*, celebr*, descorch*, campeon*, podio, ganador*, mide*,
        medible, pizarra, cuadro de mando, panel con, boletin de notas, calificad*, el mejor,
        la mejor, grandeza, engrandec*, negocio grande, ser grande, ser importante, ser
        alguien, crecer como marca, marca de verdad""",
}

SAME = {
    "same-word": """mismo, misma, mismos, mismas, igual, iguales, identic*, calcad*, comun,
        comunes, unico, unica, unicos, unicas, universal, universales, estandar, generic*,
        sirve, sirven, vale, valen, funciona, funcionan, encaja, encajan, valdra, servira,
        funcionara, repetimos, repito, reutilizamos, reutilizo, reciclamos, reciclo, copiamos,
        copio, clonamos, clonad*, fotocopia*, indistint*, tanto da, lo mismo, prefabricad*,
        plantilla, plantillas, molde""",
    "fair-to-all": """norma*, precio*, tarifa*, horario*, trato, atencion, derecho*, respeto,
        condiciones, sorteo, reglas, respuesta*, error*, crisis, hora, horas, a las #,
        propuesta no, contrato, plazo*""",
}

TABLES = (
    HANDS_OFF,
    SPAM,
    ALWAYS_ON,
    VANITY,
    SAME,
)
