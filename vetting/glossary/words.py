"""The words of the portal in both languages, as data."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vetting.folding import fold
from vetting.i18n import Text, in_language
from vetting.rules.numbers import numbers

WORDS = Path(__file__).with_name("words.json")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and what it means; in `says`, names of numbers stand where numbers do."""

    id: str
    word: Text
    says: Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as one reads it."""

    id: str
    word: str
    says: str


@cache
def words() -> Mapping[str, Word]:
    """Every word by its id."""
    return {raw["id"]: Word(**raw) for raw in json.loads(WORDS.read_text(encoding="utf-8"))}


def entry(word_id: str) -> Entry:
    """A word in the language in force. KeyError where there is none of this id."""
    return _told(words()[word_id], numbers())


def entries() -> Sequence[Entry]:
    """All of them by the alphabet of the language in force."""
    known = numbers()
    return sorted((_told(each, known) for each in words().values()), key=lambda it: fold(it.word))


def _told(word: Word, known: Mapping[str, str]) -> Entry:
    return Entry(word.id, in_language(word.word), in_language(word.says).format_map(known))
