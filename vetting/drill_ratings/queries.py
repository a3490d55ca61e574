"""Reading how drills are rated, the actor first. Nobody reads another's marks before their own are
in; what is agreed with a candidate about time is nowhere here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flask_babel import gettext
from sqlalchemy import Select, select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import RATERS, Actor, require
from vetting.clock import now
from vetting.db import db
from vetting.drill_ratings import rubric
from vetting.drill_ratings.rubric import Item, ItemPart
from vetting.drills import queries as drills
from vetting.drills.queries import Written
from vetting.errors import Missing, Refused
from vetting.models import Drill, DrillMark, DrillRating
from vetting.reviews.filling import Filling
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of
from vetting.scoring.drill import CHECKS, NOT_SEEN, Result, View, better, result


@dataclass(frozen=True, slots=True)
class OwnDrillRating(Filling):
    """The actor's rating of a drill, with what was written and what is marked so far."""

    row: DrillRating
    drill: Drill
    written: tuple[Written, ...]
    asked: tuple[ItemPart, ...]
    marks: Mapping[str, Mark]

    @property
    def parts(self) -> tuple[ItemPart, ...]:
        return self.asked

    @property
    def stored(self) -> Mapping[str, Mark]:
        return self.marks

    @property
    def may_write(self) -> bool:
        return self.row.state == "open" and not self.drill.assessment.is_closed

    @property
    def seen(self) -> int:
        """How many of what must be done the rater saw."""
        return sum(
            mark.value == rubric.YES
            for item, mark in self.marks.items()
            if item.startswith(rubric.MUST_DO)
        )

    @property
    def unchecked(self) -> list[Item]:
        """The checks that are not answered yet."""
        return [item for item in self.asked[-1].criteria if not self.mark(item).value]

    @property
    def view(self) -> View:
        """What the rating says so far; an unanswered check counts as 0."""
        return _view({item: mark.value for item, mark in self.marks.items()})


def rateable(actor: Actor, assessment_id: int, drill_id: int) -> Drill:
    """A drill that is over. Raises `Missing`, `Forbidden` for who never rates, and `Refused`
    before its end."""
    require(actor, RATERS)
    found = drills.drill(actor, assessment_id, drill_id)
    if not drills.over(found, now()):
        raise Refused(gettext("This drill is not over: nobody rates it yet."))
    return found


def own_rating(actor: Actor, assessment_id: int, drill_id: int) -> OwnDrillRating | None:
    """The actor's rating of a drill that is over; None before it is begun. Raises as `rateable`
    does."""
    drill = rateable(actor, assessment_id, drill_id)
    row = db.session.scalar(_own(actor, drill).options(selectinload(DrillRating.marks)))
    if row is None:
        return None
    written = drills.writing(actor, drill.id)
    return OwnDrillRating(
        row=row,
        drill=drill,
        written=written,
        asked=rubric.parts(drill, written),
        marks={mark.item: mark_of(mark) for mark in row.marks},
    )


def begun_rating(actor: Actor, assessment_id: int, drill_id: int) -> OwnDrillRating:
    """The same. Raises `Missing` before it is begun, too."""
    found = own_rating(actor, assessment_id, drill_id)
    if found is None:
        raise Missing
    return found


def locked(actor: Actor, drill: Drill) -> DrillRating | None:
    """The actor's rating, locked until the transaction ends, so that saves come one by one."""
    return db.session.scalar(
        _own(actor, drill).with_for_update(of=DrillRating).execution_options(populate_existing=True)
    )


def mark_rows(row: DrillRating, items: Iterable[str]) -> Mapping[str, DrillMark]:
    """The stored marks of some items."""
    found = db.session.scalars(
        select(DrillMark).where(
            DrillMark.drill_rating_id == row.id, DrillMark.item.in_(list(items))
        )
    )
    return {each.item: each for each in found}


def submitted(actor: Actor, drill: Drill) -> Sequence[DrillRating]:
    """Every rating of a drill that is in, with names and marks, in the order in which they came.
    Raises `Refused` while the actor's own is not in."""
    own = db.session.scalar(_own(actor, drill))
    if own is None or own.state != "submitted":
        raise Refused(gettext("You see what others saw once your own rating is in."))
    return _submitted([drill.id])


def has_submitted(actor: Actor, drill: Drill) -> bool:
    """Whether the actor's own rating of a drill is in."""
    own = db.session.scalar(_own(actor, drill))
    return own is not None and own.state == "submitted"


