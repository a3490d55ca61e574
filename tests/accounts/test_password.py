"""Changing one's own password."""

from datetime import timedelta

import time_machine
from flask import Flask

from tests.accounts.conftest import Letters, sign_in
from tests.cast import PASSWORD, Browse, Cast, PortalClient

NEW = "contraseña de Íñigo"
ENTRY = {"password": PASSWORD, "new_password": NEW, "new_password_confirm": NEW}


def test_a_changed_password_signs_in_and_the_old_one_does_not(
    cast: Cast, browse: Browse, letters: Letters
) -> None:
    bob = browse(cast.bob)
    bob.get("/account/password")
    assert bob.post("/account/password", ENTRY, status=302).location == "/account"
    assert "successfully changed" in bob.get("/account").text
    sign_in(browse(), cast.bob.email, NEW)
    sign_in(browse(), cast.bob.email, status=200)
    (letter,) = letters()
    assert letter.recipient == cast.bob.email
    assert "all other browsers were signed out" in letter.body


def test_all_other_browsers_are_out_at_their_next_request(cast: Cast, browse: Browse) -> None:
    here, there = browse(cast.bob), browse(cast.bob)
    here.post("/account/password", ENTRY, status=302)
    there.get("/members", status=303)
    assert there.fragment("/members", method="GET", status=401).text == ""
    here.get("/members")


def test_a_kept_session_stays_kept(cast: Cast, browse: Browse) -> None:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        bob = browse()
        bob.post(
            "/sign-in",
            {"email": cast.bob.email, "password": PASSWORD, "remember": "y"},
            status=302,
        )
        bob.post("/account/password", ENTRY, status=302)
        clock.shift(timedelta(days=3))
        bob.get("/members")


def test_the_old_password_is_asked_for(cast: Cast, browse: Browse) -> None:
    page = browse(cast.bob, language="es").post(
        "/account/password", {**ENTRY, "password": "wrong"}, status=200
    )
    assert "error-summary" in page.text
    assert "Contraseña inválida" in page.text or "Contraseña no válida" in page.text


def test_one_of_endless_length_is_refused_before_it_is_looked_at(
    cast: Cast, browse: Browse
) -> None:
    endless = "x" * 5_000
    for email in (cast.bob.email, "nobody@nowhere.example"):
        page = browse().post("/sign-in", {"email": email, "password": endless}, status=413)
        assert "That is too large" in page.text
    bob = browse(cast.bob)
    bob.post("/account/password", {**ENTRY, "password": endless}, status=413)
    chosen = {"new_password": endless, "new_password_confirm": endless}
    assert "error-summary" in bob.post("/account/password", ENTRY | chosen, status=200).text
    sign_in(browse(), cast.bob.email)


def test_the_first_password_may_hold_any_letters(empty_app: Flask) -> None:
    browser = PortalClient(empty_app.test_client())
    entry = {"company": "Sol", "name": "Íñigo", "email": "i@sol.example"}
    browser.post("/set-up", {**entry, "password": NEW, "again": NEW})
    browser.post("/sign-out", status=302)
    sign_in(browser, "i@sol.example", NEW)
