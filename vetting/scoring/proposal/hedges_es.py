"""Words by which Spanish says that a promise is none: whose it was, what is not done, what is rued.

They are added to the classes of the same name elsewhere.
"""

VOICES = {
    "fronted": """en ningun caso|momento|supuesto, bajo ningun concepto|pretexto, bajo ninguna
        circunstancia, de ninguna manera|forma, de ningun modo, por nada del""",
    "negation": """en ningun caso|momento|supuesto, bajo ningun concepto|pretexto, bajo ninguna
        circunstancia, de ninguna manera|forma, de ningun modo, por nada del""",
    "our-people": """nuestr*, mis, clientes, clienta, cliente, client*, con nosotros, conmigo,
        alumn*, hemos, he""",
    "report": """dicen|dice|cuentan|asegura|aseguran|juran|jura|prometen|promete|afirma*|presume|
        presumen|sostiene*|pregona*|anuncia|anuncian ?en ?ellos ?ellas ?el ?ella que|ser|tener,
        cuando|si|que una|un|la|otra agencia|empresa|proveedor|gestor|gestora|freelance|consultor|
        consultora|vendedor, quien|quienes borr*|oculta*|infl*|automatiza*|cobr*|jur*|aconsej*|
        propon*, quien|quienes compr*|pag* ?por ?para ?a @crowd-word, los|las que jura*|dice*|
        asegura*|piden|cobran|mandan|automatizan|inflan|borran, una|cualquier cuenta|perfil|pagina|
        negocio que pas*|salt*|sub*|gan*|crec*|compr*|infl*, segun me|nos|cuent*|explic*|dijo|
        dice*, segun .. .. cuent*|explic*|dijo|dice*|conto, al parecer, por lo visto, tengo
        entendido, su|tu|vuestro|vuestra|mi|un|una|el|la|ese|esa|aquel|algun cunad*|prim*|herman*|
        vecin*|sobrin*|suegr*|yerno|amig*|conocid*|colega|comercial|vendedor*|gur*|asesor*|
        comisionista|intermediari*|predeces*|antecesor*|tipo|tio|senor|senora|chaval|chavala|
        muchach*|chico|chica|becari* ?que ?de ?me ?le ?les ?os ?te ?nos @deed|@accented-o|prom*|
        asegur*|garantiz*|vend*|ofrec*|dice|diga|cobra|pide|aconsej*|recomend*|compr*|borr*, la|su|
        tu|vuestra competencia|la_otra|el_otro|competidor|competidora|competidores ?esta ?estan ?ya
        ?siempre ?le ?les mandando|enviando|comprando|usando|utilizando|pagando|borrando|inflando|
        haciendo|regalando|promete*|compra*|paga*|borra*|garantiza*|infla*|manda*|envia*|regala*|
        usa|usan|utiliza*, el|la|los|las|del|al otro|otra|otros|otras presupuesto|propuesta|oferta|
        candidat*|agencia|empresa|proveedor*|comercial|vendedor*|vendedora, presupuesto|propuesta|
        oferta|correo|mensaje|anuncio|folleto|documento|whatsapp|mail que ?usted ?ustedes ?ya ?me
        ?le ?les ?os ?te ?nos ensen*|mand*|pas*|reenvi*|recib*|lleg*|envi*|deja*|mostr*, me|nos|le|
        les|os|te llamaron|llamo|escribieron|escribio|ofrecieron|ofrecio|contactaron|visitaron|
        visito ?de una|un|otra|otro|unos|unas, proveedor|antecesor*|predecesor*|anterior|freelance
        ?siempre ?nunca ?le ?les ?os ?se @deed, en los foros|anuncios|grupos ?de ?telegram
        ?whatsapp ?internet se, en internet|redes|google|telegram|wallapop se_lee|se_ve|se_ven|
        se_venden|se_vende|se_ofrecen|se_anuncia|se_anuncian|hay|abundan|venden|ofrecen, se vende*|
        anuncia* como|por|en|a, palabras de|del, frases como|del|de, fue lo que, es lo que dicen|
        prometen|venden, lo que le|les|os|te vend*|ofrec*|promet*|asegur*|cobr*|propus*, venden
        humo, hay gente, hay empresas|agencias|vendedores|quien|tipos|muchos|mucha, abundan,
        proliferan, no falta quien, ya le|les|os habran, mas de un* le|les|os|te, proveedor*|
        agencia*|vendedor* ?que ?se ?nos ?le llamad*|escrit*|contactad*,
        pregunto|preguntan|preguntaron|preguntas|preguntais|preguntaba*|preguntaste* si,
        quiso|quieren|querian|queria|quiere saber si, el|la|los|las
        primer*|segund*|tercer*|cuart*|otr*
        asegura*|promete*|garantiza*|dice*|pide*|cobra*|jura*""",
    "deed": """borraba*, bloqueaba*, compraba*, pagaba*, pedia*, cobraba*, mandaba*, publicaba*,
        escribia*, inflaba*, prometia*, aseguraba*, garantizaba*, vendia*, ofrecia*, decia*,
        hacia*, usaba*, tenia*, llevaba*, abrio, abrieron, registro, registraron, dejo, dejaron,
        borraron, compraron, pagaron, pidieron, cobraron, publicaron, prometieron, aseguraron,
        vendieron, desaparecio, desaparecieron""",
    "others": """llamaron, llamo, escribieron, contactaron, visitaron, un|una|otra|otro|unos|
        cierta|esa|aquella|ninguna agencia|empresa|proveedor|comercial|vendedor|consultora|
        vendedores|agencias, comercial de, presupuesto|propuesta|oferta de la|el|otra|otro|una|un,
        el|la anterior, antecesor*, predecesor*, su|tu cunad*, la competencia, proveedor""",
    "utterance": """frase, frases, eslogan, esloganes, eslogans, lema|lemas como, anuncio,
        anuncios, titular, titulares, expresion, expresiones, palabras de|del|como, clasico,
        clasica, tipico, tipica, eso|aquello|esto|lo de ?que, dijo, decia, escribio, contesto,
        mensajes|correos como, cartel, suena, suenan, oir* ?usted decir, oiga, oye, oigas, oir,
        escucha, escuche, se lee, lee, leera, leer, leyendo, le|les|te|os diga|digan|dicen,
        significa, quiere decir, promesas como|del_tipo|de_este, ofertas como|del_tipo|de_este,
        cosas como, lindezas, perlas, reclamos, cantos de sirena, mentiras, bulos, topicos,
        cuentos, milongas, no sirve*|vale* de|para|como, sale car*, cuesta caro, huya|desconfie si|
        cuando|de|ante""",
    "own-motto": """nuestro|nuestra|mi lema|compromiso|promesa|eslogan|garantia|filosofia|consigna|
        bandera|oferta, como decimos|digo, siempre decimos|digo, nos gusta decir, lo llamamos,
        llamamos, firmamos, se lo decimos, le decimos, te decimos, repetimos""",
    "takes-back": """no existe|hay tal|tales|magia|atajos|milagros, no ?es|seria|parece|me ?parece
        honrado|honesto|decente|etico|creible|realista|posible|razonable, mentir*, mintiendo, es|
        seria ?una mentira, faltar* a la verdad, eso ?ya se acabo|termino, no soy|somos la|el|su|
        tu|vuestra|vuestro|quien|los|las persona|agencia|profesional|proveedor|proveedora|indicad*|
        adecuad*|opcion|hombre|mujer|candidata|candidato|equipo, busque|busca|buscad|busquen|llame|
        llama|contrate|contrata|pruebe|acuda ?a ?en otr*|algun_otro, no me|nos contrate*|contrates|
        elija*, no es|son lo mio|nuestro|mi_estilo|mi_oficio|para_mi|nuestro_estilo, salga
        corriendo, no caiga*, no pique*, no se lo crea*, no me lo creo, no lo creo|creemos, no
        cuente|cuenten|conteis|cuentes conmigo|con_nosotros, despidame, despidanme, despideme,
        echeme, dejo|dejaria|abandono|perderia el|la|este trabajo|encargo|proyecto, tendria|
        tendriamos|tendre que decir*|negar* ?que ?le no, le|te|os|les diria|dire|diremos|diriamos
        que no, prefiero|preferiria|preferimos|prefiere perder*|dejar*|cerrar|renunciar|irme|
        quedarme|no_cobrar|devolver*|decirle|decirles, antes ?me dejo|cierro|pierdo|renuncio|
        devuelvo|apago, antes que ?a ?de ?tener ?ponerme compr*|borr*|escrib*|invent*|promet*|
        garantiz*|pag*|mentir|enganar, ningun* ?de ?ellos|ellas puede cumplir*|garantiz*|asegur*,
        eso no esta en, no esta en mi|nuestra|su mano, eso|esto es humo, nadie puede|deberia
        prometer*|garantizar*|asegurar*, que nadie le|les|os|te, de|es humo|cuento|falso,
        desconfie, desconfien, desconfiad, desconfia, no se fie*, huya, huyan, alarmas, alarma,
        respire, duerma|consultelo, gato encerrado, se engana*, olvid* de inmediato, a la
        papelera""",
    "harms": """espant*, ahuyent*, pierde|pierda|perder|perdera alcance|credibilidad|confianza|
        clientes|reputacion|prestigio, provoc* ?una ?un ?otra crisis, crisis mayor|peor, gato
        encerrado, sin margen ?para ?de, nunca sale|salio|termina|acaba bien, sale|salio|acaba|
        termina mal, se engan*, deja|dejan|dejaba ?al ?a ?la ?el ?su cliente|cuenta|negocio|
        empresa|usted ?sin ?a ?expuest*|desproteg*|vendid*|colgad*|tirad*, la|las|lo|los pierde|
        perdera|pierden al|cuando|si, penalizad*, es como medir, es|son ?una ?un practica desleal|
        ilegal, en multa|multas, sancion""",
}

