"""A reference in a real browser: on a phone, in two sittings, in two languages, without scripts."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.given_references.conftest import Rows
from tests.given_references.desk import FIRST, URL
from tests.support.portal import RunningPortal

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}
# From the link to the thanks, with every question answered, counted in taps and in keys typed.
MOST_TAPS = 25


@pytest.fixture
def portal(running_portal: RunningPortal, code: str) -> RunningPortal:
    return running_portal


class Taps:
    """Somebody with a thumb, and how often they use it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def tap(self, where: str) -> None:
        self.count += 1
        self.page.locator(where).click()

    def pick(self, question: str, value: str) -> None:
        self.tap(f"#criterion-{question} label:has([value='{value}'])")
        expect(self.page.locator(f"#criterion-{question}")).to_have_attribute("data-state", "saved")


def test_two_minutes_on_a_phone(
    portal: RunningPortal, code: str, new_context: NewContext, given: Rows
) -> None:
    thumb = Taps(new_context(viewport=PHONE, has_touch=True).new_page())
    page = thumb.page
    page.goto(f"{portal.url}/guest#{code}")
    thumb.tap("main button[type=submit]")
    thumb.tap("main form button[type=submit]")
    thumb.tap("label[for=may_be_shown-1]")
    thumb.tap("main .form button[type=submit]")
    while "answers" in page.url:
        fits(page)
        for article in page.locator(".criterion").all():
            question = str(article.get_attribute("data-criterion"))
            thumb.pick(question, "yes" if question == "again" else "3")
        thumb.tap(".review-foot > :last-child")
    expect(page).to_have_url(f"{portal.url}{URL}/submission")
    fits(page)
    thumb.tap("main form button[type=submit]")
    expect(page).to_have_url(f"{portal.url}{URL}/thanks")
    assert thumb.count <= MOST_TAPS
    (row,) = given()
    assert (row.state, row.may_be_shown) == ("answered", False)
    assert sorted({each.value for each in row.ratings}) == ["3", "yes"]
    assert len(row.ratings) == 13


def test_a_second_sitting_goes_on_where_the_first_one_stopped(
    portal: RunningPortal, code: str, new_context: NewContext
) -> None:
    first = enter(new_context(viewport=PHONE).new_page(), portal, code)
    Taps(first).pick(FIRST, "2")
    first.context.close()
    second = new_context(viewport=PHONE).new_page()
    second.goto(f"{portal.url}/guest#{code}")
    second.locator("main button[type=submit]").click()
    expect(second.locator(".lead")).to_have_text("1 of 13 answered")


def test_without_a_script_everything_works(
    portal: RunningPortal, code: str, new_context: NewContext, given: Rows
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{portal.url}/guest")
    page.fill("[name=code]", code)
    page.locator("main button[type=submit]").click()
    page.locator("main form button[type=submit]").click()
    page.locator("label[for=may_be_shown-0]").click()
    page.locator("main .form button[type=submit]").click()
    while "answers" in page.url:
        value = "no" if "section=again" in page.url else "1"
        page.locator(f".criterion label:has([value='{value}'])").first.click()
        page.locator("button[name=then][value=next]").click()
    page.locator("main form button[type=submit]").click()
    expect(page).to_have_url(f"{portal.url}{URL}/thanks")
    (row,) = given()
    assert sorted(each.value for each in row.ratings) == ["1", "1", "1", "1", "no"]


@pytest.mark.parametrize(
    ("locale", "scheme"),
    [pytest.param("en", "light", marks=pytest.mark.long), ("es", "dark")],
    ids=["en-light", "es-dark"],
)
def test_no_page_has_a_barrier(
    locale: str, scheme: str, portal: RunningPortal, code: str, new_context: NewContext
) -> None:
    context = new_context(viewport=PHONE, locale=locale, color_scheme=scheme)
    page = enter(context.new_page(), portal, code)
    for path in (
        "",
        "/notice",
        "/person",
        "/answers",
        "/answers?section=again",
        "/submission",
        "/refusal",
        "/thanks",
    ):
        page.goto(f"{portal.url}{URL}{path}")
        fits(page)
        found = Axe().run(page)
        assert found.violations_count == 0, (path, found.generate_report())


def enter(page: Page, portal: RunningPortal, code: str) -> Page:
    """Up to the first question."""
    page.goto(f"{portal.url}/guest#{code}")
    page.locator("main button[type=submit]").click()
    page.locator("main form button[type=submit]").click()
    page.locator("label[for=may_be_shown-0]").click()
    page.locator("main .form button[type=submit]").click()
    expect(page).to_have_url(re.compile("/answers"))
    return page


def fits(page: Page) -> None:
    # An address changes before its page is there.
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], page.url
