import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import rated
from vetting.access import Forbidden
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import KnockoutRuling
from vetting.pirate_check import service

CRITERION = "clean-methods"
EVIDENCE = "The invoice of March lists 5,000 followers."


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Bob and Rosa gave a 0 on clean methods; Marta has rated too, so that she sees it."""
    found = open_assessment(app, cast.alice)
    rated(app, cast.bob, found, {CRITERION: 0}, everything=3)
    rated(app, cast.rosa, found, {CRITERION: 0}, everything=3)
    rated(app, cast.marta, found, everything=3)
    return found


def test_a_decider_confirms_a_knockout_with_evidence(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    page = marta.get(_url(assessment_id)).text
    assert "Knock-out proposed" in page
    assert "Rated 0 by Bob Baker and Rosa Ruiz" in page
    _confirm(marta, assessment_id)
    page = marta.get(_url(assessment_id)).text
    assert "Knock-out confirmed" in page
    assert EVIDENCE in page
    assert "Marta Molina confirmed it" in page


def test_a_knockout_is_lifted_with_a_reason_and_both_rulings_stay(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    _confirm(marta, assessment_id)
    data = {"evidence": "It was another agency's invoice.", "version": "1"}
    marta.post(f"{_url(assessment_id)}/knockouts/{CRITERION}/lifting", data)
    page = marta.get(_url(assessment_id)).text
    assert "Knock-out proposed" in page
    assert "Marta Molina lifted it" in page
    assert _confirmed(app) == [True, False]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"evidence": "short", "answered": "y"}, "at least 10 characters"),
        ({"evidence": EVIDENCE}, "chance to answer"),
        ({}, "Please fill this in"),
    ],
)
def test_a_knockout_needs_evidence_and_the_vendors_chance_to_answer(
    app: Flask,
    browse: Browse,
    cast: Cast,
    assessment_id: int,
    data: dict[str, str],
    message: str,
) -> None:
    url = f"{_url(assessment_id)}/knockouts/{CRITERION}"
    page = browse(cast.marta).post(url, data, status=422).text
    assert message in page
    assert data.get("evidence", "") in page
    assert _confirmed(app) == []


def test_lifting_needs_a_reason(app: Flask, browse: Browse, cast: Cast, assessment_id: int) -> None:
    marta = browse(cast.marta)
    _confirm(marta, assessment_id)
    url = f"{_url(assessment_id)}/knockouts/{CRITERION}/lifting"
    marta.post(url, {"evidence": "no", "version": "1"}, status=422)
    assert _confirmed(app) == [True]


def test_sending_it_twice_confirms_once_and_an_older_page_is_held_back(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    _confirm(marta, assessment_id)
    _confirm(marta, assessment_id)
    data = {"evidence": "Something else was said.", "answered": "y", "version": "0"}
    url = f"{_url(assessment_id)}/knockouts/{CRITERION}"
    page = marta.post(url, data, status=409).text
    assert "Something else was said." in page
    assert EVIDENCE in page
    lifting = {"evidence": "It was not theirs.", "version": "0"}
    marta.post(f"{url}/lifting", lifting, status=409)
    assert _confirmed(app) == [True]


def test_one_raters_zero_can_not_be_confirmed(app: Flask, browse: Browse, cast: Cast) -> None:
    alone = open_assessment(app, cast.alice)
    rated(app, cast.bob, alone, {CRITERION: 0}, everything=3)
    rated(app, cast.marta, alone, everything=3)
    marta = browse(cast.marta)
    page = marta.get(_url(alone)).text
    assert "needs two raters who gave 0" in page
    assert "Confirm this knock-out" not in page
    data = {"evidence": EVIDENCE, "answered": "y"}
    marta.post(f"{_url(alone)}/knockouts/{CRITERION}", data, status=409)
    assert _confirmed(app) == []


@pytest.mark.parametrize("criterion", ["first-hour", "company-knowledge", "nonsense"])
def test_where_no_knockout_is_proposed_there_is_nothing_to_confirm(
    browse: Browse, cast: Cast, assessment_id: int, criterion: str
) -> None:
    data = {"evidence": EVIDENCE, "answered": "y"}
    url = f"{_url(assessment_id)}/knockouts/{criterion}"
    browse(cast.marta).post(url, data, status=404)


def test_only_deciders_confirm(browse: Browse, cast: Cast, assessment_id: int) -> None:
    url = f"{_url(assessment_id)}/knockouts/{CRITERION}"
    data = {"evidence": EVIDENCE, "answered": "y"}
    browse(cast.bob).post(url, data, status=403)
    browse(cast.bob).post(f"{url}/lifting", data, status=403)
    browse(cast.charlie).post(url, data, status=404)
    assert "Confirm this knock-out" not in browse(cast.bob).get(_url(assessment_id)).text


def test_a_decider_who_has_not_rated_yet_may_not(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    data = {"evidence": EVIDENCE, "answered": "y"}
    page = browse(cast.alice).post(f"{_url(assessment_id)}/knockouts/{CRITERION}", data, status=409)
    assert "Rated 0" not in page.text
    assert _confirmed(app) == []


def test_the_service_asks_for_the_role_itself(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    found = standing(cast.bob, assessment(cast.bob, assessment_id))
    for verb in (service.confirm_knockout, service.lift_knockout):
        with pytest.raises(Forbidden):
            verb(cast.bob, found, CRITERION, EVIDENCE, 0, now())


def _url(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/pirate-check"


def _confirm(browser: PortalClient, assessment_id: int) -> None:
    data = {"evidence": EVIDENCE, "answered": "y", "version": "0"}
    browser.post(f"{_url(assessment_id)}/knockouts/{CRITERION}", data)


def _confirmed(app: Flask) -> list[bool]:
    with app.app_context(), across_companies():
        return [row.confirmed for row in db.session.query(KnockoutRuling).order_by("id")]
