"""The quantities that the signals are made from (followers §2)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import fmean, median
from typing import NamedTuple, TypeVar

from vetting.scoring.followers.table import Row

DAY = "day"
WEEK = "week"
POST = "post"

SPIKE_Z = 8
SPIKE_LEAST = 100
SPIKE_SHARE = 3
MERGED_WITHIN = 3

WEEKLY = range(6, 9)
MAD_FACTOR = 0.6745
MEAN_FACTOR = 1.2533


class Gain(NamedTuple):
    """What the followers changed by from one row to the next; ``start`` is the first day of it."""

    start: int
    day: int
    before: int
    gain: int
    z: float = 0.0

    @property
    def is_spike(self) -> bool:
        """Far from the usual, and large for the account."""
        large = 100 * self.gain >= max(100 * SPIKE_LEAST, SPIKE_SHARE * self.before)
        return self.z >= SPIKE_Z and large


class Episode(NamedTuple):
    """Spikes that belong together."""

    spikes: tuple[Gain, ...]

    @property
    def start(self) -> int:
        return self.spikes[0].start

    @property
    def end(self) -> int:
        return self.spikes[-1].day

    @property
    def before(self) -> int:
        """The followers on the eve."""
        return self.spikes[0].before

    @property
    def after(self) -> int:
        """The followers on its last day."""
        return self.spikes[-1].before + self.spikes[-1].gain

    @property
    def gain(self) -> int:
        """What it brought, the days between its spikes included."""
        return self.after - self.before


class Post(NamedTuple):
    """A day with posts; ``engagement`` is likes and comments, None where one is unknown."""

    day: int
    followers: int | None
    likes: int
    comments: int | None
    engagement: int | None
    posts: int


class Gap(NamedTuple):
    """A stretch without rows: from the last day before to the first day after it."""

    start: int
    end: int
    gain: int | None


Dated = TypeVar("Dated", Row, Post, Gain)


def step_of(rows: Sequence[Row]) -> str:
    """How the rows follow each other: DAY, WEEK, or POST where they come irregularly."""
    apart = [later.day - earlier.day for earlier, later in pairwise(rows)]
    usual = median(apart) if apart else 1
    if usual == 1:
        return DAY
    return WEEK if WEEKLY.start <= usual < WEEKLY.stop else POST


def gains_of(rows: Iterable[Row], step: str) -> tuple[Gain, ...]:
    """The gains between consecutive days, or weeks, each with its robust z."""
    known = [(row.day, row.followers) for row in rows if row.followers is not None]
    apart = WEEKLY if step == WEEK else range(1, 2)
    found = [
        Gain(day + 1, later, before, after - before)
        for (day, before), (later, after) in pairwise(known)
        if later - day in apart
    ]
    scores = robust_z([each.gain for each in found])
    return tuple(each._replace(z=z) for each, z in zip(found, scores, strict=True))


def robust_z(values: Sequence[float]) -> list[float]:
    """How far each value is from the median, by Iglewicz and Hoaglin; by the mean deviation where
    more than half of the values are equal, and 0 where all are."""
    if not values:
        return []
    middle = median(values)
    away = [abs(value - middle) for value in values]
    spread = median(away) / MAD_FACTOR or MEAN_FACTOR * fmean(away)
    return [(value - middle) / spread if spread else 0.0 for value in values]


def episodes_of(gains: Iterable[Gain]) -> tuple[Episode, ...]:
    """The spikes, those at most three days apart together."""
    found: list[list[Gain]] = []
    for spike in (each for each in gains if each.is_spike):
        if found and spike.start - found[-1][-1].day <= MERGED_WITHIN:
            found[-1].append(spike)
        else:
            found.append([spike])
    return tuple(Episode(tuple(each)) for each in found)


def posts_of(rows: Sequence[Row]) -> tuple[Post, ...]:
    """The days with posts.

    Where the number of posts is unknown, a day with any reaction counts as one. Where no row of
    the table tells of comments, reactions are likes alone.
    """
    likes_alone = all(row.comments is None for row in rows)
    return tuple(_posts(rows, likes_alone))


def _posts(rows: Sequence[Row], likes_alone: bool) -> Iterator[Post]:
    for row in rows:
        if row.likes is None:
            continue
        some = row.posts if row.posts is not None else row.likes + (row.comments or 0)
        if some:
            comments = 0 if likes_alone else row.comments
            engagement = None if comments is None else row.likes + comments
            posts = row.posts or 1
            yield Post(row.day, row.followers, row.likes, row.comments, engagement, posts)


def gaps_of(rows: Sequence[Row], longest: int) -> tuple[Gap, ...]:
    """The places where more than ``longest`` days pass from one row to the next."""
    return tuple(
        Gap(earlier.day, later.day, _change(earlier.followers, later.followers))
        for earlier, later in pairwise(rows)
        if later.day - earlier.day > longest
    )


def _change(before: int | None, after: int | None) -> int | None:
    return None if before is None or after is None else after - before


def between(items: Sequence[Dated], first: int, last: int) -> Sequence[Dated]:
    """The items from one day to another, both included; they have to be in the order of days."""
    start = bisect_left(items, first, key=lambda each: each.day)
    return items[start : bisect_right(items, last, key=lambda each: each.day)]
