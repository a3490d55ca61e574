"""Which suspicious promises a text makes, each with the words that make it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import NamedTuple

from vetting.scoring.case import PROMISES
from vetting.scoring.proposal import (
    broad_en,
    broad_es,
    everyday_en,
    everyday_es,
    frames,
    frames_claims_en,
    frames_en,
    harmless_en,
    harmless_es,
    hedges_en,
    hedges_es,
    offers,
    offers_en,
    offers_es,
    pairs,
    pairs_en,
    pairs_es,
    scenes_en,
    scenes_es,
    senses,
    senses_en,
    senses_es,
    suppressors,
    synonyms_en,
    synonyms_es,
    turns_es,
    ways_en,
    ways_es,
    words_en,
    words_es,
)
from vetting.scoring.proposal.lexicon import Found, Lexicon, Sorts, Span, spans_of
from vetting.scoring.proposal.rules import RULES as WORD_RULES
from vetting.scoring.proposal.rules import Rule
from vetting.scoring.proposal.scene import (
    MOST_KEPT,
    NEW,
    Glance,
    Scene,
    goes_on_quoting,
    joined,
    overlap,
    scenes,
    under_heading,
)
from vetting.scoring.proposal.text import Sentence, Text

RULES = (*WORD_RULES, *frames.RULES, *pairs.RULES, *offers.RULES, *senses.RULES)

FRAGMENT = 14
"""Up to so many words, a vow speaks of what the sentence before it said."""

SHORT_QUESTION = 10
"""Up to so many words, a question is the subject of its answer."""

MOST_TRIES = 6
PAIR = 2
LONGEST_QUOTE = 16


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise of PROMISES that a sentence makes; ``start`` and ``end`` are code points.

    ``doubtful`` is one that a single rule of few classes makes: in an offer that plans something,
    or refuses to promise, it needs others beside it.
    """

    id: str
    quote: str
    start: int
    end: int
    sentence: str
    doubtful: bool = False


@lru_cache
def lexicon_of(lang: str) -> Lexicon:
    """The word classes of es or en."""
    tables = {
        "es": (
            *words_es.TABLES,
            *ways_es.TABLES,
            *scenes_es.TABLES,
            *turns_es.TABLES,
            *broad_es.TABLES,
            *hedges_es.TABLES,
            *everyday_es.TABLES,
            *harmless_es.TABLES,
            *offers_es.TABLES,
            *pairs_es.TABLES,
            *senses_es.TABLES,
            *synonyms_es.TABLES,
        ),
        "en": (
            *words_en.TABLES,
            *ways_en.TABLES,
            *scenes_en.TABLES,
            *broad_en.TABLES,
            *hedges_en.TABLES,
            *everyday_en.TABLES,
            *harmless_en.TABLES,
            *frames_en.TABLES,
            *frames_claims_en.TABLES,
            *pairs_en.TABLES,
            *offers_en.TABLES,
            *senses_en.TABLES,
            *synonyms_en.TABLES,
        ),
    }
    return Lexicon(tables[lang], partial(suppressors.trait_of, lang=lang))


class Read(NamedTuple):
    """What a text promises, in the order of its words, and whether it refuses to guarantee.

    ``has_price``: whether it names an amount of money. ``told`` are the starts of sentences in
    which the text goes on about others, ``refused`` of those in a list that it says no to.
    """

    promises: tuple[Promise, ...]
    declines_guarantee: bool
    has_price: bool
    told: frozenset[int] = frozenset()
    refused: frozenset[int] = frozenset()
    refusals: int = 0


def find_promises(text: Text) -> Read:
    """The promises of a text, at most one an id and sentence, and what it declines to promise.

    Only suggestions: a person confirms or dismisses each (proposal-signals §0). Never raises.
    """
    found: list[Promise] = []
    told, refused = set(), set()
    sure = refusals = 0
    declines = has_price = False
    readings: dict[tuple[object, ...], _Reading] = {}
    sorts = Sorts(lexicon_of(text.lang))
    for scene in scenes(text, sorts, _judge):
        has_price = has_price or "#money" in scene.found
        if "report" in scene.lends:
            told.add(scene.sentence.start)
        if "negation" in scene.lends:
            refused.add(scene.sentence.start)
        if _is_silent(scene):
            continue
        key = _key(scene)
        reading = None if key is None else readings.get(key)
        if reading is None:
            reading = _reading(scene, text, sorts, doubts=sure < SURE_ENOUGH)
            if key is not None:
                if len(readings) >= MOST_KEPT:
                    readings.clear()
                readings[key] = reading
        sure += sum(not each.doubtful for each in reading.own)
        found.extend(_promises(reading, scene, text))
        declines = declines or reading.declines
        refusals += reading.refuses
    marks = frozenset(told), frozenset(refused)
    return Read(tuple(found), declines, has_price, *marks, refusals)


