"""Further Spanish words of the classes that ``senses`` crosses, as a thesaurus lists them."""

from collections.abc import Mapping

VOWS: Mapping[str, str] = {
    "commit": """en el ?presente acuerdo|convenio|anexo|documento|pliego, consta* en ?el ?la
        contrato|acuerdo|clausula|convenio, figura* en ?el contrato|acuerdo|clausula|convenio,
        cifra ?que figura|consta, recogid* en, estipulad*, contractual*, pactad*, contratamos
        un, se compromete* a, queda* ?asi comprometid*|pactad*|asegurad*|fijad*|garantizad*,
        responde* de ello, asumimos la, nos obligamos, nos hacemos cargo, es un compromiso,
        compromiso firme|en_firme|formal|expreso, con caracter contractual|vinculante,
        vinculante, por estas, te|se|os lo digo yo, eso te|se|os digo, en todos los casos, no
        sera distinto|excepcion, lo tenemos arreglado|hecho|atado, forma* parte del servicio|
        contrato|acuerdo|paquete, lleva* aparejad*, comprende* un|una, con certeza|seguridad,
        indefectible*, ineludible*, irrevocable*, indiscutible*, incuestionable*, matematic*, de
        todas todas, fijo que, ponemos la firma, doy por hecho, damos por hecho, con nuestra
        firma, avalad* por, avalamos, avalo, por obligacion, penalizacion, a todo riesgo
        nuestro, de nuestra mano, eso corre de|por, nos consta, tenlo por, segurisimo*, sin
        ningun tipo de duda, no admite duda, a muerte, yo respondo, nosotros respondemos,
        apostamos, lo atamos, dese por""",
    "refund": """abonamos|abono ?de ?vuelta ?la|el|las|los cuota|importe|mensualidad|diferencia|
        factura|fee, no ?se ?le ?os ?les factura*|cobra*|devenga*|abona*|liquida*, no sera*
        facturad*|cobrad*|exigibl*, solo se devenga*|cobra*|factura*|paga* cuando|si|una,
        honorarios ?solo ?unicamente ?se devenga*|cobra*|abona* cuando|si|una, se condona*,
        condonamos, se bonifica*, bonificamos|bonificaremos ?la|el|esa|ese cuota|mes|
        mensualidad, a nuestro cargo, a nuestras expensas, a cargo nuestro|de_la_agencia|
        del_estudio, descontamos ?la ?el ?esa ?ese cuota|mes|mensualidad, trabajamos sin|
        de_balde|gratis, sin cobrar, no ?nos|me debe* nada, nada nos|me debe*, de lo contrario|
        no_ser|lo_mismo, en caso contrario, si no es|fuera|fuese asi, compensamos ?la
        diferencia, suplimos la, cubrimos ?la|el diferencia|resto|faltante, la diferencia la|
        corre, quedan exentos, quedara exento, mes gratis, seguimos sin, renunciamos a ?la ?el
        ?los cuota|cobro|honorarios|importe, perdonamos|perdono ?la|el cuota|mes, se resarce,
        indemniz*, se descuenta*, va de nuestra|mi, va a nuestra|mi cuenta""",
    "at-least": """minim*, no inferior* a, superior* a, no menor* a|de, mayor de, como poco,
        nunca por debajo|inferior, suelo de, mas alla de, por encima de, un minimo""",
    "gain": """cierra*|cerrara*|acaba*|acabara*|termina*|terminara* ?el ?la ejercicio|temporada|
        ano|curso|mes con|en, incremento ?neto ?minimo de, crecimiento ?neto ?minimo de, aumento
        ?neto ?minimo de, ganancia neta, habra* crecido|pasado|llegado|superado|alcanzado|
        multiplicado|duplicado|triplicado, se habra* multiplicado|duplicado|triplicado,
        alcanzara, se suman, se sumaran, sum* como, engrosar*, totaliz*, ascend*, ascenderan, se
        elevar*, se incrementar*, figurara con, no baja*""",
}

