"""What is left in a proposal from a template or another client (proposal-signals §3, step 4)."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from vetting.scoring.case import Brief
from vetting.scoring.proposal.residue_words import (
    BEFORE_A_NAME,
    BLANKS_TO_SIGN,
    BUSINESS,
    GREETING,
    NOT_COMPANIES,
    PLACEHOLDER_PHRASES,
    PLACEHOLDER_WORDS,
    POSSESSED,
    POSSESSIVE,
    SECTORS,
    SMALL_IN_NAMES,
)
from vetting.scoring.proposal.text import Sentence, Text, Word, folded, read

PLACEHOLDER, OTHER_COMPANY, WRONG_SECTOR = "placeholder", "other-company", "wrong-sector"

MOST = 50
LONGEST_NAME = 5
CONTEXT = 30


@dataclass(frozen=True, slots=True)
class Residue:
    """A place that looks left over; ``kind`` is placeholder, other-company or wrong-sector.

    ``start`` and ``end`` count code points of the text as given.
    """

    kind: str
    quote: str
    start: int
    end: int


# Marks are looked for one character at a time, and what they enclose is bounded, so that neither
# can run away. A pattern that begins with one certain character is found the sooner.
_MARK = re.compile(r"[\[{<«%(“\"$]")
_ENCLOSED = re.compile(
    r"\[([^\[\]\n]{1,60})\]|\{\{?([^{}\n]{1,60})\}\}?|<<([^<>\n]{1,60})>>|«\s?([^«»\n]{1,60})\s?»"
    r"|<([^<>\n]{1,40})>|%%?(\w{3,40})%|\(([^()\n]{1,40})\)|“([^“”\n]{1,60})”|\"([^\"\n]{1,60})\""
    r"|\$\{?([A-Z_]{3,30})\b"
)
_CERTAIN = frozenset({2, 3})
_BLANK = re.compile(r"__{2,}|\.\.{5,}|……{2,}")
_CROSSES = re.compile(r"[xX][xX]{1,11}(?:/[xX]{2}/[xX]{2,4})?")
_LATIN = re.compile(r"lorem ipsum", re.IGNORECASE)


def find(text: Text, brief: Brief) -> tuple[Residue, ...]:
    """What looks left over in a text that should be about the company of a brief, by place.

    Placeholders that nobody filled in, another company's name where the brief's should stand,
    and words of another trade; at most 50. A person confirms the last two kinds.
    """
    found: dict[tuple[int, int], Residue] = {}
    for residue in _all(text, brief):
        if len(found) == MOST:
            break
        if not any(residue.start < end and start < residue.end for start, end in found):
            found[residue.start, residue.end] = residue
    return tuple(found[place] for place in sorted(found))


def _all(text: Text, brief: Brief) -> Iterator[Residue]:
    yield from _placeholders(text)
    yield from _other_companies(text, brief)
    yield from _wrong_sectors(text, brief)


def _placeholders(text: Text) -> Iterator[Residue]:
    for match in _enclosed(text.given):
        yield _at(text, PLACEHOLDER, *match.span())
    for match in _BLANK.finditer(text.given):
        if not _is_to_be_signed(text.given, match.start()):
            yield _at(text, PLACEHOLDER, *match.span())
    for match in _CROSSES.finditer(text.given):
        if _stands_alone(text.given, match):
            yield _at(text, PLACEHOLDER, *match.span())
    for match in _LATIN.finditer(text.given):
        yield _at(text, PLACEHOLDER, *match.span())
    for sentence in _with_any_of(text, _phrases_by_start()):
        yield from _placeholder_phrases(text, sentence)


def _with_any_of(text: Text, plains: Container[str]) -> Iterator[Sentence]:
    """The sentences that have one of some words."""
    marked = {word for word in text.vocabulary if word.plain in plains}
    for sentence in text.sentences if marked else ():
        if not marked.isdisjoint(sentence.words):
            yield sentence


def _enclosed(given: str) -> Iterator[re.Match[str]]:
    """Names of something to be filled in, between marks."""
    end = 0
    for mark in _MARK.finditer(given):
        match = _ENCLOSED.match(given, mark.start()) if mark.start() >= end else None
        if match is not None:
            end = match.end()
            if _is_placeholder(match[match.lastindex or 0], match.lastindex or 0):
                yield match


def _stands_alone(given: str, match: re.Match[str]) -> bool:
    """«XXX» for a name and «xx/xx/xxxx» for a date, not «XXL» nor «Maxx»."""
    around = given[max(0, match.start() - 1) : match.start()] + given[match.end() : match.end() + 1]
    return len(match[0]) >= 3 and not any(each.isalnum() or each == "/" for each in around)


def _is_placeholder(inside: str, kind: int) -> bool:
    """Whether what stands between marks is the name of something to be filled in."""
    words = [_plain(word) for word in re.findall(r"[^\W\d_]+", inside)]
    if not words or len(words) > 6:
        return False
    named = [word for word in words if word in PLACEHOLDER_WORDS]
    if kind in _CERTAIN:
        return True
    if kind == 1:
        shouting = inside.isupper() and len(inside) >= 4 and not any(map(str.isdigit, inside))
        return bool(named) or shouting
    if kind in {5, 6, 10}:
        return bool(named)
    return bool(named) and (inside.isupper() or tuple(words) in PLACEHOLDER_PHRASES)


def _is_to_be_signed(given: str, start: int) -> bool:
    """Whether a blank is for a signature or a date, as every offer has one."""
    line = given[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    words = [_plain(word) for word in re.findall(r"[^\W\d_]+", line)]
    return not words or any(word in BLANKS_TO_SIGN for word in words[-3:])


def _placeholder_phrases(text: Text, sentence: Sentence) -> Iterator[Residue]:
    starts, words = _phrases_by_start(), sentence.words
    for first, word in enumerate(words):
        for phrase in starts.get(word.plain, ()):
            last = first + len(phrase)
            written = tuple(each.plain for each in words[first:last])
            if written == phrase and _stands_for_a_name(words, first):
                yield _at(text, PLACEHOLDER, sentence.starts[first], sentence.end_of(last - 1))
                break


def _stands_for_a_name(words: Sequence[Word], first: int) -> bool:
    """«Estimado nombre de la empresa», not «el nombre de la empresa» nor «in your company name»."""
    before = words[first - 1].plain if first else ""
    return before in GREETING or (
        before in {"para", "for", "de", "of", "hola", "insert", "insertar"}
        and (first >= 1 and words[first].form[:1].isupper())
    )


@cache
def _phrases_by_start() -> Mapping[str, Sequence[tuple[str, ...]]]:
    by_start: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(PLACEHOLDER_PHRASES, key=len, reverse=True):
        by_start.setdefault(phrase[0], []).append(phrase)
    return by_start


def _other_companies(text: Text, brief: Brief) -> Iterator[Residue]:
    """Names that stand where the company's own name should."""
    known = _known(brief, text.lang)
    for sentence in _with_any_of(text, _marks_of_names(text.lang)):
        for first, last in _named_places(sentence, text.lang):
            words = sentence.words[first:last]
            if words and not any(
                word.stem in known or word.plain in NOT_COMPANIES for word in words
            ):
                yield _at(text, OTHER_COMPANY, sentence.starts[first], sentence.end_of(last - 1))


