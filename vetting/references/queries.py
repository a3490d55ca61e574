"""Reading references."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.queries import assessment
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Reference


def references(actor: Actor, assessment_id: int) -> Sequence[Reference]:
    """The references of an assessment in the order of their entry. Raises `Missing`."""
    return [row for row in _all(actor, assessment_id) if row.removed_at is None]


def removed(actor: Actor, assessment_id: int) -> Sequence[Reference]:
    """Those that were taken out again. Raises `Missing`."""
    return [row for row in _all(actor, assessment_id) if row.removed_at is not None]


def _all(actor: Actor, assessment_id: int) -> Sequence[Reference]:
    assessment(actor, assessment_id)
    return db.session.scalars(
        select(Reference)
        .where(Reference.assessment_id == assessment_id)
        .options(joinedload(Reference.member), joinedload(Reference.link))
        .order_by(Reference.id)
    ).all()


def reference(actor: Actor, assessment_id: int, reference_id: int) -> Reference:
    """One reference of the assessment, unless it was removed. Raises `Missing`."""
    found = any_reference(actor, assessment_id, reference_id)
    if found.removed_at is not None:
        raise Missing
    return found


def any_reference(actor: Actor, assessment_id: int, reference_id: int) -> Reference:
    """One reference of the assessment, removed or not. Raises `Missing`."""
    assessment(actor, assessment_id)
    found = db.session.scalar(
        select(Reference)
        .where(Reference.id == reference_id, Reference.assessment_id == assessment_id)
        .options(joinedload(Reference.member), joinedload(Reference.link))
    )
    if found is None:
        raise Missing
    return found
