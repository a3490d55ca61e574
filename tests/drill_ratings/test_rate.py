"""Rating a drill: each alone, saved by itself, and the others' only once one's own is in."""

import re
from datetime import timedelta

import time_machine
from flask import Flask

from tests.cast import Browse, Cast
from tests.drill_ratings.conftest import Mark, review_of
from tests.drills.conftest import START, Set, Sit
from tests.support.panel import rated
from vetting.db import db, enter_company
from vetting.models import DrillMark, DrillMarkChange


def test_nobody_rates_before_the_end(
    browse: Browse, cast: Cast, set_drill: Set, sit: Sit, clock: time_machine.Traveller
) -> None:
    url, code = set_drill()
    sit(code)
    bob = browse(cast.bob)
    bob.get(f"{url}/rating", status=409)
    bob.post(f"{url}/rating", status=409)


def test_a_rater_reads_what_was_written_and_is_asked_what_they_saw(
    browse: Browse, cast: Cast, rating: str
) -> None:
    bob = browse(cast.bob)
    assert "Begin to rate" in bob.get(rating).text
    bob.post(rating)
    page = bob.get(rating).text
    assert "we care how you are" in page
    assert "Stop the scheduled post" in page
    assert "Deletes or hides honest criticism" in page
    assert "The first line of at least eight words stood there after 4 min." in page
    assert "after 2 min" in page
    checks = bob.get(f"{rating}?section=checks").text
    assert "Acts on safety before image." in checks
    assert checks.count('class="criterion card"') == 8


def test_nobody_who_rates_is_told_of_more_time(
    browse: Browse, cast: Cast, set_drill: Set, sit: Sit, clock: time_machine.Traveller
) -> None:
    url, code = set_drill(extra_minutes="37", is_oral="y")
    nadia = sit(code)
    nadia.post("/drill/submission")
    bob = browse(cast.bob)
    bob.post(f"{url}/rating")
    for page in (url, f"{url}/rating", f"{url}/rating?section=checks"):
        # A secret may hold any number, and so may a file's version.
        said = re.sub(r"[\w.-]{30,}|\?v=\w+", "", bob.get(page).text)
        assert not re.findall(r"(?<![#\w])37\b|\b67\b|orally", said)


def test_a_line_after_the_common_end_stands_at_it(
    browse: Browse, cast: Cast, set_drill: Set, sit: Sit, clock: time_machine.Traveller
) -> None:
    url, code = set_drill(extra_minutes="15")
    nadia = sit(code)
    for seq, minute in enumerate((29, 41), 1):
        clock.move_to(START + timedelta(minutes=minute, seconds=30))
        sent = {"review": url.rpartition("/")[2], "client": "phone", "seq": str(seq)}
        text = f"We have read you and write again at {minute}."
        nadia.post("/drill/parts/first-message", {**sent, "first-message-note": text})
    nadia.post("/drill/submission")
    bob = browse(cast.bob)
    bob.post(f"{url}/rating")
    page = bob.get(f"{url}/rating").text
    assert page.count("after 30 min") == 2
    assert "write again at 41" in page
    assert "after 31 min" not in page
    assert "after 42 min" not in page


def test_every_accepted_mark_is_kept_with_its_history(
    app: Flask, cast: Cast, mark: Mark, rating: str
) -> None:
    bob = mark(cast.bob, 1, submit=False)
    page = bob.get(rating).text
    sent = {"review": review_of(page), "client": "desk", "seq": "99"}
    bob.post(f"{rating}/marks/check-1", {**sent, "check-1-value": "2", "check-1-version": "1"})
    with app.app_context():
        enter_company(cast.bob.company_id)
        row = db.session.query(DrillMark).filter_by(item="check-1").one()
        assert (row.value, row.version) == ("2", 2)
        changes = db.session.query(DrillMarkChange).filter_by(mark_id=row.id)
        assert [each.value for each in changes.order_by(DrillMarkChange.version)] == ["1", "2"]


def test_two_windows_lose_neither(browse: Browse, cast: Cast, mark: Mark, rating: str) -> None:
    bob = mark(cast.bob, 1, submit=False)
    sent = {"review": review_of(bob.get(rating).text), "client": "other", "seq": "1"}
    answer = bob.post(
        f"{rating}/marks/check-1",
        {**sent, "check-1-value": "0", "check-1-version": "0"},
        status=409,
    )
    assert "Choose which one counts" in answer.text


