"""Writing briefs, weighting them, closing them."""

from collections.abc import Mapping
from datetime import datetime

from vetting.access import DECIDERS, Actor, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.briefs import queries
from vetting.db import db
from vetting.errors import Conflict
from vetting.models import Brief


def create(actor: Actor, values: Mapping[str, object], now: datetime) -> Brief:
    """Write a new brief; the same values once more within a minute are the same brief.

    Only owners and managers may."""
    require(actor, DECIDERS)
    brief = queries.just_created(actor, values, now)
    if brief is None:
        brief = Brief(**values, created_by=actor.member_id, created_at=now)
        db.session.add(brief)
        db.session.flush()
        record(actor, Verb.BRIEF_WRITTEN, Subject.BRIEF, brief.id, now)
        db.session.commit()
    return brief


def update(
    actor: Actor, brief_id: int, values: Mapping[str, object], version: int, now: datetime
) -> None:
    """Change what a brief says. Only owners and managers may.

    Raises `Missing`, `Refused` where it is closed, `Conflict` where somebody else changed it
    after `version`."""
    require(actor, DECIDERS)
    if _change(queries.open_brief(actor, brief_id), values, version):
        record(actor, Verb.BRIEF_CHANGED, Subject.BRIEF, brief_id, now)
    db.session.commit()


def set_weights(
    actor: Actor, brief_id: int, weighting: str, reason: str, version: int, now: datetime
) -> None:
    """Choose equal weights, or the suggested ones with a reason; who and when is kept.

    Equal weights need no reason, and any is dropped. Only owners and managers may. Raises
    `Missing`, `Refused` where the brief is closed, `Conflict` as `update` does."""
    require(actor, DECIDERS)
    brief = queries.open_brief(actor, brief_id)
    values = {
        "weighting": weighting,
        "weighting_reason": reason if weighting == "suggested" else "",
    }
    if _change(brief, values, version):
        brief.weighted_by = actor.member_id
        brief.weighted_at = now
        record(actor, Verb.BRIEF_WEIGHTED, Subject.BRIEF, brief_id, now, weighting=weighting)
    db.session.commit()


def close(actor: Actor, brief_id: int, now: datetime) -> None:
    """Close a brief: nothing is lost, nothing more is added. Twice is once.

    Only owners and managers may. Raises `Missing`."""
    require(actor, DECIDERS)
    brief = queries.brief(actor, brief_id)
    if brief.closed_at is None:
        brief.closed_at = now
        record(actor, Verb.BRIEF_CLOSED, Subject.BRIEF, brief_id, now)
    db.session.commit()


def reopen(actor: Actor, brief_id: int, now: datetime) -> None:
    """Open a closed brief again; twice is once. Only owners and managers may. Raises `Missing`."""
    require(actor, DECIDERS)
    brief = queries.brief(actor, brief_id)
    if brief.closed_at is not None:
        brief.closed_at = None
        record(actor, Verb.BRIEF_REOPENED, Subject.BRIEF, brief_id, now)
    db.session.commit()


def _change(brief: Brief, values: Mapping[str, object], version: int) -> bool:
    stored = queries.contents(brief, values)
    if stored == values:
        return False
    if brief.version != version:
        raise Conflict(stored, brief.version)
    for name, value in values.items():
        setattr(brief, name, value)
    brief.version += 1
    return True
