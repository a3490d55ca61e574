"""What of its brief a company lets somebody read whom it asks about themself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flask_babel import lazy_gettext

from vetting.briefs.wording import brief_text
from vetting.models import Brief, SelfAssessment

# What people outside may read without a second thought: no amounts, nobody's name.
USUAL = ("about", "products", "audience", "channels", "hours")
PARTS = {
    "about": lazy_gettext("About the company"),
    "products": lazy_gettext("What it sells"),
    "audience": lazy_gettext("Whom it wants to reach"),
    "channels": lazy_gettext("Its channels"),
    "competitors": lazy_gettext("Its competitors"),
    "hours": lazy_gettext("Hours"),
    "budget": lazy_gettext("Budget"),
    "contact": lazy_gettext("Contact person, deputy and how fast they answer"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One part of a brief, in words."""

    title: str
    text: str


def told(row: SelfAssessment, brief: Brief) -> tuple[Told, ...]:
    """The parts of the brief that may be read and say something."""
    return tuple(_told(frozenset(row.parts.split()), brief))


def _told(allowed: frozenset[str], brief: Brief) -> Iterator[Told]:
    for part, title in PARTS.items():
        text = _TEXTS[part](brief) if part in allowed else ""
        if text:
            yield Told(str(title), text)


def _about(brief: Brief) -> str:
    place = ", ".join(each for each in (brief.sector, brief.city) if each)
    return "\n\n".join(each for each in (place, brief.about) if each)


def _contact(brief: Brief) -> str:
    people = (brief.contact_person, brief.deputy)
    named = [each for each in people if each]
    return ", ".join([*named, brief_text(brief).response]) if named else ""


_TEXTS: dict[str, Callable[[Brief], str]] = {
    "about": _about,
    "products": lambda brief: brief.products,
    "audience": lambda brief: brief.audience,
    "channels": lambda brief: brief.channels,
    "competitors": lambda brief: brief.competitors,
    "hours": lambda brief: brief_text(brief).hours,
    "budget": lambda brief: brief_text(brief).budget,
    "contact": _contact,
}
