"""What the three forms cost: worked examples by hand, and what holds for any figures."""

import ast
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.costs import reckoning
from vetting.costs.reckoning import (
    AGENCY,
    FREELANCER,
    IN_HOUSE,
    Assumptions,
    Range,
    Span,
    compare,
    cost_at,
    curve,
    rounded,
    spans_above,
    work_of,
)

D = Decimal
CENT = D("0.01")
# Twelve hours a week; half a full-time week is the least that somebody in-house takes.
PLAIN = Assumptions(
    hours=D(12),
    rate_low=D(20),
    rate_high=D(30),
    retainer_low=D(900),
    retainer_high=D(1200),
    retainer_hours=D(10),
    salary_low=D(24000),
    salary_high=D(30000),
    contributions_low=D(30),
    contributions_high=D(32),
    full_week=D(40),
    least_share=D(50),
    years=D(1),
)


def cents(amount: Range) -> tuple[Decimal, Decimal]:
    return amount.low.quantize(CENT), amount.high.quantize(CENT)


def cost(assumed: Assumptions, form: str) -> reckoning.Cost:
    found = compare(assumed)
    assert found is not None
    return next(each for each in found.costs if each.form == form)


def test_a_freelancer_is_hours_times_price() -> None:
    # 12 h · 52 / 12 = 52 h a month, at 20 and at 30; with 10 % on top.
    assert cents(cost(PLAIN, FREELANCER).month) == (D(1040), D(1560))
    more = replace(PLAIN, overhead=D(10), freelancer_start=D(300))
    assert cents(cost(more, FREELANCER).month) == (D(1144), D(1716))
    # 12 · 1144 + 300, and without the 300 from then on.
    assert cents(cost(more, FREELANCER).first_year) == (D(14028), D(20892))
    assert cents(cost(more, FREELANCER).following_year) == (D(13728), D(20592))


def test_an_agency_asks_more_in_proportion_beyond_its_scope() -> None:
    # 12 of 10 hours: 900 · 1.2 and 1200 · 1.2.
    assert cents(cost(PLAIN, AGENCY).month) == (D(1080), D(1440))
    assert cents(cost(replace(PLAIN, hours=D(4)), AGENCY).month) == (D(900), D(1200))
    assert cents(cost(replace(PLAIN, retainer_hours=None), AGENCY).month) == (D(900), D(1200))


def test_in_house_is_paid_for_the_least_share_at_least() -> None:
    # Half of 24,000 with 30 %: 15,600 a year; half of 30,000 with 32 %: 19,800.
    assert cents(cost(PLAIN, IN_HOUSE).month) == (D(1300), D(1650))
    # 30 hours are three quarters: 18,000 · 1.3 and 22,500 · 1.32.
    assert cents(cost(replace(PLAIN, hours=D(30)), IN_HOUSE).month) == (D(1950), D(2475))


def test_contributions_leave_the_free_part_of_the_pay_alone() -> None:
    # Half: 12,000 with 30 % of 7,000, and 15,000 with 32 % of 10,000.
    found = cost(replace(PLAIN, contribution_free=D(5000)), IN_HOUSE)
    assert cents(found.following_year) == (D(14100), D(18200))
    free = cost(replace(PLAIN, contribution_free=D(99999)), IN_HOUSE)
    assert cents(free.following_year) == (D(12000), D(15000))


def test_what_belongs_to_a_post_is_counted() -> None:
    found = cost(
        replace(
            PLAIN,
            tools=D(40),
            workplace=D(100),
            recruiting=D(1000),
            onboarding_weeks=D(8),
            absence_weeks=D(6),
            cover=D(50),
            own_rate=D(20),
            own_in_house=D(3),
            years=D(2),
        ),
        IN_HOUSE,
    )
    # A freelancer for half of six weeks: 1040 · 6/52 · ½ = 60, and 90. Own time: 3 · 52/12 · 20.
    assert cents(found.month) == (D(1300 + 140 + 60 + 260), D(1650 + 140 + 90 + 260))
    assert cents(found.paid) == (D(1500), D(1880))
    # Half of eight weeks' pay: 15,600/52 · 4 = 1,200 and 19,800/52 · 4.
    assert cents(found.once_parts["learning"]) == (D(1200), D("1523.08"))
    assert cents(found.first_year) == (D(23320), D("28203.08"))
    assert cents(found.following_year) == (D(21120), D(25680))
    # 2,200 spread over 24 months.
    assert found.average.low.quantize(CENT) == D("1851.67")


