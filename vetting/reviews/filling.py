"""What is filled in question by question: how far it is, and where an answer is missing."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from vetting.errors import Missing
from vetting.reviews.protocol import NOTHING, Mark
from vetting.scoring.checklist import Text


class Question(Protocol):
    """One thing to answer, such as a criterion."""

    @property
    def id(self) -> str: ...

    @property
    def title(self) -> Text: ...

    @property
    def values(self) -> Sequence[str]: ...

    @property
    def knockout(self) -> bool: ...


class Part(Protocol):
    """Questions that stand on one page, such as a section."""

    @property
    def id(self) -> str: ...

    @property
    def title(self) -> Text: ...

    @property
    def criteria(self) -> Sequence[Question]: ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a part is: answered means rated, not observed or not applicable."""

    section: Part
    answered: int
    of: int

    @property
    def done(self) -> bool:
        return self.answered == self.of


class Filling(ABC):
    """Parts, and what is stored of their questions."""

    __slots__ = ()

    @property
    @abstractmethod
    def parts(self) -> Sequence[Part]:
        """Every part, in order."""

    @property
    @abstractmethod
    def stored(self) -> Mapping[str, Mark]:
        """What is stored, by question."""

    def mark(self, question: Question) -> Mark:
        """What is stored of one question."""
        return self.stored.get(question.id, NOTHING)

    @property
    def progress(self) -> tuple[Progress, ...]:
        return tuple(self._progress(part) for part in self.parts)

    @property
    def answered(self) -> int:
        return sum(each.answered for each in self.progress)

    @property
    def of(self) -> int:
        return sum(each.of for each in self.progress)

    @property
    def changes(self) -> int:
        """How many saves were accepted so far: it only grows, so that a page can tell which of
        two answers is the newer one."""
        return sum(mark.version for mark in self.stored.values())

    def unanswered(self) -> list[tuple[Part, Question]]:
        """What has no answer yet, in order."""
        return [
            (part, question)
            for part in self.parts
            for question in part.criteria
            if not self.mark(question).value
        ]

    def next_unanswered(self, section: Part) -> tuple[Part, Question] | None:
        """The next question without an answer: in this part, else after it, else before."""
        order = [each.id for each in self.parts]
        here = order.index(section.id)
        waiting = sorted(
            self.unanswered(), key=lambda pair: (order.index(pair[0].id) - here) % len(order)
        )
        return waiting[0] if waiting else None

    def section(self, section_id: str) -> Part:
        """One part. Raises `Missing`."""
        for part in self.parts:
            if part.id == section_id:
                return part
        raise Missing

    def question(self, question_id: str) -> Question:
        """One question. Raises `Missing`."""
        for question in self.section_of(question_id).criteria:
            if question.id == question_id:
                return question
        raise Missing

    def section_of(self, question_id: str) -> Part:
        """The part that holds a question. Raises `Missing`."""
        for part in self.parts:
            if any(question.id == question_id for question in part.criteria):
                return part
        raise Missing

    def neighbours(self, section: Part) -> tuple[Part | None, Part | None]:
        """The parts before and after."""
        around = [None, *self.parts, None]
        here = around.index(section)
        return around[here - 1], around[here + 1]

    def _progress(self, part: Part) -> Progress:
        answered = sum(bool(self.mark(question).value) for question in part.criteria)
        return Progress(part, answered, len(part.criteria))
