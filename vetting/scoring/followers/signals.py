"""The twelve signals with their thresholds (followers §3).

Each rule takes readings and yields what it found: an id, the days it is about, and the figures
that met its threshold, under the names that the texts of the signals use.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, takewhile
from statistics import median
from typing import NamedTuple

from vetting.scoring.exact import median as exact_median
from vetting.scoring.followers.benchmarks import Benchmark
from vetting.scoring.followers.days import iso
from vetting.scoring.followers.quantities import (
    SPIKE_SHARE,
    WEEK,
    Episode,
    Gain,
    Post,
    between,
    robust_z,
)
from vetting.scoring.followers.table import Row

Figure = int | float | str | tuple[int, ...] | tuple[str, ...]
Figures = Mapping[str, Figure]

BEFORE_DAYS = 28
ENOUGH_POST_DAYS = 4

NO_LIFT_FROM, NO_LIFT_TO = -2, 7
NO_LIFT_BELOW = Fraction(5, 4)
VIRAL_FROM = 5
"""One post with so many times the usual reactions is a lift, though a median does not move."""

DROP_WITHIN = 30
DROP_SHARE = Fraction(1, 4)

DILUTION_GAIN = Fraction(1, 10)
DILUTION_FROM, DILUTION_TO = 3, 38
DILUTION_RATIO = Fraction(65, 100)

DRIP_DAYS = 28
DRIP_MEAN = 10
DRIP_CV = Fraction(1, 5)

UNIFORM_POSTS = 10
UNIFORM_MEAN = 50
UNIFORM_CV = Fraction(1, 10)

LIKES_Z = 3.5
COMMENTS_Z = 1
LIKES_POSTS = 3

TOP_SHARE = Fraction(3, 100)
TOP_HOLDS = Fraction(60, 100)
CONCENTRATED_GAIN = 300
CONCENTRATED_SHARE = Fraction(1, 10)

LOT = 500
LOT_WITHIN = 5
LOT_SHARE = Fraction(5, 1000)
LOT_DAYS = 2

COMMENTED_LIKES = 2000
COMMENTS_RATE = Fraction(2, 1000)

RATED_POSTS = 12

GHOST_GROWTH = Fraction(50, 100)
GHOST_REACTIONS = Fraction(5, 100)

MOST_NAMED = 5


class Finding(NamedTuple):
    """One signal that was met: from which day to which, and by which figures."""

    id: str
    start: int
    end: int
    figures: Figures


Findings = Iterator[Finding]


@dataclass(frozen=True, slots=True)
class Readings:
    """A history as the rules look at it.

    ``gains`` and ``posts`` are all that there are, so that what came before a period can be
    compared with; ``first`` and ``last`` are the days for which somebody answers. ``spells`` are
    all episodes, ``episodes`` those that begin in the period. ``follows`` and
    ``reacts`` say whether there is enough in the whole history for either kind of test,
    ``follows_here`` and ``reacts_here`` whether there is enough in the period alone.
    """

    rows: Sequence[Row]
    gains: Sequence[Gain]
    posts: Sequence[Post]
    step: str
    first: int
    last: int
    follows: bool
    reacts: bool
    follows_here: bool
    reacts_here: bool
    benchmark: Benchmark | None = None
    spells: Sequence[Episode] = ()
    episodes: Sequence[Episode] = ()

    @property
    def is_weekly(self) -> bool:
        return self.step == WEEK

    @property
    def own_rows(self) -> Sequence[Row]:
        return between(self.rows, self.first, self.last)

    @property
    def own_gains(self) -> Sequence[Gain]:
        return between(self.gains, self.first, self.last)

    @property
    def own_posts(self) -> Sequence[Post]:
        return between(self.posts, self.first, self.last)

    @property
    def own_followers(self) -> list[tuple[int, int]]:
        """Days with their followers, where those are known."""
        return [(row.day, row.followers) for row in self.own_rows if row.followers is not None]


def spike(readings: Readings) -> Findings:
    """At least one episode; for information, without points."""
    if not readings.episodes:
        return
    usual = _plain(median(each.gain for each in readings.gains))
    for episode in readings.episodes:
        top = max(episode.spikes, key=lambda each: each.gain)
        figures = _gained(episode) | {
            "usual": usual,
            "top": top.gain,
            "z": round(top.z, 1),
            "least": max(100, math.ceil(SPIKE_SHARE * top.before / 100)),
        }
        yield Finding("spike", episode.start, episode.end, figures)


def spike_no_lift(readings: Readings) -> Findings:
    """Reactions around an episode stay under 1.25 times those of the 28 days before.

    Not where a single post went far beyond them: a viral post is the first innocent cause.
    """
    for episode in _with_reactions(readings):
        first = episode.start + NO_LIFT_FROM
        before = _reactions(_usual_posts(readings, first - BEFORE_DAYS, first - 1))
        around = between(readings.posts, first, episode.end + NO_LIFT_TO)
        during = _reactions(around)
        if before is None or during is None or during >= NO_LIFT_BELOW * before:
            continue
        if any((each.engagement or 0) >= VIRAL_FROM * before for each in around):
            continue
        figures = _gained(episode) | _compared(before, during, "during", places=1)
        yield Finding("spike-no-lift", episode.start, episode.end, figures)


def spike_then_drop(readings: Readings) -> Findings:
    """Within 30 days, a quarter or more of an episode's gain is lost again."""
    for episode in readings.episodes:
        lost, day = _deepest_fall(readings, episode)
        if lost >= DROP_SHARE * episode.gain:
            share = _percent(Fraction(lost, episode.gain))
            figures = _gained(episode) | {"lost": lost, "low_day": iso(day), "share": share}
            yield Finding("spike-then-drop", episode.start, episode.end, figures)


