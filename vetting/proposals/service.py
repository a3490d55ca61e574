"""Recording a vendor's written offer."""

from datetime import datetime

from vetting.access import RATERS, Actor, require
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record as tell
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict
from vetting.models import Proposal
from vetting.proposals import queries
from vetting.proposals.offers import Offer


def record(actor: Actor, assessment_id: int, offer: Offer, version: int, now: datetime) -> None:
    """Store the offer in place of the one that stood there at `version`, 0 where there was none.

    The same offer twice is once. Raises `Missing`, `Refused` where the brief is closed, `Conflict`
    where somebody stored another one."""
    require(actor, RATERS)
    found = open_assessment(actor, assessment_id)
    row = queries.proposal(actor, assessment_id)
    if row is not None and queries.offer_of(row) == offer:
        return
    if row is not None and row.version != version:
        raise Conflict(queries.offer_of(row).by_field, row.version)
    if row is None:
        row = Proposal(assessment_id=found.id, version=0)
        db.session.add(row)
    row.received_on = offer.received_on
    row.text = offer.text
    row.declines_guarantee = offer.declines_guarantee
    row.promises = [{"id": promise, "quote": quote} for promise, quote in offer.marks]
    row.version += 1
    row.member_id = actor.member_id
    row.saved_at = now
    tell(actor, Verb.PROPOSAL_RECORDED, Subject.ASSESSMENT, found.id, now)
    db.session.commit()
