"""The written offer of an assessment: read by the machine, judged by people."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import EVERYBODY, RATERS, actor, members
from vetting.assessments.queries import open_assessment, standing_of
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict, Missing
from vetting.limits import limited
from vetting.pirate_check import wording as levels
from vetting.proposals import queries, service, wording
from vetting.proposals.forms import MarkForm, ProposalForm, RulingForm
from vetting.uploads import sending
from vetting.uploads import wording as files
from vetting.uploads.intake import takes_files
from vetting.uploads.service import receive

bp = Blueprint("proposals", __name__, url_prefix="/assessments/<int:assessment_id>/proposal")


@bp.get("")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="proposal")
    return _page(assessment_id)


@bp.post("")
@members(*RATERS)
@limited("proposal")
@takes_files
def update(assessment_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    file = request.files.get("file")
    received = receive(file) if file else None
    newest = queries.versions(actor(), assessment_id).newest
    form = ProposalForm()
    form.take(received, newest.text if newest else "")
    if not form.validate_on_submit():
        return _page(assessment_id, form), 422
    saves = form.version.data or 0
    try:
        service.record(actor(), assessment_id, form.offer, saves, now(), received)
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page(assessment_id, form), 409
    flash(gettext("The offer is saved."), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id))


@bp.get("/versions/<int:number>")
@members(*EVERYBODY)
def version(assessment_id: int, number: int) -> ResponseReturnValue:
    found = queries.versions(actor(), assessment_id)
    row = found.numbered(number)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="proposal")
    return render_template(
        "proposals/version.html",
        assessment=found.assessment,
        tabs=tabs(assessment_id, "proposals"),
        versions=found,
        sheet=queries.sheet(actor(), found, row),
        changes=queries.changed(found, row),
        before=found.before(row),
        words=wording,
        files=files,
    )


@bp.get("/versions/<int:number>/original")
@members(*EVERYBODY)
def original(assessment_id: int, number: int) -> ResponseReturnValue:
    upload = queries.versions(actor(), assessment_id).numbered(number).upload
    if upload is None:
        raise Missing
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="original", verb=Verb.FILE_TAKEN)
    return sending.attachment(upload)


@bp.post("/versions/<int:number>/removal")
@members(*RATERS)
def remove(assessment_id: int, number: int) -> ResponseReturnValue:
    saves = request.form.get("version", 0, int)
    service.remove(actor(), assessment_id, number, saves, now())
    flash(gettext("Version %(number)s is taken away.", number=number), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id))


@bp.post("/findings/<key>/ruling")
@members(*RATERS)
def rule(assessment_id: int, key: str) -> ResponseReturnValue:
    form = RulingForm()
    if not form.validate_on_submit():
        return _page(assessment_id), 422
    try:
        service.rule(actor(), assessment_id, key, form.state.data, form.turn.data, now())
    except Conflict:
        return hx.respond_invalid(
            lambda: _ruled(assessment_id, key, conflict=True),
            lambda: _page(assessment_id, conflict=key),
            409,
        )
    there = url_for(".show", assessment_id=assessment_id, _anchor=f"finding-{key}")
    found = _sheet(assessment_id)
    if found.shown != form.shown.data:
        # What else the page shows, such as the numbers, is no longer so.
        return hx.show_anew(there)
    return hx.respond(lambda: _ruled(assessment_id, key), redirect_to=there)


@bp.post("/marks")
@members(*RATERS)
def mark(assessment_id: int) -> ResponseReturnValue:
    newest = queries.versions(actor(), assessment_id).newest
    form = MarkForm()
    if not form.check_against(newest.text if newest else ""):
        return _page(assessment_id, mark_form=form), 422
    key = service.mark(actor(), assessment_id, form.promise.data, form.quote.data, now())
    return hx.redirect(url_for(".show", assessment_id=assessment_id, _anchor=f"finding-{key}"))


def _sheet(assessment_id: int) -> queries.Sheet:
    found = queries.versions(actor(), assessment_id)
    return queries.sheet(actor(), found, found.numbered(found.newest.number if found.newest else 0))


def _page(
    assessment_id: int,
    form: ProposalForm | None = None,
    mark_form: MarkForm | None = None,
    conflict: str = "",
) -> str:
    found = queries.versions(actor(), assessment_id)
    standing = standing_of(actor(), assessment_id)
    stored = queries.offer_of(found.newest).by_field
    return render_template(
        "proposals/show.html",
        assessment=found.assessment,
        tabs=tabs(assessment_id, "proposals"),
        versions=found,
        sheet=queries.sheet_of(standing.proposal) if standing.proposal else None,
        level=levels.level(standing.scorecard.level) if standing.sees_panel else None,
        form=form or ProposalForm(formdata=None, version=found.saves, **stored),
        mark_form=mark_form or MarkForm(formdata=None),
        conflict=conflict,
        words=wording,
        files=files,
    )


def _ruled(assessment_id: int, key: str, *, conflict: bool = False) -> str:
    standing = standing_of(actor(), assessment_id)
    sheet = queries.sheet_of(standing.proposal) if standing.proposal else None
    finding = sheet.finding(key) if sheet else None
    if finding is None:
        raise Missing
    return render_template(
        "proposals/ruled.html",
        assessment=standing.assessment,
        sheet=sheet,
        finding=finding,
        level=levels.level(standing.scorecard.level) if standing.sees_panel else None,
        conflict=key if conflict else "",
        words=wording,
    )
