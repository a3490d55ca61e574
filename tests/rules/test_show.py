"""The rules as a document: what it says is what the portal does."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from html import unescape
from types import MappingProxyType
from xml.etree.ElementTree import Element

import pytest
from flask import Flask
from tinyhtml5 import parse

from tests.cast import Browse, Cast, PortalClient
from tests.support.pdf import letters, standards, tags, text_of, texts
from tests.test_house import ROOT
from vetting import checklists
from vetting.access import OWNERS, Members
from vetting.bundles import queries as bundles
from vetting.db import db
from vetting.guests import marks
from vetting.i18n import LANGUAGES
from vetting.models import Company
from vetting.rules.document import CHECKLIST, DEEDS, triggers
from vetting.rules.numbers import numbers_in
from vetting.scoring import case, gate, score, scorecard
from vetting.scoring import triggers as rules
from vetting.scoring.flags import FLAG_IDS
from vetting.scoring.level import rules_in_order
from vetting.shares import forms as shares


def read(client: PortalClient) -> str:
    """The page, unproved: one test proves it, and it is long."""
    answer = client.client.get("/rules", headers=client.headers)
    assert answer.status_code == 200
    return answer.text


def said(page: str) -> str:
    """The text of a page, in one line."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


def shown_on(page: str) -> list[str]:
    """The texts of the sheet that are printed."""
    sheet = parse(page, namespace_html_elements=False).find(".//article[@class='scorecard']")
    assert sheet is not None
    return [text for text in gathered(sheet) if text.strip()]


def gathered(node: Element) -> Iterator[str]:
    classes = set((node.get("class") or "").split())
    if node.tag != "summary" and not classes & {"visually-hidden", "running", "no-print"}:
        yield node.text or ""
        for child in node:
            yield from gathered(child)
    yield node.tail or ""


