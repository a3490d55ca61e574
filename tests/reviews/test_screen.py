"""How the review's screen answers: at once, by keys alone, on a map, on every size of screen."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import Page, Route, expect

from tests.cast import THEN, Cast
from tests.reviews.desk import FIRST, KNOCKOUT, SECOND
from tests.reviews.room import Room, is_saved, level, note, state
from tests.support.said import Say
from tests.support.screen import is_sound
from vetting.db import enter_company
from vetting.reviews import queries, service
from vetting.reviews.protocol import Save

Enter = Callable[..., Room]
Stored = Callable[..., tuple[str, str, int] | None]
AT_ONCE = 100
"""Milliseconds within which an answer is felt as immediate (issue 8 §3)."""

TABLET = {"width": 820, "height": 1180}

# Picks a level, and says after how many milliseconds the header that answers has been painted.
PICK = """([selector, answered]) => new Promise((resolve) => {
  const from = performance.now();
  document.querySelector(selector).click();
  const look = (now) => {
    const isThere = document.getElementById("review-header").textContent.includes(answered);
    requestAnimationFrame(isThere ? (painted) => resolve(painted - from) : look);
  };
  requestAnimationFrame(look);
})"""

# What has moved though nobody touched anything, and when the largest part of the page was there.
PAINT = """() => new Promise((resolve) => {
  const seen = { shift: 0, largest: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1).startTime;
    setTimeout(() => resolve(seen), 300);
  }).observe({ type: "largest-contentful-paint", buffered: true });
})"""


def figures(page: Page) -> list[str]:
    """What the header answers by itself, in words, and how far each section is."""
    texts = page.locator(
        "[data-now=answered], [data-now=coverage], .section-progress"
    ).all_inner_texts()
    return [" ".join(text.split()) for text in texts]


def focused(page: Page) -> str:
    """Where the focus is: a field's name and value, else an id or an address."""
    return str(
        page.evaluate("""() => {
          const { id, name, value, href } = document.activeElement;
          return name ? `${name}=${value}` : id || href || document.activeElement.tagName;
        }""")
    )


