"""Reading the histories of a vendor's accounts."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import joinedload, undefer

from vetting.access import Actor
from vetting.assessments.queries import assessment
from vetting.db import db
from vetting.errors import Missing
from vetting.models import AudienceHistory


def histories(actor: Actor, assessment_id: int) -> Sequence[AudienceHistory]:
    """The histories of an assessment in the order of their entry, with their reports and without
    their rows. Raises `Missing`."""
    assessment(actor, assessment_id)
    return db.session.scalars(
        select(AudienceHistory)
        .where(AudienceHistory.assessment_id == assessment_id)
        .options(joinedload(AudienceHistory.member), undefer(AudienceHistory.report))
        .order_by(AudienceHistory.id)
    ).all()


def history(actor: Actor, assessment_id: int, history_id: int) -> AudienceHistory:
    """One history of the assessment with its rows. Raises `Missing`."""
    assessment(actor, assessment_id)
    found = db.session.scalar(
        select(AudienceHistory)
        .where(AudienceHistory.id == history_id, AudienceHistory.assessment_id == assessment_id)
        .options(
            joinedload(AudienceHistory.member),
            undefer(AudienceHistory.report),
            undefer(AudienceHistory.rows),
        )
    )
    if found is None:
        raise Missing
    return found
