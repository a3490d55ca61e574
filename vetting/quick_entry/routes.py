"""Quick entry: one field for a whole sheet, what it stored, and taking that back."""

import secrets

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import RATERS, actor, members
from vetting.clock import now
from vetting.errors import Refused
from vetting.quick_entry import queries, service, wording
from vetting.quick_entry.answers import Entered, Kept
from vetting.quick_entry.forms import EntryForm, UndoForm
from vetting.quick_entry.parsing import undoes
from vetting.reviews.queries import begun_review, own_review

bp = Blueprint("quick_entry", __name__, url_prefix="/assessments/<int:assessment_id>/review/quick")


@bp.get("")
@members(*RATERS)
def show(assessment_id: int) -> ResponseReturnValue:
    if not own_review(actor(), assessment_id).may_write:
        return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))
    return _page("quick_entry/show.html", assessment_id, Entered())


@bp.post("")
@members(*RATERS)
def enter(assessment_id: int) -> ResponseReturnValue:
    begun_review(actor(), assessment_id)
    form = EntryForm()
    typed = form.entries.data or ""
    if not form.validate_on_submit():
        problem = next(str(each) for errors in form.errors.values() for each in errors)
        return _answer(assessment_id, 422, problem=problem, typed=typed)
    review = form.review.data or 0
    try:
        if undoes(typed):
            kept = service.take_last_back(actor(), assessment_id, review, now())
            return _taken_back(assessment_id, kept)
        sheet = form.sheet.data or ""
        entered = service.enter(actor(), assessment_id, review, typed, sheet, now())
    except Refused as refused:
        return _answer(assessment_id, 409, problem=str(refused), typed=typed)
    left = "\n".join(each.text for each in entered.left)
    return _answer(assessment_id, 422 if left else 200, entered=entered, typed=left)


@bp.post("/<criterion>/<int:version>/undo")
@members(*RATERS)
def undo(assessment_id: int, criterion: str, version: int) -> ResponseReturnValue:
    form = UndoForm()
    review = form.review.data or 0
    try:
        kept = service.take_back(actor(), assessment_id, review, criterion, version, now())
    except Refused as refused:
        return _answer(assessment_id, 409, problem=str(refused))
    return _taken_back(assessment_id, kept)


def _taken_back(assessment_id: int, kept: Kept) -> ResponseReturnValue:
    return _answer(assessment_id, 200, undone=kept)


def _answer(
    assessment_id: int,
    status: int,
    *,
    entered: Entered | None = None,
    undone: Kept | None = None,
    problem: str = "",
    typed: str = "",
) -> ResponseReturnValue:
    """htmx gets what changed on the page, a plain form the page anew; where all is well, from its
    own address, so that loading it again sends nothing."""
    entered = entered or Entered()
    if status == 200 and not hx.wanted():
        flash(wording.taken_back(undone) if undone else wording.stored(entered.kept), "good")
        return hx.redirect(url_for("quick_entry.show", assessment_id=assessment_id))
    template = "quick_entry/_answer.html" if hx.wanted() else "quick_entry/show.html"
    page = _page(template, assessment_id, entered, undone, problem, typed)
    return page, status


def _page(
    template: str,
    assessment_id: int,
    entered: Entered,
    undone: Kept | None = None,
    problem: str = "",
    typed: str = "",
) -> str:
    own = begun_review(actor(), assessment_id)
    return render_template(
        template,
        own=own,
        entered=entered,
        undone=undone,
        problem=problem,
        typed=typed,
        lines=queries.lines(own),
        sheet=secrets.token_hex(8),
        words=wording,
    )
