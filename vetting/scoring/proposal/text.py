"""A text as words, clauses and sentences, each with its place in the text as it was given.

Everything is one pass from left to right, so the time grows with the length of the text alone.
No pattern begins with a repetition that could fail after it, so none can run away.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from vetting.scoring.proposal.numbers import STARTERS, Number, from_token, spelled

LONGEST_SENTENCE = 90
"""Words after which a sentence without a stop is cut, at a comma from two thirds on."""

LONGEST_STEMMED = 40


class Word(NamedTuple):
    """A word, or a number with its signs; a tuple, since a long text has many of them.

    ``plain`` is lower case without accents, ñ as n; ``stem`` without its endings. ``start`` and
    ``end`` count code points of the text as given. ``quote`` numbers the quotation that the word
    stands in, 0 outside of any. English contractions are two words: ``do`` and ``not``.
    """

    form: str
    plain: str
    stem: str
    start: int
    end: int
    number: Number | None = None
    quote: int = 0


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


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, a heading or an item of a list.

    ``ending`` is ``.``, ``!``, ``?``, ``;``, ``…``, ``:``, or nothing at the end of a line.
    ``paragraph`` counts from 0; an empty line begins the next.
    """

    text: str
    start: int
    end: int
    words: tuple[Word, ...]
    clauses: tuple[Clause, ...]
    ending: str
    bullet: bool
    paragraph: int

    @property
    def plains(self) -> tuple[str, ...]:
        """Its words in lower case without accents."""
        return tuple(word.plain for word in self.words)


@dataclass(frozen=True, slots=True)
class Text:
    """A text as given, in one of the languages es and en, and its sentences in order."""

    given: str
    lang: str
    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> int:
        """How many words a person would count: a contraction is one, a number is one."""
        return sum(_counted(sentence.words) for sentence in self.sentences)

    def quote(self, start: int, end: int) -> str:
        """The text as given between two of its offsets."""
        return self.given[start:end]


def _counted(words: Sequence[Word]) -> int:
    glued = sum(1 for left, right in pairwise(words) if left.end == right.start)
    return len(words) - glued


_LETTER = r"[^\W\d_]"
_MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff"
_BREAK = r"\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_BULLET = r"(?:[-–—*+•·●○▪■◦‣⁃✓✔✅☑▶►➤➔→»>]\ufe0f?|\d{1,2}[.)](?!\d)|[A-Za-z]\))(?=[^\S\n\r]|\w)"
_TOKEN = re.compile(
    rf"""
    (?P<address>(?:https?://|www\.)[^\s<>"«»]{{1,2000}}|[\w.+-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,8}})
  | (?P<number>
        24\s?[/x×]\s?7(?!\d) | 7\s?[x×]\s?24(?!\d)
      | (?:[$€£]\s?|(?<!\w)[xX×]\s?|\+\s?)?
        (?:\d{{1,3}}(?:[\s]\d{{3}})+(?![\d.,]) | \d+(?:[.,'’]\d+)*)
        (?:\s?%|\s?[€$£]|\s?[kK](?!\w)|M(?!\w)|\s?[x×](?!\w)|\s?[hH](?:s|rs)?(?!\w))?\+?
    )
  | (?P<word>{_LETTER}[\w{_MARKS}]*(?:['’ʼ´`]{_LETTER}[\w{_MARKS}]*)*)
  | (?P<sign>[★⭐🌟]+|→|➡|⟶|[-=]>)
  | (?P<break>[{_BREAK}]\s*(?P<bullet>{_BULLET})?)
  | (?P<end>[.!?;…。！？]+)
  | (?P<quote>[«»“”„"‹›＂]+)
  | (?P<part>[,，、]+|[:：]+|[()\[\]{{}}]+|\|+|[–—]+|(?<=\s)-+(?=\s))
    """,
    re.VERBOSE,
)
_FIRST_BULLET = re.compile(rf"\s*{_BULLET}")

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
    return Text(given, lang, tuple(_sentences(given, lang)))


