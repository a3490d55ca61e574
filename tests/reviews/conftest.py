from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import event

from tests.cast import Cast
from tests.reviews.desk import FIRST
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting.db import across_companies, db
from vetting.models import Rating


@pytest.fixture
def assessment(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def statements(app: Flask) -> Callable[[Callable[[], object]], int]:
    """How many statements something sends to the database."""

    def count(act: Callable[[], object]) -> int:
        sent: list[str] = []

        def note(*details: object) -> None:
            sent.append(str(details[2]))

        with app.app_context():
            engine = db.engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            act()
        finally:
            event.remove(engine, "before_cursor_execute", note)
        return len(sent)

    return count


@pytest.fixture
def portal(running_portal: RunningPortal, assessment: int) -> RunningPortal:
    """The same data served as people run it; it can be killed and started again."""
    return running_portal


@pytest.fixture
def stored(app: Flask) -> Callable[[str], tuple[str, str, int] | None]:
    """Value, note and version of a rating as the database holds it."""

    def look(criterion: str = FIRST) -> tuple[str, str, int] | None:
        with app.app_context(), across_companies():
            row = db.session.query(Rating).filter_by(criterion=criterion).one_or_none()
            found = None if row is None else (row.value, row.note, row.version)
            db.session.remove()
            return found

    return look
