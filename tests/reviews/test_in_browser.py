"""The review in a real browser: by keys, offline, in two windows, signed out, without scripts."""

from collections.abc import Callable

from playwright.sync_api import Route, expect

from tests.cast import Cast
from tests.reviews.desk import FIRST, SECOND
from tests.reviews.room import Room, is_saved, level, note, state

Stored = Callable[..., tuple[str, str, int] | None]
OFFLINE = "no connection"


def test_a_pick_and_a_note_save_by_themselves_and_the_header_answers(
    room: Callable[..., Room], stored: Stored
) -> None:
    page = room().window()
    level(page, "3").check()
    is_saved(page)
    expect(page.locator("#review-figures")).to_contain_text("75.0")
    expect(page.locator("#review-progress [aria-current]")).to_contain_text("1/6")
    note(page).press_sequentially("knew both shops")
    is_saved(page)
    assert stored(FIRST) == ("3", "knew both shops", 2)


def test_what_is_written_before_the_script_is_there_is_saved(
    room: Callable[..., Room], stored: Stored
) -> None:
    at = room()
    page = at.context.new_page()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/js/saving.js*", hold)
    page.goto(f"{at.review}?section=company-research", wait_until="commit")
    level(page, "2").check()
    note(page).fill("written on the train")
    page.wait_for_function("() => document.readyState === 'interactive'")
    held[0].continue_()
    page.unroute("**/js/saving.js*", hold)
    is_saved(page)
    assert stored(FIRST)[:2] == ("2", "written on the train")
    assert stored(SECOND) is None


def test_the_keyboard_alone_is_enough(room: Callable[..., Room], stored: Stored) -> None:
    page = room().window()
    keys = page.keyboard
    keys.press("n")
    keys.press("2")
    keys.press("ArrowDown")
    expect(level(page, "3")).to_be_checked()
    keys.press("m")
    keys.type("2 n 4 are words here")
    keys.press("Escape")
    expect(level(page, "3")).to_be_focused()
    keys.press("Enter")
    keys.press("o")
    expect(level(page, "not-observed", SECOND)).to_be_checked()
    keys.press("p")
    expect(level(page, "3")).to_be_focused()
    keys.press("u")
    expect(level(page, "0", "competitor-scan")).to_be_focused()
    keys.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    keys.press("4")
    keys.press("Escape")
    is_saved(page)
    is_saved(page, SECOND)
    assert stored(FIRST) == ("3", "2 n 4 are words here", stored(FIRST)[2])
    assert stored(SECOND)[:2] == ("not-observed", "")
    assert stored("competitor-scan") is None


def test_tab_reaches_every_criterion_and_its_note(room: Callable[..., Room]) -> None:
    page = room().window()
    level(page, "0").focus()
    page.keyboard.press("Tab")
    expect(note(page)).to_be_focused()
    page.keyboard.press("Tab")
    expect(level(page, "0", SECOND)).to_be_focused()


def test_what_is_rated_offline_stays_and_goes_up_when_the_line_is_back(
    room: Callable[..., Room], stored: Stored, expected_faults: list[str]
) -> None:
    expected_faults.append("Failed to fetch")
    at = room()
    page = at.window()
    at.context.set_offline(True)
    level(page, "2").check()
    note(page).fill("said in the lift, where there is no line")
    level(page, "1", SECOND).check()
    expect(state(page)).to_contain_text(OFFLINE)
    expect(page.locator("#save-state")).to_have_text("Not saved")
    expect(page.locator("#save-retry")).to_be_visible()
    assert stored(FIRST) is None
    at.context.set_offline(False)
    is_saved(page)
    is_saved(page, SECOND)
    assert stored(FIRST)[:2] == ("2", "said in the lift, where there is no line")
    assert stored(SECOND)[:2] == ("1", "")


def test_a_killed_server_loses_nothing_that_was_called_saved(
    room: Callable[..., Room], stored: Stored, expected_faults: list[str]
) -> None:
    expected_faults.append("Failed to fetch")
    at = room()
    page = at.window()
    level(page, "3").check()
    is_saved(page)
    at.portal.kill()
    note(page).fill("typed while the server lay dead")
    expect(page.locator("#save-state")).to_have_text("Not saved")
    assert stored(FIRST) == ("3", "", 1)
    at.portal.start()
    # The page tries again by itself too, and then takes the button away.
    page.locator("#save-retry").dispatch_event("click")
    is_saved(page)
    assert stored(FIRST)[:2] == ("3", "typed while the server lay dead")


def test_two_windows_in_conflict_show_both_and_mine_can_be_kept(
    room: Callable[..., Room], stored: Stored
) -> None:
    at = room()
    tablet, desk = at.window(), at.window()
    level(tablet, "3").check()
    is_saved(tablet)
    level(desk, "1").check()
    expect(state(desk)).to_contain_text("another window or device")
    expect(level(desk, "1")).to_be_checked()
    note(desk).fill("typed on in the conflict")
    desk.wait_for_timeout(1000)
    assert stored(FIRST) == ("3", "", 1)
    desk.get_by_role("button", name="Keep mine").click()
    is_saved(desk)
    assert stored(FIRST) == ("1", "typed on in the conflict", 2)


