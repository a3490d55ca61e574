"""A company's own profile: its answers, referees and files, and who was given a copy."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, RATERS, actor, members
from vetting.clock import now
from vetting.errors import Refused
from vetting.limits import limited
from vetting.profiles import queries, service, sharing
from vetting.profiles.forms import BeginForm, FileForm, RefereeForm
from vetting.profiles.queries import OwnProfile
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
from vetting.self_checks.forms import KIND_HINTS
from vetting.uploads import wording as files_wording
from vetting.uploads.intake import takes_files
from vetting.uploads.sending import attachment
from vetting.uploads.service import receive
from vetting.vendors.wording import kind_label

bp = Blueprint("profiles", __name__, url_prefix="/profile")


@bp.get("")
@members(*EVERYBODY)
def show() -> ResponseReturnValue:
    if queries.begun(actor()) is None:
        return _begin_page(BeginForm())
    own = _own()
    if actor().is_one_of(RATERS) and "section" in request.args:
        section = own.section(request.args["section"])
        return _section_page(own, section, stored_sheets(own, section))
    return render_template(
        "profiles/show.html", own=own, kind=kind_label(own.row.kind), section_url=_section_url
    )


@bp.post("")
@members(*RATERS)
def begin() -> ResponseReturnValue:
    form = BeginForm()
    if not form.validate_on_submit():
        return _begin_page(form), 422
    service.begin(actor(), form.kind.data, now())
    return hx.redirect(url_for("profiles.show"))


@bp.post("/answers/<question>")
@members(*RATERS)
def save(question: str) -> ResponseReturnValue:
    own = _own()
    form, page = RatingForm(own.question(question)), PageForm()
    if not (form.validate_on_submit() & page.validate_on_submit()):
        problem = form.first_error or gettext("The page could not be read: reload it.")
        return _answer(unsaved(form, problem), 422)
    wanted = form.save(page.client.data or "", page.seq.data or 0)
    try:
        outcome = service.save(actor(), page.review.data or 0, question, wanted, now())
    except Refused as refused:
        return _answer(unsaved(form, str(refused)), 409)
    return _answer(sent(form, outcome), 409 if outcome.in_conflict else 200)


@bp.post("/sections/<section_id>")
@members(*RATERS)
def save_section(section_id: str) -> ResponseReturnValue:
    own = _own()
    section, page = own.section(section_id), SectionForm()
    forms, can_be_saved = sent_forms(section, page)
    if not can_be_saved:
        problem = gettext("Nothing is saved yet: please mend what is marked below.")
        return _section_page(own, section, unsaved_sheets(own, section, forms), problem), 422
    wanted = {name: form.save() for name, form in forms.items()}
    untouched = {name for name, form in forms.items() if form.untouched}
    try:
        outcomes = service.save_all(actor(), page.review.data or 0, wanted, untouched, now())
    except Refused as refused:
        sheets = unsaved_sheets(own, section, forms)
        return _section_page(own, section, sheets, str(refused), page.review.data), 409
    if any(outcome.in_conflict for outcome in outcomes.values()):
        own = _own()
        problem = gettext("Saved, but for what is marked below: it was changed meanwhile.")
        return _section_page(own, section, sent_sheets(own, section, forms, outcomes), problem), 409
    flash(gettext("Saved."), "good")
    return hx.redirect(_following(own, section, page.then.data, page.take.data))


@bp.post("/sections/<section_id>/confirmation")
@members(*RATERS)
def confirm(section_id: str) -> ResponseReturnValue:
    service.confirm(actor(), section_id, now())
    flash(gettext("These answers hold for another year."), "good")
    return hx.redirect(url_for("profiles.show"))


@bp.get("/referees")
@members(*EVERYBODY)
def referees() -> ResponseReturnValue:
    return _referees_page(RefereeForm())


@bp.post("/referees")
@members(*RATERS)
def name_referee() -> ResponseReturnValue:
    form = RefereeForm()
    if not form.validate_on_submit():
        return _referees_page(form), 422
    service.name_referee(actor(), form.given, form.valid_until.data, now())
    flash(gettext("Saved."), "good")
    return hx.redirect(url_for("profiles.referees"))


@bp.post("/referees/<int:profile_referee_id>/removal")
@members(*RATERS)
def remove_referee(profile_referee_id: int) -> ResponseReturnValue:
    service.remove_referee(actor(), profile_referee_id, now())
    return hx.redirect(url_for("profiles.referees"))


@bp.get("/files")
@members(*EVERYBODY)
def files() -> ResponseReturnValue:
    own = _own()
    return _files_page(own, FileForm(own, question=request.args.get("question", "")))


@bp.post("/files")
@members(*RATERS)
@limited("proposal")
@takes_files
def add_file() -> ResponseReturnValue:
    form = FileForm(_own())
    file = request.files.get("file")
    received = receive(file) if file else None
    if not form.take(received) or received is None:
        return _files_page(_own(), form), 422
    service.add_file(
        actor(),
        received,
        form.question.data,
        form.note.data or "",
        form.valid_until.data,
        now(),
    )
    flash(gettext("The file is added."), "good")
    return hx.redirect(url_for("profiles.files"))


@bp.get("/files/<int:profile_file_id>")
@members(*EVERYBODY)
def file(profile_file_id: int) -> ResponseReturnValue:
    return attachment(queries.file(actor(), profile_file_id).upload)


@bp.post("/files/<int:profile_file_id>/removal")
@members(*RATERS)
def remove_file(profile_file_id: int) -> ResponseReturnValue:
    service.remove_file(actor(), profile_file_id, now())
    return hx.redirect(url_for("profiles.files"))


@bp.get("/shares")
@members(*DECIDERS)
def shares() -> ResponseReturnValue:
    return render_template("profiles/shares.html", shares=queries.shares(actor()))


@bp.post("/shares/<int:share_id>/return")
@members(*DECIDERS)
def take_back(share_id: int) -> ResponseReturnValue:
    sharing.take_back(actor(), share_id, now())
    flash(gettext("The copy is taken back: that company holds nothing of it any more."), "good")
    return hx.redirect(url_for("profiles.shares"))


def _own() -> OwnProfile:
    return queries.own_profile(actor(), now().date())


def _begin_page(form: BeginForm) -> str:
    return render_template("profiles/begin.html", form=form, hints=KIND_HINTS)


def _section_page(
    own: OwnProfile,
    section: Part,
    sheets: list[Sheet],
    problem: str = "",
    page_id: int | None = None,
) -> str:
    """A section's page; `page_id` where it belongs to another profile than the actor's."""
    before, after = own.neighbours(section)
    return render_template(
        "profiles/section.html",
        sheets=sheets,
        problem=problem,
        page_id=page_id or own.row.id,
        before=before,
        after=after,
        **_frame(own, section),
    )


def _answer(sheet: Sheet, status: int) -> ResponseReturnValue:
    own = _own()
    section = own.section_of(sheet.criterion.id)
    if hx.wanted():
        page = render_template("profiles/_saved.html", sheet=sheet, **_frame(own, section))
        return page, status
    if status == 200:
        return hx.redirect(_section_url(own, section, sheet.criterion.id))
    return _section_page(own, section, stored_around(own, section, sheet), sheet.problem), status


def _frame(own: OwnProfile, section: Part) -> dict[str, object]:
    """What a section's page and the answer to a save have in common."""
    following = own.next_unanswered(section)
    return {
        "own": own,
        "section": section,
        "following": following and _section_url(own, following[0], following[1].id),
        "section_url": _section_url,
    }


def _section_url(own: OwnProfile, section: Part, question: str | None = None) -> str:
    anchor = question and f"criterion-{question}"
    return url_for("profiles.show", section=section.id, _anchor=anchor)


def _following(own: OwnProfile, section: Part, then: str | None, taken: str | None) -> str:
    after = own.neighbours(section)[1]
    if then != "next":
        asked = {each.id for each in section.criteria}
        return _section_url(own, section, taken if taken in asked else None)
    return _section_url(own, after) if after else url_for("profiles.show")


def _referees_page(form: RefereeForm) -> str:
    return render_template(
        "profiles/referees.html", own=_own(), form=form, most=service.MOST_REFEREES
    )


def _files_page(own: OwnProfile, form: FileForm) -> str:
    return render_template(
        "profiles/files.html", own=own, form=form, files=files_wording, most=service.MOST_FILES
    )
