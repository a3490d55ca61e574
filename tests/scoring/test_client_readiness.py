"""A company's own readiness goes by the same engine, and raises nothing about any vendor."""

import json
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.reader import CaseError, read_case
from vetting.scoring.scorecard import score_case, scorecard_json

ALL = tuple(load("client-readiness").criteria)
NOT_JUDGED = {
    "id": "none",
    "rule": None,
    "because": [],
    "if_suggested_confirmed": "none",
    "would_change": [],
    "would_change_together": None,
    "missing": [],
}


def scored(ratings: dict[str, Any], raters: int = 1, **more: Any) -> dict[str, Any]:
    reviews = [
        {"rater": f"r{number}", "as": "panel", "ratings": ratings} for number in range(raters)
    ]
    case = {"checklist": "client-readiness", "reviews": reviews, **more}
    found: dict[str, Any] = json.loads(
        json.dumps(scorecard_json(score_case(*read_case(case, load))))
    )
    return found


def test_one_rater_gets_a_provisional_score_with_interval_and_coverage() -> None:
    ratings = dict.fromkeys(ALL, 3) | {"answer-times": 1, "deputy-cover": 0}
    del ratings["data-contract"]
    ratings["own-voice"] = "not-observed"
    assert scored(ratings)["score"] == {
        # Ten 3, a 1 and a 0 of twelve; two of fourteen are open.
        "total": 64.6,
        "interval": [55.4, 69.6],
        "coverage": 0.86,
        "evidenced": 0.0,
        "provisional": True,
        "band": None,
        "panel_raters": 1,
    }


def test_two_raters_get_a_band() -> None:
    whole = scored(dict.fromkeys(ALL, 3), raters=2)["score"]
    assert (whole["total"], whole["provisional"], whole["band"]) == (75.0, False, "suitable")


def test_the_sections_are_those_of_the_checklist() -> None:
    sections = scored({"budget-with-scope": 1, "data-contract": 2})["sections"]
    assert list(sections) == [each.id for each in load("client-readiness").sections]
    assert sections["budget-and-papers"] == {
        "score": 37.5,
        "coverage": 1.0,
        "interval": [37.5, 37.5],
    }


@pytest.mark.parametrize("raters", [0, 1, 2])
@pytest.mark.parametrize("level", [0, 4])
def test_neither_low_ratings_nor_absent_data_raise_anything(raters: int, level: int) -> None:
    found = scored(dict.fromkeys(ALL, level), raters)
    assert (found["flags"], found["level"], found["knockouts"]) == ([], NOT_JUDGED, [])
    assert (found["green"], found["honest_newcomer"]) == ([], False)


def test_what_is_said_of_a_vendor_raises_nothing_here_either() -> None:
    told = {
        "proposal": {"text": "Garantizamos 5.000 seguidores en un mes.", "lang": "es"},
        "followers": "strong",
        "drill": {"score": 2},
    }
    found = scored({"crisis-roles": 0}, 2, **told)
    assert (found["flags"], found["level"]) == ([], NOT_JUDGED)


def test_one_of_ones_own_rating_too_high_is_no_deceit_of_a_vendor() -> None:
    reviews = [
        {"rater": "a", "as": "self", "ratings": dict.fromkeys(ALL, 4)},
        *({"rater": name, "as": "panel", "ratings": dict.fromkeys(ALL, 0)} for name in "bc"),
    ]
    case = {"checklist": "client-readiness", "reviews": reviews}
    card = score_case(*read_case(case, load))
    assert (card.flags, card.level.id) == ((), "none")


def test_every_criterion_may_be_left_out_as_not_applicable() -> None:
    assert scored({"data-contract": "not-applicable"})["score"]["coverage"] == 0.0


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"facts": {"asks_personal_passwords": "yes"}}, "facts"),
        ({"weights": {"first-hour": 2}}, "weights"),
        ({"consensus": {"first-hour": 2}}, "consensus"),
        ({"knockouts": {"first-hour": {}}}, "knockouts"),
    ],
)
def test_ids_of_the_other_checklist_are_refused(more: dict[str, Any], message: str) -> None:
    with pytest.raises(CaseError, match=message):
        scored({}, **more)
