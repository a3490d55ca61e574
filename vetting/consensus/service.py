"""Recording what the panel agreed on; every consensus is kept, the newest holds."""

from datetime import datetime

from flask_babel import gettext

from vetting.access import RATERS, Actor, require
from vetting.assessments.rules import need_say
from vetting.assessments.standing import Standing
from vetting.audit.service import record as tell
from vetting.audit.verbs import Subject, Verb
from vetting.consensus import queries
from vetting.db import db
from vetting.errors import Conflict, Refused
from vetting.models import Consensus

ENOUGH_REVIEWS = 2
WITHDRAWN = ""


def record(
    actor: Actor,
    standing: Standing,
    criterion: str,
    value: str,
    reason: str,
    seen_version: int,
    now: datetime,
) -> None:
    """Record the panel's common rating of a criterion; the ratings themselves stay as they are.

    `value` is 0–4, not-observed or not-applicable; `seen_version` counts the entries that the
    person had before them. Saying the same again changes nothing. Raises `Forbidden`, `Missing`,
    `Conflict`, and `Refused` as `need_say` does, with fewer than two reviews, or where a criterion
    that can knock out is called not applicable (criteria §0)."""
    may_record(actor, standing)
    knocks_out = queries.row(standing, criterion).criterion.knockout
    if knocks_out and value == "not-applicable":
        raise Refused(gettext("This criterion can stop the process, so it always applies."))
    _add(actor, standing, criterion, value, reason, seen_version, now)


def withdraw(
    actor: Actor,
    standing: Standing,
    criterion: str,
    reason: str,
    seen_version: int,
    now: datetime,
) -> None:
    """Take the consensus back, so that the median counts again; twice is once.

    Raises `Forbidden`, `Missing`, `Conflict`, `Refused` as `record` does."""
    may_record(actor, standing)
    if queries.row(standing, criterion).consensus is not None:
        _add(actor, standing, criterion, WITHDRAWN, reason, seen_version, now)


def may_record(actor: Actor, standing: Standing) -> None:
    """Raise `Forbidden` or `Refused` unless the actor may speak for the panel."""
    require(actor, RATERS)
    need_say(standing)
    if len(standing.counted) < ENOUGH_REVIEWS:
        raise Refused(gettext("A consensus needs at least two reviews that are in."))


def _add(
    actor: Actor,
    standing: Standing,
    criterion: str,
    value: str,
    reason: str,
    seen_version: int,
    now: datetime,
) -> None:
    entries = queries.history(actor, standing, criterion)
    newest = entries[0] if entries else None
    if newest is not None and (newest.value, newest.reason, newest.member_id) == (
        value,
        reason,
        actor.member_id,
    ):
        return
    if seen_version != len(entries):
        stored = {"value": newest.value, "reason": newest.reason} if newest else {}
        raise Conflict(stored, len(entries))
    db.session.add(
        Consensus(
            assessment_id=standing.assessment.id,
            criterion=criterion,
            number=len(entries) + 1,
            value=value,
            reason=reason,
            member_id=actor.member_id,
            recorded_at=now,
        )
    )
    verb = Verb.CONSENSUS_WITHDRAWN if value == WITHDRAWN else Verb.CONSENSUS_RECORDED
    tell(actor, verb, Subject.ASSESSMENT, standing.assessment.id, now, criterion=criterion)
    db.session.commit()