EVERYDAY = {
    "no-need": """no hace|hara falta, no es|sera necesari*|preciso|imprescindible, ni falta que|
        hace, para que sirve|sirven|quieres|quiere|quereis|tanto|tanta|complicar*|mas, no se
        necesita, no necesit*, mejor sin""",
    "verdict": """es, son, suele*, puede*, cuesta, costaria, acaba, acabaria, termina, provoca*,
        trae, lleva a, deja, hace que, supone*, significa, incumple, va contra, no sirve|funciona|
        compensa|vale|ayuda|lleva|es|hace|garantiza|significa|soluciona, solo sirve|provoca|
        empeora|enfada, empeora, enfada, resta, rompe, sale, genera, arruina, rara vez, espanta,
        ahuyenta, da""",
    "we-do-it": """nosotros, nuestr*, hacemos, incluimos, incluido, incluye, incluida, te, le, os,
        les, contigo, usted, con nosotros, garantizado, garantizada, mi, mis, especialidad, facil,
        lo hago, metemos""",
    "poured-in": """te|le|os|les metemos|meto|sumamos|sumo|anadimos|anado|inyect*|cargamos|ponemos|
        pongo|echamos|agregamos, metemos, meteremos, inyect*, anadimos, cargamos""",
    "sent-things": "# mensajes|privados|correos|dms|whatsapps, #big mensajes|privados|correos|dms",
    "numbered-goal": """de|desde # a|hasta #|#big, de|desde #big a|hasta #|#big, #% mas|mas_de, #
        mas, #big mas, #|#big a|hasta #|#big""",
    "own-till": """tienda|local|bar|restaurante|mostrador|comercio|negocio acepta*|admite*|cobra*,
        clientes pagan|pueden pagar, en efectivo y|o con|tarjeta, pagos en efectivo y, entradas,
        su|tu|vuestro|vuestra curso|taller|menu|tienda|web|promocion|sorteo|evento, inscripcion*|
        matricula del|al|de la|su|tu, plazo de inscripcion|matricula, socios, avisaremos, lo
        recordaremos|anunciaremos|publicaremos|avisaremos, lo|los|la|las pondremos en""",
    "long-time": """antes de que acabe|termine|empiece|llegue el|la ano|curso|trimestre|semestre|
        verano|invierno|otono|primavera|temporada|mes|navidad|proyecto|contrato""",
    "no-hurry": """esta semana, hoy, ahora, todavia, aun, de inmediato, ya mismo, hoy mismo, en el
        acto, deprisa, con prisa*""",
    "count-them": """encontr*|detect*|vimos|hemos_visto|he_visto .. bots, parezca*|parece* .. bots,
        bots .. ocult*|denunci*|list*|anot*, bots que ya|tiene|tienen|siguen""",
    "clean-up": "leid* .. opiniones|resenas|comentarios, lei .. opiniones|resenas",
    "strangers": """por ti|usted|vosotros|ustedes, cientos de fotos|cuentas|perfiles, cada hora, de
        otras|otros tiendas|cuentas|perfiles|negocios, publicaciones ajenas|de_otros""",
    "rota": """mi|nuestra|nuestro hermana|hermano|socia|socio|companera|companero|pareja|madre|
        padre|hijo|hija|prima|primo cubre|hace|atiende|lleva|se, por turnos, entre las|los dos|
        tres, turnarnos, nos turnamos, relevo*, sustitut*, suplente, la persona que contesta no,
        horario laboral|de_oficina""",
    "never-so": "no|nunca|jamas ?se ?le ?les contest*|respond*|public*|hago|hacemos|sale|salen",
    "open-method": """familia, abuela, abuelo, cocina, su facebook|instagram|pagina|web no dice|
        pone|cuenta|indica, ayuntamiento, vecinos, codigo del|de|qr, reservas, reservadas con|por|
        el, claves""",
}