def test_two_windows_in_conflict_the_stored_one_can_be_taken(
    room: Callable[..., Room], stored: Stored
) -> None:
    at = room()
    tablet, desk = at.window(), at.window()
    level(tablet, "3").check()
    note(tablet).fill("from the tablet")
    is_saved(tablet)
    level(desk, "1").check()
    desk.get_by_role("button", name="Take the stored one").click()
    is_saved(desk)
    expect(level(desk, "3")).to_be_checked()
    expect(note(desk)).to_have_value("from the tablet")
    assert stored(FIRST)[:2] == ("3", "from the tablet")


def test_a_duplicated_tab_takes_a_name_of_its_own(
    room: Callable[..., Room], stored: Stored
) -> None:
    page = room().window()
    level(page, "3").check()
    is_saved(page)
    with page.expect_popup() as opened:
        page.evaluate("window.open(location.href)")
    copy = opened.value
    copy.wait_for_load_state()
    level(copy, "2").check()
    is_saved(copy)
    level(page, "4").check()
    expect(state(page)).to_contain_text("another window or device")
    assert stored(FIRST)[0] == "2"


def test_leaving_at_once_takes_the_last_words_along(
    room: Callable[..., Room], stored: Stored
) -> None:
    page = room().window()
    note(page).fill("a last word")
    page.get_by_role("link", name="Audience knowledge").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Audience knowledge")
    assert stored(FIRST)[:2] == ("", "a last word")


def test_whoever_is_signed_out_keeps_what_they_typed_and_signs_in_elsewhere(
    room: Callable[..., Room], cast: Cast, stored: Stored
) -> None:
    at = room()
    page = at.window()
    at.context.clear_cookies()
    note(page).fill("typed after the session had ended")
    expect(state(page)).to_contain_text("signed out")
    expect(state(page).get_by_role("link")).to_have_attribute("target", "_blank")
    at.sign_in(cast.bob)
    page.locator("#save-retry").click()
    is_saved(page)
    assert stored(FIRST)[:2] == ("", "typed after the session had ended")


def test_nothing_goes_up_under_another_persons_name(
    room: Callable[..., Room], cast: Cast, stored: Stored
) -> None:
    at = room()
    page = at.window()
    at.context.clear_cookies()
    note(page).fill("bob's own words")
    expect(state(page)).to_contain_text("signed out")
    at.sign_in(cast.rosa)
    page.locator("#save-retry").click()
    expect(state(page)).to_contain_text("somebody else is signed in")
    expect(note(page)).to_have_value("bob's own words")
    assert stored(FIRST) is None


def test_a_review_submitted_in_another_window_keeps_what_was_typed(
    room: Callable[..., Room], stored: Stored
) -> None:
    at = room()
    page = at.window()
    level(page, "3").check()
    is_saved(page)
    other = at.window()
    other.goto(f"{at.review}/submission")
    other.get_by_role("button", name="Submit").click()
    note(page).fill("an afterthought")
    expect(state(page)).to_contain_text("closed meanwhile")
    expect(note(page)).to_have_value("an afterthought")
    expect(page.locator("#save-state")).to_have_text("Not saved")
    assert stored(FIRST) == ("3", "", 1)


def test_not_applicable_waits_for_its_reason(room: Callable[..., Room], stored: Stored) -> None:
    page = room().window()
    level(page, "not-applicable").check()
    expect(state(page)).to_contain_text("Please say here why it does not apply.")
    note(page).fill("there is no shop")
    is_saved(page)
    assert stored(FIRST)[:2] == ("not-applicable", "there is no shop")


def test_without_scripts_a_section_is_one_form(room: Callable[..., Room], stored: Stored) -> None:
    at = room(java_script_enabled=False)
    page = at.window()
    level(page, "3").check()
    note(page).fill("knew both shops")
    level(page, "not-applicable", SECOND).check()
    page.get_by_role("button", name="Save and go on").click()
    expect(page.locator(".field-error")).to_contain_text("why it does not apply")
    expect(note(page)).to_have_value("knew both shops")
    assert stored(FIRST) is None
    note(page, SECOND).fill("no channels yet")
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Audience knowledge")
    assert stored(FIRST)[:2] == ("3", "knew both shops")
    assert stored(SECOND)[:2] == ("not-applicable", "no channels yet")


def test_without_scripts_a_conflict_shows_both(room: Callable[..., Room], stored: Stored) -> None:
    at = room(java_script_enabled=False)
    tablet, desk = at.window(), at.window()
    level(tablet, "3").check()
    tablet.get_by_role("button", name="Save", exact=True).last.click()
    level(desk, "1").check()
    level(desk, "2", SECOND).check()
    desk.get_by_role("button", name="Save", exact=True).last.click()
    expect(state(desk)).to_contain_text("another window or device")
    assert stored(FIRST)[0] == "3"
    assert stored(SECOND)[0] == "2"
    desk.get_by_role("button", name="Keep mine").click()
    expect(level(desk, "1")).to_be_checked()
    assert stored(FIRST)[0] == "1"
