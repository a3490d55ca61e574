"""Rows of many tables by one statement: kept to the company, whole, and for reading only."""

from datetime import date
from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import bindparam, select
from sqlalchemy.orm.exc import DetachedInstanceError

from tests.cast import THEN, Cast
from tests.support.directory import add_assessment, add_brief, add_vendor, decided
from tests.support.panel import answered, rated, referred
from tests.support.statements import statements
from vetting.access import Actor
from vetting.db import NoCompany, db, enter_company
from vetting.models import Assessment, Brief, FactAnswer, Rating, Reference, Review
from vetting.together import Together, attach, by_id, gather

IDS = bindparam("ids", expanding=True)
EVIDENCE = Together(
    select(FactAnswer).where(FactAnswer.assessment_id.in_(IDS)),
    select(Rating).join(Review, Review.id == Rating.review_id).where(Review.assessment_id.in_(IDS)),
    select(Review).where(Review.assessment_id.in_(IDS)),
    select(Reference).where(Reference.assessment_id.in_(IDS)),
)
BRIEFS = Together(select(Brief))


def an_assessment(app: Flask, owner: Actor, rater: Actor) -> int:
    brief_id = add_brief(app, owner, hours_per_week=Decimal("7.5"), response_hours=Decimal(4))
    found = add_assessment(app, owner, brief_id, add_vendor(app, owner))
    rated(app, rater, found, everything=3)
    answered(app, rater, found, issues_invoice="yes")
    referred(app, rater, found)
    return found


def test_rows_of_several_tables_come_by_one_statement(app: Flask, cast: Cast) -> None:
    found = an_assessment(app, cast.alice, cast.bob)

    def read() -> None:
        with app.app_context():
            enter_company(1)
            facts, ratings, reviews, references = EVIDENCE.read(ids=[found])
            assert [row.fact for row in facts] == ["issues_invoice"]
            assert len(ratings) == 30
            assert [row.assessment_id for row in (*reviews, *references)] == [found, found]

    read()
    # The other one begins the transaction.
    assert statements(app, read) <= 2


def test_other_companies_rows_stay_behind_the_wall(app: Flask, cast: Cast) -> None:
    found = an_assessment(app, cast.alice, cast.bob)
    with app.app_context():
        enter_company(2)
        assert EVIDENCE.read(ids=[found]) == [[], [], [], []]


def test_without_a_company_nothing_is_read(app: Flask) -> None:
    with app.app_context(), pytest.raises(NoCompany):
        EVIDENCE.read(ids=[1])


def test_every_value_is_what_the_model_itself_would_hold(app: Flask, cast: Cast) -> None:
    found = an_assessment(app, cast.alice, cast.bob)
    decided(app, cast.alice, found)
    with app.app_context():
        enter_company(1)
        parts = (
            *zip((FactAnswer, Rating, Review, Reference), EVIDENCE.read(ids=[found]), strict=True),
        )
        for model, rows in (*parts, (Brief, BRIEFS.read()[0])):
            stored = {row.id: row for row in db.session.scalars(select(model))}
            assert rows
            for row in rows:
                for name in [each.key for each in model.__mapper__.column_attrs]:
                    mine, theirs = getattr(row, name), getattr(stored[row.id], name)
                    assert (type(mine), mine) == (type(theirs), theirs), name
        brief = BRIEFS.read()[0][0]
        assert (brief.created_at, brief.hours_per_week) == (THEN, Decimal("7.5"))
        assert EVIDENCE.read(ids=[found])[0][0].answered_on == date(2026, 5, 12)


def test_what_belongs_together_is_put_together(app: Flask, cast: Cast) -> None:
    found = an_assessment(app, cast.alice, cast.bob)
    with app.app_context():
        enter_company(1)
        facts, ratings, reviews, _ = EVIDENCE.read(ids=[found])
        gather(reviews, "ratings", ratings, "review_id")
        assert reviews[0].ratings == ratings
        members = by_id([db.session.get_one(Assessment, found)])
        attach(facts, "member", {cast.bob.member_id: members[found]}, "member_id")
        assert facts[0].member is members[found]


def test_a_relationship_that_nobody_gave_raises(app: Flask, cast: Cast) -> None:
    found = an_assessment(app, cast.alice, cast.bob)
    with app.app_context():
        enter_company(1)
        reviews = EVIDENCE.read(ids=[found])[2]
        with pytest.raises(DetachedInstanceError):
            _ = reviews[0].member