@dataclass(slots=True)
class _Draft:
    """What has been read of the sentence at hand."""

    words: list[Word] = field(default_factory=list)
    cuts: list[tuple[int, str]] = field(default_factory=list)
    bullet: bool = False
    line: int = 0
    paragraph: int = 0
    quote: int = 0
    quotes: int = 0


def _sentences(given: str, lang: str) -> Iterator[Sentence]:
    draft = _Draft(bullet=_FIRST_BULLET.match(given) is not None)
    for token in _TOKEN.finditer(given):
        kind = token.lastgroup or ""
        if kind in {"word", "number", "sign", "address"}:
            draft.words.extend(_words(token[0], kind, token.start(), draft.quote, lang))
            if len(draft.words) >= LONGEST_SENTENCE:
                yield from _finished(draft, given, lang, "")
        elif kind == "part":
            _cut(draft, token[0])
            if draft.words and len(draft.words) * 3 >= LONGEST_SENTENCE * 2:
                yield from _finished(draft, given, lang, "")
        elif kind == "end":
            if _is_end(given, token, draft):
                yield from _finished(draft, given, lang, _ending(token[0]))
        elif kind == "quote":
            _open_or_close(draft, token[0])
        elif not _is_wrapped(given, token, draft):
            yield from _next_line(given, token, draft, lang)
    yield from _finished(draft, given, lang, "")


def _words(form: str, kind: str, start: int, quote: int, lang: str) -> Iterator[Word]:
    if kind == "word":
        plain, stem = folded(form, lang)
        if lang == "en" and plain in _RUN_TOGETHER and len(plain) == len(form):
            yield from _taken_apart(form, start, quote, lang, *_RUN_TOGETHER[plain])
        elif "'" in plain:
            yield from _contracted(form, plain, start, quote, lang)
        else:
            yield Word(form, plain, stem, start, start + len(form), None, quote)
    elif kind == "number":
        plain = form.lower()
        yield Word(form, plain, plain, start, start + len(form), from_token(form), quote)
    elif kind == "sign":
        plain = "stars" if form[0] in "★⭐🌟" else "→"
        yield Word(form, plain, plain, start, start + len(form), None, quote)
    else:
        yield Word(form, "@", "@", start, start + len(form), None, quote)


def _contracted(form: str, plain: str, start: int, quote: int, lang: str) -> Iterator[Word]:
    end = start + len(form)
    for short, long in _CONTRACTIONS.items():
        if plain.endswith(short) and len(plain) > len(short) and len(plain) == len(form):
            middle = end - len(short)
            first = plain[: -len(short)]
            first = _BEFORE_NOT.get(first, first) if long == "not" else first
            left = form[: -len(short)]
            yield Word(left, first, stem_of(first, lang), start, middle, None, quote)
            yield Word(form[-len(short) :], long, long, middle, end, None, quote)
            return
    yield Word(form, plain, stem_of(plain, lang), start, end, None, quote)


def _taken_apart(
    form: str, start: int, quote: int, lang: str, left: str, right: str
) -> Iterator[Word]:
    middle = len(form) - (3 if right == "not" and form.lower() == "cannot" else 2)
    for part, plain, place in ((form[:middle], left, 0), (form[middle:], right, middle)):
        at = start + place
        yield Word(part, plain, stem_of(plain, lang), at, at + len(part), None, quote)


def _cut(draft: _Draft, mark: str) -> None:
    if draft.words:
        opening = {"，": ",", "、": ",", "：": ":", "—": "–", "-": "–", ")": "(", "[": "("}
        draft.cuts.append((len(draft.words), opening.get(mark[0], mark[0])))


def _open_or_close(draft: _Draft, marks: str) -> None:
    mark = marks[-1]
    opens = mark in "«“„‹" or (mark in '"＂' and not draft.quote)
    if opens:
        draft.quotes += 1
    draft.quote = draft.quotes if opens else 0


def _ending(marks: str) -> str:
    for mark in "?？":
        if mark in marks:
            return "?"
    if len(marks) > 1 and set(marks) == {"."}:
        return "…"
    return {"。": ".", "！": "!"}.get(marks[0], marks[0])


