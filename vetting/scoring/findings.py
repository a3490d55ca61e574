"""What a warning sign rests on: findings, each with its evidence."""

from collections.abc import Iterable
from dataclasses import dataclass

SEVERITIES = ("minor", "serious", "critical")
FAMILIES = ("deception", "manipulation", "control", "method")

PERSON = "person"
MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that was said, seen or read.

    ``kind`` says what ``ref`` names:

    - ``fact``: a fact; ``value`` or ``number`` is the answer
    - ``rating``: a criterion that ``raters`` rated ``number``
    - ``median``: a criterion whose panel median is ``number``
    - ``section-median``: a section whose median is ``number``
    - ``criteria-median``: several criteria, separated by blanks, whose median is ``number``
    - ``self-gap``: ``number`` is the mean gap over ``count`` criteria
    - ``section-gap``: the section with the largest mean gap, which is ``number``
    - ``self-mean``: a section whose self ratings have the mean ``number``
    - ``outcome``, ``rehire``: the answer ``value`` of the reference named ``ref``
    - ``repeated``: ``count`` organisations gave the same answer
    - ``unverified``: ``count`` references, none of them verified
    - ``own-contact``: a reference named ``ref`` whose address is the vendor's own
    - ``unproven``: a criterion, rated too low to prove a claim, or not at all
    - ``promise``: a promise in the proposal, with ``quote`` and ``sentence`` where known
    - ``plan``: a plan element whose state is ``value``
    - ``plan-coverage``: ``number`` of ``count`` essential elements
    - ``price``: the proposal names a price
    - ``specificity``: ``number``, 0–1, says how specific the proposal is
    - ``residue``: ``placeholder`` or ``wrong_company``
    - ``drill``: ``number`` points of the drill
    - ``no-go``: a no-go of the drill, seen by ``count`` raters
    - ``followers``: ``value`` is the result of the follower history, of the account ``ref`` where
      known, with its signals and their days as ``quote``
    """

    kind: str
    ref: str = ""
    value: str = ""
    number: int | float | None = None
    count: int | None = None
    raters: tuple[str, ...] = ()
    quote: str = ""
    sentence: str = ""

    @property
    def item(self) -> tuple[object, ...]:
        """What makes two pieces of evidence the same one: a proposal's sentence, else all of it."""
        if self.sentence:
            return ("sentence", " ".join(self.sentence.split()))
        return (self.kind, self.ref, self.value, self.number, self.quote)


@dataclass(frozen=True, slots=True)
class Finding:
    """One trigger of a warning sign that holds.

    ``by`` is PERSON for an answer of a person, MACHINE for a reading by the machine. ``beside``
    are circumstances that the finding needs or that change its severity, and that are no
    evidence of their own.
    """

    severity: str
    by: str
    evidence: tuple[Evidence, ...]
    beside: tuple[Evidence, ...] = ()


def worst(severities: Iterable[str]) -> str:
    """The highest of at least one severity."""
    return max(severities, key=SEVERITIES.index)


def capped(severity: str, cap: str | None) -> str:
    """The severity, or the cap where that is lower."""
    return severity if cap is None else min(severity, cap, key=SEVERITIES.index)
