"""Saving what is assumed about the costs."""

from collections.abc import Mapping
from datetime import datetime

from vetting.access import DECIDERS, Actor, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.briefs.queries import open_brief
from vetting.costs import queries
from vetting.db import db
from vetting.errors import Conflict
from vetting.models import CostComparison


def save(
    actor: Actor, brief_id: int, values: Mapping[str, object], version: int, now: datetime
) -> None:
    """Store all assumptions of a brief, in the brief's currency; `version` is 0 where none were
    stored yet. The same values once more change nothing. Only owners and managers may.

    Raises `Missing`, `Refused` where the brief is closed, `Conflict` where somebody else saved
    after `version`."""
    require(actor, DECIDERS)
    brief = open_brief(actor, brief_id)
    row = queries.locked(actor, brief_id)
    values = {**values, "currency": brief.currency}
    if row is not None:
        stored = {name: getattr(row, name) for name in values}
        if stored == values:
            return
        if row.version != version:
            raise Conflict(stored, row.version)
        for name, value in values.items():
            setattr(row, name, value)
        row.version += 1
    else:
        row = CostComparison(brief_id=brief_id, **values)
        db.session.add(row)
    row.saved_by, row.saved_at = actor.member_id, now
    record(actor, Verb.COSTS_SAVED, Subject.BRIEF, brief_id, now)
    db.session.commit()
