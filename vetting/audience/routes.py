"""The histories of the accounts that a vendor is said to have run."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import EVERYBODY, RATERS, actor, members
from vetting.assessments.queries import assessment, open_assessment
from vetting.assessments.tabs import tabs
from vetting.audience import queries, service, wording
from vetting.audience.accounts import account_of, history_of
from vetting.audience.forms import AccountForm
from vetting.audience.picture import picture, stretches
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict

bp = Blueprint("audience", __name__, url_prefix="/assessments/<int:assessment_id>/audience")


@bp.get("")
@members(*EVERYBODY)
def index(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="audience")
    histories = queries.histories(actor(), assessment_id)
    return _page("audience/index.html", assessment_id, histories=histories)


@bp.get("/new")
@members(*RATERS)
def new(assessment_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    return _page("audience/new.html", assessment_id, form=AccountForm())


@bp.post("")
@members(*RATERS)
def create(assessment_id: int) -> ResponseReturnValue:
    assessment(actor(), assessment_id)
    form = AccountForm()
    sound = form.validate_on_submit()
    if not (form.need_table() and sound and form.history):
        return _page("audience/new.html", assessment_id, form=form), 422
    row = service.add(actor(), assessment_id, form.account, form.history, now())
    flash(gettext("The history is saved and read."), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id, history_id=row.id))


@bp.get("/<int:history_id>")
@members(*EVERYBODY)
def show(assessment_id: int, history_id: int) -> ResponseReturnValue:
    found = queries.history(actor(), assessment_id, history_id)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="audience")
    drawn = picture(found, history_of(found))
    told = stretches(drawn, found.report["findings"])
    return _page("audience/show.html", assessment_id, history=found, picture=drawn, stretches=told)


@bp.get("/<int:history_id>/edit")
@members(*RATERS)
def edit(assessment_id: int, history_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    found = queries.history(actor(), assessment_id, history_id)
    form = AccountForm(version=found.version, **account_of(found).by_field)
    return _page("audience/edit.html", assessment_id, form=form, history=found)


@bp.post("/<int:history_id>")
@members(*RATERS)
def update(assessment_id: int, history_id: int) -> ResponseReturnValue:
    found = queries.history(actor(), assessment_id, history_id)
    form = AccountForm()
    if not form.validate_on_submit():
        return _page("audience/edit.html", assessment_id, form=form, history=found), 422
    table = form.history or history_of(found)
    try:
        service.change(
            actor(), assessment_id, history_id, form.account, table, form.version.data or 0, now()
        )
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page("audience/edit.html", assessment_id, form=form, history=found), 409
    flash(gettext("The history is saved and read."), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id, history_id=history_id))


@bp.post("/<int:history_id>/removal")
@members(*RATERS)
def remove(assessment_id: int, history_id: int) -> ResponseReturnValue:
    service.remove(actor(), assessment_id, history_id, now())
    flash(gettext("The history is deleted."), "good")
    return hx.redirect(url_for(".index", assessment_id=assessment_id))


def _page(template: str, assessment_id: int, **more: object) -> str:
    return render_template(
        template,
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "audience"),
        words=wording,
        **more,
    )
