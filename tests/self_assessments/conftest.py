from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.self_assessments.desk import FIRST, Author, ask
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting.db import across_companies, db
from vetting.models import SelfAssessmentAnswer

Stored = Callable[..., tuple[str, str, int] | None]


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.marta)


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def code(marta: PortalClient, assessment_id: int) -> str:
    return ask(marta, assessment_id)


@pytest.fixture
def author(browse: Browse, code: str) -> Author:
    return Author(browse()).open(code)


@pytest.fixture
def stored(app: Flask) -> Stored:
    """Value, note and version of an answer as the database holds it."""

    def look(question: str = FIRST, page_id: int = 1) -> tuple[str, str, int] | None:
        with app.app_context(), across_companies():
            row = (
                db.session.query(SelfAssessmentAnswer)
                .filter_by(question=question, self_assessment_id=page_id)
                .one_or_none()
            )
            return None if row is None else (row.value, row.note, row.version)

    return look


@pytest.fixture
def portal(running_portal: RunningPortal, assessment_id: int) -> RunningPortal:
    return running_portal
