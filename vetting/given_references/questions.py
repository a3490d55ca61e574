"""What a referee is asked: the criteria that a client can judge, in words of their own, with the
anchors that everybody has; at last, whether they would work with them again."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from flask_babel import gettext

from vetting.references.wording import REHIRE
from vetting.reviews.filling import Question
from vetting.scoring.case import NOT_OBSERVED
from vetting.scoring.checklist import Checklist, Criterion, Text
from vetting.scoring.score import HIGHEST

ROLE = "referee"
AGAIN = "again"
AGAIN_TITLE = {
    "en": "Would you work with them again?",
    "es": "¿Volvería a trabajar con esta persona o agencia?",
}
LAST_TITLE = {"en": "To end with", "es": "Para terminar"}
LEVELS = tuple(str(level) for level in range(HIGHEST + 1))


@dataclass(frozen=True, slots=True)
class RefereeQuestion:
    """A criterion, as it is asked of somebody who has worked with the vendor."""

    id: str
    title: Text
    question: Text
    anchors: Sequence[Text]
    values: tuple[str, ...] = (*LEVELS, NOT_OBSERVED)
    knockout: bool = field(default=False, init=False)


@dataclass(frozen=True, slots=True)
class AgainQuestion:
    """Whether the referee would work with the vendor again; its note is whatever they add."""

    id: str = AGAIN
    title: Text = field(default_factory=lambda: AGAIN_TITLE)
    values: tuple[str, ...] = ("yes", "no", "unsure")
    knockout: bool = field(default=False, init=False)

    def answer(self, value: str) -> str:
        """An answer in words, also where there is none."""
        return str(REHIRE[value]) if value else str(gettext("No answer yet"))


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """The questions of one section, or the last one."""

    id: str
    title: Text
    criteria: Sequence[Question]

    @property
    def is_last(self) -> bool:
        return self.id == AGAIN


def pages(checklist: Checklist) -> tuple[QuestionPage, ...]:
    """Every page of questions, in order."""
    asked = (
        QuestionPage(
            section.id,
            section.title,
            tuple(_asked(each) for each in section.criteria if ROLE in each.raters),
        )
        for section in checklist.sections
    )
    last = QuestionPage(AGAIN, LAST_TITLE, (AgainQuestion(),))
    return (*(page for page in asked if page.criteria), last)


def _asked(criterion: Criterion) -> RefereeQuestion:
    wording = _wordings().get(criterion.id, criterion.title)
    return RefereeQuestion(criterion.id, criterion.title, wording, criterion.anchors)


@cache
def _wordings() -> Mapping[str, Text]:
    found = json.loads(Path(__file__).with_name("questions.json").read_text("utf-8"))
    return dict(found)
