"""A checklist: sections of criteria and facts, with a version; data that never changes."""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from vetting.scoring.case import NOT_APPLICABLE, NOT_OBSERVED
from vetting.scoring.exact import exact, total
from vetting.scoring.wording import below, shown

Text = Mapping[str, str]

LANGUAGES = ("en", "es")
RATERS = ("panel", "self", "referee")
LEVELS = 5
NUMBER = "number"

_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing to rate 0–4, with the sentence that describes each level."""

    id: str
    title: Text
    question: Text
    proof: Text
    anchors: tuple[Text, ...]
    weight: int | float
    suggested_weight: int | float
    knockout: bool
    raters: tuple[str, ...]
    note: Text
    source: str

    @property
    def values(self) -> tuple[str, ...]:
        """What a rating may be, as text; what can knock out applies to everybody."""
        words = (NOT_OBSERVED,) if self.knockout else (NOT_OBSERVED, NOT_APPLICABLE)
        return (*map(str, range(LEVELS)), *words)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to answer; ``values`` are its answers, or ``("number",)``."""

    id: str
    text: Text
    values: tuple[str, ...]

    @property
    def is_number(self) -> bool:
        """Whether the answer is a number of at least 0 instead of a word."""
        return self.values == (NUMBER,)


@dataclass(frozen=True, slots=True)
class Section:
    """Criteria that are rated and scored together."""

    id: str
    title: Text
    criteria: tuple[Criterion, ...]

    @property
    def weight(self) -> int | float:
        """The sum of the criteria's weights, as they are before a company changes them."""
        whole = total(exact(each.weight) for each in self.criteria)
        return whole.numerator if whole.denominator == 1 else float(whole)


@dataclass(frozen=True, slots=True)
class Checklist:
    """One published version of a checklist."""

    id: str
    version: int
    title: Text
    sections: tuple[Section, ...]
    facts: tuple[Fact, ...]
    criteria: Mapping[str, Criterion] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = {each.id: each for section in self.sections for each in section.criteria}
        object.__setattr__(self, "criteria", by_id)

    @property
    def numbers(self) -> Mapping[str, int]:
        """What each criterion is called by number, by id: 1–n through the whole checklist, the same
        on paper and on the screen."""
        return {each: number for number, each in enumerate(self.criteria, 1)}

    @property
    def is_about_vendors(self) -> bool:
        """Whether warning signs can come of it: they rest on facts about a vendor (redflags §3),
        which a checklist about anything else does not ask."""
        return bool(self.facts)

    def section_of(self, criterion_id: str) -> Section:
        """The section that holds the criterion; KeyError where none does."""
        for section in self.sections:
            if any(each.id == criterion_id for each in section.criteria):
                return section
        raise KeyError(criterion_id)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a checklist file, and where: ``sections[0].criteria[2].anchors[4].es``."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class ChecklistError(ValueError):
    """A checklist cannot be used; ``faults`` names everything that is wrong with it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


def parse_checklist(data: object) -> Checklist:
    """Turn a checklist file's content into a Checklist.

    Takes parsed JSON. Raises ChecklistError with every fault at once.
    """
    faults = faults_in(data)
    if faults or not isinstance(data, dict):
        raise ChecklistError(faults)
    return Checklist(
        id=data["id"],
        version=data["version"],
        title=data["title"],
        sections=tuple(_section(each) for each in data["sections"]),
        facts=tuple(_fact(each) for each in data["facts"]),
    )


def _section(data: Mapping[str, Any]) -> Section:
    criteria = tuple(_criterion(each) for each in data["criteria"])
    return Section(id=data["id"], title=data["title"], criteria=criteria)


def _criterion(data: Mapping[str, Any]) -> Criterion:
    return Criterion(
        id=data["id"],
        title=data["title"],
        question=data["question"],
        proof=data["proof"],
        anchors=tuple(data["anchors"]),
        weight=data["weight"],
        suggested_weight=data.get("suggested_weight", data["weight"]),
        knockout=data["knockout"],
        raters=tuple(data["raters"]),
        note=data.get("note", dict.fromkeys(LANGUAGES, "")),
        source=data.get("source", ""),
    )


def _fact(data: Mapping[str, Any]) -> Fact:
    return Fact(id=data["id"], text=data["text"], values=tuple(data["values"]))


Check = Callable[[object, str], Iterator[Fault]]


def faults_in(data: object) -> tuple[Fault, ...]:
    """Every fault of a checklist file's content, in the order of the file; empty when valid."""
    return tuple(_checklist_faults(data))


def _checklist_faults(data: object) -> Iterator[Fault]:
    yield from _object(_CHECKLIST)(data, "")
    if not isinstance(data, dict):
        return
    sections = _listed(data, "", "sections")
    criteria = [each for place, section in sections for each in _listed(section, place, "criteria")]
    if "sections" in data and not criteria:
        yield Fault("sections", "no criterion in any section")
    for place, section in sections:
        if criteria and isinstance(section, dict) and section.get("criteria") == []:
            yield Fault(below(place, "criteria"), "empty")
        yield from _sum_faults(section, place)
    for group in (sections, criteria, _listed(data, "", "facts")):
        yield from _duplicate_faults(group)


