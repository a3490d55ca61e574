"""What referees have answered by link, laid out for members. Nothing before it is sent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flask_babel import gettext

from vetting.given_references.questions import AGAIN, AgainQuestion, RefereeQuestion, pages
from vetting.i18n import in_language
from vetting.models import Reference
from vetting.reviews.protocol import Mark
from vetting.scoring.case import NOT_OBSERVED
from vetting.scoring.checklist import Checklist


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer: what was asked, the level 0–4 or None where there is none, what it says in the
    anchors' words, and the referee's note."""

    criterion: str
    question: str
    level: int | None
    said: str
    note: str


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of themself by link, beside what was entered of them."""

    label: str
    told: str
    entered: str

    @property
    def differs(self) -> bool:
        return self.told.casefold().split() != self.entered.casefold().split()


def answers(reference: Reference) -> Mapping[str, Mark]:
    """What a referee has sent, by question; empty before."""
    given = reference.given
    if given is None or given.state != "answered":
        return {}
    return {
        row.criterion: Mark(row.value, row.note) for row in given.ratings if row.value or row.note
    }


def again(reference: Reference) -> Mark | None:
    """What they sent of working together again, with whatever they added; None for nothing."""
    return answers(reference).get(AGAIN)


def lines(reference: Reference, checklist: Checklist) -> tuple[AnswerLine, ...]:
    """Their answers to the questions about criteria, in order; those left out are left out."""
    found = answers(reference)
    return tuple(
        _line(question, found[question.id])
        for page in pages(checklist)
        for question in page.criteria
        if isinstance(question, RefereeQuestion) and question.id in found
    )


def again_in_words(reference: Reference) -> str:
    """Whether they would work together again, in words; empty where they did not say."""
    mark = again(reference)
    return AgainQuestion().answer(mark.value) if mark is not None and mark.value else ""


def person(reference: Reference) -> Iterator[Said]:
    """Who they say they are; nothing unless they answered."""
    given = reference.given
    if given is None or given.state != "answered":
        return
    for label, told, entered in (
        (gettext("Name"), given.name, reference.name),
        (gettext("Position"), given.position, reference.position),
        (gettext("Company or organisation"), given.organisation, reference.organisation),
        (gettext("Worked together"), given.worked_together, reference.worked_together),
    ):
        if told or entered:
            yield Said(str(label), told, entered)


def _line(question: RefereeQuestion, mark: Mark) -> AnswerLine:
    level = int(mark.value) if mark.value.isdecimal() else None
    said = gettext("could not see that") if mark.value == NOT_OBSERVED else ""
    if level is not None:
        said = in_language(question.anchors[level])
    return AnswerLine(question.id, in_language(question.question), level, str(said), mark.note)
