"""Reading assessments."""

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import joinedload

from vetting.access import DECIDERS, Actor
from vetting.assessments.rules import need_open
from vetting.assessments.standing import Standing, rows_of, standing_by
from vetting.db import db
from vetting.errors import Missing
from vetting.models import (
    Assessment,
    AudienceHistory,
    Consensus,
    Decision,
    Drill,
    FactAnswer,
    FlagRuling,
    KnockoutRuling,
    Plan,
    Proposal,
    Rating,
    Reference,
    ReplyRequest,
    Review,
    ScorecardShare,
    SelfAssessment,
)

RECORDS = (
    AudienceHistory,
    Consensus,
    Decision,
    Drill,
    FactAnswer,
    FlagRuling,
    KnockoutRuling,
    Plan,
    Proposal,
    Reference,
    ScorecardShare,
    SelfAssessment,
    ReplyRequest,
)


def assessment(actor: Actor, assessment_id: int) -> Assessment:
    """One assessment of the actor's company, with its brief and vendor. Raises `Missing`."""
    found = db.session.scalar(
        select(Assessment)
        .where(Assessment.id == assessment_id)
        .options(
            joinedload(Assessment.brief, innerjoin=True),
            joinedload(Assessment.vendor, innerjoin=True),
        )
    )
    if found is None:
        raise Missing
    return found


def open_assessment(actor: Actor, assessment_id: int) -> Assessment:
    """One assessment in which something may be written. Raises `Missing`, `Refused`."""
    found = assessment(actor, assessment_id)
    need_open(found.brief)
    return found


def standing_of(actor: Actor, assessment_id: int) -> Standing:
    """Where one assessment stands, as the actor may see it. Raises `Missing`."""
    return standing_by(actor, rows_of(actor, assessment_id))


def is_untouched(actor: Actor, assessment: Assessment) -> bool:
    """Whether nobody has rated, abstained or recorded anything in it."""
    said = exists().where(
        Review.assessment_id == assessment.id,
        or_(Review.state != "open", exists().where(Rating.review_id == Review.id)),
    )
    recorded = (exists().where(model.assessment_id == assessment.id) for model in RECORDS)
    touched = select(Assessment.id).where(Assessment.id == assessment.id, or_(said, *recorded))
    return assessment.questions_asked is None and db.session.scalar(touched) is None


def is_removable(actor: Actor, found: Standing) -> bool:
    """Whether the actor may take an assessment back; what is read of it already mostly tells."""
    if not actor.is_one_of(DECIDERS) or found.assessment.is_closed or found.is_touched:
        return False
    return is_untouched(actor, found.assessment)
