"""Which column of a table holds what, told by its head."""

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from vetting.folding import fold

FIELDS = ("name", "kind", "contact_person", "city", "email", "phone", "website", "notes")
# What may stand in several columns: first and last name, remarks here and there.
JOINED = {"name": " ", "notes": "\n"}

_between = re.compile(r"[^\w]+|_+")
_data = re.compile(r"\S+@\S+\.\w+|https?://|www\.", re.IGNORECASE)


def field_of(head: str) -> str:
    """The field that a head names; empty where it is none that is known."""
    return _words("heads").get(_plain(head), "")


def kind_of(word: str) -> str:
    """The kind of vendor that a word means; empty where that is not known."""
    return _words("kinds").get(_plain(word), "")


def has_heads(first: Sequence[str]) -> bool:
    """Whether a first row reads as heads: one of them is known, or at least none is an address."""
    return any(map(field_of, first)) or not any(map(_data.search, first))


def guessed(heads: Sequence[str]) -> list[str]:
    """For each column the field that its head names, no field twice but those that are joined."""
    found: list[str] = []
    for head in heads:
        field = field_of(head)
        found.append(field if field in JOINED or field not in found else "")
    return found


def _plain(text: str) -> str:
    return " ".join(_between.sub(" ", fold(text)).split())


@cache
def _words(part: str) -> dict[str, str]:
    text = Path(__file__).with_name("words.json").read_text(encoding="utf-8")
    return {word: what for what, words in json.loads(text)[part].items() for word in words}
