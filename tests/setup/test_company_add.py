"""Another company on the portal, added from the command line."""

import re

import pytest
from click.testing import CliRunner
from flask import Flask

from tests.cast import Browse, Cast
from vetting import cli


@pytest.fixture
def runner(app: Flask, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.setattr(cli, "_application", lambda: app)
    return CliRunner()


def test_its_owner_chooses_a_password_by_the_link(runner: CliRunner, browse: Browse) -> None:
    nadia = ["--owner", "Nadia", "--email", "nadia@marea.example"]
    told = runner.invoke(cli.main, ["company", "add", "Marea Studio", *nadia, "--agency"])
    assert told.exit_code == 0, told.output
    found = re.fullmatch(r"http://localhost:8000(/recovery/\S+)\n", told.output)
    assert found
    browser = browse()
    browser.client.get(found[1])
    word = "correct horse battery"
    browser.post(found[1], {"password": word, "password_confirm": word}, status=302)
    browser.post("/sign-in", {"email": "nadia@marea.example", "password": word}, status=302)
    assert "Our profile" in browser.get("/profile").text


def test_an_address_with_an_account_is_refused(runner: CliRunner, cast: Cast) -> None:
    told = runner.invoke(
        cli.main, ["company", "add", "Two", "--owner", "Bob", "--email", cast.bob.email]
    )
    assert told.exit_code == 1
    assert "has an account" in told.output
