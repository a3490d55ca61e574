"""A referee's pages: who they are, the questions, sending, or saying no."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import Purpose, holder, link, public
from vetting.clock import now
from vetting.errors import Refused
from vetting.given_references import queries, service
from vetting.given_references.forms import SHOWN_HINTS, PersonForm
from vetting.given_references.queries import OwnReference
from vetting.guests.marks import this_visit
from vetting.guests.pages import ENTRY, add_notice, for_guest
from vetting.links import cookies
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

bp = Blueprint("given_references", __name__, url_prefix="/reference")

for_referee = for_guest(Purpose.REFERENCE, "given_references.notice")
# Nobody has to read how their answers are kept to say that they will give none.
for_whoever_was_asked = link(Purpose.REFERENCE, entry=ENTRY)
add_notice(
    bp,
    Purpose.REFERENCE,
    "given_references.show",
    assessment_of=lambda holder: queries.given_reference(holder).assessment_id,
    refusal="given_references.refusal",
)


@bp.get("")
@for_referee
def show() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    if not own.is_confirmed:
        return hx.redirect(url_for("given_references.person"))
    return render_template("given_references/show.html", own=own, section_url=_section_url)


@bp.get("/person")
@for_referee
def person() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    given = own.given if own.is_confirmed else own.given.reference
    shown = {True: "yes", False: "no", None: None}[own.given.may_be_shown]
    form = PersonForm(
        name=given.name,
        position=given.position,
        organisation=given.organisation,
        worked_together=given.worked_together,
        may_be_shown=shown,
    )
    return _person_page(own, form)


@bp.post("/person")
@for_referee
def confirm() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    form = PersonForm()
    if not form.validate_on_submit():
        return _person_page(own, form), 422
    service.confirm(holder(), form.entered, now())
    if own.answered:
        return hx.redirect(url_for("given_references.show"))
    return hx.redirect(_section_url(own, own.pages[0]))


@bp.get("/answers")
@for_referee
def answers() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    if not own.is_confirmed:
        return hx.redirect(url_for("given_references.person"))
    section = own.section(request.args.get("section", own.pages[0].id))
    return _section_page(own, section, stored_sheets(own, section))


@bp.post("/answers/<question>")
@for_referee
def save(question: str) -> ResponseReturnValue:
    own = queries.own_reference(holder())
    form, page = RatingForm(own.question(question)), PageForm()
    if not (form.validate_on_submit() & page.validate_on_submit()):
        problem = form.first_error or gettext("The page could not be read: reload it.")
        return _answer(unsaved(form, problem), 422)
    wanted = form.save(page.client.data or "", page.seq.data or 0)
    try:
        outcome = service.save(holder(), page.review.data or 0, question, wanted, now())
    except Refused as refused:
        return _answer(unsaved(form, str(refused)), 409)
    return _answer(sent(form, outcome), 409 if outcome.in_conflict else 200)


@bp.post("/sections/<section_id>")
@for_referee
def save_section(section_id: str) -> ResponseReturnValue:
    own = queries.own_reference(holder())
    section, page = own.section(section_id), SectionForm()
    forms, can_be_saved = sent_forms(section, page)
    if not can_be_saved:
        problem = gettext("Nothing is saved yet: please mend what is marked below.")
        return _section_page(own, section, unsaved_sheets(own, section, forms), problem), 422
    wanted = {name: form.save() for name, form in forms.items()}
    untouched = {name for name, form in forms.items() if form.untouched}
    try:
        outcomes = service.save_all(holder(), page.review.data or 0, wanted, now(), untouched)
    except Refused as refused:
        sheets = unsaved_sheets(own, section, forms)
        return _section_page(own, section, sheets, str(refused), page.review.data), 409
    if any(outcome.in_conflict for outcome in outcomes.values()):
        own = queries.own_reference(holder())
        problem = gettext("Saved, but for what is marked below: it was changed meanwhile.")
        sheets = sent_sheets(own, section, forms, outcomes)
        return _section_page(own, section, sheets, problem), 409
    return hx.redirect(_following(own, section, page.then.data, page.take.data))


@bp.get("/submission")
@for_referee
def submission() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    if not own.is_confirmed:
        return hx.redirect(url_for("given_references.person"))
    return render_template("given_references/submission.html", own=own, section_url=_section_url)


@bp.post("/submission")
@for_referee
def submit() -> ResponseReturnValue:
    service.submit(holder(), this_visit(), now())
    flash(gettext("Your answers are with those who asked. Your link is used up."), "good")
    return _goodbye()


@bp.get("/refusal")
@for_whoever_was_asked
def refusal() -> ResponseReturnValue:
    own = queries.own_reference(holder())
    return render_template("given_references/refusal.html", own=own, holder=holder())


@bp.post("/refusal")
@for_whoever_was_asked
def decline() -> ResponseReturnValue:
    service.refuse(holder(), "declined", now())
    flash(gettext("Noted: you give no reference. Nobody will ask you again by this link."), "good")
    return _goodbye()


@bp.post("/correction")
@for_whoever_was_asked
def disown() -> ResponseReturnValue:
    service.refuse(holder(), "wrong-person", now())
    flash(gettext("Noted: it was not meant for you. We are sorry for the trouble."), "good")
    return _goodbye()


@bp.get("/thanks")
@public
def thanks() -> ResponseReturnValue:
    """Where the link leads in the end, which opens nothing any more by then."""
    return render_template("given_references/thanks.html")


def _goodbye() -> ResponseReturnValue:
    return cookies.take_back(hx.redirect(url_for("given_references.thanks")), Purpose.REFERENCE)


def _person_page(own: OwnReference, form: PersonForm) -> str:
    return render_template("given_references/person.html", own=own, form=form, hints=SHOWN_HINTS)


def _section_page(
    own: OwnReference,
    section: Part,
    sheets: list[Sheet],
    problem: str = "",
    given_id: int | None = None,
) -> str:
    """A page of questions; `given_id` where it belongs to another reference than the holder's."""
    before, after = own.neighbours(section)
    return render_template(
        "given_references/section.html",
        sheets=sheets,
        problem=problem,
        page_id=given_id or own.given.id,
        before=before,
        after=after,
        **_frame(own, section),
    )


def _answer(sheet: Sheet, status: int) -> ResponseReturnValue:
    own = queries.own_reference(holder())
    section = own.section_of(sheet.criterion.id)
    if hx.wanted():
        page = render_template("given_references/_saved.html", sheet=sheet, **_frame(own, section))
        return page, status
    if status == 200:
        return hx.redirect(_section_url(own, section, sheet.criterion.id))
    return _section_page(own, section, stored_around(own, section, sheet), sheet.problem), status


def _frame(own: OwnReference, section: Part) -> dict[str, object]:
    """What a page of questions and the answer to a save have in common."""
    following = own.next_unanswered(section)
    return {
        "own": own,
        "section": section,
        "following": following and _section_url(own, following[0], following[1].id),
        "section_url": _section_url,
    }


def _section_url(own: OwnReference, section: Part, question: str | None = None) -> str:
    anchor = question and f"criterion-{question}"
    return url_for("given_references.answers", section=section.id, _anchor=anchor)


def _following(own: OwnReference, section: Part, then: str | None, taken: str | None) -> str:
    after = own.neighbours(section)[1]
    if then != "next":
        asked = {each.id for each in section.criteria}
        return _section_url(own, section, taken if taken in asked else None)
    return _section_url(own, after) if after else url_for("given_references.submission")
