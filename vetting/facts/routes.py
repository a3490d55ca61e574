"""The facts of an assessment, on one sheet."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import checklists, hx
from vetting.access import EVERYBODY, RATERS, actor, members
from vetting.assessments.queries import assessment
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.candidates.queries import claims, row
from vetting.clock import now
from vetting.facts import queries, service
from vetting.facts.forms import FactSheet

bp = Blueprint("facts", __name__)


@bp.get("/assessments/<int:assessment_id>/facts")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    sheet = _sheet(assessment_id, posted=False)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="facts")
    return _page(assessment_id, sheet)


@bp.post("/assessments/<int:assessment_id>/facts")
@members(*RATERS)
def update(assessment_id: int) -> ResponseReturnValue:
    sheet = _sheet(assessment_id, posted=True)
    if not sheet.validate():
        return hx.respond_invalid(lambda: _states(sheet), lambda: _page(assessment_id, sheet))
    outcome = service.answer(actor(), assessment_id, sheet.entries, sheet.questions_entry, now())
    stored = queries.answers(actor(), assessment_id)
    sheet.settle(stored, assessment(actor(), assessment_id).questions_asked, outcome)
    if not outcome.clean:
        return hx.respond_invalid(
            lambda: _states(sheet),
            lambda: _page(assessment_id, sheet),
            status=409,
        )
    if not hx.wanted():
        flash(gettext("The facts are saved."), "good")
    return hx.respond(
        lambda: _states(sheet),
        redirect_to=url_for("facts.show", assessment_id=assessment_id),
    )


def _sheet(assessment_id: int, *, posted: bool) -> FactSheet:
    found = assessment(actor(), assessment_id)
    checklist = checklists.load(found.checklist_id, found.checklist_version)
    stored = queries.answers(actor(), assessment_id)
    return FactSheet(checklist, stored, found.questions_asked, posted=posted)


def _page(assessment_id: int, sheet: FactSheet) -> str:
    return render_template(
        "facts/show.html",
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "facts"),
        sheet=sheet,
        claims=claims(row(actor(), assessment_id)),
    )


def _states(sheet: FactSheet) -> str:
    return render_template("facts/_saved.html", sheet=sheet)
