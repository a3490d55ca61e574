import re

import pytest
from flask import Flask
from sqlalchemy import event

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import rated, referred
from vetting import checklists
from vetting.db import db, enter_company
from vetting.models import Assessment, Brief, Review


def test_it_says_who_was_rated_by_whom_with_what_and_when(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = _page(browse(cast.marta), assessment_id)
    for text in (
        "Nadia Ruiz",
        "Harbour Bakery",
        "A voice for the bakery",
        "Freelancer",
        "Community manager, version 1",
        "Marta Molina, submitted on 2 Nov 2026",
        "Bob Baker, submitted on 2 Nov 2026",
        "All criteria weigh the same.",
    ):
        assert text in page


def test_every_criterion_stands_with_value_anchor_raters_and_notes(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = _page(browse(cast.marta), assessment_id)
    for criterion in checklists.load("community-manager").criteria.values():
        assert _escaped(criterion.title["en"]) in page
    assert "She spoke for ten minutes" in page
    assert "Bob Baker: not observed" in page
    assert "the panel disagrees" in page


def test_between_two_levels_both_sentences_stand(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = _page(browse(cast.marta), assessment_id)
    anchors = checklists.load("community-manager").criteria["company-knowledge"].anchors
    assert _escaped(anchors[3]["en"]) in page
    assert _escaped(anchors[4]["en"]) in page
    assert "between:" in page


def test_a_consensus_stands_beside_the_median_that_it_replaced(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = _page(browse(cast.marta), assessment_id)
    assert "Consensus 2 in place of the median 2.5, recorded by Marta Molina" in page
    assert "We listened to the recording again." in page


def test_signs_stand_with_evidence_innocent_explanation_and_ruling(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = _page(browse(cast.marta), assessment_id)
    sign = checklists.warning_signs()["accounts-in-vendor-name"]
    for text in (sign.title["en"], sign.innocent["en"], sign.ask["en"]):
        assert _escaped(text) in page
    assert "open the pages" in page
    assert "It stands in the annex of the offer." in page
    assert "Rule R4" in page or "Rule R1" in page or "Rule R2" in page
    assert "Reply of the person assessed:" in page


def test_knockouts_facts_references_and_decisions_are_on_it(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = _page(browse(cast.marta), assessment_id)
    assert "Knock-out confirmed: Works with clean methods" in page
    assert "The invoice for the followers." in page
    assert "Facts without an answer: 26 of 28." in page
    assert "Lola Luna" in page
    assert "Contract on conditions" in page
    assert "A trial of eight weeks." in page
    assert "We wait for their answer" in page
    assert "Departs from the level" in page


def test_no_way_to_reach_a_referee_is_on_it(browse: Browse, cast: Cast, assessment_id: int) -> None:
    assert "lola@sol.example" not in browse(cast.marta).get(_url(assessment_id)).text


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_word_stands_beside_nobody(
    browse: Browse, cast: Cast, assessment_id: int, language: str
) -> None:
    page = browse(cast.marta, language).get(_url(assessment_id)).text
    words = re.sub(r"<[^>]*>", " ", page).casefold()
    assert "pirate" not in words
    assert "pirata" not in words
    assert "pirate" not in page.casefold()


def test_paper_is_a4_or_letter(browse: Browse, cast: Cast, assessment_id: int) -> None:
    marta = browse(cast.marta)
    for asked, sheet in (
        ("", "paper-a4"),
        ("?paper=a4", "paper-a4"),
        ("?paper=letter", "paper-letter"),
        ("?paper=../../etc", "paper-a4"),
    ):
        assert f'class="page {sheet}"' in marta.get(_url(assessment_id) + asked).text


def test_what_can_be_done_with_it_stands_in_one_order(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.marta).get(_url(assessment_id)).text
    tools = page[page.index("scorecard-tools") : page.index('<article class="scorecard"')]
    said = ("Save the PDF", "Print", "Paper", "A4", "Letter", "Share", "Download as…")
    places = [tools.index(text) for text in said]
    assert places == sorted(places)
    assert 'href="/sheets"' in page


def test_an_empty_scorecard_says_that_it_is_empty(app: Flask, browse: Browse, cast: Cast) -> None:
    found = open_assessment(app, cast.alice)
    page = _page(browse(cast.vera), found)
    for text in (
        "Nobody has submitted a review yet.",
        "no ratings yet",
        "Not enough evidence yet",
        "No reference has been entered.",
        "Facts without an answer: 28 of 28.",
        "Nothing has been decided yet.",
        "not rated",
    ):
        assert text in page


def test_whoever_is_still_to_rate_sees_nothing_of_it(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.rosa).get(_url(assessment_id)).text
    assert "You see the panel's result once your own review is in" in page
    for hidden in ("She spoke", "Rule R", "Contract on conditions", "Knock-out"):
        assert hidden not in page


def test_abstentions_and_reopened_reviews_are_told(app: Flask, browse: Browse, cast: Cast) -> None:
    found = open_assessment(app, cast.alice)
    rated(app, cast.marta, found, everything=3, times_reopened=1)
    rated(app, cast.bob, found, everything=3)
    rated(app, cast.rosa, found, state="abstained")
    rated(app, cast.alice, found, state="open")
    with app.app_context():
        enter_company(cast.alice.company_id)
        review = db.session.query(Review).filter_by(member_id=cast.bob.member_id).one()
        review.state, review.submitted_at = "open", None
        db.session.commit()
    page = _page(browse(cast.vera), found)
    assert "(reopened once)" in page
    assert "Rosa Ruiz, abstained on" in page
    assert "Bob Baker, reopened and being changed" in page
    assert "Alice Ames" not in page


def test_other_weights_are_told_with_their_reason(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    with app.app_context():
        enter_company(cast.alice.company_id)
        assessment = db.session.get(Assessment, assessment_id)
        assert assessment is not None
        brief = db.session.get(Brief, assessment.brief_id)
        assert brief is not None
        brief.weighting, brief.weighting_reason = "suggested", "Crisis matters most to us here."
        db.session.commit()
    page = _page(browse(cast.marta), assessment_id)
    assert "Suggested weights: 6 of 30 criteria weigh more. Reason: Crisis matters most" in page


def test_hostile_names_stay_text(app: Flask, browse: Browse, cast: Cast) -> None:
    found = open_assessment(app, cast.alice, vendor="<img src=x onerror=alert(1)>")
    referred(app, cast.bob, found, name="<b>Lola</b>", outcome="confirmed")
    page = _page(browse(cast.vera), found)
    assert "<img src=x" not in page
    assert "<b>Lola</b>" not in page


def test_the_number_of_statements_does_not_grow(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    vera = browse(cast.vera)
    few = _statements(app, vera, assessment_id)
    for number in range(4):
        referred(app, cast.bob, assessment_id, name=f"Person {number}", outcome="confirmed")
    assert _statements(app, vera, assessment_id) == few


def test_another_company_finds_nothing(browse: Browse, cast: Cast, assessment_id: int) -> None:
    browse(cast.charlie).get(_url(assessment_id), status=404)


def _page(client: PortalClient, assessment_id: int) -> str:
    return client.get(_url(assessment_id)).text


def _url(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/scorecard"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("'", "&#39;")


def _statements(app: Flask, client: PortalClient, assessment_id: int) -> int:
    # The first look at a page goes into the audit trail, which costs statements of its own.
    _page(client, assessment_id)
    seen: list[object] = []

    def note(*values: object) -> None:
        seen.append(values[2])

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    _page(client, assessment_id)
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)
