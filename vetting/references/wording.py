"""The words for what a reference answered, and the questions that everybody is asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import lazy_gettext

OUTCOMES = {
    "not_contacted": lazy_gettext("Not contacted yet"),
    "confirmed": lazy_gettext("Confirms what the candidate says"),
    "partly": lazy_gettext("Confirms part of it"),
    "contradicted": lazy_gettext("Contradicts it: role, dates or results"),
    "unreachable": lazy_gettext("Could not be reached"),
    "declined": lazy_gettext("Prefers not to answer"),
}
OUTCOME_TONES = {
    "not_contacted": "neutral",
    "confirmed": "good",
    "partly": "warn",
    "contradicted": "critical",
    "unreachable": "neutral",
    "declined": "neutral",
}
ASKED = {
    "none": lazy_gettext("Not asked by link"),
    "open": lazy_gettext("Asked, no answer yet"),
    "expired": lazy_gettext("Link expired without an answer"),
    "withdrawn": lazy_gettext("Link withdrawn"),
    "answered": lazy_gettext("Answered by link"),
    "declined": lazy_gettext("Declined by link"),
    "wrong-person": lazy_gettext("Reached another person"),
}
ASKED_TONES = {
    "none": "neutral",
    "open": "info",
    "expired": "warn",
    "withdrawn": "neutral",
    "answered": "good",
    "declined": "neutral",
    "wrong-person": "serious",
}
REHIRE = {
    "not_asked": lazy_gettext("Not asked"),
    "yes": lazy_gettext("Yes"),
    "no": lazy_gettext("No"),
    "unsure": lazy_gettext("Not sure"),
}


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """One of the six questions, the same for everybody who gives a reference (science §7)."""

    text: str
    hint: str = ""
    options: Sequence[str] = ()


GUIDE = (
    GuideQuestion(lazy_gettext("How did you work together, from when to when?")),
    GuideQuestion(
        lazy_gettext("What exactly did this person do themselves?"),
        lazy_gettext("And what did the team, the agency or your company do?"),
    ),
    GuideQuestion(
        lazy_gettext("Tell me about one difficult situation: what happened, and what did they do?")
    ),
    GuideQuestion(
        lazy_gettext("Which two of these four fit better?"),
        lazy_gettext("All four are good, so that the choice tells something. Note both."),
        (
            lazy_gettext("Plans well ahead"),
            lazy_gettext("Answers people quickly and kindly"),
            lazy_gettext("Keeps calm under criticism"),
            lazy_gettext("Shows clearly what was achieved"),
        ),
    ),
    GuideQuestion(
        lazy_gettext("How quickly did they answer, and how was the handover at the end?"),
        lazy_gettext("Accounts, passwords, files, statistics."),
    ),
    GuideQuestion(
        lazy_gettext("Would you work with them again: yes, no, not sure? For what would you not?")
    ),
)
