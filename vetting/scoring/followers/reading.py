"""From a history to a result: none, ask or strong, or why there is none (followers §1, §3)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from vetting.scoring.followers.benchmarks import OLD_AFTER_MONTHS, Benchmarks
from vetting.scoring.followers.quantities import (
    DAY,
    WEEK,
    Gap,
    Post,
    between,
    episodes_of,
    gains_of,
    gaps_of,
    posts_of,
    step_of,
)
from vetting.scoring.followers.signals import (
    POINTS,
    RULES,
    Figures,
    Finding,
    Readings,
)
from vetting.scoring.followers.table import History, Row

NONE = "none"
ASK = "ask"
STRONG = "strong"
NOT_ENOUGH = "not-enough-data"
TOO_SMALL = "too-small"
RESULTS = (NONE, ASK, STRONG, NOT_ENOUGH, TOO_SMALL)
PLATFORMS = ("instagram", "facebook", "x", "tiktok", "linkedin", "youtube", "other")

ENOUGH_DAYS = 60
ENOUGH_VALUES = 30
ENOUGH_GAINS = 20
"""Fewer steps between consecutive days say nothing of what is usual; the source names none."""
ENOUGH_POSTS = 12
SMALL = 200
ASK_FROM = 2
STRONG_FROM = 4
WEIGHTY = 2
STRONG_SIGNALS = 2
MOST_OF_A_SIGNAL = 20
LONGEST_GAP: Mapping[str, int] = {DAY: 3, WEEK: 10}

FIRST_DAY = 0
LAST_DAY = 10**9


class Note(NamedTuple):
    """Something that a reader of the result has to know: a fixed word, and its figures."""

    id: str
    figures: Figures


class Found(NamedTuple):
    """A finding; it counts where it lies in a period that the vendor says they ran."""

    finding: Finding
    points: int
    counts: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What the history shows.

    ``result`` is one of RESULTS; ``points`` adds up the signals that count, each once. ``step``
    says how the rows follow each other, ``gaps`` where rows are missing.
    """

    result: str
    points: int
    found: tuple[Found, ...]
    notes: tuple[Note, ...]
    rows: int
    first: int
    last: int
    step: str
    gaps: tuple[Gap, ...]


def read_growth(
    history: History,
    *,
    platform: str = "",
    benchmarks: Benchmarks | None = None,
    today: int | None = None,
    ran_from: int | None = None,
    ran_to: int | None = None,
) -> Report:
    """What a history with at least one row shows (followers §3).

    ``platform`` is one of PLATFORMS, or empty where it is unknown: without a benchmark for it,
    `low-er` is off. Days are numbers as in ``days``; ``today`` only tells the age of a benchmark.
    Findings count between ``ran_from`` and ``ran_to``, both included, either of which may be open;
    what lies before the period is still compared with.
    """
    whole = _whole(history.rows, platform, benchmarks or {})
    first = FIRST_DAY if ran_from is None else ran_from
    last = LAST_DAY if ran_to is None else ran_to
    own = _within(whole, first, last)
    counted = _findings(own)
    outside = [] if (first, last) == (FIRST_DAY, LAST_DAY) else _findings(whole)
    found = [
        *(Found(each, POINTS[each.id], True) for each in counted),
        *(
            Found(each, POINTS[each.id], False)
            for each in outside
            if each.end < first or each.start > last
        ),
    ]
    points = sum(POINTS[signal] for signal in {each.id for each in counted})
    listed = _listed(sorted(found, key=_weightiest_first))
    left_out = [Note("left-out", {"count": len(found) - len(listed)})]
    return Report(
        result=_without_result(own) or _result({each.id for each in counted}, points),
        points=points,
        found=listed,
        notes=(*_notes(history, own, platform, today), *left_out[: len(found) - len(listed)]),
        rows=len(history.rows),
        first=history.rows[0].day,
        last=history.rows[-1].day,
        step=whole.step,
        gaps=_gaps(whole),
    )


