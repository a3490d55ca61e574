"""The references of an assessment as its page shows them: entered, asked by link, answered."""

from dataclasses import dataclass
from datetime import datetime

from vetting import checklists
from vetting.access import RATERS, Actor
from vetting.models import Assessment, Reference
from vetting.references import answers, independence, queries
from vetting.references.answers import AnswerLine, Said
from vetting.references.independence import Signal
from vetting.references.queries import Asked
from vetting.reviews.protocol import Mark


@dataclass(frozen=True, slots=True)
class Card:
    """One reference; `signals` are for those who rate or decide, and empty for others."""

    reference: Reference
    asked: Asked
    person: tuple[Said, ...]
    lines: tuple[AnswerLine, ...]
    again: Mark | None
    again_in_words: str
    signals: tuple[Signal, ...]

    @property
    def is_answered(self) -> bool:
        return self.asked.state == "answered"


def cards(actor: Actor, assessment: Assessment, now: datetime) -> list[Card]:
    """Every reference of an assessment, in the order of their entry. Raises `Missing`."""
    found = queries.references(actor, assessment.id)
    checklist = checklists.load(assessment.checklist_id, assessment.checklist_version)
    asked = queries.all_asked(found, now)
    weighed = independence.signals(actor, assessment, found, now) if actor.role in RATERS else {}
    return [
        Card(
            reference=each,
            asked=asked[each.id],
            person=tuple(answers.person(each)),
            lines=answers.lines(each, checklist),
            again=answers.again(each),
            again_in_words=answers.again_in_words(each),
            signals=weighed.get(each.id, ()),
        )
        for each in found
    ]