REJOINDERS = {
    "not-a-negation": """seguir|seguimos|sigo|siguiendo|sigue y|e|o|para ?luego ?despues dejar|
        dejamos|dejo|dejando|deja de""",
    "rejoins": """no trabajo|trabajamos|funciono|funcionamos|hago|hacemos|opero|operamos ?yo asi|
        eso|eso_no, asi no ?se ?yo ?nosotros trabaj*|funcion*|hag*, yo|nosotros|nosotras no ?lo ?la
        ?los ?las hago|hacemos|trabajo|trabajamos|entro|juego|vendo, no lo|la|los|las hago|hacemos|
        hare|haremos|recomiendo|recomendamos|acepto|aceptamos|firmo|uso|usamos|ofrezco|ofrecemos|
        creo|crea, cuelgue, cuelguen, eso|esto|aqui|conmigo no ?lo ?se hag*|hac*|ofrezc*|vend*|va|
        ocurr*|pasa*, hizo|hicieron bien en, pregunt*le|preguntenle como|por|cuant*, desconfi*, de
        ahi viene|vino, eso no me, no es cierto|verdad|posible|verdad, es falso, no funciona*, no
        sirve*, ojo, cuidado""",
    "crowd-word": "seguidores, likes, me gusta, resenas, vistas, opiniones, estrellas, bots",
}

