"""Briefs."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import checklists, hx
from vetting.access import DECIDERS, EVERYBODY, actor, members
from vetting.assessments import overview
from vetting.assessments.opening import CHECKLIST
from vetting.briefs import queries, service
from vetting.briefs.forms import BriefForm, WeightsForm
from vetting.briefs.wording import WEIGHTING_HINTS, brief_text
from vetting.clock import now
from vetting.costs import queries as costs
from vetting.costs.wording import card_texts
from vetting.errors import Conflict
from vetting.examples import queries as examples
from vetting.first_steps import queries as first_steps
from vetting.forms import clean
from vetting.paging import links
from vetting.readiness import queries as readiness
from vetting.readiness.result import result
from vetting.vendors import queries as vendors
from vetting.vendors.wording import KINDS

bp = Blueprint("briefs", __name__)


@bp.get("/briefs")
@members(*EVERYBODY)
def index() -> ResponseReturnValue:
    found = queries.index(actor(), request.args.get("page", 1, type=int))
    return render_template(
        "briefs/index.html",
        briefs=found.rows,
        page=links(found, lambda number: url_for("briefs.index", page=number)),
        first_steps=first_steps.steps(actor()),
        knows_the_way=first_steps.knows_the_way(actor()),
        example=examples.example(actor()),
    )


@bp.get("/briefs/new")
@members(*DECIDERS)
def new() -> ResponseReturnValue:
    return render_template("briefs/new.html", form=BriefForm())


@bp.post("/briefs")
@members(*DECIDERS)
def create() -> ResponseReturnValue:
    form = BriefForm()
    if not form.validate_on_submit():
        return render_template("briefs/new.html", form=form), 422
    brief = service.create(actor(), form.row, now())
    return hx.redirect(url_for("briefs.show", brief_id=brief.id))


@bp.get("/briefs/<int:brief_id>")
@members(*EVERYBODY)
def show(brief_id: int) -> ResponseReturnValue:
    brief = queries.brief(actor(), brief_id)
    ready = readiness.of_brief(actor(), brief_id)
    q = str(clean(request.args.get("q", "")))[:200]
    cost = costs.comparison(actor(), brief_id)
    assessed = overview.of_brief(actor(), brief_id, request.args.get("page", 1, type=int))
    return render_template(
        "briefs/show.html",
        brief=brief,
        text=brief_text(brief),
        lines=assessed.rows,
        page=links(assessed, lambda number: _vendors_url(brief_id, q, number)),
        q=q,
        candidates=vendors.candidates(actor(), brief_id, q),
        has_vendors=vendors.has_any(actor()),
        kinds=KINDS,
        readiness=ready,
        readiness_result=ready and result(ready),
        costs=card_texts(costs.assumptions_of(cost), cost.currency) if cost else [],
    )


@bp.get("/briefs/<int:brief_id>/edit")
@members(*DECIDERS)
def edit(brief_id: int) -> ResponseReturnValue:
    brief = queries.open_brief(actor(), brief_id)
    return render_template("briefs/edit.html", brief=brief, form=BriefForm(obj=brief))


@bp.post("/briefs/<int:brief_id>")
@members(*DECIDERS)
def update(brief_id: int) -> ResponseReturnValue:
    brief = queries.open_brief(actor(), brief_id)
    form = BriefForm()
    if not form.validate_on_submit():
        return render_template("briefs/edit.html", brief=brief, form=form), 422
    try:
        service.update(actor(), brief_id, form.row, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return render_template("briefs/edit.html", brief=brief, form=form), 409
    return hx.redirect(url_for("briefs.show", brief_id=brief_id))


@bp.post("/briefs/<int:brief_id>/closure")
@members(*DECIDERS)
def close(brief_id: int) -> ResponseReturnValue:
    service.close(actor(), brief_id, now())
    flash(gettext("The brief is closed. Everything in it is kept."), "good")
    return hx.redirect(url_for("briefs.show", brief_id=brief_id))


@bp.post("/briefs/<int:brief_id>/reopening")
@members(*DECIDERS)
def reopen(brief_id: int) -> ResponseReturnValue:
    service.reopen(actor(), brief_id, now())
    return hx.redirect(url_for("briefs.show", brief_id=brief_id))


@bp.get("/briefs/<int:brief_id>/weights")
@members(*DECIDERS)
def weights(brief_id: int) -> ResponseReturnValue:
    brief = queries.open_brief(actor(), brief_id)
    return _weights_page(brief_id, WeightsForm(obj=brief))


@bp.post("/briefs/<int:brief_id>/weights")
@members(*DECIDERS)
def set_weights(brief_id: int) -> ResponseReturnValue:
    form = WeightsForm()
    if not form.validate_on_submit():
        return _weights_page(brief_id, form), 422
    chosen, reason = form.weighting.data, form.weighting_reason.data or ""
    try:
        service.set_weights(actor(), brief_id, chosen, reason, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _weights_page(brief_id, form), 409
    return hx.redirect(url_for("briefs.show", brief_id=brief_id))


def _weights_page(brief_id: int, form: WeightsForm) -> str:
    return render_template(
        "briefs/weights.html",
        brief=queries.open_brief(actor(), brief_id),
        form=form,
        hints=WEIGHTING_HINTS,
        checklist=checklists.load(CHECKLIST),
    )


def _vendors_url(brief_id: int, q: str, number: int) -> str:
    return url_for("briefs.show", brief_id=brief_id, q=q or None, page=number, _anchor="vendors")
