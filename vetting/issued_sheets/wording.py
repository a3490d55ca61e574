"""Issued sheets in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext, lazy_gettext

from vetting.decisions.wording import OUTCOMES
from vetting.i18n import show_number, show_share
from vetting.issued_sheets.content import Content, Kind
from vetting.models import IssuedSheet
from vetting.pirate_check.wording import level_label, state_label
from vetting.scoring.flags import ANSWERED, CLEARED, CONFIRMED, SUGGESTED

KINDS = {Kind.SCORECARD: lazy_gettext("Scorecard")}
PARTS = {
    "summary": lazy_gettext("The first page: people, score and level"),
    "signs": lazy_gettext("Warning signs"),
    "criteria": lazy_gettext("Criteria, ratings and notes"),
    "evidence": lazy_gettext("Facts and references"),
    "decision": lazy_gettext("Decision"),
}
STATES = (CONFIRMED, SUGGESTED, ANSWERED, CLEARED)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as the sheet said it, and as it is today."""

    name: str
    then: str
    today: str

    @property
    def is_other(self) -> bool:
        return self.then != self.today


@dataclass(frozen=True, slots=True)
class Comparison:
    """A sheet held against what it would say today: its figures, and the parts that read
    otherwise."""

    figures: tuple[Figure, ...]
    parts: tuple[str, ...]


def compared(sheet: IssuedSheet, today: Content) -> Comparison:
    """What has changed since a sheet was issued."""
    then, now = _figures(sheet.figures), _figures(today.figures)
    return Comparison(
        figures=tuple(Figure(name, said, now[name]) for name, said in then.items()),
        parts=tuple(
            str(PARTS[part])
            for part, digest in today.parts.items()
            if sheet.parts.get(part) != digest
        ),
    )


def _figures(given: Mapping[str, Any]) -> dict[str, str]:
    nothing = gettext("none")
    return {
        gettext("Score"): show_number(given["total"]),
        gettext("Coverage"): show_share(given["coverage"]),
        gettext("Warning level"): level_label(given["level"]),
        gettext("Warning signs"): _signs(given["signs"]) or nothing,
        gettext("Replies"): str(given["replies"] or nothing),
        gettext("Decision"): str(OUTCOMES[given["outcome"]]) if given["outcome"] else nothing,
    }


def _signs(states: Mapping[str, int]) -> str:
    found = [state for state in STATES if state in states]
    return ", ".join(f"{state_label(state)}: {states[state]}" for state in found)
