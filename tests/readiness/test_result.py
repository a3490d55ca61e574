"""What comes of a readiness check, on its page and on that of the brief."""

import re

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast
from tests.readiness.desk import ALL, CRISIS, FIRST, SECTION, Desk
from vetting.checklists import load
from vetting.db import db, enter_company
from vetting.models import ReadinessChange
from vetting.readiness.queries import own_readiness
from vetting.readiness.result import Result, result

CHECKLIST = load("client-readiness")


def told(app: Flask, cast: Cast, brief_id: int) -> Result:
    with app.test_request_context():
        enter_company(cast.bob.company_id)
        return result(own_readiness(cast.bob, brief_id))


def anchor(criterion: str, level: int, language: str = "en") -> str:
    return CHECKLIST.criteria[criterion].anchors[level][language]


def test_every_criterion_is_in_one_of_five_lists(
    app: Flask, cast: Cast, desk: Desk, brief_id: int
) -> None:
    desk.answer(dict.fromkeys(ALL, "3"))
    values = {ALL[0]: "0", ALL[1]: "1", ALL[2]: "2", ALL[3]: "4", ALL[4]: "not-observed"}
    for question, value in values.items():
        desk.save(value, question=question, seq=2)
    desk.save("not-applicable", "We employ her.", question=ALL[5], seq=2)
    found = told(app, cast, brief_id)
    assert [each.id for each in found.settle] == list(ALL[:2])
    assert [each.id for each in found.better] == [ALL[2]]
    assert [each.id for each in found.fine] == [ALL[3], *ALL[6:]]
    assert [each.id for each in found.unseen] == [ALL[4]]
    assert [each.id for each in found.idle] == [ALL[5]]
    assert found.seen == 13


@pytest.mark.parametrize(
    ("value", "aim"), [("0", 2), ("1", 2), ("2", 3), ("3", 4), ("4", None), ("not-observed", None)]
)
def test_the_sentence_to_reach_is_one_that_is_enough_to_sign(
    app: Flask, cast: Cast, desk: Desk, brief_id: int, value: str, aim: int | None
) -> None:
    found = told(app, cast, desk.answer({CRISIS: value}).brief)
    point = next(
        each
        for each in (*found.settle, *found.better, *found.fine, *found.unseen)
        if each.id == CRISIS
    )
    assert point.next == ("" if aim is None else anchor(CRISIS, aim))


@pytest.mark.parametrize(
    ("value", "levels"),
    [("0", [0]), ("1", [1]), ("2", [2]), ("3", [2, 3]), ("4", [2, 3, 4]), ("not-observed", [])],
)
def test_what_is_true_now_is_told_with_the_sentences_that_it_adds_to(
    app: Flask, cast: Cast, desk: Desk, brief_id: int, value: str, levels: list[int]
) -> None:
    found = told(app, cast, desk.answer({CRISIS: value}).brief)
    lists = (*found.settle, *found.better, *found.fine, *found.unseen)
    [point] = [each for each in lists if each.id == CRISIS]
    assert point.now == " ".join(anchor(CRISIS, level) for level in levels)


def test_the_score_is_that_of_one_rater(app: Flask, cast: Cast, desk: Desk, brief_id: int) -> None:
    desk.answer(dict.fromkeys(ALL[:12], "3"))
    score = told(app, cast, brief_id).score
    assert (score.total, score.interval, score.coverage) == (75.0, (64.3, 78.6), 0.86)
    assert (score.provisional, score.band, score.panel_raters) == (True, None, 1)


def test_open_points_stand_on_the_page_with_question_and_next_sentence(desk: Desk) -> None:
    desk.answer({FIRST: "2", CRISIS: "0"})
    desk.save("1", "Tom asks his cousin.", question="data-contract")
    page = desk.result()
    assert "2 things to settle before you sign" in page
    settle = page[page.index("To settle before you sign") : page.index("Not looked at yet")]
    for criterion in (CRISIS, "data-contract"):
        assert CHECKLIST.criteria[criterion].question["en"] in settle
        assert CHECKLIST.criteria[criterion].proof["en"] in settle
        assert anchor(criterion, 2) in settle
    assert "Tom asks his cousin." in settle
    assert anchor(FIRST, 3) in page[page.index("Good enough, and could be better") :]
    assert "3 of 14" in page
    assert "provisional" in page


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({CRISIS: "1"}, "1 thing to settle before you sign"),
        (dict.fromkeys(ALL[1:], "2"), "Nothing to settle so far; 1 question is not looked at"),
        (dict.fromkeys(ALL, "2"), "Nothing is left to settle before you sign"),
    ],
)
def test_the_headline_says_how_much_is_open(
    desk: Desk, browse: Browse, cast: Cast, answers: dict[str, str], told: str
) -> None:
    desk.answer(answers)
    assert told in desk.result()
    assert told in browse(cast.vera).get(f"/briefs/{desk.brief}").text