def view_of(row: DrillRating) -> View:
    """How one rater saw a drill."""
    return _view({mark.item: mark.value for mark in row.marks})


def result_of(drill: Drill) -> Result | None:
    """What the ratings of a drill that are in come to; None where there is none. Whoever calls has
    seen to it that the result may be shown."""
    return result([view_of(row) for row in _submitted([drill.id])])


def results(assessment_id: int) -> list[tuple[Drill, Result]]:
    """Each drill of an assessment that somebody has rated, the oldest first, with what the ratings
    come to. Whoever calls has seen to it that the results may be shown."""
    return results_of([assessment_id]).get(assessment_id, [])


def results_of(assessment_ids: Sequence[int]) -> Mapping[int, list[tuple[Drill, Result]]]:
    """The same of several assessments, in two statements whatever their number."""
    found = db.session.scalars(
        select(Drill)
        .where(Drill.assessment_id.in_(assessment_ids), Drill.withdrawn_at.is_(None))
        .order_by(Drill.number)
    ).all()
    return results_among(found, _submitted([drill.id for drill in found]))


def results_among(
    drills: Sequence[Drill], ratings: Sequence[DrillRating]
) -> Mapping[int, list[tuple[Drill, Result]]]:
    """The same from some drills, none of them withdrawn, and all ratings of theirs."""
    rated: dict[int, list[View]] = {}
    for row in sorted(filter(_is_in, ratings), key=lambda row: (row.submitted_at, row.id)):
        rated.setdefault(row.drill_id, []).append(view_of(row))
    told: dict[int, list[tuple[Drill, Result]]] = {}
    for drill in sorted(drills, key=lambda drill: drill.number):
        come_to = result(rated.get(drill.id, []))
        if come_to is not None:
            told.setdefault(drill.assessment_id, []).append((drill, come_to))
    return told


def under_way(actor: Actor, drill_ids: Iterable[int]) -> frozenset[int]:
    """The drills that the actor is rating: what others' ratings of them come to would lead them."""
    found = select(DrillRating).where(DrillRating.drill_id.in_(list(drill_ids)))
    return under_way_among(actor, db.session.scalars(found).all())


def under_way_among(actor: Actor, ratings: Iterable[DrillRating]) -> frozenset[int]:
    """The same from all ratings of some drills."""
    return frozenset(
        row.drill_id for row in ratings if row.member_id == actor.member_id and row.state == "open"
    )


def counting(rated: Sequence[tuple[Drill, Result]]) -> tuple[Drill, Result] | None:
    """Of several rated drills, the one that counts: the better one (redflags, `crisis-bluff`)."""
    best = better([each for _, each in rated])
    return next(((drill, each) for drill, each in rated if each is best), None)


def suggestion_among(
    actor: Actor, drills: Sequence[Drill], ratings: Iterable[DrillRating]
) -> int | None:
    """The level 0–4 on `first-hour` that the actor's own newest rating of a drill suggests to
    them; None while none of theirs is in. Of one assessment's drills, none of them withdrawn."""
    own = {row.drill_id: row for row in ratings if row.member_id == actor.member_id and _is_in(row)}
    rated = [drill for drill in drills if drill.id in own]
    newest = max(rated, key=lambda drill: drill.number, default=None)
    return None if newest is None else view_of(own[newest.id]).level


def _is_in(row: DrillRating) -> bool:
    return row.state == "submitted"


def _own(actor: Actor, drill: Drill) -> Select[DrillRating]:
    return select(DrillRating).where(
        DrillRating.drill_id == drill.id, DrillRating.member_id == actor.member_id
    )


def _submitted(drill_ids: Sequence[int]) -> Sequence[DrillRating]:
    if not drill_ids:
        return ()
    return db.session.scalars(
        select(DrillRating)
        .where(DrillRating.drill_id.in_(drill_ids), DrillRating.state == "submitted")
        .options(joinedload(DrillRating.member), selectinload(DrillRating.marks))
        .order_by(DrillRating.submitted_at, DrillRating.id)
    ).all()


def _view(values: Mapping[str, str]) -> View:
    line = values.get(rubric.FIRST_LINE, "")
    return View(
        checks=tuple(
            int(values.get(f"{rubric.CHECK}{each}") or 0) for each in range(1, CHECKS + 1)
        ),
        no_gos={
            item: value or NOT_SEEN
            for item, value in values.items()
            if item.startswith(rubric.NO_GO) or item == rubric.DELETED_CRITICISM
        },
        first_line=int(line) if line not in ("", rubric.NEVER) else None,
        says_when=bool(line),
    )
