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
from vetting.proposals.reading import Reading
from vetting.scoring import case as cases
from vetting.scoring.case import PROMISES
from vetting.scoring.proposal.promises import Promise

SUGGESTED, CONFIRMED, DISMISSED = "suggested", "confirmed", "dismissed"
REOPENED = "open"
# Where a person quotes what stands everywhere.
MOST_PLACES = 20

Places = tuple[tuple[int, int], ...]
Ruled = Mapping[str, Sequence[PromiseRuling]]


@dataclass(frozen=True, slots=True)
class Finding:
    """A promise in certain words: where they stand, and the rulings on them, the newest last."""

    key: str
    promise: str
    quote: str
    places: Places
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
    standing = _standing(text, ruled)
    found = [*_by_machine(text, reading, ruled, standing)]
    told = {each.key for each in found}
    found += (each for each in _by_hand(text, reading, ruled, standing) if each.key not in told)
    return tuple(sorted(found, key=lambda each: (each.places[0], PROMISES.index(each.promise))))


def _by_key(rulings: Iterable[PromiseRuling]) -> Ruled:
    found: dict[str, list[PromiseRuling]] = defaultdict(list)
    for each in sorted(rulings, key=lambda each: each.turn):
        found[each.key].append(each)
    return found


def _standing(text: str, ruled: Ruled) -> Mapping[str, Places]:
    """Where the words that were ruled on stand in this version; those that do not are left out."""
    if not ruled:
        return {}
    solid = Solid(text)
    found = {
        key: tuple(islice(solid.find(rows[-1].quote), MOST_PLACES)) for key, rows in ruled.items()
    }
    return {key: places for key, places in found.items() if places}


def _by_machine(
    text: str, reading: Reading, ruled: Ruled, standing: Mapping[str, Places]
) -> Iterator[Finding]:
    hits: dict[str, list[Promise]] = defaultdict(list)
    for hit in reading.promises:
        hits[_key_for(hit, ruled, standing)].append(hit)
    for key, same in hits.items():
        places = standing.get(key) or tuple((hit.start, hit.end) for hit in same)
        yield Finding(
            key=key,
            promise=same[0].id,
            quote=text[slice(*places[0])],
            places=places,
            sentence=same[0].sentence,
            by_machine=True,
            rulings=tuple(ruled.get(key, ())),
        )


def _key_for(hit: Promise, ruled: Ruled, standing: Mapping[str, Places]) -> str:
    """A hit's own key, else that of words of the same promise that were ruled on and overlap it:
    a little more or less in the quote is no other promise."""
    own = key_of(hit.id, hit.quote)
    if own in ruled:
        return own
    same = (key for key in standing if ruled[key][-1].promise == hit.id)
    near = (key for key in same if any(_overlap(hit, place) for place in standing[key]))
    return next(near, own)


def _overlap(hit: Promise, place: tuple[int, int]) -> bool:
    return hit.start < place[1] and hit.end > place[0]


def _by_hand(
    text: str, reading: Reading, ruled: Ruled, standing: Mapping[str, Places]
) -> Iterator[Finding]:
    for key, places in standing.items():
        newest = ruled[key][-1]
        if newest.state == CONFIRMED:
            yield Finding(
                key=key,
                promise=newest.promise,
                quote=text[slice(*places[0])],
                places=places,
                sentence=_sentence(places[0], newest.quote, reading),
                by_machine=False,
                rulings=tuple(ruled[key]),
            )


def _sentence(place: tuple[int, int], quote: str, reading: Reading) -> str:
    """The sentence that a quote stands in, where the machine found something there as well, so
    that one sentence counts once (redflags §4)."""
    return next((hit.sentence for hit in reading.promises if _overlap(hit, place)), quote)


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
