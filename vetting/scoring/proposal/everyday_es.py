"""Everyday Spanish in which words of the trade mean something else, or nothing without a context.

``everyday``: what lies within is no part of a promise. ``weak``: it counts only where the sentence
also holds a word of the class that supports its promise (``support-…``).
"""

EVERYDAY = {
    "everyday": """secretari*, facebook|instagram|tiktok|google|pagina|web|perfil ?no no dice|pone|
        cuenta|indica|aparece a|el|la|que|cuando|donde|si|los|las|cuanto|nada, sin iva por|porque|
        ya, no ?se ?le llev*|cobr*|repercut*|aplic* iva por|porque|ya|al, sin mas ?tramite*|
        dilacion, sin pasar por el|la mostrador|caja|barra|recepcion|taquilla|web|central, mismo|
        misma|mismos|mismas sabado|domingo|lunes|martes|miercoles|jueves|viernes|ano|sitio|lugar|
        correo|tiempo|persona|equipo|precio|calle|edificio ?a ?en ?con ?para ?que ?y ?todos,
        riesgo|bueno|nada|todo|facil|comodo|gratis|ideal|hecho|pensado|trabajo|coste|esfuerzo|
        compromiso|mejor para ti, primera|breve|corta nota, nota de prensa|voz|agenda|corte|
        entrega, tom*|tome|tomare|tomamos nota*, reservad* con|por|para|el, para|de|en todo lo que
        sea, por lo que sea, lo que sea necesario|preciso|posible|urgente|delicado, con|en el
        numero de, en|hasta la nota, cuenta|tarjeta de credito|correo|usuario, hace|tuvo|tiene
        cuenta, a fin|final de cuentas, al fin y al, darse|se dio|me di cuenta, en cuenta, a cuenta
        de, bolsa|caja de seguidores, cada quien, sin ir mas lejos, de mano en mano, mano a mano,
        manos a la obra, a mano, de primera mano, primer*|primeras plana|impresion|respuesta|
        visita|reunion|fase|etapa|parte|vez|persona|nota, primer dia del|de cada, primero|primera
        en llegar|hablar|contestar, golpe de vista, formula* de|del cortesia|saludo|despedida|
        cierre, secreto* del|de la|de las casa|cocina|obrador|abuela|familia|oficio|masa|receta,
        receta de ?la ?mi ?tu ?su abuela|cocina|pan|tarta|croquetas|familia|temporada, estrella de
        la|del carta|casa|menu, estrella* michelin, producto|plato estrella, cadena de montaje,
        desde dentro de la|del tienda|taller|cocina|local|obrador|empresa, dentro del|de_la|de_su
        ayuntamiento|empresa|tienda|casa|equipo|hospital|colegio|asociacion|horario|mes|plazo|
        semana, horas punta, vuelan alto|las|los, las hojas vuelan, solas|solos o, ventas
        privadas""",
    "weak": """las #24, siempre ahi, sin horario*, sin pausa, sin vacaciones, sin descanso, non
        stop, siempre ?con .. .. a la hora, 365 dias, los 365, festivos incluid*, todos los dias
        del ano, lunes a domingo, buho, lechuza, sereno de, a deshoras, lloviendo o, se agotan, se
        acaban, vuelan, irrepetible, casi completo|lleno|llena|llenas, plazas limitadas, plazas
        contadas, cupos limitados, sin descuento, precio completo, despues|luego .. doble, tienen|
        teneis|tiene|tienes hasta el|la|las, ultimas horas, ultimo momento, ultimos minutos, ultimo
        dia para, tiempo limitado, me autoriza*, en efectivo, en sobre, un|en_un sobre, como antes,
        cuenta personal ?de, cuenta de mi, tarjeta personal, informal*, entre colegas, sin
        impuestos, sin concepto, al contado, nada oficial|formal, sin firmas, inquilin*, caser*, va
        solo, van solas, se publica* solo|sola, manos libres, contacto*|amig*|gente|alguien dentro,
        desde dentro, por dentro de, gente|alguien dentro, en frio, #month meses por_adelantado|
        antes, sin pasar por el|la, sin filtros, sin reuniones, rechaz* .. clientes|reservas|
        pedidos|gente|encargos, haran|hara|hacer* cola|fila, habra cola|colas|cola|fila, echando
        humo, media ciudad, medio pueblo, calcad*, fotocopi*, sin mas tramite*, sin tramite*""",
}

SUPPORT = {
    "support-always-on-alone": """atencion, respuest*, contest*, respond*, atend*, atiend*,
        mensaje*, disponible*, conectad*, localizable*, pendiente*, movil, telefono, whatsapp,
        vigil*, monitor*, yo, estoy, estare, estamos, estaremos, nosotros, trabaj*, me, nos,
        soporte, servicio, guardia, escrib*, llam*, tu|su|vuestra comunidad, community""",
    "support-pressure-close": """oferta*, promo*, descuento*, precio*, tarifa*, firm*, contrat*,
        reserv*, decid*, plaza*, hueco*, cupo*, agenda, lista, presupuesto, hoy, ya, ahora, pack*,
        client*, respuesta, aprovech*, mes gratis, condiciones""",
    "support-no-paper-trail": """pag*, cobr*, factur*, contrat*, iva, precio, transferencia*,
        bizum, cuota*, honorarios, tarifa, acord*, acuerdo*, trato*, euro*, peso*, hacienda,
        papel*, dinero, abon*, ingres*, firm*, #money""",
    "support-vendor-owned-accounts": """cuenta*, pagina*, perfil*, fichas, instagram, facebook,
        contenido*, seguidores, comunidad, dominio, web, redes""",
    "support-hands-off-client": """nosotros, nos encarg*, me encargo, encarg*, public*, redes,
        ocup*, llev*, gestion*, agencia, contenido*, aprob*, revis*, aprobacion*, hacemos, hago,
        dejan*, dejen*, cuenta*, decid*, instagram, facebook""",
    "support-secret-method": """instagram, meta, tiktok, facebook, google, youtube, algoritmo,
        plataforma*, silicon, red social, redes""",
    "support-unverifiable-track-record": """client*, resultad*, result*, marca*, experiencia, anos,
        seguidor*, trabaj*, cuenta*, mejor*, caso*, garant*, funciona*, exito*, referencia*,
        prueba*, logr*""",
    "support-one-size-fits-all": """plan*, contenido*, post*, publicacion*, client*, negocio*,
        empresa*, estrategia*, texto*, receta*, metodo*, formula*, pack*, calendario*""",
    "support-spam-automation": """mensaje*, correo*, escrib*, contact*, mand*, envi*, llam*,
        client*, gente, vent*""",
    "support-guaranteed-sales": """vend*, venta*, client*, reserv*, garant*, con nosotros, conmigo,
        tendr*, tu, tus, te, su, sus, le, vuestr*, os, hasta""",
    "support-guaranteed-virality": """hablar*, viral*, video*, campana*, marca, con nosotros,
        conmigo, tu, tus, te, su, vuestr*, os""",
}

TABLES = (EVERYDAY, SUPPORT)
