"""Whole constructions by which Spanish promises: what several words say only together."""

SAME = {
    "consent": "con ?su ?el permiso, consentimiento, datos personales, autorizacion",
    "role-instead": """basta|bastara con anadir*|invitar*|agregar*, solo|mejor anadanos|
        anademe|anadenos|invitenos|invitame|invitanos|agreguenos""",
    "you-alone": """su|tu|vuestra empresa|tienda|negocio|clinica|sociedad es|sera|sigue|queda
        ?siendo ?como, usted|ustedes|tu|vosotros sera|seran|es|son|seras|eres|sereis el|la|los
        unic*""",
    "trade": """panader*, carnicer*, florister*, taller, talleres, fontaner*, plomer*, dentista*,
        barber*, cafe, cafes, bar, bares, restaurante*, gimnasio*, salon, salones, peluquer*,
        abogad*, bufete*, notari*, veterinari*, concesionario*, tienda*, hotel*, clinica*,
        discoteca*, funerari*, gestoria*, colegio*, banco*, yoga, pilates, pizzeri*, taqueria*,
        tacos, zapater*, zapatos, tejados, iglesia*, libreria*, ferreter*, constructor*,
        mecanic*, granja*, bodega*, farmaci*, optica*, tatua*, spa, guarderi*, kiosco*, quiosco*,
        taxi*, inmobiliari*, joyeri*, fruteri*, verduleri*, electricist*, pastel*, heladeri*,
        seguros, ataudes, cafeteri*, startup*, ong, camping*, asesoria*, fotograf*, boutique*,
        museo*, sofas, coches, autos, carros, bicicletas, velas, maquinaria, moda, lavanderi*,
        lavadero*, pescaderi*, vivero*, estetica, cerrajer*, cerveceri*, ropa, tornillos""",
    "plan-noun": """plan, planes, paquete*, pack, packs, calendario*, parrilla*, contenido*,
        posts, posteos, textos, estrategia*, plantilla*, formula*, receta*, metodo*, programa,
        frases, consejos, memes, kit, grilla*, manual, combo, publicaciones, programacion,
        esquema*, guion*, fotos, campana*, sistema, feed, servicio, lo que hacemos, lo que
        publicamos, molde, hoja de ruta, cronograma, propuesta, menu, videos, reels, piezas""",
    "one-plan": """mismo|misma|mismos|mismas|identico|identica|identicos|identicas|unico|unica
        ?solo ?y @plan-noun, un|una ?solo ?sola ?y ?mismo ?misma ?unico ?unica unico|unica|solo|
        sola|misma|mismo|estandar @plan-noun, @plan-noun ?de ?contenidos ?ya ?viene estandar|
        unico|unica|comun|comunes|uniforme|fijo|fija|generico|generica|genericos|cerrado|cerrada,
        @plan-noun es|son|viene|vienen ?de ?la ?una ?el ?lo ?cerrada ?siempre ?de ?fabrica ?y ?es
        comun|comunes|identic*|misma|mismo|mismos|mismas|igual|iguales|fij*|generic*|cerrad*,
        exactamente lo mismo, el|la|los|las|lo mismo|misma|mismos|mismas @plan-noun, subo|
        subimos|pongo|ponemos|publico|publicamos|mando|mandamos|hago|hacemos|aplico|aplicamos|
        doy|damos|cuelgo|colgamos|recibe|reciben|reciba|usan|comparte* lo_mismo, lo mismo subo|
        subimos|pongo|ponemos|publico|publicamos|hago|hacemos""",
    "for-all": """todos|todas|cada|cualquiera ?uno ?una ?de ?nuestr* ?mis ?los ?las ?demas
        client*|cuenta*|negocio*|empresa*|rubro*|gremio*|giro*|sector*|marca*|comercio*|tienda*|
        pagina*|perfil*|pyme*|firma*|local*|cartera|tipo*|ellos|ellas|nosotros, a|para|en|de
        todos|todas|todo_el_mundo|cualquiera|quien_sea|cada_uno, por igual, cualquier ?tipo ?de
        negocio*|empresa*|rubro*|giro*|sector*|local*|comercio*|gremio*|cliente*, tod* mi|la|
        nuestra|mis|nuestros cartera|clientela|lista|clientes|cuentas, sin distincion, venga
        quien venga, del @trade al, desde el|la|un|una .. hasta, del|de_la .. al|a_la|hasta, a|
        en|para|por las|los ochenta|#big, sea quien sea, quienquiera, comun a, compartid*
        entre|por, uno y otro, unos y otros, a unos|una que|y""",
    "trade-pair": """@trade .. o|y|u|que|como|e|a|al|si .. @trade, si vend* .. .. como|o si, da
        .. @trade que|o, de|del @trade .. a|al|hasta""",
    "whether-or": """tanto si .. .. como, ya sea ?que ?usted|un|una|de .. o, lo mismo si|da .. ..
        que|como|o, igual si .. .. que|como|o, da igual|lo_mismo si|que .. .. o|que, vend* .. o
        .. vend*|hag*|arregl*|tengas, tengas|tenga|tengais|tengan|seas|sea|vendas|venda un|una ..
        o|u un|una, o arregl*|repar*, que|si vend*|sea*|teng* .. .. como|que|o""",
    "nothing-changes": """no ?se ?le ?nos ?lo ?les cambia|cambian|cambio|cambiamos|varia|varian|
        toca|tocan|tocamos|mueve|mueven|altera|adapta|adapto|adaptamos|modifica|modifican|
        distingue|distinguimos, nada cambia, es|son|seran|sera|quedan|queda ?siempre ?todo
        ?exactamente identic*|iguales|lo_mismo|calcad*|la_misma|el_mismo|los_mismos|las_mismas,
        sin cambiar|tocar|mover|adaptar|modificar|retocar|variar ?ni ?una ?nada, ni una coma,
        sirve|vale|sirven|valen|funciona|funcionan|queda|calza|va|pega|entra|encaja|rinde|cuadra|
        aplica ?te ?le ?les ?igual ?de ?bien ?tanto igual|lo_mismo|tanto|a_todos|a_todo|
        para_todo|a_cualquier|para_cualquier, le|te|les|os|nos queda|quedan|va|vale|sirve|calza|
        viene|cae|entra ?bien ?tanto ?igual|como_anillo a|al|si|igual|tanto|para, te|le|os|les
        vale|sirve|funciona tanto|igual|lo_mismo, un post es un post, redes son redes, todo es lo
        mismo, al final es lo mismo, sin tocar""",
    "as-for-others": """lo que ?le ?les hicimos|hice|hacemos|hago|montamos|preparamos ?para ?con
        ?a|en .. .. .. es|te|le|se|lo|va|sera, exactamente|justo|precisamente|tal_cual lo ?mismo
        que ?te ?le ?les hicimos|hice|hacemos|hago|haremos|montamos, lo|es mismo que ?te ?le ?les
        ?os hicimos|hice|hago|hacemos|haremos|hare|ponemos|subimos|usamos|dimos|vendimos, se lo
        repetimos|copiamos|replicamos, repetimos|replicamos|copiamos|clonamos|reciclamos|repito|
        copio|clono|reciclo|reutilizamos|reutilizo|duplicamos ?lo|el|la|los|las|en|cada|con .. ..
        client*|cuenta*|negocio*|perfil*|todos|todas""",
    "no-custom": """no|nunca|nada ?se ?hay ?te ?le ?les ?ofrec* ?hacemos ?hago ?hay ?usamos
        ?vendemos ?creemos ?en ?perdemos ?tiempo ?en de_planes|planes|plan|trabajos|estrategias|
        contenidos|contenido|propuestas|servicios|trajes|paquetes|tarifa|tarifas a_medida|
        a_la_medida|personaliz*|propi*|individual*|para_cada|por_cada, no|nada|ni|sin ?hacemos
        ?hago ?hay ?de ?cosas ?trajes ?vamos a_medida|a_la_medida|personaliz*|adaptaciones|
        personalizar|adaptarlo|adaptarla, no hay|tenemos|tengo|existe tarifa|plan|paquete|
        version|variante|variantes|versiones para|por|segun cada, hay un|una ?solo ?unico plan|
        paquete|metodo|receta|formula|combo y, un plan y punto, sin adaptar|estudiar|analizar|
        mirar|personalizar ?nada|su|tu|el|la negocio|empresa|caso|marca|sector|rubro|nada, no
        perdemos|pierdo tiempo en|adaptando|personalizando""",
    "no-ask": """no|nunca|ni ?le ?te ?nos ?hace ?falta ?se preguntamos|pregunto|saber|importa|
        estudiamos|miramos|interesa|conocer ?a que|cual|el|la|su|tu ?su ?tu se|te|sector|negocio|
        rubro|giro|vende*|empresa, nuestro contenido no ?le importa|distingue|pregunta|entiende,
        al algoritmo le da igual""",
    "no-matter": """da|dan|es|sera lo_mismo|igual|indiferente si|que|el|la|a|su|tu .. .. empresa|
        negocio|sector|rubro|vend*|marca|local|tienda|ofic*|giro, no|ni ?te ?le ?les ?os ?nos
        preguntamos|pregunto|preguntaremos|importa|interesa|miramos|miro|fijamos ?a ?en ?por ?el|
        la|lo|que|cual ?se ?te dedic*|vend*|sector|rubro|giro|negocio|hac*|empresa|ramo, vend* lo
        que vend*, hag* lo que hag*, te dediques|dedique a lo_que, se|te dedi* a|ustedes lo que,
        sea del|el|la|de ?lo ?que|un sector|ramo|rubro|gremio|giro|negocio|sea, lo que
        vendas|venda, cualquiera que sea .. negocio|sector|giro|rubro|marca|empresa, a que se|te
        dediqu*, rubro|sector|giro|gremio|negocio|ramo no|es|nos|me|da importa|lo_de_menos|
        indiferente|igual|lo_mismo""",
    "unname-it": """quit*|tap*|borr*|cambi*|sac*|tach* ?le ?solo ?nomas ?el ?la nombre|logo|
        rotulo|marca|cartel .. .. .. sirve|vale|valdria|serviria|funciona|queda|mismo|igual,
        solo|nomas|unicamente|nada_mas|simplemente|luego|despues|y ?le ?te ?se ?les ?os ?hay ?que
        ?falta ?falte ?resta ?queda pon*|cambi*|anad*|agreg*|peg*|met*|poner|personaliz*|estamp*|
        incrust* ?el ?la ?tu ?su ?tus ?sus nombre|logo|logotipo|colores|color|marca|direccion|
        telefono, le|te|les|os ponemos|pongo|plantamos|estampamos|pegamos|metemos|cambiamos|
        colocamos|encajamos ?el ?la ?tu ?su ?tus ?sus ?vuestro nombre|logo|logotipo|colores|
        membrete|marca, cambia* ?solo ?unicamente ?nada ?mas el|la|los|tu logo|logotipo|nombre|
        color|colores|membrete|rotulo, tu|su logo|nombre|logotipo aqui|encima|arriba|y_listo|
        y_ya|y_a_correr, rellen* los huecos""",
    "done-before": """estrategia|plan|calendario|contenido|contenidos|parrilla|publicaciones|
        posts|campana|textos|ano ya|vienen|viene|llegan|llega|estan|esta|es|son ?esta ?estan
        ?viene ?vienen ?de armad*|hech*|escrit*|montad*|prepar*|disenad*|redactad*|program*|
        fabrica|cocinad*|listos|lista|lista_para|de_serie|de_casa|empaquetad*|prefabric*,
        predisenad*, predisenad*, preelaborad*, prefabricad*, precocinad*, preescrit*, banco|
        biblioteca|almacen|archivo|bodega|catalogo|cajon|libreria|stock|baul de ?# ?mil ?miles
        ?de posts|posteos|publicaciones|contenido*|frases|memes|plantillas|imagenes|fotos ?ya
        ?pre genericos|generic*|que|hech*|list*|prefabric*|para|ya|comun*, listo|lista|listos|
        listas para pegar|publicar|subir|colgar|usar|copiar, llave en mano, meses|ano de
        contenido|publicaciones|posts ya|listo*|predisenad*|prefabricad*, de fabrica, contenido
        al peso|por_kilos|de_bote|enlatado""",
    "weekday-menu": """lunes|martes|miercoles|jueves|viernes ?de ?una ?un ?la ?el frase*|meme*|
        consejo*|motivac*|chiste*|tip|tips|reflexion|efemeride*|sorteo .. .. martes|miercoles|
        jueves|viernes|sabado, frase*|meme*|consejo*|chiste*|tip ?motivad* ?el ?los ?de ?del
        lunes|martes|miercoles|jueves|viernes""",
    "all-you-can": """barra|tarifa|bufe|buffet libre|plana|abierta de publicaciones|posts|
        contenido*|posteos|redes|videos|stories, publicaciones|posts|posteos|contenido*|
        historias|videos|reels ?al ?mes a_discrecion|sin_limite|sin_limites|sin_tope|sin_fin|
        ilimitad*|a_demanda|sin_contar|sin_techo|a_granel, tod* ?los ?las ?el posts|
        publicaciones|posteos|contenido|videos|reels|historias que ?te ?se ?le|os quier*|quer*|
        pid*|ocurra*|ocurran|apetez*|haga*|neces*|dese*, tant*|cuant* ?posts ?publicaciones
        ?posteos ?como|los|las|mas ?que quier*|quer*|pid*|dese*|ocurr*, pid* ?nos ?las ?los|lo|
        cuant* que quier*|quer*|dese*, pidenos|pidanos|pedinos ?las ?los ?todo ?lo que, sin|
        no_hay|ningun limite|tope|techo ?al|de|en ?numero ?de publicaciones|posts|posteos|
        contenido*|piezas, publicaciones infinitas|ilimitadas, posteos|posts|contenidos|
        publicaciones por mes ilimitad*""",
    "net": """instagram, tiktok, facebook, x, linkedin, pinterest, youtube, threads, snapchat,
        twitter, bluesky, whatsapp, telegram, reddit, twitch""",
    "net-list": "@net ?y @net ?y @net ?y @net ?y @net",
    "be-everywhere": """estamos, estar, estaras, estara, estareis, presencia, presente,
        publicamos, abrimos, cubrimos, abarcamos, en todas, todo, todas, cualquier, incluye,
        incluidas, apareces, apareceras, tendras""",
    "all-networks": """estamos|estar|estaras|estara|presencia|presente|publicamos en_todas|
        en_todos|en_cada, todas|cada ?una ?de ?las redes|plataformas|aplicaciones|red ?sociales
        ?social en|con|por|de|incluidas|del|y|que|existentes|habidas, todas las redes, toda red|
        plataforma que, cualquier red que|nueva, en cuant*|cuanta red|redes|plataforma, combo|
        paquete|pack|abono ?de ?con redes|todas, el lote completo de redes""",
    "wear-same": """uniforme para todos, talla unica, cafe para todos|tod*, a todos lo mismo,
        todos visten|llevan|comen|reciben|reciban|usan lo_mismo|igual|el_mismo|la_misma, traje
        unico, molde de|para|unico galletas|todos, fotocopi*, clonad*, cadena de montaje, en
        serie, con sello de goma, cortad* con|por el mismo""",
}

