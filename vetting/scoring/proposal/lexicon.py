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
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple, TypeVar

from vetting.scoring.proposal.numbers import (
    AROUND_THE_CLOCK,
    COUNT,
    HOURS,
    MONEY,
    MULTIPLIER,
    PERCENT,
    Number,
)
from vetting.scoring.proposal.text import LONGEST_SENTENCE, Word

GAP = ".."
_BROKEN = re.compile(r"\|\s+")
"""Where a long row of alternatives goes on in the next line of a table."""

WIDEST_GAP = 3
MOST_KEPT = 20_000
MOST_PAIRS = 100_000
BIG = 50
HUGE = 100_000
DAY_LONG = 24
_UNIT = "unit-"
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


ANY = 0
"""What every word fits."""

OPEN = -1
"""What every word fits, and the end of a sentence too."""


_Step = tuple[int, bool]
"""One word of a wording: the number of the marks that it may have, and whether it may be missing.

Steps and rows are plain tuples, which Python does not go through again and again as it does
through objects: there are some fifty thousand.
"""

_Row = tuple[int, str, int, tuple[_Step | None, ...], int | None]
"""What is left of a wording after the words that led to it.

These are its rank, its class, what the word right after has to fit whichever steps may be missing,
the steps that are left, None for a gap, and how many they are where that is all there is to see
to.
"""

_Asked = TypeVar("_Asked", str, int)

_Shelf = tuple[frozenset[_Asked], Mapping[_Asked, Sequence[_Row]]]
"""The wordings that words of a mark begin, by what the other word has to be, and all of that."""


@dataclass(slots=True, eq=False)
class Sort:
    """What is known of a word: its classes, its marks, and the wordings that may begin with it.

    ``unit`` is what it makes of a number before it: hour, month, money; None for none. ``fits``
    are the numbers of all sets of marks that it has one of. ``pairs`` are wordings by what the word
    that has to follow has to fit, all of which is ``followed``, ``loose`` those with a gap by the
    mark of a word that has to come, which are ``awaited``; ``asked`` are its own marks that one of
    those may ask for. ``after`` keeps the wordings that it begins with the sorts that follow it,
    by what the third word has to fit. Words of which
    the same is known are of one sort, and most are of the one of which nothing is.
    """

    classes: tuple[str, ...]
    unit: str | None
    marks: frozenset[str]
    fits: frozenset[int]
    pairs: Sequence[_Shelf[int]]
    followed: frozenset[int]
    loose: Sequence[_Shelf[str]]
    awaited: frozenset[str]
    asked: frozenset[str]
    after: dict["Sort", "_Pair"] = field(default_factory=dict)


Found = Mapping[str, Sequence[Span]]


class _Pair(NamedTuple):
    """The wordings that two words begin, by what the third has to fit, and by each third met."""

    rows: Mapping[int, Sequence[_Row]]
    ready: dict["Sort | None", Sequence[_Row]]


