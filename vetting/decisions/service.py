"""Deciding: a named person, with a reason; every decision is kept, the newest holds."""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from flask_babel import gettext

from vetting.access import DECIDERS, Actor, require
from vetting.assessments.rules import need_say
from vetting.assessments.standing import Standing
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.decisions import queries
from vetting.decisions.forms import SHORTEST_REASON
from vetting.decisions.hearing import hearing
from vetting.errors import Conflict, Refused
from vetting.models import Decision


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody decides, and whether they say that it follows the level."""

    outcome: str
    reason: str
    conditions: str
    follows_level: bool
    early_because: str = ""


def decide(
    actor: Actor, standing: Standing, entry: Entry, seen: str, seen_version: int, now: datetime
) -> None:
    """Record a decision with what lay before the person; the same one sent twice is one.

    `seen` and `seen_version` are those of `queries.Basis` as the page showed it. Raises
    `Forbidden`, `Refused` as `need_say` does or where the person assessed has yet to be heard and
    `early_because` has fewer than 30 characters (law §6), `Conflict` where somebody else decided or
    where score, level, signs or knock-outs changed meanwhile."""
    require(actor, DECIDERS)
    need_say(standing)
    newest = next(iter(queries.decisions(actor, standing)), None)
    if newest is not None and newest.id != seen_version and _is_repeat(actor, newest, entry):
        return
    if seen_version != (newest.id if newest else 0) or seen != queries.seen(standing):
        raise _conflict(newest, seen_version)
    early = hearing(standing, now.date()).early
    if early and len(entry.early_because) < SHORTEST_REASON:
        raise Refused(gettext("Please say why you decide before they have had their say."))
    number = newest.number + 1 if newest else 1
    db.session.add(_decision(actor, standing, entry, early, number, now))
    record(actor, Verb.DECIDED, Subject.ASSESSMENT, standing.assessment.id, now)
    db.session.commit()


def _is_repeat(actor: Actor, newest: Decision, entry: Entry) -> bool:
    stored = Entry(
        newest.outcome,
        newest.reason,
        newest.conditions,
        newest.follows_level,
        newest.early_because,
    )
    said = entry if newest.early else replace(entry, early_because="")
    return newest.member_id == actor.member_id and stored == said


def _conflict(newest: Decision | None, seen_version: int) -> Conflict:
    if newest is None or newest.id == seen_version:
        return Conflict({}, seen_version)
    stored = {
        "outcome": newest.outcome,
        "reason": newest.reason,
        "conditions": newest.conditions,
        "follows_level": "yes" if newest.follows_level else "no",
        "early_because": newest.early_because,
    }
    return Conflict(stored, newest.id)


def _decision(
    actor: Actor, standing: Standing, entry: Entry, early: str, number: int, now: datetime
) -> Decision:
    score, level = standing.scorecard.score, standing.scorecard.level
    return Decision(
        assessment_id=standing.assessment.id,
        number=number,
        outcome=entry.outcome,
        reason=entry.reason,
        conditions=entry.conditions,
        follows_level=entry.follows_level,
        level=level.id,
        rule=level.rule or "",
        total=_exactly(score.total),
        coverage=_exactly(score.coverage),
        early=early,
        early_because=entry.early_because if early else "",
        member_id=actor.member_id,
        decided_at=now,
    )


def _exactly(number: float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))
