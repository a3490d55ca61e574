"""Downloads of what pages show: the same things, to the same people."""

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting.access import DECIDERS, EVERYBODY, actor, members
from vetting.assessments.blind import blind_page
from vetting.assessments.queries import assessment, standing_of
from vetting.audit.forms import FilterForm
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.companies import queries as companies
from vetting.comparisons import queries as comparisons
from vetting.decisions import queries as decisions
from vetting.exports import trail
from vetting.exports.assessment import Dossier, assessment_book
from vetting.exports.case import case_of
from vetting.exports.comparison import comparison_book
from vetting.exports.directory import directory
from vetting.exports.files import Form, asked_form, book_as_file, object_as_file
from vetting.scorecards.sheet import sheet
from vetting.vendors.queries import asked_words

bp = Blueprint("exports", __name__)


@bp.get("/vendors/table")
@members(*EVERYBODY)
def vendors() -> ResponseReturnValue:
    form = asked_form()
    book = directory(actor(), asked_words(request.args.get("q", "")))
    _taken(Subject.COMPANY, actor().company_id, "vendors-table")
    return book_as_file(book, form)


@bp.get("/briefs/<int:brief_id>/comparison/table")
@members(*EVERYBODY)
def comparison(brief_id: int) -> ResponseReturnValue:
    form = asked_form()
    sort = request.args.get("sort", "total")
    book = comparison_book(comparisons.comparison(actor(), brief_id, sort))
    _taken(Subject.BRIEF, brief_id, "comparison-table")
    return book_as_file(book, form)


@bp.get("/assessments/<int:assessment_id>/table")
@members(*EVERYBODY)
def dossier(assessment_id: int) -> ResponseReturnValue:
    """The scorecard as tables, or as the case that it was computed from; for a rater whose own
    review is not in, a page that says so."""
    form = asked_form()
    found = standing_of(actor(), assessment_id)
    if not found.sees_panel:
        return blind_page(found.assessment, "scorecards", gettext("Scorecard"))
    if form is Form.JSON:
        whole = request.args.get("whole") == "yes"
        _taken(Subject.ASSESSMENT, assessment_id, "whole-case" if whole else "case")
        return object_as_file(case_of(found, whole=whole), found.assessment.vendor.name)
    _taken(Subject.ASSESSMENT, assessment_id, "scorecard-table")
    told = sheet(found, decisions.decisions(actor(), found))
    return book_as_file(assessment_book(Dossier(found, told, actor(), now())), form)


@bp.get("/audit/table")
@members(*DECIDERS)
def company_trail() -> ResponseReturnValue:
    form = asked_form()
    book = trail.of_company(actor(), FilterForm(companies.members(actor())).wanted)
    _taken(Subject.COMPANY, actor().company_id, "audit-table")
    return book_as_file(book, form)


@bp.get("/assessments/<int:assessment_id>/audit/table")
@members(*EVERYBODY)
def assessment_trail(assessment_id: int) -> ResponseReturnValue:
    form = asked_form()
    shown = assessment(actor(), assessment_id)
    wanted = FilterForm(companies.members(actor())).wanted
    book = trail.of_assessment(actor(), shown, wanted)
    _taken(Subject.ASSESSMENT, assessment_id, "audit-table")
    return book_as_file(book, form)


def _taken(subject: Subject, subject_id: int, page: str) -> None:
    seen(actor(), subject, subject_id, now(), page=page, verb=Verb.FILE_TAKEN)
