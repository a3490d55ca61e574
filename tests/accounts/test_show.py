"""A person's own account, and the browsers in which they are signed in."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select, update

from tests.accounts.conftest import sign_in
from tests.cast import Browse, Cast, PortalClient
from vetting.accounts.sessions import IDLE, KEPT, SEEN_EVERY, browser_label
from vetting.db import db
from vetting.models import SessionRow, User

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"


def rows(app: Flask) -> list[SessionRow]:
    with app.app_context():
        return list(db.session.scalars(select(SessionRow).order_by(SessionRow.id)))


def cookie_of(person: PortalClient) -> str:
    cookie = person.client.get_cookie("vetting")
    assert cookie is not None
    return str(cookie.value)


def test_everybody_has_an_account_page_in_the_menu(cast: Cast, browse: Browse) -> None:
    vera = browse(cast.vera)
    assert 'href="/account"' in vera.get("/members").text
    page = vera.get("/account").text
    assert cast.vera.email in page
    assert "here" in page


def test_it_speaks_spanish(cast: Cast, browse: Browse) -> None:
    assert 'lang="es"' in browse(cast.vera, language="es").get("/account").text


def test_another_browser_is_signed_out_from_here(app: Flask, cast: Cast, browse: Browse) -> None:
    here, there = browse(cast.bob), browse(cast.bob)
    page = here.get("/account").text
    found = re.findall(r'action="(/account/sessions/\d+/end)"', page)
    assert len(found) == 1
    here.post(found[0])
    assert there.get("/members", status=303).location.startswith("/sign-in")
    assert there.fragment("/members", method="GET", status=401).text == ""
    here.get("/members")


def test_all_other_browsers_are_signed_out_at_once(cast: Cast, browse: Browse) -> None:
    here, others = browse(cast.bob), [browse(cast.bob) for _ in range(3)]
    marta = browse(cast.marta)
    here.post("/account/sessions/end")
    for other in others:
        other.get("/members", status=303)
    here.get("/members")
    marta.get("/members")


def test_nobody_ends_a_session_of_somebody_else(app: Flask, cast: Cast, browse: Browse) -> None:
    bob, alice = browse(cast.bob), browse(cast.alice)
    for row in rows(app):
        if row.user_id == cast.bob.user_id:
            alice.post(f"/account/sessions/{row.id}/end", status=404)
    bob.get("/members")
    assert "Sign out there" not in alice.get("/account").text


def test_the_secret_itself_is_stored_nowhere(app: Flask, cast: Cast, browse: Browse) -> None:
    bob = browse(cast.bob, by_the_door=True)
    with bob.client.session_transaction() as session:
        secret = session["opens"]
    assert len(secret) == 43
    stored = [row.secret_sha256 for row in rows(app)]
    assert secret not in stored
    assert len(stored) == 1
    assert len(stored[0]) == 64


def test_a_sign_in_makes_a_new_secret_and_a_new_token(cast: Cast, browse: Browse) -> None:
    person = browse()
    with person.client.session_transaction() as session:
        session["opens"] = "planted"
        session["csrf_token"] = "planted"
    sign_in(person, cast.bob.email)
    with person.client.session_transaction() as session:
        assert session["opens"] != "planted"
        assert "csrf_token" not in session


def test_signing_in_again_leaves_no_row_behind(app: Flask, cast: Cast, browse: Browse) -> None:
    person = browse(cast.bob)
    person.post("/sign-out", status=302)
    sign_in(person, cast.bob.email)
    assert len(rows(app)) == 1


def test_a_copied_cookie_is_worth_nothing_after_signing_out(cast: Cast, browse: Browse) -> None:
    bob, thief = browse(cast.bob), browse()
    thief.client.set_cookie("vetting", cookie_of(bob))
    thief.get("/members")
    bob.post("/sign-out", status=302)
    thief.client.set_cookie("vetting", cookie_of(bob))
    thief.get("/members", status=303)


def test_a_cookie_without_a_row_signs_nobody_in(app: Flask, cast: Cast, browse: Browse) -> None:
    with app.app_context():
        bob = db.session.get_one(User, cast.bob.user_id)
        uniquifier = bob.fs_uniquifier
    person = browse()
    with person.client.session_transaction() as session:
        session["_user_id"] = uniquifier
        session["opens"] = "x" * 43
    person.get("/members", status=303)


def test_the_row_of_one_person_opens_nothing_of_another(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    with app.app_context():
        uniquifier = db.session.get_one(User, cast.alice.user_id).fs_uniquifier
    bob = browse(cast.bob)
    with bob.client.session_transaction() as session:
        session["_user_id"] = uniquifier
    bob.get("/members", status=303)


def test_a_disabled_account_is_out_at_the_next_request(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    bob = browse(cast.bob)
    with app.app_context():
        db.session.execute(update(User).where(User.id == cast.bob.user_id).values(active=False))
        db.session.commit()
    bob.get("/members", status=303)
    bob.fragment("/members", method="GET", status=401)


def test_who_is_in_no_company_any_more_is_told_so_and_not_sent_in_circles(
    cast: Cast, browse: Browse
) -> None:
    bob, owner = browse(cast.bob), browse(cast.alice)
    owner.post(f"/members/{cast.bob.member_id}/departure")
    assert "You are in no company here" in bob.get("/", follow=True).text
    page = browse().post(
        "/sign-in", {"email": cast.bob.email, "password": "correct horse battery"}, status=200
    )
    assert "in no company here any more" in page.text


def test_a_lost_role_is_lost_at_the_next_request(cast: Cast, browse: Browse) -> None:
    owner, marta = browse(cast.alice), browse(cast.marta)
    owner.post(f"/members/{cast.marta.member_id}/role", {"role": "owner"})
    marta.get(f"/members/{cast.bob.member_id}")
    owner.post(f"/members/{cast.marta.member_id}/role", {"role": "viewer"})
    marta.get(f"/members/{cast.bob.member_id}", status=403)
    marta.fragment(f"/members/{cast.bob.member_id}", method="GET", status=403)


def test_a_session_ends_when_nobody_uses_it(cast: Cast, browse: Browse) -> None:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        bob = browse(cast.bob)
        for _ in range(3):
            clock.shift(IDLE - timedelta(minutes=10))
            bob.get("/members")
        clock.shift(IDLE + timedelta(minutes=1))
        bob.get("/members", status=303)


def test_a_kept_session_lasts_for_weeks(cast: Cast, browse: Browse) -> None:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        bob = browse()
        bob.post(
            "/sign-in",
            {"email": cast.bob.email, "password": "correct horse battery", "remember": "y"},
            status=302,
        )
        names = {cookie.key for cookie in bob.client._cookies.values()}
        assert names == {"vetting"}
        clock.shift(KEPT - timedelta(days=1))
        bob.get("/members")
        clock.shift(KEPT + timedelta(minutes=1))
        bob.get("/members", status=303)


def test_when_somebody_was_seen_is_written_every_few_minutes_also_by_reading(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        bob = browse(cast.bob)
        first = rows(app)[0].seen_at
        clock.shift(SEEN_EVERY - timedelta(seconds=1))
        bob.get("/members")
        assert rows(app)[0].seen_at == first
        clock.shift(timedelta(seconds=2))
        bob.get("/members")
        assert rows(app)[0].seen_at == first + SEEN_EVERY + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("agent", "label"),
    [
        (FIREFOX, "Firefox, Windows"),
        ("Mozilla/5.0 (Linux; Android 16) Chrome/150.0 Mobile Safari/537.36", "Chrome, Android"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 15_1) Version/18 Safari/605", "Safari, macOS"),
        ("<script>x</script>", "scriptx/script"),
        ("", ""),
    ],
)
def test_a_browser_has_a_name_that_people_know(agent: str, label: str) -> None:
    assert browser_label(agent) == label
