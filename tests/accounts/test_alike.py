"""Neither the answer nor its time tells whether an address has an account."""

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Connection, event

from tests.cast import PASSWORD, THEN, Browse, lay_fresh, running
from vetting import config
from vetting.db import db
from vetting.setup.service import add_company

KNOWN, UNKNOWN = "bob@harbour.example", "nobody@nowhere.example"
TRIES = 15
# Wide, since other work shares the machine; a hash left out makes it several hundred per cent.
APART = 0.25

Statements = Callable[[], list[str]]


@pytest.fixture
def statements(app: Flask) -> Iterator[Statements]:
    """What the database was asked since it was last looked at."""
    seen: list[str] = []

    def note(connection: Connection, cursor: object, statement: str, *more: object) -> None:
        seen.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)

    def taken() -> list[str]:
        found = seen.copy()
        seen.clear()
        return found

    yield taken
    event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
def hashes(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often argon2 worked since it was last looked at."""
    count = [0]
    context = app.extensions["security"].pwd_context

    def counted(work: Callable[..., object]) -> Callable[..., object]:
        def count_and_work(*given: object, **more: object) -> object:
            count[0] += 1
            return work(*given, **more)

        return count_and_work

    for name in ("hash", "verify"):
        monkeypatch.setattr(context, name, counted(getattr(context, name)))

    def taken() -> int:
        found, count[0] = count[0], 0
        return found

    return taken


def entry(url: str, email: str) -> dict[str, str]:
    return {"email": email, **({"password": "wrong password"} if url == "/sign-in" else {})}


@pytest.mark.parametrize("url", ["/sign-in", "/recovery"])
def test_both_ask_the_database_the_same(browse: Browse, statements: Statements, url: str) -> None:
    asked = []
    for email in (KNOWN, UNKNOWN):
        person = browse()
        person.get(url)
        statements()
        person.post(url, entry(url, email), status=200)
        asked.append(statements())
    assert asked[0] == asked[1]
    assert asked[0]


def test_both_cost_one_argon2(browse: Browse, hashes: Callable[[], int]) -> None:
    for email in (KNOWN, UNKNOWN):
        hashes()
        browse().post("/sign-in", entry("/sign-in", email), status=200)
        assert hashes() == 1, email


@pytest.fixture
def dear_app(
    empty_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Flask]:
    """A portal that hashes as in earnest, and not as quickly as other tests like it."""
    monkeypatch.setattr(config, "CHEAP_HASHES", {})
    lay_fresh(empty_database, tmp_path)
    for app in running(tmp_path):
        with app.app_context():
            add_company("Harbour Bakery", "Bob Baker", KNOWN, PASSWORD, "en", THEN)
        yield app


def test_signing_in_takes_as_long(dear_app: Flask, record_property: Callable[..., None]) -> None:
    # Recovery needs no such test: it does not look the address up at all.
    client = dear_app.test_client()
    took: dict[str, list[float]] = {KNOWN: [], UNKNOWN: []}
    for _ in range(TRIES):
        for email, times in took.items():
            start = time.perf_counter()
            client.post("/sign-in", data=entry("/sign-in", email))
            times.append(time.perf_counter() - start)
    known, unknown = (statistics.median(times) for times in took.values())
    record_property("medians in ms", (round(known * 1000, 1), round(unknown * 1000, 1)))
    assert abs(known - unknown) / max(known, unknown) < APART
