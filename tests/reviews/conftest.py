from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import event

from tests.cast import Cast
from tests.support.dossier import open_assessment
from vetting.db import db


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
