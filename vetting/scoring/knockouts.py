"""Knock-outs: a confirmed 0 on a criterion that describes harm or deceit (criteria §0)."""

from collections.abc import Iterator
from dataclasses import dataclass

from vetting.scoring.case import KnockoutRuling
from vetting.scoring.score import ENOUGH_RATERS, Readings, Standing

PROPOSED = "proposed"
CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Knockout:
    """A criterion that was rated 0; it stops the process only in state ``confirmed``."""

    id: str
    state: str
    raters: tuple[str, ...]
    ruling: KnockoutRuling | None


def knockouts(readings: Readings) -> tuple[Knockout, ...]:
    """The knock-outs of a case, in the checklist's order.

    One rater's 0 proposes it, unless a consensus of 1 or more replaced it; two raters' 0 and a
    complete ruling confirm it.
    """
    return tuple(_knockouts(readings))


def _knockouts(readings: Readings) -> Iterator[Knockout]:
    for name, standing in readings.standings.items():
        if standing.criterion.knockout and _is_proposed(standing):
            raters = tuple(sorted({each.rater for each in standing.zeros}))
            ruling = readings.case.knockouts.get(name)
            confirmed = len(raters) >= ENOUGH_RATERS and ruling is not None and ruling.complete
            yield Knockout(name, CONFIRMED if confirmed else PROPOSED, raters, ruling)


def _is_proposed(standing: Standing) -> bool:
    if isinstance(standing.consensus, int):
        return standing.consensus == 0
    return bool(standing.zeros)
