"""The sheet of facts in a real browser: each answer saves by itself, and none is lost unnoticed."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in

SignIn = Callable[..., Page]


@pytest.fixture
def portal(running_portal: RunningPortal) -> RunningPortal:
    return running_portal


@pytest.fixture
def sheet_of(
    portal: RunningPortal, new_context: Callable[..., BrowserContext], assessment_id: int
) -> SignIn:
    """`sheet_of("bob")` is Bob's browser with the sheet open."""

    def open_sheet(mailbox: str, **options: object) -> Page:
        page = signed_in(portal, new_context(**options).new_page(), f"{mailbox}@harbour.example")
        page.goto(f"{portal.url}/assessments/{assessment_id}/facts")
        return page

    return open_sheet


def answer(page: Page, fact: str, value: str) -> None:
    page.check(f"[name={fact}-value][value='{value}']")


def state_of(page: Page, fact: str) -> str:
    return f"#fact-{fact}-state"


def test_an_answer_is_saved_as_soon_as_it_is_given(sheet_of: SignIn, cast: Cast) -> None:
    bob = sheet_of("bob")
    answer(bob, "offers_reviews", "yes")
    expect(bob.locator(state_of(bob, "offers_reviews"))).to_contain_text("Saved")
    expect(bob.locator("#facts-progress")).to_contain_text("1 of 28 answered")
    bob.reload()
    expect(bob.locator("[name=offers_reviews-value][value=yes]")).to_be_checked()
    expect(bob.locator(state_of(bob, "offers_reviews"))).to_contain_text(cast.bob.name)


def test_quick_changes_of_one_answer_never_clash_with_themselves(sheet_of: SignIn) -> None:
    bob = sheet_of("bob")
    slow = {"offline": False, "latency": 400, "downloadThroughput": -1, "uploadThroughput": -1}
    bob.context.new_cdp_session(bob).send("Network.emulateNetworkConditions", slow)
    for value in ("yes", "no", "unknown", "yes", "no"):
        answer(bob, "offers_reviews", value)
    bob.locator("#fact-offers_reviews summary").click()
    bob.fill("[name=offers_reviews-note]", "by telephone")
    bob.press("[name=offers_reviews-note]", "Tab")
    state = bob.locator(state_of(bob, "offers_reviews"))
    expect(state).to_contain_text("by telephone")
    expect(state).not_to_contain_text("meanwhile")
    bob.reload()
    expect(bob.locator("[name=offers_reviews-value][value=no]")).to_be_checked()


def test_what_did_not_reach_the_server_is_not_called_saved(
    sheet_of: SignIn, portal: RunningPortal, expected_faults: list[str]
) -> None:
    expected_faults.append("Failed to fetch")
    bob = sheet_of("bob")
    portal.stop()
    answer(bob, "offers_reviews", "yes")
    state = bob.locator(state_of(bob, "offers_reviews"))
    expect(state).to_contain_text("Not saved yet")
    portal.start()
    # It goes out again by itself.
    expect(state.locator("[data-state=saved]")).to_be_visible(timeout=20_000)
    expect(state.locator(".fact-unsaved")).to_be_hidden()


def test_two_people_see_where_they_differ_and_can_keep_their_own(sheet_of: SignIn) -> None:
    bob, rosa = sheet_of("bob"), sheet_of("rosa")
    answer(bob, "offers_reviews", "no")
    expect(bob.locator(state_of(bob, "offers_reviews"))).to_contain_text("Saved")
    answer(rosa, "offers_reviews", "yes")
    state = rosa.locator(state_of(rosa, "offers_reviews"))
    expect(state).to_contain_text("Bob Baker answered this meanwhile: No")
    expect(state.locator(".fact-unsaved")).to_be_visible()
    state.get_by_role("button", name="Keep mine").click()
    expect(rosa.locator(state_of(rosa, "offers_reviews"))).to_contain_text("Rosa Ruiz")
    expect(rosa.locator("[name=offers_reviews-value][value=yes]")).to_be_checked()


def test_a_wrong_number_says_so_and_stays(sheet_of: SignIn) -> None:
    bob = sheet_of("bob")
    bob.fill("[name=lock_in_months-value]", "999")
    bob.press("[name=lock_in_months-value]", "Tab")
    state = bob.locator(state_of(bob, "lock_in_months"))
    expect(state).to_contain_text("Please give a whole number from 0 to 240.")
    expect(bob.locator("[name=lock_in_months-value]")).to_have_value("999")
    bob.fill("[name=lock_in_months-value]", "9")
    bob.press("[name=lock_in_months-value]", "Tab")
    expect(state).to_contain_text("Saved")


def test_the_sheet_works_without_scripts(sheet_of: SignIn) -> None:
    bob = sheet_of("bob", java_script_enabled=False)
    answer(bob, "offers_reviews", "yes")
    bob.get_by_role("button", name="Save the facts").click()
    expect(bob.locator("#flashes")).to_contain_text("The facts are saved.")
    expect(bob.locator("[name=offers_reviews-value][value=yes]")).to_be_checked()


@pytest.mark.parametrize(
    "lost", ["**/saving.js*", pytest.param("**/htmx.min.js*", marks=pytest.mark.long)]
)
def test_half_the_scripts_promise_nothing_and_the_form_is_sent_whole(
    sheet_of: SignIn, lost: str
) -> None:
    bob = sheet_of("bob")
    bob.route(lost, lambda route: route.abort())
    bob.reload()
    posts = []
    bob.on("request", lambda request: request.method == "POST" and posts.append(request.url))
    answer(bob, "offers_reviews", "yes")
    answer(bob, "issues_invoice", "no")
    expect(bob.locator("#facts-by-itself")).to_be_hidden()
    assert posts == []
    bob.click(".facts-foot button[type=submit]")
    expect(bob.locator("#facts-progress")).to_contain_text("2 of 28 answered")
