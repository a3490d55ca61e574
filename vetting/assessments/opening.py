"""Opening an assessment, inside somebody else's transaction or one of its own."""

from datetime import datetime

from sqlalchemy import select

from vetting import checklists
from vetting.access import Actor
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.models import Assessment, Brief, Vendor

CHECKLIST = "community-manager"


def open_for(actor: Actor, brief: Brief, vendor: Vendor, now: datetime) -> Assessment:
    """The assessment of a vendor for a brief: the one there is, else a new one by the newest
    version of the checklist, which it keeps for ever."""
    found = _opened(brief, vendor)
    if found is not None:
        return found
    checklist = checklists.load(CHECKLIST)
    assessment = Assessment(
        brief_id=brief.id,
        vendor_id=vendor.id,
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        opened_by=actor.member_id,
        opened_at=now,
    )
    db.session.add(assessment)
    db.session.flush()
    record(actor, Verb.ASSESSMENT_OPENED, Subject.ASSESSMENT, assessment.id, now)
    return assessment


def _opened(brief: Brief, vendor: Vendor) -> Assessment | None:
    return db.session.scalar(
        select(Assessment).where(Assessment.brief_id == brief.id, Assessment.vendor_id == vendor.id)
    )
