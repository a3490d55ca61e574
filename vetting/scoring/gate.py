"""The evidence gate: what has to be known before "no warning signs" may be said (redflags §4)."""

from collections.abc import Iterator
from dataclasses import dataclass

from vetting.scoring.case import UNKNOWN
from vetting.scoring.score import ENOUGH_RATERS, Readings, Standing

RATED_CRITERIA = 15
RATED_PER_SECTION = 3
SECTIONS = 4
FACTS = (
    "accounts_in_vendor_name",
    "asks_personal_passwords",
    "written_contract_offered",
    "guarantees_follower_numbers",
)


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not known yet.

    ``id`` is criteria-rated, section-rated (``ref`` is the section), reference-contacted,
    fact-answered (``ref`` is the fact) or proposal-read; ``have`` and ``need`` count.
    """

    id: str
    ref: str = ""
    have: int = 0
    need: int = 1


def missing_evidence(readings: Readings) -> tuple[Missing, ...]:
    """What the gate lacks; empty when it is passed."""
    return tuple(_missing(readings))


def _missing(readings: Readings) -> Iterator[Missing]:
    rated = sum(map(_is_rated, readings.standings.values()))
    if rated < RATED_CRITERIA:
        yield Missing("criteria-rated", have=rated, need=RATED_CRITERIA)
    for number, section in enumerate(readings.checklist.sections[:SECTIONS]):
        rated = sum(map(_is_rated, readings.section(number)))
        if rated < RATED_PER_SECTION:
            yield Missing("section-rated", section.id, rated, RATED_PER_SECTION)
    if not _has_reference(readings):
        yield Missing("reference-contacted")
    for fact in FACTS:
        if readings.fact(fact) in (None, UNKNOWN):
            yield Missing("fact-answered", fact)
    if not readings.case.proposal.text.strip():
        yield Missing("proposal-read")


def _is_rated(standing: Standing) -> bool:
    return standing.raters >= ENOUGH_RATERS


def _has_reference(readings: Readings) -> bool:
    if any(each.outcome != "not_contacted" for each in readings.case.references):
        return True
    return readings.is_newcomer and readings.says("offers_alternative_proof", "yes")
