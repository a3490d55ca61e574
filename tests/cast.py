"""The standing cast: Alice owns Harbour Bakery, Marta manages, Bob and Rosa review, Vera views;
Charlie owns another company. Everybody's password is PASSWORD."""

from __future__ import annotations

import hashlib
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, has_app_context
from flask.testing import FlaskClient
from sqlalchemy import event, insert, select
from werkzeug.datastructures import Headers
from werkzeug.test import TestResponse

from tests.support.databases import chosen
from tests.support.pages import check_fragment, check_page
from tests.support.portal import RunningPortal
from vetting import create_app
from vetting.access import Actor, Role
from vetting.accounts.actors import actor_of
from vetting.accounts.service import add_user
from vetting.accounts.sessions import KEY
from vetting.clock import now
from vetting.config import Settings
from vetting.db import across_companies, db, enter_company
from vetting.models import Membership, SessionRow, User
from vetting.setup.service import add_company

PASSWORD = "correct horse battery"
THEN = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Cast:
    alice: Actor
    marta: Actor
    bob: Actor
    rosa: Actor
    vera: Actor
    charlie: Actor


class SameOrigin(FlaskClient):
    """Says of changes where they come from, as browsers do, unless a test says otherwise."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        if args and isinstance(args[0], str):
            headers = Headers(kwargs.pop("headers", None) or {})
            if "Sec-Fetch-Site" not in headers and "Origin" not in headers:
                headers["Sec-Fetch-Site"] = "same-origin"
            kwargs["headers"] = headers
        return super().open(*args, **kwargs)


class PortalClient:
    """A signed-in person's browser without JavaScript; proves every page that it fetches."""

    def __init__(self, client: FlaskClient, language: str = "en") -> None:
        self.client = client
        self.headers = {"Accept-Language": language}

    def get(self, url: str, *, status: int = 200, follow: bool = False) -> TestResponse:
        response = self.client.get(url, headers=self.headers, follow_redirects=follow)
        return self._proved(response, status)

    def post(
        self,
        url: str,
        data: dict[str, Any] | None = None,
        *,
        status: int = 303,
        follow: bool = False,
    ) -> TestResponse:
        response = self.client.post(
            url, data=data or {}, headers=self.headers, follow_redirects=follow
        )
        return self._proved(response, status)

    def fragment(
        self,
        url: str,
        data: dict[str, Any] | None = None,
        *,
        status: int = 200,
        method: str = "POST",
    ) -> TestResponse:
        """What htmx gets."""
        headers = {**self.headers, "HX-Request": "true"}
        response = self.client.open(url, method=method, data=data, headers=headers)
        assert response.status_code == status, (response.status_code, response.text[:2000])
        if response.text.strip():
            check_fragment(response.text)
        return response

    def _proved(self, response: TestResponse, status: int) -> TestResponse:
        assert response.status_code == status, (response.status_code, response.text[:2000])
        if response.mimetype == "text/html" and response.text.strip() and status not in (302, 303):
            check_page(response.text, response.request.path)
        return response


Browse = Callable[..., PortalClient]


# Portals that were made since, but for the standing ones.
made: list[Flask] = []


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """What a test leaves open would be closed at any time, with a warning."""
    while made:
        dispose(made.pop())


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a database without a row, for `lay_fresh`."""
    folder = tmp_path_factory.mktemp("empty")
    chosen().migrate(folder)
    return folder


@pytest.fixture(scope="session")
def peopled_database(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cast is made once, since hashing passwords is slow by design."""
    folder = tmp_path_factory.mktemp("peopled")
    lay_fresh(empty_database, folder)
    app = make_app(folder)
    with app.app_context():
        add_company("Harbour Bakery", "Alice Ames", "alice@harbour.example", PASSWORD, "en", THEN)
        company_id = 1
        people = (
            ("Marta Molina", "marta", Role.MANAGER),
            ("Bob Baker", "bob", Role.REVIEWER),
            ("Rosa Ruiz", "rosa", Role.REVIEWER),
            ("Vera Vidal", "vera", Role.VIEWER),
        )
        with across_companies():
            for name, mailbox, role in people:
                user = add_user(name, f"{mailbox}@harbour.example", PASSWORD, "en", THEN)
                db.session.flush()
                db.session.add(
                    Membership(company_id=company_id, user_id=user.id, role=role, joined_at=THEN)
                )
            db.session.commit()
        add_company("Other Firm", "Charlie Cruz", "charlie@other.example", PASSWORD, "en", THEN)
        db.session.remove()
        db.engine.dispose()
    chosen().keep(folder, folder)
    return folder


