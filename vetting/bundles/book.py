"""One file from many scorecards: a title page with the contents, then each on pages of its own."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flask import render_template
from flask_babel import gettext

from vetting.access import Actor
from vetting.comparisons.queries import Column, Comparison
from vetting.papers.outline import outline
from vetting.papers.press import CannotBeSet, Paper, press
from vetting.papers.sheets import paper
from vetting.scorecards.issuing import told
from vetting.scorecards.paper import paper_of

logger = logging.getLogger(__name__)

Tell = Callable[[int, int], None]
# More than a thousand pages, for which setting takes nearly two gigabytes.
MOST_LETTERS = 5_000_000


class TooLong(Exception):
    """There is more text than one file may hold."""


@dataclass(frozen=True, slots=True)
class Book:
    """The file, and of which assessments the scorecards stand in it, could not be laid out, or may
    not be seen yet."""

    title: str
    data: bytes
    bound: tuple[int, ...]
    faulty: tuple[int, ...]
    hidden: tuple[int, ...]


def bind(actor: Actor, compared: Comparison, size: str, at: datetime, tell: Tell) -> Book | None:
    """The scorecards of all that the actor may see, in the order of the comparison; None where
    there is none. `tell` hears how many of how many are laid out.

    One that cannot be laid out, or not be set, is left out, and said to be. Raises `TooLong`."""
    if not compared.columns:
        return None
    leaves = _laid_out(actor, compared.columns, size, at, tell)
    if sum(len(each.tree.text) for each in leaves.values()) > MOST_LETTERS:
        raise TooLong
    try:
        data = press(_whole(actor, compared, leaves, size, at))
    except CannotBeSet:
        leaves = {key: leaf for key, leaf in leaves.items() if _can_be_set(leaf)}
        data = press(_whole(actor, compared, leaves, size, at))
    return Book(
        title=compared.brief.title,
        data=data,
        bound=tuple(leaves),
        faulty=tuple(each.assessment.id for each in _without(compared, leaves)),
        hidden=tuple(each.id for each in compared.hidden),
    )


def _laid_out(
    actor: Actor, columns: Sequence[Column], size: str, at: datetime, tell: Tell
) -> dict[int, Paper]:
    found = {}
    tell(0, len(columns))
    for number, column in enumerate(columns, 1):
        key = column.assessment.id
        try:
            found[key] = paper_of(told(actor, column.standing, at), size, actor.name, at)
        except Exception:
            logger.exception("the scorecard of assessment %s could not be laid out", key)
        tell(number, len(columns))
    return found


def _whole(
    actor: Actor, compared: Comparison, leaves: Mapping[int, Paper], size: str, at: datetime
) -> Paper:
    front = render_template(
        "bundles/_front.html",
        compared=compared,
        order=next(each.label for each in compared.orders if each.current),
        count=len(leaves),
        faulty=[each.name for each in _without(compared, leaves)],
        printed=at,
    )
    title = compared.brief.title
    made = paper(
        outline(front),
        title=gettext("Scorecards: %(brief)s", brief=title),
        head=(gettext("Scorecards"), title),
        checklist=compared.checklist,
        size=size,
        printed_by=actor.name,
        at=at,
    )
    return replace(made, leaves=tuple(leaves.values()))


def _without(compared: Comparison, leaves: Mapping[int, Paper]) -> list[Column]:
    return [each for each in compared.columns if each.assessment.id not in leaves]


def _can_be_set(leaf: Paper) -> bool:
    try:
        press(leaf)
    except CannotBeSet:
        return False
    return True