class _Tables:
    """The wordings of a language put where they are looked for."""

    def __init__(self, tables: Sequence[Mapping[str, str]]) -> None:
        self.exact: dict[str, set[str]] = {}
        self.prefixes: dict[str, set[str]] = {}
        self.begun: set[str] = set()
        self.fitting: dict[str, set[int]] = {}
        self.singles: dict[int, set[str]] = {}
        self.pairs: dict[str, dict[int, list[_Row]]] = {}
        self.loose: dict[str, dict[str, list[_Row]]] = {}
        self.asked: set[str] = set()
        self._marks: list[frozenset[str]] = [_NOTHING]
        self._numbers: dict[frozenset[str], int] = {_NOTHING: ANY}
        self._steps: dict[_Step, _Step] = {}
        self._rows = 0
        for table in tables:
            for name, wordings in table.items():
                for wording in _BROKEN.sub("|", wordings).split(","):
                    for row in _rows(wording.split()):
                        self._add(name, row)

    def _add(self, name: str, wording: Sequence[str]) -> None:
        if len(wording) == 1 and wording[0][0] not in "@#?_":
            for alternative in wording[0].split("|"):
                table = self.prefixes if alternative.endswith("*") else self.exact
                table.setdefault(alternative.rstrip("*"), set()).add(name)
                self._begin(alternative)
        elif wording:
            steps = tuple(None if each == GAP else self._step(each) for each in wording)
            first = steps[0]
            if first is None or first[1] or first[0] == ANY:
                raise ValueError(f"{name}: {' '.join(wording)} begins with what may be missing")
            if len(steps) > 1 and sum(each is not None and not each[1] for each in steps) == 1:
                raise ValueError(f"{name}: {' '.join(wording)} is one word")
            self._index(name, first[0], steps[1:])

    def _begin(self, written: str) -> None:
        """Note every way to begin what stands for all words that begin so."""
        if written.endswith("*"):
            self.begun.update(written[:length] for length in range(1, len(written)))

    def _step(self, written: str) -> _Step:
        alternatives = written.lstrip("?").split("|")
        marks = _NOTHING if alternatives == ["_"] else frozenset(alternatives)
        step = self._number(marks), written.startswith("?")
        return self._steps.setdefault(step, step)

    def _number(self, marks: frozenset[str]) -> int:
        """The number of some marks, which every word that has one of them fits."""
        number = self._numbers.setdefault(marks, len(self._numbers))
        if number < len(self._marks):
            return number
        self._marks.append(marks)
        for mark in marks:
            self.fitting.setdefault(mark, set()).add(number)
            self._begin(mark)
        return number

    def _index(self, name: str, first: int, rest: tuple[_Step | None, ...]) -> None:
        if not rest:
            self.singles.setdefault(first, set()).add(name)
            return
        second = rest[0]
        if second is None or second[0] == ANY:
            needed = next(each[0] for each in rest if each and not each[1] and each[0])
            self._file(self.loose, first, self._marks[needed], name, rest)
            self.asked |= self._marks[needed]
            return
        if second[1]:
            self._index(name, first, rest[1:])
        self._file(self.pairs, first, (second[0],), name, rest[1:])

    def _file(
        self,
        shelf: dict[str, dict[_Asked, list[_Row]]],
        first: int,
        others: Iterable[_Asked],
        name: str,
        steps: tuple[_Step | None, ...],
    ) -> None:
        self._rows += 1
        fixed = all(each is not None and not each[1] for each in steps)
        rest = len(steps) if fixed and len(steps) < 2 else None
        row = self._rows, name, self._follows(steps), steps, rest
        for mark in self._marks[first]:
            for other in others:
                shelf.setdefault(mark, {}).setdefault(other, []).append(row)

    def _follows(self, steps: Iterable[_Step | None]) -> int:
        fits: list[int] = []
        for step in steps:
            if step is None or step[0] == ANY:
                break
            fits.append(step[0])
            if not step[1]:
                return self._number(_NOTHING.union(*(self._marks[fit] for fit in fits)))
        return OPEN


