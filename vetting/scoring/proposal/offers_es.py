"""How Spanish offers put the promises that ``offers`` asks for, by who does what to whom."""

FOLLOWERS = {
    "o-crowd": """#k, #big|mil|miles|cientos ?de caras|personas|vecinos|vecinas|admiradores|
        gente|fieles|almas|usuarios ?nuevas ?nuevos ?mas ?por ?semana ?al ?mes ?que ?te ?le ?os
        siguiendo*|sigan|siguen|nuevas|nuevos|dandole|mas_siguiendo, contador|marcador ?que ?se
        marque|marca|marcara|diga|llegue|este|ponga|supere|pase ?a ?los ?las ?en #|#big,
        @audience de|con|hasta|a ?mas ?de ?al ?menos ?los #big|#k, cinco|cuatro|seis
        cifras|digitos, diez|cinco|tres|cuatro|veinte|# veces mas|mayor,
        comunidad|audiencia|cuenta|perfil|pagina de|con|a ?mas ?de ?los #big|#k
        ?personas|miembros|usuarios, por encima de ?los|las #big, los|las #big ?de ?la ?su ?tu
        competencia|rival|vecino|seguidores, #big miembros|almas, mil|cien|doscientos|#big mas
        cada|al|por ?mes ?semana""",
    "o-crowd-noun": "@audience ?sera ?crecera diez|cinco|tres|cuatro|dos|veinte|# veces",
    "o-sure": """o ?sigo ?seguimos trabajo|trabajamos|curro|sigo|seguimos
        gratis|trabajando|sin, no paramos|paro|descansamos|descanso|dormimos hasta, con
        nosotros imposible, no sera|seras|sereis menos, sin excepcion*, pase lo que, caiga
        quien, llueva o, contractual*, lo que tendras|tendra|tendreis|pagas|compras, si no ?no
        pagues|pagas|cobro|cobramos, firmado y|ante|por, acaba*|termina*|cierra*|cerrar*|
        acabar*|terminar* ?usted ?el ano|verano|mes|curso|semestre|trimestre ?con|en|por,
        te|se|os despierta*|despiertes|levanta* con, cuenta*|cuente*|contad con,
        asumimos|asume|asumo ?la ?el ?contractualmente obligacion|compromiso|entrega, se ?nos
        compromete*|obliga*, traes|tendras|tendra ?un minimo|al_menos|como_minimo, sin
        falta|fallo|fallar, no inferior a, no menos de, ni uno menos,
        habras|habra|habreis|habran pasado|superado|rebasado|llegado|dejado,
        estas|estaras|estara en|por|ya, lo logramos|conseguimos ?siempre con, al cabo de, asi
        de facil, y subiendo, alcanzara*|alcanzaras|superara*|superaras""",
}

BOUGHT = {
    "o-herd": """cuarto|nave|granja|cuadra|escuadron|cuadrilla|circulo|anillo|pena|panda|
        bateria|pared|docena|docenas|unas|red|cantera|bolsa|ejercito|legion|coro|plantilla|
        equipo|grupo|comunidad|tropa|almacen|monton ?propi* ?de ?mas ?unos ?unas ?# ?#big
        ?lleno ?llena ?decenas ?docenas ?de moviles|telefonos|celulares|cuentas|perfiles|
        usuarios|avatares|identidades|sims|chips, cuentas|perfiles|usuarios ficticias|
        ficticios|de_relleno|durmientes|de_apoyo|comodin|satelite|de_la_casa|de_reserva|amigas|
        amigos|colaboradoras|colaboradores|asociadas|asociados|auxiliares|secundarias|
        secundarios, cuentas|perfiles|paginas que ?nosotros ?yo ?nos llevamos|llevo|manejamos|
        manejo|controlamos|controlo|gestionamos|operamos|mantenemos, escuadron|equipo|club|
        grupo|circulo|cadena|brigada de interaccion|apoyo|likes|empuje|aplauso|calentamiento|
        comentaristas, perfiles|cuentas|usuarios|gente de ?la nuestra|nuestro cartera|cuadra|
        red|agenda|nomina|lista|cantera|bolsa|panel, nuestra gente ?se, nuestros
        perfiles|usuarios|colaboradores, comunidad propia, red propia, cuentas|perfiles
        nuestras|nuestros|propias|propios, granja de, de ?la nuestra|nuestro ?propia ?propio
        cartera|cuadra|red|agenda|nomina|cantera|bolsa|panel|lista|circulo,
        cuentas|perfiles|moviles a mi|nuestra disposicion""",
    "o-cheer": """like, likes, reacciona*, reaccion*, comentan|comentara* ?en ?todo ?todas
        lo|tus|sus|cada|todo, aplau*, calient*, conversacion, debate, animan, jalea*,
        corazones, guarda*, compart*, me gusta, pasar por fans|clientes|seguidores, no
        parezca*, nunca parece*|parezca*, parece* viva|vacia|muerta|muert*, da|de|den
        sensacion|aspecto|imagen de|viva, arranca*, apoya*, apoyar*, los primeros en, empuj*,
        elogi*, interactu*, comentara*|comentan|comentaran lo|todo, empujon""",
    "o-goods": """#|#big|mil|miles|cientos ?de ?mil ?nuevos ?nuevas guardados|compartidos|
        likes|reproducciones|visualizaciones|vistas|views|corazones|comentarios|seguidores|
        seguidoras|followers|fans|reacciones|me_gusta|plays|suscriptores, mil|# likes,
        publico|audiencia|comunidad|masa ?inicial de arranque|partida|salida|inicio, vistas|
        likes|seguidores|reproducciones|fans ?de ?historias ?reels #|#big por #money|#,
        colchon|base|capa inicial|de""",
    "o-each": """con|por|en cada ?una ?nueva ?nuevo foto|publicacion|reel|carrusel|video|
        historia|posteo|post, gota a gota, a goteo, para ?que ?asi nadie|instagram|no ?te ?se
        nota|note|entere|vea|sospeche|parezca, compramos, adquirimos, de regalo|propina|serie,
        te|le|os cae|caen|cargo|cargamos|metemos|meto|mando|entran, metemos, le caen, de
        movida|entrada|salida|golpe|una, al pagar, por cientos, por miles""",
    "o-pack": """pack, paquete, plan, plata, oro, bronce, basico, premium, combo, platino,
        starter, pro, elite, bono""",
}

