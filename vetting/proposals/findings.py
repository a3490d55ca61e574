"""The promises in a proposal: what the machine suggests, and what people said of the very words.

A ruling belongs to the promise and its quote. It holds for every version in which the quote still
stands, and for a later reader that finds other words, or none."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from vetting.models import PromiseRuling
from vetting.proposals.quotes import Solid, squeezed
from vetting.proposals.reading import Hit, Reading
from vetting.scoring import case as cases
from vetting.scoring.case import PROMISES

SUGGESTED, CONFIRMED, DISMISSED = "suggested", "confirmed", "dismissed"
REOPENED = "open"
# Where a person quotes what stands everywhere.
MOST_PLACES = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """A promise in certain words: where they stand, and the rulings on them, the newest last."""

    key: str
    promise: str
    quote: str
    places: tuple[tuple[int, int], ...]
    sentence: str
    by_machine: bool
    rulings: tuple[PromiseRuling, ...]

    @property
    def state(self) -> str:
        """`suggested` by the machine alone, else what the newest ruling says."""
        newest = self.newest
        return SUGGESTED if newest is None or newest.state == REOPENED else newest.state

    @property
    def newest(self) -> PromiseRuling | None:
        return self.rulings[-1] if self.rulings else None

    @property
    def turn(self) -> int:
        """How often it was ruled on, so that a ruling made on an older page is noticed."""
        return len(self.rulings)


def key_of(promise: str, quote: str) -> str:
    """What stands for a promise in certain words, whatever blanks lie between them."""
    return hashlib.sha256(f"{promise} {squeezed(quote)}".encode()).hexdigest()[:16]


def findings(text: str, reading: Reading, rulings: Iterable[PromiseRuling]) -> tuple[Finding, ...]:
    """What is found in one version of a proposal, in the order of the text.

    Words that only a person marked are in it until they take that back, or until they no longer
    stand in the text."""
    ruled = _by_key(rulings)
    found = [*_by_machine(reading, ruled), *_by_hand(text, reading, ruled)]
    return tuple(sorted(found, key=lambda each: (each.places[0], PROMISES.index(each.promise))))


def _by_key(rulings: Iterable[PromiseRuling]) -> Mapping[str, Sequence[PromiseRuling]]:
    found: dict[str, list[PromiseRuling]] = defaultdict(list)
    for each in sorted(rulings, key=lambda each: each.turn):
        found[each.key].append(each)
    return found


def _by_machine(
    reading: Reading, ruled: Mapping[str, Sequence[PromiseRuling]]
) -> Iterator[Finding]:
    hits: dict[str, list[Hit]] = defaultdict(list)
    for hit in reading.hits:
        hits[key_of(hit.promise, hit.quote)].append(hit)
    for key, same in hits.items():
        yield Finding(
            key=key,
            promise=same[0].promise,
            quote=same[0].quote,
            places=tuple((hit.start, hit.end) for hit in same),
            sentence=same[0].sentence,
            by_machine=True,
            rulings=tuple(ruled.get(key, ())),
        )


def _by_hand(
    text: str, reading: Reading, ruled: Mapping[str, Sequence[PromiseRuling]]
) -> Iterator[Finding]:
    suggested = {key_of(hit.promise, hit.quote) for hit in reading.hits}
    marked = {key: rows for key, rows in ruled.items() if rows[-1].state == CONFIRMED}
    solid = Solid(text) if marked.keys() - suggested else Solid("")
    for key in sorted(marked.keys() - suggested):
        newest = marked[key][-1]
        places = tuple(islice(solid.find(newest.quote), MOST_PLACES))
        if places:
            yield Finding(
                key=key,
                promise=newest.promise,
                quote=newest.quote,
                places=places,
                sentence=_sentence(places[0], newest.quote, reading),
                by_machine=False,
                rulings=tuple(marked[key]),
            )


def _sentence(place: tuple[int, int], quote: str, reading: Reading) -> str:
    """The sentence that a quote stands in, where the machine found something there as well, so
    that one sentence counts once (redflags §4)."""
    start, end = place
    near = (hit for hit in reading.hits if hit.start < end and hit.end > start)
    return next((hit.sentence for hit in near), quote)


def scored(
    text: str, declines_guarantee: bool, reading: Reading, found: Sequence[Finding]
) -> cases.Proposal:
    """A proposal as scoring takes it.

    Scoring confirms a kind of promise, people confirm words: where some are confirmed, those alone
    are handed on for the kind, so that nothing counts that nobody confirmed."""
    confirmed = {each.promise for each in found if each.state == CONFIRMED}
    counted = [
        each
        for each in found
        if each.state == CONFIRMED or (each.state == SUGGESTED and each.promise not in confirmed)
    ]
    kinds = {each.kind for each in reading.residue}
    return cases.Proposal(
        text=text,
        lang=reading.lang,
        confirmed=tuple(each for each in PROMISES if each in confirmed),
        hits=tuple(cases.Hit(each.promise, each.quote, each.sentence) for each in counted),
        plan={key: element.state for key, element in reading.plan.items()},
        specificity=reading.specificity.value if reading.specificity else None,
        words=reading.words,
        residue=cases.Residue(
            placeholder="placeholder" in kinds, wrong_company="other-company" in kinds
        ),
        has_price=reading.has_price,
        declines_guarantee=declines_guarantee,
    )
