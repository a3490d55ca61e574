"""The words for what can be decided."""

from flask_babel import lazy_gettext

CONDITIONS = "conditions"
OUTCOMES = {
    "contract": lazy_gettext("Contract"),
    CONDITIONS: lazy_gettext("Contract on conditions"),
    "do-not-contract": lazy_gettext("Do not contract"),
    "on-hold": lazy_gettext("On hold"),
}
OUTCOME_TONES = {
    "contract": "good",
    CONDITIONS: "info",
    "do-not-contract": "serious",
    "on-hold": "neutral",
}
FOLLOWS = {
    "yes": lazy_gettext("Yes, it follows the level"),
    "no": lazy_gettext("No, it departs from the level, and the reason says why"),
}

# Why a decision was early, and how it is told with it.
EARLY = {
    "unasked": lazy_gettext("Decided without having asked the person assessed:"),
    "waiting": lazy_gettext("Decided before the time to reply was over:"),
}


def outcome_label(outcome: str) -> str:
    """The name of an outcome."""
    return str(OUTCOMES[outcome])
