"""What the ratings of drills come to, in words, for those who may know it."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from flask_babel import gettext, ngettext

from vetting.access import Actor
from vetting.assessments.queries import standing_of
from vetting.assessments.standing import Standing
from vetting.drill_ratings import queries as drill_ratings
from vetting.drill_ratings.comparison import first_line
from vetting.i18n import show_date, show_number
from vetting.models import Drill
from vetting.scoring.case import DRILL_MAXIMUM
from vetting.scoring.drill import Result


@dataclass(frozen=True, slots=True)
class DrillLine:
    """One rated drill as evidence. `points`, `level` and `pace`, the time to the first usable line,
    are empty until two have rated it: one rater alone is not told as a result."""

    id: int
    title: str
    on: datetime | None
    raters: str
    points: str
    level: int | None
    pace: str
    is_better: bool

    @property
    def counts(self) -> bool:
        """Whether anything follows from it."""
        return self.level is not None

    @property
    def named(self) -> str:
        """The drill and its raters in one line."""
        return str(
            gettext(
                "“%(title)s”, %(date)s, %(raters)s",
                title=self.title,
                date=show_date(self.on),
                raters=self.raters,
            )
        )


def lines(standing: Standing) -> tuple[DrillLine, ...]:
    """The drills of an assessment that were rated, the newest first; none while blind."""
    hours = standing.assessment.brief.response_hours
    best = drill_ratings.counting(standing.drills)
    several = len(standing.drills) > 1
    return tuple(
        _line(drill, result, hours, is_better=several and best is not None and best[0] is drill)
        for drill, result in reversed(standing.drills)
    )


def counting(standing: Standing) -> DrillLine | None:
    """The drill whose points the warning signs look at; None where none counts."""
    best = drill_ratings.counting(standing.drills)
    return None if best is None else _line(*best, standing.assessment.brief.response_hours)


def showing(standing: Standing, no_go: str) -> DrillLine | None:
    """The drill in which most raters saw a no-go; None where no drill that counts shows it."""
    seen = [each for each in standing.drills if each[1].counts and each[1].no_go.get(no_go)]
    most = max(seen, key=lambda each: each[1].no_go[no_go], default=None)
    return None if most is None else _line(*most, standing.assessment.brief.response_hours)


def result(actor: Actor, drill: Drill) -> DrillLine | None:
    """What the ratings of one drill come to; None where nobody has handed one in, and for those
    who may not know yet: it is for who sees the panel, or whose own rating of the drill is in."""
    stands = standing_of(actor, drill.assessment_id)
    if drill_ratings.under_way(actor, [drill.id]):
        return None
    if not (stands.sees_panel or drill_ratings.has_submitted(actor, drill)):
        return None
    found = drill_ratings.result_of(drill)
    return None if found is None else _line(drill, found, stands.assessment.brief.response_hours)


def _line(drill: Drill, found: Result, hours: Decimal, *, is_better: bool = False) -> DrillLine:
    return DrillLine(
        id=drill.id,
        title=drill.told["title"],
        on=drill.started_at,
        raters=_raters(found.raters),
        points=_points(found) if found.counts else "",
        level=found.level if found.counts else None,
        pace=first_line(found, drill.limit_minutes, hours) if found.counts else "",
        is_better=is_better,
    )


def _raters(count: int) -> str:
    return str(ngettext("rated by %(num)s person", "rated by %(num)s people", count))


def _points(found: Result) -> str:
    whole = found.score.denominator == 1
    return str(
        gettext(
            "%(points)s of %(most)s points",
            points=show_number(float(found.score), 0 if whole else 1),
            most=DRILL_MAXIMUM,
        )
    )
