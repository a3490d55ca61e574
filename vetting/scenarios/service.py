"""Writing a company's own scenarios. A drill keeps the one that it was set with: what is changed
here reaches later drills alone. All raise `Forbidden` for those who do not decide."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import select

from vetting.access import DECIDERS, Actor, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict
from vetting.models import Scenario
from vetting.scenarios import queries

TEXTS = ("title", "language", "scenario", "twist", "must_do", "no_go", "hidden_facts")
# A form that was sent twice, by a double click or a slow connection, is one scenario.
TWICE = timedelta(minutes=1)


def create(actor: Actor, values: Mapping[str, str], now: datetime) -> int:
    """Write a new scenario, with a text for every name of TEXTS; returns its id. The same once more
    within a minute is the same scenario."""
    require(actor, DECIDERS)
    row = _just_written(actor, values, now)
    if row is None:
        row = Scenario(**values, written_by=actor.member_id, written_at=now)
        db.session.add(row)
        db.session.flush()
        _tell(actor, Verb.SCENARIO_WRITTEN, row, now)
    db.session.commit()
    return row.id


def update(
    actor: Actor, scenario_id: int, values: Mapping[str, str], version: int, now: datetime
) -> None:
    """Change a scenario. Raises `Missing`, `Conflict` where somebody else changed it after
    `version`."""
    require(actor, DECIDERS)
    row = queries.scenario(actor, scenario_id)
    stored = {name: getattr(row, name) for name in TEXTS}
    if stored != values:
        if row.version != version:
            raise Conflict(stored, row.version)
        for name in TEXTS:
            setattr(row, name, values[name])
        row.version += 1
        _tell(actor, Verb.SCENARIO_CHANGED, row, now)
    db.session.commit()


def retire(actor: Actor, scenario_id: int, now: datetime) -> None:
    """Set a scenario no more; drills that were set with it stay. Twice is once. Raises
    `Missing`."""
    require(actor, DECIDERS)
    row = queries.scenario(actor, scenario_id)
    if row.retired_at is None:
        row.retired_at = now
        row.version += 1
        _tell(actor, Verb.SCENARIO_RETIRED, row, now)
    db.session.commit()


def take_up(actor: Actor, scenario_id: int, now: datetime) -> None:
    """Let a retired scenario be set again. Twice is once. Raises `Missing`."""
    require(actor, DECIDERS)
    row = queries.scenario(actor, scenario_id)
    if row.retired_at is not None:
        row.retired_at = None
        row.version += 1
        _tell(actor, Verb.SCENARIO_TAKEN_UP, row, now)
    db.session.commit()


def _just_written(actor: Actor, values: Mapping[str, str], now: datetime) -> Scenario | None:
    newest = db.session.scalar(
        select(Scenario)
        .where(Scenario.written_by == actor.member_id, Scenario.written_at > now - TWICE)
        .order_by(Scenario.id.desc())
    )
    if newest is None or any(getattr(newest, name) != values[name] for name in TEXTS):
        return None
    return newest


def _tell(actor: Actor, verb: Verb, row: Scenario, now: datetime) -> None:
    record(actor, verb, Subject.COMPANY, actor.company_id, now, number=row.id)
