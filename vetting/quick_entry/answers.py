"""What became of what was typed."""

from dataclasses import dataclass, field

from vetting.reviews.protocol import Mark
from vetting.scoring.checklist import Criterion


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer that is stored; `before` is what stood there until then. An answer that stood
    there already `is_new` not."""

    number: int
    criterion: Criterion
    stored: Mark
    before: Mark
    is_new: bool

    @property
    def replaces(self) -> bool:
        return self.is_new and bool(self.before.value)


@dataclass(frozen=True, slots=True)
class Left:
    """One line of which nothing is stored, and what to do about it."""

    line: int
    text: str
    problem: str


@dataclass(slots=True)
class Entered:
    """What became of everything that was typed, in its order."""

    kept: list[Kept] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
