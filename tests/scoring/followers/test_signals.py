"""Every signal on both sides of its thresholds (followers §3)."""

from collections.abc import Callable, Mapping

import pytest

from tests.scoring.followers.series import FIRST, LIKES, figures, ids, read, rows
from vetting.checklists import audience
from vetting.scoring.followers.benchmarks import read_benchmarks
from vetting.scoring.followers.days import iso
from vetting.scoring.followers.report import report_json
from vetting.scoring.followers.signals import POINTS
from vetting.scoring.followers.table import Row

RAISED, QUIET = True, False
DAY = 60
BENCHMARKS = read_benchmarks(
    {
        "platforms": {
            "instagram": {
                "year": 2025,
                "source": "a report",
                "low_below": [
                    {"followers_under": 10_000, "percent": 0.15},
                    {"followers_under": None, "percent": 0.05},
                ],
            }
        }
    }
)


def around(changed: Mapping[int, int]) -> Callable[[int], int | None]:
    """The usual likes, but for the days that are given."""
    return lambda day: None if day % 2 else changed.get(day, LIKES[day // 2 % 3])


def steady(first: int, length: int, *values: int) -> dict[int, int]:
    """Values in turn, from a day on."""
    return {first + number: values[number % len(values)] for number in range(length)}


def posts(first: int, length: int, *values: int) -> dict[int, int]:
    """Likes in turn for so many posts, which come every second day."""
    return {first + 2 * number: values[number % len(values)] for number in range(length)}


def every_day(value: int, until: int = 1000) -> Callable[[int], int | None]:
    return lambda day: value if day < until else None


CASES: list[tuple[str, str, bool, list[Row]]] = [
    ("spike", "3 % of the followers", RAISED, rows(gains={DAY: 318})),
    ("spike", "less than 3 %", QUIET, rows(gains={DAY: 317})),
    ("spike", "100 on a small account", RAISED, rows(followers=1000, gains={DAY: 100})),
    ("spike", "99 on a small account", QUIET, rows(followers=1000, gains={DAY: 99})),
    ("spike", "z of 8", RAISED, rows(followers=3000, usual=(10, 30, 50, 70, 90), gains={DAY: 288})),
    (
        "spike",
        "z below 8",
        QUIET,
        rows(followers=3000, usual=(10, 30, 50, 70, 90), gains={DAY: 287}),
    ),
    ("spike", "all days alike but one", RAISED, rows(usual=(5,), gains={DAY: 400})),
    (
        "spike-no-lift",
        "1.245 times",
        RAISED,
        rows(gains={DAY: 400}, likes=around(posts(58, 5, 125))),
    ),
    ("spike-no-lift", "1.25 times", QUIET, rows(gains={DAY: 400}, likes=around(posts(58, 5, 126)))),
    (
        "spike-no-lift",
        "one post at 4.9 times",
        RAISED,
        rows(gains={DAY: 400}, likes=around({DAY: 507})),
    ),
    (
        "spike-no-lift",
        "one post at 5 times",
        QUIET,
        rows(gains={DAY: 400}, likes=around({DAY: 508})),
    ),
    (
        "spike-no-lift",
        "three posts around it",
        QUIET,
        rows(gains={DAY: 400}, likes=lambda day: None if day % 2 or day in (58, 66) else 100 + day),
    ),
    ("spike-then-drop", "a quarter", RAISED, rows(gains={DAY: 400, 70: -100})),
    ("spike-then-drop", "less", QUIET, rows(gains={DAY: 400, 70: -99})),
    ("spike-then-drop", "on day 30", RAISED, rows(gains={DAY: 400, 90: -100})),
    ("spike-then-drop", "on day 31", QUIET, rows(gains={DAY: 400, 91: -100})),
    ("dilution", "0.64 times", RAISED, rows(gains={DAY: 1060}, likes=around(posts(62, 20, 71)))),
    ("dilution", "0.66 times", QUIET, rows(gains={DAY: 1060}, likes=around(posts(62, 20, 74)))),
    (
        "dilution",
        "a gain below 10 %",
        QUIET,
        rows(gains={DAY: 1059}, likes=around(posts(62, 20, 60))),
    ),
    ("drip", "28 days that vary by 0.19", RAISED, rows(gains=steady(40, 28, 81, 119))),
    ("drip", "28 days that vary by 0.20 and more", QUIET, rows(gains=steady(40, 28, 80, 120))),
    ("drip", "a mean of 10", RAISED, rows(usual=(0, 60), gains=steady(40, 28, 10))),
    ("drip", "a mean of 9", QUIET, rows(usual=(0, 60), gains=steady(40, 28, 9))),
    ("drip", "27 days", QUIET, rows(usual=(0, 60), gains=steady(41, 27, 10))),
    ("uniform-likes", "a variation of 0.095", RAISED, rows(likes=around(posts(40, 10, 91, 109)))),
    ("uniform-likes", "a variation of 0.105", QUIET, rows(likes=around(posts(40, 10, 90, 110)))),
    ("uniform-likes", "a mean of 50", RAISED, rows(likes=around(posts(40, 10, 50)))),
    ("uniform-likes", "a mean of 49", QUIET, rows(likes=around(posts(40, 10, 49)))),
    ("uniform-likes", "nine posts", QUIET, rows(likes=around(posts(40, 9, 50)))),
    (
        "uniform-likes",
        "sums of two posts a day",
        QUIET,
        [row._replace(posts=2) for row in rows(likes=around(posts(40, 10, 50)))],
    ),
    ("likes-without-comments", "three posts", RAISED, rows(likes=around(posts(40, 3, 900)))),
    ("likes-without-comments", "two posts", QUIET, rows(likes=around(posts(40, 2, 900)))),
    (
        "likes-without-comments",
        "more comments too",
        QUIET,
        rows(
            likes=around(posts(40, 3, 900)),
            comments=lambda day: 30 if 40 <= day <= 44 else 2 + day // 2 % 3,
        ),
    ),
    (
        "likes-without-comments",
        "comments switched off",
        QUIET,
        rows(likes=around(posts(40, 3, 900)), comments=lambda day: 0),
    ),
    (
        "concentration",
        "60 % on 3 of 119 days",
        RAISED,
        rows(followers=1000, usual=(2,), gains={30: 116, 60: 116, 90: 116}),
    ),
    (
        "concentration",
        "less than 60 %",
        QUIET,
        rows(followers=1000, usual=(2,), gains={30: 116, 60: 116, 90: 115}),
    ),
    (
        "concentration",
        "300 in all",
        RAISED,
        rows(followers=1000, usual=(1,), gains={30: 61, 60: 61, 90: 62}),
    ),
    (
        "concentration",
        "299 in all",
        QUIET,
        rows(followers=1000, usual=(1,), gains={30: 61, 60: 61, 90: 61}),
    ),
    (
        "concentration",
        "less than a tenth of the first followers",
        QUIET,
        rows(followers=3010, usual=(1,), gains={30: 61, 60: 61, 90: 62}),
    ),
    ("round-lots", "5 from 500, twice", RAISED, rows(gains={30: 505, 90: 495})),
    ("round-lots", "6 from 500", QUIET, rows(gains={30: 506, 90: 495})),
    ("round-lots", "0.5 % from 3,000", RAISED, rows(gains={30: 3015, 90: 2986})),
    ("round-lots", "more than 0.5 %", QUIET, rows(gains={30: 3016, 90: 2986})),
    ("round-lots", "once", QUIET, rows(gains={30: 500})),
    (
        "few-comments",
        "3 to 2,000",
        RAISED,
        rows(likes=every_day(100, 20), comments=lambda day: 0 if day else 3),
    ),
    (
        "few-comments",
        "4 to 2,000",
        QUIET,
        rows(likes=every_day(100, 20), comments=lambda day: 0 if day else 4),
    ),
    ("low-er", "0.144 %", RAISED, rows(followers=9000, usual=(0,), likes=every_day(11))),
    ("low-er", "0.156 %", QUIET, rows(followers=9000, usual=(0,), likes=every_day(12))),
    ("low-er", "a large account", QUIET, rows(followers=20_000, usual=(0,), likes=every_day(11))),
    ("ghost-growth", "50 % more", RAISED, rows(followers=1000, usual=(0,), gains={60: 500})),
    ("ghost-growth", "49.9 % more", QUIET, rows(followers=1000, usual=(0,), gains={60: 499})),
    (
        "ghost-growth",
        "reactions up by 5 %",
        RAISED,
        rows(followers=1000, gains={60: 500}, likes=lambda day: 98 if day < 60 else 103),
    ),
    (
        "ghost-growth",
        "reactions up by 6 %",
        QUIET,
        rows(followers=1000, gains={60: 500}, likes=lambda day: 98 if day < 60 else 104),
    ),
]


@pytest.mark.parametrize(
    ("signal", "raised", "given"),
    [pytest.param(each[0], each[2], each[3], id=f"{each[0]}: {each[1]}") for each in CASES],
)
def test_a_signal_is_raised_at_its_threshold_and_not_before(
    signal: str, raised: bool, given: list[Row]
) -> None:
    report = read(given, platform="instagram", benchmarks=BENCHMARKS)
    assert (signal in ids(report)) is raised


def test_a_quiet_history_raises_nothing() -> None:
    report = read(rows(), platform="instagram", benchmarks=BENCHMARKS)
    assert (report.result, report.points, report.found) == ("none", 0, ())


def test_few_comments_needs_two_thousand_likes() -> None:
    for likes, raised in ((2000, True), (1999, False)):
        given = [Row(FIRST + day, 10_000, likes // 20, 0) for day in range(19)]
        given.append(Row(FIRST + 19, 10_000, likes - 19 * (likes // 20), 3))
        assert ("few-comments" in ids(read(given))) is raised


def test_low_er_needs_twelve_posts_whose_followers_are_known() -> None:
    for known, raised in ((12, True), (11, False)):
        given = [
            Row(FIRST + 2 * day, 9000 if day < known else None, 5 + day, 2) for day in range(20)
        ]
        found = ids(read(given, platform="instagram", benchmarks=BENCHMARKS))
        assert ("low-er" in found) is raised


def test_low_er_is_off_where_there_is_no_benchmark() -> None:
    given = rows(followers=9000, usual=(0,), likes=every_day(11))
    for more in ({}, {"platform": "linkedin"}):
        report = read(given, benchmarks=BENCHMARKS, **more)
        assert "low-er" not in ids(report)
        assert "no-benchmark" in {note.id for note in report.notes}


def test_a_post_is_held_against_the_benchmark_not_a_day_of_posts() -> None:
    given = rows(followers=9000, usual=(0,), likes=every_day(22))
    assert "low-er" not in ids(read(given, platform="instagram", benchmarks=BENCHMARKS))
    several = [row._replace(posts=2) for row in given]
    assert "low-er" in ids(read(several, platform="instagram", benchmarks=BENCHMARKS))


def test_spikes_at_most_three_days_apart_are_one_episode() -> None:
    apart = {
        later: [
            (each.finding.start - FIRST, each.finding.end - FIRST)
            for each in read(rows(gains={60: 400, later: 400})).found
            if each.finding.id == "spike"
        ]
        for later in (63, 64)
    }
    assert apart == {63: [(60, 63)], 64: [(60, 60), (64, 64)]}


def test_an_episode_before_does_not_pass_for_the_usual() -> None:
    """A viral post three weeks earlier had lifted the reactions; the next one lifts them less."""
    lifted = dict.fromkeys(range(34, 44, 2), 900) | dict.fromkeys(range(58, 70, 2), 300)
    usual = around(lifted)
    given = rows(
        gains={36: 600, 60: 1400}, likes=lambda day: None if 44 <= day < 54 else usual(day)
    )
    assert not ids(read(given)) & {"spike-no-lift", "dilution"}


def test_the_figures_that_met_the_rule_are_given() -> None:
    report = read(rows(gains={DAY: 400, 70: -100}, likes=around(posts(58, 5, 125))))
    assert figures(report, "spike") == {
        "gain": 400,
        "before_followers": 10_592,
        "usual": 10,
        "top": 400,
        "z": 131.5,
        "least": 318,
    }
    assert figures(report, "spike-no-lift") == {
        "gain": 400,
        "before_followers": 10_592,
        "before": 102,
        "during": 127,
        "ratio": 1.25,
    }
    assert figures(report, "spike-then-drop") == {
        "gain": 400,
        "before_followers": 10_592,
        "lost": 100,
        "low_day": iso(FIRST + 70),
        "share": 25.0,
    }


def test_a_long_drip_is_one_finding_over_all_its_days() -> None:
    report = read(rows(usual=(0, 60), gains=steady(40, 45, 20)))
    (found,) = (each.finding for each in report.found if each.finding.id == "drip")
    assert (found.start - FIRST, found.end - FIRST) == (40, 84)
    assert found.figures == {"days": 45, "mean": 20, "cv": 0.0}


def test_a_gap_breaks_a_drip_and_hides_a_jump() -> None:
    given = rows(usual=(0, 60), gains=steady(40, 45, 20))
    without = [row for row in given if row.day - FIRST not in (62, 63, 64)]
    assert "drip" not in ids(read(without))
    jump = [row for row in rows(gains={DAY: 400}) if row.day - FIRST != DAY]
    assert ids(read(jump)) == set()


def test_reactions_without_any_comments_column_are_likes() -> None:
    given = rows(gains={DAY: 400}, likes=around(posts(58, 5, 124)), comments=lambda day: None)
    assert figures(read(given), "spike-no-lift")["during"] == 124


def test_every_finding_has_its_sentences_in_both_languages() -> None:
    catalogue = audience.catalogue()
    told = {}
    for _, _, raised, given in CASES:
        report = read(given, platform="instagram", benchmarks=BENCHMARKS)
        for each in report_json(report, catalogue)["findings"] if raised else ():
            told[each["id"]] = each
    assert set(told) == set(POINTS) == set(catalogue.signals)
    for each in told.values():
        for text in (each["title"], each["measured"], each["question"], *each["causes"]):
            assert set(text) == {"en", "es"}
            assert not [part for part in text.values() if "{" in part or not part.strip()]
        assert each["question"]["en"].endswith("?")
        assert "¿" in each["question"]["es"]
