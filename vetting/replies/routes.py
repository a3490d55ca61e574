"""What the person assessed sees by their link: the signs, what they write, and sending it."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import Purpose, holder
from vetting.clock import now
from vetting.errors import Refused
from vetting.guests.pages import add_notice, for_guest
from vetting.i18n import language
from vetting.replies import queries, service
from vetting.replies.queries import OwnRequest
from vetting.replies.wording import labels, stance_label, time_left
from vetting.reviews.filling import Part
from vetting.reviews.forms import PageForm, RatingForm, SectionForm, sent_forms
from vetting.reviews.sheets import (
    Sheet,
    sent,
    sent_sheets,
    stored_around,
    stored_sheets,
    unsaved,
    unsaved_sheets,
)

bp = Blueprint("replies", __name__, url_prefix="/reply")

for_replier = for_guest(Purpose.REPLY, "replies.notice")
add_notice(
    bp,
    Purpose.REPLY,
    "replies.show",
    assessment_of=lambda holder: queries.own_request(holder).request.assessment_id,
)


@bp.get("")
@for_replier
def show() -> ResponseReturnValue:
    own = queries.own_request(holder())
    if own.request.state != "open":
        return _read_only(own)
    return _page(own, stored_sheets(own, own.page))


@bp.post("/signs/<flag>")
@for_replier
def save(flag: str) -> ResponseReturnValue:
    own = queries.own_request(holder())
    form, page = RatingForm(own.question(flag)), PageForm()
    if not (form.validate_on_submit() & page.validate_on_submit()):
        problem = form.first_error or gettext("The page could not be read: reload it.")
        return _answer(unsaved(form, problem), 422)
    wanted = form.save(page.client.data or "", page.seq.data or 0)
    try:
        outcome = service.save(holder(), page.review.data or 0, flag, wanted, now())
    except Refused as refused:
        return _answer(unsaved(form, str(refused)), 409)
    return _answer(sent(form, outcome), 409 if outcome.in_conflict else 200)


@bp.post("")
@for_replier
def save_all() -> ResponseReturnValue:
    own, page = queries.own_request(holder()), SectionForm()
    forms, can_be_saved = sent_forms(own.page, page)
    if not can_be_saved:
        problem = gettext("Nothing is saved yet: please correct what is marked below.")
        return _page(own, unsaved_sheets(own, own.page, forms), problem), 422
    wanted = {name: form.save() for name, form in forms.items()}
    untouched = {name for name, form in forms.items() if form.untouched}
    try:
        outcomes = service.save_all(holder(), page.review.data or 0, wanted, now(), untouched)
    except Refused as refused:
        sheets = unsaved_sheets(own, own.page, forms)
        return _page(own, sheets, str(refused), page.review.data), 409
    if any(outcome.in_conflict for outcome in outcomes.values()):
        own = queries.own_request(holder())
        problem = gettext("Saved, but for what is marked below: it was changed meanwhile.")
        return _page(own, sent_sheets(own, own.page, forms, outcomes), problem), 409
    flash(gettext("Saved."), "good")
    following = "replies.submission" if page.then.data == "next" else "replies.show"
    return hx.redirect(url_for(following))


@bp.get("/submission")
@for_replier
def submission() -> ResponseReturnValue:
    own = queries.own_request(holder())
    if own.request.state != "open":
        return hx.redirect(url_for("replies.show"))
    return _submission_page(own)


@bp.post("/submission")
@for_replier
def submit() -> ResponseReturnValue:
    try:
        service.submit(holder(), now())
    except Refused as refused:
        return _submission_page(queries.own_request(holder()), str(refused)), 409
    flash(gettext("Your reply is sent. It stands beside the signs from now on."), "good")
    return hx.redirect(url_for("replies.show"))


def _page(
    own: OwnRequest, sheets: list[Sheet], problem: str = "", request_id: int | None = None
) -> str:
    """The page to fill in; `request_id` where it belongs to another request than the holder's."""
    return render_template(
        "replies/show.html",
        sheets=sheets,
        problem=problem,
        page_id=request_id or own.request.id,
        before=None,
        after=None,
        **_frame(own),
    )


def _answer(sheet: Sheet, status: int) -> ResponseReturnValue:
    own = queries.own_request(holder())
    if hx.wanted():
        return render_template("replies/_saved.html", sheet=sheet, **_frame(own)), status
    if status == 200:
        return hx.redirect(url_for("replies.show", _anchor=f"criterion-{sheet.criterion.id}"))
    return _page(own, stored_around(own, own.page, sheet), sheet.problem), status


def _frame(own: OwnRequest) -> dict[str, object]:
    """What the page and the answer to a save have in common."""
    waiting = own.unanswered()
    return {
        "own": own,
        "holder": holder(),
        "labels": labels(language()),
        "section": own.page,
        "section_url": _section_url,
        "left": time_left(own.request.due_on, now().date()),
        "following": waiting and url_for(".show", _anchor=f"criterion-{waiting[0][1].id}"),
    }


def _section_url(own: OwnRequest, section: Part) -> str:
    return url_for("replies.show")


def _submission_page(own: OwnRequest, problem: str = "") -> str:
    return render_template("replies/submission.html", problem=problem, **_said(own))


def _read_only(own: OwnRequest) -> str:
    return render_template("replies/answered.html", **_said(own))


def _said(own: OwnRequest) -> dict[str, object]:
    return {
        "own": own,
        "holder": holder(),
        "left": time_left(own.request.due_on, now().date()),
        "labels": labels(language()),
        "stance": stance_label,
    }
