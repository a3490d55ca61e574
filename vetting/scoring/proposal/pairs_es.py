"""Single Spanish words whose meeting in a clause is suspicious, whatever stands between them."""

HANDS_OFF = {
    "l-nil": """no, nunca, jamas, sin, cero, nada, nadie, ni, ninguna, ningun, ninguno,
        tampoco, olvid*, innecesari*, ahorr*, suprim*, evit*, adios, sobra, sobran, prescind*,
        saltamos, apenas, fuera, libra*, exent*, libre de""",
    "l-you": """tu, te, ti, tus, usted, ustedes, su, sus, le, les, os, vosotros, vuestr*,
        cliente, clientes, dueno, duena, vos, contigo""",
    "l-chore": """reunion, reuniones, aprobar, aprobacion, aprobaciones, aprueb*, briefing,
        briefings, feedback, supervis*, vistos buenos, cuestionario*, borrador, borradores,
        participar, participacion, implicar*, implicacion, involucr*, formulario*, deberes,
        molestar*, molestias, molestaremos, la lata, interrump*, dedo, papeleo, intervenir,
        intervencion, validar, validacion, instrucciones, interlocutor*, persona de contacto,
        esfuerzo, minuto, minutos, tu tiempo, su tiempo, quebradero*, dolor de cabeza, dolores
        de cabeza, preocup*, mover un, levantar un""",
    "l-out": """no te metas, no se meta, al margen, olvidarte, olvidarse, olvida que, olvide
        que, desentend*, desentiend*, despreocup*, a lo tuyo, a lo suyo, a lo vuestro, no
        pienses, no piense, dejar de pensar, no le des mas, no le de mas, sin enterarte, sin
        enterarse, tu tiempo libre, vete de, vayase de, dedicate a, dediquese a""",
    "l-all-us": """lo hacemos|llevamos|gestionamos|cubrimos|resolvemos|manejamos ?nosotros
        ?absolutamente todo|de_la_a|nosotros|entero, nos|me ocupamos|encargamos|ocupo|encargo
        de|del todo|resto|lo_demas, de|del todo|resto ?ya ?nos ?me nos|me
        ocupamos|encargamos|ocupo|encargo, dejanos|dejenos|dejalo|dejelo|dejadnos
        la|las|todo|a|en|tu|su, todo corre|queda|pasa por|en|a, nosotros
        publicamos|decidimos|hacemos|ponemos, de la a a la z, de principio a fin, nosotros todo""",
    "l-while-you": """mientras tu, mientras usted, y tu, y usted, tu solo, usted solo, sin ti,
        sin usted, y ya, y listo, nosotros solos, por nuestra cuenta, tu a, usted a, y tu
        disfrutas""",
}

VANITY = {
    "l-tally": """seguidor*, fan, fans, likes, me gusta, corazones, suscriptor*, contador,
        audiencia, followers, comunidad, numero de arriba""",
    "l-value": """exito, triunf*, prestigio, credibilidad, autoridad, estatus, reputacion, kpi,
        indicador, metrica, mide*, medida, medimos, mediremos, juzg*, objetivo, meta, vara,
        prueba, demuestra*, importa, cuenta, vale, confianza, respeto, en serio, cumplido,
        cumplimos, resultado, resultados, funciona, rendimiento, premio, celebr*, todo, dinero,
        poder, ganar""",
    "l-only": """solo, solamente, unicamente, exclusivamente, unico, unica, nada mas, lo unico,
        puramente, simplemente, sube, suben, subir, iguala, igual a, significa""",
}

RECORD = {
    "l-hush": """confidencial*, secreto, anonim*, nda, discrecion, discret*, privacidad,
        privad*, no puedo|podemos|nos|me ?me ?nos ?dejan ?permite nombrar|decir|revelar|
        ensenar|mostrar|dar|compartir|citar|contar|desvelar, impide*, prohib*, prefieren
        no|que|el, no damos nombres, no doy nombres, bajo llave, entre nosotros,
        fiarte|fiese|confiar|confie|confia ?de ?en mi|nosotros|nuestra, clausula*, no esta
        permitido, no quieren, nos reservamos, identidad""",
    "l-super": """mejor, mejores, lider, lideres, numero uno, numero 1, insuperable*, primera,
        primeros, maxim*, inigualable*, referente, sin rival, imbatible*, mas premiad*, mas
        importante, mas grande, nadie mejor""",
    "l-field": """agencia, agencias, pais, espana, mexico, argentina, chile, peru, colombia,
        sector, mercado, mundo, ciudad, provincia, region, comarca, gremio, profesion,
        community managers, gestores, expertos""",
    "l-uswe": "somos, soy, nosotros, nuestra, nuestro, agencia, equipo, estudio, mi",
}

ACCOUNTS = {
    "l-asset": """cuenta, cuentas, pagina, paginas, perfil, perfiles, canal, canales, usuario,
        dominio, contenido*, comunidad, seguidores, accesos, claves, fotos, videos,
        publicaciones, derechos, instagram, facebook""",
    "l-leave": """cancelas, cancela, cancelan, cancelais, te vas, se va, os vais, dejas de,
        deja de, terminas, termina, acaba, finaliza, rescind*, baja, te marchas, se marcha, no
        renuev*, al irte, al irse, despues del contrato, tras el contrato, ruptura, impago""",
    "l-loss": """pierdes, pierde, perder*, perderas, se queda*, con nosotros, conmigo, nuestr*,
        se cierra*, desaparec*, borr*, cero, apaga*, se retira*, nos la|lo|las|los""",
}

