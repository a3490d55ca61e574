"""What ratings add up to."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.case import Case, Review
from vetting.scoring.score import band as band_of
from vetting.scoring.scorecard import CriterionScore, Scorecard, SectionScore, score_case

Score = Callable[..., Scorecard]
Panel = Callable[..., list[dict[str, Any]]]

COMPANY = tuple(each.id for each in load("community-manager").sections[0].criteria)
ALL = tuple(load("community-manager").criteria)


def criterion(card: Scorecard, name: str) -> CriterionScore:
    return next(each for each in card.criteria if each.id == name)


def section(card: Scorecard, name: str) -> SectionScore:
    return next(each for each in card.sections if each.id == name)


def rated(*levels: int | str, name: str = "company-knowledge") -> list[dict[str, Any]]:
    return [
        {"rater": f"rater-{number}", "as": "panel", "ratings": {name: level}}
        for number, level in enumerate(levels)
    ]


@pytest.mark.parametrize(
    ("levels", "value", "spread"),
    [
        ((3,), 3.0, 0),
        ((1, 4), 2.5, 3),
        ((0, 1, 4), 1.0, 4),
        ((1, 2, 3, 3), 2.5, 2),
        ((2, "not-observed"), 2.0, 0),
        ((2, "not-applicable"), 2.0, 0),
        (("not-observed",), None, None),
        ((), None, None),
    ],
)
def test_a_value_is_the_median_of_the_panel(
    score: Score, levels: tuple[int | str, ...], value: float | None, spread: int | None
) -> None:
    found = criterion(score(reviews=rated(*levels)), "company-knowledge")
    assert (found.value, found.spread) == (value, spread)


def test_every_criterion_and_section_is_listed_even_without_a_review(score: Score) -> None:
    card = score()
    assert tuple(each.id for each in card.criteria) == ALL
    assert [each.coverage for each in card.sections] == [0.0] * 5
    assert card.score.total is None
    assert card.score.interval == (0.0, 100.0)
    assert card.score.coverage == 0.0
    assert card.score.evidenced is None
    assert card.score.provisional
    assert card.score.panel_raters == 0


def test_a_consensus_replaces_the_median_and_leaves_it_to_be_seen(score: Score) -> None:
    found = criterion(
        score(reviews=rated(1, 2), consensus={"company-knowledge": 4}), "company-knowledge"
    )
    assert (found.value, found.panel_value, found.consensus) == (4.0, 1.5, 4)
    assert [each.rating for each in found.panel] == [1, 2]


@pytest.mark.parametrize(
    ("word", "applicable", "coverage"),
    [("not-observed", True, 0.0), ("not-applicable", False, 0.0)],
)
def test_a_consensus_may_take_a_rating_back(
    score: Score, word: str, applicable: bool, coverage: float
) -> None:
    card = score(reviews=rated(1, 2), consensus={"company-knowledge": word})
    found = criterion(card, "company-knowledge")
    assert (found.value, found.applicable) == (None, applicable)
    assert card.score.coverage == coverage


def test_a_consensus_counts_where_nobody_rated(score: Score) -> None:
    card = score(consensus={"first-hour": 2})
    assert criterion(card, "first-hour").value == 2.0
    assert card.score.total == 50.0
    assert card.score.evidenced == 0.0


def test_what_is_not_applicable_does_not_lower_coverage(score: Score) -> None:
    ratings = dict.fromkeys(COMPANY, 2) | {"sector-rules": "not-applicable"}
    reviews = [{"rater": "laura", "as": "panel", "ratings": ratings}]
    found = section(score(reviews=reviews), "company-research")
    assert (found.score, found.coverage, found.interval) == (50.0, 1.0, (50.0, 50.0))


def test_one_voice_does_not_make_a_criterion_inapplicable(score: Score) -> None:
    card = score(reviews=rated("not-observed", "not-applicable"))
    assert criterion(card, "company-knowledge").applicable
    card = score(reviews=rated("not-applicable", "not-applicable"))
    assert not criterion(card, "company-knowledge").applicable


def test_a_section_in_which_nothing_applies_has_no_numbers(score: Score) -> None:
    ratings = dict.fromkeys(COMPANY, "not-applicable")
    card = score(reviews=[{"rater": "laura", "as": "panel", "ratings": ratings}])
    found = section(card, "company-research")
    assert (found.score, found.coverage, found.interval) == (None, None, None)
    assert card.score.coverage == 0.0


def test_a_section_is_the_weighted_mean_of_its_values(score: Score) -> None:
    reviews = [{"rater": "laura", "as": "panel", "ratings": {COMPANY[0]: 4, COMPANY[1]: 1}}]
    card = score(reviews=reviews, weights={COMPANY[0]: 2})
    assert section(card, "company-research").score == 75.0
    assert section(card, "company-research").coverage == 0.43
    assert section(card, "company-research").interval == (32.1, 89.3)
    assert section(card, "audience-knowledge").score is None


def test_a_criterion_without_weight_counts_for_nothing(score: Score) -> None:
    card = score(reviews=rated(4), weights={"company-knowledge": 0})
    assert criterion(card, "company-knowledge").value == 4.0
    assert card.score.total is None
    assert card.score.evidenced is None


def test_without_any_weight_nothing_can_be_covered(score: Score) -> None:
    card = score(reviews=rated(4, 3), weights=dict.fromkeys(ALL, 0))
    assert (card.score.coverage, card.score.interval) == (None, None)
    assert card.score.provisional


def test_weights_are_read_as_written_so_that_seven_tenths_are_enough(score: Score) -> None:
    weights = {**dict.fromkeys(ALL, 0), COMPANY[0]: 0.7, COMPANY[1]: 0.3}
    card = score(reviews=rated(3, 3), weights=weights)
    assert card.score.coverage == 0.7
    assert not card.score.provisional


def test_evidenced_is_the_share_of_rated_weight_with_a_note(score: Score) -> None:
    reviews = [
        {
            "rater": "laura",
            "as": "panel",
            "ratings": {COMPANY[0]: 4, COMPANY[1]: 1, COMPANY[2]: 1, COMPANY[3]: "not-observed"},
            "notes": {COMPANY[0]: "two shops", COMPANY[1]: "  ", COMPANY[3]: "asked too late"},
        },
        {
            "rater": "nadia",
            "as": "self",
            "ratings": {COMPANY[1]: 4},
            "notes": {COMPANY[1]: "my own view"},
        },
    ]
    assert score(reviews=reviews).score.evidenced == 0.33


def test_self_and_referee_ratings_never_enter_the_score(score: Score, panel: Panel) -> None:
    alone = score(reviews=panel({"crisis-manual": 2}))
    reviews = [
        *panel({"crisis-manual": 2}),
        {"rater": "nadia", "as": "self", "ratings": {"crisis-manual": 4, "risk-map": 4}},
        {"rater": "omar", "as": "self", "ratings": {"crisis-manual": 3}},
        {"rater": "pilar", "as": "referee", "ratings": {"crisis-manual": 1}},
    ]
    card = score(reviews=reviews)
    found = criterion(card, "crisis-manual")
    assert card.score == alone.score
    assert (found.self_value, found.gap, found.referee) == (3.5, 1.5, 1.0)
    assert criterion(card, "risk-map").gap is None


def test_below_seventy_percent_coverage_there_is_no_band(score: Score, panel: Panel) -> None:
    twenty = score(reviews=panel(dict.fromkeys(ALL[:20], 4)))
    assert (twenty.score.provisional, twenty.score.band) == (True, None)
    twenty_one = score(reviews=panel(dict.fromkeys(ALL[:21], 4)))
    assert (twenty_one.score.provisional, twenty_one.score.band) == (False, "suitable")


def test_one_rater_alone_gives_no_band(score: Score, panel: Panel) -> None:
    reviews = panel(dict.fromkeys(ALL, 4), "laura") + panel({ALL[0]: "not-observed"}, "marta")
    card = score(reviews=reviews)
    assert (card.score.panel_raters, card.score.provisional, card.score.band) == (1, True, None)


@pytest.mark.parametrize(
    ("ratings", "band"),
    [
        (dict.fromkeys(ALL, 3), "suitable"),
        (dict.fromkeys(ALL, 4) | dict.fromkeys(COMPANY, 1), "suitable-with-conditions"),
        (dict.fromkeys(ALL, 4) | dict.fromkeys(COMPANY, 2), "suitable"),
        (dict.fromkeys(ALL, 2), "suitable-with-conditions"),
        (dict.fromkeys(ALL, 2) | {ALL[0]: 1}, "not-ready-yet"),
    ],
)
def test_a_band_follows_from_total_and_sections(
    score: Score, panel: Panel, ratings: dict[str, int], band: str
) -> None:
    assert score(reviews=panel(ratings)).score.band == band


def test_bands_look_at_the_exact_total_not_at_the_shown_one(score: Score, panel: Panel) -> None:
    weights = {**dict.fromkeys(ALL, 0), ALL[0]: 9999, ALL[6]: 1}
    card = score(reviews=panel({ALL[0]: 2, ALL[6]: 1}), weights=weights)
    assert card.score.total == 50.0
    assert card.score.band == "not-ready-yet"


def test_without_a_total_there_is_no_band() -> None:
    assert band_of(None, [None]) is None


def test_the_web_may_build_a_case_by_keyword() -> None:
    ratings = {"company-knowledge": 3}
    case = Case(
        reviews=(Review("laura", "panel", ratings),), weights={"crisis-manual": Fraction(1)}
    )
    assert score_case(case, load("community-manager")).score.total == 75.0