REVIEWS = {
    "o-ghost-review": """que deben|deberian|tienen_que|han_de|quieres_que|quiere_que ?las ?los
        decir|contar|poner|digan|cuenten ?las ?los @review, @review ?de ?la ?el ..
        ?los|las|lo|la escribe|escribira|escriben|redacta|redactara|redactan|inventa|inventan|
        firma|firman|escribiran nuestr*|mi|un|nosotros, nuestr*|mi|un|los|el|la redactor*|copy|
        copys|escritor*|equipo|gente|colaborador*|becari* escrib*|redact*|invent*|firm*|pon*|
        dej*|sub* ?unas ?unos ?las ?los ?# ?tus ?sus @review|historias|experiencias|elogios,
        metemos|ponemos|subimos|sumamos|anadimos|colgamos|meto|pongo ?otras # ?resenas
        ?opiniones buenas|positivas|mejores|resenas|opiniones|estrellas|excelentes,
        palabras|elogios|@review ?bien ?muy ?escritas ?bonitas desde|con ?otras ?varias
        cuentas|perfiles|usuarios|moviles ?nuestr* ?distint* ?propi* ?de, abrir*|arranc*|
        estren*|inaugur*|empez*|empiez* ?ya con #|cuarenta|treinta|cincuenta|veinte|decenas|
        cientos ?de @review, te|le|os dejamos|dejo|damos|entregamos|mandamos|ponemos|pongo|
        escribimos|redactamos ?ya redactad*|escrit*|list*|hech*|#|unas|unos|treinta|veinte|una
        ?# ?docena ?de ?de @review|opiniones_buenas, # opiniones|resenas|valoraciones|criticas
        buenas|positivas|bonitas|favorables|de_cinco|excelentes, un|una|nuestro|nuestra panel|
        grupo|club|bolsa|red|circulo|comunidad de|formado ?por viajeros|clientes|huespedes|
        comensales|pacientes|usuarios|colaboradores|opinadores|visitantes ?colaboradores
        valor*|puntu*|opin*|resen*|dej*|escrib*|public*, @review ?todas con|bajo|desde ?otros
        nombres|nombre|identidades|moviles|telefonos distint*|diferent*|inventad*, sin ?haber
        ?que ?hayan ?haya ?aun haber|hayan|tenido ?tenido ?pisado ?estado ?probado|comido|
        alojado|ocasion|venido|pisado .. @review, aunque|sin no|haber|que ?hayan ?haber ?tenido
        ?aun ?todavia ?ocasion ?de alojarse|alojado|venido|comido|estado|pisado|probado|
        comprado, maxima|mejor|mayor nota|puntuacion|calificacion en|de ?los ?las ?principales
        portales|google|tripadvisor|booking|buscadores, public*|escrib*|opin*|puntu*|valor* ?en
        ?google ?tripadvisor como|haciendonos ?si ?fueran ?unos huespedes|clientes|pacientes|
        comensales|turistas ?contentos|satisfechos|encantados|fueramos, pasar por ?un ?una
        ?unos paciente*|cliente*|huesped*|comensal*|turista*, cuantas estrellas|resenas
        ?te|quieres|quiere|apetecen|necesitas, resenas|opiniones que pasan|superan|burlan
        todos|cualquier|el|los ?filtros ?control ?controles""",
    "o-speakers": """mis primos|primas|colegas|amigos|amigas|tias|companeros, mi
        familia|gente|madre|pareja, gente de nuestro|nuestra|mi, nuestra gente, nuestros
        amigos, unos amigos, unos colegas, conocidos nuestros, los chicos, personas de
        nuestro|nuestra, nuestro personal, nuestros probadores, viajeros|clientes|huespedes
        colaboradores""",
    "o-praise": """lo bueno que, lo bien que, que les encanto|gusto, le encanto, han|ha|haber
        comido|dormido|estado|probado, hablando|hablen|hablan bien|maravillas, cinco estrellas,
        maxima nota, en google, en tripadvisor, en trustpilot, maravillas, palabras
        bonitas|amables, elogi*, opinen, opinan bien""",
    "incentive": "un|el #% en|de|menos|descuento ?la ?el ?su ?tu",
}

SALES = {
    "o-sales-much": """#|#big|diez|veinte|treinta|cuarenta|cincuenta|sesenta|cien ?nuevas
        ?nuevos ?de ?mas ventas|altas|clientes|clientas|reservas|pacientes|consultas|citas|
        pedidos|cubiertos|entradas|matriculas|inscripciones|encargos|llamadas|leads|socios|
        socias|operaciones|pisos|visitas_vendidas|presupuestos|comensales|alumnos|alumnas|
        compradores|mesas, lista de espera ?completa, cola|colas|fila ?en ?la ?de
        puerta|calle|entrada|esquina, agenda|calendario|libro|taller|hotel|local|comedor|sala|
        restaurante|consulta ?de ?pedidos ?de ?siempre lleno|llena|completo|completa|a_tope|
        hasta_arriba|a_reventar, todas las entradas|plazas|mesas|habitaciones, recaudacion,
        facturacion, ocupacion, caja, reservas|ventas|visitas|citas ?no ?se ?con ?maridaje
        quedaran|doblan|duplican|suben|llegan|quedan|agotan|crecen, #% mas de ocupacion|ventas|
        reservas|clientes|facturacion, cupo|aforo|temporada|fines_de_semana completo|completa|
        completos|llena|lleno|llenos, todas las sillas|camas|butacas, llenamos|llenaremos
        todas|cada|el|la, facturaras|facturara|venderas|vendera el doble|triple, ocupacion ..
        .. no bajara|caera|baja ?nunca ?de ?del""",
    "o-full-house": """ni una|un|un_solo mesa|silla|hueco|habitacion|cita|cama|plaza ?mas
        libre|vacia|vacio|sin, habra|haces|haremos|haran|hace|van_a_hacer cola|fila|colas,
        rechazar clientes|reservas|gente|pedidos, te|le|os faltaran manos|mesas|sillas|horas,
        local|negocio|taller|salon|restaurante|hotel ?siempre explotado|petado|reventado|
        hasta_la_bandera|a_reventar|abarrotado""",
}

VIRALITY = {
    "o-stardom": """para ti de todo|toda|todos|media, por encima|mas_alla|arriba de|del ?los
        ?las #big|#huge ?reproducciones|visualizaciones|vistas, media|toda|todo ?la ?el ciudad|
        pueblo|barrio|provincia|pais|espana|comarca|@place hablara|hable|sabra|conocera|vera|
        comenta*|entera, ciudad|pueblo|provincia|pais|barrio entera|entero|al_completo ?te
        hablara|sabra|conocera|vera|comenta*|hable|sepa, nadie|ningun|ninguno ?competidor ?te
        ?le ?os adelanta|supera|pasa|gana|rebasa|quita ?a ?en ?por ?nuestros ?clientes ?en
        google|maps|busca*|instagram|clientes, lo|la|los|te|le vera|veran|veran|miraran
        millones|medio_mundo|toda|todo|miles, saldr*|salis|sales|saldra|apareces|aparecer*|
        aparece ?el ?la ?los ?las ?siempre antes|primero|primera|primeros|arriba ?que ?de
        ?cuando ?al ?en, no|ningun|ninguno|ni video|un|reel|nuestro|publicacion ?solo ?nuestro
        ?de ?los ?nuestros ?se ?video baja|queda|cae|muere|quedara ?por de|debajo ?de #big,
        aduen*|apoder*|conquist* ?de ?la pestana|explorar|feed|portada|tendencias,
        portada|pestana|pagina de explorar|google|tiktok|instagram, entreg*|supera*|superara|
        alcanzara*|llegara* ?cada ?a ?los ?las #big|#huge impresiones|visualizaciones|
        reproducciones|vistas|visitas|plays, hashtag ?va ?a ?estar por|en toda|todas|boca|todo,
        convert* .. ?en tendencia|fenomeno|viral|sensacion ?nacional ?mundial, entre los
        tres|cinco|diez|primeros primeros|resultados ?resultados, el|la|los|las
        primer*|numero_uno cuando|si|que ?alguien ?te busquen|busque|busca|teclee, lo
        va|vamos|vas a petar|partir|romper, en boca de tod*|media, sera*|seras|seremos ?la
        comidilla|trending|tendencia|viral, estara* en boca, cada reel|video|pieza
        superara|supera|pasara|pasa ?de ?las ?los #big, avala*|aseguramos que ..
        viral|explorar|para_ti, oir|oira|oiran ?a hablar de, sitio|hueco|puesto|lugar en|dentro
        ?de ?la ?pagina ?de explorar|portada|para_ti""",
    "place": "madrid, sevilla, barcelona, valencia, bilbao, zaragoza, malaga, murcia, mexico, lima",
}

