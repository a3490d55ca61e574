"""What the machine reads in a proposal, for the portal: the one place that knows the reader.

A reading is computed whenever it is wanted and never stored. It follows from the text and the
brief alone, takes milliseconds, and the newest text of the brief and the newest reader count at
once; what people said of it is stored with the words themselves, and outlives both."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from vetting.scoring.case import Brief
from vetting.scoring.proposal.language import detect
from vetting.scoring.proposal.plan import read_plan
from vetting.scoring.proposal.promises import find_promises
from vetting.scoring.proposal.residue import Residue, find
from vetting.scoring.proposal.specificity import Specificity, measure
from vetting.scoring.proposal.text import read as take_apart

KEPT_READINGS = 128
ENOUGH_WORDS = 60
TELLING_WORDS = 15
MOST_PARAGRAPHS = 200
LANGUAGE, MIXED, TOO_SHORT = "language", "mixed", "too-short"


@dataclass(frozen=True, slots=True)
class Hit:
    """A promise where it stands: `text[start:end] == quote`."""

    promise: str
    quote: str
    start: int
    end: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Element:
    """How far an element of the plan is there: present, weak, absent or denied."""

    id: str
    state: str
    quote: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read; `trouble` says what stood in the way: nothing is read in an unknown
    `language`, little in what is `too-short`, and of `mixed` languages only the main one."""

    lang: str | None = None
    words: int = 0
    trouble: str = ""
    hits: tuple[Hit, ...] = ()
    plan: Mapping[str, Element] = field(default_factory=dict)
    specificity: Specificity | None = None
    residue: tuple[Residue, ...] = ()
    has_price: bool = False


@lru_cache(maxsize=KEPT_READINGS)
def read(text: str, brief: Brief) -> Reading:
    """Read a proposal held against a brief; the same pair is read once a process."""
    lang = detect(text)
    if lang is None:
        return Reading(words=len(text.split()), trouble=LANGUAGE)
    apart = take_apart(text, lang)
    said = Reading(
        lang=lang,
        words=apart.words,
        trouble=MIXED if _is_mixed(text) else "",
        hits=tuple(
            Hit(each.id, each.quote, each.start, each.end, each.sentence)
            for each in find_promises(apart)
        ),
        residue=find(apart, brief),
    )
    if said.words < ENOUGH_WORDS:
        # What is in it can be said, what is not in it cannot be held against it.
        return replace(said, trouble=TOO_SHORT)
    plan = {
        key: Element(key, found.state, found.quote, found.start, found.end)
        for key, found in read_plan(apart, brief).items()
    }
    return replace(said, plan=plan, specificity=measure(apart, brief))


def _is_mixed(text: str) -> bool:
    """Whether some paragraphs are in one of the languages, and some in the other."""
    paragraphs = [each for each in text.split("\n\n") if len(each.split()) >= TELLING_WORDS]
    languages = {detect(each) for each in paragraphs[:MOST_PARAGRAPHS]} - {None}
    return len(languages) > 1
