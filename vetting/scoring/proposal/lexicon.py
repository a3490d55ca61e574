"""Word classes: the concepts that rules speak of, found in a sentence by a table of wordings.

A wording is a row of words. ``garantiz*`` stands for every word that begins so, ``mi|nuestro`` for
either, ``hoy|sin_falta`` where one of them is two words, ``?muy`` for a word that may be missing,
``..`` for up to three words of any kind, ``_`` for exactly one, ``@audience`` for a word of
another class, ``#`` for a number without a unit, ``#%``, ``#x``, ``#money``, ``#hour``, ``#day``,
``#week``, ``#month``, ``#year``, ``#times`` for one with it, ``#big`` for one from fifty on,
``#huge`` from a hundred thousand, ``#24`` for a whole day, and ``#short`` for a time in which
nothing can grow.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from vetting.scoring.proposal.numbers import (
    AROUND_THE_CLOCK,
    COUNT,
    HOURS,
    MONEY,
    MULTIPLIER,
    PERCENT,
    Number,
)
from vetting.scoring.proposal.text import Word

GAP = ".."
_BROKEN = re.compile(r"\|\s+")
"""Where a long row of alternatives goes on in the next line of a table."""

WIDEST_GAP = 3
BIG = 50
HUGE = 100_000
DAY_LONG = 24
ACCENTED = "accented-o"
"""The one accent that matters: «aseguró» is another's promise, «aseguro» one's own."""
_KINDS = {
    COUNT: "#",
    PERCENT: "#%",
    MULTIPLIER: "#x",
    MONEY: "#money",
    AROUND_THE_CLOCK: "#clock",
}


_SHORT = {"#hour": 72, "#day": 15, "#week": 2}
"""Up to how many of a unit nothing real can grow."""


class Span(NamedTuple):
    """Words of a sentence from ``first`` to ``last``, both included."""

    first: int
    last: int


class _Step(NamedTuple):
    """One word of a wording: the marks by which a word fits, and whether it may be missing.

    No marks at all stand for any word.
    """

    marks: frozenset[str]
    missing: bool = False


class _Row(NamedTuple):
    """What is left of a wording after the words that led to it; None is a gap."""

    name: str
    steps: tuple[_Step | None, ...]


class _Known(NamedTuple):
    """What is known of a word: its classes, its marks, and the wordings that may begin with it.

    ``pairs`` are those by the mark of the word that has to follow, ``loose`` those with a gap by
    the mark of a word that has to come.
    """

    classes: tuple[str, ...]
    marks: frozenset[str]
    pairs: Mapping[str, Sequence[_Row]]
    loose: Mapping[str, Sequence[_Row]]


Found = Mapping[str, Sequence[Span]]


class Lexicon:
    """The word classes of one language, ready to be looked for.

    Wordings are reached by their first two words, so that a word that begins many of them costs
    no more than one that begins none.
    """

    def __init__(self, tables: Sequence[Mapping[str, str]]) -> None:
        self._exact: dict[str, set[str]] = {}
        self._prefixes: dict[str, set[str]] = {}
        self._singles: dict[str, set[str]] = {}
        self._pairs: dict[str, dict[str, list[_Row]]] = {}
        self._loose: dict[str, dict[str, list[_Row]]] = {}
        self._marks: set[str] = set()
        self._longest = 0
        self._names = frozenset(name for table in tables for name in table)
        for table in tables:
            for name, wordings in table.items():
                for wording in _BROKEN.sub("|", wordings).split(","):
                    for row in _rows(wording.split()):
                        self._add(name, row)
        self._know = lru_cache(maxsize=20_000)(self._known)

    @property
    def classes(self) -> frozenset[str]:
        """The names of all classes."""
        return self._names

    def _add(self, name: str, wording: Sequence[str]) -> None:
        if len(wording) == 1 and wording[0][0] not in "@#?_":
            for alternative in wording[0].split("|"):
                table = self._prefixes if alternative.endswith("*") else self._exact
                table.setdefault(alternative.rstrip("*"), set()).add(name)
                self._longest = max(self._longest, len(alternative))
        elif wording:
            steps = tuple(None if each == GAP else _step(each) for each in wording)
            first = steps[0]
            if first is None or first.missing or not first.marks:
                raise ValueError(f"{name}: {' '.join(wording)} begins with what may be missing")
            if len(steps) > 1 and sum(each is not None and not each.missing for each in steps) == 1:
                raise ValueError(f"{name}: {' '.join(wording)} is one word")
            for each in filter(None, steps):
                self._marks |= each.marks
                self._longest = max(self._longest, *map(len, each.marks), 0)
            self._index(name, first.marks, steps[1:])

    def _index(self, name: str, firsts: frozenset[str], rest: tuple[_Step | None, ...]) -> None:
        if not rest:
            for mark in firsts:
                self._singles.setdefault(mark, set()).add(name)
            return
        second = rest[0]
        if second is None or not second.marks:
            needs = next(each.marks for each in rest if each and not each.missing and each.marks)
            _file(self._loose, firsts, needs, _Row(name, rest))
            return
        if second.missing:
            self._index(name, firsts, rest[1:])
        _file(self._pairs, firsts, second.marks, _Row(name, rest[1:]))

    def _known(self, plain: str, kinds: frozenset[str]) -> _Known:
        classes = set(self._exact.get(plain, ())) | {kind for kind in kinds if kind[0] == "#"}
        marks = ({plain} & self._marks) | kinds
        for length in range(1, min(len(plain), self._longest) + 1):
            prefix = plain[:length]
            classes |= self._prefixes.get(prefix, set())
            if f"{prefix}*" in self._marks:
                marks.add(f"{prefix}*")
        marks |= {f"@{name}" for name in classes} & self._marks
        for mark in marks:
            classes |= self._singles.get(mark, set())
        pairs, loose = _filed(self._pairs, marks), _filed(self._loose, marks)
        return _Known(tuple(sorted(classes)), frozenset(marks), pairs, loose)

    def find(self, words: Sequence[Word]) -> dict[str, list[Span]]:
        """The places of every class in a sentence, those that begin first before the others."""
        found: dict[str, list[Span]] = {}
        known = [self._know(word.plain, self._kinds(words, at)) for at, word in enumerate(words)]
        marks = [each.marks for each in known]
        anywhere = frozenset().union(*marks)
        for place, (classes, _, pairs, loose) in enumerate(known):
            for name in classes:
                found.setdefault(name, []).append(_single(place))
            if loose:
                for row in _rows_at(loose, anywhere):
                    _try(row, marks, place, 1, found)
            if pairs and place + 1 < len(marks):
                for row in _rows_at(pairs, marks[place + 1]):
                    _try(row, marks, place, 2, found)
        return found

    def _kinds(self, words: Sequence[Word], place: int) -> frozenset[str]:
        """What else is to be known of a word than its letters: its number, or its accent."""
        word = words[place]
        if word.number is not None:
            following = words[place + 1].plain if place + 1 < len(words) else ""
            return _number_classes(word, self._know(following, _NOTHING).classes)
        return _PAST if word.form[-1] == "ó" else _NOTHING

    def numbers(self, words: Sequence[Word]) -> frozenset[str]:
        """The kinds of number in a sentence: #, #%, #money and so on."""
        places = (place for place, word in enumerate(words) if word.number is not None)
        return frozenset().union(*(self._kinds(words, place) for place in places))


