"""Spanish words of a Social Media Plan, by concept.

Words are written without accents; ``*`` stands for any ending, ``_`` joins the words of a phrase,
``#`` is a number in it, ``#h`` one of hours (4h), ``#€`` a sum of money, ``#%`` a percentage;
``(te|os)`` is either of them.
"""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "notice-span": """#_dias_de_aviso #_dias_de_preaviso #_semanas_de_aviso #_semanas_de_preaviso
        mes_de_aviso mes_de_preaviso #_meses_de_aviso aviso_de_#_dias preaviso_de_#_dias
        preaviso_de_un_mes aviso_de_un_mes aviso_previo_de_# preaviso_de_#""",
    "suggests": """
        que_le_parece que_te_parece que_os_parece le_cuadra os_cuadra te_cuadra le_va_bien
        os_va_bien te_va_bien podria_hacer podria_subir podria_publicar podria_poner podria_sacar
        podria_mandar podria_contestar podria_encargar* podriamos_hacer podriamos_publicar""",
    "free-of-charge": """ser_gratis gratis_un_mes gratis_el_primer el_primer_mes_gratis
        no_quiero_nada no_pido_nada no_cobro no_cobraria no_le_cobro no_te_cobro no_os_cobro
        no_le_cobraria no_te_cobraria no_os_cobraria sin_pagar no_pido_dinero no_quiero_dinero
        la_voluntad lo_que_me_pueda lo_que_quiera_pagar sin_coste sin_costo no_cobrare no_le_cobrare
        no_te_cobrare no_os_cobrare lo_que_usted_pueda lo_que_podais""",
    # How a sentence means it.
    "neg": """no nunca jamas ni sin tampoco nadie ningun ninguna ninguno nada cero evit* imposible
        en_vez_de en_lugar_de""",
    "not-neg": """no_solo no_solamente no_obstante sin_embargo no_dud* nada_mas sin_duda
        sin_prisa* sin_coste sin_costo sin_cargo sin_problema* no_se_preocup* no_te_preocup*
        no_mas_de no_mas_tarde nunca_mas_de sin_falta sin_excepcion sin_demora no_mas_alla
        no_tard* no_superior no_supera* si_no por_no_decir sin_sorpresas sin_rodeos
        sin_tecnicismos no_pas*_de sin_filtros sin_iva no_incluy* no_incluid* no_entra*
        ni_una_coma""",
    "unless": """hasta salvo excepto antes a_menos_que mientras solo_si solo_con solo_cuando
        si_antes""",
    "others": """otra_agencia otras_agencias otro_proveedor otros_proveedores agencia_anterior
        agencias_anteriores anterior_agencia anterior_proveedor proveedor_anterior hay_quien*
        muchas_agencias algunas_agencias muchos_proveedores desconfi* cuidado_con la_anterior
        el_anterior le_dijeron les_dijeron te_dijeron os_dijeron nos_contais nos_cuenta*
        otros_le otras_le quien_le_prometa si_alguien gente_que_dice community_anterior
        anterior_community los_demas_le anteriores_gestores anterior_gestor gestor_anterior
        el_de_antes la_de_antes muchos_prometen otros_prometen otros_ofrecen chico_que_os_llamo
        el_que_os_llamo la_que_os_llamo el_que_le_llamo quien_os_llamo el_muchacho_anterior
        el_chico_anterior los_de_antes los_anteriores antes_de_mi alguno_le_dira
        algunos_le_diran algunos_dicen""",
    "hope": """gustaria intent* espero_que espero_poder espero_conseguir espero_lograr espero_llegar
        espero_tener esperamos_que esperamos_poder esperamos_conseguir esperamos_llegar
        esperamos_lograr ojala quiza quizas tal_vez podria podriamos
        a_ser_posible si_quiere si_quieres si_quereis si_quieren si_lo_desea* si_hace_falta
        mas_adelante en_el_futuro ya_veremos procurar* procuro tratare_de trataremos_de
        a_lo_mejor igual_podemos en_su_momento algun_dia si_fuera_necesario si_fuese_necesario
        llegado_el_caso me_encantaria nos_encantaria estaria_bien seria_bonito quisiera
        si_os_apetece si_le_apetece si_te_apetece si_te_parece si_le_parece
        cuando_haya_confianza en_otra_fase segunda_fase""",
    "unneeded": """no_hace_falta no_haran_falta no_hara_falta no_hacen_falta no_es_necesari*
        no_son_necesari* no_sera_necesari* no_necesit* innecesari* sobra sobran
        perdida_de_tiempo perder_el_tiempo perder_tiempo tonteria* pamplina* no_sirve*
        no_merece* no_tiene_sentido no_vale_la_pena inutil* papel_mojado no_creo_en
        no_creemos_en no_uso no_usamos no_trabajo_con no_trabajamos_con no_hago no_hacemos
        no_hay_que no_perdemos no_pierdo olvide* olvidate olvidese olvidaos olvidense
        no_se_necesita* no_ocupamos no_precis* de_adorno burocracia cuento_chino no_gastamos
        no_existe* no_llevamos no_*_hace_falta no_*_hacen_falta no_*_es_necesario no_*_sirve*
        ni_*_hace_falta no_preciso ni_falta""",
    "without": "sin ni cero nada_de ningun ninguna ninguno",
    "nobody": """nadie a_nadie ninguna_persona ningun_contacto ningun_interlocutor
        ningun_responsable""",
    # Who.
    "client": """usted ustedes ud uds vosotr* tu te le les os ti contigo vos su sus tus vuestr*
        suyo suya suyos suyas tuyo tuya tuyos tuyas cliente clienta la_empresa de_la_casa
        el_negocio el_comercio el_local vds vd""",
    "client-side": """su_equipo tu_equipo vuestro_equipo su_empresa tu_empresa vuestra_empresa
        su_parte tu_parte vuestra_parte su_lado tu_lado de_la_casa su_casa tu_casa vuestra_casa
        su_personal tu_personal de_la_empresa lado_del_cliente parte_del_cliente por_la_empresa
        en_la_empresa su_negocio tu_negocio vuestro_negocio del_negocio de_su_plantilla
        de_vuestra_plantilla entre_ustedes entre_vosotros de_ustedes de_vosotros del_equipo
        su_tienda su_local su_clinica su_taller su_hotel su_restaurante su_escuela tu_tienda
        tu_local vuestra_tienda vuestro_local su_organizacion su_oficina su_despacho del_taller
        de_la_tienda del_hotel de_la_clinica del_restaurante de_la_escuela de_la_bodega
        de_recepcion de_la_recepcion del_mostrador de_tu_plantilla de_la_plantilla de_alli
        de_dentro de_cocina de_la_cocina de_sala de_administracion de_la_oficina de_caja
        del_almacen del_departamento de_almacen de_secretaria de_la_secretaria del_despacho
        de_la_finca de_la_cooperativa de_la_asociacion""",
    "role": """encargad* gerente gerencia duen* propietari* director directora jefe jefa jefes
        responsable coordinador* recepcionista administrativ* secretari* socia socio maestro
        maestra chef cocinero cocinera enologo enologa veterinari* farmaceutic* doctor doctora
        dra dr titular presidente presidenta tesorer* monitor monitora marido esposa esposo
        hermano hermana hijo hija sobrin* cunad* prima primo padre madre fundador* supervisor*
        capataz hostelera capitan dona don abuela abuelo cunada tia tio hermanita gobernant*
        ayudante mayordom* portero conserje repartidor* camarer* dependient* tendera tendero
        patron patrona vaquer* oficial aprendiz apoderad* profe profesor* tutora entrenador*
        sacristan parroco alcalde concejal* tecnic* comercial contable informatic* nuera yerno
        consuegra novia novio tecnico lider encargado_de mecanico mecanica herrero carpintero
        carpintera electricista fontanero panadero panadera pastelero pastelera peluquero
        peluquera costurera jardinero jardinera pescadero carnicero carnicera bodeguero
        bodeguera florista librero librera joyero joyera conservador* cura educador*
        bibliotecari* delegad* trabajadora_social trabajador_social higienista""",
    "contact": """persona_de_referencia persona_de_contacto persona_de_enlace interlocutor*
        persona_de_confianza punto_de_contacto contacto_unico contacto_directo unico_contacto
        contacto_principal contacto_interno contacto_dentro contacto_fijo contacto_sera
        contacto_seria mi_contacto nuestro_contacto persona_que_decida persona_que_nos
        persona_que_me persona_que_conteste persona_que_responda persona_que_conozca
        persona_al_otro_lado persona_suya persona_vuestra persona_de_su persona_de_tu
        persona_de_vuestro alguien_de_su alguien_de_vuestro alguien_de_tu alguien_de_la_casa
        alguien_de_dentro alguien_del_equipo persona_responsable persona_del_equipo
        persona_de_la_casa persona_de_la_empresa responsable_interno responsable_interna
        responsable_del_cliente responsable_por_su responsable_de_su persona_designada
        persona_fija una_sola_persona una_unica_persona persona_asignada contraparte vocero
        vocera portavoz referencia_interna referencia_sera persona_sera de_referencia
        alguien_que_me alguien_que_nos necesitaria_que quien_me_pase enlace_con_la_empresa
        enlace_interno con_quien_hablar con_quien_tratar a_quien_preguntar mi_enlace
        nuestro_enlace mi_referencia mi_referente la_voz_de_la_casa a_quien_acudir
        mi_interlocutor nuestro_interlocutor persona_clave una_voz_unica trato_directo_con
        hablaria_con hablare_con hablo_con trataria_con trato_con tratare_con trataremos_con
        acudire_a preguntare_a preguntaremos_a preguntaria_a pregunto_a llamare_a le_pregunto_a
        sea_quien sera_quien es_quien quien_me_confirme quien_nos_confirme quien_me_confirma
        quien_nos_confirma una_sola_voz unica_voz una_voz voz_unica como_enlace como_contacto
        como_interlocutor* como_referencia quien_de_ustedes quien_de_vosotros""",
    "answers-us": """resolv* resuelv* dudas consult* preguntar preguntare preguntaremos pregunto
        aclar* facilit* decid* decis* pasa_la_informacion pasara nos_pasa me_pasa pase mande
        pasar proporcion* suminist* informarme informarnos contarme contarnos cuente hable
        hablare hablaremos hablaria llamare llamaremos acudire acudiremos dirigire trate
        trataremos tratare despach* coordinar coordinare me_coordin* responda_mis nos_conteste
        me_conteste pasaria resolveria decidiria diga nos_diga me_diga explique ensene
        me_pone_al_dia nos_pone_al_dia me_va_contando nos_va_contando me_avise nos_avise
        confirme confirma confirmara tiene_la_ultima_palabra ultima_palabra la_que_sabe
        el_que_sabe me_surta le_pregunto preguntarle le_escribire le_escribo escribirle
        a_quien_acudir a_quien_llamar me_cuenta nos_cuenta me_dice nos_dice manda_las_fotos
        me_manda nos_manda me_facilita""",
    "deputy": """suplente suplenta sustitut* en_su_ausencia si_falta si_no_esta en_ausencia
        de_reserva cuando_falte cuando_ella_falte cuando_el_falte cuando_no_este
        si_esta_de_baja de_vacaciones lo_sustituye la_sustituye le_sustituye en_su_lugar
        de_segundo de_repuesto cubre_sus cubra_sus si_el_no_esta si_ella_no_esta si_no_puede""",
    "vendor": "nuestro nuestra nuestros nuestras yo nosotros nosotras mi mis agencia",
    "vendor-contact": """account_manager gestor_personal gestora_personal gestor_de_cuenta*
        gestora_de_cuenta* ejecutiv*_de_cuenta* asesor* sere_su sere_tu sere_vuestr* yo_sere
        soy_su soy_tu soy_vuestr* seremos_su seremos_tu nuestro_equipo nuestra_companera
        nuestro_companero de_nuestro_equipo project_manager gestor_dedicado gestora_dedicada
        de_nuestra_agencia en_nuestra_agencia me_tendra* me_tienes su_gestor* tu_gestor*
        vuestro_gestor* vuestra_gestora de_la_agencia le_atendera_personalmente
        sera_atendido_por su_gestor_personal asignada_por_nosotros de_mi_equipo
        nuestra_coordinadora un_gestor_de una_gestora_de""",
    # Time.
    "limit": """#_hora* #h una_hora media_hora hora_y_media par_de_horas pocos_minutos #_minut*
        #_min #_mins un_minuto misma_jornada la_jornada dia_habil mismo_dia dia_laborable
        siguiente_dia dia_siguiente jornada_laboral #_dia_habil #_dias_habiles #_dia_laborable
        #_dias_laborables un_dia cuarto_de_hora misma_manana misma_tarde hora_siguiente
        media_jornada media_manana proxima_hora #_horitas una_horita #_horas_laborables #_hs #_h
        tope_de_# #_minutillos un_par_de_horas dos_horas_como antes_del_mediodia antes_de_comer
        antes_de_cerrar antes_de_mediodia en_el_dia mismo_turno el_mismo_turno misma_noche
        esa_misma_tarde ese_mismo_dia sesenta_minutos medio_dia una_manana una_tarde
        acabe_la_jornada termine_la_jornada fin_de_la_jornada mismo_dia_laborable en_el_acto_y
        #_hora_laborable""",
    "hours-per": """#_horas_al_mes #_horas_mes #_horas_por_mes #_horas_mensuales #_horas_semanales
        #_horas_a_la_semana #_horas_por_semana #_horas_al_dia #_horas_diarias #h_al_mes
        #h_a_la_semana #h_semanales #h_mensuales #_horas_de_trabajo #h_por_semana #h_por_mes
        #h_al_dia #h_mes #_horas_cada_mes #_horas_cada_semana #_horas_de_dedicacion
        #_horas_a_la_quincena una_hora_al_dia una_hora_diaria #_horas_de_mi_trabajo
        #h_cada_semana #_horas_/_mes #h_de_trabajo una_hora_cada_dia #_horas_todas_las_semanas
        #_horas_efectivas""",
    "asap": """antes_posible cuanto_antes con_rapidez rapidamente rapidez enseguida de_inmediato
        inmediat* lo_mas_pronto mayor_brevedad brevedad cuando_pueda con_agilidad agil agiles
        rapido rapida rapidas rapidos a_la_mayor al_momento pronta_respuesta prontitud
        sin_tardar velocidad tiempos_de_respuesta tiempo_de_respuesta plazos_de_respuesta
        plazo_de_respuesta diligencia con_celeridad sin_dilacion al_instante tan_pronto prestos
        volando pitando""",
    "per-week": """a_la_semana por_semana semanal semanales semanalmente cada_semana al_mes
        por_mes mensual mensuales cada_mes al_dia diari* cada_dia a_diario quincenal*
        cada_quincena a_la_quincena cada_lunes cada_martes cada_miercoles cada_jueves
        cada_viernes los_lunes los_martes los_miercoles los_jueves los_viernes los_sabados
        los_domingos cada_sabado cada_domingo todos_los_dias #_dias #_semanas de_lunes_a
        lunes_y martes_y miercoles_y jueves_y todas_las_semanas entre_semana /_semana
        mensualmente por_quincena x_semana sem dias_alternos por_dia x_dia al_mes_y cada_#_dias
        veces_por_semana vez_por_semana veces_a_la_semana vez_a_la_semana un_dia_si cada_finde
        cada_fin_de_semana en_fin_de_semana a_razon_de /_sem /_mes""",
    "regularly": """mensual* semanal* trimestral* quincenal* bimestral* anual* semestral*
        cada_mes cada_semana cada_trimestre cada_quincena cada_#_semanas cada_#_meses
        cada_#_dias al_mes a_final_de_mes a_fin_de_mes fin_de_mes final_de_mes finales_de_mes
        primer_lunes primer_martes primer_miercoles primer_jueves primer_viernes ultimo_viernes
        ultimo_lunes ultimo_jueves ultimo_dia primera_semana ultima_semana todos_los_meses
        cada_lunes cada_martes cada_miercoles cada_jueves cada_viernes los_lunes los_martes
        los_viernes los_jueves los_miercoles a_la_semana al_cierre al_trimestre a_la_quincena
        dia_# cada_dia el_dia_uno dia_uno dia_primero cada_fin_de_mes a_mes_vencido
        al_acabar_el_mes al_terminar_el_mes cada_dos_semanas cada_tres_meses cada_seis_meses
        cada_ano una_vez_al_mes una_vez_por_semana todas_las_semanas cada_domingo los_domingos
        comienzo_de_mes principio_de_mes principios_de_mes cada_cuatro_semanas cada_bimestre
        el_#_de dia_cinco el_dia_cinco el_#_de_cada dia_#_de_cada cada_luna el_ultimo_dia
        ultimo_dia_habil primer_dia_habil a_comienzos de_cada_mes cada_final_de_mes
        a_primeros_de a_primeros a_ultimos_de los_dias_# cada_primero vez_al_mes
        vez_al_trimestre a_mes_cumplido cada_cierre cada_viernes_ultimo los_lunes_por
        lunes_por_la cada_cierre_de cierro_cada bimensual* cada_dos_meses cada_*_meses
        numeros_del_mes cifras_del_mes resumen_del_mes del_mes_anterior datos_del_mes""",
    "when": """cada_trimestre trimestral* cada_mes mensual* semestral* anual* cada_seis_meses
        cada_tres_meses cada_#_meses cada_#_semanas cada_semestre cada_ano a_los_#_meses
        a_los_#_dias a_las_#_semanas en_enero en_febrero en_marzo en_abril en_mayo en_junio
        en_julio en_agosto en_septiembre en_octubre en_noviembre en_diciembre al_trimestre
        una_vez_al_ano dos_veces_al_ano al_cabo_de tras_#_meses al_tercer_mes al_sexto_mes
        tercer_mes sexto_mes primer_trimestre pasado_el pasados_los pasados_#_meses
        fin_de_trimestre final_de_trimestre a_mitad_de despues_de_#_meses tras_el_verano
        antes_del_verano antes_de_navidad despues_del_verano cada_temporada cada_cuatro_meses
        el_#_de a_finales_de a_principios_de quincenal* bimestral* #_veces_al_ano
        cada_cambio_de_temporada primer_lunes dos_meses tres_meses cuatrimestr* a_los_dos_meses
        a_los_tres_meses seis_meses cada_primavera cada_otono noventa_dias #_dias
        al_terminar_el_trimestre cada_abril abril_y octubre enero_y junio_y #_de_marzo
        cada_primavera_y cada_vuelta_de cada_cosecha tras_cada_temporada cada_curso
        pasado_un_trimestre al_medio_ano cada_medio_ano cada_fin_de_temporada
        primer_aniversario tras_los_#_primeros cumplidos_#_meses a_los_noventa a_los_#
        pasada_la pasadas_las acabada_la acabado_el tras_la tras_el cuando_acabe_la
        cuando_acabe_el cuando_termine_la cuando_termine_el al_acabar_la al_acabar_el
        al_terminar_la despues_de_la despues_del""",
    # Approving.
    "approve": """aprob* aprueb* valid* visto_bueno vistos_buenos vb luz_verde autoriz* el_ok
        su_ok tu_ok vuestro_ok conformidad de_el_si da_el_si dar_el_si diga_que_si digas_que_si
        digais_que_si confirmacion_previa su_confirmacion tu_confirmacion vuestra_confirmacion
        firmar_el_calendario el_okay un_ok okey oka bendicion beneplacito me_lo_apruebe visado
        dado_el_si darle_el_si me_de_el_si su_permiso su_si vuestro_si ok_escrito el_de_acuerdo
        su_acuerdo ok_por_escrito pulgar_arriba dar_ok dar_el_ok doy_el_ok dais_ok da_ok
        da_el_ok diga_si digan_si digas_si me_diga_que_si me_digan_si me_digas_si
        me_dices_que_si el_vamos su_firma vuestra_firma tu_firma firma_previa corrige_y corrigen
        autorizacion_previa dar_el_visto el_va va_o_no_va van_o_no si_no_te_gusta si_no_le_gusta
        si_no_os_gusta si_no_te_mola si_no_les_gusta si_no_te_convence si_no_le_convence
        me_pongas_un doble_check el_adelante libera_las pulgar da_paso su_veto diga_adelante
        digas_adelante digan_adelante dar_paso dale dele_el firma_cada firma_el firmara_el
        firmara firme firmen firmado_por_usted da_su_conformidad su_conformidad pasan_por_usted
        pase_por_usted pasa_por_usted pasara_por pasa_por_sus_manos por_sus_manos por_tus_manos
        por_vuestras_manos su_aprobado su_aval le_parezca_bien te_parezca_bien os_parezca_bien
        le_parece_bien te_parece_bien os_parece_bien este_conforme esteis_conformes
        este_de_acuerdo de_por_bueno da_por_bueno de_por_buenos me_confirme me_confirmes
        me_confirmeis nos_confirme confirma_usted confirmado_por vete vetar descartar_lo
        tirar_atras echar_atras tiene_la_ultima_palabra lo_bendiga la_bendicion su_visto
        el_si_de doy_por_buen* damos_por_buen* objecion* reparos pegas lo_doy_por la_doy_por""",
    "look-over": """revis* repas* mirar mire mireis lea leer corrij* correg* cambie tach* retoc*
        modificar modifique pida_cambios pedir_cambios proponga_cambios cambios enseno ensenar*
        muestr* mostrar* le_mando le_envio te_mando te_envio os_mando os_envio le_paso te_paso
        os_paso se_lo_mando se_lo_envio se_lo_enseno se_lo_paso os_lo_mando te_lo_mando
        os_lo_enseno te_lo_enseno vera veran vereis veras borrador borradores comprobar
        compruebe consult* pregunt* avis* enviadas enviados entregados entregadas recibe
        reciben recibes recibis recibira eliges elige""",
    "before-publishing": """antes_de_publicar* antes_de_subir* antes_de_que_salga*
        antes_de_difundir* antes_de_colgar* antes_de_lanzar* antes_de_emitir*
        antes_de_programar* antes_de_que_se_publiqu* antes_de_salir antes_de_su_publicacion
        previa_a_la_publicacion previamente antes_de_que_vea_la_luz antes_de_hacerlo_publico
        antes_de_su_difusion antes_de_nada antes_de_mandarlo antes_de_que_nada
        antes_de_postear* antes_de_la_publicacion antes_de_compartir* antes_de_que_aparezca*
        antes_de_publicarse antes_de_programarl* con_antelacion de_antemano previo previa
        la_vispera noche_anterior dia_anterior dia_antes el_dia_antes la_semana_anterior
        semana_anterior anterior antes_del hasta_el con_#_dias_de_antelacion
        con_#_dias_de_margen""",
    "nothing-goes-out": """nada_se_publica* nada_sale nada_saldra no_sale_nada no_saldra_nada
        no_se_publica* no_publico* no_publica* no_publicare* no_publicaremos no_subo no_subire*
        no_subimos no_cuelgo no_colgare* no_se_sube* nada_se_sube* nada_va_a_salir
        ninguna_publicacion ningun_post ningun_contenido ninguna_pieza ni_una_publicacion
        ni_un_post nada_se_programa nada_se_difunde no_se_difund* nunca_publico nunca_publicamos
        jamas_publico jamas_publicamos nunca_se_publica* no_posteo no_posteamos nada_se_cuelga
        ninguna_foto ningun_texto no_lanzare* no_lanzamos no_programo nada_se_sube nada_se_mueve
        no_se_difunde no_va no_sale sin_su_firma nada_se_lanza nada_va ni_una_coma
        nada_vera_la_luz ninguna_sale ninguno_sale no_aparece_nada nada_aparece no_colgamos
        no_se_cuelga no_se_programa no_lanzo nada_esta_en nada_esta_publicado nada_llega_a
        nada_entra_en nada_se_ve""",
    "publish-unasked": """sin_consultar* sin_preguntar* sin_molestar* sin_aprob* sin_validac*
        sin_revision* sin_visto* sin_pedir* sin_esperar* sin_autoriz* sin_supervis*
        sin_pasar_por sin_tu_ok sin_su_ok sin_necesidad_de_aprob* sin_necesidad_de_valid*
        sin_necesidad_de_revis* sin_vistos* directamente_publicamos publicamos_directamente
        publico_directamente sin_ensenar* sin_avisar* sin_tener_que_aprob* sin_tener_que_revis*
        sin_tener_que_valid* sin_filtro_previo ni_aprob* ni_valid* ni_revis* sin_darte_la_lata
        sin_darle_la_lata sin_permiso_previo sin_correcciones cero_aprob* cero_revis*
        sin_que_tenga*_que sin_que_usted_tenga sin_que_tu_tengas sin_luz_verde nada_de_aprob*
        nada_de_revis* sin_intermediarios sin_consultas sin_dar_explicaciones sin_rondas
        sin_que_apruebe sin_que_apruebes sin_que_mire* sin_que_te_enteres sin_que_se_entere
        sin_que_revise sin_marearte sin_marearle sin_pasar_consulta sin_dar_la_lata sin_pedirte
        sin_pedirle sin_consultaros sin_ensenarte sin_ensenarle sin_previo_aviso
        no_te_ensenamos_nada no_le_ensenamos_nada ya_lo_veras ya_lo_vera lo_veras_publicado
        lo_vera_publicado cuando_ya_este_publicado no_hace_falta_que_revis*
        no_hace_falta_que_aprueb* no_hace_falta_que_valid* no_hace_falta_que_mir*
        no_tiene*_que_aprobar no_tendr*_que_aprobar no_tendr*_que_revisar no_tiene*_que_revisar
        no_tendr*_que_validar no_tendr*_que_mirar ni_lo_mira* ni_lo_ve* ni_lo_vera* ni_los_vera*
        va_directo va_directa van_directos va_del_tiron tal_cual_al sale_sin_que salen_sin_que
        sin_pasar_por_usted sin_pasar_por_ti sin_pasar_por_ustedes sin_pasar_por_vosotros
        no_tiene*_que_mirar no_tienes_que_mirar no_hace_falta_ensenar* no_hace_falta_mostrar*
        no_hace_falta_pasar* no_hace_falta_que_vea* sin_que_veas sin_que_vea
        ni_andar_autorizando no_tienes_ni_que no_tiene_ni_que ni_autorizando no_mires_nada
        ni_mires_nada no_toques_nada no_tiene_que_tocar""",
    # What goes out.
    "publish": """public* sub* colg* cuelg* poste* difund* hablar* hablamos tratar* tocar* toc*
        mencion* nombr* mostrar* mostr* muestr* compart* entrar* entr* opin* comentar*
        comentamos hacer_bromas bromear* salgan salir salen sal* meterse metere* metemos usar*
        usaremos aparec* aparez* subire subira* hare haremos ensen* comparar* compar* grab*
        escrib* contar* contaremos cont* acept* dar_consejos abord* cuelgo colgar""",
    "topics": """tema temas asunto asuntos materia materias contenido contenidos tipo_de_publicac*
        tipos_de_publicac* tipos_de_contenido tipo_de_contenido linea_editorial
        politica_de_contenidos que_publicar que_se_publica que_se_puede lo_que_se_puede
        lo_que_publicamos tipos_de_actualiz* criterios_de_publicac* reglas_de_publicac*
        normas_de_publicac* limites_de_contenido guia_de_contenidos que_podemos_publicar
        que_puedo_publicar que_se_cuenta que_contar politica_de_publicac* clases_de_publicac*""",
    "free": """libre libres permitid* libremente se_pueden se_puede puedo_publicar
        podemos_publicar sin_consulta verde verdes autorizad* abierto abiertos adelante
        admitid* sin_pedir_permiso sin_preguntar cuando_quiera a_discrecion via_libre
        barra_libre no_hay_problema sin_consultar se_publica_siempre""",
    "forbidden": """prohibid* excluid* vetad* vedad* descartad* intocabl* tabu tabus
        lineas_rojas linea_roja rojo rojos roja fuera off_limits delicad* sensibl* restringid*
        reservad* que_no_se_toca* que_no_tocar* que_no_tocamos quedan_fuera queda_fuera
        no_se_toca* no_se_publica* no_se_habla* jamas_publicar* lista_negra no_permitid*
        bajo_consulta con_permiso con_autorizacion previa_consulta que_no_publicar*
        que_no_publicamos no_entrar* evitar* evitamos evitare no_apareceran ambar
        consultar_antes consultamos_antes se_consultan se_consulta consultaremos censurad*
        no_opino se_te_consulta con_tu_permiso con_su_permiso vetado jamas_se_publica*
        no_se_tocan ni_palabra_de ni_mencion de_eso_no de_eso_nada intocable terreno_vedado
        no_se_mencion* no_se_nombr* no_aparece* no_salen_nunca no_saldran_nunca jamas_sald*
        nunca_sald* nunca_public* no_entr*_en ni_media_palabra queda_excluid* quedan_excluid*
        no_se_ensen* no_se_muestr* sin_excepcion_nunca no_vale tema_tabu prohibimos
        no_se_comparte* no_subir* no_mencionar* no_nombrar* nunca_hablar* jamas_hablar*
        no_opinar* no_haremos_bromas me_callo nos_callamos antes_pregunto antes_preguntamos
        previa_pregunta primero_pregunto solo_se_mencion* solo_se_public* solo_se_nombr*
        solo_se_habl* se_queda_fuera fuera_de no_salen_en no_sale_en no_tocaria no_tocare
        no_tocaremos no_toco no_tocamos no_sale no_salen no_se_dan no_se_da no_haria
        lo_que_no_haria meterme_con no_me_meto""",
    "touchy": """politica politicas religion religios* futbol competencia competidor* precios
        salud sanitari* medic* menores ninos ninas pacientes accidente* sucesos polemic* debate*
        personal_interno despidos opiniones_personales vida_privada caras rostros alergen*
        alcohol tragedia* elecciones sindical* datos_personales datos_de_clientes bromas
        humor_negro rivales rival sueldos nominas partidos conflictos laborales chistes
        ideologi* creencias sexo guerra guerras curativ* milagro* medicament* recetas_medicas
        diagnostic* marcas_rivales otras_marcas otros_comercios descuentos ofertas toros
        inmigracion obra_ajena noticias actualidad embaraz* antes_y_despues cifras rebajas
        difunt* fallecid* resultados_garantizados peleas brindis clientas novias criticas_a
        opiniones_politicas huelga* pleito* juicio* vecin* alcalde ayuntamiento monarquia
        independen* iglesia muertos entierro* dietas dieta adelgaz* enfermedad* enfermos
        proveedores facturas deudas clientes_con_nombre nombres_de_clientes matricula*
        matriculas domicilio* direcciones jugadas apuestas vacunas inversiones familia_del
        familia_de_la chismes cotilleo* rumores averias denuncias inspeccion* crios cria
        regantes caza politic* obispo discusiones rencillas campana_electoral plazos_de_entrega
        alergi* divorcio* sindicato* lesion* subvencion* dosis notas_de_alumn*""",
    "anything-goes": """lo_que_queramos lo_que_queremos lo_que_quiera lo_que_nos_parezca
        lo_que_vende de_todo cualquier_cosa cualquier_tema lo_que_sea lo_que_funcione
        lo_que_este_de_moda sin_limites sin_limite sin_restricciones sin_filtros sin_censura
        lo_que_nos_de_la_gana sin_tabues lo_que_me_parezca lo_que_yo_quiera lo_que_pegue
        todo_vale lo_que_toque lo_que_se_lleve lo_que_me_apetezca lo_que_de_clics lo_que_venda
        lo_que_de_likes cualquier_contenido sin_reglas sin_normas no_hay_temas_prohibid*
        ningun_tema_prohibido no_hay_limites lo_que_nos_salga nada_prohibido lo_que_me_de""",
    # Crises.
    "crisis": """algo_gordo algo_grave algo_serio problema_gordo algo_malo ante_incidencias
        protocolo_de_incidencias crisis tormenta tormentas contingencia* polemica polemicas
        escandalo* incendio* linchamiento reputacional* reputacion emergencia* incidente*
        incidencia_grave alud_de_criticas avalancha oleada_de_criticas si_algo_sale_mal
        si_algo_se_tuerce si_algo_va_mal si_se_lia si_la_cosa cuando_algo_sale_mal si_estalla
        si_arde si_salta shitstorm bronca bronca_publica situaciones_delicadas situacion_delicada
        momentos_delicados casos_graves caso_grave mala_prensa si_pasa_algo si_hay_lio
        si_surge_un_problema lluvia_de_criticas si_llega_el_lio un_lio_gordo alerta_roja
        intoxicacion ataque_de queja_viral video_viral viraliza denuncia_publica lio lios lio_gordo
        queja_gorda queja_fuerte quejas_gordas se_tuerce si_algo_explota si_se_monta se_monte
        si_nos_critican cuando_lluevan si_llueven lluevan_criticas mal_dia dia_malo si_viene_mal
        venga_mal venga_torcid* se_desmadr* se_descontrol* problema_serio problema_grave queja_seria
        accidente si_alguien_enferma cliente_furioso enfad* oleada si_algo_falla linchar
        incendio_en_redes cuando_arda asunto_feo cosa_fea arde_esto esto_arde un_dia_arde algo_arde
        se_nos_quema se_intoxic* se_hace_dano se_lastim* resulta_herid* enferma alguien_denuncia
        nos_denuncian sale_en_las_noticias sale_en_prensa acus* linch* se_quema malos_ratos mal_rato
        nos_deja_fatal nos_deja_mal deja_en_mal nos_pone_verdes pone_a_parir se_nos_viene
        se_nos_echan se_enfurec* cliente_enfadado linchamiento_en comentario_envenenado
        foto_comprometida audio_comprometido metedura_de_pata metemos_la_pata susto percance""",
    "document": """manual manuales protocolo* plan planes procedimiento* guia guion hoja_de_ruta
        instrucciones pasos documento ficha cuadernillo esquema chuleta arbol_de_decision pauta
        pautas folio paginas hoja folios_con hoja_con carpeta cuaderno libreto decalogo
        catalogo_de_casos ensayado dossier""",
    "levels": """nivel niveles grado grados escala escalas ambar amarillo verde rojo naranja leve
        leves grave graves gravedad moderad* semaforo severidad escalon escalones
        categorias_de_crisis tipos_de_crisis menor_o_mayor #_niveles colores fases
        queja_o_crisis distinguir distingue tres_grados #_grados queja_de_crisis
        queja_o_incendio tres_casos casos_leves tres_escalones dos_escalones prioridad_alta
        gravedades con_colores""",
    "call": """llam* telefon* contactos avis* a_quien quien_decide quien_habla quien_llama
        localizable listado_de_contactos lista_de_contactos movil portavoz portavoces vocero
        vocera se_reun* comite gabinete aviso aviso_al escal* telefonazo whatsapp
        personas_a_avisar responsable responsables quien_contesta quien_avisa quien_responde
        numeros abogad* gerencia cadena_de_aviso cadena_de_llamadas aviso_a a_usted_primero
        usted_es_el_primero primera_llamada le_aviso te_aviso os_aviso le_llamo te_llamo
        os_llamo numero_de_guardia guardia quien_da_la_cara da_la_cara quien_firma descuelg*
        se_telefonea telefonea aviso_inmediato a_gerencia quien_se_llama se_llama_a aviso_a_la
        aviso_al_""",
    "first-message": """primer_mensaje primera_respuesta primer_comunicado comunicado
        comunicados respuesta_tipo mensaje_inicial borrador_de_respuesta mensaje_preparado
        respuesta_preparada texto_preparado texto_base nota_de primer_texto primeras_palabras
        primera_nota declaracion mensaje_de_espera comunicado_de_espera acuse_de_recibo
        mensaje_base plantilla_de_respuesta textos_de_respuesta primeras_respuestas
        textos_listos frases_preparadas respuestas_preparadas texto_inicial texto_de_espera
        nota_breve disculpa respuesta_provisional mensaje_puente primer_aviso_publico
        respuesta_inicial texto_redactado mensajes_redactados que_decir mensaje_redactado
        respuesta_de_espera un_texto primera_declaracion frase_acordada mensaje_en_una_hora
        primer_aviso unas_lineas_preparadas unas_lineas texto_de_urgencia mensaje_de_urgencia
        una_nota respuesta_de_urgencia frase_de_espera frase_preparada texto_corto mensaje_corto
        acuse aviso_publico_breve disculpas se_contesta_primero que_se_contesta_primero
        que_se_dice_primero se_dice_primero contestacion_inicial primer_parrafo
        primero_que_se_dice primera_palabra respuestas_de_arranque respuestas_de_entrada
        respuesta_de_arranque respuestas_tipo frases_de_entrada mensaje_breve mensaje_acordado
        texto_acordado mensaje_pactado texto_pactado linea_acordada""",
    "donts": """no_borr* no_discut* nunca_borr* nunca_discut* que_no_hacer que_no_se_hace
        lo_que_no_hay_que no_elimin* sin_borrar sin_discutir no_improvis* no_ment* no_especul*
        jamas_borr* nunca_culp* no_culp* no_contestar_en_caliente no_respond* no_entr*_al_trapo
        pausar paus* deten* par*_las_publicaciones se_paran se_detienen congel* suspend*
        lo_que_no_se lo_que_nunca no_se_borr* nada_de_borrar parar paro detengo
        para_la_programacion cosas_que_no no_debemos no_hay_que no_se_discute no_decir_nunca
        no_negar sin_culpar nada_se_borra no_se_elimina* no_tocar no_se_hara no_atac*
        lo_que_no_se_dice no_se_dice lo_que_nunca_se_dice se_congela se_pausa se_suspende
        nada_de_bromas ni_borrar ni_discutir sin_excusas no_se_contesta_en_caliente que_callar
        lo_que_callamos nunca_se_borra se_corta_la_programacion queda_en_pausa quedan_en_pausa
        paralizo que_no_se_toca no_se_toca programacion_parada programacion_queda
        lo_programado_se queda_parado parada paradas lo_que_se_calla paro_todo paramos_todo
        no_se_discute_con jamas_se_borra no_se_borra se_para_todo se_para_lo para_todo
        nadie_discute nadie_borra nadie_contesta_desde""",
    "no-crisis": """nunca_pasa_nada no_pasa_nada no_habra_crisis no_tendra*_crisis
        no_tendreis_crisis sin_crisis jamas_habra nunca_hay_crisis no_hay_crisis cero_crisis
        libre_de_crisis nunca_tendra*_una_crisis no_va_a_pasar_nada no_pasara_nada nunca_habra
        nunca_hemos_tenido_una jamas_tendra* no_existen_las_crisis nunca_tendra*_crisis
        libre_de_problemas no_sufrira*_crisis no_sufrira*_ninguna no_hay_problemas
        no_tendra*_ninguna_crisis nunca_sufrira* no_hay_de_que_preocuparse no_va_a_ocurrir
        nunca_ocurre_nada no_pasara_nada_malo""",
    # The company as it is.
    "observed": """he_leido he_visto he_mirado he_revisado he_contado he_repasado he_analizado
        he_comprobado he_entrado he_pasado he_estado he_comparado he_observado he_seguido
        he_estudiado he_notado he_visitado hemos_leido hemos_visto hemos_mirado hemos_revisado
        hemos_contado hemos_repasado hemos_analizado hemos_comprobado hemos_estudiado
        hemos_visitado hemos_detectado hemos_observado hemos_notado hemos_comparado
        he_detectado lei vi mire revise conte repase analice comprobe entre_en visite note
        observe estuve me_fije fijandome mirando leyendo revisando repasando me_he_fijado
        nos_hemos_fijado vimos leimos miramos revisamos contamos analizamos_su notamos
        detectamos comprobamos me_llamo_la_atencion me_ha_llamado veo vemos segun_sus_resenas
        segun_vuestras encontramos he_encontrado hemos_encontrado pase_por anote recorri
        comparamos estudie me_di_cuenta he_probado probe
        llame pregunte he_preguntado fui_a he_comprado he_ido vi_tu vi_su vi_vuestr* vi_que
        les_vi pase_por_la fije me_pase estuve_mirando estuve_viendo he_echado_un_vistazo
        eche_un_vistazo he_curioseado curiosee he_cotilleado cotillee note_que he_notado_que
        di_una_vuelta he_rastreado al_mirar al_leer al_repasar mirando_su mirando_tu tras_leer
        despues_de_leer despues_de_mirar despues_de_ver he_hojeado bucee entre_a entre_en_su
        conte_las hice_un_repaso recorrimos nos_dimos_una_vuelta encontre_# encontre_que""",
    "profile": """resena resenas perfil perfiles cuenta publicacion publicaciones web pagina
        ficha fotos foto comentario comentarios opiniones opinion historias reels instagram
        facebook tiktok google tripadvisor seguidores feed biografia bio escaparate carta
        catalogo video videos mensajes redes post posts valoraciones interaccion horario
        anuncios respuestas preguntas menciones estrellas nota canal blog linkedin youtube
        stories reel likes visitas puntuacion tienda_online la_pagina""",
    "their": "su sus tu tus vuestr* ultimo ultima ultimos ultimas",
    "finding": """tiene tienen tenia teneis tienes lleva llevan llevais llevas esta estan hay
        falta faltan contesta contestan contestado responde responden respondio respondido
        preguntan pregunta piden pide elogian elogia alaban alaba destacan destaca quejan queja
        publica publican publicais publico sube suben subio recibe reciben consigue funciona
        funcionan gusta gustan mencionan menciona repiten repite data desde queda quedan
        aparece aparecen cerrad* desactualizad* vaci* abandonad* parad* descuidad* antigu*
        sin_respuesta sin_contestar sin_responder ninguna ningun nadie apenas mezcla mezclan
        solo duplicad* repetid* borros* incomplet* caducad* hablan habla son es fue era dejaron
        dejo muestra muestran salen sale acumula acumulan supera pocas pocos ni cuenta_con
        ignora confunde pedian preguntaban quedaron ha_crecido bajo subieron cayo cae caen
        siguen sigue hay_que mal sale_mal ponen lo_tienen vende comparte agradece replica
        resuelve lleva_parad* lleva_sin llevan_sin se_paro se_quedo_en quedo_en ultima_vez
        nadie_les nadie_le apenas_hay no_hay no_aparece* no_sale no_salen no_figura falta_el
        faltan_los olvidad* muert* dormid* mal_puest* equivocad* erron* enlaza roto rota caido
        lent* pixelad* oscur* pide_cita preguntas_sin dudas_sin repiten_la elogios piropos
        celebran aplauden les_encanta comparten gana ganan""",
    "rival": """
        competencia competidor* rival rivales vecin*_del_sector otros_comercios la_de_enfrente
        el_de_enfrente frente_a comparad* en_cambio""",
    "analysis": """analisis analizar* analiz* auditori* auditar* diagnostic* dafo foda swot
        estudio estudiar* estudiaremos situacion_actual punto_de_partida comparativa benchmark
        linea_de_base conocer_su conocer_tu conocer_vuestr* investigar* investig* evaluaremos
        evaluacion radiografia linea_base conocerles conocerle conoceros conocerte
        haremos_un_estudio estudio_previo estudio_inicial conocer_a_fondo analisis_inicial
        analisis_previo fase_de_analisis auditaremos""",
    "no-research": """no_necesito_conocer no_necesitamos_conocer no_necesito_saber
        no_necesitamos_saber no_hace_falta_conocer no_hace_falta_saber no_hace_falta_analiz*
        no_hace_falta_estudi* sin_analisis sin_estudios sin_auditorias
        sin_perder_tiempo_en_analisis no_necesito_analiz* no_necesitamos_analiz*
        sin_necesidad_de_conocer sin_conocer sin_estudiar no_hace_falta_mirar
        da_igual_lo_que_venda* da_igual_que_venda* no_hace_falta_que_conozca* sin_estudiar_nada
        ni_analisis ni_estudios nada_de_analisis ni_auditorias no_importa_lo_que_venda*
        no_nos_importa_que_venda* no_perdemos_tiempo_en_estudi* no_hace_falta_estudio*
        no_hacen_falta_estudios no_perdemos_tiempo_en_analis* no_pierdo_tiempo_en_analis*
        no_pierdo_tiempo_estudi* no_perdemos_tiempo_analiz* no_*_hace_falta_saber
        no_*_hace_falta_conocer no_*_hace_falta_estudiar no_*_hace_falta_mirar
        no_*_hace_falta_analizar""",
    # For whom.
    "audience": """publico publicos clientela perfil_de_cliente perfil_de_clienta cliente_tipo
        clienta_tipo cliente_ideal clienta_ideal comprador* buyer_persona target segmento
        segmentos dirigid* nos_dirigimos me_dirijo me_dirigire dirigirnos dirigirme dirigiremos
        hablar_a hablamos_a hablarles_a hablaremos_a hablare_a pensad*_para quien_compra
        quienes_compran quien_les_compra grupos grupo_objetivo destinatari* a_quien_hablamos
        a_quien_hablar audiencia audiencias los_que_compran llegar_a clientas
        clientes_habituales cliente_habitual parroquian* publico_objetivo publico_meta
        visitantes les_compra os_compra te_compra le_compra quien_viene quienes_vienen nos_leen
        a_quien_nos a_quienes priorizare apunt* lectores lector alumnado me_centrare_en
        a_quien_quiero a_esos les_hablaria hablaria a_quien le_hablaria donde_busca enfocad*
        pensando_en quien_busca les_hablamos hablemos_a hablo_a hablaria_a me_dirigiria
        nos_dirigiriamos pienso_en pensamos_en quien_entra_por la_gente_que_viene quien_viene_a
        vuestra_gente su_gente los_que_vienen los_que_entran los_que_os compradoras
        compradores_son clientes_son su_clientela_son clientas_son clienta_es cliente_es
        su_cliente tu_cliente vuestro_cliente gente_a_la_que escribire_para escribo_para
        escribiremos_para contar_a contarselo_a llegar_hasta quiero_llegar queremos_llegar
        interesan importan nuestro_foco el_foco centrarnos_en centrarme_en buscamos_a imagino
        contaremos_a contaremos contarle_a escribire_a le_hablo le_hablaremos le_contaremos
        le_contare les_contare les_contaremos nos_imaginamos me_interesan nos_interesan
        que_me_importan los_que_quiero los_que_busco las_que_busco escribiriamos_para
        escribiria_para para_quien_es su_gente_son tu_gente_son vuestra_gente_son dirigiriamos
        hablariamos atendiendo_a le_sirve_al le_sirve_a les_sirve_a""",
    "group": """familia familias pareja parejas mujer mujeres hombre hombres madre madres padre
        padres joven jovenes jubilad* turista* vecin* estudiante* universitari* profesional*
        oficinist* autonom* hostel* restaurante* bares cafeterias hoteles comercios empresas
        pymes ciclist* corredor* deportist* aficionad* novi* abuel* agricultor* ganader*
        arquitect* interiorist* reformist* instalador* conductor* camioner* duen* propietari*
        inquilin* pacient* alumn* opositor* adolescent* ninos mascotas personas gente viajer*
        senderist* excursionist* residentes extranjer* trabajador* emplead* mayores adultos
        principiantes lectores coleccionist* cociner* compradoras compradores hogares colegios
        institutos ampas clientas clientes peregrin* veranean* oficinas administrador* gestorias
        comunidades bodas musicos artesan* escolares docentes maestr* veterinari* jardiner*
        surfist* veganos vegetarianos celiac* runners bebes embarazadas chavales repartidores
        taxistas pibes chicos chicas opositores curiosos viajeros acampantes hijos nietos
        barrios paisanos foraneos oficinistas hospederos oficinista jubilado jubilada chaval
        estudiante vecina vecino turista autonomo quienes aquellos trabajadora ciclista corredor
        senderista mama papa abuela abuelo novios caser* enfermer* fontaner* novias madrinas
        teletrabajador* compradora vecinos crias crios hijas plomero""",
    "quality": """que con sin del cerca alrededor viven vive trabajan trabaja buscan busca quieren
        quiere necesitan compran acaban recien tienen llevan barrio pueblo zona comarca interes
        interesad* preocupad* exigent* cansad* prefier* valoran viajan estudian pasan vienen
        celebran reforman entrenan regalan regala cuidan practican de_fin_de_semana de_paso
        del_centro del_barrio de_la_comarca de_la_zona primeriz* locales por tienen_prisa
        quieren_que tras despues_de antes_de al_salir_de a_la_salida sin_tiempo con_poco
        con_hijos con_ninos con_perro con_mascota con_coche que_vuelven que_vienen que_compran
        que_buscan que_necesitan que_quieren que_van que_no alergic* jubilad* solter*
        recien_casad* recien_llegad* de_toda_la_vida de_vacaciones""",
    "age-sex": "anos edad edades mujeres hombres sexo entre_#_y de_#_a jovenes #_a_# millennials",
    "everyone": """todo_el_mundo cualquiera todos_los_publicos cualquier_publico
        todo_tipo_de_publico a_todos toda_la_poblacion cualquier_persona todas_las_edades
        cualquier_cliente todo_tipo_de_clientes todo_bicho_viviente el_mundo_entero
        publico_general publico_en_general todo_quisqui cuanta_mas_gente gente_de_todo_tipo
        toda_la_gente cualquiera_que_tenga cualquiera_con cualquiera_que""",
    # What for.
    "aim": """objetivo* meta metas proposito propositos aspir* pasar_de subir_de aumentar_de
        bajar_de reducir_de pasemos_de llegar_a alcanzar alcanzaremos lograr lograremos
        conseguir conseguiremos mejora_esperada pretend* finalidad fin queremos_pasar reto
        crecer_de incrementar aumentar reducir duplicar doblar hito hitos recortar
        propongo_pasar ir_de proponemos_pasar kpi_objetivo me_propongo nos_proponemos buscamos
        mi_idea_es que_las_reservas que_los_pedidos que_las_consultas recuperar llenar apunto_a
        apuntamos_a que_pasen_de que_suban lo_que_quiero_conseguir lo_que_busco rebajar acortar
        elevar ampliar recortar_a que_entren que_lleguen que_vengan mas_alla_de superar bajen
        subir_las subir_los bajar_las bajar_los subir_la subir_el bajar_la bajar_el""",
    "from-to": """de_#_a_# desde_#_hasta_# de_los_#_a_los_# de_las_#_a_las_# de_#_a_unas_#
        de_#_a_unos_# del_#_al_# de_#%_a_#% del_#%_al_#% de_las_#_actuales de_los_#_actuales
        #_a_# de_una_a_# de_un_#_a_un_# de_#h_a_#h de_#_hasta_# de_cero_a_# baj*_de_# de_#_*_a_#
        de_#_*_*_a_#""",
    "amount": """# #% #h doble mitad tercio cuarto un_tercio la_mitad el_doble una_de_cada medio
        media doblar duplicar triplicar""",
    "result": """reserva reservas pedido pedidos consulta consultas visita visitas venta ventas
        llamada llamadas comentario comentarios respuesta respuestas resena resenas mensaje
        mensajes presupuesto presupuestos inscripcion* matricul* cita citas encargo encargos
        clic clics solicitud* altas cancelacion* entradas alquiler* formulario* tasa
        interaccion interacciones guardados compras cesta mesas noches ocupacion asistentes
        suscripcion* newsletter boletin descargas devoluciones contactos correos plazas alumnos
        socios donaciones donantes voluntari* tiempo_de_respuesta tiempo_medio tiempo_de_espera
        nota_media preguntas quejas facturacion trafico peticiones clientes conversaciones
        apuntad* inscritos leads primeras_visitas tickets nuevas_visitas candidaturas
        adopciones valoracion mas_pedidos carritos personas barricas aforo entradas_vendidas
        cenas comidas consumiciones piezas banquetes citas_previas bonos abonos menus
        menu_del_dia cubiertos visitantes excursiones talleres lotes cestas tarjetas_regalo
        ruta rutas clases alumno pernoctaciones sesiones catas catas_reservadas
        listas_de_espera hojas_de_pedido curriculos pruebas_de_nivel contratos llamadas_de
        dudas primera_visita horas_de_espera quejas_por""",
    "audience-size": "seguidor* fans suscriptor* followers likes me_gusta comunidad_de",
    "deadline": """hasta_enero hasta_febrero hasta_marzo hasta_abril hasta_mayo hasta_junio
        hasta_julio hasta_agosto hasta_septiembre hasta_octubre hasta_noviembre hasta_diciembre
        antes_de_enero en_enero antes_de_febrero en_febrero antes_de_marzo en_marzo antes_de_abril
        en_abril antes_de_mayo en_mayo antes_de_junio en_junio antes_de_julio en_julio
        antes_de_agosto en_agosto antes_de_septiembre en_septiembre antes_de_octubre en_octubre
        antes_de_noviembre en_noviembre antes_de_diciembre en_diciembre en_#_meses en_#_semanas
        en_un_ano en_tres_meses en_seis_meses antes_de para_diciembre para_junio para_septiembre
        para_navidad antes_del a_final_de a_finales_de hasta_diciembre hasta_junio al_trimestre
        de_aqui_a al_cabo_de en_un_trimestre en_medio_ano para_el_verano para_marzo para_abril
        para_mayo para_enero para_febrero para_julio para_octubre para_noviembre para_agosto
        en_el_primer_trimestre trimestre semestre en_un_semestre al_terminar al_acabar en_#_dias
        para_el_# este_ano en_marzo en_junio en_diciembre en_mayo en_abril en_septiembre""",
    "vague-aim": """visibilidad presencia notoriedad imagen marca crecer crecimiento alcance
        posicionar* posicionamiento conocer dar_a_conocer vender_mas mas_clientes mas_ventas
        engagement interaccion comunidad fidelizar* conectar objetivos metas reconocimiento
        llenar llene conozcan conocidos mas_conocid* sonar que_nos_vean que_les_vean que_hablen""",
    # Channels.
    "network": """instagram facebook tiktok linkedin youtube pinterest whatsapp telegram twitter
        threads google snapchat insta ig fb google_business blog boletin newsletter tripadvisor
        twitch bluesky discord google_maps canal_de_whatsapp mailing red_x""",
    "choose": """prioritari* prioridad prioriz* empezar* empezam* empiezo centrar* centramos
        centro concentr* elegi* elijo apost* apuesto bastan basta es_suficiente mejor_canal
        principal recomiendo recomendamos nos_quedamos me_quedo me_quedaria trabajaria
        trabajaremos primero dejaria dejamos dejo reforz* en_primer_lugar enfocar* limitar*
        vale_la_pena merece concentrar* canal_principal el_fuerte secundari* sobre_todo
        dos_canales un_canal una_sola_red foco manda el_principal la_principal va_primero
        va_delante en_cabeza empezaria_por empezamos_por empiezo_por con_eso_basta basta_con
        es_bastante suficiente me_centraria nos_centraremos centraremos sitio_natural
        donde_poner sobrado va_sobrado de_sobra elegimos escogemos escojo""",
    "drop": """descart* fuera dejar_fuera dejo_fuera dejamos_fuera dejaria_fuera no_recomiendo
        no_recomendamos no_merece no_abrir* no_abriria no_conviene no_compensa no_aporta
        por_ahora_no aparcamos aparc* prescindir* prescind* renunciar* no_veo no_entraria
        no_entraremos no_estaremos no_hace_falta_estar no_hay_que_estar cerrar* cerraria
        cerramos lo_dejaria la_dejaria de_momento_no todavia_no no_toca no_tocaria no_tocaremos
        no_usaria no_la_usaria olvidar* no_me_meteria no_gastaria no_estan_en no_esta_en
        no_invert* sobra sobran no_es_su_sitio lo_dejamos la_dejamos no_por_ahora deja*_para_mas
        no_vale_la_pena no_tiene_sentido para_mas_adelante no_me_parece no_pinta_nada
        no_pintan_nada me_ahorraria nos_ahorramos ni_lo_toco ni_tocarlo ni_tocar lo_aparcaria
        quieto quieta dormid* en_barbecho tiempo_perdido no_es_para no_abro no_abrimos
        no_tocamos no_toco dormir lo_dejaria_dormir ni_nos_acerc* ni_me_acerc* ni_entrar
        ni_entraria ni_tocaria puede_esperar pueden_esperar descartada descartado descartamos
        queda_descartad*""",
    "because": """porque ya_que pues puesto_que dado_que donde alli ahi es_donde por_ser debido
        motivo por_eso su_publico su_clientela sus_clientes vuestros_clientes tus_clientes
        asi_que como_sus como_vuestr* alli_estan ahi_estan que_es_donde razon la_usan lo_usan
        las_usan la_consultan donde_estan donde_miran para_que donde_preguntan donde_buscan
        alli_esta ahi_esta visual porque_es por_donde que_es_lo_que miran preguntan buscan
        estan compran se_mueve se_mueven anda andan pasan_el_rato lo_miran lo_leen lo_leeis
        es_su_sitio ya_os_escriben ya_le_escriben ya_te_escriben ya_preguntan""",
    "all-networks": """
        todas_las_redes todas_las_plataformas todos_los_canales todas_las_redes_sociales
        cualquier_red en_todas_partes en_todos_lados estar_en_todas todas_partes las_diez_redes
        todas_las_redes_que_existen cada_red_que_exista en_cada_red todas_a_la_vez
        absolutamente_todas todas_ellas donde_sea en_todo_lo_que_haya todo_lo_que_haya
        en_todas_las_que cuenta_en_todo donde_haga_falta todas_las_apps presencia_en_todas
        presencia_en_todos sin_dejar_ninguna""",
    # Calendar.
    "piece": """
        notas posteos entradas_del publicacion publicaciones post posts reel reels story stories
        historia historias video videos foto fotos contenido contenidos carrusel carruseles
        articulo articulos pieza piezas entrada entradas directo directos newsletter tiktoks
        boletin consejo receta encuesta sorteo clips texto textos entrevista posteo posteos
        imagen imagenes estado estados tips consejos anecdota anecdotas recetas album albumes
        retrato retratos hilo hilos minivideo clip dibujo vineta foto-historia noticia noticias
        envio envios cartel carteles""",
    "days": "lunes martes miercoles jueves viernes sabado sabados domingo domingos",
    "calendar": """calendario calendarios parrilla cronograma planning planificacion
        programacion agenda_de_contenidos plan_de_contenidos plan_editorial plan_de_publicac*
        cuadrante_de_contenidos grilla agenda_editorial rejilla ritmo frecuencia periodicidad
        cadencia plan_del_mes plan_mensual""",
    "improvise": """improvis* sobre_la_marcha cuando_me_apetezca cuando_surja segun_surja
        lo_que_surja sin_calendario sin_planificar sin_planning cuando_nos_parezca
        cuando_haya_algo cuando_se_me_ocurra segun_nos_venga segun_inspiracion
        cuando_haya_inspiracion cuando_me_venga ni_calendario ni_calendarios sin_calendarios
        cuando_toque cuando_venga_bien sin_planes cuando_llegue_la_inspiracion al_vuelo
        a_salto_de_mata no_planific* cuando_me_despierto cuando_tenga_ganas con_ganas
        cuando_pille cuando_me_de segun_me_levante segun_vea a_ojo cuando_me_acuerde
        cuando_haya_ganas cuando_se_tercie cuando_encarte al_buen_tuntun cuando_me_inspire
        cuando_me_da sin_orden sin_horarios sin_ritmo sin_fechas a_lo_que_salga impulsos
        impulsiv* por_impulsos cuando_me_apetece cuando_apetece cuando_nos_apetece cuando_puedo
        cuando_me_sale""",
    # Tone.
    "tone": """tono voz registro tratamiento lenguaje guia_de_estilo libro_de_estilo
        manera_de_hablar forma_de_hablar modo_de_hablar estilo escribo escribir escribire
        redactar redacto hablaremos hablare textos trato hablo hablamos se_habla sonar suena
        suenan sonaremos contar cuento palabras frases voz_propia redaccion escritura mensajes
        subtitulos escribiriamos escribiria escribiremos hablariamos como_hablais como_hablan
        escribiendo""",
    "manner": """
        cercan* cordial* amable* sencill* clar* llan* humor ironia divertid* sobri* tecnic*
        directo directa calid* familiar formal* informal* coloquial* elegan* profesional*
        desenfadad* tranquil* natural* respetuos* cotidian* fresc* educad* educativ* didactic*
        alegre* sin_jerga castell* catalan valencian* gallego euskera ingles frances aleman
        portugues bilingue* idiomas dos_idiomas tecnicismos emojis diminutivos mayusculas
        exclamaciones honest* humild* paciente pausad* breve breves frases_cortas refran*
        exageracion* superlativos anglicismos jerga pueblo calma modern* humano humana acento
        andaluz modismos calmad* carinos* lunfardo voseo tuteo retranca gritonas bilingues
        resumen_en_ingles seco guasa de_usted de_tu de_vos de_ustedes usted_cercano retranc*
        guason* entranable* campechan* socarron* docente* sin_gritar sin_gritos sin_prisas
        sin_adornos sin_florituras sin_emoticonos sin_jergas sin_anglicismos palabra_llana
        palabras_llanas de_andar_por_casa a_pie_de_calle como_se_habla como_habla como_hablan
        como_hablais como_hablas barrio acento_de gaditan* extreme* canari* mexican* rioplatense
        chilen* catalan* mallorquin* tono_bajo modest* neutro serena sereno optimist* ilustrad*
        sobrio poetic* rigor* juvenil*""",
    "address": """tutear* tuteamos tuteo tutee* tuteando trato_de_usted usted_a_los vosear* voseo
        vose* hablar_de_usted hablar_de_tu hablaremos_de_usted hablaremos_de_tu trataremos_de
        ustedeo en_primera_persona trata*_de_usted trata*_de_tu trata*_de_vos de_usted_siempre
        siempre_de_usted siempre_de_tu tuteandol* tutea tuteo_con usteo ni_de_usted""",
    # Answering the public.
    "answer": """respond* respuesta respuestas contest* atend* atiend* atencion reaccion*
        replic* contestacion plazo respondo espera acus* resolv* resuelv* devolver* devuelv*
        le_contest* aclar* agradec* demora espere esperan esperara nadie_espera esperar
        esperaran esperaria responder* contestar* acuse* recibir*_respuesta tendra_respuesta
        tendran_respuesta quedar*_sin_respuesta sin_contestar demorar* tope le_hemos_dicho
        algo_le_decimos le_decimos_algo les_hemos_dicho te_hemos_dicho tarda* tardo tardar*
        tardamos tardais tardemos""",
    "message": """comentario comentarios mensaje mensajes privado privados dm dms resena resenas
        menciones preguntas inbox bandeja messenger comunidad opinion opiniones
        consultas_en_redes criticas critica quejas queja mensajes_directos valoraciones
        directos_privados avisos duda dudas escritos buzon consultas_por comentan resenas_de
        wasap wasaps whatsapps dudas_en criticas_en la_bandeja bandeja_de_entrada""",
    "reply-rule": """de_#_a_# de_#h_a_#h de_lunes_a todos_los_dias horario horarios firmad*
        nombre personaliz* tambien_las_malas tambien_los_malos tambien_la_critica
        tambien_las_criticas tambien_las_negativas incluso uno_a_uno una_a_una deriv* escal*
        se_pasan_a paso_a pasan_a pasare normas reglas insult* spam moder* por_privado
        en_privado por_telefono todas todos cada una_vez_al_dia dos_veces tres_veces
        manana_y_tarde manana_y fin_de_semana fines_de_semana respuestas_tipo
        banco_de_respuestas preguntas_frecuentes en_publico turno turnos laborables dia_habil
        con_educacion con_respeto por_escrito sin_borrar no_borr* gracias ofrec* disculp*
        a_diario diario diariamente guardia cada_dia #_veces cuidad* con_calma ninguna ni_una
        nunca_borr* publicad* de_la_manana dia_y_noche mediodia al_cierre por_la_manana
        por_turnos turno_de se_derivan derivo se_le_pasan se_las_paso se_los_paso te_los_paso
        te_las_paso se_lo_paso se_traslad* traslado paso_al paso_a_usted le_aviso a_mediodia
        por_la_tarde por_las_tardes por_las_mananas hasta_las desde_las en_horario en_el_dia
        de_uno_en_uno con_nombre con_su_nombre a_cara_descubierta primero_en_publico
        luego_en_privado firmo firmados firmada escucho_primero sin_copiar_y_pegar
        sin_copia_y_pega ni_una_sin pido_disculpas doy_las_gracias_y maleducad* groser*
        con_paciencia se_quedan una_sola_respuesta sola_respuesta entre_semana respuesta_educada
        de_buenas_maneras nombre_de_pila""",
    "delete": "borr* elimin* ocult* bloque* silenci* quit* suprim* fulmin* tumb* limpi* barr*",
    "ignore": """ignor* no_contest* no_respond* desactiv* cerramos_los_comentarios
        cierro_los_comentarios no_atend* no_se_contest* no_se_respond* comentarios_cerrados
        no_perdemos_tiempo no_entramos_en paso_de_los paso_de_contestar los_dejo_en_visto
        en_visto dejamos_en_visto ni_leemos ni_leo no_leo_los no_leemos_los
        comentarios_desactivados""",
    # Measuring.
    "report": """informe informes reporte reportes reporting resumen resumenes memoria
        cuadro_de_mando dashboard balance reunion_de_resultados reunion_de_seguimiento
        rendicion rendire rendimos hoja_de_resultados reunion_mensual seguimiento_mensual panel
        reunion_de_revision hoja_con excel hoja_de_calculo rendir_cuentas le_contare
        les_contare os_contare te_contare mediremos mediciones medicion medir medire informare
        informaremos documento_con tabla reunion_trimestral report reports informacion_mensual
        correo_con una_pagina_con hoja_mensual videollamada_mensual cuentas_claras hoja contare
        cuento mando_una mandare_una resumo os_mando le_mando te_mando os_ensenare presento
        presentaremos rindo indicadores kpis metricas parte parte_mensual cierre_de_mes
        balance_de cuenta_de le_explico os_explico te_explico le_explicare pongo_en_una
        pongo_sobre_la_mesa una_hoja dos_hojas un_folio medio_folio una_carilla resumen_de
        una_tabla un_cuadro un_correo un_audio_con nos_sentamos reunion videollamada""",
    "named-measure": """cuantos cuantas alcance consultas clics reservas interaccion interacciones
        mensajes ventas llamadas visitas guardados tiempo_de_respuesta tiempo_medio preguntas
        pedidos impresiones conversion* trafico comentarios resenas presupuestos citas tasa
        contactos inscripciones compartidos engagement menciones quejas formularios reproducciones
        matriculas solicitudes encargos porcentaje inscritos peticiones facturacion altas nota_media
        conversaciones descargas suscripciones clic retencion mensajes_contestados valoracion demora
        rapidez #_cifras #_indicadores #_kpi #_kpis #_datos #_numeros #_metricas horas_dedicadas
        coste gasto entradas dudas apartados inscritas dudas_recibidas visitas_agendadas cestas
        costo coste_por origen abandonadas presupuestos_pedidos llamadas_entrantes
        repeticion_de_compra enlaces dudas_resueltas consultas_resueltas mesas_reservadas
        plazas_cubiertas citas_pedidas formularios_recibidos correos_recibidos personas_que_vinieron
        cuantos_pedidos cuantas_reservas cuantos_preguntaron cuantas_preguntas cuantas_consultas
        cuantos_mensajes cuantas_llamadas cuanta_gente_pregunto de_donde_vienen lo_que_funciono
        lo_que_no_funciono que_funciono que_no_funciono que_no_ha_funcionado que_ha_funcionado
        mas_repetidas mas_vistos temas_mas tiempo_que_tardamos tardanza aperturas ocupacion
        asistencia asistentes peticiones_de_muestra cuantos_llegaron cuantas_llegaron cuantos_llegan
        cuantos_vienen primeras_visitas cotizaciones pedidos_de""",
    "no-report": """sin_informes ni_informes no_hacemos_informes no_hago_informes nada_de_informes
        sin_reportes no_enviamos_informes no_mandamos_informes ni_reportes
        sin_reuniones_ni_informes no_entregamos_informes sin_papeles_ni_informes
        no_envio_informes no_mando_informes informes_no informes_para_que sin_metricas
        sin_numeros ni_metricas no_medimos no_mido no_hacemos_reportes no_doy_informes
        no_damos_informes cero_informes no_hay_informes no_redact*_informes no_prepar*_informes
        no_perdemos_tiempo_en_informes no_hara_falta_informe* no_habra_informes
        no_hace_falta_informe* no_hacen_falta_informes no_hace_falta_medir ni_estadisticas""",
    # Whose accounts.
    "account": """cuenta cuentas perfil perfiles pagina paginas acceso accesos clave claves
        contrasena* administrador* titularidad propiedad business_manager meta_business dominio
        canal canales ficha redes portfolio_comercial business_suite archivos materiales
        contenidos usuario usuarios gestor_comercial administrador_comercial""",
    "theirs": """a_nombre_de_la_empresa a_nombre_de_su a_nombre_de_tu a_nombre_de_vuestra
        a_nombre_del a_su_nombre a_tu_nombre a_vuestro_nombre son_suyas son_suyos son_tuyas
        son_tuyos son_vuestras son_vuestros siendo_suy* siendo_tuy* siendo_vuestr*
        propiedad_de_la_empresa propiedad_del_cliente propiedad_del_negocio propiedad_de_su
        propiedad_de_tu propiedad_de_vuestra su_propiedad tu_propiedad vuestra_propiedad
        le_pertenec* les_pertenec* os_pertenec* te_pertenec* de_su_propiedad de_tu_propiedad
        de_vuestra_propiedad usted_es_el_administrador usted_es_la_administradora
        usted_administra eres_el_administrador sois_los_administradores seguir*_siendo_el_dueno
        siguen_siendo_su* con_su_correo con_tu_correo con_vuestro_correo
        con_el_correo_de_la_empresa correo_de_la_empresa correo_del_negocio correo_de_la_tienda
        titular_es el_titular titulares es_suyo es_suya es_tuyo es_tuya es_vuestr* seran_suy*
        seran_tuy* seran_vuestr* siempre_suy* siempre_tuy* siempre_vuestr* de_ustedes de_usted
        la_duena_es el_dueno_es duenos_de dueno_de duena_de queda_en_su* quedan_en_su*
        queda_en_vuestr* quedan_en_vuestr* queda_en_tu* quedan_en_tu* se_queda_con se_quedan_con
        os_quedais_con te_quedas_con sus_propias_cuentas propietari*_principal
        nombre_de_la_clinica nombre_de_la_tienda nombre_del_hotel nombre_del_taller
        nombre_de_la_asociacion nombre_de_la_bodega nombre_de_la_cooperativa
        nombre_de_la_sociedad seguira*_siendo_suy* sigue_siendo_suy* sigue_siendo_tuy*
        sigue_siendo_vuestr* propiedad_del_comercio administradora_principal
        administrador_principal en_manos_de_la_empresa en_sus_manos en_tus_manos
        en_vuestras_manos seguireis_siendo usted_sigue_siendo control_total es_de_la_empresa
        son_de_la_empresa seran_de_la_empresa son_de_la_tienda titularidad_de_la_empresa
        titularidad_del_cliente su_nif su_cif vuestro_cif tu_cif propiedad_suya
        propiedad_vuestra propiedad_tuya usted_conserva usted_mantiene conserva_la_titularidad
        mantiene_la_titularidad pertenecen_a_la_empresa pertenecen_a_su pertenecen_al_cliente
        pertenece_a_la_empresa tu_nombre su_nombre vuestro_nombre nombre_de_la nombre_del
        titularidad_tuya titularidad_suya titularidad_vuestra a_nombre_de_la_escuela
        va_a_vuestro queda_a_tu quedan_a_su queda_a_su a_nombre_de suyas_y suyos_y
        es_del_cliente son_del_cliente de_la_casa propietaria_es el_propietario_es
        es_propiedad_de son_propiedad_de siguen_en_manos sigue_en_manos las_llaves_son
        llaves_suyas dueno_sigue duena_sigue_siendo siguen_bajo_su bajo_su_control
        bajo_vuestro_control bajo_tu_control control_suyo siempre_en_su titular_la titular_el
        titular_siempre los_duenos_sois los_duenos_son con_el_cif con_el_nif cif_de_la cif_de_su
        a_nombre_de_los a_nombre_de_todos a_favor_de el_dueno_sois la_duena_es_usted
        dueno_es_usted es_del_club son_del_club es_de_la_tienda seguira_siendolo
        seguiran_siendolo la_guardan_ustedes las_guardan_ustedes las_guarda_usted las_guardais
        siguen_siendo_de sigue_siendo_de es_de_la son_de_la es_del_taller es_del_negocio""",
    "role-access": """como_editor* como_colaborador* acceso_de_editor* rol_de permiso_de
        permisos_de permiso_limitado permisos_limitados acceso_delegado acceso_limitado
        acceso_por_rol* permisos_por_rol* nos_invita me_invita me_dara_acceso
        como_administrador_secundario con_permisos con_rol roles acceso_como acceso_parcial
        retirar_el_acceso quitarme_el_acceso retirarme quitarme_los retirarlo perfil_de_editor
        permiso_temporal acceso_temporal me_anade me_anaden me_agrega revocar revocable
        sin_contrasenas sin_pedir_contrasenas sin_su_contrasena sin_claves
        no_necesito_contrasena* no_necesito_su_contrasena no_le_pedire_contrasena*
        usuario_propio dar_de_baja_mi acceso_de_colaborador* acceso_de_publicacion
        acceso_con_permiso* quitar_el_acceso me_agregas como_ayudante editora editor entro_como
        me_dais me_das permiso_de_editor* usuario_de nos_invit* me_invit* invitacion_como
        invitacion_de invitarnos invitarme invitacion_a_la_pagina le_pedire_que_me_invit*
        me_dan_un_rol un_rol me_dais_un_rol me_da_un_rol de_invitada de_invitado como_invitad*
        me_ponen_de me_pone_de""",
    "ours": """a_nuestro_nombre a_mi_nombre nombre_de_la_agencia propiedad_de_la_agencia
        nuestra_propiedad propiedad_nuestra de_nuestra_propiedad con_mi_correo
        con_nuestro_correo correo_de_la_agencia nos_pertenec* me_pertenec* nuestro_business
        mi_business nos_quedamos me_quedo_con nos_reservamos bajo_nuestro_control
        unicos_administradores unico_administrador solo_nosotros_tenemos solo_yo_tengo
        son_nuestras son_nuestros seran_nuestras seran_nuestros es_nuestra es_nuestro son_mias
        son_mios seran_mias siguen_siendo_nuestr* seguiran_siendo_nuestr* quedan_en_nuestr*
        queda_en_nuestr* quedan_en_mi desde_nuestras_cuentas desde_mi_cuenta
        cuentas_propias_de_la_agencia administramos_nosotros custodiamos custodia_de_la_agencia
        en_nuestro_poder en_mi_poder nuestro_administrador se_quedan_con_nosotros
        se_queda_con_nosotros se_queda_en_la_agencia se_quedan_en_la_agencia con_nuestros_datos
        con_mis_datos nuestro_gestor_comercial titularidad_nuestra titularidad_de_la_agencia
        registr*_nosotros mi_email nuestro_email mi_mail nuestro_mail nuestro_portfolio
        colgando_de_nuestr* cuelgan_de_nuestr* cuelga_de_nuestr* licencia_de_uso
        vinculad*_a_nuestr* las_abro_yo la_abro_yo mi_telefono nuestro_telefono nuestra_firma
        mi_sociedad nuestra_sociedad nuestra_razon_social de_mi_sociedad cuelgan_de cuelga_de
        quedaran_inscritos_bajo nuestra_empresa mi_empresa ceden_en_uso cede_en_uso los_cede_en
        cuentas_se_cierran cuentas_desaparec* perfiles_se_cierran nombre_de_nuestr*
        nombre_de_mi_empresa nombre_de_mi_sociedad sera_nuestr* seran_de_la_agencia
        son_de_la_agencia sera_de_la_agencia se_queda_la_agencia nos_quedamos_con me_las_quedo
        me_lo_quedo nos_lo_quedamos nos_las_quedamos titulares_somos la_agencia_es_titular
        nuestra_cuenta_maestra mi_cuenta_maestra mi_movil con_mi_telefono con_mi_movil
        mis_claves nuestras_claves solo_yo_tengo_las_claves solo_nosotros_tenemos_las alquilamos
        se_los_cede se_las_cede se_la_cede se_lo_cede en_prestamo cesion_de_uso la_tengo_yo
        las_tengo_yo lo_tengo_yo en_mi_cuenta en_nuestra_cuenta mientras_pague mientras_pagues
        mientras_paguen mientras_pagueis dentro_de_mi dentro_de_nuestr* de_mi_empresa
        se_vienen_con_nosotros se_viene_con_nosotros vienen_con_nosotros se_vienen_conmigo
        nos_los_llevamos nos_las_llevamos me_los_llevo me_las_llevo se_van_con_nosotros
        se_van_conmigo pertenecen_al_estudio pertenece_al_estudio pertenecen_a_la_agencia
        pertenece_a_la_agencia son_del_estudio es_del_estudio a_favor_de_nuestra
        a_favor_de_la_agencia con_nuestro_dominio con_nuestro_mail hecha_con_nuestro
        hecho_con_nuestro""",
    # Price.
    "money": """#€ #_euro* #_eur #_dolar* #_usd #_libras #_pesos #_soles #_mxn #_clp #_cop #_ars
        #_pen #_quetzales #_bolivianos #_lempiras #_colones #_guaranies #_mil_pesos #_pavos
        #_lucas #_mangos #_lana #_varos #_bolivares #_mil_al_mes #_plata #_duros #_balboas #_uf
        #_euritos""",
    "price": """precio precios tarifa tarifas cuota honorarios presupuesto coste costo cobr*
        cuesta vale importe mensualidad iva impuestos factur* pago sale_por cobraria cobrare
        valor inversion mensuales lucas""",
    "scope": """incluye incluyen incluido incluida incluidos incluidas comprende cubre abarca
        por_#_horas #_horas #h #_publicac* #_post* #_pieza* #_reel* #_video* #_foto* #_histori*
        #_stori* dedicacion horas_al_mes no_incluye aparte excluid* no_entra
        alcance_del_servicio por_# #_carrusel* #_sesion* #_visita* #_articulo* una_visita
        una_sesion #_textos #_informe un_informe a_cambio_de consiste #_respuestas queda_fuera
        quedan_fuera una_manana #_mananas #_tardes la_hora por_hora #_contenidos #_entradas
        #_reuniones por_pieza por_publicacion gestion_de una_publicacion un_reel #_hs
        boleta_incluida por_separado se_paga_aparte se_pagan_aparte excluida excluidas liquida
        #_horas_en_total""",
    # Leaving.
    "notice": """
        preaviso aviso_previo avisando avisar avisando_con avisa con_un_aviso aviso_de
        previo_aviso rescind* rescision rescindible cancelar cancele cancelable dar_de_baja
        darse_de_baja baja_con resolucion resolver_el_contrato terminar_el_contrato cortar
        dejarlo dejar_el_servicio marcharse irse romper_el_contrato desvincul* desist* finalizar
        poner_fin interrumpir parar_cuando avis*_con avis*_# aviso_y aviso_por dias_de_aviso
        mes_de_aviso semanas_de_aviso si_no_va_mas ahi_quedamos decides_si decide_si deciden_si
        si_alguna_de_las_partes me_avisas si_no_les_gusta si_no_le_convence lo_dejamos_sin
        avisar_con avisandonos avisandome con_aviso plazo_de_aviso preavisar por_cualquiera_de
        cualquiera_de_las_partes cualquiera_de_los_dos uno_u_otro cuando_quiera_irse si_se_cansa
        si_te_cansas si_os_cansais si_quiere_dejarlo si_quereis_dejarlo si_quieres_dejarlo
        poner_punto_final cortar_el cortamos se_acaba cerramos me_lo_dice me_lo_dices nos_lo_dice
        lo_dice_con me_lo_avisa con_#_dias con_#_semanas lo_puede_dejar lo_puedes_dejar
        lo_podeis_dejar puede_dejarlo podeis_dejarlo puedes_dejarlo se_puede_dejar avisais_con
        salir_del_contrato salir_cuando salirse""",
    "span": """#_dias #_meses #_semanas un_mes una_semana quince_dias dos_semanas un_trimestre
        cada_mes mes_a_mes treinta_dias cuando_quiera* en_cualquier_momento a_final_de_mes
        un_par_de_semanas #_dia medio_mes de_un_dia_para_otro un_mes_de fin_de_mes
        un_mes_de_aviso #_d #_dias_de primer_mes mes_primero el_primer_mes #_meses_de
        los_#_primeros sin_dar_explicaciones de_un_mes_para un_plazo_de dos_semanas_de
        cualquier_momento cualquier_dia""",
    "trial": """prueba periodo_de_prueba mes_de_prueba de_prueba a_prueba piloto meses_de_prueba
        primer_mes_es prueba_de mes_inicial fase_de_prueba mes_de_ensayo para_probar
        probar_un_mes probamos_un probamos_dos probemos probamos_tres toma_de_contacto
        etapa_de_prueba""",
    "no-lock": """
        sin_permanencia sin_ataduras sin_compromiso_de_permanencia no_hay_permanencia
        ninguna_permanencia sin_plazo_minimo sin_penalizacion sin_clausula_de_permanencia
        sin_letra_pequena sin_amarres sin_atadura ninguna_atadura sin_cadenas
        sin_contrato_de_permanencia te_vas_cuando se_va_cuando os_vais_cuando se_puede_ir_cuando
        puede_irse_cuando puedes_irte_cuando libre_de_irse sin_plazo_forzoso""",
    "handover": """traspaso traspas* entreg* devolv* devuelv* dejar*_todo devolucion relevo
        entregarle me_quitan retir*_mi_acceso le_paso_todo os_paso_todo lo_devuelvo transici*
        transfer* te_dejo_todo le_dejo_todo os_dejo_todo dejo_todo te_entrego le_entrego
        os_entrego os_paso_todos te_paso_todo el_material todos_los_archivos le_entregare
        les_entrego os_entregare te_entregare le_dejo le_dejare os_dejo os_dejare te_dejare
        le_devuelvo te_devuelvo os_devuelvo se_lo_lleva_todo se_queda_todo le_doy_todo
        carpeta_con_todo memoria_usb todo_el_material todos_los_accesos todo_lo_publicado
        copia_de_todo las_llaves borro_mi_acceso quito_mi_acceso me_doy_de_baja me_retiro_de
        me_borro le_doy_todos le_doy_los te_doy_todos os_doy_todos le_doy_las os_devuelvo_todo
        os_devuelvo_todas""",
    "end": """al_terminar al_acabar al_finalizar al_final fin_del_contrato cuando_termin*
        cuando_acab* si_lo_dejamos si_nos_separamos si_se_va* a_la_salida cierre despedida
        si_rompemos si_dejamos si_deja al_marcharme si_un_dia si_decide si_prescind* al_concluir
        si_no_seguimos si_terminamos si_algun_dia al_despedirnos al_irme al_cierre si_cortamos
        cuando_me_vaya el_ultimo_dia si_no_continuamos si_cancela* al_cesar cuando_dejemos
        cuando_se_acabe al_final_del si_nos_despedimos cuando_nos_despidamos si_esto_termina
        al_dejarlo el_dia_que si_se_acaba cuando_se_termine si_un_dia_no si_algun_dia_no
        si_me_voy cuando_me_marche si_me_marcho al_vencer si_decidis si_decides si_la_cosa_no
        cuando_paremos si_paramos cuando_lo_dejemos cuando_acabemos el_dia_que_paremos""",
    "lock-in": """permanencia_de permanencia_minima penalizacion compromiso_minimo_de
        no_se_puede_cancelar no_cancelable permanencia_obligatoria contrato_cerrado irrevocable
        prorroga_automatica renovacion_automatica sin_posibilidad_de_cancel*
        sin_derecho_a_devol* minimo_de_#_meses obligatorio_#_meses contrato_minimo
        compromiso_de_#_meses atado permanencia_#_meses contrato_a_#_anos contrato_a_#_meses
        compromiso_de_permanencia #_meses_de_permanencia #_anos_de_permanencia
        #_meses_obligatori* no_se_admite*_cancel* no_hay_devoluc* un_ano_de_permanencia
        permanencia_anual penaliz* sin_salida #_anos_clavados anos_clavados clavados
        dos_anos_fijos anos_obligados amarrad* atad*_#_anos forzos* #_anos_de_contrato
        #_meses_de_contrato contrato_de_#_anos obligatorio_un_ano clausula_de_permanencia_de
        cobraremos_el_resto paga_el_resto pagas_el_resto pagara_el_resto sin_devolucion
        sin_vuelta_atras hasta_el_final_del_contrato irrevocablemente minimo_un_ano
        minimo_dos_anos minimo_#_anos firmamos_por_#_anos firma_por_#_anos por_#_anos
        paga_lo_que_falte pagas_lo_que_falte abona_lo_que_falte abona_el_resto
        paga_lo_que_quede contrato_de_12_meses contrato_de_doce_meses contrato_de_18_meses
        contrato_de_dieciocho_meses contrato_de_24_meses contrato_de_veinticuatro_meses
        contrato_de_36_meses contrato_de_un_ano contrato_anual_obligatorio no_contempla_bajas
        no_contempla_baja no_admite_bajas no_hay_bajas compromiso_es_de_#_anos
        no_hay_marcha_atras sin_marcha_atras no_hay_vuelta_atras no_hay_forma_de_salir""",
    # Listening.
    "listen": """escucha escucha_social escucha_activa monitoriz* monitore* vigil* rastre* alertas
        alerta google_alerts seguimiento_de_menciones seguir_las_menciones busca*_menciones
        buscare buscaremos estar_atent* pendiente social_listening avisos_de_google
        mir*_las_menciones revis*_las_menciones revis*_menciones seguimiento_de_lo
        controlar_menciones lo_que_se_dice lo_que_dicen lo_que_digan lo_que_se_diga se_hable_de
        hablen_de rond* mentions observare leere recorr*_los_grupos seguir* pasare_revista
        tener_vigilad* echar_un_ojo echo_un_vistazo echar*_un_vistazo detectar repas*
        reviso_lo_que miraria me_entero nos_enteramos enterarnos enterarme avisos_automaticos
        aviso_con google_avisos poner_la_oreja con_la_oreja oreja paso_lista repaso_de
        mirare_que mirare_si busco_el buscamos_el busco_su busco_vuestro comprobare_si miro_si
        leo_lo_que leemos_lo_que sigo_lo_que seguimos_lo_que no_perder_de_vista pendientes_de
        me_avise_google antena recibo_un_aviso busco""",
    "mentions": """mencion* nombre palabra* hashtag* resenas grupos foros comentarios etiqueta*
        comunidad lo_que_se_dice lo_que_dicen lo_que_digan lo_que_se_diga de_google google
        opiniones competencia marca clave_de redes se_hable_de hablen_de etiquetan etiqueten
        conversaci* noticias prensa grupo nos_nombran les_nombran le_nombran os_nombran
        te_nombran le_mencionan os_mencionan te_mencionan les_mencionan le_etiquetan
        os_etiquetan te_etiquetan les_etiquetan quien_los_nombra hablan_de_vosotros
        hablan_de_usted hablan_de_ti se_dice_de_usted digan_de dicen_de se_comenta en_los_foros
        los_grupos_del_pueblo grupos_de_vecinos su_nombre vuestro_nombre tu_nombre
        nombre_mal_escrito apellido nombre_del camping""",
    "twice-a-day": """veces_al_dia vez_al_dia cada_manana por_la_manana cada_dia a_diario diari*
        manana_y_tarde de_#_a_# cada_#_horas cada_lunes cada_semana fines_de_semana de_#h_a_#h
        veces_por_semana semanal* cada_hora todos_los_dias de_lunes_a al_abrir al_cerrar
        primera_hora ultima_hora cada_noche tres_veces dos_veces laborables en_el_movil
        al_movil al_correo horario""",
    # The law.
    "legal": """cesion_de_imagen cesion_de_derechos derechos_de_imagen derecho_de_imagen
        permiso_de_imagen proteccion_de_datos rgpd lopd lopdgdd gdpr datos_personales
        encargado_de_tratamiento encargo_de_tratamiento encargado_del_tratamiento bases_legales
        bases_del_sorteo bases_del_concurso consentimiento consentimientos autorizacion_firmada
        autorizacion_por_escrito permiso_por_escrito permiso_escrito autorizacion_escrita
        permiso_firmado colaboracion_pagada publicidad_identificada etiqueta_de_publicidad
        contenido_patrocinado derechos_de_autor musica_con_licencia musica_libre
        licencia_de_las_fotos licencia_de_musica bancos_con_licencia habeas_data
        aviso_de_privacidad politica_de_privacidad uso_de_imagen autorizacion_de_los_padres
        permiso_de_los_padres autorizacion_de_imagen autorizacion_de_sus autorizacion_de_cada
        menores_sin consentimiento_informado hoja_de_autorizacion permiso_de_quien
        permiso_de_las_personas permiso_a_quien permiso_de_cada permiso_de_sus pedir_permiso
        pedire_permiso pediremos_permiso pido_permiso su_permiso_para_salir cesiones
        firmen_la_autorizacion firme_la_autorizacion permiso_a_las permiso_a_los
        bases_publicadas bases_escritas reglamento_del_sorteo ley_de_proteccion
        secreto_profesional licencia_comercial autorizacion_de_uso uso_de_la_imagen
        como_publicidad marcar*_como_publicidad identificad*_como_publicidad
        senalad*_como_publicidad anuncio_pagado indicare_que_es_publicidad contrato_de_encargo
        permiso_de_los rotulad*_como derecho_al_honor autorizacion_de_los consentimiento_de
        cesion_firmada hoja_de_cesion cesiones_firmadas cesion_escrita como_publi
        marcado_como_publi firmado_de firma_de_los_padres firma_de_las_familias papel_firmado
        hoja_firmada autorizacion_de_las_familias con_autorizacion_de sin_permiso_escrito
        solo_con_permiso solo_con_autorizacion solo_con_consentimiento caras_de_menores
        bases_del_juego bases_depositadas bases_claras bases_por_escrito
        reglas_del_sorteo_publicadas musica_comercial_con musica_de_biblioteca derechos_pagados
        licencia_pagada fotos_con_licencia fotos_propias_o encargo_del_tratamiento
        contrato_de_datos borro_los_datos datos_se_borran borrar_los_datos se_avisara_de_que_es
        ley_federal avisamos_de_que_es_publicidad se_indica_que_es_publicidad lleva_la_etiqueta
        etiqueta_publicidad etiqueta_de_colaboracion colaboracion_etiquetada #publicidad
        pixelar pixelad* tapo_las_caras difumin* blur_es firma_una_autorizacion
        firmara_una_autorizacion hoja_de_permiso""",
    "law": """cumplimiento_legal normativa aspectos_legales lo_legal temas_legales
        cumplimos_la_ley dentro_de_la_ley respeto_a_la_ley cuidado_con_las_fotos
        cuidado_con_los_datos con_todo_en_regla todo_legal legalidad cumpliremos_la
        respetaremos_la respetamos_la respetamos_las cumplo_la""",
    "law-off": """
        no_hace_falta_permiso sin_permiso* nadie_denuncia nadie_mira nadie_se_entera
        sin_consentimiento sin_pedir_permiso sin_bases sin_papeles_legales
        no_hace_falta_pedir_permiso no_hace_falta_autorizacion no_pedimos_permiso no_pido_permiso
        los_derechos_dan_igual sin_autorizacion sin_lios_legales de_internet
        sin_decir_que_es_publicidad sin_poner_publicidad no_decimos_que_es_publicidad
        sin_avisar_que_es no_hace_falta_poner sin_indicar_que_es no_hay_que_pedir_permiso
        sin_rollos_legales sin_mirar_derechos pasamos_de_permisos permisos_ni_hablar
        nos_da_igual_la_ley la_ley_da_igual nadie_reclama sin_avisar_a_nadie
        no_ponemos_publicidad sin_decir_que_es_anuncio grabamos_a_quien_sea grabo_a_quien_sea
        de_google_y_listo bajadas_de_internet bajo_de_internet a_nadie_le_importa nadie_protesta
        nadie_se_queja nadie_se_va_a_quejar""",
    # People who can be asked.
    "reference": """
        le_hablaran_de_mi os_hablaran_de_mi hablar_de_mi contar_como_trabajo cuenta_como_trabajo
        referencia referencias recomendacion habla*_de_mi responder_por_mi responde_por_mi
        contarle contaros contarte dispuest* dar_fe dara_razon le_contara avala avalarme
        confirmar* le_confirmara acredit* antigua_clienta antiguo_cliente antiguos_clientes
        mi_profesora mi_profesor mi_tutor mi_tutora mi_jefe mi_jefa mi_exjefa anterior_jefa
        anterior_jefe mi_ex_jefa mi_ex_jefe da_referencias darle_referencias me_conoce
        le_atendera le_dira les_dira os_dira te_dira os_contara te_contara les_contara
        les_atendera os_atendera recomendarme opinar_de_mi consultar_a verificar* comprobarlo_con
        mi_ultima_clienta mi_ultimo_cliente te_puede_contar le_puede_contar os_puede_contar
        puede_contar sabe_que_postulo preguntar_por_mi preguntar_por nos_avalan dispuesta
        dispuesto da_fe da_referencias_mias hablara_de_mi hablar_bien le_contara_como
        les_contara_como os_contara_como le_dira_como sabe_como_trabajo saben_como_trabajo
        conoce_mi_trabajo conocen_mi_trabajo me_recomienda me_recomendo responde_de_mi
        respondera_por_mi se_presta_a se_ha_ofrecido_a no_le_importa_hablar atiende_llamadas
        atendera_su_llamada espera_su_llamada le_cogera_el_telefono puede_confirmar
        pueden_confirmar podra_confirmar me_formo trabaje_para trabaje_con_el trabaje_con_la
        lleve_las_redes_de mi_anterior_cliente mi_anterior_clienta mi_maestra mi_maestro
        el_contacto_de el_telefono_de""",
    "phone": """telefono tel tlf movil numero correo contacto email mail @ whatsapp #_phone
        celular su_numero""",
    "testimonial": """testimonio testimonios casos_de_exito clientes_satisfechos
        opiniones_de_clientes referencias_disponibles referencias_si portafolio portfolio
        clientes_contentos referencias recomendaciones""",
    "no-references": """no_damos_referencias no_doy_referencias no_facilit* no_podemos_nombrar
        prefieren_el_anonimato anonimato confidencial* sin_referencias no_revel*
        clientes_privados no_compart*_contactos no_dar_nombres no_damos_nombres no_doy_nombres
        no_podemos_dar_nombres no_puedo_dar_nombres no_comparto_nombres no_compartimos_nombres
        no_ensenamos no_pida_referencias referencias_no piden_discrecion exigen_discrecion
        secreto discrecion no_puedo_nombrar no_puedo_revelar no_preguntar nos_reservamos_su
        reservamos_la_identidad impiden_citar* impiden_nombrar* no_citamos prefieren_no_salir
        prefieren_no_aparecer no_desvelo no_desvelamos nos_debemos_al_secreto
        secreto_profesional_con contratos_de_silencio no_lo_puedo_contar no_se_puede_decir
        nos_impide_citar nos_impiden no_me_dejan_decir no_me_pida_nombres sin_nombres
        no_le_voy_a_dar_nombres no_damos_telefonos no_paso_telefonos no_doy_telefonos
        no_podemos_decir_quien no_puedo_decir_quien no_podemos_decir_cual* no_puedo_decir_cual*
        no_decimos_cual* nombres_no no_te_doy_nombres""",
    # Coming back to the plan.
    "plan": """plan estrategia manual calendario protocolo planteamiento documento hoja_de_ruta
        planificacion objetivos linea_editorial todo_esto contenidos propuesta este_plan
        lo_acordado este_documento el_acuerdo todo_el_plan el_conjunto lo_planeado rumbo
        lo_que_hacemos planteado planificado lo_planificado""",
    "revise": """revis* actualiz* ajust* reajust* simulacro* ensay* repas* corregir* correg*
        replante* evalu* reun* balance reescrib* renov* rehac* pongo_a_prueba poner_a_prueba
        pondremos_a_prueba cambiar* al_dia tachamos reabr* se_reabre miramos_que mirar_que_ha
        volvemos_a_mirar volver_a_mirar damos_una_vuelta dar_una_vuelta darle_una_vuelta
        poner_al_dia ponemos_al_dia vuelve_a_la_mesa se_retoca retocamos retocar replanteamos
        enmend* rehacemos depuramos cambi* lo_que_no_haya lo_que_no_ha que_se_queda_y
        que_se_quita lo_que_sobra que_sobra que_sigue_y""",
    "drill": """simulacro* ensayo ensayar* ensayamos ensayaremos practica_de_crisis
        prueba_de_crisis ejercicio_de_crisis""",
    # What a heading or a label before a colon calls an element; only there.
    "label-contact": """
        persona_de_contacto contacto interlocutor interlocutora interlocucion enlace
        persona_de_referencia referente equipo_por_su_parte quien_decide con_quien_hablo
        responsable coordinacion contraparte por_vuestra_parte por_su_parte por_tu_parte
        de_su_lado de_vuestro_lado por_parte_de""",
    "label-answers": """respuestas respuesta tiempos_de_respuesta tiempo_de_respuesta plazos
        plazos_de_respuesta plazo_de_respuesta contestaciones atencion""",
    "label-topics": """
        temas contenidos_permitidos que_publicamos que_se_publica que_se_puede_publicar limites
        contenidos lineas_rojas tematica libres vetados prohibidos permitidos lista_de_temas
        semaforo politica_de_publicacion criterios reglas""",
    "label-approval": """aprobacion aprobaciones validacion visto_bueno revision_previa
        autorizacion flujo_de_aprobacion aprobar quien_aprueba luz_verde""",
    "label-analysis": """situacion situacion_actual diagnostico analisis auditoria
        punto_de_partida lo_que_vi lo_que_hemos_visto lo_que_he_visto que_hemos_visto
        que_he_visto que_vi donde_estan donde_estais donde_estas dafo foda competencia
        radiografia lo_que_vimos estado_actual hoy panorama hallazgos""",
    "label-audience": """publico publicos publico_objetivo audiencia a_quien a_quien_hablamos
        para_quien clientela target lectores lectoras perfiles_de_cliente segmentos
        destinatarios buyer_persona enfoque dirigido_a a_quienes grupos quien_compra
        personas_a_las_que publico_meta dos_tipos_de_cliente dos_tipos_de_publico
        tres_tipos_de_cliente dos_perfiles tres_perfiles dos_publicos dos_grupos tres_grupos
        a_quien_me_dirijo a_quienes_hablo tipos_de_cliente tipos_de_comprador
        dos_tipos_de_comprador destinatarias nuestra_gente su_gente""",
    "label-aim": """objetivo objetivos meta metas aspiracion diana reto que_buscamos proposito
        finalidad para_que smart objetivo_principal meta_modesta objetivos_smart hito""",
    "label-channels": """
        canales canal redes plataformas donde_estar eleccion_de_canales redes_elegidas red
        donde_publicar""",
    "label-calendar": """ritmo calendario frecuencia rutina periodicidad cadencia publicaciones
        programacion parrilla""",
    "label-tone": """voz tono estilo tono_y_estilo tratamiento registro lenguaje voz_de_marca
        forma_de_hablar idioma idiomas como_hablamos""",
    "label-replies": """comentarios mensajes comunidad comentarios_y_mensajes
        atencion_a_la_comunidad moderacion comentarios_y_privados atencion_al_publico
        gestion_de_comentarios consultas""",
    "label-report": """informe informes indicadores metricas medicion resultados reporte
        reportes numeros cifras seguimiento kpi kpis cuentas balance evaluacion reporting
        que_mido que_medimos rendicion_de_cuentas numeros_del_mes cifras_del_mes""",
    "label-ownership": """titularidad propiedad cuentas accesos perfiles claves acceso
        titularidad_y_accesos contrasenas""",
    "label-price": """precio precios tarifa tarifas honorarios cuota inversion coste costo
        presupuesto valor dinero importe economico condiciones_economicas oferta_economica
        mensualidad de_dinero plata pago costos""",
    "label-exit": """salida duracion preaviso permanencia cancelacion traspaso finalizacion
        vigencia si_no_funciona rescision periodo_de_prueba despedida""",
    "label-listening": """
        escucha monitorizacion monitoreo vigilancia alertas menciones escucha_social
        escucha_activa""",
    "label-legal": """legal aspectos_legales cautelas_legales permisos derechos_de_imagen
        proteccion_de_datos sorteos imagen datos legales lo_legal privacidad menores
        consentimientos cuestiones_legales cautelas""",
    "label-references": """referencias referencia avales quien_me_conoce contactos_para_verificar
        quien_puede_hablar recomendaciones verificacion""",
    "label-review": """revision revision_del_plan revisiones actualizacion actualizaciones
        simulacro simulacros""",
    "label-crisis": """crisis manual_de_crisis si_hay_lio si_algo_sale_mal protocolo_de_crisis
        emergencias plan_de_crisis crisis_de_reputacion situaciones_dificiles incidencias
        si_se_tuerce problemas""",
    "vague": """a_convenir por_conversar por_definir por_acordar cuando_convenga incluido incluida
        cubierto cubierta segun_necesidad lo_que_haga_falta si_procede pendiente por_concretar
        lo_veremos a_definir a_tu_gusto a_medida total completo completa mejor posible
        todo_incluido cuando_proceda si_hace_falta""",
    "dismiss": """no_hay no_pongo no_ponemos no_hago no_hacemos tampoco ninguno ninguna nunca
        bah paso_de pasamos_de me_salto nos_saltamos papel_mojado pavada* tonteria* chorrada*
        pamplina* no_uso no_usamos no_trabajo no_trabajamos no_doy no_damos no_tengo no_tenemos
        no_existe* no_llevo no_llevamos no_preciso olvida* olvidate ni_hablar ni_falta ni_los
        ni_las ni_lo no_me no_nos no_fijo no_fijamos no_se_necesita* no_hace* plata_tirada
        dinero_tirado aburre* cuento_chino sobra sobran perdida_de_tiempo perder_el_tiempo
        no_van_conmigo a_la_basura nada_de_eso no_necesit* no_creo no_creemos no_ocup*
        no_entrego no_mando no_mandamos no_envio no_enviamos no_gastamos no_sirve* no_admit*
        no_acept* cero no_los no_las no_lo no_valen no_vale inutil* no_contempl* no_ofrec*
        no_escribo no_escribimos no_redact* nos_los_saltamos de_eso_nada no_esperes no_sigo
        no_seguimos rollo lata toston pijada* parip* se_me_echan_encima lo_quitamos los_quitamos
        la_quitamos lo_quito me_lo_ahorro nos_lo_ahorramos no_lo_voy_a no_los_voy_a no_voy_a
        no_vamos_a va_a_misa ni_caso no_lo_trabajo no_se_estila anticuad* no_tengo_tiempo
        lo_dejo_pasar nos_la_saltamos me_la_salto no_me_caso camisa_de_fuerza ni_historias
        a_la_porra fuera agobia agobian estresa no_pienso nunca_he_necesitado no_se_complique
        no_te_compliques me_da_igual nos_da_igual son_para_oficinas no_los_vera no_los_veras
        no_entra_en ni_me_interesa no_me_interesa no_nos_interesa no_pierdo no_perdemos
        no_perder no_tienen_cabida para_otros paso_olimpicamente no_admite no_se_admiten
        no_importa no_importan dan_igual da_igual estan_de_mas esta_de_mas no_procede
        no_los_hago no_los_hacemos no_me_gustan suprim* para_que_quer* para_que_quier*
        para_que_sirv* para_que_tant*""",
    # What is done away with in so many words, see `plan_rules.SUBJECTS`.
    "subject-contact": """persona_de_contacto persona_de_referencia interlocutor interlocutora
        interlocutores contacto_en_su_empresa hablar_con_nadie molestar_a_nadie
        hablar_con_alguien nadie_de_tu nadie_de_su nadie_de_vuestr* nadie_del nadie_de_la
        enlaces por_contacto un_contacto contactos_por_su_parte contacto_por_su_parte""",
    "subject-answers": """plazos plazo tiempos_de_respuesta tiempo_de_respuesta
        plazos_de_respuesta horario_de_respuesta""",
    "subject-topics": """temas_prohibidos temas_vetados lineas_rojas lista_de_temas
        temas_excluidos limites_de_contenido tema_prohibido temas_intocables listas_de_temas""",
    "subject-approval": """
        aprobacion aprobaciones visto_bueno vistos_buenos validaciones validacion
        revisiones_previas autorizaciones correcciones pedir_permiso consultarte consultarle
        consultaros consultarles preguntarte preguntarle preguntar_es esperar_tu_ok ensenarte
        ensenarle que_apruebes que_apruebe que_revises que_revise aprobar_nada revisar_nada
        validar_nada firmar_nada_antes aprobar_cada aprobar_todo aprobar_las revisar_cada
        revisar_todo validar_cada andar_aprobando tanta_aprobacion tanto_visto""",
    "subject-crisis": """manual_de_crisis protocolo_de_crisis protocolos plan_de_crisis
        manuales_de_crisis protocolos_de_crisis planes_de_crisis protocolo
        planes_de_contingencia manual_para planes_de_emergencia plan_de_emergencia
        protocolo_para lo_del_protocolo manual_de_emergencias un_manual_de_crisis""",
    "subject-analysis": """estudiar_tu estudiar_su estudiar_vuestr* analizar_tu analizar_su
        mirar_a_la_competencia analisis auditorias auditoria estudios_de_mercado estudio_previo
        diagnostico conocer_tu_negocio conocer_su_negocio conocer_la_empresa saber_de_tu
        saber_a_que_te_dedicas saber_a_que_se_dedica mirar_tu mirar_su estudiar_el_negocio
        investigar_tu""",
    "subject-audience": """publico_objetivo estudios_de_publico segmentar segmentacion
        perfiles_de_cliente buyer_persona* target saber_quien_compra saber_a_quien""",
    "subject-aim": "objetivos metas kpis objetivo objetivos_medibles",
    "subject-calendar": """calendario calendarios planificacion parrilla cronograma planning
        horarios_fijos el_calendario un_calendario los_calendarios""",
    "subject-tone": """estilo_propio guia_de_estilo libro_de_estilo tono_propio manual_de_estilo
        voz_propia estilo tono_de_marca voz_de_marca tono del_estilo el_estilo del_tono""",
    "subject-replies": """contestar_comentarios responder_comentarios contestar_mensajes
        responder_mensajes contestar_a_la_gente responder_a_la_gente contestar_a_nadie
        responder_a_nadie atender_mensajes atender_comentarios gestionar_comentarios""",
    "subject-report": """informes reportes informe reporte metricas estadisticas
        informes_mensuales reporting dashboards cuadros_de_mando los_informes""",
    "subject-notice": """preaviso periodo_de_prueba devoluciones cancelaciones salida
        clausula_de_salida vuelta_atras cancelar baja_anticipada bajas""",
    "subject-listening": """vigilar_menciones seguir_menciones lo_que_digan lo_que_dicen
        lo_que_se_diga escucha_social monitorizacion monitoreo menciones monitorizar alertas
        lo_que_se_* lo_que_comenten lo_que_hablen""",
    "subject-legal": """permisos consentimientos autorizaciones derechos_de_imagen
        proteccion_de_datos rgpd bases_legales cesiones permiso_de permisos_de_imagen
        papeles_de_la_imagen lopd pedir_permiso consentimiento derechos_de_autor permisos_de""",
    "subject-references": """referencias nombres_de_clientes dar_nombres decir_nombres citarlas
        citarlos citar_clientes facilitar_nombres poner*_en_contacto revelar_nombres nombrarlos
        nombrarlas contactos_de_clientes dar_contactos cuales_son su_identidad cuya_identidad
        quienes_son decir_quien""",
    "subject-review": """revisiones_del_plan revisar_el_plan cambiar_el_plan tocar_el_plan
        actualizar_el_plan retocar_el_plan""",
    "unknown": """no_se_todavia no_se_como no_se_que no_se_hacer aun_no_se todavia_no_se
        tendria_que_aprender no_lo_he_hecho nunca_he_hecho no_tengo_experiencia aun_no_he
        todavia_no_he no_se_si estoy_aprendiendo""",
    "vendor-decides": """yo_decido nosotros_decidimos decido_yo decidimos_nosotros lo_decido_yo
        yo_subo_y subo_lo_que sin_preguntarte sin_preguntarle sin_consultarte sin_consultarle
        no_te_pregunto no_le_pregunto no_te_consulto nosotros_mandamos publico_lo_que_quier*
        publico_lo_que_me publicamos_lo_que_nos publicamos_lo_que_quer* publico_lo_que_yo""",
    "vanity-measure": """seguidores fans likes me_gusta corazones corazoncitos contador
        numero_de_seguidores""",
    "tone-noun": """tono voz_de_marca guia_de_estilo libro_de_estilo tono_de_voz
        estilo_de_comunicacion tono_de_comunicacion voz_propia""",
    "we-answer": """contestar* contesto contestamos responder* respondo respondemos atender*
        atiendo atendemos gestion* atencion_de llevar_los dar_respuesta me_ocupo_de
        nos_ocupamos_de me_ocupo nos_ocupamos me_encargo_de nos_encargamos_de atendido
        atendidos contestados contestadas respondidos respondidas se_contesta se_contestan
        se_responde se_responden se_atiende se_atienden les_contesto les_respondo llevo
        miro_los mirar_los vigilo_los reviso_los leo_los leere_los miro los_miro las_miro
        los_leo las_leo leo piden_perdon pide_perdon se_arreglan se_arregla se_resuelven
        llevaria llevare los_comentarios_los estoy_en_los""",
    "target-noun": """publico_objetivo publico_meta buyer_persona* perfil_de_cliente cliente_ideal
        publico_diana segmentacion""",
    "aim-noun": "objetivo objetivos meta metas",
    "calendar-noun": """calendario parrilla cronograma plan_de_contenidos
        planificacion_de_contenidos grilla calendario_editorial""",
    "publish-regularly": """publicar publicare publicaremos publico publicamos subire subiremos
        subir subo subimos posteo posteare grabar grabo grabare grabamos fotografiar fotografio
        saldra saldran sale salen cuelgo colgare ira iran programo programamos enviamos
        envio_el toca""",
    "report-noun": """informe informes reporte reportes memoria_de_resultados cuadro_de_mando
        reporting ire_informando iremos_informando le_informare les_informare os_informare
        te_informare le_tendre_al_tanto os_tendre_al_tanto te_tendre_al_tanto
        mantendre_informad* mantendremos_informad*""",
    "listen-noun": """escucha_social escucha_activa monitorizacion monitoreo monitorizar*
        monitorizamos social_listening vigilaremos vigilare seguimiento_de_menciones""",
    "all-of": """todo todos todas toda cualquier* al_momento mal malo malos mala malas negativ*
        critic* queja* incomod* molest* desagradable*""",
    "named-penalty": "penaliz* multa descuento",
    "clock": """a_las_#h las_#h hasta_las_#h de_#_a_#h #h_a_#h de_#h_a_#h entre_las_#_y_las_#h
        de_#_a_#_h las_#_h antes_de_las_#h #_a_#h desde_las_#h a_las_# a_la_una""",
    "screenshot": "pantallazo* captura capturas foto_del_contador",
    "show": """lo_miramos los_miramos lo_vemos_juntos los_vemos_juntos lo_repasamos_juntos
        nos_sentamos mostrar muestro mostrare enseno ensenar ensenare mando mandare envio enviare
        te_voy_a os_voy_a paso le_llega les_llega te_llega os_llega recibe recibira recibiran
        recibireis recibes tendra_en_su tendra_sobre presentare presento presentamos presentaremos
        ensenaremos le_cuento les_cuento os_cuento te_cuento le_dire os_dire vera_cada vereis veran
        leera te_digo le_digo os_digo les_digo hablamos_de""",
    "only": "solo solamente unicamente",
    "given": """maria carmen ana lucia laura marta elena rosa pilar luisa teresa isabel julia sara
        paula nuria silvia raquel ines alba irene lola pepa paco pepe jose juan luis carlos
        manuel antonio miguel javier pedro pablo jorge fernando ramon andres diego sergio
        alberto tomas ignacio nacho joaquin raul mario victor ruben oscar emilio rafael felipe
        enrique guadalupe lupita rosario dolores mercedes concha amparo beatriz clara sofia
        valentina camila daniela gabriela mariana ximena rocio""",
    "ask-them": """puede_llamar puede_hablar puede_preguntar pueden_llamar pueden_hablar
        pueden_preguntar puedes_llamar puedes_hablar puedes_preguntar podeis_llamar
        podeis_hablar podeis_preguntar llame llamen llama llamad pregunte pregunten pregunta
        preguntad preguntar_a preguntar_por contacte contacten consulte_a hable_con hablen_con
        habla_con hablad_con preguntele preguntenle preguntale preguntadle llamele llamenle
        llamela llamala llamalo llamelo llamadla llamadle escribale escribanle pidale pida_razon
        pidan_razon pida_referencias_a pregunte_por_mi""",
    "not-commit": """no_me_compromet* no_nos_compromet* no_garantiz* no_promet*
        no_puedo_garantizar no_podemos_garantizar no_puedo_prometer no_podemos_prometer
        no_asegur* sin_comprometer* cuando_me_pille cuando_pueda cuando_podamos si_me_acuerdo
        cuando_tenga_tiempo cuando_me_venga_bien cuando_tengo cuando_saco no_prometo_horas
        no_prometo_plazos""",
    "policy-noun": """no_pondria_nada no_pondre_nada no_publicaria_nada no_escribiria_nada
        no_pondria_precios limites_de_contenido criterios_de_publicac* politica_de_contenidos
        politica_de_publicac* linea_editorial normas_de_publicac* reglas_de_publicac*
        que_se_puede_publicar que_publicar lista_de_temas temas_permitidos tipos_de_publicac*
        tipos_de_actualiz* guia_de_contenidos que_no_debe que_puedo_ensenar que_no_se_puede
        que_se_puede_ensenar que_quieren_que_se""",
    "approval-noun": """fase_de_aprobacion proceso_de_aprobacion flujo_de_aprobacion
        paso_de_aprobacion aprobacion_previa validacion_previa revision_previa
        sistema_de_aprobacion ronda_de_revision previa_aprobacion fase_de_validacion""",
    "age-range": "de_#_a_#_anos entre_#_y_#_anos mayores_de_# menores_de_# #_a_#_anos de_#_a_#",
    "want": """queremos quiero me_gustaria_que quisiera quisieramos buscamos busco proponemos
        propongo mi_apuesta contamos_con_que me_conformo_con nos_conformamos_con quisiera_ver
        me_gustaria_ver espero_ver""",
    "theirs-strong": """usted_es_el_administrador usted_es_la_administradora
        usted_sera_el_administrador usted_sera_la_administradora eres_el_administrador
        eres_la_administradora sois_los_administradores usted_sigue_siendo_el_dueno
        usted_sigue_siendo_la_duena siguen_siendo_los_duenos entro_como_editor*
        entramos_como_editor* entrar_como_editor* entraria_como_editor* acceso_de_editor*
        como_editora* rol_de_editor* permiso_de_editor* solo_usted_puede_anadir
        solo_usted_puede_dar no_necesito_sus_claves no_necesito_sus_contrasenas
        no_necesito_su_contrasena no_quiero_su_contrasena no_quiero_sus_claves
        la_llave_la_tiene_usted las_llaves_las_tiene usted_tiene_las_llaves guardela_usted
        guardala_tu guardadla_vosotros entro_con_permiso entramos_con_permiso""",
    "route": """deriv* se_le_pasan se_los_paso se_las_paso te_los_paso te_las_paso se_traslad*
        se_pasan_a paso_a_usted se_los_mando se_las_mando rebot* reboto se_lo_reboto desvi*
        remit* se_envian_a se_mandan_a le_llegan_a_usted""",
    "whose": """a_nombre_de_quien de_quien_serian de_quien_son_las de_quien_son_los
        quien_seria_el_titular quien_sera_el_titular""",
    "waits": """espera_a espera_su espera_el depende_de necesita necesitan requiere requieren
        sujet*_a previa previo supeditad* a_expensas pendiente_de""",
    "vendor-asks": """llamare_a le_preguntare_a preguntare_a preguntaria_a hablare_con
        hablaria_con consultare_con consultare_a consultaria_a acudire_a acudiria_a
        le_pregunto_a le_preguntaria_a llamo_a llamaria_a recurrire_a me_dirigire_a tratare_con
        trataria_con me_entendere_con me_entiendo_con preguntaremos_a llamaremos_a
        hablaremos_con consultaremos_con consultaremos_a pregunto_a hablo_con acudo_a
        escribire_a me_apoyare_en me_apoyo_en contare_con consulto consultare consultaremos
        pregunto preguntare preguntaremos preguntaria consultaria lo_consulto lo_pregunto""",
    "tells-us": """me_dice nos_dice me_cuenta nos_cuenta me_avisa nos_avisa me_pasa nos_pasa
        me_manda nos_manda me_para me_corrige me_confirma nos_confirma me_diria me_contaria
        me_pasaria me_avisaria me_confirmaria me_explica me_ensena decide_que decide_si
        tiene_la_ultima_palabra me_resuelve nos_resuelve me_surte me_facilita nos_facilita
        me_resolveria nos_resolveria nos_pasaria me_dira nos_dira me_pasara nos_pasara
        me_avisara nos_avisara me_mandara nos_mandara me_aclar* nos_aclar* me_resuelv*
        nos_resuelv* me_resolv* nos_resolv* me_cuent* nos_cuent* me_avis* nos_avis* me_dig*
        nos_dig* me_confirm* nos_confirm* me_pas* nos_pas* me_inform* nos_inform* me_respond*
        nos_respond* me_contest* nos_contest* me_explic* nos_explic* nos_iria me_iria nos_ira
        me_ira me_dice_que nos_dice_que nos_tendra me_tendra""",
    "approve-yours": """su_si su_ok tu_ok vuestro_ok su_visto_bueno tu_visto_bueno
        vuestro_visto_bueno su_firma tu_firma vuestra_firma su_aprobacion tu_aprobacion
        vuestra_aprobacion su_autorizacion su_conformidad su_permiso_previo vuestro_si
        su_luz_verde tu_luz_verde su_validacion su_adelante su_bendicion su_confirmacion""",
    "each-piece": """cada_texto cada_pieza cada_publicacion cada_linea cada_palabra cada_foto
        cada_post cada_borrador todos_los_textos todas_las_publicaciones todo_lo_que
        todas_las_piezas todos_los_borradores cada_tanda cada_frase cada_uno cada_una""",
    "reads": """lee leera leeran leen revisa revisara revisan repasa repasara mira mirara ve vera
        corrige corregira tacha tachara comprueba comprobara recibe recibira aprueba valida""",
    "contrast": "y_no en_vez_de en_lugar_de frente_a contra",
    "closed": """cerrad* desactivad* apagad* bloquead* quitados deshabilitad* sin_leer ni_caso
        ignorad* en_visto sin_abrir""",
    "meet": """nos_vemos nos_sentamos nos_reunimos reunion quedamos ponemos_sobre_la_mesa
        sobre_la_mesa""",
    "alert-on": """alerta_con alerta_puesta alertas_con alerta_para alertas_para alertas_por
        alerta_por alerta_de_google alertas_de_google alerta_sobre alerta_diaria alertas_puestas
        alerta_al alertas_en alerta_cada""",
    "people-shown": """criatura* crio crios cria crias nino ninos nina ninas menor menores
        chaval* peque pequenos bebe bebes cara caras rostro rostros gente persona personas
        clienta clientas cliente clientes paciente pacientes alumn* emplead* fotos foto imagen
        imagenes quien_salga quien_aparezca quienes_salgan quienes_aparezcan quien_sale
        quien_aparece pareja parejas novios invitados""",
    "signed": """papel_firmado firmad* permiso autorizacion* autoriz* consentimiento* consient*
        por_escrito firme firman firmen""",
    "unasked-law": "sin_pedir* sin_preguntar* sin_permiso* sin_autoriz* sin_consent* sin_avis*",
    "draw": "sorteo sorteos rifa rifas concurso concursos",
    "terms": "bases reglas normas reglamento condiciones",
    "not-shown": """no_sale* no_saldr* no_publi* no_sub* no_saco ningun* nunca jamas nadie nada
        no_grab* no_us*""",
    "about-me": "por_mi de_mi sobre_mi que_tal_trabajo como_trabajo como_trabaje",
    "names-noun": "nombre nombres quienes_son telefonos contactos",
    "clients-noun": """mis_clientes nuestros_clientes clientes clientas otros_clientes un_cliente
        nuestra_cartera""",
    "not-a-word": "ni_mu ni_palabra ni_una_palabra ni_media_palabra ni_pio punto_en_boca chiton",
    "never": "nunca jamas ni_hablar",
    "no-limits": """no_hay_temas_prohibid* ningun_tema_prohibid* no_hay_temas_vetad*
        no_hay_lineas_rojas todo_vale sin_limites_de_tema sin_temas_prohibid*
        me_da_igual_el_tema da_igual_el_tema nada_prohibido nada_esta_prohibido nada_queda_fuera
        no_hay_nada_prohibido no_hay_limites sin_lineas_rojas vale_todo todo_cabe
        no_hay_tema_que_no ningun_tema_que_no no_hay_asunto_que_no no_hay_lista_de""",
    "untouched": """no_se_toca no_se_tocan no_se_cambia no_cambia no_se_mueve se_queda_como
        no_se_revisa no_se_modifica inamovible intocable no_se_discute va_a_misa""",
    "calendar-month": "mes_natural",
    "decides-what": """decis_que dices_que dice_que_entra decide_que decides_que decidis_que
        que_entra_y que_va_y elige_que eliges_que elegis_que escoge_que escoges_que cual_va
        cual_sale que_se_queda_y_que""",
    "pass-through": """pasa*_por pasa*_antes_por pasa*_primero_por pasa*_siempre_por pasa*_primero
        pasa*_antes""",
    "help": "ayudar* apoyar* acompan* asesor* estaremos estare gestion* atender*",
    "customer-noun": "cliente clientes clienta publico comprador compradores clientela objetivo",
    "day-range": """de_lunes_a de_martes_a de_miercoles_a lunes_a_viernes lunes_a_sabado
        martes_a_sabado martes_a_domingo entre_semana en_dias_laborables""",
    "say-about": """que_dicen que_se_dice lo_que_dicen lo_que_se_dice lo_que_digan que_comentan
        lo_que_comentan que_opinan lo_que_opinan que_cuentan quien_nombra alguien_nombra
        alguien_menciona quien_menciona nos_nombra les_nombra os_nombra se_habla hablan_de""",
    "forum": """foro foros grupo grupos telegram google prensa periodico tripadvisor x twitter
        reddit facebook hashtags hashtag""",
    "watch-verb": """me_paso_por me_doy_una_vuelta entro_en mirare miro leo repaso recorro
        reviso busco visito me_asomo me_avisa avisa avise aviso sigo consulto leeremos miraremos
        miramos mirar mira leemos rastreamos repasamos buscamos""",
    "collab": """influencer* canje canjes colaboracion* patrocin* publicidad pagad* regalo regalos
        embajador* anuncio anuncios publirreportaje*""",
    "marked": """aviso etiquet* marcad* marcar* identific* senalad* senalar* indicad* indicar*
        visible declarad* rotul*""",
    "secret": """secret* no_insista no_insistas no_insistais discrecion confidencial* callad*
        no_lo_cuento""",
    "worked-with": """he_trabajado trabajo_para trabajado_con mis_clientes nuestros_clientes
        clientes llevo_las_redes_de con_quien""",
    "revision": "revision repaso actualizacion puesta_al_dia replanteamiento balance",
    "urgent": "urgente urgentes urgencia urgencias",
    "study": "estudi* analiz* investig* auditar* bucear",
    "company-noun": "empresa negocio competencia sector tienda casa mercado",
    "answering": "respondiendo contestando atendiendo leyendo gestionando",
    "own-noun": "titularidad propiedad propietari* titular dueña dueno duena",
    "our-firm": """nuestra_agencia la_agencia nuestra_empresa mi_empresa nuestra_firma
        nuestra_sociedad mi_agencia nuestro_estudio mi_sociedad""",
    "all-people": "todos todas",
    "no-denial": """no_son no_es_un no_es_una no_es_lo_mismo no_basta* no_tengo no_tenemos_todavia
        si_no_hay cuando_no_hay todavia aun_no de_momento_no primer_encargo pero_si_* eso_si
        de_noche de_madrugada los_domingos en_domingo festivos fuera_de_horario
        fines_de_semana_no nunca_le_dire jamas_le_dire no_le_dire_que no_es_cierto no_es_verdad
        no_es_que el_mismo la_misma no_se_si no_hace_falta_que_conteste
        no_hace_falta_que_responda no_hace_falta_que_usted no_tiene_que_contestar
        no_tiene_que_responder no_faltar* no_dejar* no_olvid* no_descuid* no_renunci* no_solo
        no_me_salto no_nos_saltamos no_perdono no_depende no_puedo_vigilar no_puedo_estar
        no_puedo_contestar no_puedo_responder no_puedo_atender no_puedo_mirar no_podemos_estar
        no_podemos_contestar no_podemos_responder no_podemos_atender no_podre_contestar
        no_podre_responder nadie_contesta nadie_responde nadie_atiende nadie_les""",
    "need-no-one": """no_necesit*_a_nadie no_necesit*_nadie necesitar_a_nadie
        no_hace_falta_nadie no_*_hace_falta_nadie no_requier*_a_nadie no_ocup*_a_nadie
        no_*_que_poner_a_nadie no_*_poner_a_nadie no_*_nombrar_a_nadie no_*_designar_a_nadie""",
    "our-questions": """nuestras_dudas nuestras_preguntas nuestras_consultas mis_dudas
        mis_preguntas mis_consultas las_dudas_que pregunta_nuestra preguntas_nuestras
        duda_nuestra dudas_nuestras consulta_nuestra consultas_nuestras""",
    "bothered": "molestar* moleste* molestad* incordi* agobiar* marear* preguntar*",
    "nothing-of": "nada_de cero ni",
    "waits-you": """espera_a_que espera_a_usted esperan_a_usted espera_a_su esperan_a_que
        espera_su espera_a_vosotros""",
    "change-stop": """cambiar_o_parar parar_o_cambiar cambiar_o_quitar parar_una parar_un
        pararlo pararlas pararla tirar_lo_que tumbar_lo tumbarlo quitar_lo_que tachar_lo_que""",
    "if-ok": """si_los_has si_lo_has si_las_has si_los_marca* si_lo_marca* si_las_marca*
        si_les_das si_le_das si_lo_aprueba* si_los_aprueba* si_las_aprueba* si_me_dice*
        hasta_que_me_dig* hasta_que_nos_dig* hasta_que_usted""",
    "sees-first": """lo_veis_todo_antes lo_ves_todo_antes lo_ve_todo_antes lo_veis_antes
        lo_ves_antes lo_vera_antes lo_ve_antes lo_veis_vosotros_primero lo_ve_usted_primero
        lo_ves_tu_primero veis_todo_antes ve_todo_antes vereis_antes veras_antes
        lo_vereis_primero lo_veras_primero lo_vera_primero lo_veis_primero lo_ves_primero
        lo_ve_primero""",
    "part-of": "de_las_# de_los_# de_sus_# de_tus_# de_vuestras_# de_vuestros_# #_de_#",
    "page-has": """pagina_tiene cuenta_tiene ficha_tiene perfil_tiene pagina_suma cuenta_suma
        pagina_acumula""",
    "in-month": """en_enero en_febrero en_marzo en_abril en_mayo en_junio en_julio en_agosto
        en_septiembre en_octubre en_noviembre en_diciembre mes_pasado ultimo_mes
        ultimo_trimestre ultimos_meses entre_enero entre_junio entre_mayo de_enero desde_enero
        este_mes este_ano ultima_semana desde_entonces semana_pasada""",
    "went": """llegaron recibieron recibisteis recibio entraron quedaron dejaron hubo
        se_contestaron preguntaron tuvieron tuvisteis tuvo hicieron publicaron publicasteis
        publico subieron subisteis recibiste tuviste han_dejado han_preguntado siguen_sin
        mencionan lo_mencionan""",
    "success": "funciona que_funciona va_bien vamos_bien dado_resultado habra_salido",
    "mainly": "sobre_todo principalmente mayormente en_su_mayoria mayoritariamente en_primer_lugar",
    "regular-post": """con_regularidad regularmente con_frecuencia a_menudo con_constancia
        de_forma_regular periodicamente asiduamente""",
    "langs": """gallego castellano catalan euskera valenciano ingles frances aleman portugues
        bilingue asturiano""",
    "everything-is": "todo_va todo_esta todo_queda todo_quedara todo_estara todo_sigue",
    "customer-data": """datos_de_los datos_de_las datos_de_client* datos_de_sus datos_de_tus
        datos_de_vuestros datos_personales datos_de_pacientes""",
    "kept": """no_salen nunca_salen no_saldran no_se_comparten no_se_ceden no_salen_de
        jamas_salen se_quedan_en""",
    "unhappy": """no_esta_content* no_estas_content* no_estais_content* no_le_convence
        no_os_convence no_te_convence no_le_gusta no_les_gusta no_os_gusta no_te_gusta
        no_quedais_content* no_queda_content*""",
    "own-story": """llevo trabaje he_trabajado estudie vivo soy anos_de_experiencia he_sido fui
        llevamos_trabajando""",
    "rival-does": "vosotros_tardais ustedes_tardan tu_tardas usted_tarda",
    "would-not": """lo_que_no_haria lo_que_no_hago lo_que_no_haremos no_haria no_haremos
        nunca_haria no_hare""",
    "house-rules": """normas_publicad* normas_que_estar* normas_de_la_comunidad reglas_publicad*
        unas_normas""",
    "you-decide": """usted_decide tu_decides vosotros_decidis deciden_ustedes vos_decidis
        decides_tu decide_usted""",
    "weekly": "semanal semanales quincenal quincenales diario diaria diarias",
}
