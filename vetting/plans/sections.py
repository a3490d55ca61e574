"""The sections of a Social Media Plan as shipped data in both languages: their fields, what is
needed, and the template texts that a draft begins with (crisis §3, law §8 and §9)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from vetting.errors import Missing
from vetting.scoring.checklist import Text

TEXT, LINE, TABLE, CHOICE = "text", "line", "table", "choice"

Cells = Mapping[str, str]
Value = str | tuple[Cells, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; `kind` is line, text or choice. `when` narrows what is needed to rows
    in which another column says so."""

    id: str
    kind: str
    title: Text
    needed: bool
    when: Mapping[str, str]
    choices: tuple[Choice, ...]

    def is_needed_in(self, row: Cells) -> bool:
        """Whether a row says too little without this cell."""
        return self.needed and all(row.get(name) == value for name, value in self.when.items())

    def words(self, value: str) -> Text | None:
        """A choice in words; None for what was typed."""
        return next((each.title for each in self.choices if each.id == value), None)


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a section says; `kind` is text, line or table. A field that is `needed` and
    empty is still to be agreed."""

    id: str
    kind: str
    title: Text
    hint: Text | None
    needed: bool
    columns: tuple[Column, ...]
    template: Any

    @property
    def is_table(self) -> bool:
        return self.kind == TABLE

    def template_in(self, language: str) -> Value | None:
        """The shipped text or rows in one language, `en` or `es`; None where nothing is shipped."""
        if self.template is None:
            return None
        if not self.is_table:
            return str(self.template[language])
        return tuple(
            {name: _in(cell, language) for name, cell in row.items()} for row in self.template
        )


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is called to mind with some kinds of vendor."""

    kinds: tuple[str, ...]
    text: Text


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the plan."""

    id: str
    title: Text
    about: Text
    reminders: tuple[Reminder, ...]
    fields: tuple[Field, ...]

    def field(self, field_id: str) -> Field:
        """One field. Raises `Missing`."""
        for field in self.fields:
            if field.id == field_id:
                return field
        raise Missing

    def reminders_for(self, kind: str) -> tuple[Text, ...]:
        """What is called to mind with one kind of vendor."""
        return tuple(each.text for each in self.reminders if kind in each.kinds)


def section(section_id: str) -> Section:
    """One section. Raises `Missing`."""
    found = BY_ID.get(section_id)
    if found is None:
        raise Missing
    return found


def _load() -> tuple[Section, ...]:
    shipped = json.loads(Path(__file__).with_name("sections.json").read_text("utf-8"))
    return tuple(_section(each) for each in shipped["sections"])


def _section(raw: Mapping[str, Any]) -> Section:
    reminders = (Reminder(tuple(each["kinds"]), each["text"]) for each in raw.get("reminders", ()))
    fields = tuple(_field(each) for each in raw["fields"])
    return Section(raw["id"], raw["title"], raw["about"], tuple(reminders), fields)


def _field(raw: Mapping[str, Any]) -> Field:
    return Field(
        id=raw["id"],
        kind=raw["kind"],
        title=raw["title"],
        hint=raw.get("hint"),
        needed=raw.get("needed", False),
        columns=tuple(_column(each) for each in raw.get("columns", ())),
        template=raw.get("template"),
    )


def _column(raw: Mapping[str, Any]) -> Column:
    needed = raw.get("needed", False)
    return Column(
        id=raw["id"],
        kind=raw["kind"],
        title=raw["title"],
        needed=bool(needed),
        when=needed if isinstance(needed, Mapping) else {},
        choices=tuple(Choice(each["id"], each["title"]) for each in raw.get("choices", ())),
    )


def _in(cell: Text | str, language: str) -> str:
    return cell if isinstance(cell, str) else cell[language]


SECTIONS = _load()
BY_ID: Mapping[str, Section] = MappingProxyType({each.id: each for each in SECTIONS})
