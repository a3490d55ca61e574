"""What follows from a rated drill: warning signs, evidence on the pages, and a suggestion to each
rater by what they rated themselves."""

import pytest
from flask import Flask

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.support.drilled import drill_rated, sat
from tests.support.panel import offered, rated
from tests.support.statements import statements
from vetting import checklists
from vetting.access import Actor
from vetting.assessments.queries import assessment
from vetting.assessments.standing import Standing, rows_of, standing, standing_by
from vetting.db import db, enter_company
from vetting.models import SelfAssessment, SelfAssessmentAnswer
from vetting.reviews.queries import own_review

DELETED = {"deleted-criticism": "seen"}
GRAVE = {"no-go-1": "grave"}
CRISIS = checklists.load("community-manager").sections[2]
TOLD = "2 of 16 points, level 1 of 4"
SPANISH_TOLD = "2 de 16 puntos, nivel 1 de 4"


def _severity(found: Standing, flag: str) -> str | None:
    return next((each.severity for each in found.scorecard.flags if each.id == flag), None)


def _main(page: str) -> str:
    return page.partition("<main")[2]


def _boasts(app: Flask, actor: Actor, assessment_id: int) -> None:
    """The candidate rates themself 4 on everything about crises."""
    with app.app_context():
        enter_company(actor.company_id)
        row = SelfAssessment(
            assessment_id=assessment_id,
            name="Nadia Ruiz",
            language="en",
            asked_by=actor.member_id,
            asked_at=THEN,
            state="submitted",
            first_submitted_at=THEN,
            submitted_at=THEN,
        )
        db.session.add(row)
        db.session.flush()
        saved = {"version": 1, "client": "test", "seq": 1, "saved_at": THEN}
        db.session.add_all(
            SelfAssessmentAnswer(
                self_assessment_id=row.id,
                question=each.id,
                value="4",
                given_value="4",
                **saved,
            )
            for each in CRISIS.criteria
        )
        db.session.commit()


@pytest.mark.parametrize(
    ("points", "raised"), [((0, 0), "serious"), ((0, 1), "serious"), ((1, 1), None), ((0,), None)]
)
def test_whoever_boasts_of_crises_and_fails_the_drill_before_two_is_asked_about_it(
    in_app: Flask, cast: Cast, assessment_id: int, points: tuple[int, ...], raised: str | None
) -> None:
    _boasts(in_app, cast.marta, assessment_id)
    drill = sat(in_app, cast.marta, assessment_id)
    for rater, every in zip((cast.bob, cast.rosa), points, strict=False):
        drill_rated(in_app, rater, drill, every)
    found = standing(cast.vera, assessment(cast.vera, assessment_id))
    assert _severity(found, "crisis-bluff") == raised


def test_the_better_of_two_drills_counts(in_app: Flask, cast: Cast, assessment_id: int) -> None:
    _boasts(in_app, cast.marta, assessment_id)
    for every in (0, 2):
        drill = sat(in_app, cast.marta, assessment_id)
        drill_rated(in_app, cast.bob, drill, every)
        drill_rated(in_app, cast.rosa, drill, every)
    found = standing(cast.vera, assessment(cast.vera, assessment_id))
    assert found.case.drill is not None
    assert found.case.drill.score == 16
    assert _severity(found, "crisis-bluff") is None


@pytest.mark.parametrize(
    ("seen_by", "raised"), [((DELETED, DELETED), "serious"), ((DELETED, {}), None)]
)
def test_criticism_deleted_in_a_drill_counts_once_two_have_seen_it(
    in_app: Flask,
    cast: Cast,
    assessment_id: int,
    seen_by: tuple[dict[str, str], ...],
    raised: str | None,
) -> None:
    drill = sat(in_app, cast.marta, assessment_id)
    for rater, items in zip((cast.bob, cast.rosa), seen_by, strict=True):
        drill_rated(in_app, rater, drill, 2, items)
    found = standing(cast.vera, assessment(cast.vera, assessment_id))
    assert _severity(found, "censors-criticism") == raised


@pytest.mark.parametrize(("every", "severity"), [(0, "serious"), (2, "minor")])
def test_a_plan_without_a_crisis_manual_weighs_more_after_a_failed_drill(
    in_app: Flask, cast: Cast, assessment_id: int, every: int, severity: str
) -> None:
    offered(in_app, cast.bob, assessment_id, "We write twice a week about your bread. " * 12)
    drill = sat(in_app, cast.marta, assessment_id)
    drill_rated(in_app, cast.bob, drill, every)
    drill_rated(in_app, cast.rosa, drill, every)
    found = standing(cast.vera, assessment(cast.vera, assessment_id))
    assert _severity(found, "no-crisis-plan") == severity


