"""The shipped checklists and the texts of the warning signs, as data in both languages."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from vetting.scoring.checklist import Checklist, Text, parse_checklist
from vetting.scoring.wording import shown

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class WarningSign:
    """What a person reads about one warning sign."""

    id: str
    family: str
    severity: str
    title: Text
    why: Text
    innocent: Text
    ask: Text
    newcomer: Text
    source: str


@dataclass(frozen=True, slots=True)
class Promise:
    """What a person reads about one kind of suspicious promise in a proposal."""

    id: str
    severity: str
    title: Text
    why: Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that stands for a number."""

    value: str
    text: Text


@dataclass(frozen=True, slots=True)
class OwnFact:
    """A fact as somebody is asked it about themself; `kinds` of vendor are asked it."""

    id: str
    kinds: tuple[str, ...]
    question: Text
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class OwnSign:
    """What somebody reads about a warning sign that their own answers would raise."""

    id: str
    title: Text
    reads: Text
    innocent: Text
    mend: Text


class UnknownChecklistError(LookupError):
    """No checklist of this id, or no such version of it, is shipped."""


def known_ids() -> tuple[str, ...]:
    """The ids of the shipped checklists, in alphabetical order."""
    return tuple(sorted(_versions()))


def load(checklist_id: str, version: int | None = None) -> Checklist:
    """A shipped checklist in the given version, by default the newest.

    Raises UnknownChecklistError, whose message lists what there is.
    """
    versions = _versions().get(checklist_id)
    if versions is None:
        there = ", ".join(known_ids())
        raise UnknownChecklistError(f"{shown(checklist_id)} is not a checklist; there is {there}")
    wanted = max(versions) if version is None else version
    if wanted not in versions:
        there = ", ".join(map(str, sorted(versions)))
        raise UnknownChecklistError(f"{shown(checklist_id)} has no version {wanted}, only {there}")
    return _read_version(checklist_id, wanted)


@cache
def _read_version(checklist_id: str, version: int) -> Checklist:
    return parse_checklist(_read(f"{checklist_id}-{version}.json"))


def versions(checklist_id: str) -> tuple[int, ...]:
    """The versions of a checklist that are shipped, the newest first; none of an unknown one."""
    return tuple(sorted(_versions().get(checklist_id, ()), reverse=True))


@cache
def _versions() -> Mapping[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for path in _FOLDER.glob("*-*.json"):
        name, _, number = path.stem.rpartition("-")
        if number.isdecimal():
            found[name] = found.get(name, frozenset()) | {int(number)}
    return MappingProxyType(found)


@cache
def warning_signs() -> Mapping[str, WarningSign]:
    """The texts of the thirty warning signs by id, in the order of the catalogue."""
    signs = (WarningSign(**each) for each in _texts()["flags"])
    return MappingProxyType({sign.id: sign for sign in signs})


@cache
def promises() -> Mapping[str, Promise]:
    """The texts of the kinds of suspicious promises by id, in the order of the catalogue."""
    kinds = (Promise(**each) for each in _texts()["promises"])
    return MappingProxyType({kind.id: kind for kind in kinds})


@cache
def own_facts() -> Mapping[str, OwnFact]:
    """The facts that somebody can answer about themself by id, in the order in which to ask."""
    facts = (
        OwnFact(
            id=each["id"],
            kinds=tuple(each["kinds"]),
            question=each["question"],
            choices=tuple(Choice(**choice) for choice in each.get("choices", ())),
        )
        for each in _read("self-check.json")["facts"]
    )
    return MappingProxyType({fact.id: fact for fact in facts})


@cache
def own_signs() -> Mapping[str, OwnSign]:
    """The warning signs that one's own answers can raise by id, told to the person themself."""
    signs = (OwnSign(**each) for each in _read("self-check.json")["signs"])
    return MappingProxyType({sign.id: sign for sign in signs})


@cache
def reply_questions() -> Mapping[str, Text]:
    """What the person assessed is asked about each warning sign, by sign."""
    asked = _read("reply-questions.json")["questions"]
    return MappingProxyType({each["id"]: each["ask"] for each in asked})


def labels(kind: str) -> Mapping[str, Text]:
    """Short texts by id.

    ``kind`` is one of families, severities, severity_meanings, states, levels, level_actions,
    rules, green, gate, honest_newcomer and plan; KeyError for anything else.
    """
    found: Mapping[str, Text] = _texts()["labels"][kind]
    return found


@cache
def _texts() -> Mapping[str, Any]:
    return MappingProxyType(_read("warning-signs.json"))


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((_FOLDER / name).read_text(encoding="utf-8"))
    return content
