"""A way back in by mail: the same answer for everybody, one link, once, for two hours."""

import html
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import time_machine
from flask import Flask
from flask_babel import force_locale, gettext

from tests.accounts.conftest import Letters, link_in, sign_in
from tests.cast import Browse, Cast

NEW = "a much longer secret ñ"
ENTRY = {"password": NEW, "password_confirm": NEW}


def test_a_link_leads_to_a_new_password(cast: Cast, browse: Browse, letters: Letters) -> None:
    person = browse()
    assert 'href="/recovery"' in person.get("/sign-in").text
    person.get("/recovery")
    person.post("/recovery", {"email": cast.bob.email.upper()}, status=200)
    (letter,) = letters()
    assert letter.recipient == cast.bob.email
    link = link_in(letter)
    person.get(link)
    person.post(link, ENTRY, status=302)
    sign_in(person, cast.bob.email, NEW)
    sign_in(browse(), cast.bob.email, status=200)


def test_the_link_works_once(cast: Cast, browse: Browse, letters: Letters) -> None:
    person = browse()
    person.post("/recovery", {"email": cast.bob.email}, status=200)
    link = link_in(letters()[0])
    person.post(link, ENTRY, status=302)
    assert person.get(link, status=302).location == "/recovery"
    assert person.post(link, ENTRY, status=302).location == "/recovery"


def test_the_link_works_for_two_hours(cast: Cast, browse: Browse, letters: Letters) -> None:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        person = browse()
        person.post("/recovery", {"email": cast.bob.email}, status=200)
        link = link_in(letters()[0])
        clock.shift(timedelta(hours=1, minutes=59))
        person.get(link)
        clock.shift(timedelta(minutes=2))
        person.get(link, status=302)


def test_fetching_the_link_uses_nothing_up(cast: Cast, browse: Browse, letters: Letters) -> None:
    person = browse()
    person.post("/recovery", {"email": cast.bob.email}, status=200)
    link = link_in(letters()[0])
    for _ in range(5):
        person.client.head(link)
        person.get(link)
    person.post(link, ENTRY, status=302)


def test_a_new_password_ends_every_session(cast: Cast, browse: Browse, letters: Letters) -> None:
    signed_in, person = browse(cast.bob), browse()
    person.post("/recovery", {"email": cast.bob.email}, status=200)
    person.post(link_in(letters()[0]), ENTRY, status=302)
    signed_in.get("/members", status=303)
    signed_in.fragment("/members", method="GET", status=401)
    assert "was changed" in letters()[-1].body


def test_known_and_unknown_addresses_read_the_same(
    cast: Cast, browse: Browse, letters: Letters, mail_rows: Callable[[], int]
) -> None:
    answers = {
        re.sub(r'name="csrf_token" value="[^"]+"', "", page.replace(html.escape(address), ""))
        for address in (cast.bob.email, "nobody@nowhere.example")
        for page in [browse().post("/recovery", {"email": address}, status=200).text]
    }
    assert len(answers) == 1
    assert mail_rows() == 2
    assert len(letters()) == 1


def test_an_incomplete_address_is_told_so(browse: Browse) -> None:
    page = browse().post("/recovery", {"email": "bob@"}, status=422)
    assert "not a complete e-mail address" in page.text


def test_the_letter_speaks_the_language_of_its_reader(
    app: Flask, cast: Cast, browse: Browse, letters: Letters
) -> None:
    browse(cast.bob).post("/language", {"language": "es", "next": "/"})
    browse(language="en").post("/recovery", {"email": cast.bob.email}, status=200)
    with app.app_context(), force_locale("es"):
        assert letters()[0].subject == gettext("Choose a new password")


def test_the_link_leads_to_the_configured_address(
    cast: Cast, browse: Browse, letters: Letters
) -> None:
    person = browse()
    config = person.client.application.config
    config["VETTING"] = replace(config["VETTING"], base_url="https://vetting.example")
    person.post("/recovery", {"email": cast.bob.email}, status=200)
    assert "https://vetting.example/recovery/" in letters()[0].body


def test_a_wrong_link_is_refused_in_both_languages(browse: Browse) -> None:
    assert "Invalid" in browse().get("/recovery/x", status=200, follow=True).text
    assert "inválid" in browse(language="es").get("/recovery/x", status=200, follow=True).text


def test_two_passwords_that_differ_are_told_so(
    cast: Cast, browse: Browse, letters: Letters
) -> None:
    person = browse(language="es")
    person.post("/recovery", {"email": cast.bob.email}, status=200)
    link = link_in(letters()[0])
    page = person.post(link, {"password": NEW, "password_confirm": "other"}, status=200)
    assert "no coinciden" in page.text
    page = person.post(link, {"password": "short", "password_confirm": "short"}, status=200)
    assert "10" in page.text
