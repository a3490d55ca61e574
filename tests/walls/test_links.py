"""Access links: whatever is not the whole secret of a link that is open for this purpose opens
nothing, neither as a code nor as a cookie, and all of it is answered alike."""

import random
import re
import secrets
import string
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Response
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.walls.figures import Count
from tests.walls.world import NOW, World
from vetting.access import Purpose
from vetting.db import db, enter_company
from vetting.links import cookies
from vetting.links.queries import digest_of
from vetting.models import AccessLink

PARTS = 4
SHORT, LONG = 400, 25_000
EACH = 100
LETTERS = string.ascii_letters + string.digits + "-_"
A_SECOND = timedelta(seconds=1)
NAME = "link-invitation"
ECHO = re.compile(r'(id="code"[^>]*) value="[^"]*"')
KINDS: dict[str, dict[str, Any]] = {
    "live": {},
    "expired by a second": {"expires_at": NOW - A_SECOND},
    "expired this moment": {"expires_at": NOW},
    "revoked": {"revoked_at": NOW - A_SECOND},
    "used": {"done_at": NOW - A_SECOND},
    "for a self-assessment": {"purpose": Purpose.SELF_ASSESSMENT},
    "for a reference": {"purpose": Purpose.REFERENCE},
}
Secrets = dict[str, list[str]]


@pytest.fixture(scope="module")
def given(made_world: World) -> Iterator[Secrets]:
    """A hundred links of every kind in the world, and their secrets."""
    found: Secrets = {kind: [secrets.token_urlsafe(32) for _ in range(EACH)] for kind in KINDS}
    with made_world.app.app_context():
        enter_company(made_world.ours.company_id)
        for kind, more in KINDS.items():
            db.session.add_all(_link(made_world, secret, more) for secret in found[kind])
        db.session.commit()
        db.session.remove()
    yield found
    made_world.restore()


def _link(world: World, secret: str, more: dict[str, Any]) -> AccessLink:
    made: datetime = NOW - timedelta(days=1)
    values = {
        "purpose": Purpose.INVITATION,
        "subject_id": world.ours.own["invitation_id"],
        "expires_at": NOW + A_SECOND,
        **more,
    }
    return AccessLink(
        name="Nia",
        secret_sha256=digest_of(secret),
        made_by=world.ours.people["owner"].member_id,
        made_at=made,
        **values,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_an_open_link_for_this_purpose_alone_lets_people_in(
    kind: str, made_world: World, given: Secrets
) -> None:
    client = made_world.app.test_client()
    with time_machine.travel(NOW, tick=False):
        answer = client.post("/invitation", data={"code": given[kind][0]})
        inside = client.get("/invitation/account")
    assert (answer.status_code, inside.status_code) == (
        (303, 200) if kind == "live" else (422, 303)
    )


def test_nothing_else_gets_in_and_all_is_answered_alike(
    part: int, made_world: World, given: Secrets, count: Count, long: bool
) -> None:
    draw = random.Random(part)
    client = made_world.app.test_client()
    answers: dict[str, set[object]] = {"code": set(), "cookie": set()}
    before = _used(made_world)
    tries = LONG if long else SHORT
    with time_machine.travel(NOW, tick=False):
        client.get("/invitation")  # The token against forgery comes with the first page.
        for number in range(tries):
            kind = draw.choice(TRIED)
            way = "code" if number % 3 else "cookie"
            ask = _by_code if way == "code" else _by_cookie
            answers[way].add(_said(ask(draw, client, kind, given)))
            assert len(answers[way]) == 1, (kind, way, answers[way])
    assert _used(made_world) == before
    (by_code,), (by_cookie,) = answers["code"], answers["cookie"]
    assert by_code[0] == 422
    assert by_cookie[:2] == (303, "/invitation")
    count(link_tries=tries)


def _by_code(draw: random.Random, client: FlaskClient, kind: str, given: Secrets) -> TestResponse:
    return client.post("/invitation", data={"code": _secret(draw, kind, given)})


def _by_cookie(draw: random.Random, client: FlaskClient, kind: str, given: Secrets) -> TestResponse:
    """A cookie that the portal has signed for something that is not open, or a spoilt one."""
    spoilt = kind in SPOILT
    secret = draw.choice(given["live"]) if spoilt else _secret(draw, kind, given)
    with client.application.test_request_context():
        put = cookies.put(Response(), Purpose.INVITATION, digest_of(secret))
    value = put.headers["Set-Cookie"].partition(";")[0].partition("=")[2]
    if spoilt:
        # The last letter of a signature holds two bits that nobody reads.
        value = SPOILT[kind](draw, value[:-1]) + value[-1] * (kind != "truncated")
    client.set_cookie(NAME, value)
    answer = client.get("/invitation/account")
    client.delete_cookie(NAME)
    return answer


def _secret(draw: random.Random, kind: str, given: Secrets) -> str:
    if kind in SPOILT:
        return SPOILT[kind](draw, draw.choice(given["live"]))
    if kind == "random":
        return "".join(draw.choices(LETTERS, k=43))
    return draw.choice(given[kind])


def _flipped(draw: random.Random, secret: str) -> str:
    at = draw.randrange(len(secret))
    return secret[:at] + chr(ord(secret[at]) ^ 1 << draw.randrange(7)) + secret[at + 1 :]


def _cut(draw: random.Random, secret: str) -> str:
    return secret[: draw.randrange(len(secret))]


SPOILT = {"bit-flipped": _flipped, "truncated": _cut}
TRIED = ("random", *SPOILT, *(kind for kind in KINDS if kind != "live"))


# What differs with every answer, whatever was asked.
OF_THE_MOMENT = ("Content-Length", "Date", "X-Request-Id")


def _said(answer: TestResponse) -> tuple[int, str | None, str, str]:
    """All of an answer but what was typed, and so its length."""
    headers = [each for each in answer.headers if each[0] not in OF_THE_MOMENT]
    said = ECHO.sub(r"\1", answer.text)
    return answer.status_code, answer.headers.get("Location"), said, str(sorted(headers))


def _used(world: World) -> list[tuple[Any, ...]]:
    return world.watch.ask("SELECT id, last_used_at, done_at FROM access_link ORDER BY id")
