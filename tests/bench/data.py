"""What the bench works on: a company with fifty vendors, and one with ten thousand."""

import hashlib
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from flask import Flask, g, session
from flask_wtf.csrf import generate_csrf
from sqlalchemy import insert, select

from tests.cast import THEN
from vetting import checklists
from vetting.access import Role
from vetting.accounts.sessions import KEY
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.folding import fold
from vetting.models import (
    Assessment,
    Brief,
    Company,
    FactAnswer,
    Membership,
    Proposal,
    Rating,
    Reference,
    Review,
    SessionRow,
    User,
    Vendor,
)

CHECKLIST = checklists.load("community-manager")
RATERS = 2
SAVERS = 64
OFFER = """Harbour Bakery asked for somebody who answers the neighbours on Instagram.

I would post four times a week: the bread of the day, who bakes it, what is on at the market. I
answer every comment within two hours on working days, and pass complaints on to Marta at once.

In the first month I look at what your neighbours ask for and write a plan. After three months we
look at saves and replies, not at followers. It costs 850 euros a month, with a month's notice."""


@dataclass(frozen=True)
class Visitor:
    """A signed-in person as a load generator needs them."""

    cookie: str
    token: str


@dataclass(frozen=True)
class Place:
    """A company that is worked on: its reader has rated nothing, its savers have a review each of
    the first assessment."""

    brief: int
    assessments: Sequence[int]
    reader: Visitor
    rater: Visitor
    savers: Sequence[Visitor]
    reviews: Sequence[int]


def fill(app: Flask, name: str, vendors: int, assessments: int, savers: int = 0) -> Place:
    """A company with so many vendors, so many of them assessed and rated by two people."""
    with app.app_context(), across_companies():
        company = Company(name=name, created_at=THEN)
        db.session.add(company)
        db.session.flush()
        roles = [Role.VIEWER, *[Role.REVIEWER] * (RATERS + 1 + savers)]
        people = [_member(company, number, role) for number, role in enumerate(roles)]
        viewer, owner = people[0], people[1]
        db.session.flush()
        brief = Brief(
            company_id=company.id,
            title="A voice for the bakery",
            city="Cádiz",
            products="Bread\nCakes",
            audience="Neighbours",
            channels="Instagram",
            created_by=owner.id,
            created_at=THEN,
        )
        db.session.add(brief)
        db.session.flush()
        chosen = _vendors(company.id, vendors)[:assessments]
        keys = _assessments(company.id, brief.id, owner.id, chosen)
        _reviews(company.id, [each.id for each in people[1 : 1 + RATERS]], keys, "submitted")
        rater = people[1 + RATERS]
        _reviews(company.id, [rater.id], keys[:1], "open")
        _evidence(company.id, owner.id, keys)
        rows = people[2 + RATERS :]
        reviews = _reviews(company.id, [each.id for each in rows], keys[:1], "open", rated=False)
        users = [viewer.user_id, rater.user_id, *(each.user_id for each in rows)]
        visitors = [_visitor(app, user) for user in users]
        brief_id = brief.id
        db.session.commit()
        db.session.remove()
        return Place(brief_id, keys, visitors[0], visitors[1], visitors[2:], reviews)


def _member(company: Company, number: int, role: Role) -> Membership:
    email = f"{number}@{company.id}.example"
    user = User(
        name=f"Member {number}",
        email=email,
        active=True,
        fs_uniquifier=secrets.token_hex(16),
        created_at=THEN,
    )
    db.session.add(user)
    db.session.flush()
    row = Membership(company_id=company.id, user_id=user.id, role=role, joined_at=THEN)
    db.session.add(row)
    return row


def _vendors(company: int, count: int) -> Sequence[int]:
    names = [f"Vendor {number:05}" for number in range(count)]
    rows = [
        {
            "company_id": company,
            "name": name,
            "kind": "freelancer",
            "city": "Cádiz",
            "contact_person": f"Nadia Ruiz {number}",
            "created_at": THEN,
            "sort_name": fold(name),
            "search_text": fold(f"{name}\nCádiz\nNadia Ruiz {number}"),
        }
        for number, name in enumerate(names)
    ]
    db.session.execute(insert(Vendor), rows)
    return db.session.scalars(
        select(Vendor.id).where(Vendor.company_id == company).order_by(Vendor.id)
    ).all()


