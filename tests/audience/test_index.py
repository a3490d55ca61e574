from collections.abc import Callable
from typing import Any

from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.statements import statements

Browse = Callable[..., PortalClient]


def test_an_empty_page_says_what_to_ask_for(browse: Browse, cast: Cast, url: str) -> None:
    page = browse(cast.bob).get(url).text
    assert "No history yet" in page
    assert f"{url}/new" in page
    assert f"{url}/new" not in browse(cast.vera).get(url).text


def test_every_account_is_listed_with_its_result(
    browse: Browse, cast: Cast, url: str, account: dict[str, Any]
) -> None:
    bob = browse(cast.bob)
    bob.post(url, account)
    bob.post(url, {**account, "handle": "@other", "run_by": "unknown"})
    page = bob.get(url).text
    assert page.count("Clear signs, to be asked about") == 2
    assert page.count("Does not count") == 1
    assert "Instagram: @panaderiasol" in page


def test_the_page_speaks_spanish(
    browse: Browse, cast: Cast, url: str, account: dict[str, Any]
) -> None:
    browse(cast.bob).post(url, account)
    page = browse(cast.bob, "es").get(url).text
    assert "Historial de la audiencia" in page
    assert "Indicios claros, por los que hay que preguntar" in page


def test_the_number_of_statements_does_not_grow_with_the_accounts(
    app: Flask, browse: Browse, cast: Cast, url: str, account: dict[str, Any]
) -> None:
    bob = browse(cast.bob)
    bob.post(url, account)
    bob.get(url)
    few = statements(app, lambda: bob.get(url))
    for number in range(3):
        bob.post(url, {**account, "handle": f"@more{number}"})
    assert statements(app, lambda: bob.get(url)) == few


def test_an_outsider_gets_404(browse: Browse, cast: Cast, url: str) -> None:
    browse(cast.charlie).get(url, status=404)
