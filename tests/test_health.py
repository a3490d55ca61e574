"""Whether the portal says how it is."""

from collections.abc import Callable

import pytest
from sqlalchemy.exc import OperationalError

from tests.cast import PortalClient
from vetting.db import db


def test_it_says_that_all_is_well(browse: Callable[..., PortalClient]) -> None:
    answer = browse().get("/healthz")
    assert answer.json == {"status": "ok", "database": "ok"}


def test_it_says_when_the_database_does_not_answer(
    browse: Callable[..., PortalClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*args: object, **more: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("gone"))

    monkeypatch.setattr(db.session, "execute", silent)
    answer = browse().get("/healthz", status=503)
    assert answer.json == {"status": "unavailable", "database": "does not answer"}
