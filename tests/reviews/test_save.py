"""Saving one rating, as a page does that saves by itself."""

import threading
from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import THEN, Cast, PortalClient
from tests.reviews.desk import FIRST, KNOCKOUT, SECOND, Desk
from tests.support.dossier import open_assessment
from vetting.db import across_companies, db, enter_company
from vetting.errors import Missing
from vetting.models import Rating, RatingChange, Review
from vetting.reviews import service
from vetting.reviews.protocol import Save

Browse = Callable[..., PortalClient]


@pytest.fixture
def desk(cast: Cast, browse: Browse, assessment: int) -> Desk:
    return Desk(browse(cast.bob), assessment).start()


@pytest.fixture
def history(app: Flask) -> Callable[[], list[tuple[str, str, int]]]:
    def look() -> list[tuple[str, str, int]]:
        with app.app_context(), across_companies():
            rows = db.session.query(RatingChange).order_by(RatingChange.id)
            return [(row.value, row.note, row.version) for row in rows]

    return look


Stored = Callable[..., tuple[str, str, int] | None]
History = Callable[[], list[tuple[str, str, int]]]


def test_a_pick_is_stored_and_acknowledged_by_its_number(
    desk: Desk, stored: Stored, history: History
) -> None:
    answer = desk.save("3", "knew both shops", seq=11)
    assert 'data-acknowledged="11"' in answer.text
    assert "Saved" in answer.text
    assert stored() == ("3", "knew both shops", 1)
    assert history() == [("3", "knew both shops", 1)]


def test_the_answer_brings_the_figures_and_the_progress(desk: Desk) -> None:
    answer = desk.save("3")
    assert 'data-answered="1" data-done="1 0 0 0 0"' in answer.text
    assert 'data-total="75.0" data-interval="(2.5–99.2)" data-coverage="3 %"' in answer.text
    assert 'section=company-research#criterion-channel-audit"' in answer.text
    assert len(answer.data) <= 600


def test_a_note_alone_is_no_answer_yet(desk: Desk, stored: Stored) -> None:
    answer = desk.save(None, "to be asked again")
    assert stored() == ("", "to be asked again", 1)
    assert 'data-done="0 0 0 0 0"' in answer.text


def test_the_same_client_may_save_again_before_it_heard_of_its_last_save(
    desk: Desk, stored: Stored, history: History
) -> None:
    desk.save("3", seq=1)
    desk.save("2", seq=2, base=0)
    assert stored() == ("2", "", 2)
    assert [value for value, _, _ in history()] == ["3", "2"]


def test_a_repeated_save_is_acknowledged_and_leaves_no_second_trace(
    desk: Desk, history: History
) -> None:
    desk.save("3", seq=5)
    assert 'data-acknowledged="5"' in desk.save("3", seq=5).text
    assert len(history()) == 1


def test_an_older_save_that_comes_late_changes_nothing_and_is_not_acknowledged(
    desk: Desk, stored: Stored
) -> None:
    desk.save("4", seq=9)
    answer = desk.save("1", seq=8)
    assert 'data-acknowledged="0"' in answer.text
    assert stored() == ("4", "", 1)


def test_another_window_on_an_older_version_is_told_both_values(
    desk: Desk, stored: Stored, history: History
) -> None:
    desk.save("3", "from the tablet", client="tablet")
    answer = desk.save("1", "from the desk", client="desk", status=409)
    assert "from the tablet" in answer.text
    assert "from the desk" in answer.text
    assert "Keep mine" in answer.text
    assert "Take the stored one" in answer.text
    assert f'name="{FIRST}-version" value="1"' in answer.text
    assert stored() == ("3", "from the tablet", 1)
    assert len(history()) == 1


def test_keeping_mine_after_a_conflict_keeps_theirs_in_the_history(
    desk: Desk, stored: Stored, history: History
) -> None:
    desk.save("3", client="tablet")
    desk.save("1", client="desk", status=409)
    desk.save("1", client="desk", seq=2, base=1)
    assert stored() == ("1", "", 2)
    assert [value for value, _, _ in history()] == ["3", "1"]


