"""Codes from an app as the second step, and recovery codes for the day the phone is lost."""

import html
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from passlib.totp import TOTP
from sqlalchemy import text

from tests.accounts.conftest import sign_in
from tests.cast import PASSWORD, Browse, Cast, PortalClient
from vetting.db import db

STEP = timedelta(seconds=30)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as traveller:
        yield traveller


def switch_on(person: PortalClient) -> TOTP:
    """Set the code from an app up as a person would; returns the app."""
    person.get("/account/two-step")
    page = person.post("/account/two-step", {"setup": "authenticator"}, status=200).text
    assert 'src="data:image/svg+xml;base64,' in page
    key = re.search(r'id="key"[^>]*value="([^"]+)"', page)
    action = re.search(r'action="(/account/two-step/[^"]+)"', page)
    assert key
    assert action
    phone = TOTP(key=key[1].replace("-", ""))
    person.post(html.unescape(action[1]), {"code": phone.generate().token}, status=302)
    return phone


def new_codes(person: PortalClient) -> list[str]:
    person.get("/account/recovery-codes")
    page = person.post("/account/recovery-codes", status=200).text
    return re.findall(r'<li class="mono">([0-9a-f-]+)</li>', page)


def half_way_in(browse: Browse, cast: Cast) -> PortalClient:
    person = browse()
    sign_in(person, cast.bob.email)
    person.get("/members", status=303)
    return person


def test_a_password_alone_is_not_enough_then(
    cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    phone = switch_on(browse(cast.bob))
    clock.shift(STEP)
    person = half_way_in(browse, cast)
    person.get("/sign-in/code")
    page = person.post("/sign-in/code", {"code": "000000"}, status=200)
    assert "Invalid code" in page.text
    person.get("/members", status=303)
    person.post("/sign-in/code", {"code": phone.generate().token}, status=302)
    person.get("/members")


def test_where_somebody_was_going_is_kept(
    cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    phone = switch_on(browse(cast.bob))
    clock.shift(STEP)
    person = browse()
    asked = person.get("/members", status=303).location
    second = person.post(asked, {"email": cast.bob.email, "password": PASSWORD}, status=302)
    answer = person.post(second.location, {"code": phone.generate().token}, status=302)
    assert answer.location.endswith("/members")


def test_a_code_works_once(cast: Cast, browse: Browse, clock: time_machine.Traveller) -> None:
    phone = switch_on(browse(cast.bob))
    clock.shift(STEP)
    code = phone.generate().token
    half_way_in(browse, cast).post("/sign-in/code", {"code": code}, status=302)
    again = half_way_in(browse, cast)
    again.post("/sign-in/code", {"code": code}, status=200)
    again.get("/members", status=303)


def test_a_recovery_code_stands_in_once(
    cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    bob = browse(cast.bob)
    switch_on(bob)
    codes = new_codes(bob)
    assert len(set(codes)) == 8
    assert "8 left" in bob.get("/account").text
    person = half_way_in(browse, cast)
    person.get("/sign-in/recovery-code")
    person.post("/sign-in/recovery-code", {"code": codes[0]}, status=302)
    assert "7 left" in person.get("/account").text
    again = half_way_in(browse, cast)
    page = again.post("/sign-in/recovery-code", {"code": codes[0]}, status=200)
    assert "Recovery code invalid" in page.text
    again.get("/members", status=303)


def test_recovery_codes_are_shown_only_once(
    cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    bob = browse(cast.bob)
    switch_on(bob)
    codes = new_codes(bob)
    page = bob.get("/account/recovery-codes?show_codes=1").text
    assert not any(code in page for code in codes)


def test_neither_secret_is_stored_in_the_open(
    app: Flask, cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    bob = browse(cast.bob)
    phone = switch_on(bob)
    codes = new_codes(bob)
    with app.app_context():
        stored = str(db.session.execute(text('SELECT * FROM "user"')).all())
    assert phone.base32_key not in stored
    assert not any(code in stored for code in codes)


def test_it_can_be_switched_off_again(
    cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    bob = browse(cast.bob)
    switch_on(bob)
    assert "Switch it off" in bob.get("/account/two-step").text
    bob.post("/account/two-step", {"setup": "disable"}, status=302)
    person = browse()
    sign_in(person, cast.bob.email)
    person.get("/members")


def test_nobody_reaches_the_second_step_without_the_first(browse: Browse) -> None:
    for path in ("/sign-in/code", "/sign-in/recovery-code"):
        person = browse(language="es")
        assert person.get(path, status=302).location == "/sign-in"
        assert person.post(path, {"code": "1"}, status=302).location == "/sign-in"
        assert "permiso" in person.get("/sign-in").text


@pytest.mark.parametrize("path", ["/sign-in/rescue", "/sign-in/second-step"])
def test_what_the_portal_does_not_offer_is_not_there(browse: Browse, path: str) -> None:
    browse().get(path, status=404)
    browse().post(path, status=404)


def test_asking_for_the_page_of_a_code_without_need_ends_no_session(
    cast: Cast, browse: Browse
) -> None:
    person = browse(cast.bob)
    person.get("/sign-in/code", status=303)
    person.post("/sign-in/code", status=303)
    person.get("/members")
