"""The whole exchange: a company asks, an agency answers about itself on a phone in two sittings,
two people it named speak for it, it replies to the warning signs, and the decision prints with the
reply. Once by mail and with scripts, once with neither."""

import email.policy
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import PASSWORD, Cast
from tests.given_references.desk import FIRST as JUDGED
from tests.replies.conftest import SIGN
from tests.self_assessments.desk import FIRST
from tests.support.dossier import open_assessment
from tests.support.panel import CRITERIA, answered, rated
from tests.support.portal import RunningPortal
from tests.support.smtp import ScriptedServer
from vetting.db import db

NewContext = Callable[..., BrowserContext]
PHONE = {"width": 360, "height": 740}
PATIENCE = 30
OPEN, CONFIDED = "They answered within the hour.", "They once forgot a post for a week."
NAMED = {"Carmen Solís": ("carmen@sol.example", OPEN), "Ignacio Vera": ("ignacio@sol.example", "")}
SAID = "The accounts would be yours from the first day."


@dataclass
class Exchange:
    """A portal, its manager, and how links reach people."""

    portal: RunningPortal
    manager: Page
    contexts: NewContext
    scripts: bool
    post: ScriptedServer | None

    def link(self, field: str, recipient: str) -> str:
        """The link that was just made: out of the mail where it was mailed, else off the page."""
        shown = self.manager.input_value(f"#{field}-link")
        if self.post is None:
            return shown
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for each in self.post.received:
                message = email.message_from_bytes(each, policy=email.policy.default)
                body = message.get_body(("plain",))
                if message["To"] == recipient and body and shown in body.get_content():
                    return shown
            time.sleep(0.2)
        raise AssertionError(f"no mail came to {recipient}")

    def guest(self, link: str, *, first: bool = True) -> Page:
        """Somebody on a phone who follows a link, and reads the notice."""
        page = self.contexts(viewport=PHONE, java_script_enabled=self.scripts).new_page()
        page.goto(link)
        if not self.scripts:
            page.fill("[name=code]", link.partition("#")[2])
        page.locator("main [type=submit]").first.click()
        if first:
            page.locator("main [type=submit]").first.click()
        return page

    def write_to(self, recipient: str) -> None:
        if self.post is not None:
            self.manager.locator("main [name=email]").first.fill(recipient)

    def pick(self, page: Page, question: str, value: str, note: str = "") -> None:
        article = page.locator(f"#criterion-{question}")
        article.locator("label", has=page.locator(f"[value='{value}']")).click()
        if note:
            if not article.locator("textarea").is_visible():
                article.locator("summary").first.click()
            article.locator("textarea").fill(note)
        if self.scripts:
            expect(article).to_have_attribute("data-state", "saved")
            expect(page.locator("#save-state")).to_have_text("Saved")
        else:
            page.locator("button[name=then][value=next]").click()


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Marta and Bob have rated everything 2, and the vendor would keep the accounts."""
    found = open_assessment(app, cast.marta)
    for rater in (cast.marta, cast.bob):
        rated(app, rater, found, dict.fromkeys(CRITERIA, 2))
    answered(app, cast.marta, found, accounts_in_vendor_name="yes")
    with app.app_context():
        db.engine.dispose()
    return found


@pytest.fixture(
    params=[
        pytest.param(True, id="mailed", marks=pytest.mark.long),
        pytest.param(False, id="by-hand"),
    ]
)
def exchange(
    request: pytest.FixtureRequest,
    instance: Path,
    assessment_id: int,
    cast: Cast,
    new_context: NewContext,
) -> Iterator[Exchange]:
    with ScriptedServer().running() as post:
        environment = {"VETTING_SMTP_URL": post.url} if request.param else {}
        with RunningPortal(instance, **environment) as portal:
            manager = new_context().new_page()
            manager.goto(f"{portal.url}/sign-in")
            manager.fill("[name=email]", cast.marta.email)
            manager.fill("[name=password]", PASSWORD)
            manager.locator("main [type=submit]").first.click()
            manager.wait_for_url(re.compile("briefs"))
            mailed = post if request.param else None
            yield Exchange(portal, manager, new_context, request.param, mailed)


def test_from_the_first_link_to_the_decision_in_print(
    exchange: Exchange, assessment_id: int
) -> None:
    dossier = f"{exchange.portal.url}/assessments/{assessment_id}"
    _answer_about_oneself(exchange, dossier)
    for name in NAMED:
        _speak_for_them(exchange, dossier, name)
    manager = exchange.manager
    manager.goto(f"{dossier}/gap")
    expect(manager.locator("main")).to_contain_text("+2.0")
    manager.goto(f"{dossier}/references")
    for said in (OPEN, CONFIDED):
        expect(manager.locator("main")).to_contain_text(said)
    agency = _reply(exchange, dossier)
    _decide(manager, dossier)
    manager.goto(f"{dossier}/scorecard")
    manager.emulate_media(media="print")
    expect(manager.locator("#signs")).to_contain_text(SAID)
    for page in (manager, agency):
        expect(page.locator("main")).not_to_contain_text(CONFIDED)


def _answer_about_oneself(exchange: Exchange, dossier: str) -> None:
    manager, url = exchange.manager, exchange.portal.url
    manager.goto(f"{dossier}/self-assessment")
    exchange.write_to("nadia@marea.example")
    form = manager.locator("main form", has=manager.locator("[name=parts]"))
    form.locator("[type=submit]").click()
    link = exchange.link("candidate", "nadia@marea.example")
    first = exchange.guest(link)
    first.goto(f"{url}/self-assessment?section=company-research")
    exchange.pick(first, FIRST, "4", "ran two bakeries")
    first.context.close()
    later = exchange.guest(link, first=False)
    expect(later.locator("main")).to_contain_text("1 of 54 answered")
    for name, (address, _) in NAMED.items():
        later.goto(f"{url}/self-assessment/referees")
        later.fill("main [name=name]", name)
        later.fill("main [name=contact]", address)
        later.locator("main [name=agreed]").check()
        later.get_by_role("button", name="Name this person").click()
    later.goto(f"{url}/self-assessment/submission")
    later.get_by_role("button", name="Hand it in").click()
    expect(later.locator("main")).to_contain_text("You handed it in on")


def _speak_for_them(exchange: Exchange, dossier: str, name: str) -> None:
    address, said = NAMED[name]
    manager = exchange.manager
    manager.goto(f"{dossier}/references")
    manager.get_by_role("link", name=re.compile(f"Send a link.*{name}")).click()
    exchange.write_to(address)
    manager.get_by_role("button", name="Make the link").click()
    page = exchange.guest(exchange.link("reference", address))
    page.locator(f"label[for=may_be_shown-{0 if said else 1}]").click()
    page.locator("main .form [type=submit]").click()
    exchange.pick(page, JUDGED, "3", said or CONFIDED)
    page.goto(f"{exchange.portal.url}/reference/submission")
    page.locator("main form [type=submit]").first.click()
    expect(page).to_have_url(re.compile("/reference/thanks"))


def _reply(exchange: Exchange, dossier: str) -> Page:
    manager = exchange.manager
    manager.goto(f"{dossier}/reply")
    manager.fill("main [name=name]", "Nadia Ruiz")
    exchange.write_to("nadia@marea.example")
    manager.get_by_role("button", name="Look at what they will see").click()
    manager.get_by_role("button", name="Send exactly this").click()
    page = exchange.guest(exchange.link("reply", "nadia@marea.example"))
    article = page.locator(f"#criterion-{SIGN}")
    article.locator("label", has=page.locator("[value='not-so']")).click()
    article.locator("textarea").fill(SAID)
    if exchange.scripts:
        expect(article).to_have_attribute("data-state", "saved")
        expect(page.locator("#save-state")).to_have_text("Saved")
    else:
        page.locator("button[name=then][value=next]").click()
    page.goto(f"{exchange.portal.url}/reply/submission")
    page.get_by_role("button", name="Send my reply").click()
    expect(page.locator("main")).to_contain_text(SAID)
    return page


def _decide(manager: Page, dossier: str) -> None:
    manager.goto(f"{dossier}/decision")
    expect(manager.locator("#replies")).to_contain_text(SAID)
    manager.locator("[name=outcome][value=on-hold]").check()
    manager.fill("[name=reason]", "They reply well; we look at their contract first.")
    manager.locator("[name=follows_level][value=yes]").check()
    manager.locator("main form button[type=submit]").click()
    expect(manager.locator("main")).to_contain_text("On hold")