INSTANT = {
    "o-boom": """no reconoceras|reconocera|dar*|daras|dara|dareis ?abasto ?tu ?su, suena,
        sonar*, arde, echa humo, lleno|llena|llenos|a_reventar|a_tope|rebosa*|saturad*|
        colapsad*|explotado, aluvion|avalancha|lluvia|oleada|riada|torrente de, despeg*, se
        dispar*, salta*, subiran|subira, la|le vuelta ?a, entrando|lloviendo|llegando, otra
        cuenta, vender*|vendes|vendiendo, ventas, reservas, llamadas, consultas,
        clientes|compradores nuevos|llamando, crecer, crecimiento,
        ver*|veras|notar*|llegan|tendr*|saltan .. resultados, notar*, notaras, lo ?vas ?a
        notar*|notas, petad*, pasa este|en, caja empieza|suena|canta, la vuelta, no
        paras|parareis|parara""",
    "o-soon": """semana que viene|entra, a los #day|pocos_dias, en|danos|dame #day, desde
        que|el|la ?le ?primer ?primera ?misma damos|firmas|dia|minuto|publicacion|hora, antes
        ?de ?que ?del ?el ?acabe ?termine ?el ?la ?este ?fin ?de fin_de_semana|finde|lunes|
        viernes|cafe|semana|domingo, este fin|finde|viernes|lunes|jueves ?de, el lunes|martes|
        miercoles|jueves|viernes|sabado|domingo ?ya tendr*|tendras|estar*|veras, de lunes a, en
        ?menos ?solo ?unas ?de #short|horas|una_semana, en cuanto, de un dia, de hoy a,
        empiezas hoy, hoy y|manana, primera publicacion|semana, mismo dia, esa|esta|la misma
        noche|tarde|semana, manana a|mismo ?al mediodia, con una|dos semana|semanas, primera
        hora, el miercoles|jueves|viernes no""",
    "o-no-wait": """nada|sin|ni ?tener ?que ?hay ?de esperar|esperas ?meses ?semanas ?anos, no
        hay ?que esperar, otr*|los_demas|las_demas|cualquiera agencia*|empresa*|otra|necesita*|
        tarda*|pid*|hablan ?necesitan ?tardan ?piden ?medio ?seis ?un ?de
        meses|ano|anos|semanas .. nos basta|bastan|sobra|lleva, es lo que tard*,
        exito|fama|crecimiento|resultado* exprés|express|instantane*|inmediat*, efecto
        inmediato, una|con_una semana|quincena ?nos|me|es basta|sobra|suficiente, nos
        basta|sobra ?con una|un""",
}

CENSOR = {
    "o-unseen": """no se vera|veran|vea|vean|ve|leera|leeran|lee, impid* ..
        vean|vea|lean|salgan|salga|aparezca*, nadie ?lo ?las ?los ?volvera ?a
        vera|leera|leer|encontrara, ni ?se enter*, desaparec*, ya ?no ?esta|estan
        borrad*|fuera, bloquead*, borrad*, olvidad*, hundid*, tapad*, tapamos, volando,
        quitamos, quita, se ?lo ?la ?los ?las ?le ?les quitamos|quita|quito|retira|retiran|
        retiramos|carga|cargamos, cerramos los comentarios, desactiv* los comentarios,
        silencia*, con discrecion, permanec* visible*, fuera ?de ?la vista|circulacion, tumb*,
        esfum*, chau, bloqueo, a la tercera|segunda pagina, limpio|limpia|impoluto|impoluta|
        inmaculad* de|siempre, se hara*|haran desaparecer, evapor*, denunci*|report* ?lo ?los
        ?la ?las hasta ?que, esconde*, enterrad*, dejar*|dejan de ser|estar|verse visible*""",
    "o-sour": """grunon*, cascarrabias, quejica*, quejon*, protest*, mala|malas|fea|feas
        palabra|palabras|lenguas|caras, algo ?muy feo|malo|negativo|desagradable, lo que ?te
        ?le ?nos ?os ?deje ?pueda ?siente ?haga mal|dano|quedar|fea|perjudique|moleste,
        opinion* desfavorable*|contraria*|negativa*, comentario* incomod*|feo*|desagradable*|
        inoportun*|molest*|desfavorable*, inquilinos|clientes|huespedes|pacientes|vecinos
        enfadad*|descontent*|molest*|cabread*|insatisfech*, testimonios
        desfavorables|negativos, quejarse, se queja|quejan|quejen|queje, alguien ?te ?le
        te_critica|critica|protesta|se_queja|ponga|pone|habla_mal, criticos, una estrella,
        menos de tres|dos|cuatro|cinco ?estrellas, comentario* ?muy feo*, mala prensa,
        cualquier queja, padres|clientes|vecinos enfadad*, menos amables|favorables|buenas""",
}

