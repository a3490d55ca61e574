"""Places in a comparison, where a small difference is called what it is: a tie."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

Key = TypeVar("Key")

NOISE = Decimal(3)
"""A smaller difference between two totals is noise (science §4)."""


@dataclass(frozen=True, slots=True)
class Place(Generic[Key]):
    """The best and the worst place that a total may stand for, and whom it ties with."""

    best: int
    worst: int
    ties: tuple[Key, ...]

    @property
    def label(self) -> str:
        """`2`, or `1–3` where it is shared."""
        return f"{self.best}" if self.best == self.worst else f"{self.best}–{self.worst}"


def places(totals: Mapping[Key, Decimal | None]) -> dict[Key, Place[Key]]:
    """The place of every known total (0–100, as shown), by its key.

    Two totals less than NOISE apart tie. Somebody is ahead only by NOISE or more, so a place runs
    from one more than those ahead to all but those behind. Ties are between two and do not chain:
    of 80, 78 and 76 the first and the last do not tie, and their places are 1–2, 1–3 and 2–3.
    """
    known = {key: total for key, total in totals.items() if total is not None}
    return {key: _place(key, total, known) for key, total in known.items()}


def _place(key: Key, total: Decimal, known: Mapping[Key, Decimal]) -> Place[Key]:
    ahead = sum(other - total >= NOISE for other in known.values())
    behind = sum(total - other >= NOISE for other in known.values())
    ties = _ties(key, total, known)
    return Place(best=ahead + 1, worst=len(known) - behind, ties=ties)


def _ties(key: Key, total: Decimal, known: Mapping[Key, Decimal]) -> tuple[Key, ...]:
    near = (other for other in known if other != key and abs(known[other] - total) < NOISE)
    return tuple(near)


def checked_once(answered: Mapping[Key, Sequence[str]]) -> dict[Key, tuple[str, ...]]:
    """What was checked for one candidate only, by candidate (redflags §5.8).

    Takes what was checked for each; nothing is "only" where there is just one candidate."""
    if len(answered) < 2:
        return dict.fromkeys(answered, ())
    everything = [source for sources in answered.values() for source in sources]
    return {
        key: tuple(source for source in sources if everything.count(source) == 1)
        for key, sources in answered.items()
    }
