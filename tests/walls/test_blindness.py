"""A rater whose own review is not in learns nothing of what colleagues said, nor of how a candidate
rates themself, and a candidate nothing of the panel. Two portals differ in nothing but that; none
of them can tell these apart by any page, fragment or refusal."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from werkzeug.test import TestResponse

from tests.walls.figures import Count
from tests.walls.requests import address, ask, form_of, objects_in
from tests.walls.rows import ROWS, TABLE, Row
from tests.walls.world import AUTHOR, BLIND, NOW, Panel, World, world_in

OTHERWISE = Panel(values=("0", "4", "1", "4"), own_word="1", secret="whispertwo", rulings=False)
# May ask for everything that anybody may.
IN_SHORT = ("owner_blind", AUTHOR)
# The pages that show what the panel said to those who may see it.
TELLING = {
    "assessments.show",
    "audit.index",
    "audit.show",
    "briefs.index",
    "briefs.show",
    "candidates.gap",
    "candidates.show",
    "comparisons.pdf",
    "comparisons.show",
    "consensus.show",
    "decisions.new",
    "drill_ratings.show",
    "exports.assessment_trail",
    "exports.company_trail",
    "exports.comparison",
    "exports.dossier",
    "pirate_check.show",
    "reply_requests.index",
    "reply_requests.show",
    "scorecards.pdf",
    "scorecards.show",
    "vendors.show",
}
RANDOM = re.compile(
    r"""(?<=name="csrf_token"\ value=")[^"]+
    | (?<=name="sheet"\ id="quick-sheet"\ value=")[^"]+
    | [\w.-]+\.[\w-]{6}\.[\w-]{27}          # signed, with the time
    | (?<=;base64,)[^"]+                    # the picture of a key
    | (?:[A-Z2-7]{4}-){7}[A-Z2-7]{4}        # the key
    | (?<=<li\ class="mono">)[0-9a-f-]+     # recovery codes
    | (?<=Reference:\ )[0-9a-f]{16}         # what the log knows a request by
    | [A-Za-z0-9_-]{43,}""",
    re.VERBOSE,
)
QUERIES = {
    "blank_sheets.show": ("paper=letter", "rater=0"),
    "comparisons.show": ("sort=total", "sort=coverage", "sort=references"),
    "consensus.show": ("sort=spread", "sort=gap", "criterion=company-knowledge"),
    "drill_ratings.show": ("section=checks",),
    "exports.assessment_trail": ("kind=xlsx", "kind=json"),
    "exports.company_trail": ("kind=xlsx", "kind=json"),
    "exports.comparison": ("kind=xlsx", "kind=json"),
    "exports.dossier": ("kind=xlsx", "kind=json", "kind=json&whole=yes"),
    "exports.vendors": ("kind=xlsx", "kind=json", "q=first"),
    "reviews.show": ("section=company-research", "section=references"),
    "scorecards.show": ("paper=letter",),
    "vendors.index": ("q=first",),
}


@pytest.fixture(scope="module")
def made_twin(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with time_machine.travel(NOW, tick=False):
        twin = world_in(tmp_path_factory.mktemp("twin"), empty_database, OTHERWISE)
        world = twin.__enter__()
    yield world
    twin.__exit__(None, None, None)


@pytest.fixture
def twin(made_twin: World) -> Iterator[World]:
    yield made_twin
    made_twin.restore()


@pytest.mark.parametrize(
    "key",
    [
        pytest.param(key, marks=[] if key in IN_SHORT else [pytest.mark.long])
        for key in (*BLIND, AUTHOR)
    ],
)
def test_who_is_blind_cannot_tell_two_panels_apart(
    key: str, world: World, twin: World, count: Count, long: bool
) -> None:
    asked = 0
    for row in ROWS if long else [row for row in ROWS if row.method == "GET"]:
        for query in ("", *QUERIES.get(row.endpoint, ())):
            for kind in ("own", "sibling") if long and objects_in(world.app, row) else ("own",):
                for fragment in (False, True) if long else (False,):
                    here = _ask(world, world, row, key, kind, query, fragment)
                    there = _ask(world, twin, row, key, kind, query, fragment)
                    cell = f"{row.name} ?{query} {key} {kind}"
                    assert here.status_code == there.status_code, cell
                    assert same(here) == same(there), cell
                    assert here.headers.get("Location") == there.headers.get("Location"), cell
                    assert "whisper" not in here.text, cell
                    asked += 1
    count(blind_requests=asked)


def test_those_who_may_see_the_panel_see_which_one_it_is(
    world: World, twin: World, long: bool
) -> None:
    """In short, each page that shall tell it does; in full, no other does."""
    told = set()
    for row in ROWS:
        tells = long or row.endpoint in TELLING | {"reviews.show"}
        if row.method == "GET" and row.roles != "public" and tells:
            here = _ask(world, world, row, "owner", "own", "", False)
            if same(here) != same(_ask(world, twin, row, "owner", "own", "", False)):
                told.add(row.endpoint)
    assert told == TELLING | {"reviews.show"}


def test_queries_are_of_routes_that_exist() -> None:
    assert {f"{endpoint} GET" for endpoint in (*QUERIES, *TELLING)} <= set(TABLE)


def same(answer: TestResponse) -> str:
    """An answer without what is random in it: tokens of forms, and codes of invitations."""
    return RANDOM.sub("…", answer.text)


def _ask(
    forms: World, world: World, row: Row, key: str, kind: str, query: str, fragment: bool
) -> TestResponse:
    place = getattr(world.ours, kind)
    url = address(world.app, row, place)
    data = None
    if row.method == "POST":
        data = form_of(forms, row, forms.ours, getattr(forms.ours, kind), key)
    answer = ask(world, world.ours, key, row.method, f"{url}?{query}", data, fragment=fragment)
    world.changed()
    return answer
