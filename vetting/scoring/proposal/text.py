"""A text as words, clauses and sentences, each with its place in the text as it was given.

Everything is one pass from left to right, so the time grows with the length of the text alone.
No pattern begins with a repetition that could fail after it, so none can run away.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from vetting.scoring.proposal.numbers import (
    CONTINUES,
    ONES,
    STARTERS,
    Number,
    from_token,
    goes_on,
    spelled,
)

LONGEST_SENTENCE = 90
"""Words after which a sentence without a stop is cut, at a comma from two thirds on."""

LONGEST_STEMMED = 40


@dataclass(slots=True, eq=False)
class Word:
    """A word, or a number with its signs: one object wherever a text writes it so again.

    ``plain`` is lower case without accents, ñ as n; ``stem`` without its endings. English
    contractions are two words: ``do`` and ``not``.
    """

    form: str
    plain: str
    stem: str
    number: Number | None = None


class Clause(NamedTuple):
    """Words of a sentence from ``first`` up to, not including, ``last``.

    ``opening`` is what it begins with: nothing, ``,``, ``:``, ``(``, ``–``, or the conjunction
    that sets it against what came before (``pero``, ``but``), which is its first word.
    """

    first: int
    last: int
    opening: str = ""

    @property
    def is_apart(self) -> bool:
        """Whether more than a comma parts it from what came before."""
        return self.opening != ","


class Sentence(NamedTuple):
    """A sentence, a heading or an item of a list.

    ``starts`` say where each of its words begins, ``start`` and ``end`` where the whole stands, in
    code points of the text as given. ``ending`` is ``.``, ``!``, ``?``, ``;``, ``…``, ``:``, or
    nothing at the end of a line. ``paragraph`` counts from 0; an empty line begins the next.
    ``quotes`` numbers the quotation that each word stands in, 0 outside of any; it is empty where
    no word does.
    """

    text: str
    start: int
    end: int
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    clauses: tuple[Clause, ...]
    ending: str
    bullet: bool
    paragraph: int
    quotes: tuple[int, ...] = ()

    def end_of(self, place: int) -> int:
        """Where a word ends."""
        return self.starts[place] + len(self.words[place].form)

    def quote_at(self, place: int) -> int:
        """The number of the quotation that a word stands in, 0 for none."""
        return self.quotes[place] if self.quotes else 0


@dataclass(frozen=True, slots=True)
class Text:
    """A text as given, in one of the languages es and en, and its sentences in order.

    ``vocabulary`` has each of its words once. Whoever looks for some words picks them from it
    first, and then sees at once which sentences have none of them.
    """

    given: str
    lang: str
    sentences: tuple[Sentence, ...]
    vocabulary: frozenset[Word]

    @property
    def words(self) -> int:
        """How many words a person would count: a contraction is one, a number is one."""
        return sum(map(_counted, self.sentences))

    def quote(self, start: int, end: int) -> str:
        """The text as given between two of its offsets."""
        return self.given[start:end]


def _counted(sentence: Sentence) -> int:
    words, starts = sentence.words, sentence.starts
    if len(words) == 1:
        return 1
    joined = [
        start + len(word.form) == following
        for word, (start, following) in zip(words, pairwise(starts), strict=False)
    ]
    return len(words) - sum(joined)


_LETTER = r"[^\W\d_]"
_MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff"
_BREAK = r"\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_BULLET = r"(?:[-–—*+•·●○▪■◦‣⁃✓✔✅☑▶►➤➔→»>]\ufe0f?|\d{1,2}[.)](?!\d)|[A-Za-z]\))(?=[^\S\n\r]|\w)"
_TOKEN = re.compile(
    rf"""
    [^\W\d_xX]\w*+(?![.+\-@:'’ʼ´`{_MARKS}])
  | (?P<address>(?:https?://|www\.)[^\s<>"«»]{{1,2000}}|[\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,8}})
  | (?P<number>
        24\s?[/x×]\s?7(?!\d) | 7\s?[x×]\s?24(?!\d)
      | (?:[$€£₦₹₡₲₱¥]\s?|(?<!\w)[xX×]\s?|\+\s?)?
        (?:\d{{1,3}}(?:[\s]\d{{3}})+(?![\d.,]) | \d+(?:[.,'’]\d+)*)
        (?:\s?%|\s?[€$£₦₹₡₲₱¥]|\s?[kK](?!\w)|M(?!\w)|\s?[x×](?!\w)|\s?[hH](?:s|rs)?(?!\w))?\+?
    )
  | (?P<word>{_LETTER}[\w{_MARKS}]*(?:['’ʼ´`]{_LETTER}[\w{_MARKS}]*)*)
  | (?P<sign>[★⭐🌟]+|[✘✗✖❌🚫⛔]|→|➡|⟶|[-=]>)
  | (?P<break>[{_BREAK}]\s*(?P<bullet>{_BULLET})?)
  | (?P<end>[.!?;…。！？]+)
  | (?P<quote>[«»“”„"‹›＂]+)
  | (?P<part>[,，、]+|[:：]+|[()\[\]{{}}]+|\|+|[–—]+|(?<=\s)-+(?=\s))
    """,
    re.VERBOSE,
)
"""Most words are the first kind, without a name: nothing after them makes them anything else."""

_FIRST_BULLET = re.compile(rf"\s*{_BULLET}")

_SIGNS: Mapping[str, str] = {
    **dict.fromkeys("★⭐🌟", "stars"),
    **dict.fromkeys("✘✗✖❌🚫⛔", "✘"),
}
"""Signs that people read as words: stars of a review, a cross before what is not done."""

_CONTRACTIONS: Mapping[str, str] = {
    "n't": "not",
    "'ll": "will",
    "'re": "are",
    "'ve": "have",
    "'m": "am",
    "'d": "would",
    "'s": "'s",
}
_RUN_TOGETHER: Mapping[str, tuple[str, str]] = {
    "cannot": ("can", "not"),
    "cant": ("can", "not"),
    "dont": ("do", "not"),
    "doesnt": ("does", "not"),
    "didnt": ("did", "not"),
    "wont": ("will", "not"),
    "isnt": ("is", "not"),
    "arent": ("are", "not"),
    "wasnt": ("was", "not"),
    "wouldnt": ("would", "not"),
    "couldnt": ("could", "not"),
    "shouldnt": ("should", "not"),
    "havent": ("have", "not"),
    "hasnt": ("has", "not"),
    "youll": ("you", "will"),
    "theyll": ("they", "will"),
    "itll": ("it", "will"),
    "youre": ("you", "are"),
    "theyre": ("they", "are"),
    "gonna": ("going", "to"),
}
"""Contractions without their apostrophe."""

_BEFORE_NOT: Mapping[str, str] = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}

_AGAINST: Mapping[str, frozenset[str]] = {
    "es": frozenset({"pero", "sino", "aunque", "mientras"}),
    "en": frozenset({"but", "however", "although", "though", "whereas", "yet"}),
}
"""Conjunctions that begin a clause of their own, and end the scope of a negation."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLES = _set("sr sra srta sres dr dra dna don prof mr mrs ms mx st avda av gral")
_SHORTENED = _set(
    """ud uds vd vds num tel tfno aprox max min etc pag art ej ref dto dpto approx inc ltd co jr
    eg ie vs dept est incl excl"""
)


def read(given: str, lang: str) -> Text:
    """Take a text in ``lang`` (es or en) apart. Never raises, whatever characters it holds."""
    sentences = tuple(_sentences(given, lang))
    words = chain.from_iterable([sentence.words for sentence in sentences])
    return Text(given, lang, sentences, frozenset(words))


@dataclass(slots=True)
class _Draft:
    """What has been read of the sentence at hand."""

    words: list[Word] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    quotations: list[int] = field(default_factory=list)
    cuts: list[tuple[int, str]] = field(default_factory=list)
    bullet: bool = False
    numbers: bool = False
    line: int = 0
    width: int = 0
    paragraph: int = 0
    quote: int = 0
    quotes: int = 0


class _Vocabulary(dict[str, Word | None]):
    """The words of a text by how they are written; None for what is to be taken apart.

    ``leading`` are those without which nothing begins a number nor sets a clause against another:
    not «a», since only the thousand after it makes it one. ``continuing`` are those that make
    another number of digits before them.
    """

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self.leading: set[Word] = set()
        self.continuing: set[Word] = set()
        self._leads = (STARTERS[lang] - ONES[lang]) | _AGAINST[lang]
        self._numbers: dict[tuple[str, Number], Word] = {}

    def __missing__(self, form: str) -> Word | None:
        plain, stem = folded(form, self.lang)
        several = "'" in plain or (self.lang == "en" and plain in _RUN_TOGETHER)
        self[form] = word = None if several else Word(form, plain, stem)
        if word is not None:
            self._sift(word)
        return word

    def apart(self, form: str) -> Sequence[Word]:
        """The two words of a contraction; one word where it is none."""
        parts = _taken_apart(form, self.lang)
        for part in parts:
            self._sift(part)
        return parts

    def _sift(self, word: Word) -> None:
        if word.plain in self._leads:
            self.leading.add(word)
        if word.plain in CONTINUES[self.lang]:
            self.continuing.add(word)

    def number(self, words: Sequence[Word], form: str, number: Number) -> Word:
        """One word for those that a number is spelled with."""
        first = words[0]
        if len(words) == 1 and first.number is number:
            return first
        if (form, number) not in self._numbers:
            plain = " ".join([word.plain for word in words])
            spelled = replace(first, number=number)
            self._numbers[form, number] = (
                spelled if len(words) == 1 else Word(form, plain, plain, number)
            )
        return self._numbers[form, number]


def _sentences(given: str, lang: str) -> Iterator[Sentence]:
    width = max(map(len, given.splitlines()), default=0)
    draft = _Draft(bullet=_FIRST_BULLET.match(given) is not None, width=width)
    words, starts = draft.words, draft.starts
    vocabulary = _Vocabulary(lang)
    for token in _TOKEN.finditer(given):
        kind = token.lastgroup
        if kind is None and not draft.quote and (word := vocabulary[token[0]]) is not None:
            words.append(word)
            starts.append(token.start())
            if len(words) < LONGEST_SENTENCE:
                continue
            ending: str | None = ""
        else:
            ending = _take(draft, kind, given, token, vocabulary)
        if ending is not None:
            if words:
                yield _finished(draft, given, vocabulary, ending)
            if kind == "break":
                _begin_line(draft, token)
    if words:
        yield _finished(draft, given, vocabulary, "")


def _take(
    draft: _Draft, kind: str | None, given: str, token: re.Match[str], vocabulary: _Vocabulary
) -> str | None:
    """Add a word or a mark; how the sentence ends with it, None where it goes on."""
    if kind is not None and kind not in _WORDS:
        return _MARKS_OF[kind](draft, given, token)
    _add_word(draft, kind, token, vocabulary)
    return "" if len(draft.words) >= LONGEST_SENTENCE else None


_WORDS = frozenset({"word", "number", "sign", "address"})


def _add_word(
    draft: _Draft, kind: str | None, token: re.Match[str], vocabulary: _Vocabulary
) -> None:
    """Any word but the plainest, which are most of a text and are taken on the way."""
    form, start = token[0], token.start()
    if kind == "number":
        draft.numbers = True
        parts: Sequence[Word] = (_number_of(form),)
    elif kind in {"sign", "address"}:
        parts = (_sign_of(form, "@" if kind == "address" else _SIGNS.get(form[0], "→")),)
    else:
        word = vocabulary[form]
        parts = (word,) if word is not None else vocabulary.apart(form)
    if draft.quote:
        _fill(draft)
        draft.quotations += [draft.quote] * len(parts)
    for part in parts:
        draft.words.append(part)
        draft.starts.append(start)
        start += len(part.form)


def _fill(draft: _Draft) -> None:
    """Say of the words so far that they are not quoted, where nothing else is said."""
    draft.quotations += [0] * (len(draft.words) - len(draft.quotations))


@lru_cache(maxsize=5_000)
def _sign_of(form: str, plain: str) -> Word:
    return Word(form, plain, plain)


@lru_cache(maxsize=5_000)
def _number_of(form: str) -> Word:
    plain = form.lower()
    return Word(form, plain, plain, from_token(form))


@lru_cache(maxsize=5_000)
def _taken_apart(form: str, lang: str) -> Sequence[Word]:
    """The two words of a contraction; one word where it is none."""
    plain, stem = folded(form, lang)
    parts = _parts_of(plain, lang) if len(plain) == len(form) else None
    if parts is None:
        return (Word(form, plain, stem),)
    left, right, behind = parts
    middle = len(form) - behind
    return (
        Word(form[:middle], left, stem_of(left, lang)),
        Word(form[middle:], right, stem_of(right, lang)),
    )


def _parts_of(plain: str, lang: str) -> tuple[str, str, int] | None:
    """What a contraction is short for, and how many letters the second word has in it."""
    if lang == "en" and plain in _RUN_TOGETHER:
        left, right = _RUN_TOGETHER[plain]
        return left, right, 3 if plain == "cannot" else 2
    for short, long in _CONTRACTIONS.items():
        if plain.endswith(short) and len(plain) > len(short):
            first = plain[: -len(short)]
            return _BEFORE_NOT.get(first, first) if long == "not" else first, long, len(short)
    return None


def _cut(draft: _Draft, given: str, token: re.Match[str]) -> str | None:
    """Begin a clause; end the sentence where it is long already."""
    if draft.words:
        mark = token[0][0]
        draft.cuts.append((len(draft.words), _OPENINGS.get(mark, mark)))
    return "" if len(draft.words) * 3 >= LONGEST_SENTENCE * 2 else None


_OPENINGS: Mapping[str, str] = {
    "，": ",",
    "、": ",",
    "：": ":",
    "—": "–",
    "-": "–",
    ")": "(",
    "[": "(",
}


def _stop(draft: _Draft, given: str, token: re.Match[str]) -> str | None:
    return _ending(token[0]) if _is_end(given, token, draft) else None


def _open_or_close(draft: _Draft, given: str, token: re.Match[str]) -> str | None:
    mark = token[0][-1]
    opens = mark in "«“„‹" or (mark in '"＂' and not draft.quote)
    if opens:
        draft.quotes += 1
    draft.quote = draft.quotes if opens else 0
    return None


def _break(draft: _Draft, given: str, token: re.Match[str]) -> str | None:
    if _is_wrapped(given, token, draft):
        return None
    before = given[max(0, token.start() - 2) : token.start()].rstrip()
    return ":" if before.endswith((":", "：")) else ""


_MARKS_OF: Mapping[str, Callable[[_Draft, str, re.Match[str]], str | None]] = {
    "part": _cut,
    "end": _stop,
    "quote": _open_or_close,
    "break": _break,
    "bullet": _break,
}


def _begin_line(draft: _Draft, token: re.Match[str]) -> None:
    draft.bullet = token["bullet"] is not None
    draft.quote = 0
    if token[0].count("\n") > 1 or token[0].count("\r") > 1:
        draft.paragraph += 1


def _ending(marks: str) -> str:
    if "?" in marks or "？" in marks:
        return "?"
    if len(marks) > 1 and set(marks) == {"."}:
        return "…"
    return _STOPS.get(marks[0], marks[0])


_STOPS: Mapping[str, str] = {"。": ".", "！": "!"}


def _is_end(given: str, token: re.Match[str], draft: _Draft) -> bool:
    """Whether a stop ends the sentence, or an abbreviation, an address or a pause goes on."""
    if not draft.words:
        return False
    if token[0] not in {".", "...", "…"}:
        return True
    if token[0] != ".":
        return not _next_letter(given, token.end()).islower()
    following = given[token.end() : token.end() + 1]
    if following.isalnum():
        return following.isupper() and given[token.start() - 1].islower()
    return not _is_shortened(draft.words[-1], _next_letter(given, token.end()))


def _next_letter(given: str, at: int) -> str:
    """The character after the blanks, within a few."""
    return given[at : at + 4].lstrip()[:1]


def _is_shortened(word: Word, following: str) -> bool:
    if word.plain in _TITLES:
        return True
    goes_on = following.islower() or following.isdigit()
    if len(word.form) == 1 and word.form.isalpha():
        return (word.form.isupper() and following.isupper() and word.form != "B") or goes_on
    return word.plain in _SHORTENED and goes_on


def _is_wrapped(given: str, token: re.Match[str], draft: _Draft) -> bool:
    """Whether a line was broken for its length alone, as letters by mail are."""
    start, draft.line = draft.line, token.end()
    if token["bullet"] is not None or not draft.words or token[0].count("\n") > 1:
        return False
    before = given[max(0, token.start() - 4) : token.start()].rstrip()[-1:]
    following = given[token.end() : token.end() + 1]
    length = token.start() - start
    full = length + len(_first_word(given, token.end())) >= draft.width - RAGGED
    full = full and draft.width <= WIDEST_LINE
    long_line = full and length >= (40 if following.islower() else 60)
    goes_on = following.islower() or following.isdigit()
    last = draft.words[-1].plain if before.isalpha() else ""
    return last in _WAITING or (
        goes_on and (last in _LEADING or before == "," or (long_line and before != ":"))
    )


def _first_word(given: str, start: int) -> str:
    """What a line begins with: the word that did not fit into the line before it."""
    return given[start : start + LONGEST_STEMMED].partition(" ")[0]


RAGGED = 2
"""How much shorter than the longest a wrapped line may be beside that."""

WIDEST_LINE = 120
"""A text with longer lines was not broken for their length."""

_WAITING = _set(
    """el la los las un unos unas de del al con sin por para e u su sus tu tus mi mis
    nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras cada entre desde hasta
    hacia segun the an of at with without from your our their between into than whose"""
)
"""Words that no line ends with unless it goes on."""

_LEADING = _set(
    """a en y o ni una que como mas menos no muy tan si cuando donde porque pero se le les lo nos os
    te me es son sera seran esta este estas estos hay tiene tienen garantizamos garantizo
    garantizarle garantizarte aseguramos aseguro prometemos prometo ofrecemos ofrezco incluye
    incluimos conseguimos necesitamos necesito entregamos cobramos to in on for by and or nor as
    that which who my his her its this these those every over under if when while because but not
    is are was were be been being will would shall should can could may might must have has had
    do does did we i you they he she it guarantee guarantees promise promises ensure assure offer
    offers include includes deliver get gets need needs give gives"""
)
"""Words that a line seldom ends with, but a heading may: the next must go on in small letters."""


def _finished(draft: _Draft, given: str, vocabulary: _Vocabulary, ending: str) -> Sentence:
    several = len(draft.words) > 1
    leads = not vocabulary.leading.isdisjoint(draft.words)
    if draft.quotations:
        _fill(draft)
    if leads or (draft.numbers and not vocabulary.continuing.isdisjoint(draft.words)):
        _merge_numbers(draft, given, vocabulary)
    words, starts = tuple(draft.words), tuple(draft.starts)
    start, end = starts[0], starts[-1] + len(words[-1].form)
    plain = not several or (not leads and not draft.cuts)
    sentence = Sentence(
        given[start:end],
        start,
        end,
        words,
        starts,
        _whole_clause(len(words)) if plain else _clauses(words, draft.cuts, vocabulary.lang),
        ending,
        draft.bullet,
        draft.paragraph,
        tuple(draft.quotations),
    )
    draft.words.clear()
    draft.starts.clear()
    draft.cuts.clear()
    draft.quotations.clear()
    draft.bullet = draft.numbers = False
    return sentence


def _merge_numbers(draft: _Draft, given: str, vocabulary: _Vocabulary) -> None:
    """Put each number into one word; the cuts are moved along."""
    words, lang = draft.words, vocabulary.lang
    plains = [word.plain for word in words]
    numbers = [word.number for word in words]
    places = [at for at, number in enumerate(numbers) if goes_on(plains, number, at, lang)]
    cuts = {place for place, _ in draft.cuts}
    taken: list[tuple[int, int]] = []
    done = 0
    for at in places:
        if at < done:
            continue
        limit = next((place for place in range(at + 1, at + 10) if place in cuts), len(words))
        found = spelled(plains[:limit], numbers[:limit], at, lang)
        if found is not None:
            done = at + found[1]
            form = given[draft.starts[at] : draft.starts[done - 1] + len(words[done - 1].form)]
            words[at] = vocabulary.number(words[at:done], form, found[0])
            taken.append((at + 1, done))
    for first, last in reversed(taken):
        if first < last:
            _drop(draft, first, last)


def _drop(draft: _Draft, first: int, last: int) -> None:
    """Take words out of a sentence, and move the cuts behind them along."""
    for each in (draft.words, draft.starts, draft.quotations):
        del each[first:last]
    draft.cuts[:] = [
        (place if place < first else place - (last - first), mark)
        for place, mark in draft.cuts
        if place < first or place >= last
    ]


def _clauses(
    words: Sequence[Word], cuts: Sequence[tuple[int, str]], lang: str
) -> tuple[Clause, ...]:
    against = _AGAINST[lang]
    openings = dict(cuts)
    for place, word in enumerate(words):
        if word.plain in against and place:
            openings[place] = word.plain
    if not openings:
        return _whole_clause(len(words))
    clauses = []
    first, opening = 0, ""
    for place in sorted(openings):
        if first < place < len(words):
            clauses.append(Clause(first, place, opening))
            first, opening = place, openings[place]
    clauses.append(Clause(first, len(words), opening))
    return tuple(clauses)


@lru_cache
def _whole_clause(length: int) -> tuple[Clause, ...]:
    return (Clause(0, length),)


@lru_cache(maxsize=20_000)
def folded(form: str, lang: str) -> tuple[str, str]:
    """A word in lower case without accents and invisible characters, and its stem."""
    plain = form.lower() if form.isascii() else "".join(map(_bare, form))
    return plain, stem_of(plain, lang)


@lru_cache(maxsize=5_000)
def _bare(character: str) -> str:
    """One character at a time: sorting a long run of accents would take its square."""
    if character in "’ʼ´`":
        return "'"
    parts = unicodedata.normalize("NFKD", character).lower()
    return "".join(part for part in parts if unicodedata.category(part) not in {"Mn", "Cf"})


_ENDINGS: Mapping[str, str] = {
    "es": """amientos imientos amiento imiento aciones uciones acion ucion adoras adores adora ador
        ancias ancia encias encia mente idades idad ables ibles able ible istas ista
        aremos eremos iremos abamos iamos aran eran iran aras eras iras
        ando iendo yendo ados idos adas idas ado ido ada ida
        amos emos imos aste iste aron ieron aban ian
        ares eres ires ar er ir es os as an en ia io o a e s""",
    "en": """ations ation ements ement ments ment nesses ness ings ing edly ies ied ers ed er es ly
        s e y""",
}
"""What a stem goes without, the first that fits."""

_SHORTEST_STEM = 3


@lru_cache
def _endings(lang: str) -> Mapping[str, int]:
    return {ending: rank for rank, ending in enumerate(_ENDINGS[lang].split())}


_LONGEST_ENDING = max(len(ending) for endings in _ENDINGS.values() for ending in endings.split())


def stem_of(plain: str, lang: str) -> str:
    """A word without its endings, at least three letters long: for equality, not for reading."""
    if len(plain) > LONGEST_STEMMED:
        return plain
    longest = min(_LONGEST_ENDING, len(plain) - _SHORTEST_STEM)
    ranks = _endings(lang)
    fitting = [plain[-length:] for length in range(1, longest + 1) if plain[-length:] in ranks]
    return plain[: -len(min(fitting, key=ranks.__getitem__))] if fitting else plain
