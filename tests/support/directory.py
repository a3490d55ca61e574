"""Briefs and vendors to work on, for tests of the pages that list them."""

from typing import Any

from flask import Flask
from sqlalchemy import select

from tests.cast import THEN
from vetting.access import Actor
from vetting.db import db, enter_company
from vetting.models import Assessment, Brief, Decision, Review, Vendor


def add_brief(app: Flask, actor: Actor, title: str = "A voice for the bakery", **more: Any) -> int:
    """The id of a new brief in the actor's company."""
    with app.app_context():
        enter_company(actor.company_id)
        values = {"created_at": THEN, **more}
        brief = Brief(title=title, created_by=actor.member_id, **values)
        db.session.add(brief)
        db.session.commit()
        return brief.id


def add_vendor(app: Flask, actor: Actor, name: str = "Nadia Ruiz", **more: Any) -> int:
    """The id of a new vendor in the actor's company."""
    with app.app_context():
        enter_company(actor.company_id)
        values = {"kind": "freelancer", "created_at": THEN, **more}
        vendor = Vendor(name=name, **values)
        db.session.add(vendor)
        db.session.commit()
        return vendor.id


def add_assessment(app: Flask, actor: Actor, brief_id: int, vendor_id: int) -> int:
    """The id of a new assessment."""
    with app.app_context():
        enter_company(actor.company_id)
        assessment = Assessment(
            brief_id=brief_id,
            vendor_id=vendor_id,
            checklist_id="community-manager",
            checklist_version=1,
            opened_by=actor.member_id,
            opened_at=THEN,
        )
        db.session.add(assessment)
        db.session.commit()
        return assessment.id


def decided(app: Flask, actor: Actor, assessment_id: int, outcome: str = "contract") -> None:
    """A decision that the actor took."""
    with app.app_context():
        enter_company(actor.company_id)
        db.session.add(
            Decision(
                assessment_id=assessment_id,
                outcome=outcome,
                reason="She knows the trade and the town, and her references hold.",
                follows_level=True,
                level="none",
                member_id=actor.member_id,
                decided_at=THEN,
            )
        )
        db.session.commit()


def reopened(app: Flask, actor: Actor, assessment_id: int) -> None:
    """The actor's submitted review, open again."""
    with app.app_context():
        enter_company(actor.company_id)
        review = db.session.scalars(
            select(Review).where(
                Review.assessment_id == assessment_id, Review.member_id == actor.member_id
            )
        ).one()
        review.state, review.times_reopened, review.reopened_at = "open", 1, THEN
        review.submitted_at = None
        db.session.commit()