def test_the_header_answers_at_once_and_says_saved_only_when_it_is(room: Enter) -> None:
    page = room().window()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/ratings/*", hold)
    took = page.evaluate(PICK, [f"#criterion-{FIRST} [value='3']", "1/6"])
    assert took < AT_ONCE, f"{took:.0f} ms"
    at_once = figures(page)
    assert at_once[0].startswith("1")
    assert "3 %" in at_once
    page.wait_for_timeout(300)
    assert len(held) == 1
    expect(page.locator("#save-state")).to_have_text("Saving…")
    held[0].continue_()
    is_saved(page)
    assert figures(page) == at_once


@pytest.mark.long
@pytest.mark.parametrize("picks", [("0", "4", "2"), ("not-observed", "3", "not-applicable")])
def test_the_header_counts_as_the_portal_does(room: Enter, picks: tuple[str, str, str]) -> None:
    page = room(locale="es-ES").window()
    page.get_by_role("button", name="Español").click()
    for criterion, pick in zip((FIRST, SECOND, "competitor-scan"), picks, strict=True):
        note(page, criterion).fill("—")
        level(page, pick, criterion).check()
    at_once = figures(page)
    expect(page.locator("#save-state")).to_have_text("Guardado")
    assert figures(page) == at_once
    page.reload()
    assert figures(page) == at_once


@pytest.mark.long
def test_no_word_and_no_wheel_before_a_fifth_of_a_second(room: Enter) -> None:
    page = room().window()
    page.route("**/ratings/*", lambda route: None)
    level(page, "3").check()
    line = page.locator("#save-state")
    first = line.evaluate("""(line) => {
      const [appear] = line.getAnimations();
      appear.pause();
      return [10, 190, 200].map((time) => {
        appear.currentTime = time;
        return getComputedStyle(line).visibility;
      });
    }""")
    assert first == ["hidden", "hidden", "visible"]
    page.unroute_all(behavior="ignoreErrors")
    page.close(run_before_unload=False)


def test_to_the_end_and_handed_in_by_the_keyboard_alone(
    app: Flask, cast: Cast, assessment: int, room: Enter, stored: Stored
) -> None:
    at = room()
    left = (FIRST, "competitor-scan", KNOCKOUT)
    with app.app_context():
        enter_company(cast.bob.company_id)
        own = queries.own_review(cast.bob, assessment)
        rest = {name: Save("3", "", 0) for name in own.checklist.criteria if name not in left}
        service.save_all(cast.bob, assessment, own.review_id or 0, rest, THEN)
    page = at.window()
    keys = page.keyboard
    for number, criterion in enumerate(left):
        keys.press("u")
        expect(level(page, "0", criterion)).to_be_focused()
        keys.press(str(number))
        expect(page.locator("#review-figures")).to_contain_text(f"{28 + number}/30")
    keys.press("m")
    keys.type("read us 2 pages, no 4")
    keys.press("Escape")
    keys.press("u")
    expect(page.get_by_role("heading", level=1)).to_have_text("Submit my review")
    while not page.locator("main button:focus").count():
        keys.press("Tab")
    keys.press("Enter")
    expect(page.locator("#flashes")).to_contain_text("Your review is in")
    assert stored(KNOCKOUT)[:2] == ("2", "read us 2 pages, no 4")


def test_the_map_shows_every_question_and_leads_to_it(room: Enter) -> None:
    page = room().window()
    level(page, "3").check()
    level(page, "not-observed", SECOND).check()
    page.keyboard.press("a")
    squares = page.locator("#review-map .map a")
    expect(squares).to_have_count(30)
    expect(squares.nth(1)).to_be_focused()
    told = [" ".join(text.split()) for text in squares.all_text_contents()]
    assert told[0].endswith(": 3")
    assert told[1].endswith(": Not observed")
    assert told[2].endswith(": No rating yet")
    drawn = """(square) => [
      getComputedStyle(square, "::after").content, getComputedStyle(square).borderStyle,
    ]"""
    assert squares.nth(0).evaluate(drawn)[0].startswith('"3"')
    assert squares.nth(1).evaluate(drawn) == ['"?" / ""', "dashed"]
    assert squares.nth(2).evaluate(drawn) == ["none", "solid"]
    squares.nth(3).press("Enter")
    expect(page.locator("#review-map")).to_be_hidden()
    assert focused(page) == "sector-rules-value=0"
    page.keyboard.press("a")
    squares.nth(29).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Social Media Plan & working terms")
    expect(page.locator(".criterion").last.locator("input").first).to_be_focused()


@pytest.mark.long
def test_the_map_needs_no_script(room: Enter) -> None:
    page = room(java_script_enabled=False).window()
    page.get_by_role("button", name="All questions").click()
    page.locator("#review-map .map a").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Social Media Plan & working terms")
    expect(page.locator("#review-map")).to_be_hidden()


def test_the_help_card_opens_closes_and_takes_no_rating(room: Enter) -> None:
    page = room().window()
    keys = page.keyboard
    keys.press("n")
    keys.press("?")
    card = page.get_by_role("dialog")
    expect(card).to_be_visible()
    expect(card.get_by_role("button", name="Close")).to_be_focused()
    keys.press("4")
    keys.press("Escape")
    expect(card).to_be_hidden()
    assert focused(page) == f"{FIRST}-value=0"
    expect(level(page, "4")).not_to_be_checked()
    page.get_by_role("button", name="Keys").click()
    card.get_by_label("Use these letter and number keys").uncheck()
    card.get_by_role("button", name="Close").click()
    level(page, "0").focus()
    keys.press("4")
    expect(level(page, "4")).not_to_be_checked()


@pytest.mark.long
def test_next_without_an_answer_skips_what_is_answered(room: Enter) -> None:
    page = room().window()
    level(page, "1").check()
    level(page, "1", SECOND).check()
    page.get_by_role("button", name="Next without an answer").click()
    assert focused(page) == "competitor-scan-value=0"


def test_the_focus_is_never_lost(room: Enter, expected_faults: list[str]) -> None:
    expected_faults.append("Failed to fetch")
    at = room()
    page, other = at.window(), at.window()
    level(page, "3").focus()
    page.keyboard.press("Space")
    is_saved(page)
    assert focused(page) == f"{FIRST}-value=3"
    # Past the last of the answers it is taken back, by what then hides itself.
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    is_saved(page)
    assert focused(page) == f"{FIRST}-value=0"
    at.context.set_offline(True)
    page.keyboard.press("4")
    expect(page.locator("#save-retry")).to_be_visible()
    at.context.set_offline(False)
    is_saved(page)
    page.locator("#review-header a").first.focus()
    level(other, "1").check()
    expect(state(other)).to_contain_text("Keep mine")
    note(other).fill("typed in the conflict")
    assert focused(other) == f"{FIRST}-note=typed in the conflict"
    expect(state(other)).to_contain_text("Repeats the slogan")
    expect(state(other).locator("[data-mine=written]")).to_have_text("typed in the conflict")
    other.get_by_role("button", name="Keep mine").press("Enter")
    is_saved(other)
    assert focused(other) == f"{FIRST}-value=1"


@pytest.mark.long
@pytest.mark.parametrize(
    "screen",
    [
        {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark"},
        {"viewport": TABLET},
        {"viewport": {"width": 2560, "height": 1300}, "color_scheme": "dark"},
        {"viewport": {"width": 640, "height": 450}},
    ],
    ids=["narrow", "tablet", "wide", "twice its size"],
)
def test_it_fits_every_screen(room: Enter, screen: dict[str, Any]) -> None:
    page = room(**screen).window()
    level(page, "3").check()
    is_saved(page)
    is_sound(page)
    page.keyboard.press("a")
    is_sound(page)
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    is_sound(page)


def test_it_is_read_at_arms_length_on_a_tablet(room: Enter) -> None:
    page = room(viewport=TABLET).window()
    for part in (".ask p:nth-child(4)", ".ask-question", ".anchor-text", ".note textarea"):
        size, width = page.locator(part).first.evaluate(
            "(part) => [parseFloat(getComputedStyle(part).fontSize), part.clientWidth]"
        )
        assert size >= 18, part
        assert width / size < 40, part
    assert page.locator("#review-header").evaluate("(part) => part.offsetHeight") < 160


@pytest.mark.long
def test_a_note_grows_with_its_text(room: Enter) -> None:
    page = room().window()
    before = note(page).evaluate("(field) => field.offsetHeight")
    note(page).fill("a line\n" * 12)
    assert note(page).evaluate("(field) => field.offsetHeight") > before + 200


@pytest.mark.long
@pytest.mark.parametrize("forced", ["active", "none"])
def test_the_chosen_level_is_told_by_more_than_colour(room: Enter, forced: str) -> None:
    page = room(forced_colors=forced).window()
    level(page, "3").check()
    look = """(level) => {
      const { fontWeight, outlineStyle, outlineWidth } = getComputedStyle(level);
      const tick = getComputedStyle(level, "::after").borderRightColor;
      return [fontWeight, outlineStyle, outlineWidth, tick];
    }"""
    anchors = page.locator(f"#criterion-{FIRST} .anchor")
    chosen, other = anchors.nth(3).evaluate(look), anchors.nth(2).evaluate(look)
    assert (chosen[0], other[0]) == ("600", "400")
    assert chosen[3] != other[3]
    if forced == "active":
        assert chosen[1:3] == ["solid", "4px"]


@pytest.mark.long
def test_nothing_moves_for_whoever_wants_it_still(room: Enter) -> None:
    page = room(reduced_motion="reduce").window()
    page.route("**/ratings/*", lambda route: None)
    level(page, "3").check()
    moving = page.evaluate(
        "document.getAnimations().map((each) => each.animationName || each.transitionProperty)"
    )
    assert set(moving) <= {"appear"}
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    page.unroute_all(behavior="ignoreErrors")
    page.close(run_before_unload=False)


# What Chromium's tools call fast 3G, where each request waits for several trips, and WebPageTest's,
# which is the line alone: one trip.
FAST_3G = (562.5, 1440, 675)
FAST_3G_LINE = (150, 1600, 768)


@pytest.mark.parametrize(
    ("cold", "conditions"), [(False, FAST_3G), (True, FAST_3G_LINE)], ids=["usual", "cold"]
)
def test_nothing_shifts_and_the_questions_come_soon_on_a_slow_line(
    room: Enter, say: Say, cold: bool, conditions: tuple[float, int, int]
) -> None:
    at = room(viewport=TABLET)
    at.window().close()
    page = at.context.new_page()
    wire = at.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.setCacheDisabled", {"cacheDisabled": cold})
    latency, down, up = conditions
    wire.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": latency,
            "downloadThroughput": down * 1024 / 8,
            "uploadThroughput": up * 1024 / 8,
        },
    )
    page.goto(f"{at.review}?section=audience-knowledge")
    seen = page.evaluate(PAINT)
    visit = "a first visit to a review" if cold else "a review"
    line = f"{down} kbit/s, {latency} ms a request"
    say(f"ms to the largest paint of {visit}, {line}", f"{seen['largest']:.0f}")
    say(f"layout shift of {visit}", seen["shift"])
    assert seen["shift"] == 0
    assert seen["largest"] < 1000


@pytest.mark.parametrize(
    ("cold", "requests", "most"), [(False, 3, 27_000), (True, 6, 35_000)], ids=["usual", "cold"]
)
def test_opening_a_review_costs_little(
    room: Enter, say: Say, cold: bool, requests: int, most: int
) -> None:
    """Usually somebody comes from the sign-in, and has the files that all pages share. The icon is
    left out, for which browsers ask in their own time."""
    at = room()
    page = at.context.new_page()
    # The first page of all brings a cookie along.
    page.goto(f"{at.portal.url}/briefs")
    if not cold:
        page.goto(f"{at.portal.url}/sign-in")
    line = at.context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.setCacheDisabled", {"cacheDisabled": cold})
    sizes: list[float] = []
    line.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
    page.goto(f"{at.review}?section=audience-knowledge")
    page.wait_for_load_state("networkidle")
    sent = [size for size in sizes if size]
    visit = "a first visit to a review" if cold else "a review"
    say(f"requests of {visit}", len(sent))
    say(f"bytes of {visit}", f"{sum(sent):,.0f}")
    assert len(sent) <= requests, sizes
    assert sum(sent) <= most, sizes