def _known(brief: Brief, lang: str) -> frozenset[str]:
    """The stems of all that a text may name without naming another client."""
    entries = (
        brief.name,
        brief.city,
        brief.sector,
        *brief.products,
        *brief.audience,
        *brief.channels,
        *brief.competitors,
    )
    words = (word for each in entries for part in read(each, lang).sentences for word in part.words)
    return frozenset(word.stem for word in words if len(word.plain) > 2)


def _named_places(sentence: Sentence, lang: str) -> Iterator[tuple[int, int]]:
    words, cues = sentence.words, _cues(lang)
    for place, word in enumerate(words):
        if word.plain in cues:
            yield from _named_after(sentence, place, cues[word.plain])
        elif word.plain == "'s" and place + 1 < len(words):
            yield from _named_before(words, place)


def _named_after(
    sentence: Sentence, place: int, cues: Sequence[tuple[str, ...]]
) -> Iterator[tuple[int, int]]:
    words = sentence.words
    for cue in cues:
        first = place + len(cue)
        if first >= len(words):
            continue
        if len(cue) == 1 or tuple([word.plain for word in words[place:first]]) == cue:
            last = _end_of_name(sentence, first)
            if last > first and _is_of_a_company(words, cue, first, last):
                yield first, last
                return


def _named_before(words: Sequence[Word], place: int) -> Iterator[tuple[int, int]]:
    """«Harbour Grill's followers»: one word alone may be a person's name."""
    first = _start_of_name(words, place)
    long_enough = place - first >= 2 or (place > first and words[first].plain in BUSINESS)
    if long_enough and words[place + 1].plain in POSSESSED:
        yield first, place


