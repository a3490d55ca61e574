from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.cast import Cast
from tests.scoring.followers.series import rows
from tests.support.dossier import open_assessment
from vetting.db import across_companies, db
from vetting.models import AudienceHistory
from vetting.scoring.followers.table import History, write_history

Stored = Callable[[], list[AudienceHistory]]


def table(**more: Any) -> str:
    return write_history(History(tuple(rows(**more))))


QUIET = table()
ASKED = table(gains={60: 400})
STRONG = table(gains={60: 400, 70: -100})


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def url(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/audience"


@pytest.fixture
def account() -> dict[str, Any]:
    """What a person enters about an account with clear signs."""
    return {
        "platform": "instagram",
        "handle": "@panaderiasol",
        "run_by": "candidate",
        "table": STRONG,
        "thousands": "",
    }


@pytest.fixture
def stored(app: Flask) -> Stored:
    """The histories in the database, with all their columns."""

    def read() -> list[AudienceHistory]:
        with app.app_context(), across_companies():
            found = db.session.query(AudienceHistory).order_by(AudienceHistory.id).all()
            for row in found:
                _ = row.rows, row.report
            return found

    return read