def test_the_brief_shows_the_first_three_open_points(
    desk: Desk, browse: Browse, cast: Cast
) -> None:
    desk.answer(dict.fromkeys(ALL[:5], "1"))
    page = browse(cast.vera, "es").get(f"/briefs/{desk.brief}").text
    card = page[page.index('id="readiness"') :]
    assert "5 cosas por resolver antes de firmar" in card
    assert re.findall(r"#point-([a-z-]+)", card) == list(ALL[:3])


def test_before_it_is_begun_the_brief_leads_to_it(
    browse: Browse, cast: Cast, brief_id: int
) -> None:
    marta = browse(cast.marta)
    page = marta.get(f"/briefs/{brief_id}").text
    assert "Look at your own side" in page
    assert "14 questions" in marta.get(f"/briefs/{brief_id}/readiness").text
    assert f"/briefs/{brief_id}/readiness" in page


def test_a_viewer_reads_and_cannot_begin_or_write(
    browse: Browse, cast: Cast, brief_id: int, desk: Desk
) -> None:
    vera = Desk(browse(cast.vera), brief_id, desk.sheet)
    desk.save("1", "Ask Tom.")
    page = vera.result()
    assert "Ask Tom." in page
    assert "section=" not in page
    assert "<form" not in page[page.index("<main") : page.index("</main")]
    # The address of a section shows them the result.
    assert "1 thing to settle" in vera.section()
    vera.browser.post(vera.url, status=403)
    vera.save("4", status=403)


def test_a_closed_brief_is_read_only(
    browse: Browse,
    cast: Cast,
    desk: Desk,
) -> None:
    desk.save("1")
    browse(cast.marta).post(f"/briefs/{desk.brief}/closure")
    answer = desk.save("4", base=1, client="other", status=409)
    assert "Not saved." in answer.text
    assert "1 thing to settle" in desk.section()
    assert desk.url + "?section=" not in desk.result()


def test_another_company_finds_nothing(browse: Browse, cast: Cast, desk: Desk) -> None:
    other = Desk(browse(cast.charlie), desk.brief, desk.sheet)
    other.browser.get(other.url, status=404)
    other.browser.post(other.url, status=404)
    other.save("4", status=404)


def test_it_tells_who_changed_it_last_and_when(browse: Browse, cast: Cast, brief_id: int) -> None:
    with time_machine.travel(THEN, tick=False):
        desk = Desk(browse(cast.bob), brief_id).begin()
        desk.save("1")
    with time_machine.travel(THEN.replace(day=9), tick=False):
        rosa = Desk(browse(cast.rosa), brief_id, desk.sheet)
        rosa.save("2", question=CRISIS)
        assert f"{cast.rosa.name}, 9 Nov 2026" in rosa.result()


def test_beginning_twice_is_once(app: Flask, desk: Desk, brief_id: int) -> None:
    again = Desk(desk.browser, brief_id).begin()
    assert again.sheet == desk.sheet


def test_an_unknown_section_is_not_there(desk: Desk) -> None:
    desk.browser.get(f"{desk.url}?section=astrology", status=404)
    desk.save("1", question="first-hour", status=404)


def test_sections_are_shown_in_the_language_of_the_reader(
    browse: Browse, cast: Cast, desk: Desk
) -> None:
    page = Desk(browse(cast.bob, "es"), desk.brief).section(SECTION)
    assert anchor(FIRST, 4, "es") in page
    assert "Pregúntense" in page
    assert "Si es personal de la propia empresa" in Desk(
        browse(cast.bob, "es"), desk.brief
    ).section("budget-and-papers")


def test_the_switch_is_not_on_the_paper(browse: Browse, cast: Cast, desk: Desk) -> None:
    desk.save("1")
    page = Desk(browse(cast.marta), desk.brief).result()
    assert re.search(r'class="[^"]*no-print[^"]*" id="showing"', page)


def test_the_trail_tells_what_was_done(app: Flask, cast: Cast, browse: Browse, desk: Desk) -> None:
    desk.save("1")
    marta = browse(cast.marta)
    marta.post(f"{desk.url}/showing")
    marta.post(f"{desk.url}/hiding")
    page = marta.get("/audit").text
    for said in (
        "Began to look whether the company is ready",
        "Saved in the readiness check",
        "Showed the readiness check to the vendors of the brief",
        "Showed the readiness check to vendors no more",
        CHECKLIST.criteria[FIRST].title["en"],
    ):
        assert said in page


def test_every_accepted_save_is_kept_with_who_made_it(
    app: Flask, browse: Browse, cast: Cast, desk: Desk
) -> None:
    desk.save("1", "first")
    Desk(browse(cast.rosa), desk.brief, desk.sheet).save("2", "second", base=1, client="rosa")
    with app.app_context():
        enter_company(cast.bob.company_id)
        rows = db.session.query(ReadinessChange).order_by(ReadinessChange.version).all()
        assert [(each.version, each.value, each.note, each.member_id) for each in rows] == [
            (1, "1", "first", cast.bob.member_id),
            (2, "2", "second", cast.rosa.member_id),
        ]
