"""What the company does with a plan before the vendor. Each verb takes the actor first and commits
at its end; all are for owners and managers alone, raise `Missing` where there is no such plan, and
`Refused` where the brief is closed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask_babel import gettext

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.agreements import both, queries, telling
from vetting.agreements.accord import COMPANY
from vetting.agreements.both import Said, Signature
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Refused
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import Plan

# Longer than for what is answered once: both come back to it until the contract is signed.
LINK_DAYS = 60


@dataclass(frozen=True, slots=True)
class Given:
    """Who agrees for the vendor, and where their link is mailed; `email` may be empty."""

    name: str
    email: str


def give(
    actor: Actor, assessment_id: int, given: Given, base_url: str, now: datetime
) -> tuple[int, str]:
    """Give the vendor a link to the plan, or another one: the one before opens nothing any more.
    It is mailed too, unless `base_url`, the address of the portal for people elsewhere, or the
    address is empty.

    Returns the number of the plan and the link's secret, which is not kept. Raises `Refused` where
    no version was put forward."""
    plan = _locked(actor, assessment_id)
    newest = both.accord(plan).newest
    if newest is None:
        raise Refused(gettext("Put a version forward first: until then there is nothing to read."))
    plan.name, plan.email = given.name, given.email
    expires_at = now + timedelta(days=LINK_DAYS)
    secret = links.give_anew(actor, Purpose.PLAN, plan.id, plan.name, expires_at, now)
    if base_url and plan.email:
        mail.write_link("plan", plan.email, secret, base_url, plan.language, now)
        plan.vendor_told_at = now
    number = newest.number
    record(actor, Verb.PLAN_SENT, Subject.ASSESSMENT, assessment_id, now, number=number)
    db.session.commit()
    return plan.id, secret


def withdraw(actor: Actor, assessment_id: int, now: datetime) -> None:
    """Take the vendor's link back; what they said and agreed to stays. Twice is once."""
    link = queries.link(actor, _locked(actor, assessment_id))
    if link is not None:
        links.revoke(actor, link.id, now)


def comment(actor: Actor, assessment_id: int, said: Said, now: datetime) -> None:
    """Say something of the plan for the company, which the vendor reads. Twice is once.

    Raises `Missing` where there is no such version."""
    plan = _locked(actor, assessment_id)
    if both.say(actor, plan, said, now):
        telling.tell_vendor(plan, actor.company_name, now)
    db.session.commit()


def settle(actor: Actor, assessment_id: int, comment_id: int, now: datetime) -> None:
    """Mark a comment as settled: the first one who does so stands beside it. Raises `Missing`."""
    plan = _locked(actor, assessment_id)
    row = queries.comment(actor, plan, comment_id)
    if row.settled_at is None:
        row.settled_at, row.settled_by = now, actor.member_id
        verb = Verb.PLAN_COMMENT_SETTLED
        record(actor, verb, Subject.ASSESSMENT, assessment_id, now, number=row.version.number)
    db.session.commit()


def agree(actor: Actor, assessment_id: int, signature: Signature, now: datetime) -> None:
    """Agree to the newest version for the company; it cannot be taken back. Twice is once.

    Raises `Conflict` where a newer version was put forward, `Refused` where somebody else agreed
    for the company."""
    plan = _locked(actor, assessment_id)
    if both.agree(actor, COMPANY, plan, signature, now):
        telling.tell_vendor(plan, actor.company_name, now)
    db.session.commit()


def _locked(actor: Actor, assessment_id: int) -> Plan:
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    return both.locked(queries.draft(actor, assessment_id).row.id)
