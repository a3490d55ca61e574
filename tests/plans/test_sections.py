"""The shipped sections: whole, in both languages, and in the order of a plan."""

from collections.abc import Iterator
from typing import Any

import pytest

from vetting.errors import Missing
from vetting.plans.sections import CHOICE, LINE, SECTIONS, TABLE, TEXT, Field, section

IDS = (
    "aims",
    "channels",
    "contacts",
    "answers",
    "updates",
    "calendar",
    "tone",
    "replies",
    "crisis",
    "reporting",
    "accounts",
    "methods",
    "data",
    "price",
    "notice",
    "review",
)


def texts(each: object) -> Iterator[Any]:
    if isinstance(each, dict) and ("en" in each or "es" in each):
        yield each
    elif isinstance(each, dict):
        for value in each.values():
            yield from texts(value)
    elif isinstance(each, tuple | list):
        for value in each:
            yield from texts(value)
    elif hasattr(each, "__slots__"):
        for name in each.__slots__:
            yield from texts(getattr(each, name))


def fields() -> Iterator[Field]:
    return (field for each in SECTIONS for field in each.fields)


def test_the_sections_stand_in_the_order_of_a_plan() -> None:
    assert tuple(each.id for each in SECTIONS) == IDS


def test_every_text_is_there_in_both_languages() -> None:
    found = list(texts(SECTIONS))
    assert len(found) > 200
    for text in found:
        assert set(text) == {"en", "es"}
        assert all(each.strip() == each and each for each in text.values())


def test_fields_are_of_known_kinds_and_only_tables_have_columns() -> None:
    for field in fields():
        assert field.kind in {TEXT, LINE, TABLE}
        assert bool(field.columns) == (field.kind == TABLE)
        for column in field.columns:
            assert column.kind in {TEXT, LINE, CHOICE}
            assert bool(column.choices) == (column.kind == CHOICE)


def test_templates_fill_only_columns_that_there_are() -> None:
    for field in fields():
        rows = field.template_in("en") if field.is_table else None
        if isinstance(rows, tuple):
            known = {each.id for each in field.columns}
            assert all(set(row) <= known for row in rows)


def test_levels_are_those_of_the_crisis_manual() -> None:
    rows = section("crisis").field("levels").template_in("en")
    assert isinstance(rows, tuple)
    assert [row["level"][:1] for row in rows] == ["0", "1", "2", "3", "4"]
    assert [row["next"] for row in rows][2:] == ["every 4 h", "every 2 h", "every hour"]


def test_the_reminder_is_for_freelancers_alone() -> None:
    answers = section("answers")
    assert len(answers.reminders_for("freelancer")) == 1
    assert answers.reminders_for("agency") == answers.reminders_for("in-house") == ()


def test_an_unknown_section_or_field_is_missing() -> None:
    with pytest.raises(Missing):
        section("astrology")
    with pytest.raises(Missing):
        section("tone").field("astrology")
