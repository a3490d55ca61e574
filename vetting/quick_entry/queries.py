"""Reading what was entered in the actor's own review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from vetting.db import db
from vetting.models import Rating, RatingChange
from vetting.quick_entry.history import Change, State, state
from vetting.reviews.queries import OwnReview
from vetting.scoring.checklist import Criterion

Histories = Mapping[str, Mapping[int, Change]]


@dataclass(frozen=True, slots=True)
class Line:
    """One entry that was not taken back: what it stored, and what stood there before.

    `stands` is false once something else was stored over it, which taking it back would lose."""

    number: int
    criterion: Criterion
    version: int
    value: str
    note: str
    before: str
    before_note: str
    stands: bool

    @property
    def replaces(self) -> bool:
        """Whether it stands in the place of another rating."""
        return bool(self.before) and (self.before, self.before_note) != (self.value, self.note)


def lines(own: OwnReview) -> Sequence[Line]:
    """Of each criterion the last entry that was not taken back, the newest first: what it covers
    comes to light again once it is taken back."""
    if own.review_id is None:
        return ()
    tops = [
        (history[max(open_ones)], history)
        for history in histories(own.review_id).values()
        if (open_ones := _not_undone(history))
    ]
    tops.sort(key=lambda top: -top[0].order)
    return [_line(own, entry, history) for entry, history in tops]


def histories(review_id: int) -> Histories:
    """Every version of every rating of a review, by criterion and version."""
    rows = db.session.execute(
        select(
            Rating.criterion,
            RatingChange.version,
            RatingChange.value,
            RatingChange.note,
            RatingChange.client,
            RatingChange.seq,
            RatingChange.id,
        )
        .join(Rating, Rating.id == RatingChange.rating_id)
        .where(Rating.review_id == review_id)
    )
    found: dict[str, dict[int, Change]] = {}
    for row in rows:
        change = Change(*row)
        found.setdefault(change.criterion, {})[change.version] = change
    return found


def clients(history: Mapping[int, Change]) -> Mapping[int, str]:
    """Who made each version of a rating."""
    return {version: each.client for version, each in history.items()}


def _not_undone(history: Mapping[int, Change]) -> list[int]:
    known = clients(history)
    return [
        version
        for version, each in history.items()
        if each.is_entry and state(known, version) is not State.UNDONE
    ]


def _line(own: OwnReview, entry: Change, history: Mapping[int, Change]) -> Line:
    before = history.get(entry.version - 1)
    return Line(
        number=own.checklist.numbers[entry.criterion],
        criterion=own.checklist.criteria[entry.criterion],
        version=entry.version,
        value=entry.value,
        note=entry.note,
        before="" if before is None else before.value,
        before_note="" if before is None else before.note,
        stands=state(clients(history), entry.version) is State.STANDING,
    )
