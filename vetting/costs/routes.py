"""What the work of a brief costs: freelancer, agency, in-house."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext, ngettext

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, actor, members
from vetting.briefs.queries import brief as load_brief
from vetting.briefs.queries import open_brief
from vetting.clock import now
from vetting.costs import queries, service
from vetting.costs.forms import CostForm
from vetting.costs.presets import for_currency, presets
from vetting.costs.wording import FIGURES, GROUPS, assumption_lists, figures_text, result_of
from vetting.errors import Conflict, Missing
from vetting.i18n import show_date
from vetting.papers.files import as_file
from vetting.papers.outline import outline
from vetting.papers.sheets import PAPERS, paper, size

bp = Blueprint("costs", __name__)


@bp.get("/briefs/<int:brief_id>/costs")
@members(*EVERYBODY)
def show(brief_id: int) -> ResponseReturnValue:
    brief = load_brief(actor(), brief_id)
    row = queries.comparison(actor(), brief_id)
    form = CostForm(obj=row, data=None if row else queries.start_of(brief))
    return _page(brief_id, form)


@bp.get("/briefs/<int:brief_id>/costs/pdf")
@members(*EVERYBODY)
def pdf(brief_id: int) -> ResponseReturnValue:
    """What is saved, as a file."""
    row = queries.comparison(actor(), brief_id)
    if row is None:
        raise Missing
    at = now()
    told = _shown(brief_id, CostForm(obj=row))
    title, brief = gettext("What does it cost?"), load_brief(actor(), brief_id)
    file = paper(
        outline(render_template("costs/_paper.html", **told)),
        title=f"{title} {brief.title}",
        head=(title, brief.title),
        checklist=gettext("Saved on %(date)s", date=show_date(row.saved_at)),
        size=size(),
        printed_by=actor().name,
        at=at,
    )
    return as_file(file, f"{gettext('Costs')} {brief.title}")


@bp.post("/briefs/<int:brief_id>/costs")
@members(*DECIDERS)
def update(brief_id: int) -> ResponseReturnValue:
    open_brief(actor(), brief_id)
    form = CostForm()
    if not form.validate_on_submit():
        return _page(brief_id, form), 422
    try:
        service.save(actor(), brief_id, form.row, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page(brief_id, form), 409
    flash(gettext("Saved."), "good")
    return hx.redirect(url_for("costs.show", brief_id=brief_id))


@bp.post("/briefs/<int:brief_id>/costs/preview")
@members(*DECIDERS)
def preview(brief_id: int) -> ResponseReturnValue:
    """Reckon with what is typed; nothing is saved."""
    open_brief(actor(), brief_id)
    form = CostForm()
    form.validate()
    if hx.wanted():
        return render_template("costs/previewed.html", **_shown(brief_id, form))
    return _page(brief_id, form)


@bp.post("/briefs/<int:brief_id>/costs/figures/<preset_id>")
@members(*DECIDERS)
def take(brief_id: int, preset_id: str) -> ResponseReturnValue:
    """Put a country's figures into what is typed; nothing is saved."""
    brief = open_brief(actor(), brief_id)
    chosen = presets().get(preset_id)
    if chosen is None or chosen not in for_currency(brief.currency):
        raise Missing
    form = CostForm()
    put, kept = form.take(chosen)
    flash(_taken_text(put, kept))
    return _page(brief_id, form)


def _page(brief_id: int, form: CostForm) -> str:
    return render_template("costs/show.html", papers=PAPERS, **_shown(brief_id, form))


def _shown(brief_id: int, form: CostForm) -> dict[str, object]:
    brief = load_brief(actor(), brief_id)
    row = queries.comparison(actor(), brief_id)
    currency = row.currency if row and request.method == "GET" else brief.currency
    chosen = presets().get(form.preset.data or "")
    return {
        "brief": brief,
        "row": row,
        "form": form,
        "currency": currency,
        "may_change": actor().is_one_of(DECIDERS) and brief.closed_at is None,
        "unsaved": _is_unsaved(form, row),
        "result": result_of(
            form.assumptions, currency, brief.budget_per_month, form.preset.data or ""
        ),
        "lists": assumption_lists(form.assumptions, currency),
        "groups": GROUPS,
        "chosen": chosen,
        "taken": chosen.taken(form.row) if chosen else {},
        "offers": for_currency(brief.currency),
        "figures_text": figures_text,
        "figure_titles": FIGURES,
    }


def _is_unsaved(form: CostForm, row: object) -> bool:
    if row is None:
        return request.method == "POST"
    return bool(form.errors) or any(getattr(row, name) != value for name, value in form.row.items())


def _taken_text(put: int, kept: int) -> str:
    text: str = ngettext(
        "%(num)d figure is put in, and not saved yet.",
        "%(num)d figures are put in, and not saved yet.",
        put,
    )
    if kept:
        text += " " + ngettext(
            "%(num)d stays as you entered it: empty the field to take it over.",
            "%(num)d stay as you entered them: empty the fields to take them over.",
            kept,
        )
    return text