def test_two_windows_that_agree_are_no_conflict(desk: Desk, history: History) -> None:
    desk.save("3", client="tablet")
    assert 'data-acknowledged="4"' in desk.save("3", client="desk", seq=4).text
    assert len(history()) == 1


def test_without_a_name_the_base_version_decides(desk: Desk, stored: Stored) -> None:
    desk.save("3", client="", seq=0)
    desk.save("2", client="", seq=0, base=1)
    desk.save("4", client="", seq=0, base=1, status=409)
    assert stored() == ("2", "", 2)


def test_a_rating_can_be_taken_back(desk: Desk, stored: Stored) -> None:
    desk.save("3", seq=1)
    answer = desk.save("", seq=2)
    assert stored() == ("", "", 2)
    assert 'data-done="0 0 0 0 0"' in answer.text


def test_not_applicable_needs_a_reason(desk: Desk, stored: Stored) -> None:
    answer = desk.save("not-applicable", status=422)
    assert "why it does not apply" in answer.text
    assert stored() is None
    desk.save("not-applicable", "the company has no shop", seq=2)
    assert stored() == ("not-applicable", "the company has no shop", 1)


def test_a_knock_out_applies_to_everybody(desk: Desk, stored: Stored) -> None:
    answer = desk.save("not-applicable", "why not", criterion=KNOCKOUT, status=422)
    assert "applies to everybody" in answer.text
    assert stored(KNOCKOUT) is None


@pytest.mark.parametrize(
    "more",
    [
        {f"{FIRST}-value": "5"},
        {f"{FIRST}-value": "-1"},
        {f"{FIRST}-value": "three"},
        {f"{FIRST}-note": "x" * 8001},
        {f"{FIRST}-version": "many"},
        {f"{FIRST}-version": str(2**63)},
        {"seq": "-1"},
        {"seq": str(2**31)},
        {"seq": "soon"},
        {"client": "x" * 65},
        {"client": "<script>"},
        {"review": "mine"},
    ],
)
def test_what_cannot_be_read_is_refused_with_422(
    desk: Desk, stored: Stored, more: dict[str, str]
) -> None:
    assert "Not saved." in desk.save("3", status=422, **more).text
    assert stored() is None


def test_hostile_text_stays_text(desk: Desk, stored: Stored) -> None:
    note = "<script>alert(1)</script>\x00 \u202e '\"&"
    desk.save("3", note, client="a")
    assert stored() == ("3", "<script>alert(1)</script> \u202e '\"&", 1)
    assert "<script>" not in desk.save("2", client="b", status=409).text


def test_a_criterion_that_is_not_in_the_checklist_is_not_there(desk: Desk) -> None:
    desk.save("3", criterion="charm", status=404)


def test_a_submitted_review_is_closed_to_saves(desk: Desk, stored: Stored) -> None:
    desk.save("3")
    desk.browser.post(f"{desk.url}/submission")
    answer = desk.save("2", "a late thought", seq=2, status=409)
    assert "closed meanwhile" in answer.text
    assert stored() == ("3", "", 1)


def test_what_bob_typed_never_ends_up_in_rosas_review(
    cast: Cast, browse: Browse, desk: Desk, stored: Stored
) -> None:
    rosas = Desk(browse(cast.rosa), desk.assessment).start()
    rosas.review = desk.review
    answer = rosas.save("0", "bob's words", status=409)
    assert "Rosa Ruiz is signed in here now" in answer.text
    assert "review-figures" not in answer.text
    assert stored() is None


def test_a_save_needs_a_review(cast: Cast, browse: Browse, assessment: int) -> None:
    Desk(browse(cast.bob), assessment).save("3", status=404)


def test_a_viewer_cannot_save(cast: Cast, browse: Browse, desk: Desk) -> None:
    Desk(browse(cast.vera), desk.assessment, desk.review).save("3", status=403)


