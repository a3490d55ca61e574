"""How specific a proposal is, worked by hand after proposal-signals §3."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.scoring.proposal.practice import (
    EGGS,
    PRACTICE_1,
    PRACTICE_2,
    PRACTICE_4,
    RIZOS,
)
from vetting.scoring.case import Brief
from vetting.scoring.proposal.specificity import Specificity, measure
from vetting.scoring.proposal.text import read


def measured(text: str, brief: Brief, lang: str = "es") -> Specificity:
    return measure(read(text, lang), brief)


def terms(found: Specificity) -> list[str]:
    return [anchor.term for anchor in found.anchors]


def test_the_first_practice_text_is_generic() -> None:
    found = measured(PRACTICE_1, RIZOS)
    assert (found.value, found.band, found.anchors) == (0.0, "generic", ())


def test_the_second_practice_text_is_specific() -> None:
    # Two of four categories; two of six sentences; one that counts reviews:
    # 0.50 · 2/4 + 0.35 · min(1, (2/6)/0.25) + 0.15 · 1/3 = 0.25 + 0.35 + 0.05
    found = measured(PRACTICE_2, RIZOS)
    assert (found.value, found.band) == (0.65, "specific")
    assert terms(found) == ["tintes vegetales", "Salón Abril"]
    assert (found.coverage, found.anchored, found.observed) == (0.5, 0.33, 1)


def test_the_fourth_practice_text_is_generic() -> None:
    assert measured(PRACTICE_4, EGGS, "en").band == "generic"


def test_one_category_of_four_in_one_sentence_of_eight_is_generic() -> None:
    # 0.50 · 1/4 + 0.35 · (1/8)/0.25 = 0.125 + 0.175 = 0.30, which is no longer generic …
    text = "Me gustan los tintes. " + "Le escribo hoy. " * 7
    found = measured(text, RIZOS)
    assert (found.value, found.band) == (0.3, "partial")
    # … and one sentence more makes it so: 0.125 + 0.35 · (1/9)/0.25 = 0.28
    found = measured(text + "Un saludo.", RIZOS)
    assert (found.value, found.band) == (0.28, "generic")


def test_the_upper_threshold_is_specific_from_there_on() -> None:
    # 0.50 · 2/4 + 0.35 · (3/14)/0.25 = 0.25 + 0.30 = 0.55
    text = "Tintes. En Albacete. Tintes. " + "Le escribo hoy. " * 11
    found = measured(text, RIZOS)
    assert (found.value, found.band) == (0.55, "specific")


def test_the_name_and_the_networks_and_the_trade_do_not_count() -> None:
    found = measured(
        "Rizos, peluquería, clientes, Instagram, familias y tiendas.",
        Brief(
            name="Peluquería Rizos",
            sector="peluquería",
            products=("peluquería para clientes", "cortes de Rizos"),
            audience=("familias", "tiendas"),
            channels=("Instagram",),
        ),
    )
    assert found.anchors == ()


def test_a_term_needs_half_of_its_words() -> None:
    brief = Brief(products=("harina de trigo ecológica",))
    assert terms(measured("Su harina gusta.", brief)) == []
    assert terms(measured("Su harina de trigo gusta.", brief)) == ["harina de trigo ecológica"]


def test_stems_are_what_is_compared() -> None:
    brief = Brief(products=("tintes vegetales",), audience=("opositores",))
    found = measured("Un TINTE vegetal para cada opositora.", brief)
    assert terms(found) == ["tintes vegetales", "opositores"]


def test_a_rival_counts_by_its_own_word_and_a_month_is_no_rival() -> None:
    brief = Brief(sector="peluquería", competitors=("Salón Abril", "Peluquería Nardo"))
    assert terms(measured("Empezamos en abril.", brief)) == []
    assert terms(measured("El salón Abril contesta.", brief)) == ["Salón Abril"]
    assert terms(measured("La peluquería no contesta.", brief)) == []
    assert terms(measured("Los de Nardo contestan.", brief)) == ["Peluquería Nardo"]


def test_a_short_place_counts_where_it_is_written_as_a_name() -> None:
    brief = Brief(city="Vic")
    assert terms(measured("Somos de Vic.", brief)) == ["Vic"]
    assert terms(measured("Somos de aquí.", brief)) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "observed"),
    [
        ("es", "Su perfil tiene 340 seguidores.", 1),
        ("es", "En marzo nadie contestó las preguntas.", 1),
        ("es", "Su perfil tiene seguidores.", 0),
        ("es", "Garantizamos 340 seguidores.", 0),
        ("es", "Ocho fotos por 200 euros.", 0),
        ("es", "Publicaremos 8 fotos.", 0),
        ("en", "Your last 12 posts are posters.", 1),
        ("en", "Twelve posts for £90.", 0),
        ("en", "We will publish 12 posts.", 0),
        ("en", "We guarantee 12 posts.", 0),
    ],
)
def test_what_is_observed_is_of_the_present(lang: str, sentence: str, observed: int) -> None:
    assert measured(sentence, RIZOS, lang).observed == observed


def test_an_empty_brief_and_an_empty_text_are_generic() -> None:
    assert measured("", RIZOS).value == 0
    assert measured("Le escribo hoy.", Brief()).value == 0


@settings(max_examples=100, deadline=None)
@given(st.text(), st.text(max_size=20), st.text(max_size=20))
def test_anchors_quote_what_stands_at_their_place(text: str, product: str, rival: str) -> None:
    written = f"{text} {product} {rival}"
    found = measured(written, Brief(products=(product,), competitors=(rival,), city=rival))
    assert 0 <= found.value <= 1
    for anchor in found.anchors:
        assert written[anchor.start : anchor.end] == anchor.quote
