"""Inviting people, letting them in, changing their role, seeing them off."""

import secrets
from datetime import datetime, timedelta

from flask_babel import gettext

from vetting.access import OWNERS, Actor, Role, require
from vetting.accounts.service import add_user
from vetting.companies import queries
from vetting.db import across_companies, db
from vetting.errors import Missing, Refused
from vetting.models import Invitation, Membership, User

INVITATION_DAYS = 14


def invite(actor: Actor, name: str, role: str, now: datetime) -> str:
    """Invite somebody; returns the secret, which is not kept. Only owners may."""
    require(actor, OWNERS)
    secret = secrets.token_urlsafe(32)
    db.session.add(
        Invitation(
            name=name,
            role=Role(role),
            secret_sha256=queries.digest(secret),
            invited_by=actor.member_id,
            created_at=now,
            expires_at=now + timedelta(days=INVITATION_DAYS),
        )
    )
    db.session.commit()
    return secret


def withdraw(actor: Actor, invitation_id: int, now: datetime) -> None:
    """Withdraw an invitation; twice is once. Raises `Missing`."""
    invitation = queries.invitation(actor, invitation_id)
    invitation.withdrawn_at = invitation.withdrawn_at or now
    db.session.commit()


def accept(secret: str, name: str, email: str, password: str, language: str, now: datetime) -> User:
    """Make an account and a membership from an invitation, which is then used up.

    Raises `Missing` where the invitation is not open, `Refused` where the address is taken."""
    invitation = queries.invitation_by_secret(secret, now)
    if invitation is None:
        raise Missing
    with across_companies():
        user = add_user(name, email, password, language, now)
        invitation.accepted_at = now
        db.session.flush()
        db.session.add(
            Membership(
                company_id=invitation.company_id,
                user_id=user.id,
                role=invitation.role,
                joined_at=now,
            )
        )
        db.session.commit()
    return user


def change_role(actor: Actor, member_id: int, role: str) -> None:
    """Give a member another role. Raises `Missing`, `Refused` for the last owner."""
    member = queries.member(actor, member_id)
    if role != Role.OWNER:
        _keep_an_owner(member)
    member.role = Role(role)
    db.session.commit()


def set_active(actor: Actor, member_id: int, active: bool) -> None:
    """Shut a member out, or let them back in; their reviews stay under their name.

    Raises `Missing`, `Refused` for the last owner."""
    member = queries.member(actor, member_id)
    if not active:
        _keep_an_owner(member)
    member.active = active
    db.session.commit()


def _keep_an_owner(member: Membership) -> None:
    if queries.is_last_owner(member):
        raise Refused(gettext("A company needs an owner: make somebody else an owner first."))
