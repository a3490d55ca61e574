from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.cast import THEN, Cast
from tests.faults.people import Person, Rater
from tests.support.dossier import open_assessment
from tests.support.portal import RunningPortal
from vetting.access import Actor
from vetting.db import db, enter_company
from vetting.reviews import service


@pytest.fixture
def assessment(app: Flask, cast: Cast, running_portal: RunningPortal) -> int:
    """One that Bob and Rosa have begun to review, in the portal that runs."""
    found = open_assessment(app, cast.alice)
    for rater in (cast.bob, cast.rosa):
        with app.app_context():
            enter_company(rater.company_id)
            service.start(rater, found, THEN)
            db.session.remove()
    return found


@pytest.fixture
def two_workers(assessment: int, instance: Path, app: Flask) -> Iterator[RunningPortal]:
    """The same data served by two workers, as `vetting run` does where nothing else is said."""
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
    with RunningPortal(instance, "run", "--workers", "2") as found:
        yield found


@pytest.fixture
def come() -> Iterator[Callable[..., Person]]:
    """`come(portal, cast.bob)` is a browser in which Bob has signed in."""
    people: list[Person] = []

    def as_person(portal: RunningPortal, actor: Actor) -> Person:
        people.append(Person(portal.port, actor.email).sign_in())
        return people[-1]

    yield as_person
    for each in people:
        each.hang_up()


@pytest.fixture
def rater(
    two_workers: RunningPortal, assessment: int, cast: Cast, come: Callable[..., Person]
) -> Rater:
    return Rater(come(two_workers, cast.bob), assessment).open()
