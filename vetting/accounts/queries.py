"""Who is asking."""

from collections.abc import Sequence

from flask import session
from flask_security import current_user
from sqlalchemy import select

from vetting.access import Actor, Place, Role
from vetting.db import across_companies, db, enter_company
from vetting.errors import Missing
from vetting.models import Membership, User


def load_actor() -> Actor | None:
    """The signed-in person in the company that they are in, read anew on each request; None for
    anybody else, also for who has left that company. From then on the session is kept to it."""
    person = signed_in()
    if person is None:
        return None
    memberships = memberships_of(person.id)
    chosen = session.get("company")
    here = next((each for each in memberships if chosen in (None, each.company_id)), None)
    if here is None:
        return None
    enter_company(here.company_id)
    return actor_of(here, memberships)


def signed_in() -> User | None:
    """The person who is signed in, in whichever company, or in none."""
    found: object = current_user
    return found if isinstance(found, User) else None


def memberships_of(user_id: int) -> Sequence[Membership]:
    """Where a person is a member, the company that they used last first."""
    with across_companies():
        return db.session.scalars(
            select(Membership)
            .where(Membership.user_id == user_id, Membership.active)
            .order_by(Membership.last_used_at.desc().nulls_last(), Membership.id)
        ).all()


def actor_of(membership: Membership, memberships: Sequence[Membership] = ()) -> Actor:
    """The actor that a membership makes, who can switch to the other ones."""
    return Actor(
        user_id=membership.user_id,
        member_id=membership.id,
        company_id=membership.company_id,
        role=Role(membership.role),
        name=membership.user.name,
        email=membership.user.email,
        company_name=membership.company.name,
        elsewhere=tuple(
            Place(each.company_id, each.company.name)
            for each in memberships
            if each.id != membership.id
        ),
    )


def user_at(email: str) -> User:
    """The person with this address. Raises `Missing`."""
    found = db.session.scalar(select(User).where(User.email == email))
    if found is None:
        raise Missing
    return found
