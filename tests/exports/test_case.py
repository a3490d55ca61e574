"""The case of an assessment gives, on the command line, the scorecard that the portal shows."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Browse, Cast, lay_fresh, make_app
from tests.walls.world import World
from vetting import checklists
from vetting.access import Actor
from vetting.accounts.actors import actor_of
from vetting.assessments.standing import Standing, standings
from vetting.commands import score_command
from vetting.db import across_companies, db, enter_company
from vetting.demo.service import fill
from vetting.exports.case import case_of, named
from vetting.models import Assessment, Membership, User
from vetting.scoring.scorecard import score_case, scorecard_json

CHECKLISTS = Path(checklists.__file__).parent


@pytest.fixture(scope="module")
def demo(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder = tmp_path_factory.mktemp("demo")
    lay_fresh(empty_database, folder)
    app = make_app(folder)
    with app.app_context(), across_companies():
        fill("never typed by anybody", THEN)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def test_every_assessment_of_the_example_scores_the_same(demo: Flask) -> None:
    found = dict(_scored(demo))
    assert len(found) >= 8
    assert len({json.dumps(card["level"]) for card in found.values()}) >= 3


def test_so_does_one_with_everything_that_there_is(hostile: World, placed: dict[str, str]) -> None:
    """And with texts of all kinds in every field."""
    cards = dict(_scored(hostile.app))
    assert any(len(card["flags"]) >= 5 for card in cards.values())
    assert any(card["criteria"]["community-care"]["referee"] for card in cards.values())


def test_what_was_said_in_confidence_is_handed_on_only_where_it_is_asked_for(
    hostile: World,
) -> None:
    (standing,) = (
        each
        for each in _standings(hostile.app)
        if each.assessment.id == hostile.ours.own["assessment_id"]
    )
    open_case, whole = case_of(standing, whole=False), case_of(standing, whole=True)
    secret = [each for each in standing.references if each.is_confidential]
    assert secret
    assert len(whole["references"]) - len(open_case["references"]) == len(secret)
    told = json.dumps(open_case, ensure_ascii=False)
    for reference in secret:
        assert f"reference {reference.id}" not in told
        assert reference.name not in told or any(
            each.name == reference.name for each in standing.references if each not in secret
        )
    assert not {"reference-contradicts", "referee-would-not-rehire"} & set(
        open_case.get("flags", {})
    )
    flags = {each["id"] for each in _command_line(open_case)["flags"]}
    assert not {"reference-contradicts", "referee-would-not-rehire"} & flags


def test_two_raters_of_one_name_stay_two(
    app: Flask, cast: Cast, browse: Browse, assessment_id: int
) -> None:
    with app.app_context():
        enter_company(1)
        for user_id in (cast.marta.user_id, cast.bob.user_id):
            db.session.get_one(User, user_id).name = " Kim "
        db.session.commit()
    case = json.loads(browse(cast.vera).get(f"/assessments/{assessment_id}/table?kind=json").data)
    raters = [each["rater"] for each in case["reviews"]]
    assert raters == [f"Kim ({cast.marta.member_id})", f"Kim ({cast.bob.member_id})"]
    assert _command_line(case)["score"]["panel_raters"] == 2


def test_a_checklist_that_is_not_shipped_may_stand_in_the_case() -> None:
    own = json.loads((CHECKLISTS / "community-manager-1.json").read_text(encoding="utf-8"))
    own["id"], own["version"] = "our-own", 7
    own["sections"] = own["sections"][:1]
    criterion = own["sections"][0]["criteria"][0]["id"]
    case = {"checklist": own, "reviews": [{"rater": "a", "as": "panel", "ratings": {criterion: 3}}]}
    assert next(iter(_command_line(case)["criteria"])) == criterion
    own["sections"][0]["criteria"][0]["anchors"].pop()
    assert _refused(case).startswith("checklist.sections[0].criteria[0].anchors")


def test_a_version_that_there_is_not_is_refused() -> None:
    case: dict[str, Any] = {"checklist_version": 1, "reviews": []}
    assert _command_line(case)["score"]["total"] is None
    case["checklist_version"] = 99
    assert _refused(case).startswith('checklist_version: "community-manager" has no version 99')
    case["checklist_version"] = "1"
    assert _refused(case).startswith('checklist_version: "1" is not a whole number')


def _refused(case: dict[str, Any]) -> str:
    result = CliRunner().invoke(score_command, ["-"], input=json.dumps(case))
    assert result.exit_code == 2
    return result.stderr


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
