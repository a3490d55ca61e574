"""Writing a plan in a real browser: by itself, two people in one section, without scripts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, Page, Route, expect
from pypdf import PdfReader

from tests.cast import THEN, Cast
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in
from vetting.access import Actor
from vetting.db import enter_company
from vetting.plans import service

NewContext = Callable[..., BrowserContext]
Enter = Callable[..., Page]


@pytest.fixture
def portal(running_portal: RunningPortal) -> RunningPortal:
    return running_portal


@pytest.fixture
def enter(
    app: Flask, new_context: NewContext, portal: RunningPortal, cast: Cast, assessment_id: int
) -> Enter:
    with app.app_context():
        enter_company(cast.marta.company_id)
        service.begin(cast.marta, assessment_id, "en", THEN)

    def enter(person: Actor, section: str, **options: Any) -> Page:
        page = signed_in(portal, new_context(**options).new_page(), person.email)
        page.goto(f"{portal.url}/assessments/{assessment_id}/plan/sections/{section}")
        return page

    return enter


def is_saved(page: Page) -> None:
    expect(page.locator(".criterion")).to_have_attribute("data-state", "saved")
    expect(page.locator("#save-state")).to_have_text("Saved")


def test_what_is_written_before_the_script_is_there_is_saved(
    enter: Enter, portal: RunningPortal, cast: Cast
) -> None:
    page = enter(cast.marta, "channels")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/js/saving.js*", hold)
    page.goto(page.url, wait_until="commit")
    page.fill("#f-why", "Families look here first")
    page.wait_for_function("() => document.readyState === 'interactive'")
    held[0].continue_()
    page.unroute("**/js/saving.js*", hold)
    is_saved(page)
    page.reload()
    expect(page.locator("#f-why")).to_have_value("Families look here first")


def test_a_section_saves_by_itself_with_its_rows(enter: Enter, cast: Cast) -> None:
    page = enter(cast.marta, "channels")
    page.fill("#f-why", "Families look here first")
    page.locator("[name=f-channels-2-channel]").fill("TikTok")
    # Enter saves, and presses no button.
    page.locator("[name=f-channels-2-channel]").press("Enter")
    is_saved(page)
    expect(page.locator("[name=f-channels-0-channel]")).to_have_value("Instagram")
    page.locator("#field-channels [data-add]").click()
    expect(page.locator("[name=f-channels-3-channel]")).to_be_focused()
    page.locator("[value=channels-0]").click()
    expect(page.locator("[name=f-channels-0-channel]")).to_have_value("Facebook")
    is_saved(page)
    expect(page.locator("#f-why")).to_have_value("Families look here first")
    named = page.locator("#field-channels [name$=-channel]")
    values = [each.input_value() for each in named.all()]
    assert values == ["Facebook", "TikTok", ""]


def test_two_people_in_one_section_see_both_texts(enter: Enter, cast: Cast) -> None:
    marta, alice = enter(cast.marta, "tone"), enter(cast.alice, "tone")
    marta.fill("#f-voice", "Warm and short")
    marta.wait_for_timeout(900)
    is_saved(marta)
    alice.fill("#f-voice", "Cool and exact")
    conflict = alice.locator(".conflict")
    expect(conflict).to_contain_text("Warm and short")
    expect(conflict).to_contain_text("Cool and exact")
    expect(alice.locator("#f-voice")).to_have_value("Cool and exact")
    alice.locator("[data-keep]").click()
    is_saved(alice)
    marta.fill("#f-voice", "Warm, short and friendly")
    marta.locator("[data-reload]").click()
    expect(marta.locator("#f-voice")).to_have_value("Cool and exact")


def test_without_scripts_a_section_is_saved_by_a_button(enter: Enter, cast: Cast) -> None:
    page = enter(cast.marta, "channels", java_script_enabled=False)
    page.locator("[name=f-channels-2-channel]").fill("TikTok")
    page.get_by_role("button", name="Add a row").click()
    page.locator("[name=f-channels-3-channel]").fill("YouTube")
    page.locator("[value=channels-0]").click()
    page.get_by_role("button", name="Save and go on").click()
    expect(page.locator("h1")).to_have_text("Contact persons and deputies")
    page.go_back()
    page.reload()
    named = page.locator("#field-channels [name$=-channel]")
    values = [each.input_value() for each in named.all()]
    assert values == ["Facebook", "TikTok", "YouTube", ""]


def test_the_cards_stand_on_pages_of_their_own(enter: Enter, cast: Cast, tmp_path: Path) -> None:
    page = enter(cast.marta, "tone")
    page.fill("#f-voice", "Warm. " * 900)
    page.wait_for_timeout(900)
    is_saved(page)
    here, paper = page.url.partition("/sections")[0], tmp_path / "plan.pdf"
    for spoken, card in (("en", "First-hour card"), ("es", "Tarjeta de la primera hora")):
        page.goto(f"{here}/print?lang={spoken}")
        page.pdf(path=paper, prefer_css_page_size=True)
        *annex, first_hour, contacts = [each.extract_text() for each in PdfReader(paper).pages]
        assert card in first_hour
        assert "Ana Prieto" in first_hour
        assert "Ana Prieto" in contacts
        assert "".join(annex).count("Warm.") == 900
        assert "Warm." not in first_hour + contacts
