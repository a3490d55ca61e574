"""Reading what is known about a vendor."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.queries import assessment
from vetting.db import db
from vetting.facts.answers import Answer, Stored
from vetting.models import FactAnswer


def answers(actor: Actor, assessment_id: int) -> Mapping[str, Stored]:
    """The stored answers by fact; a fact that nobody touched is not in it. Raises `Missing`."""
    assessment(actor, assessment_id)
    return {key: stored(row) for key, row in rows(assessment_id).items()}


def rows(assessment_id: int) -> Mapping[str, FactAnswer]:
    found = db.session.scalars(
        select(FactAnswer)
        .where(FactAnswer.assessment_id == assessment_id)
        .options(joinedload(FactAnswer.member))
    )
    return {row.fact: row for row in found}


def stored(row: FactAnswer) -> Stored:
    """A row as a value."""
    return Stored(
        answer=Answer(row.value, row.source, row.answered_on, row.note),
        version=row.version,
        by=row.member.name,
        at=row.saved_at,
    )
