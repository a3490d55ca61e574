"""Reading whether the example is here, and what would go with it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import DECIDERS, Actor, require
from vetting.db import db, table_of
from vetting.errors import Missing
from vetting.examples.reach import Rows, reach, under
from vetting.models import Assessment, Example


@dataclass(frozen=True, slots=True)
class Removal:
    """What goes with the example. `own` are the assessments in which a vendor or a brief of their
    own is; `added` counts by table what else people put there since it was loaded. What is in
    their own is not counted: whoever has not rated yet may not know how far the others are.

    `seal` is that of all of it, so that nothing goes which the person was not told of."""

    loaded_at: datetime
    added: Mapping[str, int]
    own: Sequence[Assessment]
    seal: str
    rows: Rows


def example(actor: Actor) -> Example | None:
    """The example of the actor's company, where it is loaded."""
    return db.session.scalar(select(Example))


def removal(actor: Actor) -> Removal:
    """What would go with the example. Only owners and managers may. Raises `Missing`."""
    require(actor, DECIDERS)
    found = db.session.scalar(select(Example).with_for_update())
    if found is None:
        raise Missing
    rows = reach(found)
    assessments = _loaded(rows.get(table_of(Assessment), frozenset()))
    own = [each for each in assessments if not each.is_example]
    return Removal(
        loaded_at=found.loaded_at,
        added=_added(found, rows, under(actor.company_id, frozenset(each.id for each in own))),
        own=own,
        seal=_seal(rows),
        rows=rows,
    )


def _added(found: Example, rows: Rows, own: Rows) -> dict[str, int]:
    counts = {
        table.name: sum(
            number > found.written.get(table.name, 0)
            for number in numbers - own.get(table, frozenset())
        )
        for table, numbers in rows.items()
    }
    return {name: count for name, count in counts.items() if count}


def _loaded(numbers: frozenset[int]) -> Sequence[Assessment]:
    return db.session.scalars(
        select(Assessment)
        .where(Assessment.id.in_(numbers))
        .options(joinedload(Assessment.brief), joinedload(Assessment.vendor))
        .order_by(Assessment.id)
    ).all()


def _seal(rows: Rows) -> str:
    told = {table.name: sorted(numbers) for table, numbers in rows.items()}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
