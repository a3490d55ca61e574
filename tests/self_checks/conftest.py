from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse
from tests.self_checks.desk import FIRST, Desk
from tests.support.portal import RunningPortal
from vetting.db import db
from vetting.models import SelfCheck, SelfCheckAnswer

Stored = Callable[..., tuple[str, str, int] | None]


@pytest.fixture
def desk(browse: Browse) -> Desk:
    """Nobody's browser, with a self-check begun."""
    return Desk(browse()).begin()


@pytest.fixture
def stored(app: Flask) -> Stored:
    """Value, note and version of an answer as the database holds it."""

    def look(question: str = FIRST, check: int = 1) -> tuple[str, str, int] | None:
        with app.app_context():
            row = (
                db.session.query(SelfCheckAnswer)
                .filter_by(question=question, self_check_id=check)
                .one_or_none()
            )
            return None if row is None else (row.value, row.note, row.version)

    return look


@pytest.fixture
def kept(app: Flask) -> Callable[[], tuple[int, int]]:
    """How many self-checks and answers there are."""

    def count() -> tuple[int, int]:
        with app.app_context():
            checks, answers = db.session.query(SelfCheck), db.session.query(SelfCheckAnswer)
            return checks.count(), answers.count()

    return count


@pytest.fixture
def portal(running_portal: RunningPortal) -> RunningPortal:
    return running_portal
