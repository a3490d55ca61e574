"""What speaks for somebody, and the honest newcomer."""

from collections.abc import Callable
from typing import Any

import pytest

from vetting.scoring.scorecard import Scorecard

Json = dict[str, Any]
Score = Callable[..., Scorecard]
Panel = Callable[..., list[Json]]

CONFIRMED = {"identity_verified": "yes", "outcome": "confirmed"}


def reviews(level: int, *names: str, self_level: int | None = None) -> Json:
    ratings = dict.fromkeys(names, level)
    given: list[Json] = [
        {"rater": rater, "as": "panel", "ratings": ratings} for rater in ("laura", "marta")
    ]
    if self_level is not None:
        given.append({"rater": "nadia", "as": "self", "ratings": dict.fromkeys(names, self_level)})
    return {"reviews": given}


@pytest.mark.parametrize(
    ("signal", "case"),
    [
        ("admits-limits", reviews(3, "honesty-limits")),
        ("declines-guarantee", {"proposal": {"declines_guarantee": True}}),
        ("checkable-small-claims", {"references": [CONFIRMED]}),
        ("checkable-small-claims", {"references": [CONFIRMED, {"outcome": "confirmed"}]}),
        ("offers-bad-reference", reviews(4, "named-referees")),
        ("asks-questions", {"questions_asked": 3}),
        ("leaves-ownership", reviews(3, "account-ownership")),
        ("self-critical", reviews(2, "risk-map", self_level=2)),
        ("names-cover", reviews(3, "cover-availability")),
    ],
)
def test_a_green_signal_is_seen(score: Score, signal: str, case: Json) -> None:
    assert score(**case).green == (signal,)


@pytest.mark.parametrize(
    "case",
    [
        {},
        reviews(2, "honesty-limits", "account-ownership", "cover-availability"),
        reviews(3, "named-referees"),
        reviews(2, "risk-map", self_level=3),
        {"questions_asked": 2},
        {"references": [{"outcome": "confirmed"}]},
        {"references": [CONFIRMED, {"outcome": "partly"}]},
        {"references": [CONFIRMED, {"outcome": "contradicted"}]},
        {"references": [CONFIRMED, {"outcome": "unreachable"}]},
        {"references": [CONFIRMED, {"outcome": "declined"}]},
        {"references": [CONFIRMED, {"outcome": "not_contacted"}]},
        {"references": [{"outcome": "confirmed"}, {"identity_verified": "yes"}]},
        {"references": [CONFIRMED], "facts": {"portfolio_role_confirmed": "no"}},
        {"references": [CONFIRMED], "facts": {"credential_confirmed": "no"}},
        {"references": [CONFIRMED], "facts": {"claims_expert": "yes"}},
    ],
)
def test_a_green_signal_is_not_given_away(score: Score, case: Json) -> None:
    assert score(**case).green == ()


def test_one_raters_praise_is_no_green_signal(score: Score, panel: Panel) -> None:
    assert score(reviews=panel({"honesty-limits": 4}, "laura")).green == ()


def newcomer(**facts: str) -> Json:
    signals = reviews(3, "honesty-limits", "cover-availability")
    return {**signals, "facts": {"declares_newcomer": "yes", **facts}}


def test_an_honest_newcomer_is_recognised_even_before_the_evidence_is_complete(
    score: Score,
) -> None:
    card = score(**newcomer())
    assert (card.level.id, card.honest_newcomer) == ("insufficient", True)


@pytest.mark.parametrize(
    ("case", "honest"),
    [
        (newcomer(uses_mass_automation="yes"), True),
        (newcomer(guarantees_follower_numbers="yes"), False),
        (newcomer(declares_newcomer="no"), False),
        ({**newcomer(), **reviews(3, "honesty-limits")}, False),
    ],
)
def test_the_hint_needs_the_word_a_low_level_and_two_green_signals(
    score: Score, case: Json, honest: bool
) -> None:
    assert score(**case).honest_newcomer is honest
