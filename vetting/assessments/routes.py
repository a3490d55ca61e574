from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from vetting.access import EVERYBODY, actor, members
from vetting.assessments import queries
from vetting.assessments.dossier import dossier
from vetting.assessments.standing import standing
from vetting.assessments.tabs import tabs
from vetting.decisions.wording import OUTCOMES as OUTCOMES_OF_DECISIONS
from vetting.pirate_check import wording
from vetting.references.wording import OUTCOMES

bp = Blueprint("assessments", __name__)


@bp.get("/assessments/<int:assessment_id>")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    assessment = queries.assessment(actor(), assessment_id)
    found = standing(actor(), assessment)
    return render_template(
        "assessments/show.html",
        assessment=assessment,
        tabs=tabs(assessment_id, "assessments"),
        standing=found,
        score=found.scorecard.score,
        dossier=dossier(actor(), found),
        words=wording,
        outcomes=OUTCOMES,
        decided=OUTCOMES_OF_DECISIONS,
    )
