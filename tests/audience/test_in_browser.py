"""An account's history in a real browser: sent as a file, read on a phone, in light and dark."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.audience.conftest import STRONG
from tests.support.portal import RunningPortal
from tests.support.screen import is_sound, signed_in


@pytest.fixture
def portal(running_portal: RunningPortal) -> RunningPortal:
    return running_portal


def test_a_file_is_sent_and_its_findings_are_read(
    portal: RunningPortal, new_context: Callable[..., BrowserContext], url: str
) -> None:
    phone = {"width": 360, "height": 780}
    page = new_context(viewport=phone, color_scheme="dark").new_page()
    signed_in(portal, page, "bob@harbour.example")
    page.goto(f"{portal.url}{url}/new")
    is_sound(page)
    page.fill("#handle", "@panaderiasol")
    page.check("[name=run_by][value=candidate]")
    faulty = STRONG.replace("10592", "-1")
    for content in (faulty, STRONG):
        file = {"name": "export.csv", "mimeType": "text/csv", "buffer": content.encode()}
        page.set_input_files("#export", files=[file])
        with page.expect_navigation():
            page.click("main form button[type=submit]")
        if content == faulty:
            expect(page.locator("#table-error")).to_contain_text("row 61, column followers")
            expect(page.locator("#handle")).to_have_value("@panaderiasol")
            is_sound(page)
    expect(page.locator(".chart-timeline")).to_have_count(2)
    expect(page.locator(".stretch").first).to_contain_text("gained 400 followers")
    page.locator("summary", has_text="The same figures as a table").click()
    is_sound(page)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})
    is_sound(page)
    page.goto(f"{portal.url}{url}")
    is_sound(page)
