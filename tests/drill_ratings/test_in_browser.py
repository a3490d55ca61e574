"""Two people rate a drill in a real browser, each on their own: one with scripts in English, one
without any in Spanish, and then they read what the other saw."""

from collections.abc import Callable

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import THEN, Cast
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from tests.support.screen import is_sound, signed_in
from vetting.db import db, enter_company
from vetting.drills.scenarios import shipped
from vetting.models import Drill, DrillAnswer

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 390, "height": 780}


@pytest.fixture
def drill(app: Flask, cast: Cast) -> str:
    """The address of a drill that was sat and handed in."""
    found = open_assessment(app, cast.alice)
    with app.app_context():
        enter_company(cast.marta.company_id)
        sat = Drill(
            assessment_id=found,
            scenario="food-poisoning",
            told=shipped()["food-poisoning"].told("en"),
            language="en",
            limit_minutes=30,
            twist_minutes=20,
            name="Nadia Ruiz",
            set_by=cast.marta.member_id,
            set_at=THEN,
            started_at=THEN,
            ends_at=THEN,
            handed_in_at=THEN,
        )
        db.session.add(sat)
        db.session.flush()
        text = "We have read you and we care how you are."
        save = {"version": 1, "client": "phone", "seq": 1, "saved_at": THEN}
        db.session.add(DrillAnswer(drill_id=sat.id, part="first-message", text=text, **save))
        db.session.commit()
        return f"/assessments/{found}/drills/{sat.id}"


@pytest.fixture
def portal(running_portal: RunningPortal, drill: str) -> RunningPortal:
    return running_portal


def test_two_rate_apart_and_then_see_what_the_other_saw(
    portal: RunningPortal, new_context: NewContext, cast: Cast, drill: str
) -> None:
    bob = signed_in(portal, new_context(viewport=PHONE, locale="en-GB").new_page(), cast.bob.email)
    bob.goto(f"{portal.url}{drill}")
    bob.get_by_role("link", name="Rate the drill").click()
    bob.get_by_role("button", name="Begin to rate").click()
    _pick(bob, "no-go-2", "seen")
    expect(bob.locator("#save-state")).to_have_text("Saved")
    is_sound(bob)
    bob.get_by_role("link", name="The eight checks").first.click()
    for number in range(1, 9):
        _pick(bob, f"check-{number}", "2")
    expect(bob.locator("#review-figures")).to_contain_text("6/16")
    expect(bob.locator("#state-check-8-text")).to_have_text("Saved")
    bob.reload()
    expect(bob.locator("#criterion-check-8 input[value='2']")).to_be_checked()
    is_sound(bob)
    bob.goto(f"{portal.url}{drill}/rating/submission")
    expect(bob.locator("main")).to_contain_text("A no-go was seen")
    bob.get_by_role("button", name="Hand it in").click()
    expect(bob.locator("main")).to_contain_text("One rating so far")

    plain = new_context(java_script_enabled=False, locale="es-ES")
    marta = signed_in(portal, plain.new_page(), cast.marta.email)
    marta.goto(f"{portal.url}/briefs")
    marta.get_by_role("button", name="Español").click()
    marta.goto(f"{portal.url}{drill}/rating")
    marta.get_by_role("button", name="Empezar a puntuar").click()
    marta.goto(f"{portal.url}{drill}/rating?section=checks")
    expect(marta.locator("main")).not_to_contain_text("Bob Baker")
    for number in range(1, 9):
        _pick(marta, f"check-{number}", "1")
    marta.get_by_role("button", name="Guardar y seguir").click()
    expect(marta.locator("main")).to_contain_text("8 de 16 puntos")
    marta.get_by_role("button", name="Entregar").click()
    said = marta.locator("main")
    expect(said).to_contain_text("Bob Baker")
    expect(said).to_contain_text("7,0 de 16 puntos")
    expect(said).to_contain_text("visto de distinta manera")
    bob.reload()
    expect(bob.locator("main")).to_contain_text("7.0 of 16 points")
    is_sound(bob)


def _pick(page: Page, item: str, value: str) -> None:
    page.locator(f"#criterion-{item} input[value='{value}']").check(force=True)
