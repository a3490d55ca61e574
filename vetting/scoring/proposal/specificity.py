"""How much of a proposal is about this company, and not about any (proposal-signals §3)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vetting.scoring.case import Brief
from vetting.scoring.proposal.numbers import MONEY
from vetting.scoring.proposal.specific_words import (
    DATES,
    FUTURE,
    GENERIC,
    GUARANTEE,
    MONTHS_AND_DAYS,
    OBSERVATION,
    PRICE,
)
from vetting.scoring.proposal.text import Sentence, Text, Word, read

PRODUCTS, AUDIENCE, COMPETITORS, PLACE = "products", "audience", "competitors", "place"

GENERIC_BAND, PARTIAL, SPECIFIC = "generic", "partial", "specific"

WEIGHTS = {"coverage": 0.50, "anchored": 0.35, "observed": 0.15}
ANCHORED_FULL = 0.25
OBSERVED_FULL = 3
GENERIC_BELOW = 0.30
SPECIFIC_FROM = 0.55
SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Anchor:
    """A term of the brief that the text takes up, and where it first does.

    ``term`` is as the brief has it, ``category`` one of products, audience, competitors, place;
    ``start`` and ``end`` count code points of the text as given.
    """

    term: str
    category: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Specificity:
    """S and its band, the measures behind it, and the terms of the brief that were found.

    ``value``, ``coverage`` and ``anchored`` go from 0 to 1 with two decimals, ``observed`` counts
    sentences.
    """

    value: float
    band: str
    coverage: float
    anchored: float
    observed: int
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the brief as stems to look for; ``needed`` of them make it found.

    ``is_name``: a word of it counts only as a name, capital or beside another word of the term.
    ``phrase`` is looked for as it stands, where every word of it is too short or too common.
    """

    term: str
    category: str
    stems: frozenset[str]
    phrase: tuple[str, ...] = ()
    beside: frozenset[str] = frozenset()
    is_name: bool = False

    @property
    def needed(self) -> int:
        return (len(self.stems) + 1) // 2


Taken = tuple[Term, Sequence[int]]
"""A term, and the places of its words in a sentence."""


def measure(text: Text, brief: Brief) -> Specificity:
    """Measure how specific a text is to the company of a brief (proposal-signals §3).

    A brief that fills in none of products, audience, competitors and city gives coverage 0.
    """
    terms = terms_of(brief, text.lang)
    anchors, anchored = _anchors(text, terms)
    filled = [entries for entries in _entries(brief).values() if any(map(str.strip, entries))]
    coverage = len({anchor.category for anchor in anchors}) / len(filled) if filled else 0.0
    share = anchored / len(text.sentences) if text.sentences else 0.0
    observed = _observed(text)
    exact = (
        WEIGHTS["coverage"] * coverage
        + WEIGHTS["anchored"] * min(1.0, share / ANCHORED_FULL)
        + WEIGHTS["observed"] * min(1.0, observed / OBSERVED_FULL)
    )
    return Specificity(
        round(exact, 2), _band(exact), round(coverage, 2), round(share, 2), observed, anchors
    )


def _band(value: float) -> str:
    value = round(value, 9)
    if value < GENERIC_BELOW:
        return GENERIC_BAND
    return PARTIAL if value < SPECIFIC_FROM else SPECIFIC


def terms_of(brief: Brief, lang: str) -> tuple[Term, ...]:
    """Every term of a brief that has something to look for in a text in ``lang`` (§3, step 1)."""
    common = GENERIC | stems_of(brief.sector, lang) | stems_of(brief.name, lang)
    others = frozenset[str]().union(
        *(stems_of(each, lang) for each in (*brief.products, *brief.audience, brief.city))
    )
    terms = []
    for category, entries in _entries(brief).items():
        for entry in filter(str.strip, entries):
            named = category == COMPETITORS
            term = _term(entry, category, common | others if named else common, lang)
            if term is not None:
                terms.append(term)
    return tuple(terms)


def _entries(brief: Brief) -> Mapping[str, Sequence[str]]:
    return {
        PRODUCTS: brief.products,
        AUDIENCE: brief.audience,
        COMPETITORS: brief.competitors,
        PLACE: (brief.city,),
    }


def _term(entry: str, category: str, common: frozenset[str], lang: str) -> Term | None:
    words = _words(entry, lang)
    stems = frozenset(word.stem for word in words if _says_something(word, common))
    named = category in {COMPETITORS, PLACE}
    beside = frozenset(word.stem for word in words) if category == COMPETITORS else frozenset()
    if stems:
        return Term(entry, category, stems, (), beside, category == COMPETITORS)
    phrase = tuple(word.plain for word in words)
    return Term(entry, category, stems, phrase) if named and phrase else None


def _words(entry: str, lang: str) -> tuple[Word, ...]:
    return tuple(word for sentence in read(entry, lang).sentences for word in sentence.words)


def stems_of(entry: str, lang: str) -> frozenset[str]:
    """The stems of the words of four letters and more in an entry of a brief."""
    return frozenset(word.stem for word in _words(entry, lang) if len(word.plain) >= SHORTEST)


