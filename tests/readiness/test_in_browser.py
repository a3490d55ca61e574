"""A readiness check in a real browser: two members at one sheet, a vendor who reads it, no scripts,
no barriers, and on paper."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.readiness.conftest import Stored
from tests.readiness.desk import CRISIS, FIRST
from tests.self_assessments.test_in_browser import (
    DESK,
    PHONE,
    Person,
    has_no_barrier,
    is_saved,
    pick,
)
from tests.support.portal import RunningPortal

NewContext = Callable[..., BrowserContext]
Enter = Callable[..., Person]


@pytest.fixture
def person(portal: RunningPortal, new_context: NewContext) -> Enter:
    def entering(**options: Any) -> Person:
        return Person(portal, new_context(**options))

    return entering


def begin(someone: Person, email: str, brief_id: int) -> Page:
    someone.sign_in(email)
    someone.page.goto(f"{someone.url}/briefs/{brief_id}")
    someone.page.locator("#readiness a").click()
    someone.page.locator("main form [type=submit]").click()
    expect(someone.page.locator("#review-form")).to_be_visible()
    someone.page.wait_for_load_state()
    return someone.page


def test_two_fill_it_in_settle_a_conflict_and_show_it_to_a_vendor(
    cast: Cast, person: Enter, brief_id: int, assessment_id: int, stored: Stored
) -> None:
    bob, rosa, marta = person(viewport=PHONE), person(viewport=DESK), person(viewport=DESK)
    page = begin(bob, cast.bob.email, brief_id)
    rosa.sign_in(cast.rosa.email)
    rosa.page.goto(page.url)
    pick(page, "1", FIRST)
    is_saved(page, FIRST)
    page.locator(f"#criterion-{FIRST} textarea").press_sequentially("Ask Laura")
    is_saved(page, FIRST)
    pick(rosa.page, "3", FIRST)
    conflict = rosa.page.locator(f"#state-{FIRST} .conflict")
    expect(conflict).to_contain_text("Ask Laura")
    assert stored() == ("1", "Ask Laura", 2)
    conflict.get_by_role("button", name="Take the stored one").click()
    is_saved(rosa.page, FIRST)
    rosa.page.goto(re.sub("section=.*", "section=accounts-and-crisis", page.url))
    pick(rosa.page, "0", CRISIS)
    is_saved(rosa.page, CRISIS)
    assert (stored() or ())[:2] == ("1", "Ask Laura")

    marta.sign_in(cast.marta.email)
    link, code = marta.ask(f"/assessments/{assessment_id}")
    marta.page.goto(f"{marta.url}/briefs/{brief_id}")
    expect(marta.page.locator("#readiness")).to_contain_text("2 things to settle before you sign")
    marta.page.get_by_role("link", name="See the whole result").click()
    marta.page.get_by_role("button", name="Show it to the vendors of this brief").click()
    expect(marta.page.locator("#showing")).to_contain_text("Shown since")
    vendor = person(viewport=PHONE)
    vendor.open(link, code)
    vendor.page.get_by_role("link", name=re.compile("says of its own side")).click()
    expect(vendor.page.locator("main")).to_contain_text("Still to be settled")
    expect(vendor.page.locator("main")).not_to_contain_text("Ask Laura")
    marta.page.get_by_role("button", name="Show it no more").click()
    expect(marta.page.locator("#flashes")).to_contain_text("No vendor can read it")
    answer = vendor.page.reload()
    assert answer
    assert answer.status == 404


def test_without_scripts_it_is_filled_in_section_by_section(
    cast: Cast, person: Enter, brief_id: int, stored: Stored
) -> None:
    bob = person(java_script_enabled=False, viewport=PHONE)
    page = begin(bob, cast.bob.email, brief_id)
    pick(page, "1", FIRST)
    for section in ("company-on-paper", "what-is-said", "accounts-and-crisis", "budget-and-papers"):
        page.get_by_role("button", name="Save and go on").click()
        expect(page).to_have_url(re.compile(f"section={section}"))
    page.get_by_role("button", name="Save and go on").click()
    expect(page.locator("h1")).to_have_text("1 thing to settle before you sign")
    assert stored() == ("1", "", 1)


@pytest.mark.parametrize(
    ("language", "scheme", "size"),
    [pytest.param("en", "light", PHONE, marks=pytest.mark.long), ("es", "dark", DESK)],
)
def test_every_page_can_be_used_by_everybody_and_printed(
    cast: Cast,
    person: Enter,
    brief_id: int,
    assessment_id: int,
    tmp_path: Path,
    language: str,
    scheme: str,
    size: dict[str, int],
) -> None:
    marta = person(locale=language, color_scheme=scheme, viewport=size, reduced_motion="reduce")
    marta.sign_in(cast.marta.email)
    link, code = marta.ask(f"/assessments/{assessment_id}")
    page, url = marta.page, f"{marta.url}/briefs/{brief_id}/readiness"
    page.goto(url)
    has_no_barrier(page)
    page.locator("main form [type=submit]").click()
    expect(page.locator("#review-form")).to_be_visible()
    page.wait_for_load_state()
    pick(page, "1", FIRST)
    is_saved(page, FIRST)
    has_no_barrier(page)
    page.goto(url)
    page.locator("#showing [type=submit]").click()
    has_no_barrier(page)
    paper = tmp_path / "ready.pdf"
    page.pdf(path=paper, prefer_css_page_size=True)
    assert paper.read_bytes().startswith(b"%PDF")
    page.emulate_media(media="print")
    expect(page.locator("#showing")).to_be_hidden()
    expect(page.locator(f"#point-{FIRST}")).to_be_visible()
    page.emulate_media(media="screen")
    marta.open(link, code)
    page.goto(f"{marta.url}/self-assessment/readiness")
    has_no_barrier(page)
