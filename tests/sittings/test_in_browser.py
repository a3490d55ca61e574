"""A drill on a phone, with the browser closed in the middle and the server killed and started
again; its end is the server's. Once with scripts in English, once without any in Spanish."""

import re
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import Cast
from tests.support.databases import chosen
from tests.support.portal import RunningPortal
from tests.support.screen import is_sound, signed_in

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 390, "height": 780}
FIRST, LATER = "We have read it, and we care how you are.", "Rosa by telephone, then Ana."
TWIST = {"en": "A local newspaper", "es": "Un diario local"}


@pytest.fixture
def portal(running_portal: RunningPortal, assessment_id: int) -> RunningPortal:
    return running_portal


def test_on_a_phone_closed_in_the_middle_and_the_server_killed(
    portal: RunningPortal, new_context: NewContext, cast: Cast
) -> None:
    marta = signed_in(portal, new_context().new_page(), cast.marta.email)
    code = _set(portal, marta)
    first = _phone(new_context)
    first.goto(f"{portal.url}/guest#{code}")
    _press(first)
    _press(first)
    expect(first.locator("h1")).to_have_text("The drill")
    expect(first.locator("main")).not_to_contain_text("seafood")
    is_sound(first)
    _press(first)
    expect(first.locator("main")).to_contain_text("seafood")
    is_sound(first)
    first.locator("#criterion-first-message textarea").fill(FIRST)
    expect(first.locator("#save-state")).to_have_text("Saved")
    first.context.close()
    ends_at = _ends(portal)

    portal.kill()
    portal.start()
    # Of the time the phone says what it likes.
    later = _phone(new_context)
    later.clock.install(time=datetime(2031, 1, 1, tzinfo=UTC))
    later.goto(f"{portal.url}/guest#{code}")
    _press(later)
    expect(later.locator("#criterion-first-message textarea")).to_have_value(FIRST)
    assert _ends(portal) == ends_at
    expect(later.locator("#drill-time")).to_have_text(re.compile(r"(29|30):\d\d"))
    later.context.close()

    last = _phone(new_context)
    last.goto(f"{portal.url}/guest#{code}")
    _press(last)
    _pass(portal, timedelta(minutes=21))
    last.locator("#criterion-calls textarea").fill(LATER)
    expect(last.locator("#drill-twist")).to_contain_text(TWIST["en"])
    expect(last.locator("#save-state")).to_have_text("Saved")
    is_sound(last)
    _pass(portal, timedelta(minutes=10))
    last.locator("#criterion-stops textarea").fill("Too late")
    expect(last.locator("#state-stops-text")).to_contain_text("The time is over.")
    expect(last.locator("#drill-clock")).to_contain_text("The time is over")
    expect(last.locator("#criterion-posts textarea")).to_have_attribute("readonly", "")
    leaving = last.context.new_page()
    leaving.goto(f"{portal.url}/drill")
    expect(leaving.locator("h1")).to_have_text("The drill is over")
    for said in (FIRST, LATER):
        expect(leaving.locator("main")).to_contain_text(said)
    expect(leaving.locator("main")).not_to_contain_text("Too late")
    is_sound(leaving)
    marta.reload()
    expect(marta.locator("main")).to_contain_text(FIRST)
    is_sound(marta)


def test_without_a_script_in_spanish(
    portal: RunningPortal, new_context: NewContext, cast: Cast
) -> None:
    marta = signed_in(portal, new_context().new_page(), cast.marta.email)
    code = _set(portal, marta, language="es", in_room=True)
    nadia = _phone(new_context, java_script_enabled=False, locale="es")
    _enter(portal, nadia, code.replace("-", " ").lower())
    _press(nadia)
    expect(nadia.locator("main")).not_to_contain_text("arroz")
    nadia.get_by_role("button", name="Empezar").click()
    expect(nadia.locator("main")).to_contain_text("arroz")
    nadia.fill("[name=first-message-note]", FIRST)
    nadia.get_by_role("button", name="Guardar", exact=True).last.click()
    expect(nadia.locator("[name=first-message-note]")).to_have_value(FIRST)
    nadia.context.close()

    portal.kill()
    portal.start()
    later = _phone(new_context, java_script_enabled=False, locale="es")
    _enter(portal, later, code)
    expect(later.locator("[name=first-message-note]")).to_have_value(FIRST)
    _pass(portal, timedelta(minutes=21))
    expect(later.locator("main")).not_to_contain_text(TWIST["es"])
    later.fill("[name=calls-note]", LATER)
    later.get_by_role("button", name="Guardar", exact=True).last.click()
    expect(later.locator("main")).to_contain_text(TWIST["es"])
    _pass(portal, timedelta(minutes=10))
    later.fill("[name=stops-note]", "Tarde")
    later.get_by_role("button", name="Guardar", exact=True).last.click()
    expect(later.locator("main")).to_contain_text("Se acabó el tiempo")
    expect(later.locator("[name=stops-note]")).to_have_value("Tarde")
    later.goto(f"{portal.url}/drill")
    expect(later.locator("h1")).to_have_text("El simulacro ha terminado")
    expect(later.locator("main")).to_contain_text(LATER)
    expect(later.locator("main")).not_to_contain_text("Tarde")


def _set(portal: RunningPortal, marta: Page, *, language: str = "en", in_room: bool = False) -> str:
    marta.goto(f"{portal.url}/assessments/1/drills")
    is_sound(marta)
    marta.get_by_role("link", name="Set a drill").click()
    marta.locator("[name=scenario][value=food-poisoning]").check()
    marta.locator(f"input[name=language][value={language}]").check()
    if in_room:
        marta.locator("[name=place][value=in-room]").check()
    is_sound(marta)
    marta.get_by_role("button", name="Set it and make the link").click()
    is_sound(marta)
    code = marta.locator("#drill-code")
    return code.inner_text() if in_room else code.input_value()


def _phone(new_context: NewContext, **more: object) -> Page:
    return new_context(viewport=PHONE, has_touch=True, **more).new_page()


def _press(page: Page) -> None:
    page.locator("main [type=submit]").first.click()


def _enter(portal: RunningPortal, page: Page, code: str) -> None:
    page.goto(f"{portal.url}/guest")
    page.fill("[name=code]", code)
    _press(page)


def _ends(portal: RunningPortal) -> str:
    with closing(chosen().behind(portal.instance)) as database:
        ((found,),) = database.ask("SELECT ends_at FROM drill")
    return str(found)


def _pass(portal: RunningPortal, time: timedelta) -> None:
    """Let this much time pass on the server: what it set at the start is that much earlier."""
    with closing(chosen().behind(portal.instance)) as database:
        (row,) = database.ask("SELECT started_at, twist_at, ends_at FROM drill")
        earlier = [str(datetime.fromisoformat(str(each)) - time) for each in row]
        database.ask("UPDATE drill SET started_at = ?, twist_at = ?, ends_at = ?", *earlier)
