"""Saving in the one sheet of a company: by itself, as a plain form, and by two at once."""

import pytest

from tests.cast import Browse, Cast
from tests.readiness.conftest import Stored
from tests.readiness.desk import CRISIS, FIRST, SECTION, Desk
from vetting.reviews.protocol import digest_of


@pytest.fixture
def rosa(browse: Browse, cast: Cast, desk: Desk) -> Desk:
    return Desk(browse(cast.rosa), desk.brief, desk.sheet)


def test_an_answer_is_saved_and_the_figures_come_back(desk: Desk, stored: Stored) -> None:
    answer = desk.save("3", "Laura, mornings")
    assert stored() == ("3", "Laura, mornings", 1)
    assert 'data-acknowledged="1"' in answer.text
    assert 'data-answered="1"' in answer.text
    assert "#criterion-deputy-cover" in answer.text


def test_two_people_who_answer_one_question_lose_neither_answer(
    desk: Desk, rosa: Desk, stored: Stored
) -> None:
    desk.save("3", "Laura")
    answer = rosa.save("1", "Nobody yet", client="rosa", status=409)
    assert "Nobody yet" in answer.text
    assert "Laura" in answer.text
    assert "a colleague, or you elsewhere, stored something else" in answer.text
    assert stored() == ("3", "Laura", 1)
    rosa.save("1", "Nobody yet", base=1, client="rosa", seq=2)
    assert stored() == ("1", "Nobody yet", 2)


def test_a_late_save_of_the_same_page_undoes_nothing(desk: Desk, stored: Stored) -> None:
    desk.save("3", seq=2)
    desk.save("1", seq=1)
    assert stored() == ("3", "", 1)


def test_not_applicable_needs_a_reason(desk: Desk, stored: Stored) -> None:
    answer = desk.save("not-applicable", status=422)
    assert "why it does not apply" in answer.text
    assert stored() is None


def test_two_plain_forms_lose_neither_answer(desk: Desk, rosa: Desk, stored: Stored) -> None:
    shown = digest_of("", "")
    page = {"review": desk.sheet, "then": "next", f"{FIRST}-shown": shown}
    url = f"{desk.url}/sections/{SECTION}"
    sent = {f"{FIRST}-value": "3", f"{FIRST}-note": "Laura", f"{FIRST}-version": "0"}
    answer = desk.browser.post(url, page | sent)
    assert answer.location.endswith("section=company-on-paper")
    theirs = {f"{FIRST}-value": "0", f"{FIRST}-note": "Nobody", f"{FIRST}-version": "0"}
    other = {"deputy-cover-value": "2", "deputy-cover-note": "", "deputy-cover-version": "0"}
    conflict = rosa.browser.post(url, page | theirs | other, status=409)
    assert "Laura" in conflict.text
    assert "Nobody" in conflict.text
    assert stored() == ("3", "Laura", 1)
    # What was not in conflict counts.
    assert stored("deputy-cover") == ("2", "", 1)


def test_what_a_plain_form_left_untouched_is_no_conflict(
    desk: Desk, rosa: Desk, stored: Stored
) -> None:
    desk.save("3", "Laura")
    page = {"review": desk.sheet, f"{FIRST}-shown": digest_of("", ""), f"{FIRST}-version": "0"}
    other = {"deputy-cover-value": "2", "deputy-cover-note": "", "deputy-cover-version": "0"}
    rosa.browser.post(f"{desk.url}/sections/{SECTION}", page | other)
    assert stored() == ("3", "Laura", 1)
    assert stored("deputy-cover") == ("2", "", 1)


def test_the_last_section_leads_to_the_result(desk: Desk) -> None:
    page = {"review": desk.sheet, "then": "next"}
    answer = desk.browser.post(f"{desk.url}/sections/budget-and-papers", page)
    assert answer.location.endswith(desk.url)


def test_a_page_of_another_sheet_saves_nothing(desk: Desk, stored: Stored) -> None:
    answer = desk.save("3", review=desk.sheet + 1, status=409)
    assert "Another company is open" in answer.text
    assert stored() is None


def test_a_save_without_htmx_comes_back_to_its_question(desk: Desk, stored: Stored) -> None:
    data = {
        "review": desk.sheet,
        f"{CRISIS}-value": "2",
        f"{CRISIS}-note": "",
        f"{CRISIS}-version": "0",
    }
    answer = desk.browser.post(f"{desk.url}/answers/{CRISIS}", data)
    assert answer.location.endswith(f"section=accounts-and-crisis#criterion-{CRISIS}")
    assert stored(CRISIS) == ("2", "", 1)
