from datetime import UTC, datetime
from decimal import Decimal

import pytest
from flask import Flask

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from vetting.db import db, enter_company
from vetting.models import Assessment, Proposal

NOW = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)

OFFER = """Proposal for the bakery

Our aim is to raise the questions about cakes to order from 6 to 15 a month by 30 June.
Your contact person, Ana Prieto, and her deputy answer our questions, and I report to them.
I answer every comment and message within four hours from Monday to Saturday.
You approve each post with prices before it goes out, by noon of the day before.
The accounts belong to you and are registered to your company; I get access by role.
Each month you get a report with reach, questions and orders, and we talk about it.
I would publish three posts a week on Instagram and one on Facebook.
"""


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    found = open_assessment(app, cast.marta)
    with app.app_context():
        enter_company(cast.marta.company_id)
        row = db.session.get_one(Assessment, found)
        row.brief.contact_person = "Ana Prieto"
        row.brief.deputy = "Luis Gil"
        row.brief.channels = "Instagram\nFacebook"
        row.brief.audience = "Families of the quarter"
        row.brief.products = "Sourdough bread\nCakes to order"
        row.brief.hours_per_week = Decimal(10)
        row.brief.budget_per_month = Decimal(640)
        row.vendor.phone = "+34 600 100 200"
        db.session.add(
            Proposal(
                assessment_id=found,
                text=OFFER,
                received_on=THEN.date(),
                member_id=cast.marta.member_id,
                saved_at=THEN,
                number=1,
            )
        )
        db.session.commit()
    return found


@pytest.fixture
def here(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/plan"


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def alice(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.alice)


@pytest.fixture
def begun(marta: PortalClient, here: str) -> str:
    marta.post(here, {"language": "en"})
    return here
