"""Which suspicious promises a text makes, each with the words that make it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from vetting.scoring.case import PROMISES
from vetting.scoring.proposal import suppressors, words_en, words_es
from vetting.scoring.proposal.lexicon import Lexicon, Span, spans_of
from vetting.scoring.proposal.rules import RULES, Rule
from vetting.scoring.proposal.suppressors import Scene
from vetting.scoring.proposal.text import Sentence, Text

FRAGMENT = 5
"""Up to so many words, a sentence speaks of what the one before it said."""

MOST_TRIES = 6
LONGEST_QUOTE = 16


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise of PROMISES that a sentence makes; ``start`` and ``end`` are code points."""

    id: str
    quote: str
    start: int
    end: int
    sentence: str


@lru_cache
def lexicon_of(lang: str) -> Lexicon:
    """The word classes of es or en."""
    return Lexicon({"es": words_es.TABLES, "en": words_en.TABLES}[lang])


def find_promises(text: Text) -> tuple[Promise, ...]:
    """The promises of a text in the order of its words, at most one an id and sentence.

    Only suggestions: a person confirms or dismisses each (proposal-signals §0).
    """
    found: list[Promise] = []
    for scene in suppressors.scenes(text, lexicon_of(text.lang)):
        found.extend(_of_sentence(scene, text))
    return tuple(found)


def has_price(text: Text) -> bool:
    """Whether the text names an amount of money."""
    lexicon = lexicon_of(text.lang)
    return any("#money" in lexicon.numbers(sentence.words) for sentence in text.sentences)


def declines_guarantee(text: Text) -> bool:
    """Whether the text refuses to guarantee followers, sales, reach or results (redflags §5.4)."""
    for scene in suppressors.scenes(text, lexicon_of(text.lang)):
        for commit in scene.found.get("commit", ()):
            about = scene.has("audience|sales|customers|viral|result|engagement|top")
            if about and suppressors.is_denied(scene, [commit]):
                return True
    return False


def _of_sentence(scene: Scene, text: Text) -> Iterator[Promise]:
    there = sum(1 << _NUMBERS[name] for name in scene.found if name in _NUMBERS)
    places: dict[str, Span] = {}
    for promise, rules in _BY_PROMISE.items():
        for rule, bits in rules:
            elements = _meets(rule, scene) if all(there & each for each in bits) else None
            if elements is not None:
                first, last = (
                    min(each.first for each in elements),
                    max(each.last for each in elements),
                )
                places[promise] = Span(first, last)
                break
    for promise, span in sorted(places.items(), key=lambda each: each[1]):
        start, end = _quoted(scene.sentence, span)
        yield Promise(promise, text.quote(start, end), start, end, scene.sentence.text)


def _bits(names: str) -> int:
    return sum(1 << _NUMBERS[name] for name in names.split("|"))


_NUMBERS: Mapping[str, int] = {
    name: number
    for number, name in enumerate(
        sorted({name for rule in RULES for names in rule.words for name in names.split("|")})
    )
}


class _Ready(NamedTuple):
    """A rule with the classes of each of its words as bits: most are ruled out by them."""

    rule: Rule
    bits: tuple[int, ...]


_BY_PROMISE: Mapping[str, tuple[_Ready, ...]] = {
    promise: tuple(
        _Ready(rule, tuple(map(_bits, rule.words))) for rule in RULES if rule.promise == promise
    )
    for promise in PROMISES
}


def _meets(rule: Rule, scene: Scene) -> Sequence[Span] | None:
    """The words by which a sentence makes a promise; None where it makes none."""
    slots = [tuple(spans_of(scene.found, names)) for names in rule.words]
    for elements in _together(rule, slots):
        if rule.ending and not _ends_clause(scene, elements[-1]):
            continue
        if not _is_suppressed(rule, scene, elements):
            return elements
    return None


def _together(rule: Rule, slots: Sequence[Sequence[Span]]) -> Iterator[Sequence[Span]]:
    """Words of every slot that stand near one another, from each of the first slot's."""
    for first in slots[0][:MOST_TRIES]:
        elements = [first]
        for slot in slots[1:]:
            near = _nearest(rule, elements, slot)
            if near is None:
                break
            elements.append(near)
        else:
            yield elements


def _nearest(rule: Rule, elements: Sequence[Span], slot: Sequence[Span]) -> Span | None:
    anchor = elements[-1] if rule.in_order else elements[0]
    best, distance = None, rule.within + 1
    for each in slot:
        if any(each.first <= other.last and other.first <= each.last for other in elements):
            continue
        if rule.in_order and each.first <= anchor.last:
            continue
        gap = max(each.first - anchor.last, anchor.first - each.last)
        if gap < distance:
            best, distance = each, gap
    return best


def _ends_clause(scene: Scene, element: Span) -> bool:
    return scene.clause_at(element.last).last == element.last + 1


def _is_suppressed(rule: Rule, scene: Scene, elements: Sequence[Span]) -> bool:
    if rule.unless and _is_harmless(rule, scene):
        return True
    checks = (
        (not rule.negative, suppressors.is_denied),
        (rule.negative, suppressors.is_flipped),
        (True, suppressors.is_reported),
        (rule.hopes, suppressors.is_hoped),
        (rule.conditional, suppressors.is_conditional),
        (rule.timeless, suppressors.is_in_force),
    )
    if any(applies and check(scene, elements) for applies, check in checks):
        return True
    if rule.blamed and suppressors.is_condemned(scene):
        return True
    return not rule.asks and suppressors.is_asked(scene)


def _is_harmless(rule: Rule, scene: Scene) -> bool:
    """Whether a word that excuses it stands in the sentence, and makes no part of the promise."""
    makes = [each for names in rule.words for each in spans_of(scene.found, names)]
    return any(
        not any(each.first <= cue.last and cue.first <= each.last for each in makes)
        and not suppressors.is_right_after_negation(scene, cue)
        for cue in spans_of(scene.found, rule.unless)
    )


def _quoted(sentence: Sentence, span: Span) -> tuple[int, int]:
    """From where to where to quote: whole clauses where they are short, else the words alone."""
    first, last = span
    opening = next(each for each in sentence.clauses if first < each.last)
    closing = next(each for each in sentence.clauses if last < each.last)
    if closing.last - opening.first <= LONGEST_QUOTE:
        first, last = opening.first, closing.last - 1
    return sentence.words[first].start, sentence.words[last].end
