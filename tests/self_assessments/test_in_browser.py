"""A self-assessment in a real browser: two sittings on two devices, no scripts, no barriers."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.self_assessments.conftest import Stored
from tests.self_assessments.desk import FACT, FIRST
from tests.support.panel import CRITERIA, rated
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in
from vetting.db import db

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}


class Person:
    """Somebody with a browser; what it asks for is kept, to look for secrets in it."""

    def __init__(self, portal: RunningPortal, context: BrowserContext) -> None:
        self.portal, self.url = portal, portal.url
        self.context = context
        self.asked: list[str] = []
        context.on("request", lambda each: self.asked.extend([each.url, *each.headers.values()]))
        self.page = context.new_page()

    def sign_in(self, email: str) -> None:
        signed_in(self.portal, self.page, email)

    def ask(self, here: str) -> tuple[str, str]:
        """As a manager; returns the link and the code, as the page shows them."""
        self.page.goto(f"{self.url}{here}/self-assessment")
        self.page.locator("main form").filter(has=self.page.locator("[name=parts]")).locator(
            "[type=submit]"
        ).click()
        return self.page.input_value("#candidate-link"), self.page.input_value("#candidate-code")

    def open(self, link: str, code: str, *, typed: bool = False, first: bool = True) -> None:
        self.page.goto(f"{self.url}/guest" if typed else link)
        if typed:
            self.page.fill("[name=code]", code)
        self.page.locator("main [type=submit]").click()
        if first:
            expect(self.page).to_have_url(f"{self.url}/self-assessment/notice")
            self.page.locator("main [type=submit]").click()
        expect(self.page).to_have_url(f"{self.url}/self-assessment")

    def at(self, path: str) -> Page:
        self.page.goto(f"{self.url}/self-assessment{path}")
        return self.page


def pick(page: Page, value: str, question: str = FIRST) -> None:
    page.locator(f"#criterion-{question} label", has=page.locator(f"[value='{value}']")).click()


def is_saved(page: Page, question: str = FIRST) -> None:
    expect(page.locator(f"#criterion-{question}")).to_have_attribute("data-state", "saved")
    expect(page.locator("#save-state")).to_have_text(re.compile("Saved|Guardado"))


@pytest.fixture
def here(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}"


@pytest.fixture
def person(portal: RunningPortal, new_context: NewContext) -> Callable[..., Person]:
    def entering(**options: Any) -> Person:
        return Person(portal, new_context(**options))

    return entering


def test_two_sittings_the_gap_and_once_more(
    app: Flask,
    cast: Cast,
    person: Callable[..., Person],
    here: str,
    assessment_id: int,
    stored: Stored,
) -> None:
    for rater in (cast.marta, cast.bob):
        rated(app, rater, assessment_id, dict.fromkeys(CRITERIA, 1))
    with app.app_context():
        db.engine.dispose()
    manager = person(viewport=DESK)
    manager.sign_in(cast.marta.email)
    link, code = manager.ask(here)
    phone = person(viewport=PHONE)
    phone.open(link, code)
    page = phone.at("?section=company-research")
    pick(page, "4")
    is_saved(page)
    page.locator(f"#criterion-{FIRST} textarea").press_sequentially("ran two bakeries")
    is_saved(page)
    assert stored() == ("4", "ran two bakeries", 2)
    phone.context.close()

    desk = person(viewport=DESK)
    desk.open(link, code, first=False)
    expect(desk.page.locator("main")).to_contain_text("1 of 54 answered")
    page = desk.at("?section=offer")
    pick(page, "no", FACT)
    is_saved(page, FACT)
    page = desk.at("/offer")
    page.fill("[name=text]", "We plan each month with you.")
    page.get_by_role("button", name="Save my offer").click()
    page = desk.at("/files")
    file = {"name": "year.txt", "mimeType": "text/plain", "buffer": b"Twelve posts a month."}
    page.set_input_files("[name=file]", file)
    page.get_by_role("button", name="Add the file").click()
    expect(page.locator("main")).to_contain_text("year.txt")
    page = desk.at("/submission")
    expect(page.locator("main")).to_contain_text("ran two bakeries")
    page.get_by_role("button", name="Hand it in").click()
    expect(page.locator("main")).to_contain_text("You handed it in on")

    manager.page.goto(f"{manager.url}{here}/gap")
    expect(manager.page.locator("main")).to_contain_text("+3.0")
    manager.page.goto(f"{manager.url}{here}/facts")
    manager.page.get_by_role("button", name=re.compile("Take it over")).first.click()
    expect(manager.page.locator("#flashes")).to_contain_text("is taken over")
    manager.page.goto(f"{manager.url}{here}/self-assessment")
    manager.page.fill("[name=reason]", "Please add what you did in 2025.")
    manager.page.get_by_role("button", name="Send it back").click()
    page = desk.at("")
    expect(page.locator("main")).to_contain_text("Please add what you did in 2025.")
    asked = phone.asked + desk.asked + manager.asked
    assert len(asked) > 50
    assert [each for each in asked if code in each] == []


def test_what_is_typed_after_it_was_handed_in_says_that_it_is_not_saved(
    cast: Cast, person: Callable[..., Person], here: str, stored: Stored
) -> None:
    manager, desk = person(), person()
    manager.sign_in(cast.marta.email)
    desk.open(*manager.ask(here))
    page = desk.at("?section=company-research")
    pick(page, "3")
    is_saved(page)
    other = desk.context.new_page()
    other.goto(f"{desk.url}/self-assessment/submission")
    other.get_by_role("button", name="Hand it in").click()
    expect(other.locator("main")).to_contain_text("You handed it in on")
    page.locator(f"#criterion-{FIRST} textarea").fill("too late")
    expect(page.locator(f"#state-{FIRST}")).to_contain_text("It is handed in")
    expect(page.locator("#save-state")).to_have_text("Not saved")
    assert stored() == ("3", "", 1)
    # The page asks before it lets go of what is not saved.
    page.close(run_before_unload=False)


def test_without_scripts_everything_works(
    cast: Cast, person: Callable[..., Person], here: str, stored: Stored
) -> None:
    manager = person(java_script_enabled=False)
    manager.sign_in(cast.marta.email)
    link, code = manager.ask(here)
    phone = person(java_script_enabled=False, viewport=PHONE)
    phone.open(link, code, typed=True)
    page = phone.at("?section=company-research")
    pick(page, "2")
    page.get_by_role("button", name="Save and go on").click()
    expect(page).to_have_url(re.compile("section=audience-knowledge"))
    assert stored() == ("2", "", 1)
    page = phone.at("/referees")
    for name, text in (("name", "Lola Luna"), ("contact", "lola@sol.example")):
        page.fill(f"[name={name}]", text)
    page.locator("[name=agreed]").check()
    page.get_by_role("button", name="Name this person").click()
    expect(page.locator("main")).to_contain_text("lola@sol.example")
    page = phone.at("/submission")
    page.get_by_role("button", name="Hand it in").click()
    expect(page.locator("main")).to_contain_text("You handed it in on")
    manager.page.goto(f"{manager.url}{here}/references")
    expect(manager.page.locator("main")).to_contain_text("Named by the candidate")


@pytest.mark.parametrize(
    ("language", "scheme", "size"),
    [pytest.param("en", "light", PHONE, marks=pytest.mark.long), ("es", "dark", DESK)],
)
def test_every_page_can_be_used_by_everybody(
    app: Flask,
    cast: Cast,
    person: Callable[..., Person],
    here: str,
    assessment_id: int,
    language: str,
    scheme: str,
    size: dict[str, int],
) -> None:
    rated(app, cast.marta, assessment_id, dict.fromkeys(CRITERIA, 1))
    with app.app_context():
        db.engine.dispose()
    options = {"locale": language, "color_scheme": scheme, "viewport": size}
    manager, author = person(**options), person(**options)
    manager.sign_in(cast.marta.email)
    manager.page.goto(f"{manager.url}{here}/self-assessment")
    has_no_barrier(manager.page)
    link, code = manager.ask(here)
    has_no_barrier(manager.page)
    author.open(link, code)
    pick(author.at("?section=company-research"), "4")
    is_saved(author.page)
    has_no_barrier(author.page)
    for path in ("", "?section=offer", "/offer", "/referees", "/files", "/notice", "/submission"):
        has_no_barrier(author.at(path))
    author.page.locator("form[action$=submission] [type=submit]").click()
    has_no_barrier(author.page)
    for tab in ("self-assessment", "gap"):
        manager.page.goto(f"{manager.url}{here}/{tab}")
        has_no_barrier(manager.page)


def has_no_barrier(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
