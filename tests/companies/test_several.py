"""One person in several companies: joining with the account one has, switching, leaving."""

import re

import pytest
from flask import Flask

from tests.briefs.test_create import FULL as BRIEF
from tests.cast import PASSWORD, Browse, Cast, PortalClient
from tests.companies.test_members import invited
from tests.reviews.desk import Desk
from tests.support.dossier import open_assessment


def company_of(client: PortalClient) -> str:
    found = re.search(r'class="brand-company small">([^<]+)<', client.get("/members").text)
    assert found
    return found[1]


def join_other_firm(bob: PortalClient, charlie: PortalClient, role: str = "manager") -> None:
    """Bob, who is signed in, accepts an invitation of the other company."""
    bob.post("/invitation", {"code": invited(charlie, role)})
    bob.post("/invitation/membership")


@pytest.fixture
def bob(cast: Cast, browse: Browse) -> PortalClient:
    """Bob reviews in Harbour Bakery and manages in Other Firm, where he is now."""
    found = browse(cast.bob)
    join_other_firm(found, browse(cast.charlie))
    return found


def switch(client: PortalClient, company_id: object, status: int = 303) -> None:
    client.post("/companies/current", {"company_id": company_id}, status=status)


def test_who_is_signed_in_joins_with_their_account(cast: Cast, browse: Browse, app: Flask) -> None:
    bob = browse(cast.bob)
    bob.post("/invitation", {"code": invited(browse(cast.charlie))})
    page = bob.get("/invitation/account").text
    assert "Join as Bob Baker" in page
    assert "password" not in page
    bob.post("/invitation/membership")
    assert company_of(bob) == "Other Firm"
    assert "Bob Baker" in browse(cast.charlie).get("/members").text


def test_who_has_an_account_signs_in_first_and_joins_with_it(cast: Cast, browse: Browse) -> None:
    bob = browse()
    bob.post("/invitation", {"code": invited(browse(cast.charlie))})
    page = bob.get("/invitation/account").text
    sign_in = re.search(r'href="(/sign-in\?next=[^"]+)"', page)
    assert sign_in
    answer = bob.post(sign_in[1], {"email": cast.bob.email, "password": PASSWORD}, status=302)
    assert answer.location.endswith("/invitation/account")
    bob.post("/invitation/membership")
    assert company_of(bob) == "Other Firm"


def test_an_account_is_not_joined_without_a_sign_in(cast: Cast, browse: Browse) -> None:
    nobody = browse()
    nobody.post("/invitation", {"code": invited(browse(cast.charlie))})
    assert nobody.post("/invitation/membership").location == "/invitation/account"


def test_who_is_signed_in_gets_no_second_account(cast: Cast, browse: Browse) -> None:
    bob = browse(cast.bob)
    bob.post("/invitation", {"code": invited(browse(cast.charlie))})
    new = {"name": "Bob Two", "email": "two@new.example", "password": PASSWORD, "again": PASSWORD}
    assert bob.post("/invitation/account", new).location == "/invitation/account"
    assert "Bob Two" not in browse(cast.charlie).get("/members").text
    assert company_of(bob) == "Harbour Bakery"


def test_a_member_is_told_that_they_are_one(cast: Cast, browse: Browse) -> None:
    bob = browse(cast.bob)
    bob.post("/invitation", {"code": invited(browse(cast.alice))})
    page = bob.post("/invitation/membership", status=409)
    assert "a member of this company already" in page.text
    assert "Open invitations" in browse(cast.alice).get("/members").text


def test_switching_back_and_forth(bob: PortalClient) -> None:
    assert "Switch to Harbour Bakery" in bob.get("/members").text
    switch(bob, 1)
    assert company_of(bob) == "Harbour Bakery"
    bob.get("/audit", status=403)
    switch(bob, 2)
    assert company_of(bob) == "Other Firm"
    bob.get("/audit")


def test_nothing_of_the_one_company_is_seen_in_the_other(
    app: Flask, cast: Cast, bob: PortalClient
) -> None:
    number = open_assessment(app, cast.alice, vendor="Canary Carla")
    bob.get(f"/assessments/{number}", status=404)
    assert "Canary" not in bob.get("/vendors").text
    switch(bob, 1)
    assert "Canary Carla" in bob.get(f"/assessments/{number}").text


@pytest.mark.parametrize("company", [3, 0, -1, "", "x", 10**30, "1; --", None])
def test_a_company_that_is_unknown_is_refused(bob: PortalClient, company: object) -> None:
    switch(bob, company if company is not None else "None", status=404)
    assert company_of(bob) == "Other Firm"


