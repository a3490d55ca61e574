"""Members, their roles, and the invitations that bring them in."""

import html
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from tests.cast import PASSWORD, Cast, PortalClient
from vetting.companies.service import INVITATION_DAYS

Browse = Callable[..., PortalClient]


def invited(owner: PortalClient, role: str = "reviewer") -> str:
    """Invite Nora and return the code."""
    page = owner.post("/members/invitations", {"name": "Nora New", "role": role}, status=200)
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
    page = browse(cast.alice).post(
        "/members/invitations", {"name": "Nora", "role": "viewer"}, status=200
    )
    assert re.search(r'value="http://localhost/invitation#[\w-]{43}"', page.text)


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
def test_the_last_owner_stays(cast: Cast, browse: Browse, change: str) -> None:
    owner = browse(cast.alice)
    status = 422 if change == "role" else 409
    page = owner.post(
        f"/members/{cast.alice.member_id}/{change}", {"role": "viewer"}, status=status
    )
    assert "A company needs an owner" in page.text


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