@cache
def _cues(lang: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    cues: dict[str, list[tuple[str, ...]]] = {}
    for cue in BEFORE_A_NAME[lang].split(";"):
        words = tuple(cue.split())
        cues.setdefault(words[0], []).append(words)
    return cues


@cache
def _marks_of_names(lang: str) -> frozenset[str]:
    """One of these stands in every sentence that names a company."""
    return frozenset({*_cues(lang), "'s"})


def _end_of_name(sentence: Sentence, first: int) -> int:
    words, last = sentence.words, first
    for place in range(first, min(first + LONGEST_NAME, len(words))):
        joined = place == first or sentence.starts[place] - sentence.end_of(place - 1) <= 1
        if not joined:
            break
        if words[place].form[:1].isupper():
            last = place + 1
        elif words[place].plain not in SMALL_IN_NAMES or place == first:
            break
    return last


def _start_of_name(words: Sequence[Word], end: int) -> int:
    first = end
    for place in range(end - 1, max(-1, end - 1 - LONGEST_NAME), -1):
        if not words[place].form[:1].isupper():
            break
        first = place
    return first


def _is_of_a_company(words: Sequence[Word], cue: Sequence[str], first: int, last: int) -> bool:
    """After a greeting stands a person's name, unless a word of trade is in it."""
    if cue[0] in GREETING and cue[-1] not in {"team", "de", "at"}:
        followed = last < len(words) and words[last].plain in {"team", "staff"}
        return followed or any(word.plain in BUSINESS for word in words[first:last])
    return True


def _wrong_sectors(text: Text, brief: Brief) -> Iterator[Residue]:
    """«Your diners» in a clinic's proposal."""
    own = _sectors_of(brief, text.lang)
    if not own:
        return
    foreign = _public(SECTORS.keys() - own, text.lang) - _public(own, text.lang)
    given = _known(brief, text.lang)
    for sentence in _with_any_of(text, foreign):
        for place, (before, word) in enumerate(pairwise(sentence.words)):
            ours = before.plain in POSSESSIVE[text.lang]
            if ours and word.plain in foreign and word.stem not in given:
                yield _at(text, WRONG_SECTOR, sentence.starts[place], sentence.end_of(place + 1))


def _public(sectors: Iterable[str], lang: str) -> frozenset[str]:
    return frozenset(word for sector in sectors for word in SECTORS[sector][1][lang].split())


def _sectors_of(brief: Brief, lang: str) -> frozenset[str]:
    """The sectors that a brief may belong to, by the words of its sector, name and products."""
    entries = (brief.sector, brief.name, *brief.products)
    plains = [
        word.plain for each in entries for part in read(each, lang).sentences for word in part.words
    ]
    return frozenset(
        sector
        for sector, (starts, _) in SECTORS.items()
        if any(plain.startswith(tuple(starts.split())) for plain in plains)
    )


def _at(text: Text, kind: str, start: int, end: int) -> Residue:
    return Residue(kind, text.quote(start, end), start, end)


def _plain(word: str) -> str:
    return folded(word, "es")[0]
