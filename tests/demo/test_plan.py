"""The example's plan is agreed: two versions, two comments, one of them settled."""

from pathlib import Path

from sqlalchemy import select

from tests.cast import THEN, lay_fresh, make_app
from vetting.agreements.accord import accord_of
from vetting.audit.verification import verify
from vetting.db import across_companies, db, enter_company
from vetting.demo.service import fill
from vetting.models import Company, Plan, PlanComment
from vetting.plans.content import Content


def test_in_each_language_it_is_agreed_and_nothing_in_it_is_open(
    empty_database: Path, tmp_path: Path
) -> None:
    lay_fresh(empty_database, tmp_path)
    app = make_app(tmp_path, demo_token="any")
    with app.app_context():
        with across_companies():
            fill("never typed by anybody", THEN)
            companies = db.session.scalars(select(Company.id)).all()
        assert len(companies) == 2
        for company in companies:
            enter_company(company)
            plan = db.session.scalars(select(Plan).where(Plan.company_id == company)).one()
            accord = accord_of(plan.versions)
            assert (len(accord.versions), accord.state) == (2, "agreed")
            assert accord.newest is not None
            content = Content.read(accord.newest.content)
            assert (content.open, content.gaps()) == (0, ())
            comments = db.session.scalars(select(PlanComment).order_by(PlanComment.id)).all()
            assert [each.settled_at is None for each in comments] == [False, True]
        with across_companies():
            assert not any(chain.fault for chain in verify(""))
        db.session.remove()
        db.engine.dispose()
