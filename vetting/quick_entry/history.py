"""What became of an entry, told by the history of its rating. Pure.

Each version of a rating says who made it: an entry, the taking back of an entry, or anything else,
such as the review's own page. Taking back is a version too; what it leads back to stands again."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

# Pages that name themselves have no colon in their names.
_ENTRY = "quick:"
_UNDO = "undo:"


class State(StrEnum):
    STANDING = "standing"
    UNDONE = "undone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One version of a rating; `order` grows with every change in the review."""

    criterion: str
    version: int
    value: str
    note: str
    client: str
    seq: int
    order: int

    @property
    def is_entry(self) -> bool:
        return self.client.startswith(_ENTRY)


def entry_of(form: str) -> str:
    """The name under which one sending of the form stores."""
    return f"{_ENTRY}{form}"


def undo_of(version: int) -> str:
    """The name under which the entry that made a version is taken back."""
    return f"{_UNDO}{version}"


def state(history: Mapping[int, str], version: int) -> State:
    """Whether the entry that made a version stands; `history` tells the
    client of each of the rating's versions."""
    if undo_of(version) in history.values():
        return State.UNDONE
    return State.STANDING if _standing(history) == version else State.CHANGED


def _standing(history: Mapping[int, str]) -> int:
    """The version whose content is stored now, of those not taken back; 0 before the first."""
    version = max(history, default=0)
    while history.get(version, "").startswith(_UNDO):
        version = int(history[version].removeprefix(_UNDO)) - 1
    return version
