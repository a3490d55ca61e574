from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from flask import Flask

from tests.cast import Cast
from vetting.access import Actor, Purpose
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.links import service
from vetting.models import AccessLink

Give = Callable[..., str]


@pytest.fixture
def give(app: Flask, cast: Cast) -> Give:
    """Give a link in somebody's name; returns the secret."""

    def giving(
        purpose: Purpose = Purpose.INVITATION,
        actor: Actor | None = None,
        *,
        lasts: timedelta = timedelta(days=1),
        at: datetime | None = None,
        subject_id: int = 1,
    ) -> str:
        given, moment = actor or cast.alice, at or now()
        with app.app_context():
            enter_company(given.company_id)
            secret = service.give(given, purpose, subject_id, "Ada Agency", moment + lasts, moment)
            db.session.commit()
        return secret

    return giving


@pytest.fixture
def stored(app: Flask) -> Callable[[], list[AccessLink]]:
    """The links of all companies, in their order."""

    def read() -> list[AccessLink]:
        with app.app_context(), across_companies():
            return db.session.query(AccessLink).order_by(AccessLink.id).all()

    return read
