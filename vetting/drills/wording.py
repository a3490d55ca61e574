"""Drills in words."""

from flask_babel import gettext, lazy_gettext

from vetting.drills.queries import Choice
from vetting.drills.timing import State
from vetting.i18n import LANGUAGES, in_language

STATES = {
    State.SET: lazy_gettext("set, not opened yet"),
    State.OPENED: lazy_gettext("opened, not started"),
    State.RUNNING: lazy_gettext("running"),
    State.OVER: lazy_gettext("over"),
    State.HANDED_IN: lazy_gettext("over: handed in"),
    State.WITHDRAWN: lazy_gettext("withdrawn"),
    State.WAITING: lazy_gettext("not over yet"),
}
STATE_TONES = {
    State.SET: "neutral",
    State.OPENED: "info",
    State.RUNNING: "warn",
    State.OVER: "good",
    State.HANDED_IN: "good",
    State.WITHDRAWN: "neutral",
    State.WAITING: "neutral",
}


def choice_hint(choice: Choice) -> str:
    """What to know of a scenario before it is set."""
    if choice.type is not None:
        told = [
            in_language(choice.type),
            gettext("expected level %(level)s of 4", level=choice.expected_level),
        ]
    else:
        told = [gettext("written by you, in %(language)s", language=LANGUAGES[choice.language])]
    return " · ".join([*told, *_seen(choice)])


def clock(seconds: int) -> str:
    """Seconds as minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def _seen(choice: Choice) -> list[str]:
    seen, told = choice.seen, []
    if seen.in_brief:
        told.append(gettext("set for others of this brief: the same one for all is fairest"))
    if seen.here:
        told.append(gettext("already seen by this candidate"))
    if seen.others == 1:
        told.append(gettext("already seen in this company, by one candidate"))
    elif seen.others:
        told.append(gettext("already seen in this company, by %(num)s candidates", num=seen.others))
    return told
