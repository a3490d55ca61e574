"""The scenarios of a company: its own, and the shipped ones to read."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.clock import now
from vetting.drills.scenarios import shipped
from vetting.errors import Conflict
from vetting.i18n import language
from vetting.scenarios import queries, service
from vetting.scenarios.forms import ScenarioForm

bp = Blueprint("scenarios", __name__, url_prefix="/scenarios")


@bp.get("")
@members(*DECIDERS)
def index() -> ResponseReturnValue:
    return render_template(
        "scenarios/index.html",
        own=[(row, queries.told(row)) for row in queries.in_use(actor())],
        retired=[(row, queries.told(row)) for row in queries.retired(actor())],
        shipped=[(each, each.told(language())) for each in shipped().values()],
    )


@bp.get("/new")
@members(*DECIDERS)
def new() -> ResponseReturnValue:
    return render_template("scenarios/new.html", form=ScenarioForm())


@bp.post("")
@members(*DECIDERS)
def create() -> ResponseReturnValue:
    form = ScenarioForm()
    if not form.validate_on_submit():
        return render_template("scenarios/new.html", form=form), 422
    service.create(actor(), form.row, now())
    flash(gettext("The scenario is saved. You find it when you set a drill."), "good")
    return hx.redirect(url_for("scenarios.index"))


@bp.get("/<int:scenario_id>/edit")
@members(*DECIDERS)
def edit(scenario_id: int) -> ResponseReturnValue:
    found = queries.scenario(actor(), scenario_id)
    return render_template("scenarios/edit.html", scenario=found, form=ScenarioForm(obj=found))


@bp.post("/<int:scenario_id>")
@members(*DECIDERS)
def update(scenario_id: int) -> ResponseReturnValue:
    found = queries.scenario(actor(), scenario_id)
    form = ScenarioForm()
    if not form.validate_on_submit():
        return render_template("scenarios/edit.html", scenario=found, form=form), 422
    try:
        service.update(actor(), scenario_id, form.row, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return render_template("scenarios/edit.html", scenario=found, form=form), 409
    flash(gettext("Saved. Drills that were set before keep the scenario as it was."), "good")
    return hx.redirect(url_for("scenarios.index"))


@bp.post("/<int:scenario_id>/retirement")
@members(*DECIDERS)
def retire(scenario_id: int) -> ResponseReturnValue:
    service.retire(actor(), scenario_id, now())
    return hx.redirect(url_for("scenarios.index"))


@bp.post("/<int:scenario_id>/return")
@members(*DECIDERS)
def take_up(scenario_id: int) -> ResponseReturnValue:
    service.take_up(actor(), scenario_id, now())
    return hx.redirect(url_for("scenarios.index"))
