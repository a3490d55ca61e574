"""The scorecard as a file: what its page says, set for paper."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flask import render_template
from flask_babel import gettext

from vetting.access import Actor
from vetting.assessments.standing import Standing
from vetting.decisions import queries as decisions
from vetting.decisions.wording import EARLY, OUTCOMES
from vetting.papers.outline import outline
from vetting.papers.press import Paper
from vetting.papers.sheets import edition, paper
from vetting.pirate_check import wording
from vetting.scorecards.sheet import sheet

# The templates that make up the sheet; the first alone says the day and the code.
PARTS = ("summary", "signs", "criteria", "evidence", "decision")


def told_of(actor: Actor, standing: Standing, at: datetime) -> dict[str, Any]:
    """What the sheet's templates need, but for the code that it is issued with."""
    return {
        "sheet": sheet(standing, decisions.decisions(actor, standing)),
        "actor": actor,
        "stamp": None,
        "parts": {},
        "printed": at,
        "outcomes": OUTCOMES,
        "early": EARLY,
        "words": wording,
    }


def part_of(part: str, told: Mapping[str, Any]) -> str:
    """One of the sheet's parts, as its template says it."""
    return render_template(f"scorecards/_{part}.html", **told)


def paper_of(told: Mapping[str, Any], size: str, printed_by: str, at: datetime) -> Paper:
    """A scorecard's sheet on paper of a size, `a4` or `letter`; `told` is what its templates
    need, and the parts that are laid out already."""
    sheet = told["sheet"]
    known = {**told["parts"], PARTS[0]: part_of(PARTS[0], told)}
    return paper(
        outline("".join(known.get(part) or part_of(part, told) for part in PARTS)),
        title=gettext("Scorecard: %(vendor)s", vendor=sheet.vendor),
        head=(gettext("Scorecard"), sheet.vendor, sheet.brief),
        checklist=f"{told['stamp'].code} · {edition(sheet.checklist, sheet.version)}",
        size=size,
        printed_by=printed_by,
        at=at,
    )
