"""Words that the measure of specificity goes by (proposal-signals §3), without accents."""

from collections.abc import Mapping

from vetting.scoring.proposal.concepts import words_in
from vetting.scoring.proposal.text import stem_of

_GENERIC_ES = """
    cliente clientes clienta clientas clientela empresa empresas negocio negocios tienda tiendas
    familia familias producto productos servicio servicios persona personas gente publico
    publicos usuario usuarios consumidor consumidores comprador compradores comercio comercios
    local locales calidad mercado marca marcas general para todo todos todas sobre entre desde
    con zona barrio ciudad pueblo redes sociales particular particulares anos edad nuevo nuevos
    nueva nuevas"""
_GENERIC_EN = """
    customer customers client clients clientele business businesses company companies owner
    owners shop shops store stores family families product products service services person
    people public user users consumer consumers buyer buyers brand brands market quality local
    locals general with from that near around area town city social media years aged new"""

GENERIC = frozenset((_GENERIC_ES + " " + _GENERIC_EN).split()) | frozenset(
    [stem_of(word, "es") for word in _GENERIC_ES.split()]
    + [stem_of(word, "en") for word in _GENERIC_EN.split()]
)
"""Words that every brief has, and their stems: they show nothing."""

_MONTHS = """
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre january february march april may june july august september october november
    december"""
_DAYS = """
    lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday
    friday saturday sunday"""

MONTHS_AND_DAYS = frozenset((_MONTHS + " " + _DAYS).split())

DATES: Mapping[str, frozenset[str]] = {
    "es": frozenset((*_MONTHS.split()[:13], "ayer", "anteayer", "pasada", "pasado")),
    "en": frozenset((*_MONTHS.split()[13:], "yesterday")) - {"may", "march"},
}
"""What tells a date without a digit."""

OBSERVATION: Mapping[str, tuple[str, ...]] = {
    "es": tuple(
        words_in("""
            seguidor publicacion post pregunt comentari comentan resena foto mencion opinion
            valoracion perfil estrella consulta video reel historia mensaje queja etiquet like
            visita visualizacion reproduccion respuesta hashtag""")
    ),
    "en": tuple(
        words_in("""
            follower post question ask comment review photo picture mention rating profile star
            enquir inquir video reel story stories message complain tag like view repl answer
            hashtag tweet""")
    ),
}
"""How the words of present observation begin."""

GUARANTEE: Mapping[str, frozenset[str]] = {
    "es": words_in("""
        garantizo garantizamos garantizado garantizados garantizada garantizadas garantia
        aseguro aseguramos asegurado asegurados prometo prometemos promesa comprometo
        comprometemos objetivo meta garantizare garantizaremos"""),
    "en": words_in("""
        guarantee guarantees guaranteed promise promises promised assure assured commit ensure
        goal target aim pledge"""),
}

PRICE: Mapping[str, frozenset[str]] = {
    "es": words_in("""
        precio precios tarifa tarifas cuota euros euro dolares pesos soles iva mensuales
        honorarios presupuesto cobro cobrare cobraria cuesta coste costo pack"""),
    "en": words_in("""
        price prices fee fees euros pounds dollars vat rate quote cost costs charge retainer
        pack package quid"""),
}

FUTURE: Mapping[str, frozenset[str]] = {
    "es": words_in("""
        publicare subire hare contestare respondere tendra tendras tendreis tendran lograra
        lograras conseguira conseguiras alcanzara alcanzaras subira llegara llegaras recibira
        recibiras"""),
    "en": frozenset({"will", "shall"}),
}
