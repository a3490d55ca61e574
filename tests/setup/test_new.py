"""The first page of an empty portal sets up the first company and its owner."""

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import PASSWORD, PortalClient, lay_fresh, make_app
from vetting.db import db
from vetting.models import Company
from vetting.setup import queries

ENTRY = {
    "company": "Panadería Sol",
    "name": "Laura Vega",
    "email": "laura@sol.example",
    "password": PASSWORD,
    "again": PASSWORD,
}


def test_the_first_page_leads_to_the_set_up(empty_app: Flask) -> None:
    page = PortalClient(empty_app.test_client()).get("/", follow=True)
    assert "Set up your portal" in page.text


def test_the_owner_is_signed_in_at_once(empty_app: Flask) -> None:
    browser = PortalClient(empty_app.test_client())
    browser.post("/set-up", ENTRY)
    page = browser.get("/members")
    assert "Laura Vega" in page.text
    assert "Panadería Sol" in page.text


def test_it_happens_only_once(empty_app: Flask) -> None:
    browser = PortalClient(empty_app.test_client())
    browser.post("/set-up", ENTRY)
    other = PortalClient(empty_app.test_client())
    assert other.get("/set-up", status=303).location == "/"
    other.post("/set-up", {**ENTRY, "email": "late@sol.example"})
    assert "late@sol.example" not in browser.get("/members").text


def test_the_slower_of_two_at_one_moment_finds_it_done(
    empty_app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (PortalClient(empty_app.test_client()) for _ in range(2))
    first.post("/set-up", ENTRY)
    monkeypatch.setattr(queries, "is_set_up", lambda: False)
    late = {**ENTRY, "company": "Late", "email": "late@sol.example"}
    assert second.post("/set-up", late).location == "/"
    second.get("/members", status=303)
    with empty_app.app_context():
        assert db.session.scalars(select(Company.name)).all() == ["Panadería Sol"]


def test_what_is_wrong_is_said_beside_the_field_and_the_rest_stays(empty_app: Flask) -> None:
    browser = PortalClient(empty_app.test_client())
    page = browser.post(
        "/set-up", {**ENTRY, "email": "laura", "password": "short", "again": "shor"}, status=422
    )
    assert "not a complete e-mail address" in page.text
    assert "at least 10 characters" in page.text
    assert "The two passwords differ" in page.text
    assert 'value="Panadería Sol"' in page.text
    assert "short" not in page.text.replace("Please take", "")


def test_the_code_from_the_console_is_asked_for_on_a_network(
    empty_database: Path, tmp_path: Path
) -> None:
    lay_fresh(empty_database, tmp_path)
    browser = PortalClient(make_app(tmp_path, setup_code="c0de1234").test_client())
    assert "Code from the console" in browser.get("/set-up").text
    page = browser.post("/set-up", {**ENTRY, "code": "guess"}, status=422)
    assert "not the code" in page.text
    browser.post("/set-up", {**ENTRY, "code": "c0de1234"})
    assert "Laura Vega" in browser.get("/members").text
