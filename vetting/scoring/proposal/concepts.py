"""Concepts found in a text by tables of words, and rules that ask for several of them together.

Every word is looked at once, along a tree of the tables' phrases, so that the time grows with the
length of the text alone, however often a phrase begins and does not go on.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from vetting.scoring.proposal.numbers import COUNT, HOURS, MONEY, PERCENT, Number
from vetting.scoring.proposal.text import Sentence, Word

LONGEST_START = 16
NUMBER_SIGNS: Mapping[str, str] = {COUNT: "#", HOURS: "#h", MONEY: "#€", PERCENT: "#%"}
PHONE = "#phone"
PHONE_DIGITS = 7
LONGEST_PHONE = 9
MOST_PLACES = 12

SHORTEST_INFLECTED = 3
INFLECTIONS = "sn"
"""Letters that a word of a table may have more: plurals and persons, «puede» for «pueden» too."""

Place = tuple[int, int]
"""The first word of a find in its sentence, and the one after its last."""

Finds = dict[str, list[Place]]


def words_in(table: str) -> frozenset[str]:
    """The words of a table that is written as a text."""
    return frozenset(table.split())


def _parts(entry: str) -> Sequence[str]:
    """The words of a phrase as the reader takes a text apart: «cannot» and «shop's» are two."""
    apart = entry.replace("-", "_").replace("'s", "_'s").replace("cannot", "can_not")
    for contracted, word in CONTRACTED:
        apart = apart.replace(contracted, word)
    return [part.removesuffix("'") for part in apart.split("_") if part.strip("'")]


CONTRACTED = (
    ("n't", "_not"),
    ("'re", "_are"),
    ("'ll", "_will"),
    ("'ve", "_have"),
    ("'d", "_would"),
    ("i'm", "i_am"),
)


def _spelled_out(entry: str) -> Sequence[str]:
    """Every phrase that an entry stands for: «(te|os)_(lo|la)_mando» are four."""
    pieces = [piece.split("|") for piece in entry.replace(")", "(").split("(")]
    return ["".join(choice) for choice in product(*pieces)]


@dataclass(slots=True)
class _Node:
    """How far a phrase has been read: what may follow, and what it is if it ends here."""

    exact: dict[str, "_Node"] = field(default_factory=dict)
    starts: dict[str, "_Node"] = field(default_factory=dict)
    lengths: tuple[int, ...] = ()
    concepts: tuple[str, ...] = ()

    def following(self, plain: str, sign: str | None) -> Iterator["_Node"]:
        if plain in self.exact:
            yield self.exact[plain]
        if (
            len(plain) > SHORTEST_INFLECTED
            and plain[-1] in INFLECTIONS
            and plain[:-1] in self.exact
        ):
            yield self.exact[plain[:-1]]
        if sign is not None and sign in self.exact:
            yield self.exact[sign]
        for length in self.lengths:
            if plain[:length] in self.starts and len(plain) >= length:
                yield self.starts[plain[:length]]


