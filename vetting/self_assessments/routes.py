"""A self-assessment as its author sees it: the questions, the offer, referees, files, and handing
it all in."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import Purpose, holder
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict
from vetting.guests.pages import add_notice, for_guest
from vetting.limits import limited
from vetting.links import cookies
from vetting.readiness import queries as readiness
from vetting.reviews.answering import Answering
from vetting.self_assessments import queries, service
from vetting.self_assessments.forms import FileForm, OfferForm, RefereeForm
from vetting.self_assessments.queries import OwnWord
from vetting.self_assessments.told import told
from vetting.uploads import wording as files_wording
from vetting.uploads.intake import takes_files
from vetting.uploads.service import receive

bp = Blueprint("self_assessments", __name__, url_prefix="/self-assessment")
add_notice(
    bp,
    Purpose.SELF_ASSESSMENT,
    "self_assessments.show",
    assessment_of=lambda holder: queries.own_word(holder).assessment.id,
)

for_author = for_guest(Purpose.SELF_ASSESSMENT, "self_assessments.notice")

answering = Answering(
    pages="self_assessments",
    load=lambda: queries.own_word(holder()),
    page_id=lambda own: own.row.id,
    store=lambda page, wanted, untouched: service.save_all(
        holder(), page, wanted, untouched, now()
    ),
    section="self_assessments.show",
    overview="self_assessments.show",
)


@bp.get("")
@for_author
def show() -> ResponseReturnValue:
    own = queries.own_word(holder())
    seen(holder(), Subject.ASSESSMENT, own.assessment.id, now(), page="self-assessment")
    if own.may_write and "section" in request.args:
        section = own.section(request.args["section"])
        return answering.page(own, section)
    return render_template(
        "self_assessments/show.html",
        own=own,
        holder=holder(),
        told=told(own.row, own.assessment.brief),
        readiness_shown=readiness.shown_to(holder(), own.assessment.brief_id) is not None,
        section_url=answering.section_url,
    )


@bp.post("/answers/<question>")
@for_author
def save(question: str) -> ResponseReturnValue:
    return answering.save(question)


@bp.post("/sections/<section_id>")
@for_author
def save_section(section_id: str) -> ResponseReturnValue:
    return answering.save_section(section_id)


@bp.get("/offer")
@for_author
def offer() -> ResponseReturnValue:
    row = queries.own_word(holder()).row
    return _offer_page(OfferForm(formdata=None, version=row.offer_version, text=row.offer))


@bp.post("/offer")
@for_author
@limited("guest-file")
@takes_files
def update_offer() -> ResponseReturnValue:
    file = request.files.get("file")
    stored = queries.own_word(holder()).row.offer
    received = receive(file) if file else None
    form = OfferForm()
    form.take(received, stored)
    if not form.validate_on_submit():
        return _offer_page(form), 422
    try:
        service.offer(holder(), form.text.data or "", received, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _offer_page(form), 409
    flash(gettext("The offer is saved."), "good")
    return hx.redirect(url_for("self_assessments.show"))


@bp.post("/offer/removal")
@for_author
def withdraw_offer() -> ResponseReturnValue:
    service.withdraw_offer(holder(), now())
    return hx.redirect(url_for("self_assessments.offer"))


@bp.get("/referees")
@for_author
def referees() -> ResponseReturnValue:
    return _referees_page(RefereeForm())


@bp.post("/referees")
@for_author
def name_referee() -> ResponseReturnValue:
    form = RefereeForm()
    if not form.validate_on_submit():
        return _referees_page(form), 422
    service.name_referee(holder(), form.given, now())
    flash(gettext("Saved."), "good")
    return hx.redirect(url_for("self_assessments.referees"))


@bp.get("/referees/<int:referee_id>")
@for_author
def referee(referee_id: int) -> ResponseReturnValue:
    found = queries.referee(holder(), referee_id)
    form = RefereeForm(formdata=None, obj=found, agreed=True)
    return _referee_page(referee_id, form)


@bp.post("/referees/<int:referee_id>")
@for_author
def change_referee(referee_id: int) -> ResponseReturnValue:
    queries.referee(holder(), referee_id)
    form = RefereeForm()
    if not form.validate_on_submit():
        return _referee_page(referee_id, form), 422
    service.change_referee(holder(), referee_id, form.given, now())
    flash(gettext("Saved."), "good")
    return hx.redirect(url_for("self_assessments.referees"))


@bp.post("/referees/<int:referee_id>/removal")
@for_author
def remove_referee(referee_id: int) -> ResponseReturnValue:
    service.remove_referee(holder(), referee_id, now())
    return hx.redirect(url_for("self_assessments.referees"))


@bp.get("/files")
@for_author
def files() -> ResponseReturnValue:
    own = queries.own_word(holder())
    return _files_page(own, FileForm(own, question=request.args.get("question", "")))


@bp.post("/files")
@for_author
@limited("guest-file")
@takes_files
def add_file() -> ResponseReturnValue:
    own = queries.own_word(holder())
    form = FileForm(own)
    file = request.files.get("file")
    received = receive(file) if file else None
    if not form.take(received) or received is None:
        return _files_page(queries.own_word(holder()), form), 422
    service.add_file(holder(), received, form.question.data, form.note.data or "", now())
    flash(gettext("The file is added."), "good")
    return hx.redirect(url_for("self_assessments.files"))


@bp.post("/files/<int:file_id>/removal")
@for_author
def remove_file(file_id: int) -> ResponseReturnValue:
    service.remove_file(holder(), file_id, now())
    return hx.redirect(url_for("self_assessments.files"))


@bp.get("/submission")
@for_author
def submission() -> ResponseReturnValue:
    """Everything as it will be handed in, and afterwards as it was."""
    own = queries.own_word(holder())
    return render_template(
        "self_assessments/submission.html",
        own=own,
        holder=holder(),
        files=files_wording,
        section_url=answering.section_url,
    )


@bp.post("/submission")
@for_author
def submit() -> ResponseReturnValue:
    service.submit(holder(), now())
    flash(gettext("It is handed in. Thank you."), "good")
    return hx.redirect(url_for("self_assessments.show"))


@bp.post("/departure")
@for_author
def leave() -> ResponseReturnValue:
    flash(gettext("This browser opens your self-assessment no more. Your link still does."), "good")
    return cookies.take_back(hx.redirect(url_for("guests.enter")), Purpose.SELF_ASSESSMENT)


def _offer_page(form: OfferForm) -> str:
    return render_template(
        "self_assessments/offer.html",
        own=queries.own_word(holder()),
        form=form,
        files=files_wording,
    )


def _referees_page(form: RefereeForm) -> str:
    return render_template(
        "self_assessments/referees.html",
        own=queries.own_word(holder()),
        holder=holder(),
        form=form,
        most=service.MOST_REFEREES,
    )


def _referee_page(referee_id: int, form: RefereeForm) -> str:
    return render_template(
        "self_assessments/referee.html",
        own=queries.own_word(holder()),
        form=form,
        referee=queries.referee(holder(), referee_id),
    )


def _files_page(own: OwnWord, form: FileForm) -> str:
    return render_template(
        "self_assessments/files.html",
        own=own,
        form=form,
        files=files_wording,
        most=service.MOST_FILES,
    )
