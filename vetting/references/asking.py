"""Asking referees by link: sending one, reminding, making a new one, taking it back.

Only owners and managers do. All raise `Missing`, `Forbidden`, and `Refused` where the brief is
closed or there is nothing to do."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask_babel import gettext

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Refused
from vetting.i18n import show_moment
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import GivenReference
from vetting.references import queries
from vetting.references.queries import Asked

LINK_DAYS = 14


@dataclass(frozen=True, slots=True)
class Post:
    """How a referee is written to: the language is `en` or `es`; `recipient` and `base_url`, the
    address of the portal for people elsewhere, are empty where no mail goes out."""

    language: str
    recipient: str = ""
    base_url: str = ""


def ask(actor: Actor, assessment_id: int, reference_id: int, post: Post, now: datetime) -> str:
    """Ask a referee by a link, which is mailed too where `post` says so; returns its secret. Needs
    the day on which the candidate agreed (law §4)."""
    found = _asked(actor, assessment_id, reference_id, now)
    if not found.may_ask:
        raise Refused(
            gettext("This person cannot be asked by a link now: look at the reference again.")
        )
    given = found.given
    if given is None:
        given = GivenReference(assessment_id=assessment_id, reference_id=reference_id)
        db.session.add(given)
    given.asked_by, given.sent_at, given.state = actor.member_id, now, "open"
    given.reminded_at = given.answered_at = None
    given.email, given.language = post.recipient, post.language
    secret = _new_link(actor, found, given, now)
    _mail("reference", given, secret, post.base_url, now)
    _tell(actor, Verb.REFERENCE_ASKED, found, now)
    db.session.commit()
    return secret


def renew(actor: Actor, assessment_id: int, reference_id: int, now: datetime) -> str:
    """Make a new link for a referee who was asked, to be passed on by hand; the old one opens
    nothing any more. Returns its secret."""
    found, given = _waiting(actor, assessment_id, reference_id, now)
    secret = _new_link(actor, found, given, now)
    db.session.commit()
    return secret


def remind(
    actor: Actor, assessment_id: int, reference_id: int, base_url: str, now: datetime
) -> str:
    """Remind a referee, at most every three days: by mail, where the first link was mailed and
    `base_url` is not empty, else by hand. Returns the secret of the new link."""
    found, given = _waiting(actor, assessment_id, reference_id, now)
    if found.remind_from is None or now < found.remind_from:
        raise Refused(
            gettext(
                "Nobody is reminded more often than every three days: again from %(moment)s.",
                moment=show_moment(found.remind_from),
            )
        )
    given.reminded_at = now
    secret = _new_link(actor, found, given, now)
    _mail("reference-again", given, secret, base_url, now)
    _tell(actor, Verb.REFERENCE_REMINDED, found, now)
    db.session.commit()
    return secret


def withdraw(actor: Actor, assessment_id: int, reference_id: int, now: datetime) -> None:
    """Take a referee's link back; what they have not sent stays unseen. Twice is once."""
    found = _asked(actor, assessment_id, reference_id, now)
    if found.link is not None and found.state in ("open", "expired"):
        links.revoke(actor, found.link.id, now)


def _asked(actor: Actor, assessment_id: int, reference_id: int, now: datetime) -> Asked:
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    return queries.asked(actor, assessment_id, reference_id, now)


def _waiting(
    actor: Actor, assessment_id: int, reference_id: int, now: datetime
) -> tuple[Asked, GivenReference]:
    """One who was asked and has not answered, and whom the candidate still agrees to."""
    found = _asked(actor, assessment_id, reference_id, now)
    may_wait = found.state in ("open", "expired") and found.reference.authorised_on is not None
    if found.given is None or not may_wait:
        raise Refused(gettext("This person is not being asked any more."))
    return found, found.given


def _new_link(actor: Actor, found: Asked, given: GivenReference, now: datetime) -> str:
    db.session.flush()
    expires_at = now + timedelta(days=LINK_DAYS)
    if found.link is not None and found.state in ("open", "expired"):
        return links.renew(actor, found.link.id, expires_at, now)
    name = found.reference.name
    return links.give(actor, Purpose.REFERENCE, given.id, name, expires_at, now)


def _mail(kind: str, given: GivenReference, secret: str, base_url: str, now: datetime) -> None:
    if base_url and given.email:
        mail.write_link(kind, given.email, secret, base_url, given.language, now)


def _tell(actor: Actor, verb: Verb, found: Asked, now: datetime) -> None:
    reference = found.reference
    record(actor, verb, Subject.ASSESSMENT, reference.assessment_id, now, reference=reference.id)