@pytest.fixture
def empty_app(empty_database: Path, tmp_path: Path) -> Iterator[Flask]:
    lay_fresh(empty_database, tmp_path)
    yield from running(tmp_path)


@pytest.fixture
def app(request: pytest.FixtureRequest, peopled_database: Path) -> Iterator[Flask]:
    """The standing portal, its database and configuration as they were before the first test; for
    who asks for `running_portal` too, the one that runs on the same folder."""
    runs = "running_portal" in request.fixturenames
    found: Flask = request.getfixturevalue("served_portal" if runs else "standing_portal")
    settings: Settings = found.config["VETTING"]
    (lay_over if runs else lay_fresh)(peopled_database, settings.instance)
    config = dict(found.config)
    yield found
    leave(found)
    found.config.clear()
    found.config.update(config)


@pytest.fixture(scope="session")
def standing_portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """Built once: addresses and statements are compiled anew for each portal."""
    yield from lasting(tmp_path_factory.mktemp("standing"))


@pytest.fixture(scope="session")
def served_portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """On a folder of its own, since a process of its own serves it as well."""
    yield from lasting(tmp_path_factory.mktemp("served"))


@pytest.fixture(scope="session")
def standing_server(served_portal: Flask) -> Iterator[RunningPortal]:
    """Started once: a start takes as long as a test."""
    settings: Settings = served_portal.config["VETTING"]
    with RunningPortal(settings.instance) as running:
        running.app = served_portal
        yield running


@pytest.fixture
def running_portal(app: Flask, standing_server: RunningPortal) -> RunningPortal:
    """`app` as people run it: the `vetting` command in a process of its own. A test may stop or
    kill it."""
    with app.app_context():
        db.session.remove()
    if not standing_server.runs():
        standing_server.start()
    return standing_server


@pytest.fixture
def instance(app: Flask) -> Path:
    """The folder of the standing portal: its database and its key, for a second process on them."""
    settings: Settings = app.config["VETTING"]
    return settings.instance


@pytest.fixture
def own_app(peopled_database: Path, tmp_path: Path) -> Iterator[Flask]:
    """A portal that a test may add to: a route, a hook."""
    lay_fresh(peopled_database, tmp_path)
    yield from running(tmp_path)


def lay_fresh(kept: Path, folder: Path) -> None:
    shutil.rmtree(folder / "uploads", ignore_errors=True)
    chosen().lay(kept, folder)


def lay_over(kept: Path, folder: Path) -> None:
    """As `lay_fresh`, for a running portal that has its database open."""
    shutil.rmtree(folder / "uploads", ignore_errors=True)
    chosen().lay(kept, folder, in_use=True)


Make = Callable[[], int]
Keep = Callable[[str, Make], int]


@pytest.fixture(scope="session")
def kept_portals() -> dict[tuple[Path, str], tuple[Path, int]]:
    return {}


