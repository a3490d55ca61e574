"""A table brought in on a telephone, and the rules read there and on paper: without barriers."""

from collections.abc import Callable

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, FilePayload, expect

from tests.support.portal import RunningPortal
from tests.support.screen import is_sound, signed_in

pytestmark = pytest.mark.browser
TABLE = (
    "Name;Kind;E-mail\nNúria Vidal;freelancer;nuria@vidal.example\n"
    "Marea;agency;not an address\nNuria Vidal;freelancer;other@vidal.example\n"
)
PHONE = {"width": 390, "height": 844}


def test_a_table_is_looked_at_brought_in_and_taken_back(
    app: Flask, running_portal: RunningPortal, new_context: Callable[..., BrowserContext]
) -> None:
    context = new_context(viewport=PHONE, color_scheme="dark")
    page = signed_in(running_portal, context.new_page(), "marta@harbour.example")
    page.goto(f"{running_portal.url}/vendors/imports")
    is_sound(page)
    file = FilePayload(name="ours.csv", mimeType="text/csv", buffer=TABLE.encode())
    page.set_input_files("input[type=file]", file)
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_text("Row 3, E-mail address")).to_be_visible()
    is_sound(page)
    page.get_by_text("Which column is which?").click()
    is_sound(page)
    page.get_by_label("Leave out the rows with faults").check()
    page.get_by_role("button", name="Bring in 1 new vendor").click()
    expect(page.get_by_role("heading", name="Brought in")).to_be_visible()
    is_sound(page)
    page.get_by_role("button", name="Take all of it back").click()
    expect(page.get_by_role("heading", name="Taken back")).to_be_visible()
    is_sound(page)


def test_the_rules_are_read_on_a_telephone(
    app: Flask, running_portal: RunningPortal, new_context: Callable[..., BrowserContext]
) -> None:
    context = new_context(viewport=PHONE)
    page = signed_in(running_portal, context.new_page(), "vera@harbour.example")
    page.goto(f"{running_portal.url}/rules")
    is_sound(page)
    page.get_by_role("link", name="All criteria, word for word").click()
    page.locator("details.more summary").first.click()
    is_sound(page)
    page.emulate_media(media="print")
    folded = page.locator("details.more:not([open]) li").first
    assert folded.evaluate("element => element.getBoundingClientRect().height") > 0