SYNONYMS: Mapping[str, str] = {
    "s-crowd": """personas siguiendo*|nuevas, gente siguiendo*, nuevos en|a la|su|tu,
        parroquian*, incondicionales, entusiastas, aficionad*, base de usuarios, masa social,
        personas ?nuevas a ?su ?tu perfil|pagina|cuenta, cuenta|perfil de #big|#k, usuarios""",
    "s-attain": """cerrara*, incremento, crecimiento, aumento, habra* ?crecido ?multiplicado
        ?alcanzado ?superado crecido|multiplicado|alcanzado|superado|duplicado, se suman, suma*,
        como minimo, ascender*, ascenderan, elevar*, minimo, fijad*, contratamos, alcanzara*,
        comprende un, asciende*, supera*, rebasa*, gana*, de los #k|#big no, no baja*""",
    "s-herd": """cuentas|perfiles|paginas asociad*|aliad*|amig*|afiliad*|propi*|auxiliar*|
        vinculad*|colaborador*|hermanad*|conectad*|de_apoyo|de_la_casa, nuestros perfiles|
        colaboradores|usuarios, nuestras cuentas|paginas, de nuestra red|comunidad|bolsa,
        ayudantes pagados, gente a sueldo, figurantes, extras, palmeros, claque, grupo de|# #
        perfiles|cuentas""",
    "s-cheer": """interactu*, respald*, secund*, arrop*, refuerz*, reforz*, caldean, calient*,
        anim*, avivan, dinamiz*, contestan, responden, siguen, acompan*, acog*, se le echan
        encima, viralizan, dan vidilla, mueven, guardan y, comentan y""",
    "s-upload": """primer* ?cuarto ?media ?de hora|minutos|minuto, en el ?mismo momento|
        instante, en su lanzamiento|publicacion|estreno, al publicarse|publicarlo|salir|subirlo,
        a cada pieza|contenido|salida, todo contenido, lo que sube, que sube, lo que publica,
        salga, aparezca""",
    "s-delivered": """ya dentro|puest*|en_su_sitio|colocad*, acompan* de|una|un, va acompanada|
        acompanado, entregad* poco|gradual*, antes de que lo vea*, de salida, de estreno, se
        anaden, se anade, se le anade*, se incorporan, se cargan, se transfieren, se asignan,
        asignad*, aporta*, aportad* por, suministrad*, a lo largo de, por tandas, en tandas, se
        reparten, comprende, contiene, incorpora, en cartera""",
    "s-pad": """abr*, abre, se abre con, inaugur*, dota*, dotamos, equip*, nutr*, enriquec*,
        complement*, reforz*, refuerz*, apuntal*, engros*, abulta*, maquill*, adorn*, lanz* con,
        comienz* con, parte de|con, prest*, ceb*, abon*""",
    "s-source": """proveedor externo|de, un tercero, terceros, por nuestra red, ponen nuestros|
        nuestras|los, de nuestros|nuestras ?propios ?propias perfiles|cuentas, del extranjero,
        de fuera, adquirid* a""",
    "s-kin": """gabinete, redaccion, equipo de redaccion, nuestro|mi gabinete|departamento|
        estudio|despacho|agencia|oficina|redactores|equipo, plantilla, personas de nuestra
        plantilla, personal propio, gente de la casa, la casa, asociados, afiliados, socios,
        voluntarios, allegados, conocidos, parroquia, mis primas, mi cuadrilla, mi gente, peña,
        parentela""",
    "s-say": """elabor*, redact*, compon*, confeccion*, prepar*, formul*, produc*, suscrib*,
        rubric*, deposit*, coloc*, emit*, emite*, inser*, ubic*, difund*, distribu*,
        complement*, suministr*, firmad*, compuest*, registr*, asent*, consign*, estamp*, sac*,
        hag*, hac*""",
    "s-praise": """opiniones|opinion|resenas|resena|valoraciones|valoracion|comentarios|
        testimonios|notas|criticas|experiencias ?muy favorable*|positiv*|elogios*|brillante*|
        estupend*|sobresaliente*|excelente*|calid*|agradecid*|inmejorable*|magnific*|halagador*|
        entusiasta*|bonit*|lind*|buen*|amable*, elogi*, encomi*, alabanz*, halag*, aplauso*,
        agradecimiento*, sobresaliente*, la media|nota ?se ?situe ?situa ?situar ?por ?en por
        encima|#, media por encima, matricula de honor, la maxima, el maximo, notable*,
        excelen*, enhorabuena*, felicitacion*""",
    "s-review": """apreciacion*, parecer*, juicio*, experiencia*, encomio*, opinion de huesped*,
        media, portales, principales portales, ficha, voto*, estrella*, resenas en, elogio""",
    "s-unlived": """con intervalos|intervalo prudente*|razonable*|creible*, le|les ponemos|
        damos|asignamos|inventamos nombre|cara|foto|rostro|un, nombre y foto, nombre y
        apellido*, de nuestra cosecha|pluma|autoria|plantilla, redactad* por nosotros|nuestro,
        escrit* por nosotros|nuestro, elaborad* por, compuest* en|por, sin haber, sin necesidad
        de haber|que, sin que medie|conste, ningun* ?de ellos|ellas ha|necesita, de encargo, de
        laboratorio, de oficina, confeccionad*, fabricad*, apocrif*, a medida, aun sin, aun
        cuando no""",
    "s-other-names": """cuentas particulares|personales|privadas|ajenas|independientes|
        sin_relacion, perfiles particulares|personales|independientes, pseudonim*, seudonim*,
        nombres supuestos, terceras personas, firmad* por, a nombre de colaborador*|terceros|
        distintas, identidad* prestad*""",
    "s-arrange": """gestion*, tramit*, coordin*, encarg*, encauz*, canaliz*, articul*, moviliz*,
        procur*, coloc*, sit*, ubic*, apañ*, agenci*, promov*, foment*, impuls*, coseg*""",
    "s-glowing": """calid*, elogios*, sobresaliente*, agradecid*, halaguen*, encantad*,
        magnific*, optim*, destacad*, amable*, simpatic*, soberbi*""",
    "s-reward": """se le* invita, invitamos, invitacion, invita* a|al, un detalle, obsequi*,
        agasaj*, puntos, canje*, bonos, tarjeta regalo, dos por uno, 2x1, gratific*, recompens*,
        compens*, consumicion, postre, copa gratis, sin coste, abon*, incentiv*, cheque*""",
    "s-top-marks": """puntue* con el|la maximo|maxima, con el maximo, el maximo, la maxima, lo
        mas alto, la nota mas, cinco sobre, diez sobre, bien puntuad*, hable* bien, favorable*,
        positivamente, cinco, sobresaliente""",
    "s-score-up": """nota|media|puntuacion|valoracion|calificacion|promedio ?se ?nos corrig*|
        situ*|mantien*|mantendr*|mantenga*|queda*|coloc*|fij*|ajust*|super*, situ*|manten*|
        mantien*|corrig*|correg*|coloc* ?la ?el ?su ?tu nota|media|puntuacion|valoracion|
        calificacion|promedio, por encima de # , corrige al alza, al alza""",
    "s-review-deed": """aportacion*, contribucion*, nuestro equipo|gabinete|personal, de la
        agencia, redactad*, compuest*, gestiona la|el agencia|estudio, propio, propios, de la
        casa, de apoyo, de refuerzo""",
    "s-leads": """solicitud*, peticion*, formulario*, comanda*, mesas, comedor, cubiertos,
        consulta*, cierres, cierre, arriendos, alquileres, firmas, escrituras, primeras visitas,
        tratamientos, presupuesto*, encargos, compras, carritos, cestas, suscripcion*, socios,
        abonados, ingresos, facturacion, factur*, recaudacion, caja, taquilla, retorno,
        beneficio*, rendimiento, ganancia*, rentabilidad, raciones, panes, tartas, pasteles,
        cajas, botellas, unidades, pares, cortes, menus, plazas, grupos, fiestas, celebraciones,
        despachos, viajes, excursiones, clases, inquilinos, arrendatarios, candidatos,
        aspirantes, polizas, servicios contratados""",
    "s-sold": """alquilad*, arrendad*, encargad*, pedid*, contratad*, concertad*, suscrit*,
        sellad*, adjudicad*, rematad*, agotad*""",
    "s-all-sold": """comedor|restaurante|local|sala|salon|agenda|libro|hotel|casa|consulta|
        taller|tienda|gimnasio|aula|clinica ?estara ?estar ?estan ?esta ?quedara ?siempre ?va ?a
        llen*|complet*|ocupad*|a_tope|a_rebosar|hasta|repletas|lleno, agot* todos|todas|cada|
        los|las, no quedara* ni|una|un ?una ?sola ?solo mesa|plaza|silla|hueco|habitacion|sitio,
        aforo completo, sin plazas, lleno ?todos ?los ?entre sabados|semana|dias|fines,
        completo, cartel de""",
    "s-no-trade": """acaba*|termina*|cierra* ?el|la mes|trimestre|ano|temporada con|sin menos|
        llegar|alcanzar, con menos de # reservas|ventas|pedidos|clientes|citas|pacientes|
        solicitudes|llamadas, menos de # reservas|ventas|pedidos|clientes|citas|llegadas, sin
        llegar a, no llega* a # reservas|ventas|pedidos|clientes|citas""",
    "s-everyone": """no quedara nadie|alma|vecino, nadie en ?la ?el provincia|ciudad|pueblo|
        comarca|barrio|region, ni un|una alma|vecino, todo bicho viviente, a nivel nacional|
        mundial, nacional*, millones, el gran publico, a toda, a todo, en toda, en todo, medio
        mundo, el personal, a la redonda, kilometros a""",
    "s-hear-of": """haya* visto|oido|probado|leido, no haya visto, tema de conversacion, de
        conversacion, en todas las conversaciones, dara* que hablar, da* que hablar, sonar*,
        titular*, en los titulares, le van a salir, salir a todo, aparecer* en el para, para ti""",
    "s-clip": """pelicula*, film*, produccion*, pieza*, edicion*, lanzamiento*, hashtag, reto,
        cancion, sonido, su|tu nombre, difusion, videos cortos, anuncio*""",
    "s-blow-up": """figurara*|entrara*|estara*|se_colara*|se_situara*|aparecera*|sonara* ?en
        ?entre ?las ?los ?mas tendencias|trending|listas|mas|vistos|vistas|primeros|titulares|
        noticias, la vas|va|vais|van a romper|reventar|petar|partir, lo vas|va|vais|van a
        romper|petar|reventar, entra*|figura* en|entre ?las ?los tendencias, corr* como la
        polvora, como la espuma, de boca en, tema de conversacion, arrasara*, causara* furor,
        hara* furor""",
    "s-surpass": """figura*, entra*, no menos de, nunca menos, minimo de, como minimo, hasta,
        siete cifras, el millon, barrera, llega a, llegan a, sobrepas*, excede*, mas de""",
    "s-become": """figurar*, se situar*, se colocar*, pasar* a ser, acabar* siendo, terminar*
        siendo, se alzar*, encumbr*, coron*, destinad*, llamad* a, consagr*, quedar*, se vuelv*,
        logramos que, logro que, conseguimos que, hacemos que, es ya""",
    "s-fame": """tema de conversacion, conversacion nacional, mas leid*|compartid*|comentad*|
        reproducid*|consultad*, en los titulares, en las noticias, referencia de|del|en, punto
        de referencia, sin rival, lider indiscutible, indiscutid*, en el candelero, en primera
        plana, para ti, entre las tendencias, en tendencia*, la sensacion, revelacion, mas
        visto, mas vistos""",
    "s-first-in-search": """encabez*|lider*|domin*|copa*|acapar* ?los ?las ?el ?la ?primeros
        resultados|busquedas|buscadores|listas|listados|clasificacion|ranking, primer*
        resultado*|puesto|lugar|posicion, primeros resultados|puestos|lugares, algoritmo ?le ?te
        ?os ?lo ?la muestr*|mostr*|ponga|prioric*|favorez*|recomiend*|empuj*|premi*, que el
        algoritmo, pestana explorar, pestaña explorar, lugar en ?la ?pestana explorar, primera
        pagina, posicion uno, por delante del resto|los|las|todos""",
    "s-fruit": """consultas, contactos entrantes, contactos, primeros frutos|efectos|resultados,
        repunte, repunta*, mas gente, mas clientes, mas publico, mas mesas, libro de reservas,
        libro de pedidos, reactiv*, desarroll*, progres*, mejora*, mejor*, respuesta del
        publico, cifras, numeros, beneficio*, provecho, cosecha*, florec*, se mueve*, moverse,
        empieza* a mover*|llegar|entrar|sonar, despegue*, aflu*, trafico, curva""",
    "s-transformed": """dormid*, viv*, con vida, despert*, en marcha, otra cosa, nueva vida,
        nueva etapa, de arriba abajo, radical*, vuelta completa, convert* ?una ?un ?la ?el ..
        en, muerta, otro aire""",
    "s-soon": """el finde, este finde, misma semana, mismo dia, en la misma, primera
        publicacion, primer post, primer video, dia uno, a los # dias, a los cinco|tres|siete|
        diez|pocos dias, cinco|tres|siete|diez|quince dias de|desde|tras, dos semanas, diez
        dias, quince dias, una semana, primera semana, primeras semanas, en breve, enseguida,
        pronto, prontisimo, a la mayor brevedad, con rapidez, rapid*, veloz*, al cabo de ?unos
        ?pocos dias|horas, semanas bastan, bastan dos, a partir del primer, sin demora, sin
        dilacion, ipso facto, desde ya, al poco, en seguida, dias habiles|laborables""",
    "s-why-wait": """no tardan|tarda|tardaran|tardara ?en meses|anos|tanto, no hay que esperar,
        sin meses de, nada de meses, no meses, paciencia""",
    "s-sour": """advers*, desaprob*, descontent*, disconform*, discrepan*, reproch*, malas
        experiencias, mala experiencia, desalent*, desagrad*, dolid*, agraviad*, ofendid*,
        despectiv*, denigra*, difama*, injuri*, desprestigi*, descredit*, desacredit*,
        menoscab*, empan* la, mancha* ?la ?su imagen|nombre|reputacion, dan* ?la imagen|
        reputacion|marca|nombre, pueda* danar, puedan perjudicar, perjudique*, lo que no guste|
        convenga|favorezca, inconvenient*, impertinent*, acid*, agri*, aspr*, dur*, sarcas*,
        burl*, mofa*, baja* puntuacion*|nota*|calificacion*, pocas estrellas, tres estrellas,
        uno se queja, se queja, se quejan, se queje, cliente insatisfech*, exprese* ?su
        descontento|malestar|disgusto|desacuerdo, malestar, disgusto, pone que|pegas, pegas,
        mustias""",
    "s-gone": """se retira*|retiran, se modera*, moder*, se restringe*, restring*, se le*
        restring*, se le* veta, se le* quita, se le* bloque*, se le* borra, apart*, sac* de,
        excl*, excluy*, despublic*, deshab*, inhabilit*, limit* la visibilidad, neutraliz*,
        contrarrest*, desplaz*, reemplaz*, sustitu*, relegad*, releg*, hundid*, extirp*,
        erradic*, arrinc*, acall*, call*, amordaz*, sofoc*, repel*, ataj*, atajamos, cort*, se
        corta*, dej* de verse|existir|aparecer, fuera de la vista, de la vista, desvanec*,
        evapor*, se cae*, lo tumb*, se le echa, anul*, invalid*, desactiv*, a la nevera""",
    "s-not-there": """no|nunca|jamas|ni ?se ?le permanec*|subsist*|perdur*|prosper*|constar*|
        figur*|trascend*|llegar*|asom*|consint*|toler*|admit*, solo se lea*|lean|vea*|vean|
        queden|muestre*, solo palabras|comentarios|opiniones amables|buenas|bonitas|positivas""",
    "s-spotless": "palabras amables, solo se, unicamente elogios, blanca, blanco, reluciente*",
    "s-impossible": """blindad*, inmun*, protegid* ?frente ?contra ?de ?a cualquier|toda|todo, a
        cubierto, fuera de peligro, no ?te ?le ?os va*|ira* a pasar nunca|nada, nunca pasa nada,
        nunca nada, innecesari*, no hace falta, sobra, no procede, superflu*, para las empresas
        grandes, invulnerab*, intocable*, no cabe""",
    "s-asset": """administrador comercial, titularidad, cartera, portafolio, seguidor*, lista*,
        base de datos, ficha*, perfiles, pagina, usuarios, producido, elaborado, activo*,
        presencia, obra, trabajo realizado, lo elaborado, los usuarios, derechos de, permisos,
        comunidad que, dominio, espacio*, licencia""",
    "s-in-ours": """a|en|bajo|con ?la ?el ?una nombre|titularidad|identidad|propiedad|control|
        licencia|custodia|gestion|dominio|poder|manos|cargo de ?la ?el consultor*|agencia|
        estudio|gabinete|proveedor|prestador*|firmante|suscrito|productora|equipo|freelance, en
        el|la estudio|agencia|consultora|gabinete|productora, del consultor|estudio|gabinete|
        proveedor|prestador|firmante|suscrito, de la agencia|consultora|productora|
        empresa_gestora|firmante, los|las registramos|abrimos|creamos|gestionamos|administramos|
        conservamos|retenemos ?siempre nosotros|yo, registramos|abrimos|creamos nosotros,
        licencia revocable, revocable, cede* su uso, que cede*, concede el acceso, concede*
        acceso, se queda aqui|aca, queda aqui|aca, permanece* en ?el|la ?nuestr* estudio|
        agencia|cartera|casa, adquirirse aparte, permisos de administrador, soy yo""",
    "s-sole": "el unico que, la unica que, unica persona, una sola persona, solo el|la",
    "s-admin": "permisos de administrador, control total, acceso total, mando, gestion",
    "s-let": """licencia, licencia revocable, derecho de uso, uso revocable, usufruct*, cede su
        uso, cede* el uso, en cesion, cesion de uso, autoriz* el uso, concede* el|su acceso|uso,
        permitimos usar""",
    "s-parting": """deja*|deje*|abandona*|interrumpe*|suspende*|cesa* ?el ?la servicio|relacion|
        contrato|colaboracion|acuerdo, si deja, si dejais, a la finalizacion|terminacion|
        conclusion|extincion|resolucion|baja, tras la|el finalizacion|terminacion|baja|fin|cese,
        cese, baja, al vencimiento, vencido el, concluid*, finalizad*, terminad*, extinguid*,
        resuelt*, mientras dur*, si se rompe, ruptura, desistimiento, desist*, no prorrog*, no
        se renueva*, en caso de baja|cese|resolucion""",
    "s-taken": """pasa* a otr*|nuestr*|manos, pasan a otr*|nuestr*|manos, otro cliente, nuestr*
        cartera, se reasign*, reasign*, reutiliz*, se traspasa*, se vende*, no ?estara*
        disponible*, se disuelve*, desmantel*, retenemos, retendr*, se extingue*, se anula*, se
        suspende*, pierde*, quedarse, seguir con, se destin*, no entrego nada, entrego nada""",
    "s-not-passed-on": "no entrego|entregamos nada, no hay devolucion|traspaso|entrega",
    "s-hand-over": """facilite*, facilit*, ruego*, rogamos, le rogamos, agradec*, se remit*,
        remita*, remitir*, se enviara*, se ruega, comuni*, trasl*, haga* llegar, hagan llegar,
        indi*, indiqu*, consign*, cumpliment*, complet*, detall*, deposit*, confi*, entreg*,
        entreguen*, precisamos, necesitaremos, apunt*, reenvi*, tecl*, nos pasa*, me pasa*,
        manda, tenga* a mano, recogemos, solicit*""",
    "s-key": """codigos de acceso, codigo de acceso, datos de entrada, usuarios, usuario, user,
        pass, passwords, pasword*, contra, palabra de paso, palabra clave de acceso, numero
        secreto, firma digital, codigo de verificacion|confirmacion|autenticacion|acceso, el
        codigo, lo que teclea para, teclea para entrar, llave, lo que escribe para entrar, doble
        clave, sms""",
    "s-disable": "levant*, relaj*, prescind*, obvi*, pause*, deje* sin, conviene que desactive",
    "s-nothing": """exent*, exim*, liber*, dispens*, relevad*, descarg*, suprim*, elimin*,
        omit*, abol*, prescind*, obvi*, no se preve* ?ninguna, no se contempla*, no esta*
        previst*, no existe*, no hay, no se consult*, no se pedira*|solicita*|requiere*|
        precisa*|necesita*, no celebr*, no somet*, no asume*, no le ?pedimos ?pido nada mas|que,
        nada mas que, todo lo que pedimos, ni somet*, no molest*, no interrump*, no involucr*,
        sin ningun, queda* al margen, al margen, ahorr*""",
    "s-oversee": """fase de, etapa de, paso de, tramite de, revision previa, aprobacion previa,
        validacion, correccion*, supervision, intervencion, participacion, consulta* a su|tu,
        tarea alguna, tareas, cualquier tarea, carga alguna, ninguna tarea, designen, design*,
        nombr*, a nadie como, reuniones, cuestionarios, sesiones, comites, transferencia
        mensual, comunicacion*, correspondencia, decision*, tramite*, molest*, pregunt*,
        autorizacion*, qué se publica, que se publica""",
    "s-of-you": """finca, museo, hotel, casa, empresa, negocio, clinica, tienda, restaurante,
        centro, colegio, despacho, marca, equipo, personal, gerencia, direccion, propiedad, nos,
        nosotros, se, los""",
    "s-your-part": "su unico cometido, unica tarea, lo que usted hace, lo que hace, lo unico",
    "s-over": """es nada, ninguna, nada, mas que pagar, es pagar, es abonar, la transferencia,
        mas que la transferencia""",
    "s-publish": """sale directamente|tal, lo redactado, lo escrito, se lanza, se difunde, va
        directo|directamente, que se publica, qué se publica, las publicaciones, los textos,
        decid*""",
    "s-unshown": """en exclusiva nuestr*|por, exclusiva*, solo nuestr*, corresponde a nuestr*,
        compete a, es competencia nuestra|de, nuestros redactores, nuestro equipo decide,
        nuestro comite, directamente, sin mas tramite, sin filtro, sin filtros, sin somet*, sin
        valid*, sin revision, sin previa, sin aprobacion, sin remision""",
    "s-at-ease": """olvides* de que, olvidese, la pagina existe, su personal se dedique, se
        dedique a, dedicars*, dedique* a lo, a lo suyo, libre* de, sin preocupacion*, sin
        quebraderos, sin dolores, duerm*, respir*, desconect*, ocup* de lo, no piens*, ni piens*""",
    "s-we-do": """lo hacemos todo, hacemos todo, lo llevamos todo, corre de nuestra, de nuestra
        cuenta, asumimos, asumo, ya estamos nosotros, para eso estamos, nos toca, lo nuestro""",
    "s-paper": """documento*, acuerdo escrito, por escrito, escritura*, resguardo*,
        justificante*, registro, registrado, formalid*, firma*, firmas, rubric*, notari*,
        albaran*""",
    "s-done-without": """no se cruza*|firma*|emite*|extiende*|redacta*|exige*|usa*|estila*|
        necesita*, no queda registrad*|constancia|reflejad*, sin ?que ?quede registr*|
        constancia, no queda, nunca hice|hicimos|firme|firmamos, prescindir de, podemos
        prescindir, prescindimos, se prescinde*, no hago, no hacemos, omit*, obvi*, dispens*,
        extraoficial*, oficios*, informal*""",
    "s-handshake": """acuerdo verbal, pacto verbal, trato verbal, verbalmente, oral*, de viva
        voz, nuestra palabra, palabra dada, la palabra, hablado, lo hablado, lo acordado de,
        honor""",
    "s-enough": """basta, suficiente, siempre ha valido|bastado|servido, ha valido, nos basta,
        nos vale, entendemos que, es ley, obliga, tiene* validez, vale mas, va a misa, cumple""",
    "s-whole-term": """importe anual|total|integro|semestral, cuota anual|completa, totalidad
        ?de ?los ?del honorarios|importe|precio|pago, honorarios anuales|totales|completos, doce
        meses, los doce, seis meses, el ano ?entero ?completo, la temporada, anualidad, todo el
        periodo, precio total, la suma, suma total, pago de los, integramente, por completo, en
        su totalidad""",
    "s-up-front": """antes del inicio|comienzo|arranque, previamente, con caracter previo, el
        primer dia, primer dia, al comienzo, al inicio, a la aceptacion, con la aceptacion, a la
        suscripcion, antes de comenzar|iniciar|empezar, en un unico|solo pago, por adelantado,
        anticipada*, en el acto, inicial*, vence el primer, previo a, a la entrega de""",
    "s-untaxed": """mitad de precio si, no queda registr*, sin registrar, sin declarar, no se
        declara*, en metalico, si se abona en metalico|efectivo, en efectivo, al contado y sin,
        prescindir de la factura, sin justificante*, discretamente, en sobre, sin dejar rastro,
        sin rastro, entre nosotros""",
    "s-way": """procedimiento, mecanismo*, funcionamiento, hallazgo*, descubrimiento*, invent*,
        arte, ciencia, saber hacer, rutina*, engranaje*, clave*, entresij*, logica, el como, por
        el que lo, lo que hacemos""",
    "s-kept-quiet": """no se revela*|comparte*|divulga*|explica*|describe*|publica*|ensena*, no
        se ha ?revelado ?compartido ?nunca ?explicado revelado|compartido|explicado|contado|
        nunca|divulgado, nunca ?se ?ha compartido|revelado|salido|explicado, preferimos no
        describir|explicar|revelar|contar|detallar, prefiero no, no la|lo tiene nadie|ningun*,
        no ?lo ?la conoce nadie|ningun*, nadie mas, fuera de la|esta casa|agencia, no quieren
        que ?se sep*, no quiere que, reservad*, de puertas adentro, para nosotros, a buen
        recaudo, hermetic*, en exclusiva, no trascend*, mejor no, por razones obvias, se queda*
        en mi|nuestra cabeza""",
    "s-inside-man": """un conocido, conocido, conocid* en, relacion directa|con, trato directo|
        con, buenas relaciones, nos adelanta*, nos avisa*, nos chiva*, nos sopla*, antes de que
        se anuncien|sepan|publiquen, informacion privilegiada, privilegiad*, interlocucion,
        entrada en, mano en, amistad*, vinculo* con, aliad*, gente en, alguien en""",
    "s-platform": """sistema de clasificacion|recomendacion, clasificacion, equipo de tiktok|
        meta|instagram, la sede, oficinas de, las plataformas, la plataforma, california""",
    "s-weak-spot": """grieta, brecha, hendidura, ventana, descuido, defecto, debilidad,
        anomalia, excepcion, vulnerab*, punto ciego, flanco, via de entrada, resquebraj*, que
        las plataformas no, no quieren que""",
    "s-exploit": """dado con, detect*, identific*, localiz*, preferimos no, sacamos partido, nos
        val*""",
    "s-past-work": """empresas, ninguna de las cuales, campanas, marcas de primera|renombre|
        prestigio|fama|lujo, mayores|principales|primeras|grandes|mejores|importantes cadenas|
        marcas|firmas|empresas|casas|nombres|hoteles|bodegas, nuestras referencias, mis
        referencias, nombres, nuestros socios, famosos, personajes, clientes satisfechos,
        trabajo para, llevando marcas, de primera fila""",
    "s-withheld": """ninguna de las cuales|ellas, ninguno de los cuales|ellos, cuyos nombres|
        nombre|identidad, no divulg*, no puede* ?ser ?se citar*|consultar*|nombrar*|mencionar*|
        revelar*, no se pueden|puede consultar|citar|nombrar|comprobar|verificar, acuerdos ?nos
        ?suscritos impid*|prohib*, impide* ?nos ?dar ?a ?los nombr*|citar*|detalles|dar|revelar,
        discrecion, sujeto a ?estricto secreto, estricto secreto, secreto profesional, tendra*
        que fiar*|creer*, fiarse, no estamos en, obliga*|obligan a callar|guardar, reservad*,
        reserva, callar*, rogamos no preguntar, omitimos, silencio""",
    "s-scheme": """parrilla, parrillas, calendario, biblioteca, banco de contenidos, texto,
        textos, metodologia, propuesta, producto*, formato*, material*, creatividad*, servicio*,
        dinamica, rutina, guion*, esquema, la que trabajamos, el que usamos""",
    "s-for-everyone": """identic* para, el mismo|la misma|los mismos|las mismas para|que|con_la|
        con_el, en todas las cuentas|paginas, en todos los sectores|negocios|rubros|casos, para
        todos nuestros, a todos por igual, por igual, sirve igual, igual a un|una, vale lo
        mismo, tanto a un|una, tanto para, sin variacion*|cambio*|ajuste*|distincion*|excepcion,
        en cualquier industria|sector|rubro|negocio|giro|ramo, no requiere|precisa|necesita
        ajuste*|adaptacion*|cambio*, una vez y, se preparan una, se hacen una, de .. a ..
        pasando, intercambiab*, uniforme*, comun a, no depende del negocio|sector|rubro|giro,
        independiente* del ?tipo, con independencia de, para el bar, una pizzeria un""",
    "s-adapt-nothing": """no|sin requiere*|precisa*|necesita*|admite* ?ningun ?ninguna ajuste*|
        adaptacion*|cambio*|modificacion*|retoque*|personalizacion*, sin ajuste*|adaptacion*|
        variacion*|modificacion*|retoque*, no depende de|del ?tipo ?de negocio|sector|rubro|
        giro|ramo|especialidad|producto, al margen del sector|negocio|rubro|giro""",
    "s-whatever-you-sell": """vendan|venda|vendas|hagan|haga|ofrezcan lo|a que|quien ?vendan
        ?venda ?vendas ?hagan ?haga ?ofrezcan, sea cual|cuales sea|sean ?su ?el ?la sector|
        negocio|rubro|giro|actividad, con independencia del|de, independientemente del|de, en
        todos los sectores, le funciona al|a ?la ?un ?una _ le funciona, cualquiera que sea""",
    "s-price": """condiciones, estas condiciones, tarifa, importe, cuota, precio, la propuesta,
        propuesta, ventaja*, bonificacion, sitio, plaza, son #money, inscripcion, matricula""",
    "s-until": """caduca*|vence*|expira*|prescribe*|termina*|finaliza*|decae*|cesa* ?el ?este ?a
        ?las viernes|lunes|martes|miercoles|jueves|sabado|domingo|mediodia|medianoche|manana|
        hoy, llega*|llegue* ?el ?la ?acuerdo ?propuesta firmad* ?antes ?de esta|hoy|manana|el|
        del, a partir del lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|# ?la ?el
        ?cuota ?precio ?tarifa sub*|aument*|pasa*|cuesta*|cuota|precio|tarifa, si se apunta*|
        firma*|inscribe* ?antes antes|hoy|esta, porque despues|luego sub*|pasa*|cuesta*, despues
        sub*|pasa*|cuesta*, en #hour ?para guardar*|reservar*|mantener*|conservar*, en 24 horas,
        en las proximas horas|#hour|24, quien firme durante|hoy|antes|esta|en, durante la|esta
        llamada|reunion|visita|conversacion, antes del ?proximo viernes|lunes|martes|miercoles|
        jueves|sabado|domingo, solo esta semana""",
    "s-decide-now": """necesitar*|precisa*|requer*|esper* ?de su|tu|vuestra confirmacion|
        respuesta|firma|decision|aceptacion|conformidad en|antes|hoy|hasta, firmar*|firmo|
        firmamos con quien ?conteste ?responda primero|antes, con quien|el_que ?antes conteste|
        responda|firme|pague|llame primero|antes, quien conteste|responda|firme|llame primero|
        antes, no ?lo ?la ?te deje* pasar, no tarde*, no se demor*, que vuela, vuelan, no lo
        deje*, no espere* mas, en el dia de hoy""",
    "s-seat": "plaza*, ciudad, pueblo, barrio, zona, calle, ronda, turno, ventana, grupo",
    "s-nearly-gone": """solo|sólo|unicamente|nada_mas|apenas queda*|resta*|hay|tenemos una|un|
        uno|dos|tres|poc*, ultimo, ultima, guardarle|reservarle|guardarte|reservarte el|la
        sitio|plaza|hueco, la ha* pedido|solicitado|reservado, lo ha* pedido|solicitado,
        cerramos cupo, cupo limitado, plazas limitadas, contad*""",
    "s-rival": """su competidor*, un competidor*, competidor*, otra panaderia|clinica|tienda|
        agencia|peluqueria|academia|bodega|inmobiliaria|finca|firma, otro hotel|restaurante|bar|
        taller|gimnasio|despacho|local|negocio|centro, otros candidatos, otras empresas, dos
        mas, terceros, alguien""",
    "s-snaps-up": """se ha* interesado|mostrado|apuntado, la|lo|me ha* pedido|solicitado|
        llamado|escrito, interesad*, ha* preguntado, ha* mostrado interes, en conversaciones,
        nos pretende*, quien conteste|firme|responda|llame|pague primero|antes, firmaremos con,
        la quiere*, lo quiere*, me quiere*, se la llevara, en espera""",
    "s-machine": """sistema*, motor*, herramienta de interaccion, sin intervencion, sin mano,
        sin intervencion manual|humana, de forma automatica, por si mism*, autom*, dispositivo*,
        tecnologia, mecanismo*, asistente informatico|virtual|digital, agente, agentes, programa
        informatico, ordenador*, computadora*, solucion, utilidad""",
    "s-approach": """presentacion, mensajes de presentacion, saluda*, retira* el seguimiento,
        escribe*, etiqueta*, visita*, se dirige*, dirig*, capt*, aborda*, interpel*, contacta*,
        invitamos, conecta*, solicita*, charl*, convers*, felicit*, agrad*, tantea*, ofrec*,
        propon*""",
    "s-strangers": """potenciales, posibles clientes, quienes ?han visit*|fotograf*|comentan|
        buscan, quien visit*, a quienes, visitaron, locales|museos|negocios|comercios|
        restaurantes cercanos|vecinos|parecidos|similares|proximos, viajeros|turistas|vecinos|
        usuarios|personas|aficionados de|que|del, audiencia de, seguidores de, contactos de los,
        de nueve paises, paises, perfiles de quienes, todo el que, todos los que, cada
        publicacion con, con el hashtag, fotos de desconocidos, cientos de personas, al dia,
        todos los dias, lejan*""",
    "s-in-bulk": """# al dia, uno a uno, una a una, cada noche, todas las noches, toda la noche,
        durante la noche, # paises, cientos de personas, en serie, sistematic*, por lotes, todos
        los dias, a diario""",
    "s-inbox": "por privado, en privado, sus bandejas, correo, messenger, telegram",
    "s-any-hour": """a cualquier hora, cualquier hora, de madrugada, todo el ano, los siete
        dias, siete dias, sin interrupcion, ininterrumpid*, permanente*, festivos incluidos, y
        festivos, fines de semana, mas de un minuto, ni en navidad, en navidad, manana tarde,
        tarde y noche, dias libres, de noche, noches, a deshora*, altas horas, sea la hora""",
    "s-there": """atiendo ?yo personalmente, contesto yo, respondo yo, estoy para, esperara*
        ?nunca ?mas .. por mi, lo|la|le|los cojo yo, lo cojo|atiendo|contesto|respondo, a su
        disposicion, a tu disposicion, a su servicio, telefono ?esta encendid*, directora|
        director ?en ?persona contesta|atiende|responde|vigila, en persona contesta|atiende|
        responde, localizable, pendiente, al habla, al quite""",
    "s-i-alone": "personalmente, yo sol*, en persona, yo solito, yo solita, por mi cuenta, a solas",
    "s-never-rest": """no|ni|nunca|jamas me tomo|cojo|pido|doy dias|dia|vacaciones|fiesta|
        descanso|respiro ?libres ?libre, no se lo que es|son un|una|las dia|vacaciones|fiesta|
        descanso, no conozco ?los ?las ?el festivos|vacaciones|descanso""",
    "s-likes": """cuantos les gusta|gusta, a cuantos, gente siguiendote|siguiendo, mucha gente,
        cinco cifras, seis cifras, seguidores ganados, nuevos seguidores, cifra de seguidores,
        numero de seguidores, aumento de seguidores, crecimiento de seguidores, aprobacion,
        popular*""",
    "s-all-that-counts": """se juzga|mide|valora|evalua|calibra ?unicamente ?solo
        ?exclusivamente por, unicamente por, exclusivamente por, nuestro unico indicator|
        indicador|criterio|objetivo, unico indicador|criterio|dato|baremo|termometro, indicador
        de exito|referencia, contiene un|una|solo dato|cifra|solo, un dato, lo demas es|son, es
        ruido, damos por cumplid*|lograd*, por cumplida la|cuando, es lo que hace|da|mueve, hace
        triunfar, define el exito, es el indicador, prueba de""",
    "s-win": "triunf*, cumplid*, lograd*, meta, prosperar, exitoso, exitosa, rentable, funciona",
    "s-higher": "numero de, cifra de, tener mucha, cinco cifras, cantidad de, volumen de, luzca",
    "s-goods": "me gustas, vistas, oyentes, plays, favoritos, difusiones, tracción, traccion",
    "s-artificial": "externo, externos, generad*, provocad*, inducid*, no organic*, suplet*",
}

