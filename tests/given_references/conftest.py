from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.given_references.desk import Referee, ask
from tests.references.conftest import assessment_id, complete, stored, url
from vetting.db import across_companies, db
from vetting.models import GivenReference

__all__ = ["assessment_id", "complete", "stored", "url"]

Rows = Callable[[], list[GivenReference]]


@pytest.fixture
def named(browse: Browse, cast: Cast, url: str, complete: dict[str, str]) -> str:
    """One reference whom the candidate agrees to, not contacted yet; where references are."""
    bare = {"authorised_on": "2026-10-20", "contact_attempts": "0", "outcome": "not_contacted"}
    kept = {key: complete[key] for key in ("name", "position", "organisation", "contact")}
    browse(cast.bob).post(url, {**kept, **bare})
    return url


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def code(marta: PortalClient, named: str) -> str:
    """A link for the one who is named."""
    return ask(marta, named)


@pytest.fixture
def carmen(browse: Browse) -> Referee:
    """The referee's browser, before anything."""
    return Referee(browse())


@pytest.fixture
def given(app: Flask) -> Rows:
    """What was asked and answered by link, with the answers, as the database holds it."""

    def read() -> list[GivenReference]:
        with app.app_context(), across_companies():
            rows = db.session.query(GivenReference).order_by(GivenReference.id).all()
            for row in rows:
                list(row.ratings)
            return rows

    return read
