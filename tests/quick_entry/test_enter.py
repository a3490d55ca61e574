"""What is typed is stored as the review's own page would store it."""

import json
from collections.abc import Callable

from flask import Flask

from tests.cast import Browse, Cast
from tests.quick_entry.typist import Typist
from tests.reviews.desk import Desk
from vetting import checklists
from vetting.db import across_companies, db
from vetting.models import AuditEntry, RatingChange

Stored = Callable[[str], tuple[str, str, int] | None]
FIRST, SECOND, THIRD = "company-knowledge", "channel-audit", "competitor-scan"
KNOCKOUT = 16


def changes(app: Flask) -> int:
    with app.app_context(), across_companies():
        return db.session.query(RatingChange).count()


def test_a_number_and_a_level_are_a_rating_told_in_words(typist: Typist, stored: Stored) -> None:
    answer = typist.type("1 3")
    assert stored(FIRST) == ("3", "", 1)
    title, level = "Knows what the company does, for whom, and what sets it apart", "Adds history"
    assert f"Stored: 1 · {title} · 3: {level}" in answer.text
    assert "1 of 30 answered" in answer.text
    assert "Without an answer: 2, 3, 4" in " ".join(answer.text.split()).replace("</strong> ", "")


def test_a_whole_sheet_is_typed_at_once(typist: Typist, stored: Stored) -> None:
    typist.type("\n".join(f"{number} 2" for number in range(1, 31)))
    assert {stored(each) for each in checklists.load("community-manager").criteria} == {
        ("2", "", 1)
    }
    assert "submit my review" in typist.browser.get(typist.url).text


def test_the_numbers_are_those_of_the_sheet_and_of_the_review(typist: Typist) -> None:
    sheet = typist.browser.get(f"{typist.place}/sheet").text
    review = typist.browser.get(f"{typist.place}?section=crisis-preparedness").text
    page = typist.browser.get(typist.url).text
    title = "Brings a usable reputation-crisis manual, or can draft one"
    assert f"14 · {title}" in sheet
    assert f'<span class="criterion-number">14</span> {title}' in review
    assert '<ol start="13">' in page
    assert f"14 · {title}" in typist.type("14 3").text


def test_notes_and_the_two_other_answers(typist: Typist, stored: Stored) -> None:
    typist.type("1 3 knew both shops\n2 - nobody asked\n3 x works for one brand only")
    assert stored(FIRST) == ("3", "knew both shops", 1)
    assert stored(SECOND) == ("not-observed", "nobody asked", 1)
    assert stored(THIRD) == ("not-applicable", "works for one brand only", 1)


def test_a_rating_without_a_note_keeps_the_note(typist: Typist, stored: Stored) -> None:
    typist.type("1 3 knew both shops")
    answer = typist.type("1 4")
    assert stored(FIRST) == ("4", "knew both shops", 2)
    assert "It was: level 3." in answer.text


def test_a_note_of_a_rating_is_no_reason_why_it_does_not_apply(
    typist: Typist, stored: Stored
) -> None:
    typist.type("1 3 knew both shops")
    assert "such as: 1 x why" in typist.type("1 x", status=422).text
    typist.type("1 x works alone\n2 2")
    typist.type("1 x")
    assert stored(FIRST) == ("not-applicable", "works alone", 2)


def test_what_was_rated_elsewhere_is_shown_as_it_was(typist: Typist, stored: Stored) -> None:
    Desk(typist.browser, typist.assessment).start().save("1", "on the tablet")
    answer = typist.type("1 3")
    assert stored(FIRST) == ("3", "on the tablet", 2)
    assert "It was: level 1." in answer.text


def test_faults_stay_in_the_field_and_the_rest_is_stored(typist: Typist, stored: Stored) -> None:
    answer = typist.type(f"1 3\n2 7\n\n99 1\n{KNOCKOUT} x never\n3 x\nwell", status=422)
    assert stored(FIRST) == ("3", "", 1)
    assert f'data-left="2 7\n99 1\n{KNOCKOUT} x never\n3 x\nwell"' in answer.text
    for said in (
        "5 lines are not stored",
        "Line 2:",
        "The answer is not clear",
        "There is no criterion 99: they go from 1 to 30.",
        "This criterion applies to everybody.",
        "Please say why it does not apply, such as: 3 x why",
        "It does not begin with a number.",
    ):
        assert said in answer.text


