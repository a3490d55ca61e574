from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import THEN, Cast
from tests.support.panel import rated
from vetting.db import db, enter_company
from vetting.models import Assessment, Brief, Vendor

Against = Callable[..., int]


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    with app.app_context():
        enter_company(cast.alice.company_id)
        brief = Brief(title="A voice", created_by=cast.alice.member_id, created_at=THEN)
        db.session.add(brief)
        db.session.commit()
        return brief.id


@pytest.fixture
def against(app: Flask, cast: Cast, brief_id: int) -> Against:
    """Opens an assessment for a vendor; Marta and Bob rate everything alike, where said."""

    def opened(vendor: str, everything: int | None = None, kind: str = "freelancer") -> int:
        with app.app_context():
            enter_company(cast.alice.company_id)
            seen = Vendor(name=vendor, kind=kind, created_at=THEN)
            db.session.add(seen)
            db.session.flush()
            assessment = Assessment(
                brief_id=brief_id,
                vendor_id=seen.id,
                checklist_id="community-manager",
                checklist_version=1,
                opened_by=cast.alice.member_id,
                opened_at=THEN,
            )
            db.session.add(assessment)
            db.session.commit()
            found = assessment.id
        if everything is not None:
            rated(app, cast.marta, found, everything=everything)
            rated(app, cast.bob, found, everything=everything)
        return found

    return opened
