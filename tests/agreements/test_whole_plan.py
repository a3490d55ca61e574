"""The whole plan: drafted, three sections changed, put forward, commented by the vendor on a phone,
put forward anew, agreed by both sides and printed. With scripts and without, in both languages."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.cast import PASSWORD, Cast
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting.db import db

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 390, "height": 844}
CHANGED: Mapping[str, Mapping[str, str]] = {
    "contacts": {"f-contact": "Marta Molina", "f-contact-reach": "600 000 001"},
    "tone": {"f-voice": "As warm as behind the counter."},
    "answers": {"f-times-0-within": "4 h"},
}
ASKED = "Saturday is your market day: shall we add it?"
ADDED = "Saturdays until 14:00, too."
SIGNED = {"company": "Marta M. Molina", "vendor": "Nadia Ruiz López"}


@dataclass
class Desk:
    """A portal, the manager's page, and how others come in."""

    portal: RunningPortal
    manager: Page
    contexts: NewContext
    scripts: bool
    locale: str

    def vendor(self, link: str) -> Page:
        """The vendor on a phone, who follows the link and reads the notice."""
        page = self.contexts(
            viewport=PHONE, java_script_enabled=self.scripts, locale=self.locale
        ).new_page()
        page.goto(link)
        if not self.scripts:
            page.fill("[name=code]", link.partition("#")[2])
        for _ in ("the door", "the notice"):
            page.locator("main form [type=submit]").first.click()
        expect(page).to_have_url(f"{self.portal.url}/plan")
        return page

    def write(self, plan: str, section: str, fields: Mapping[str, str]) -> None:
        """Write in a section: it saves by itself, or by its button."""
        self.manager.goto(f"{plan}/sections/{section}")
        for name, text in fields.items():
            self.manager.fill(f"[name={name}]", text)
        if self.scripts:
            article = self.manager.locator(f"#criterion-{section}")
            expect(article).to_have_attribute("data-state", "saved")
            expect(self.manager.locator("#save-state")).to_have_attribute("data-state", "saved")
        else:
            self.manager.locator("main .actions button[name=then]").first.click()


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    found = open_assessment(app, cast.marta)
    with app.app_context():
        db.engine.dispose()
    return found


@pytest.fixture(
    params=[
        ("en-GB", True),
        pytest.param(("es-ES", False), marks=pytest.mark.long),
        pytest.param(("es-ES", True), marks=pytest.mark.long),
        pytest.param(("en-GB", False), marks=pytest.mark.long),
    ],
    ids=["en", "es-plain", "es", "en-plain"],
)
def desk(
    request: pytest.FixtureRequest,
    running_portal: RunningPortal,
    assessment_id: int,
    cast: Cast,
    new_context: NewContext,
) -> Desk:
    locale, scripts = request.param
    manager = new_context(java_script_enabled=scripts, locale=locale).new_page()
    manager.goto(f"{running_portal.url}/sign-in")
    manager.fill("[name=email]", cast.marta.email)
    manager.fill("[name=password]", PASSWORD)
    manager.locator("main [type=submit]").first.click()
    manager.wait_for_url(re.compile("briefs"))
    if locale.startswith("es"):
        _switch_language(manager)
    return Desk(running_portal, manager, new_context, scripts, locale)


def test_from_the_first_draft_to_the_paper(desk: Desk, assessment_id: int, tmp_path: Path) -> None:
    plan = f"{desk.portal.url}/assessments/{assessment_id}/plan"
    manager = desk.manager
    manager.goto(plan)
    _form(manager, "/plan").locator("[type=submit]").click()
    for section, fields in CHANGED.items():
        desk.write(plan, section, fields)
    _put_forward(manager, plan)
    vendor = desk.vendor(_given_link(manager, plan))
    _ask(vendor)
    _answer(desk, plan)
    _agree_for_the_vendor(vendor)
    _agree_for_the_company(manager, plan)
    for page, url in ((manager, plan), (vendor, f"{desk.portal.url}/plan")):
        page.goto(f"{url}/versions/2/print")
        for told in (*SIGNED.values(), "600 000 001", ADDED):
            expect(page.locator("main")).to_contain_text(told)
    manager.emulate_media(media="print")
    paper = tmp_path / "plan.pdf"
    manager.pdf(path=paper, prefer_css_page_size=True)
    assert paper.stat().st_size > 20_000


def _switch_language(page: Page) -> None:
    page.locator("button[name=language][value=es]").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")


def _form(page: Page, ending: str) -> Locator:
    return page.locator(f"main form[method=post][action$='{ending}']")


def _put_forward(manager: Page, plan: str) -> None:
    manager.goto(plan)
    _form(manager, "/versions").locator("[type=submit]").click()
    manager.wait_for_url(re.compile(r"/versions/\d$"))


def _given_link(manager: Page, plan: str) -> str:
    manager.goto(f"{plan}/agreement")
    form = _form(manager, "/agreement/link")
    form.locator("[name=name]").fill("Nadia Ruiz")
    form.locator("[type=submit]").click()
    return manager.input_value("#plan-link")


def _ask(vendor: Page) -> None:
    """On the phone: read, and say something of one section."""
    expect(vendor.locator("#section-tone")).to_contain_text(CHANGED["tone"]["f-voice"])
    vendor.locator("a[href*='section=answers']").click()
    expect(vendor.locator("[name=section]")).to_have_value("answers")
    vendor.fill("[name=text]", ASKED)
    vendor.locator(".form-comment [type=submit]").click()
    expect(vendor.locator("#about-answers")).to_contain_text(ASKED)


def _answer(desk: Desk, plan: str) -> None:
    """The company changes the section, settles the comment and puts a new version forward."""
    manager = desk.manager
    manager.goto(f"{plan}/agreement")
    comment = manager.locator("article", has_text=ASKED)
    comment.locator("[type=submit]").click()
    expect(comment.locator("form")).to_have_count(0)
    expect(comment).to_contain_text("Marta Molina")
    desk.write(plan, "answers", {"f-arrangement": ADDED})
    _put_forward(manager, plan)


def _agree_for_the_vendor(vendor: Page) -> None:
    vendor.goto(vendor.url.partition("/plan")[0] + "/plan")
    vendor.locator("a[href$='/differences']").click()
    expect(vendor.locator("#plan-differences")).to_contain_text(ADDED)
    expect(vendor.locator("#plan-differences")).not_to_contain_text(CHANGED["tone"]["f-voice"])
    vendor.goto(vendor.url.partition("/plan")[0] + "/plan/agreement")
    vendor.fill("[name=full_name]", SIGNED["vendor"])
    vendor.locator(".form-agree [type=submit]").click()
    # Without the tick it is no agreement, and the name stays.
    expect(vendor.locator("[name=full_name]")).to_have_value(SIGNED["vendor"])
    vendor.check("[name=agrees]")
    vendor.locator(".form-agree [type=submit]").click()
    expect(vendor.locator("main")).to_contain_text(SIGNED["vendor"])
    expect(vendor.locator("a[href$='/plan/agreement']")).to_have_count(0)


def _agree_for_the_company(manager: Page, plan: str) -> None:
    manager.goto(f"{plan}/agreement")
    manager.fill("[name=full_name]", SIGNED["company"])
    manager.check("[name=agrees]")
    manager.locator(".form-agree [type=submit]").click()
    expect(manager.locator(".badge-good").first).to_be_visible()
    expect(manager.locator("main")).to_contain_text(SIGNED["company"])
