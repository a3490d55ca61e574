"""The door: whatever is not the whole secret of an open link opens nothing, all answered alike."""

import re
import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask, Response

from tests.cast import THEN, Browse, Cast
from tests.given_references.desk import URL
from vetting.access import Purpose
from vetting.db import db, enter_company
from vetting.links import cookies
from vetting.links.queries import digest_of
from vetting.models import AccessLink

A_SECOND = timedelta(seconds=1)
KINDS: dict[str, dict[str, Any]] = {
    "live": {},
    "expired": {"expires_at": THEN},
    "revoked": {"revoked_at": THEN},
    "used": {"done_at": THEN},
    "for an invitation": {"purpose": Purpose.INVITATION},
}
ECHO = re.compile(r'(id="code"[^>]*) value="[^"]*"')


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(THEN, tick=False):
        yield


@pytest.fixture
def held(app: Flask, cast: Cast, code: str) -> dict[str, str]:
    """The secret of a link of each kind, and one of none."""
    found = {kind: secrets.token_urlsafe(32) for kind in KINDS}
    with app.app_context():
        enter_company(cast.marta.company_id)
        db.session.add_all(_link(cast, found[kind], THEN, more) for kind, more in KINDS.items())
        db.session.commit()
    live = found["live"]
    return {**found, "cut": live[:-1], "other": secrets.token_urlsafe(32), "none": ""}


def _link(cast: Cast, secret: str, now: datetime, more: dict[str, Any]) -> AccessLink:
    values = {"purpose": Purpose.REFERENCE, "expires_at": now + A_SECOND, **more}
    return AccessLink(
        subject_id=1,
        name="Nia",
        secret_sha256=digest_of(secret),
        made_by=cast.marta.member_id,
        made_at=now,
        **values,
    )


def test_an_open_link_lets_a_referee_in(browse: Browse, held: dict[str, str]) -> None:
    nia = browse()
    assert nia.post("/guest", {"code": held["live"]}).location == URL
    nia.get(f"{URL}/notice")


def test_all_else_is_answered_alike_as_a_code(browse: Browse, held: dict[str, str]) -> None:
    answers, nia = set(), browse()
    nia.get("/guest")  # The token against forgery comes with the first page.
    for kind in held.keys() - {"live", "none"}:
        page = nia.post("/guest", {"code": held[kind]}, status=422)
        answers.add(ECHO.sub(r"\1", page.text))
        nia.get(URL, status=303)
    assert len(answers) == 1


def test_all_else_is_answered_alike_as_a_cookie(
    app: Flask, browse: Browse, held: dict[str, str]
) -> None:
    answers = set()
    for kind in held.keys() - {"live"}:
        nia = browse()
        with app.test_request_context():
            put = cookies.put(Response(), Purpose.REFERENCE, digest_of(held[kind]))
        value = put.headers["Set-Cookie"].partition(";")[0].partition("=")[2]
        nia.client.set_cookie("link-reference", value)
        page = nia.get(URL, status=303)
        answers.add((page.location, page.text))
    assert answers == {("/guest", page.text)}
