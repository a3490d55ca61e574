"""What lies before somebody who decides, and recording the decision."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.agreements.queries import outlook
from vetting.assessments.blind import blind_page
from vetting.assessments.queries import standing_of
from vetting.assessments.rules import need_say
from vetting.assessments.standing import Standing
from vetting.assessments.tabs import tabs
from vetting.assessments.wording import band_label
from vetting.clock import now
from vetting.decisions import queries, service
from vetting.decisions.forms import DecisionForm
from vetting.decisions.hearing import hearing
from vetting.decisions.wording import EARLY, OUTCOME_TONES, OUTCOMES
from vetting.errors import Conflict
from vetting.pirate_check import wording

bp = Blueprint("decisions", __name__, url_prefix="/assessments/<int:assessment_id>/decision")


@bp.get("")
@members(*DECIDERS)
def new(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    return _page(found, _empty_form(found))


@bp.post("")
@members(*DECIDERS)
def create(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    need_say(found)
    form = DecisionForm()
    form.is_early = bool(hearing(found, now().date()).early)
    if not form.validate_on_submit():
        return _page(found, form), 422
    entry = service.Entry(
        outcome=form.outcome.data,
        reason=form.reason.data,
        conditions=form.conditions.data or "",
        follows_level=form.follows_level.data == "yes",
        early_because=form.early_because.data or "",
    )
    try:
        service.decide(actor(), found, entry, form.seen.data, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        form.seen.data = queries.seen(found)
        return _page(found, form, changed=True), 409
    flash(gettext("Your decision is recorded."), "good")
    return hx.redirect(url_for(".new", assessment_id=assessment_id, _anchor="history"))


def _empty_form(found: Standing) -> DecisionForm:
    newest = next(iter(queries.decisions(actor(), found)), None)
    version = newest.id if newest else 0
    return DecisionForm(formdata=None, version=version, seen=queries.seen(found))


def _page(found: Standing, form: DecisionForm, *, changed: bool = False) -> str:
    if not found.sees_panel:
        return blind_page(found.assessment, "decisions", gettext("Decision"))
    return render_template(
        "decisions/new.html",
        assessment=found.assessment,
        tabs=tabs(found.assessment.id, "decisions"),
        basis=queries.basis(actor(), found, now().date()),
        score=found.scorecard.score,
        band=band_label(found.scorecard.score.band),
        form=form,
        changed=changed,
        outcomes=OUTCOMES,
        tones=OUTCOME_TONES,
        early=EARLY,
        outlook=outlook(actor(), found.assessment),
        words=wording,
    )