LISTS = {
    "not-list": """lo|cosas|algo|esto que ?yo ?nosotros ?ya ?nunca ?jamas no ?me ?se ?te ?le ?les
        ?os ?va ?vais ?vas ?van ?vamos ?voy ?a ?esperes ?esperen hac*|ofrec*|ofrez*|har*|encontrar*|
        oir*|escuchar*|inclu*|entra*|vend*|prometo|prometemos|pid*|acepto|aceptamos|verá*|vera*|
        recibir*|tendra*, lo que nunca|jamas hag*|hacemos|har*|ofrec*|vend*|pid*|aceptar*, lo que
        queda|dejamos|dejo fuera, lo que rechaz*|evit*, que|lo ?que no ?se encontrar*|hac*|inclu*|
        esper*|hag*|hara*, queda*|estan|esta|dejamos|dejo|permanece* fuera|excluid*|descartad*,
        exclusiones, excluido, excluidos, no incluye*, no ?se incluid*|incluye*, practicas|metodos|
        tacticas|encargos|trabajos|cosas ?que ?siempre rechaz*|descart*|evit*|prohib*|vetad*|
        no_hac*|no_acept*, lineas|linea roja*, mis|nuestros limites, no cuente*|cuentes|conteis
        conmigo|con_nosotros, no me pida*|pidas, nunca ?me|nos ?ver* ?oir* haremos|hare|hago|
        hacemos|vera*|pida|pidas, no hag*|hac* ?nunca ?jamas ?estas ?tres ?dos ?cuatro cosas|
        siguiente, tampoco encontrara*|hago|hacemos, no vamos|voy a, a lo que me|nos niego|negamos,
        me|nos niego|negamos ?rotundamente a, mis|nuestros noes, en negativo, renunciamos|renuncio
        a""",
    "told-list": """senales|senal|indicios|pistas|banderas|luces de|rojas|claras ?alarma|alerta|
        peligro|estafa|fraude, banderas rojas, mitos, mito, errores, error, malas practicas,
        trampas habituales|tipicas|comunes, timos, desconfie, desconfien, huya, huyan, cuidado si|
        con, que evitar, que deben|debe|hay evitar*|que_evitar, lo que ?se|he|hemos ?ha encontr*|
        heredad*|vi|visto|hacia*|habia|recib*, situacion heredada|actual, etapa anterior,
        diagnostico, puntos debiles, lo que hacia*|prometi*|decia*|ofrec* ?la ?el anterior|antes|
        otros, lo que otros|otras, lo que ?les ?le ?os ?te promet*|vend*|dij*|ofrecieron|
        prometieron, frases|promesas que, ejemplos de lo_que_no|malas|mala, por que no, riesgos
        de""",
}

