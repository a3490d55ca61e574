"""A drill that was sat and rated, for tests that are about what follows from it."""

from collections.abc import Mapping
from datetime import timedelta

from flask import Flask

from tests.cast import THEN
from vetting.access import Actor, Purpose
from vetting.db import db, enter_company
from vetting.drills.scenarios import shipped
from vetting.drills.service import LINK_LASTS
from vetting.links.service import give
from vetting.models import Drill, DrillMark, DrillRating


def sat(app: Flask, actor: Actor, assessment_id: int, scenario: str = "food-poisoning") -> int:
    """The id of a new drill that was handed in after twenty minutes."""
    with app.app_context():
        enter_company(actor.company_id)
        number = db.session.query(Drill).filter_by(assessment_id=assessment_id).count() + 1
        drill = Drill(
            assessment_id=assessment_id,
            number=number,
            scenario=scenario,
            told=shipped()[scenario].told("en"),
            language="en",
            limit_minutes=30,
            twist_minutes=20,
            name="Nadia Ruiz",
            set_by=actor.member_id,
            set_at=THEN,
            opened_at=THEN,
            started_at=THEN,
            twist_at=THEN + timedelta(minutes=20),
            ends_at=THEN + timedelta(minutes=30),
            handed_in_at=THEN + timedelta(minutes=20),
        )
        db.session.add(drill)
        db.session.flush()
        over = THEN + LINK_LASTS
        give(actor, Purpose.DRILL, drill.id, drill.name, over, THEN)
        db.session.commit()
        return drill.id


def drill_rated(
    app: Flask,
    actor: Actor,
    drill_id: int,
    every: int = 1,
    items: Mapping[str, str] | None = None,
    *,
    state: str = "submitted",
) -> None:
    """The actor's rating of a drill: every check alike, and single items."""
    said = {f"check-{number}": str(every) for number in range(1, 9)} | dict(items or {})
    with app.app_context():
        enter_company(actor.company_id)
        rating = DrillRating(
            drill_id=drill_id,
            member_id=actor.member_id,
            state=state,
            started_at=THEN,
            submitted_at=THEN if state == "submitted" else None,
        )
        db.session.add(rating)
        db.session.flush()
        db.session.add_all(
            DrillMark(
                drill_rating_id=rating.id,
                item=item,
                value=value,
                version=1,
                client="test",
                seq=1,
                saved_at=THEN,
            )
            for item, value in said.items()
        )
        db.session.commit()
