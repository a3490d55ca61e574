"""Signing in and out."""

from collections.abc import Callable

from flask import Flask
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


def _errors(text: str) -> str:
    _, _, below = text.partition('id="error-summary"')
    return below.partition("<form")[0]