ACCOUNTS = {
    "o-ours": """recompr*|rescat*|recuper*|liber*|compr* ?de ?la|las|el|los
        cuenta*|pagina*|perfil* ?al ?final ?te ?le ?os cuesta|costara|vale|son|tiene|por ?un
        #money|#|coste|precio|recargo, no te|le|os va*|hace|hara a|falta|necesario ?hacer
        ?falta ?ser ?tener ?el administrador*|admin|claves|control|acceso, no necesit* ser
        administrador*, bajo|en|desde el paraguas|techo|nombre|manto de ?la ?el ?nuestr*
        agencia|estudio|nuestra|nuestro|casa, con|desde|a|en ?un|una correo|email|gmail|cuenta|
        numero|telefono|movil nuestro|nuestra|mio|mia|de_la_agencia|del_estudio|de_la_casa,
        desde|en|con nuestra|nuestro|mi cuenta|perfil|panel|usuario maestr*|principal|central|
        matriz|de_agencia, @admin ?son ?es ?seran ?quedan ?siempre
        solo|solamente|unicamente|exclusivamente ?son|es nuestr*|mi|mios|mias|mio|mia|
        de_la_agencia|agencia, derechos|propiedad|titularidad|autoria ?de ?lo ?los ?las ?todo
        ?autor ?contenidos ?publicado ?las ?cuentas ?nuevos ?nuevas ?perfiles ?canales es|son|
        sera|seran|queda|quedan|corresponde*|corresponder* ?a ?para ?siempre ?de del_estudio|
        agencia|nuestr*|la_agencia|al_estudio|a_nosotros|el_estudio, te|le|os|se_le ?les ?las
        ?los arriend*|alquil*|prest*|conced*|ced* ?solo ?en ?una ?de
        uso|mientras|por|licencia|usufructo ?de ?uso ?el ?mientras ?dur*, te|se|os
        das|da|dais|vas|va|marchas ?de baja ?y empiezas|empieza|empezais|arrancas|partes|
        pierdes|pierde de|desde|los|las cero|perfiles|cuentas, baja|cancelacion|salida
        ?anticipada .. pierde*|perder* ?los ?las ?el perfiles|cuentas|cuanto|acceso|todo,
        perfiles|cuentas|canales|paginas ?se ?nos ?seran ?quedan ?quedaran daran|daremos|dan|
        damos|abren|abriran|registran|inscriben|constan|quedaran ?de ?alta a|bajo favor|nombre|
        titularidad|administracion|custodia de|nuestra|nuestro ?la,
        administracion|gestion|control exclusiv* ?nuestr*, la|lo
        saco|abro|registro|creo|monto|doy yo|con ?con mi, con mi
        correo|gmail|numero|telefono|cuenta, apertura|alta|registro ?de ?las ?los ?la
        cuenta*|perfil*|pagina* ?va*|es|se ?a ?por ?hace ?con nuestr*|agencia,
        tu|usted|tendras|tendra ?solo ?tendras ?tendra ?un ?el rol|permiso|acceso ?solo de
        lector|lectura|espectador|observador|invitado, correo|telefono|email ?y ?el ?telefono
        de|y nuestra|nuestro|telefono ?de ?nuestra empresa|agencia|estudio, pagina|cuenta
        ?es|sera nuestra ?y|tu, paso|pongo|cambio|muevo|pasamos ?la ?lo ?cuenta a|en mi|nuestro
        correo|email|gmail|movil""",
    "admin": "permisos, permiso, llaves, claves, accesos, acceso, administracion, rol, roles",
}

PASSWORDS = {
    "o-let-us-in": """tambien|ademas|y ?necesito ?me ?la|las ?tu ?su
        contrasena*|clave*|password* ?de ?del google|correo|email|gmail|facebook|instagram|
        personal|banco, quitar*|quita|quites|quiteis|saca|sacar|sacas|saque|desactiv*|apagar
        ?lo ?la ?el ?los ?de ?tener ?los ?avisos ?de verificacion|doble|dos_pasos|2fa|
        segundo_paso|inicio_de_sesion, cambia|cambie|cambiad|pon|ponga ?por ?la|tu|su
        contrasena|clave|password por|a|de|como la|esta|una|abajo|misma, sin ?tener
        ?tu|su|el|vuestro acceso|usuario|login ?personal ?propio ?completo ?no ?se ?nada
        no|nada|imposible ?se ?es puede|podemos|puedo|arranca|empezamos|posible|empezar, lo
        primero que pedimos|pido|necesitamos ?es ?son la|las|el ?los
        contrasena*|clave*|accesos|usuario, credenciales ?de ?del instagram|facebook|correo|
        tiktok|google|gmail|acceso ?y, codigo|numeros|numero|cifras que te|le|os|me ?va ?va_a
        llegue*|llegar*|llega|manden|salga, tirame|pasame|pasanos|mandame|dictame|leeme|
        sueltame|apuntame|dejame|mandanos|dinos|dime ?ya ?por ?inbox ?el ?la ?tu ?un ?los
        contrasena*|clave*|codigo*|usuario*|pass|numeros|acceso*,
        pon|ponga|deja|deje|manda|escribe los|las|tus|sus accesos|claves|contrasenas en|por
        un|una|este|el""",
}

HANDS_OFF = {
    "o-left-out": """no|ni ?siquiera te|le|os enteras|entera|entereis|enteraras|enteran ?de, no
        veras|vera|vereis ?ni un|una|ningun|ningunos ?solo borrador*|texto*|correo|propuesta,
        nadie|ninguno de ?la tu|su|vuestra|vuestro parte|lado|equipo|casa|empresa|personal|
        gente|organizacion tiene|ha|tendra|necesita|hace, segun|a|con nuestro|nuestra criterio|
        gusto|aire|manera|juicio|entender, como ?nos ?mejor parezca|parece|plazca|apetezca|
        creamos|veamos ?conveniente, tu|usted|vosotros ?ya ?solo lo|te|la
        lees|lee|ves|ve|veis|leeis|enteras como|a_la_vez, no ?te|le|os damos|daremos|doy|dare|
        molestamos|molesto|incordi* ?ni ?la lata|guerra|tabarra|con|para, nos lo|la|los|las
        saltamos, me lo|la|los|las salto, te|se|os olvidaras|olvidara|olvidareis|
        puedes_olvidar|olvidas ?de que|tus|las|instagram|redes, se cuida|lleva|llevan|gestiona|
        mueve|alimenta sola|solas|solo, sin ?ninguna ?recibir instrucciones|ordenes|
        directrices|someter ?del ?de ?a, no tendr*|tendras|tienes|tiene|teneis|hace ?falta
        ?volver ?a ?que ?ni acordarte|acordarse|pensar|ocuparte|ocuparse|ocuparos|mirar|
        decirme|decirnos|revisar|explicar*|apruebes|apruebe|aprobeis ?ni ?un ?de nada|texto*|
        publicacion*|minuto|redes|jamas|nunca|ninguna, pies|piernas en|a|para
        alto|lo|remojo|arriba ?alto, prefer*|mejor ?que ?si ?no nos|me dej*|deja
        trabajar|a|hacer|en ?nuestro, no|ni ?se hay|necesit*|exig*|requier*|ocupo|ocupamos|
        pedimos ?que interlocutor*|enlace|persona_de_contacto|responsable|nadie_de_ahi|
        contacto|reuniones|aprobacion* ?alguno ?ninguno, visto
        bueno|buenos|aprobaciones|reuniones solo|nos|solamente|no|lo ?lo ?nos retrasa*|frena*|
        saltamos|estorba*|sobra*|molesta*, del|de resto|todo ?ya ?lo ?nos nos|me
        ocupamos|encargamos|ocupo|encargo, tu|usted|vos|vosotros tranquil*|a_lo|con_lo|en_la|
        siga|sigue|segui|entrenad|hornea|cocina|cose|corta|vende|vended ?tu ?tuyo ?suyo ?con
        que|y|de|cocina|con|tu, siguele con tu|lo, olvidate|olvidese|olvidaos del|de celular|
        movil|telefono|instagram|redes|todo, ni un minuto, ni lo mires|mire|toques|toque,
        vete|vaya|marchate ?tranquil* de|a vacaciones|la_playa, decid* nosotros|yo ?y
        nadie|solos|solo, sin someter|pasar|consultar ?a ?por ?su ?tu ?nada ?nadie ?la
        ?direccion ?el, no|nunca|jamas te|le|os|les daremos|dare|molestaremos|molestare ?nunca
        ?mas ?la lata|con|para|ni|guerra, olvida|olvide|olvidad que existe*|esta|la, no
        toques|toque|mires|mire|hagas|haga nada, no precis*|necesit*|requer* interlocutor*|
        contacto|revisiones|aprobacion*|reuniones ni""",
}

