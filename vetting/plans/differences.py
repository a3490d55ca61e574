"""What two plans say differently: by section, by field, and by row of a table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from vetting.plans.content import Content, Told, ToldSection
from vetting.plans.sections import Cells, Field, Section
from vetting.proposals.changes import GONE, NEW, SAME, Change, changes


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row of a table that is gone or new, or the same as before."""

    kind: str
    row: Cells


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that says something else: its text word by word, or its table row by row."""

    field: Field
    text: tuple[Change, ...]
    rows: tuple[RowChange, ...]


@dataclass(frozen=True, slots=True)
class SectionChange:
    """One section with the fields that differ."""

    section: Section
    fields: tuple[FieldChange, ...]


def differences(old: Content, new: Content) -> tuple[SectionChange, ...]:
    """The sections in which the new plan says something else than the old one, in order."""
    pairs = zip(old.sections, new.sections, strict=True)
    found = (SectionChange(after.section, section_fields(before, after)) for before, after in pairs)
    return tuple(each for each in found if each.fields)


def section_fields(old: ToldSection, new: ToldSection) -> tuple[FieldChange, ...]:
    """The fields of one section that differ."""
    pairs = zip(old.fields, new.fields, strict=True)
    return tuple(_changed(before, after) for before, after in pairs if before.value != after.value)


def _changed(old: Told, new: Told) -> FieldChange:
    if new.field.is_table:
        return FieldChange(new.field, (), tuple(_rows(old.rows, new.rows)))
    return FieldChange(new.field, tuple(changes(old.text, new.text)), ())


def _rows(old: Sequence[Cells], new: Sequence[Cells]) -> Iterator[RowChange]:
    matcher = SequenceMatcher(None, _keys(old), _keys(new), autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield from (RowChange(SAME, row) for row in new[c:d])
        else:
            yield from (RowChange(GONE, row) for row in old[a:b])
            yield from (RowChange(NEW, row) for row in new[c:d])


def _keys(rows: Sequence[Mapping[str, str]]) -> list[tuple[tuple[str, str], ...]]:
    return [tuple(sorted(row.items())) for row in rows]