@pytest.fixture
def keep(
    app: Flask,
    instance: Path,
    kept_portals: dict[tuple[Path, str], tuple[Path, int]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Keep:
    """`keep("closed", make)` is the id that `make` returns, and the standing portal as `make` left
    it: made once, then laid out again as it was."""

    def lay_out(name: str, make: Make) -> int:
        folder, found = kept_portals.get((instance, name), (None, 0))
        if folder is None or not chosen().has(folder, instance):
            found = make()
            leave(app)
            folder = tmp_path_factory.mktemp(name)
            chosen().keep(instance, folder)
            if (instance / "uploads").is_dir():
                shutil.copytree(instance / "uploads", folder / "uploads")
            kept_portals[instance, name] = folder, found
            return found
        leave(app)
        lay_fresh(folder, instance)
        if (folder / "uploads").is_dir():
            shutil.copytree(folder / "uploads", instance / "uploads")
        return found

    return lay_out


def lasting(folder: Path) -> Iterator[Flask]:
    """For many tests, which find its connections open."""
    app = hasty(make_app(folder))
    made.remove(app)
    yield app
    dispose(app)


def dispose(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def running(folder: Path) -> Iterator[Flask]:
    app = make_app(folder)
    yield app
    dispose(app)
    chosen().remove(folder)


def leave(app: Flask) -> None:
    chosen().leave(app)


def make_app(folder: Path, **settings: Any) -> Flask:
    values: dict[str, Any] = {
        "base_url": None,
        "trusted_hosts": (),
        "setup_code": None,
        "demo_token": None,
        "testing": True,
        **settings,
    }
    app = create_app(Settings(instance=folder, database_url=chosen().url(folder), **values))
    app.config["WTF_CSRF_ENABLED"] = False
    app.config["LIMITS_ENABLED"] = False
    app.test_client_class = SameOrigin
    made.append(app)
    return app


def hasty(app: Flask) -> Flask:
    """The portal with a database that does not wait for the disk: no test pulls the plug of its own
    process, and waiting would be a good part of a run."""

    def hurry(connection: sqlite3.Connection, record: object) -> None:
        connection.execute("PRAGMA synchronous=OFF")

    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            event.listen(db.engine, "connect", hurry)
    return app


@pytest.fixture
def in_app(app: Flask) -> Iterator[Flask]:
    """For tests of queries and services: an application context, kept to Harbour Bakery."""
    with app.app_context():
        enter_company(1)
        yield app


@pytest.fixture
def cast(people: Cast, app: Flask) -> Cast:
    """The people of `app`, with the numbers that they have in every copy of their database."""
    return people


@pytest.fixture(scope="session")
def people(standing_portal: Flask, peopled_database: Path) -> Cast:
    settings: Settings = standing_portal.config["VETTING"]
    lay_fresh(peopled_database, settings.instance)
    with standing_portal.app_context(), across_companies():
        found = {
            membership.user.email.split("@")[0]: actor_of(membership)
            for membership in db.session.query(Membership)
        }
    leave(standing_portal)
    return Cast(**found)


@pytest.fixture
def browse(app: Flask) -> Callable[..., PortalClient]:
    """`browse(cast.bob)` is Bob's browser; `browse()` is nobody's. Where it matters how he came in,
    he comes `by_the_door`."""

    def as_person(
        actor: Actor | None = None, language: str = "en", *, by_the_door: bool = False
    ) -> PortalClient:
        client = app.test_client()
        if actor is not None and by_the_door:
            response = client.post("/sign-in", data={"email": actor.email, "password": PASSWORD})
            assert response.status_code in (302, 303), response.text[:1000]
        elif actor is not None:
            with client.session_transaction() as session:
                session.update(signed_in(app, actor), language=language)
        return PortalClient(client, language)

    return as_person


def cookie_of(app: Flask, email: str) -> str:
    """What the browser of somebody of the cast holds after a sign-in."""
    with app.app_context():
        with across_companies():
            query = select(Membership).join(User).where(User.email == email)
            member = db.session.scalars(query).one()
            actor, language = actor_of(member), member.user.language
        client = app.test_client()
        with client.session_transaction() as session:
            session.update(signed_in(app, actor), language=language)
        db.session.remove()
    cookie = client.get_cookie(app.config["SESSION_COOKIE_NAME"])
    assert cookie is not None
    return cookie.value


def signed_in(app: Flask, actor: Actor) -> dict[str, Any]:
    """What a sign-in leaves in a person's browser, and its row: without the page and the password,
    whose hash alone takes as long as many a test."""
    secret, at = secrets.token_urlsafe(16), now()
    with nullcontext() if has_app_context() else app.app_context():
        found = db.session.scalar(select(User.fs_uniquifier).where(User.id == actor.user_id))
        db.session.execute(
            insert(SessionRow).values(
                secret_sha256=hashlib.sha256(secret.encode()).hexdigest(),
                user_id=actor.user_id,
                browser="",
                kept=False,
                created_at=at,
                seen_at=at,
            )
        )
        db.session.commit()
    return {
        "_user_id": found,
        "_fresh": True,
        "company": actor.company_id,
        "fs_cc": "set",
        "fs_paa": at.timestamp(),
        KEY: secret,
    }