def test_hours_add_up_from_what_there_is_to_do() -> None:
    work = work_of(
        Assumptions(
            channels=D(2),
            watch_minutes=D(15),
            days=D(5),
            pieces=D(4),
            piece_hours_low=D(1),
            piece_hours_high=D("1.5"),
            replies=D(6),
            reply_minutes=D(4),
            answer_hours=D(4),
            outside_hours=D(24),
            check_minutes=D(10),
            plan_hours=D(2),
        )
    )
    assert {name: cents(each) for name, each in work.parts.items()} == {
        "pieces": (D(4), D(6)),
        "replies": (D(2), D(2)),
        "watching": (D("2.5"), D("2.5")),
        # Every four of 24 hours is six looks.
        "outside": (D(1), D(1)),
        "planning": (D(2), D(2)),
    }
    assert cents(work.used) == (D("11.5"), D("13.5"))


def test_the_break_even_against_a_freelancer_by_hand() -> None:
    found = compare(replace(PLAIN, rate_low=D(30), rate_high=D(30), contributions_low=D(32)))
    assert found is not None
    against = found.break_evens[0]
    # 130 a month for each hour. In-house at best 1,320 (half of 24,000 · 1.32 / 12): 10.15 hours;
    # at worst 1,650: 12.69 hours; from there to the full week.
    assert [
        (span.start.quantize(CENT), span.end) for span in (*against.possible, *against.sure)
    ] == [(D("10.15"), D(40)), (D("12.69"), D(40))]


def test_a_cheap_freelancer_is_never_met() -> None:
    found = compare(replace(PLAIN, rate_low=D(5), rate_high=D(6)))
    assert found is not None
    assert (found.break_evens[0].possible, found.break_evens[0].sure) == ((), ())


def test_what_nobody_entered_is_named() -> None:
    found = compare(replace(PLAIN, absence_weeks=D(6), cover=D(100)))
    assert found is not None
    assert found.uncounted == (
        "own_rate", "freelancer_start", "agency_start", "tools", "workplace", "recruiting",
    )  # fmt: skip
    alone = compare(Assumptions(hours=D(9), salary_low=D(20000), absence_weeks=D(6), cover=D(100)))
    assert alone is not None
    assert [each.form for each in alone.costs] == [IN_HOUSE]
    assert alone.uncounted == (
        "own_rate", "contributions", "tools", "workplace", "recruiting", "cover",
    )  # fmt: skip
    assert alone.break_evens == ()


def test_without_work_there_is_nothing_to_compare() -> None:
    assert compare(replace(PLAIN, hours=D(0))) is None
    assert compare(Assumptions()) is None


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        ("0", "0", ("0", "0")),
        ("7.2", "7.4", ("7", "8")),
        ("117", "117", ("115", "115")),
        ("43.3", "96.1", ("43", "97")),
        ("431", "986", ("430", "990")),
        ("1001", "1549", ("1000", "1550")),
        ("951", "1549", ("950", "1550")),
        ("21120", "25680", ("21000", "26000")),
        ("34123456", "41999999", ("34000000", "42000000")),
    ],
)
def test_amounts_are_no_sharper_than_they_are(low: str, high: str, shown: tuple[str, str]) -> None:
    assert rounded(Range(D(low), D(high))) == Range(D(shown[0]), D(shown[1]))


def test_spans_join_where_they_touch() -> None:
    values = {0: -4, 10: 4, 20: 0, 30: 2, 40: -2}
    found = spans_above(lambda hours: D(values[int(hours)]), [D(each) for each in values])
    assert found == (Span(D(5), D(35)),)
    assert spans_above(lambda hours: -abs(hours - 10), [D(0), D(10), D(20)]) == ()


def test_it_is_pure_and_knows_no_floats() -> None:
    tree = ast.parse(Path(reckoning.__file__).read_text(encoding="utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)} | {
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    }
    assert imported == {"collections.abc", "dataclasses", "decimal", "itertools"}
    for node in ast.walk(tree):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float))
        assert not (isinstance(node, ast.Name) and node.id == "float")


