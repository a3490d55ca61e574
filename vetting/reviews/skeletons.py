"""Criteria as a section's page shows them. What is the same for everybody (the question, the proof,
the five sentences) is rendered once for each version of a checklist, language and answer, and only
what somebody wrote is put in for each review."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import cast

from flask import current_app, url_for

from vetting import checklists, i18n
from vetting.html import filled_in, of_template
from vetting.reviews.filling import Part
from vetting.reviews.forms import filled
from vetting.reviews.protocol import Mark
from vetting.reviews.queries import OwnReview
from vetting.reviews.sheets import Sheet
from vetting.scoring.case import NOT_APPLICABLE, NOT_OBSERVED

# Each of a few thousand characters.
MOST_KEPT = 2048
# Characters that no text holds: what people send is rid of them, and no checklist has any.
OPEN, CLOSE = "\x02", "\x03"
_PAGE, _VALUE, _SAID = "page ", "value ", "said "
# The ratings that are none of the five levels.
WORDS = ("", NOT_OBSERVED, NOT_APPLICABLE)
HOLE = re.compile(f"{OPEN}(.*?){CLOSE}")


def criterion(own: OwnReview, sheet: Sheet) -> str:
    """One criterion of a review that is being written."""
    place = own.checklist.id, own.checklist.version, sheet.criterion.id
    suggested = own.suggested.get(sheet.criterion.id)
    save_url = url_for(
        "reviews.save", assessment_id=own.assessment.id, criterion=sheet.criterion.id
    )
    if sheet.typed is not None or sheet.acknowledged:
        return of_template(_rendered(own.checklist.numbers, sheet, save_url, suggested))
    mark = sheet.stored
    return filled_in(
        _skeleton(i18n.language(), place, mark.value, sheet.state, suggested),
        save=save_url,
        note=mark.note,
        version=mark.version,
        seq=mark.seq,
        shown=mark.digest,
    )


def map_of(own: OwnReview, page_of: Callable[[Part], str]) -> str:
    """All criteria, each with what it was rated."""
    checklist = own.checklist
    language = i18n.language()
    parts, words = _map(language, checklist.id, checklist.version, tuple(own.weights.items()))
    values = {name: own.mark(each).value for name, each in checklist.criteria.items()}
    return filled_in(
        parts,
        **{_PAGE + part.id: page_of(part) for part in own.parts},
        **{_VALUE + name: value for name, value in values.items()},
        **{_SAID + name: words.get(value, value) for name, value in values.items()},
    )


@lru_cache(MOST_KEPT)
def _map(
    language: str, checklist_id: str, version: int, weights: Iterable[tuple[str, float]]
) -> tuple[Sequence[str], Mapping[str, str]]:
    """The parts of the map between its holes, and how the ratings that are words read there."""
    checklist = checklists.load(checklist_id, version)
    said = vars(current_app.jinja_env.get_template("reviews/words.html").module)
    any_criterion = next(iter(checklist.criteria.values()))
    text = current_app.jinja_env.get_template("reviews/_map.html").render(
        parts=checklist.sections,
        stored={name: Mark(_hole(_VALUE + name)) for name in checklist.criteria},
        said={name: _hole(_SAID + name) for name in checklist.criteria},
        page_of=lambda part: _hole(_PAGE + part.id),
        numbers=checklist.numbers,
        weights=dict(weights),
    )
    return HOLE.split(text), {value: said["in_short"](any_criterion, value) for value in WORDS}


@lru_cache(MOST_KEPT)
def _skeleton(
    language: str, place: tuple[str, int, str], value: str, state: str, suggested: int | None
) -> Sequence[str]:
    """The parts of a criterion between its holes, and at every second place a hole's name."""
    checklist = checklists.load(*place[:2])
    question = checklist.criteria[place[2]]
    form = filled(question, Mark(value))
    for name in ("note", "version", "shown"):
        form[name].data = _hole(name)
    sheet = Sheet(question, form, Mark(value, seq=cast("int", _hole("seq"))), state)
    return HOLE.split(_rendered(checklist.numbers, sheet, _hole("save"), suggested))


def _hole(name: str) -> str:
    return f"{OPEN}{name}{CLOSE}"


def _rendered(
    numbers: Mapping[str, int], sheet: Sheet, save_url: str, suggested: int | None
) -> str:
    template = current_app.jinja_env.get_template("reviews/_criterion.html")
    number = numbers[sheet.criterion.id]
    return template.render(sheet=sheet, number=number, save_url=save_url, suggested=suggested)
