"""The headers that every answer carries."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient, make_app

Browse = Callable[..., PortalClient]


def test_a_page_may_load_only_its_own_files(browse: Browse) -> None:
    policy = browse().get("/sign-in").headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "http" not in policy


def test_what_lies_behind_the_sign_in_is_not_kept(cast: Cast, browse: Browse) -> None:
    assert browse(cast.bob).get("/members").headers["Cache-Control"] == "no-store"


def test_a_versioned_file_is_kept_for_ever(browse: Browse) -> None:
    answer = browse().client.get("/static/css/app.css?v=1")
    assert "immutable" in answer.headers["Cache-Control"]
    answer.close()


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(browse: Browse) -> None:
    cookie = browse().get("/sign-in").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_no_page_tells_another_where_somebody_came_from(browse: Browse) -> None:
    assert browse().get("/sign-in").headers["Referrer-Policy"] == "no-referrer"


def test_on_plain_http_in_a_network_a_form_may_still_say_its_origin(
    app: Flask, instance: Path
) -> None:
    # With `no-referrer` a browser would send `Origin: null`, and `Sec-Fetch-Site` not at all.
    client = make_app(instance, trusted_hosts=("portal.lan",)).test_client()
    answer = client.get("/sign-in", headers={"Host": "portal.lan"})
    assert answer.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize(
    "path", ["/account", "/account/password", "/account/passkeys", "/account/two-step", "/members"]
)
def test_nothing_behind_the_sign_in_is_kept(cast: Cast, browse: Browse, path: str) -> None:
    assert "no-store" in browse(cast.bob).get(path).headers["Cache-Control"]


def test_neither_are_refusals(cast: Cast, browse: Browse) -> None:
    assert "no-store" in browse(cast.bob).get("/nowhere", status=404).headers["Cache-Control"]
    assert "no-store" in browse().get("/sign-in").headers["Cache-Control"]