def _object(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    known = {**required, **(optional or {})}

    def faults(value: object, place: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault(place or "checklist", f"{shown(value)} is not an object")
            return
        for key in required:
            if key not in value:
                yield Fault(below(place, key), "missing")
        for key, inner in value.items():
            if key in known:
                yield from known[key](inner, below(place, key))
            else:
                yield Fault(below(place, key), "unknown key")

    return faults


def _list_of(check: Check) -> Check:
    def faults(value: object, place: str) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield Fault(place, f"{shown(value)} is not a list")
            return
        for number, item in enumerate(value):
            yield from check(item, f"{place}[{number}]")

    return faults


def _unique_list_of(check: Check) -> Check:
    def faults(value: object, place: str) -> Iterator[Fault]:
        yield from _list_of(check)(value, place)
        if not isinstance(value, list):
            return
        if not value:
            yield Fault(place, "empty")
        for number, item in enumerate(value):
            if item in value[:number]:
                yield Fault(f"{place}[{number}]", f"{shown(item)} stands here twice")

    return faults


def _id(value: object, place: str) -> Iterator[Fault]:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        message = f"{shown(value)} is not made of a–z, 0–9 and single hyphens or underscores"
        yield Fault(place, message)


def _version(value: object, place: str) -> Iterator[Fault]:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        yield Fault(place, f"{shown(value)} is not a whole number of at least 1")


def _text(value: object, place: str) -> Iterator[Fault]:
    yield from _object(dict.fromkeys(LANGUAGES, _sentence))(value, place)


def _sentence(value: object, place: str) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault(place, f"{shown(value)} is not a text")
    elif not value.strip():
        yield Fault(place, "empty")


def _note(value: object, place: str) -> Iterator[Fault]:
    if value != dict.fromkeys(LANGUAGES, ""):
        yield from _text(value, place)


def _anchors(value: object, place: str) -> Iterator[Fault]:
    yield from _list_of(_text)(value, place)
    if isinstance(value, list) and len(value) != LEVELS:
        yield Fault(place, f"{len(value)} anchors instead of {LEVELS}")


def _weight(value: object, place: str) -> Iterator[Fault]:
    if not _is_weight(value):
        yield Fault(place, f"{shown(value)} is not a number of at least 0")


def _is_weight(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return value >= 0 and (isinstance(value, int) or math.isfinite(value))


def _boolean(value: object, place: str) -> Iterator[Fault]:
    if not isinstance(value, bool):
        yield Fault(place, f"{shown(value)} is not true or false")


def _rater(value: object, place: str) -> Iterator[Fault]:
    if value not in RATERS:
        yield Fault(place, f"{shown(value)} is not one of {', '.join(RATERS)}")


def _source(value: object, place: str) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault(place, f"{shown(value)} is not a text")


def _answers(value: object, place: str) -> Iterator[Fault]:
    yield from _unique_list_of(_id)(value, place)
    if isinstance(value, list) and NUMBER in value and len(value) > 1:
        yield Fault(place, f"{NUMBER} stands beside other answers")


_CRITERION: Mapping[str, Check] = {
    "id": _id,
    "title": _text,
    "question": _text,
    "proof": _text,
    "anchors": _anchors,
    "weight": _weight,
    "knockout": _boolean,
    "raters": _unique_list_of(_rater),
}
_CRITERION_EXTRAS: Mapping[str, Check] = {
    "suggested_weight": _weight,
    "note": _note,
    "source": _source,
}
_SECTION: Mapping[str, Check] = {
    "id": _id,
    "title": _text,
    "criteria": _list_of(_object(_CRITERION, _CRITERION_EXTRAS)),
}
_FACT: Mapping[str, Check] = {"id": _id, "text": _text, "values": _answers}
_CHECKLIST: Mapping[str, Check] = {
    "id": _id,
    "version": _version,
    "title": _text,
    "sections": _list_of(_object(_SECTION, {"weight": _weight})),
    "facts": _list_of(_object(_FACT)),
}


def _listed(holder: object, place: str, key: str) -> list[tuple[str, object]]:
    """The items of a list with their places; none where there is no such list."""
    items = holder.get(key) if isinstance(holder, dict) else None
    if not isinstance(items, list):
        return []
    return [(f"{below(place, key)}[{number}]", item) for number, item in enumerate(items)]


def _sum_faults(section: object, place: str) -> Iterator[Fault]:
    """A section's weight is the sum of its criteria's; where written down, it has to agree."""
    weights: list[Any] = [
        each.get("weight") if isinstance(each, dict) else None
        for _, each in _listed(section, place, "criteria")
    ]
    written: Any = section.get("weight") if isinstance(section, dict) else None
    if not weights or not all(map(_is_weight, [written, *weights])):
        return
    if exact(written) != sum(map(exact, weights)):
        message = f"{shown(written)} is not the sum of the criteria's weights"
        yield Fault(below(place, "weight"), message)


def _duplicate_faults(items: Sequence[tuple[str, object]]) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for place, item in items:
        name = item.get("id") if isinstance(item, dict) else None
        if isinstance(name, str) and name in first:
            yield Fault(below(place, "id"), f"{shown(name)} is the id of {first[name]} too")
        elif isinstance(name, str):
            first[name] = place