SPAM = {
    "tool": """bot, bots, robot, robots, robotito, robotitos, software, script, scripts,
        programa, programas, programita, app, aplicacion, aplicaciones, herramienta*, plugin*,
        extension, automatiza*, automatico, automatica, automaticos, automaticas,
        automaticamente, automatismo*, autocoment*, piloto automatico, maquina, maquinas, motor,
        ia, inteligencia artificial, sistema, macro*, arana*, rastreador*, extractor*, emulador*,
        ordenador*, computador*, compu, moviles, celulares, plataforma, chips, tecnologia,
        algoritmo, asistente, enviador, granja, sims""",
    "reach-verb": """sigue, siguen, seguir, siga, sigan, siguiendo, seguira, seguimos, follow,
        follows, unfollow, like, likes, da, dar, dando, comenta, comentan, comentar, comente,
        comentando, comentara, comentario, comentarios, dm, dms, mensaje, mensajes, escribe,
        escriben, escribir, escriba, escribiendo, escribira, saluda, saludan, saludando, saludar,
        saludo, saludos, etiqueta, etiquetan, etiquetar, etiquetando, invita, invitan, invitar,
        invitando, menciona, mencionan, mencionar, mencionando, contacta, contactan, contactar,
        contactando, contactamos, manda, mandan, mandar, mandando, envia, envian, enviar,
        enviando, deja, dejan, dejar, dejando, suelta, sueltan, reparte, reparten, agrega,
        agregan, agregar, anade, visita, visitan, visitando, ve, mira, interactua*, interactue*,
        abandonar, abandona, presenta, toca, llama, reacciona*, reaccione*, seguira, anadira,
        mete, pega, felicita, felicitan, seguidas, me gusta""",
    "targets": """desconocid*, gente|personas|usuarios|cuentas|perfiles ?nueva|que que|no|nueva|
        nuevas|nuevos|de|usan|siguen ?no ?te ?le ?os ?les ?la ?nunca ?jamas ?tu conoce*|sabe*|
        sigue*|compr*|vis*|oy*|oido|competencia|zona|barrio|ciudad|comenta*|usa*, todo el que|
        mundo que, quien|quienes|aquel|cualquiera|cualquier|cuanto ?que ?persona ?perfil sig*|
        coment*|us*|public*|viv*|pas*|mencion*|aparezca*, otras|otros cuentas|perfiles|tiendas|
        usuarios|negocios|paginas, fans|seguidores|publico|clientes|clientela|gente de ?la ?los
        ?las ?tus ?tu ?su ?sus ?otras ?otros ?tiendas competencia|competidor*|rival*|tiendas|
        cuentas|negocios|vecin*|enfrente|local|bar|influencer*|marcas, #big ?de ?posibles ?nuevos
        perfiles|cuentas|personas|usuarios|clientes|directivos|desconocidos|contactos|grupos|
        chats|numeros|paginas|privados|fotos|vecinos|telefonos|moviles|gerentes|mujeres|duenos,
        cientos|miles|decenas|centenares|montones ?y ?miles ?de ?posibles ?potenciales ?nuevos
        ?de perfiles|cuentas|personas|usuarios|clientes|desconocidos|contactos|grupos|chats|
        numeros|paginas|vecinos|telefonos|moviles|bandejas, cada foto|hashtag|perfil|usuario|
        persona|cuenta|telefono|movil|novia|vecino|chat|post|vecina|publicacion ?que ?con ?de,
        clientes potenciales, potenciales clientes, posibles clientes, hashtag*, etiquetas de,
        media|toda ?la provincia|ciudad|comarca|region|ciudad|isla, grupos de facebook|whatsapp|
        barrio|vecinos, influencer*, publico objetivo, gente nueva, ajenas, ajenos, uno atras|
        tras|detras de otro, seguir|siguiendo y abandonar|dejar, competidores, de la competencia,
        los follows""",
    "own-posts": """tu|tus|su|sus|vuestras|vuestros|cada foto|fotos|post|posts|publicacion|
        publicaciones|video|videos|reels|reel|entradas, lo que publiques|subas|publique|suba,
        todo lo que, compr*""",
    "own-crowd": """sus|tus|vuestros clientes, quien nos|le|te|os escrib*|contact*|pregunt*, que
        nos|le|te|ya escrib*, apuntad*, suscrit*, dad* de alta, con permiso, consentimiento,
        baja, ordenar, ordena, clasific*, filtr*, programad*, programa publicaciones, horario*,
        aviso*, avisa, bienvenida, una persona, a mano, alerta*, informe*, estadistic*, mide,
        subtitul*, copias, correg*, traduc*, fuera de, preguntas frecuentes, consultas, no haya
        escrito, a quien ya, ayuda a, etiquetar* fotos, mencion* ?a ?de su|tu|la_marca""",
    "mass-reach": """difundimos|difundo|difunde|lanzamos|mandamos|enviamos|repartimos|disparamos|
        distribuimos|metemos|pegamos|soltamos|colgamos|dejamos|publicamos|mando|envio|meto|
        plantamos|sembramos|colocamos|compartimos|rebotamos|replicamos ?tu|su|vuestra|el|la
        promocion|oferta|enlace|link|flyer|anuncio|catalogo|publicidad|mensaje|propaganda|
        folleto|promo|carta ?en ?por ?a ?privado ?de privado|whatsapp|grupos|cientos|miles|
        decenas|#big|todos|cada|mensaje|desconocid*|media, contactamos|contacto|contactar|
        escribimos|escribo|escribir|saludamos|mencionamos|etiquetamos|etiquetar|invitamos|
        agregamos|nombrara|nombramos|mencionara|etiquetara ?a|con ?mas ?de ?unos ?unas ?por ?cada
        ?privado desconocid*|miles|cientos|#big|centenares|todo_el, le|te|les cae|llega|entra|
        aparece ?tu|su|el|la ?tu ?su oferta|flyer|anuncio|promocion|mensaje|publicidad|folleto
        ?al|a ?el ?los|por|en ?el chat|movil|telefono|whatsapp|celular|privado|bandeja, al chat|
        movil|whatsapp|telefono|celular|privado de media|miles|cientos|#big|todo|toda|cada, por
        privado a miles|cientos|#big|desconocid*|todo, base*|lista*|listado* ?de ?datos ?de
        numeros|correos|telefonos|moviles|contactos|emails comprado|comprada|comprados|compradas|
        de_la_zona|local*|que, comprado|comprada|comprados|compradas ?de bases|lista|listas,
        mencion*|etiquetado*|envio*|invitacion* masiv*|a_mansalva, de una sola vez a, rafaga*|
        tanda*|oleada* de mensajes|privados|invitaciones|dm|dms|whatsapps""",
    "evade": """paus*|esper*|descans*|comport*|actu* .. como ?si ?fuera ?un ?una human*|persona|
        fuera, para que ?no ?nos|instagram|nadie|la ?no ?nos corten|bloque*|salte|detect*|banee*|
        note|cierren|pille*|sancion*, sin que instagram|meta|la_plataforma|nadie, evit* ?el ?los
        ?que bloque*|filtro*|salte, en tandas de|cortas, proxies, proxy, rotamos|rota|rotando
        ?entre ?veinte ?# cuentas|moviles|perfiles|telefonos|ips|celulares""",
    "scrape": """extractor*|rastreador*|raspador* ?nos ?que ?te ?de saca|datos|contactos|
        telefonos|correos, nos|te|le|les saca|sacan|extrae|extraen|recoge|chupa|chupan ?todos
        ?los|las telefonos|correos|numeros|contactos|emails|datos|celulares|moviles, sacamos|
        saco|extraemos|extraigo|recogemos|recopilamos|raspamos|cosechamos|capturamos|bajamos|
        pescamos ?todos ?los|las|de telefonos|correos|numeros|contactos|emails|celulares|moviles|
        datos de ?la ?los ?las ?su ?tu ?gente|vecinos|todos|zona|quien|colonia|internet|google|
        barrio|perfiles|grupos""",
    "follow-unfollow": """seguir y abandonar|soltar|quitar|borrar, entre un follow y,
        seguir|seguimos|sigue|sigo .. .. dejar|dejamos|dejo|deja ?luego ?de seguir|de""",
}

