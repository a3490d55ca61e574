"""The result: one's own score, strengths, gaps, what to prepare, and one's own warning signs."""

import re
from html import unescape

import pytest

from tests.cast import Browse
from tests.self_checks.desk import URL, Desk
from vetting.checklists import load, own_signs

CRITERIA = load("community-manager").criteria


def text_of(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html.partition("<main")[2])).split())


def part(html: str, title: str) -> str:
    """The text of one part of the page."""
    _, _, after = text_of(html).partition(f" {title} ")
    assert after
    return after


def test_it_shows_total_interval_and_sections(desk: Desk) -> None:
    desk.answer(**{"company-knowledge": 4, "channel-audit": 1})
    text = text_of(desk.result())
    assert "62.5 of 100" in text
    assert "Between 4.3 and 97.4" in text
    assert "20.8–87.5" in text
    assert "2 of 54" in text
    assert "Company research : 2 of 6 answered" in text


def test_it_tells_strengths_from_gaps(desk: Desk) -> None:
    desk.answer(**{"company-knowledge": 3, "channel-audit": 1, "competitor-scan": 2})
    found = part(desk.result(), "Strengths: level 3 or 4")
    strengths, _, rest = found.partition(" Gaps: level 0 or 1 ")
    gaps = rest.partition(" Your warning signs ")[0]
    assert strengths == f"{CRITERIA['company-knowledge'].title['en']} (3)"
    assert gaps == f"{CRITERIA['channel-audit'].title['en']} (1)"


@pytest.mark.parametrize(
    ("value", "now", "aim"), [("0", 0, 1), ("3", 3, 4), ("not-observed", None, 2)]
)
def test_it_names_the_next_sentence_the_question_and_the_proof(
    desk: Desk, value: str, now: int | None, aim: int
) -> None:
    criterion = CRITERIA["company-knowledge"]
    desk.save(value, "my notes of May")
    found = part(desk.result(), "What to prepare").partition("Only others can rate this")[0]
    assert f"To reach, level {aim}: {criterion.anchors[aim]['en']}" in found
    assert f"You are asked: {criterion.question['en']}" in found
    assert f"Have ready: {criterion.proof['en']}" in found
    assert "my notes of May" in found
    assert ("Now:" in found) is (now is not None)


def test_the_highest_level_and_what_does_not_apply_need_no_preparing(desk: Desk) -> None:
    desk.save("4")
    desk.save("not-applicable", "none there", question="channel-audit")
    assert "Nothing below the highest level" in text_of(desk.result())


def test_what_only_others_rate_is_told_to_prepare_for(desk: Desk) -> None:
    assert CRITERIA["first-hour"].title["en"] in text_of(desk.result())
    assert CRITERIA["first-hour"].anchors[3]["en"] in text_of(desk.result())


def test_a_sign_says_why_and_how_to_put_it_right_to_the_person(desk: Desk) -> None:
    desk.save("yes", question="offers_reviews")
    found = part(desk.result(), "Your warning signs")
    sign = own_signs()["offers-fake-reviews"]
    for text in (sign.title, sign.reads, sign.innocent, sign.mend):
        assert text["en"] in found
    assert "Do you offer to write or buy reviews? Yes" in found
    assert "critical" in found


def test_a_sign_from_a_level_names_the_level(desk: Desk) -> None:
    desk.save("0", question="account-ownership")
    anchor = CRITERIA["account-ownership"].anchors[0]["en"]
    assert f": 0 · {anchor}" in part(desk.result(), "Your warning signs")


def test_a_sign_from_a_section_names_the_section(desk: Desk) -> None:
    research = ("company-knowledge", "channel-audit", "competitor-scan", "sector-rules")
    desk.answer(**dict.fromkeys(research, 1))
    found = part(desk.result(), "Your warning signs")
    assert "Company research: the middle of your answers is 1.0 of 4." in found


def test_without_answers_there_are_no_signs(desk: Desk) -> None:
    assert "Your answers raise none." in text_of(desk.result())


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_sign_can_be_shown_and_no_word_is_a_verdict(browse: Browse, language: str) -> None:
    desk = Desk(browse(language=language)).begin("agency", "Ada")
    for section in load("community-manager").sections:
        for criterion in section.criteria:
            if "self" in criterion.raters:
                desk.save("0", "seen", question=criterion.id)
    page = desk.browser.get(f"{URL}/answers?section=offer").text
    asked = re.findall(r'data-criterion="([^"]+)"', page)
    for question in asked:
        said = "12" if question == "lock_in_months" else harm(question)
        desk.save(said, question=question)
    text = text_of(desk.result())
    missing = [sign.id for sign in own_signs().values() if sign.title[language] not in text]
    assert missing == []
    assert not re.search(r"pirat|fraud|estaf|impost", text, re.IGNORECASE)


def harm(question: str) -> str:
    """The answer that a company would ask about."""
    asked = {
        "portfolio_role_confirmed",
        "credential_confirmed",
        "written_contract_offered",
        "accepts_our_contract",
        "issues_invoice",
        "handover_clause_accepted",
        "trial_or_notice_offered",
        "names_person_doing_the_work",
        "accepts_reference_person",
        "accepts_approval_flow",
        "offers_alternative_proof",
        "withdrew_guarantee",
        "declares_newcomer",
    }
    return "no" if question in asked else "yes"


def test_newcomers_are_told_that_saying_so_helps(desk: Desk) -> None:
    assert "new to it" not in desk.result()
    desk.save("yes", question="declares_newcomer")
    assert "new to it" in desk.result()


@pytest.mark.parametrize(("asked", "paper"), [("", "a4"), ("letter", "letter"), ("x", "a4")])
def test_it_is_made_for_the_paper_that_was_asked_for(desk: Desk, asked: str, paper: str) -> None:
    page = desk.browser.get(f"{URL}/result?paper={asked}").text
    assert f'class="page paper-{paper}"' in page
    assert "data-print" in page
