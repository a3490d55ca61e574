"""Both sides' pages in Chromium: nothing in axe's way, nothing wider than a phone, and a comment is
settled where it stands."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast, PortalClient
from tests.support.plans import WHOLE, Counterpart, give, put
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}
TEXT = "Four hours is too long on a Saturday. " + "Donaudampfschifffahrtsgesellschaft" * 4


@pytest.fixture
def url(
    app: Flask,
    cast: Cast,
    running_portal: RunningPortal,
    marta: PortalClient,
    here: str,
    vendor: Counterpart,
    plan_id: int,
) -> str:
    """A portal in which the vendor said something and agreed, and a newer version lies there."""
    vendor.say(TEXT, "answers")
    vendor.agree()
    marta.post(here, {"number": "1", "full_name": "Marta Molina", "agrees": "y"})
    put(app, cast.marta, plan_id, {**WHOLE, "tone": {"voice": "Warm, and short."}})
    return running_portal.url


def looks_right(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    wider = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(wider), page.url


@pytest.mark.parametrize("scheme", [pytest.param("light", marks=pytest.mark.long), "dark"])
def test_the_vendors_pages_look_right_on_a_phone(
    url: str, marta: PortalClient, here: str, new_context: NewContext, scheme: str
) -> None:
    page = new_context(viewport=PHONE, color_scheme=scheme).new_page()
    page.goto(f"{url}/guest#{give(marta, here)}")
    page.locator("main form [type=submit]").first.click()
    looks_right(page)
    page.locator("main form [type=submit]").first.click()
    places = (
        "",
        "/comments?section=answers",
        "/agreement",
        "/versions/1",
        "/versions/2/differences",
    )
    for place in places:
        page.goto(f"{url}/plan{place}")
        looks_right(page)


def test_a_comment_is_settled_where_it_stands(
    url: str, running_portal: RunningPortal, cast: Cast, here: str, new_context: NewContext
) -> None:
    page = signed_in(running_portal, new_context(viewport=PHONE).new_page(), cast.marta.email)
    page.goto(f"{url}{here}")
    looks_right(page)
    page.fill("[name=text]", "Half written.")
    comment = page.locator("article", has_text="Four hours is too long")
    comment.locator("[type=submit]").click()
    expect(comment).to_contain_text("settled")
    expect(page.locator("[name=text]")).to_have_value("Half written.")
    page.goto(f"{url}{here.removesuffix('/plan/agreement')}/decision")
    looks_right(page)
