"""Reading a vendor's written offer."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.queries import assessment
from vetting.db import db
from vetting.models import Proposal
from vetting.proposals.offers import Offer


def proposal(actor: Actor, assessment_id: int) -> Proposal | None:
    """The written offer of an assessment; None where nobody has entered one. Raises `Missing`."""
    assessment(actor, assessment_id)
    return db.session.scalar(
        select(Proposal)
        .where(Proposal.assessment_id == assessment_id)
        .options(joinedload(Proposal.member))
    )


def offer_of(row: Proposal | None) -> Offer:
    """What is stored, as a value; an empty offer where nothing is."""
    if row is None:
        return Offer()
    return Offer(
        received_on=row.received_on,
        text=row.text,
        declines_guarantee=row.declines_guarantee,
        quotes=_quotes(row),
    )


def _quotes(row: Proposal) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in row.promises:
        found[each["id"]] = (*found.get(each["id"], ()), each["quote"])
    return found