RECORD = {
    "evidence": """caso, casos, captura*, informe*, portafolio, portfolio, trabajos anteriores,
        trabajo anterior, trabajos previos, trabajos, ejemplo*, muestra*, prueba*, evidencia*,
        referencia*, lista de clientes, nombres, resultados, cifras, numeros, testimonio*,
        panel*, contactos de clientes, contactos, logros, credencial*, premio*, diploma*,
        proyectos, campanas, el telefono de, trayectoria, historial, clientes, identidad, cuales,
        quienes, marcas, datos de clientes, casos de exito, detalles""",
    "not-show": """no|nunca|jamas|tampoco ?se ?te ?le ?les ?os ?lo ?la ?los ?las ?puedo ?podemos
        ?pued* ?podre ?podremos ?podria ?vamos ?a ?voy ?esta ?estan ?autorizad* ?a ensen*|mostr*|
        muestr*|public*|compart*|dar|darte|darle|darles|daros|doy|damos|facilit*|revel*|difund*|
        exhib*|desvel*|entreg*|aport*|divulg*|exponer|exponemos|pas*|pon*|ver|verse, imposible|
        prohibido ensen*|mostr*|dar|compart*|public*, me|nos impid*|prohib*|veta* ensen*|mostr*|
        compart*|public*|nombr*|dec*|contar*, que|y no puedo|podemos|pueden|puede ?se ensen*|
        mostr*|verse|ver|public*, no exist* nada publicado|escrito, no ?se ?hay ?hay nada
        publicado, nunca|jamas se public*, no|sin figur*|sal*|apare* ?en ningun* ?lado, estan|
        son|es|esta ?todos ?todas ?todo reservad*|secret*|confidencial*|bajo_llave|protegid*""",
    "no-portfolio": """client*|marcas|famosos|firmas .. exig*|piden|imponen|pagan|obligan ..
        silencio|discrecion|anonimato|secreto|callar|reserva, firm* ?acuerdo*|contrato*|clausula*
        ?de confidencialidad con todos|cada, sin web|portafolio|portfolio|casos ?ni porque|no,
        prohib* ?por ?contrato nombrar*|ensenar*|mostrar*|citar*, referencias no|nunca|ni damos|
        doy|hay|ofrecemos|pidas, no existe|hay agencia mejor, preguntar por ?nuestros ?mis
        clientes, no|sin|ni|jamas ?se ?lo ?hay ?tengo ?tenemos ?mostramos ?ensenamos ?necesitamos
        ?uso ?usamos ?un|una|nuestro|mi|ningun portafolio|portfolio|web|pagina_web|curriculum|
        casos_publicados porque|ya|pues|todo|por|es|y|ni|ya_que, no ?se ?te ?le ?les ?os ensen*|
        mostr*|muestr*|public*|compart* ?nuestros ?los ?mis ?los trabajos|casos|clientes|
        campanas|proyectos|resultados ?anteriores ?previos ?pasados ?de|para|por|anteriores|
        a_nadie|previos|hechos, clientes|clientas|gente|famosos|marcas ?muy|tan ?importante* que
        no quier*|dese*|permit*|dejan, no quier*|dese*|permit*|dej* que ?se ?los ?las ?lo ?nadie
        ?su ?les sep*|nombr*|mencion*|conozc*|vea*|public*|cit*|diga*, ellos|ellas no van|quieren
        a hablar, no van|va a hablar""",
    "newcomer": """empece hace poco, acabo de empezar, acabamos de, empiezo, recien, todavia,
        aun, nuev* en, mi primer, nuestro primer, sin clientes, ningun cliente aun, en practicas,
        estudiante, con ?su permiso, dieron permiso, permiso, el otro|otra, la otra, otros dos,
        puede|puedes|podeis|pueden escrib*|llam*|pregunt*|habl*|verl*|visit*|comprob*, enlace,
        linkedin, sus clientes, tus clientes, sus datos, tus datos, vuestros datos, datos
        personales, datos de, sin su|tu permiso|autorizacion|consentimiento, hasta que, le
        contara, aunque si|puede, propios, terceros, sin que ust*|lo|us""",
    "handover-talk": """al terminar|acabar|finalizar|marcharse|irse|irte, cuando acabe|termine,
        metodo*, formula, sistema, algoritmo, secreto de, una cifra, cifra exacta, previsi*,
        prometer*, asegurar*, garantiz*, protocolo""",
    "boast": """cientos|miles|decenas|centenares|mas ?de ?doscientas|#|#big ?de ?clientes ?mil
        client*|empresa*|marca*|negocio*|cuenta*|firma*|campana*|pyme*, #big ?de client*|
        empresa*|marca*|negocio*|cuenta*|firma*|campana*|pyme*|hoteles|restaurantes, increibl*,
        espectacular*, impresionante*, asombros*, extraordinari*, bestial*, brutal*, alucinant*,
        banco muy|grande*, muy grande*|importante*|famos*|conocid*|gordo*, gente importante,
        multinacional*, seleccion|selecciones ?nacional ?nacionales de, famos*, celebrid*,
        futbolist*, primer nivel, las mas|los_mas grandes|importantes|seguid*|vistas|conocid*,
        grandes|principales|mejores|primeras marcas|empresas|firmas|cadenas|nombres|cuentas|
        bancos, los grandes, ministr*, realeza, triplic*, duplic*, cuadruplic*,
        millones, ibex, cantante*, actor*, actriz, artistas, estrellas, premios, elite, sonad*,
        levante, noventa, #%, por ciento, la liga, bancos, gobiern*, unicornios""",
    "hush": """los|sus|esos nombres ?me ?nos ?los ?me ?nos guardo|guardamos|callo|callamos|
        quedan|reservo, si supieras|supiera|supierais|supieran, te|se sorprender* de|si|al|
        quien*, sin dar|decir|citar|mencionar nombres|nombre, no doy|damos nombres, discrec*,
        anonimato, silencio, exig* ?discrecion ?mucha silencio|reserva|secreto|discrecion,
        mordaza, no figur*|const*, nda, ndas, detras de ?esas ?muchas cuentas|perfiles|esas|
        muchas, bajo secreto|cuerda|otro_nombre, palabra de honor, por modestia|humildad|
        prudencia|respeto, no lo encontrara*|veras|vera|hallara*|encontraras, no ?los ?las ?me
        encontrar*|vas_a_encontrar|busques|busque, nadie lo sabe|sepa, no ?me ?nos ?te ?le ?lo
        ?pregunt* pidas|pida|pidan|preguntes|pregunte|pregunten|preguntas ?me ?nos ?cual|quien*|
        nombre*|el|la|mas|por|a, y hasta ahi|aca, hasta ahi puedo|podemos leer|decir|contar, y
        no|ya digo|dire|puedo|diremos|decimos mas, no ?le ?te ?les ?al ?damos ?vamos ?a ?doy dar
        explicaciones|damos_explicaciones|doy_explicaciones|explicaciones, no van a hablar, con
        que ?las|la|lo tenga|sepa|diga yo, hasta con|con_que ?yo|las, eso|esos|esas ?datos
        ?nombres ?cosas no se|puedo|podemos|pueden public*|dicen|dice|cuentan|revelan|ensen*|
        contar|decir, no sale|salgo|salimos|aparezco|aparece|aparecemos|figuro|figuramos en
        ?ningun* google|ningun*|internet|lado, nada publicado, ni rastro, en la sombra, desde la
        sombra, a la sombra, entre bastidores, aunque lo neg*|nieg*, lo negar*|negaria*, me
        deman*, nos deman*, mudo*, soy una tumba, no lo puedo|podemos decir|contar|revelar, no
        puedo|podemos ?te ?le decir*|darte|darle|contar*|revelar*|dar|ensenar*|mostrar*, que no
        quier* ?que, no puedo ensenar, la prueba|pruebas ?la|las ?las tengo|tenemos|guardo yo|
        nosotros, me las|los guardo|callo|reservo, es|son ?todo confidencial*|secret*|reservad*,
        no necesita* demostr*|pruebas|presentac*, aunque no exist*|haya|figur*|conste|salga|
        aparez*, secretamente, discretamente, en secreto, de incognito, el telefono de ninguno|
        ninguna, de ninguno, por privacidad, no hace falta demostr*|probar*, ni uno ni otro|
        nombre""",
    "years-on": """#year|anos|decada*|lustro* ?de ?largas ?mas ?de ?experiencia ?con ?llevo
        ?gestionando ?manejando ?llevando ?dominando ?trabajando ?trabajo ?haciendo ?en ?con ?de
        ?el ?la ?las ?cuentas ?en instagram|tiktok|reels|threads, llevo|llevamos|tengo|tenemos|
        hace treinta|veinte|veinticinco|cuarenta|25|20|30|35|40 anos .. .. instagram|tiktok|
        redes|facebook|reels, dos|tres|varias|cuatro decadas .. .. instagram|tiktok|redes|
        facebook|reels|digital, desde antes de que ?existier* ?naciera instagram|existier*|
        facebook|tiktok, desde los noventa|ochenta|1990|1995|1998|anos""",
    "number-one": """somos|soy ?sin ?lugar ?a ?dudas ?duda ?de ?lejos ?por ?mucho ?el ?la ?los
        ?las ?mas ?gran mejor*|lider*|numero_uno|referente*|referencia|number_one|n1|top|
        premiad*|reconocid*|galardon* ?de ?en ?del ?agencia ?empresa ?equipo ?espana ?mexico
        ?argentina ?latinoamerica ?europa ?del ?pais|en|de|del|sin|que|agencia, la|nuestra
        agencia|empresa|casa mas premiad*|grande|laureada|importante|reconocid*|influyente|
        exitosa, la mejor agencia, el mejor equipo|estudio, mejores de|del espana|mexico|
        argentina|colombia|chile|peru|europa|pais|mundo|sector|latinoamerica|continente, nadie lo
        hace mejor, nadie ?sabe ?hace ?lleva ?gestiona ?redes mejor|como_nosotros|como_yo, clase
        mundial, maxima autoridad, maximo referente, lideres en|de|del""",
    "trust-me": """confia|confie|confien|fiate|fiese|fiarse|fiarte|fiar|creernos|creerme ?de ?en
        mi|nosotros|palabra|mi_palabra|nuestra_palabra, bast* con|mi|nuestra|que ?mi ?lo ?nuestra
        palabra|diga|digamos, con ?mi ?nuestra palabra ?te ?le ?os bast*|alcanza|sobra|
        suficiente, no ?se ?lo necesit*|precis*|requier* demostr*|probar*|pruebas|presentac*|
        aval*|ser, los que saben, quien sabe sabe, quien nos conoce ya, el que pide|pida
        referencias|pruebas, quien* pid*|exig*|neces* referencias|pruebas|nombres, no ?le ?te
        ?les ?al ?a ?nadie ?damos ?doy ?dar explicaciones, pruebas las tengo|tenemos|guardo, las
        tengo yo, por ser vos|tu|usted me""",
}

