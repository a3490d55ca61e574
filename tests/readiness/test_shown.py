"""A vendor reads what comes of it only while a decider shows it, and never the notes."""

import re

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.readiness.desk import CRISIS, FIRST, Desk
from tests.self_assessments.desk import Author, ask
from tests.support.dossier import open_assessment
from vetting.checklists import load

URL = "/self-assessment/readiness"
CRITERIA = load("client-readiness").criteria


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def author(browse: Browse, marta: PortalClient, assessment_id: int) -> Author:
    return Author(browse()).open(ask(marta, assessment_id))


@pytest.fixture
def answered(desk: Desk) -> Desk:
    desk.save("1", "Tom dislikes doing it")
    desk.save("3", "rehearsed? no", question=CRISIS)
    desk.save("not-applicable", "we employ her", question="data-contract")
    return desk


def test_it_is_not_there_before_it_is_shown(author: Author, answered: Desk) -> None:
    author.browser.get(URL, status=404)
    assert URL not in author.page()


def test_the_vendor_reads_the_result_in_plain_words_without_notes_and_figures(
    author: Author, answered: Desk, marta: PortalClient
) -> None:
    marta.post(f"{answered.url}/showing")
    assert URL in author.page()
    page = author.browser.get(URL).text
    assert CRITERIA[FIRST].anchors[1]["en"] in page
    assert CRITERIA[CRISIS].anchors[3]["en"] in page
    assert "Still to be settled" in page
    assert "3 of 14 questions are looked at." in page
    for hidden in ("Tom dislikes", "rehearsed?", "we employ her", "of 100", "Bob"):
        assert hidden not in page


def test_that_it_was_read_stands_in_the_trail(
    author: Author, answered: Desk, marta: PortalClient, assessment_id: int
) -> None:
    marta.post(f"{answered.url}/showing")
    author.browser.get(URL)
    page = marta.get(f"/assessments/{assessment_id}/audit").text
    assert re.search(r"Looked at a page[^<]*(<[^>]+>\s*)*[^<]*Is the company ready\?", page)


def test_it_is_read_in_the_readers_language(
    browse: Browse, answered: Desk, marta: PortalClient, assessment_id: int
) -> None:
    marta.post(f"{answered.url}/showing")
    author = Author(browse(None, "es")).open(ask(marta, assessment_id))
    assert CRITERIA[FIRST].anchors[1]["es"] in author.browser.get(URL).text


def test_it_tells_the_state_of_the_day(author: Author, answered: Desk, marta: PortalClient) -> None:
    marta.post(f"{answered.url}/showing")
    answered.save("2", seq=2)
    page = author.browser.get(URL).text
    assert "Still to be settled" not in page
    assert CRITERIA[FIRST].anchors[2]["en"] in page


def test_once_hidden_it_is_not_there_any_more(
    author: Author, answered: Desk, marta: PortalClient
) -> None:
    marta.post(f"{answered.url}/showing")
    assert "shown to the vendors" in marta.get(f"/briefs/{answered.brief}").text
    marta.post(f"{answered.url}/hiding")
    author.browser.get(URL, status=404)
    assert URL not in author.page()


def test_it_is_hidden_in_a_closed_brief_too(
    author: Author, answered: Desk, marta: PortalClient
) -> None:
    marta.post(f"{answered.url}/showing")
    marta.post(f"/briefs/{answered.brief}/closure")
    author.browser.get(URL)
    marta.post(f"{answered.url}/hiding")
    author.browser.get(URL, status=404)
    marta.post(f"{answered.url}/showing", status=409)


def test_only_deciders_switch_it(answered: Desk, author: Author) -> None:
    assert "Show it to the vendors" not in answered.result()
    answered.browser.post(f"{answered.url}/showing", status=403)
    answered.browser.post(f"{answered.url}/hiding", status=403)
    author.browser.get(URL, status=404)


def test_an_empty_sheet_is_not_shown(desk: Desk, marta: PortalClient, author: Author) -> None:
    marta.post(f"{desk.url}/showing", status=409)
    author.browser.get(URL, status=404)


def test_what_was_never_begun_can_be_neither_shown_nor_hidden(
    marta: PortalClient, brief_id: int
) -> None:
    for verb in ("showing", "hiding"):
        marta.post(f"/briefs/{brief_id}/readiness/{verb}", status=404)


def test_the_vendor_of_another_brief_reads_nothing_of_it(
    app: Flask, browse: Browse, cast: Cast, answered: Desk, marta: PortalClient
) -> None:
    marta.post(f"{answered.url}/showing")
    other = open_assessment(app, cast.marta, vendor="Ada Vega")
    author = Author(browse()).open(ask(marta, other))
    author.browser.get(URL, status=404)


def test_nobody_reads_it_without_a_link(
    browse: Browse, answered: Desk, marta: PortalClient
) -> None:
    marta.post(f"{answered.url}/showing")
    assert "/guest" in browse().get(URL, status=303).location
    assert "/guest" in marta.get(URL, status=303).location