_NOTHING: frozenset[str] = frozenset()
_PAST = frozenset({f"@{ACCENTED}"})


def _file(
    shelf: dict[str, dict[str, list[_Row]]],
    firsts: frozenset[str],
    others: frozenset[str],
    row: _Row,
) -> None:
    for mark in firsts:
        for other in others:
            shelf.setdefault(mark, {}).setdefault(other, []).append(row)


def _filed(
    shelf: Mapping[str, Mapping[str, Sequence[_Row]]], marks: Iterable[str]
) -> Mapping[str, Sequence[_Row]]:
    """The rows of all marks of a word by the mark of the other word."""
    own = [shelf[mark] for mark in marks if mark in shelf]
    if len(own) < 2:
        return own[0] if own else {}
    rows: dict[str, list[_Row]] = {}
    for each in own:
        for other, found in each.items():
            rows.setdefault(other, []).extend(found)
    return rows


def _rows_at(rows: Mapping[str, Sequence[_Row]], marks: frozenset[str]) -> Iterable[_Row]:
    """The rows that one of the marks leads to, each once."""
    there = rows.keys() & marks
    if len(there) == 1:
        return rows[there.pop()]
    return {id(row): row for mark in sorted(there) for row in rows[mark]}.values()


def _try(
    row: _Row,
    marks: Sequence[frozenset[str]],
    place: int,
    taken: int,
    found: dict[str, list[Span]],
) -> None:
    last = _match(row.steps, 0, marks, place + taken) if row.steps else place + taken - 1
    if last is not None:
        found.setdefault(row.name, []).append(Span(place, last))


