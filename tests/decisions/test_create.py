from typing import Any

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.filled import fields_of
from tests.support.panel import answered, rated
from vetting.access import Forbidden
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.decisions import queries, service
from vetting.models import Decision

EARLY = "They are away until the spring, and we open in two weeks."
REASON = "The accounts would not be ours, and they will not change it."


def test_a_decision_is_kept_with_name_reason_and_what_lay_before_them(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    answer = _decide(marta, assessment_id)
    assert answer.location.endswith(f"/assessments/{assessment_id}/decision#history")
    page = marta.get(f"/assessments/{assessment_id}/decision").text
    assert "Marta Molina" in page
    assert REASON in page
    assert "total 75.0, coverage 100 %, level “Do not contract before this is cleared up”" in page
    [kept] = _kept(app)
    assert (kept.outcome, kept.follows_level) == ("do-not-contract", True)
    assert (str(kept.total), str(kept.coverage)) == ("75.0", "1.00")
    assert (kept.level, kept.rule) == ("caution", "R4")
    assert kept.member_id == cast.marta.member_id


def test_conditions_are_kept_with_a_contract_on_conditions(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    conditions = "Accounts in our name before the first post."
    _decide(
        browse(cast.marta),
        assessment_id,
        outcome="conditions",
        conditions=conditions,
        follows_level="no",
    )
    [kept] = _kept(app)
    assert (kept.conditions, kept.follows_level) == (conditions, False)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"outcome": ""}, "Please choose one."),
        ({"outcome": "hire"}, "Not a valid choice"),
        ({"follows_level": ""}, "Please choose one."),
        ({"reason": ""}, "Please fill this in."),
        ({"reason": "Not convincing."}, "Please write at least 30 characters."),
        ({"reason": " " * 40}, "Please fill this in."),
        ({"reason": "x" * 9000}, "This is too long: 8000 characters at most."),
        ({"outcome": "conditions"}, "Please write down the conditions."),
        ({"outcome": "contract", "conditions": "Soon."}, "Conditions go with"),
    ],
)
def test_what_is_missing_or_wrong_is_said_beside_its_field(
    app: Flask,
    browse: Browse,
    cast: Cast,
    assessment_id: int,
    change: dict[str, str],
    message: str,
) -> None:
    page = _decide(browse(cast.marta), assessment_id, status=422, **change).text
    assert message in page
    assert "Please check what is marked below" in page
    assert _kept(app) == []


def test_what_was_typed_is_still_there_after_a_mistake(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = _decide(browse(cast.marta), assessment_id, status=422, outcome="").text
    assert REASON in page


def test_hostile_text_stays_text(browse: Browse, cast: Cast, assessment_id: int) -> None:
    marta = browse(cast.marta)
    _decide(marta, assessment_id, reason="<script>alert(1)</script> is what the offer said.")
    page = marta.get(f"/assessments/{assessment_id}/decision").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_the_same_form_sent_twice_is_one_decision(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    form = _filled(marta, assessment_id)
    marta.post(f"/assessments/{assessment_id}/decision", form)
    marta.post(f"/assessments/{assessment_id}/decision", form)
    assert len(_kept(app)) == 1


def test_a_later_decision_replaces_the_first_and_both_stay(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    _decide(marta, assessment_id)
    _decide(marta, assessment_id, outcome="on-hold", reason="They asked for a week to answer us.")
    page = marta.get(f"/assessments/{assessment_id}/decision").text
    assert page.index("They asked for a week") < page.index(REASON)
    assert [each.outcome for each in _kept(app)] == ["do-not-contract", "on-hold"]


def test_who_decided_meanwhile_is_shown_beside_what_was_typed(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    alice = browse(cast.alice)
    rated(app, cast.alice, assessment_id, everything=3)
    marta = browse(cast.marta)
    form = _filled(marta, assessment_id)
    other = "We like them well enough to wait for a while."
    _decide(alice, assessment_id, outcome="on-hold", reason=other, follows_level="no")
    page = marta.post(f"/assessments/{assessment_id}/decision", form, status=409).text
    assert "Somebody else stored this meanwhile" in page
    assert REASON in page
    assert other in page
    assert len(_kept(app)) == 1
    again = {**form, **_hidden(page)}
    marta.post(f"/assessments/{assessment_id}/decision", again)
    assert [each.reason for each in _kept(app)] == [other, REASON]


def test_nobody_decides_on_a_picture_that_has_changed(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    form = _filled(marta, assessment_id)
    answered(app, cast.bob, assessment_id, offers_reviews="yes")
    page = marta.post(f"/assessments/{assessment_id}/decision", form, status=409).text
    assert "Please look again" in page
    assert REASON in page
    assert _kept(app) == []
    marta.post(f"/assessments/{assessment_id}/decision", {**form, **_hidden(page)})
    assert [each.level for each in _kept(app)] == ["strong"]


def test_whoever_is_still_to_rate_does_not_decide(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    alice = browse(cast.alice)
    form = _filled(browse(cast.marta), assessment_id)
    page = alice.post(f"/assessments/{assessment_id}/decision", form, status=409).text
    assert "once your own review is in" in page
    assert _kept(app) == []


@pytest.mark.parametrize("who", ["bob", "rosa", "vera"])
def test_only_owners_and_managers_decide(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, who: str
) -> None:
    client = browse(getattr(cast, who))
    client.get(f"/assessments/{assessment_id}/decision", status=403)
    client.post(f"/assessments/{assessment_id}/decision", {"outcome": "contract"}, status=403)
    assert _kept(app) == []


def test_the_service_itself_refuses_a_reviewer(app: Flask, cast: Cast, assessment_id: int) -> None:
    entry = service.Entry("contract", REASON, "", follows_level=False)
    with app.test_request_context(method="POST"):
        enter_company(cast.bob.company_id)
        found = standing(cast.bob, assessment(cast.bob, assessment_id))
        with pytest.raises(Forbidden):
            service.decide(cast.bob, found, entry, queries.seen(found), 0, now())


def test_another_company_finds_nothing(browse: Browse, cast: Cast, assessment_id: int) -> None:
    charlie = browse(cast.charlie)
    charlie.get(f"/assessments/{assessment_id}/decision", status=404)
    charlie.post(f"/assessments/{assessment_id}/decision", {"outcome": "contract"}, status=404)
    charlie.get("/assessments/99999/decision", status=404)


def _decide(client: PortalClient, assessment_id: int, *, status: int = 303, **change: str) -> Any:
    form = _filled(client, assessment_id) | change
    return client.post(f"/assessments/{assessment_id}/decision", form, status=status)


def _filled(client: PortalClient, assessment_id: int) -> dict[str, str]:
    page = client.get(f"/assessments/{assessment_id}/decision").text
    return {
        **_hidden(page),
        "outcome": "do-not-contract",
        "conditions": "",
        "reason": REASON,
        "follows_level": "yes",
        "early_because": EARLY,
    }


def _hidden(page: str) -> dict[str, str]:
    fields = fields_of(page, "form-decision")
    return {name: fields[name] for name in ("seen", "version")}


def _kept(app: Flask) -> list[Decision]:
    with app.app_context(), across_companies():
        return list(db.session.query(Decision).order_by(Decision.id))
