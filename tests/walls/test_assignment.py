"""What a form does not offer cannot be set by it, and what it names has to be one's own."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.walls.figures import Count
from tests.walls.pages import Form
from tests.walls.requests import MISSING, address, form_of, page_form
from tests.walls.rows import ROWS, Row
from tests.walls.world import House, World
from vetting.db import Base

# Fields of forms that name a row of a table, and those that the address may name as well.
NAMING = {
    ("companies.switch", "company_id"): "company_id",
    ("assessments.create", "vendor_id"): "lone_vendor_id",
    ("assessments.create_for_vendor", "brief_id"): "free_brief_id",
    ("self_assessments.save", "review"): "self_assessment_id",
    ("self_assessments.save_section", "review"): "self_assessment_id",
    ("profiles.save", "review"): "profile_id",
    ("profiles.save_section", "review"): "profile_id",
    ("readiness.save", "review"): "readiness_id",
    ("readiness.save_section", "review"): "readiness_id",
    ("self_checks.save", "review"): "self_check_id",
    ("self_checks.save_section", "review"): "self_check_id",
    ("given_references.save", "review"): "given_id",
    ("given_references.save_section", "review"): "given_id",
    ("replies.save", "review"): "request_id",
    ("plans.save", "review"): "member_id",
    ("counterparts.comment", "plan_id"): "plan_id",
    ("counterparts.agree", "plan_id"): "plan_id",
    ("replies.save_all", "review"): "request_id",
    ("drill_ratings.save", "review"): "drill_ratings",
    ("drill_ratings.save_section", "review"): "drill_ratings",
    ("sittings.save", "review"): "drill_id",
    ("sittings.save_all", "review"): "drill_id",
    ("reviews.save", "review"): "review",
    ("reviews.save_section", "review"): "review",
    ("quick_entry.enter", "review"): "review",
    ("quick_entry.undo", "review"): "review",
    ("vendors.create", "brief_id"): "free_brief_id",
}
# Fields that a form has in some state of its page only, or that a script sends.
ALSO = {
    "self_assessments.save": {"client", "seq"},
    "self_assessments.save_section": {"take", "then"},
    "profiles.save": {"client", "seq"},
    "profiles.save_section": {"take", "then"},
    "readiness.save": {"client", "seq"},
    "readiness.save_section": {"take", "then"},
    "self_checks.save": {"client", "seq"},
    "self_checks.save_section": {"take", "then"},
    "given_references.save": {"client", "seq"},
    "given_references.save_section": {"take", "then"},
    "plans.save": {"client", "drop", "seq", "then"},
    "replies.save": {"client", "seq"},
    "replies.save_all": {"take", "then"},
    "drill_ratings.save": {"client", "seq"},
    "drill_ratings.save_section": {"take", "then"},
    "sittings.save": {"client", "seq"},
    "sittings.save_all": {"take", "then"},
    "reviews.save": {"client", "seq"},
    "reviews.save_section": {"take", "then"},
    "vendors.create": {"another", "brief_id"},
}
# Changes nothing without a file, which these forms do not send.
BY_FILE = {"profiles.add_file", "self_assessments.add_file", "vendor_imports.create"}
CHANGES = [
    row
    for row in ROWS
    if row.method == "POST"
    and (row.roles != "public" or row.asks_who)
    and row.endpoint not in BY_FILE
]
COLUMNS = {column.name for table in Base.metadata.sorted_tables for column in table.columns}
MORE = {"id", "pk", "owner", "is_admin", "admin", "roles", "user", "member", "company", "next"}
MOST_AT_ONCE = 120
# Secrets, hashes, ciphers and the codes of sheets, written and drawn: others each time.
RANDOM = re.compile(
    r"[\w$=.,+/-]{22,}|\b[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}\b|(?:M\d+ \d+h\d+v1h-\d+z)+"
)
Rows = list[tuple[Any, ...]]


@pytest.mark.parametrize("row", CHANGES, ids=lambda row: row.endpoint)
def test_fields_that_a_form_does_not_have_change_nothing(
    row: Row, world: World, count: Count, long: bool
) -> None:
    url = address(world.app, row, world.ours.own)
    data = form_of(world, row, world.ours, world.ours.own, row.by)
    offered = set(data) | ALSO.get(row.endpoint, set()) | _offered(world, row)
    extra = {name: str(_foreign(world, name)) for name in (COLUMNS | MORE) - offered}
    plain = _send(world, row, url, data)
    assert plain[0] < 400
    singly = ({name: extra[name]} for name in sorted(TELLTALE & set(extra)) if long)
    for more in (*_in_parts(extra), *singly):
        assert _send(world, row, url, {**data, **more}) == plain, more
        count(forms_with_extra_fields=1)
    count(extra_fields=len(extra))
    # The same in the address, where some code looks as well.
    assert _send(world, row, url, data, extra) == plain


def _in_parts(extra: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Few enough at once that no form has more fields than the portal takes."""
    names = sorted(extra)
    for start in range(0, len(names), MOST_AT_ONCE):
        yield {name: extra[name] for name in names[start : start + MOST_AT_ONCE]}


