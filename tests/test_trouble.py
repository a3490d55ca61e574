"""What people see where the database does not answer, or has no room."""

import errno
import sqlite3

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from vetting.access import Public, grant
from vetting.db import is_full, is_passing


def failure(name: str) -> OperationalError:
    cause = sqlite3.OperationalError("it did not work")
    cause.sqlite_errorname = name
    return OperationalError("UPDATE", {}, cause)


class FromPostgresql(Exception):
    def __init__(self, sqlstate: str | None) -> None:
        self.sqlstate = sqlstate


@pytest.mark.parametrize("name", ["SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"])
def test_no_room_in_the_database(name: str) -> None:
    assert is_full(failure(name))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_no_room_for_a_file(number: int) -> None:
    assert is_full(OSError(number, "no"))
    assert not is_full(OSError(errno.EACCES, "no"))


@pytest.mark.parametrize(
    ("state", "full", "passing"),
    [
        ("53100", True, True),
        ("57P01", False, True),
        ("40P01", False, True),
        (None, False, True),
        ("42P01", False, False),
    ],
)
def test_what_postgresql_says(state: str | None, full: bool, passing: bool) -> None:
    error = OperationalError("UPDATE", {}, FromPostgresql(state))
    assert (is_full(error), is_passing(error)) == (full, passing)


@pytest.mark.parametrize(
    ("name", "status", "text"),
    [
        ("SQLITE_FULL", 507, "There is no room left on the disk"),
        ("SQLITE_BUSY", 503, "That could not be saved or read just now"),
        ("SQLITE_ERROR", 500, "Something went wrong on our side"),
    ],
)
def test_a_page_and_a_fragment_say_what_it_was(
    own_app: Flask, name: str, status: int, text: str
) -> None:
    @own_app.get("/trouble")
    def trouble() -> str:
        raise failure(name)

    grant(own_app, "trouble", Public())
    client = own_app.test_client()
    page = client.get("/trouble")
    assert (page.status_code, text in page.text) == (status, True)
    fragment = client.get("/trouble", headers={"HX-Request": "true"})
    assert (fragment.status_code, fragment.headers["HX-Retarget"]) == (status, "#flashes")
    assert text in fragment.text


def test_where_not_even_the_page_can_be_made_the_words_come_alone(
    own_app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    @own_app.get("/trouble")
    def trouble() -> str:
        raise failure("SQLITE_BUSY")

    def broken(*given: object, **more: object) -> str:
        raise failure("SQLITE_BUSY")

    grant(own_app, "trouble", Public())
    monkeypatch.setattr("vetting.errors.render_template", broken)
    answer = own_app.test_client().get("/trouble")
    assert (answer.status_code, answer.mimetype) == (503, "text/plain")
    assert answer.text.startswith("That could not be saved or read just now.")
