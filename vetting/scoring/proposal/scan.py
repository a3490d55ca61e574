"""Everything that a machine reads in a written offer, for a person to confirm or dismiss."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from vetting.scoring.case import Brief, Hit, Proposal
from vetting.scoring.case import Residue as Left
from vetting.scoring.proposal import language, residue, specificity
from vetting.scoring.proposal.plan import DENIED, PRESENT, Element, essential_missing, read_plan
from vetting.scoring.proposal.promises import Promise, find_promises
from vetting.scoring.proposal.promises import Read as Heard
from vetting.scoring.proposal.residue import Residue
from vetting.scoring.proposal.specificity import Specificity
from vetting.scoring.proposal.text import read

SHORTEST = 60
"""Words below which a text is too short to say what is missing in it (proposal-signals §0.7)."""


class UnknownLanguageError(ValueError):
    """The text is in neither of the languages that are read."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What was read: ``plan`` has every element of PLAN_ELEMENTS, ``words`` counts words."""

    lang: str
    words: int
    promises: tuple[Promise, ...]
    plan: Mapping[str, Element]
    essential_missing: tuple[str, ...]
    specificity: Specificity
    residue: tuple[Residue, ...]
    has_price: bool
    declines_guarantee: bool

    @property
    def is_too_short(self) -> bool:
        """Whether what is missing in it means nothing; what stands in it was read all the same."""
        return self.words < SHORTEST


def scan(given: str, brief: Brief, lang: str | None = None) -> Scan:
    """Read an offer against the brief that it answers.

    ``lang`` is es or en, and found out where it is not given. Raises UnknownLanguageError for a
    text in neither. Linear in the length of the text; the same text gives the same scan.
    """
    lang = lang or language.detect(given)
    if lang is None:
        raise UnknownLanguageError("neither Spanish nor English")
    with _without_collection():
        return _scan(given, brief, lang)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Leave the memory alone: a reading makes no cycles.

    To go through the words of a long text again and again would take a quarter of the time.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _scan(given: str, brief: Brief, lang: str) -> Scan:
    text = read(given, lang)
    found = find_promises(text)
    plan = read_plan(text, brief, found)
    if found.refusals or _plans(plan):
        believed = _believed(found)
        denied = not believed and any(each.state == DENIED for each in plan.values())
        if denied or len(believed) < len(found.promises):
            found = found._replace(promises=believed)
            plan = read_plan(text, brief, found, denies=bool(believed))
    return Scan(
        lang=lang,
        words=text.words,
        promises=found.promises,
        plan=plan,
        essential_missing=essential_missing(plan),
        specificity=specificity.measure(text, brief),
        residue=residue.find(text, brief),
        has_price=found.has_price,
        declines_guarantee=found.declines_guarantee,
    )


def _plans(plan: Mapping[str, Element]) -> bool:
    """Whether so much is planned that what one rule alone hears may be said of something else.

    Who plans nothing and refuses nothing is taken at every word.
    """
    return sum(each.state == PRESENT for each in plan.values()) >= PLANNED


def _believed(found: Heard) -> tuple[Promise, ...]:
    """The promises that are sure, and the doubtful ones with enough of others beside them.

    Who says no to a promise elsewhere, or tells what others promise, is believed less readily.
    """
    sure = sum(not each.doubtful for each in found.promises)
    doubtful = {each.id for each in found.promises if each.doubtful}
    enough = ENOUGH_FOR_WHO_REFUSES if found.refusals else ENOUGH
    return tuple(
        each
        for each in found.promises
        if not each.doubtful or SURE * sure + len(doubtful - {each.id}) >= enough
    )


PLANNED = 2

SURE = 2
"""A sure promise speaks for the doubtful ones as much as so many of them."""

ENOUGH = 2
ENOUGH_FOR_WHO_REFUSES = 4
"""How much has to speak for a doubtful promise."""


def filled_in(proposal: Proposal, brief: Brief, told: frozenset[str]) -> Proposal:
    """A proposal with what a machine reads in its text, wherever nobody has told better.

    ``told`` names the fields that were given and stay as they are. A text in another language
    stays unread; of one that is too short only what stands in it is told, not what is missing.
    """
    try:
        found = scan(proposal.text, brief, proposal.lang)
    except UnknownLanguageError:
        return proposal
    left = {each.kind for each in found.residue}
    news: dict[str, Any] = {
        "hits": tuple(Hit(each.id, each.quote, each.sentence) for each in found.promises),
        "words": found.words,
        "residue": Left("placeholder" in left, "other-company" in left),
        "declines_guarantee": found.declines_guarantee,
    }
    if not found.is_too_short:
        news["plan"] = {name: each.state for name, each in found.plan.items()}
        news["specificity"] = found.specificity.value
        news["has_price"] = found.has_price
    return replace(proposal, **{name: news[name] for name in news.keys() - told})


def scan_json(found: Scan, why: Mapping[str, str]) -> dict[str, object]:
    """The scan as ``vetting scan`` prints it; ``why`` gives each promise's reason by its id."""
    return {
        "lang": found.lang,
        "words": found.words,
        **({"too_short": True} if found.is_too_short else {}),
        "promises": [_promise_json(each, why[each.id]) for each in found.promises],
        "plan": {name: _element_json(each) for name, each in found.plan.items()},
        "essential_missing": list(found.essential_missing),
        "specificity": {
            "value": found.specificity.value,
            "band": found.specificity.band,
            "anchors": [each.term for each in found.specificity.anchors],
            "residue": [_residue_json(each) for each in found.residue],
        },
    }


def _promise_json(promise: Promise, why: str) -> dict[str, object]:
    return {
        "id": promise.id,
        "quote": promise.quote,
        "start": promise.start,
        "end": promise.end,
        "sentence": promise.sentence,
        "why": why,
    }


def _element_json(element: Element) -> dict[str, object]:
    if element.state == "absent":
        return {"state": element.state}
    return {
        "state": element.state,
        "quote": element.quote,
        "start": element.start,
        "end": element.end,
    }


def _residue_json(found: Residue) -> dict[str, object]:
    return {"kind": found.kind, "quote": found.quote, "start": found.start, "end": found.end}
