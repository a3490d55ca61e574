"""Signing in and out."""

from collections.abc import Callable

from flask import Flask
from flask_login.utils import encode_cookie
from sqlalchemy import select

from tests.cast import PASSWORD, Cast, PortalClient
from vetting.db import db
from vetting.models import User

Browse = Callable[..., PortalClient]


def test_a_member_signs_in_and_lands_where_they_were_going(cast: Cast, browse: Browse) -> None:
    person = browse()
    asked = person.get("/members", status=303).location
    answer = person.post(asked, {"email": cast.bob.email, "password": PASSWORD}, status=302)
    assert answer.location.endswith("/members")
    person.get("/members")


def test_a_wrong_password_and_an_unknown_address_answer_alike(cast: Cast, browse: Browse) -> None:
    wrong = browse().post("/sign-in", {"email": cast.bob.email, "password": "no"}, status=200)
    unknown = browse().post("/sign-in", {"email": "no@no.example", "password": "no"}, status=200)
    for page in (wrong, unknown):
        assert "error-summary" in page.text
    assert _errors(wrong.text) == _errors(unknown.text)


def test_signing_out_ends_it(cast: Cast, browse: Browse) -> None:
    person = browse(cast.bob)
    person.post("/sign-out", status=302)
    person.get("/members", status=303)


def test_passwords_are_kept_by_argon2_alone(app: Flask, cast: Cast) -> None:
    with app.app_context():
        kept = db.session.scalars(select(User.password)).all()
    assert kept
    assert all(password and password.startswith("$argon2id$") for password in kept)


def test_signing_out_clears_what_the_browser_kept(cast: Cast, browse: Browse) -> None:
    person = browse(cast.bob, language="es")
    answer = person.post("/sign-out", status=302)
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert 'lang="es"' in PortalClient(person.client, "en").get("/sign-in").text


def test_what_is_wrong_is_said_in_both_languages(cast: Cast, browse: Browse) -> None:
    entry = {"email": cast.bob.email, "password": "no"}
    assert "do not go together" in browse().post("/sign-in", entry, status=200).text
    page = browse(language="es").post("/sign-in", entry, status=200).text
    assert "error-summary" in page
    assert "do not go together" not in page


def test_a_token_in_a_header_or_a_cookie_that_remembers_signs_nobody_in(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    with app.app_context():
        bob = db.session.get_one(User, cast.bob.user_id)
        token, remembered = bob.get_auth_token(), encode_cookie(bob.fs_uniquifier)
    person = browse()
    person.headers["Authentication-Token"] = str(token)
    person.get("/members", status=303)
    person.get(f"/members?auth_token={token}", status=303)
    person.client.set_cookie("remember_token", remembered)
    person.get("/members", status=303)


def test_there_is_no_answer_in_json(cast: Cast, browse: Browse) -> None:
    person = browse(cast.bob)
    person.headers["Accept"] = "application/json"
    for path in ("/account/passkeys", "/account/password", "/account/recovery-codes"):
        assert person.client.get(path, headers=person.headers).mimetype == "text/html"


def _errors(text: str) -> str:
    _, _, below = text.partition('id="error-summary"')
    return below.partition("<form")[0]
