"""What the machine reads in a proposal, for the portal: the one place that knows the reader.

A reading is computed whenever it is wanted and never stored. It follows from the text and the
brief alone, takes milliseconds, and the newest text of the brief and the newest reader count at
once; what people said of it is stored with the words themselves, and outlives both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from vetting.scoring.case import Brief

KEPT_READINGS = 128


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
class Residue:
    """Something that was left over from a letter to somebody else."""

    kind: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Specificity:
    """How much of a text is about this company, 0–1, and the words that carry it."""

    value: float
    band: str
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read; `trouble` is `too-short` or `language` where nothing can be said."""

    lang: str | None = None
    words: int = 0
    trouble: str = ""
    hits: tuple[Hit, ...] = ()
    plan: Mapping[str, Element] = field(default_factory=dict)
    essential_missing: tuple[str, ...] = ()
    specificity: Specificity | None = None
    residue: tuple[Residue, ...] = ()
    has_price: bool = False


@lru_cache(maxsize=KEPT_READINGS)
def read(text: str, brief: Brief) -> Reading:
    """Read a proposal held against a brief; the same pair is read once a process."""
    return Reading(words=len(text.split()))
