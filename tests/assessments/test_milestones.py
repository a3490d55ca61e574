"""What has happened in an assessment, and what comes next."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from flask import Flask

from tests.cast import THEN, Browse, Cast
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred
from vetting.access import Actor
from vetting.agreements.accord import accord_of
from vetting.assessments.milestones import Course, NextStep, milestones, next_step
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.db import db, enter_company
from vetting.decisions.queries import decisions
from vetting.models import Brief, Decision, FlagRuling, Proposal

TODAY = THEN + timedelta(days=20)
FACTS = (
    "accounts_in_vendor_name",
    "asks_personal_passwords",
    "guarantees_follower_numbers",
)


@pytest.fixture
def opened(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def complete(app: Flask, cast: Cast, opened: int) -> int:
    """Everything that has to be known is known, and no sign is raised."""
    for rater in (cast.bob, cast.rosa):
        rated(app, rater, opened, everything=3)
    facts = dict.fromkeys(FACTS, "no")
    answered(app, cast.bob, opened, written_contract_offered="yes", **facts)
    referred(app, cast.bob, opened, outcome="confirmed", contacted_on=THEN.date())
    offered(app, cast.bob, opened, "We listen first, plan, and answer within four hours.")
    return opened


def test_an_empty_assessment_has_been_opened_and_waits_for_an_offer(
    app: Flask, cast: Cast, opened: int
) -> None:
    course = _course(app, cast.vera, opened)
    assert [event.text for event in course.events] == ["The assessment is opened."]
    assert course.ends == (course.events[0].day, TODAY.date())
    assert _next(app, cast.vera, opened).endpoint == "proposals.show"


def test_events_stand_in_the_order_of_their_days(app: Flask, cast: Cast, complete: int) -> None:
    course = _course(app, cast.vera, complete)
    days = [event.day for event in course.events]
    assert days == sorted(days)
    texts = [event.text for event in course.events]
    for said in ("Bob Baker has handed in a review.", "The written offer is in."):
        assert said in texts
        assert said in course.said
    assert sum(mark.count for mark in course.marks) == len(course.events)


def test_signs_ruled_on_in_one_day_are_one_event(app: Flask, cast: Cast, complete: int) -> None:
    for flag in ("pressure-close", "price-without-scope"):
        _ruled(app, cast, complete, flag)
    texts = [event.text for event in _course(app, cast.bob, complete).events]
    (ruled,) = (text for text in texts if "confirmed" in text)
    assert ruled.startswith("2 signs confirmed: ")


def test_who_has_not_rated_yet_is_told_of_no_ruling_and_no_decision(
    app: Flask, cast: Cast, complete: int
) -> None:
    _ruled(app, cast, complete, "pressure-close")
    _decided(app, cast, complete)
    said = _course(app, cast.alice, complete).said
    assert "Bob Baker has handed in a review." in said
    assert "confirmed" not in said
    assert "Decided" not in said


def test_where_it_is_decided_the_picture_ends_with_the_last_event(
    app: Flask, cast: Cast, complete: int
) -> None:
    _decided(app, cast, complete)
    course = _course(app, cast.bob, complete)
    assert course.ends[1] == max(event.day for event in course.events) < TODAY.date()
    assert course.events[-1].text == "Decided: Contract."


def test_one_step_follows_the_other(app: Flask, cast: Cast, opened: int) -> None:
    bob = cast.bob

    def steps() -> Iterator[str]:
        yield _next(app, bob, opened).endpoint
        rated(app, bob, opened, everything=3)
        offered(app, bob, opened, "We listen first, plan, and answer within four hours.")
        yield _next(app, bob, opened).endpoint
        facts = dict.fromkeys(FACTS, "no")
        answered(app, bob, opened, written_contract_offered="yes", **facts)
        yield _next(app, bob, opened).endpoint
        referred(app, bob, opened, outcome="confirmed")
        yield _next(app, bob, opened).text
        rated(app, cast.rosa, opened, {"risk-map": 0}, everything=3)
        yield _next(app, bob, opened).endpoint

    assert list(steps()) == [
        "proposals.show",
        "facts.show",
        "references.index",
        "A second person has to rate, and most criteria.",
        "consensus.show",
    ]


def test_a_sign_that_nobody_has_ruled_on_comes_before_the_decision(
    app: Flask, cast: Cast, complete: int
) -> None:
    offer = Proposal(
        assessment_id=complete,
        number=2,
        text="We guarantee 10,000 new followers a month.",
        member_id=cast.bob.member_id,
        saved_at=THEN,
    )
    _stored(app, offer)
    found = _next(app, cast.bob, complete)
    assert found.endpoint == "pirate_check.show"
    assert found.text == "Look at 1 sign that nobody has confirmed or cleared."


def test_who_may_decide_is_sent_there_when_all_is_together(
    app: Flask, cast: Cast, complete: int
) -> None:
    rated(app, cast.marta, complete, everything=3)
    assert _next(app, cast.marta, complete).endpoint == "decisions.new"
    assert _next(app, cast.bob, complete) == NextStep(
        "Everything is together. The hiring manager decides now."
    )


def test_after_a_contract_comes_the_plan(app: Flask, cast: Cast, complete: int) -> None:
    _decided(app, cast, complete)
    assert _next(app, cast.bob, complete).endpoint == "plans.show"
    assert _next(app, cast.vera, complete).endpoint == "scorecards.show"


def test_in_a_closed_brief_nothing_is_left_to_do(app: Flask, cast: Cast, opened: int) -> None:
    with app.app_context():
        enter_company(1)
        db.session.query(Brief).one().closed_at = THEN
        db.session.commit()
    assert _next(app, cast.bob, opened) == NextStep("Nothing is left to do: the brief is closed.")


def test_the_page_names_the_next_step_and_tells_the_picture_in_words(
    browse: Browse, cast: Cast, opened: int
) -> None:
    page = browse(cast.vera).get(f"/assessments/{opened}").text
    assert "Enter the written offer." in page
    assert ": The assessment is opened.</title>" in page
    in_spanish = browse(cast.vera, "es").get(f"/assessments/{opened}").text
    assert "Introduzca la oferta escrita." in in_spanish


def _course(app: Flask, actor: Actor, assessment_id: int) -> Course:
    with app.app_context():
        enter_company(actor.company_id)
        found = standing(actor, assessment(actor, assessment_id))
        return milestones(found, decisions(actor, found), accord_of(()), TODAY.date())


def _next(app: Flask, actor: Actor, assessment_id: int) -> NextStep:
    with app.app_context():
        enter_company(actor.company_id)
        found = standing(actor, assessment(actor, assessment_id))
        return next_step(actor, found, accord_of(()))


def _ruled(app: Flask, cast: Cast, assessment_id: int, flag: str) -> None:
    ruling = FlagRuling(
        assessment_id=assessment_id,
        flag=flag,
        state="confirmed",
        note="Said so.",
        evidence="",
        member_id=cast.bob.member_id,
        ruled_at=THEN,
    )
    _stored(app, ruling)


def _decided(app: Flask, cast: Cast, assessment_id: int) -> None:
    decision = Decision(
        assessment_id=assessment_id,
        number=1,
        outcome="contract",
        reason="All is clear.",
        follows_level=True,
        level="none",
        rule="",
        member_id=cast.marta.member_id,
        decided_at=THEN + timedelta(days=5),
    )
    _stored(app, decision)


def _stored(app: Flask, row: FlagRuling | Decision | Proposal) -> None:
    with app.app_context():
        enter_company(1)
        db.session.add(row)
        db.session.commit()
