"""Words that tell what a template or another client has left behind, without accents."""

from collections.abc import Mapping

from vetting.scoring.proposal.concepts import words_in

PLACEHOLDER_WORDS = words_in("""
    empresa empresas nombre nombres cliente clientes negocio ciudad sector fecha precio importe
    marca producto productos competidor competencia web telefono correo direccion apellido
    apellidos contacto completar rellenar insertar inserte poner aqui localidad tienda rubro
    razon cifra cargo usuario company business name names client customer city industry date
    price amount brand product products competitor website phone address surname contact insert
    fill here town shop store sector niche firstname lastname first last title recipient account
    number tbd todo xxx xx placeholder your""")

_PHRASES = """
    nombre de la empresa; nombre de empresa; nombre del cliente; nombre del negocio;
    nombre empresa;
    su empresa aqui; nombre de la tienda; nombre de su empresa; nombre de tu empresa;
    nombre del sector; insertar nombre; inserte nombre; poner nombre; nombre aqui; tu nombre aqui;
    ciudad del cliente; nombre de la marca; empresa cliente; nombre y apellidos del cliente;
    company name; client name; business name; name of company; name of the company; customer name;
    your company name; name of client; insert name; insert company name; insert company; shop name;
    name of business; name here; insert client name; company name here; client name here;
    your business name; brand name here; insert business name; insert city; insert date;
    name of your company; name of your business"""

PLACEHOLDER_PHRASES = frozenset(tuple(phrase.split()) for phrase in _PHRASES.split(";"))

BLANKS_TO_SIGN = words_in("""
    firma firmado fdo fecha dni nif cif lugar acepto aceptado sello conforme cargo signature
    signed sign date dated place accepted stamp initials by firmante nombre name""")

GREETING = words_in("""
    hola estimado estimada estimados estimadas buenas buenos querido querida queridos apreciado
    apreciada apreciados dear hello hi hey greetings atencion attn""")

BEFORE_A_NAME: Mapping[str, str] = {
    "es": """
        hola; estimado equipo de; estimados senores de; equipo de; estimada empresa; estimados;
        estimado; hola equipo de; queridos amigos de; apreciado equipo de; amigos de; propuesta
        para; propuesta a; presupuesto para; plan para; plan de redes para; plan de redes de;
        plan social media para; oferta para; estrategia para; las redes de; redes sociales de;
        el instagram de; el facebook de; la cuenta de; las cuentas de; el perfil de; los
        seguidores de; los clientes de; la comunidad de; la marca; la imagen de; la presencia
        de; el exito de; la reputacion de; el equipo de; hacer crecer a; hacer crecer; trabajar
        con; trabajar para; colaborar con; ayudar a; la clientela de; la web de; los valores de;
        la esencia de; el publico de; la visibilidad de; dar a conocer; posicionar a; formar
        parte de; impulsar; gestionar las redes de; contenidos para; publicaciones de;
        seguidores de; llevar las redes de; encantaria llevar; crecer a; la voz de; la historia
        de; en nombre de; proyecto para; campana para; preparada para; preparado para; elaborado
        para; elaborada para; a la atencion de; pensado para; pensada para; el futuro de; los
        productos de; convertir a; que conozcan; el mejor aliado de; confianza en; visitar;
        sumarme a; unirme a; incorporarme a; el dia a dia de; la gente de; interes en""",
    "en": """
        dear; hello; hi; hey; dear team at; team at; the team at; dear friends at; proposal for;
        proposal to; plan for; quote for; offer for; strategy for; a plan for; social media for;
        the social media of; the accounts of; the page of; the followers of; the customers of;
        the brand; the image of; the success of; help; grow; growing; to grow; working with;
        work with; working for; work for; the community of; the story of; on behalf of; prepared
        for; written for; designed for; content for; posts for; campaign for; partnering with;
        partner with; the voice of; reputation of; presence of; visibility of; take; put; make;
        represent; manage; managing; running; run; people love about; love about; everyone at;
        folks at; people at; join; joining; followers of; fans of; attention of; promote;
        promoting; interest in; the future of; the products of; visitors of""",
}
"""After these stands the company's own name."""

POSSESSED = words_in("""
    social instagram facebook tiktok accounts account page pages followers customers audience
    brand feed presence image reputation community clients growth success story online channels
    profile profiles visibility fans guests reviews sales marketing content website network
    networks posts diners patients""")

SMALL_IN_NAMES = words_in("de del la las los el y e & and of the")

