"""Who is asking, and how they sign in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import g, session
from flask_security import current_user
from sqlalchemy import select

from vetting.access import Actor
from vetting.accounts import sessions
from vetting.accounts.actors import Member, actors_of
from vetting.db import across_companies, db, enter_company
from vetting.errors import Missing
from vetting.models import Membership, SessionRow, User


@dataclass(frozen=True, slots=True)
class Account:
    """What a person's account page shows."""

    sessions: Sequence["OpenSession"]
    passkeys: int
    recovery_codes: int
    two_step: bool


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A browser in which the person is signed in."""

    id: int
    browser: str
    created_at: datetime
    seen_at: datetime
    here: bool


def load_actor() -> Actor | None:
    """The signed-in person in the company that they are in, read anew on each request; None for
    anybody else, also for who has left that company. From then on the session is kept to it."""
    person = signed_in()
    if person is None:
        return None
    read_for, found = g.pop("memberships", (None, ()))
    actors = found if read_for == person else actors_of(person, _members(person))
    chosen = session.get("company")
    here = next((each for each in actors if chosen in (None, each.company_id)), None)
    if here is not None:
        enter_company(here.company_id)
    return here


def signed_in() -> User | None:
    """The person who is signed in, in whichever company, or in none."""
    found: object = current_user
    return found if isinstance(found, User) else None


def _members(person: User) -> Sequence[Member]:
    return [Member.of(each) for each in memberships_of(person.id)]


def memberships_of(user_id: int) -> Sequence[Membership]:
    """Where a person is a member, the company that they used last first."""
    with across_companies():
        return db.session.scalars(
            select(Membership)
            .where(Membership.user_id == user_id, Membership.active)
            .order_by(*sessions.LATEST_FIRST)
        ).all()


def user_at(email: str) -> User:
    """The person with this address. Raises `Missing`."""
    found = db.session.scalar(select(User).where(User.email == email))
    if found is None:
        raise Missing
    return found


def is_member_somewhere(user_id: int) -> bool:
    """Whether some company has this person as an active member."""
    member = select(Membership.id).where(Membership.user_id == user_id, Membership.active)
    with across_companies():
        return db.session.scalar(member.limit(1)) is not None


def account(actor: Actor, now: datetime) -> Account:
    """The actor's own account."""
    user = db.session.get_one(User, actor.user_id)
    return Account(
        sessions=open_sessions(actor, now),
        passkeys=len(user.webauthn),
        recovery_codes=len(user.mf_recovery_codes or ()),
        two_step=user.tf_totp_secret is not None,
    )


def open_sessions(actor: Actor, now: datetime) -> list[OpenSession]:
    """The actor's own sessions, the one that asks first, then the one seen last."""
    here = sessions.own_sha256()
    rows = db.session.scalars(
        select(SessionRow).where(SessionRow.user_id == actor.user_id, sessions.is_live(now))
    )
    found = [
        OpenSession(row.id, row.browser, row.created_at, row.seen_at, row.secret_sha256 == here)
        for row in rows
    ]
    return sorted(found, key=lambda each: (each.here, each.seen_at), reverse=True)