TELLTALE = {"id", "company_id", "member_id", "user_id", "role", "state", "version", "saved_at"}


def test_every_field_that_names_a_row_is_known(world: World) -> None:
    found = {
        (row.endpoint, name)
        for row in CHANGES
        for name in {
            *_offered(world, row),
            *form_of(world, row, world.ours, world.ours.own, row.by),
        }
        if name == "review" or re.search(r"(^|_)id$", name)
    }
    assert found == set(NAMING) - {("vendors.create", "brief_id")}


@pytest.mark.parametrize(("endpoint", "name"), NAMING)
def test_a_row_of_another_company_cannot_be_named(
    endpoint: str, name: str, world: World, count: Count
) -> None:
    row = next(each for each in CHANGES if each.endpoint == endpoint)
    url = address(world.app, row, world.ours.own)
    data = form_of(world, row, world.ours, world.ours.own, row.by)
    before = world.rows()
    for value in _others(world, NAMING[endpoint, name], row.by):
        for given in ({**data, name: value}, {**data, name: [data.get(name, value), value][::-1]}):
            status, rows = _send(world, row, url, given)
            assert 400 <= status < 500, (endpoint, name, given[name], status)
            assert rows == _plain(world, before), (endpoint, name, given[name])
            count(foreign_keys_tried=1)


def _others(world: World, key: str, by: str) -> Iterator[str]:
    """Rows that are not the actor's, rows that are none, and no numbers at all."""
    if key == "review":
        yield str(world.theirs.own["reviews"][by])
        yield str(world.ours.sibling["reviews"][by])
        yield str(world.ours.own["reviews"]["reviewer"])
    else:
        places = (world.theirs.own, world.theirs.sibling)
        yield from (str(place[key]) for place in places if key in place)
    yield from (str(MISSING), "0", "-1", str(2**63), str(2**70), "1e3", " ", "null", "１２３４５")


def _offered(world: World, row: Row) -> set[str]:
    form: Form | None = page_form(world, row, world.ours) if row.page else None
    return set(form.controls) if form else set()


def _foreign(world: World, name: str) -> Any:
    """The worst that the field could be."""
    theirs: House = world.theirs
    worst = {
        "role": "owner",
        "state": "submitted",
        "company_id": theirs.company_id,
        "member_id": theirs.people["owner"].member_id,
        "user_id": theirs.people["owner"].user_id,
        "saved_at": "1999-01-01 00:00:00",
        "version": 99,
        "next": "https://elsewhere.example/",
    }
    return worst.get(name, theirs.own.get(name, 999))


def _send(
    world: World,
    row: Row,
    url: str,
    data: Mapping[str, Any],
    query: Mapping[str, str] | None = None,
) -> tuple[int, object]:
    client = world.client(world.ours, row.by)
    cookies = dict(client._cookies or {})
    answer = client.post(url, data=dict(data), query_string=dict(query or {}), buffered=True)
    client._cookies = cookies
    rows = _plain(world, world.rows())
    world.restore()
    return answer.status_code, rows


def _plain(world: World, rows: Mapping[str, Rows]) -> object:
    """All rows, without what is random in them."""
    return {
        table: _as_before(world, table) if found is world.before[table] else _settled(found)
        for table, found in rows.items()
    }


def _as_before(world: World, table: str) -> object:
    """Most tables are as they were, whatever is sent."""
    key = id(world), table
    if key not in _before:
        _before[key] = _settled(world.before[table])
    return _before[key]


_before: dict[tuple[int, str], object] = {}


def _settled(rows: Rows) -> object:
    return [
        tuple(RANDOM.sub("…", cell) if isinstance(cell, str) else cell for cell in row)
        for row in rows
    ]
