"""Making a company with its owner."""

import hmac
from datetime import datetime

from vetting.access import Role
from vetting.accounts.actors import actor_of
from vetting.accounts.service import add_user
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import across_companies, db, write_alone
from vetting.errors import Refused
from vetting.models import Company, Membership, User
from vetting.setup.queries import is_set_up


def code_is_right(given: str, expected: str | None) -> bool:
    """Whether the code from the console was given; no code is asked for where none was made."""
    return expected is None or hmac.compare_digest(given.strip().encode(), expected.encode())


def set_up(
    company: str, name: str, email: str, password: str, language: str, now: datetime
) -> User:
    """Make the first company and its owner, and return the owner.

    Raises `Refused` where the portal has a company already."""
    write_alone(Company)
    if is_set_up():
        raise Refused("the portal is set up")
    return add_company(company, name, email, password, language, now)


def add_company(
    company: str,
    name: str,
    email: str,
    password: str,
    language: str,
    now: datetime,
    *,
    is_agency: bool = False,
) -> User:
    """Make a company and its owner, and return the owner.

    Raises `Refused` where the address already has an account."""
    with across_companies():
        new = Company(name=company, created_at=now, is_agency=is_agency)
        user = add_user(name, email, password, language, now)
        db.session.add(new)
        db.session.flush()
        owner = Membership(company_id=new.id, user_id=user.id, role=Role.OWNER, joined_at=now)
        db.session.add(owner)
        db.session.flush()
        record(actor_of(owner), Verb.JOINED, Subject.MEMBER, owner.id, now, role=owner.role)
        db.session.commit()
    return user