def _judge(glance: Glance) -> None:
    """Say which rules ask for the words of a sentence."""
    glance.asked = _asked(glance.found)
    glance.held, glance.begun = _that_may_hold(glance.asked), _in_any_word(glance.asked)


def _is_silent(scene: Scene) -> bool:
    """Whether a sentence can promise and decline nothing, alone or with what stands above it."""
    glance, before, heading = scene.glance, scene.before, scene.heading
    if glance.held or not _SPEAKING.isdisjoint(glance.found):
        return False
    if before is not None and before.sentence.ending == "?":
        return False
    return heading is None or not glance.begun & heading.glance.begun


_SPEAKING = frozenset({"commit", "refund", "hush"})
"""Classes by which a sentence says something of the one before it, or declines to vow."""


class _Place(NamedTuple):
    """The id of a promise, the words to quote, and whether they may mean something else."""

    promise: str
    span: Span
    doubtful: bool


class _Reading(NamedTuple):
    """What a sentence promises alone, with the one before it, and under its heading."""

    own: Sequence[_Place]
    joined: Sequence[_Place]
    headed: Sequence[str]
    declines: bool
    refuses: bool


def _key(scene: Scene) -> tuple[object, ...] | None:
    """All that the reading of a sentence depends on; None where some of it is new."""
    around = [each for each in (scene, scene.before, scene.after, scene.heading) if each]
    if any(each.glance.number == NEW for each in around):
        return None
    before, after, heading = scene.before, scene.after, scene.heading
    paragraph = scene.sentence.paragraph
    return (
        scene.glance.number,
        scene.lends,
        scene.own_line,
        before and (before.glance.number, before.lends, before.sentence.paragraph == paragraph),
        before and goes_on_quoting(scene, before),
        after and (after.glance.number, after.sentence.paragraph == paragraph),
        heading and (heading.glance.number, goes_on_quoting(scene, heading)),
    )


def _reading(scene: Scene, text: Text, sorts: Sorts, *, doubts: bool) -> _Reading:
    own = tuple(_of_sentence(scene, scene.glance.held, doubts=doubts))
    return _Reading(
        own,
        tuple(_with_fragment(scene, text, sorts)),
        tuple(_with_heading(scene, text, frozenset(each.promise for each in own))),
        _declines(scene),
        scene.refuses,
    )


def _promises(reading: _Reading, scene: Scene, text: Text) -> Iterator[Promise]:
    sentence = scene.sentence
    for name, span, doubtful in reading.own:
        start, end = sentence.starts[span.first], sentence.end_of(span.last)
        yield Promise(name, text.quote(start, end), start, end, sentence.text, doubtful)
    if reading.joined and scene.before is not None:
        before = scene.before.sentence
        whole = text.quote(before.start, sentence.end)
        for name, span, doubtful in reading.joined:
            start, last = before.starts[span.first], span.last - len(before.words)
            end = sentence.end_of(last)
            yield Promise(name, text.quote(start, end), start, end, whole, doubtful)
    for name in reading.headed:
        yield Promise(
            name, sentence.text, sentence.start, sentence.end, sentence.text, doubtful=True
        )


def _with_fragment(scene: Scene, text: Text, sorts: Sorts) -> Iterator[_Place]:
    """What «Guaranteed.» makes of the sentence before it, or an answer of a short question."""
    before = scene.before
    if before is None:
        return
    vows = len(scene.sentence.words) <= FRAGMENT and scene.has("commit|refund")
    question = before.sentence
    answers = question.ending == "?" and len(question.words) <= SHORT_QUESTION
    hushes = _hushes_a_boast(before, scene)
    if not vows and not answers and not hushes:
        return
    may_be = BOASTS if hushes else VOWS if vows else frozenset(PROMISES)
    if not answers and not _may_span(before, scene, may_be):
        return
    refused = not hushes and not vows and suppressors.is_refused(before)
    whole = joined(before, scene, text, sorts)
    rules = _that_may_hold(_asked(whole.found)) & (_DENIALS if refused else _ALL)
    spanning = [
        each
        for each in _of_sentence(whole, rules)
        if each.promise in may_be and each.span.first < len(question.words) <= each.span.last
    ]
    if not spanning:
        return
    alone = {
        each.promise for part in (before, scene) for each in _of_sentence(part, part.glance.held)
    }
    if answers:
        alone |= {each.promise for each in _of_sentence(_stated(before), before.glance.held)}
    yield from (each._replace(doubtful=True) for each in spanning if each.promise not in alone)


