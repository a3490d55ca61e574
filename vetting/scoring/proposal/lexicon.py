"""Word classes: the concepts that rules speak of, found in a sentence by a table of wordings.

A wording is a row of words. ``garantiz*`` stands for every word that begins so, ``mi|nuestro`` for
either, ``hoy|sin_falta`` where one of them is two words, ``?muy`` for a word that may be missing, ``..`` for up to three words of any kind,
``_`` for exactly one, ``@audience`` for a word of another class, ``#`` for a number without a
unit, ``#%``, ``#x``, ``#money``, ``#hour``, ``#day``, ``#week``, ``#month``, ``#year``, ``#times`` for
one with it, ``#big`` for one from fifty on, and ``#short`` for a time in which nothing can grow.
"""

from collections.abc import Iterator, Mapping, Sequence
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
WIDEST_GAP = 3
BIG = 50
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
    """One word of a wording: what it may be, and whether it may be missing."""

    exact: frozenset[str]
    prefixes: tuple[str, ...]
    classes: frozenset[str]
    missing: bool
    any_word: bool


Found = Mapping[str, Sequence[Span]]


class Lexicon:
    """The word classes of one language, ready to be looked for."""

    def __init__(self, tables: Sequence[Mapping[str, str]]) -> None:
        self._exact: dict[str, set[str]] = {}
        self._prefixes: dict[str, set[str]] = {}
        self._rows: dict[str, list[tuple[str, tuple[_Step | None, ...]]]] = {}
        self._longest = 0
        for table in tables:
            for name, wordings in table.items():
                for wording in wordings.split(","):
                    for row in _rows(wording.split()):
                        self._add(name, row)
        self._of = lru_cache(maxsize=20_000)(self._classes_of)

    def _add(self, name: str, wording: Sequence[str]) -> None:
        if len(wording) == 1 and wording[0][0] not in "@#?_":
            for alternative in wording[0].split("|"):
                table = self._prefixes if alternative.endswith("*") else self._exact
                table.setdefault(alternative.rstrip("*"), set()).add(name)
                self._longest = max(self._longest, len(alternative))
        elif wording:
            steps = tuple(None if each == GAP else _step(each) for each in wording)
            first = steps[0]
            if first is None or first.missing or first.any_word:
                raise ValueError(f"{name}: {' '.join(wording)} begins with what may be missing")
            if len(steps) > 1 and sum(each is not None and not each.missing for each in steps) == 1:
                raise ValueError(f"{name}: {' '.join(wording)} is one word")
            for key in (*first.exact, *(f"{prefix}*" for prefix in first.prefixes)):
                self._rows.setdefault(key, []).append((name, steps))
                self._longest = max(self._longest, len(key))
            for key in first.classes:
                self._rows.setdefault(f"@{key}", []).append((name, steps))

    def _classes_of(
        self, plain: str
    ) -> tuple[frozenset[str], tuple[tuple[str, tuple[_Step | None, ...]], ...]]:
        """The classes of a single word, and the longer wordings that may begin with it."""
        classes = set(self._exact.get(plain, ()))
        rows = list(self._rows.get(plain, ()))
        for length in range(1, min(len(plain), self._longest) + 1):
            prefix = plain[:length]
            classes |= self._prefixes.get(prefix, set())
            rows += self._rows.get(f"{prefix}*", ())
        for name in classes:
            rows += self._rows.get(f"@{name}", ())
        return frozenset(classes), tuple(rows)

    def find(self, words: Sequence[Word]) -> dict[str, list[Span]]:
        """The places of every class in a sentence, each list from left to right."""
        classes, rows = [], []
        for place, word in enumerate(words):
            own, begins = self._of(word.plain)
            if word.number is not None:
                following = words[place + 1].plain if place + 1 < len(words) else ""
                kinds = _number_classes(word, self._of(following)[0])
                own = own | kinds
                begins = begins + tuple(row for kind in kinds for row in self._numbered(kind))
            classes.append(own)
            if word.form.endswith("ó"):
                own = own | {ACCENTED}
            rows.append(begins)
        found: dict[str, list[Span]] = {}
        for place, own in enumerate(classes):
            for name in own:
                found.setdefault(name, []).append(Span(place, place))
            for name, steps in rows[place]:
                last = _match(steps, 0, words, classes, place)
                if last is not None:
                    found.setdefault(name, []).append(Span(place, last))
        return found

    def _numbered(self, kind: str) -> Sequence[tuple[str, tuple[_Step | None, ...]]]:
        return self._rows.get(f"@{kind}", ())


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
    missing = written.startswith("?")
    alternatives = written.lstrip("?").split("|")
    return _Step(
        frozenset(each for each in alternatives if each[0] not in "@#_" and each[-1] != "*"),
        tuple(each[:-1] for each in alternatives if each[-1] == "*"),
        frozenset(each.lstrip("@") for each in alternatives if each[0] in "@#"),
        missing,
        alternatives == ["_"],
    )


def _number_classes(word: Word, following: frozenset[str]) -> frozenset[str]:
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
        kinds.add("#big")
        if word.plain.rstrip("+ ").endswith("k"):
            kinds.add("#k")
    return frozenset(kinds)


def _match(
    steps: Sequence[_Step | None],
    at: int,
    words: Sequence[Word],
    classes: Sequence[frozenset[str]],
    place: int,
) -> int | None:
    """The last word of a wording whose steps from ``at`` on begin at a place; None without."""
    if at == len(steps):
        return place - 1
    step = steps[at]
    if step is None:
        tries = range(place, min(place + WIDEST_GAP + 1, len(words)))
        lasts = (_match(steps, at + 1, words, classes, each) for each in tries)
        return next((last for last in lasts if last is not None), None)
    if place < len(words) and _fits(step, words[place].plain, classes[place]):
        last = _match(steps, at + 1, words, classes, place + 1)
        if last is not None:
            return last
    return _match(steps, at + 1, words, classes, place) if step.missing else None


def _fits(step: _Step, plain: str, classes: frozenset[str]) -> bool:
    return (
        step.any_word
        or plain in step.exact
        or any(plain.startswith(prefix) for prefix in step.prefixes)
        or not classes.isdisjoint(step.classes)
    )


def spans_of(found: Found, names: str) -> Iterator[Span]:
    """The places of any of the classes in ``a|b|c``."""
    for name in names.split("|"):
        yield from found.get(name, ())
