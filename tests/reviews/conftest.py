from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext
from sqlalchemy import event

from tests.cast import THEN, Cast
from tests.reviews.desk import FIRST
from tests.reviews.room import Room
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting.db import across_companies, db, enter_company
from vetting.models import Rating
from vetting.reviews import service


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


@pytest.fixture
def room(
    app: Flask,
    new_context: Callable[..., BrowserContext],
    portal: RunningPortal,
    cast: Cast,
    assessment: int,
) -> Callable[..., Room]:
    def enter(**options: Any) -> Room:
        room = Room(new_context(**options), portal, assessment)
        for person in (cast.bob, cast.rosa):
            with app.app_context():
                enter_company(person.company_id)
                service.start(person, assessment, THEN)
        room.sign_in(cast.bob).close()
        return room

    return enter
