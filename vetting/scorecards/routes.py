"""The scorecard, laid out for paper."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext, lazy_gettext

from vetting.access import EVERYBODY, actor, members
from vetting.assessments.queries import standing_of
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.decisions import queries as decisions
from vetting.decisions.wording import EARLY, OUTCOMES
from vetting.pirate_check import wording
from vetting.scorecards.sheet import sheet

PAPERS = {"a4": "A4", "letter": lazy_gettext("Letter")}

bp = Blueprint("scorecards", __name__, url_prefix="/assessments/<int:assessment_id>/scorecard")


@bp.get("")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    if not found.sees_panel:
        return render_template(
            "assessments/blind.html",
            assessment=found.assessment,
            tabs=tabs(assessment_id, "scorecards"),
            page_name=gettext("Scorecard"),
        )
    at, verb = now(), Verb.SHOWN_FOR_PRINT
    seen(actor(), Subject.ASSESSMENT, assessment_id, at, page="scorecard", verb=verb)
    asked = request.args.get("paper", "")
    return render_template(
        "scorecards/show.html",
        assessment=found.assessment,
        sheet=sheet(found, decisions.decisions(actor(), found)),
        paper=asked if asked in PAPERS else "a4",
        papers=PAPERS,
        printed=at,
        outcomes=OUTCOMES,
        early=EARLY,
        words=wording,
    )