HOPES = {
    "hope": """en el mejor|peor de, en el mejor|peor escenario, mano en el fuego por, no pondria la
        mano, una|es|como referencia, referencia*, prudent*, si se mantiene, depend* de|del,
        hipotetic*, suponemos, supongo, suponiendo, seria, serian, me|nos encantaria, rondar*, en
        torno a, alrededor de, entre # y #, entre #big y #big, a ver si, confiando, posiblemente,
        probablemente, probable*, posible que, es posible, deberiamos, proyeccion*, calculo,
        calculamos, estimacion*, previsibl*, expectativa*, ambicion*, fijamos|fijo|marcamos|marco
        como|una|un, nos ponemos|marcamos|fijamos, retos, reto, desafio, horquilla, rango, sin
        certeza, no es seguro, no hay certeza, ni lo aseguro, pero no lo|se, fuera de mi|nuestro|su
        control, no depende de mi|nosotros, puede fallar, no lo|los|la|las garantizo|garantizamos|
        aseguro|aseguramos|prometo|prometemos, sin garantia*""",
    "present": """sus|tus|vuestras|las|los|vuestros ultim*|diez|doce|tres|cinco publicaciones|
        posts|fotos|videos|stories|historias|reels ?de, tiene|tienen|teneis|tienes #|#big, ya sale|
        salen|salis|sales|aparece*, por ahora, desde ?hace #year|#month, figura*|constan a nombre,
        esta|estan|siguen ?registrad* a nombre de la|el|del, sigue|siguen a nombre, llevan|lleva|
        llevais #month|#year, hoy el|por #%, la cuenta|pagina|ficha tiene|suma|acumula""",
    "past": """hace #year|#month|#week|#day|#|anos|meses|tiempo, en 20*|19*, el mes|verano|
        invierno|otono|curso|trimestre pasado|anterior, la temporada|semana|campana pasada|
        anterior, pasamos de, pase de, tuvimos, tuve, recibieron, recibio, sumaron, sumo #|#big,
        gano #|#big, antano, entonces, aquel|aquella ano|mes|campana, por pura casualidad|suerte,
        por casualidad, no ha vuelto""",
    "refusal": """ni mucho menos, de eso nada, nada de eso, en absoluto, ni hablar, de ninguna
        manera|forma, de ningun modo, bajo ningun concepto, eso no, asi no, yo no, nosotros no, no
        puedo|podemos, no lo, me temo que, lo siento, mejor no, ni lo suene, ni por, por desgracia|
        suerte no, lamentablemente no, en ningun caso|momento, falso, mentira, rotundamente no,
        todo lo contrario, al contrario, al reves, tampoco, ya no, solo si|los|las, prefiero no""",
}

TABLES = (VOICES, EVERYDAY, REJOINDERS, LISTS, HOPES)
