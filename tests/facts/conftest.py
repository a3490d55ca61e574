from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.dossier import open_assessment
from vetting.db import across_companies, db
from vetting.facts.answers import Stored
from vetting.facts.queries import stored as as_stored
from vetting.models import FactAnswer


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def stored(app: Flask) -> Callable[[int], dict[str, Stored]]:
    """What the database holds, by fact."""

    def read(assessment_id: int) -> dict[str, Stored]:
        with app.app_context(), across_companies():
            rows = db.session.query(FactAnswer).filter_by(assessment_id=assessment_id)
            return {row.fact: as_stored(row) for row in rows}

    return read
