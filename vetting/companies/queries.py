"""Reading members and invitations."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from vetting.access import OWNERS, Actor, Role, require
from vetting.db import across_companies, db
from vetting.errors import Missing
from vetting.models import Invitation, Membership


def members(actor: Actor) -> Sequence[Membership]:
    """Everybody in the actor's company, those who left last."""
    found = db.session.scalars(select(Membership)).all()
    return sorted(found, key=lambda member: (not member.active, member.name.casefold()))


def member(actor: Actor, member_id: int) -> Membership:
    """One member of the actor's company. Raises `Missing`."""
    require(actor, OWNERS)
    found = db.session.get(Membership, member_id)
    if found is None:
        raise Missing
    return found


def is_last_owner(member: Membership) -> bool:
    others = db.session.scalars(
        select(Membership.id).where(
            Membership.role == Role.OWNER, Membership.active, Membership.id != member.id
        )
    )
    return member.active and member.role == Role.OWNER and others.first() is None


def open_invitations(actor: Actor, now: datetime) -> Sequence[Invitation]:
    """The invitations that can still be accepted, newest first; none unless the actor owns."""
    if not actor.is_one_of(OWNERS):
        return []
    return db.session.scalars(
        select(Invitation)
        .where(
            Invitation.accepted_at.is_(None),
            Invitation.withdrawn_at.is_(None),
            Invitation.expires_at > now,
        )
        .order_by(Invitation.created_at.desc())
    ).all()


def invitation(actor: Actor, invitation_id: int) -> Invitation:
    """One invitation of the actor's company. Raises `Missing`."""
    require(actor, OWNERS)
    found = db.session.get(Invitation, invitation_id)
    if found is None:
        raise Missing
    return found


def invitation_by_secret(secret: str, now: datetime) -> Invitation | None:
    """The invitation that a code opens; None for every kind of failure alike."""
    with across_companies():
        found = db.session.scalar(
            select(Invitation).where(Invitation.secret_sha256 == digest(secret))
        )
    live = (
        found is not None
        and found.accepted_at is None
        and found.withdrawn_at is None
        and found.expires_at > now
    )
    return found if live else None


def digest(secret: str) -> str:
    return hashlib.sha256(secret.strip().encode("utf-8", "replace")).hexdigest()
