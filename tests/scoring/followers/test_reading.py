"""From signals to a result, and the reasons for which there is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scoring.followers.series import FIRST, ids, read, rows
from tests.scoring.followers.test_signals import BENCHMARKS, every_day, steady
from vetting.checklists import audience
from vetting.scoring.followers.benchmarks import CaseError, read_benchmarks
from vetting.scoring.followers.days import number_of
from vetting.scoring.followers.reading import PLATFORMS, RESULTS, Report, read_growth
from vetting.scoring.followers.report import report_json
from vetting.scoring.followers.table import History, Row


def notes(report: Report) -> set[str]:
    return {note.id for note in report.notes}


@pytest.mark.parametrize(
    ("given", "signals", "result", "points"),
    [
        (rows(), set(), "none", 0),
        (rows(gains={60: 400}), {"spike", "spike-no-lift"}, "ask", 2),
        (
            rows(gains={60: 400, 70: -100}),
            {"spike", "spike-no-lift", "spike-then-drop"},
            "strong",
            4,
        ),
        (
            rows(gains={30: 500, 90: 500}),
            {"spike", "spike-no-lift", "round-lots"},
            "ask",
            3,
        ),
        (
            rows(followers=3000, gains={30: 500, 60: 500, 90: 1000}),
            {"spike", "spike-no-lift", "round-lots", "concentration", "ghost-growth"},
            "ask",
            5,
        ),
        (rows(gains=steady(40, 28, 100)), {"drip"}, "ask", 2),
    ],
    ids=["quiet", "one of two points", "two of two", "three points", "five, one of two", "drip"],
)
def test_points_add_up_to_a_result(
    given: list[Row], signals: set[str], result: str, points: int
) -> None:
    report = read(given)
    assert (ids(report), report.result, report.points) == (signals, result, points)


def test_a_signal_counts_once_however_often_it_is_met() -> None:
    report = read(rows(gains={30: 400, 60: 400, 90: 400}))
    met = [each for each in report.found if each.finding.id == "spike-no-lift"]
    assert len(met) == 3
    assert report.points == 2


def test_low_reactions_and_ghost_growth_make_no_result_alone() -> None:
    given = rows(followers=4000, usual=(30, 20), likes=every_day(2))
    report = read(given, platform="instagram", benchmarks=BENCHMARKS)
    assert (ids(report), report.points, report.result) == ({"low-er", "ghost-growth"}, 2, "none")


def test_they_add_to_another_one() -> None:
    base = {"platform": "instagram", "benchmarks": BENCHMARKS}
    given = rows(followers=4000, usual=(30, 20), likes=every_day(2), comments=lambda day: 2)
    assert read(given, **base).result == "none"
    given = rows(followers=9000, usual=(0,), likes=every_day(12), comments=lambda day: 0, days=200)
    report = read(given, **base)
    assert ids(report) == {"low-er", "few-comments"}
    assert report.result == "ask"


@pytest.mark.parametrize(
    ("given", "result", "noted"),
    [
        (rows(days=60), "none", set()),
        (rows(days=59), "none", {"followers-not-tested"}),
        (rows(days=59, likes=lambda day: None), "not-enough-data", {"followers-not-tested"}),
        (rows(days=120)[::4] + rows(days=120)[-1:], "none", {"followers-not-tested"}),
        (rows(likes=lambda day: 50 + 30 * day if day < 12 else None), "none", set()),
        (
            rows(likes=lambda day: 50 + 30 * day if day < 11 else None),
            "none",
            {"reactions-not-tested"},
        ),
        (rows(followers=10, usual=(1,), likes=every_day(2)), "too-small", set()),
        (rows(followers=81, usual=(1,)), "none", set()),
        (rows(followers=80, usual=(1,)), "too-small", set()),
        ([Row(FIRST)], "not-enough-data", {"followers-not-tested", "reactions-not-tested"}),
    ],
)
def test_too_little_is_an_answer(given: list[Row], result: str, noted: set[str]) -> None:
    report = read(given)
    assert report.result == result
    if result != "too-small":
        assert notes(report) - {"no-benchmark"} >= noted
        assert bool(noted & {"followers-not-tested"}) is ("followers-not-tested" in notes(report))


def test_gaps_of_more_than_three_days_are_marked() -> None:
    given = rows()
    without = [row for row in given if row.day - FIRST not in (20, 21, 50, 51, 52)]
    found = report_json(read(without), audience.catalogue())["gaps"]
    assert [(each["days"], each["gain"], each["per_day"]) for each in found] == [(4, 44, 11.0)]


def weekly(given: list[Row]) -> list[Row]:
    return [row._replace(likes=600, comments=20) for row in given[::7]]


def test_weeks_are_tested_but_weaker() -> None:
    given = weekly(rows(days=280, gains={140: 3000, 160: -2000}))
    report = read(given)
    assert report.step == "week"
    assert "weekly" in notes(report)
    assert ids(report) == {"spike", "spike-then-drop"}
    (found,) = (each.finding for each in report.found if each.finding.id == "spike")
    assert (found.start - FIRST, found.end - FIRST) == (134, 140)


def test_a_week_knows_no_drip_and_no_uniform_posts() -> None:
    assert ids(read(weekly(rows(days=280, usual=(10,))))) == set()


def test_only_the_time_that_they_ran_counts() -> None:
    given = rows(gains={60: 400, 70: -100})
    whole = {"ran_from": FIRST, "ran_to": FIRST + 119}
    assert read(given, **whole).result == "strong"
    for period in (
        {"ran_from": FIRST + 61},
        {"ran_to": FIRST + 59},
        {"ran_from": FIRST + 90, "ran_to": FIRST + 100},
    ):
        report = read(given, **period)
        assert (report.result, report.points, ids(report)) == ("none", 0, set())
        assert {each.finding.id for each in report.found} >= {"spike", "spike-no-lift"}


def test_what_came_before_their_time_is_still_compared_with() -> None:
    report = read(rows(gains={60: 400, 70: -100}), ran_from=FIRST + 60, ran_to=FIRST + 65)
    assert ids(report) == {"spike", "spike-no-lift", "spike-then-drop"}


def test_a_drip_counts_for_the_days_that_lie_in_their_time() -> None:
    given = rows(usual=(0, 60), gains=steady(40, 40, 20))
    assert "drip" in ids(read(given, ran_from=FIRST + 50))
    assert "drip" not in ids(read(given, ran_from=FIRST + 55))


def test_a_time_without_rows_is_not_enough() -> None:
    assert read(rows(gains={60: 400}), ran_from=FIRST + 500).result == "not-enough-data"
    assert read(rows(), ran_from=FIRST + 50, ran_to=FIRST + 40).result == "not-enough-data"


def test_a_benchmark_is_old_after_twenty_four_months() -> None:
    for day, old in ((number_of(2027, 12, 31), set()), (number_of(2028, 2, 1), {"old-benchmark"})):
        report = read(rows(), platform="instagram", benchmarks=BENCHMARKS, today=day)
        assert notes(report) == old
    (note,) = report.notes
    assert note.figures == {"year": "2025", "months": 25}
    text = report_json(report, audience.catalogue())["notes"][0]["text"]
    assert "25 months ago" in text["en"]
    assert "hace 25 meses" in text["es"]


def test_the_shipped_benchmarks_are_those_of_the_trade() -> None:
    shipped = audience.benchmarks()
    assert set(shipped) == {"instagram", "facebook", "x", "tiktok"} <= set(PLATFORMS)
    sizes = (9_999, 10_000, 50_000, 999_999, 1_000_000)
    limits = [shipped["instagram"].limit_for(size) for size in sizes]
    assert limits == [0.15, 0.08, 0.06, 0.06, 0.05]
    assert [shipped[each].limit_for(5) for each in ("facebook", "x", "tiktok")] == [
        0.01,
        0.005,
        0.3,
    ]
    assert all(each.year and each.source for each in shipped.values())


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ([], "an object"),
        ({}, "platforms"),
        ({"platforms": {"x": {"year": 2025}}}, "platforms.x.source"),
        ({"platforms": {"x": {"year": "old", "source": "s", "low_below": []}}}, "platforms.x.year"),
        (
            {
                "platforms": {
                    "x": {
                        "year": 2025,
                        "source": "s",
                        "low_below": [
                            {"followers_under": None, "percent": 1},
                            {"followers_under": 5, "percent": 1},
                        ],
                    }
                }
            },
            "platforms.x.low_below: not in the order of size",
        ),
    ],
)
def test_faulty_benchmarks_are_named_by_their_place(data: object, place: str) -> None:
    with pytest.raises(CaseError, match=place):
        read_benchmarks(data)


def test_questions_are_neutral_and_say_when() -> None:
    first = number_of(2026, 5, 3) - 60
    given = [row._replace(day=first + number) for number, row in enumerate(rows())]
    given = [
        row._replace(followers=(row.followers or 0) + (2998 if row.day >= first + 60 else 0))
        for row in given
    ]
    found = report_json(read(given), audience.catalogue())["findings"]
    (lift,) = (each for each in found if each["id"] == "spike-no-lift")
    assert lift["question"] == {
        "en": "On 3 May 2026 the page gained 3,006 followers, while a day with posts got about 102 "
        "likes and comments (102 in the weeks before). What happened?",
        "es": "El 3 de mayo de 2026 la página ganó 3.006 seguidores, y los días con publicaciones "
        "tuvieron unos 102 «me gusta» y comentarios (102 en las semanas anteriores). ¿Qué ocurrió?",
    }
    assert lift["causes"][1]["en"] == "A prize draw: ask about it first."


values = st.none() | st.integers(0, 50_000)
lines = st.lists(
    st.builds(Row, st.integers(FIRST, FIRST + 150), values, values, values, st.none()),
    min_size=1,
    max_size=150,
    unique_by=lambda row: row.day,
)


@given(
    lines,
    st.none() | st.integers(FIRST - 5, FIRST + 155),
    st.none() | st.integers(FIRST, FIRST + 90),
)
def test_any_history_has_a_result_with_all_its_texts(
    found: list[Row], ran_from: int | None, ran_to: int | None
) -> None:
    ordered = tuple(sorted(found, key=lambda row: row.day))
    report = read_growth(
        History(ordered),
        platform="instagram",
        benchmarks=BENCHMARKS,
        ran_from=ran_from,
        ran_to=ran_to,
    )
    assert report.result in RESULTS
    assert report_json(report, audience.catalogue())["result"] == report.result