BOUGHT = {
    "crowd-noun": """seguidor*, followers, fans, suscriptor*, like, likes, laik*, me gusta,
        corazon*, visitas, vistas, views, plays, visualizacion*, reproduccion*, guardados,
        compartidos, reaccion*, retuits, retweets, comentario*, impresiones, amigos, audiencia,
        miembros, interaccion*, engagement, metrica*, contador*, estadistic*,
        oyentes, votos, espectador*, visionados, publico, manitas, pulgares, el marcador, me
        encanta, base de fans""",
    "as-goods": """en venta, a la venta, de regalo, regalad*, regalo, incluid* en|con|de_serie,
        de serie, al peso, por unidad*|docenas|kilos|millares, por unidad, a granel, al por
        mayor, por mayor, la docena, el millar|ciento|mil|paquete|lote, por solo|apenas ?#
        #money, con|por costo|coste|cargo extra|adicional, por un extra|suplemento|plus,
        recarg*, repon*, reposicion*, repondr*, rellen*, reemplaz* ..
        cai*|baj*|pierd*|pierda*|vay*, garantia de caida|reposicion, se caigan, se caiga*,
        barat*, en oferta, proveedor*, mayorista*, adquirid*,
        comprado|comprada|comprados|compradas, adquisicion, compra de, a plazos, gota a gota,
        goteo, en stock, inyect*, bombe*, inflam*, inflar*, inflad*, inflo, engord*, abultar*,
        abultam*, hinch*, dopa*, maquill*, dotamos, doto, dotar*, dotad*, tarifario, carrito,
        encargo de, elige*|escog*|elij*|elegis .. cuant*, de bienvenida, de arranque, colchon,
        lote*, bono de, packs de, pack de, procedente* de, te|le|se|os los|las
        vendo|vendemos|venden|despacho|suministro, entreg*|carg*|llega*|repart* poco a poco,
        nuestro catalogo, en catalogo, catalogo de, pedido minimo""",
    "free-crowd": """trae|traen|incluye|incluyen|viene|vienen|lleva|regala|regalamos|regalo|
        cuenta|cubre|arranca|arrancas|empieza|comienza|cubre ?con ?de ?la ?adquisicion ?unos ?los
        ?mas ?primeros ?primer ?una ?base ?de #|#big|mil|miles|cientos|base|paquete|lote|tanda
        ?de ?los @crowd-noun, #|#big|mil|miles|cientos|#x ?de @crowd-noun ?reales ?nuevos ?de
        ?mas gratis|regalo|bienvenida|arranque|cortesia|incluid*|de_regalo|de_la_casa, primera|
        primer|inicial tanda|lote|dosis|remesa|carga|oleada|base|colchon|paquete|hornada ?inicial
        de @crowd-noun, adquisicion|compra|suministro|venta|reparto|entrega|inyeccion|carga|
        provision|dotacion|recarga|reposicion|abono de ?una ?un ?base ?lote ?de ?los @crowd-noun,
        @crowd-noun ?latinos ?nuevos ?reales gratis|de_regalo|adquirid*|comprado|comprada|
        comprados|compradas|de_pago|alquilad*""",
    "sell-crowd": """vendo|vendemos|compr*|pedir|pide|encarg*|suministr*|adquir*|despach*|surt*|
        ofrecemos|facilit* ?nos ?le ?te ?los ?mas ?nuevos ?tus ?sus @crowd-noun ?reales ?para|
        por|en|con|a|al|de|baratos, mas|extra|quieres|quiere|queres|necesitas @crowd-noun .. te|
        se|os|le los|las vend*|ponemos|pongo|consigo|conseguimos|traemos, # @crowd-noun ?a ?por
        #money, #big @crowd-noun ?a ?por #money""",
    "goods": """vendo, vendemos, venden, vender*, venta, precio*, #money, barat*, tarifa*,
        proveedor*, tienda, costo extra, coste extra, por un extra, plus, suplemento, por
        unidades, al peso, catalogo, factura, por mayor, carrito, pedido, panel, comprar*,
        compra, nuestro catalogo, entregamos, al millar, con nosotros, a nosotros""",
    "puppets": """perfiles|cuentas|usuarios|gente|personas|identidades|seguidores|personajes|
        empleados|amigos ?nuestr* ?de ?que apoyo|fals*|ficticios|inventad*|relleno|ayuda|
        satelite|fantasma|alquil*|pagad*|a_sueldo|propi*|auxiliar*|secundari*|espejo|mufa|
        trucho*|truchas|creamos|nuestr*|controlamos|controlo|manejamos|abiert*|de_mentira|
        paralel*|titere*|falsos, # ?distintos ?diferentes perfiles|cuentas|identidades|moviles|
        telefonos|celulares ?abiert*|a_la_vez|distint*|nuestr*|al|propi*, granja* de, granja ?de
        moviles|telefonos|clics|celulares|cuentas, nuestros|mis|nuestras ?propios ?propias ?otros
        perfiles|cuentas|bots|empleados|becarios|moviles|identidades|equipos|red, nuestra|mi red|
        granja|legion|flota ?de ?cuentas|perfiles|moviles, nosotros|nosotras disfrazad*|
        haciendonos|fingiendo|con, disfrazad* de, haciendonos|haciendose|haciendome pasar,
        fingiendo ser, con|desde|bajo distint*|diferentes|vari*|otros|otr* nombres|perfiles|
        cuentas|identidades, grupo*|circulo*|club|rueda|cadena|chat|telegram ?de ?donde ?en ?que
        ?el ?apoyo|intercambio|likes|me_gusta|mutuo|todos|nos mutuo|intercambio|likes|damos|dan|
        apoy*|comentamos, intercambio de likes|me_gusta|comentarios|seguidores|interacciones|
        apoyo, entre nosotros|todos, palmeros, figurantes, claque, empleado|becario|equipo
        nuestro|con|de ?# ?treinta perfiles|cuentas, pods, titeres, extras""",
    "stir": """coment*, like, likes, me gusta, me encanta, reaccion*, interact*, interaccion*,
        aplaud*, compart*, reproduc*, mir*, ven, llen*, anim*, calient*, sigu*, infl*, hinch*,
        impuls*, arranc*, abr*, opin*, ruido, ambient*, mueven, dan, damos, daran, dar, daran,
        dotamos, popular*, metricas, numeros, elogi*, piropo*, parezca*, vida, responden,
        vitore*, visualiz*, guardan, votan, escritos por, detras de cada""",
    "fake-look": """para que ?el ?la ?los ?tu ?su ?se ?te ?le parezca*|vea*|luzca*|crea*|piens*|
        crean ?ya ?mas ?que ?muy popular*|grande*|lleno|llena|importante*|famos*|viv*|activ*|
        exito*|concurrid*|animad*, parecer popular*|grande*|mas|famos*|importante*, para|de|que
        dar|inspirar|infundir confianza|imagen|credibilidad|apariencia|sensacion, prueba social,
        efecto bola|arrastre|llamada, parezca*|parecen popular*|lleno|grande*|famos*, nadie entra
        en un|a, para|y impresionar, que no parezca|se_vea vacia|vacio|desiert*, quedar bien,
        hacer bulto, hagan bulto""",
    "count-them": "cuant*, revis*, contar, comprob*, miramos, decirle, decirte",
    "crowd-verb": """sumamos, sumo, anadimos, anado, metemos, meto, inyect*, recarg*, carg*, pon*,
        aport*, suministr*, engord*, infl*, hinch*, subimos, regal*, regar, regamos, echamos,
        compr*, agreg*, entreg*, dot*, repon*, dar, damos, abult*, bombe*, inserta*, sembr*,
        maquill*""",
}

