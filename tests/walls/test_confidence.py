"""What a referee said in confidence is on nothing that the person assessed can reach: no guest's
page or fragment, no paper, no mail. It is found where members read it, so the search does see."""

import pytest

from tests.support.pdf import text_of
from tests.support.shares import code_in
from tests.walls.figures import Count
from tests.walls.requests import FRAGMENT, address, ask, form_of
from tests.walls.rows import ROWS, Row
from tests.walls.world import CONFIDED, GUESTS, HOLDER, NOBODY, NOW, World
from vetting.checklists import warning_signs
from vetting.db import across_companies, db, enter_company
from vetting.mail import outbox
from vetting.models import Mail

# What is made to be handed on.
HANDED_ON = ("scorecards.show", "scorecards.pdf")
TOLD = ("references.index", "pirate_check.show", "consensus.show")
QUERIES = {"consensus.show": "criterion=community-care"}
# Signs that the confidential answer raises, which say what it says.
SIGNS = ("reference-contradicts", "referee-would-not-rehire")
ROLES = {**GUESTS, "link": HOLDER, "public": NOBODY}


@pytest.mark.parametrize("role", sorted(ROLES))
def test_no_guests_page_tells_it(role: str, world: World, count: Count) -> None:
    for row in ROWS:
        if row.method == "GET" and row.roles in (role, "public"):
            for headers in (None, FRAGMENT):
                answer = ask(
                    world, world.ours, ROLES[role], "GET", _url(world, row), fragment=bool(headers)
                )
                assert CONFIDED not in answer.text, row.endpoint
                count(guests_pages_without_confidence=1)


@pytest.mark.parametrize("endpoint", HANDED_ON)
def test_nothing_that_is_handed_on_tells_it(endpoint: str, world: World) -> None:
    page = _shown(world, endpoint)
    assert CONFIDED not in page
    for sign in SIGNS:
        title = warning_signs()[sign].title["en"]
        assert title not in page
    assert "A sign that rests on a confidential reference" in page
    # The one that is in, and one whose referee has said so already.
    assert "2 more references were given in confidence" in page


def test_nothing_that_is_shared_tells_it(world: World) -> None:
    row = next(row for row in ROWS if row.name == "shares.create POST")
    owner, reader = world.client(world.ours, "owner"), world.app.test_client()
    told = form_of(world, row, world.ours, world.ours.own, "owner")
    code = code_in(owner.get(owner.post(_url(world, row), data=told).location).text)
    assert reader.post("/guest", data={"code": code}).location == "/shared"
    for said in (reader.get("/shared").text, text_of(reader.get("/shared/pdf").data)):
        assert CONFIDED not in said
        assert "A sign that rests on a confidential reference" in said
        assert "2 more references were given in confidence" in said


@pytest.mark.parametrize(
    ("endpoint", "kind"),
    [
        ("exports.dossier", "csv"),
        ("exports.dossier", "xlsx"),
        ("exports.dossier", "json"),
        ("exports.comparison", "csv"),
        ("exports.comparison", "xlsx"),
        ("exports.comparison", "json"),
    ],
)
def test_nor_does_a_file(endpoint: str, kind: str, world: World) -> None:
    row = next(row for row in ROWS if row.endpoint == endpoint)
    file = ask(world, world.ours, "owner", "GET", f"{_url(world, row)}?kind={kind}").text
    assert CONFIDED not in file
    for sign in SIGNS:
        assert warning_signs()[sign].title["en"] not in file
        assert f'"{sign}"' not in file
    if (endpoint, kind) != ("exports.dossier", "json"):
        assert "A sign that rests on a confidential reference" in file


def test_no_mail_tells_it(world: World) -> None:
    with world.app.app_context(), across_companies():
        for mail in db.session.query(Mail):
            letter = outbox.letter(mail, NOW)
            text = f"{mail.recipient}{mail.subject}{mail.body}{letter}"
            assert CONFIDED not in text
        db.session.remove()
        enter_company(world.ours.company_id)


@pytest.mark.parametrize("endpoint", TOLD)
def test_members_read_it_on_their_own_pages(endpoint: str, world: World) -> None:
    assert CONFIDED in _shown(world, endpoint)


def _shown(world: World, endpoint: str) -> str:
    row = next(row for row in ROWS if row.name == f"{endpoint} GET")
    url = f"{_url(world, row)}?{QUERIES.get(endpoint, '')}"
    return ask(world, world.ours, "owner", "GET", url).text


def _url(world: World, row: Row) -> str:
    return address(world.app, row, world.ours.own)
