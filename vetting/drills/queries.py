"""Reading drills, the actor first. What is agreed with a candidate about time is for those who set
drills alone: nothing here that raters see tells of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import func, select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.clock import now as this_moment
from vetting.db import db
from vetting.drills import timing
from vetting.drills.parts import PARTS, DrillPart
from vetting.drills.scenarios import shipped
from vetting.errors import Missing, Refused
from vetting.i18n import in_language
from vetting.links import queries as links
from vetting.models import AccessLink, Assessment, Drill, DrillAnswer, DrillAnswerChange
from vetting.scenarios import queries as scenarios

# What the id of one of the company's own scenarios begins with.
OWN = "own-"


@dataclass(frozen=True, slots=True)
class Seen:
    """Who has started a scenario in this company: this candidate, how many others, and whether it
    was set for others of the same brief."""

    here: bool = False
    others: int = 0
    in_brief: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A scenario that may be set; `type` and `expected_level` are those of a shipped one."""

    id: str
    title: str
    language: str
    type: Mapping[str, str] | None
    expected_level: int | None
    seen: Seen = field(default_factory=Seen)


@dataclass(frozen=True, slots=True)
class Version:
    """What a part said from this many seconds after the start on."""

    seconds: int
    text: str
    version: int


@dataclass(frozen=True, slots=True)
class Written:
    """One part as it stood at the end, and how it came to be."""

    part: DrillPart
    text: str = ""
    versions: tuple[Version, ...] = field(default=())


def over(drill: Drill, now: datetime) -> bool:
    """Whether a drill was sat to its end, so that what was written may be read and rated."""
    return timing.over(drill, now)


def drills(actor: Actor, assessment_id: int) -> Sequence[Drill]:
    """Every drill of an assessment, the newest first. Raises `Missing`."""
    if db.session.scalar(select(Assessment.id).where(Assessment.id == assessment_id)) is None:
        raise Missing
    return db.session.scalars(
        select(Drill)
        .where(Drill.assessment_id == assessment_id)
        .options(joinedload(Drill.setter))
        .order_by(Drill.number.desc())
    ).all()


def drill(actor: Actor, assessment_id: int, drill_id: int) -> Drill:
    """One drill of an assessment. Raises `Missing`."""
    found = db.session.scalar(
        select(Drill)
        .where(Drill.id == drill_id, Drill.assessment_id == assessment_id)
        .options(joinedload(Drill.setter), joinedload(Drill.assessment))
    )
    if found is None:
        raise Missing
    return found


def newest_number(actor: Actor, assessment_id: int) -> int:
    """The number of the newest drill, 0 where there is none."""
    newest = select(func.max(Drill.number)).where(Drill.assessment_id == assessment_id)
    return db.session.scalar(newest) or 0


def link(actor: Actor, drill: Drill) -> AccessLink:
    """The newest link to a drill. Raises `Missing`, `Forbidden`."""
    require(actor, DECIDERS)
    return links.link_for(actor, Purpose.DRILL, drill.id)


def writing(actor: Actor, drill_id: int) -> tuple[Written, ...]:
    """What was written in a drill, part by part, each with how many seconds after the start each
    version was saved. What was saved after the time that all have stands together at its end:
    nothing tells who had more of it.

    Raises `Missing`, and `Refused` before its end."""
    found = db.session.scalar(
        select(Drill)
        .where(Drill.id == drill_id)
        .options(selectinload(Drill.answers).selectinload(DrillAnswer.changes))
    )
    if found is None:
        raise Missing
    if not over(found, this_moment()):
        raise Refused(gettext("This drill is not over: nobody reads in it yet."))
    stored = {answer.part: answer for answer in found.answers}
    return tuple(_written(found, part, stored.get(part.id)) for part in PARTS)


def choices(actor: Actor, found: Assessment) -> tuple[Choice, ...]:
    """The scenarios that may be set in an assessment, the company's own first. Raises
    `Forbidden`."""
    require(actor, DECIDERS)
    seen = _seen(found)
    own = (
        Choice(f"{OWN}{row.id}", row.title, row.language, None, None)
        for row in scenarios.in_use(actor)
    )
    given = (
        Choice(each.id, in_language(each.title), "", each.type, each.expected_level)
        for each in shipped().values()
    )
    return tuple(replace(each, seen=seen.get(each.id, Seen())) for each in (*own, *given))


def _seen(found: Assessment) -> Mapping[str, Seen]:
    """By whom each scenario was started, or set for others of this brief."""
    rows = db.session.execute(
        select(
            Drill.scenario,
            Assessment.vendor_id,
            Assessment.brief_id,
            Drill.started_at.is_not(None),
        )
        .join(Assessment, Assessment.id == Drill.assessment_id)
        .where(Drill.started_at.is_not(None) | Drill.withdrawn_at.is_(None))
    ).all()
    who: dict[str, set[int]] = {}
    briefs: dict[str, bool] = {}
    for scenario, vendor_id, brief_id, started in rows:
        if started:
            who.setdefault(scenario, set()).add(vendor_id)
        is_rival = brief_id == found.brief_id and vendor_id != found.vendor_id
        briefs[scenario] = briefs.get(scenario, False) or is_rival
    return {
        scenario: Seen(
            here=found.vendor_id in who.get(scenario, ()),
            others=len(who.get(scenario, set()) - {found.vendor_id}),
            in_brief=in_brief,
        )
        for scenario, in_brief in briefs.items()
    }


def _written(drill: Drill, part: DrillPart, answer: DrillAnswer | None) -> Written:
    if answer is None:
        return Written(part)
    return Written(part, answer.text, _versions(drill, answer.changes))


def _versions(drill: Drill, changes: Sequence[DrillAnswerChange]) -> tuple[Version, ...]:
    """At each moment the last of what was saved then."""
    most = int(timing.limit(drill).total_seconds())
    found: dict[int, Version] = {}
    for each in changes:
        seconds = min(timing.seconds_since_start(drill, each.saved_at), most)
        found[seconds] = Version(seconds, each.text, each.version)
    return tuple(found.values())