def test_a_rating_that_is_not_handed_in_counts_for_nothing(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    drill = sat(in_app, cast.marta, assessment_id)
    drill_rated(in_app, cast.bob, drill, 0)
    drill_rated(in_app, cast.rosa, drill, 0, state="open")
    found = standing(cast.vera, assessment(cast.vera, assessment_id))
    assert found.case.drill is None


def test_nothing_of_a_drill_reaches_who_does_not_see_the_panel(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    drill = sat(in_app, cast.marta, assessment_id)
    drill_rated(in_app, cast.bob, drill, 0, DELETED)
    drill_rated(in_app, cast.rosa, drill, 0, DELETED)
    found = assessment(cast.alice, assessment_id)
    own = standing_by(cast.bob, rows_of(cast.bob, found.id, own_only=True), own_only=True)
    for blind in (standing(cast.alice, found), own):
        assert (blind.case.drill, blind.drills) == (None, ())
        assert _severity(blind, "censors-criticism") is None


@pytest.mark.parametrize(("language", "told"), [("en", TOLD), ("es", SPANISH_TOLD)])
def test_dossier_scorecard_and_pirate_check_name_the_drill_as_evidence(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, language: str, told: str
) -> None:
    first, drill = (sat(app, cast.marta, assessment_id) for _ in range(2))
    drill_rated(app, cast.bob, first, 2)
    drill_rated(app, cast.bob, drill, 0, {"check-1": "2", "first-usable-line": "185"} | DELETED)
    drill_rated(app, cast.rosa, drill, 0, {"check-4": "2", "first-usable-line": "245"} | DELETED)
    vera = browse(cast.vera, language=language)
    url = f"/assessments/{assessment_id}"
    dossier, card, check = (
        vera.get(f"{url}{page}").text for page in ("", "/scorecard", "/pirate-check")
    )
    assert told in dossier
    assert f'href="{url}/drills/{drill}"' in dossier
    assert f'href="{url}/drills/{drill}"' in check
    one = {"en": "Rated by one so far", "es": "De momento lo ha puntuado una sola persona"}[
        language
    ]
    for page in (dossier, card):
        assert one in page
        assert "4 min" in page
    assert "4 min" in check
    assert told.partition(",")[0] in card


def test_the_page_of_a_drill_shows_its_result_to_those_who_may_know_it(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    drill = sat(app, cast.marta, assessment_id)
    url = f"/assessments/{assessment_id}/drills/{drill}"
    assert "There is no result yet." in browse(cast.vera).get(url).text
    alice = browse(cast.alice)
    before = _main(alice.get(url).text)
    drill_rated(app, cast.bob, drill, 0, {"check-1": "2"})
    for early in (cast.vera, cast.bob):
        assert "Rated by one so far" in browse(early).get(url).text
        assert "16 points" not in browse(early).get(url).text
    drill_rated(app, cast.rosa, drill, 0, {"check-1": "2"})
    assert TOLD in browse(cast.vera).get(url).text
    assert TOLD in browse(cast.bob).get(url).text
    blind = _main(alice.get(url).text)
    assert "Rate it yourself first" in blind
    assert blind == before
    rated(app, cast.alice, assessment_id, everything=3)
    assert TOLD in alice.get(url).text


def test_a_review_suggests_what_ones_own_rating_of_the_drill_comes_to_and_no_others(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    drill = sat(app, cast.marta, assessment_id)
    url = f"/assessments/{assessment_id}/review"
    pages = {}
    for rater, every in ((cast.bob, 1), (cast.rosa, 2), (cast.marta, None)):
        if every is not None:
            drill_rated(app, rater, drill, every)
        rated(app, rater, assessment_id, {}, state="open")
        pages[rater.name] = browse(rater).get(f"{url}?section={CRISIS.id}").text
    assert "Your rating of the drill suggests 2 here." in pages[cast.bob.name]
    assert "Your rating of the drill suggests 4 here." in pages[cast.rosa.name]
    assert "Your rating of the drill" not in pages[cast.marta.name]
    head, _, after = pages[cast.bob.name].partition('id="criterion-first-hour"')
    assert "suggests 2" not in head
    assert after.index("suggests 2") < after.index("<fieldset")
    other = browse(cast.bob).get(
        f"{url}?section={checklists.load('community-manager').sections[0].id}"
    )
    assert "Your rating of the drill" not in other.text


def test_a_grave_no_go_suggests_nought(in_app: Flask, cast: Cast, assessment_id: int) -> None:
    drill = sat(in_app, cast.marta, assessment_id)
    drill_rated(in_app, cast.bob, drill, 2, GRAVE)
    assert own_review(cast.bob, assessment_id).suggested == {"first-hour": 0}


def test_more_drills_cost_no_more_statements(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    vera = browse(cast.vera)
    url = f"/assessments/{assessment_id}"

    def add() -> None:
        drill = sat(app, cast.marta, assessment_id)
        drill_rated(app, cast.bob, drill, 0, DELETED)
        drill_rated(app, cast.rosa, drill, 0, DELETED)

    add()
    few = _statements_again(app, vera, url)
    add()
    add()
    assert _statements_again(app, vera, url) == few


def _statements_again(app: Flask, reader: PortalClient, url: str) -> list[int]:
    """Of a second look: the first goes into the audit trail, and issues what the scorecard says."""
    pages = ("", "/scorecard", "/pirate-check")
    for page in pages:
        reader.get(f"{url}{page}")
    return [statements(app, lambda page=page: reader.get(f"{url}{page}")) for page in pages]
