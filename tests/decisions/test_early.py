"""Deciding before the person assessed had their say: possible, with a reason that stays."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from tests.cast import Browse, Cast, PortalClient
from tests.support.filled import fields_of
from tests.support.panel import answered
from vetting.access import Actor
from vetting.assessments.queries import standing_of
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.decisions import queries, service
from vetting.errors import Refused
from vetting.models import Decision, FactAnswer, Reply, ReplyRequest, SentSign

SIGN = "accounts-in-vendor-name"
WHY = "The offer must be signed before the fair opens on Monday."


def test_at_a_weighty_level_whoever_has_not_asked_says_why(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    marta = browse(cast.marta)
    page = _page(marta, assessment_id)
    assert "The person assessed was not asked about: Wants accounts in their own name." in page
    assert "Why you decide without having asked them" in page
    for reason in ("", "Too short."):
        said = _decide(marta, assessment_id, reason, status=422).text
        assert "Please write at least 30 characters." in said
    assert _kept(app) == []
    _decide(marta, assessment_id, WHY)
    [kept] = _kept(app)
    assert (kept.early, kept.early_because) == ("unasked", WHY)
    sheet = marta.get(f"/assessments/{assessment_id}/scorecard").text
    for shown in (_page(marta, assessment_id), sheet):
        assert "Decided without having asked the person assessed:" in shown
        assert WHY in shown


@pytest.mark.parametrize(
    ("days", "early"), [(0, "waiting"), (6, "waiting"), (7, "waiting"), (8, ""), (30, "")]
)
def test_while_they_have_time_a_reason_is_asked_for_and_afterwards_not(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, days: int, early: str
) -> None:
    start = now()
    _sent(app, cast.marta, assessment_id)
    with time_machine.travel(start + timedelta(days=days), tick=False):
        marta = browse(cast.marta)
        asks = "Why you decide before their time is over" in _page(marta, assessment_id)
        assert asks is bool(early)
        if early:
            _decide(marta, assessment_id, "", status=422)
        _decide(marta, assessment_id, WHY)
    [kept] = _kept(app)
    assert (kept.early, kept.early_because) == (early, WHY if early else "")


def test_once_they_replied_no_reason_is_asked_for(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    _sent(app, cast.marta, assessment_id, state="answered")
    marta = browse(cast.marta)
    page = _page(marta, assessment_id)
    assert "The reply came on" in page
    assert "They would be yours." in page
    assert "early_because" not in page
    _decide(marta, assessment_id, "")
    assert _kept(app)[0].early == ""


def test_another_sign_that_was_asked_about_is_not_the_one_that_counts(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    _sent(app, cast.marta, assessment_id, state="answered", flag="pressure-close")
    _decide(browse(cast.marta), assessment_id, "", status=422)


@pytest.mark.parametrize("state", ["prepared", "withdrawn"])
def test_what_they_cannot_read_does_not_count_as_asked(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int, state: str
) -> None:
    _sent(app, cast.marta, assessment_id, state=state)
    assert "was not asked about:" in _page(browse(cast.marta), assessment_id)


def test_asked_again_about_new_evidence_they_have_time_again(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    _sent(app, cast.marta, assessment_id, state="answered")
    _sent(app, cast.marta, assessment_id, number=2)
    _decide(browse(cast.marta), assessment_id, "", status=422)


def test_below_that_level_nobody_needs_to_have_been_asked(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    with app.app_context():
        enter_company(cast.marta.company_id)
        for row in db.session.scalars(select(FactAnswer)):
            db.session.delete(row)
        db.session.commit()
    answered(app, cast.marta, assessment_id, pressure_deadline="yes")
    marta = browse(cast.marta)
    assert "early_because" not in _page(marta, assessment_id)
    _decide(marta, assessment_id, "")


def test_a_reply_that_comes_meanwhile_is_looked_at_first(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    _sent(app, cast.marta, assessment_id)
    marta = browse(cast.marta)
    form = _form(marta, assessment_id, WHY)
    with app.app_context():
        enter_company(cast.marta.company_id)
        request = db.session.scalars(select(ReplyRequest)).one()
        request.state, request.answered_at = "answered", now()
        db.session.commit()
    page = marta.post(f"/assessments/{assessment_id}/decision", form, status=409).text
    assert "Something changed while this page was open" in page
    assert "They would be yours." in page
    assert _kept(app) == []


def test_no_form_gets_by_the_reason(in_app: Flask, cast: Cast, assessment_id: int) -> None:
    stands = standing_of(cast.marta, assessment_id)
    entry = service.Entry("contract", WHY, "", follows_level=False, early_because="Soon.")
    with pytest.raises(Refused):
        service.decide(cast.marta, stands, entry, queries.seen(stands), 0, now())


def _sent(
    app: Flask,
    actor: Actor,
    assessment_id: int,
    *,
    state: str = "open",
    flag: str = SIGN,
    number: int = 1,
) -> None:
    """A request with one sign and what was written so far, with seven days to reply."""
    with app.app_context():
        enter_company(actor.company_id)
        request = ReplyRequest(
            assessment_id=assessment_id,
            number=number,
            state=state,
            name="Nadia Ruiz",
            language="en",
            days=7,
            asked_by=actor.member_id,
            asked_at=now(),
            due_on=(now() + timedelta(days=7)).date(),
            answered_at=now() if state == "answered" else None,
        )
        db.session.add(request)
        db.session.flush()
        sign = SentSign(request_id=request.id, place=1, flag=flag, evidence="", shown={})
        db.session.add(sign)
        db.session.flush()
        saved = {"version": 1, "client": "phone", "seq": 1, "saved_at": now()}
        db.session.add(Reply(sign_id=sign.id, text="They would be yours.", **saved))
        db.session.commit()


def _page(person: PortalClient, assessment_id: int) -> str:
    return person.get(f"/assessments/{assessment_id}/decision").text


def _form(person: PortalClient, assessment_id: int, early_because: str) -> dict[str, str]:
    return {
        **fields_of(_page(person, assessment_id), "form-decision"),
        "outcome": "do-not-contract",
        "reason": "The accounts would not be ours, and they will not change it.",
        "follows_level": "yes",
        "early_because": early_because,
    }


def _decide(
    person: PortalClient, assessment_id: int, early_because: str, *, status: int = 303
) -> TestResponse:
    form = _form(person, assessment_id, early_because)
    return person.post(f"/assessments/{assessment_id}/decision", form, status=status)


def _kept(app: Flask) -> list[Decision]:
    with app.app_context(), across_companies():
        return list(db.session.scalars(select(Decision).order_by(Decision.id)))