def _whole(rows: Sequence[Row], platform: str, benchmarks: Benchmarks) -> Readings:
    step = step_of(rows)
    gains, posts = gains_of(rows, step), posts_of(rows)
    follows = _enough_followers(rows) and len(gains) >= ENOUGH_GAINS
    reacts = len(posts) >= ENOUGH_POSTS
    return Readings(
        rows=rows,
        gains=gains,
        posts=posts,
        step=step,
        first=FIRST_DAY,
        last=LAST_DAY,
        follows=follows,
        reacts=reacts,
        follows_here=follows,
        reacts_here=reacts,
        benchmark=benchmarks.get(platform),
        spells=episodes_of(gains) if follows else (),
    )


def _within(whole: Readings, first: int, last: int) -> Readings:
    rows = between(whole.rows, first, last)
    posts: Sequence[Post] = between(whole.posts, first, last)
    return replace(
        whole,
        first=first,
        last=last,
        follows_here=whole.follows and _enough_followers(rows),
        reacts_here=len(posts) >= ENOUGH_POSTS,
    )


def _enough_followers(rows: Sequence[Row]) -> bool:
    days = [row.day for row in rows if row.followers is not None]
    return len(days) >= ENOUGH_VALUES and days[-1] - days[0] + 1 >= ENOUGH_DAYS


def _is_small(readings: Readings) -> bool:
    known = [count for _, count in readings.own_followers]
    return bool(known) and max(known) < SMALL


def _findings(readings: Readings) -> list[Finding]:
    if _without_result(readings):
        return []
    own = [each for each in readings.spells if readings.first <= each.start <= readings.last]
    readings = replace(readings, episodes=own)
    return [finding for rule in RULES for finding in rule.find(readings)]


def _without_result(readings: Readings) -> str:
    if _is_small(readings):
        return TOO_SMALL
    nothing = not (readings.follows or readings.reacts)
    return NOT_ENOUGH if nothing or not readings.own_rows else ""


def _result(signals: set[str], points: int) -> str:
    weighty = sum(POINTS[signal] >= WEIGHTY for signal in signals)
    if points >= STRONG_FROM and weighty >= STRONG_SIGNALS:
        return STRONG
    by_itself = any(rule.points and not rule.beside for rule in RULES if rule.id in signals)
    return ASK if points >= ASK_FROM and by_itself else NONE


def _weightiest_first(found: Found) -> tuple[bool, int, int, str]:
    return not found.counts, -found.points, found.finding.start, found.finding.id


def _listed(found: Iterable[Found]) -> tuple[Found, ...]:
    """A few of each signal: a table of thousands of days may meet one thousands of times."""
    seen: Counter[tuple[str, bool]] = Counter()
    listed = []
    for each in found:
        seen[each.finding.id, each.counts] += 1
        if seen[each.finding.id, each.counts] <= MOST_OF_A_SIGNAL:
            listed.append(each)
    return tuple(listed)


def _gaps(readings: Readings) -> tuple[Gap, ...]:
    longest = LONGEST_GAP.get(readings.step)
    return () if longest is None else gaps_of(readings.rows, longest)


def _notes(history: History, readings: Readings, platform: str, today: int | None) -> list[Note]:
    notes = []
    if not readings.follows:
        notes.append(Note("followers-not-tested", {"days": ENOUGH_DAYS, "values": ENOUGH_VALUES}))
    if not readings.reacts:
        notes.append(Note("reactions-not-tested", {"days": ENOUGH_POSTS}))
    if readings.is_weekly:
        notes.append(Note("weekly", {}))
    if history.repeated:
        notes.append(Note("repeated-days", {"rows": history.repeated}))
    return [*notes, *_benchmark_notes(readings, platform, today)]


def _benchmark_notes(readings: Readings, platform: str, today: int | None) -> list[Note]:
    benchmark = readings.benchmark
    if benchmark is None:
        return [Note("no-benchmark", {})]
    age = 0 if today is None else benchmark.age_in_months(today)
    if age > OLD_AFTER_MONTHS:
        figures: Figures = {"year": str(benchmark.year), "months": age}
        return [Note("old-benchmark", figures)]
    return []
