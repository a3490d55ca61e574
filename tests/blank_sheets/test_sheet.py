"""A sheet to fill in by hand: what it says, on the page and in the file, and what it does not."""

from datetime import timedelta
from xml.etree.ElementTree import Element

import pytest
import time_machine
from flask import Flask
from tinyhtml5 import parse

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.support.panel import rated
from tests.support.pdf import alternatives, letters, reader, standards, tags, text_of, texts
from vetting import checklists
from vetting.papers.qr import code_of

CHECKLIST = checklists.load("community-manager")
SKIPPED = {"visually-hidden", "running", "no-print"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_page_and_file_say_the_same(
    browse: Browse, cast: Cast, assessment: int, language: str
) -> None:
    client = browse(cast.bob)
    client.post("/language", data={"language": language})
    texts = _shown(client.get(_url(assessment)).text)
    said = letters(text_of(_file(client, assessment)))
    assert len(texts) > 500
    for text in texts:
        assert letters(text) in said, text


def test_every_criterion_has_its_number_questions_and_levels(
    browse: Browse, cast: Cast, assessment: int
) -> None:
    texts = {text.strip() for text in _shown(browse(cast.bob).get(_url(assessment)).text)}
    for number, criterion in enumerate(CHECKLIST.criteria.values(), 1):
        assert f"{number} · {criterion.title['en']}" in texts
        asked = {criterion.question["en"], criterion.proof["en"]}
        assert asked | {anchor["en"] for anchor in criterion.anchors} <= texts


def test_it_keeps_the_standards_and_no_criterion_is_broken_over_two_pages(
    browse: Browse, cast: Cast, assessment: int
) -> None:
    made = _file(browse(cast.bob), assessment)
    assert standards(made) == {"ua-1", "a-2a"}
    assert {"/H1", "/H2", "/H3", "/L", "/LI", "/Figure", "/P"} <= set(tags(made))
    assert alternatives(made) == ["Opens your review: http://localhost" + _url(assessment)[:-6]]
    pages = [letters(text) for text in texts(made)]
    assert len(pages) == 4
    for number, criterion in enumerate(CHECKLIST.criteria.values(), 1):
        (page,) = (page for page in pages if letters(f"{number}·{criterion.title['en']}") in page)
        for anchor in criterion.anchors:
            assert letters(anchor["en"]) in page


def test_nothing_that_anybody_rated_stands_on_it(
    app: Flask, browse: Browse, cast: Cast, assessment: int
) -> None:
    with time_machine.travel(THEN + timedelta(days=1), tick=False):
        client = browse(cast.bob)
        before = client.get(_url(assessment)).text
        file = _file(client, assessment)
        rated(app, cast.rosa, assessment, everything=3)
        rated(app, cast.bob, assessment, everything=2)
        assert _shown(client.get(_url(assessment)).text) == _shown(before)
        assert _file(client, assessment) == file


def test_its_code_leads_to_the_review_after_signing_in(
    browse: Browse, cast: Cast, assessment: int
) -> None:
    page = browse(cast.bob).get(_url(assessment)).text
    review = f"/assessments/{assessment}/review"
    assert code_of(f"http://localhost{review}").path in page
    assert f"http://localhost{review}</b>" in page
    asked = browse().get(review, status=303)
    assert asked.location.endswith(f"?next={review}")
    assert "Start my review" in browse(cast.bob).get(review).text


def test_one_sheet_for_each_rater_with_the_name_on_every_page(
    browse: Browse, cast: Cast, assessment: int
) -> None:
    client = browse(cast.bob)
    chosen = f"?rater={cast.rosa.member_id}&rater={cast.bob.member_id}&rater=0"
    page = client.get(_url(assessment) + chosen).text
    assert page.count('<article class="scorecard blank-copy">') == 3
    pages = texts(_file(client, assessment, chosen))
    assert len(pages) == 12
    assert ["Bob" in text for text in pages] == [True] * 12
    heads = [text.split("\n", 1)[0] for text in pages]
    assert [cast.bob.name in head for head in heads] == [True] * 4 + [False] * 8
    assert [cast.rosa.name in head for head in heads] == [False] * 4 + [True] * 4 + [False] * 4


def test_only_raters_of_the_company_can_be_named(
    browse: Browse, cast: Cast, assessment: int
) -> None:
    client = browse(cast.bob)
    page = client.get(_url(assessment)).text
    assert cast.vera.name not in page
    others = f"?rater={cast.charlie.member_id}&rater={cast.vera.member_id}&rater=x"
    assert _shown(client.get(_url(assessment) + others).text) == _shown(page)


def test_a_checklist_without_a_candidate(browse: Browse, cast: Cast, assessment: int) -> None:
    vera = browse(cast.vera)
    assert assessment
    assert "/checklists/community-manager/sheet" in vera.get("/briefs/1").text
    page = vera.get("/checklists/community-manager/sheet?paper=letter").text
    assert "<dt>Vendor</dt>" in page
    assert "1 · Knows what the company does" in page
    assert "<svg" not in page.split("<article", 1)[1]
    made = vera.get("/checklists/community-manager/sheet/pdf?paper=letter")
    assert made.headers["Content-Disposition"].endswith("Interview_sheet_Community_manager.pdf")
    assert reader(made.data).pages[0].mediabox[2:] == [612, 792]
    vera.get("/checklists/charm/sheet", status=404)


def test_a_closed_brief_still_prints(browse: Browse, cast: Cast, assessment: int) -> None:
    browse(cast.alice).post("/briefs/1/closure")
    assert "1 · Knows what" in browse(cast.bob).get(_url(assessment)).text


def _url(assessment: int) -> str:
    return f"/assessments/{assessment}/review/sheet"


def _file(client: PortalClient, assessment: int, query: str = "") -> bytes:
    return client.get(f"{_url(assessment)}/pdf{query}").data


def _shown(page: str) -> list[str]:
    """The texts of the sheets that are printed, but for what is read out only."""
    found: list[str] = []
    for sheet in parse(page, namespace_html_elements=False).iter("article"):
        if sheet.get("class") == "scorecard blank-copy":
            _gather(sheet, found)
    return [text for text in found if text.strip()]


def _gather(node: Element, found: list[str]) -> None:
    classes = set((node.get("class") or "").split())
    if isinstance(node.tag, str) and not node.tag.endswith("title") and not classes & SKIPPED:
        found.append(node.text or "")
        for child in node:
            _gather(child, found)
    found.append(node.tail or "")
