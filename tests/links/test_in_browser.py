"""A link in a real browser: its secret shows in no address that is asked for, kept or passed on."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.cast import PASSWORD, Browse, Cast
from tests.companies.test_members import invited
from tests.support.portal import RunningPortal


@pytest.fixture
def portal(running_portal: RunningPortal) -> RunningPortal:
    return running_portal


@pytest.mark.parametrize("scripts", [True, False])
def test_the_secret_leaves_the_address_and_never_enters_another(
    cast: Cast,
    browse: Browse,
    portal: RunningPortal,
    new_context: Callable[..., BrowserContext],
    *,
    scripts: bool,
) -> None:
    code = invited(browse(cast.alice))
    context = new_context(java_script_enabled=scripts)
    asked: list[str] = []
    context.on("request", lambda request: asked.extend([request.url, *request.headers.values()]))
    page = context.new_page()
    if scripts:
        page.goto(f"{portal.url}/invitation#{code}")
        expect(page).to_have_url(f"{portal.url}/invitation")
    else:
        page.goto(f"{portal.url}/invitation")
        page.fill("[name=code]", code)
    page.click("main button[type=submit]")
    expect(page).to_have_url(f"{portal.url}/invitation/account")
    assert code not in page.content()
    page.fill("[name=email]", "nora@new.example")
    page.fill("[name=password]", PASSWORD)
    page.fill("[name=again]", PASSWORD)
    page.click("main button[type=submit]")
    expect(page.locator("main")).to_contain_text("Welcome aboard")
    assert len(asked) > 10
    assert not [each for each in asked if code in each]
    assert {cookie["name"] for cookie in context.cookies()} == {"vetting"}