PAPER = {
    "o-off-paper": """billetes|billete|dinero ?en|de ?un en_un|en|mano|mano_a|sobre sobre|mano,
        recibo|factura|comprobante|ticket es|son|cuesta|va|sale|lleva ?un
        #%|mas|aparte|recargo, quieres|quiere|quereis|necesitas|pides ?un|una
        recibo|factura|ticket|contrato .. mas|recargo|#%, no pasa|pase|pasan|va|figura|aparece
        ?por ?en los|la|ningun|el|los libros|caja|papel|banco|contabilidad, no ?te ?le ?os
        recibir*|recibiras|doy|damos|hacemos|hago|extiendo|emito|emitimos|dare|habra|hay ?ni
        ?ninguna ?ningun ?una ?un factura*|recibo*|contrato*|papel*|papeles,
        charla|apreton|palabra|mano ?y ?de ?un ?dos apreton|manos|basta|sobra ?de ?con ?manos,
        ni contrato|factura|papeles|recibo|letra ni contrato|factura|papeles|recibo|letra
        ?pequena, sin contrato*|factura*|recibo*|papeles|papeleo|firma*|facturas ni|y ?ni
        rollos|lios|historias|contrato*|factura*|papel*|burocracia|letra|iva|listo, pag*|abon*|
        ingres*|deposit*|transfer*|satisf* ?se ?me ?nos ?integr* ?la ?el ?los ?las ?de ?todo
        ?toda seis|doce|tres|anualidad|semestre|total|ano|anual|completo|cuota_anual|integra|
        trimestre ?meses ?integr* ?completo ?entero ?entera ?de ?un ?se ?salta ?jalon ?y antes|
        adelantad*|por_adelantado|de_golpe|de_una|al_inicio|al_empezar|a_la_firma|al_firmar|
        al_contratar|al_arrancar|de_adelanto, doce|seis|doce|tres|todos_los meses ?se ?pagan
        ?va* por|de|antes delante|adelantado|de_la, ingreso|pago|transferencia|abono|deposito
        complet*|total|integr*|entero ?del ?de ?ano ?todo antes|por_adelantado|previo|
        al_firmar|al_empezar, anualidad se satisface|abona|paga ?integra, en negro|b|mano ?te
        ?se te|se|y|hago|ahorra, pague|pagas|paga|pago|abona|abone ?quien en
        mano|negro|b|efectivo|metalico, solo|todo ?en efectivo|cripto|bizum|metalico ?y, bizum
        y listo|ya|punto|a, hacienda no ?se ?lo entere*|entera|sabe|vea|ve, nos damos la mano
        ?y, ahorr* ?el ?nos ?te ?se iva|papeleo|factura|impuestos""",
}

SECRET = {
    "o-hidden-way": """si|como ?te ?le ?os ?se ?lo explic*|cont*|dij*|revel* ?te ?lo ?se
        ?tendria ?que ?como ?dejaria dejaria|cambiar*|perder*|matar*|funcionar*, pregunt* como
        ?lo ?se ?nos ?me hacemos|hago|hace|funciona ?solo ?te sonreir*|callar*|guin*|silencio,
        como se|lo hace|hacemos|hago|consigue ?es ?queda ?eso cosa|asunto|secreto
        nuestr*|nuestro|mia|mio, fallo|hueco|agujero|grieta|bug|resquicio|laguna|
        vulnerabilidad|puerta_trasera|rendija ?en ?que ?de ?del ?la ?el instagram|meta|
        facebook|google|tiktok|algoritmo|posicionamiento|plataforma|sistema ?aun, puerta
        trasera, enchufe|contactos|contacto|amigo|amiga|cuate|colega|primo|alguien|infiltrado|
        topo|compadre ?que ?nuestro ?mio trabaja|trabajan|chamba|curra|labura|dentro|
        infiltrado|de_la_oficina|de_las_oficinas|en_la_oficina ?dentro ?de ?en ?la ?las ?los
        meta|instagram|facebook|tiktok|google|central|sede|dentro, enchufe en, soplo,
        chiva*|filtra*|sopla* ?nos ?me ?los cambios|actualizaciones ?antes, de dentro nos|me
        avisa*|cuenta*, formula|tecnica|metodo|receta|sistema|clave ?la ?lo ?solo ?unicamente
        ?no ?se conocen|conoce|sabe|saben|comparte|comunica|comunican|revela|cuenta|explica ?ni
        ?a ?solo tres|dos|cuatro|pocas|nadie|ni|nosotros, solo
        tres|dos|cuatro|unas_pocas|un_punado ?personas ?agencias ?en ?espana ?la ?lo
        conocen|saben|dominan, activo|patrimonio|saber|metodo reservad*|industrial|secreto ?de,
        pormenores|detalles|interioridades|entresijos|claves ?de ?del ?la ?el ?nuestro
        sistema|metodo|tecnica|metodologia ?se ?no ?son ?constituyen reserv*|revel*|comunic*|
        secret*|activo|confidencial*, no se comunica|comunican|revela|revelan|explica|comparte
        ?a ?con ?ni ?los clientes|nadie, sistema|metodo|formula|truco|tecnica ?que ?el ?los
        ?las ?otras ?otros ?resto ?de ?demas ?agencias nadie|ninguna|ninguno|agencias_no|
        resto_no|demas_no ?mas ?otra ?se ?lo tiene|tienen|conoce|conocen|sabe|ofrece|te_da|da,
        eso nadie ?mas te|se|lo ?lo da|tiene|ofrece|cuenta, que|donde teclas|botones|hilos ?hay
        ?que tocar|mover|pulsar|apretar|hay, por donde va|respira|anda ?el algoritmo, revent*|
        domamos|doblegamos|enganamos|burlamos|descifr* ?a ?el|al algoritmo,
        metodo|sistema|formula|tecnica .. .. bajo_llave, el secreto precisamente""",
}

