"""One's own review: its overview, its sections, saving, handing in, opening again, abstaining."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import checklists, hx
from vetting.access import RATERS, actor, members
from vetting.assessments.tabs import tabs
from vetting.clock import now
from vetting.errors import Refused
from vetting.reviews import queries, service
from vetting.reviews.filling import Part
from vetting.reviews.forms import (
    AbstentionForm,
    PageForm,
    RatingForm,
    ReopeningForm,
    SectionForm,
    sent_forms,
)
from vetting.reviews.protocol import NOTHING
from vetting.reviews.queries import OwnReview
from vetting.reviews.sheets import (
    Sheet,
    sent,
    sent_sheets,
    stored_around,
    stored_sheets,
    unsaved,
    unsaved_sheets,
)

bp = Blueprint("reviews", __name__)


@bp.get("/assessments/<int:assessment_id>/review")
@members(*RATERS)
def show(assessment_id: int) -> ResponseReturnValue:
    own = queries.own_review(actor(), assessment_id)
    if own.may_write and "section" in request.args:
        section = own.section(request.args["section"])
        return _section_page(own, section, stored_sheets(own, section))
    return _overview(own)


@bp.post("/assessments/<int:assessment_id>/review")
@members(*RATERS)
def start(assessment_id: int) -> ResponseReturnValue:
    service.start(actor(), assessment_id, now())
    own = queries.own_review(actor(), assessment_id)
    return hx.redirect(_section_url(own, own.checklist.sections[0]))


@bp.post("/assessments/<int:assessment_id>/review/ratings/<criterion>")
@members(*RATERS)
def save(assessment_id: int, criterion: str) -> ResponseReturnValue:
    form = RatingForm(queries.criterion(actor(), assessment_id, criterion))
    page = PageForm()
    if not (form.validate_on_submit() & page.validate_on_submit()):
        problem = form.first_error or gettext("The page could not be read: reload it.")
        return _answer(assessment_id, unsaved(form, problem), 422)
    wanted = form.save(page.client.data or "", page.seq.data or 0)
    try:
        outcome = service.save(
            actor(), assessment_id, page.review.data or 0, criterion, wanted, now()
        )
    except Refused as refused:
        return _answer(assessment_id, unsaved(form, str(refused)), 409)
    return _answer(assessment_id, sent(form, outcome), 409 if outcome.in_conflict else 200)


@bp.post("/assessments/<int:assessment_id>/review/sections/<section_id>")
@members(*RATERS)
def save_section(assessment_id: int, section_id: str) -> ResponseReturnValue:
    own = queries.begun_review(actor(), assessment_id)
    section = own.section(section_id)
    page = SectionForm()
    forms, can_be_saved = sent_forms(section, page)
    if not can_be_saved:
        problem = gettext("Nothing is saved yet: please mend what is marked below.")
        return _section_page(own, section, unsaved_sheets(own, section, forms), problem), 422
    wanted = {name: form.save() for name, form in forms.items()}
    try:
        outcomes = service.save_all(actor(), assessment_id, page.review.data or 0, wanted, now())
    except Refused as refused:
        sheets = unsaved_sheets(own, section, forms)
        return _section_page(own, section, sheets, str(refused), page.review.data), 409
    if any(outcome.in_conflict for outcome in outcomes.values()):
        own = queries.begun_review(actor(), assessment_id)
        sheets = sent_sheets(own, section, forms, outcomes)
        problem = gettext("Saved, but for what is marked below: it was changed meanwhile.")
        return _section_page(own, section, sheets, problem), 409
    flash(gettext("Saved."), "good")
    return hx.redirect(_following(own, section, page.then.data, page.take.data))


@bp.get("/assessments/<int:assessment_id>/review/submission")
@members(*RATERS)
def submission(assessment_id: int) -> ResponseReturnValue:
    own = queries.own_review(actor(), assessment_id)
    if not own.may_write:
        return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))
    return render_template("reviews/submission.html", own=own, section_url=_section_url)


@bp.post("/assessments/<int:assessment_id>/review/submission")
@members(*RATERS)
def submit(assessment_id: int) -> ResponseReturnValue:
    service.submit(actor(), assessment_id, now())
    flash(gettext("Your review is in. From now on you see what the panel rated."), "good")
    return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))


@bp.post("/assessments/<int:assessment_id>/review/reopening")
@members(*RATERS)
def reopen(assessment_id: int) -> ResponseReturnValue:
    form = ReopeningForm()
    if not form.validate_on_submit():
        return _overview(queries.own_review(actor(), assessment_id), reopening=form), 422
    service.reopen(actor(), assessment_id, form.reason.data, now())
    flash(gettext("Your review is open again. Submit it once more when you are done."), "good")
    return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))


@bp.post("/assessments/<int:assessment_id>/review/abstention")
@members(*RATERS)
def abstain(assessment_id: int) -> ResponseReturnValue:
    form = AbstentionForm()
    if not form.validate_on_submit():
        return _overview(queries.own_review(actor(), assessment_id), abstention=form), 422
    service.abstain(actor(), assessment_id, form.reason.data or "", now())
    flash(gettext("Noted: you will not rate this vendor."), "good")
    return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))


def _overview(
    own: OwnReview,
    reopening: ReopeningForm | None = None,
    abstention: AbstentionForm | None = None,
) -> str:
    return render_template(
        f"reviews/{own.state}.html",
        assessment=own.assessment,
        tabs=tabs(own.assessment.id, "reviews"),
        own=own,
        reopening=reopening or ReopeningForm(),
        abstention=abstention or AbstentionForm(),
        marks={name: own.marks.get(name, NOTHING) for name in own.checklist.criteria},
        section_url=_section_url,
    )


def _section_page(
    own: OwnReview,
    section: Part,
    sheets: list[Sheet],
    problem: str = "",
    review_id: int | None = None,
) -> str:
    """A section's page; `review_id` where it belongs to another review than the actor's."""
    before, after = own.neighbours(section)
    return render_template(
        "reviews/section.html",
        sheets=sheets,
        problem=problem,
        page_id=review_id or own.review_id,
        before=before,
        after=after,
        **_frame(own, section),
    )


def _answer(assessment_id: int, sheet: Sheet, status: int) -> ResponseReturnValue:
    own = queries.begun_review(actor(), assessment_id)
    section = own.section_of(sheet.criterion.id)
    if hx.wanted():
        return render_template("reviews/_saved.html", sheet=sheet, **_frame(own, section)), status
    if status == 200:
        return hx.redirect(_section_url(own, section, sheet.criterion.id))
    return _section_page(own, section, stored_around(own, section, sheet), sheet.problem), status


def _frame(own: OwnReview, section: Part) -> dict[str, object]:
    """What a section's page and the answer to a save have in common."""
    following = own.next_unanswered(section)
    return {
        "own": own,
        "section": section,
        "level": checklists.labels("levels")[own.level.id],
        "following": following and _section_url(own, following[0], following[1].id),
        "section_url": _section_url,
    }


def _section_url(own: OwnReview, section: Part, criterion: str | None = None) -> str:
    return url_for(
        "reviews.show",
        assessment_id=own.assessment.id,
        section=section.id,
        _anchor=criterion and f"criterion-{criterion}",
    )


def _following(own: OwnReview, section: Part, then: str | None, taken: str | None) -> str:
    after = own.neighbours(section)[1]
    if then != "next":
        return _section_url(own, section, taken if taken in own.checklist.criteria else None)
    if after is not None:
        return _section_url(own, after)
    return url_for("reviews.show", assessment_id=own.assessment.id)
