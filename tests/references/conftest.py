from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.dossier import open_assessment
from vetting.db import across_companies, db
from vetting.models import Reference


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def url(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/references"


@pytest.fixture
def stored(app: Flask) -> Callable[[], list[Reference]]:
    """What the database holds, in the order of entry."""

    def read() -> list[Reference]:
        with app.app_context(), across_companies():
            return db.session.query(Reference).order_by(Reference.id).all()

    return read


@pytest.fixture
def complete() -> dict[str, str]:
    """A reference as a person would enter it."""
    return {
        "name": "Carmen Solís",
        "position": "Head of sales",
        "organisation": "Panadería Sol",
        "contact": "+34 600 000 000",
        "worked_together": "March 2023 to June 2025",
        "authorised_on": "2026-10-20",
        "contact_attempts": "1",
        "contacted_on": "2026-10-22",
        "identity_verified": "y",
        "identity_how": "Called back by way of the switchboard.",
        "outcome": "confirmed",
        "claim_in_writing": "y",
        "would_rehire": "yes",
        "note": "Ran both accounts alone.\nQuick <b>answers</b>.",
    }
