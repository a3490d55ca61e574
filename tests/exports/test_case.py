"""The case of an assessment gives, on the command line, the scorecard that the portal shows."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import time_machine
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, make_app
from tests.walls.world import NOW, World, world_in
from vetting.access import Actor
from vetting.accounts.queries import actor_of
from vetting.assessments.standing import Standing, standings
from vetting.commands import score_command
from vetting.db import across_companies, db, enter_company
from vetting.demo.service import fill
from vetting.exports.case import case_of, named
from vetting.models import Assessment, Membership
from vetting.scoring.scorecard import score_case, scorecard_json


@pytest.fixture(scope="module")
def demo(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder = tmp_path_factory.mktemp("demo")
    shutil.copy(empty_database, folder / "vetting.sqlite3")
    app = make_app(folder)
    with app.app_context(), across_companies():
        fill("never typed by anybody", THEN)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture(scope="module")
def world(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with (
        time_machine.travel(NOW, tick=False),
        world_in(tmp_path_factory.mktemp("exported"), empty_database) as made,
    ):
        yield made


def test_every_assessment_of_the_example_scores_the_same(demo: Flask) -> None:
    found = dict(_scored(demo))
    assert len(found) >= 8
    assert len({json.dumps(card["level"]) for card in found.values()}) >= 3


def test_so_does_one_with_everything_that_there_is(world: World) -> None:
    cards = dict(_scored(world.app))
    assert any(len(card["flags"]) >= 5 for card in cards.values())
    assert any(card["criteria"]["community-care"]["referee"] for card in cards.values())


def _scored(app: Flask) -> Iterator[tuple[int, dict[str, Any]]]:
    for standing in _standings(app):
        said = _command_line(case_of(standing, whole=True))
        assert said == _portal(standing), standing.assessment.vendor.name
        yield standing.assessment.id, said


def _standings(app: Flask) -> Iterator[Standing]:
    """Every assessment of every company, as its owner sees it once their review is in, or as a
    viewer who needs none."""
    with app.app_context():
        for actor in _actors():
            enter_company(actor.company_id)
            yield from standings(actor, db.session.scalars(select(Assessment)).all())
            db.session.remove()


def _actors() -> list[Actor]:
    with across_companies():
        members = db.session.scalars(select(Membership).where(Membership.active)).all()
        first = {each.company_id: actor_of(each) for each in members if each.role != "reviewer"}
    return list(first.values())


def _command_line(case: dict[str, Any]) -> dict[str, Any]:
    result = CliRunner().invoke(score_command, ["-"], input=json.dumps(case, ensure_ascii=False))
    assert (result.exit_code, result.stderr) == (0, "")
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def _portal(standing: Standing) -> dict[str, Any]:
    """What the page shows, with the raters under their names."""
    card = score_case(named(standing), standing.checklist)
    assert card.score == standing.scorecard.score
    assert card.level == standing.scorecard.level
    found: dict[str, Any] = json.loads(json.dumps(scorecard_json(card)))
    return found
