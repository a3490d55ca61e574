"""A portal with eight raters in two companies, served in processes of its own, and looked at from
here past them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from flask import Flask

from tests.cast import PASSWORD, THEN, dispose
from tests.faults.people import Person, Rater
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting import create_app, migrate
from vetting.access import Actor, Role
from vetting.accounts.actors import actor_of
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
        people = [Person(self.portal.port, email) for email, _ in self.places[:number]]
        try:
            yield [
                Rater(
                    person.sign_in(),
                    assessment,
                    client=f"page-of-{person.email.partition('@')[0]}",
                    before=self.times * SAVES_EACH,
                ).open()
                for person, (_, assessment) in zip(people, self.places, strict=False)
            ]
        finally:
            for each in people:
                each.hang_up()


def made(folder: Path, database_url: str | None = None, **environment: str) -> Stage:
    """A stage whose portal does not run yet: on SQLite in that folder, or elsewhere."""
    app = empty_portal(folder, database_url)
    url = str(app.config["VETTING"].database_url)
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
    dispose(app)
    return stage


def empty_portal(folder: Path, database_url: str | None = None) -> Flask:
    """A portal with a database of its own and nothing in it."""
    url = database_url or f"sqlite:///{folder / 'vetting.sqlite3'}"
    migrate.upgrade(url)
    return create_app(Settings(folder, url, None, (), None, None, testing=True))


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
