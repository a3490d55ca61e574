"""Reading a drill as whoever sits it. Everything takes the holder first; the scenario is handed to
a page only once the drill has started."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import Holder
from vetting.db import db
from vetting.drills import timing
from vetting.drills.parts import PARTS, DrillPart
from vetting.drills.timing import State
from vetting.drills.wording import clock
from vetting.errors import Missing
from vetting.models import Assessment, Drill, DrillAnswer
from vetting.reviews.filling import Filling, Part, Progress, Question
from vetting.reviews.protocol import NOTHING, Mark
from vetting.scoring.checklist import Text

PAGE_TITLE = {"en": "The drill", "es": "El simulacro"}


@dataclass(frozen=True, slots=True)
class SittingPage:
    """All the parts, which stand on one page."""

    id: str
    title: Text
    criteria: Sequence[Question]


@dataclass(frozen=True, slots=True)
class Sitting(Filling):
    """A drill as its holder writes in it."""

    drill: Drill
    stored: Mapping[str, Mark]

    @property
    def parts(self) -> Sequence[SittingPage]:
        return (self.page,)

    @property
    def page(self) -> SittingPage:
        return SittingPage("drill", PAGE_TITLE, PARTS)

    def unanswered(self) -> list[tuple[Part, Question]]:
        """The parts without a word, in order."""
        return [(self.page, each) for each in PARTS if not self.mark(each).note]

    def _progress(self, part: Part) -> Progress:
        written = sum(bool(self.mark(each).note) for each in PARTS)
        return Progress(part, written, len(PARTS))


@dataclass(frozen=True, slots=True)
class Clock:
    """What the server's clock says: seconds to the end, and to whatever comes next (0: nothing)."""

    state: State
    left: int
    next: int
    twist: str

    @property
    def shown(self) -> str:
        """The time left in minutes and seconds."""
        return clock(self.left)


def sitting(holder: Holder) -> Sitting:
    """The drill that the link is for. Raises `Missing`."""
    found = db.session.scalar(
        select(Drill)
        .where(Drill.id == holder.subject_id, Drill.withdrawn_at.is_(None))
        .options(
            selectinload(Drill.answers),
            joinedload(Drill.assessment).joinedload(Assessment.brief),
        )
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return Sitting(found, {each.part: mark_of(each) for each in found.answers})


def clock_of(drill: Drill, now: datetime) -> Clock:
    """What to show of the time, and of the twist once it is there."""
    left, twist_in = timing.seconds_left(drill, now), timing.seconds_to_twist(drill, now)
    return Clock(
        state=timing.state(drill, now),
        left=left,
        next=min((each for each in (left, twist_in) if each), default=0),
        twist=drill.told["twist"] if timing.has_twist(drill, now) else "",
    )


def minutes(drill: Drill) -> int:
    """How long this candidate has."""
    return int(timing.length(drill).total_seconds()) // 60


def part(part_id: str) -> DrillPart:
    """One part. Raises `Missing`."""
    for each in PARTS:
        if each.id == part_id:
            return each
    raise Missing


def answers(holder: Holder) -> Mapping[str, DrillAnswer]:
    """What is stored of each part of the holder's drill."""
    return {
        row.part: row
        for row in db.session.scalars(
            select(DrillAnswer)
            .where(DrillAnswer.drill_id == holder.subject_id)
            .execution_options(populate_existing=True)
        )
    }


def mark_of(row: DrillAnswer | None) -> Mark:
    """What is stored of a part."""
    if row is None:
        return NOTHING
    return Mark("", row.text, row.version, row.client, row.seq)
