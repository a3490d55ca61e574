"""Reading what somebody asked for, and how far it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.briefs import queries as briefs
from vetting.db import across_companies, db
from vetting.errors import Missing
from vetting.models import Assessment, Brief, Bundle, Upload

KEPT_FOR = timedelta(days=1)
# A process says every few seconds that it lives.
SILENT_FOR = timedelta(seconds=45)
LIVE = ("waiting", "running")


@dataclass(frozen=True, slots=True)
class Shown:
    """One request as its page shows it; `state` and `trouble` say of a process that has fallen
    silent that it has ended."""

    row: Bundle
    state: str
    trouble: str
    hidden: tuple[str, ...]
    faulty: tuple[str, ...]
    until: datetime

    @property
    def is_live(self) -> bool:
        return self.state in LIVE

    @property
    def is_setting(self) -> bool:
        """Whether all scorecards are laid out, and the pages are being made of them."""
        return self.state == "running" and self.row.done == self.row.whole > 0


def of_brief(actor: Actor, brief_id: int, now: datetime) -> tuple[Brief, list[Shown]]:
    """The brief, and what the actor asked for of it and is kept still, newest first. Raises
    `Missing`."""
    brief = briefs.brief(actor, brief_id)
    found = db.session.scalars(
        select(Bundle)
        .where(*_own(actor, brief_id, now))
        .options(joinedload(Bundle.upload))
        .order_by(Bundle.id.desc())
    ).all()
    names = _names(brief_id)
    return brief, [_shown(each, names, now) for each in found]


def bundle(actor: Actor, brief_id: int, bundle_id: int, now: datetime) -> Shown:
    """One of the actor's own. Raises `Missing`, also where it is somebody else's."""
    found = db.session.scalar(
        select(Bundle)
        .where(Bundle.id == bundle_id, *_own(actor, brief_id, now))
        .options(joinedload(Bundle.upload))
    )
    if found is None:
        raise Missing
    return _shown(found, _names(brief_id), now)


def file(actor: Actor, brief_id: int, bundle_id: int, now: datetime) -> Upload:
    """The finished file. Raises `Missing`."""
    upload = bundle(actor, brief_id, bundle_id, now).row.upload
    if upload is None:
        raise Missing
    return upload


def waits(now: datetime) -> bool:
    """Whether something of any company waits, and no process is at work."""
    with across_companies():
        alive = db.session.scalar(select(Bundle.id).where(is_alive(now)).limit(1))
        waiting = db.session.scalar(select(Bundle.id).where(Bundle.state == "waiting").limit(1))
        db.session.rollback()
    return alive is None and waiting is not None


def is_alive(now: datetime) -> ColumnElement[bool]:
    """Whether a process is at work on it."""
    return and_(Bundle.state == "running", Bundle.seen_at > now - SILENT_FOR)


def is_live(now: datetime) -> ColumnElement[bool]:
    """Whether it waits, or a process is at work on it."""
    return or_(Bundle.state == "waiting", is_alive(now))


def _own(actor: Actor, brief_id: int, now: datetime) -> Sequence[ColumnElement[bool]]:
    return (
        Bundle.brief_id == brief_id,
        Bundle.member_id == actor.member_id,
        Bundle.asked_at > now - KEPT_FOR,
    )


def _names(brief_id: int) -> dict[int, str]:
    rows = db.session.scalars(
        select(Assessment)
        .where(Assessment.brief_id == brief_id)
        .options(joinedload(Assessment.vendor, innerjoin=True))
    )
    return {each.id: each.vendor.name for each in rows}


def _shown(row: Bundle, names: dict[int, str], now: datetime) -> Shown:
    silent = row.state == "running" and (row.seen_at is None or row.seen_at <= now - SILENT_FOR)
    return Shown(
        row=row,
        state="failed" if silent else row.state,
        trouble="ended" if silent else row.trouble,
        hidden=tuple(names[each] for each in row.hidden if each in names),
        faulty=tuple(names[each] for each in row.faulty if each in names),
        until=row.asked_at + KEPT_FOR,
    )
