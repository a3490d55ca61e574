"""Members, their roles, and the invitations that bring them in."""

import html
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from werkzeug.test import TestResponse

from tests.cast import PASSWORD, Cast, PortalClient
from vetting.companies.queries import owners_for_update
from vetting.companies.service import INVITATION_DAYS

Browse = Callable[..., PortalClient]


def offered(owner: PortalClient, **form: str) -> TestResponse:
    """Invite somebody and return the page that shows the link."""
    given = {"name": "Nora", "role": "viewer", **form}
    return owner.get(owner.post("/members/invitations", given).location)


def invited(owner: PortalClient, role: str = "reviewer") -> str:
    """Invite Nora and return the code."""
    page = offered(owner, name="Nora New", role=role)
    found = re.search(r'id="invitation-code"[^>]*value="([^"]+)"', page.text)
    assert found
    return html.unescape(found[1])


def join(browser: PortalClient, code: str, email: str = "nora@new.example") -> None:
    browser.post("/invitation", {"code": code})
    browser.post(
        "/invitation/account",
        {"name": "Nora New", "email": email, "password": PASSWORD, "again": PASSWORD},
    )


def test_an_invitation_brings_somebody_in(cast: Cast, browse: Browse) -> None:
    nora = browse()
    join(nora, invited(browse(cast.alice)))
    page = nora.get("/members")
    assert "Nora New" in page.text
    assert "Harbour Bakery" in page.text


def test_the_link_carries_the_code_behind_the_hash(cast: Cast, browse: Browse) -> None:
    page = offered(browse(cast.alice))
    assert re.search(r'value="http://localhost/invitation#[\w-]{43}"', page.text)


def test_the_link_is_shown_once_and_to_whoever_made_it_alone(cast: Cast, browse: Browse) -> None:
    owner, elsewhere = browse(cast.alice), browse(cast.alice)
    address = owner.post("/members/invitations", {"name": "Nora", "role": "viewer"}).location
    assert address == "/members/invitations/1"
    assert 'id="invitation-code"' not in elsewhere.get(address).text
    assert owner.client.head(address).status_code == 200
    for person, status in ((cast.marta, 403), (cast.bob, 403), (cast.charlie, 404)):
        browse(person).get(address, status=status)
    assert 'id="invitation-code"' in owner.get(address).text
    again = owner.get(address).text
    assert 'id="invitation-code"' not in again
    assert "shown once" in again
    assert rows_of_invitations(owner) == 1