money = st.decimals(0, 999_999_999, places=2)
hours = st.decimals("0.25", 168, places=2)
share = st.decimals(0, 100, places=2)


def ranges(values: st.SearchStrategy[Decimal]) -> st.SearchStrategy[list[Decimal]]:
    return st.tuples(values, values).map(sorted)


# Put together once, and not for every example.
RANGES = {
    name: ranges(values)
    for name, values in {
        "rate": money, "retainer": money, "salary": money, "contributions": share,
        "piece_hours": share,
    }.items()
}  # fmt: skip
SINGLE = {
    name: st.none() | values
    for name, values in {
        "hours": hours, "own_rate": money, "own_freelancer": hours, "own_agency": hours,
        "own_in_house": hours, "overhead": share, "freelancer_start": money,
        "retainer_hours": hours, "agency_start": money, "full_week": st.decimals(10, 80, places=1),
        "least_share": share, "contribution_free": money, "tools": money, "workplace": money,
        "recruiting": money, "onboarding_weeks": share,
        "absence_weeks": st.decimals(0, 52, places=1), "cover": share,
        "years": st.decimals(1, 20, places=1), "pieces": share,
    }.items()
}  # fmt: skip


@st.composite
def assumptions(draw: st.DrawFn) -> Assumptions:
    found = {}
    for name, values in draw(st.fixed_dictionaries(RANGES)).items():
        found[f"{name}_low"], found[f"{name}_high"] = values
    return Assumptions(**found, **draw(st.fixed_dictionaries(SINGLE)))


@given(assumptions())
def test_the_least_is_never_more_than_the_most(assumed: Assumptions) -> None:
    found = compare(assumed)
    for each in found.costs if found else ():
        amounts = (
            *each.parts.values(), *each.once_parts.values(), each.month, each.first_year,
            each.following_year, each.average, rounded(each.month), each.paid,
        )  # fmt: skip
        for amount in amounts:
            assert 0 <= amount.low <= amount.high
        assert each.following_year.high <= each.first_year.high
        near = rounded(each.month)
        if each.month.low < each.month.high:
            assert near.low <= each.month.low
            assert near.high >= each.month.high


@given(assumptions(), hours, hours)
def test_more_work_never_costs_less(assumed: Assumptions, one: Decimal, other: Decimal) -> None:
    fewer, more = sorted((one, other))
    for form in (FREELANCER, AGENCY, IN_HOUSE):
        less = cost_at(assumed, form, Range(fewer, fewer))
        rest = cost_at(assumed, form, Range(more, more))
        assert less.month.low <= rest.month.low
        assert less.average.high <= rest.average.high


@given(assumptions(), st.integers(0, 20))
def test_the_break_even_is_where_the_costs_cross(assumed: Assumptions, place: int) -> None:
    found = compare(assumed)
    for each in found.break_evens if found else ():
        assert found is not None
        hours = found.full_week * place / 20
        house = cost_at(assumed, IN_HOUSE, Range(hours, hours)).average
        other = cost_at(assumed, each.against, Range(hours, hours)).average
        fuzz = max(house.high, other.high) / 10**15 + D("1e-12")
        inside = any(span.start <= hours <= span.end for span in each.sure)
        if each.against == AGENCY:
            assert inside == (house.high <= other.low) or abs(house.high - other.low) <= fuzz
        elif house.high + fuzz < other.low:
            assert inside


@given(assumptions())
def test_sure_is_always_possible_too(assumed: Assumptions) -> None:
    found = compare(assumed)
    for each in found.break_evens if found else ():
        for span in each.sure:
            middle = (span.start + span.end) / 2
            assert any(wide.start <= middle <= wide.end for wide in each.possible)


@given(assumptions())
def test_costs_run_straight_between_the_points_of_the_curve(assumed: Assumptions) -> None:
    end = assumed.full_week or D(40)
    for form in (FREELANCER, AGENCY, IN_HOUSE):
        for one, other in pairwise(curve(assumed, form, end)):
            hours = (one.hours + other.hours) / 2
            middle = cost_at(assumed, form, Range(hours, hours)).average
            for name in ("low", "high"):
                straight = (getattr(one.cost, name) + getattr(other.cost, name)) / 2
                found = getattr(middle, name)
                assert abs(found - straight) <= max(found, D(1)) / 10**15
