"""Coming in by the link: the notice first, what the company tells, and the same link elsewhere."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.self_assessments.desk import FIRST, URL, Author, ask
from tests.support.dossier import open_assessment
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import AuditEntry


def test_the_notice_comes_before_everything(browse: Browse, code: str) -> None:
    nadia = browse()
    assert nadia.post("/guest", {"code": code}).location == URL
    assert nadia.get(URL, status=303).location == f"{URL}/notice"
    assert nadia.post(f"{URL}/answers/{FIRST}", status=303).location == f"{URL}/notice"
    page = nadia.get(f"{URL}/notice").text
    assert "Harbour Bakery" in page
    assert "They see how you rate yourself only once they have rated you themselves" in page
    nadia.post(f"{URL}/notice")
    assert "0 of 54 answered" in nadia.get(URL).text
    assert "I have read this" not in nadia.get(f"{URL}/notice").text


def test_without_the_link_there_is_nothing(browse: Browse, code: str) -> None:
    for path in ("", "/offer", "/referees", "/files", "/submission", "/notice"):
        assert browse().get(f"{URL}{path}", status=303).location == "/guest"


@pytest.mark.parametrize("spoilt", ["", "x" * 43, "{}x", "{} {}"])
def test_what_is_not_the_whole_code_opens_nothing(browse: Browse, code: str, spoilt: str) -> None:
    browse().post("/guest", {"code": spoilt.format(code, code)}, status=422)


def test_the_same_link_leads_back_from_another_device(browse: Browse, code: str) -> None:
    desk = Author(browse()).open(code)
    desk.save("3", "ran two bakeries")
    phone = Author(browse()).open(code)
    assert "1 of 54 answered" in phone.page()
    assert "ran two bakeries" in phone.page("?section=company-research")


def test_a_new_link_makes_the_old_one_worthless_and_loses_nothing(
    browse: Browse, marta: PortalClient, assessment_id: int, code: str
) -> None:
    nadia = Author(browse()).open(code)
    nadia.save("3", "ran two bakeries")
    again = ask(marta, assessment_id)
    assert nadia.browser.get(URL, status=303).location == "/guest"
    browse().post("/guest", {"code": code}, status=422)
    assert "ran two bakeries" in Author(browse()).open(again).page("?section=company-research")


def test_a_link_that_is_withdrawn_or_over_lets_nobody_in(
    browse: Browse, marta: PortalClient, assessment_id: int, author: Author, code: str
) -> None:
    with time_machine.travel(now() + timedelta(days=30, seconds=1)):
        author.browser.get(URL, status=303)
    author.page()
    marta.post(f"/assessments/{assessment_id}/self-assessment/withdrawal")
    author.browser.get(URL, status=303)
    author.browser.fragment(f"{URL}/answers/{FIRST}", {"review": 1}, status=401)
    assert "revoked" in marta.get(f"/assessments/{assessment_id}/self-assessment").text


def test_only_the_parts_of_the_brief_that_the_company_chose_are_read(
    browse: Browse, cast: Cast, marta: PortalClient, assessment_id: int
) -> None:
    brief = {
        "title": "A voice for the bakery",
        "about": "Bread since 1923",
        "products": "Rye and cake",
        "competitors": "The bakery across",
        "budget_per_month": "700",
        "contact_person": "Old Anna",
        "response_hours": "4",
        "currency": "EUR",
        "version": "1",
    }
    marta.post("/briefs/1", brief)
    nadia = Author(browse()).open(ask(marta, assessment_id, parts=["about", "products"]))
    page = nadia.page()
    assert "A voice for the bakery" in page
    assert "Bread since 1923" in page
    assert "Rye and cake" in page
    for untold in ("The bakery across", "700", "Old Anna"):
        assert untold not in page
    told = Author(browse()).open(ask(marta, assessment_id, parts=["budget", "contact"])).page()
    assert "700" in told
    assert "Old Anna" in told
    assert "Bread since 1923" not in told


def test_the_note_of_the_company_is_shown_as_text(
    browse: Browse, marta: PortalClient, assessment_id: int
) -> None:
    code = ask(marta, assessment_id, note="By <b>Friday</b>, please.")
    assert "By &lt;b&gt;Friday&lt;/b&gt;, please." in Author(browse()).open(code).page()


def test_the_questions_for_the_kind_of_vendor_are_asked(
    browse: Browse, cast: Cast, app: Flask, marta: PortalClient
) -> None:
    agency = open_assessment(app, cast.marta, vendor="Sol & Co", kind="agency")
    page = Author(browse()).open(ask(marta, agency)).page("?section=offer")
    assert "Do you name the person who will do the work?" in page


def test_two_self_assessments_in_one_browser_do_not_mix(
    browse: Browse, cast: Cast, app: Flask, marta: PortalClient, author: Author
) -> None:
    other = open_assessment(app, cast.marta, vendor="Sol & Co")
    left_open = author.page_id
    author.open(ask(marta, other))
    author.page_id = left_open
    answer = author.save("4", "about the other", status=409)
    assert "Another self-assessment is open" in answer.text
    assert "about the other" not in author.page("?section=company-research")


def test_leaving_closes_it_in_this_browser_alone(author: Author, code: str) -> None:
    author.browser.post(f"{URL}/departure")
    author.browser.get(URL, status=303)
    assert "0 of 54 answered" in author.open(code).page()


def test_it_speaks_the_language_of_the_browser(browse: Browse, code: str) -> None:
    page = Author(browse(language="es")).open(code).page()
    assert "Autoevaluación" in page
    assert not re.search(r"Look it over|Your written offer", page)


def test_the_trail_says_when_its_author_looked_at_it(app: Flask, author: Author) -> None:
    author.page()
    author.page()
    with app.app_context(), across_companies():
        (entry,) = db.session.query(AuditEntry).filter_by(verb="viewed")
        assert (entry.link_id, entry.member_id) == (1, None)
        assert entry.details == '{"page":"self-assessment"}'
