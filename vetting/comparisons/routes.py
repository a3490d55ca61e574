"""The vendors of a brief side by side."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from vetting.access import EVERYBODY, actor, members
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.comparisons import queries
from vetting.decisions.wording import OUTCOME_TONES, OUTCOMES

bp = Blueprint("comparisons", __name__)


@bp.get("/briefs/<int:brief_id>/comparison")
@members(*EVERYBODY)
def show(brief_id: int) -> ResponseReturnValue:
    comparison = queries.comparison(actor(), brief_id, request.args.get("sort", "total"))
    seen(actor(), Subject.BRIEF, brief_id, now(), page="comparison")
    return render_template(
        "comparisons/show.html", comparison=comparison, outcomes=OUTCOMES, tones=OUTCOME_TONES
    )
