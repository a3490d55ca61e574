"""Reading a company, its members and its invitations."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select

from vetting.access import OWNERS, Actor, Purpose, Role, require
from vetting.db import db
from vetting.errors import Missing
from vetting.links import queries as links
from vetting.mail import queries as mail
from vetting.models import AccessLink, Company, Invitation, Membership


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that can still be accepted; `email` is where it was mailed, if it was, and
    `mailed` what became of that, as `mail.queries.states` says it."""

    id: int
    name: str
    role: str
    email: str
    mailed: str
    expires_at: datetime


def company(actor: Actor) -> Company:
    """The actor's company. Raises `Missing`."""
    found = db.session.get(Company, actor.company_id)
    if found is None:
        raise Missing
    return found


def members(actor: Actor) -> Sequence[Membership]:
    """Everybody in the actor's company, those who left last."""
    found = db.session.scalars(select(Membership).where(Membership.example_id.is_(None))).all()
    return sorted(found, key=lambda member: (not member.active, member.name.casefold()))


def member(actor: Actor, member_id: int) -> Membership:
    """One member of the actor's company. Raises `Missing`."""
    require(actor, OWNERS)
    found = db.session.get(Membership, member_id)
    if found is None or found.example_id is not None:
        raise Missing
    return found


def is_last_owner(member: Membership) -> bool:
    """Whether the company has no other owner; nobody else's change of that comes in between, until
    the transaction ends."""
    owners = db.session.execute(owners_for_update()).scalars().all()
    return list(owners) == [member.id]


def owners_for_update() -> Select[int]:
    """The company's owners, each locked, in one order: two who demote each other come one by one,
    and the second finds what the first one did."""
    return (
        select(Membership.id)
        .where(Membership.role == Role.OWNER, Membership.active)
        .order_by(Membership.id)
        .with_for_update(of=Membership)
    )


def open_invitations(actor: Actor, now: datetime) -> Sequence[OpenInvitation]:
    """The invitations that can still be accepted, newest first; none unless the actor owns."""
    if not actor.is_one_of(OWNERS):
        return []
    found = links.open_links(Purpose.INVITATION, now)
    numbers = [link.subject_id for link in found]
    rows = db.session.scalars(select(Invitation).where(Invitation.id.in_(numbers)))
    offered = {row.id: (row.role, row.email) for row in rows}
    mailed = mail.states(actor, [link.id for link in found])
    return [
        OpenInvitation(
            link.subject_id,
            link.name,
            *offered[link.subject_id],
            mailed.get(link.id, ""),
            link.expires_at,
        )
        for link in found
    ]


def invitation(actor: Actor, invitation_id: int) -> Invitation:
    """One of the company's invitations. Raises `Missing`."""
    require(actor, OWNERS)
    found = db.session.get(Invitation, invitation_id)
    if found is None:
        raise Missing
    return found


def invitation_link(actor: Actor, invitation_id: int) -> AccessLink:
    """The newest link of one of the company's invitations. Raises `Missing`."""
    require(actor, OWNERS)
    return links.link_for(actor, Purpose.INVITATION, invitation_id)


def membership_of(user_id: int, company_id: int) -> Membership | None:
    """The membership that a person has, or had, in a company."""
    return db.session.scalar(
        select(Membership).where(Membership.user_id == user_id, Membership.company_id == company_id)
    )
