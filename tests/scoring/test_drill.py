"""The drill: points, the no-go rule, the suggested level, and what counts of several."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.scoring.case import Drill
from vetting.scoring.drill import (
    MOST_WITH_NO_GO,
    NO_GO_ANSWERS,
    Result,
    View,
    better,
    for_case,
    level_of,
    result,
)

checks = st.lists(st.integers(0, 2), min_size=8, max_size=8).map(tuple)
no_gos = st.dictionaries(
    st.sampled_from(("no-go-1", "no-go-2", "deleted-criticism")), st.sampled_from(NO_GO_ANSWERS)
)
views = st.builds(View, checks, no_gos, st.none() | st.integers(0, 7200), says_when=st.booleans())
panels = st.lists(views, min_size=1, max_size=6)


def view(points: int, **no_gos: str) -> View:
    """A rater's view with so many points before the no-go rule."""
    full, half = divmod(points, 2)
    marks = (2,) * full + (1,) * half
    named = {name.replace("_", "-"): answer for name, answer in no_gos.items()}
    return View(marks + (0,) * (8 - len(marks)), named)


def when(*seconds: int | None) -> list[View]:
    return [replace(view(8), first_line=each, says_when=True) for each in seconds]


def outcome(*of: View) -> Result:
    found = result(of)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("seen", "points", "level"),
    [
        (view(16), 16, 4),
        (view(14), 14, 4),
        (view(13), 13, 3),
        (view(11), 11, 3),
        (view(10), 10, 2),
        (view(7), 7, 2),
        (view(6), 6, 1),
        (view(0), 0, 1),
        (view(15, no_go_2="not-seen"), 15, 4),
        (view(15, no_go_2="seen"), 6, 1),
        (view(4, no_go_2="seen"), 4, 1),
        (view(15, no_go_2="grave"), 6, 0),
        (view(3, deleted_criticism="grave"), 3, 0),
    ],
)
def test_one_rating_comes_to_points_and_a_level(seen: View, points: int, level: int) -> None:
    assert (seen.points, seen.level) == (points, level)


@pytest.mark.parametrize(
    ("points", "level"), [(6, 1), (6.5, 1), (7, 2), (10.5, 2), (11, 3), (13.5, 3), (14, 4)]
)
def test_a_mean_between_two_steps_has_not_reached_the_higher_one(points: float, level: int) -> None:
    assert level_of(points) == level


def test_the_drill_is_worth_the_mean_of_its_raters() -> None:
    found = outcome(view(10), view(13))
    assert (found.score, found.spread, found.level, found.counts) == (Fraction(23, 2), 3, 3, True)


def test_one_rater_alone_is_not_enough() -> None:
    assert not outcome(view(4)).counts
    assert for_case([outcome(view(4))]) is None
    assert result([]) is None


def test_level_0_takes_two_who_saw_something_grave() -> None:
    told = outcome(view(12, no_go_1="grave"), view(12))
    assert (told.level, told.grave, told.score) == (2, 1, 9)
    assert outcome(view(12, no_go_1="grave"), view(12, no_go_3="grave")).level == 0


def test_no_gos_are_counted_by_who_saw_them() -> None:
    found = outcome(view(9, no_go_1="seen", deleted_criticism="grave"), view(9, no_go_1="grave"))
    assert found.no_go == {"no-go-1": 2, "deleted-criticism": 1}


@pytest.mark.parametrize(
    ("seconds", "middle"),
    [
        ((240,), 240),
        ((240, 300), 270),
        ((240, 300, 900), 300),
        ((240, 300, None), 300),
        ((240, None), None),
        ((None, None, 240), None),
        ((), None),
    ],
)
def test_the_first_usable_line_is_the_median_of_what_raters_chose(
    seconds: tuple[int | None, ...], middle: int | None
) -> None:
    assert outcome(*when(*seconds), view(8)).first_line == middle


def test_the_better_of_two_drills_counts() -> None:
    first, second = outcome(view(4), view(5)), outcome(view(11), view(12))
    assert better([first, second]) == better([second, first]) == second
    assert for_case([first, second]) == Drill(Fraction(23, 2), {})
    assert better([second, replace(first, raters=1)]) == second
    assert better([]) is None


def test_a_better_drill_does_not_undo_a_no_go_of_another() -> None:
    deleted = outcome(view(9, deleted_criticism="seen"), view(9, deleted_criticism="seen"))
    assert for_case([deleted, outcome(view(14), view(14))]) == Drill(
        Fraction(14), {"deleted-criticism": 2}
    )


@given(views)
def test_points_stay_in_range_and_below_the_no_go_rule(seen: View) -> None:
    assert 0 <= seen.points <= (MOST_WITH_NO_GO if seen.has_no_go else 16)
    assert 0 <= seen.level <= 4
    assert (seen.level == 0) == seen.is_grave


@given(checks, st.integers(0, 7))
def test_a_better_check_never_lowers_points_or_level(seen: tuple[int, ...], place: int) -> None:
    raised = tuple(min(2, each + (at == place)) for at, each in enumerate(seen))
    assert View(raised).points >= View(seen).points
    assert View(raised).level >= View(seen).level


@given(panels, st.randoms())
def test_the_order_of_raters_changes_nothing(seen: list[View], chance: Random) -> None:
    mixed = list(seen)
    chance.shuffle(mixed)
    assert result(mixed) == result(seen)


@given(panels)
def test_the_score_lies_between_its_raters(seen: list[View]) -> None:
    found, points = outcome(*seen), [each.points for each in seen]
    assert min(points) <= found.score <= max(points)
    assert found.spread == max(points) - min(points)


@given(st.lists(panels, max_size=4))
def test_another_drill_never_lowers_what_counts(drills: list[list[View]]) -> None:
    found = [outcome(*each) for each in drills]
    for upto in range(len(found)):
        fewer, more = better(found[:upto]), better(found[: upto + 1])
        if fewer is not None:
            assert more is not None
            assert (more.level > 0, more.score) >= (fewer.level > 0, fewer.score)
