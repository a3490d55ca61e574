"""Histories with plain numbers, in which a test changes the few days that it is about."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from vetting.scoring.followers.reading import Report, read_growth
from vetting.scoring.followers.table import History, Row

FIRST = 738_950
GAINS = (8, 12, 10, 14, 6)
LIKES = (80, 100, 120)
NOTHING: Mapping[int, int] = {}


def rows(
    *,
    days: int = 120,
    followers: int = 10_000,
    usual: Sequence[int] = GAINS,
    gains: Mapping[int, int] = NOTHING,
    likes: Callable[[int], int | None] | None = None,
    comments: Callable[[int], int | None] = lambda number: 2,
) -> list[Row]:
    """One row a day from FIRST on: `gains` replaces the usual gain of a day, counted from 0; posts
    come every second day, with 80, 100 and 120 likes in turn and two comments."""
    found = []
    for number in range(days):
        if number:
            followers += gains.get(number, usual[number % len(usual)])
        if likes is not None:
            reacted = likes(number)
        else:
            reacted = None if number % 2 else LIKES[number // 2 % 3]
        answered = None if reacted is None else comments(number)
        found.append(Row(FIRST + number, followers, reacted, answered))
    return found


def read(given: Sequence[Row], **more: Any) -> Report:
    return read_growth(History(tuple(given)), **more)


def ids(report: Report) -> set[str]:
    """The signals that count."""
    return {each.finding.id for each in report.found if each.counts}


def figures(report: Report, signal: str) -> Mapping[str, object]:
    """The figures of the first finding of a signal."""
    return next(each.finding.figures for each in report.found if each.finding.id == signal)
