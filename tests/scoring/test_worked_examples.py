"""The thirteen worked examples of the catalogue (redflags §4), as cases."""

from collections.abc import Callable
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.scorecard import Scorecard

Json = dict[str, Any]
Score = Callable[..., Scorecard]
Full = Callable[..., Json]

ALL = tuple(load("community-manager").criteria)
PLAN = (
    "reference-person",
    "response-time",
    "update-policy",
    "approval-flow",
    "crisis-manual",
    "company-analysis",
    "audience-definition",
    "objectives",
    "reporting-kpis",
    "account-ownership",
)
LONG_TEXT = " ".join(["palabra"] * 120)


def proposal(**keys: Any) -> Json:
    return {"proposal": {"text": "Una propuesta.", **keys}}


def hit(promise: str, sentence: str) -> Json:
    return {"id": promise, "quote": promise, "sentence": sentence}


def reviews(ratings: dict[str, int], self_level: int | None = None) -> list[Json]:
    given: list[Json] = [
        {"rater": rater, "as": "panel", "ratings": dict.fromkeys(ALL, 3) | ratings}
        for rater in ("laura", "marta")
    ]
    if self_level is not None:
        given.append({"rater": "nadia", "as": "self", "ratings": dict.fromkeys(ALL, self_level)})
    return given


NO_RESEARCH = {"company-knowledge": 0}
NO_METHOD = {"company-knowledge": 0, "crisis-manual": 0}
GENERIC_AND_THIN = {
    "text": LONG_TEXT,
    "confirmed": ["one-size-fits-all"],
    "plan": dict.fromkeys(PLAN, "absent") | {"crisis-manual": "present"},
}
BOASTS = {"references": [{"outcome": "unreachable"}]}


@pytest.mark.parametrize(
    ("number", "changes", "level", "rule"),
    [
        (
            1,
            proposal(confirmed=["guaranteed-followers", "pressure-close"]),
            "caution",
            "R4",
        ),
        (
            2,
            proposal(
                confirmed=["guaranteed-followers", "bought-engagement"],
                hits=[
                    hit("guaranteed-followers", "Garantizamos 5.000 seguidores."),
                    hit("bought-engagement", "Incluye un paquete de «me gusta»."),
                ],
            ),
            "strong",
            "R1",
        ),
        (
            3,
            {"facts": {"accounts_in_vendor_name": "yes", "written_contract_offered": "no"}},
            "strong",
            "R2",
        ),
        (
            4,
            BOASTS
            | {"reviews": reviews({"verified-results": 1})}
            | proposal(confirmed=["guaranteed-sales", "censor-criticism", "secret-method"]),
            "strong",
            "R3",
        ),
        (
            5,
            {
                "facts": {
                    "guarantees_sales_or_virality": "yes",
                    "uses_mass_automation": "yes",
                    "deletes_criticism": "yes",
                }
            },
            "caution",
            "R4",
        ),
        (
            6,
            {"reviews": reviews(NO_METHOD), "facts": {"accepts_approval_flow": "no"}},
            "clear-up",
            "R5",
        ),
        (
            7,
            {
                "reviews": reviews(NO_METHOD),
                "facts": {"accepts_approval_flow": "no", "declares_newcomer": "yes"},
            },
            "clear-up",
            "R5",
        ),
        (
            8,
            proposal(**GENERIC_AND_THIN) | {"flags": {"thin-plan": {"state": "confirmed"}}},
            "minor",
            None,
        ),
        (
            9,
            {
                "reviews": reviews(dict.fromkeys(ALL, 2) | dict.fromkeys(ALL[:12], 3), 4),
                "facts": {"declares_newcomer": "yes"},
            },
            "minor",
            None,
        ),
        (
            10,
            proposal(confirmed=["guaranteed-followers"]) | {"facts": {"withdrew_guarantee": "yes"}},
            "clear-up",
            "R5",
        ),
        (
            11,
            proposal(hits=[hit("guaranteed-followers", "Garantizamos 5.000 seguidores.")]),
            "none",
            None,
        ),
        (12, {"facts": {"offers_reviews": "yes"}, "reviews": reviews({})}, "caution", "R4"),
        (
            13,
            {"reviews": reviews(dict.fromkeys(ALL, 2) | {"crisis-manual": 0}, 4)},
            "caution",
            "R4",
        ),
    ],
)
def test_a_worked_example_comes_to_its_level(
    score: Score, full: Full, number: int, changes: Json, level: str, rule: str | None
) -> None:
    found = score(**full(**changes)).level
    assert (number, found.id, found.rule) == (number, level, rule)


def test_example_7_makes_the_missing_crisis_plan_minor(score: Score, full: Full) -> None:
    changes = {"reviews": reviews(NO_METHOD), "facts": {"declares_newcomer": "yes"}}
    severities = {flag.id: flag.severity for flag in score(**full(**changes)).flags}
    assert severities == {"no-research": "serious", "no-crisis-plan": "minor"}


def test_example_8_rises_with_a_third_minor_sign(score: Score, full: Full) -> None:
    changes = proposal(**GENERIC_AND_THIN) | {
        "flags": {"thin-plan": {"state": "confirmed"}},
        "reviews": reviews({"price-scope": 1}),
    }
    found = score(**full(**changes)).level
    assert (found.id, found.rule) == ("clear-up", "R5")
    assert found.because == ("price-without-scope", "generic-proposal", "thin-plan")


def test_example_9_caps_a_gap_that_would_be_serious(score: Score, full: Full) -> None:
    ratings = dict.fromkeys(ALL, 2) | dict.fromkeys(ALL[:12], 3)
    card = score(**full(reviews=reviews(ratings, 4), facts={"declares_newcomer": "yes"}))
    [flag] = card.flags
    assert flag.findings[0].evidence[0].number == 1.6
    assert (flag.id, flag.severity) == ("self-inflation", "minor")


def test_example_11_shows_the_level_that_suggestions_would_lead_to(
    score: Score, full: Full
) -> None:
    hits = proposal(hits=[hit("guaranteed-followers", "Garantizamos 5.000 seguidores.")])
    assert score(**full(**hits)).level.if_suggested_confirmed == "caution"
    assert score(**hits).level.id == "insufficient"
    assert score(**hits).level.if_suggested_confirmed == "caution"


def test_example_12_keeps_its_level_whatever_the_score(score: Score, full: Full) -> None:
    high = full(facts={"offers_reviews": "yes"}, reviews=reviews(dict.fromkeys(ALL[:16], 4)))
    card = score(**high)
    assert (card.score.total, card.score.band, card.level.id) == (88.3, "suitable", "caution")