def _may_span(before: Scene, scene: Scene, promises: frozenset[str]) -> bool:
    """Whether a rule of some promises has words in both of two sentences, and all in the two."""
    above, below = before.glance, scene.glance
    both = _that_may_hold(above.asked | below.asked) & above.begun & below.begun
    return any(both & _OF_PROMISE[promise] for promise in promises)


def _stated(question: Scene) -> Scene:
    """A question as if it were said: what it asks about is what its answer denies."""
    return replace(question, sentence=question.sentence._replace(ending="."))


def _with_heading(scene: Scene, text: Text, alone: frozenset[str]) -> Iterator[str]:
    """What an item of a list promises by the words of its heading: «Guaranteed every month:»."""
    if scene.heading is None:
        return
    rules = _that_span(scene.heading, scene, alone)
    whole = under_heading(scene, text) if rules else None
    if whole is None:
        return
    shift = len(scene.heading.sentence.words)
    left = rules & _that_may_hold(scene.heading.glance.asked | scene.glance.asked)
    for name, span, _ in _of_sentence(whole, left):
        if span.first < shift <= span.last:
            yield name


def _hushes_a_boast(before: Scene, scene: Scene) -> bool:
    """Whether a short sentence keeps to itself what the one before it boasts of."""
    short = len(scene.sentence.words) <= SHORT_QUESTION or before.sentence.ending in (";", ":")
    near = before.sentence.paragraph == scene.sentence.paragraph
    return short and near and before.has("boast") and scene.has("hush")


BOASTS = frozenset({"unverifiable-track-record"})

TOLD = BOASTS | {"secret-method", "one-size-fits-all"}
"""What is promised by telling what was."""

VOWS = frozenset(
    {"guaranteed-followers", "guaranteed-sales", "guaranteed-virality", "instant-results"}
)
"""What a vow without an object can be about."""


def _declines(scene: Scene) -> bool:
    """Whether a sentence refuses to guarantee followers, sales, reach or results."""
    commits = scene.found.get("commit", ())
    about = commits and scene.has("audience|sales|customers|viral|result|engagement|top")
    return bool(about) and any(suppressors.is_denied(scene, [each]) for each in commits)


def _of_sentence(scene: Scene, rules: int, *, doubts: bool = False) -> Iterator[_Place]:
    """What a sentence promises by those of the rules that are in a number.

    ``doubts``: whether it matters how sure each is.
    """
    met: dict[str, list[Sequence[Span]]] = {}
    left = 0
    for rule in _numbered(rules):
        if rule.promise in met:
            left |= _BIT_OF[id(rule)]
        elif (elements := _meets(rule, scene)) is not None:
            met[rule.promise] = [elements]
    if len(met) > 1:
        _weigh(met, scene, left)
        left = 0
    places = [
        _Place(promise, _around(ways[0]), doubts and _is_doubtful(ways, scene, left))
        for promise, ways in met.items()
    ]
    for each in sorted(places, key=lambda each: each.span):
        yield each._replace(span=_quoted(scene.sentence, each.span))


def _is_doubtful(ways: Sequence[Sequence[Span]], scene: Scene, rules: int) -> bool:
    """Whether one rule alone of few classes makes a promise, and none of ``rules`` does."""
    if len(ways) > 1 or len(ways[0]) > FEW_CLASSES:
        return False
    return not any(_meets(rule, scene) is not None for rule in _numbered(rules))


FEW_CLASSES = 3
"""Up to so many, the words may as well be said of something else."""

SURE_ENOUGH = 2
"""So many sure ones speak for all the others of a text."""


def _is_slight(ways: Sequence[Sequence[Span]], others: set[int], scene: Scene) -> bool:
    """Whether one rule alone of a pair of classes makes a promise, and neither is a vow.

    So does a single class in a clause where ``others`` stand, which are another promise's words.
    """
    if len(ways) > 1 or len(ways[0]) > PAIR:
        return False
    if len(ways[0]) < PAIR:
        clause = scene.clause_at(ways[0][0].first)
        return not others.isdisjoint(range(clause.first, clause.last))
    vows = spans_of(scene.found, "commit|refund")
    return not any(each in vows for each in ways[0])


def _around(elements: Sequence[Span]) -> Span:
    return Span(min(each.first for each in elements), max(each.last for each in elements))


