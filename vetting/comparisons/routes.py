"""The vendors of a brief side by side."""

from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting.access import EVERYBODY, actor, members
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.comparisons import queries
from vetting.decisions.wording import OUTCOME_TONES, OUTCOMES
from vetting.papers.files import as_file
from vetting.papers.outline import outline
from vetting.papers.sheets import PAPERS, paper, size

bp = Blueprint("comparisons", __name__, url_prefix="/briefs/<int:brief_id>/comparison")


@bp.get("")
@members(*EVERYBODY)
def show(brief_id: int) -> ResponseReturnValue:
    told = _told(brief_id)
    seen(actor(), Subject.BRIEF, brief_id, now(), page="comparison")
    return render_template(
        "comparisons/show.html", sortable=True, papers=PAPERS, sort=request.args.get("sort"), **told
    )


@bp.get("/pdf")
@members(*EVERYBODY)
def pdf(brief_id: int) -> ResponseReturnValue:
    """The same comparison as a file, across the page."""
    at = now()
    told = _told(brief_id)
    seen(actor(), Subject.BRIEF, brief_id, at, page="comparison")
    title = told["comparison"].brief.title
    file = paper(
        outline(render_template("comparisons/_paper.html", sortable=False, **told)),
        title=gettext("Comparison: %(brief)s", brief=title),
        head=(gettext("Comparison"), title),
        checklist=told["comparison"].checklist,
        size=size(),
        printed_by=actor().name,
        at=at,
        wide=True,
    )
    return as_file(file, title)


def _told(brief_id: int) -> dict[str, Any]:
    """What the comparison is made from, on the page and in the file alike."""
    return {
        "comparison": queries.comparison(actor(), brief_id, request.args.get("sort", "total")),
        "outcomes": OUTCOMES,
        "tones": OUTCOME_TONES,
    }