MORE = {
    "l-vow": """garantiz*, garantia, asegur*, prometo, prometemos, prometid*, comprome*,
        compromiso, por contrato, por escrito, palabra, firmamos, firmo, firmado, lo firmo, o
        no cobr*, o no hay, o no pag*, no cobramos, no cobro, gratis, reembols*, devolv*,
        devuelv*, seguro, segurisimo, minimo, al menos, no menos de, sin falta, me juego, me
        apuesto, respondemos de|por|con, y punto, notario, sin duda""",
    "l-audience": "seguidor*, fans, suscriptor*, comunidad, audiencia, followers, miembros",
    "l-much": """#big, #k, #x, doble, triple, duplic*, triplic*, miles, cientos, multiplic*,
        cuadruple, decenas de miles""",
    "l-income": """ventas, clientes, reservas, leads, pedidos, consultas, ingresos,
        facturacion, beneficio*, recaudacion, caja, citas, pacientes, huespedes, compradores,
        mesas, habitaciones, alumnos, entradas, comensales, encargos, agenda, sillas, plazas""",
    "l-tool": """bot, bots, robot, robots, software, script, scripts, automatiz*, automatic*,
        piloto automatico, herramienta, programa, maquina, sistema, app, ia, masiv*, en masa,
        en bloque, de una tacada, de golpe""",
    "l-touch": """sigue, seguir, seguimos, deja de seguir, comenta, comentar, comentarios, dm,
        dms, privado, privados, mensaje, mensajes, etiqueta, etiquetar, invita, invitar,
        invitacion*, escribe, escribir, escribimos, contacta*, saluda*, saludo*, envia, enviar,
        enviamos, manda, mandamos, correos, whatsapps""",
    "l-others": """desconocid*, quien siga, quienes sigan, los que sigan, usuarios, otras
        cuentas, competidor*, competencia, rival*, prospecto*, perfiles, hashtag*, miles de,
        cientos de, gente nueva, grupos, en frio, seguidores de, fans de, todo el que, los de
        los, personas al dia, al dia, diari*, del sector, de la zona""",
    "l-no": """no, nunca, nadie, ni, ningun*, sin, secret*, confidencial*, solo nosotros, entre
        nosotros, solo tres""",
    "l-tell": """decir, digo, decimos, revel*, explic*, contar, contamos, compart*, divulg*,
        ensen*, conoce*, sabe, saben, copiar, mostrar, cuento""",
    "l-way": """metodo*, formula, sistema, tecnica*, receta, proceso, truco*, salsa, hack*,
        como lo hacemos, como se hace, como funciona, ingrediente*, algoritmo""",
    "l-alike": """mismo, misma, mismos, mismas, identic*, cualquier, todos, todas, cada, da
        igual, universal, estandar, generic*, un solo, una sola""",
    "l-trade": """negocio, negocios, empresa, empresas, sector, sectores, gremio, cliente,
        clientes, rubro, giro, marca, marcas, tienda, tiendas, ciudad""",
    "l-planning": """plan, pack, paquete, estrategia, contenido, publicaciones, calendario,
        formula, receta, metodo, sistema, plantilla*, textos""",
    "l-slot": "plaza, plazas, hueco, huecos, sitio, sitios, cupo, cupos, lugar, lugares, puesto",
    "l-few": "solo, ultim*, dos, tres, pocos, pocas, contad*, limitad*",
    "l-left": "queda, quedan, se va, vuela*, agota*, esta noche, disponible*",
    "l-review": """resena, resenas, opiniones, valoraciones, testimonio*, estrellas,
        puntuacion*, recomendaciones""",
    "l-forged": """escribimos, escribo, escribe mi, redactamos, ponemos, publicamos, dejamos,
        nuestro equipo, nuestros redactores, nuestra gente, nuestra red, mis amigos, mi
        familia, mis primos, mi primo, compr*, pack, paquete, vend*, invent*, fals*, ficticia*,
        fabrica*, desde cuentas, distintas cuentas, nombres distintos, cinco nombres, a cambio,
        descuento*, regal*, se le devuelv*, #money cada, por encargo, generamos, sin haber,
        como huespedes, como clientes, se hara pasar, hacerse pasar, pasar por, pasan todos""",
    "l-people": """nuestro equipo, nuestra gente, nuestros redactores, nuestra red, nuestras
        cuentas, nuestros perfiles, amigos, familia, primos, primo, colegas, redactores,
        colaboradores, perfiles, cuentas, personal de nuestr*""",
    "l-put": """escrib*, redact*, publican, publicaran, ponen, pondran, dejan, dejaran, suben,
        crean, suministr*, inventan, compr*, vend*, generan, plantan, puntuar*, puntuaran,
        valorar*""",
    "l-stars": "resenas, resena, valoraciones, testimonios, cinco estrellas, estrellas, opiniones",
}

TABLES = (HANDS_OFF, VANITY, RECORD, ACCOUNTS, MORE)
