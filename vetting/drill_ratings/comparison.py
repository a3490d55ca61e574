"""A drill's raters side by side, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from flask_babel import gettext

from vetting.drill_ratings import rubric
from vetting.drill_ratings.queries import OwnDrillRating, view_of
from vetting.i18n import in_language
from vetting.models import DrillRating
from vetting.scoring.drill import NOT_SEEN, Result, View, result

# From this difference on between two raters' points it is worth talking about them.
FAR_APART = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One item and what each rater says of it, with their notes; `parts` them where it matters."""

    title: str
    answers: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]
    apart: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """The raters in the order in which they handed in, their points and levels, and each item."""

    names: tuple[str, ...]
    views: tuple[View, ...]
    result: Result
    checks: tuple[Line, ...]
    seen: tuple[Line, ...]

    @property
    def is_far_apart(self) -> bool:
        return self.result.spread >= FAR_APART


def comparison(own: OwnDrillRating, rows: Sequence[DrillRating]) -> Comparison:
    """Compare ratings that are in, of which one at least is the actor's."""
    views = tuple(view_of(row) for row in rows)
    found = result(views)
    if found is None:
        raise ValueError("there is nothing to compare")
    checks, seen = own.asked[-1].criteria, own.asked[0].criteria
    return Comparison(
        names=tuple(row.member.name for row in rows),
        views=views,
        result=found,
        checks=tuple(_line(item, rows) for item in checks),
        seen=tuple(line for item in seen if _says_something(line := _line(item, rows))),
    )


def first_line(found: Result, limit: int, response_hours: Decimal) -> str:
    """From when on, of a drill of so many minutes, there was a first usable line, beside the answer
    time that the brief asks for; empty where nobody said."""
    if found.first_line is None:
        return ""
    minutes = rubric.minute_of(int(found.first_line), limit)
    return str(
        gettext(
            "First usable line after %(minutes)s min; the brief gives %(hours)s h for an answer.",
            minutes=minutes,
            hours=f"{response_hours.normalize():f}",
        )
    )


def _line(item: rubric.Item, rows: Sequence[DrillRating]) -> Line:
    marks = [{mark.item: mark for mark in row.marks}.get(item.id) for row in rows]
    values = [mark.value if mark else "" for mark in marks]
    return Line(
        title=in_language(item.title),
        answers=tuple(_answer(item, value) for value in values),
        notes=tuple(
            (row.member.name, mark.note)
            for row, mark in zip(rows, marks, strict=True)
            if mark and mark.note
        ),
        apart=_apart(item, values),
    )


def _answer(item: rubric.Item, value: str) -> str:
    if item.kind == "check" and value:
        return f"{value} · {item.answer(value)}"
    return item.answer(value) if value else "–"


def _apart(item: rubric.Item, values: Sequence[str]) -> bool:
    """Two points of two apart on a check, or one who saw a no-go and one who did not."""
    if item.kind == "check":
        points = [int(value or 0) for value in values]
        return max(points) - min(points) >= 2
    return item.kind == "no-go" and len({value or NOT_SEEN for value in values}) > 1


def _says_something(line: Line) -> bool:
    return bool(line.notes) or any(answer != "–" for answer in line.answers)
