"""Reading with whom a scorecard is shared."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.assessments.queries import assessment
from vetting.db import db
from vetting.errors import Missing
from vetting.links import queries as links
from vetting.models import AccessLink, ScorecardShare


@dataclass(frozen=True, slots=True)
class Shared:
    """One person with whom it is shared: `state` is that of their newest link; `opened_at` is when
    they last opened any, None for never."""

    row: ScorecardShare
    link: AccessLink
    state: str
    opened_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.state == "open"


def shares(actor: Actor, assessment_id: int, now: datetime) -> Sequence[Shared]:
    """Everybody with whom a scorecard was ever shared, the newest first. Raises `Missing`,
    `Forbidden`."""
    require(actor, DECIDERS)
    assessment(actor, assessment_id)
    rows = db.session.scalars(
        select(ScorecardShare)
        .where(ScorecardShare.assessment_id == assessment_id)
        .options(joinedload(ScorecardShare.sharer, innerjoin=True))
        .order_by(ScorecardShare.id.desc())
    ).all()
    return [_shared(row, now) for row in rows]


def share(actor: Actor, assessment_id: int, share_id: int, now: datetime) -> Shared:
    """One of them. Raises `Missing`, `Forbidden`."""
    return _shared(row(actor, assessment_id, share_id), now)


def row(actor: Actor, assessment_id: int, share_id: int) -> ScorecardShare:
    """One share of an assessment's scorecard. Raises `Missing`, `Forbidden`."""
    require(actor, DECIDERS)
    found = db.session.scalar(
        select(ScorecardShare).where(
            ScorecardShare.id == share_id, ScorecardShare.assessment_id == assessment_id
        )
    )
    if found is None:
        raise Missing
    return found


def _shared(row: ScorecardShare, now: datetime) -> Shared:
    given = links.links_for(Purpose.SCORECARD, row.id)
    if not given:
        raise Missing
    opened = max((each.last_used_at for each in given if each.last_used_at), default=None)
    return Shared(row, given[0], links.state_of(given[0], now), opened)
