"""Putting a vendor through the checklist for a brief."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Cast, PortalClient
from tests.support.directory import add_brief, add_vendor
from vetting.access import Forbidden
from vetting.assessments import service
from vetting.db import db, enter_company
from vetting.models import Assessment

Browse = Callable[..., PortalClient]


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    return add_brief(app, cast.marta)


@pytest.fixture
def vendor_id(app: Flask, cast: Cast) -> int:
    return add_vendor(app, cast.marta)


def assessments(app: Flask) -> list[Assessment]:
    with app.app_context():
        enter_company(1)
        return list(db.session.scalars(select(Assessment)))


def test_from_the_brief_it_leads_back_to_the_brief(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, vendor_id: int
) -> None:
    marta = browse(cast.marta)
    url = f"/briefs/{brief_id}/assessments"
    page = marta.post(url, {"vendor_id": vendor_id}, follow=True, status=200).text
    assert "Nadia Ruiz is added." in page
    (assessment,) = assessments(app)
    assert (assessment.checklist_id, assessment.checklist_version) == ("community-manager", 1)
    assert assessment.opened_by == cast.marta.member_id


def test_from_the_vendor_it_leads_to_the_dossier(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, vendor_id: int
) -> None:
    response = browse(cast.alice).post(f"/vendors/{vendor_id}/assessments", {"brief_id": brief_id})
    (assessment,) = assessments(app)
    assert response.location == f"/assessments/{assessment.id}"


def test_twice_is_once(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, vendor_id: int
) -> None:
    marta = browse(cast.marta)
    for _ in range(2):
        marta.post(f"/briefs/{brief_id}/assessments", {"vendor_id": vendor_id})
        marta.post(f"/vendors/{vendor_id}/assessments", {"brief_id": brief_id})
    assert len(assessments(app)) == 1


def test_one_vendor_stands_in_several_briefs(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, vendor_id: int
) -> None:
    other = add_brief(app, cast.marta, "Another")
    for each in (brief_id, other):
        browse(cast.marta).post(f"/briefs/{each}/assessments", {"vendor_id": vendor_id})
    assert {each.brief_id for each in assessments(app)} == {brief_id, other}


@pytest.mark.parametrize(
    "given", [None, "", "0", "-1", "999", "1x", "1.0", "9" * 19, "9" * 25, "١"]
)
def test_a_vendor_or_brief_that_is_not_there_is_404(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, vendor_id: int, given: str | None
) -> None:
    marta = browse(cast.marta)
    fields = {} if given is None else {"vendor_id": given, "brief_id": given}
    marta.post(f"/briefs/{brief_id}/assessments", fields, status=404)
    marta.post(f"/vendors/{vendor_id}/assessments", fields, status=404)
    assert assessments(app) == []


def test_another_companys_vendor_or_brief_is_404(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, vendor_id: int
) -> None:
    their_brief = add_brief(app, cast.charlie)
    their_vendor = add_vendor(app, cast.charlie)
    marta, charlie = browse(cast.marta), browse(cast.charlie)
    marta.post(f"/briefs/{brief_id}/assessments", {"vendor_id": their_vendor}, status=404)
    marta.post(f"/vendors/{vendor_id}/assessments", {"brief_id": their_brief}, status=404)
    marta.post(f"/briefs/{their_brief}/assessments", {"vendor_id": vendor_id}, status=404)
    charlie.post(f"/briefs/{brief_id}/assessments", {"vendor_id": their_vendor}, status=404)
    charlie.post(f"/briefs/{their_brief}/assessments", {"vendor_id": vendor_id}, status=404)
    assert assessments(app) == []


@pytest.mark.parametrize("name", ["bob", "vera"])
def test_reviewers_and_viewers_may_not(
    app: Flask, cast: Cast, browse: Browse, brief_id: int, vendor_id: int, name: str
) -> None:
    actor = getattr(cast, name)
    person = browse(actor)
    person.post(f"/briefs/{brief_id}/assessments", {"vendor_id": vendor_id}, status=403)
    person.post(f"/vendors/{vendor_id}/assessments", {"brief_id": brief_id}, status=403)
    with app.app_context():
        enter_company(1)
        with pytest.raises(Forbidden):
            service.create(actor, brief_id, vendor_id, THEN)
    assert assessments(app) == []
