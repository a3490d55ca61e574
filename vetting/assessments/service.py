"""Opening assessments."""

from datetime import datetime

from vetting.access import DECIDERS, Actor, require
from vetting.assessments import opening
from vetting.briefs import queries as briefs
from vetting.db import db
from vetting.models import Assessment
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
