"""What is asked for ahead of a click: it writes nothing, or is declined; and what would be declined
for ever is not asked for."""

import json
import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from werkzeug.test import Cookie, TestResponse

from tests.walls.figures import Count
from tests.walls.requests import address
from tests.walls.rows import ROWS, Row
from tests.walls.test_matrix import ACTORS
from tests.walls.world import GUESTS, HOLDER, World
from vetting.ahead import DECLINED, RULES
from vetting.config import ROOT

MEMBERS = ("o", "om", "omr", "omrv")
READ = [row for row in ROWS if row.method == "GET"]
FILES = ("static", "security.static")
AHEAD = {"Sec-Purpose": "prefetch"}


@pytest.mark.parametrize("row", READ, ids=lambda row: row.endpoint)
def test_what_comes_ahead_writes_nothing(row: Row, world: World, count: Count, long: bool) -> None:
    url = f"{address(world.app, row, world.ours.own)}?{row.query}"
    for who in ACTORS[:-1] if long else _few(row):
        ahead = _ask(world, who, url, AHEAD)
        assert not world.watch.touched(), (url, who)
        if long and row.roles in MEMBERS and _is_declined(ahead) and not _is_excluded(url):
            # Only until the trail has it that they saw the page.
            _ask(world, who, url)
            before = _everything(world)
            assert not _is_declined(_ask(world, who, url, AHEAD)), f"{url} is declined for ever"
            assert _everything(world) == before, (url, who)
            world.restore()
        elif not _is_declined(ahead) and row.endpoint not in FILES:
            assert ahead.mimetype == "text/html" or ahead.status_code >= 400, url
        count(asked_ahead=1)


def _few(row: Row) -> tuple[str, ...]:
    guest = HOLDER if row.roles == "link" else GUESTS.get(row.roles)
    return (guest or row.by,)


def _ask(world: World, who: str, url: str, headers: dict[str, str] | None = None) -> TestResponse:
    client = world.client(world.ours, who)
    cookies = dict(client._cookies or {})
    # A link that one can point at is on a page, and that has left a token in the cookie.
    if (id(world), who) not in _visited:
        client.get("/words")
        _visited[id(world), who] = dict(client._cookies or {})
    client._cookies = dict(_visited[id(world), who])
    answer = client.get(url, headers=headers, buffered=True)
    assert not (headers and answer.headers.getlist("Set-Cookie")), url
    client._cookies = cookies
    return answer


_visited: dict[tuple[int, str], dict[Any, Cookie]] = {}


def _is_declined(answer: TestResponse) -> bool:
    return answer.status_code == DECLINED and not answer.data


def _everything(world: World) -> dict[str, list[tuple[object, ...]]]:
    return {name: world.watch.rows(name) for name in world.watch.tables()}


def _is_excluded(url: str) -> bool:
    """Whether the rules leave an address out; what they say of elements is not looked at."""
    rules = json.loads((ROOT / "static" / RULES).read_text(encoding="utf-8"))
    (rule,) = rules["prefetch"]
    (left_out,) = [each["not"]["href_matches"] for each in rule["where"]["and"] if "not" in each]
    patterns = [re.escape(each).replace(r"\*", ".*") for each in left_out]
    return any(re.fullmatch(each, urlsplit(url).path) for each in patterns)
