"""Recording what people say about a vendor."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from vetting.access import RATERS, Actor, require
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict
from vetting.models import Reference
from vetting.references import queries
from vetting.references.answers import again

ENTERED = (
    "name",
    "position",
    "organisation",
    "contact",
    "worked_together",
    "contact_is_candidate",
    "authorised_on",
    "contact_attempts",
    "contacted_on",
    "identity_verified",
    "identity_how",
    "outcome",
    "claim_in_writing",
    "would_rehire",
    "note",
)


def add(actor: Actor, assessment_id: int, entered: Mapping[str, Any], now: datetime) -> None:
    """Add a reference; one that stands there word for word already is not added again.

    Takes a value for every name of ENTERED. Raises `Missing`, `Refused` where the brief is
    closed."""
    require(actor, RATERS)
    found = open_assessment(actor, assessment_id)
    if any(shown(row) == entered for row in queries.references(actor, assessment_id)):
        return
    row = Reference(
        assessment_id=found.id, member_id=actor.member_id, saved_at=now, version=1, **entered
    )
    db.session.add(row)
    _tell(actor, Verb.REFERENCE_ADDED, row, now)
    db.session.commit()


def change(
    actor: Actor,
    assessment_id: int,
    reference_id: int,
    entered: Mapping[str, Any],
    version: int,
    now: datetime,
) -> None:
    """Change a reference; one that was removed meanwhile comes back.

    Raises `Missing`, `Refused` where the brief is closed, `Conflict` where it is no longer at
    `version`."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    row = queries.any_reference(actor, assessment_id, reference_id)
    entered = {**entered, **said_by_referee(row)}
    if row.removed_at is None and shown(row) == entered:
        return
    if row.version != version:
        raise Conflict(shown(row), row.version)
    for name in ENTERED:
        setattr(row, name, entered[name])
    row.removed_at = None
    row.version += 1
    row.member_id = actor.member_id
    row.saved_at = now
    _tell(actor, Verb.REFERENCE_CHANGED, row, now)
    db.session.commit()


def remove(actor: Actor, assessment_id: int, reference_id: int, now: datetime) -> None:
    """Take a reference out; it stays in the list of those removed. Twice is once.

    Raises `Missing`, `Refused` where the brief is closed."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    row = queries.any_reference(actor, assessment_id, reference_id)
    if row.removed_at is None:
        row.removed_at = now
        row.version += 1
        row.member_id = actor.member_id
        _tell(actor, Verb.REFERENCE_REMOVED, row, now)
        db.session.commit()


def shown(row: Reference) -> dict[str, Any]:
    """What was entered about a reference, by name."""
    return {name: getattr(row, name) for name in ENTERED}


def said_by_referee(row: Reference) -> dict[str, Any]:
    """What the referee answered themself, by its name in ENTERED: nobody changes that."""
    mark = again(row)
    return {"would_rehire": mark.value} if mark is not None and mark.value else {}


def _tell(actor: Actor, verb: Verb, row: Reference, now: datetime) -> None:
    db.session.flush()
    record(actor, verb, Subject.ASSESSMENT, row.assessment_id, now, reference=row.id)
