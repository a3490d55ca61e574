"""A company's own profile: its answers, referees and files, and who was given a copy."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, RATERS, actor, members
from vetting.clock import now
from vetting.limits import limited
from vetting.profiles import queries, service, sharing
from vetting.profiles.forms import BeginForm, FileForm, RefereeForm
from vetting.profiles.queries import OwnProfile
from vetting.reviews.answering import Answering
from vetting.self_checks.forms import KIND_HINTS
from vetting.uploads import wording as files_wording
from vetting.uploads.intake import takes_files
from vetting.uploads.sending import attachment
from vetting.uploads.service import receive
from vetting.vendors.wording import kind_label

bp = Blueprint("profiles", __name__, url_prefix="/profile")

answering = Answering(
    pages="profiles",
    load=lambda: queries.own_profile(actor(), now().date()),
    page_id=lambda own: own.row.id,
    store=lambda page, wanted, untouched: service.save_all(actor(), page, wanted, untouched, now()),
    section="profiles.show",
    overview="profiles.show",
)


@bp.get("")
@members(*EVERYBODY)
def show() -> ResponseReturnValue:
    if queries.begun(actor()) is None:
        return _begin_page(BeginForm())
    own = _own()
    if actor().is_one_of(RATERS) and "section" in request.args:
        section = own.section(request.args["section"])
        return answering.page(own, section)
    return render_template(
        "profiles/show.html",
        own=own,
        kind=kind_label(own.row.kind),
        section_url=answering.section_url,
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
    return answering.save(question)


@bp.post("/sections/<section_id>")
@members(*RATERS)
def save_section(section_id: str) -> ResponseReturnValue:
    return answering.save_section(section_id)


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


def _referees_page(form: RefereeForm) -> str:
    return render_template(
        "profiles/referees.html", own=_own(), form=form, most=service.MOST_REFEREES
    )


def _files_page(own: OwnProfile, form: FileForm) -> str:
    return render_template(
        "profiles/files.html", own=own, form=form, files=files_wording, most=service.MOST_FILES
    )