def test_without_script_a_whole_page_is_saved(browse: Browse, cast: Cast, rating: str) -> None:
    bob = browse(cast.bob)
    bob.post(rating)
    sent = {"review": review_of(bob.get(rating).text), "then": "next"}
    values = {f"check-{number}-value": "2" for number in range(1, 9)}
    answer = bob.post(f"{rating}/sections/checks", {**sent, **values})
    assert answer.location.endswith("/rating/submission")
    assert "16 of 16 points" in bob.get(answer.location).text


def test_it_cannot_be_handed_in_with_a_check_missing(
    browse: Browse, cast: Cast, rating: str
) -> None:
    bob = browse(cast.bob)
    bob.post(rating)
    answer = bob.post(f"{rating}/submission", status=409)
    assert "Answer all eight checks first" in answer.text
    assert "8 checks have no answer yet." in answer.text


def test_others_are_seen_once_ones_own_is_in(
    browse: Browse, cast: Cast, mark: Mark, rating: str
) -> None:
    mark(cast.bob, 2, {"no-go-2": "seen"})
    marta = mark(cast.marta, 1, submit=False)
    for page in (rating, f"{rating}?section=checks", f"{rating}/submission"):
        assert "Bob Baker" not in marta.get(page).text
    marta.post(f"{rating}/submission")
    said = marta.get(rating).text
    assert "Bob Baker" in said
    assert "seen differently" in said
    # Bob's sixteen points stay at six for the no-go; Marta's are eight.
    assert "7.0 of 16 points" in said


def test_one_rating_alone_counts_for_nothing(cast: Cast, mark: Mark, rating: str) -> None:
    bob = mark(cast.bob, 2)
    said = bob.get(rating).text
    assert "One rating so far" in said
    assert "suggests level" not in said


def test_what_is_handed_in_cannot_be_changed(cast: Cast, mark: Mark, rating: str) -> None:
    bob = mark(cast.bob, 1)
    sent = {"client": "desk", "seq": "99", "check-1-value": "2", "check-1-version": "1"}
    bob.fragment(f"{rating}/marks/check-1", sent, status=409)


def test_an_item_that_is_not_asked_is_not_there(browse: Browse, cast: Cast, rating: str) -> None:
    bob = browse(cast.bob)
    bob.post(rating)
    bob.post(f"{rating}/marks/check-9", {"check-9-value": "2"}, status=404)


def test_a_viewer_and_another_company_get_nowhere(browse: Browse, cast: Cast, rating: str) -> None:
    browse(cast.vera).get(rating, status=403)
    browse(cast.charlie).get(rating, status=404)


def test_who_could_see_the_result_begins_no_rating_any_more(
    app: Flask, browse: Browse, cast: Cast, mark: Mark, rating: str, assessment_id: int
) -> None:
    mark(cast.bob, 2)
    rated(app, cast.alice, assessment_id)
    browse(cast.alice).get(rating)
    mark(cast.marta, 1)
    refused = browse(cast.alice).post(rating, status=409)
    assert "would no longer be independent" in refused.text


def test_one_rating_that_is_in_keeps_nobody_from_rating(
    app: Flask, browse: Browse, cast: Cast, mark: Mark, rating: str, assessment_id: int
) -> None:
    mark(cast.bob, 2)
    rated(app, cast.marta, assessment_id)
    assert "16 of 16" not in browse(cast.marta).get(rating).text
    browse(cast.marta).post(rating)


def test_who_is_rating_is_not_led_by_what_the_others_came_to(
    app: Flask, browse: Browse, cast: Cast, mark: Mark, rating: str, assessment_id: int
) -> None:
    rated(app, cast.alice, assessment_id)
    alice = mark(cast.alice, 1, submit=False)
    mark(cast.bob, 2)
    mark(cast.marta, 2)
    pages = (rating.removesuffix("/rating"), f"/assessments/{assessment_id}")
    assert all("16 of 16" not in alice.get(page).text for page in pages)
    alice.post(f"{rating}/submission")
    assert all("13.3 of 16" in alice.get(page).text for page in pages)
