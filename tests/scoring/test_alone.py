"""What one person says of themself, scored without a panel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.checklists import load, own_facts
from vetting.scoring.alone import Alone, rates_alone, score_alone
from vetting.scoring.case import NOT_APPLICABLE, NOT_OBSERVED, Rating

CHECKLIST = load("community-manager")
RATED = tuple(name for name, each in CHECKLIST.criteria.items() if rates_alone(each))
NUMBERS = {fact.id for fact in CHECKLIST.facts if fact.is_number}


def alone(
    ratings: dict[str, Rating] | None = None,
    facts: dict[str, str | int] | None = None,
    *,
    notes: dict[str, str] | None = None,
    kind: str = "freelancer",
) -> Alone:
    return score_alone(kind, ratings or {}, notes or {}, facts or {}, CHECKLIST)


def signs(found: Alone) -> dict[str, str]:
    return {flag.id: flag.severity for flag in found.signs}


def test_nothing_said_is_no_zero() -> None:
    found = alone()
    assert (found.total, found.coverage, found.interval) == (None, 0.0, (0.0, 100.0))
    assert found.signs == ()


def test_the_total_is_that_of_the_rated_criteria() -> None:
    found = alone({"company-knowledge": 4, "channel-audit": 1, "risk-map": NOT_OBSERVED})
    assert found.total == 62.5
    assert found.coverage == 0.07
    assert found.interval == (4.3, 97.4)
    assert found.evidenced == 0.0
    sections = {each.id: each.score for each in found.sections}
    assert sections["company-research"] == 62.5
    assert sections["crisis-preparedness"] is None


def test_what_only_a_panel_may_rate_leaves_the_score() -> None:
    assert len(RATED) == 29
    everything: dict[str, Rating] = dict.fromkeys(RATED, 4)
    assert alone(everything).coverage == 1.0
    assert alone(everything | {"first-hour": 0}) == alone(everything)


def test_what_does_not_apply_leaves_the_score() -> None:
    ratings: dict[str, Rating] = {name: NOT_APPLICABLE for name in RATED if name != "risk-map"}
    assert alone(ratings | {"risk-map": 3}).coverage == 1.0


def test_notes_are_what_is_evidenced() -> None:
    found = alone({"risk-map": 3, "escalation": 3}, notes={"risk-map": "a list"})
    assert found.evidenced == 0.5


def test_ones_own_word_is_enough_for_a_sign_that_takes_two_raters() -> None:
    assert signs(alone({"clean-methods": 0})) == {"sells-fake-engagement": "critical"}
    assert signs(alone({"crisis-manual": 0})) == {"no-crisis-plan": "serious"}


def test_newcomers_are_spared_as_everywhere() -> None:
    said: dict[str, str | int] = {"declares_newcomer": "yes"}
    assert signs(alone({"crisis-manual": 0}, said)) == {"no-crisis-plan": "minor"}
    assert signs(alone(facts=said | {"refuses_named_referees": "yes"})) == {}


def test_who_is_employed_needs_no_invoice() -> None:
    assert signs(alone(facts={"issues_invoice": "no"})) == {"no-contract": "serious"}
    assert signs(alone(facts={"issues_invoice": "no"}, kind="in-house")) == {}


def test_a_number_counts_as_one() -> None:
    bound: dict[str, str | int] = {"lock_in_months": 12, "trial_or_notice_offered": "no"}
    assert signs(alone(facts=bound)) == {"no-exit": "serious"}
    assert signs(alone(facts=bound | {"lock_in_months": 11})) == {}


answers = st.fixed_dictionaries(
    {},
    optional={
        fact.id: st.integers(0, 240) if fact.is_number else st.sampled_from(fact.values)
        for fact in CHECKLIST.facts
        if fact.id in own_facts()
    },
)
levels = st.dictionaries(
    st.sampled_from(RATED), st.sampled_from([0, 1, 2, 3, 4, NOT_OBSERVED, NOT_APPLICABLE])
)


@given(ratings=levels, facts=answers, kind=st.sampled_from(["freelancer", "agency", "in-house"]))
def test_a_better_level_never_lowers_the_total_and_the_interval_holds_it(
    ratings: dict[str, Rating], facts: dict[str, str | int], kind: str
) -> None:
    found = alone(ratings, facts, kind=kind)
    if found.total is None or found.interval is None:
        return
    low, high = found.interval
    assert 0 <= low <= found.total <= high <= 100
    for name, level in ratings.items():
        if isinstance(level, int) and level < 4:
            assert (alone(ratings | {name: level + 1}, facts).total or 0) >= found.total


@pytest.mark.parametrize("kind", ["freelancer", "agency", "in-house"])
def test_the_best_answers_raise_nothing(kind: str) -> None:
    assert alone(dict.fromkeys(RATED, 4), {"claims_expert": "yes"}, kind=kind).signs == ()
