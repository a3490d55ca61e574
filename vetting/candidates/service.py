"""Asking a vendor about itself, sending what it handed in back, and taking its facts over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import render_template
from flask_babel import force_locale, gettext

from vetting.access import DECIDERS, RATERS, Actor, Purpose, require
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.candidates import queries
from vetting.db import db
from vetting.errors import Conflict, Missing, Refused
from vetting.facts import service as facts
from vetting.facts.answers import Answer, Base, Entry
from vetting.links import queries as link_queries
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import SelfAssessment

LINK_DAYS = 30
SOURCE = "self-assessment"


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked, how to reach them (`email` may be empty, `language` is `en` or `es`), and the
    parts of the brief that they may read."""

    name: str
    email: str
    language: str
    parts: tuple[str, ...]
    note: str


def ask(
    actor: Actor, assessment_id: int, asked: Asked, base_url: str, now: datetime
) -> tuple[int, str]:
    """Ask for a self-assessment, or give another link to the one that there is: the one before
    opens nothing any more. It is mailed too, unless `base_url`, the address of the portal for
    people elsewhere, or the address is empty.

    Returns the number of the self-assessment and the link's secret, which is not kept. Only owners
    and managers may. Raises `Missing`, `Refused` where the brief is closed."""
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    row = queries.row(actor, assessment_id)
    if row is None:
        row = SelfAssessment(
            assessment_id=assessment_id, asked_by=actor.member_id, asked_at=now, language="en"
        )
        db.session.add(row)
    row.name, row.email, row.language = asked.name, asked.email, asked.language
    row.parts, row.note = " ".join(asked.parts), asked.note
    db.session.flush()
    expires_at = now + timedelta(days=LINK_DAYS)
    secret = links.give_anew(actor, Purpose.SELF_ASSESSMENT, row.id, row.name, expires_at, now)
    if base_url and row.email:
        mail.write_link(SOURCE, row.email, secret, base_url, row.language, now)
    record(actor, Verb.SELF_ASKED, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()
    return row.id, secret


def withdraw(actor: Actor, assessment_id: int, now: datetime) -> None:
    """Take the link back; what was saved and handed in stays. Twice is once.

    Only owners and managers may. Raises `Missing`, `Refused` where the brief is closed."""
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    row = _asked(actor, assessment_id)
    links.revoke(actor, queries.link(actor, row).id, now)


def send_back(actor: Actor, assessment_id: int, reason: str, now: datetime) -> bool:
    """Give a self-assessment that was handed in back to its author, for more; they are told by
    mail where there is an address and mail goes out. Their link is open for as long as a new one,
    unless it was taken back or is over: returns whether it is open. What they handed in stays with
    the company.

    Only owners and managers may. Raises `Missing`, `Refused` unless it is handed in."""
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    row = queries.locked(actor, assessment_id)
    if row.state != "submitted":
        raise Refused(gettext("It is not handed in, so it cannot be sent back."))
    row.state = "returned"
    row.returned_at, row.returned_by, row.returned_because = now, actor.member_id, reason
    row.times_returned += 1
    link = queries.link(actor, row)
    is_open = link_queries.state_of(link, now) == "open"
    if is_open:
        link.expires_at = now + timedelta(days=LINK_DAYS)
        _tell(row, actor.company_name, now)
    record(actor, Verb.SELF_RETURNED, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()
    return is_open


def take_over(actor: Actor, assessment_id: int, fact: str, base: str, now: datetime) -> None:
    """Let what the vendor said of a fact be the company's answer to it, which the actor answers
    for. `base` is what the page showed as the answer so far.

    Raises `Missing` where the vendor said nothing of it, `Refused` where it is for others to
    confirm or the brief is closed, `Conflict` where somebody answered meanwhile."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    claim = queries.claims(queries.row(actor, assessment_id)).get(fact)
    if claim is None:
        raise Missing
    if claim.by_others:
        raise Refused(gettext("Only others can confirm it: ask them."))
    answer = Answer(claim.value, SOURCE, claim.on, claim.note)
    entry = Entry(answer, Base.read(base))
    outcome = facts.answer(actor, assessment_id, {fact: entry}, None, now)
    if not outcome.clean:
        raise Conflict({"value": outcome.clashes[fact].answer.value}, outcome.clashes[fact].version)


def _asked(actor: Actor, assessment_id: int) -> SelfAssessment:
    row = queries.row(actor, assessment_id)
    if row is None:
        raise Missing
    return row


def _tell(row: SelfAssessment, company: str, now: datetime) -> None:
    if not (row.email and mail.goes_out()):
        return
    with force_locale(row.language):
        subject = gettext("%(company)s asks you for more", company=company)
        body = render_template("mail/self_returned.txt", row=row, company=company)
    mail.write(row.email, subject, body, row.language, now)
