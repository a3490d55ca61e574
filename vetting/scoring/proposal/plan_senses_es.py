"""More Spanish words of a Social Media Plan, by meaning; written as in ``plan_words_es``."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "observed": """
        me_puse_a_revisar revise su_pagina mire_todo mire_su mire_tu mire_vuestr* estuve_leyendo
        estuve_viendo estuve_mirando estuve_revisando he_estado_mirando he_estado_viendo pase_por
        conte_los conte_# he_contado hemos_estudiado hemos_visto hemos_contado hemos_revisado
        lo_que_hemos_visto lo_que_he_visto lo_que_vi vi_que vimos_que me_fije notamos note_que
        nos_fijamos donde_estais situacion_actual ahora_mismo del_analisis_de se_desprende
        sigue_ahi se_callo siguen_ahi la_pregunta_sigue""",
    "approve": """
        dice_que_si dicen_que_si decis_que_si dices_que_si me_dice_que_si me_dicen_que_si
        me_dice_que_no si_me_dice_que_no usted_dice usted_dice_si usted_me_dice tu_me_dices
        vos_me_decis y_me_decis y_me_dices y_me_dice me_decis_ antes_os_pregunto
        antes_de_subirla_os se_lo_ensen* se_la_ensen* se_los_muestro se_lo_muestro te_lo_muestro
        te_lo_enseno os_lo_enseno se_lo_paso_a se_los_paso_a pasartelas pasartela paso_por_usted
        pasa_por_usted lo_ve_y lo_mira_y me_marcas me_marcas_lo lo_marcas los_marcas conforme_con
        la_conformidad su_conformidad conformidad_escrita confirmas confirma_usted confirman
        aprobas aprobais da_el_pase dais_el_pase el_pase me_validas me_valida me_validan
        lo_valida las_valida los_valida que_usted_valida valida_los vosotras_mandais
        vosotros_mandais usted_manda tu_mandas tiene_hasta_el para_corregir lo_corrige
        lo_revisa_su la_revisa se_le_pasa si_dice_que_no se_queda_en_el_cajon dispone_de
        (quien|el_que|la_que)_(marque*|apruebe*|firme*) da_salida dar_salida lo_haya_leido
        lo_haya_visto la_haya_visto los_haya_visto hayais_visto hayas_visto hayan_visto
        lo_que_me_devuelv* dos_sies el_si_de_los_dos
        (usted|tu|vosotros)_(escoge|escoges|eliges|elige|elegis) escoge_usted eliges_tu
        se_somete_a se_someten_a ultimo_vistazo
        (esta|estas|estais|este|estes)_(conforme|conformes|de_acuerdo)""",
    "approve-yours": """
        me_lo_apruebas me_lo_aprueba me_lo_aprobas me_lo_aprobais me_lo_aprueban me_los_apruebas
        me_los_aprueba me_las_apruebas me_las_aprueba me_la_apruebas me_la_aprueba lo_apruebas
        lo_aprueba_usted lo_aprobais lo_aprobas me_apruebes que_me_apruebes me_lo_validas
        me_los_validas me_lo_valida me_das_el_ok me_das_el_visto me_da_el_ok me_da_el_visto
        me_pasas_el_ok me_dais_el_ok me_das_luz sin_tu_ok sin_su_ok sin_vuestro_ok sin_tu_si
        sin_su_si sin_vuestro_si sin_ok con_tu_ok con_su_ok con_vuestro_ok ok_previo tu_ok_previo
        vosotras_mandais vosotros_mandais apruebas_los_miercoles que_apruebas que_usted_aprueba
        que_tu_apruebas que_aprobas con_su_aprobacion con_tu_aprobacion con_vuestra_aprobacion
        su_aprobacion_previa hasta_que_usted_lo despues_de_que_usted usted_valida usted_aprueba
        usted_lo_aprueba usted_lo_revisa tu_lo_apruebas ustedes_aprueban vosotros_aprobais
        aprueba_cada aprueba_los_guiones""",
    "nothing-goes-out": """
        no_sale no_va lo_que_no_tenga lo_que_no_este se_queda_en_el_cajon espera_al_si no_publico
        no_lo_subo no_la_subo no_lo_publico no_la_publico no_se_mueve pues_no ninguna_publicacion
        no_se_difunde nada_va_sin""",
    "sees-first": """
        primero_se_lo_paso primero_te_lo_paso primero_os_lo_paso antes_de_subirla antes_de_subirlo
        antes_de_subirlas antes_de_subirlos se_la_enseno_a se_lo_enseno_a se_los_muestro
        se_las_muestro te_las_mando_antes os_las_mando os_lo_mando_antes te_lo_paso_antes
        se_lo_mando_antes se_lo_ensene te_lo_enseno_el_dia se_lo_enseno_el_dia el_martes_lo_ves
        el_dia_antes lo_ves_el todo_pasa_por pasa_por_usted_antes pasartelas_por pasartelo_por
        lo_ven_antes lo_miran_antes lo_revisa_hasta te_lo_muestro_antes se_lo_muestro_antes""",
    "each-piece": """
        cada_guion cada_video cada_historia cada_imagen cada_reel cada_carrusel cada_mensaje
        cada_articulo cada_tuit cada_contenido los_guiones los_textos los_posteos los_posts
        cada_entrada cada_envio los_borradores todos_los_posts toda_publicacion ninguna_publicacion
        """,
    "piece": """
        foto_diaria fotito fotitos videito videos_cortos historia_corta tutorial tutoriales
        explicacion explicaciones infografia infografias meme memes antes_y_despues grabacion
        grabaciones novedad novedades promo promos transmision transmisiones vivo vivos en_vivo
        cosas publicacion_diaria fotografia fotografias tomas clip algo_nuevo una_cara""",
    "per-week": """
        cada_manana cada_tarde cada_noche todas_las_mananas entre_semana cada_lunes cada_martes
        cada_miercoles cada_jueves cada_viernes cada_sabado cada_domingo los_lunes los_martes
        los_miercoles los_jueves los_viernes los_sabados los_domingos a_la_quincena por_quincena
        cada_quincena cada_dos_semanas una_por_dia uno_por_dia una_al_dia uno_al_dia diaria diario
        quincenal bisemanal dos_a_la_semana tres_a_la_semana los_finde""",
    "publish-regularly": """
        subiria publicaria haria grabaria mandaria pondria montaria compartiria prepararia colgaria
        postearia hare haria_una haria_un hago_fotos le_hago_fotos saco_fotos sacaria armo armaria
        te_armo le_armo publicamos publicaremos subo sube se_publica se_publican mando_una se_sube
        se_suben historias_de pongo pondre grabamos grabaremos hacemos_una hacemos_dos lanzo
        lanzamos tendria me_gustaria_subir una_publicacion una_foto un_video una_historia
        dos_publicaciones dos_entradas""",
    "days": """
        finde findes lun mie jue vie sab dom""",
    "day-range": """
        lunes_a_domingo martes_a_viernes de_lunes_a_viernes de_martes_a_domingo""",
    "we-answer": """
        les_contesto le_contesto te_contesto contesto_a contestare contestaria les_escribo
        contestamos_a se_les_contesta respondo_a le_ayudo te_ayudo me_encargo
        atencion_de_mensajes tendra_respuesta queda_sin_respuesta sin_respuesta se_queda_sin
        les_respondo respondere resueltas resuelvo recibe_respuesta reciben_respuesta
        (se_|)(le|les)_contesta* los_contesto las_contesto los_respondo las_respondo
        me_siento_con los_atiende las_atiende contesta_usted da_las_gracias las_gracias
        me_encargaria_de_los me_encargo_de_los""",
    "message": """
        los_que_escrib* las_que_escrib* quien_escrib* quienes_escrib* a_la_gente
        la_gente_que_escrib* al_que_escrib* a_los_que_pregunt* a_quien_pregunt* mensajeria
        preguntas_del_publico dudas_del_publico consultas_del_publico cada_mensaje a_un_huesped
        whatsapp mensajes_de audios reclamo reclamos atencion_de_mensajes el_publico
        quien_(escriba|pregunte|falte|llame) a_quien_(escriba|pregunte|falte) los_privados
        cada_resena toda_pregunta""",
    "clock": """
        de_#_a_#_h por_la_tarde_de de_#_a_# hasta_las_# a_partir_de_las_# desde_las_# sobre_las_#
        despues_de_clase cuando_salga_de de_nueve_a de_ocho_a de_diez_a por_las_tardes
        por_las_mananas en_las_tardes en_horario_de a_mediodia despues_de_las_# #_a_# a_la_una_y
        a_las_#_y_a_las_# a_mediodia_y""",
    "limit": """
        antes_de_dos_horas antes_de_#_horas mas_de_#_horas menos_de_#_horas dentro_del_dia
        en_el_dia el_mismo_dia mismo_dia al_momento en_una_hora en_dos_horas en_tres_horas
        en_cuatro_horas una_hora tres_horas cuatro_horas dos_horas antes_de_cerrar
        antes_del_cierre esa_misma_tarde en_quince_minutos en_treinta_minutos en_#_min #_min
        en_un_ratito esa_misma_(tarde|manana|noche) mas_de_una_(manana|tarde|hora) antes_de_las_#
        #_minutos_es""",
    "hours-per": """
        #_horas_al_dia media_hora_tuya media_hora_suya media_hora_por_semana media_hora_a_la_semana
        media_hora_semanal media_hora_los media_hora_cada una_hora_a_la_semana una_hora_por_semana
        una_hora_semanal #_minutos_por_semana #_minutos_a_la_semana #_minutos_al_dia
        #_horas_de_antelacion #_horas_antes #_horas_semanales #_horas_mensuales esperando_una_hora
        tienen_esperando #_horas_no_me a_las_#_horas #_horas_de_trabajo unas_#_horas""",
    "role-access": """
        me_anade_usted me_anades me_anaden me_pone_como me_pones_como me_ponen_como como_colaborador
        como_colaboradora como_editor desde_el_administrador desde_su_telefono desde_tu_telefono
        desde_la_configuracion desde_tu_configuracion dame_acceso deme_acceso denme_acceso
        me_da_acceso no_las_quiero la_clave_no_me la_clave_no sin_darme_la_clave sin_claves
        quitarme_de me_puede_quitar me_puedes_quitar me_quita_cuando me_invitan invitame invitenme
        permisos_de""",
    "theirs": """
        sigue_siendo_suya sigue_siendo_tuya sigue_siendo_suyo sigue_siendo_vuestra
        siguen_siendo_suyas asi_se_queda la_pagina_es_suya pagina_es_suya pagina_es_tuya
        cuenta_es_tuya cuenta_es_suya la_cuenta_la_abre_usted la_abre_usted la_abres_tu
        las_abre_usted es_suya_y sera_suya sera_suyo de_la_posada de_la_tienda del_hostal
        del_negocio esta_a_nombre_de a_nombre_de_la_posada la_duena_es_usted el_dueno_es_usted
        usted_es_la_duena usted_es_el_dueno cambiala_vos se_queda_en_la_familia pertenec*_a
        (corresponde|corresponden)_a_(usted*|la|el|su|vosotr*|ti)
        (es|son|sera|seran|sigue_siendo|siguen_siendo)_(de_ustedes|de_usted|de_vosotr*|de_la_empresa|de_la_tienda|de_la_clinica|del_hotel|del_taller|del_local|del_negocio|de_la_casa|de_la_familia|de_la_cooperativa)
        a_nombre_de_(la|el|su|tu|vuestr*) dado_de_alta_a_nombre dada_de_alta_a_nombre
        el_dueno_(eres|es|sois)""",
    "theirs-strong": """
        la_cuenta_la_abre_usted la_pagina_es_suya me_anade_usted_como me_pone_como_editor
        me_pone_de_editor como_colaborador_y la_clave_no_me_la acceso_desde_el_administrador
        no_las_quiero_. no_quiero_las_claves no_quiero_la_clave cambiala_vos la_abre_usted_con
        (la|el)_administrador(a|)_(eres|es|sois|son)_(tu|usted*|vosotr*|vos)
        (tu|usted|vos)_(administradora|administrador)
        (sin|no_quiero|no_necesito|no_me_hace_falta|no_me_hacen_falta|no_pido|ni_quiero)_(la|su|sus|tu|tus|vuestra|vuestras|las)_(clave|claves|contrasena|contrasenas|password|passwords)
        sin_la_clave_de_nadie
        (me|nos)_(agregan|agregas|agrega|anaden|anades|anade|meten|metes|mete|ponen|pones|pone|dan|das|da)_(con_un_rol|como_editor*|como_colaborador*|de_editor*|de_colaborador*|un_rol|permiso_de|permisos_de|con_permiso*)
        (me|nos)_(quitas|quitan|quita|sacas|sacan|saca|borras|borran|borrais|sacais|quitais)_(cuando|con_dos|el_dia|en_cualquier|en_un)
        pongame_como ponme_como ponedme_como metame_como meteme_como metedme_como agregame_como
        agregueme_como permiso_de_(editora|editor|gestion|publicacion)
        (con|mediante)_permisos_(delegados|limitados|de)""",
    "money": """
        #_mil #_mil_por_mes #_lucas #_mensuales cop_# mxn_# ars_# s/ s/# rd$ bs_# q#
        #_pesos_mensuales de_#_pesos #_solcitos #_eurillos #_solecitos #_palos""",
    "scope": """
        doce_piezas doce_publicaciones #_piezas ahi_entran entran_# van_incluid* viajes_aparte
        desplazamientos_aparte anuncios_aparte sin_contar_pauta sin_pauta los_anuncios_se
        anuncios_por_fuera por_fuera diez_horas_semanales ocho_horas seis_horas siete_horas
        veinte_horas diez_horas nueve_horas imprenta_aparte edicion_aparte sin_edicion sin_incluir
        pero_no_los_anuncios quedan_excluidos horas_semanales horas_mensuales se_presupuesta_aparte
        se_facturan_aparte 16_publicaciones por_doce_publicaciones mensajeria""",
    "notice": """
        me_avisa_con me_avisas_con avisandome_con avisando_con ahi_llegamos hasta_ahi_llegamos
        cortar_cuando podes_cortar puedes_cortar puede_cortar lo_dejamos_cuando nos_despedimos
        como_nos_despedimos si_ya_no_quiere si_no_le_gusta_me si_quiere_parar me_dice_y
        quitarme_de prueba_hasta un_mes_de_preaviso nos_damos_un_mes
        me_(lo_)(dice|dices|decis|diga|digas|digais|avisa|avisas|avisais|avise|avises)_(antes|con|dos_semanas|quince_dias|un_mes)
        rescindir podra_(rescindir|terminar|resolver|cancelar) mandar_a_casa ya_no_estoy
        sin_fecha_de_fin que_me_lo_diga* puede_(dejarlo|terminar|parar|cancelar)
        podeis_(dejarlo|parar) puedes_(dejarlo|parar) dejarlo_con
        (avis*|me_lo_dice*|me_lo_dig*|dig*)_#_(dias|semanas)_antes""",
    "span": """
        con_quince_dias con_#_dias un_mes_de_margen con_un_mes cuando_quieras cuando_quiera
        cuando_querais con_20_dias primeros_meses los_tres_primeros_meses los_primeros_dos_meses
        dos_meses cuando_guste hasta_septiembre mesecito un_mes_gratis primer_mes
        un_mes_calendario (dos|tres|cuatro|seis)_semanas_antes quince_dias_antes
        antes_del_(#|dia) antes_de_(#|fin_de_mes) a_final_de_cualquier cualquier_mes
        (las_|)#_primeras_semanas (los_|)#_primeros_meses""",
    "trial": """
        son_de_prueba de_prueba probamos lo_probamos mes_de_prueba a_prueba periodo_de_prueba
        empezamos_con_un_mes sin_cobrarle_los_primeros prueba_hasta fase_piloto a_modo_de_prueba
        para_ver_si""",
    "handover": """
        le_dejo_todo te_dejo_todo os_dejo_todo te_entrego_fotos le_entrego_todo entrego_fotos
        te_devuelvo_fotos le_devuelvo_todo traspaso_de_materiales fotos_y_claves fotos_y_permisos
        devuelvo_fotos pendrive pen_drive usb disco_duro
        (se|te|os)_(queda|quedas|quedais|quedan)_con_(las_fotos|los_textos|todo|todas|el_material)
        (te|le|os|les)_(entrego|dejo|devuelvo|paso|doy|entregamos|dejamos|devolvemos|pasamos)_(todo|las_fotos|los_textos|todos|todas|el_material|los_archivos|una_carpeta|un_pendrive)
        me_(borro|quito|salgo|doy_de_baja)_de_la se_devuelven se_devuelve todo_lo_hecho
        lo_hecho_se entrega_de_(archivos|materiales|material)
        devolucion_de_(archivos|materiales|material)""",
    "forbidden": """
        no_se_habla no_se_toca_: que_no_se_toca ni_fotos ni_precios ni_casos de_eso_no temas_vetados
        vetados se_consultan_antes quedan_para_consultar nada_de_politica ni_politica ni_religion
        no_tocamos ni_se_mencionan nunca_fotos jamas_fotos sin_tocar""",
    "free": """
        con_toda_libertad lo_demas_libre lo_demas_,_libre con_luz_verde barra_libre sin_problema
        a_discrecion total_libertad con_libertad""",
    "label-topics": """
        que_no_se_toca temas_con_luz_verde temas_vetados temas_que_se_consultan lo_que_no_se_toca
        temas_libres rayas_rojas semaforo_de_temas""",
    "touchy": """
        inseguridad partidos huespedes_conocidos bocas casos_de obras pacientes_con accidente
        accidentes despidos juicios sueldos propinas clientes_con_nombre fotos_de_pacientes
        de_politica la_competencia precios_de_la elecciones inmigracion""",
    "role": """
        hija hijo esposa esposo marido mujer hermana hermano sobrina sobrino nuera yerno senora
        recepcion tecnica tecnico concejala concejal secretaria_de licenciada licenciado lic
        ingeniero ingeniera muchacha muchacho mostrador capataz""",
    "contact": """
        quien_me_atiende me_atiende_del del_lado_de persona_al_otro_lado al_otro_lado
        me_sacaria_de_dudas me_saca_de_dudas lo_que_no_sepa se_lo_pregunto_a telefono_y_persona
        facilitara_la_informacion interlocucion me_orienta me_pasa_la_informacion nos_proporciona
        proporciona un_contacto_por alguien_a_quien_(preguntar|llamar|consultar|acudir)
        un_unico_contacto un_solo_contacto alguien_que_me_(conteste|resuelva|diga) homologo
        alguien_de_alli uno_de_ustedes alguien_de_(su|tu|vuestro)_equipo""",
    "answers-us": """
        sacaria_de_dudas saca_de_dudas me_sacaria me_saca resolvera_dudas proporciona facilitara
        sabe_los_precios maneja_las_citas maneja_los resuelve repasarme_los_datos
        (tener|tiene|tendra|con)_la_ultima_palabra me_saca_de_dudas nos_saca_de_dudas
        me_da_(las_fechas|los_datos|los_precios|la_informacion)
        nos_da_(las_fechas|los_datos|los_precios|la_informacion) tiene_la_informacion
        da_la_informacion""",
    "revise": """
        revisamos_este lo_revisamos se_revisa_en se_revisa_cada nos_sentamos_y cambiamos_lo_que
        revisamos_el cambiamos_el_plan se_actualiza lo_actualizamos lo_ajustamos volver_a_leer
        releer releemos sacamos_el_plan sacar_el_plan sentarnos sentamos nos_sentamos rehacer
        se_rehace reescribimos reescribe se_reescribe empezamos_de_cero desde_la_primera_linea
        pulimos pulir darle_otra_vuelta darle_la_vuelta otra_vuelta_al volvemos_sobre
        volver_sobre se_vuelve_a_mirar mirar_el_plan volver_al_plan hacemos_balance hacer_balance
        reajustamos repensar repensamos""",
    "plan": """
        este_documento el_documento este_plan esta_propuesta lo_que_no_funcione""",
    "when": """
        en_enero en_junio en_septiembre en_marzo en_octubre en_noviembre en_diciembre
        cada_tres_meses cada_temporada en_enero_y cada_trimestre_nos al_semestre cada_semestre
        (en|cada|para|por|hacia)_(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
        #_de_(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
        (en|cada|por|para|tras|antes_de|despues_de)_(primavera|verano|otono|invierno|semana_santa|navidad|navidades|reyes|carnaval|feria|pascua)
        a_los_#_(meses|dias) pasad*_#_(semanas|meses)
        (una_vez|dos_veces|#_veces)_(al_ano|por_ano|al_trimestre|al_semestre|por_temporada|al_mes)
        cada_(#_meses|#_semanas|temporada|trimestre|semestre|curso|ano|primavera|otono)
        (al|a)_(final|cierre|acabar|terminar)_(de_la_temporada|del_trimestre|del_curso|la_temporada|de_temporada|de_ano|del_verano)""",
    "choose": """
        me_quedaria_solo_con me_quedaria_con nos_quedamos_con solo_con primero priorizamos
        apostamos se_deja iria_a empezaria_por empezamos_por nada_mas_de_momento y_nada_mas
        canal_principal para_recetas para_encargos quedemonos_con pondria_todo_en todo_en
        nada_mas_que nada_mas""",
    "drop": """
        se_deja_x dejamos_fuera lo_soltamos se_suelta descartamos descartado tiktok_no
        no_merece_la_pena facebook_lo_soltamos por_irrelevante no_vale_la_pena dejar_de_lado
        dejamos_de_lado dejaria_dormir dejar_dormir que_duerma no_usamos se_prescinde
        prescindimos olvidamos olvidate_de olvidese_de""",
    "because": """
        porque_nadie porque_ahi ahi_tu_clienta para_recetas para_encargos donde_busca no_merece
        por_irrelevante""",
    "listen": """
        miramos_cada_manana que_se_dice aviso_por_palabras revision_diaria_de escucha
        seguimiento_: se_seguiran_las""",
    "mentions": """
        que_se_dice menciones_del se_dice_de palabras_clave lo_que_se_dice""",
    "reference": """
        puede_llamar puedes_llamar podeis_llamar habla_con hablad_con hablen_con podeis_hablar
        puede_hablar puedes_hablar pregunta_a pregunten_a pregunte_a pregunta_por le_cuenta_de_mi
        cuenta_de_mi te_cuenta_de_mi mi_maestra mi_profesora mi_tutora mi_jefa fue_mi_jefa
        mi_antigua si_quieres_saber como_laburo como_trabajo_, hable_con_el* hable_con_ella
        el_numero_de_(la|mi|su)""",
    "tone": """
        voz_: hablamos_como escribimos_como vamos_a_tratar trataremos trato tratar_de_tu
        tratar_de_usted voseo""",
    "address": """
        voseo tuteo de_tu de_usted de_vos ustedeo tratar_de_tu tratar_de_usted de_usted_a de_tu_a
        """,
    "manner": """
        tranqui sobria sobrio calido calida medica cercana cercano sencillo sencilla
        con_palabras_simples sin_tecnicismos sin_anglicismos sin_emojis sin_palabras_en_ingles
        con_humor chistes chiste natural serio formal informal amable alegre respetuoso
        respetuosa seco llano llana castizo como_hablas serios serias muy_seria voz_seria y_seria
        seria_y broma bromas exclamacion emoticon emoticonos gritos grito almibar rodeos
        objetivo_y mandon* en_castellano en_euskera en_catalan en_gallego en_ingles""",
    "signed": """
        papel_firmado permiso_firmado consentimiento_informado permiso_por_escrito
        autorizacion_expresa con_papel con_permiso_de""",
    "people-shown": """
        bocas papas mamas padres huesped huespedes menores sin_cara quien_salga de_quien_salga
        toda_imagen nombre_del_(dueno|cliente|paciente|propietario)""",
    "regularly": """
        cada_primer_martes primer_martes cada_fin_de_mes a_fin_de_mes al_cierre_de_mes cada_mes_te
        el_dia_# a_final_de_mes al_final_de_mes cada_dia_# fin_de_cada_mes todos_los_meses""",
    "report": """
        te_paso_consultas le_voy_informando os_mando_un_resumen te_muestro le_puedo_mostrar
        os_digo_cuanta le_digo_cuanta te_digo_cuanta resumen_con reporte_de reporte_mensual
        parte_mensual libreta cuaderno cuadernito una_hoja_con les_leo se_la_leo""",
    "named-measure": """
        gente_ha_preguntado personas_preguntaron cuanta_gente cuantas_personas preguntas_sin
        preguntas_frecuentes visitas_pedidas dudas_repetidas mandaron_a_coser cuantos_vuelven
        pedidos_por_whatsapp clics_a_la visitas_agendadas citas_pedidas ventas_por_enlace""",
    "label-people": """
        personas gente quienes""",
    "held": """
        no_sale no_salen no_va no_van ahi_se_queda ahi_se_quedan se_queda_ahi se_queda_fuera
        se_quedan_fuera se_queda_en_borrador se_queda_en_el_cajon se_queda_en_casa
        se_queda_en_mi_movil no_se_publica* no_publico no_publicamos no_lo_publico no_la_publico
        no_se_cuelga* no_lo_cuelgo no_lo_subo no_la_subo no_se_sube* no_los_subo no_las_subo
        a_la_papelera a_la_basura se_tira se_tiran se_descarta* descartado descartada se_cae
        se_caen se_quita se_quitan lo_quito la_quito lo_cambio la_cambio lo_rehago se_rehace
        se_cambia no_se_mueve no_ve_la_luz queda_en_espera queda_fuera quedan_fuera no_se_lanza
        no_se_postea no_lo_posteo no_se_programa* queda_en_borrador queda_guardad* se_guarda
        se_aparca no_aparece no_aparecen fuera muere_ahi nada_sale nada_se_publica* lo_saco
        la_saco lo_bajo vuelve_atras lo_retiro se_retira espera_hasta esperan_hasta espera_a
        esperan_a se_espera espera_hasta_que esos_los_quito esas_las_quito los_quito las_quito""",
    "no-word": """
        sin_un_si sin_su_si sin_tu_si sin_vuestro_si sin_ese_si sin_si sin_el_si si_no_dices
        si_no_dice si_no_decis si_no_dicen si_no_me_dice* si_no_me_dici* si_no_contesta*
        no_me_contest* si_no_responde* sin_respuesta si_no_hay_respuesta lo_que_no_firm*
        lo_que_usted_no lo_que_tu_no lo_que_vos_no lo_que_ella_no lo_que_el_no lo_que_no_apruebe*
        lo_que_no_este_aprobad* lo_que_no_valid* si_dice_que_no si_dices_que_no si_decis_que_no
        si_me_dice_que_no si_me_dices_que_no no_le_guste* no_te_guste* no_os_guste* no_les_guste*
        no_le_gusta no_te_gusta no_os_gusta no_les_gusta tacha tachas tachais tachan tache taches
        tacheis tachado tachada que_no_convenza* no_le_convenza no_te_convenza no_os_convenza
        silencio si_callais si_calla si_callas sin_firma sin_su_firma sin_tu_firma sin_ok
        sin_su_ok sin_tu_ok sin_vuestro_ok sin_okey sin_oka sin_visto_bueno sin_su_visto
        sin_tu_visto sin_su_aprobacion sin_tu_aprobacion sin_vuestra_aprobacion sin_aprobar
        sin_confirmar sin_validar no_este_firmad* no_este_visto no_lo_haya* no_la_haya*
        no_los_haya* no_las_haya* rechace* rechaza* vete veta si_no_lo_ve si_no_lo_ves
        si_no_les_cuadra si_no_te_cuadra si_no_le_cuadra si_algo_no si_hay_algo_que_no
        si_no_me_llega si_no_llega no_me_haya* no_nos_haya* no_se_nada_de no_conformado
        se_avergonzaria no_le_haga_gracia no_te_haga_gracia""",
    "strike": """
        tacha tachas tachais tachan tache taches tacheis lapiz_rojo boli_rojo boligrafo_rojo
        rotulador_rojo pone_el_si pone_la_firma da_el_si das_el_si dan_el_si dais_el_si da_el_ok
        das_el_ok da_el_okey da_su_si dice_si_o_no dices_si_o_no decis_si_o_no me_dices_si_o_no
        me_dice_si_o_no que_si_o_que_no si_o_no lo_firma la_firma los_firma las_firma
        quita_lo_que quitas_lo_que quitais_lo_que quitan_lo_que cambia_lo_que cambias_lo_que
        cambiais_lo_que corrige_lo_que corriges_lo_que me_lo_devuelv* me_los_devuelv*
        me_la_devuelv* me_lo_regres* me_los_regres* devuelve_con_cambios regresan_con_cambios
        con_cambios con_correcciones aprieta_el_boton da_al_boton""",
    "no-part": """
        no_interviene no_intervienen no_intervendra* no_participa_en no_participan_en
        no_toma_parte no_asume_tarea sin_intervencion_del sin_intervencion_de_la
        sin_intervencion_de_su sin_intervencion_de_usted* de_nuestra_redaccion_al
        de_nuestra_mesa_al de_nuestra_oficina_al directamente_al_publico sin_pasar_por_su_mesa
        sin_pasar_por_vuestra_mesa sin_pasar_por_tu_mesa no_pasa_por_su_mesa no_pasa_por_vuestra
        no_pasan_por_su bajo_nuestro_criterio a_nuestro_criterio a_criterio_nuestro
        con_nuestro_criterio_basta bajo_nuestra_sola al_margen_de_ustedes sin_rondas_de
        suprimimos_la_revision se_suprime_la sin_ciclo_de_aprobacion sin_fase_de_aprobacion
        la_ultima_palabra_es_nuestra decide_nuestro_equipo decision_editorial_es_nuestra
        criterio_editorial_es_nuestro no_se_les_consulta no_se_le_consulta no_se_os_consulta
        les_ahorramos_la_revision le_ahorramos_la_revision no_os_mareo_con no_te_mareo_con
        no_le_mareo_con no_os_marearemos
        (decisiones|criterio|control)_(editorial*|de_contenid*)_(corresponde*|recae*|queda*|es|son)_(a_la_agencia|a_nosotr*|en_nosotr*|nuestr*|a_nuestr*|en_nuestr*)
        no_se_someten_al_cliente no_se_somete_al_cliente voy_por_instinto ya_lo_veras_cuando
        ya_lo_vera_cuando ya_lo_vereis_cuando para_eso_(nos|me)_paga*
        no_(mando|envio|enseno|paso|hago)_(borradores|pruebas|textos) sin_borradores""",
    "if-away": """
        si_esta_de si_esta_en si_esta_fuera si_estas_de si_estas_en si_anda si_ella si_el_no
        si_no_esta si_no_estas cuando_no_este cuando_no_estes cuando_esta_de cuando_este_de
        cuando_este_en cuando_este_con cuando_esta_con cuando_esta_en si_no_puede si_no_puedes
        si_falta cuando_falte mientras_este cuando_libre cuando_libra si_libra si_esta_mala
        si_esta_malo si_enferma si_viaja cuando_viaje si_se_va si_tiene_examenes de_vacaciones
        de_viaje de_baja de_feria si_no_contesta si_no_responde si_no_coge en_su_defecto
        o_en_su_lugar cuando_ande si_andas si_estas_ordenando cuando_estes_de cuando_esten_de
        si_sale_de_viaje""",
    "tells-us": """
        me_dict* nos_dict* dictarme dictarnos me_las_tendria_que me_lo_tendria_que
        me_los_tendria_que me_tendria_que resolverme resolvernos puede_resolverme
        me_ha_dicho_que_puede contarme contarnos explicarme explicarnos pasarme pasarnos
        aclararme aclararnos proporciona los_datos_los_da los_datos_los_pone facilitara
        nos_proporciona me_proporciona me_provee nos_provee me_suministra me_orient* nos_orient*
        me_ayud* me_guia nos_guia me_asesor* nos_asesor*""",
    "label-never": """
        fuera nunca jamas prohibido prohibidos prohibidas vetado vetados vetadas excluido
        excluidos excluidas no_se_toca no_se_tocan no_toco no_tocamos rojo rojos intocable
        intocables descartado descartados ni_tocar ni_hablar_de temas_que_no que_no_se_toca
        lo_que_no_se_toca quedan_fuera fuera_de_la_pagina no_publico no_publicamos no_entra
        no_entran""",
    "content-with": """
        por_satisfech* por_content* por_bien_pagad* me_conformo nos_conformamos me_conformaria
        como_ilusion tambien_festejo lo_celebr* festej* seria_bonito estaria_bien
        estaria_muy_bien estaria_contenta estaria_contento seria_un_buen buen_resultado
        me_pareceria_bien lo_firmo_ya firmaria brindamos brindaremos nos_damos_por me_doy_por
        me_daria_por nos_dariamos_por si_llegamos_a si_quedamos_en con_llegar_a""",
    "ask-them": """
        la_pueden_llamar lo_pueden_llamar le_pueden_llamar la_puede_llamar lo_puede_llamar
        le_puede_llamar la_podeis_llamar lo_podeis_llamar la_puedes_llamar lo_puedes_llamar
        llamar_al preguntar_por_mi preguntad_por pregunten_por pregunte_por pregunta_por marquele
        marquenle marcale marque_a le_coge_el_telefono atiende_en pasese_por pasate_por pasese_a
        pasate_a (la|le|lo)_busca (la|le|lo)_buscas (la|le|lo)_llam* oirlo_de
        (le|te|os|les)_(puede|podra|sabra|pueden|podran)_(decir|contar|confirmar|hablar|explicar)
        (le|te|os|les)_(cuenta|dice|dira|contara|contaran|diran) (le|te|les|os)_coge_el_telefono
        (le|te|les|os)_atiende preguntarle preguntarles""",
    "excluded": """
        aparte no_entra no_entran no_incluye no_incluyen no_van_incluid* no_va_incluid*
        no_esta_incluid* no_estan_incluid* queda_fuera quedan_fuera excluid* por_separado
        sin_anuncios sin_video sin_pauta sin_publicidad corre_por_cuenta corren_por_cuenta
        los_pagais los_pagas los_paga no_cuenta no_cuentan extra lo_pone_usted lo_pones_tu
        los_pone_usted los_pones_tu por_otro_lado por_cuenta_(suya|tuya|vuestra|del_cliente)
        a_su_cargo a_tu_cargo a_cargo_del_cliente pero_sin_(anuncios|video)
        (va|van)_(por_otro_lado|de_su_cuenta|de_tu_cuenta)""",
    "look-over": """
        (se|te|os)_(lo|la|los|las)_(mand*|envi*|ensen*|pas*|muestr*|llev*|lee*|leo|remit*|adelant*|comparto|reenvi*)
        (te|os|le|les)_(mand*|envi*|ensen*|pas*|muestr*|llev*|leo|llega|llegan|llegara*|comparto|adelanto)
        (recibe|recibes|recibis|reciben|recibira|recibiran) se_remit* (le|les|os|te)_llega*
        (echa|echan|echas|echais|eche)_un_(ojo|vistazo) (le|les|te|os)_doy_a_leer""",
    "verdict": """
        pulgar pulgares corazon corazoncito en_verde este_si este_no reparo* objecion* pegas
        enmienda* correccion* corregid* borre borra borras borreis tach* el_boton
        (quita|pone|quitas|pones|quitais|poneis)_o_(quita|pone|quitas|pones|quitais|poneis)
        me_quita me_quitas da_salida lo_firme visto_primero lo_haya_visto haya_leido
        (ultima|ultimo)_(mirada|palabra|vistazo|lectura)
        me_(conteste*|contesta*|diga*|dice*|responda*) boligrafo rechaz* el_si un_si su_si tu_si
        dos_rondas una_ronda ronda_de_(cambios|correcciones|revision)
        rondas_de_(cambios|correcciones|revision) lo_vuelvo_a_escribir lo_rehago lo_cambio
        pide_cambios pides_cambios pida_cambios veto vetar apriete* aprieta* mueve_la_tarjeta
        mover_la_tarjeta lo_que_quiera_cambiar lo_que_quieras_cambiar que_cambio
        lo_que_haya_que_cambiar me_(corrige|corriges|corregis|corrijan|corrija)""",
    "draft": """
        borrador borradores lote lotes textos texto fotos foto piezas pieza publicaciones
        publicacion la_semana_que lo_de_la_semana tanda paquete guion guiones propuestas_de
        propuesta_de carpeta impresos impreso articulo articulos historia historias reel reels
        video videos contenidos contenido""",
    "only-pass": """
        solo_(sale|salen|se_publica*|va|van|se_cuelga*|se_sube*|se_programa*)
        los_que_(usted|tu|vos|ella|el|marque*|apruebe*|firme*)
        las_que_(usted|tu|vos|ella|el|marque*|apruebe*|firme*|me_devuelv*)
        lo_que_(ella|el|usted|tu|vos)_(marque*|apruebe*|firme*|borre*|tache*|quite*|diga*|deje*)
        y_entonces_si hasta_que_no""",
    "consulted": """
        ensen* consult* somet* pregunt*_antes pedir*_opinion pido_opinion pedir_tu_opinion
        pedir_su_opinion mostrar*_borradores""",
    "knows-me": """
        me_(paga|pago|contrato|tuvo|conoce|conocen|formo|enseno|ensena|emplea|empleo|superviso|dirigio|despidio)
        me_dio_(clase|clases|trabajo) me_da_(clase|clases)
        mi_(antiguo|antigua|anterior|ultimo|ultima|actual|primer|primera|unico|unica)_(jefe|jefa|cliente|clienta|patron|patrona)
        mi_(profe|profesor|profesora|tutor|tutora|maestro|maestra|instructor|instructora|mentor|mentora)
        tuve_a_mi_cargo estuve_en lleve_(las_redes|la_cuenta|la_pagina|el_instagram|el_facebook)
        llevo_(las_redes|la_cuenta|la_pagina)_de trabaje_(para|con|en) al_tanto sabe_que sabe_de
        ya_(le|la|lo|les)_avise si_soy si_cumplo como_(soy|trabajo|trabaje|laburo|cumplo)
        lleva_conmigo llevan_conmigo esta_conmigo que_tal_(trabajo|lo_hice|me_porte)""",
    "no-references": """
        queda_entre_(ellos|ellas|nosotros|el|ella) entre_ellos_y_(yo|nosotros)
        no_(facilitamos|facilito|damos|doy|revelo|revelamos)_(nombres|clientes) no_la_nombro
        no_los_nombro no_las_nombro quienes_son_nuestros_clientes referencias_tampoco
        cuyos_nombres_no""",
    "avoid": """
        (mantenemos|mantengo|quedamos|mantenerse|nos_mantenemos)_lejos lejos_de
        (se|nos)_qued*_fuera quedan_fuera
        no_(se_)(airea*|cuenta*|toca*|habla*|menciona*|nombra*|publica*|trata*|comenta*|opina*|saca*)
        no_(tocamos|hablamos|mencionamos|nombramos|publicamos|tratamos|opinamos|comentamos|entramos|toco|hablo|menciono|nombro|publico|opino|comento|hablaria|tocaria|publicaria)
        ni_palabra nada_de ni_mencion vetado vetados vetada vetadas tabu intocable intocables
        evitamos evito evitaremos evitar rehuimos me_callo nos_callamos nunca_se_habla
        temas_que_no no_hablaria_de ni_hablar_de a_la_pagina_no no_van_a_la no_van_en no_va_en""",
    "alone": """
        sin_(preguntar*|consultar*|avisar*|esperar*|permiso) por_mi_cuenta por_nuestra_cuenta
        yo_sola yo_solo a_mi_aire libremente directamente vias_libres via_libre subo_yo
        lo_pongo_yo se_cuenta_todo vale_todo_lo""",
    "i-ask": """
        (te|le|os|les)_(pregunto|consulto|aviso_antes|preguntamos|consultamos|llamo_antes|preguntaria|consultaria)
        con_permiso con_su_permiso con_tu_permiso previa_consulta pregunto_antes consulto_antes
        lo_que_(te|le|os)_consulto decide_usted decides_tu decidis_vosotr* se_consulta
        se_consultan""",
    "no-limits": """
        (no_hay|no_existen|no_tengo|no_tenemos|cero|sin)_temas_(vedad*|prohibid*|tabu|intocabl*|vetad*|que_no)
        no_hay_nada_que_no si_hace_gracia_va lo_que_de_risa_va""",
    "review-act": """
        (tach*|quit*|tir*|elimin*|podamos|podar|dejamos|cambiamos)_lo_que_no
        (sirvio|funciono|lo_que_no_(sirvio|funciono|haya|sirve|funcione|ha|se_gane|rinda))
        pagina_uno version_(#|dos|siguiente|nueva) nueva_version siguiente_version caduca
        hacemos_cuentas la_itv itv en_que_nos_equivocamos donde_nos_equivocamos lo_aprendido
        lo_que_hemos_aprendido lo_que_aprendimos sobre_la_mesa volvemos_a_hablar*
        lo_volvemos_a_(hablar|mirar|ver|leer) queja_inventada crisis_inventada crisis_simulada
        queja_simulada de_mentira de_mentirijillas ensayo_general poner_a_prueba_la
        probamos_(la_hoja|el_manual|el_protocolo|el_plan) hacemos_balance hacer_balance reescrib*
        rehacemos_el volvemos_a_la_pagina volver_a_la_pagina plan_actualizado
        se_actualiza_el_plan hacer_memoria ponemos_al_dia""",
    "untouched": """
        queda_cerrado no_volvemos_sobre tal_como_esta tal_cual_esta escrito_en_piedra
        grabado_en_piedra no_se_reabre como_esta_escrito rige_los""",
    "adjust-weak": """
        sobre_la_marcha se_pueden_ajustar_cosas ir_ajustando iremos_ajustando
        iremos_viendo_el_plan volver_a_mirar_el_plan (revisar|mirar)_el_plan_mas_adelante
        ajustes_sobre ajustar_si_hace_falta (volver|volveriamos|volver*)_a_(ver|mirar)_el_plan""",
    "ours": """
        con_mi_(correo|mail|email|gmail|cuenta) (forman|forma|formaran)_parte_de_nuestr*
        alquilad* cuelga*_de_nuestr* colgada_de_lo_mio me_la_llevo se_viene_conmigo
        en_nuestro_panel en_nuestra_plataforma""",
    "whose": """
        quien_tiene_la_(clave|contrasena) quien_tiene_las_(claves|contrasenas) de_quien_son
        de_quien_es (averiguar|aclarar|ver)_quien recuperar_(primero_|)la_(pagina|cuenta)
        lo_de_editor*""",
    "end": """
        el_dia_que_(se_acabe|acabe|acabemos|terminemos|lo_dejemos|cortemos|paremos|nos_separemos)
        si_lo_dejais si_lo_dejas si_no_(cuaja|funciona|convence|encaja|resulta|sale)
        si_no_(te|le|os|les)_convence terminacion a_la_terminacion
        al_(acabar|terminar|finalizar|irme) cuando_(acabemos|terminemos|paremos|lo_dejemos)
        tan_amigos sin_rencor sin_malos_rollos nos_damos_la_mano si_un_dia_lo_dejamos""",
    "lock-in": """
        baja_anticipada mensualidades_pendientes no_hay_forma_de_salir* permanencia_de_#
        se_firma_por_(dos|tres|cinco) no_se_puede_cortar no_entrego_nada no_se_entrega_nada
        penalizacion_por_baja antes_no_hay_forma""",
    "try-weak": """
        probarme_primero me_prueba_primero (paramos|lo_dejamos|dejarlo|pararlo)_(y|si|cuando)
        si_no_(te|le|os|les)_(gusta|convence|cuadra)_(paramos|lo_dejamos|me_voy) vamos_viendo
        si_no_te_convence_lo_dejamos mes_a_mes mes_por_mes sin_rencor si_no_estais_contentos
        si_no_esta_contento si_no_te_convence""",
    "reply-rule": """
        con_el_desayuno con_el_cafe una_vez_con_educacion norma_# con_plantilla
        nunca_con_plantilla se_llama_a (eso|esas|esos)_pasa*_a en_las_mananas en_las_tardes
        antes_de_cerrar antes_del_cierre antes_de_comer empezando_por (las_dan_|)gracias
        pide*_disculpas mi_turno a_la_una y_a_las_# a_las_#_y de_martes_a de_jueves_a
        al_dia_siguiente al_otro_dia""",
    "closed": """
        se_cierran se_cierra cerrados desactivados se_desactivan se_apagan""",
    "no-chat": """
        no_me_pongo_a_(charlar|hablar|contestar)
        no_(charlo|hablo|converso)_con_(los_clientes|la_gente|el_publico) yo_solo_publico
        solo_publico no_contesto_a_nadie""",
    "vendor-asks": """
        molesto_con_las_dudas a_quien_(molesto|pregunto|llamo|acudo|recurro)
        (le|les)_(sacaria|saco|pregunto|preguntaria|consulto)_(los_datos|las_dudas|lo_que|los_detalles)
        recurro_a mis_dudas_van las_dudas_van las_dudas_a las_dudas_con dudas_contigo
        dudas_con_usted""",
    "label-contact": """
        (por|de|en)_(su|tu|vuestro|vuestra|el_lado)_(lado|parte|casa|equipo|bando) en_la_casa
        en_la_empresa en_el_taller en_la_tienda responsable_en enlace_en""",
    "need-no-one": """
        nadie_de_(su|tu|vuestr*)_(casa|equipo|empresa|gente|personal|parte)_tiene
        no_(le|te|os|les)_(voy_a_|vamos_a_|)(llamar|molestar|llamare|molestare|molestaremos)_(ni|para|con)
        no_hace_falta_que_nombre* prefiero_no_tratar nadie_tendra_noticias de_su_plantilla_nadie
        de_tu_gente_nadie no_hay_que_nombrar""",
    "tone-strong": """
        (tiene_que_|debe_|que_|ha_de_|)(sonar|suene|suena)_a_(abuela|vecin*|barrio|pueblo|alguien|tertulia|mostrador|madre|padre|amig*)
        (hablamos|escribimos|hablar|escribir|hablo|escribo|hablaria|escribiria)_como_(hablais|habla|hablan|hablas|en_el|se_habla)
        (de|tratamos_de|trata_de)_don_y_dona frases_cortas por_el_nombre la_pagina_dice
        en_primera_persona""",
    "tone-noun": """
        la_voz_de_la_marca voz_de_la_marca tono_adecuado tono_apropiado lenguaje_adecuado
        buen_tono""",
    "now": """
        hoy ahora actualmente en_este_momento a_dia_de_hoy hoy_por_hoy ahora_mismo lleva*
        el_ano_pasado el_mes_pasado partiendo_de ahora_es ahora_son hoy_son hoy_es tenemos teneis
        tienes tienen tiene""",
    "goes": """
        pas* sub* baj* crec* lleg* aument* reduc* llev* elev* increment* cai* caig*""",
    "from-n": """
        de_# de_unas_# de_unos_# de_las_# de_los_#""",
    "to-n": """
        a_# a_unas_# a_unos_# a_menos_de_# a_mas_de_# a_las_# a_los_# hasta_#""",
    "vague-aim": """
        mas_gente por_la_puerta mas_visitas mas_clientela mas_huespedes mas_pedidos mas_reservas
        se_llenen se_llene les_conozca* os_conozca* te_conozca* darse_a_conocer que_se_hable""",
    "crisis": """
        se_pone_fe* se_ponga_fe* se_lesiona se_lesione alerta_alimentaria alerta_sanitaria
        problema_sanitario accidentes dias_malos hoja_de_emergencia incidencias_graves
        caso_de_accidente si_se_cae_alguien alguien_se_cae""",
    "document": """
        hoja_plastificada plastificad* anexo una_hoja cuartilla""",
    "donts": """
        nadie_abre_la_boca que_no_se_dice
        se_(paran|para|congelan|detiene|detienen|suspenden|frenan)_(las_publicaciones|la_programacion|todo|los_posts|lo_programado)
        no_se_(especula|discute|publica_nada|culpa|improvisa|opina)
        (prohibicion_de_|sin_)responder_a_la_prensa periodistas_al ningun*_*_opina
        no_se_publica_nada_hasta prensa_al_numero""",
    "first-message": """
        la_frase_que (que|lo_que)_se_dice_primero primera_frase texto_del_anexo
        comunicado_inicial""",
    "levels": """
        nivel_uno nivel_dos nivel_tres tres_colores tres_niveles""",
    "no-crisis": """
        plan_de_crisis_es_para (es|son)_para_aerolineas no_le_hara_falta_nunca
        manuales_de_emergencia_no manual_de_crisis_no aqui_no_pasa_nada""",
    "for-use": """
        para donde es_para sera_para que_es_donde que_consultan que_usan""",
    "do-network": """
        trabajar*_en trabajariamos_en publicar_en publicaria_en publicaremos_en estaria_en
        estariamos_en programa_para plan_para me_encargo_de_(tu|su|vuestr*)
        (le|te|os|les)_(llevo|llevaria|llevare|llevamos|haria|hago) llevar_(el|su|tu|vuestro)""",
    "label-lists": """
        que_no que_si lo_que_si lo_que_no lo_que_puedo lo_que_no_puedo""",
    "bare-rate": """
        #_(a_la|por|cada)_(semana|quincena) #_semanales
        (una|dos|tres|cuatro|#)_(vez|veces)_(a_la|por|cada)_(semana|quincena) un_dia_si_y_otro_no
        un_par_(a_la|por)_semana dia_por_medio""",
    "calendar": """
        queda_cerrada cerrada_el con_un_mes mes_siguiente semanas_de_antelacion""",
    "audience": """
        (escrib*|habl*|public*|contar*)_para esto_es_para pens*_en
        (vive|viven|vivis|vives|vivimos)_de
        (clases|tipos|grupos|perfiles)_de_(gente|client*|persona*|visitante*|huesped*|lector*)
        (la_mayoria|la_mitad|el_grueso)_de_(su|tu|vuestr*|sus|tus|los|las) quien_lee_esto
        quien_nos_lee quien_te_compra quien_le_compra""",
    "group": """
        quien_se quien_acaba quien_necesita quien_busca quien_tiene enfermeras ganaderos
        senderistas inquilinos hortelanos quinceaneras muchachos senoras senores camioneros
        jubilados vecinas""",
    "quality": """
        se_mudan preguntan llegan se_acaba_de
        que_(vienen|llegan|buscan|necesitan|quieren|preguntan|compran|viven|trabajan|tienen|salen|se)""",
    "free-of-charge": """
        se_lo_hago_gratis te_lo_hago_gratis lo_hago_gratis sin_cobrar no_cobro_nada
        primer_mes_gratis de_balde por_un_cafe lo_que_paga_a pagueme_lo_que pagame_lo_que
        dime_tu_cuanto lo_que_usted_vea de_dinero_ni_idea""",
    "answer": """
        tiene_noticias tendra_noticias tienes_noticias""",
    "asap": """
        en_cuanto_(podemos|pueda|podamos|puedo) cuanto_antes_podamos casi_siempre_pronto
        cuando_lo_ve* no_se_quedaran_ahi cuando_puedo""",
    "own-words": """
        (segunda|tercera|primera)_lengua lengua_materna
        (mi|mis)_(ingles|castellano|espanol|faltas) en_casa_hablo perdone_(las|los|mi)
        perdona_(las|los|mi) (te|le|os|les)_escrib* estudie_(historia|periodismo|filologia|en)
        me_crie
        soy_(profesor|profesora|periodista|estudiante|hijo|hija|nieto|nieta|sobrino|sobrina)""",
    "legal": """
        firma_(antes|primero)_un firman_los_padres firman_las_madres la_publicacion_lo_dice
        (llevan|lleva|con)_bases bases_y_fecha nos_regala_algo se_dice_que_es_publicidad
        dice_que_es_publicidad""",
    "law-off": """
        nadie_ha_denunciado nunca_ha_pasado_nada_por no_tiene_que_firmar_nadie
        nadie_tiene_que_firmar""",
    "customer-data": """
        (telefonos|datos|direcciones|nombres|numeros)_de_(los|las|sus|tus)_(client*|pacient*|huesped*|soci*|alumn*)""",
    "kept": """
        ningun_otro_sitio en_su_caja no_sale_de se_quedan_en_su se_quedan_en_la""",
    "consent-paper": """
        consentimiento consentimientos
        (hoja|papel|carta|autorizacion|permiso|cesion|impreso|documento)_(firmad*|escrit*|por_escrito|de_cesion|expres*)
        cesion_de permiso_de_los_padres autorizacion_de_los_padres firman_los_padres
        firma_de_los_padres""",
    "finding": """
        las_contesta los_contesta""",
    "vanity-measure": """
        crecimiento_de_(la_|)audiencia crecimiento_en_seguidores los_corazoncitos
        cuantos_(le|te|os|les)_siguen crecimiento_de_la_comunidad""",
    "dismiss": """
        perder_tiempo (para|de)_(marcas|empresas|cadenas|multinacionales)_grandes
        cosa_de_empresas nos_lo_saltamos me_lo_salto no_trabaj*_(con|hacia|por)
        no_llevamos_control no_circulan lo_frena_todo
        no_(hago|hacemos|fijo|fijamos|pongo|ponemos|doy|damos|mando|mandamos|llevo|uso|usamos|sigo|miro|vigilo)
        no_soy_de_es* es_cosa_mia no_lo_(sigo|miro|vigilo|hago|trabajo) no_entra no_van y_punto
        no_me_quitan no_me_quita ni_me_hace_falta ni_hace_falta
        no_se_(revisa|hace|hacen|envia|envian|contempla|contemplan)""",
    "subject-answers": """
        lo_que_tard* rapidez""",
    "subject-approval": """
        fase_de_revision lo_que_se_sube revision_previa leer_nada""",
    "subject-crisis": """
        escandalos manuales_de_emergencia""",
    "subject-audience": """
        los_publicos publicos a_quien_hablamos a_quien_le_hablamos definir_a_quien
        andar_definiendo""",
    "subject-aim": """
        numeros objetivos_de metas_de cifras_de_ventas""",
    "subject-report": """
        cifras informes_""",
    "subject-tone": """
        guias_de_estilo lo_del_tono del_tono_y""",
    "subject-replies": """
        los_comentarios_no""",
    "subject-listening": """
        se_diga_en_otros digan_en_otros control_de_menciones""",
    "subject-legal": """
        los_permisos lo_de_los_permisos""",
    "subject-analysis": """
        estudiar_su_negocio estudiar_tu_negocio revisar_su_(escuela|negocio|tienda)
        revisar_tu_(escuela|negocio|tienda) a_sus_rivales""",
    "subject-notice": """
        preavisos""",
    "maybe": """
        habria_que convendria algun_dia algun_tipo de_vez_en_cuando mas_adelante en_algun_momento
        vendria_bien estaria_bien igual_te igual_se igual_le igual_os por_si_acaso por_si_alguien
        si_quiere si_quieres si_quereis tendria_cuidado con_cuidado cuidado lo_mejor_es mejor_no
        quiza quizas a_lo_mejor ya_veremos ya_pensar* tendria_que podriamos deberia deberiamos
        seria_bueno si_algun_dia me_gustaria_escrib* ir_pensando algo_escrito""",
    "policy-noun": """
        que_se_puede_(subir|publicar|contar) que_se_sube_y_que que_va_y_que_no""",
    "analysis": """
        mirar*_bien_(su|sus|tu|tus|vuestr*) estudiar*_(su|sus|tu|tus|vuestr*)
        miraremos_(su|sus|tu|tus|vuestr*)""",
    "target-noun": """
        quien_es_su_gente quien_es_tu_gente quien_es_vuestra_gente del_publico_no_se
        gente_a_la_que_le_gusta""",
    "want": """
        la_idea_es ojala se_trata_de""",
    "regular-post": """
        bastante_a_menudo segun_un_calendario cuando_pueda""",
    "calendar-noun": """
        plan_de_la_semana lo_de_la_semana_siguiente la_semana_siguiente parrilla_de""",
    "improvise": """
        cuando_me_(apetece|apetezca|pinta|da|nace|sale|provoca) cuando_tengo_algo
        cuando_se_me_ocurre""",
    "if-writes": """
        si_alguien_(escribe|pregunta|comenta) contestar_a_la_gente
        pendiente_(tambien_|)de_los_(comentarios|mensajes) estar_pendiente_de""",
    "single-measure": """
        una_sola_cifra unica_cifra un_solo_numero un_solo_dato cuantos_(le|te|os|les)_siguen
        la_unica_cuenta unico_indicador el_indicador_de_exito""",
    "tell-how": """
        contando_que_tal ire_contando que_tal_fue como_fue cuentas_los cuenta_los contas_los""",
    "law": """
        cautelas_legales mirar_la_ley parte_legal lado_legal normativa_vigente""",
    "testimonial": """
        me_recomendaria* aportar_referencias aportarlas a_peticion bajo_peticion""",
    "all-networks": """
        cuantas_mas_redes las_abrimos_todas""",
}
