"""Reading what became of the mail that a company sent: that which carries its links."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.db import db
from vetting.errors import Missing
from vetting.links.queries import givers
from vetting.models import AccessLink, Mail
from vetting.paging import Page, place

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """A message as it is listed; `state` is sent, waiting, troubled (tried in vain, to be tried
    again) or failed."""

    mail: Mail
    link: AccessLink
    state: str
    may_act: bool


def index(actor: Actor, wanted: int) -> Page[Line]:
    """One page of the mail that the company sent, the newest first; what it said is not kept."""
    require(actor, DECIDERS)
    total = db.session.scalar(select(func.count(Mail.id)).join(AccessLink)) or 0
    number, pages = place(wanted, total, PAGE_SIZE)
    found = db.session.execute(
        select(Mail, AccessLink)
        .join(AccessLink)
        .order_by(Mail.id.desc())
        .limit(PAGE_SIZE)
        .offset((number - 1) * PAGE_SIZE)
    ).all()
    return Page([_line(actor, mail, link) for mail, link in found], number, pages, total)


def message(actor: Actor, mail_id: int) -> Line:
    """One message whose link the actor may give. Raises `Missing`, `Forbidden`."""
    require(actor, DECIDERS)
    found = db.session.execute(
        select(Mail, AccessLink).join(AccessLink).where(Mail.id == mail_id)
    ).first()
    if found is None:
        raise Missing
    mail, link = found
    require(actor, givers(Purpose(link.purpose)))
    return _line(actor, mail, link)


def states(actor: Actor, link_ids: Sequence[int]) -> Mapping[int, str]:
    """What became of the newest mail with each of these links; one that was not mailed is not in
    it."""
    found = db.session.execute(
        select(Mail, AccessLink)
        .join(AccessLink)
        .where(AccessLink.id.in_(link_ids))
        .order_by(Mail.id)
    )
    return {link.id: _state(mail) for mail, link in found}


def _line(actor: Actor, mail: Mail, link: AccessLink) -> Line:
    state = _state(mail)
    is_open = link.revoked_at is None and link.done_at is None
    allowed = actor.is_one_of(givers(Purpose(link.purpose)))
    return Line(mail, link, state, may_act=allowed and is_open)


def _state(mail: Mail) -> str:
    if mail.sent_at is not None:
        return "sent"
    if mail.given_up_at is not None:
        return "failed"
    return "troubled" if mail.trouble else "waiting"
