"""The access matrix: every route and method, everybody, everything: the declared status, no word of
another company in the reply, and nothing written that should not be."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.walls.figures import Count
from tests.walls.requests import address, ask, form_of, places, rule_of
from tests.walls.rows import ROWS, TABLE, Row
from tests.walls.world import (
    GUESTS,
    HOLDER,
    HOLDER_WHO_LEFT,
    KEEPER,
    LINKS,
    NOBODY,
    OURS,
    OUTSIDE,
    PEOPLE,
    REPLIER,
    STRANGER,
    THEIRS,
    House,
    World,
)

HOLDERS = (HOLDER, HOLDER_WHO_LEFT)
HERE = ("own", "sibling")
UNKNOWN = ("PUT", "PATCH", "DELETE")
ACTORS = (
    NOBODY,
    *(key for key in PEOPLE if key not in ("guest", "second_guest")),
    *LINKS,
    *GUESTS.values(),
    STRANGER,
)
FEW = (
    NOBODY,
    "ended",
    "link_revoked",
    HOLDER,
    HOLDER_WHO_LEFT,
    KEEPER,
    REPLIER,
    "demoted",
    "newcomer",
    "manager_blind",
    STRANGER,
)


def test_every_route_has_a_row(app: Flask) -> None:
    routes = {
        f"{rule.endpoint} {method}"
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert routes == set(TABLE)
    assert len(TABLE) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_route_answers_everybody_as_declared(
    row: Row, world: World, count: Count, long: bool
) -> None:
    cells = 0
    for key in ACTORS if long else FEW:
        house = world.theirs if key == STRANGER else world.ours
        who = "owner" if key == STRANGER else key
        # A stranger's own objects are the other company's here, and the other way round.
        for kind, (owner, place) in places(world, row, house).items():
            if not (long or _is_short(row, key, kind)):
                continue
            url = address(world.app, row, place)
            data = form_of(world, row, owner, place, who) if row.method == "POST" else {}
            for method, fragment in _ways(world, row, long):
                _check(world, row, house, who, kind, method, url, data, fragment)
                cells += 1
    count(matrix_cells=cells)


def _is_short(row: Row, key: str, kind: str) -> bool:
    """Whether the short run asks this: at home the manager stands for the owner, where they may."""
    if kind == "own":
        return key != STRANGER or row.roles == "o"
    return kind in ("other", "crossed-other")


def _ways(world: World, row: Row, long: bool) -> Iterator[tuple[str, bool]]:
    methods = [row.method]
    if long:
        # Where an address serves two rows, the first of them answers OPTIONS, by its own roles.
        methods += ["HEAD", "OPTIONS"] if row.method == "GET" else []
        methods += UNKNOWN
    for method in methods:
        yield method, False
        if method in ("GET", "POST") and long:
            yield method, True


def _check(
    world: World,
    row: Row,
    house: House,
    who: str,
    kind: str,
    method: str,
    url: str,
    data: dict[str, str],
    fragment: bool,
) -> None:
    cell = f"{method} {url} by {house.token} {who}, {kind}{', fragment' if fragment else ''}"
    answer = ask(world, house, who, method, url, data, fragment=fragment)
    expected = declared(row, rule_of(world.app, row).methods or set(), who, kind, method, fragment)
    assert answer.status_code == expected, f"{cell}: {answer.status_code} instead of {expected}"
    said = f"{answer.text}\n{answer.headers}".lower()
    inside = who not in OUTSIDE or (row.roles in ("link", *GUESTS) and may(row, who))
    told = {house.token} if inside else set()
    for token in {OURS, THEIRS} - told:
        assert token not in said, f"{cell} tells: {said[max(0, said.index(token) - 200) :][:300]}"
    changed = world.changed()
    writes = row.writes and row.method == method == "POST" and expected < 400
    writes = writes and may(row, who) and kind in HERE and who not in row.done_by
    assert changed == writes, f"{cell} wrote: {changed}"


def test_no_change_goes_without_the_token(world: World, count: Count) -> None:
    """The CSRF token, which the other tests leave out."""
    world.app.config["WTF_CSRF_ENABLED"] = True
    try:
        for row in ROWS:
            if row.method != "POST":
                continue
            url = address(world.app, row, world.ours.own)
            data = form_of(world, row, world.ours, world.ours.own, row.by)
            for forged in ({}, {"csrf_token": ""}, {"csrf_token": "IjAi.aaaaaa.bbbb"}):
                given = {name: data[name] for name in data if name != "csrf_token"} | forged
                answer = ask(world, world.ours, row.by, "POST", url, given)
                assert answer.status_code == 400, (row.name, forged, answer.status_code)
                assert not world.changed(), row.name
                count(changes_without_a_token=1)
    finally:
        world.app.config["WTF_CSRF_ENABLED"] = False


def declared(row: Row, methods: set[str], who: str, kind: str, method: str, fragment: bool) -> int:
    """The status that the table says."""
    if method not in methods:
        return 405
    if not may(row, who):
        outside = who in OUTSIDE or row.roles in ("link", *GUESTS)
        return (401 if fragment else 303) if outside else 403
    if method == "OPTIONS":
        return 200
    if kind not in HERE:
        return 404
    status = _status(row, who, method)
    if status != 303 or not fragment:
        return status
    asked_who = row.asks_who and who in OUTSIDE and _outside(who) == NOBODY
    return 401 if asked_who else row.in_fragment or 204


def may(row: Row, who: str) -> bool:
    """Whether the row lets this person in at all."""
    if row.roles == "public":
        return True
    if row.roles in GUESTS:
        return who == GUESTS[row.roles]
    if row.roles == "link":
        return who in HOLDERS
    return who not in OUTSIDE and PEOPLE[who][0][0] in row.roles


def _status(row: Row, who: str, method: str) -> int:
    if isinstance(row.status, int):
        return row.status
    usual = 303 if method == "POST" else 200
    member = who not in OUTSIDE
    known = [who, PEOPLE[who][1] if member else "", "member" if member else _outside(who)]
    return next((row.status[key] for key in known if key in row.status), usual)


def _outside(who: str) -> str:
    return "gone" if who in ("gone", HOLDER_WHO_LEFT) else NOBODY
