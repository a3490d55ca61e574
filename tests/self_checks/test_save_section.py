"""Without scripts a page is one form, saved in one transaction."""

from html import unescape
from html.parser import HTMLParser
from typing import Any

from werkzeug.test import TestResponse

from tests.cast import Browse
from tests.self_checks.desk import FACT, FIRST, SECOND, URL, Desk
from tests.self_checks.test_save import Stored


class Form(HTMLParser):
    """What a browser would send of the page's questions, before anybody types."""

    def __init__(self, page: TestResponse) -> None:
        super().__init__()
        self.fields: dict[str, Any] = {}
        self.inside = False
        self.note = ""
        self.feed(page.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.inside = given.get("id") == "review-form"
        elif self.inside and tag == "input" and (given["type"] != "radio" or "checked" in given):
            self.fields[given["name"]] = given["value"]
        elif self.inside and tag == "textarea":
            self.note = given["name"]
            self.fields[self.note] = ""

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "form"
        self.note = "" if tag == "textarea" else self.note

    def handle_data(self, data: str) -> None:
        if self.note:
            self.fields[self.note] += unescape(data)


def form(desk: Desk, section: str = "company-research") -> dict[str, Any]:
    return Form(desk.browser.get(f"{URL}/answers?section={section}")).fields


def send(desk: Desk, fields: dict[str, Any], section: str = "company-research", **more: Any) -> Any:
    status = more.pop("status", 303)
    return desk.browser.post(f"{URL}/sections/{section}", {**fields, **more}, status=status)


def test_all_answers_are_saved_at_once(desk: Desk, stored: Stored) -> None:
    fields = form(desk) | {f"{FIRST}-value": "3", f"{FIRST}-note": "saw it", f"{SECOND}-value": "0"}
    answer = send(desk, fields)
    assert answer.location.endswith("section=company-research")
    assert stored() == ("3", "saw it", 1)
    assert stored(SECOND) == ("0", "", 1)


def test_the_same_form_twice_is_once(desk: Desk, stored: Stored) -> None:
    fields = form(desk) | {f"{FIRST}-value": "3"}
    send(desk, fields)
    send(desk, fields)
    assert stored() == ("3", "", 1)


def test_going_on_leads_through_every_page_to_the_overview(desk: Desk) -> None:
    sections = ("company-research", "references", "working-terms", "offer")
    places = [send(desk, form(desk, each), each, then="next").location for each in sections]
    assert places[0].endswith("section=audience-knowledge")
    assert places[2].endswith("section=offer")
    assert places[3] == f"{URL}/answers"


def test_facts_are_saved_too(desk: Desk, stored: Stored) -> None:
    send(desk, form(desk, "offer") | {f"{FACT}-value": "no", "lock_in_months-value": "12"}, "offer")
    assert stored(FACT) == ("no", "", 1)
    assert stored("lock_in_months") == ("12", "", 1)


def test_what_an_old_page_left_as_it_was_undoes_nothing(
    browse: Browse, desk: Desk, stored: Stored
) -> None:
    desk.save("1", "first thought")
    old = form(desk)
    phone = Desk(browse()).open(desk.code)
    phone.save("4", "proof found", client="phone", base=1)
    send(desk, old | {f"{SECOND}-value": "2"})
    assert stored() == ("4", "proof found", 2)
    assert stored(SECOND) == ("2", "", 1)


def test_what_both_changed_is_shown_with_both_and_the_rest_is_saved(
    browse: Browse, desk: Desk, stored: Stored
) -> None:
    old = form(desk)
    Desk(browse()).open(desk.code).save("4", "from the phone", client="phone")
    changed = {f"{FIRST}-value": "1", f"{FIRST}-note": "from the desk", f"{SECOND}-value": "2"}
    page = send(desk, old | changed, status=409)
    assert "from the phone" in page.text
    assert "from the desk" in page.text
    assert stored() == ("4", "from the phone", 1)
    assert stored(SECOND) == ("2", "", 1)
    send(desk, Form(page).fields)
    assert stored() == ("1", "from the desk", 2)


def test_the_stored_one_can_be_taken(browse: Browse, desk: Desk, stored: Stored) -> None:
    old = form(desk)
    Desk(browse()).open(desk.code).save("4", client="phone")
    page = send(desk, old | {f"{FIRST}-value": "1"}, status=409)
    send(desk, Form(page).fields, take=FIRST)
    assert stored() == ("4", "", 1)


def test_one_bad_answer_saves_nothing_and_loses_nothing(desk: Desk, stored: Stored) -> None:
    fields = form(desk) | {f"{FIRST}-value": "3", f"{SECOND}-value": "not-applicable"}
    page = send(desk, fields, status=422)
    assert "why it does not apply" in page.text
    assert Form(page).fields[f"{FIRST}-value"] == "3"
    assert stored() is None


def test_a_page_that_does_not_exist_is_missing(desk: Desk) -> None:
    desk.browser.get(f"{URL}/answers?section=nothing", status=404)
    desk.browser.post(f"{URL}/sections/nothing", status=404)
