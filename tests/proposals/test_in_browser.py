"""A proposal in a real browser and under the real reader: handed in, judged, and judged again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in

LETTER = """
<h1>A plan for Harbour Bakery</h1>
<p>Dear Alice, thank you for your time on Tuesday. We looked at your page and at the questions that
people ask there, and we would begin with those.</p>
<p>We guarantee 5,000 new followers in three months, or you get your money back.</p>
<p>You approve the calendar every Monday. We answer comments within four hours on working days,
and your accounts stay in your name. The price is 600 a month for twelve hours a week.</p>
<p>With kind regards, Nadia</p>
"""


@pytest.fixture
def portal(running_portal: RunningPortal, assessment_id: int) -> RunningPortal:
    return running_portal


@pytest.fixture
def proposal(
    new_context: Callable[..., BrowserContext], portal: RunningPortal, cast: Cast, url: str
) -> Callable[..., Page]:
    def opened(**options: bool) -> Page:
        page = signed_in(portal, new_context(**options).new_page(), cast.bob.email)
        page.goto(f"{portal.url}{url}")
        return page

    return opened


@pytest.fixture
def letter(new_context: Callable[..., BrowserContext], tmp_path: Path) -> Path:
    """A PDF as a vendor's own browser prints it."""
    page = new_context().new_page()
    page.set_content(LETTER)
    page.pdf(path=tmp_path / "Our plan.pdf", format="A5")
    return tmp_path / "Our plan.pdf"


def hand_in(page: Page, file: Path) -> None:
    page.set_input_files("[name=file]", file)
    page.get_by_role("button", name="Save the proposal").click()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_file_is_handed_in_and_a_promise_in_it_is_judged(
    proposal: Callable[..., Page], letter: Path, scripts: bool
) -> None:
    page = proposal(java_script_enabled=scripts)
    hand_in(page, letter)
    expect(page.locator("#flashes")).to_contain_text("The offer is saved.")
    text = page.locator("#proposal-text")
    expect(text).to_contain_text(
        "We looked at your page and at the questions that people ask there, and we would begin"
    )
    finding = page.locator(".finding").filter(has_text="Guarantees a number of followers")
    expect(finding).to_contain_text("guarantee 5,000 new followers in three months")
    expect(text.locator("mark.mark-suggested").first).to_be_visible()
    finding.get_by_role("button", name="Confirm").click()
    expect(finding).to_contain_text("Bob Baker")
    expect(text.locator("mark.mark-confirmed").first).to_be_visible()
    finding.get_by_role("button", name="Undo").click()
    finding.get_by_role("button", name="Dismiss").click()
    expect(finding).to_have_attribute("data-state", "dismissed")
    expect(text.locator("mark.mark-dismissed").first).to_be_visible()


def test_with_scripts_a_ruling_is_announced_and_keeps_its_place_and_the_focus(
    proposal: Callable[..., Page], letter: Path
) -> None:
    page = proposal()
    hand_in(page, letter)
    page.evaluate("window.stays = true")
    finding = page.locator(".finding").filter(has_text="Guarantees a number of followers")
    finding.get_by_role("button", name="Confirm").click()
    expect(page.locator("#announcer")).to_contain_text(
        "Guarantees a number of followers: confirmed"
    )
    expect(finding.get_by_role("button", name="Undo")).to_be_focused()
    assert page.evaluate("window.stays")


def test_what_was_marked_by_hand_goes_from_the_page_when_it_is_taken_back(
    proposal: Callable[..., Page],
) -> None:
    page = proposal()
    page.fill("[name=text]", "We sit at the harbour. Our hats are blue.")
    page.get_by_role("button", name="Save the proposal").click()
    page.get_by_text("Mark a promise that was missed").click()
    page.get_by_label("What is promised").select_option("secret-method")
    page.get_by_label("In these words").fill("Our hats are blue")
    page.get_by_role("button", name="Mark and confirm").click()
    finding = page.locator(".finding")
    expect(finding).to_contain_text("marked by hand")
    finding.get_by_role("button", name="Undo").click()
    expect(finding).to_have_count(0)
    expect(page.locator("mark")).to_have_count(0)


def test_a_file_that_is_too_large_is_not_even_sent(
    proposal: Callable[..., Page], tmp_path: Path
) -> None:
    page = proposal()
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * (5 * 1024**2 + 1))
    page.fill("[name=text]", "What I typed.")
    page.set_input_files("[name=file]", large)
    field = page.locator("[name=file]")
    expect(field).to_have_value("")
    told = field.evaluate("field => field.validationMessage")
    assert told == "This file is too large: 5 MB at most."
    expect(page.locator("[name=text]")).to_have_value("What I typed.")
