"""The scorecard, laid out for paper."""

from datetime import datetime

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting.access import EVERYBODY, actor, members
from vetting.assessments.blind import blind_page
from vetting.assessments.queries import standing_of
from vetting.assessments.standing import Standing
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.papers.files import as_file
from vetting.papers.sheets import PAPERS, size
from vetting.scorecards.issuing import told
from vetting.scorecards.paper import paper_of

bp = Blueprint("scorecards", __name__, url_prefix="/assessments/<int:assessment_id>/scorecard")


@bp.get("")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    if not found.sees_panel:
        return _blind(found)
    at = now()
    _shown(assessment_id, at)
    return render_template(
        "scorecards/show.html",
        assessment=found.assessment,
        paper=size(),
        papers=PAPERS,
        **told(actor(), found, at),
    )


@bp.get("/pdf")
@members(*EVERYBODY)
def pdf(assessment_id: int) -> ResponseReturnValue:
    """The same scorecard as a file."""
    found = standing_of(actor(), assessment_id)
    if not found.sees_panel:
        return _blind(found)
    at = now()
    _shown(assessment_id, at)
    said = told(actor(), found, at)
    return as_file(paper_of(said, size(), actor().name, at), said["sheet"].vendor)


def _blind(found: Standing) -> str:
    return blind_page(found.assessment, "scorecards", gettext("Scorecard"))


def _shown(assessment_id: int, at: datetime) -> None:
    verb = Verb.SHOWN_FOR_PRINT
    seen(actor(), Subject.ASSESSMENT, assessment_id, at, page="scorecard", verb=verb)
