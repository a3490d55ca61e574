"""Asking for a row of the table: its address, its form, its answer."""

import json
from collections.abc import Mapping
from typing import Any

from flask import Flask
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from tests.support.pdf import text_of
from tests.support.tables import XLSX, sheets_of
from tests.walls.pages import Form, Page
from tests.walls.rows import Row
from tests.walls.world import House, World

# The arguments that name somebody's object; all others are words of the checklist or of a file.
OBJECTS = (
    "assessment_id",
    "brief_id",
    "bundle_id",
    "vendor_id",
    "import_id",
    "reference_id",
    "referee_id",
    "file_id",
    "member_id",
    "invitation_id",
    "request_id",
    "link_id",
    "session_id",
    "drill_id",
    "scenario_id",
    "share_id",
)
FILES = {"security_file": "js/webauthn.js"}
MISSING = 999_999
FRAGMENT = {"HX-Request": "true"}

Place = Mapping[str, Any]


def rule_of(app: Flask, row: Row) -> Rule:
    return next(
        rule for rule in app.url_map.iter_rules(row.endpoint) if row.method in (rule.methods or ())
    )


def address(app: Flask, row: Row, place: Place) -> str:
    """The address of a row for a set of objects; fails for an argument that nobody named."""
    rule = rule_of(app, row)
    values = {}
    for name in rule.arguments:
        key = row.args.get(name, name)
        values[name] = FILES[key] if key in FILES else place[key]
    with app.test_request_context():
        adapter = app.url_map.bind("localhost")
        return adapter.build(row.endpoint, values, method=row.method)


def objects_in(app: Flask, row: Row) -> list[str]:
    return [name for name in OBJECTS if name in rule_of(app, row).arguments]


def places(world: World, row: Row, house: House) -> dict[str, tuple[House, Place]]:
    """The sets of objects to try: own, sibling, those of the other company, and mixtures."""
    other = world.theirs if house is world.ours else world.ours
    named = objects_in(world.app, row)
    if not named:
        return {"own": (house, house.own)}
    missing = {**house.own, **{row.args.get(name, name): MISSING for name in named}}
    found = {
        "own": (house, house.own),
        "sibling": (house, house.sibling),
        "other": (other, other.own),
        "missing": (house, missing),
    }
    if len(named) > 1:
        child = row.args.get(named[-1], named[-1])
        found["crossed"] = (house, {**house.own, child: house.sibling[child]})
        found["crossed-other"] = (house, {**house.own, child: other.own[child]})
    return found


def form_of(world: World, row: Row, house: House, place: Place, key: str) -> dict[str, str]:
    """What a person of that company would send: the form of its page as they find it, filled in."""
    whole = place if place.get("reviews") else house.own
    found = _form(world, row, house.token, place is house.sibling).filled if row.page else {}
    fill = row.fill(whole, key) if callable(row.fill) else row.fill
    return {**found, **fill}


def page_form(world: World, row: Row, house: House) -> Form:
    return _form(world, row, house.token, False)


def forget_forms() -> None:
    """For who has written meanwhile: forms carry the version that they were made of."""
    _forms.clear()


_forms: dict[tuple[int, str, str, bool], Form] = {}


def _form(world: World, row: Row, token: str, sibling: bool) -> Form:
    known = (id(world), row.name, token, sibling)
    if known not in _forms:
        house = world.houses[token]
        place = house.sibling if sibling else house.own
        page = Row(row.page, "GET", "", args=row.args, query=row.query)
        url = address(world.app, page, place)
        answer = ask(world, house, row.by, "GET", f"{url}?{row.query}")
        assert answer.status_code == 200, (row.name, url, answer.status_code)
        action = address(world.app, row, place)
        forms = [
            form
            for form in Page(answer.text).forms
            if form.action.split("?")[0] == action and form.method == "post"
        ]
        assert forms, f"{url} has no form for {row.name}: {action}"
        _forms[known] = forms[-1]
    return _forms[known]


def ask(
    world: World,
    house: House,
    key: str,
    method: str,
    url: str,
    data: Mapping[str, str] | None = None,
    *,
    fragment: bool = False,
) -> TestResponse:
    """Ask once; what the answer does to the cookies is forgotten."""
    client = world.client(house, key)
    cookies = dict(client._cookies or {})
    answer = client.open(
        url,
        method=method,
        data=data if method not in ("GET", "HEAD", "OPTIONS") else None,
        headers=FRAGMENT if fragment else None,
        buffered=True,
    )
    client._cookies = cookies
    return unpacked(answer)


def unpacked(answer: TestResponse) -> TestResponse:
    """An answer that can be searched: a PDF or a workbook, in which everything lies packed, as its
    text."""
    if not answer.data:
        return answer
    if answer.mimetype == "application/pdf":
        answer.set_data(text_of(answer.data))
    if answer.mimetype == XLSX:
        answer.set_data(json.dumps(sheets_of(answer.data), default=str, ensure_ascii=False))
    return answer
