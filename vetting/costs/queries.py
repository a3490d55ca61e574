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

# What a new comparison assumes until somebody knows better.
STARTS = {
    name: Decimal(figure)
    for name, figure in {
        "channels": "1",
        "watch_minutes": "10",
        "days": "5",
        "pieces": "3",
        "piece_hours_low": "1",
        "piece_hours_high": "2",
        "replies": "5",
        "reply_minutes": "5",
        "answer_hours": "4",
        "outside_hours": "0",
        "check_minutes": "10",
        "plan_hours": "2",
        "own_freelancer": "1.5",
        "own_agency": "1.5",
        "own_in_house": "1",
        "overhead": "0",
        "full_week": "40",
        "least_share": "50",
        "onboarding_weeks": "8",
        "absence_weeks": "6",
        "cover": "100",
        "years": "3",
    }.items()
}


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
    """What a new comparison begins with: usual assumptions, and what the brief says of the work."""
    given = {
        "channels": Decimal(len(entries(found.channels))) or None,
        "hours": found.hours_per_week,
        "answer_hours": found.response_hours,
    }
    return STARTS | {name: value for name, value in given.items() if value is not None}
