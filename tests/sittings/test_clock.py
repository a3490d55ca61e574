"""The clock of a drill is the server's: nothing that a browser does moves it."""

from datetime import timedelta

import pytest
import time_machine

from tests.cast import Browse, Cast
from tests.conftest import ROOT
from tests.drills.conftest import START, Set, Sit, write

SECRET = ("Sick after dinner", "seafood rice", "local newspaper")
MINUTE = timedelta(minutes=1)


def test_before_the_start_no_answer_holds_anything_of_the_scenario(
    clock: time_machine.Traveller, browse: Browse, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code, started=False)
    blank = {"review": "1", "client": "a", "seq": "1", "calls-version": "0", "calls-note": "x"}
    answers = [
        nadia.get("/guest"),
        nadia.get("/drill/notice"),
        nadia.get("/drill"),
        nadia.get("/drill/clock", status=303),
        nadia.get("/drill/submission", status=303),
        nadia.post("/drill", blank),
        nadia.post("/drill/submission", status=409),
        nadia.post("/drill/parts/calls", blank, status=303),
        nadia.fragment("/drill/parts/calls", blank, status=409),
        nadia.fragment("/drill/clock", method="GET", status=204),
    ]
    for answer in answers:
        whole = f"{answer.headers}{answer.text}"
        assert not [each for each in SECRET if each in whole], answer.request.path
    nadia.post("/drill/start")
    assert "seafood rice" in nadia.get("/drill").text


def test_the_twist_comes_at_its_time_by_a_poll_a_save_and_a_reload(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code)
    clock.move_to(START + 20 * MINUTE - timedelta(seconds=1))
    assert "local newspaper" not in nadia.get("/drill").text
    assert "local newspaper" not in nadia.fragment("/drill/clock", method="GET").text
    assert "local newspaper" not in write(nadia, "One")
    clock.move_to(START + 20 * MINUTE)
    assert "local newspaper" in nadia.fragment("/drill/clock", method="GET").text
    assert "local newspaper" in write(nadia, "Two", seq=2)
    assert "local newspaper" in nadia.get("/drill").text


def test_a_second_start_a_reload_and_a_second_device_gain_nothing(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code)
    clock.shift(10 * MINUTE)
    nadia.post("/drill/start")
    assert 'data-left="1200"' in nadia.get("/drill").text
    phone = sit(code)
    assert 'data-left="1200"' in phone.get("/drill").text


def test_whoever_has_more_time_has_it_and_the_twist_comes_later_in_the_same_measure(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill(extra_minutes="15")
    nadia = sit(code, started=False)
    assert "45 minutes" in nadia.get("/drill").text
    nadia.post("/drill/start")
    page = nadia.get("/drill").text
    assert 'data-left="2700"' in page
    assert 'data-next="1800"' in page


@pytest.mark.parametrize(("late", "status"), [(-1, 200), (4, 200), (5, 409), (3600, 409)])
def test_a_save_counts_until_the_end_and_five_seconds_more(
    late: int, status: int, clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code)
    write(nadia, "Early")
    clock.move_to(START + 30 * MINUTE + timedelta(seconds=late))
    answer = write(nadia, "Late", seq=2, status=status)
    assert ("The time is over. What was saved before stands." in answer) == (status == 409)
    clock.shift(timedelta(seconds=10))
    page = nadia.get("/drill").text
    assert "The drill is over" in page
    assert ("Late" in page, "Early" in page) == (status == 200, status == 409)


def test_without_a_script_what_comes_too_late_is_shown_back_and_not_kept(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code)
    data = {"review": "1", "first-message-note": "Too late", "then": "stay"}
    clock.shift(31 * MINUTE)
    answer = nadia.post("/drill", data, status=409)
    assert "The time is over" in answer.text
    assert "Too late" in answer.text
    assert "Too late" not in nadia.get("/drill").text


def test_after_the_end_handing_in_changes_nothing(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit
) -> None:
    url, code = set_drill()
    nadia = sit(code)
    clock.shift(31 * MINUTE)
    nadia.post("/drill/submission")
    assert "The time ended." in nadia.get("/drill").text
    assert "<span>over</span>" in browse(cast.marta).get(url).text


def test_what_is_handed_in_early_is_over_at_once(
    clock: time_machine.Traveller, browse: Browse, cast: Cast, set_drill: Set, sit: Sit
) -> None:
    url, code = set_drill()
    nadia = sit(code)
    write(nadia, "We have read it.")
    bob = browse(cast.bob)
    assert "We have read it." not in bob.get(url).text
    clock.shift(5 * MINUTE)
    nadia.post("/drill/submission")
    nadia.post("/drill/submission")
    assert "It is handed in" in write(nadia, "More", seq=2, status=409)
    assert "We have read it." in bob.get(url).text


def test_a_late_copy_of_an_older_save_undoes_nothing(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code)
    write(nadia, "First", seq=1)
    write(nadia, "Second", seq=2)
    write(nadia, "First", seq=1)
    write(nadia, "Second", seq=2)
    assert "Second</textarea>" in nadia.get("/drill").text


def test_two_tabs_in_conflict_lose_neither_text(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code)
    write(nadia, "From the laptop", client="laptop")
    answer = write(nadia, "From the phone", client="phone", status=409)
    assert "From the laptop" in answer
    assert "From the phone" in answer


def test_another_drill_in_the_same_browser_does_not_get_what_an_old_page_says(
    clock: time_machine.Traveller, set_drill: Set, sit: Sit
) -> None:
    _, code = set_drill()
    nadia = sit(code)
    answer = write(nadia, "Elsewhere", drill_id=99, status=409)
    assert "Another link is open in this browser now." in answer


def test_the_page_reads_no_clock_of_the_device() -> None:
    script = (ROOT / "static/js/saving.js").read_text("utf-8")
    assert "performance.now()" in script
    assert "Date" not in script
