"""The whole reading of an offer, and what a case takes from it."""

import gc
from collections.abc import Callable
from time import process_time
from typing import Any

import pytest

from tests.scoring.proposal.practice import (
    EGGS,
    PRACTICE_1,
    PRACTICE_2,
    PRACTICE_3,
    PRACTICE_4,
    RIZOS,
)
from vetting.scoring.case import PLAN_ELEMENTS, Brief
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.proposal.scan import UnknownLanguageError, scan, scan_json
from vetting.scoring.scorecard import Scorecard

Score = Callable[..., Scorecard]
Flags = Callable[..., dict[str, RaisedFlag]]

PROMISES_3 = "Garantizamos 5.000 seguidores. Las cuentas quedan a nuestro nombre."
LONG = (
    "Hola, le escribo para ofrecerle nuestros servicios de redes. Somos un equipo joven y con "
    "ganas que trabaja con ilusión y que cuida cada detalle de la imagen de sus clientes. "
) * 5


def promised(text: str, brief: Brief) -> set[str]:
    return {promise.id for promise in scan(text, brief).promises}


@pytest.mark.parametrize(
    ("text", "brief", "promises"),
    [
        (PRACTICE_1, RIZOS, {"guaranteed-followers", "vendor-owned-accounts", "one-size-fits-all"}),
        (PRACTICE_2, RIZOS, set()),
        (PRACTICE_3, EGGS, set()),
        (
            PRACTICE_4,
            EGGS,
            {"password-sharing", "hands-off-client", "bought-engagement", "censor-criticism"},
        ),
    ],
)
def test_the_practice_texts_promise_what_their_notes_say(
    text: str, brief: Brief, promises: set[str]
) -> None:
    assert promised(text, brief) == promises


def test_a_scan_has_every_element_and_the_places_of_what_it_quotes() -> None:
    found = scan(PRACTICE_1, RIZOS)
    assert (found.lang, found.is_too_short) == ("es", True)
    assert tuple(found.plan) == PLAN_ELEMENTS
    for promise in found.promises:
        assert PRACTICE_1[promise.start : promise.end] == promise.quote
    printed = scan_json(found, dict.fromkeys((each.id for each in found.promises), "why"))
    assert list(printed) == [
        "lang",
        "words",
        "too_short",
        "promises",
        "plan",
        "essential_missing",
        "specificity",
    ]


def test_a_text_of_sixty_words_is_long_enough() -> None:
    printed = scan_json(scan("hola " * 60, Brief(), "es"), {})
    assert (printed["words"], "too_short" in printed) == (60, False)
    assert scan("hola " * 59, Brief(), "es").is_too_short


def test_another_language_is_refused() -> None:
    with pytest.raises(UnknownLanguageError):
        scan("Wir garantieren Ihnen fünftausend Abonnenten in einem Monat.", Brief())


def test_a_reading_suggests_and_a_person_confirms_or_dismisses(flags: Flags) -> None:
    suggested = flags(proposal={"text": PROMISES_3})
    assert {name: each.state for name, each in suggested.items()} == {
        "guarantees-followers": "suggested",
        "accounts-in-vendor-name": "suggested",
    }
    told = flags(
        proposal={
            "text": PROMISES_3,
            "confirmed": ["guaranteed-followers"],
            "dismissed": ["vendor-owned-accounts"],
        }
    )
    assert {name: each.state for name, each in told.items()} == {
        "guarantees-followers": "confirmed"
    }
    quotes = [each.evidence[0].quote for each in told["guarantees-followers"].findings]
    assert quotes == ["Garantizamos 5.000 seguidores"]


def test_a_long_offer_without_plan_or_research_is_thin_and_generic(flags: Flags) -> None:
    brief = {"name": "Rizos", "products": ["tintes vegetales"], "competitors": ["Salón Abril"]}
    raised = flags(proposal={"text": LONG}, brief=brief)
    assert {"thin-plan", "generic-proposal", "no-crisis-plan"} <= set(raised)
    assert all(each.state == "suggested" for each in raised.values())


def test_a_price_without_hours_or_tasks_is_noticed(flags: Flags) -> None:
    assert "price-without-scope" in flags(proposal={"text": LONG + " Son 300 € al mes."})


@pytest.mark.parametrize(
    ("given", "flag"),
    [
        ({"hits": []}, "guarantees-followers"),
        ({"plan": {"crisis-manual": "present"}}, "no-crisis-plan"),
        ({"specificity": 0.9}, "generic-proposal"),
        ({"words": 20}, "thin-plan"),
    ],
)
def test_what_is_told_wins_over_what_is_read(
    flags: Flags, given: dict[str, Any], flag: str
) -> None:
    case: dict[str, Any] = {"brief": {"products": ["tintes vegetales"]}}
    text = f"{LONG} Garantizamos 5.000 seguidores."
    assert flag in flags(proposal={"text": text}, **case)
    assert flag not in flags(proposal={"text": text, **given}, **case)


def test_a_text_in_another_language_stays_unread(score: Score) -> None:
    text = "Wir garantieren Ihnen fünftausend Abonnenten in einem Monat."
    assert score(proposal={"text": text}).flags == ()


def test_who_declines_to_guarantee_earns_a_green_sign(score: Score) -> None:
    text = "No le puedo prometer seguidores, pero sí garantizo contestar en dos horas."
    assert "declines-guarantee" not in score(proposal={"text": PROMISES_3}).green
    assert "declines-guarantee" in score(proposal={"text": text}).green


A_WORD = "La voz: de usted, tranquila, sin tecnicismos."
A_PLAN = (
    "Publicamos los lunes y los jueves, y usted aprueba los textos el viernes antes. Cada mes "
    "recibe un informe con consultas y reservas. Son 300 euros por 8 horas, anuncios aparte. "
    "La página es suya y yo entro como editora. "
)
A_VOW = "Le garantizo 5.000 seguidores en un mes. "


@pytest.mark.parametrize(
    ("text", "promises"),
    [
        (A_WORD, {"hands-off-client"}),
        (A_PLAN + A_WORD, set()),
        (A_VOW + A_WORD, {"guaranteed-followers", "hands-off-client"}),
        (A_PLAN + A_VOW, {"guaranteed-followers"}),
    ],
)
def test_a_few_words_promise_nothing_in_an_offer_that_plans_well(
    text: str, promises: set[str]
) -> None:
    assert promises <= promised(text, RIZOS)
    assert promises or promised(text, RIZOS) == set()


def test_who_plans_well_and_promises_nothing_denies_nothing() -> None:
    denial = "Aquí nunca pasa nada."
    assert scan(denial, RIZOS).plan["crisis-manual"].state == "denied"
    assert scan(A_PLAN + denial, RIZOS).plan["crisis-manual"].state == "absent"


def seconds(text: str) -> float:
    # What other tests left in memory would be gone through again and again.
    gc.disable()
    try:
        start = process_time()
        scan(text, RIZOS, "en")
        return process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize(
    "piece",
    [", no bots, no pods, no password", "\n- no bots\n- guaranteed followers"],
    ids=["one long list", "bullets under a heading"],
)
def test_a_hostile_list_takes_time_for_its_length_alone(piece: str) -> None:
    heading = "What we never do, guaranteed:"
    scan(heading + piece, RIZOS, "en")
    short, long = (heading + piece * (size // len(piece)) for size in (10_000, 80_000))
    least = min(seconds(short) for _ in range(3))
    assert min(seconds(long) for _ in range(2)) < 24 * max(least, 0.01)