def dilution(readings: Readings) -> Findings:
    """A gain of a tenth or more, and reactions per follower at 0.65 or less afterwards."""
    for episode in _with_reactions(readings):
        if episode.gain < DILUTION_GAIN * episode.before:
            continue
        eve = episode.start - 1
        first, last = episode.end + DILUTION_FROM, episode.end + DILUTION_TO
        before = _rate(_usual_posts(readings, eve + 1 - BEFORE_DAYS, eve))
        after = _rate(between(readings.posts, first, last))
        if not before or after is None or after > DILUTION_RATIO * before:
            continue
        share = Fraction(episode.gain, max(episode.before, 1))
        compared = _compared(100 * before, 100 * after, "after", places=2)
        figures = _gained(episode) | {"share": _percent(share)} | compared
        yield Finding("dilution", episode.start, episode.end, figures)


def drip(readings: Readings) -> Findings:
    """28 consecutive days with a mean gain of 10 or more that hardly varies."""
    if readings.is_weekly or not readings.follows:
        return
    for run in _runs_of_days(readings.own_gains):
        values = [each.gain for each in run]
        for first, last, mean, variation in _steady(values, DRIP_DAYS, DRIP_MEAN, DRIP_CV):
            days = last - first + 1
            figures: Figures = {"days": days, "mean": round(mean, 1), "cv": round(variation, 2)}
            yield Finding("drip", run[first].day, run[last].day, figures)


def uniform_likes(readings: Readings) -> Findings:
    """Ten consecutive posts with a mean of 50 likes or more that hardly vary.

    Days with several posts break the row: sums vary less than posts do.
    """
    if not readings.reacts or readings.is_weekly:
        return
    for single, days in groupby(readings.own_posts, lambda each: each.posts == 1):
        run = list(days) if single else []
        values = [each.likes for each in run]
        for first, last, mean, variation in _steady(
            values, UNIFORM_POSTS, UNIFORM_MEAN, UNIFORM_CV
        ):
            likes = values[first : last + 1]
            figures: Figures = {
                "posts": len(likes),
                "mean": round(mean, 1),
                "least": min(likes),
                "most": max(likes),
                "cv": round(variation, 2),
            }
            yield Finding("uniform-likes", run[first].day, run[last].day, figures)


def likes_without_comments(readings: Readings) -> Findings:
    """Three posts or more with far more likes than usual and no more comments."""
    told = [each for each in readings.posts if each.comments is not None]
    if not readings.reacts or readings.is_weekly or not any(each.comments for each in told):
        return
    likes = robust_z([math.log1p(each.likes) for each in told])
    comments = robust_z([math.log1p(each.comments or 0) for each in told])
    hits = [
        each
        for each, liked, commented in zip(told, likes, comments, strict=True)
        if liked >= LIKES_Z
        and commented < COMMENTS_Z
        and readings.first <= each.day <= readings.last
    ]
    if len(hits) >= LIKES_POSTS:
        figures: Figures = {
            "count": len(hits),
            "days": tuple(iso(each.day) for each in hits[:MOST_NAMED]),
            "likes": _plain(median(each.likes for each in hits)),
            "usual": _plain(median(each.likes for each in told)),
        }
        yield Finding("likes-without-comments", hits[0].day, hits[-1].day, figures)