def _assessments(company: int, brief: int, opener: int, vendors: Sequence[int]) -> Sequence[int]:
    rows = [
        {
            "company_id": company,
            "brief_id": brief,
            "vendor_id": vendor,
            "checklist_id": CHECKLIST.id,
            "checklist_version": CHECKLIST.version,
            "opened_by": opener,
            "opened_at": THEN,
        }
        for vendor in vendors
    ]
    db.session.execute(insert(Assessment), rows)
    return db.session.scalars(
        select(Assessment.id).where(Assessment.company_id == company).order_by(Assessment.id)
    ).all()


def _reviews(
    company: int, members: Sequence[int], keys: Sequence[int], state: str, *, rated: bool = True
) -> Sequence[int]:
    if not members:
        return []
    at = THEN if state == "submitted" else None
    common = {"company_id": company, "role": "panel", "state": state, "started_at": THEN}
    rows = [
        {
            **common,
            "assessment_id": key,
            "member_id": member,
            "first_submitted_at": at,
            "submitted_at": at,
        }
        for key, member in product(keys, members)
    ]
    db.session.execute(insert(Review), rows)
    ids = db.session.scalars(
        select(Review.id)
        .where(Review.company_id == company, Review.member_id.in_(members))
        .order_by(Review.id)
    ).all()
    if rated:
        db.session.execute(insert(Rating), list(_ratings(company, ids)))
    return ids


def _ratings(company: int, reviews: Sequence[int]) -> Iterator[dict[str, object]]:
    for number, (review, criterion) in enumerate(product(reviews, CHECKLIST.criteria)):
        yield {
            "company_id": company,
            "review_id": review,
            "criterion": criterion,
            "value": str(2 + (number * 7 + number // 30) % 3),
            "note": f"Said in the interview, point {number % 30}." if number % 3 == 0 else "",
            "version": 1,
            "client": "bench",
            "seq": 1,
            "saved_at": THEN,
        }


def _evidence(company: int, member: int, keys: Sequence[int]) -> None:
    def told(key: int) -> dict[str, object]:
        return {
            "company_id": company,
            "assessment_id": key,
            "member_id": member,
            "saved_at": THEN,
        }

    facts = [
        {**told(key), "fact": fact.id, "value": "no", "source": "interview"}
        for key in keys
        for fact in CHECKLIST.facts
        if fact.id != "lock_in_months"
    ]
    references = [
        {**told(key), "name": f"Lola Luna {number}", "organisation": "Panadería Sol"}
        for key in keys
        for number in range(2)
    ]
    offers = [
        {
            **told(key),
            "number": 1,
            "text": f"{OFFER}\n\nNo. {key}",
        }
        for key in keys
    ]
    db.session.execute(insert(FactAnswer), facts)
    db.session.execute(insert(Reference), references)
    db.session.execute(insert(Proposal), offers)


def _visitor(app: Flask, user_id: int) -> Visitor:
    """What a sign-in leaves in a browser, and its row."""
    secret, at = secrets.token_urlsafe(16), now()
    uniquifier = db.session.scalar(select(User.fs_uniquifier).where(User.id == user_id))
    row = {
        "secret_sha256": hashlib.sha256(secret.encode()).hexdigest(),
        "user_id": user_id,
        "browser": "",
        "kept": False,
        "created_at": at,
        "seen_at": at,
    }
    db.session.execute(insert(SessionRow), [row])
    with app.test_request_context():
        g.pop("csrf_token", None)
        token = generate_csrf()
        left = {
            **session,
            "_user_id": uniquifier,
            "_fresh": True,
            "fs_cc": "set",
            "fs_paa": at.timestamp(),
            "language": "en",
            KEY: secret,
        }
        signer = app.session_interface.get_signing_serializer(app)  # type: ignore[attr-defined]
        return Visitor(f"{app.config['SESSION_COOKIE_NAME']}={signer.dumps(left)}", token)
