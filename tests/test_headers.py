"""The headers that every answer carries."""

from collections.abc import Callable

from tests.cast import Cast, PortalClient

Browse = Callable[..., PortalClient]


def test_a_page_may_load_only_its_own_files(browse: Browse) -> None:
    policy = browse().get("/sign-in").headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "http" not in policy


def test_what_lies_behind_the_sign_in_is_not_kept(cast: Cast, browse: Browse) -> None:
    assert browse(cast.bob).get("/members").headers["Cache-Control"] == "no-store"


def test_a_versioned_file_is_kept_for_ever(browse: Browse) -> None:
    answer = browse().client.get("/static/css/base.css?v=1")
    assert "immutable" in answer.headers["Cache-Control"]
    answer.close()


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(browse: Browse) -> None:
    cookie = browse().get("/sign-in").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
