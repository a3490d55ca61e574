"""Who is asking."""

from flask_security import current_user
from sqlalchemy import select

from vetting.access import Actor, Role
from vetting.db import across_companies, db, enter_company
from vetting.errors import Missing
from vetting.models import Membership, User


def load_actor() -> Actor | None:
    """The signed-in person in their company, read anew on each request; None for anybody else.
    From then on the session is kept to that company."""
    person: object = getattr(current_user, "id", None)
    if person is None:
        return None
    with across_companies():
        membership = db.session.scalar(
            select(Membership)
            .where(Membership.user_id == person, Membership.active)
            .order_by(Membership.id)
            .limit(1)
        )
    if membership is None:
        return None
    enter_company(membership.company_id)
    return actor_of(membership)


def actor_of(membership: Membership) -> Actor:
    """The actor that a membership makes."""
    return Actor(
        user_id=membership.user_id,
        member_id=membership.id,
        company_id=membership.company_id,
        role=Role(membership.role),
        name=membership.user.name,
        email=membership.user.email,
        company_name=membership.company.name,
    )


def user_at(email: str) -> User:
    """The person with this address. Raises `Missing`."""
    found = db.session.scalar(select(User).where(User.email == email))
    if found is None:
        raise Missing
    return found