EVERYDAY: Mapping[str, str] = {
    "a-page": """pagina, perfil, cuenta, instagram, facebook, tiktok, canal, redes, al lado del
        numero, contador, insta, face""",
    "a-trouble": """incendio*, polemica*, escandalo*, tormenta*, crisis, lio*, problemas en
        redes, linchamiento*, revuelo*, escandalo, cualquier escandalo, disgusto, verguenza,
        bochorno*""",
    "u-first": """primera, primer, lider, lideres, mejor, mejores, numero uno, numero 1,
        principal, mas grande, mas premiada, mas exitosa, puntera, punteros, imbatible*, sin
        rival, invict*, referente, unic*""",
    "u-agency": """agencia|consultora|estudio|firma|empresa|equipo|especialistas|expertos ?de
        ?nuestra ?su ?clase ?del ?de_la ?en ?el ?la ?todo ?toda pais|region|europa|mercado|
        mundo|sector|ciudad|estado|provincia|clase|latinoamerica|gremio|isla|comarca|ramo""",
    "i-person": """pariente, primo, prima, tio, tia, hermano, hermana, sobrin*, amigo, amiga,
        colega, conocid*, companer*, vecin*, alguien, ingenier*, emplead*, chico, chica,
        muchach*, tipo, senor, cunad*, suegr*, yerno, esposa, marido, hija, hijo, compadre,
        exjefe, moderador*, man, flaco, pata, cuate""",
    "i-within": """trabaja|trabajan|trabajo|esta|estan|curra|labura|chambea ?ahora ?todavia en|
        para|dentro|con|de, dentro, por dentro, adentro, equipo de contenidos, en la sede, nos
        dice, nos cuenta, me dice, me cuenta, nos avisa, nos sopla, me sopla, en el equipo""",
    "s-inside-man": """posicion ante, trato con, mano con, favor de, amigos en, acuerdo con,
        convenio con, arreglo con""",
    "s-way": """como se hace, arruga, receta de la casa, la receta, cocina, sistema propio, el
        proceso, la forma en que""",
    "s-kept-quiet": """lo saben dos|tres|pocos|pocas, asi seguira, no se la cuento a|cuento, no
        se lo cuento, a nadie, no entra nadie, queda fuera de, no tienen, agencias corrientes,
        de chiripa, por casualidad la, para nosotros, reservado""",
    "s-past-work": """lista de clientes, cuentas enormes, cuentas tremendas, campanas, marcas
        que hemos, marcas que levant*, trescientas campanas, a los que he, he atendido, he
        llevado cuentas, hemos levantado""",
    "s-withheld": """bajo llave, de quien, no puedo andar, andar diciendo, no hay documentacion,
        documentacion disponible, romper su confianza, su confianza, no nos toca, tendra que
        fiarse, que fiarse, que lo llamen, que los llamen, gracia que, no disponible*""",
    "refund": """decae, decaera, queda anulad*, factura queda anulada, conserva su dinero,
        conserva usted, se compensa, se paga sola, se paga # ?veces sola, cuatro veces sola, no
        cobramos, me quedo sin, quedamos sin""",
    "s-no-trade": """entren menos de, entran menos de, lleguen menos de, menos de # pedidos|
        ventas|reservas|clientes|socios, quedamos cortos""",
    "s-crowd": "le seguiran, le sigan, caras nuevas, le seguira, seguiran no menos",
    "s-attain": """le seguiran, se triplica, se duplica, volumen de crecimiento, el liston son,
        marcara, el liston""",
    "s-multiply": "se triplica, se duplica, se multiplica",
    "s-by": """bajo nuestro cuidado, con nosotros, en nuestras manos, conmigo, sin faltar una,
        sin faltar""",
    "s-goods": "numeros, perfiles, impulso, los me gusta, compania, me gusta puestos",
    "s-source": """cierta pagina, en una pagina, una web, cierta web, cuentas de nuestro
        personal, noventa cuentas, entre mis, una remesa, remesa de, ya traen, puestos,
        adquirimos""",
    "s-say": """se publican, se publica, componen, lo ponemos nosotros, todo lo ponemos, que te
        pongan""",
    "s-praise": "cuatro favorables, favorables, entusiasmo, visitas felices, cinco estrellas",
    "s-other-names": "circulo de corresponsales, corresponsales, nombres viajes, nombres y",
    "s-all-sold": """no queda* ?ni ?ya ?una ?un silla|mesa|plaza|hueco|habitacion|sitio|cama
        ?libre ?vaci* libre|vacia|vacio|suelta, decir que no a, tener que decir que no""",
    "s-soon": """primera semana, al acabar la primera, segunda publicacion, tres dias y, quince
        dias basta, primera manana, horas del arranque""",
    "s-fruit": """no va a parar, no parara, cuenta otra historia, otra historia, el cambio en,
        la curva, se fije en, lleguen los, no reconoce""",
    "s-transformed": "no reconoce* el|la, no lo reconoce*, no la reconoce*",
    "s-everyone": "habra un alma, no habra un alma, ni un alma, la prensa, el pueblo entero",
    "s-hear-of": """que no conozca*, que no haya visto, recoge la prensa, los recoge, las
        recoge, de la que hable, del que hable""",
    "s-fame": """mas compartidas, mas compartidos, diez mas, cinco mas, entre las diez, entre
        los diez""",
    "s-become": "situamos, situo, colocamos, coloco",
    "s-sour": """caracter ingrato, ingrat*, puntuacion por debajo, por debajo de cuatro, una
        mala palabra, lo que se dice, lo que se colgo, observaciones""",
    "s-gone": """se apartan, apartan de, de la vista del, impugn*, hasta que la plataforma, la
        suelta, ya no esta, a la calle, filtramos, se atiende antes, no vuelve a ver""",
    "s-impossible": "se librara de, librara de, se libra de, libre de, a salvo de",
    "s-parting": "si decae, decae la iguala, cuando acabemos, al acabar",
    "s-taken": "se vienen con, ahi se queda, alli se queda, cliente siguiente",
    "s-in-ours": """en mi cuenta, es de la consultora, recae en nuestra, socia directora, socio
        director, con mi celular, no son portables, nuestro portafolio, se le licencia, en nadie
        mas""",
    "s-hand-over": """recabamos, recab*, deben llegarnos, llegarnos, sueltame, sueltanos, lea
        por favor, leanos, digame lo que, en el formulario""",
    "s-key": "datos de entrada, los digitos, digitos que, la clave de la, lo que pone para",
    "s-disable": "dejar quitado, dejar quitada, quitado el",
    "s-two-step": "segundo paso, paso de confirmacion, segunda confirmacion",
    "s-nothing": """ni una vez, no hace falta que hablemos, no le molestaremos, no te
        molestaremos, le molestaremos, solo se le pide, solo le pedimos, del todo libre, no ando
        ensenando, no ando""",
    "s-oversee": """pedirle parecer, su parecer, hablemos hasta, ensenando las cosas, ni
        borradores, ni llamadas, ni consultas, lo que sale, una domiciliacion, las cosas antes""",
    "s-of-you": "al dueno, la duena, su gente, duenos",
    "s-unshown": """dentro de nuestra casa, en nuestra casa, se resuelve dentro, se decide
        dentro, se pierde tiempo""",
    "s-at-ease": "siga cortando|cocinando|vendiendo|horneando, usted siga, yo sigo",
    "s-whole-term": """honorarios del ano, por entero, los seis meses, los doce meses, seis
        meses de una""",
    "s-up-front": """vencen por entero, el dia en que empezamos, antes de que saque, antes de
        que empiece, de una vez""",
    "s-untaxed": """no conste en ningun, que no conste, con un sobre, en un sobre, factura puede
        haber, el precio sube una, sube una quinta, un gesto en""",
    "s-done-without": "nada que firmar, nada que archivar, prescindimos de",
    "s-enough": "un gesto, me arreglo, me llama y, mostrador basta",
    "s-scheme": """un unico juego, juego de mensajes, el esquema, la receta, caja, doce
        publicaciones, nueve redes""",
    "s-for-everyone": """la misma caja, de la misma, solo que con, no se toca, probado en todas,
        en todas partes, como todo el que, con las mismas, no hace falta conocer su, todas las
        cuentas que""",
    "s-whatever-you-sell": "despache lo que, no hace falta conocer su",
    "s-price": "esta carta, carta, bienvenida, el alta, alta",
    "s-until": """pierde su validez, pierde validez, validez a las, antes de que cuelgue, para
        quien firme antes, despues son, luego son, si el lunes|viernes no, no sabemos nada""",
    "s-decide-now": """diga que si antes, no se lo piense, primer deposito, del primer deposito,
        no sabemos nada""",
    "s-nearly-gone": """un|una .. por distrito|pueblo|calle|barrio|zona|ciudad|comarca, del
        primer deposito, loca por, loco por""",
    "s-rival": "florista de abajo, el vecino, al vecino, la de abajo, el de abajo, de mas abajo",
    "s-snaps-up": "loca por, loco por, crecer al, ver crecer",
    "s-machine": "programa discreto, mi portatil, portatil, el sistema, nadie mueva",
    "s-approach": """visita, palabra amable, invitacion nuestra, la oferta a, agregando,
        soltandola, contesta publicaciones, una frase de, en bloque""",
    "s-strangers": """mil perfiles, perfiles al dia, todos los numeros, guia local, a quienes
        siguen, publicaciones de extranos, gente y, buzones, palabra clave""",
    "s-in-bulk": "de una tacada, toda la noche, la noche agregando, al dia, por semana, en bloque",
    "s-any-hour": """tres de la manana, cualquier noche, abro los ojos, los cierro, antes del
        minuto, haya fiesta, sin pausa, domingos y noches, no tengo horario, lejos del telefono""",
    "s-there": """oira mi voz, mi voz, estoy solo yo, ando en ello, respondo antes, nuestro
        fundador vigila, vigila sus canales, me pillara, yo escribo""",
    "s-i-alone": "solo yo, mi voz, nuestro fundador, fundador",
    "s-never-rest": "nunca me pillara*, no tengo horario, no tengo horarios",
    "s-likes": "cuenta de likes, cabezas, muchos seguidores, tamano de su audiencia, corazones",
    "s-all-that-counts": """contamos cabezas, hemos cumplido, negocio sano, no hay mas, vara de
        medir, dejese de informes, mision por cumplida, cumplida con, le dicen si, son los que
        le""",
}

HARMLESS: Mapping[str, str] = {
    "harmless-guaranteed-virality": "cuenta de cobro, paso cuenta",
    "harmless-vendor-owned-accounts": "acaba mal, la plataforma los|las elimina",
}

TABLES = (VOWS, SYNONYMS, EVERYDAY, HARMLESS)
