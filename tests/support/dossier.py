"""An assessment to work on, for tests that are not about opening one."""

from flask import Flask

from tests.cast import THEN
from vetting.access import Actor
from vetting.db import db, enter_company
from vetting.models import Assessment, Brief, Vendor


def open_assessment(
    app: Flask, actor: Actor, *, vendor: str = "Nadia Ruiz", kind: str = "freelancer"
) -> int:
    """The id of a new assessment in the actor's company, with a brief and a vendor of its own."""
    with app.app_context():
        enter_company(actor.company_id)
        brief = Brief(title="A voice for the bakery", created_by=actor.member_id, created_at=THEN)
        seen = Vendor(name=vendor, kind=kind, created_at=THEN)
        db.session.add_all([brief, seen])
        db.session.flush()
        assessment = Assessment(
            brief_id=brief.id,
            vendor_id=seen.id,
            checklist_id="community-manager",
            checklist_version=1,
            opened_by=actor.member_id,
            opened_at=THEN,
        )
        db.session.add(assessment)
        db.session.commit()
        return assessment.id
