"""Knock-outs: proposed by one, confirmed by two raters, a decider, and a chance to answer."""

from collections.abc import Callable
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.case import Case, KnockoutRuling, Review
from vetting.scoring.scorecard import Scorecard, score_case

Score = Callable[..., Scorecard]
Panel = Callable[..., list[dict[str, Any]]]

RULING = {"confirmed_by": "Laura Gil", "evidence": "e-mail of 12 May", "answered": True}


def states(card: Scorecard) -> dict[str, str]:
    return {each.id: each.state for each in card.knockouts}


@pytest.mark.parametrize(
    "name", ["first-hour", "portfolio-role", "clean-methods", "account-ownership"]
)
def test_one_zero_proposes_a_knock_out(score: Score, panel: Panel, name: str) -> None:
    card = score(reviews=panel({name: 0}, "laura") + panel({name: 3}, "marta"))
    assert states(card) == {name: "proposed"}
    assert card.knockouts[0].raters == ("laura",)


def test_a_zero_elsewhere_is_no_knock_out(score: Score, panel: Panel) -> None:
    assert score(reviews=panel({"crisis-manual": 0, "clean-methods": 1})).knockouts == ()


def test_only_the_panel_proposes(score: Score) -> None:
    reviews = [{"rater": "nadia", "as": "self", "ratings": {"clean-methods": 0}}]
    assert score(reviews=reviews).knockouts == ()


def test_two_zeros_a_decider_and_an_answer_confirm(score: Score, panel: Panel) -> None:
    reviews = panel({"clean-methods": 0})
    assert states(score(reviews=reviews)) == {"clean-methods": "proposed"}
    confirmed = score(reviews=reviews, knockouts={"clean-methods": RULING})
    assert states(confirmed) == {"clean-methods": "confirmed"}
    assert confirmed.knockouts[0].ruling is not None


def test_one_zero_is_never_confirmed(score: Score, panel: Panel) -> None:
    card = score(reviews=panel({"clean-methods": 0}, "laura"), knockouts={"clean-methods": RULING})
    assert states(card) == {"clean-methods": "proposed"}


def test_nothing_is_confirmed_before_the_answer(score: Score, panel: Panel) -> None:
    ruling = {"clean-methods": {**RULING, "answered": False}}
    card = score(reviews=panel({"clean-methods": 0}), knockouts=ruling)
    assert states(card) == {"clean-methods": "proposed"}


@pytest.mark.parametrize(
    "ruling",
    [KnockoutRuling(" ", "e-mail of 12 May", True), KnockoutRuling("Laura", "   e-mail  ", True)],
)
def test_a_ruling_without_name_or_evidence_does_not_stand(ruling: KnockoutRuling) -> None:
    reviews = tuple(Review(rater, "panel", {"clean-methods": 0}) for rater in ("laura", "marta"))
    case = Case(reviews=reviews, knockouts={"clean-methods": ruling})
    assert states(score_case(case, load("community-manager"))) == {"clean-methods": "proposed"}


@pytest.mark.parametrize(
    ("consensus", "listed"),
    [(1, {}), (0, {"clean-methods": "proposed"}), ("not-observed", {"clean-methods": "proposed"})],
)
def test_only_a_consensus_above_zero_takes_it_back(
    score: Score, panel: Panel, consensus: int | str, listed: dict[str, str]
) -> None:
    card = score(reviews=panel({"clean-methods": 0}), consensus={"clean-methods": consensus})
    assert states(card) == listed


def test_a_consensus_of_zero_proposes_it(score: Score, panel: Panel) -> None:
    card = score(reviews=panel({"clean-methods": 1}), consensus={"clean-methods": 0})
    assert states(card) == {"clean-methods": "proposed"}
