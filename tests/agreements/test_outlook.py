"""Who decides sees how far the plan is, and what it does not say; nothing stops them."""

from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.plans import WHOLE, Counterpart, planned, put
from vetting.plans.content import GAP_SECTIONS
from vetting.plans.wording import GAPS

BARE = {"tone": {"voice": "Warm."}}


def decision_page(person: PortalClient, assessment_id: int) -> str:
    person.post(f"/assessments/{assessment_id}/review/abstention", {"reason": "I know them well."})
    return person.get(f"/assessments/{assessment_id}/decision").text


def test_without_a_plan_it_says_so_on_both_pages_and_one_can_decide(
    app: Flask, cast: Cast, marta: PortalClient
) -> None:
    bare = open_assessment(app, cast.marta)
    page = decision_page(marta, bare)
    assert "There is no plan yet." in page
    assert "You can decide all the same." in page
    assert "Record the decision" in page
    assert "There is no plan yet." in marta.get(f"/assessments/{bare}").text


def test_the_gaps_are_those_of_the_newest_version_else_of_the_draft(
    app: Flask, cast: Cast, marta: PortalClient
) -> None:
    found = open_assessment(app, cast.marta)
    plan = planned(app, cast.marta, found)
    page = decision_page(marta, found)
    assert "A draft. Nothing was put forward yet." in page
    for gap, section in GAP_SECTIONS.items():
        assert str(GAPS[gap]) in page
        assert f"/assessments/{found}/plan/sections/{section}" in page
    put(app, cast.marta, plan, WHOLE)
    page = decision_page(marta, found)
    assert not any(str(each) in page for each in GAPS.values())
    assert "It names a contact person, answer times" in page
    put(app, cast.marta, plan, BARE)
    assert str(GAPS["crisis-part"]) in decision_page(marta, found)


def test_the_dossier_says_how_far_it_is(
    app: Flask,
    cast: Cast,
    marta: PortalClient,
    here: str,
    vendor: Counterpart,
    plan_id: int,
    assessment_id: int,
) -> None:
    dossier = f"/assessments/{assessment_id}"
    assert "Version 1: nobody has agreed yet." in marta.get(dossier).text
    vendor.agree()
    assert "Version 1: waiting for the company." in marta.get(dossier).text
    marta.post(here, {"number": "1", "full_name": "Marta", "agrees": "y"})
    assert "Version 1 is agreed by both sides." in marta.get(dossier).text
    put(app, cast.marta, plan_id, BARE)
    line = "Version 2: nobody has agreed yet. Until then, version 1 holds."
    assert line in marta.get(dossier).text
