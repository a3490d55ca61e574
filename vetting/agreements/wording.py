"""How far a plan is agreed, in words."""

from flask_babel import gettext, lazy_gettext

from vetting.agreements.accord import COMPANY, VENDOR, Accord

STATES = {
    "none": lazy_gettext("not put forward yet"),
    "put": lazy_gettext("nobody has agreed yet"),
    COMPANY: lazy_gettext("waiting for the vendor"),
    VENDOR: lazy_gettext("waiting for the company"),
    "agreed": lazy_gettext("agreed by both sides"),
}
STATE_TONES = {"none": "neutral", "put": "info", COMPANY: "info", VENDOR: "info", "agreed": "good"}
SIDES = {COMPANY: lazy_gettext("For the company"), VENDOR: lazy_gettext("For the vendor")}
WHOLE = lazy_gettext("The plan as a whole")


def in_a_line(accord: Accord) -> str:
    """The state of a plan in one sentence."""
    if accord.newest is None:
        return str(gettext("A draft. Nothing was put forward yet."))
    number = accord.newest.number
    if accord.state == "agreed":
        return str(gettext("Version %(number)s is agreed by both sides.", number=number))
    waits = STATES[accord.state]
    if accord.in_force is None:
        return str(gettext("Version %(number)s: %(state)s.", number=number, state=waits))
    return str(
        gettext(
            "Version %(number)s: %(state)s. Until then, version %(older)s holds.",
            number=number,
            state=waits,
            older=accord.in_force.number,
        )
    )


def newer_version(number: int) -> str:
    """What to say to somebody who agreed to a version that is not the newest any more."""
    return str(
        gettext(
            "Version %(number)s was put forward while this page was open, so nothing is agreed "
            "yet. Read it first; your name is still here.",
            number=number,
        )
    )
