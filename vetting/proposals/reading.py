"""What the machine reads in a proposal, for the portal: the one place that knows the reader.

A reading is computed whenever it is wanted and never stored. It follows from the text and the
brief alone, takes milliseconds, and the newest text of the brief and the newest reader count at
once; what people said of it is stored with the words themselves, and outlives both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from vetting.scoring.case import Brief
from vetting.scoring.proposal.language import detect
from vetting.scoring.proposal.plan import Element
from vetting.scoring.proposal.promises import Promise
from vetting.scoring.proposal.residue import Residue
from vetting.scoring.proposal.scan import Scan, UnknownLanguageError, scan
from vetting.scoring.proposal.specificity import Specificity

KEPT_READINGS = 128
TELLING_WORDS = 15
MOST_PARAGRAPHS = 200
LANGUAGE, MIXED, TOO_SHORT = "language", "mixed", "too-short"


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read; `trouble` says what stood in the way: nothing is read in an unknown
    `language`, little in what is `too-short`, and of `mixed` languages only the main one."""

    lang: str | None = None
    words: int = 0
    trouble: str = ""
    promises: tuple[Promise, ...] = ()
    plan: Mapping[str, Element] = field(default_factory=dict)
    specificity: Specificity | None = None
    residue: tuple[Residue, ...] = ()
    has_price: bool = False
    declines_guarantee: bool = False


@lru_cache(maxsize=KEPT_READINGS)
def read(text: str, brief: Brief) -> Reading:
    """Read a proposal held against a brief; the same pair is read once a process."""
    try:
        found = scan(text, brief)
    except UnknownLanguageError:
        return Reading(words=len(text.split()), trouble=LANGUAGE)
    return Reading(
        lang=found.lang,
        words=found.words,
        trouble=_trouble(found, text),
        promises=found.promises,
        # What stands in a short text can be said, what is missing in it means nothing.
        plan={} if found.is_too_short else found.plan,
        specificity=None if found.is_too_short else found.specificity,
        residue=found.residue,
        has_price=found.has_price and not found.is_too_short,
        declines_guarantee=found.declines_guarantee,
    )


def _trouble(found: Scan, text: str) -> str:
    if found.is_too_short:
        return TOO_SHORT
    paragraphs = [each for each in text.split("\n\n") if len(each.split()) >= TELLING_WORDS]
    languages = {detect(each) for each in paragraphs[:MOST_PARAGRAPHS]} - {None}
    return MIXED if len(languages) > 1 else ""
