from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast
from tests.readiness.desk import FIRST, Desk
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting.db import across_companies, db
from vetting.models import Assessment, ReadinessAnswer

Stored = Callable[..., tuple[str, str, int] | None]


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.marta)


@pytest.fixture
def brief_id(app: Flask, assessment_id: int) -> int:
    with app.app_context(), across_companies():
        return db.session.get_one(Assessment, assessment_id).brief_id


@pytest.fixture
def desk(browse: Browse, cast: Cast, brief_id: int) -> Desk:
    return Desk(browse(cast.bob), brief_id).begin()


@pytest.fixture
def stored(app: Flask) -> Stored:
    """Value, note and version of an answer as the database holds it."""

    def look(question: str = FIRST) -> tuple[str, str, int] | None:
        with app.app_context(), across_companies():
            row = db.session.query(ReadinessAnswer).filter_by(question=question).one_or_none()
            return None if row is None else (row.value, row.note, row.version)

    return look


@pytest.fixture
def portal(running_portal: RunningPortal, brief_id: int) -> RunningPortal:
    return running_portal
