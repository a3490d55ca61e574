from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import rated
from vetting.access import Actor
from vetting.bundles import service, work
from vetting.clock import now
from vetting.db import db, enter_company

Against = Callable[..., int]
Ask = Callable[..., int]
Make = Callable[..., bool]


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    return add_brief(app, cast.alice)


@pytest.fixture
def against(app: Flask, cast: Cast, brief_id: int) -> Against:
    """Puts a vendor through the checklist; Marta and Bob rate everything alike, where said."""

    def opened(name: str, everything: int | None = None) -> int:
        found = add_assessment(app, cast.alice, brief_id, add_vendor(app, cast.alice, name))
        if everything is not None:
            rated(app, cast.marta, found, everything=everything)
            rated(app, cast.bob, found, everything=everything)
        return found

    return opened


@pytest.fixture
def ask(app: Flask, brief_id: int) -> Ask:
    """Asks for the file as somebody."""

    def asked(actor: Actor, language: str = "en", paper: str = "a4", sort: str = "total") -> int:
        with app.app_context():
            enter_company(actor.company_id)
            base = "http://localhost"
            return service.ask(actor, brief_id, language, paper, sort, base, now())

    return asked


@pytest.fixture
def make(app: Flask) -> Make:
    """Does what the process does that makes bundles."""

    def made(ticket: str = "ticket") -> bool:
        with app.app_context():
            db.session.remove()
        return work.make_next(app, ticket)

    return made


def saved(client: PortalClient, brief_id: int, bundle_id: int) -> bytes:
    """The file, as somebody saves it."""
    with client.get(f"/briefs/{brief_id}/bundles/{bundle_id}/file") as answer:
        assert answer.mimetype == "application/pdf"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        return answer.data
