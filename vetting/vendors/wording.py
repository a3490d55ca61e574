"""The words for the kinds of vendor."""

from flask_babel import lazy_gettext

KINDS = {
    "freelancer": lazy_gettext("Freelancer"),
    "agency": lazy_gettext("Agency"),
    "in-house": lazy_gettext("In-house"),
}
KIND_HINTS = {
    "freelancer": lazy_gettext("One person who works on their own account."),
    "agency": lazy_gettext("A firm that sends somebody."),
    "in-house": lazy_gettext("Somebody whom you would employ, or already do."),
}


def kind_label(kind: str) -> str:
    """The name of a kind."""
    return str(KINDS[kind])