@lru_cache(maxsize=200)
def _single(place: int) -> Span:
    return Span(place, place)


def _rows(wording: Sequence[str]) -> Iterator[list[str]]:
    """The wording once for each of the alternatives that are several words: ``sin_limite``."""
    for place, step in enumerate(wording):
        alternatives = step.split("|")
        longer = [each for each in alternatives if "_" in each[1:]]
        if longer:
            alone = "|".join(each for each in alternatives if each not in longer)
            for each in ([alone] if alone else []) + longer:
                yield from _rows([*wording[:place], *each.split("_"), *wording[place + 1 :]])
            return
    yield list(wording)


def _step(written: str) -> _Step:
    alternatives = written.lstrip("?").split("|")
    marks = frozenset() if alternatives == ["_"] else frozenset(alternatives)
    return _Step(marks, written.startswith("?"))


def _number_classes(word: Word, following: Iterable[str]) -> frozenset[str]:
    """What kind of number a word is, by its own signs and by the unit that follows it."""
    number = word.number or Number(0)
    unit = next((name for name in following if name.startswith("unit-")), None)
    if number.kind == HOURS:
        return frozenset({"#hour", "#short"})
    if number.kind == COUNT and unit is not None:
        kind = "#" + unit.removeprefix("unit-")
        short = number.value <= _SHORT.get(kind, 0)
        whole_day = kind == "#hour" and number.value == DAY_LONG
        return frozenset({kind, *(["#short"] if short else []), *(["#24"] if whole_day else [])})
    kinds = {_KINDS[number.kind]}
    if number.kind == COUNT and number.value >= BIG:
        kinds |= {"#big", "#huge"} if number.value >= HUGE else {"#big"}
        if word.plain.rstrip("+ ").endswith("k"):
            kinds.add("#k")
    return frozenset(kinds)


def _match(
    steps: Sequence[_Step | None], at: int, marks: Sequence[frozenset[str]], place: int
) -> int | None:
    """The last word of a wording whose steps from ``at`` on begin at a place; None without."""
    if at == len(steps):
        return place - 1
    step = steps[at]
    if step is None:
        for each in range(place, min(place + WIDEST_GAP + 1, len(marks))):
            last = _match(steps, at + 1, marks, each)
            if last is not None:
                return last
        return None
    if place < len(marks) and (not step.marks or not step.marks.isdisjoint(marks[place])):
        last = _match(steps, at + 1, marks, place + 1)
        if last is not None:
            return last
    return _match(steps, at + 1, marks, place) if step.missing else None


def spans_of(found: Found, names: str) -> Iterator[Span]:
    """The places of any of the classes in ``a|b|c``."""
    for name in names.split("|"):
        yield from found.get(name, ())
