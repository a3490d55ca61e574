"""Reading a company's own scenarios."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from vetting.access import Actor
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Scenario


def in_use(actor: Actor) -> Sequence[Scenario]:
    """The company's own scenarios that may be set, the newest first."""
    return db.session.scalars(
        select(Scenario).where(Scenario.retired_at.is_(None)).order_by(Scenario.id.desc())
    ).all()


def retired(actor: Actor) -> Sequence[Scenario]:
    """Those that are set no more, the newest first."""
    return db.session.scalars(
        select(Scenario).where(Scenario.retired_at.is_not(None)).order_by(Scenario.id.desc())
    ).all()


def scenario(actor: Actor, scenario_id: int) -> Scenario:
    """One of the company's own scenarios. Raises `Missing`."""
    found = db.session.scalar(select(Scenario).where(Scenario.id == scenario_id))
    if found is None:
        raise Missing
    return found


def told(row: Scenario) -> dict[str, Any]:
    """A scenario as a drill keeps it."""
    return {
        "title": row.title,
        "scenario": row.scenario,
        "twist": row.twist,
        "hidden_facts": row.hidden_facts,
        "must_do": lines(row.must_do),
        "no_go": lines(row.no_go),
    }


def lines(text: str) -> list[str]:
    """The entries of a text that holds one a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]
