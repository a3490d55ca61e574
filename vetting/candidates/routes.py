"""A candidate's self-assessment in the dossier: asking for it, what came of it, and the gap."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, RATERS, actor, members
from vetting.assessments.queries import assessment, open_assessment, standing_of
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.candidates import queries, service
from vetting.candidates.forms import AskForm, ReturnForm, TakeOverForm, ask_form
from vetting.candidates.gap import gap_of, signed
from vetting.clock import now
from vetting.errors import Conflict, Missing
from vetting.facts.queries import answers
from vetting.layout import outside_base, outside_url
from vetting.limits import limited
from vetting.links import showing
from vetting.links import wording as links_wording
from vetting.mail.service import goes_out as mail_goes_out
from vetting.pirate_check import wording
from vetting.self_assessments.told import told
from vetting.uploads import sending
from vetting.uploads import wording as files

bp = Blueprint("candidates", __name__, url_prefix="/assessments/<int:assessment_id>")

# Under which a link's secret waits to be shown.
ASKED = "self-assessment-link"


@bp.get("/self-assessment")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="self-assessment")
    return _page(assessment_id)


@bp.post("/self-assessment")
@members(*DECIDERS)
@limited("inviting")
def ask(assessment_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    form = AskForm()
    if not form.validate_on_submit():
        return _page(assessment_id, asking=form), 422
    base_url = outside_base() if mail_goes_out() else ""
    number, secret = service.ask(actor(), assessment_id, form.asked, base_url, now())
    showing.keep(ASKED, number, secret)
    return hx.redirect(url_for("candidates.asked", assessment_id=assessment_id))


@bp.get("/self-assessment/link")
@members(*DECIDERS)
def asked(assessment_id: int) -> ResponseReturnValue:
    """Where the link is shown, once, to whoever made it."""
    row = queries.row(actor(), assessment_id)
    if row is None:
        raise Missing
    secret = showing.take(ASKED, row.id)
    if not secret:
        return hx.redirect(url_for("candidates.show", assessment_id=assessment_id))
    return render_template(
        "candidates/asked.html",
        assessment=assessment(actor(), assessment_id),
        row=row,
        link=queries.link(actor(), row),
        mails=mail_goes_out(),
        address=outside_url("guests.enter", _anchor=secret),
        code=secret,
    )


@bp.post("/self-assessment/withdrawal")
@members(*DECIDERS)
def withdraw(assessment_id: int) -> ResponseReturnValue:
    service.withdraw(actor(), assessment_id, now())
    flash(gettext("The link opens nothing any more."), "good")
    return hx.redirect(url_for("candidates.show", assessment_id=assessment_id))


@bp.post("/self-assessment/return")
@members(*DECIDERS)
def send_back(assessment_id: int) -> ResponseReturnValue:
    form = ReturnForm()
    if not form.validate_on_submit():
        return _page(assessment_id, returning=form), 422
    is_open = service.send_back(actor(), assessment_id, form.reason.data, now())
    flash(gettext("It is sent back, with your note."), "good")
    if not is_open:
        flash(gettext("Their link is over: make a new one, so that they can get in."), "warning")
    return hx.redirect(url_for("candidates.show", assessment_id=assessment_id))


@bp.post("/self-assessment/facts/<fact>")
@members(*RATERS)
def take_over(assessment_id: int, fact: str) -> ResponseReturnValue:
    form = TakeOverForm()
    try:
        service.take_over(actor(), assessment_id, fact, form.base.data or "", now())
    except Conflict:
        flash(gettext("Somebody answered this fact meanwhile: look at it again."), "warning")
    else:
        flash(gettext("The candidate's answer is taken over, under your name."), "good")
    there = url_for("facts.show", assessment_id=assessment_id, _anchor=f"fact-{fact}")
    return hx.redirect(there)


@bp.get("/self-assessment/files/<int:file_id>")
@members(*EVERYBODY)
def file(assessment_id: int, file_id: int) -> ResponseReturnValue:
    upload = queries.file(actor(), assessment_id, file_id)
    page = "self-assessment-file"
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page=page, verb=Verb.FILE_TAKEN)
    return sending.attachment(upload)


@bp.get("/gap")
@members(*EVERYBODY)
def gap(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="gap")
    return render_template(
        "candidates/gap.html",
        assessment=found.assessment,
        tabs=tabs(assessment_id, "candidates"),
        standing=found,
        gap=gap_of(found),
        signed=signed,
        words=wording,
    )


def _page(
    assessment_id: int, asking: AskForm | None = None, returning: ReturnForm | None = None
) -> str:
    found = standing_of(actor(), assessment_id)
    handed_in = queries.handed_in(actor(), found, now())
    row = handed_in.row if handed_in else None
    return render_template(
        "candidates/show.html",
        assessment=found.assessment,
        tabs=tabs(assessment_id, "candidates"),
        standing=found,
        handed_in=handed_in,
        row=row,
        told=told(row, found.assessment.brief) if row else (),
        stored=answers(actor(), assessment_id),
        asking=asking or ask_form(row, found.assessment.vendor, formdata=None),
        returning=returning or ReturnForm(formdata=None),
        mails=mail_goes_out(),
        link_states=links_wording.STATES,
        link_tones=links_wording.STATE_TONES,
        words=wording,
        files=files,
    )