ACCOUNTS = {
    "thing": """cuenta, cuentas, pagina, paginas, perfil, perfiles, canal, canales, contenido*,
        usuario, usuarios, dominio*, instagram, facebook, tiktok, redes, audiencia*, seguidores,
        comunidad, acceso, accesos, claves, llaves, contrasena*, telefono de recuperacion, correo
        de recuperacion, fotos, imagenes, videos, textos, derechos, pixel, publicos, historico,
        business manager, administrador comercial, publicaciones, todo lo que, lo que
        publiquemos|hagamos|creemos|sembremos|produzcamos|construyamos, base de datos, material*,
        disenos, archivo*, grupo*, web, fanpage, titularidad, propiedad, los ninos,
        creatividades, nombre de usuario, codigos, campanas""",
    "our-property": """patrimonio|propiedad|activo|activos|capital|haber|bien|bienes ?exclusiv*
        ?intelectual nuestr*|mi*|de_la_agencia|del_estudio|de_nuestra|de_la_casa|de_mi, nuestro|
        nuestra|mi patrimonio|propiedad|activo|capital|cosecha, viven|vive|reside*|cuelga*|
        alojad*|descans*|permanece*|queda*|quedan|figura*|consta*|esta|estan|estaran|aloja*|
        guard*|va|van|ira* ?siempre ?en|a|bajo|dentro ?de ?nombre ?de nuestr*|mi|mio|
        nombre_del_estudio|nombre_de_la_agencia|la_agencia|casa|nosotros, a nombre del|de ?mi ?la
        ?nuestr* ?un ?una agencia|estudio|socio|socia|hermano|hermana|cunado|primo|marido|mujer|
        esposa|esposo|equipo|gestor|holding, a nombre de mi|nuestr* empresa|firma|sociedad|
        director|gerente|marca, nos pertenec*|quedamos|llevamos, me pertenec*|quedo, que nos|me
        pertenec*, al|a ?nuestro|mi|la|dentro ?del nuestro|mi portafolio|business|administrador|
        cartera|portfolio, la agencia|empresa sera|es|figura|consta|conserva*|retiene|retendra|
        mantiene|mantendra|queda|se ?como ?la ?se ?unic* duen*|titular*|propietari*|queda|
        reserva|con|pagina|cuenta*, nosotros|yo ?como ?somos ?soy ?seremos ?sere ?los|el|la
        duen*|titular*|propietari*, es|son|era|sera|seran ?siempre ?todo nuestr*|mio|mia|mios|
        mias mientras|y|hasta|aunque|para|siempre|durante|desde, es|son|sera|seran nuestr*|mio|
        mia|mios|mias, cosecha*|recog*|hereda* ?nosotros|yo nosotros|yo, los hicimos nosotros,
        las hicimos|creamos|abrimos nosotros, parte de nuestro|mi patrimonio|capital|catalogo, en
        casa, conservaremos|conservamos|conservare|conservo|retendremos|mantendremos|guardaremos
        ?todo ?el ?la ?los ?las usuario|audiencia|cuenta*|pagina*|perfil*|seguidores|comunidad|
        canal*|contenido*|acceso*""",
    "not-released": """no|nunca|jamas|tampoco ?se ?te ?le ?les ?os ?lo ?la ?los ?las ?van ?vamos
        ?a ced*|entreg*|traspas*|transfier*|transfer*|devolv*|devuelv*|solt*|suelt*|libera*|
        regres*|pas* ?te|le|los|las|la|el|cuando|al|ni|bajo|nunca|a|de|por, no se cede|ceden|
        entrega|entregan|traspasa|traspasan|devuelve|devuelven|transfiere|transfieren|negocia|
        llevan|lleva, intransferible*, sin traspaso|devolucion, pag* ?un ?una ?el ?la ?de
        rescate|traspaso|liberacion|salida|canon, tasa|cuota|tarifa|cargo|canon de|por salida|
        liberacion|traspaso|rescate|devolucion|migracion, te|se|os la|las|lo|los tendr*|tienes|
        tiene ?que ?hay ?que vend*|compr*, no te|se|os|les la|las|lo|los llev*""",
    "take-away": """quit*|retir*|arrebat*|cerr*|cierr*|apag*|borr*|bloque*|desactiv*|reclam*|
        recuper*|suspend*|congel*|cort* ?les ?le ?te ?os ?todas ?la ?las ?el ?los ?tus ?sus
        ?vuestras redes|cuenta*|pagina*|perfil*|acceso*|canal*|todo|instagram|facebook|dominio,
        te|le|les|os|se quitamos|quito|quitaremos|retiramos|cerramos|cierro|bloqueamos|apagamos|
        cortamos ?todas ?las ?la ?los ?el|acceso redes|cuenta*|pagina*|perfil*|acceso*|todo|
        instagram, nos|me quedamos|quedo|quedaremos|quedare|llevamos|llevo con|las|los|la|el|
        todo, nos|me las|la|los|lo|todo llevamos|llevo|quedamos|quedo, se queda|quedan|quedaran|
        quedara|viene|vienen|va|van en_casa|con_nosotros|conmigo|aqui|aca|con_la_agencia, pierd*|
        perder* ?el ?la ?las ?los ?todo ?tu ?su acceso|cuenta*|pagina*|perfil*|todo|seguidores|
        derecho*|control, destinar*|revend*|vend*|reutiliz*|pas*|cede* ?la ?las ?los ?el|a otra|
        otro|otros|terceros marca|cliente|negocio|empresa, te|se|os|le|les vas|va|vais|van|
        quedas|queda sin_nada|con_las_manos|con_lo_puesto, empez* de|desde cero, cosecha*|recog*
        nosotros|yo, conserv*|reten*|mantend*|quedamos|quedaremos ?el ?la ?los ?las ?con usuario|
        audiencia|cuenta*|pagina*|perfil*|seguidores|comunidad|canal*, de ahi no|nadie se|salen|
        sale""",
    "when-over": """si|cuando|el_dia|tras|en_caso|una_vez|al|despues|apenas ?de ?que ?te ?se ?le
        ?la ?el ?nos ?os ?algun ?dia ?decid* ?contrato ?relacion ?deci* vas|va|vais|van|vayas|
        vaya|vayais|marcha*|marche*|marches|dej*|termin*|acab*|cancel*|finali*|rescin*|rompe*|
        romp*|baja|irte|irse|iros|extin*|venz*|conclu*|cambi*|renuev*|renov*|para*|despid*|
        separ*|fin, dejan|dejas|deja|dejais|dejen|dejes|deje de pagar|trabajar|contar|abonar, al
        marcharte|marcharse|irte|irse|salir, divorcio, ruptura, mientras pagu*|pagas|dure|paga|
        pague|siga|este|sigas, se extingue*, una vez terminad*|acabad*|finalizad*|vencido, al
        final del contrato, tras la baja|ruptura|salida|rescision, durante el contrato, si no
        pag*, impago*, un mes sin pagar""",
    "sign-away": """ced*|transfier*|transfer*|renunci*|otorg*|entreg*|firm*|traspas* ?usted ?el
        ?la ?al ?a ?ustedes ?cliente ?agencia ?nosotros ?nos ?favor ?de ?estudio ?todos ?todas
        ?de ?forma los|la|sus|tus|todos|cualquier ?los ?tus ?sus ?vuestros derecho*|titularidad|
        propiedad|control|perfiles|cuentas, cedes|cede|cedeis|ceden|cederas|cedera ?a ?la ?nos
        ?al agencia|nosotros|nos|estudio|los|todos, derechos ?de ?sobre ?lo ?todo ?imagen pasan|
        quedan|seran|son|pasaran ?a ?ser ?para nosotros|nuestr*|la_agencia|del_estudio|
        de_la_agencia""",
    "no-admin": """quit*|elimin*|sac*|retir*|baj*|degrad* ?os ?lo ?le ?te ?del ?de ?la ?el ?su
        ?tu ?rol ?permiso ?como ?como administrador*|propietari*|rol|duen*|lista, te|le|os|les
        quitamos|sacamos|damos_de_baja|bajamos|retiramos ?del|de|el|como ?rol|la ?permiso ?de
        administrador*|admin|propietari*|rol|acceso|permisos,
        tu|usted|vos|ustedes|vosotros|cliente ?ya no ?te|se|os ?va|vas ?a
        entra*|entres|entren|figur*|apar*|const*|toc*|pod* ?como ?en, no|nunca ?vas ?a figuras|
        figura|figuraras|figurais|figuran|apareces|aparece|figures|figure como
        duen*|titular*|propietari*|administrador*, nadie .. .. sin que ?yo|nosotros|lo, sin que
        yo|nosotros lo ?autoric*|permit*, recuperacion ?es ?son ?va ?el ?la ?los ?sera
        mio|mia|nuestr*, solo ?por la|una ventana|mirilla, mirar|ver pero|y no toc*|entr*,
        codigos ?de ?llegan ?van ?se ?verificacion a|en|quedan|con
        nuestro|mi|nuestra|nosotros|la, ahi ?se quedan ?los codigos|claves, solo|unicamente
        nosotros|yo ?podemos ?puedo ?tenemos ?tengo ?tendremos
        entr*|acced*|administr*|clave*|acceso|llave*, las|los|todas
        llaves|claves|accesos|contrasenas|codigos ?las|los guardamos|guardo|tenemos|tengo|
        quedan|custodiamos|conservamos, movil|telefono|celular|correo de la|nuestra
        oficina|agencia|empresa|casa, nadie mas ?podra ?puede ?va ?a entr*|acced*, nadie ?podra
        ?puede entr*|acced* sin|salvo|excepto""",
    "rent-out": """alquil*|prest*|arrend*|rent*|licenci* ?te ?le ?les ?os ?el ?la ?las ?los ?uso
        ?de ?del perfil*|cuenta*|pagina*|canal*|contenido*|usuario*, te|le|se|os|les ?la|lo|las|
        los alquilamos|alquilo|prestamos|arrendamos|rentamos|dejamos_usar|licenciamos, en
        alquiler|prestamo|arriendo|leasing|comodato, inquilin*, licencia de uso|explotacion,
        licencia temporal, uso temporal, caser*""",
}