class Lexicon:
    """The word classes of one language, ready to be looked for.

    Wordings are reached by their first two words, and begun only where the third may go on, so
    that a word that begins many of them costs no more than one that begins none. The marks that
    a word of a wording may have are known by a number, and each word by the numbers it fits.
    """

    def __init__(
        self, tables: Sequence[Mapping[str, str]], trait_of: Callable[[Word], str] = lambda _: ""
    ) -> None:
        written = _Tables(tables)
        self._trait_of = trait_of
        self._names = frozenset(name for table in tables for name in table)
        self._exact = _as_tuples(written.exact)
        self._prefixes = _as_tuples(written.prefixes)
        self._begun = frozenset(written.begun)
        self._fitting = _as_tuples(written.fitting)
        self._marks = {name: f"@{name}" for name in self._names if f"@{name}" in self._fitting}
        self._singles = _as_tuples(written.singles)
        self._pairs = _shelves(written.pairs)
        self._loose = _shelves(written.loose)
        self._asked = frozenset(written.asked)
        self._shared: dict[tuple[frozenset[str], frozenset[str], str], Sort] = {}
        self._pairs_kept = 0
        self._sort = lru_cache(maxsize=MOST_KEPT)(self._sorted)

    @property
    def classes(self) -> frozenset[str]:
        """The names of all classes."""
        return self._names

    def sort_of(self, word: Word, unit: str | None = None) -> Sort:
        """What is known of a word; of a number, by the unit that follows it."""
        if word.number is not None:
            kinds = _number_classes(word, unit)
        else:
            kinds = _PAST if word.form[-1] == "ó" else _NOTHING
        return self._sort(self._as_written(word.plain), kinds, self._trait_of(word))

    def _as_written(self, plain: str) -> str:
        """A word that a table may have; nothing for what none can, such as most numbers."""
        may_be = plain[:1] in self._begun or plain in self._exact or plain in self._fitting
        return plain if may_be else ""

    def _sorted(self, plain: str, kinds: frozenset[str], trait: str) -> Sort:
        classes = {*self._exact.get(plain, ()), *(kind for kind in kinds if kind[0] == "#")}
        marks = {*kinds, plain} if plain in self._fitting else set(kinds)
        for length in range(1, len(plain) + 1):
            prefix = plain[:length]
            if prefix not in self._begun:
                break
            classes.update(self._prefixes.get(prefix, ()))
            if f"{prefix}*" in self._fitting:
                marks.add(f"{prefix}*")
        marks.update([self._marks[name] for name in classes if name in self._marks])
        key = frozenset(classes), frozenset(marks), trait
        if key not in self._shared:
            self._shared[key] = self._share(key[0], key[1])
        return self._shared[key]

    def _share(self, classes: frozenset[str], marks: frozenset[str]) -> Sort:
        fits = frozenset({ANY, OPEN}).union(*(self._fitting.get(mark, ()) for mark in marks))
        every = classes.union(*(self._singles[fit] for fit in fits & self._singles.keys()))
        single = tuple(sorted(every))
        unit = next((name[len(_UNIT) :] for name in single if name.startswith(_UNIT)), None)
        pairs = tuple(self._pairs[mark] for mark in marks if mark in self._pairs)
        loose = tuple(self._loose[mark] for mark in marks if mark in self._loose)
        followed = frozenset(chain.from_iterable(asked for asked, _ in pairs))
        awaited = _NOTHING.union(*(asked for asked, _ in loose))
        asked = marks & self._asked
        return Sort(single, unit, marks, fits, pairs, followed, loose, awaited, asked)

    def find(self, sorts: Sequence[Sort]) -> dict[str, list[Span]]:
        """The places of every class in a sentence, those that begin first before the others."""
        found: dict[str, list[Span]] = defaultdict(list)
        fits = [*[each.fits for each in sorts], _END]
        anywhere = _NOTHING.union(*[each.asked for each in sorts if each.asked])
        following = [*sorts[1:], None, None]
        for place, own in enumerate(sorts):
            single, after = _SINGLES[place], following[place]
            for name in own.classes:
                found[name].append(single)
            if own.awaited and not own.awaited.isdisjoint(anywhere):
                for row in _rows_at(own.loose, anywhere):
                    _try(row, fits, place, found)
            if own.pairs and after is not None:
                ready = self._ready(own, after, following[place + 1])
                if ready:
                    _go_on(ready, fits, place, found)
        return dict(found)

    def _ready(self, own: Sort, after: Sort, third: Sort | None) -> Sequence[_Row]:
        """The wordings that two words begin and a third goes on, in the order of the tables."""
        pair = own.after.get(after)
        if pair is None:
            pair = self._rows_between(own, after)
        if not pair.rows:
            return ()
        ready = pair.ready.get(third)
        return self._sifted(pair, third) if ready is None else ready

    def _rows_between(self, own: Sort, following: Sort) -> _Pair:
        """The wordings that two words begin, each once."""
        self._make_room()
        if own.followed.isdisjoint(following.fits):
            own.after[following] = _NO_ROWS
            return _NO_ROWS
        rows: dict[int, list[_Row]] = {}
        for row in _rows_at(own.pairs, following.fits):
            rows.setdefault(row[2], []).append(row)
        own.after[following] = pair = _Pair(rows, {})
        return pair

    def _sifted(self, pair: _Pair, third: Sort | None) -> Sequence[_Row]:
        fits = _END if third is None else third.fits
        if pair.rows.keys().isdisjoint(fits):
            return ()
        self._make_room()
        # Looked up in the set, which may be a thousand times as large as the rows.
        held = [row for fit in fits.intersection(pair.rows) for row in pair.rows[fit]]
        pair.ready[third] = ready = tuple(sorted(held, key=_RANK))
        return ready

    def _make_room(self) -> None:
        """Forget what follows what where too much of it is kept."""
        if self._pairs_kept >= MOST_PAIRS:
            self._pairs_kept = 0
            for each in self._shared.values():
                each.after.clear()
        self._pairs_kept += 1


