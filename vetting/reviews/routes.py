"""One's own review: its overview, its sections, saving, handing in, opening again, abstaining."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import checklists, hx
from vetting.access import RATERS, actor, members
from vetting.assessments.tabs import tabs
from vetting.clock import now
from vetting.errors import Refused
from vetting.reviews import queries, service
from vetting.reviews.forms import (
    AbstentionForm,
    PageForm,
    RatingForm,
    ReopeningForm,
    SectionForm,
    filled,
)
from vetting.reviews.protocol import NOTHING, Mark
from vetting.reviews.queries import OwnReview
from vetting.reviews.service import Outcome
from vetting.scoring.checklist import Criterion, Section

bp = Blueprint("reviews", __name__)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One criterion as it is shown: its form, what is stored, and what stands against it.

    `state` is `saved`, `unsaved`, `conflict` or, before there is anything to save, empty.
    `acknowledged` is the number of the page's save that is on disk by now, else 0."""

    criterion: Criterion
    form: RatingForm
    stored: Mark
    state: str = ""
    problem: str = ""
    acknowledged: int = 0


@bp.get("/assessments/<int:assessment_id>/review")
@members(*RATERS)
def show(assessment_id: int) -> ResponseReturnValue:
    own = queries.own_review(actor(), assessment_id)
    if own.state == "open" and "section" in request.args:
        section = own.section(request.args["section"])
        return _section_page(own, section, _sheets(own, section))
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
    asked = queries.criterion(actor(), assessment_id, criterion)
    form, page = RatingForm(asked), PageForm()
    if not (form.validate_on_submit() & page.validate_on_submit()):
        problem = _first_error(form) or gettext("The page could not be read: reload it.")
        return _answer(assessment_id, Sheet(asked, form, NOTHING, "unsaved", problem), 422)
    try:
        outcome = service.save(
            actor(),
            assessment_id,
            page.review.data or 0,
            criterion,
            form.save(page.client.data or "", page.seq.data or 0),
            now(),
        )
    except Refused as refused:
        return _answer(assessment_id, Sheet(asked, form, NOTHING, "unsaved", str(refused)), 409)
    sheet = _sheet(asked, form, outcome)
    return _answer(assessment_id, sheet, 409 if outcome.in_conflict else 200)


@bp.post("/assessments/<int:assessment_id>/review/sections/<section_id>")
@members(*RATERS)
def save_section(assessment_id: int, section_id: str) -> ResponseReturnValue:
    own = queries.begun_review(actor(), assessment_id)
    section = own.section(section_id)
    page = SectionForm()
    forms = {each.id: RatingForm(each) for each in section.criteria if each.id != page.take.data}
    if not all(
        [page.validate_on_submit(), *(form.validate_on_submit() for form in forms.values())]
    ):
        return _section_page(own, section, _sheets(own, section, forms)), 422
    wanted = {name: form.save() for name, form in forms.items()}
    try:
        outcomes = service.save_all(actor(), assessment_id, page.review.data or 0, wanted, now())
    except Refused as refused:
        sheets = _sheets(own, section, forms)
        return _section_page(own, section, sheets, str(refused), page.review.data), 409
    if any(outcome.in_conflict for outcome in outcomes.values()):
        own = queries.own_review(actor(), assessment_id)
        return _section_page(own, section, _sheets(own, section, forms, outcomes)), 409
    flash(gettext("Saved."), "good")
    return hx.redirect(_following(own, section, page.then.data, page.take.data))


@bp.get("/assessments/<int:assessment_id>/review/submission")
@members(*RATERS)
def submission(assessment_id: int) -> ResponseReturnValue:
    own = queries.own_review(actor(), assessment_id)
    if own.state != "open":
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
    section: Section,
    sheets: list[Sheet],
    refused: str = "",
    review_id: int | None = None,
) -> str:
    before, after = own.neighbours(section)
    return render_template(
        "reviews/section.html",
        sheets=sheets,
        refused=refused,
        review_id=review_id if refused else own.review and own.review.id,
        before=before,
        after=after,
        **_frame(own, section),
    )


def _answer(assessment_id: int, sheet: Sheet, status: int) -> ResponseReturnValue:
    own = queries.begun_review(actor(), assessment_id)
    section = own.checklist.section_of(sheet.criterion.id)
    if not hx.wanted():
        return _section_page(own, section, _with(own, section, sheet)), status
    return render_template("reviews/_saved.html", sheet=sheet, **_frame(own, section)), status


def _frame(own: OwnReview, section: Section) -> dict[str, object]:
    """What a section's page and the answer to a save have in common."""
    following = own.next_unanswered(section)
    return {
        "own": own,
        "section": section,
        "level": checklists.labels("levels")[own.level.id],
        "following": following and _section_url(own, following[0], following[1].id),
        "section_url": _section_url,
    }


def _sheets(
    own: OwnReview,
    section: Section,
    forms: Mapping[str, RatingForm] | None = None,
    outcomes: Mapping[str, Outcome] | None = None,
) -> list[Sheet]:
    """The section's criteria: as stored, or as just sent with what became of it."""
    sheets = []
    for criterion in section.criteria:
        form = (forms or {}).get(criterion.id)
        stored = own.marks.get(criterion.id, NOTHING)
        if form is None:
            state = "saved" if stored.version else ""
            sheets.append(Sheet(criterion, filled(criterion, stored), stored, state))
        elif outcomes is None:
            sheets.append(Sheet(criterion, form, stored, "unsaved", _first_error(form)))
        else:
            sheets.append(_sheet(criterion, form, outcomes[criterion.id]))
    return sheets


def _sheet(criterion: Criterion, form: RatingForm, outcome: Outcome) -> Sheet:
    if outcome.in_conflict:
        form.version.raw_data = None
        form.version.data = outcome.stored.version
        return Sheet(criterion, form, outcome.stored, "conflict")
    return Sheet(
        criterion,
        filled(criterion, outcome.stored),
        outcome.stored,
        "saved",
        acknowledged=outcome.acknowledged,
    )


def _with(own: OwnReview, section: Section, sheet: Sheet) -> list[Sheet]:
    return [sheet if each.criterion is sheet.criterion else each for each in _sheets(own, section)]


def _first_error(form: RatingForm) -> str:
    return next((str(error) for field in form for error in field.errors), "")


def _section_url(own: OwnReview, section: Section, criterion: str | None = None) -> str:
    return url_for(
        "reviews.show",
        assessment_id=own.assessment.id,
        section=section.id,
        _anchor=criterion and f"criterion-{criterion}",
    )


def _following(own: OwnReview, section: Section, then: str | None, taken: str | None) -> str:
    after = own.neighbours(section)[1]
    if then != "next":
        return _section_url(own, section, taken if taken in own.checklist.criteria else None)
    if after is not None:
        return _section_url(own, after)
    return url_for("reviews.show", assessment_id=own.assessment.id)
