"""What tests in a real browser have in common: signing in, and a page that everybody can use."""

import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.cast import PASSWORD
from tests.support.portal import RunningPortal


def signed_in(portal: RunningPortal, page: Page, email: str) -> Page:
    """A page in which somebody of the cast is signed in."""
    page.goto(f"{portal.url}/sign-in")
    page.fill("[name=email]", email)
    page.fill("[name=password]", PASSWORD)
    page.locator("main button[type=submit]").first.click()
    page.wait_for_url(re.compile("briefs"))
    return page


def is_sound(page: Page) -> None:
    """Usable by everybody, and no wider than its screen."""
    page.wait_for_load_state()
    found = Axe().run(page)
    assert not found.response["violations"], found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