def test_of_a_line_with_several_answers_only_the_faulty_one_stays(
    typist: Typist, stored: Stored
) -> None:
    answer = typist.type("1 3 99 2 2 4", status=422)
    assert (stored(FIRST), stored(SECOND)) == (("3", "", 1), ("4", "", 1))
    assert 'data-left="99 2"' in answer.text


def test_a_number_typed_twice_counts_once_and_says_so(typist: Typist, stored: Stored) -> None:
    answer = typist.type("1 3\n1 4", status=422)
    assert stored(FIRST) == ("3", "", 1)
    assert "Criterion 1 stands in line 1 already" in answer.text
    typist.type("1 4")
    assert stored(FIRST) == ("4", "", 2)


def test_the_same_sending_twice_is_once(app: Flask, typist: Typist, stored: Stored) -> None:
    sheet = typist.sheet
    typist.type("1 3\n2 4")
    Desk(typist.browser, typist.assessment).start().save("1", base=1)
    typist.type("1 3\n2 4\n3 2", sheet=sheet)
    assert stored(FIRST) == ("1", "", 2)
    assert stored(THIRD) == ("2", "", 1)
    assert changes(app) == 4


def test_what_stands_there_already_makes_no_new_version(app: Flask, typist: Typist) -> None:
    typist.type("1 3")
    assert "so already" in typist.type("1 3").text
    assert changes(app) == 1


def test_a_plain_form_leads_back_and_says_what_it_stored(typist: Typist, stored: Stored) -> None:
    answer = typist.send("1 3\n2 -")
    assert answer.location == typist.url
    assert "2 answers stored." in typist.browser.get(answer.location).text
    assert stored(SECOND) == ("not-observed", "", 1)


def test_a_plain_form_keeps_what_could_not_be_stored(typist: Typist) -> None:
    page = typist.send("1 3\n2 seven", status=422)
    assert ">\n2 seven</textarea>" in page.text


def test_nothing_typed_is_said_and_a_text_too_long_stays(typist: Typist, app: Flask) -> None:
    assert "Please fill this in." in typist.type(" \n", status=422).text
    long = "1 3 " + "ü" * 40_001
    answer = typist.type(long, status=422)
    assert "This is too long" in answer.text
    assert long in answer.text
    assert changes(app) == 0


def test_a_closed_review_keeps_what_was_typed(typist: Typist, stored: Stored) -> None:
    typist.type("1 3")
    typist.browser.post(f"{typist.place}/submission")
    answer = typist.browser.fragment(typist.url, typist.form("1 4 too late"), status=409)
    assert "closed meanwhile" in answer.text
    assert "1 4 too late" in answer.text
    assert stored(FIRST) == ("3", "", 1)
    assert typist.browser.get(typist.url, status=303).location == typist.place


def test_a_closed_brief_keeps_what_was_typed(
    typist: Typist, browse: Browse, cast: Cast, stored: Stored
) -> None:
    browse(cast.alice).post("/briefs/1/closure")
    page = typist.send("1 4 too late", status=409)
    assert "This brief is closed" in page.text
    assert "1 4 too late" in page.text
    assert stored(FIRST) is None


def test_somebody_elses_page_stores_nothing(
    typist: Typist, browse: Browse, cast: Cast, stored: Stored
) -> None:
    rosa = Typist(browse(cast.rosa), typist.assessment).start()
    rosa.review = typist.review
    assert "somebody else" in rosa.type("1 3", status=409).text
    assert stored(FIRST) is None


def test_without_a_review_there_is_nothing_to_type_into(
    browse: Browse, cast: Cast, assessment: int
) -> None:
    rosa = Typist(browse(cast.rosa), assessment)
    assert rosa.browser.get(rosa.url, status=303).location == rosa.place
    rosa.browser.post(rosa.url, {"entries": "1 3", "sheet": "a"}, status=404)


def test_each_answer_is_in_the_trail(app: Flask, typist: Typist) -> None:
    typist.type("1 3 2 4")
    typist.undo(SECOND, 1)
    with app.app_context(), across_companies():
        told = db.session.query(AuditEntry).filter_by(verb="rated").order_by(AuditEntry.id)
        assert [json.loads(each.details)["criterion"] for each in told] == [FIRST, SECOND, SECOND]


def test_it_speaks_spanish(browse: Browse, cast: Cast, typist: Typist) -> None:
    typist.browser = browse(cast.bob)
    typist.browser.post("/language", {"language": "es"})
    assert "Guardado: 1 · Conoce a qué se dedica" in typist.type("1 3").text
    assert "No observado" in typist.type("2 no observado").text
    assert "0 de 30" not in typist.type("deshacer").text