def test_a_second_invitation_shows_its_own_link_alone(cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    first = owner.post("/members/invitations", {"name": "Nora", "role": "viewer"}).location
    second = owner.post("/members/invitations", {"name": "Olga", "role": "viewer"}).location
    assert 'id="invitation-code"' not in owner.get(first).text
    page = owner.get(second).text
    assert "Olga" in page
    assert 'id="invitation-code"' in page


def test_the_cookie_does_not_tell_the_secret_that_waits_in_it(cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    address = owner.post("/members/invitations", {"name": "Nora", "role": "viewer"}).location
    with owner.client.session_transaction() as session:
        waiting = str(dict(session))
    code = re.search(r'id="invitation-code"[^>]*value="([^"]+)"', owner.get(address).text)
    assert code
    assert "offer" in waiting
    assert html.unescape(code[1]) not in waiting


def test_signing_out_throws_away_what_was_not_shown(cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    owner.post("/members/invitations", {"name": "Nora", "role": "viewer"})
    owner.post("/sign-out", status=302)
    with owner.client.session_transaction() as session:
        assert "offer" not in session


def rows_of_invitations(owner: PortalClient) -> int:
    return owner.get("/members").text.count("/withdrawal")


def test_an_invitation_works_once(cast: Cast, browse: Browse) -> None:
    code = invited(browse(cast.alice))
    join(browse(), code)
    assert "not open" in browse().post("/invitation", {"code": code}, status=422).text


def test_an_invitation_expires(cast: Cast, browse: Browse) -> None:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        code = invited(browse(cast.alice))
        clock.shift(timedelta(days=INVITATION_DAYS, seconds=1))
        assert "not open" in browse().post("/invitation", {"code": code}, status=422).text


def test_a_withdrawn_invitation_and_a_wrong_code_answer_alike(cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    code = invited(owner)
    owner.post("/members/invitations/1/withdrawal")
    answers = set()
    for tried in (code, "x" * len(code)):
        text = browse().post("/invitation", {"code": tried}, status=422).text
        answers.add(re.sub(r'name="csrf_token" value="[^"]+"', "", text).replace(tried, ""))
    assert len(answers) == 1


def test_an_address_with_an_account_is_told_so(cast: Cast, browse: Browse) -> None:
    nora = browse()
    nora.post("/invitation", {"code": invited(browse(cast.alice))})
    page = nora.post(
        "/invitation/account",
        {"name": "N", "email": cast.bob.email.upper(), "password": PASSWORD, "again": PASSWORD},
        status=422,
    )
    assert "has an account already" in page.text


def test_a_changed_role_holds_at_the_next_request(cast: Cast, browse: Browse) -> None:
    marta = browse(cast.marta)
    browse(cast.alice).post(f"/members/{cast.marta.member_id}/role", {"role": "owner"})
    assert "Invite somebody" in marta.get("/members").text


def test_who_is_shut_out_is_out_at_the_next_request(cast: Cast, browse: Browse) -> None:
    bob, owner = browse(cast.bob), browse(cast.alice)
    owner.post(f"/members/{cast.bob.member_id}/departure")
    assert bob.get("/members", status=303).location.startswith("/sign-in")
    owner.post(f"/members/{cast.bob.member_id}/return")
    bob.get("/members")


@pytest.mark.parametrize("change", ["role", "departure"])
def test_who_is_owner_no_more_comes_back_by_no_invitation_of_their_own(
    cast: Cast, browse: Browse, change: str
) -> None:
    alice, marta = browse(cast.alice), browse(cast.marta)
    alice.post(f"/members/{cast.marta.member_id}/role", {"role": "owner"})
    kept, opened, anothers = invited(marta, "owner"), invited(marta, "owner"), invited(alice)
    half_way = browse()
    half_way.post("/invitation", {"code": opened})
    alice.post(f"/members/{cast.marta.member_id}/{change}", {"role": "viewer"})
    browse().post("/invitation", {"code": kept}, status=422)
    assert half_way.get("/invitation/account", status=303).location == "/invitation"
    browse().post("/invitation", {"code": anothers})
    assert (
        len(re.findall(r'action="/members/invitations/\d+/withdrawal"', alice.get("/members").text))
        == 1
    )


@pytest.mark.parametrize("change", ["role", "departure"])
def test_the_last_owner_stays(cast: Cast, browse: Browse, change: str) -> None:
    owner = browse(cast.alice)
    status = 422 if change == "role" else 409
    page = owner.post(
        f"/members/{cast.alice.member_id}/{change}", {"role": "viewer"}, status=status
    )
    assert "A company needs an owner" in page.text


def test_owners_are_locked_in_one_order_where_two_may_write_at_once() -> None:
    assert str(owners_for_update()).endswith("ORDER BY membership.id FOR UPDATE")


def test_another_companys_member_is_not_there(cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    owner.get(f"/members/{cast.charlie.member_id}", status=404)
    owner.post(f"/members/{cast.charlie.member_id}/role", {"role": "viewer"}, status=404)
    owner.post(f"/members/{cast.charlie.member_id}/departure", status=404)


def test_a_name_is_asked_for(cast: Cast, browse: Browse) -> None:
    page = browse(cast.alice).post(
        "/members/invitations", {"name": "  ", "role": "king"}, status=422
    )
    assert "Please fill this in." in page.text


def test_only_an_owner_sees_how_to_invite(cast: Cast, browse: Browse, app: Flask) -> None:
    assert "Invite somebody" not in browse(cast.bob).get("/members").text


def test_a_name_is_one_line_also_where_no_browser_sees_to_it(cast: Cast, browse: Browse) -> None:
    new = {"name": "Nora\r\n\r\nhttps://evil.example\n", "email": "nora@new.example"}
    nora = browse()
    nora.post("/invitation", {"code": invited(browse(cast.alice))})
    nora.post("/invitation/account", {**new, "password": PASSWORD, "again": PASSWORD})
    assert "Nora  https://evil.example<" in browse(cast.alice).get("/members").text
