"""Opening assessments, and taking back those that were opened by mistake."""

from datetime import datetime

from flask_babel import gettext
from sqlalchemy import select

from vetting.access import DECIDERS, Actor, require
from vetting.assessments import opening, queries
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.briefs import queries as briefs
from vetting.db import db
from vetting.errors import Refused
from vetting.issued_sheets import service as issued_sheets
from vetting.models import Assessment, Review
from vetting.vendors import queries as vendors


def create(actor: Actor, brief_id: int, vendor_id: int, now: datetime) -> Assessment:
    """Put a vendor through the checklist for a brief; twice is once.

    Only owners and managers may. Raises `Missing` where either is not the company's, `Refused`
    where the brief is closed."""
    require(actor, DECIDERS)
    brief = briefs.open_brief(actor, brief_id)
    assessment = opening.open_for(actor, brief, vendors.vendor(actor, vendor_id), now)
    db.session.commit()
    return assessment


def remove(actor: Actor, assessment_id: int, now: datetime) -> int:
    """Take back an assessment in which nothing is recorded; returns the brief it was in.

    Reviews that were started and hold no rating go with it. Only owners and managers may. Raises
    `Missing`, `Refused` where something is recorded or the brief is closed."""
    require(actor, DECIDERS)
    assessment = queries.open_assessment(actor, assessment_id)
    if not queries.is_untouched(actor, assessment):
        raise Refused(gettext("Something is recorded in it already, so it is kept."))
    for review in db.session.scalars(select(Review).where(Review.assessment_id == assessment_id)):
        db.session.delete(review)
    issued_sheets.erase(assessment_id, now)
    db.session.flush()
    db.session.delete(assessment)
    brief_id = assessment.brief_id
    record(actor, Verb.ASSESSMENT_REMOVED, Subject.VENDOR, assessment.vendor_id, now)
    db.session.commit()
    return brief_id
