"""What a candidate writes in a drill, part by part."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from flask_babel import LazyString, lazy_gettext

from vetting.scoring.checklist import Text


@dataclass(frozen=True, slots=True)
class DrillPart:
    """One part, as a question that is answered in free text alone."""

    id: str
    title: Text
    hint: LazyString
    values: Sequence[str] = field(default=(), init=False)
    knockout: bool = field(default=False, init=False)

    def answer(self, value: str) -> str:
        """Nothing: there is nothing to pick."""
        return ""


PARTS = (
    DrillPart(
        "first-message",
        {"en": "What you would post first", "es": "Lo primero que publicaría"},
        lazy_gettext("Word for word, as it would go out. Say where."),
    ),
    DrillPart(
        "calls",
        {"en": "Whom you would call or tell", "es": "A quién llamaría o avisaría"},
        lazy_gettext("Who, by which way, and how soon. Who else, if nobody answers."),
    ),
    DrillPart(
        "stops",
        {"en": "What you would stop or secure", "es": "Qué pararía o protegería"},
        lazy_gettext("What is planned or running, accounts, and what you would keep as proof."),
    ),
    DrillPart(
        "posts",
        {"en": "What you would post when", "es": "Qué publicaría y cuándo"},
        lazy_gettext(
            "The next hours, with times: what to whom, whom you answer yourself, what you would "
            "not decide alone."
        ),
    ),
)
IDS = tuple(part.id for part in PARTS)
FIRST_MESSAGE = PARTS[0].id
