"""The panel's ratings side by side, and what it agreed on."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import EVERYBODY, RATERS, actor, members
from vetting.assessments.blind import blind_page
from vetting.assessments.queries import standing_of
from vetting.assessments.standing import Standing
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.consensus import queries, service
from vetting.consensus.forms import ConsensusForm, WithdrawalForm
from vetting.consensus.queries import Row
from vetting.errors import Conflict
from vetting.i18n import in_language
from vetting.pirate_check import wording

bp = Blueprint("consensus", __name__, url_prefix="/assessments/<int:assessment_id>/panel")


@bp.get("")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    criterion = request.args.get("criterion", "")
    chosen = queries.row(found, criterion) if criterion and found.sees_panel else None
    if found.sees_panel:
        seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="panel")
    return _page(found, chosen)


@bp.post("/<criterion>")
@members(*RATERS)
def record(assessment_id: int, criterion: str) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    service.may_record(actor(), found)
    row = queries.row(found, criterion)
    form = ConsensusForm().for_criterion(row.criterion)
    if not form.validate_on_submit():
        return _page(found, row, form=form), 422
    seen = form.version.data or 0
    try:
        service.record(actor(), found, criterion, form.value.data, form.reason.data, seen, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page(found, row, form=form), 409
    return hx.redirect(_back_to(assessment_id, criterion))


@bp.post("/<criterion>/withdrawal")
@members(*RATERS)
def withdraw(assessment_id: int, criterion: str) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    service.may_record(actor(), found)
    row = queries.row(found, criterion)
    form = WithdrawalForm().on_card("withdrawal")
    if not form.validate_on_submit():
        return _page(found, row, withdrawal=form), 422
    seen = form.version.data or 0
    try:
        service.withdraw(actor(), found, criterion, form.reason.data, seen, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page(found, row, withdrawal=form), 409
    return hx.redirect(_back_to(assessment_id, criterion))


@dataclass(frozen=True, slots=True)
class SortLink:
    """A way to sort the table."""

    label: str
    url: str
    current: bool


def _page(
    found: Standing,
    chosen: Row | None,
    form: ConsensusForm | None = None,
    withdrawal: WithdrawalForm | None = None,
) -> str:
    assessment = found.assessment
    if not found.sees_panel:
        return blind_page(assessment, "consensus", gettext("Panel"))
    sort = _sort()
    history = queries.history(actor(), found, chosen.id) if chosen else ()
    rows = queries.rows(found, sort)
    return render_template(
        "consensus/show.html",
        assessment=assessment,
        tabs=tabs(assessment.id, "consensus"),
        raters=list(found.raters.values()),
        rows=rows,
        referees=any(row.referees for row in rows),
        sort=sort,
        sorts=list(_sort_links(assessment.id, sort)),
        chosen=chosen,
        history=history,
        anchors=_anchors(chosen) if chosen else {},
        enough=len(found.counted) >= service.ENOUGH_REVIEWS,
        form=form or (_consensus_form(chosen, len(history)) if chosen else None),
        withdrawal=withdrawal
        or WithdrawalForm(formdata=None, version=len(history)).on_card("withdrawal"),
        has_gap=found.own_word is not None,
        words=wording,
    )


def _sort() -> str:
    asked = request.args.get("sort", "")
    return asked if asked in queries.SORTS else "checklist"


def _sort_links(assessment_id: int, current: str) -> Iterator[SortLink]:
    labels = {
        "checklist": gettext("As in the checklist"),
        "spread": gettext("Largest disagreement first"),
        "gap": gettext("Largest gap to the vendor's own rating first"),
    }
    for sort, label in labels.items():
        url = url_for(".show", assessment_id=assessment_id, sort=sort, _anchor="panel")
        yield SortLink(label, url, sort == current)


def _consensus_form(chosen: Row, version: int) -> ConsensusForm:
    form = ConsensusForm(
        formdata=None,
        version=version,
        value=chosen.consensus.value if chosen.consensus else None,
    )
    return form.for_criterion(chosen.criterion)


def _anchors(chosen: Row) -> dict[str, str]:
    return {str(level): in_language(text) for level, text in enumerate(chosen.criterion.anchors)}


def _back_to(assessment_id: int, criterion: str) -> str:
    return url_for(
        ".show", assessment_id=assessment_id, criterion=criterion, sort=_sort(), _anchor="chosen"
    )