RECORD = {
    "o-boast": """nadie|ninguna|ninguno ?otra ?otro ?agencia ?en|de ?la ?el ?todo ?toda ?esta
        ?este provincia|comarca|ciudad|pais|region|sector|zona|mercado|mundo ?se ?nos ?te ?lo
        acerca|iguala|supera|gana|hace|llega|compara|tose, nadie ?se ?nos ?me
        acerca|iguala|tose|supera ?en, #|#big|veinte|veinticinco|quince|treinta|diez anos ?ya
        llevando|gestionando|con|en|haciendo|manejando|dedicad* ?las ?cuentas ?de ?perfiles ?a
        instagram|tiktok|redes|reels|community, mejor|lider|lideres|numero_uno|referente|
        referentes|primeros|primera ?agencia ?absolut* ?community ?manager ?gestor*
        ?indiscutible* ?del ?de ?en ?la ?marketing ?inmobiliario ?digital ?toda ?todo ?el ?esta
        aragon|sector|ciudad|pais|provincia|costa|espana|region|zona|comarca|mercado|madrid|
        barcelona|andalucia|galicia|mexico|argentina|norte|sur|marketing, sin
        discusion|rival|competencia|parangon, nos|me debe|deben|agradece ?todo ?gran ?parte ?de
        su|el|todo exito|fama|crecimiento, todo|todos ?el ?los ?que es|son alguien|importante*,
        alguien .. con_discrecion, por discrecion|contrato|privacidad|confidencialidad ?no ?te
        ?le ?puedo ?podemos no|damos|decimos|decir|callamos, jamas|nunca|ni ?hemos ?he ?un ?una
        ?solo ?ha ?tenido ?habido ?perdido ?un ?una ?solo ?cliente|clienta|campana descontent*|
        queja|quejas|insatisfech*|fallid*|decepcionad*|enfadad*, clientes ?estan|son ?demasiado
        ?muy ocupados|importantes|famosos|discretos, portafolio|portfolio|cartera|lista|casos|
        resultados|trabajos ?de ?clientes ?exito ?no es|son|esta|estan ?no ?es ?esta abiert*|
        public*|privad*|reservad*|secret*|confidencial*, #% de
        exito|satisfaccion|acierto|efectividad ?en, no preguntes|pregunte|preguntes para|con|a
        quien, no damos|facilitamos|doy|facilito|proporcionamos ?ni ?los ?las ?ningun nombres|
        telefonos|telefono|referencias|contactos ?de otros|clientes|nadie, cuya
        identidad|nombre ?nos ?no reserv*|debe|podemos|callamos|trascend*, primeras|grandes|
        conocidas|puras|importantes casas|marcas|firmas|cadenas ?grandotas cuy*|pero|sin,
        pregunt* ?le a cualquiera|quien_quieras, #|#big|cientos|miles ?de ?mas ?gimnasios
        ?empresas ?marcas ?negocios ?clientes ?hoteles felices|satisfech*|encantad*
        ?aunque|pero|que|y, de sobra conocid*, fiarte|fiate|fiese|fiarse de ?mi
        ?nuestra|mi|nosotros palabra|nosotros, no hace falta comprobar*|verificar*, acuerdos
        ?suscritos ?nos|de impiden|confidencialidad|prohiben, nos impiden|prohiben|impide
        ?identific* ?decir ?nombrar, prefieren|pidieron|piden|quieren ?el ?que ?no ?se ?les
        anonimato|anonim*|nombre*|nombrados|discrecion|mencione*""",
}

SAME = {
    "o-any-trade": """lo ?mismo que ?nos ?le ?les funciono|sirvio|valio|va|hicimos|cobro
        ?en|a|con ?un|una|el|la @shop, sirve*|vale*|funciona*|sienta|va|encaja*|aplic*|usamos
        ?igual ?bien ?de ?la ?mismo ?receta ?lo ?en|a|para|con un|una|el|la|los|las|@shop
        ?@shop y|o|que|igual|bares|bar|clinicas|taller ?en ?a ?una ?un @shop, @shop @shop
        y|o|lo|da ?@shop ?lo que|@shop|igual, exactamente ?esta|la|el|lo
        mismo|misma|receta|mismas, un paquete|plan|precio|pack|formula ?un ?precio
        ?para|todos|todas ?los ?las ?todos oficios|negocios|sectores|gremios|todos, todos los
        oficios|gremios|ramos|giros, tu|su|vuestro|el sector|giro|rubro|ramo|gremio ?nos ?me
        ?es da|resulta|igual|indiferente ?lo ?igual|mismo|indiferente, no
        hacemos|hago|hay|creemos ?en trajes|cosas|planes|nada|contenido ?a
        medida|personalizad*, cualquier tienda|comercio|oficio|local|cosa|gremio|actividad
        ?que, listo para|de enchufar|usar|llevar ?en ?a, mismas|mismos|misma|mismo|identicas
        ?#|treinta|veinte publicaciones|posts|textos|paquetes|packs|plan|receta|pack
        que|funciona*|para|sirve*|vale* ?los ?todos ?igual, carnicero|panadero|@shop
        ?@shop|panadero|bufete la|el|nuestra receta|formula|metodo|plan no cambia, todas las
        plataformas|redes|apps existentes|que|habidas|del, sin limite|tope|limites en|de
        todas|publicaciones, copiar ?y pegar, lo que sea|venga|caiga""",
    "shop": """restaurante*, taller*, floristeri*, bar, bares, clinica*, ferreteri*,
        peluqueri*, gimnasio*, panaderi*, carniceri*, funeraria*, guarderi*, hotel*, bufete*,
        dentista*, abogado*, fontanero*, farmacia*, academia*, zapateri*, fruteri*, estetica,
        vulcanizadora, inmobiliaria*, iglesia*, politico*, optica*, libreri*, tienda*,
        cafeteri*, salon*, autoescuela*, panadero, carnicero""",
}