def _weigh(met: dict[str, list[Sequence[Span]]], scene: Scene, rules: int) -> None:
    """Leave a promise out where its words, and no fewer, make another one in twice as many ways.

    «We delete bad reviews from all your pages» speaks of reviews and pages, and is about neither.
    One that a single pair of classes makes is left out wherever another is made twice: a sentence
    seldom promises two things. ``rules`` are those of the promises met that nobody has looked at.
    """
    for rule in _numbered(rules):
        elements = _meets(rule, scene)
        if elements is not None:
            met[rule.promise].append(elements)
    words = {promise: _words_of(ways) for promise, ways in met.items()}
    outdone = [
        promise
        for promise in met.keys() - BESIDES
        if any(
            len(met[promise]) * 2 <= len(met[other])
            and (
                _is_slight(met[promise], words[other], scene)
                or (words[promise] & words[other] and len(words[promise]) <= len(words[other]))
            )
            for other in met
        )
    ]
    for promise in outdone:
        del met[promise]


def _words_of(ways: Sequence[Sequence[Span]]) -> set[int]:
    spans = (each for elements in ways for each in elements)
    return {place for first, last in spans for place in range(first, last + 1)}


BESIDES = frozenset({"instant-results"})
"""What says of another promise how soon it will come true."""


def _asked(found: Found) -> int:
    """The words of rules that have a class in a sentence."""
    asked = 0
    for name in found:
        if name in _ASKED:
            asked |= _ASKED[name]
    return asked


def _that_may_hold(asked: int) -> int:
    """The rules all of whose words have a class in a sentence; most have none."""
    return _in_all_words(asked | _WITHOUT)


def _in_all_words(asked: int) -> int:
    size = len(RULES)
    return asked & (asked >> size) & (asked >> 2 * size) & (asked >> 3 * size) & _ALL


def _in_any_word(asked: int) -> int:
    size = len(RULES)
    return (asked | (asked >> size) | (asked >> 2 * size) | (asked >> 3 * size)) & _ALL


def _that_span(heading: Scene, scene: Scene, alone: frozenset[str]) -> int:
    """The rules of all promises but ``alone`` that may need words of both a heading and its item.

    All rules of these promises, since the first that is met tells where one is made.
    """
    above, below = heading.glance, scene.glance
    both = _that_may_hold(above.asked | below.asked) & above.begun & below.begun
    promises = {rule.promise for rule in _numbered(both)} - alone
    return sum(_OF_PROMISE[promise] for promise in promises)


def _numbered(rules: int) -> Iterator[Rule]:
    """The rules of a number, in their order."""
    while rules:
        lowest = rules & -rules
        yield RULES[lowest.bit_length() - 1]
        rules ^= lowest


MOST_WORDS = 4

_ALL = (1 << len(RULES)) - 1

_DENIALS = sum(1 << number for number, rule in enumerate(RULES) if rule.negative)
"""What a question that is answered by no can promise: «A contract? No need.»."""


def _bit(number: int, place: int) -> int:
    """A rule and one of its four words, in one number for all rules."""
    return 1 << (place * len(RULES) + number)


def _by_class() -> dict[str, int]:
    """The rules that ask for a class, and as which of their words."""
    asked: dict[str, int] = {}
    for number, rule in enumerate(RULES):
        for place, names in enumerate(rule.words):
            for name in names.split("|"):
                asked[name] = asked.get(name, 0) | _bit(number, place)
    return asked


_ASKED: Mapping[str, int] = _by_class()

_OF_PROMISE: Mapping[str, int] = {
    promise: sum(1 << number for number, rule in enumerate(RULES) if rule.promise == promise)
    for promise in PROMISES
}

_WITHOUT = sum(
    _bit(number, place)
    for number, rule in enumerate(RULES)
    for place in range(len(rule.words), MOST_WORDS)
)
"""The words that a rule does not have."""


def _meets(rule: Rule, scene: Scene) -> Sequence[Span] | None:
    """The words by which a sentence makes a promise; None where it makes none."""
    held = [spans_of(scene.found, names) for names in rule.words]
    slots = [_meant(rule, scene, spans) for spans in held]
    own = [each for spans in held for each in spans]
    if not all(slots) or (rule.unless and _is_harmless(rule, scene, own)):
        return None
    for elements in _together(rule, slots):
        if rule.ending and not _ends_clause(scene, elements[-1]):
            continue
        if rule.sells and not (scene.sentence.ending == "?" and suppressors.is_affirmed(scene)):
            continue
        if rule.not_as and _is_something_else(rule, scene, elements):
            continue
        if not _is_suppressed(rule, scene, elements, own):
            return elements
    return None


