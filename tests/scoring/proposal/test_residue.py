"""What a template or another client has left in a proposal."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.scoring.proposal.practice import RIZOS
from vetting.scoring.case import Brief
from vetting.scoring.proposal.residue import Residue, find
from vetting.scoring.proposal.text import read

CLINIC = Brief(name="Clínica Olmo", sector="clínica dental", city="Soria")


def found(text: str, brief: Brief = RIZOS, lang: str = "es") -> list[tuple[str, str]]:
    return [(each.kind, each.quote) for each in find(read(text, lang), brief)]


@pytest.mark.parametrize(
    ("lang", "text", "quote"),
    [
        ("es", "Estimada [empresa]:", "[empresa]"),
        ("es", "Hola {{nombre}}, qué tal", "{{nombre}}"),
        ("en", "Dear <<company>>,", "<<company>>"),
        ("en", "Dear {first_name}, hi", "{first_name}"),
        ("en", "Hello [INSERT COMPANY], hello", "[INSERT COMPANY]"),
        ("es", "Las redes de XXX crecerán", "XXX"),
        ("es", "Las redes de ____ crecerán", "____"),
        ("es", "para «nombre de la empresa» hoy", "«nombre de la empresa»"),
        ("es", "Estimado nombre de la empresa, hola", "nombre de la empresa"),
        ("en", "Dear company name, hello", "company name"),
        ("en", "The brand (COMPANY NAME) grows", "(COMPANY NAME)"),
        ("en", "Hello %NAME%, hello", "%NAME%"),
        ("es", "Empezamos el xx/xx/xxxx sin falta", "xx/xx/xxxx"),
        ("en", "Lorem ipsum dolor", "Lorem ipsum"),
    ],
)
def test_a_blank_that_nobody_filled_in(lang: str, text: str, quote: str) -> None:
    assert found(text, lang=lang) == [("placeholder", quote)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Según el anexo [1] y el [sic] de la página 3."),
        ("es", "[9:02 AM] hola [14:05] qué tal"),
        ("es", "Firma: ____________   Fecha: ________"),
        ("en", "Signed ______ on behalf of the company"),
        ("es", "Las cuentas van a nombre de la empresa."),
        ("en", "The accounts are in your company name."),
        ("es", "Talla XXL y siglo XIX (véase la web)"),
        ("en", "[ ] posts [x] reels, see [the report](https://example.org)"),
        ("es", "Escriba a <ana@example.org> (mi correo)."),
        ("es", 'dijo «qué bonito» y "vuelvo"'),
        ("es", "________________"),
    ],
)
def test_what_only_looks_like_a_blank(lang: str, text: str) -> None:
    assert found(text, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "quote"),
    [
        ("es", "Propuesta para Floristería Nardos. Hola.", "Floristería Nardos"),
        ("es", "Me encantaría llevar las redes de Café Luna este año.", "Café Luna"),
        ("es", "Hola equipo de Bodegas Peral, les escribo.", "Bodegas Peral"),
        ("en", "I would be very happy to work for Brecon Blooms.", "Brecon Blooms"),
        ("en", "Dear Oakwood Dental team, hello.", "Oakwood Dental"),
        ("en", "We want Harbour Grill's followers to smile.", "Harbour Grill"),
    ],
)
def test_another_company_where_ours_should_stand(lang: str, text: str, quote: str) -> None:
    assert found(text, lang=lang) == [("other-company", quote)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Propuesta para Peluquería Rizos."),
        ("es", "Propuesta para la peluquería de Albacete."),
        ("es", "Hola Marta, le escribo por las redes de Rizos."),
        ("es", "El perfil de Salón Abril contesta siempre."),
        ("es", "Las redes de Instagram cambian."),
        ("en", "Dear Ms Jones, hello."),
        ("en", "We will grow Instagram and help you in March."),
    ],
)
def test_names_that_belong_there(lang: str, text: str) -> None:
    assert found(text, lang=lang) == []


def test_words_of_another_trade() -> None:
    said = "Haremos que sus comensales vuelvan."
    assert found(said, CLINIC) == [("wrong-sector", "sus comensales")]
    assert found(said, Brief(name="Casa Pepe", sector="restaurante")) == []
    assert found("Haremos que sus pacientes vuelvan.", CLINIC) == []
    assert found(said, Brief(name="Nadie")) == []
    assert found("Your diners will love it.", CLINIC, "en") == [("wrong-sector", "Your diners")]


def test_a_trade_that_the_brief_itself_names_is_no_other() -> None:
    brief = Brief(name="Olmo", sector="clínica dental", audience=("alumnos de la escuela",))
    assert found("Sus alumnos vuelven.", brief) == []


def test_everything_has_its_place_and_is_listed_by_it() -> None:
    text = "Hola [empresa], propuesta para Café Luna: XXX."
    listed = find(read(text, "es"), RIZOS)
    assert [each.start for each in listed] == sorted(each.start for each in listed)
    assert listed[0] == Residue("placeholder", "[empresa]", 5, 14)
    assert {each.kind for each in listed} == {"placeholder", "other-company"}


def test_a_thousand_blanks_are_fifty() -> None:
    assert len(find(read("[empresa] " * 1000, "es"), RIZOS)) == 50


NOISE = st.text(alphabet=st.sampled_from('[]{}<>«»_Xx%$"“”() .\nempresa AB\u0301\ud800'))


@settings(max_examples=150, deadline=None)
@given(NOISE)
def test_every_quote_is_what_stands_at_its_place(text: str) -> None:
    for each in find(read(text, "es"), RIZOS):
        assert text[each.start : each.end] == each.quote != ""
