"""The one place that knows the reader, held against the real one."""

import pytest

from vetting.proposals.reading import read
from vetting.scoring.case import PLAN_ELEMENTS, Brief

BRIEF = Brief("Rizos", "peluquería", "Albacete", ("tintes vegetales",), ("mujeres de 35 a 60",))
OFFER = (
    "Hola Rizos, le garantizamos 3.000 seguidores en un mes y, si no, le devolvemos el dinero. "
    "Hemos leído las 40 reseñas: preguntan por los tintes vegetales y nadie contesta. "
    "Usted aprueba el calendario cada lunes, contestamos los comentarios en cuatro horas y las "
    "cuentas siguen siendo suyas. El precio es de 600 euros al mes por doce horas semanales. "
    "Quedamos a la espera de su respuesta y le enviamos un saludo desde Albacete."
)
ENGLISH = (
    "We answer every comment within four hours, and you approve what goes out every Monday. "
    "The accounts stay in your name, and you can end the contract with a month's notice."
)
GERMAN = (
    "Wir antworten auf jeden Kommentar innerhalb von vier Stunden und Sie genehmigen, was wir "
    "veröffentlichen. Die Konten bleiben auf Ihren Namen, und der Vertrag ist kündbar. " * 3
)


def test_what_the_reader_finds_is_passed_on_with_its_places() -> None:
    found = read(OFFER, BRIEF)
    assert (found.lang, found.trouble) == ("es", "")
    assert "guaranteed-followers" in {hit.id for hit in found.promises}
    assert all(OFFER[hit.start : hit.end] == hit.quote for hit in found.promises)
    assert all(hit.quote in hit.sentence for hit in found.promises)
    assert tuple(found.plan) == PLAN_ELEMENTS
    quoted = [each for each in found.plan.values() if each.quote]
    assert quoted
    assert all(OFFER[each.start : each.end] == each.quote for each in quoted)
    assert found.specificity is not None
    assert "tintes vegetales" in {anchor.term for anchor in found.specificity.anchors}


@pytest.mark.parametrize(
    ("text", "lang", "trouble"),
    [
        (GERMAN, None, "language"),
        ("", None, "language"),
        ("Le garantizamos 3.000 seguidores en un mes.", "es", "too-short"),
        (f"{OFFER}\n\n{ENGLISH}", "es", "mixed"),
    ],
)
def test_what_stands_in_the_way_of_reading_is_said(
    text: str, lang: str | None, trouble: str
) -> None:
    found = read(text, BRIEF)
    assert (found.lang, found.trouble) == (lang, trouble)


def test_what_a_short_text_lacks_is_not_held_against_it() -> None:
    found = read("Le garantizamos 3.000 seguidores en un mes.", BRIEF)
    assert "guaranteed-followers" in {hit.id for hit in found.promises}
    assert (found.plan, found.specificity) == ({}, None)


def test_nothing_is_read_in_a_language_that_is_not_known() -> None:
    found = read(GERMAN, BRIEF)
    assert (found.promises, found.plan, found.specificity) == ((), {}, None)


def test_the_same_text_is_read_once() -> None:
    assert read(OFFER, BRIEF) is read(str(OFFER), BRIEF)