def _is_end(given: str, token: re.Match[str], draft: _Draft) -> bool:
    """Whether a stop ends the sentence, or an abbreviation, an address or a pause goes on."""
    following = given[token.end() : token.end() + 2]
    if not draft.words:
        return False
    if token[0] not in {".", "...", "…"}:
        return True
    if token[0] == "." and following[:1].isalnum():
        return following[0].isupper() and given[token.start() - 1].islower()
    if token[0] != ".":
        return not _next_letter(given, token.end()).islower()
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
    breaks = token[0].count("\n") or 1
    following = given[token.end() : token.end() + 1]
    long_line = token.start() - draft.line >= (40 if following.islower() else 60)
    ends = given[token.start() - 1 : token.start()] in {":", ""}
    goes_on = following.islower() or following.isdigit()
    wrapped = (
        breaks == 1
        and token["bullet"] is None
        and bool(draft.words)
        and goes_on
        and long_line
        and not ends
    )
    draft.line = token.end()
    return wrapped


def _next_line(given: str, token: re.Match[str], draft: _Draft, lang: str) -> Iterator[Sentence]:
    before = given[max(0, token.start() - 2) : token.start()].rstrip()
    yield from _finished(draft, given, lang, ":" if before.endswith((":", "：")) else "")
    draft.bullet = token["bullet"] is not None
    draft.quote = 0
    if token[0].count("\n") > 1 or token[0].count("\r") > 1:
        draft.paragraph += 1


def _finished(draft: _Draft, given: str, lang: str, ending: str) -> Iterator[Sentence]:
    if not draft.words:
        draft.cuts.clear()
        return
    words = _with_numbers(draft.words, given, lang, draft.cuts)
    start, end = words[0].start, words[-1].end
    clauses = tuple(_clauses(words, draft.cuts, lang))
    yield Sentence(
        given[start:end], start, end, words, clauses, ending, draft.bullet, draft.paragraph
    )
    draft.words.clear()
    draft.cuts.clear()
    draft.bullet = False


def _with_numbers(
    words: Sequence[Word], given: str, lang: str, cuts: list[tuple[int, str]]
) -> tuple[Word, ...]:
    """The words with each number in one of them; the cuts are moved along."""
    starters = STARTERS[lang]
    if not any(word.number is not None or word.plain in starters for word in words):
        return tuple(words)
    plains = [word.plain for word in words]
    numbers = [word.number for word in words]
    merged: list[Word] = []
    moved: dict[int, int] = {}
    at = 0
    while at < len(words):
        moved[at] = len(merged)
        word = words[at]
        found = None
        if word.number is not None or word.plain in starters:
            limit = next((place for place, _ in cuts if place > at), len(words))
            found = spelled(plains[:limit], numbers[:limit], at, lang)
        if found is None:
            merged.append(word)
            at += 1
            continue
        number, taken = found
        last = words[at + taken - 1]
        form = given[word.start : last.end]
        plain = word.plain if taken == 1 else " ".join(plains[at : at + taken])
        merged.append(Word(form, plain, plain, word.start, last.end, number, word.quote))
        at += taken
    cuts[:] = [(moved.get(place, len(merged)), mark) for place, mark in cuts]
    return tuple(merged)


def _clauses(words: Sequence[Word], cuts: Sequence[tuple[int, str]], lang: str) -> Iterator[Clause]:
    against = _AGAINST[lang]
    openings = dict(reversed(cuts))
    for place, word in enumerate(words):
        if word.plain in against and place:
            openings[place] = word.plain
    first, opening = 0, ""
    for place in sorted(openings):
        if first < place < len(words):
            yield Clause(first, place, opening)
            first, opening = place, openings[place]
    yield Clause(first, len(words), opening)


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
def _endings(lang: str) -> tuple[str, ...]:
    return tuple(_ENDINGS[lang].split())


@lru_cache(maxsize=20_000)
def stem_of(plain: str, lang: str) -> str:
    """A word without its endings, at least three letters long: for equality, not for reading."""
    if len(plain) > LONGEST_STEMMED:
        return plain
    for ending in _endings(lang):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
            return plain[: -len(ending)]
    return plain
