"""Without scripts a page is one form, saved in one transaction."""

from typing import Any

from tests.cast import Browse
from tests.self_assessments.conftest import Stored
from tests.self_assessments.desk import FIRST, URL, Author
from tests.self_checks.test_save_section import Form

SECOND = "channel-audit"


def form(author: Author) -> dict[str, Any]:
    return Form(author.browser.get(f"{URL}?section=company-research")).fields


def send(author: Author, fields: dict[str, Any], status: int = 303) -> Any:
    return author.browser.post(f"{URL}/sections/company-research", fields, status=status)


def test_all_answers_are_saved_at_once_and_a_second_time_changes_nothing(
    author: Author, stored: Stored
) -> None:
    fields = form(author) | {f"{FIRST}-value": "3", f"{SECOND}-note": "to be shown"}
    for _ in range(2):
        assert "section=company-research" in send(author, fields).location
        assert stored() == ("3", "", 1)
        assert stored(SECOND) == ("", "to be shown", 1)


def test_going_on_leads_to_the_next_page_and_from_the_last_one_home(author: Author) -> None:
    answer = send(author, form(author) | {"then": "next"})
    assert "section=audience-knowledge" in answer.location
    last = {"review": author.page_id, "then": "next"}
    assert author.browser.post(f"{URL}/sections/offer", last).location == URL


def test_what_was_left_alone_does_not_undo_what_another_device_saved(
    browse: Browse, author: Author, code: str, stored: Stored
) -> None:
    fields = form(author)
    Author(browse()).open(code).save("3", "from the phone", client="phone")
    send(author, fields | {f"{SECOND}-value": "2"})
    assert stored() == ("3", "from the phone", 1)
    assert stored(SECOND) == ("2", "", 1)


def test_a_conflict_shows_both_and_saves_the_rest(
    browse: Browse, author: Author, code: str, stored: Stored
) -> None:
    fields = form(author) | {f"{FIRST}-value": "1", f"{SECOND}-value": "2"}
    Author(browse()).open(code).save("3", "from the phone", client="phone")
    page = send(author, fields, status=409).text
    assert "from the phone" in page
    assert "it was changed meanwhile" in page
    assert stored() == ("3", "from the phone", 1)
    assert stored(SECOND) == ("2", "", 1)


def test_a_page_with_a_fault_saves_nothing_and_keeps_what_was_typed(
    author: Author, stored: Stored
) -> None:
    fields = form(author) | {f"{FIRST}-value": "9", f"{SECOND}-note": "still here"}
    assert "still here" in send(author, fields, status=422).text
    assert stored(SECOND) is None


def test_once_handed_in_the_page_says_so_and_keeps_what_was_typed(
    author: Author, stored: Stored
) -> None:
    author.save("3")
    fields = form(author) | {f"{SECOND}-note": "too late"}
    author.submit()
    page = send(author, fields, status=409).text
    assert "It is handed in" in page
    assert "too late" in page
    assert stored(SECOND) is None
