"""Pages come ahead of a click where that changes nothing, and never older than what was saved."""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, Page, Request
from playwright.sync_api import TimeoutError as NoneCame

from tests.cast import THEN, Browse, Cast, make_app
from tests.reviews.room import is_saved, level
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in
from vetting.access import Actor
from vetting.ahead import DECLINED
from vetting.db import enter_company
from vetting.reviews import service

AHEAD = {"Sec-Purpose": "prefetch;prerender"}
HOW_IT_CAME = "() => performance.getEntriesByType('navigation')[0].deliveryType"

MARKED_ANEW = """() => new Promise((resolve) => {
  const root = document.documentElement;
  new MutationObserver(() => root.classList.contains("ahead") && resolve())
    .observe(root, { attributes: true });
})"""
TEN_TIMES_AS_FAST = "const own = setInterval; setInterval = (act, every) => own(act, every / 10)"


class Pointing:
    """Somebody whose pointer rests on links, and what their browser asked for then."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[Request] = []
        page.context.on("request", self._note)

    def _note(self, request: Request) -> None:
        if _is_ahead(request):
            self.asked.append(request)

    def at(self, name: str) -> int:
        """The status of what came ahead."""
        before = len(self.asked)
        while len(self.asked) == before:
            # Where the mark was just taken away, the pointer has to come anew.
            self.page.mouse.move(0, 0)
            self.page.wait_for_selector("html.ahead")
            with (
                suppress(NoneCame),
                self.page.context.expect_event("requestfinished", _is_ahead, timeout=3000),
            ):
                self.page.get_by_role("link", name=name, exact=True).hover()
        answer = self.asked[-1].response()
        assert answer is not None
        return answer.status

    def click(self, name: str) -> None:
        before = self.page.url
        self.page.get_by_role("link", name=name, exact=True).click()
        self.page.wait_for_url(lambda url: url != before)

    def came_ahead(self) -> bool:
        """Whether the page that is shown did."""
        return bool(self.page.evaluate(HOW_IT_CAME) == "navigational-prefetch")


def _is_ahead(request: Request) -> bool:
    return request.headers.get("sec-purpose") == "prefetch"


@pytest.fixture
def window(running_portal: RunningPortal, new_context: Callable[..., BrowserContext]) -> Page:
    return new_context().new_page()


def entered(portal: RunningPortal, window: Page, person: Actor) -> Page:
    signed_in(portal, window, person.email).goto(f"{portal.url}/briefs")
    return window


def test_what_one_points_at_is_there_before_the_click(
    window: Page, running_portal: RunningPortal, cast: Cast
) -> None:
    pointing = Pointing(entered(running_portal, window, cast.bob))
    assert pointing.at("Members") == 200
    pointing.click("Members")
    assert pointing.came_ahead()
    assert "Marta Molina" in window.inner_text("main")
    assert len(pointing.asked) == 1


@pytest.mark.long
def test_a_page_that_the_trail_tells_of_comes_ahead_once_it_was_seen(
    app: Flask, window: Page, running_portal: RunningPortal, cast: Cast
) -> None:
    assessment = open_assessment(app, cast.alice)
    pointing = Pointing(entered(running_portal, window, cast.bob))
    for status in (DECLINED, 200):
        window.goto(f"{running_portal.url}/assessments/{assessment}")
        assert pointing.at("Facts that have to be known") == status
        pointing.click("Facts that have to be known")
        assert pointing.came_ahead() == (status == 200)


def test_what_was_saved_in_place_is_on_the_page_that_came_ahead_of_it(
    app: Flask, window: Page, running_portal: RunningPortal, cast: Cast
) -> None:
    assessment = open_assessment(app, cast.alice)
    with app.app_context():
        enter_company(cast.bob.company_id)
        service.start(cast.bob, assessment, THEN)
    pointing = Pointing(entered(running_portal, window, cast.bob))
    window.goto(f"{running_portal.url}/assessments/{assessment}/review?section=company-research")
    assert pointing.at("Audience knowledge") == 200
    level(window, "3").check()
    is_saved(window)
    pointing.click("Audience knowledge")
    assert re.match(r"1\b", window.locator("[data-now=answered]").inner_text())


def test_what_others_saved_is_ten_seconds_late_at_most(
    window: Page, running_portal: RunningPortal, cast: Cast, browse: Browse
) -> None:
    window.add_init_script(TEN_TIMES_AS_FAST)
    pointing = Pointing(entered(running_portal, window, cast.bob))
    assert pointing.at("Vendors") == 200
    browse(cast.marta).post("/vendors", {"name": "Sea Social", "kind": "agency"})
    window.mouse.move(1, 400)
    window.evaluate(MARKED_ANEW)
    pointing.click("Vendors")
    assert "Sea Social" in window.inner_text("main")


@pytest.mark.long
def test_another_window_forgets_what_came_ahead_of_a_change(
    window: Page, running_portal: RunningPortal, cast: Cast
) -> None:
    pointing = Pointing(entered(running_portal, window, cast.bob))
    assert pointing.at("Members") == 200
    other = window.context.new_page()
    other.goto(f"{running_portal.url}/briefs")
    other.get_by_role("button", name="Español").click()
    other.wait_for_selector("html[lang=es]")
    pointing.click("Members")
    assert window.get_attribute("html", "lang") == "es"


def test_the_rules_go_with_the_pages_of_members(browse: Browse, cast: Cast) -> None:
    page = browse(cast.bob).get("/members")
    address = json.loads(page.headers["Speculation-Rules"])
    rules = browse(cast.bob).client.get(address)
    assert rules.mimetype == "application/speculationrules+json"
    assert json.loads(rules.text)["prefetch"]
    rules.close()
    assert "Speculation-Rules" not in browse().get("/sign-in").headers


def test_what_comes_ahead_sets_no_cookie_and_uses_nothing_up(browse: Browse, cast: Cast) -> None:
    bob = browse(cast.bob)
    bob.get("/members")
    with bob.client.session_transaction() as session:
        session["_flashes"] = [("good", "It is done.")]
    ahead = bob.client.get("/members", headers=AHEAD)
    assert (ahead.status_code, ahead.data) == (DECLINED, b"")
    assert "Set-Cookie" not in ahead.headers
    assert ahead.headers["X-Content-Type-Options"] == "nosniff"
    assert "It is done." in bob.get("/members").text
    assert bob.client.get("/members", headers=AHEAD).status_code == 200


def test_a_change_has_browsers_forget_what_came_ahead(browse: Browse, cast: Cast) -> None:
    changed = browse(cast.bob).post("/language", {"language": "es"})
    assert changed.headers["Clear-Site-Data"] == '"prefetchCache"'
    assert "Clear-Site-Data" not in browse(cast.bob).get("/members").headers


def test_on_plain_http_in_a_network_nothing_comes_ahead(instance: Path) -> None:
    # There a browser would fetch the rules, follow none, and complain of the rest.
    lan = {"Host": "portal.lan", "Sec-Fetch-Site": "same-origin"}
    client = make_app(instance, trusted_hosts=("portal.lan",)).test_client()
    changed = client.post("/language", data={"language": "es"}, headers=lan)
    assert changed.status_code == 303
    assert "Clear-Site-Data" not in changed.headers
