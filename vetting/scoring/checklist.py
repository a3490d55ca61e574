"""A checklist: sections of criteria and facts, with a version. Data, read once and never changed."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from vetting.scoring.wording import below, shown

Text = Mapping[str, str]

LANGUAGES = ("en", "es")
RATERS = ("panel", "self", "referee")
LEVELS = 5

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


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to answer; ``values`` are its answers, or ``("number",)``."""

    id: str
    text: Text
    values: tuple[str, ...]

    @property
    def is_number(self) -> bool:
        """Whether the answer is a number of at least 0 instead of a word."""
        return self.values == ("number",)


@dataclass(frozen=True, slots=True)
class Section:
    """Criteria that are rated and scored together."""

    id: str
    title: Text
    criteria: tuple[Criterion, ...]


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
    if faults:
        raise ChecklistError(faults)
    assert isinstance(data, dict)
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


def faults_in(data: object) -> tuple[Fault, ...]:
    """Every fault of a checklist file's content, in the order of the file; empty when valid."""
    return tuple(_checklist_faults(data))


def _checklist_faults(data: object) -> Iterator[Fault]:
    if not isinstance(data, dict):
        yield Fault("checklist", f"{shown(data)} is not an object")
        return
    yield from _key_faults(data, "", ("id", "version", "title", "sections", "facts"))
    yield from _id_faults(data, "")
    if "version" in data:
        yield from _version_faults(data["version"])
    if "title" in data:
        yield from _text_faults(data["title"], "title")
    yield from _list_faults(data, "", "sections")
    sections = _listed(data, "", "sections")
    for place, section in sections:
        yield from _section_faults(section, place)
    yield from _list_faults(data, "", "facts")
    facts = _listed(data, "", "facts")
    for place, fact in facts:
        yield from _fact_faults(fact, place)
    criteria = [
        each
        for place, section in sections
        if isinstance(section, dict)
        for each in _listed(section, place, "criteria")
    ]
    if "sections" in data and not criteria:
        yield Fault("sections", "no criterion in any section")
    for group in (sections, criteria, facts):
        yield from _duplicate_faults(group)


def _list_faults(data: Mapping[str, object], place: str, key: str) -> Iterator[Fault]:
    if key in data and not isinstance(data[key], list):
        yield Fault(below(place, key), f"{shown(data[key])} is not a list")


def _listed(data: Mapping[str, object], place: str, key: str) -> list[tuple[str, object]]:
    """The items of a list with their places; none where it is no list."""
    items = data.get(key)
    if not isinstance(items, list):
        return []
    return [(f"{below(place, key)}[{number}]", item) for number, item in enumerate(items)]


def _duplicate_faults(items: Sequence[tuple[str, object]]) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for place, item in items:
        name = item.get("id") if isinstance(item, dict) else None
        if not isinstance(name, str):
            continue
        if name in first:
            yield Fault(below(place, "id"), f"{shown(name)} is the id of {first[name]} too")
        first.setdefault(name, place)


def _version_faults(version: object) -> Iterator[Fault]:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        yield Fault("version", f"{shown(version)} is not a whole number of at least 1")


def _section_faults(section: object, place: str) -> Iterator[Fault]:
    if not isinstance(section, dict):
        yield Fault(place, f"{shown(section)} is not an object")
        return
    yield from _key_faults(section, place, ("id", "title", "criteria"), ("weight",))
    yield from _id_faults(section, place)
    if "title" in section:
        yield from _text_faults(section["title"], below(place, "title"))
    yield from _list_faults(section, place, "criteria")
    for inner, criterion in _listed(section, place, "criteria"):
        yield from _criterion_faults(criterion, inner)
    if "weight" in section:
        yield from _section_weight_faults(section, place)


def _section_weight_faults(section: Mapping[str, Any], place: str) -> Iterator[Fault]:
    """A section's weight is the sum of its criteria's; written down, it has to agree."""
    weights = [
        criterion.get("weight")
        for _, criterion in _listed(section, place, "criteria")
        if isinstance(criterion, dict)
    ]
    sound = [Fraction(str(weight)) for weight in weights if _is_weight(weight)]
    if not _is_weight(section["weight"]):
        message = f"{shown(section['weight'])} is not a number of at least 0"
        yield Fault(below(place, "weight"), message)
    elif len(sound) == len(weights) and Fraction(str(section["weight"])) != sum(sound):
        message = f"{shown(section['weight'])} is not the sum of the criteria's weights"
        yield Fault(below(place, "weight"), message)


