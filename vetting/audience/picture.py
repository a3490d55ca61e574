"""A history as a picture and as a table of the same figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from statistics import median
from typing import Any

from vetting import charts
from vetting.audience.accounts import RAN
from vetting.charts import Timeline
from vetting.models import AudienceHistory
from vetting.scoring.followers.quantities import Post, posts_of
from vetting.scoring.followers.table import History, Row

MOST_STEPS = 180
TICKS = 3
NUMBER_WIDTH = 4.5
SPELLS = frozenset(
    {"spike", "spike-no-lift", "spike-then-drop", "dilution", "drip", "uniform-likes"}
)


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the table, one point of the lines: a day, or several where there are many."""

    start: date
    end: date
    followers: int | None
    gain: int | None
    reactions: float | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that findings are about, counted from 1, with its place in per cent of the time;
    `named` unless its number would cover the one before."""

    number: int
    start: date
    end: date
    left: float
    width: float
    middle: float
    named: bool = True


@dataclass(frozen=True, slots=True)
class Tick:
    day: date
    at: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What the chart draws; `outside` are the times that do not count, as places in per cent."""

    steps: Sequence[Step]
    followers: Timeline
    reactions: Timeline
    marks: Sequence[Mark]
    ticks: Sequence[Tick]
    outside: Sequence[tuple[float, float]]

    @property
    def days_a_step(self) -> int:
        return max((step.end - step.start).days + 1 for step in self.steps)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The findings about the same days, the weightiest first; `number` is that of their mark."""

    number: int | None
    start: str
    end: str
    findings: Sequence[Mapping[str, Any]]

    @property
    def counts(self) -> bool:
        return any(each["counts"] for each in self.findings)

    @property
    def causes(self) -> Sequence[Mapping[str, str]]:
        """Innocent causes: the typical ones of each finding first, none twice."""
        typical = [each["causes"][0] for each in self.findings]
        common = self.findings[0]["causes"][1:]
        found: list[Mapping[str, str]] = []
        for cause in (*typical, *common):
            if cause not in found:
                found.append(cause)
        return found


def stretches(drawn: Picture, findings: Sequence[Mapping[str, Any]]) -> list[Stretch]:
    """The findings by the days that they are about, in the order of the weightiest of each."""
    numbers = {(str(mark.start), str(mark.end)): mark.number for mark in drawn.marks}
    found: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for each in findings:
        found.setdefault((each["from"], each["to"]), []).append(each)
    return [Stretch(numbers.get(days), *days, each) for days, each in found.items()]


def picture(row: AudienceHistory, history: History) -> Picture:
    """The picture of a stored history."""
    first, last = history.rows[0].day, history.rows[-1].day
    steps = _steps(history)
    breaks = [each["from"] for each in row.report["gaps"]]
    return Picture(
        steps=steps,
        followers=_line(steps, [step.followers for step in steps], first, last, breaks),
        reactions=_line(steps, [step.reactions for step in steps], first, last, breaks),
        marks=_marks(row.report["findings"], first, last),
        ticks=_ticks(first, last),
        outside=_outside(row, first, last),
    )


def _steps(history: History) -> list[Step]:
    first, last = history.rows[0].day, history.rows[-1].day
    length = -(-(last - first + 1) // MOST_STEPS)
    reactions: dict[int, list[Post]] = {}
    for post in posts_of(history.rows):
        reactions.setdefault((post.day - first) // length, []).append(post)
    steps: list[Step] = []
    before: int | None = None
    for number, rows in groupby(history.rows, lambda row: (row.day - first) // length):
        step = _step([*rows], before, reactions.get(number, []))
        before = step.followers if step.followers is not None else before
        steps.append(step)
    return steps


def _step(rows: Sequence[Row], before: int | None, posts: Sequence[Post]) -> Step:
    known = [row.followers for row in rows if row.followers is not None]
    reacted = [post.engagement for post in posts if post.engagement is not None]
    return Step(
        start=date.fromordinal(rows[0].day),
        end=date.fromordinal(rows[-1].day),
        followers=known[-1] if known else None,
        gain=known[-1] - before if known and before is not None else None,
        reactions=median(reacted) if reacted else None,
    )


def _line(
    steps: Sequence[Step],
    values: Sequence[float | None],
    first: int,
    last: int,
    breaks: Sequence[str],
) -> Timeline:
    """The known values; the line is broken where rows are missing."""
    points: list[tuple[float, float | None]] = []
    for step, value in zip(steps, values, strict=True):
        if value is not None:
            points.append((step.end.toordinal(), value))
        if str(step.end) in breaks:
            points.append((step.end.toordinal(), None))
    return charts.timeline(points, first, last)


def _marks(findings: Sequence[Mapping[str, Any]], first: int, last: int) -> list[Mark]:
    spells = {
        (date.fromisoformat(each["from"]), date.fromisoformat(each["to"]))
        for each in findings
        if each["id"] in SPELLS
    }
    marks: list[Mark] = []
    named = -NUMBER_WIDTH
    for number, (start, end) in enumerate(sorted(spells), start=1):
        mark = _mark(number, start, end, first, last)
        free = mark.middle - named >= NUMBER_WIDTH
        named = mark.middle if free else named
        marks.append(replace(mark, named=free))
    return marks


def _mark(number: int, start: date, end: date, first: int, last: int) -> Mark:
    left = charts.along(start.toordinal() - 1, first, last)
    right = charts.along(end.toordinal() + 1, first, last)
    width = round(right - left, 2)
    return Mark(number, start, end, left, width, round(left + width / 2, 2))


def _ticks(first: int, last: int) -> list[Tick]:
    days = dict.fromkeys(first + (last - first) * part // (TICKS - 1) for part in range(TICKS))
    found = []
    for day in days:
        at = charts.along(day, first, last)
        anchor = "start" if day == first else "end" if day == last else "middle"
        found.append(Tick(date.fromordinal(day), at, anchor))
    return found


def _outside(row: AudienceHistory, first: int, last: int) -> list[tuple[float, float]]:
    """Before and after the time that the candidate ran the account."""
    if row.run_by != RAN:
        return [(0.0, 100.0)]
    begin = charts.along(row.ran_from.toordinal(), first, last) if row.ran_from else 0.0
    end = charts.along(row.ran_to.toordinal(), first, last) if row.ran_to else 100.0
    return [(at, width) for at, width in ((0.0, begin), (end, round(100 - end, 2))) if width > 0]
