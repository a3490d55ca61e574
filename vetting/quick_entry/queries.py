"""Reading what was entered in the actor's own review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from vetting.db import db
from vetting.models import Rating, RatingChange
from vetting.quick_entry.history import Change, State, state
from vetting.reviews.queries import OwnReview
from vetting.scoring.checklist import Criterion

# More than a checklist has criteria.
MOST = 50

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
    """The last entries, the newest first."""
    if own.review_id is None:
        return ()
    found = histories(own.review_id)
    entries = sorted(
        (each for history in found.values() for each in history.values() if each.is_entry),
        key=lambda each: -each.order,
    )
    told = (_line(own, each, found[each.criterion]) for each in entries)
    return [each for each in told if each is not None][:MOST]


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


def _line(own: OwnReview, entry: Change, history: Mapping[int, Change]) -> Line | None:
    now = state(clients(history), entry.version)
    if now is State.UNDONE:
        return None
    before = history.get(entry.version - 1)
    return Line(
        number=own.checklist.numbers[entry.criterion],
        criterion=own.checklist.criteria[entry.criterion],
        version=entry.version,
        value=entry.value,
        note=entry.note,
        before="" if before is None else before.value,
        before_note="" if before is None else before.note,
        stands=now is State.STANDING,
    )