def _says_something(word: Word, common: Iterable[str]) -> bool:
    long_enough = len(word.plain) >= SHORTEST and word.number is None
    return long_enough and word.stem not in common and word.plain not in GENERIC


def _anchors(text: Text, terms: Sequence[Term]) -> tuple[tuple[Anchor, ...], int]:
    """The terms that the text takes up, in its order, and how many sentences hold one."""
    found: dict[Term, Anchor] = {}
    scattered: dict[Term, set[str]] = {}
    by_stem = by_first_stem(terms)
    marked = {word for word in text.vocabulary if word.stem in by_stem or word.plain in by_stem}
    anchored = 0
    for sentence in text.sentences if marked else ():
        if marked.isdisjoint(sentence.words):
            continue
        hits = _hits(sentence, by_stem)
        anchored += any(_is_found(term, sentence, places) for term, places in hits.items())
        for term, places in hits.items():
            if term in found:
                continue
            seen = scattered.setdefault(term, set())
            seen |= {sentence.words[place].stem for place in places}
            if term.phrase or len(seen & term.stems) >= term.needed:
                start, end = sentence.starts[places[0]], sentence.end_of(places[-1])
                quote = text.quote(start, end)
                found[term] = Anchor(term.term, term.category, quote, start, end)
    return tuple(found.values()), anchored


def taken_up(sentence: Sentence, by_stem: Mapping[str, Sequence[Term]]) -> Iterator[Taken]:
    """The terms of a brief that a sentence takes up, with the places of their words in it.

    ``by_stem`` is ``by_first_stem(terms_of(brief, lang))``.
    """
    for term, places in _hits(sentence, by_stem).items():
        if _is_found(term, sentence, places):
            yield term, places


def by_first_stem(terms: Sequence[Term]) -> Mapping[str, Sequence[Term]]:
    """Terms by each of the words that may show them."""
    by_stem: dict[str, list[Term]] = {}
    for term in terms:
        for stem in term.stems or term.phrase[:1]:
            by_stem.setdefault(stem, []).append(term)
    return by_stem


def _hits(sentence: Sentence, by_stem: Mapping[str, Sequence[Term]]) -> dict[Term, list[int]]:
    hits: dict[Term, list[int]] = {}
    for place, word in enumerate(sentence.words):
        for term in by_stem.get(word.stem, ()):
            if term.stems and (not term.is_name or _is_the_name(sentence, place, term)):
                hits.setdefault(term, []).append(place)
        for term in by_stem.get(word.plain, ()):
            if term.phrase and _is_phrase(sentence, place, term):
                hits.setdefault(term, []).extend((place, place + len(term.phrase) - 1))
    return hits


def _is_the_name(sentence: Sentence, place: int, term: Term) -> bool:
    """«Abril» is the neighbour's salon, «en abril» is a month."""
    words = sentence.words
    near = {words[each].stem for each in (place - 1, place + 1) if 0 <= each < len(words)}
    if near & (term.beside - {words[place].stem}):
        return True
    if words[place].plain in MONTHS_AND_DAYS:
        return False
    return words[place].form[:1].isupper() or len(term.beside) == 1


def _is_phrase(sentence: Sentence, place: int, term: Term) -> bool:
    words = sentence.words[place : place + len(term.phrase)]
    capital = any(word.form[:1].isupper() for word in words)
    return capital and tuple(word.plain for word in words) == term.phrase


def _is_found(term: Term, sentence: Sentence, places: Sequence[int]) -> bool:
    if term.phrase:
        return True
    return len({sentence.words[place].stem for place in places} & term.stems) >= term.needed


def _observed(text: Text) -> int:
    """How many sentences tell something of the present: a figure or a date beside what is seen.

    A guarantee, a price or what is yet to come is no observation (proposal-signals §3, step 2).
    """
    lang, words = text.lang, text.vocabulary
    exact = {word for word in words if word.number or word.plain in DATES[lang]}
    seen = {word for word in words if word.plain.startswith(OBSERVATION[lang])}
    other = {word for word in words if _is_no_observation(word, lang)}
    if not exact or not seen:
        return 0
    return sum(
        not exact.isdisjoint(sentence.words)
        and not seen.isdisjoint(sentence.words)
        and other.isdisjoint(sentence.words)
        for sentence in text.sentences
    )


_NO_OBSERVATION: Mapping[str, frozenset[str]] = {
    lang: GUARANTEE[lang] | PRICE[lang] for lang in GUARANTEE
}


def _is_no_observation(word: Word, lang: str) -> bool:
    of_money = word.number is not None and word.number.kind == MONEY
    return of_money or word.plain in _NO_OBSERVATION[lang] or _is_future(word.plain, lang)


def _is_future(plain: str, lang: str) -> bool:
    if lang == "es":
        return plain.endswith(("remos", "aremos")) or plain in FUTURE[lang]
    return plain in FUTURE[lang]
