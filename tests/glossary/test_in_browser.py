"""A word that explains itself, in a real browser without scripts: by keyboard, and on a phone."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, expect

from tests.support.portal import RunningPortal

PHONE = {"width": 320, "height": 640}


def test_a_word_opens_by_keyboard_and_by_touch_and_stays_on_a_small_screen(
    new_context: Callable[..., BrowserContext], running_portal: RunningPortal
) -> None:
    page = new_context(
        java_script_enabled=False, viewport=PHONE, has_touch=True, locale="es"
    ).new_page()
    page.goto(f"{running_portal.url}/words/score")
    word, told = page.get_by_role("button", name="Cobertura"), page.locator("#word-coverage")
    expect(told).to_be_hidden()
    word.focus()
    page.keyboard.press("Enter")
    expect(told).to_contain_text("el resultado es provisional")
    page.keyboard.press("Tab")
    expect(told.get_by_role("link", name="Todas las palabras")).to_be_focused()
    page.keyboard.press("Escape")
    expect(told).to_be_hidden()
    expect(word).to_be_focused()
    word.tap()
    expect(told).to_be_visible()
    box = told.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]
    told.get_by_role("link").tap()
    page.wait_for_url("**/words#coverage")
