"""Reading references."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.assessments.queries import assessment
from vetting.db import db
from vetting.errors import Missing
from vetting.models import AccessLink, GivenReference, Reference

WITH_ANSWERS: Sequence[ORMOption] = (
    joinedload(Reference.member),
    joinedload(Reference.link),
    selectinload(Reference.given).selectinload(GivenReference.ratings),
)
REMIND_AFTER = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Asked:
    """How far the asking of one referee is. `state` is none, open, answered, declined or
    wrong-person, or, where no link is open while it still might be answered, expired or withdrawn.

    `remind_from` is when they may be reminded; None where there is nobody to remind."""

    reference: Reference
    given: GivenReference | None
    link: AccessLink | None
    state: str
    remind_from: datetime | None = None

    @property
    def may_ask(self) -> bool:
        """Whether a first link may be given: the candidate has agreed, and nothing stands
        against it."""
        again = self.state in ("none", "wrong-person", "withdrawn", "expired")
        return again and self.reference.authorised_on is not None

    @property
    def is_open(self) -> bool:
        return self.state == "open"


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
        .options(*WITH_ANSWERS)
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
        .options(*WITH_ANSWERS)
    )
    if found is None:
        raise Missing
    return found


def asked(actor: Actor, assessment_id: int, reference_id: int, now: datetime) -> Asked:
    """How far the asking of one referee by link is. Raises `Missing`, `Forbidden`."""
    require(actor, DECIDERS)
    found = reference(actor, assessment_id, reference_id)
    return all_asked([found], now)[found.id]


def all_asked(references: Sequence[Reference], now: datetime) -> Mapping[int, Asked]:
    """How far the asking of each is, by the reference's number."""
    numbers = [each.given.id for each in references if each.given is not None]
    newest = {
        link.subject_id: link
        for link in db.session.scalars(
            select(AccessLink)
            .where(AccessLink.purpose == Purpose.REFERENCE, AccessLink.subject_id.in_(numbers))
            .order_by(AccessLink.id)
        )
    }
    return {each.id: _asked(each, newest, now) for each in references}


def _asked(reference: Reference, newest: Mapping[int, AccessLink], now: datetime) -> Asked:
    given = reference.given
    if given is None:
        return Asked(reference, None, None, "none")
    link = newest.get(given.id)
    if given.state != "open" or link is None:
        return Asked(reference, given, link, given.state)
    if link.revoked_at is not None:
        return Asked(reference, given, link, "withdrawn")
    remind_from = max(given.sent_at, given.reminded_at or given.sent_at) + REMIND_AFTER
    state = "open" if link.expires_at > now else "expired"
    return Asked(reference, given, link, state, remind_from)
