"""The secret opens one self-check, and nothing else does."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast
from tests.self_checks.desk import FIRST, URL, Desk, code_in
from vetting.access import Purpose
from vetting.db import across_companies, db
from vetting.links import cookies
from vetting.links.queries import digest_of
from vetting.models import AuditEntry

PAGES = ("key", "answers", "answers?section=offer", "result")
CHANGES = (f"answers/{FIRST}", "sections/offer", "renewal", "keeping", "departure", "erasure")
OPENS_NOTHING = "This code opens nothing"


def test_it_resumes_on_another_device(browse: Browse, desk: Desk) -> None:
    desk.save("3", "knew both shops")
    phone = Desk(browse()).open(desk.code)
    page = phone.browser.get(f"{URL}/answers?section=company-research").text
    assert "knew both shops" in page
    assert phone.check == desk.check
    desk.save("2", seq=2, client="tab", base=1)


def test_without_its_secret_there_is_nothing(browse: Browse, desk: Desk) -> None:
    desk.save("3")
    stranger = browse()
    for page in PAGES:
        assert stranger.client.get(f"{URL}/{page}").location == f"{URL}/link"
    for change in CHANGES:
        assert stranger.client.post(f"{URL}/{change}").location == f"{URL}/link"
    assert "3" in desk.browser.get(f"{URL}/result").text


def test_every_wrong_code_is_answered_alike(browse: Browse, desk: Desk) -> None:
    with time_machine.travel(THEN, tick=False) as clock:
        expired = Desk(browse()).begin().code
        clock.shift(timedelta(days=30))
        live = Desk(browse()).begin().code
        renewing = Desk(browse()).begin()
        renewing.browser.post(f"{URL}/renewal")
        erased = Desk(browse()).begin()
        erased.browser.post(f"{URL}/erasure")
        tried = ["x", live[:-1], live + "x", "_" + live[1:], expired, renewing.code, erased.code]
        answers = set()
        for code in tried:
            page = browse().post(f"{URL}/link", {"code": code}, status=422).text
            assert OPENS_NOTHING in page
            answers.add(re.sub(r' value="[^"]*"', "", page))
        assert len(answers) == 1
        Desk(browse()).open(live)


def test_it_is_open_for_thirty_days_to_the_second(browse: Browse) -> None:
    with time_machine.travel(THEN, tick=False) as clock:
        desk = Desk(browse()).begin()
        clock.shift(timedelta(days=30, seconds=-1))
        desk.browser.get(f"{URL}/answers")
        clock.shift(timedelta(seconds=1))
        assert desk.browser.client.get(f"{URL}/answers").location == f"{URL}/link"


def test_a_new_link_shuts_the_old_one_out_everywhere(browse: Browse, desk: Desk) -> None:
    phone = Desk(browse()).open(desk.code)
    page = desk.browser.post(f"{URL}/renewal", status=200, follow=True)
    assert phone.browser.client.get(f"{URL}/answers").location == f"{URL}/link"
    desk.browser.get(f"{URL}/answers")
    phone.open(code_in(page))


def test_closing_it_in_a_browser_leaves_the_link(browse: Browse, desk: Desk) -> None:
    desk.browser.post(f"{URL}/departure")
    assert desk.browser.client.get(f"{URL}/answers").location == f"{URL}/link"
    Desk(browse()).open(desk.code)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_another_links_cookie_opens_no_self_check(
    app: Flask, browse: Browse, desk: Desk, purpose: Purpose
) -> None:
    stranger = browse()
    with app.test_request_context():
        given = cookies.put(app.response_class(), purpose, digest_of(desk.code))
    value = given.headers["Set-Cookie"].split(";")[0].split("=", 1)[1]
    stranger.client.set_cookie("link-self-check", value)
    assert stranger.client.get(f"{URL}/answers").location == f"{URL}/link"


def test_a_digest_alone_is_no_cookie(browse: Browse, desk: Desk) -> None:
    stranger = browse()
    stranger.client.set_cookie("link-self-check", digest_of(desk.code))
    assert stranger.client.get(f"{URL}/answers").location == f"{URL}/link"


def test_an_account_opens_none(cast: Cast, browse: Browse, desk: Desk) -> None:
    desk.save("3")
    for person in (cast.alice, cast.charlie):
        assert browse(person).client.get(f"{URL}/answers").location == f"{URL}/link"


def test_whoever_is_signed_in_may_check_themself_too_and_no_company_hears_of_it(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    bob = browse(cast.bob)
    trail = told(app)
    desk = Desk(bob).begin()
    desk.save("3", "nobody at work reads this")
    assert "75.0" in desk.result()
    assert told(app) == trail
    owner = browse(cast.alice)
    for page in ("/briefs", "/vendors", "/members", "/links", "/audit"):
        assert "nobody at work" not in owner.get(page).text


def told(app: Flask) -> int:
    """How many entries the audit trails of all companies have."""
    with app.app_context(), across_companies():
        return db.session.query(AuditEntry).count()
