"""From paper into the review by keyboard alone: print, type it in, take back, submit."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.cast import PASSWORD, THEN, Cast
from tests.support.pdf import letters, text_of
from tests.support.portal import RunningPortal
from vetting.db import enter_company
from vetting.reviews import service

NewContext = Callable[..., BrowserContext]
Stored = Callable[[str], tuple[str, str, int] | None]


@pytest.fixture
def page(
    app: Flask, new_context: NewContext, running_portal: RunningPortal, cast: Cast, assessment: int
) -> Iterator[Page]:
    with app.app_context():
        enter_company(cast.bob.company_id)
        service.start(cast.bob, assessment, THEN)
    page = new_context().new_page()
    page.goto(f"{running_portal.url}/sign-in?next=/assessments/{assessment}/review")
    page.fill("[name=email]", cast.bob.email)
    page.fill("[name=password]", PASSWORD)
    with page.expect_navigation():
        page.click("main button[type=submit]")
    return page


def test_a_sheet_is_printed_typed_in_corrected_and_submitted(
    page: Page, tmp_path: Path, stored: Stored, expected_faults: list[str]
) -> None:
    page.get_by_role("link", name="Print a blank sheet").click()
    printed = tmp_path / "sheet.pdf"
    page.pdf(path=printed, prefer_css_page_size=True)
    said = letters(text_of(printed.read_bytes()))
    assert "14·Bringsausablereputation-crisismanual" in said
    page.get_by_role("link", name="My review").click()
    page.get_by_role("link", name="Type in a filled-in sheet by number").click()
    field, keys = page.get_by_label("Number and answer"), page.keyboard
    expect(field).to_be_focused()
    # Before its script has come, a form is sent as forms are.
    page.wait_for_load_state()
    _is_kept_where_the_portal_does_not_answer(page, field, expected_faults)
    # Faster than the portal answers: what is typed meanwhile waits its turn.
    for number in range(2, 31):
        keys.type(f"{number} {number % 5}")
        keys.press("Enter")
    progress, status = page.locator("#quick-progress"), _status(page)
    expect(progress).to_contain_text("30 of 30 answered")
    expect(field).to_have_value("")
    expect(field).to_be_focused()
    assert stored("crisis-manual")[:2] == ("4", "")
    keys.type("14 3 knew the manual")
    keys.press("Enter")
    expect(status).to_contain_text("Stored: 14 · Brings a usable reputation-crisis manual")
    expect(status).to_contain_text("It was: level 4.")
    keys.type("15 seven")
    keys.press("Enter")
    expect(status).to_contain_text("1 line is not stored")
    expect(field).to_have_value("15 seven")
    assert Axe().run(page).violations_count == 0
    keys.press("Control+A")
    keys.type("undo")
    keys.press("Enter")
    expect(status).to_contain_text("Taken back. Now: 14 ·")
    undo = page.get_by_role("button", name="Undo 30")
    undo.focus()
    keys.press("Enter")
    expect(status).to_contain_text("Taken back. Now: 30 ·")
    expect(field).to_be_focused()
    expect(progress).to_contain_text("Without an answer: 30")
    keys.type("30 2")
    keys.press("Enter")
    page.get_by_role("link", name="All answered: submit my review").click()
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_text("Your review is in.")).to_be_visible()
    assert stored("crisis-manual")[:2] == ("4", "")


def _is_kept_where_the_portal_does_not_answer(
    page: Page, field: Locator, expected_faults: list[str]
) -> None:
    expected_faults.append("Failed to fetch")

    def refuse(route: Route) -> None:
        route.abort()

    page.route("**/review/quick", refuse)
    page.keyboard.type("1 3")
    page.keyboard.press("Enter")
    expect(_status(page)).to_contain_text("What you typed is still here")
    expect(field).to_have_value("1 3\n")
    page.unroute("**/review/quick", refuse)
    page.keyboard.press("Enter")
    expect(_status(page)).to_contain_text("Stored: 1 ·")
    expect(field).to_have_value("")


def _status(page: Page) -> Locator:
    return page.get_by_role("status").last
