"""Reading briefs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from vetting.access import RATERS, Actor
from vetting.assessments import overview
from vetting.assessments.rules import need_open
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Assessment, Brief
from vetting.paging import Page, place

PAGE_SIZE = 25
# A form that was sent twice, by a double click or a slow connection, is one brief.
TWICE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class BriefLine:
    """A brief in the list: how many vendors it has, how many wait for the actor's review."""

    brief: Brief
    vendors: int
    waiting: int


def index(actor: Actor, wanted: int) -> Page[BriefLine]:
    """One page of the company's briefs: the open ones first, the newest first."""
    total = db.session.scalar(select(func.count(Brief.id))) or 0
    number, pages = place(wanted, total, PAGE_SIZE)
    briefs = db.session.scalars(
        select(Brief)
        .order_by(Brief.closed_at.is_not(None), Brief.id.desc())
        .limit(PAGE_SIZE)
        .offset((number - 1) * PAGE_SIZE)
    ).all()
    ids = [brief.id for brief in briefs]
    counts = overview.counts(actor, ids)
    done = overview.done_counts(actor, ids)
    rows = [
        BriefLine(brief, counts.get(brief.id, 0), _waiting(actor, brief, counts, done))
        for brief in briefs
    ]
    return Page(rows, number, pages, total)


def brief(actor: Actor, brief_id: int) -> Brief:
    """One brief of the actor's company. Raises `Missing`."""
    found = db.session.scalar(
        select(Brief).where(Brief.id == brief_id).options(joinedload(Brief.weighter))
    )
    if found is None:
        raise Missing
    return found


def open_brief(actor: Actor, brief_id: int) -> Brief:
    """One brief that is not closed. Raises `Missing`, `Refused`."""
    found = brief(actor, brief_id)
    need_open(found)
    return found


def just_created(actor: Actor, values: Mapping[str, object], now: datetime) -> Brief | None:
    """The same brief by the same person, where the same form came a moment ago."""
    found = db.session.scalars(
        select(Brief).where(
            Brief.created_by == actor.member_id,
            Brief.title == values["title"],
            Brief.created_at > now - TWICE,
        )
    )
    return next((each for each in found if contents(each, values) == values), None)


def contents(found: Brief, names: Mapping[str, object]) -> dict[str, object]:
    """What a brief holds under some names."""
    return {name: getattr(found, name) for name in names}


def open_briefs_without(actor: Actor, vendor_id: int) -> list[Brief]:
    """The open briefs for which a vendor is not assessed yet, newest first."""
    assessed = select(Assessment.brief_id).where(Assessment.vendor_id == vendor_id)
    return list(
        db.session.scalars(
            select(Brief)
            .where(Brief.closed_at.is_(None), Brief.id.not_in(assessed))
            .order_by(Brief.id.desc())
            .limit(PAGE_SIZE)
        )
    )


def _waiting(actor: Actor, brief: Brief, counts: Mapping[int, int], done: Mapping[int, int]) -> int:
    if brief.closed_at is not None or brief.example_id is not None or not actor.is_one_of(RATERS):
        return 0
    return counts.get(brief.id, 0) - done.get(brief.id, 0)