class Lexicon:
    """The concepts of one language: a table from a concept's name to its words and phrases."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._root = _Node()
        for concept, entries in words.items():
            for entry in entries.split():
                for each in _spelled_out(entry):
                    self._add(concept, _parts(each))
        self._first = lru_cache(maxsize=50_000)(self._beginnings)

    def _add(self, concept: str, parts: Sequence[str]) -> None:
        node = self._root
        for part in parts:
            if part.endswith("*"):
                start = part[:-1][:LONGEST_START]
                node.lengths = tuple(sorted({*node.lengths, len(start)}))
                node = node.starts.setdefault(start, _Node())
            else:
                node = node.exact.setdefault(part, _Node())
        if concept not in node.concepts:
            node.concepts = (*node.concepts, concept)

    def _beginnings(self, plain: str, sign: str | None) -> tuple[_Node, ...]:
        return tuple(self._root.following(plain, sign))

    def find(self, words: Sequence[Word]) -> Finds:
        """The places of every concept in a sentence, from left to right."""
        signs = [sign_of(word) for word in words]
        found: Finds = {}
        for first, word in enumerate(words):
            nodes: Sequence[_Node] = self._first(word.plain[:40], signs[first])
            last = first + 1
            while nodes:
                for node in nodes:
                    for concept in node.concepts:
                        places = found.setdefault(concept, [])
                        if len(places) < MOST_PLACES:
                            places.append((first, last))
                if last == len(words):
                    break
                plain, sign = words[last].plain, signs[last]
                nodes = [after for node in nodes for after in node.following(plain, sign)]
                last += 1
        return found


def _is_a_sum(form: str, digits: int) -> bool:
    """Whether millions are written with points: «1.200.000 pesos», but not «612.345.678»."""
    return digits < LONGEST_PHONE and any(mark in form for mark in ".,")


@lru_cache(maxsize=20_000)
def sign_of(word: Word) -> str | None:
    """How a table writes the number that a word is; None for any other word."""
    if word.form[:1].isdigit() or word.form[:1] == "+":
        digits = sum(character.isdigit() for character in word.form[:40])
        if digits >= PHONE_DIGITS and not _is_a_sum(word.form, digits):
            return PHONE
    return None if word.number is None else _sign(word.number)


def _sign(number: Number) -> str | None:
    return NUMBER_SIGNS.get(number.kind)


@dataclass(frozen=True, slots=True)
class Rule:
    """Concepts that stand near each other, and what that says of an element of a plan.

    ``groups`` are all asked for, any concept of each, ``within`` that many words; one of
    ``without`` in the same sentence spoils it. The first group may have to be affirmed, denied,
    or either (``polarity`` is ``+``, ``-`` or ``*``). A ``wide``
    rule looks at the sentences beside it too.
    """

    element: str
    state: str
    groups: tuple[tuple[str, ...], ...]
    within: int
    without: frozenset[str]
    polarity: str
    wide: bool = False


def rules_of(table: str, within: int = 14) -> tuple[Rule, ...]:
    """Read a table of rules.

    A line is the name of an element, or a state and what it asks for:
    ``present: approve + client|role within 8 without others``; ``not`` before the first concept
    asks for its denial, ``any`` takes it either way.
    """
    rules = []
    element = ""
    for line in filter(None, map(str.strip, table.splitlines())):
        state, colon, asked = line.partition(": ")
        if colon:
            rules.append(_rule(element, state, asked, within))
        else:
            element = line
    return tuple(rules)


def _rule(element: str, state: str, asked: str, within: int) -> Rule:
    asked = " ".join(asked.split()).replace("| ", "|")
    asked, _, without = asked.partition(" without ")
    asked, _, width = asked.partition(" within ")
    first, _, rest = asked.partition(" ")
    polarity = {"not": "-", "any": "*"}.get(first, "+")
    groups = (rest if first in {"not", "any", "wide"} else asked).split(" + ")
    return Rule(
        element,
        state,
        tuple(tuple(group.strip().split("|")) for group in groups),
        int(width or within),
        frozenset(without.strip().split("|")) - {""},
        polarity,
        first == "wide",
    )


def together(finds: Finds, rule: Rule) -> Iterator[tuple[Place, Place]]:
    """Where a rule's concepts stand together: the place of the first, and that of all of them."""
    if any(concept in finds for concept in rule.without):
        return
    places = [[at for name in group for at in finds.get(name, ())] for group in rule.groups]
    if not all(places):
        return
    for head in places[0]:
        span = _nearest(head, places[1:], rule.within)
        if span is not None:
            yield head, span


def _nearest(head: Place, others: Sequence[Sequence[Place]], within: int) -> Place | None:
    """The narrowest stretch around a place with one of each of the others apart from it."""
    first, last = head
    taken = [head]
    for places in others:
        apart = (at for at in places if all(at[1] <= own[0] or at[0] >= own[1] for own in taken))
        best = min(apart, key=lambda at: max(last, at[1]) - min(first, at[0]), default=None)
        if best is None:
            return None
        taken.append(best)
        first, last = min(first, best[0]), max(last, best[1])
        if last - first > within:
            return None
    return first, last


def clause_numbers(sentence: Sentence) -> list[int]:
    """For each word the number of the clause that it stands in."""
    return [
        number
        for number, clause in enumerate(sentence.clauses)
        for _ in range(clause[0], clause[1])
    ]
