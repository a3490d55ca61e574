"""References that are entered by hand."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import EVERYBODY, RATERS, actor, members
from vetting.assessments.queries import assessment, open_assessment
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict
from vetting.references import queries, service, wording
from vetting.references.forms import ReferenceForm

bp = Blueprint("references", __name__, url_prefix="/assessments/<int:assessment_id>/references")


@bp.get("")
@members(*EVERYBODY)
def index(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="references")
    return render_template(
        "references/index.html",
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "references"),
        references=queries.references(actor(), assessment_id),
        removed=queries.removed(actor(), assessment_id),
        outcomes=wording.OUTCOMES,
        tones=wording.OUTCOME_TONES,
        rehire=wording.REHIRE,
    )


@bp.get("/new")
@members(*RATERS)
def new(assessment_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    return _form_page("references/new.html", assessment_id, ReferenceForm())


@bp.post("")
@members(*RATERS)
def create(assessment_id: int) -> ResponseReturnValue:
    form = ReferenceForm()
    if not form.validate_on_submit():
        return _form_page("references/new.html", assessment_id, form), 422
    service.add(actor(), assessment_id, form.entered, now())
    flash(gettext("The reference is saved."), "good")
    return hx.redirect(url_for("references.index", assessment_id=assessment_id))


@bp.get("/<int:reference_id>")
@members(*RATERS)
def edit(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    found = queries.reference(actor(), assessment_id, reference_id)
    form = ReferenceForm(version=found.version, **service.shown(found))
    return _form_page("references/edit.html", assessment_id, form, reference=found)


@bp.post("/<int:reference_id>")
@members(*RATERS)
def update(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    found = queries.any_reference(actor(), assessment_id, reference_id)
    form = ReferenceForm()
    if not form.validate_on_submit():
        return _form_page("references/edit.html", assessment_id, form, reference=found), 422
    try:
        service.change(actor(), assessment_id, reference_id, form.entered, form.version.data, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _form_page("references/edit.html", assessment_id, form, reference=found), 409
    flash(gettext("The reference is saved."), "good")
    return hx.redirect(url_for("references.index", assessment_id=assessment_id))


@bp.post("/<int:reference_id>/removal")
@members(*RATERS)
def remove(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    service.remove(actor(), assessment_id, reference_id, now())
    flash(gettext("The reference is removed and no longer counts."), "good")
    return hx.redirect(url_for("references.index", assessment_id=assessment_id))


def _form_page(template: str, assessment_id: int, form: ReferenceForm, **more: object) -> str:
    return render_template(
        template,
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "references"),
        form=form,
        guide=wording.GUIDE,
        **more,
    )