PRESSURE = {
    "o-hurry": """descuento|oferta|precio|promo|promocion|propuesta ?se muere|acaba|termina|
        caduca|vence|expira|desaparece|vuela ?al ?en ?cuando ?a ?esta ?este colgar|cuelgues|
        noche|manana|llamada|medianoche|viernes|domingo|hoy|las_12, manana ?ya no ?te ?le ?os
        ?lo ?la ?se puedo|podemos|podre|vale|mantengo|mantenemos|cojo|tomo|acepto|hay|sirve
        ?mas ?mantener, solo|unicamente ?vamos ?a ?vamos_a coger*|cojo|cogemos|aceptar*|acepto|
        aceptamos|aceptaremos|tomo|tomamos|tomar*|entrar* ?a #|un|una|dos|tres ?unic* ?mas
        ?clientes|negocios|@shop|mas|por|cliente|cabana|empresa, que|ya se ?me ?nos
        acaban|agotan|acaba|agota|van|terminan, corre|corran|corred|vuela|date|dese|aprisa
        que|prisa, si no ?me ?nos ?te ?se ?tengo ?se sabe*|dices|dice|contestas|animas|anima|
        respondes|escribes|confirmas|noticias|nada ?nada ?algo
        hoy|esta_noche|ya|manana|antes|esta, enlace|codigo|link|cupon|presupuesto ?solo
        ?deja|caduca|expira|vence|funciona|vale ?de ?funcionar a|hasta|en|hoy ?la
        medianoche|hoy|noche|manana|horas, por orden de llegada|firma|contestacion, ya
        ?hay|tengo ?hay otro|otra|otros|dos|varios|gente ?mas
        interesad*|esperando|preguntando|detras, ultima|ultimas|unica
        ocasion|oportunidad|llamada|horas ?de ?para, plaza|hueco|sitio|cupo|lugar ?se ?la ?lo
        pasa|va|iria|doy|ofrezco|llevo|vuela ?a|al otro|otra|siguiente|rival|competencia,
        me|nos ?solo quedan|queda ?solo ?ya #|dos|un|una|este|pocos ?solo ?finde sitio*|hueco*|
        plaza*|libre|cupo*|lugar*|dias, dime|dinos|decidme|contestame|responde|reservame|
        llamame|llama ?algo ?ya ya|hoy|ahora|algo|cuanto ?hoy|ya, se lo|la
        ?llevo|ofrezco|doy|cedo|paso ?llevo ?ofrezco ?a a|al ?la @shop|competencia|vecino|otro|
        otra|siguiente|enfrente, precio|tarifa|cuota sube|subira|se_dobla|aumenta
        el|manana|ya|en, no ?lo|la consultes|consulte|pienses|piense|dejes|deje|medites
        ?con|mas|para ?la|manana|luego|tanto, tienes|tiene|teneis|tenes hasta ?el hoy|manana|
        viernes|lunes|domingo|las|medianoche, di|diga|digan ?me que si antes|hoy|ya|y,
        propuesta|presupuesto|precio ?solo caduca|vence|expira manana|hoy|en|a, no podemos
        reservar*|guardar*|mantener* ?mas|por|la|el, tomo|cojo|acepto|aceptamos ?a ?una ?un
        ?sola ?solo|unica @shop|cabana|cliente|negocio por|en zona|ciudad|barrio|cada|la ?zona,
        una|un @shop|negocio|cliente mas este, manana ya no tomo|cojo|acepto, solo|unicamente
        cojo|cogemos|acepto|aceptamos|tomo|tomamos #|un|una|dos|tres _ mas""",
}

SPAM = {
    "o-cold": """desconocidos|gente|usuarios|personas|vecinos|todo_el|quien|quienes|seguidores|
        seguidoras ?que ?te ?le ?no ?sig* ?coment* ?en ?a ?la ?el ?tu ?su ?de ?conoc* ?los
        ?otros ?rival ?competencia ?gimnasio ?talleres reciben|recibe|recibira*|recibiran|
        les_llega|le_llega|se_encuentr* ?un ?una ?el mensaje|privado|dm|oferta|invitacion|
        saludo|aviso|hola, tu|su|vuestra cuenta|perfil|pagina anade|agrega|sigue|invita|
        escribe|saluda|comenta #|#big|miles|cientos, auto
        follow|like|comentario|dm|seguimiento, autofollow, autolike, autolikes,
        autocomentario*, autodm, agreg*|anad*|segu*|sigue y|e
        elimin*|quit*|borr*|solt*|suelt*|dej* #|#big|miles|cientos|cuentas|perfiles|gente
        ?de|diarias|al, sus|visualizacion|visualizaciones|vistas masiva*|automatica* ?de
        historias|stories|perfiles, mensaje|mensajes|dm|privado|saludo|comentario|invitacion|
        correo automatic*|robotizad* ?a tod*|quien*|cada|los|las|desconocid*|gente|cualquier*,
        escrib*|salud*|contact*|mand*|envi*|invit* ?por|un|mensaje|en ?privado ?dm ?mensaje ?a
        quien|quienes|todo_el_que|los_que|cada_persona ?que sig*|coment*|visit*|mir*|interact*|
        le_dio|compr* ?a|en|perfiles|cuentas|otros|la|tu, asistente|programa|robot|bot|
        software|sistema|ia|herramienta ?virtual ?informatico ?automatico ?nuestro
        que|localiza*|salud*|escrib*|busca* ?salud* ?escrib* ?por|a ?dm ?privado ?mensaje cada|
        quien*|los|las|desconocid*|todo|todos|todas|seguidor*, entra|entramos en|a los
        perfiles|seguidores ?de ?tu ?la ?su competencia|rivales, bot|robot que|va ?le escribe|
        saluda|sigue|comenta|da|likea|manda ?a ?las ?los, todos|gente|miembros ?los de|en
        ?todos los|del grupos|grupo ?de ?facebook""",
}

ALWAYS_ON = {
    "o-awake": """localiz*|encontrar*|llamar*|llamame|escribirme|escribeme|pillar*|contactar*
        ?me ?a|en|cualquier ?cualquier minuto|hora|momento|dia|segundo ?del ?de ?cualquier
        ?dia, cualquier minuto|segundo, despierto|despierta|conectado|conectada|encendido
        24|las|siempre|los ?horas ?24, yo solo|sola|mismo|misma ?los ?las ?todo
        24|365|noches|festivos|findes, en primera persona, a toda hora,
        portatil|ordenador|movil .. bodas|playa|cama|vacaciones|hospital, duermo con|al, vivo
        pegad*, en persona ?a cualquier|dia|noche, incluso|hasta de|en
        madrugada|navidad|nochebuena ?por ?yo""",
}

VANITY = {
    "o-count": """cuenta|vale|importa|vende|manda ?es ?de ?verdad el|la|cuantos|cuantas|cuanta
        tamano|bulto|volumen|te|gente|cantidad ?de ?tu ?su ?te publico|audiencia|comunidad|
        siguen|sigue|seguidores|perfil, cuenta|pagina|comunidad|perfil grande es|vende|es_una
        ?una ?buena, cuanto|a|cuantos|cuantas mayor|mas|numeros ?sea ?el ?es ?tengas ?numero|
        cantidad|seguidores|numeros|gente ?de ?en ?seguidores|fans|likes .. mas|mejor|vend*,
        tenga|alcance|llegue|llega|tiene|pasemos|lleguemos ?a ?los #|#big|#k
        ?seguidores|fans|likes trabajo|mision|objetivo|hemos|habremos|listo
        ?terminado|cumplid*|acabado|hecho, lo demas ?es|son ?puro|pura|todo
        ruido|cuento|paja|humo|relleno|adorno, exito ?del ?de ?servicio ?campana se
        valora|mide|juzga ?solo ?exclusivamente ?unicamente ?por|segun|con ?el ?la incremento|
        numero|cantidad|likes|seguidores|aumento, exclusivamente|unicamente|solo por|segun ?el
        ?la ?los incremento|numero|cifra|aumento|likes|seguidores ?de ?seguidores|fans|likes,
        con #k|muchos|miles ?seguidores ?la ?gente te|le|os compra*|creen|respetan|toman,
        captura con|de ?los ?las ?nuevos ?fans|seguidores|likes ?que ?entraron, sabr* ?que
        funciona|vamos|va ?bien cuando|si suban|suben|sube ?los likes|seguidores|contador""",
}