class Sorts(dict[Word, Sort]):
    """The sorts of the words of a text, each looked up once; of a number where it stands."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self._units: set[Word] = set()
        self._measured: dict[tuple[Word, str | None], Sort] = {}

    def __missing__(self, word: Word) -> Sort:
        sort = self[word] = self.lexicon.sort_of(word)
        if sort.unit is not None:
            self._units.add(word)
        return sort

    def of(self, words: Sequence[Word]) -> tuple[Sort, ...]:
        """What is known of each word of a sentence."""
        sorts = [self[word] for word in words]
        if not self._units.isdisjoint(words):
            for place, (word, following) in enumerate(pairwise(words)):
                if word.number is not None and following in self._units:
                    sorts[place] = self._before(word, self[following].unit)
        return tuple(sorts)

    def _before(self, number: Word, unit: str | None) -> Sort:
        if (number, unit) not in self._measured:
            self._measured[number, unit] = self.lexicon.sort_of(number, unit)
        return self._measured[number, unit]


_NOTHING: frozenset[str] = frozenset()
_PAST = frozenset({f"@{ACCENTED}"})
_END = frozenset({OPEN})
_NO_ROWS = _Pair({}, {})


_Key = TypeVar("_Key")
_Held = TypeVar("_Held", str, int)


def _as_tuples(table: Mapping[_Key, Iterable[_Held]]) -> Mapping[_Key, tuple[_Held, ...]]:
    return {key: tuple(sorted(held)) for key, held in table.items()}


def _shelves(
    written: dict[str, dict[_Asked, list[_Row]]],
) -> Mapping[str, _Shelf[_Asked]]:
    """What was written of each mark, which is forgotten on the way."""
    shelves = {}
    while written:
        mark, rows = written.popitem()
        shelves[mark] = _shelf(rows)
    return shelves


def _shelf(rows: Mapping[_Asked, Iterable[_Row]]) -> _Shelf[_Asked]:
    return frozenset(rows), {mark: tuple(each) for mark, each in rows.items()}


def _rows_at(shelves: Sequence[_Shelf[_Asked]], marks: frozenset[_Asked]) -> Sequence[_Row]:
    """The rows of any of the marks, each once, in the order of the tables."""
    held = [rows[mark] for asked, rows in shelves for mark in asked & marks]
    if len(held) < 2:
        return held[0] if held else ()
    by_rank = {row[0]: row for row in chain.from_iterable(held)}
    return [by_rank[rank] for rank in sorted(by_rank)]


def _go_on(
    rows: Sequence[_Row],
    fits: Sequence[frozenset[int]],
    place: int,
    found: dict[str, list[Span]],
) -> None:
    """Go on after two words with the wordings that the third may go on."""
    for row in rows:
        if row[4] is not None:
            found[row[1]].append(_span(place, place + 1 + row[4]))
        elif (last := _match(row[3], 0, fits, place + 2)) is not None:
            found[row[1]].append(_span(place, last))


_RANK = itemgetter(0)


def _try(
    row: _Row,
    fits: Sequence[frozenset[int]],
    place: int,
    found: dict[str, list[Span]],
) -> None:
    last = _match(row[3], 0, fits, place + 1)
    if last is not None:
        found[row[1]].append(_span(place, last))


_span = lru_cache(maxsize=4 * LONGEST_SENTENCE * LONGEST_SENTENCE)(Span)
"""The same places come up in every sentence."""

_SINGLES = tuple(Span(place, place) for place in range(3 * LONGEST_SENTENCE))
"""The places of one word, in a sentence or in two that are read as one."""


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


def _number_classes(word: Word, unit: str | None) -> frozenset[str]:
    """What kind of number a word is, by its own signs and by the unit that follows it."""
    number = word.number or Number(0)
    if number.kind == HOURS:
        return frozenset({"#hour", "#short"})
    if number.kind == COUNT and unit is not None:
        kind = f"#{unit}"
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
    steps: Sequence[_Step | None], at: int, fits: Sequence[frozenset[int]], place: int
) -> int | None:
    """The last word of a wording whose steps from ``at`` on begin at a place; None without."""
    for number in range(at, len(steps)):
        step = steps[number]
        if step is None:
            return _match_after_gap(steps, number + 1, fits, place)
        fit, missing = step
        if fit in fits[place]:
            if missing:
                last = _match(steps, number + 1, fits, place + 1)
                if last is not None:
                    return last
            else:
                place += 1
        elif not missing:
            return None
    return place - 1


def _match_after_gap(
    steps: Sequence[_Step | None], at: int, fits: Sequence[frozenset[int]], place: int
) -> int | None:
    following = steps[at] if at < len(steps) else None
    needed = ANY if following is None or following[1] else following[0]
    for each in range(place, min(place + WIDEST_GAP + 1, len(fits))):
        last = _match(steps, at, fits, each) if needed in fits[each] else None
        if last is not None:
            return last
    return None


def spans_of(found: Found, names: str) -> Sequence[Span]:
    """The places of any of the classes in ``a|b|c``."""
    held = [found[name] for name in alternatives(names) if name in found]
    return held[0] if len(held) == 1 else list(chain.from_iterable(held))


@lru_cache(maxsize=5_000)
def alternatives(names: str) -> tuple[str, ...]:
    """The classes in ``a|b|c``."""
    return tuple(names.split("|"))