def _meant(rule: Rule, scene: Scene, spans: Sequence[Span]) -> Sequence[Span]:
    """Those words that are not everyday speech here: «the secretary», «I may relax»."""
    idle = [*scene.found.get("everyday", ())]
    weak = scene.found.get("weak", ())
    if weak and not scene.has(f"support-{rule.promise}"):
        several = len({each.last for each in weak}) > 1 and len(rule.words) == 1
        idle += () if several else weak
    if not idle:
        return spans
    return [span for span in spans if not any(_mostly_in(span, each) for each in idle)]


def _mostly_in(span: Span, idiom: Span) -> bool:
    """Whether at least half of the words belong to the idiom, the last of its words among them."""
    shared = min(span.last, idiom.last) - max(span.first, idiom.first) + 1
    return 2 * shared >= span.last - span.first + 1


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
    best, distance = None, _REACH[id(rule)] + 1
    for each in slot:
        if any(each.first <= other.last and other.first <= each.last for other in elements):
            continue
        if rule.in_order and each.first <= anchor.last:
            continue
        gap = max(each.first - anchor.last, anchor.first - each.last)
        if gap < distance:
            best, distance = each, gap
    return best


def _reach_of(rule: Rule) -> int:
    """Within how many words of one another the words of a rule stand: farther where they are many.

    Three classes seldom meet by chance, and a polished sentence is long.
    """
    many = len(rule.words) > PAIR and not rule.in_order
    return int(rule.within * LONGER) if many else rule.within


LONGER = 1.4

_REACH = {id(rule): _reach_of(rule) for rule in RULES}


def _ends_clause(scene: Scene, element: Span) -> bool:
    return scene.clause_at(element.last).last == element.last + 1


def _is_something_else(rule: Rule, scene: Scene, elements: Sequence[Span]) -> bool:
    """Whether a word of the promise belongs to another thing: «1,000 followers», not customers."""
    others = tuple(spans_of(scene.found, rule.not_as))
    return any(overlap(each, other) for each in elements for other in others)


def _is_suppressed(rule: Rule, scene: Scene, elements: Sequence[Span], own: Sequence[Span]) -> bool:
    if suppressors.is_cleared(scene, elements, f"harmless-{rule.promise}"):
        return True
    if rule.asks and suppressors.asks(scene) and suppressors.is_refused(scene):
        return True
    if _is_refused(rule, scene, elements, own):
        scene.refuses = True
        return True
    return any(check(scene, elements) for check in _CHECKS[id(rule)])


def _is_refused(rule: Rule, scene: Scene, elements: Sequence[Span], own: Sequence[Span]) -> bool:
    """Whether the sentence says no to what it speaks of, or tells it of others."""
    if rule.negative:
        denied = suppressors.is_flipped(scene, elements, own)
    else:
        denied = suppressors.is_denied(scene, elements, own)
    return denied or suppressors.is_reported(scene, elements)


def _checks_of(rule: Rule) -> Sequence[Callable[[Scene, Sequence[Span]], bool]]:
    """What may suppress a rule beside the negation, in the order in which it is asked."""
    checks = (
        (True, suppressors.is_interrupted),
        (not rule.negative, suppressors.is_taken_back),
        (not rule.negative, suppressors.is_generic),
        (rule.promise not in TOLD, suppressors.is_of_the_past_of_others),
        (rule.hopes, suppressors.is_hoped),
        (rule.conditional, suppressors.is_conditional),
        (rule.timeless, suppressors.is_in_force),
        (rule.blamed, suppressors.is_condemned),
        (not rule.asks, suppressors.is_asked),
    )
    return tuple(check for applies, check in checks if applies)


_CHECKS = {id(rule): _checks_of(rule) for rule in RULES}

_BIT_OF = {id(rule): 1 << number for number, rule in enumerate(RULES)}


def _is_harmless(rule: Rule, scene: Scene, own: Sequence[Span]) -> bool:
    """Whether a word that excuses it stands in the sentence, and makes no part of the promise."""
    return any(
        not any(each.first <= cue.last and cue.first <= each.last for each in own)
        and not suppressors.is_right_after_negation(scene, cue)
        for cue in spans_of(scene.found, rule.unless)
    )


def _quoted(sentence: Sentence, span: Span) -> Span:
    """Which words to quote: whole clauses where they are short, else the words alone."""
    first, last = span
    opening = next(each for each in sentence.clauses if first < each.last)
    closing = next(each for each in sentence.clauses if last < each.last)
    if closing.last - opening.first <= LONGEST_QUOTE:
        return Span(opening.first, closing.last - 1)
    return span
