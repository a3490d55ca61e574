"""The answer to one fact as a value, and what an answer on the page started from."""

import hashlib
from dataclasses import astuple, dataclass
from datetime import date, datetime
from typing import Self


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person says of one fact; an empty `value` means that nobody has answered yet."""

    value: str = ""
    source: str = ""
    answered_on: date | None = None
    note: str = ""

    @property
    def mark(self) -> str:
        """Equal for equal answers only."""
        return hashlib.sha256(repr(astuple(self)).encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Stored:
    """An answer as it is stored; version 0 is one that never was."""

    answer: Answer = Answer()
    version: int = 0
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Base:
    """What the page showed when the person began to change an answer."""

    version: int
    mark: str

    @classmethod
    def of(cls, stored: Stored) -> Self:
        return cls(stored.version, stored.answer.mark)

    @classmethod
    def read(cls, text: str | None) -> Self:
        """From a form; what cannot be read counts as a page that showed no answer."""
        version, _, mark = (text or "").partition(".")
        if not (version.isascii() and version.isdecimal() and len(version) < 10 and mark):
            return cls.of(Stored())
        return cls(int(version), mark)

    def __str__(self) -> str:
        return f"{self.version}.{self.mark}"


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer as it was sent in, with what it started from."""

    answer: Answer
    base: Base

    @property
    def touched(self) -> bool:
        """Whether the person changed what the page had shown."""
        return self.answer.mark != self.base.mark

    def clashes_with(self, stored: Stored) -> bool:
        """Whether somebody else stored another answer after the page was made."""
        return self.touched and self.answer != stored.answer and self.base.version != stored.version
