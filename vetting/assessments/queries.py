"""Reading assessments."""

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Assessment


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