def test_a_company_of_others_is_refused_in_the_same_words(cast: Cast, browse: Browse) -> None:
    alice = browse(cast.alice)
    answers = set()
    for number in (2, 999):
        page = alice.post("/companies/current", {"company_id": number}, status=404).text
        answers.add(re.sub(r'value="[^"]+"|Reference: \w+', "", page))
    assert len(answers) == 1
    assert company_of(alice) == "Harbour Bakery"


def test_nobody_switches_by_following_a_link(bob: PortalClient) -> None:
    assert bob.client.get("/companies/current?company_id=1").status_code == 405
    assert company_of(bob) == "Other Firm"


def test_nobody_switches_without_a_sign_in(browse: Browse) -> None:
    stranger = browse()
    answer = stranger.post("/companies/current", {"company_id": 1})
    assert answer.location.startswith("/sign-in")
    assert stranger.get("/companies", status=303).location.startswith("/sign-in")


def test_the_next_sign_in_leads_to_the_company_that_was_used_last(
    cast: Cast, bob: PortalClient, browse: Browse
) -> None:
    assert company_of(browse(cast.bob, by_the_door=True)) == "Other Firm"
    switch(bob, 1)
    assert company_of(browse(cast.bob, by_the_door=True)) == "Harbour Bakery"


def test_two_browsers_may_be_in_two_companies(
    cast: Cast, bob: PortalClient, browse: Browse
) -> None:
    at_home = browse(cast.bob)
    switch(at_home, 1)
    assert company_of(at_home) == "Harbour Bakery"
    assert company_of(bob) == "Other Firm"


def test_who_leaves_the_company_they_are_in_falls_into_no_other(
    cast: Cast, bob: PortalClient, browse: Browse
) -> None:
    switch(bob, 1)
    browse(cast.alice).post(f"/members/{cast.bob.member_id}/departure")
    answer = bob.post("/briefs", {"title": "Meant for Harbour Bakery"})
    assert answer.location.startswith("/sign-in")
    assert bob.fragment("/vendors", method="GET", status=401).text == ""
    page = bob.get("/", follow=True).text
    assert "Your companies" in page
    assert "Other Firm" in page
    assert "Harbour Bakery" not in page
    switch(bob, 1, status=404)
    switch(bob, 2)
    assert "Meant for" not in bob.get("/briefs").text


def test_who_is_in_no_company_is_told_so_and_can_sign_out(cast: Cast, browse: Browse) -> None:
    bob = browse(cast.bob)
    browse(cast.alice).post(f"/members/{cast.bob.member_id}/departure")
    page = bob.get("/", follow=True).text
    assert "You are in no company here" in page
    assert 'action="/sign-out"' in page
    entry = {"email": cast.bob.email, "password": PASSWORD}
    again = browse().post("/sign-in", entry, status=200)
    assert "in no company here any more" in again.text


def test_who_left_comes_back_by_an_invitation_in_its_role(cast: Cast, browse: Browse) -> None:
    owner, bob = browse(cast.alice), browse(cast.bob)
    owner.post(f"/members/{cast.bob.member_id}/departure")
    bob.post("/invitation", {"code": invited(owner, "viewer")})
    bob.post("/invitation/membership")
    assert company_of(bob) == "Harbour Bakery"
    bob.get("/briefs/new", status=403)
    assert owner.get("/members").text.count("Bob Baker") == 2


def test_the_reviews_of_who_left_stay_under_their_name(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    number = open_assessment(app, cast.alice)
    bob = browse(cast.bob)
    desk = Desk(bob, number).start()
    desk.save(value="3")
    bob.post(f"{desk.url}/submission")
    browse(cast.alice).post(f"/members/{cast.bob.member_id}/departure")
    vera = browse(cast.vera)
    assert "Bob Baker" in vera.get(f"/assessments/{number}/panel").text
    assert "(has left)" in vera.get(f"/assessments/{number}").text


def test_a_form_from_before_the_switch_is_refused_after_it(app: Flask, bob: PortalClient) -> None:
    app.config["WTF_CSRF_ENABLED"] = True
    token = _token(bob, "/briefs/new")
    bob.post("/companies/current", {"company_id": 1, "csrf_token": token})
    bob.post("/companies/current", {"company_id": 2, "csrf_token": _token(bob, "/members")})
    typed = {**BRIEF, "title": "Typed for the other"}
    page = bob.post("/briefs", {**typed, "csrf_token": token}, status=400)
    assert "nothing was saved" in page.text
    assert "Typed for" not in bob.get("/briefs").text
    bob.post("/briefs", {**typed, "csrf_token": _token(bob, "/briefs/new")})


def _token(client: PortalClient, url: str) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get(url).text)
    assert found
    return found[1]


def test_the_list_of_ones_companies_is_no_part_of_one(bob: PortalClient) -> None:
    assert 'href="/members" aria-current' not in bob.get("/companies").text
    assert 'href="/members" aria-current' in bob.get("/members").text
