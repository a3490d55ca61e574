"""Ruling on a sign in a real browser, with scripts and without."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in

NOTE = "The contract in the annex says that all accounts are ours."


@pytest.fixture
def portal(running_portal: RunningPortal, assessment_id: int) -> RunningPortal:
    return running_portal


@pytest.fixture
def check(
    new_context: Callable[..., BrowserContext],
    portal: RunningPortal,
    cast: Cast,
    assessment_id: int,
) -> Callable[..., Page]:
    def opened(**options: bool) -> Page:
        page = signed_in(portal, new_context(**options).new_page(), cast.bob.email)
        page.goto(f"{portal.url}/assessments/{assessment_id}/pirate-check")
        return page

    return opened


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_sign_is_cleared_and_the_level_follows(check: Callable[..., Page], scripts: bool) -> None:
    page = check(java_script_enabled=scripts)
    sign = page.locator("#sign-accounts-in-vendor-name")
    expect(page.locator("#level")).to_contain_text("Rule R4")
    sign.get_by_text("Confirm or clear this sign").click()
    sign.get_by_label("Clear this sign").check()
    sign.get_by_label("Why", exact=True).fill(NOTE)
    sign.get_by_role("button", name="Save the ruling").click()
    expect(sign).to_contain_text("Bob Baker: cleared")
    expect(sign).to_contain_text(NOTE)
    expect(page.locator("#level")).not_to_contain_text("Rule R4")


def test_with_scripts_the_outcome_is_announced_and_the_card_keeps_the_focus(
    check: Callable[..., Page],
) -> None:
    page = check()
    sign = page.locator("#sign-accounts-in-vendor-name")
    sign.get_by_text("Confirm or clear this sign").click()
    sign.get_by_label("Clear this sign").check()
    sign.get_by_label("Why", exact=True).fill(NOTE)
    sign.get_by_role("button", name="Save the ruling").click()
    expect(page.locator("#announcer")).to_contain_text("The ruling is saved")
    expect(sign.locator("summary").first).to_be_focused()


def test_with_scripts_the_page_stays_where_it_is(check: Callable[..., Page]) -> None:
    page = check()
    page.evaluate("window.stays = true")
    sign = page.locator("#sign-accounts-in-vendor-name")
    sign.get_by_text("Confirm or clear this sign").click()
    sign.get_by_label("Confirm this sign").check()
    sign.get_by_label("Why", exact=True).fill("no" + " " * 12)
    sign.get_by_role("button", name="Save the ruling").click()
    expect(sign).to_contain_text("at least 10 characters")
    expect(sign.get_by_label("Why", exact=True)).to_have_value("no")
    assert page.evaluate("window.stays")
