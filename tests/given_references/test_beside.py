"""A referee's answers stand beside the panel's, count in no figure, and stay off paper where they
were given in confidence."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.given_references.desk import Referee
from tests.support.panel import rated
from vetting.assessments.queries import standing_of
from vetting.assessments.standing import Standing
from vetting.db import enter_company
from vetting.scoring.scorecard import CriterionScore

Stand = Callable[[], Standing]
NOTE = "The pastry, the pastry."


@pytest.fixture
def stand(app: Flask, cast: Cast, assessment_id: int) -> Stand:
    def read() -> Standing:
        with app.app_context():
            enter_company(cast.alice.company_id)
            return standing_of(cast.alice, assessment_id)

    return read


@pytest.fixture
def verify(browse: Browse, cast: Cast, named: str, complete: dict[str, str]) -> Callable[..., None]:
    def verifying(**more: str) -> None:
        browse(cast.bob).post(f"{named}/1", {**complete, "note": "", "version": "2", **more})

    return verifying


def care(standing: Standing) -> CriterionScore:
    return next(each for each in standing.scorecard.criteria if each.id == "community-care")


def test_a_verified_referee_stands_beside_and_changes_no_figure(
    app: Flask,
    cast: Cast,
    carmen: Referee,
    code: str,
    stand: Stand,
    verify: Callable[..., None],
    assessment_id: int,
) -> None:
    for actor in (cast.alice, cast.bob):
        rated(app, actor, assessment_id, everything=2)
    before = stand().scorecard
    carmen.come(code).answer(community__care="4", reporting="not-observed").send()
    assert care(stand()).referee is None
    verify()
    after = stand()
    assert care(after).referee == 4
    assert care(after).value == 2
    assert after.scorecard.score == before.score
    assert [each.role for each in after.case.reviews] == ["panel", "panel", "referee"]
    assert after.case.references[0].ratings == {"community-care": 4}
    assert {each.rater for each in after.panel} == {
        str(cast.alice.member_id),
        str(cast.bob.member_id),
    }


def test_the_panels_page_shows_each_referee_and_counts_none_as_a_rater(
    app: Flask,
    cast: Cast,
    browse: Browse,
    carmen: Referee,
    code: str,
    verify: Callable[..., None],
    assessment_id: int,
) -> None:
    rated(app, cast.alice, assessment_id, everything=2)
    carmen.come(code).answer(community__care="4").send()
    alice = browse(cast.alice)
    panel = f"/assessments/{assessment_id}/panel"
    chosen = alice.get(f"{panel}?criterion=community-care").text
    assert "Carmen Solís (referee):" in chosen
    assert "Not verified yet" in chosen
    verify()
    assert "Not verified yet" not in alice.get(f"{panel}?criterion=community-care").text
    assert "Referees" in alice.get(panel).text


def test_the_dossier_asks_for_what_a_person_has_to_say_of_it(
    browse: Browse, cast: Cast, carmen: Referee, code: str, verify: Callable[..., None]
) -> None:
    told = "verify who it is, and say what came of it"
    alice = browse(cast.alice)
    assert told not in alice.get("/assessments/1").text
    carmen.come(code).answer().send()
    assert told in alice.get("/assessments/1").text
    verify()
    assert told not in alice.get("/assessments/1").text


def test_a_rater_reads_it_as_other_evidence_before_their_review_is_in(
    cast: Cast, browse: Browse, carmen: Referee, code: str, named: str, assessment_id: int
) -> None:
    carmen.come(code).answer(note=NOTE).send()
    assert NOTE in browse(cast.rosa).get(named).text


def test_what_may_be_shown_is_on_the_scorecard(
    app: Flask,
    cast: Cast,
    browse: Browse,
    carmen: Referee,
    code: str,
    verify: Callable[..., None],
    assessment_id: int,
) -> None:
    rated(app, cast.alice, assessment_id, everything=2)
    carmen.come(code).answer(community__care="4", note=NOTE).send()
    verify()
    page = browse(cast.alice).get(f"/assessments/{assessment_id}/scorecard").text
    for told in ("Carmen Solís, Head of sales", NOTE, "Carmen Solís (referee): 4"):
        assert told in page


@pytest.mark.parametrize(
    ("again", "outcome", "sign"),
    [
        ("no", "confirmed", "Referee would not work with them again"),
        ("yes", "contradicted", "A referee contradicts a claim"),
    ],
)
def test_what_was_confided_is_on_no_paper_not_even_in_a_sign(
    again: str,
    outcome: str,
    sign: str,
    app: Flask,
    cast: Cast,
    browse: Browse,
    carmen: Referee,
    code: str,
    verify: Callable[..., None],
    marta: PortalClient,
    named: str,
    assessment_id: int,
) -> None:
    rated(app, cast.alice, assessment_id, everything=2)
    carmen.come(code, may_be_shown="no").answer(again, NOTE, community__care="4").send()
    verify(outcome=outcome)
    alice = browse(cast.alice)
    page = alice.get(f"/assessments/{assessment_id}/scorecard").text
    for told in ("Carmen", "Panadería Sol", NOTE, sign, "(referee)", "switchboard"):
        assert told not in page, told
    assert "A sign that rests on a confidential reference" in page
    assert "1 more reference was given in confidence" in page
    assert sign in alice.get(f"/assessments/{assessment_id}/pirate-check").text
    assert NOTE in marta.get(named).text


def test_a_confided_praise_is_not_told_by_the_green_signals_either(
    app: Flask,
    cast: Cast,
    browse: Browse,
    carmen: Referee,
    code: str,
    verify: Callable[..., None],
    assessment_id: int,
) -> None:
    rated(app, cast.alice, assessment_id, everything=2)
    carmen.come(code, may_be_shown="no").answer().send()
    verify()
    alice = browse(cast.alice)
    assert (
        "Every claim is confirmed" not in alice.get(f"/assessments/{assessment_id}/scorecard").text
    )
