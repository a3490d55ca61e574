"""A portal with eight raters in two companies, served in processes of its own, and looked at from
here past them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from flask import Flask

from tests.cast import PASSWORD, THEN, leave
from tests.faults.people import Person, Rater
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting import create_app, migrate
from vetting.access import Actor, Role
from vetting.accounts.queries import actor_of
from vetting.accounts.service import add_user
from vetting.config import Settings
from vetting.db import across_companies, db, enter_company
from vetting.models import Membership
from vetting.reviews import service
from vetting.setup.service import add_company

COMPANIES = ("harbour", "mill")
RATERS_EACH = 4
# More than anybody saves in one test.
SAVES_EACH = 1_000_000


@dataclass
class Stage:
    app: Flask
    portal: RunningPortal
    places: list[tuple[str, int]] = field(default_factory=list)
    """Each rater's address, and the assessment that they review."""
    times: int = 0

    @contextmanager
    def raters(self, number: int = len(COMPANIES) * RATERS_EACH) -> Iterator[list[Rater]]:
        """Who is signed in and has the review open; each has a connection of their own."""
        self.times += 1
        found = [
            Rater(
                Person(self.portal.port, email).sign_in(),
                assessment,
                client=f"page-of-{email.partition('@')[0]}",
                before=self.times * SAVES_EACH,
            ).open()
            for email, assessment in self.places[:number]
        ]
        try:
            yield found
        finally:
            for each in found:
                each.person.hang_up()


def made(
    folder: Path, empty: Path | None = None, database_url: str | None = None, **environment: str
) -> Stage:
    """A stage whose portal does not run yet, in a copy of an empty database or a new one."""
    url = database_url or f"sqlite:///{folder / 'vetting.sqlite3'}"
    if empty is not None:
        shutil.copy(empty, folder)
    migrate.upgrade(url)
    app = create_app(Settings(folder, url, None, (), None, None, testing=True))
    served = {"VETTING_DATABASE_URL": url, **environment}
    stage = Stage(app, RunningPortal(folder, "run", "--workers", "2", **served))
    for name in COMPANIES:
        raters = _company(app, name)
        assessment = open_assessment(app, raters[0])
        for rater in raters:
            with app.app_context():
                enter_company(rater.company_id)
                service.start(rater, assessment, THEN)
                db.session.remove()
            stage.places.append((rater.email, assessment))
    leave(app)
    return stage


def _company(app: Flask, name: str) -> list[Actor]:
    with app.app_context():
        owner = add_company(name, f"Owner of {name}", f"owner@{name}.example", PASSWORD, "en", THEN)
        with across_companies():
            company_id = db.session.query(Membership).filter_by(user_id=owner.id).one().company_id
            for number in range(1, RATERS_EACH):
                user = add_user(f"Rater {number}", f"{number}@{name}.example", PASSWORD, "en", THEN)
                db.session.flush()
                place = {"company_id": company_id, "role": Role.REVIEWER, "joined_at": THEN}
                db.session.add(Membership(user_id=user.id, **place))
            db.session.commit()
            members = db.session.query(Membership).filter_by(company_id=company_id)
            found = [actor_of(each) for each in members]
        db.session.remove()
        return found
