"""The self-check in a real browser: two devices, no scripts, both languages, paper."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.self_checks.conftest import Stored
from tests.self_checks.desk import FACT, FIRST, SECOND
from tests.support.portal import RunningPortal

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}


class Person:
    """Somebody with a browser and a self-check; each device is a context of its own."""

    def __init__(self, portal: RunningPortal, context: BrowserContext) -> None:
        self.url = f"{portal.url}/self-check"
        self.context = context
        self.asked: list[str] = []
        context.on("request", lambda each: self.asked.extend([each.url, *each.headers.values()]))
        self.page = context.new_page()

    def begin(self, kind: str = "freelancer") -> str:
        self.page.goto(self.url)
        self.page.locator(f"[name=kind][value={kind}]").check()
        self.page.fill("[name=name]", "Ada Ames")
        self.page.locator("main .form button[type=submit]").click()
        return self.page.input_value("#self-check-code")

    def open(self, code: str, *, typed: bool = False) -> None:
        self.page.goto(f"{self.url}/link" + ("" if typed else f"#{code}"))
        if typed:
            self.page.fill("[name=code]", code)
        self.page.locator("main button[type=submit]").click()
        expect(self.page).to_have_url(f"{self.url}/answers")

    def section(self, section: str = "company-research") -> Page:
        self.page.goto(f"{self.url}/answers?section={section}")
        return self.page


def pick(page: Page, value: str, question: str = FIRST) -> None:
    page.locator(f"#criterion-{question} label", has=page.locator(f"[value='{value}']")).click()


def is_saved(page: Page, question: str = FIRST) -> None:
    expect(page.locator(f"#criterion-{question}")).to_have_attribute("data-state", "saved")
    expect(page.locator("#save-state")).to_have_text(re.compile("Saved|Guardado"))


@pytest.fixture
def person(portal: RunningPortal, new_context: NewContext) -> Callable[..., Person]:
    def entering(**options: Any) -> Person:
        return Person(portal, new_context(**options))

    return entering


def test_two_sittings_on_two_devices(person: Callable[..., Person], stored: Stored) -> None:
    desk = person()
    code = desk.begin()
    page = desk.section()
    pick(page, "3")
    is_saved(page)
    expect(page.locator("#review-figures")).to_contain_text("75.0")
    page.locator(f"#criterion-{FIRST} textarea").press_sequentially("knew both shops")
    is_saved(page)
    assert stored() == ("3", "knew both shops", 2)
    phone = person(viewport=PHONE)
    phone.open(code)
    expect(phone.page.locator("main")).to_contain_text("1 of 54 answered")
    page = phone.section("offer")
    pick(page, "yes", FACT)
    is_saved(page, FACT)
    page.locator(f"#criterion-{FACT} summary").click()
    page.locator(f"#criterion-{FACT} textarea").fill("an old template")
    is_saved(page, FACT)
    assert (stored(FACT) or ())[:2] == ("yes", "an old template")
    page.goto(f"{phone.url}/result")
    expect(page.locator("main")).to_contain_text("You guarantee a number of followers")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert len(phone.asked) > 10
    assert [each for each in desk.asked + phone.asked if code in each] == []


def test_two_devices_that_disagree_are_asked_which_counts(
    person: Callable[..., Person], stored: Stored
) -> None:
    desk, phone = person(), person(viewport=PHONE)
    phone.open(desk.begin())
    here, there = desk.section(), phone.section()
    pick(here, "3")
    is_saved(here)
    pick(there, "1")
    expect(there.locator(f"#state-{FIRST}")).to_contain_text("Choose which one counts")
    assert stored() == ("3", "", 1)
    there.get_by_role("button", name="Keep mine").click()
    is_saved(there)
    assert stored() == ("1", "", 2)


def test_what_is_typed_after_the_erasure_says_that_it_is_not_saved(
    person: Callable[..., Person], kept: Callable[[], tuple[int, int]]
) -> None:
    desk = person()
    desk.begin()
    page = desk.section()
    other = desk.context.new_page()
    other.goto(f"{desk.url}/answers")
    other.get_by_text("Erase it now").click()
    other.get_by_role("button", name="Erase everything").click()
    expect(other.locator("main")).to_contain_text("is erased")
    page.locator(f"#criterion-{FIRST} textarea").fill("too late")
    expect(page.locator(f"#state-{FIRST}")).to_contain_text("Open it with your code")
    expect(page.locator("#save-state")).to_have_text("Not saved")
    assert kept() == (0, 0)
    # The page asks before it lets go of what is not saved.
    page.close(run_before_unload=False)


def test_without_scripts_everything_works(person: Callable[..., Person], stored: Stored) -> None:
    desk = person(java_script_enabled=False)
    code = desk.begin("agency")
    page = desk.section()
    pick(page, "2")
    page.fill(f"[name='{SECOND}-note']", "to be looked up")
    page.get_by_role("button", name="Save and go on").click()
    expect(page).to_have_url(re.compile("section=audience-knowledge"))
    assert stored() == ("2", "", 1)
    assert stored(SECOND) == ("", "to be looked up", 1)
    page = desk.section("offer")
    pick(page, "no", "names_person_doing_the_work")
    page.get_by_role("button", name="Save", exact=True).click()
    page.goto(f"{desk.url}/result")
    expect(page.locator("main")).to_contain_text("The client does not know who will do the work")
    phone = person(java_script_enabled=False, viewport=PHONE)
    phone.open(code, typed=True)
    phone.page.get_by_role("button", name="Keep it for a year").click()
    expect(phone.page.locator("main")).to_contain_text("is kept until")
    phone.page.get_by_text("Erase it now").click()
    phone.page.get_by_role("button", name="Erase everything").click()
    expect(phone.page.locator("main")).to_contain_text("is erased")
    assert [each for each in desk.asked + phone.asked if code in each] == []


@pytest.mark.parametrize(
    ("language", "scheme", "size"),
    [
        ("en", "light", PHONE),
        pytest.param("es", "dark", {"width": 1280, "height": 900}, marks=pytest.mark.long),
    ],
)
def test_every_page_can_be_used_by_everybody(
    person: Callable[..., Person], language: str, scheme: str, size: dict[str, int]
) -> None:
    desk = person(locale=language, color_scheme=scheme, viewport=size)
    page = desk.page
    for address in ("", "/link"):
        page.goto(desk.url + address)
        has_no_barrier(page)
    desk.begin("agency")
    has_no_barrier(page)
    pick(desk.section("offer"), "yes", FACT)
    is_saved(page, FACT)
    has_no_barrier(page)
    pick(desk.section(), "1")
    is_saved(page)
    has_no_barrier(page)
    for address in ("/answers", "/result"):
        page.goto(desk.url + address)
        has_no_barrier(page)


def has_no_barrier(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize(
    ("paper", "points"),
    [("a4", (595, 842)), pytest.param("letter", (612, 792), marks=pytest.mark.long)],
)
def test_the_result_prints_on_its_paper_with_nothing_torn_apart(
    person: Callable[..., Person], paper: str, points: tuple[int, int]
) -> None:
    desk = person()
    desk.begin()
    page = desk.section()
    for number in range(6):
        page.locator(".criterion").nth(number).locator("label.anchor").nth(number % 4).click()
    expect(page.locator("#review-figures")).to_contain_text("6/54")
    page.goto(f"{desk.url}/result?paper={paper}")
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True))
    assert len(boxes) > 1
    assert {(round(float(width)), round(float(height))) for width, height in boxes} == {points}
    page.emulate_media(media="print")
    for selector in ("header.site", "footer.foot", ".scorecard-tools"):
        expect(page.locator(selector)).to_be_hidden()
    items = page.locator(".item:not(.item .item)")
    assert items.count() > 6
    breaks = items.evaluate_all("all => all.map(one => getComputedStyle(one).breakInside)")
    assert set(breaks) == {"avoid"}
