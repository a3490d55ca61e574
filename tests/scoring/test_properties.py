"""What holds for every case, tried on cases that a machine makes up."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from vetting.checklists import load
from vetting.scoring.case import (
    FLAG_STATES,
    OUTCOMES,
    PROMISES,
    REHIRE_ANSWERS,
    UNKNOWN,
    Case,
    FlagRuling,
    Hit,
    Proposal,
    Reference,
    Review,
)
from vetting.scoring.checklist import Checklist
from vetting.scoring.flags import FLAG_IDS
from vetting.scoring.scorecard import Scorecard, score_and_level, score_case, scorecard_json

CHECKLIST = load("community-manager")
CRITERIA = tuple(CHECKLIST.criteria)
RANKS = {"none": 0, "minor": 0, "insufficient": 0, "clear-up": 1, "caution": 2, "strong": 3}
SENTENCES = ("Lo garantizamos.", "Con nuestro método.", "")

levels = st.integers(0, 4)
ratings = st.dictionaries(
    st.sampled_from(CRITERIA), levels | st.just("not-observed"), min_size=0, max_size=30
)


def reviews_of(role: str, raters: tuple[str, ...]) -> st.SearchStrategy[list[Review]]:
    def build(each: tuple[str, dict[str, Any], bool]) -> Review:
        rater, given_ratings, noted = each
        return Review(
            rater, role, given_ratings, dict.fromkeys(given_ratings, "seen") if noted else {}
        )

    return st.lists(
        st.tuples(st.sampled_from(raters), ratings, st.booleans()).map(build),
        max_size=len(raters),
        unique_by=lambda review: review.rater,
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    reviews = [
        *draw(reviews_of("panel", ("laura", "marta", "omar"))),
        *draw(reviews_of("self", ("nadia",))),
        *draw(reviews_of("referee", ("pilar",))),
    ]
    facts = {
        fact.id: draw(st.sampled_from((*fact.values, UNKNOWN)))
        for fact in CHECKLIST.facts
        if not fact.is_number and draw(st.booleans())
    }
    references = draw(
        st.lists(
            st.builds(
                Reference,
                organisation=st.sampled_from(("Sol", "Luna", "")),
                identity_verified=st.booleans(),
                outcome=st.sampled_from(OUTCOMES),
                would_rehire=st.sampled_from(REHIRE_ANSWERS),
                contact_attempts=st.integers(0, 3),
            ),
            max_size=3,
        )
    )
    hit = st.builds(
        Hit, st.sampled_from(PROMISES), st.sampled_from(("a", "b")), st.sampled_from(SENTENCES)
    )
    proposal = Proposal(
        text=draw(st.sampled_from(("", "Una propuesta."))),
        confirmed=tuple(draw(st.lists(st.sampled_from(PROMISES), max_size=4))),
        hits=tuple(draw(st.lists(hit, max_size=4))),
    )
    rulings = st.builds(FlagRuling, st.sampled_from(FLAG_STATES))
    return Case(
        weights=draw(st.dictionaries(st.sampled_from(CRITERIA), st.integers(0, 5), max_size=5)),
        reviews=tuple(reviews),
        consensus=draw(st.dictionaries(st.sampled_from(CRITERIA), levels, max_size=3)),
        facts=facts,
        references=tuple(references),
        proposal=proposal,
        flags=draw(st.dictionaries(st.sampled_from(FLAG_IDS), rulings, max_size=5)),
    )


def scored(case: Case, checklist: Checklist = CHECKLIST) -> Scorecard:
    return score_case(case, checklist)


def printed(case: Case) -> str:
    return json.dumps(scorecard_json(scored(case)), ensure_ascii=False)


def shuffled(draw: Callable[[st.SearchStrategy[Any]], Any], items: Any) -> Any:
    if isinstance(items, dict):
        return dict(draw(st.permutations(list(items.items()))))
    return tuple(draw(st.permutations(items)))


@given(cases(), st.data())
@settings(max_examples=40, deadline=None)
def test_the_order_of_what_is_entered_never_matters(case: Case, data: st.DataObject) -> None:
    mixed = replace(
        case,
        weights=shuffled(data.draw, case.weights),
        reviews=tuple(
            replace(review, ratings=dict(reversed(review.ratings.items())))
            for review in shuffled(data.draw, case.reviews)
        ),
        consensus=shuffled(data.draw, case.consensus),
        facts=shuffled(data.draw, case.facts),
        references=shuffled(data.draw, case.references),
        proposal=replace(
            case.proposal,
            confirmed=shuffled(data.draw, case.proposal.confirmed),
            hits=shuffled(data.draw, case.proposal.hits),
        ),
        flags=shuffled(data.draw, case.flags),
    )
    assert printed(mixed) == printed(case)


@given(cases(), st.data())
@settings(max_examples=20, deadline=None)
def test_the_order_of_criteria_never_changes_a_number(case: Case, data: st.DataObject) -> None:
    sections = tuple(
        replace(section, criteria=tuple(data.draw(st.permutations(section.criteria))))
        for section in CHECKLIST.sections
    )
    other = scored(case, replace(CHECKLIST, sections=sections))
    card = scored(case)
    assert other.score == card.score
    assert other.sections == card.sections
    assert other.level == card.level
    assert {each.id: each for each in other.criteria} == {each.id: each for each in card.criteria}


@given(cases())
@settings(max_examples=40, deadline=None)
def test_what_a_review_says_on_its_way_is_what_the_scorecard_says(case: Case) -> None:
    whole = scored(case)
    assert score_and_level(case, CHECKLIST) == (whole.score, whole.level)


@given(cases())
@settings(max_examples=40, deadline=None)
def test_equal_cases_print_equal_bytes(case: Case) -> None:
    assert printed(replace(case)) == printed(case)


@given(cases(), st.data())
@settings(max_examples=40, deadline=None)
def test_raising_a_rating_never_lowers_the_total(case: Case, data: st.DataObject) -> None:
    raisable = [
        (number, name)
        for number, review in enumerate(case.reviews)
        if review.role == "panel"
        for name, rating in review.ratings.items()
        if isinstance(rating, int) and rating < 4
    ]
    if not raisable:
        return
    number, name = data.draw(st.sampled_from(raisable))
    reviews = list(case.reviews)
    raised = {**reviews[number].ratings, name: int(reviews[number].ratings[name]) + 1}
    reviews[number] = replace(reviews[number], ratings=raised)
    before, after = (
        scored(case).score.total,
        scored(replace(case, reviews=tuple(reviews))).score.total,
    )
    assert (before is None) == (after is None)
    assert before is None or after is None or after >= before


@given(cases())
@settings(max_examples=40, deadline=None)
def test_the_total_lies_in_its_interval_and_both_in_0_to_100(case: Case) -> None:
    card = scored(case)
    for total, interval in [
        (card.score.total, card.score.interval),
        *((section.score, section.interval) for section in card.sections),
    ]:
        if interval is None:
            assert total is None
            continue
        assert 0 <= interval[0] <= interval[1] <= 100
        assert total is None or interval[0] <= total <= interval[1]


@given(cases(), st.sampled_from(CRITERIA))
@settings(max_examples=40, deadline=None)
def test_not_observed_never_changes_a_number(case: Case, name: str) -> None:
    more = Review("pablo", "panel", {name: "not-observed"})
    before, after = scored(case), scored(replace(case, reviews=(*case.reviews, more)))
    assert after.score == before.score
    assert after.sections == before.sections
    assert after.level == before.level


@given(cases())
@settings(max_examples=40, deadline=None)
def test_clearing_a_sign_never_raises_the_level_and_leads_where_it_was_said_to(case: Case) -> None:
    card = scored(case)
    announced = {change.clear[0]: change.to for change in card.level.would_change}
    for flag in card.flags:
        cleared = replace(case, flags={**case.flags, flag.id: FlagRuling("cleared")})
        after = scored(cleared).level
        assert RANKS[after.id] <= RANKS[card.level.id]
        assert RANKS[after.if_suggested_confirmed] <= RANKS[card.level.if_suggested_confirmed]
        if flag.is_confirmed:
            assert after.id == announced.get(flag.id, card.level.id)


@given(cases())
@settings(max_examples=40, deadline=None)
def test_clearing_the_announced_set_leads_where_it_was_said_to(case: Case) -> None:
    card = scored(case)
    together = card.level.would_change_together
    if together is None:
        return
    rulings = dict.fromkeys(together.clear, FlagRuling("cleared"))
    after = scored(replace(case, flags={**case.flags, **rulings}))
    assert after.level.id == together.to != card.level.id
    assert len(together.clear) > 1


@given(cases())
@settings(max_examples=40, deadline=None)
def test_confirming_all_that_is_open_leads_where_it_was_said_to(case: Case) -> None:
    card = scored(case)
    open_flags = {flag.id for flag in card.flags if flag.may_be_confirmed}
    rulings = dict.fromkeys(open_flags, FlagRuling("confirmed"))
    after = scored(replace(case, flags={**case.flags, **rulings}))
    assert after.level.id == card.level.if_suggested_confirmed
    assert RANKS[card.level.id] <= RANKS[card.level.if_suggested_confirmed]


@given(cases())
@settings(max_examples=40, deadline=None)
def test_signs_never_change_the_score(case: Case) -> None:
    without = replace(case, facts={}, references=(), proposal=Proposal(), flags={})
    assert scored(without).score == scored(case).score
