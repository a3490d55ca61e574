"""In Chromium: usable by everybody in both schemes, the name across it on the screen and on every
printed page, and nothing beneath it out of reach."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page

from tests.cast import Browse, Cast
from tests.support.pdf import letters
from tests.support.pdf import reader as pdf_of
from tests.support.portal import RunningPortal
from tests.support.screen import is_sound, signed_in
from tests.support.shares import NIA, share

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}
LONG = "María de los Ángeles Fernández-Villaverde y Gutiérrez de la Concepción " * 2


def test_it_reads_and_prints_with_the_name_across_it(
    running_portal: RunningPortal,
    browse: Browse,
    cast: Cast,
    place: str,
    new_context: NewContext,
) -> None:
    marta = browse(cast.marta)
    short, long = share(marta, place), share(marta, place, LONG)
    page = _opened(running_portal, new_context(color_scheme="light"), short)
    is_sound(page)
    assert NIA in (page.locator(".watermark span").first.get_attribute("data-mark") or "")
    with page.expect_download():
        page.get_by_role("link", name="PDF").click()
    # What is marked and copied is the sheet's alone.
    page.locator(".sheet").select_text()
    assert NIA not in page.evaluate("getSelection().toString()")
    printed = pdf_of(page.pdf(prefer_css_page_size=True)).pages
    assert len(printed) > 2
    for each in printed:
        assert letters(each.extract_text()).count(letters(NIA)) == 4
    is_sound(_opened(running_portal, new_context(viewport=PHONE, color_scheme="dark"), long))
    for context in (new_context(), new_context(viewport=PHONE, color_scheme="dark")):
        member = signed_in(running_portal, context.new_page(), "marta@harbour.example")
        member.goto(f"{running_portal.url}{place}")
        is_sound(member)


def _opened(portal: RunningPortal, context: BrowserContext, code: str) -> Page:
    page = context.new_page()
    page.goto(f"{portal.url}/guest#{code}")
    page.locator("main form [type=submit]").first.click()
    page.wait_for_url("**/shared")
    return page
