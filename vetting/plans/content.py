"""What a plan says, section by section: a draft or a version, read in one way.

A body maps fields to what they hold, a text or a table's rows; `confirmed` lists fields that
somebody let stand as they were drafted. Sources tell what was taken over, and from where."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from vetting.plans.sections import SECTIONS, Cells, Column, Field, Section, Value

CONFIRMED = "confirmed"
OPEN, TEMPLATE, FILLED, EMPTY = "open", "template", "filled", "empty"
FROM_PROPOSAL, FROM_BRIEF, FROM_TEMPLATE, FROM_FACTS, FROM_VENDOR = (
    "proposal",
    "brief",
    "template",
    "facts",
    "vendor",
)
NO_CONTACT, NO_TIMES, NO_UPDATES, NO_CRISIS = (
    "contact-person",
    "answer-times",
    "update-policy",
    "crisis-part",
)
GAP_SECTIONS: Mapping[str, str] = {
    NO_CONTACT: "contacts",
    NO_TIMES: "answers",
    NO_UPDATES: "updates",
    NO_CRISIS: "crisis",
}

CALLER_AND_CALLED = 2

Body = Mapping[str, Any]


def canonical(content: object) -> str:
    """The one way to write a content down: equal contents are equal texts."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(content: object) -> str:
    """The SHA-256 of a content, in hexadecimal."""
    return hashlib.sha256(canonical(content).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Source:
    """Where a field was taken from: `kind` is proposal, brief, template, facts or vendor. `state`
    is `present` or `weak`, what is weak is still to be agreed. `drafted` is the digest of what was
    written into the field, empty where the source is only shown. What is `inner` is for the
    company's own members and goes into no version."""

    field: str
    kind: str
    state: str = "present"
    quote: str = ""
    drafted: str = ""
    inner: bool = False

    @property
    def stored(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> "Source":
        return cls(**{name: raw[name] for name in cls.__slots__ if name in raw})


@dataclass(frozen=True, slots=True)
class Told:
    """One field as it is shown. `state` is `open` (to be agreed), `template` (as shipped),
    `filled`, or `empty` where nothing is needed."""

    field: Field
    value: Value
    sources: tuple[Source, ...]
    state: str
    is_confirmed: bool = False

    @property
    def is_open(self) -> bool:
        return self.state == OPEN

    @property
    def text(self) -> str:
        return self.value if isinstance(self.value, str) else ""

    @property
    def rows(self) -> tuple[Cells, ...]:
        return () if isinstance(self.value, str) else self.value

    def lacks(self, row: Cells, column: Column) -> bool:
        """Whether a cell is still to be agreed."""
        return column.is_needed_in(row) and not row.get(column.id)

    @property
    def quotes(self) -> tuple[Source, ...]:
        """What is shown word for word beside the field."""
        return tuple(each for each in self.sources if each.quote)


@dataclass(frozen=True, slots=True)
class ToldSection:
    """One section as it is shown."""

    section: Section
    fields: tuple[Told, ...]

    @property
    def open(self) -> int:
        """How many fields are still to be agreed."""
        return sum(each.is_open for each in self.fields)

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written anything here: all of it is empty or as shipped."""
        return not any(each.value and each.state != TEMPLATE for each in self.fields)

    def told(self, field_id: str) -> Told:
        return next(each for each in self.fields if each.field.id == field_id)


@dataclass(frozen=True)
class Content:
    """A whole plan, by section: its body and its sources."""

    bodies: Mapping[str, Body]
    sources: Mapping[str, Sequence[Source]]

    @classmethod
    def read(cls, content: Mapping[str, Any]) -> "Content":
        """Read what a version holds: {section: {"body": …, "sources": […]}}."""
        return cls(
            {name: each["body"] for name, each in content.items()},
            {name: [Source.read(raw) for raw in each["sources"]] for name, each in content.items()},
        )

    @cached_property
    def sections(self) -> tuple[ToldSection, ...]:
        """Every section in order, also those of which nothing is stored."""
        return tuple(
            told(each, self.bodies.get(each.id, {}), self.sources.get(each.id, ()))
            for each in SECTIONS
        )

    def section(self, section_id: str) -> ToldSection:
        return next(each for each in self.sections if each.section.id == section_id)

    def value(self, section_id: str, field_id: str) -> Value:
        """What one field holds, empty where nothing does."""
        return self.section(section_id).told(field_id).value

    @property
    def open(self) -> int:
        """How many fields are still to be agreed."""
        return sum(each.open for each in self.sections)

    def gaps(self) -> tuple[str, ...]:
        """The gaps that matter before anybody signs, as ids in their order."""
        rules = (
            (NO_CONTACT, self._names_a_contact),
            (NO_TIMES, self._has_answer_times),
            (NO_UPDATES, self._has_update_policy),
            (NO_CRISIS, self._has_crisis_part),
        )
        return tuple(gap for gap, is_there in rules if not is_there())

    def _names_a_contact(self) -> bool:
        return bool(self.value("contacts", "contact"))

    def _has_answer_times(self) -> bool:
        """In both directions; what the proposal promises to the public counts for its own."""
        directions = {row.get("direction") for row in self._rows("answers", "times", "within")}
        promised = bool(self.value("answers", "arrangement"))
        return "company" in directions and ("public" in directions or promised)

    def _has_update_policy(self) -> bool:
        """Kinds of content have rules, and what needs approval has somebody who approves."""
        rows = self._rows("updates", "matrix", "rule")
        waiting = [row for row in rows if row["rule"] == "approval"]
        return bool(rows) and (not waiting or any(row.get("approver") for row in waiting))

    def _has_crisis_part(self) -> bool:
        """There are levels, and two people at least who reach each other by telephone: a template
        that nobody filled in helps nobody."""
        called = [row for row in self._rows("crisis", "calls", "name") if row.get("telephone")]
        return bool(self._rows("crisis", "levels", "who")) and len(called) >= CALLER_AND_CALLED

    def _rows(self, section_id: str, field_id: str, needed: str) -> list[Cells]:
        told_field = self.section(section_id).told(field_id)
        return [row for row in told_field.rows if row.get(needed)]


def told(section: Section, body: Body, sources: Iterable[Source]) -> ToldSection:
    """One section with what is stored of it."""
    found = tuple(sources)
    return ToldSection(section, tuple(_told(field, body, found) for field in section.fields))


def value_of(field: Field, body: Body) -> Value:
    """What a body says of a field."""
    stored = body.get(field.id)
    if field.is_table:
        return tuple(stored) if isinstance(stored, list | tuple) else ()
    return stored if isinstance(stored, str) else ""


def _told(field: Field, body: Body, sources: Sequence[Source]) -> Told:
    value = value_of(field, body)
    own = tuple(each for each in sources if each.field == field.id)
    is_confirmed = field.id in body.get(CONFIRMED, ())
    return Told(field, value, own, _state(field, value, own, is_confirmed), is_confirmed)


def _state(field: Field, value: Value, sources: Sequence[Source], is_confirmed: bool) -> str:
    if not value:
        return OPEN if field.needed else EMPTY
    if _has_holes(field, value):
        return OPEN
    if is_confirmed:
        return FILLED
    written = digest(value)
    drafted = [each for each in sources if each.drafted == written]
    if any(each.state == "weak" for each in drafted):
        return OPEN
    return TEMPLATE if any(each.kind == FROM_TEMPLATE for each in drafted) else FILLED


def _has_holes(field: Field, value: Value) -> bool:
    return not isinstance(value, str) and any(
        column.is_needed_in(row) and not row.get(column.id)
        for row in value
        for column in field.columns
    )