VANITY = {
    "measure": """medir*, mido, mide, medimos, miden, medira, exito, exitos, objetivo*, meta,
        kpi, kpis, indicador*, termometro, prueba*, demuestra*, lo que cuenta, lo que importa,
        lo que vale, importa*, unico que, unica que, unico numero, unica cifra, lo que manda,
        manda, mandan, credibilidad, prestigio, exitoso, triunf*, triunfa*, autoridad, juzg*,
        nota, baremo, vara, balance, marcador, rendimiento, resultado*, funcion*, gana el que,
        gana quien, valemos, vale lo que, valor, trabajo ?esta bien hecho, trabajo cumplido,
        vamos bien, va bien, buena senal, hemos ganado, objetivo cumplido, victoria, cumplido,
        mision cumplida, meta conseguida, evalu*, valorar*, valoramos, valoro, calific*,
        puntuar*, puntuamos, puntuacion, proposito, finalidad, razon de ser, exitos*, por
        cumplido, por bueno, por logrado, por terminado, conseguido, brindar*, brindamos,
        celebrar*, celebramos, champan, cava, contento*, felic*, feliz, satisfech*, se resume
        en, se resumen en, se reduce a, se reducen a, todo depende, lo es todo, lo son todo,
        reputacion, se juzga, comparar los|las, sabra* si, sabre* si, sabremos, sabreis, asi
        sabemos, rinde cuentas, bien hecho, vale la pena, mejor marca, reto superado, habremos
        triunfado|ganado|cumplido|acertado, nos damos por, me doy por, nos daremos por, me dare
        por, podremos decir, gran exito, todo va, va todo, en buen camino, por buen camino,
        fracas*, trofeo, medalla, merec*, calidad de tu|su|la, ser alguien, eres alguien, la
        verdad de, numeros cantan, no mienten, no engana*, prosper*, marca
        fuerte|grande|respetada, respetad*, negocio serio|fuerte|grande, empresa seria|grande,
        llegado a la cima, a lo grande, orgullos*, informe
        trae|consiste|es|sera|se_limita|muestra|dira|dice|recoge ?en ?solo ?una ?sola, informe*
        con los|el|cuantos|sus|tus, reporte con los|el|cuantos, informe* ?mensual ?semanal
        con|de|sobre ?el ?los ?las ?nuevos ?nuevas, informe* .. cuant*, reporte* ?mensual
        ?semanal con|de|sobre, reporte* .. cuant*""",
    "counter": """seguidor*, follower*, fans, suscriptor*, like, likes, me gusta, megusta*,
        corazon*,
        corazonc*, contador, cifra ?mas gorda, numerito*, numero de seguidores, pulgares,
        manitas, aplausos, comunidad numerosa, tamano de tu|la|su comunidad, visualizaciones,
        reproducciones, # cifras|digitos|ceros|k, cifras de famos*|influencer|estrella, cifra
        ?que ?aparece ?hay ?sale de|arriba|bajo|junto, curva de fans|seguidores, crecimiento
        de la|tu|su audiencia|comunidad|cuenta|base, numero de
        arriba|fans|suscriptores|gente|personas, otro cero, un cero, cantidad de
        gente|personas|fans|seguidores, cuanta gente|os|te|le ?te ?le ?os sigue*, cuantos
        te|le|os|nos siguen, cuantas personas te|le|os ?han sigu*, pulgar*, manita*, la k, las
        k,
        palabra seguidores, cifra""",
    "only": """solo, unic*, unicamente, exclusivamente, lo demas es|son|no|sobra, nada mas, todo
        lo demas, y punto, lo que manda, es el que manda, gana el que, por encima de todo, ante
        todo, lo que de verdad, lo que realmente, lo importante, lo principal, lo que vale, al
        final, resto es, resto no, no importa otra cosa, no hay otra, no mires otra, cuento,
        solamente, tan solo, por si solo, por si sola, por si mismo, en exclusiva, no usamos
        otro, no hay mas, no hay mejor, nada mas que, basta con, con eso basta, lo unico, ni
        mas ni menos, eso es todo, es todo, todo el, todo se""",
    "more-means": """cuantos mas|mayor .. seguidores|likes|fans|corazones|me, tener # ..
        credibilidad|prestigio|autoridad|alguien|triunf*|exito, con #
        seguidores .. eres|seras|credib*, a mas seguidores, a mas likes, quien tiene ?la ?mas
        cifra|seguidores|likes, gana el|quien ?que junta|tiene|suma mas, el que
        junta|tenga|tiene mas""",
    "other-measures": """reserv*, venta*, consult*, mensaj*, clic*, clics, visit*, tiempo de
        respuesta, tiempos de respuesta, alcance, comentario*, pregunta*, conversion*, pedid*,
        inscri*, ingres*, trafico, llamada*, cliente*, encargos, dudas, sentimiento, menciones,
        satisfaccion, formulario*, presupuestos, interaccion*, matricul*, guardados, citas,
        resueltas, quejas, solicitud*, engagement, descargas, asistencia, asistentes,
        contactos, por la puerta""",
    "secondary": """secundari*, ademas, no solo, no fijamos, tambien, aparte, entre otr*,
        complement*, no es lo, no son lo, mas que, en vez de, orientativ*, no decid*, menos
        import*, no dicen, no mide*, vanidad, seguidor*|likes|fans|corazon* ..
        da_igual|dan_igual|dan_lo_mismo, importa poco, importan poco, poco import*, no vale un,
        orientar, me empiez*, porque acabo, aunque suban, no criterio, no sera*, a titulo
        informativo, como contexto, de contexto, como referencia, al pie, lo poco que""",
    "nothing-else": """lo demas|resto ?me ?nos ?te ?todo ?no
        da|sobra|importa|es|son|interesa|cuenta|vale|llega|viene, el resto
        es|no|da|sobra|viene|llega, olvid* de|las|los|el|la, no hay nada mas, no hay mas que,
        no mir* otra|nada|mas, nada mas importa|que, no importa otra|nada|nadie, no usamos
        otro|otra, no necesit* otr*|mas, dejate|dejese|dejaos de, no hay otro|otra|mejor, no
        nos interesa* otr*|nada, ni ventas ni, ni reservas ni""",
    "all-of-it": """lo es todo, lo son todo, es lo unico, son lo unico, es todo lo que, es lo que
        cuenta|importa|vale|vende|manda, son lo que cuentan|importan|mandan|cuenta|importa,
        mandan, manda, son el exito, son la clave, son ley, es rey, son el rey, son dinero,
        son oro, son poder, es poder,
        es lo que nos|te|le|os|me paga*|mueve|importa|interesa, son el|la|los|las
        unico|unica|objetivo|meta|medida|verdad|alma|clave| termometro|mejor, es el|la
        unico|unica|objetivo|meta|medida|clave|termometro|mejor, deciden, decide, dan
        prestigio|credibilidad|autoridad|confianza, da
        prestigio|credibilidad|autoridad|confianza""",
    "few": """pocos, poc*, escas*, menos, falta de""",
    "worthless": """no vale*|existe*|sirve*|interesa*|importa*|es|vende*, no eres nadie|nada, no es
        nadie|nada, no sois nadie, nadie te|le|os|la|lo
        toma|respeta|conoce|cree|compra|mira|entra, invisible*, fracas*, da pena, dan pena,
        verguenza, muert*, no pinta*, nada vale""",
    "look-at": """miramos, miro, miraremos, mirare, vigil*, fijarnos, fijamos en, fijarse, contamos,
        mirar, observ*, depende de, dependera de, seguimos""",
}

TABLES = (SAME, SPAM, RECORD, BOUGHT, ACCOUNTS, VANITY)
