"""The written offer of an assessment, read by a person."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import EVERYBODY, RATERS, actor, members
from vetting.assessments.queries import assessment
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.checklists import labels
from vetting.clock import now
from vetting.errors import Conflict
from vetting.proposals import queries, service
from vetting.proposals.forms import ProposalForm
from vetting.proposals.quotes import marked

bp = Blueprint("proposals", __name__)


@bp.get("/assessments/<int:assessment_id>/proposal")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    stored = queries.proposal(actor(), assessment_id)
    version = stored.version if stored else 0
    form = ProposalForm(version=version, **queries.offer_of(stored).by_field)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="proposal")
    return _page(assessment_id, form)


@bp.post("/assessments/<int:assessment_id>/proposal")
@members(*RATERS)
def update(assessment_id: int) -> ResponseReturnValue:
    assessment(actor(), assessment_id)
    form = ProposalForm()
    if not form.validate_on_submit():
        return _page(assessment_id, form), 422
    try:
        service.record(actor(), assessment_id, form.offer, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page(assessment_id, form), 409
    flash(gettext("The offer is saved."), "good")
    return hx.redirect(url_for("proposals.show", assessment_id=assessment_id))


def _page(assessment_id: int, form: ProposalForm) -> str:
    stored = queries.proposal(actor(), assessment_id)
    offer = queries.offer_of(stored)
    return render_template(
        "proposals/show.html",
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "proposals"),
        form=form,
        proposal=stored,
        paragraphs=marked(offer.text, offer.marks) if offer.text else [],
        found=[(promise, quote) for promise, quote in form.quotes if promise.id in offer.quotes],
        quotes=offer.quotes,
        severities=labels("severities"),
    )
