import pytest
from flask import Flask

from tests.cast import Browse, Cast
from tests.support.dossier import open_assessment
from tests.support.panel import rated
from vetting.access import Forbidden
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.clock import now
from vetting.consensus import service
from vetting.db import across_companies, db
from vetting.errors import Conflict, Missing, Refused
from vetting.models import Consensus

REASON = "We watched the recording together."
DATA = {"value": "3", "reason": REASON, "version": "0"}


def test_a_consensus_counts_instead_of_the_median_and_the_original_stays(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    answer = bob.post(_url(assessment_id), DATA)
    assert answer.location.endswith("#chosen")
    page = bob.get(f"/assessments/{assessment_id}/panel?criterion=risk-map").text
    assert "What counts: 3.0" in page
    assert "by consensus; the median is 2.5" in page
    assert "Bob Baker recorded 3" in page
    assert REASON in page
    assert "Rosa Ruiz: 1" in page


def test_a_consensus_is_withdrawn_with_a_reason(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    bob.post(_url(assessment_id), DATA)
    withdrawal = {"reason": "Rosa wants to look again.", "version": "1"}
    bob.post(f"{_url(assessment_id)}/withdrawal", withdrawal)
    page = bob.get(f"/assessments/{assessment_id}/panel?criterion=risk-map").text
    assert "What counts: 2.5" in page
    assert "Bob Baker withdrew it" in page
    assert _values(app) == ["3", ""]
    bob.post(f"{_url(assessment_id)}/withdrawal", withdrawal | {"version": "2"})
    assert _values(app) == ["3", ""]


@pytest.mark.parametrize("value", ["0", "4", "not-observed", "not-applicable"])
def test_a_consensus_may_also_be_that_nobody_can_say(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, value: str
) -> None:
    browse(cast.rosa).post(_url(assessment_id), DATA | {"value": value})
    assert _values(app) == [value]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"value": ""}, "Please choose one"),
        ({"value": "5"}, "choice"),
        ({"value": "-1"}, "choice"),
        ({"value": "2.5"}, "choice"),
        ({"reason": "short"}, "at least 10 characters"),
        ({"reason": " \t "}, "Please fill this in"),
        ({"reason": "y" * 9000}, "8000 characters at most"),
    ],
)
def test_bad_input_gets_422_with_what_was_typed(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, data: dict[str, str], message: str
) -> None:
    page = browse(cast.bob).post(_url(assessment_id), DATA | data, status=422).text
    assert message in page
    assert (DATA | data)["reason"].strip() in page
    assert _values(app) == []


def test_a_criterion_that_can_stop_the_process_always_applies(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    data = DATA | {"value": "not-applicable"}
    browse(cast.bob).post(_url(assessment_id, "first-hour"), data, status=422)
    assert _values(app) == []


def test_a_withdrawal_without_a_reason_gets_422(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    bob.post(_url(assessment_id), DATA)
    bob.post(f"{_url(assessment_id)}/withdrawal", {"reason": "", "version": "1"}, status=422)
    assert _values(app) == ["3"]


def test_sending_it_twice_records_it_once(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    bob.post(_url(assessment_id), DATA)
    bob.post(_url(assessment_id), DATA)
    assert _values(app) == ["3"]


def test_an_older_page_shows_what_was_recorded_meanwhile(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    browse(cast.bob).post(_url(assessment_id), DATA)
    rosa = browse(cast.rosa)
    mine = {"value": "2", "reason": "I still saw less than that.", "version": "0"}
    page = rosa.post(_url(assessment_id), mine, status=409).text
    assert "I still saw less than that." in page
    assert REASON in page
    late = {"reason": "I never agreed to this.", "version": "0"}
    page = rosa.post(f"{_url(assessment_id)}/withdrawal", late, status=409).text
    assert "I never agreed to this." in page
    assert _values(app) == ["3"]
    rosa.post(_url(assessment_id), mine | {"version": "1"})
    assert _values(app) == ["3", "2"]


def test_who_has_not_rated_yet_may_not_record(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    page = marta.post(_url(assessment_id), DATA, status=409).text
    assert "once your own review is in" in page
    marta.post(f"{_url(assessment_id)}/withdrawal", DATA, status=409)
    assert _values(app) == []


def test_one_review_is_no_panel(app: Flask, browse: Browse, cast: Cast) -> None:
    alone = open_assessment(app, cast.alice)
    rated(app, cast.bob, alone, everything=2)
    assert "at least two reviews" in browse(cast.bob).post(_url(alone), DATA, status=409).text


def test_a_criterion_that_is_not_there_gets_404(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    bob.post(_url(assessment_id, "nonsense"), DATA, status=404)
    bob.post(f"{_url(assessment_id, 'nonsense')}/withdrawal", DATA, status=404)


def test_a_viewer_gets_403_and_an_outsider_404(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    browse(cast.vera).post(_url(assessment_id), DATA, status=403)
    browse(cast.charlie).post(_url(assessment_id), DATA, status=404)


def test_the_service_keeps_its_rules_without_the_page(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    def record(person: str, criterion: str, value: str, version: int = 0) -> None:
        actor = getattr(cast, person)
        found = standing(actor, assessment(actor, assessment_id))
        service.record(actor, found, criterion, value, REASON, version, now())

    with pytest.raises(Forbidden):
        record("vera", "risk-map", "3")
    with pytest.raises(Refused):
        record("marta", "risk-map", "3")
    with pytest.raises(Refused):
        record("bob", "first-hour", "not-applicable")
    with pytest.raises(Missing):
        record("bob", "nonsense", "3")
    with pytest.raises(Conflict) as conflict:
        record("bob", "risk-map", "3", version=7)
    assert conflict.value.stored == {}


def _url(assessment_id: int, criterion: str = "risk-map") -> str:
    return f"/assessments/{assessment_id}/panel/{criterion}"


def _values(app: Flask) -> list[str]:
    with app.app_context(), across_companies():
        return [row.value for row in db.session.query(Consensus).order_by(Consensus.id)]
