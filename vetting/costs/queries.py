"""Reading the cost comparison of a brief."""

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.standing import entries
from vetting.briefs.queries import brief
from vetting.costs.reckoning import NAMES, Assumptions
from vetting.db import db
from vetting.models import Brief, CostComparison


def comparison(actor: Actor, brief_id: int) -> CostComparison | None:
    """What is stored for a brief of the actor's company, if anything is."""
    return db.session.scalar(
        select(CostComparison)
        .where(CostComparison.brief_id == brief_id)
        .options(joinedload(CostComparison.saver))
    )


def locked(actor: Actor, brief_id: int) -> CostComparison | None:
    """The same, for writing: of two who write at one moment the second one waits. Raises `Missing`,
    as `brief` does."""
    db.session.refresh(brief(actor, brief_id), with_for_update={"of": Brief})
    return comparison(actor, brief_id)


def assumptions_of(row: CostComparison) -> Assumptions:
    """What a row holds, to reckon with."""
    return Assumptions(**{name: getattr(row, name) for name in NAMES})


def start_of(found: Brief) -> dict[str, Decimal]:
    """What a brief says already of the work."""
    given = {
        "channels": Decimal(len(entries(found.channels))) or None,
        "hours": found.hours_per_week,
        "answer_hours": found.response_hours,
    }
    return {name: value for name, value in given.items() if value is not None}