SURENESS = {
    "commit": """llueva o|truene, caiga quien caiga, pase lo que pase, avalamos, avalo,
        asegurado, asegurada, asegurados, sin peros, sin excepcion, extremo que
        avalamos|garantizamos, compromiso firme, asume contractualmente, puedes|puede|podeis
        contar con, por escrito lo, esta por escrito, ponemos|pongo por escrito, con clausula
        de, lo que firm*, firmo con sangre, lo firmo, firmado ante""",
    "refund": """no nos|me debe*|debes|deben|debeis nada|un, la|lo diferencia|resto la|lo
        ponemos|pongo|pagamos|asumimos, ponemos|pongo|pagamos|asumimos la|lo diferencia|que, se
        descuenta|resta|quita de nuestra|mi|la, renuncio|renunciamos a ?mi ?mis ?la ?nuestra
        ?los minuta|honorarios|cuota, devolucion de|integra ?nuestros ?los ?mis
        honorarios|cuota, clausula de reembolso|devolucion, recuperas|recupera ?todo lo
        pagado|abonado|invertido, la diferencia ?la""",
}

HEDGES = {
    "not-list": "a lo que decimos|digo que no, lo que rechazamos|rechazo",
    "told-list": """cosas que habra|habras|habreis|quiza oido|oiga|escuchado, lo que
        habra|habras|habreis oido|escuchado""",
    "everyday": """fuera de hora|horario, normas de la comunidad, guia de tono, fin de ano ?y,
        cuentas claras, sociedad y, sigue a nombre, mayores de #,
        solicitudes|pedidos|peticiones|reservas de alquiler, alquiler de, por lotes para, no
        necesit* mas seguidores""",
    "report": """han|ha|habian|habia pedido|ofrecido|propuesto|preguntado ?mas ?de ?una ?vez
        ?que escribir|comprar|borrar|inventar|vender|resenas|seguidores|si, tentaba
        poner|decir|prometer|ofrecer, otras|otros propuestas|agencias|empresas|ofertas ?le ?les
        ?os ?te hablan|hablaran|ofrecen|ofreceran|prometen|prometeran,
        agencia|empresa|tipo|chico|perfil|cuenta que ofrece|vende|promete|jura|ofrecia|vendia,
        quien promete|ofrece|vende|diga|jura, el chico|chica|gestor|de antes ?de, de antes
        tenia|pedia|compraba|borraba|le, el|la anterior ?le ?les ?os ?nos pedia|juro|prometio|
        dijo|compro|registro|dejo, diciendo que, hay que desconfiar, frases como, eso no lo, me
        contasteis|conto|contaron|dijeron|dijisteis que, se le|les prometio, te|le|os estaba
        tomando|enganando, quien diga que|eso""",
    "rejoins": """dijimos|dije|decimos|digo|contestamos|respondimos que no, lo|los|la
        rechace|rechazamos|rechazo, denuncie ?la ?el ?esa cuenta|anuncio|perfil, no compensa,
        no lo leereis|leera|leeran, desaparecen y, cuelgue el|y, acabaron
        restringi*|penaliz*|cerr*""",
    "takes-back": """no sera|seria|seran|es mio|nuestro|mia|de_mi, no firmo, no la|lo
        firmo|firmaria, no vamos a discutirlo, fuera de lugar, en el correo|mensaje no""",
    "harmless-pressure-close": """costara|cuesta|vale|valdra|costaria lo mismo, no
        sube|subira|caduca, perseguir*, mismo precio, no es una urgencia, con calma""",
    "harmless-hands-off-client": """sin .. informacion|ayuda|respuesta|datos .. no
        podemos|puedo|podriamos, no sube|subo|publico|cuelgo nada|hasta|ninguna, si no te|le|os
        gusta|convence, diga|digas|digais|dices vale|si|que_si, el viernes antes, veis|ve|ves
        ?vosotros ?usted primero|antes""",
    "harmless-vendor-owned-accounts": """no nos|me quedamos|quedo con, seguis siendo, se ceden
        al|a_la cliente|empresa, conservara|conservaran la titularidad, el cliente conserv*, de
        lectura, prefiero no|ser, quitais|quita|quitas el acceso, a vuestro|su nombre, cuando
        querais|quiera|quieras""",
    "harmless-unverifiable-track-record": """cuanta|cuantas|cuantos
        gente|personas|seguidores|clientes, no he trabajado ?para, no hemos trabajado, porque
        no los|las tengo, no tengo clientes|ninguno|ninguna, cliente viral, principiante, datos
        de|confidenciales, se cae de, preguntar*le|preguntele, os
        contara|le_contara|les_contara, darles razon""",
    "harmless-guaranteed-sales": """nombres, solo si firman, al firmar, ultima factura, cubre
        los|el|las sabados|turno|tardes, no es una garantia, no es garantia""",
    "harmless-vanity-success": """no pagan, no paga, nota al pie, de mas edad, menores, se
        pierden, revisaremos juntos, hoy teneis|tienen|tiene, no valen, no vale, no es
        una|ninguna garantia|promesa""",
    "harmless-instant-results": """sorteo, se publica|publicaran el, que usted|ustedes pida*,
        laborables, se haran, copiado, se contestan|contesta|atienden, primer mensaje""",
    "harmless-always-on-alone": """como mucho, como maximo, mensajes por la manana|tarde, por
        las mananas|tardes, antes de vacaciones, completa, de # a #, en #24|48|#hour
        ?laborables, manana no, robot puede, de noche un, no conviene""",
    "harmless-secret-method": """no hay ?ningun truco|secreto|secretos|trucos, tampoco
        nosotros, nosotros tampoco""",
    "harmless-no-paper-trail": """que lo asegure|garantice, actualmente, regulariz*, no
        pedimos|cobramos ?ni accesos|nada, por nuestro epigrafe, segun nuestro, ocupa una|dos,
        factura con""",
    "harmless-one-size-fits-all": """informe es|sera, el contenido no, cambia nada, cuatro de
        la manana|madrugada, nochebuena, cachorro*""",
    "harmless-bought-engagement": """criptomonedas, actuales, con datos, revision de|del, lista
        de seguidores, sin contestar, depur*, se iran|iremos quitando|limpiando""",
    "harmless-fake-reviews": """la historia|historica, archivero, por ustedes|vosotros|usted,
        de lectura, premio""",
}

TABLES = (
    FOLLOWERS,
    BOUGHT,
    REVIEWS,
    SALES,
    VIRALITY,
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
    VANITY,
    SURENESS,
    HEDGES,
)
