"""Two people work on one sheet: each keeps what they changed, and sees where they differ."""

from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.filled import Fields, fields_of
from vetting.db import across_companies, db
from vetting.facts.answers import Answer, Stored
from vetting.models import Assessment

Browse = Callable[..., PortalClient]
StoredFacts = Callable[[int], dict[str, Stored]]

REVIEWS = "offers_reviews-value"


@pytest.fixture
def url(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/facts"


def sheet(client: PortalClient, url: str) -> Fields:
    return fields_of(client.get(url).text, "facts-form")


def one_fact(fields: Fields, fact: str) -> Fields:
    """What is sent where a fact saves by itself."""
    return {name: value for name, value in fields.items() if name.startswith(f"{fact}-")}


def questions_asked(app: Flask, assessment_id: int) -> int | None:
    with app.app_context(), across_companies():
        found = db.session.get(Assessment, assessment_id)
        assert found is not None
        return found.questions_asked


def test_only_the_answers_that_changed_are_written(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {**sheet(bob, url), REVIEWS: "no", "lock_in_months-value": "12"})
    assert {fact: each.answer.value for fact, each in stored(assessment_id).items()} == {
        "offers_reviews": "no",
        "lock_in_months": "12",
    }
    rosa = browse(cast.rosa)
    rosa.post(url, {**sheet(rosa, url), "claims_expert-value": "yes"})
    found = stored(assessment_id)
    assert [found[fact].by for fact in ("offers_reviews", "claims_expert")] == [
        "Bob Baker",
        "Rosa Ruiz",
    ]
    assert found["offers_reviews"].version == 1


def test_an_answer_carries_its_source_its_date_and_a_note(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob = browse(cast.bob)
    sent = {
        REVIEWS: "yes",
        "offers_reviews-source": "e-mail",
        "offers_reviews-answered_on": "2026-10-30",
        "offers_reviews-note": "«veinte reseñas al mes» <b>& más</b>",
    }
    bob.post(url, {**sheet(bob, url), **sent})
    assert stored(assessment_id)["offers_reviews"].answer == Answer(
        "yes", "e-mail", date(2026, 10, 30), "«veinte reseñas al mes» <b>& más</b>"
    )
    page = browse(cast.vera).get(url).text
    assert "Bob Baker" in page
    assert "E-mail, 30 Oct 2026" in page
    assert "&lt;b&gt;&amp; más&lt;/b&gt;" in page
    assert "<strong>1</strong> of 28 answered" in page


def test_an_answer_can_be_taken_back(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {**sheet(bob, url), REVIEWS: "yes"})
    bob.post(url, {**sheet(bob, url), REVIEWS: ""})
    found = stored(assessment_id)["offers_reviews"]
    assert (found.answer.value, found.version) == ("", 2)


def test_sending_the_sheet_twice_is_sending_it_once(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob = browse(cast.bob)
    sent = {**sheet(bob, url), REVIEWS: "yes", "questions_asked-count": "4"}
    bob.post(url, sent)
    bob.post(url, sent)
    assert stored(assessment_id)["offers_reviews"].version == 1


def test_two_people_who_answer_different_facts_do_not_disturb_each_other(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    of_bob, of_rosa = sheet(bob, url), sheet(rosa, url)
    bob.post(url, {**of_bob, REVIEWS: "yes"})
    rosa.post(url, {**of_rosa, "claims_expert-value": "no"})
    found = stored(assessment_id)
    assert found["offers_reviews"].answer.value == "yes"
    assert found["claims_expert"].answer.value == "no"


def test_two_answers_to_one_fact_are_both_shown_and_neither_is_lost(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    of_rosa = sheet(rosa, url)
    bob.post(url, {**sheet(bob, url), REVIEWS: "no"})
    mine = {REVIEWS: "yes", "offers_reviews-note": "heard it", "claims_expert-value": "yes"}
    page = rosa.post(url, {**of_rosa, **mine}, status=409).text

    assert "Bob Baker answered this meanwhile:" in page
    shown = fields_of(page, "facts-form")
    assert (shown[REVIEWS], shown["offers_reviews-note"]) == ("yes", "heard it")
    found = stored(assessment_id)
    assert found["offers_reviews"].answer.value == "no"
    assert found["claims_expert"].answer.value == "yes"

    rosa.post(url, shown)
    found = stored(assessment_id)
    assert found["offers_reviews"].answer == Answer("yes", note="heard it")
    assert found["offers_reviews"].version == 2
    assert found["claims_expert"].version == 1


def test_what_was_saved_beside_a_clash_can_be_changed_at_once(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    of_rosa = sheet(rosa, url)
    bob.post(url, {**sheet(bob, url), REVIEWS: "no"})
    sent = {**of_rosa, REVIEWS: "yes", "claims_expert-value": "yes"}
    shown = fields_of(rosa.post(url, sent, status=409).text, "facts-form")
    rosa.post(url, {**shown, "claims_expert-value": "no"})
    assert stored(assessment_id)["claims_expert"].answer.value == "no"


def test_taking_the_other_answer_ends_the_clash(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    of_rosa = sheet(rosa, url)
    bob.post(url, {**sheet(bob, url), REVIEWS: "no"})
    shown = fields_of(rosa.post(url, {**of_rosa, REVIEWS: "yes"}, status=409).text, "facts-form")
    rosa.post(url, {**shown, REVIEWS: "no"})
    found = stored(assessment_id)["offers_reviews"]
    assert (found.answer.value, found.by, found.version) == ("no", "Bob Baker", 1)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("lock_in_months-value", "-1", "Please give a whole number from 0 to 240."),
        ("lock_in_months-value", "241", "Please give a whole number from 0 to 240."),
        ("lock_in_months-value", "9" * 5000, "Not a valid integer value."),
        ("lock_in_months-value", "soon", "Not a valid integer value."),
        ("questions_asked-count", "1000", "Please give a whole number from 0 to 999."),
        ("offers_reviews-value", "perhaps", "Not a valid choice."),
        ("offers_reviews-value", "not_applicable", "Not a valid choice."),
        ("declares_newcomer-value", "unknown", "Not a valid choice."),
        ("offers_reviews-source", "gossip", "Not a valid choice."),
        ("offers_reviews-answered_on", "2999-01-01", "Please give a day that has come"),
        ("offers_reviews-answered_on", "1066-10-14", "Please give a day that has come"),
        ("offers_reviews-answered_on", "2026-02-30", "Not a valid date value."),
        ("offers_reviews-note", "x" * 8001, "This is too long: 8000 characters at most."),
    ],
)
def test_bad_input_is_refused_beside_its_field_and_nothing_typed_is_lost(
    browse: Browse,
    cast: Cast,
    url: str,
    assessment_id: int,
    stored: StoredFacts,
    field: str,
    value: str,
    message: str,
) -> None:
    bob = browse(cast.bob)
    typed = {"claims_expert-value": "yes", "claims_expert-note": "on the card", field: value}
    page = bob.post(url, {**sheet(bob, url), **typed}, status=422).text
    assert message in page
    assert "Nothing is saved yet" in page
    shown = fields_of(page, "facts-form")
    assert (shown["claims_expert-value"], shown["claims_expert-note"]) == ("yes", "on the card")
    assert stored(assessment_id) == {}


def test_strange_and_missing_fields_change_nothing(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {"no_such_fact-value": "yes", "no_such_fact-base": "0.x", REVIEWS: "yes"})
    assert stored(assessment_id) == {}


def test_an_answer_without_its_base_never_overwrites(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {**sheet(bob, url), REVIEWS: "no"})
    bob.post(url, {"offers_reviews-base": "\x00nonsense", REVIEWS: "yes"}, status=409)
    assert stored(assessment_id)["offers_reviews"].answer.value == "no"


def test_a_fact_saves_by_itself_and_answers_with_its_state_alone(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    bob = browse(cast.bob)
    sent = {**one_fact(sheet(bob, url), "offers_reviews"), REVIEWS: "yes"}
    answer = bob.fragment(url, sent).text
    assert 'id="fact-offers_reviews-state"' in answer
    assert 'id="fact-claims_expert-state"' not in answer
    assert 'id="fact-questions-state"' not in answer
    assert "Saved" in answer
    assert "<strong>1</strong> of 28 answered" in answer
    assert stored(assessment_id)["offers_reviews"].answer.value == "yes"


def test_a_fact_that_saves_by_itself_says_where_it_clashes_or_is_wrong(
    browse: Browse, cast: Cast, url: str
) -> None:
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    of_rosa = sheet(rosa, url)
    bob.post(url, {**sheet(bob, url), REVIEWS: "no"})
    sent = {**one_fact(of_rosa, "offers_reviews"), REVIEWS: "yes"}
    assert "Bob Baker answered this meanwhile:" in rosa.fragment(url, sent, status=409).text
    wrong = {**one_fact(of_rosa, "lock_in_months"), "lock_in_months-value": "many"}
    assert "Not a valid integer value." in rosa.fragment(url, wrong, status=422).text


def test_the_candidates_questions_are_counted(
    app: Flask, browse: Browse, cast: Cast, url: str, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    sent = {**one_fact(sheet(bob, url), "questions_asked"), "questions_asked-count": "0"}
    assert "Saved" in bob.fragment(url, sent).text
    assert questions_asked(app, assessment_id) == 0
    bob.post(url, {**sheet(bob, url), "questions_asked-count": ""})
    assert questions_asked(app, assessment_id) is None


def test_two_counts_of_questions_are_both_shown(
    app: Flask, browse: Browse, cast: Cast, url: str, assessment_id: int
) -> None:
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    of_rosa = sheet(rosa, url)
    bob.post(url, {**sheet(bob, url), "questions_asked-count": "5"})
    mine = {**of_rosa, "questions_asked-count": "3"}
    alone = one_fact(mine, "questions_asked")
    assert "Somebody else stored this meanwhile:" in rosa.fragment(url, alone, status=409).text
    page = rosa.post(url, mine, status=409).text
    shown = fields_of(page, "facts-form")
    assert shown["questions_asked-count"] == "3"
    assert questions_asked(app, assessment_id) == 5
    rosa.post(url, shown)
    assert questions_asked(app, assessment_id) == 3


def test_a_wrong_count_of_questions_says_so_where_it_stands(
    browse: Browse, cast: Cast, url: str
) -> None:
    bob = browse(cast.bob)
    sent = {**one_fact(sheet(bob, url), "questions_asked"), "questions_asked-count": "-3"}
    assert "Please give a whole number" in bob.fragment(url, sent, status=422).text


def test_a_viewer_changes_nothing(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    sent = {"offers_reviews-base": "0.x", REVIEWS: "yes"}
    browse(cast.vera).post(url, sent, status=403)
    assert stored(assessment_id) == {}


def test_an_outsider_gets_404_and_changes_nothing(
    browse: Browse, cast: Cast, url: str, assessment_id: int, stored: StoredFacts
) -> None:
    sent = {"offers_reviews-base": "0.x", REVIEWS: "yes"}
    browse(cast.charlie).post(url, sent, status=404)
    assert stored(assessment_id) == {}
