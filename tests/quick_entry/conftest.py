from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast
from tests.quick_entry.typist import Typist
from tests.support.dossier import open_assessment
from vetting.db import across_companies, db
from vetting.models import Rating

Stored = Callable[[str], tuple[str, str, int] | None]


@pytest.fixture
def assessment(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def typist(browse: Browse, cast: Cast, assessment: int) -> Typist:
    return Typist(browse(cast.bob), assessment).start()


@pytest.fixture
def stored(app: Flask) -> Stored:
    """Value, note and version of a rating as the database holds it."""

    def look(criterion: str) -> tuple[str, str, int] | None:
        with app.app_context(), across_companies():
            row = db.session.query(Rating).filter_by(criterion=criterion).one_or_none()
            found = None if row is None else (row.value, row.note, row.version)
            db.session.remove()
            return found

    return look