def row(page: str, head: str) -> str:
    """The row of a table that begins with a text."""
    return said(page.partition(f">{head}</th>")[2].partition("</tr>")[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_in_the_company_reads_all_of_it(
    browse: Browse, cast: Cast, language: str
) -> None:
    text = said(browse(cast.vera, language).get("/rules").text)
    checklist = checklists.load(CHECKLIST)
    for criterion in checklist.criteria.values():
        for told in (criterion.title, criterion.question, criterion.proof, *criterion.anchors):
            assert said(told[language]) in text
    for sign in checklists.warning_signs().values():
        assert sign.title[language] in text
        assert sign.innocent[language] in text
    for rule, level in rules_in_order():
        assert checklists.labels("rules")[rule][language] in text
        assert checklists.labels("levels")[level][language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_handed_round(browse: Browse, cast: Cast, language: str) -> None:
    text = said(read(browse(cast.alice, language))).casefold()
    assert "pirat" not in text
    assert "{" not in text


def test_every_sign_says_when_it_is_raised() -> None:
    assert set(triggers()) == set(FLAG_IDS)
    for text in triggers().values():
        assert set(text) == set(LANGUAGES)
        # Numbers are never written by hand: 0 to 1 is a scale, and no threshold.
        assert not re.search(r"\d", re.sub(r"\{\w+\}|0 (to|a) 1", "", " ".join(text.values())))


def test_no_sentence_of_the_page_repeats_a_number() -> None:
    page = (ROOT / "templates" / "rules" / "_sheet.html").read_text(encoding="utf-8")
    sentences = re.findall(r'_\("([^"]*)"', page)
    assert len(sentences) > 60
    for sentence in sentences:
        assert not re.search(r"\d", sentence.replace("from 0 to 100", "")), sentence


@pytest.mark.parametrize(
    ("place", "name", "value", "expected"),
    [
        (rules, "ENOUGH_GAPS", 17, "rated themselves on 17 criteria or more"),
        (rules, "SERIOUS_MEAN_GAP", Fraction(5, 2), "Serious from 2.5 levels on"),
        (rules, "LONG_LOCK_IN", 18, "bind the company for 18 months or more"),
        (rules, "READABLE_WORDS", 333, "in one of 333 words or more"),
        (rules, "LITTLE", Fraction(2), "for this is 2 at most"),
        (score, "ENOUGH_COVERAGE", Fraction(4, 5), "Below 80 %, or with fewer than 2 raters"),
        (score, "ENOUGH_RATERS", 3, "once 3 people have rated it so"),
        (score, "SUITABLE_FROM", 81, "From 81 on, with no section below 50"),
        (gate, "RATED_CRITERIA", 22, "At least 22 criteria rated by 2 people or more"),
        (case, "KNOCKOUT_EVIDENCE_LENGTH", 44, "in 44 characters or more"),
        (scorecard, "ENOUGH_GREEN", 5, "With 5 good signs or more"),
        (scorecard, "HIGHEST_FOR_NEWCOMERS", "minor", "at most the level “Minor points”"),
    ],
)
def test_a_threshold_that_changes_changes_the_document(
    browse: Browse,
    cast: Cast,
    monkeypatch: pytest.MonkeyPatch,
    place: object,
    name: str,
    value: object,
    expected: str,
) -> None:
    vera = browse(cast.vera)
    assert expected not in said(read(vera))
    monkeypatch.setattr(place, name, value)
    numbers_in.cache_clear()
    try:
        assert expected in said(read(vera))
    finally:
        numbers_in.cache_clear()


def test_a_weight_that_changes_changes_the_document(
    browse: Browse, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    vera = browse(cast.vera)
    assert row(read(vera), "Company research") == " 6 20 % 19 % "
    real = checklists.load(CHECKLIST)
    first, *rest = real.sections
    heavy = replace(first.criteria[0], weight=31)
    changed = replace(first, criteria=(heavy, *first.criteria[1:]))
    monkeypatch.setattr(checklists, "load", lambda *given: replace(real, sections=(changed, *rest)))
    page = read(vera)
    assert row(page, "Company research").startswith(" 6 60 %")
    assert "weight 31, suggested 2" in page


def test_a_sign_that_changes_changes_the_document(
    browse: Browse, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = dict(checklists.warning_signs())
    milder = replace(texts["no-exit"], innocent={"en": "A clause of last year.", "es": "x"})
    monkeypatch.setattr(
        checklists, "warning_signs", lambda: MappingProxyType({**texts, "no-exit": milder})
    )
    assert "A clause of last year." in read(browse(cast.vera))


def test_what_the_company_sets_stands_in_it(app: Flask, browse: Browse, cast: Cast) -> None:
    vera = browse(cast.vera)
    assert row(read(vera), KEPT) == " 12 months "
    with app.app_context():
        company = db.session.get(Company, cast.vera.company_id)
        assert company is not None
        company.keeps_months, company.keeps_because = 19, "Our <insurer> asks for it."
        company.privacy_contact = "privacy@harbour.example"
        db.session.commit()
    page = read(vera)
    assert row(page, KEPT) == " 19 months "
    assert "Why so long: Our <insurer> asks for it." in said(page)
    assert "turn to: privacy@harbour.example" in said(page)
    assert "19 months" not in read(browse(cast.charlie))


KEPT = "Everything about an assessment, after the end of the selection"


def test_other_times_are_those_that_are_kept(
    browse: Browse, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "KEPT_FOR", marks.KEPT_FOR * 3)
    page = read(browse(cast.vera))
    assert row(page, "The fingerprint of a guest&#39;s network address and browser") == " 90 days "
    monkeypatch.setattr(bundles, "KEPT_FOR", bundles.KEPT_FOR * 2)
    monkeypatch.setattr(shares, "MOST_DAYS", shares.MOST_DAYS - 20)
    page = read(browse(cast.vera))
    assert row(page, "A file with all scorecards of a brief") == " 2 days "
    assert row(page, "A link to a shared scorecard, and what it shows, at most") == " 70 days "


def test_who_may_what_is_what_the_routes_say(app: Flask, browse: Browse, cast: Cast) -> None:
    vera = browse(cast.vera)
    assert row(read(vera), "Decide") == " Owner, Manager "
    assert row(read(vera), "Share a scorecard outside the company") == " Owner, Manager "
    view = app.view_functions["decisions.create"]
    before = view.__dict__["audience"]
    view.__dict__["audience"] = Members(OWNERS)
    try:
        assert row(read(vera), "Decide") == " Owner "
    finally:
        view.__dict__["audience"] = before
    for endpoint, _ in DEEDS:
        assert isinstance(app.view_functions[endpoint].__dict__["audience"], Members)


def test_the_contents_lead_to_every_part(browse: Browse, cast: Cast) -> None:
    page = read(browse(cast.vera))
    wanted = re.findall(r'<li><a href="#([a-z]+)">', page)
    assert wanted == re.findall(r'<h2 id="([a-z]+)">', page)
    assert len(wanted) == 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_says_the_same_and_keeps_the_standards(
    browse: Browse, cast: Cast, language: str
) -> None:
    client = browse(cast.bob, language)
    client.client.post("/language", data={"language": language})
    page = client.get("/rules").text
    made = client.get("/rules/pdf")
    assert made.mimetype == "application/pdf"
    there = letters(text_of(made.data))
    texts = shown_on(page)
    assert len(texts) > 400
    for text in texts:
        assert letters(text) in there, text
    assert standards(made.data) == {"ua-1", "a-2a"}
    assert {"/H1", "/H2", "/H3", "/H4", "/Table", "/L"} <= set(tags(made.data))


def test_the_contents_of_the_file_name_the_pages(browse: Browse, cast: Cast) -> None:
    pages = texts(browse(cast.bob).get("/rules/pdf").data)
    for number, title in ((3, "How the score comes about"), (11, "All criteria, word for word")):
        found = re.search(rf"{number}\.\s*{title}\s*(\d+)", pages[0])
        assert found is not None
        assert f"{number}. {title}" in pages[int(found[1]) - 1]


def test_a_version_of_the_checklist_can_be_asked_for(browse: Browse, cast: Cast) -> None:
    vera = browse(cast.vera)
    assert "version 1" in vera.get("/rules?version=1").text
    vera.get("/rules?version=99", status=404)
    vera.get("/rules/pdf?version=99", status=404)


def test_the_weights_have_a_head_of_their_own_in_spanish(browse: Browse, cast: Cast) -> None:
    page = browse(cast.marta, "es").get("/rules").text
    assert '<th scope="col" class="num">Peso</th>' in page


def test_it_is_found_from_the_settings(browse: Browse, cast: Cast) -> None:
    for person in (cast.alice, cast.vera):
        assert 'href="/rules"' in browse(person).get("/members").text
        assert '<a href="/members" aria-current="page">' in browse(person).get("/rules").text