def concentration(readings: Readings) -> Findings:
    """The best 3 % of the days hold 60 % or more of all gains."""
    gains = [each for each in readings.own_gains if each.gain > 0]
    if not readings.follows_here or readings.is_weekly or not gains:
        return
    all_days = len(readings.own_gains)
    best = sorted(gains, key=lambda each: -each.gain)[: max(1, int(TOP_SHARE * all_days))]
    total, held = sum(each.gain for each in gains), sum(each.gain for each in best)
    least = max(CONCENTRATED_GAIN, math.ceil(CONCENTRATED_SHARE * readings.own_followers[0][1]))
    if total >= least and held >= TOP_HOLDS * total:
        figures: Figures = {
            "days": len(best),
            "all": all_days,
            "gain": total,
            "share": _percent(Fraction(held, total)),
            "least": least,
            "best": tuple(iso(each.day) for each in best[:MOST_NAMED]),
        }
        yield _over("concentration", readings.own_gains, figures)


def round_lots(readings: Readings) -> Findings:
    """Two spike days or more with a gain close to a multiple of 500."""
    if readings.is_weekly:
        return
    spikes = [day for episode in readings.episodes for day in episode.spikes]
    lots = [each for each in spikes if _is_round(each.gain)]
    if len(lots) >= LOT_DAYS:
        figures: Figures = {
            "count": len(lots),
            "gains": tuple(each.gain for each in lots[:MOST_NAMED]),
            "days": tuple(iso(each.day) for each in lots[:MOST_NAMED]),
        }
        yield _over("round-lots", lots, figures)


def few_comments(readings: Readings) -> Findings:
    """2,000 likes or more in total, and fewer than two comments to a thousand of them."""
    told = [each for each in readings.own_posts if each.comments is not None]
    likes, comments = sum(each.likes for each in told), sum(each.comments or 0 for each in told)
    if readings.reacts_here and likes >= COMMENTED_LIKES and comments < COMMENTS_RATE * likes:
        rate = round(1000 * comments / likes, 1)
        yield _over("few-comments", told, {"likes": likes, "comments": comments, "rate": rate})


def low_er(readings: Readings) -> Findings:
    """Reactions per follower and post below a fifth of the benchmark for platform and size."""
    rated = [
        (each, 100 * each.engagement / (each.followers * each.posts))
        for each in readings.own_posts
        if each.engagement is not None and each.followers
    ]
    if readings.benchmark is None or not readings.reacts_here or len(rated) < RATED_POSTS:
        return
    size = median(each.followers or 0 for each, _ in rated)
    limit = readings.benchmark.limit_for(size)
    rate = median(rate for _, rate in rated)
    if limit is not None and rate < limit:
        figures: Figures = {
            "posts": len(rated),
            "rate": _significant(rate),
            "below": limit,
            "followers": _plain(size),
            "year": str(readings.benchmark.year),
            "source": readings.benchmark.source,
        }
        yield _over("low-er", [each for each, _ in rated], figures)


def ghost_growth(readings: Readings) -> Findings:
    """Half as many followers again, and hardly more reactions (first and last quarter)."""
    counts = readings.own_followers
    if not (readings.follows_here and readings.reacts):
        return
    (start, first), (end, last) = counts[0], counts[-1]
    quarter = (end - start) // 4
    before = _reactions(between(readings.posts, start, start + quarter))
    after = _reactions(between(readings.posts, end - quarter, end))
    if not first or not before or after is None:
        return
    growth, change = Fraction(last - first, first), after / before - 1
    if growth >= GHOST_GROWTH and change <= GHOST_REACTIONS:
        figures: Figures = {
            "growth": _percent(growth),
            "first": first,
            "last": last,
            "before": round(float(before), 1),
            "after": round(float(after), 1),
            "change": _percent(change),
        }
        yield Finding("ghost-growth", start, end, figures)


@dataclass(frozen=True, slots=True)
class Rule:
    """A signal and what it is worth; one that is only ``beside`` others never makes a result."""

    id: str
    points: int
    find: Callable[[Readings], Findings]
    beside: bool = False


RULES = (
    Rule("spike", 0, spike),
    Rule("spike-no-lift", 2, spike_no_lift),
    Rule("spike-then-drop", 2, spike_then_drop),
    Rule("dilution", 2, dilution),
    Rule("drip", 2, drip),
    Rule("uniform-likes", 2, uniform_likes),
    Rule("likes-without-comments", 2, likes_without_comments),
    Rule("concentration", 1, concentration),
    Rule("round-lots", 1, round_lots),
    Rule("few-comments", 1, few_comments),
    Rule("low-er", 1, low_er, beside=True),
    Rule("ghost-growth", 1, ghost_growth, beside=True),
)
POINTS: Mapping[str, int] = {rule.id: rule.points for rule in RULES}


