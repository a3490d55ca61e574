"""The job without a pointer: whatever is needed is reached by Tab, seen when it is, and stays in
focus while the page changes around it."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import PASSWORD, Cast
from tests.support.portal import RunningPortal

FARTHEST = 250
NOTE = "They asked for the passwords of both accounts, in writing."
# Focus is somewhere, on something that is shown, with a ring around it.
SEEN = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  return at !== document.body && at.matches(':focus-visible') &&
    box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
}"""

# Notes what live regions say from now on, each time that their words change.
LISTEN = """() => {
  window.said = [];
  for (const each of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
    let before = each.textContent.trim();
    new MutationObserver(() => {
      const now = each.textContent.trim();
      if (now && now !== before) window.said.push(now.replace(/\\s+/g, ' '));
      before = now;
    }).observe(each, { childList: true, subtree: true, characterData: true });
  }
}"""


class Keys:
    """Somebody who has a keyboard alone."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, selector: str) -> None:
        for _ in range(FARTHEST):
            self.page.keyboard.press("Tab")
            if self.is_at(selector):
                assert self.page.evaluate(SEEN), selector
                return
        raise AssertionError(f"no way to {selector} on {self.page.url}")

    def is_at(self, selector: str) -> bool:
        return bool(self.page.evaluate("where => document.activeElement.matches(where)", selector))

    def type(self, name: str, text: str) -> None:
        self.reach(f"main [name={name}]")
        self.page.keyboard.type(text)

    def choose(self, name: str, value: str) -> None:
        self.reach(f"main [name='{name}']")
        self.page.keyboard.press("Space")
        for _ in range(9):
            if self.is_at(f"[value='{value}']:checked"):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no {value} for {name} on {self.page.url}")

    def follow(self, selector: str) -> None:
        self.reach(selector)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def send(self, action: str) -> None:
        self.follow(f"main form[action$='{action}'] [type=submit]")


def test_from_a_brief_to_a_printed_scorecard(
    running_portal: RunningPortal, cast: Cast, new_context: Callable[..., BrowserContext]
) -> None:
    page = new_context().new_page()
    page.add_init_script("window.print = () => { window.printed = true }")
    keys = Keys(page)
    page.goto(f"{running_portal.url}/sign-in")
    keys.type("email", cast.alice.email)
    keys.type("password", PASSWORD)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assessment = _begin(keys)
    _confirm_a_sign(keys, assessment)
    _decide(keys, assessment)
    keys.follow(".tabs a[href$='/scorecard']")
    keys.reach("[data-print]")
    page.keyboard.press("Enter")
    assert page.evaluate("window.printed")


def _begin(keys: Keys) -> str:
    """A brief, a vendor, and the assessment of both; returns where it is."""
    keys.follow("a[href$='/vendors']")
    keys.follow("main a[href$='/vendors/new']")
    keys.type("name", "Ana Belmonte")
    keys.choose("kind", "freelancer")
    keys.send("/vendors")
    keys.follow("a[href$='/briefs']")
    keys.follow("main a[href$='/briefs/new']")
    keys.type("title", "Somebody for our channels")
    keys.type("about", "Two shops and a stall.")
    keys.send("/briefs")
    keys.send("/assessments")
    if "/assessments/" not in keys.page.url:
        keys.follow("#vendors a[href*='/assessments/']")
    return keys.page.url


def _confirm_a_sign(keys: Keys, assessment: str) -> None:
    page = keys.page
    page.goto(f"{assessment}/facts")
    page.evaluate(LISTEN)
    keys.choose("asks_personal_passwords-value", "yes")
    expect(page.locator("#fact-asks_personal_passwords-state")).to_contain_text("Alice")
    assert keys.is_at("[name='asks_personal_passwords-value']")
    (told,) = page.evaluate("window.said")
    assert told.startswith("Saved: ")
    page.goto(f"{assessment}/review")
    keys.reach("details:has(form[action$='/abstention']) > summary")
    page.keyboard.press("Enter")
    keys.send("/abstention")
    page.goto(f"{assessment}/pirate-check")
    sign = page.locator("#sign-demands-passwords")
    keys.reach("#sign-demands-passwords .sign-head")
    if sign.locator("> details:not([open])").count():
        page.keyboard.press("Enter")
    keys.reach("#sign-demands-passwords .more > summary")
    page.keyboard.press("Enter")
    keys.choose("state", "confirmed")
    keys.type("note", NOTE)
    keys.reach("#sign-demands-passwords [type=submit]")
    page.evaluate(LISTEN)
    page.keyboard.press("Enter")
    expect(page.locator("#announcer")).to_contain_text("The ruling is saved")
    expect(sign).to_contain_text(NOTE)
    (told,) = page.evaluate("window.said")
    assert told.startswith("The ruling is saved")
    assert page.evaluate("document.activeElement.closest('#sign-demands-passwords') !== null")


def _decide(keys: Keys, assessment: str) -> None:
    keys.page.goto(f"{assessment}/decision")
    keys.choose("outcome", "contract")
    keys.type("reason", "They gave the passwords back and showed how they work.")
    keys.send("/decision")
