"""The costs in a real browser: refreshed while one types, honest about what is saved, and whole
without scripts."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.support.portal import RunningPortal
from tests.support.screen import is_sound, signed_in


@pytest.fixture
def portal(running_portal: RunningPortal, brief_id: int) -> RunningPortal:
    return running_portal


def at_the_costs(context: BrowserContext, portal: RunningPortal, brief_id: int) -> Page:
    page = signed_in(portal, context.new_page(), "marta@harbour.example")
    page.goto(f"{portal.url}/briefs/{brief_id}/costs")
    return page


def test_the_result_follows_and_saved_is_never_a_lie(
    portal: RunningPortal, new_context: Callable[..., BrowserContext], brief_id: int
) -> None:
    page = at_the_costs(new_context(), portal, brief_id)
    state = page.locator("#cost-state")
    expect(state).to_have_text("Nothing is saved yet.")
    for name, figure in {"rate_low": "20", "rate_high": "30", "salary_low": "24,000.00"}.items():
        page.locator(f"[name={name}]").press_sequentially(figure)
    expect(page.locator("#cost-result")).to_contain_text("€1,000 – €1,600")
    expect(page.locator(".chart-costs")).to_be_visible()
    expect(state).to_have_text("Not saved yet.")
    sums = page.locator("details", has_text="What these sums are made of").locator("dl").first
    page.locator("summary", has_text="What these sums are made of").click()
    expect(sums).to_be_visible()
    page.locator("[name=salary_high]").press_sequentially("30.000")
    expect(page.locator("#cost-result")).to_contain_text("can be read in two ways")
    expect(page.locator("[name=salary_high]")).to_be_focused()
    expect(sums).to_be_visible()
    page.locator("[name=salary_high]").fill("30000")
    expect(page.locator("#cost-result")).not_to_contain_text("can be read in two ways")
    is_sound(page)
    # Enter saves; it takes no figures over.
    with page.expect_navigation():
        page.locator("[name=salary_high]").press("Enter")
    expect(state).to_contain_text("Last saved by Marta Molina")
    expect(page.locator("[name=salary_high]")).to_have_value("30000")
    expect(page.locator("[name=contributions_low]")).to_have_value("")
    page.locator("[name=rate_low]").fill("21")
    expect(state).to_contain_text("Not saved yet.")
    page.locator("[name=rate_low]").fill("20")
    expect(state).not_to_contain_text("Not saved yet.")


def test_the_whole_way_without_scripts_on_a_phone(
    portal: RunningPortal, new_context: Callable[..., BrowserContext], brief_id: int
) -> None:
    phone = new_context(
        java_script_enabled=False,
        locale="es-ES",
        viewport={"width": 390, "height": 844},
        color_scheme="dark",
    )
    page = at_the_costs(phone, portal, brief_id)
    with page.expect_navigation():
        page.click("text=Español")
    page.fill("[name=rate_low]", "1.234")
    page.click(".cost-actions button")
    expect(page.locator("#rate_low-error")).to_contain_text("«1.234» puede leerse de dos maneras")
    page.fill("[name=rate_low]", "18,50")
    page.locator("summary", has_text="Cifras de España").click()
    page.click("text=Tomar las cifras de España")
    expect(page.locator("#flashes")).to_contain_text("Se han puesto 3 cifras")
    expect(page.locator("[name=rate_low]")).to_have_value("18,50")
    expect(page.locator("#source-salary")).to_contain_text("El Cronista")
    page.click(".cost-actions button")
    expect(page.locator("#cost-state")).to_contain_text("Guardado por última vez por Marta Molina")
    expect(page.locator(".cost-cards > li")).to_have_count(3)
    expect(page.locator("[name=rate_low]")).to_have_value("18,5")
    expect(page.locator("#source-contributions")).to_contain_text("Max Calculator Pro")


def test_it_is_sound_on_a_phone_in_the_dark_and_on_paper(
    portal: RunningPortal, new_context: Callable[..., BrowserContext], brief_id: int
) -> None:
    context = new_context(viewport={"width": 360, "height": 780}, color_scheme="dark")
    page = at_the_costs(context, portal, brief_id)
    page.locator("summary", has_text="Figures for Spain").click()
    with page.expect_navigation():
        page.click("text=Take over the figures for Spain")
    is_sound(page)
    for summary in page.locator("details.more > summary").all():
        if summary.is_visible():
            summary.click()
    is_sound(page)
    page.emulate_media(media="print")
    expect(page.locator("#cost-form")).to_be_hidden()
    expect(page.locator("#assumed-title")).to_be_visible()
    expect(page.locator(".chart-costs")).to_be_visible()
