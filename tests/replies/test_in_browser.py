"""The whole exchange in a real browser: a manager sends, somebody replies on a phone in two
sittings, and the decision prints with the reply."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.replies.conftest import METHOD, SIGN
from tests.support.portal import RunningPortal
from tests.support.screen import is_sound, signed_in

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}
SAID = "They would be yours from the first day."


@pytest.fixture
def portal(running_portal: RunningPortal, assessment_id: int) -> RunningPortal:
    return running_portal


def test_sent_at_a_desk_answered_on_a_phone_in_two_sittings_and_printed(
    portal: RunningPortal, new_context: NewContext, cast: Cast
) -> None:
    marta = signed_in(portal, new_context().new_page(), cast.marta.email)
    code = _send(portal, marta)

    first = new_context(viewport=PHONE, has_touch=True).new_page()
    first.goto(f"{portal.url}/guest#{code}")
    first.locator("main button[type=submit]").click()
    expect(first.locator("h1")).to_have_text("Before you begin")
    is_sound(first)
    first.locator("main button[type=submit]").click()
    expect(first).to_have_url(f"{portal.url}/reply")
    is_sound(first)
    _write(first, SIGN, SAID, "not-so")
    first.context.close()

    later = new_context(viewport=PHONE, has_touch=True).new_page()
    later.goto(f"{portal.url}/guest#{code}")
    later.locator("main button[type=submit]").click()
    expect(later.locator(f"#criterion-{SIGN} textarea")).to_have_value(SAID)
    _write(later, METHOD, "The manual follows with the contract.")
    later.locator("#review-next a").click()
    later.get_by_role("link", name="Look it over and send").click()
    expect(later.locator("main")).to_contain_text("2 of 3 answered")
    is_sound(later)
    later.get_by_role("button", name="Send my reply").click()
    expect(later.locator("main")).to_contain_text("It stands beside each sign")
    is_sound(later)

    dossier = f"{portal.url}/assessments/1"
    marta.goto(f"{dossier}/decision")
    expect(marta.locator("#replies")).to_contain_text(SAID)
    expect(marta.locator("[name=early_because]")).to_have_count(0)
    marta.locator("[name=outcome][value=on-hold]").check()
    marta.fill("[name=reason]", "They reply well; we look at their contract first.")
    marta.locator("[name=follows_level][value=yes]").check()
    marta.locator("main form button[type=submit]").click()
    marta.goto(f"{dossier}/scorecard")
    marta.emulate_media(media="print")
    expect(marta.locator("#signs")).to_contain_text(SAID)
    expect(marta.locator("#decision")).to_contain_text("On hold")
    is_sound(marta)


def test_it_works_without_a_script(
    portal: RunningPortal, new_context: NewContext, cast: Cast
) -> None:
    code = _send(portal, signed_in(portal, new_context().new_page(), cast.marta.email))
    nadia = new_context(java_script_enabled=False, viewport=PHONE, locale="es").new_page()
    nadia.goto(f"{portal.url}/guest")
    nadia.fill("[name=code]", code)
    nadia.locator("main button[type=submit]").click()
    nadia.locator("main button[type=submit]").click()
    nadia.fill(f"[name={SIGN}-note]", SAID)
    nadia.get_by_role("button", name="Guardar y seguir").click()
    expect(nadia.locator("main")).to_contain_text(SAID)
    nadia.get_by_role("button", name="Enviar mi respuesta").click()
    expect(nadia.locator("h1")).to_have_text("Su respuesta")
    expect(nadia.locator("main")).to_contain_text(SAID)


def _send(portal: RunningPortal, marta: Page) -> str:
    marta.goto(f"{portal.url}/assessments/1/pirate-check")
    marta.get_by_role("link", name="Ask for their side").click()
    is_sound(marta)
    marta.get_by_role("button", name="Look at what they will see").click()
    expect(marta.locator("h2").first).to_have_text("What Nadia Ruiz will see")
    is_sound(marta)
    marta.get_by_role("button", name="Send exactly this").click()
    return marta.input_value("#reply-code")


def _write(page: Page, flag: str, text: str, value: str = "") -> None:
    article = page.locator(f"#criterion-{flag}")
    if value:
        article.locator("label", has=page.locator(f"[value='{value}']")).click()
    article.locator("textarea").fill(text)
    expect(article).to_have_attribute("data-state", "saved")
    expect(page.locator("#save-state")).to_have_text("Saved")
