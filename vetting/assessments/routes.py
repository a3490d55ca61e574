"""The dossier, opening assessments, and taking back those opened by mistake."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, actor, members
from vetting.addresses import row_number
from vetting.agreements.queries import outlook
from vetting.assessments import queries, service
from vetting.assessments.dossier import dossier
from vetting.assessments.milestones import milestones, next_step
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.decisions.wording import OUTCOMES as OUTCOMES_OF_DECISIONS
from vetting.pirate_check import wording
from vetting.references.wording import OUTCOMES

bp = Blueprint("assessments", __name__)


@bp.get("/assessments/<int:assessment_id>")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    found = queries.standing_of(actor(), assessment_id)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="dossier")
    told, plan = dossier(actor(), found), outlook(actor(), found.assessment)
    return render_template(
        "assessments/show.html",
        assessment=found.assessment,
        tabs=tabs(assessment_id, "assessments"),
        standing=found,
        score=found.scorecard.score,
        dossier=told,
        course=milestones(found, told.decisions, plan.accord, now().date()),
        step=next_step(actor(), found, plan.accord),
        removable=queries.is_removable(actor(), found),
        words=wording,
        outcomes=OUTCOMES,
        decided=OUTCOMES_OF_DECISIONS,
        outlook=plan,
    )


@bp.post("/briefs/<int:brief_id>/assessments")
@members(*DECIDERS)
def create(brief_id: int) -> ResponseReturnValue:
    vendor_id = row_number(request.form.get("vendor_id"))
    assessment = service.create(actor(), brief_id, vendor_id, now())
    flash(gettext("%(vendor)s is added.", vendor=assessment.vendor.name), "good")
    return hx.redirect(url_for("briefs.show", brief_id=brief_id, _anchor="vendors"))


@bp.post("/vendors/<int:vendor_id>/assessments")
@members(*DECIDERS)
def create_for_vendor(vendor_id: int) -> ResponseReturnValue:
    brief_id = row_number(request.form.get("brief_id"))
    assessment = service.create(actor(), brief_id, vendor_id, now())
    return hx.redirect(url_for("assessments.show", assessment_id=assessment.id))


@bp.post("/assessments/<int:assessment_id>/removal")
@members(*DECIDERS)
def remove(assessment_id: int) -> ResponseReturnValue:
    brief_id = service.remove(actor(), assessment_id, now())
    flash(gettext("The vendor is taken out of this brief, and stays in your directory."), "good")
    return hx.redirect(url_for("briefs.show", brief_id=brief_id, _anchor="vendors"))
