"""Beginning a self-check: what is kept is said first, and its secret is shown once."""

import pytest
from flask import Flask

from tests.cast import Browse
from tests.self_checks.desk import URL, Desk, code_in
from tests.self_checks.test_save import Stored
from vetting.db import db
from vetting.links.queries import digest_of
from vetting.models import SelfCheck

HOSTILE = '"><script>alert(1)</script>{{ 7*7 }}'


def checks(app: Flask) -> list[SelfCheck]:
    with app.app_context():
        return db.session.query(SelfCheck).order_by(SelfCheck.id).all()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["30 days", "for a year", "No company sees it", "erase it yourself", "authority"]),
        ("es", ["30 días", "un año", "Ninguna empresa lo ve", "borrarlo", "autoridad"]),
    ],
)
def test_it_says_first_what_is_kept_how_long_and_who_sees_it(
    browse: Browse, language: str, words: list[str]
) -> None:
    text = browse(language=language).get(URL).text
    assert [word for word in words if word not in text] == []
    assert text.index(words[0]) < text.index('name="kind"')


def test_the_sign_in_page_leads_to_it(browse: Browse) -> None:
    assert f'href="{URL}"' in browse().get("/sign-in").text


def test_it_needs_no_account_and_keeps_only_a_digest(app: Flask, browse: Browse) -> None:
    page = browse().post(URL, {"kind": "agency", "name": " Ada "}, status=200, follow=True)
    code = code_in(page)
    assert len(code) == 43
    assert f"{URL}/link#{code}" in page.text
    (check,) = checks(app)
    assert (check.kind, check.name, check.secret_sha256) == ("agency", "Ada", digest_of(code))
    assert (check.expires_at - check.started_at).days == 30


def test_the_secret_is_on_no_later_page(desk: Desk) -> None:
    assert desk.browser.client.get(f"{URL}/key").location == f"{URL}/answers"
    for page in (URL, f"{URL}/answers", f"{URL}/answers?section=offer", f"{URL}/result"):
        assert desk.code not in desk.browser.get(page).text


def test_reloading_the_page_of_the_link_begins_no_second_one(app: Flask, desk: Desk) -> None:
    desk.browser.get(f"{URL}/key", status=303)
    assert len(checks(app)) == 1


def test_the_cookie_is_for_nothing_else_and_out_of_reach_of_scripts(browse: Browse) -> None:
    ada = browse()
    answer = ada.post(URL, {"kind": "agency"})
    (cookie,) = (each for each in answer.headers.getlist("Set-Cookie") if "link-" in each)
    assert cookie.startswith("link-self-check=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Expires" not in cookie
    page = ada.get(answer.location)
    assert page.headers["Cache-Control"] == "no-store"
    assert code_in(page) not in cookie + str(answer.headers)


@pytest.mark.parametrize("kind", ["", "robot"])
def test_it_asks_how_somebody_works(app: Flask, browse: Browse, kind: str) -> None:
    page = browse().post(URL, {"kind": kind}, status=422)
    assert "error-summary" in page.text
    assert checks(app) == []


def test_a_long_name_is_refused(app: Flask, browse: Browse) -> None:
    browse().post(URL, {"kind": "agency", "name": "x" * 201}, status=422)
    assert checks(app) == []


def test_hostile_text_stays_text(browse: Browse, stored: Stored) -> None:
    desk = Desk(browse()).begin(name=HOSTILE)
    desk.save("2", HOSTILE)
    desk.save("yes", HOSTILE, question="offers_reviews", seq=2)
    assert stored() == ("2", HOSTILE, 1)
    for page in ("answers", "answers?section=company-research", "answers?section=offer", "result"):
        text = desk.browser.get(f"{URL}/{page}").text
        assert "<script>alert" not in text
        assert "&lt;script&gt;alert(1)&lt;/script&gt;{{ 7*7 }}" in text


def test_another_one_in_the_same_browser_leaves_the_first_to_its_link(
    browse: Browse, desk: Desk
) -> None:
    desk.save("3")
    assert "under way" in desk.browser.get(URL).text
    second = Desk(desk.browser).begin("agency")
    assert second.check != desk.check
    assert "0 of 56 answered" in second.browser.get(f"{URL}/answers").text
    assert "1 of 54 answered" in Desk(browse()).open(desk.code).browser.get(f"{URL}/answers").text


def test_beginning_is_limited(app: Flask, browse: Browse) -> None:
    app.config["LIMITS_ENABLED"] = True
    stranger = browse()
    answers = [stranger.client.post(URL, data={"kind": "agency"}).status_code for _ in range(41)]
    assert answers == [303] * 40 + [429]
    assert stranger.client.post(f"{URL}/link", data={"code": "x"}).status_code == 429
    assert len(checks(app)) == 40