BUSINESS = words_in("""
    panaderia pasteleria peluqueria clinica dental restaurante bar cafe cafeteria hotel hostal
    tienda taller gimnasio academia escuela libreria farmacia floristeria ferreteria carniceria
    pescaderia fruteria bodega inmobiliaria autoescuela zapateria joyeria optica veterinaria
    estudio centro asociacion cooperativa grupo talleres muebles moda boutique salon spa
    fisioterapia abogados asesoria gestoria viajes transportes construcciones reformas imprenta
    heladeria cerveceria taberna meson pizzeria sidreria quesos aceites vinos bakery salon
    clinic dental restaurant bar pub inn hotel hostel shop store garage gym academy school
    bookshop books pharmacy florist florists flowers hardware butchers butcher fishmonger winery
    brewery estate properties motors shoes jewellers opticians vets studio centre center group
    furniture fashion spa physio lawyers solicitors accountants travel tours printing builders
    plumbing cafe coffee tavern pizzeria cheese farm kitchen grill diner blooms blossoms bistro
    deli club ltd llc inc sl slu sa co company foods dentistry cakes pets fitness yoga law legal
    interiors homes realty lettings""")

NOT_COMPANIES = words_in("""
    instagram facebook tiktok linkedin youtube pinterest whatsapp telegram twitter threads
    google meta snapchat tripadvisor canva notion drive trello excel seo roi kpi kpis navidad
    christmas easter semana halloween lunes martes miercoles jueves viernes sabado domingo
    monday tuesday wednesday thursday friday saturday sunday enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre january february march april may
    june july august september october november december espana spain europe europa mexico
    argentina colombia chile peru uk usa reels reel stories story usted ustedes ud uds i we you
    us your sir madam sirs senor senora senores team all everyone there business suite booking
    amazon airbnb uber glovo maps my our social media community manager the this that mr mrs ms
    dr don dona sr sra new english spanish french b2b black ia ai chatgpt""")

POSSESSIVE: Mapping[str, frozenset[str]] = {
    "es": words_in("sus tus vuestros vuestras su tu vuestro vuestra"),
    "en": frozenset({"your"}),
}

SECTORS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "food": (
        """
            restaur bar bares cafe cafet gastr comida cocina taber meson pizz sidrer food pub
            diner bistro grill kitchen tapas hostel asador marisq taquer fonda cater brunch
            tavern trattor hamburg burger""",
        {
            "es": """
                comensales comensal platos menu menus chef camareros cocineros mesas carta
                cocina recetas""",
            "en": "diners diner dishes menu menus chef waiters tables chefs kitchen recipes",
        },
    ),
    "health": (
        """
            clinic dent salud medic fisio physio health podolog psicolog logop optic hospital
            doctor ortodon therap terap veterin vet vets osteop nutri derma estetic""",
        {
            "es": "pacientes paciente consulta tratamientos consultorio doctores",
            "en": "patients patient treatments surgery doctors practitioners",
        },
    ),
    "lodging": (
        """
            hotel hostal hostel aloj apart casa turis rural camping bed inn lodg posada albergue
            pension guest holiday resort parador villa cottage""",
        {
            "es": "huespedes huesped habitaciones suites recepcionistas",
            "en": "guests rooms suites bedrooms receptionists",
        },
    ),
    "hair": (
        "peluq barber hair salon bellez beauty estetic estilist nail unas spa",
        {
            "es": "peinados estilistas cortes mechas",
            "en": "stylists haircuts stylist",
        },
    ),
    "fitness": (
        """gimnas gym fitness yoga pilates
            crossfit deport sport entren train box danza dance baile club""",
        {
            "es": "socios entrenadores abonados",
            "en": "trainers trainees gym-goers members",
        },
    ),
    "teaching": (
        """
            escuela academ colegio coleg autoesc school academ form idiom language curso course
            class clase univers teach ensen tutor guarder nursery danza dance baile music
            driving yoga""",
        {
            "es": "alumnos alumnas alumnado estudiantes profesores matriculas aulas",
            "en": "students pupils teachers classrooms enrolments tutors",
        },
    ),
    "law": (
        "abogad despacho asesor gestor notar law legal solicitor account contab consult attorney",
        {
            "es": "abogados asesores expedientes",
            "en": "lawyers solicitors attorneys accountants",
        },
    ),
    "property": (
        """inmob property estate real letting
            alquiler promot vivienda housing constr reform arquitect realty""",
        {
            "es": "inquilinos viviendas pisos inmuebles",
            "en": "tenants landlords listings properties homebuyers",
        },
    ),
    "books": (
        "librer book bibliot editor librar papeler comic",
        {"es": "lectores libros", "en": "readers books titles"},
    ),
    "animals": (
        "veterin vet vets mascot pet pets animal perr dog canin kennel",
        {"es": "mascotas", "en": "pets"},
    ),
    "culture": (
        """teatr theatr cine cinema museo museum
            galer galler concert music festival arte arts cultur sala hall""",
        {
            "es": "espectadores visitantes funciones",
            "en": "spectators theatregoers audiences performances",
        },
    ),
    "drink": (
        "bodeg winer vino wine cerve brew cider sidra destil distil vine",
        {"es": "vinos viñedos vinedos cervezas", "en": "wines vineyards beers"},
    ),
    "travel": (
        "viaj travel tour turis agencia crucer cruise transp",
        {"es": "viajeros pasajeros", "en": "travellers travelers passengers"},
    ),
}
"""For each sector how the words of its briefs begin, and words of its public that no other has."""
