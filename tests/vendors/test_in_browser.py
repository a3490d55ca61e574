"""The directory in a real browser: it narrows while somebody types."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.support.directory import add_vendor
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in


@pytest.fixture
def portal(app: Flask, cast: Cast, running_portal: RunningPortal) -> RunningPortal:
    for name in ("Núria Vidal", "Leo Sáenz", "Sol Agencia"):
        add_vendor(app, cast.marta, name)
    return running_portal


def directory(portal: RunningPortal, context: BrowserContext) -> Page:
    page = signed_in(portal, context.new_page(), "marta@harbour.example")
    page.goto(f"{portal.url}/vendors")
    return page


def test_typing_narrows_the_list_and_going_back_widens_it(
    portal: RunningPortal, new_context: Callable[..., BrowserContext]
) -> None:
    page = directory(portal, new_context())
    page.locator("#q").press_sequentially("nuria")
    expect(page.locator(".row-title")).to_have_text(["Núria Vidal"])
    expect(page.locator("#q")).to_be_focused()
    expect(page).to_have_url(re.compile(r"/vendors\?q=nuria$"))
    page.reload()
    expect(page.locator(".row-title")).to_have_text(["Núria Vidal"])
    page.fill("#q", "nobody")
    expect(page.locator("#vendor-list")).to_contain_text("0 vendors fit")
    page.get_by_role("link", name="Show everybody").click()
    expect(page.locator(".row-title")).to_have_count(3)


def test_without_scripts_it_is_searched_by_the_button(
    portal: RunningPortal, new_context: Callable[..., BrowserContext]
) -> None:
    page = directory(portal, new_context(java_script_enabled=False))
    page.fill("#q", "saenz")
    page.click("form.search button[type=submit]")
    expect(page.locator(".row-title")).to_have_text(["Leo Sáenz"])


def test_on_a_phone_every_column_of_a_brief_stays_in_view(
    portal: RunningPortal, new_context: Callable[..., BrowserContext]
) -> None:
    page = directory(portal, new_context(viewport={"width": 360, "height": 800}))
    page.goto(f"{portal.url}/briefs/new")
    page.fill("[name=title]", "Our voice")
    page.get_by_role("button", name="Save the brief").click()
    page.get_by_role("button", name="Add Leo Sáenz").click()
    expect(page.locator("#overview tbody tr")).to_have_count(1)
    wider = "element => element.scrollWidth > element.clientWidth"
    assert not page.locator(".table-scroll").evaluate(wider)
    assert not page.locator("html").evaluate(wider)


def test_on_a_phone_the_tab_of_the_open_page_is_in_view(
    app: Flask, portal: RunningPortal, new_context: Callable[..., BrowserContext], cast: Cast
) -> None:
    assessment = open_assessment(app, cast.marta)
    page = directory(portal, new_context(viewport={"width": 390, "height": 844}))
    page.goto(f"{portal.url}/assessments/{assessment}/scorecard")
    page.goto(f"{portal.url}/assessments/{assessment}/decision")
    expect(page.locator(".tabs [aria-current]")).to_be_in_viewport(ratio=1)