def _with_reactions(readings: Readings) -> Sequence[Episode]:
    return readings.episodes if readings.reacts else ()


def _usual_posts(readings: Readings, first: int, last: int) -> list[Post]:
    """The posts before an episode; those around an earlier one are no measure of what is usual."""
    ends = bisect_left(readings.spells, first - NO_LIFT_TO, key=lambda each: each.end)
    earlier = [*takewhile(lambda each: each.end <= last, readings.spells[ends:])]
    return [
        post
        for post in between(readings.posts, first, last)
        if not any(
            each.start + NO_LIFT_FROM <= post.day <= each.end + NO_LIFT_TO for each in earlier
        )
    ]


def _reactions(posts: Iterable[Post]) -> Fraction | None:
    """The median of the reactions on days with posts; None below four such days."""
    known = [Fraction(each.engagement) for each in posts if each.engagement is not None]
    return exact_median(known) if len(known) >= ENOUGH_POST_DAYS else None


def _rate(posts: Iterable[Post]) -> Fraction | None:
    """The median of reactions per follower; None below four days with posts."""
    known = [
        Fraction(each.engagement, each.followers)
        for each in posts
        if each.engagement is not None and each.followers
    ]
    return exact_median(known) if len(known) >= ENOUGH_POST_DAYS else None


def _deepest_fall(readings: Readings, episode: Episode) -> tuple[int, int]:
    """The largest loss from a day since the episode to a later one, and when it was complete."""
    highest, fall, day = episode.after, 0, episode.end
    for row in between(readings.rows, episode.end + 1, episode.end + DROP_WITHIN):
        if row.followers is not None:
            highest = max(highest, row.followers)
            if highest - row.followers > fall:
                fall, day = highest - row.followers, row.day
    return fall, day


def _runs_of_days(gains: Iterable[Gain]) -> Iterator[list[Gain]]:
    run: list[Gain] = []
    for gain in gains:
        if run and gain.day != run[-1].day + 1:
            yield run
            run = []
        run.append(gain)
    yield run


def _steady(
    values: Sequence[int], length: int, mean: int, variation: Fraction
) -> Iterator[tuple[int, int, float, float]]:
    """The stretches covered by windows whose mean is high enough and whose variation is low enough:
    first and last place, with mean and variation of the steadiest window. Whole numbers inside, so
    that a threshold is met exactly."""
    found: list[tuple[int, int, float, float]] = []
    total, squares = sum(values[:length]), sum(each * each for each in values[:length])
    most = variation**2 * (length - 1) / length
    for first in range(len(values) - length + 1):
        if first:
            gone, come = values[first - 1], values[first + length - 1]
            total, squares = total + come - gone, squares + come * come - gone * gone
        # The sample's variance times length · (length − 1).
        spread = length * squares - total * total
        if total < mean * length or spread * most.denominator > total**2 * most.numerator:
            continue
        cv = math.sqrt(spread * length / (length - 1)) / total
        found.append((first, first + length - 1, total / length, cv))
    return _merged(found)


def _merged(
    windows: Iterable[tuple[int, int, float, float]],
) -> Iterator[tuple[int, int, float, float]]:
    stretch: tuple[int, int, float, float] | None = None
    for window in windows:
        if stretch is not None and window[0] <= stretch[1] + 1:
            steadiest = min(stretch, window, key=lambda each: each[3])
            stretch = (stretch[0], window[1], *steadiest[2:])
        else:
            if stretch is not None:
                yield stretch
            stretch = window
    if stretch is not None:
        yield stretch


def _is_round(gain: int) -> bool:
    lot = max(LOT, round(gain / LOT) * LOT)
    return abs(gain - lot) <= LOT_WITHIN or abs(gain - lot) <= LOT_SHARE * gain


def _over(signal: str, items: Sequence[Gain] | Sequence[Post], figures: Figures) -> Finding:
    start = items[0].start if isinstance(items[0], Gain) else items[0].day
    return Finding(signal, start, items[-1].day, figures)


def _gained(episode: Episode) -> dict[str, Figure]:
    return {"gain": episode.gain, "before_followers": episode.before}


def _compared(before: Fraction, after: Fraction, name: str, places: int) -> dict[str, Figure]:
    ratio = after / before if before else Fraction(0)
    return {
        "before": round(float(before), places),
        name: round(float(after), places),
        "ratio": round(float(ratio), 2),
    }


def _percent(share: Fraction) -> float:
    return round(float(100 * share), 1)


def _significant(number: float) -> float:
    """Two digits that say something, however small the number."""
    return float(f"{number:.2g}")


def _plain(number: float) -> int | float:
    return int(number) if number == int(number) else round(float(number), 1)
