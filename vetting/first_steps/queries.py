"""Reading which of the first steps are still to be done."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, or_, select

from vetting.access import DECIDERS, Actor
from vetting.db import db
from vetting.models import Assessment, Brief, Decision, Membership, Review, Vendor


@dataclass(frozen=True, slots=True)
class Steps:
    """The cards that are left, `write`, `rate` and `decide`; where they lead depends on what is
    there: an open brief of the company's own, an assessment for one."""

    left: Sequence[str]
    brief_id: int | None
    assessment_id: int | None


def steps(actor: Actor) -> Steps | None:
    """The first steps that are left, the example aside; None where none is, for whoever put them
    away, and for whoever may not take them."""
    if not actor.is_one_of(DECIDERS) or knows_the_way(actor):
        return None
    brief_id = db.session.scalar(
        select(func.max(Brief.id)).where(Brief.example_id.is_(None), Brief.closed_at.is_(None))
    )
    rated = _rated_by(actor)
    decided = select(Decision.id).where(Decision.assessment_id.in_(rated))
    done = {
        "write": db.session.scalar(select(Brief.id).where(Brief.example_id.is_(None)).limit(1)),
        "rate": db.session.scalar(rated.limit(1)),
        "decide": db.session.scalar(decided.limit(1)),
    }
    left = [name for name, found in done.items() if found is None]
    if not left:
        return None
    open_ones = _own(select(func.max(Assessment.id)).select_from(Assessment))
    return Steps(left, brief_id, db.session.scalar(open_ones.where(Brief.closed_at.is_(None))))


def knows_the_way(actor: Actor) -> bool:
    """Whether the actor has put the first steps away."""
    return bool(
        db.session.scalar(select(Membership.knows_the_way).where(Membership.id == actor.member_id))
    )


def _rated_by(actor: Actor) -> Select[int]:
    """Where the actor's own review is in. What colleagues did there, and what was decided, a card
    may not tell before."""
    reviews = select(Review.assessment_id).join(Assessment, Assessment.id == Review.assessment_id)
    return _own(reviews).where(
        Review.member_id == actor.member_id,
        Review.role == "panel",
        or_(Review.first_submitted_at.is_not(None), Review.state == "abstained"),
    )


def _own(statement: Select[int]) -> Select[int]:
    """Without the example's."""
    return (
        statement.join(Brief, Brief.id == Assessment.brief_id)
        .join(Vendor, Vendor.id == Assessment.vendor_id)
        .where(Brief.example_id.is_(None), Vendor.example_id.is_(None))
    )
