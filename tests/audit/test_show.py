"""The trail of one assessment, as each may see it."""

import re

from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.reviews.desk import FIRST, SECOND, Desk
from tests.support.dossier import open_assessment
from tests.support.panel import rated
from vetting.audit.verbs import TELLING
from vetting.audit.wording import VERBS
from vetting.db import across_companies, db
from vetting.models import Assessment


def text_of(client: PortalClient, assessment_id: int, query: str = "") -> str:
    """The page without its tokens, which differ each time."""
    page = client.get(f"/assessments/{assessment_id}/audit{query}").text
    return re.sub(r'name="csrf_token" value="[^"]+"', "", page)


def entries_of(page: str) -> str:
    """What the page lists, without the form that it is searched by."""
    return page.partition('id="audit-entries"')[2]


def test_it_says_who_did_what_and_to_what(cast: Cast, browse: Browse, assessment_id: int) -> None:
    bob = browse(cast.bob)
    Desk(bob, assessment_id).start().save(value="3")
    page = entries_of(text_of(bob, assessment_id))
    assert page.index("Saved a rating") < page.index("Started a review")
    assert "Bob Baker" in page
    assert "Knowledge of the company" in page or "company" in page


def test_the_dossier_leads_there(cast: Cast, browse: Browse, assessment_id: int) -> None:
    page = browse(cast.vera).get(f"/assessments/{assessment_id}").text
    assert f'href="/assessments/{assessment_id}/audit"' in page


def test_the_page_of_a_rater_who_waits_does_not_change_when_a_colleague_rates(
    cast: Cast, browse: Browse, assessment_id: int
) -> None:
    rosa = browse(cast.rosa)
    desk = Desk(browse(cast.bob), assessment_id).start()
    before = text_of(rosa, assessment_id)
    filtered = text_of(rosa, assessment_id, f"?person={cast.bob.member_id}&verb=rated")
    for seq in range(1, 8):
        desk.save(value=str(seq % 5), base=seq - 1, seq=seq)
    desk.save(value="2", criterion=SECOND, seq=9)
    assert text_of(rosa, assessment_id) == before
    assert text_of(rosa, assessment_id, f"?person={cast.bob.member_id}&verb=rated") == filtered
    assert "Saved a rating" not in entries_of(before)


def test_a_rater_who_waits_sees_their_own_ratings_told(
    cast: Cast, browse: Browse, assessment_id: int
) -> None:
    rosa = browse(cast.rosa)
    Desk(rosa, assessment_id).start().save(value="3")
    assert "Saved a rating" in entries_of(text_of(rosa, assessment_id))


def test_once_their_own_review_is_in_they_see_all_of_it(
    app: Flask, cast: Cast, browse: Browse, assessment_id: int
) -> None:
    Desk(browse(cast.bob), assessment_id).start().save(value="3")
    rosa = browse(cast.rosa)
    rosa.post(f"/assessments/{assessment_id}/review/abstention", {"reason": "My cousin."})
    assert "Saved a rating" in entries_of(text_of(rosa, assessment_id))
    rated(app, cast.marta, assessment_id, everything=2)
    assert "Saved a rating" in entries_of(text_of(browse(cast.marta), assessment_id))


def test_one_review_does_not_open_the_trail_of_another_assessment(
    app: Flask, cast: Cast, browse: Browse, assessment_id: int
) -> None:
    other = open_assessment(app, cast.alice, vendor="Pau Pons")
    Desk(browse(cast.bob), other).start().save(value="3")
    rated(app, cast.marta, assessment_id, everything=2)
    marta = browse(cast.marta)
    assert "Saved a rating" not in entries_of(text_of(marta, other))
    assert "Saved a rating" not in entries_of(marta.get("/audit").text)


def test_a_viewer_who_never_rates_sees_it_told(
    cast: Cast, browse: Browse, assessment_id: int
) -> None:
    Desk(browse(cast.bob), assessment_id).start().save(value="3")
    assert "Saved a rating" in entries_of(text_of(browse(cast.vera), assessment_id))


def test_what_is_kept_from_a_rater_is_what_the_dossier_keeps_from_them() -> None:
    assert {verb.value for verb in TELLING} == {
        "rated",
        "flag-confirmed",
        "flag-cleared",
        "flag-answered",
        "signs-sent",
        "reply-given",
        "signs-withdrawn",
        "consensus-recorded",
        "consensus-withdrawn",
        "knockout-confirmed",
        "knockout-lifted",
        "decided",
    }


def test_an_assessment_that_was_taken_back_leaves_nothing_to_the_next(
    app: Flask, cast: Cast, browse: Browse, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    Desk(browse(cast.bob), assessment_id).start()
    marta.post(f"/assessments/{assessment_id}/removal")
    assert "Took an assessment back" in marta.get("/audit").text
    # Where numbers are given again, it has the same one.
    marta.post("/briefs/1/assessments", {"vendor_id": "1"})
    with app.app_context(), across_companies():
        next_id = db.session.scalars(select(Assessment.id)).one()
    again = entries_of(text_of(marta, next_id))
    assert "Opened an assessment" in again
    assert "Started a review" not in again


def test_no_number_of_an_entry_is_on_the_page(
    cast: Cast, browse: Browse, assessment_id: int
) -> None:
    browse(cast.bob).get(f"/assessments/{assessment_id}")
    shown = re.sub(r"<time.*?</time>", "", entries_of(text_of(browse(cast.vera), assessment_id)))
    table = shown.partition("<tbody>")[2].partition("</tbody>")[0]
    assert "Bob Baker" in table
    assert not re.search(r"\d", table)


def test_it_speaks_spanish(cast: Cast, browse: Browse, assessment_id: int) -> None:
    vera = browse(cast.vera, "es")
    vera.get(f"/assessments/{assessment_id}")
    page = entries_of(text_of(vera, assessment_id))
    assert str(VERBS["viewed"]) in page or "<time" in page


def test_another_company_finds_nothing(cast: Cast, browse: Browse, assessment_id: int) -> None:
    browse(cast.charlie).get(f"/assessments/{assessment_id}/audit", status=404)


def test_a_criterion_is_named_in_words(cast: Cast, browse: Browse, assessment_id: int) -> None:
    bob = browse(cast.bob)
    Desk(bob, assessment_id).start().save(value="3")
    assert FIRST not in entries_of(text_of(bob, assessment_id))
