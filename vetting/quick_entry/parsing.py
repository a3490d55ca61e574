"""What is typed, read as answers: `14 3`, `14 -`, `14 x because`, one to a line or several. Pure.

A line is read in one way or not at all: where it could mean two things it is a fault, and nothing
of it counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vetting.scoring.case import NOT_APPLICABLE, NOT_OBSERVED

WORDS = {
    **{str(level): str(level) for level in range(5)},
    **dict.fromkeys(("-", "–", "—", "n", "no", "not observed"), NOT_OBSERVED),
    **dict.fromkeys(("no observado", "no observada"), NOT_OBSERVED),
    **dict.fromkeys(("x", "na", "n/a", "n.a", "n.a.", "not applicable"), NOT_APPLICABLE),
    **dict.fromkeys(("np", "no aplica", "no aplicable", "no procede"), NOT_APPLICABLE),
}
UNDOING = frozenset({"undo", "deshacer"})
# May begin a note as well as be the answer: «14 no se vio nada».
WORD_OF_A_NOTE = "no"

_BLANK = r"[^\S\r\n]"
# The longest first, so that «no aplica» is not «no» with a note.
_ANSWER = "|".join(re.escape(word) for word in sorted(WORDS, key=len, reverse=True))
_BETWEEN = rf"(?:{_BLANK}*[.,:=)·]{_BLANK}*|{_BLANK}+|(?=[-–—]))"
_SHAPE = rf"[0-9]{{1,4}}{_BETWEEN}(?:{_ANSWER})(?=$|[\s:;,.])"
_ENTRY = re.compile(rf"([0-9]{{1,4}}){_BETWEEN}({_ANSWER})(?=$|[\s:;,.]){_BLANK}*", re.IGNORECASE)
_NEXT = re.compile(rf";{_BLANK}*(?={_SHAPE})", re.IGNORECASE)
_SET_OFF = re.compile(rf"[:,.–—-](?:{_BLANK}+|$)|:")
_LINES = re.compile(r"\r\n|\r|\n")
_NUMBER = re.compile(r"[0-9]+")


class Wrong(StrEnum):
    """What is the matter with a line."""

    NO_NUMBER = "no-number"
    NO_ANSWER = "no-answer"
    UNKNOWN_ANSWER = "unknown-answer"
    UNCLEAR_NOTE = "unclear-note"


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer: the criterion's number, the rating's value, and the note, empty where none was
    typed; `line` counts from 1, `text` is what of the line was read as this answer."""

    number: int
    value: str
    note: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that is no answer, or could be two."""

    wrong: Wrong
    line: int
    text: str


class _Unreadable(Exception):
    def __init__(self, wrong: Wrong) -> None:
        self.wrong = wrong


def undoes(text: str) -> bool:
    """Whether all that was typed is the word that takes the last entry back."""
    return text.strip().casefold() in UNDOING


def parse(text: str) -> list[Entry | Fault]:
    """Every line that says something, in order: its answers, or one fault."""
    return [
        each
        for number, line in enumerate(_LINES.split(text), 1)
        if line.strip(" \t;")
        for each in _read(line.strip(), number)
    ]


def _read(text: str, line: int) -> list[Entry] | list[Fault]:
    try:
        return [
            answer
            for part in _NEXT.split(text)
            if part.strip(" \t;")
            for answer in _answers(part.strip(), line)
        ]
    except _Unreadable as unreadable:
        return [Fault(unreadable.wrong, line, text)]


def _answers(part: str, line: int) -> list[Entry]:
    """Several answers without a note, or one that may have one. Raises `_Unreadable`."""
    matches = list(_matches(part))
    if not matches:
        raise _Unreadable(_what_is_wrong(part))
    rest = matches[-1].string[matches[-1].end() :]
    note = _note(rest, matches[0][2], alone=len(matches) == 1)
    return [
        Entry(
            number=int(each[1]),
            value=WORDS[each[2].casefold()],
            note=note,
            line=line,
            text=part if len(matches) == 1 else each[0].strip(),
        )
        for each in matches
    ]


def _matches(part: str) -> Iterator[re.Match[str]]:
    """One answer after the other, as far as they go."""
    match = _ENTRY.match(part)
    while match:
        yield match
        match = _ENTRY.match(part[match.end() :].lstrip(",").lstrip())
        part = match.string if match else ""


def _note(rest: str, answer: str, *, alone: bool) -> str:
    """What follows the answers. Raises `_Unreadable` where it may be no note."""
    set_off = _SET_OFF.match(rest)
    note = rest[set_off.end() :].strip() if set_off else rest.strip()
    if not note or not note.strip(";"):
        return ""
    is_explicit = bool(set_off) and rest.startswith(":")
    is_clear = any(each.isalpha() for each in note) and (
        bool(set_off) or answer.casefold() != WORD_OF_A_NOTE
    )
    if not alone or not (is_explicit or is_clear):
        raise _Unreadable(Wrong.UNCLEAR_NOTE)
    return note


def _what_is_wrong(part: str) -> Wrong:
    number = _NUMBER.match(part)
    if number is None:
        return Wrong.NO_NUMBER
    return Wrong.UNKNOWN_ANSWER if part[number.end() :].strip() else Wrong.NO_ANSWER
