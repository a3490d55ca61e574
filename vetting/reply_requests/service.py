"""Putting signs to the person assessed. Each verb takes the actor first and commits at its end; all
raise `Forbidden` for those who do not decide, and `Refused` as `need_say` does."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from flask_babel import gettext

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.assessments.rules import need_say
from vetting.assessments.standing import Standing, evidence_of
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict, Refused
from vetting.links import queries as link_queries
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import ReplyRequest, SentSign
from vetting.reply_requests import queries, telling

# The day that was named ends nothing by itself: a link opens the signs, and the reply, for longer.
LINK_OUTLIVES = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody chose: the signs, those of which the notes are sent too, who replies, in which
    language (`en` or `es`) and within how many days. An empty address is mailed nothing."""

    flags: tuple[str, ...]
    with_notes: frozenset[str]
    name: str
    email: str
    language: str
    days: int


def prepare(actor: Actor, standing: Standing, entry: Entry, seen_number: int, now: datetime) -> int:
    """Keep what is to be sent as it will be read, for somebody to look over; returns its id. The
    same one prepared twice is one.

    `seen_number` is that of the newest request that the page showed. Raises `Conflict` where there
    is a newer one, `Refused` for a sign that is not raised, or is cleared."""
    require(actor, DECIDERS)
    need_say(standing)
    newest = queries.newest_number(actor, standing)
    if newest != seen_number:
        found = next(iter(queries.requests(actor, standing)))
        if _is_repeat(actor, found, entry):
            return found.id
        raise Conflict({}, newest)
    flags = {flag.id: flag for flag in telling.sendable(standing)}
    if set(entry.flags) - set(flags):
        raise Refused(gettext("A sign that you chose is not raised any more. Please look again."))
    request = ReplyRequest(
        assessment_id=standing.assessment.id,
        number=newest + 1,
        name=entry.name,
        email=entry.email,
        language=entry.language,
        days=entry.days,
        asked_by=actor.member_id,
        asked_at=now,
        due_on=_due(now, entry.days),
    )
    db.session.add(request)
    db.session.flush()
    db.session.add_all(
        SentSign(
            request_id=request.id,
            place=place,
            flag=flag,
            evidence=evidence_of(flags[flag]),
            shown=telling.shown(standing, flags[flag], with_notes=flag in entry.with_notes),
        )
        for place, flag in enumerate(entry.flags, start=1)
    )
    db.session.commit()
    return request.id


def send(actor: Actor, standing: Standing, request_id: int, base_url: str, now: datetime) -> str:
    """Send what was prepared: from now on its link opens it, and the days count. Returns the secret
    of the link, which is not kept; empty where it was sent already. It is mailed too where there is
    an address and `base_url`, that of the portal for people elsewhere, is not empty.

    Raises `Missing`, and `Refused` where a sign is cleared, or rests on other evidence, by now."""
    request = _locked(actor, standing, request_id)
    if request.state != "prepared":
        return ""
    now_raised = {flag.id: evidence_of(flag) for flag in telling.sendable(standing)}
    if any(now_raised.get(sign.flag) != sign.evidence for sign in request.signs):
        raise Refused(
            gettext(
                "Something has changed since this was prepared: a sign is cleared, or rests on "
                "other evidence. Discard it and prepare it again."
            )
        )
    request.state, request.asked_by, request.asked_at = "open", actor.member_id, now
    request.due_on = _due(now, request.days)
    secret = _give(actor, request, base_url, now)
    _tell(actor, Verb.SIGNS_SENT, request, now)
    db.session.commit()
    return secret


def discard(actor: Actor, standing: Standing, request_id: int) -> None:
    """Throw away what was prepared and not sent. Raises `Missing`, and `Refused` once it is."""
    request = _locked(actor, standing, request_id)
    if request.state != "prepared":
        raise Refused(gettext("It has been sent already. You can take it back instead."))
    for sign in request.signs:
        db.session.delete(sign)
    db.session.flush()
    db.session.delete(request)
    db.session.commit()


def renew(actor: Actor, standing: Standing, request_id: int, base_url: str, now: datetime) -> str:
    """Give the person assessed another link to what they were sent, also after they replied: the
    old one opens nothing any more. Returns its secret; mailed as in `send`.

    Raises `Missing`, and `Refused` for what was not sent or is taken back."""
    request = _locked(actor, standing, request_id)
    if request.state not in ("open", "answered"):
        raise Refused(gettext("This link is not open any more."))
    _close_links(actor, request, now)
    secret = _give(actor, request, base_url, now)
    db.session.commit()
    return secret


def withdraw(actor: Actor, standing: Standing, request_id: int, now: datetime) -> None:
    """Take signs back that were sent: nobody counts as asked by them any more. Twice is once.

    Raises `Missing`, and `Refused` once they are answered: a reply stays."""
    request = _locked(actor, standing, request_id)
    if request.state == "withdrawn":
        return
    if request.state != "open":
        raise Refused(gettext("Only what was sent and is not answered yet can be taken back."))
    _close_links(actor, request, now)
    request.state, request.withdrawn_at = "withdrawn", now
    _tell(actor, Verb.SIGNS_WITHDRAWN, request, now)
    db.session.commit()


def _is_repeat(actor: Actor, found: ReplyRequest, entry: Entry) -> bool:
    flags = tuple(sign.flag for sign in found.signs)
    stored = (flags, found.name, found.email, found.language, found.days)
    wanted = (entry.flags, entry.name, entry.email, entry.language, entry.days)
    return found.state == "prepared" and found.asked_by == actor.member_id and stored == wanted


def _locked(actor: Actor, standing: Standing, request_id: int) -> ReplyRequest:
    """The request, ours until the transaction ends: whoever replies at this moment is either done
    before, or finds it changed. Raises as every verb does."""
    request = queries.request(actor, standing, request_id)
    need_say(standing)
    db.session.refresh(request, with_for_update={"of": ReplyRequest})
    return request


def _give(actor: Actor, request: ReplyRequest, base_url: str, now: datetime) -> str:
    last = datetime.combine(max(request.due_on, now.date()), time.max, tzinfo=UTC)
    expires_at = last + LINK_OUTLIVES
    secret = links.give(actor, Purpose.REPLY, request.id, request.name, expires_at, now)
    if base_url and request.email:
        mail.write_link("reply", request.email, secret, base_url, request.language, now)
    return secret


def _close_links(actor: Actor, request: ReplyRequest, now: datetime) -> None:
    for link in link_queries.open_links(Purpose.REPLY, now):
        if link.subject_id == request.id:
            links.close(actor, link.id, now)


def _tell(actor: Actor, verb: Verb, request: ReplyRequest, now: datetime) -> None:
    record(actor, verb, Subject.ASSESSMENT, request.assessment_id, now, number=request.number)


def _due(now: datetime, days: int) -> date:
    return now.date() + timedelta(days=days)