def _criterion_faults(criterion: object, place: str) -> Iterator[Fault]:
    if not isinstance(criterion, dict):
        yield Fault(place, f"{shown(criterion)} is not an object")
        return
    texts = ("title", "question", "proof")
    required = ("id", *texts, "anchors", "weight", "knockout", "raters")
    yield from _key_faults(criterion, place, required, ("suggested_weight", "note", "source"))
    yield from _id_faults(criterion, place)
    for key in texts:
        if key in criterion:
            yield from _text_faults(criterion[key], below(place, key))
    if "anchors" in criterion:
        yield from _anchor_faults(criterion["anchors"], below(place, "anchors"))
    for key in ("weight", "suggested_weight"):
        if key in criterion and not _is_weight(criterion[key]):
            yield Fault(below(place, key), f"{shown(criterion[key])} is not a number of at least 0")
    if not isinstance(criterion.get("knockout", False), bool):
        message = f"{shown(criterion['knockout'])} is not true or false"
        yield Fault(below(place, "knockout"), message)
    if "raters" in criterion:
        yield from _rater_faults(criterion["raters"], below(place, "raters"))
    if "note" in criterion:
        yield from _note_faults(criterion["note"], below(place, "note"))
    if not isinstance(criterion.get("source", ""), str):
        yield Fault(below(place, "source"), f"{shown(criterion['source'])} is not a text")


def _anchor_faults(anchors: object, place: str) -> Iterator[Fault]:
    if not isinstance(anchors, list):
        yield Fault(place, f"{shown(anchors)} is not a list")
        return
    if len(anchors) != LEVELS:
        yield Fault(place, f"{len(anchors)} anchors instead of {LEVELS}")
    for number, anchor in enumerate(anchors):
        yield from _text_faults(anchor, f"{place}[{number}]")


def _is_weight(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return value >= 0 and (isinstance(value, int) or math.isfinite(value))


def _rater_faults(raters: object, place: str) -> Iterator[Fault]:
    if not isinstance(raters, list) or not raters:
        yield Fault(place, f"not a list of at least one of {', '.join(RATERS)}")
        return
    for number, rater in enumerate(raters):
        if rater not in RATERS:
            yield Fault(
                f"{place}[{number}]", f"{shown(rater)} is not one of {', '.join(RATERS)}"
            )
        elif rater in raters[:number]:
            yield Fault(f"{place}[{number}]", f"{shown(rater)} stands here twice")


def _note_faults(note: object, place: str) -> Iterator[Fault]:
    if note != dict.fromkeys(LANGUAGES, ""):
        yield from _text_faults(note, place)


def _fact_faults(fact: object, place: str) -> Iterator[Fault]:
    if not isinstance(fact, dict):
        yield Fault(place, f"{shown(fact)} is not an object")
        return
    yield from _key_faults(fact, place, ("id", "text", "values"))
    yield from _id_faults(fact, place)
    if "text" in fact:
        yield from _text_faults(fact["text"], below(place, "text"))
    if "values" in fact:
        yield from _value_faults(fact["values"], below(place, "values"))


def _value_faults(values: object, place: str) -> Iterator[Fault]:
    if not isinstance(values, list) or not values:
        yield Fault(place, "not a list of at least one answer")
        return
    for number, value in enumerate(values):
        if not _is_id(value):
            message = f"{shown(value)} is not made of a–z, 0–9 and single hyphens or underscores"
            yield Fault(f"{place}[{number}]", message)
        elif value in values[:number]:
            yield Fault(f"{place}[{number}]", f"{shown(value)} stands here twice")
    if "number" in values and len(values) > 1:
        yield Fault(place, "number stands beside other answers")


def _key_faults(
    data: Mapping[str, object], place: str, required: Sequence[str], optional: Sequence[str] = ()
) -> Iterator[Fault]:
    for key in required:
        if key not in data:
            yield Fault(below(place, key), "missing")
    for key in data:
        if key not in required and key not in optional:
            yield Fault(below(place, key), "unknown key")


def _id_faults(data: Mapping[str, object], place: str) -> Iterator[Fault]:
    if "id" in data and not _is_id(data["id"]):
        message = f"{shown(data['id'])} is not made of a–z, 0–9 and single hyphens or underscores"
        yield Fault(below(place, "id"), message)


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _text_faults(text: object, place: str) -> Iterator[Fault]:
    if not isinstance(text, dict):
        yield Fault(place, f"{shown(text)} is not an object with {' and '.join(LANGUAGES)}")
        return
    yield from _key_faults(text, place, LANGUAGES)
    for language in LANGUAGES:
        if not isinstance(text.get(language, ""), str):
            yield Fault(below(place, language), f"{shown(text[language])} is not a text")
        elif language in text and not text[language].strip():
            yield Fault(below(place, language), "empty")
