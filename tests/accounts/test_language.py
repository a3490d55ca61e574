"""The language is the person's setting, else the browser's."""

from collections.abc import Callable

from flask import Flask

from tests.cast import PASSWORD, Cast, PortalClient

Browse = Callable[..., PortalClient]


def test_the_browser_is_asked_first(browse: Browse) -> None:
    assert 'lang="es"' in browse(language="es-MX,es;q=0.9").get("/sign-in").text
    assert 'lang="en"' in browse(language="de").get("/sign-in").text


def test_a_choice_holds(browse: Browse) -> None:
    person = browse()
    person.post("/language", {"language": "es", "next": "/sign-in"})
    assert 'lang="es"' in person.get("/sign-in").text


def test_a_choice_is_kept_with_the_account(app: Flask, cast: Cast, browse: Browse) -> None:
    browse(cast.bob).post("/language", {"language": "es", "next": "/members"})
    elsewhere = PortalClient(app.test_client(), "en")
    elsewhere.client.post("/sign-in", data={"email": cast.bob.email, "password": PASSWORD})
    assert 'lang="es"' in elsewhere.get("/members").text


def test_an_unknown_language_is_refused(browse: Browse) -> None:
    browse().post("/language", {"language": "xx"}, status=400)
