"""The rules of a drill's clock. All of it is the server's: what a browser says of time counts
nowhere."""

from datetime import datetime, timedelta
from enum import StrEnum

from vetting.models import Drill

SHORTEST, LONGEST, USUAL = 15, 120, 30
MOST_EXTRA = 120
# A save that was under way at the end still counts; the same for everybody.
GRACE = timedelta(seconds=5)


class State(StrEnum):
    """How a drill stands."""

    SET = "set"
    OPENED = "opened"
    RUNNING = "running"
    OVER = "over"
    HANDED_IN = "handed-in"
    WITHDRAWN = "withdrawn"
    # What raters see before the end: from a start and an end they could tell who had more time.
    WAITING = "waiting"


def state(drill: Drill, now: datetime) -> State:
    """How a drill stands at a moment."""
    if drill.withdrawn_at is not None:
        return State.WITHDRAWN
    if drill.handed_in_at is not None:
        return State.HANDED_IN
    if drill.ends_at is None:
        return State.SET if drill.opened_at is None else State.OPENED
    return State.RUNNING if now < drill.ends_at else State.OVER


def shown_state(drill: Drill, now: datetime, *, sets: bool) -> State:
    """How a drill stands for whoever `sets` drills; for all others without anything of when it was
    started."""
    if sets:
        return state(drill, now)
    if over(drill, now):
        return State.OVER
    return State.WITHDRAWN if drill.withdrawn_at is not None else State.WAITING


def takes_saves(drill: Drill, now: datetime) -> bool:
    """Whether a save counts: while it runs, and for the few seconds of grace."""
    if drill.withdrawn_at is not None or drill.handed_in_at is not None:
        return False
    return drill.ends_at is not None and now < drill.ends_at + GRACE


def over(drill: Drill, now: datetime) -> bool:
    """Whether it was sat to its end, so that nothing in it changes any more."""
    if drill.withdrawn_at is not None or drill.started_at is None:
        return False
    return not takes_saves(drill, now)


def seconds_left(drill: Drill, now: datetime) -> int:
    """Whole seconds until the end of a drill that was started; 0 afterwards."""
    return _seconds_until(drill.ends_at, now)


def seconds_to_twist(drill: Drill, now: datetime) -> int:
    """Whole seconds until the twist comes; 0 where it is there, or none is to come."""
    return _seconds_until(drill.twist_at, now)


def seconds_since_start(drill: Drill, moment: datetime) -> int:
    """Whole seconds from the start of a drill; 0 where it has not started."""
    return 0 if drill.started_at is None else (moment - drill.started_at) // timedelta(seconds=1)


def has_twist(drill: Drill, now: datetime) -> bool:
    """Whether the twist is there to be read."""
    return drill.twist_at is not None and now >= drill.twist_at


def length(drill: Drill) -> timedelta:
    """How long this candidate has."""
    return timedelta(minutes=drill.limit_minutes + drill.extra_minutes)


def twist_after(drill: Drill) -> timedelta:
    """How long after the start the twist comes: whoever has more time has more of it too."""
    return timedelta(minutes=drill.twist_minutes) * (length(drill) / limit(drill))


def limit(drill: Drill) -> timedelta:
    """How long everybody has."""
    return timedelta(minutes=drill.limit_minutes)


def usual_twist(limit_minutes: int) -> int:
    """After how many minutes the twist comes where nobody says: two thirds of the limit, as minute
    10 of 15 (crisis §6)."""
    return round(limit_minutes * 2 / 3)


def _seconds_until(moment: datetime | None, now: datetime) -> int:
    if moment is None or moment <= now:
        return 0
    # Rounded up, so that nobody is told that the time is over while it is not.
    return -((now - moment) // timedelta(seconds=1))
