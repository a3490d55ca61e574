"""On nothing that is shared does the portal call anybody a pirate, whatever was found of them."""

from pathlib import Path

from flask import current_app
from flask_babel import force_locale
from sqlalchemy import select

from tests.cast import THEN, lay_fresh, make_app
from tests.support.pdf import text_of
from vetting.access import DECIDERS, Holder, Purpose
from vetting.accounts.actors import actor_of
from vetting.assessments.standing import standing
from vetting.db import across_companies, db, enter_company
from vetting.demo.service import fill
from vetting.i18n import LANGUAGES
from vetting.models import Assessment, Membership
from vetting.papers.press import press
from vetting.scoring.level import LEVELS
from vetting.shared.paper import paper_of
from vetting.shares.sheets import NEVER, KeptSheet, kept, kept_of


def test_of_nobody_in_the_example_in_no_language(empty_database: Path, tmp_path: Path) -> None:
    """Both companies of the example, with a candidate at the highest level in each."""
    lay_fresh(empty_database, tmp_path)
    app = make_app(tmp_path, demo_token="any")
    levels, told = set(), 0
    with app.app_context():
        with across_companies():
            fill("never typed by anybody", THEN)
        with across_companies():
            owners = db.session.scalars(select(Membership).order_by(Membership.id)).all()
            actors = [actor_of(each) for each in owners if each.role in DECIDERS]
        for actor in actors:
            enter_company(actor.company_id)
            holder = Holder(1, 1, Purpose.SCORECARD, 1, "Nia Nilsen", actor.company_name)
            for row in db.session.scalars(select(Assessment)):
                stands = standing(actor, row)
                levels.add(stands.scorecard.level.id)
                with app.test_request_context(method="POST"):
                    sheets = kept_of(actor, stands, THEN)
                for language in LANGUAGES:
                    sheet = kept(sheets, language)
                    assert sheet.vendor in sheet.body
                    assert not NEVER.search(sheet.body)
                    told += 1
                    if stands.scorecard.level.id == LEVELS[-1]:
                        assert not NEVER.search(_on_paper(sheet, holder, language))
        db.session.remove()
        db.engine.dispose()
    assert LEVELS[-1] in levels
    assert told >= 16


def _on_paper(sheet: KeptSheet, holder: Holder, language: str) -> str:
    with current_app.test_request_context(), force_locale(language):
        return text_of(press(paper_of(sheet, sheet.body, holder, "a4", THEN)))