def test_another_companys_member_finds_nothing(cast: Cast, browse: Browse, desk: Desk) -> None:
    Desk(browse(cast.charlie), desk.assessment, desk.review).save("3", status=404)


def test_a_foreign_review_named_in_the_hidden_field_stays_as_it_is(
    app: Flask, cast: Cast, browse: Browse, desk: Desk, stored: Stored
) -> None:
    charlies = Desk(browse(cast.charlie), open_assessment(app, cast.charlie)).start()
    charlies.review = desk.review
    charlies.save("0", status=409)
    assert stored() is None


def test_a_member_who_left_is_asked_to_sign_in(
    cast: Cast, browse: Browse, desk: Desk, stored: Stored
) -> None:
    browse(cast.alice).post(f"/members/{cast.bob.member_id}/departure")
    desk.save("3", status=401)
    assert stored() is None


def test_two_threads_saving_at_once_leave_one_history_without_a_gap(
    app: Flask, cast: Cast, browse: Browse, desk: Desk
) -> None:
    def work(client: str) -> None:
        own = Desk(browse(cast.bob), desk.assessment, desk.review)
        base = 0
        for seq in range(1, 13):
            data = {
                "review": own.review,
                "client": client,
                "seq": seq,
                f"{FIRST}-version": base,
                f"{FIRST}-value": str(seq % 5),
                f"{FIRST}-note": f"{client} {seq}",
            }
            answer = own.browser.client.post(
                f"{own.url}/ratings/{FIRST}", data=data, headers={"HX-Request": "true"}
            )
            answers.append(answer.status_code)
            marker = f'name="{FIRST}-version" value="'
            base = int(answer.text.split(marker)[1].split('"')[0])

    answers: list[int] = []
    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with app.app_context(), across_companies():
        changes = db.session.query(RatingChange).order_by(RatingChange.version).all()
        row = db.session.query(Rating).one()
        assert [change.version for change in changes] == list(range(1, len(changes) + 1))
        assert (changes[-1].value, changes[-1].note) == (row.value, row.note)
    assert set(answers) <= {200, 409}
    assert answers.count(200) == len(changes)


def test_criteria_do_not_disturb_each_other(desk: Desk, stored: Stored) -> None:
    desk.save("3", seq=1)
    desk.save("1", seq=2, criterion=SECOND)
    assert stored() == ("3", "", 1)
    assert stored(SECOND) == ("1", "", 1)


def test_a_save_costs_the_same_number_of_statements_however_full_the_review_is(
    desk: Desk, statements: Callable[[Callable[[], object]], int]
) -> None:
    desk.save("3", seq=1)
    few = statements(lambda: desk.save("2", seq=2))
    for number, criterion in enumerate(("competitor-scan", "sector-rules", "risk-map"), start=3):
        desk.save("2", seq=number, criterion=criterion)
    assert statements(lambda: desk.save("1", seq=9)) == few


def test_the_review_belongs_to_its_rater(app: Flask, cast: Cast, desk: Desk) -> None:
    with app.app_context(), across_companies():
        review = db.session.query(Review).one()
        assert (review.member_id, review.role, review.state) == (
            cast.bob.member_id,
            "panel",
            "open",
        )


def test_without_htmx_a_single_save_leads_back_to_its_criterion(desk: Desk, stored: Stored) -> None:
    url = f"{desk.url}/ratings/{FIRST}"
    data = {"review": desk.review, f"{FIRST}-value": "3", f"{FIRST}-version": 0}
    assert desk.browser.post(url, data).location.endswith(f"#criterion-{FIRST}")
    page = desk.browser.post(url, {**data, f"{FIRST}-value": "1"}, status=409)
    assert "Keep mine" in page.text
    assert stored() == ("3", "", 1)


def test_the_verb_itself_knows_only_the_checklists_criteria(
    app: Flask, cast: Cast, desk: Desk
) -> None:
    with app.app_context():
        enter_company(cast.bob.company_id)
        with pytest.raises(Missing):
            service.save(cast.bob, desk.assessment, desk.review, "charm", Save("3", "", 0), THEN)
        db.session.remove()
