"""Setting drills. All verbs take the actor first, commit at their end, and raise `Forbidden` for
those who do not decide, `Missing`, and `Refused` where the brief is closed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask_babel import gettext

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.drills import queries, timing
from vetting.drills.scenarios import shipped
from vetting.drills.timing import State
from vetting.errors import Conflict, Refused
from vetting.links import queries as link_queries
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import Drill
from vetting.scenarios import queries as scenarios

LINK_LASTS = timedelta(days=30)
# A code that is short enough to be typed is good for a shorter while.
CODE_LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody chose: a scenario by its id, `language` (`en` or `es`), the time that all have
    and when the twist comes, and what is agreed with this candidate; an empty `email` is mailed
    nothing."""

    scenario: str
    language: str
    limit_minutes: int
    twist_minutes: int
    extra_minutes: int
    is_oral: bool
    in_room: bool
    name: str
    email: str


def create(
    actor: Actor, assessment_id: int, entry: Entry, seen_number: int, base_url: str, now: datetime
) -> tuple[int, str]:
    """Set a drill; returns its id and the secret of its link, which is not kept. It is mailed too
    where there is an address and `base_url`, that of the portal for people elsewhere, is not empty.

    `seen_number` is that of the newest drill that the page showed. Raises `Conflict` where there is
    a newer one, `Refused` for a scenario that may not be set."""
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    newest = queries.newest_number(actor, assessment_id)
    if newest != seen_number:
        raise Conflict({}, newest)
    language, told = _told(actor, entry)
    drill = Drill(
        assessment_id=assessment_id,
        number=newest + 1,
        scenario=entry.scenario,
        told=told,
        language=language,
        limit_minutes=entry.limit_minutes,
        twist_minutes=entry.twist_minutes,
        extra_minutes=entry.extra_minutes,
        is_oral=entry.is_oral,
        in_room=entry.in_room,
        name=entry.name,
        email=entry.email,
        set_by=actor.member_id,
        set_at=now,
    )
    db.session.add(drill)
    db.session.flush()
    secret = _give(actor, drill, base_url, now)
    _tell(actor, Verb.DRILL_SET, drill, now)
    db.session.commit()
    return drill.id, secret


def renew(actor: Actor, assessment_id: int, drill_id: int, base_url: str, now: datetime) -> str:
    """Give another link to a drill that is not over: the one before opens nothing any more, and the
    clock of one that runs goes on. Returns its secret; mailed as in `create`.

    Raises `Refused` for one that is over or withdrawn."""
    drill = _locked(actor, assessment_id, drill_id, now)
    secret = _give(actor, drill, base_url, now)
    db.session.commit()
    return secret


def withdraw(actor: Actor, assessment_id: int, drill_id: int, now: datetime) -> None:
    """Take a drill back that is not over: its link opens nothing any more, it counts for nothing,
    and nobody reads what was written in it. Twice is once.

    Raises `Refused` for one that is over: what was written stays."""
    require(actor, DECIDERS)
    if queries.drill(actor, assessment_id, drill_id).withdrawn_at is not None:
        return
    drill = _locked(actor, assessment_id, drill_id, now)
    drill.withdrawn_at, drill.withdrawn_by = now, actor.member_id
    for link in link_queries.links_for(Purpose.DRILL, drill.id):
        links.close(actor, link.id, now)
    _tell(actor, Verb.DRILL_WITHDRAWN, drill, now)
    db.session.commit()


def _told(actor: Actor, entry: Entry) -> tuple[str, dict[str, Any]]:
    """The language of the drill, and the scenario in it as it stands now."""
    if entry.scenario in shipped():
        return entry.language, shipped()[entry.scenario].told(entry.language)
    for row in scenarios.in_use(actor):
        if entry.scenario == f"{queries.OWN}{row.id}":
            return row.language, scenarios.told(row)
    raise Refused(gettext("This scenario is not set any more. Please choose another."))


def _locked(actor: Actor, assessment_id: int, drill_id: int, now: datetime) -> Drill:
    """A drill that is not over, ours until the transaction ends: whoever sits it is either done
    before, or finds it changed."""
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    drill = queries.drill(actor, assessment_id, drill_id)
    db.session.refresh(drill, with_for_update={"of": Drill})
    if timing.state(drill, now) not in (State.SET, State.OPENED, State.RUNNING):
        raise Refused(gettext("This drill is over, or withdrawn."))
    return drill


def _give(actor: Actor, drill: Drill, base_url: str, now: datetime) -> str:
    expires_at = now + (CODE_LASTS if drill.in_room else LINK_LASTS)
    secret = links.give_anew(
        actor, Purpose.DRILL, drill.id, drill.name, expires_at, now, is_typed=drill.in_room
    )
    if base_url and drill.email and not drill.in_room:
        mail.write_link("drill", drill.email, secret, base_url, drill.language, now)
    return secret


def _tell(actor: Actor, verb: Verb, drill: Drill, now: datetime) -> None:
    record(actor, verb, Subject.ASSESSMENT, drill.assessment_id, now, number=drill.number)
