from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred

Browse = Callable[..., PortalClient]
Record = Callable[[Flask, Cast, int], None]


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


def test_a_vendor_added_by_mistake_is_taken_out_again(
    cast: Cast, browse: Browse, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    browse(cast.bob).post(f"/assessments/{assessment_id}/review")
    assert "Added by mistake?" in marta.get(f"/assessments/{assessment_id}").text
    answer = marta.post(f"/assessments/{assessment_id}/removal")
    assert answer.location == "/briefs/1#vendors"
    assert "stays in your directory" in marta.get("/briefs/1").text
    marta.get(f"/assessments/{assessment_id}", status=404)
    marta.post(f"/assessments/{assessment_id}/removal", status=404)
    assert "Nadia Ruiz" in marta.get("/vendors").text


RECORDED: dict[str, Record] = {
    "a rating": lambda app, cast, which: rated(app, cast.bob, which, everything=2),
    "a fact": lambda app, cast, which: answered(app, cast.bob, which, issues_invoice="no"),
    "a reference": lambda app, cast, which: referred(app, cast.bob, which),
    "an offer": lambda app, cast, which: offered(app, cast.bob, which, "We post twice a week."),
}


@pytest.mark.parametrize("what", RECORDED)
def test_what_is_recorded_is_kept(
    app: Flask, cast: Cast, browse: Browse, assessment_id: int, what: str
) -> None:
    RECORDED[what](app, cast, assessment_id)
    marta = browse(cast.marta)
    assert "Added by mistake?" not in marta.get(f"/assessments/{assessment_id}").text
    page = marta.post(f"/assessments/{assessment_id}/removal", status=409).text
    assert "Something is recorded in it already" in page
    marta.get(f"/assessments/{assessment_id}")


def test_who_stands_aside_is_kept(cast: Cast, browse: Browse, assessment_id: int) -> None:
    browse(cast.bob).post(f"/assessments/{assessment_id}/review/abstention")
    browse(cast.marta).post(f"/assessments/{assessment_id}/removal", status=409)


@pytest.mark.parametrize(("name", "status"), [("bob", 403), ("vera", 403), ("charlie", 404)])
def test_others_may_not(
    cast: Cast, browse: Browse, assessment_id: int, name: str, status: int
) -> None:
    person = browse(getattr(cast, name))
    person.post(f"/assessments/{assessment_id}/removal", status=status)
    assert "Added by mistake?" not in browse(cast.vera).get(f"/assessments/{assessment_id}").text
