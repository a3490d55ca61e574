"""References: entered by hand, asked for by link, and what was answered."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, RATERS, actor, members
from vetting.assessments.queries import assessment, open_assessment
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict
from vetting.i18n import language
from vetting.layout import outside_base, outside_url
from vetting.limits import limited
from vetting.links import showing
from vetting.mail import queries as mail
from vetting.mail import wording as mail_wording
from vetting.mail.service import goes_out as mail_goes_out
from vetting.references import asking, cards, queries, service, wording
from vetting.references.answers import again_in_words
from vetting.references.forms import AskForm, MailedAskForm, ReferenceForm
from vetting.references.independence import first_address

bp = Blueprint("references", __name__, url_prefix="/assessments/<int:assessment_id>/references")

# Under which a referee's secret waits to be shown.
LINK = "reference-link"


@bp.get("")
@members(*EVERYBODY)
def index(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="references")
    found = assessment(actor(), assessment_id)
    return render_template(
        "references/index.html",
        assessment=found,
        tabs=tabs(assessment_id, "references"),
        cards=cards.cards(actor(), found, now()),
        removed=queries.removed(actor(), assessment_id),
        outcomes=wording.OUTCOMES,
        tones=wording.OUTCOME_TONES,
        rehire=wording.REHIRE,
        asked_states=wording.ASKED,
        asked_tones=wording.ASKED_TONES,
    )


@bp.get("/new")
@members(*RATERS)
def new(assessment_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    return _form_page("references/new.html", assessment_id, ReferenceForm())


@bp.post("")
@members(*RATERS)
def create(assessment_id: int) -> ResponseReturnValue:
    form = ReferenceForm()
    if not form.validate_on_submit():
        return _form_page("references/new.html", assessment_id, form), 422
    service.add(actor(), assessment_id, form.entered, now())
    flash(gettext("The reference is saved."), "good")
    return hx.redirect(url_for("references.index", assessment_id=assessment_id))


@bp.get("/<int:reference_id>")
@members(*RATERS)
def edit(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    found = queries.reference(actor(), assessment_id, reference_id)
    form = ReferenceForm(version=found.version, **service.shown(found))
    return _form_page(
        "references/edit.html", assessment_id, form, reference=found, again=again_in_words(found)
    )


@bp.post("/<int:reference_id>")
@members(*RATERS)
def update(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    found = queries.any_reference(actor(), assessment_id, reference_id)
    form = ReferenceForm()
    if not form.validate_on_submit():
        return _form_page(
            "references/edit.html",
            assessment_id,
            form,
            reference=found,
            again=again_in_words(found),
        ), 422
    try:
        service.change(actor(), assessment_id, reference_id, form.entered, form.version.data, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _form_page(
            "references/edit.html",
            assessment_id,
            form,
            reference=found,
            again=again_in_words(found),
        ), 409
    flash(gettext("The reference is saved."), "good")
    return hx.redirect(url_for("references.index", assessment_id=assessment_id))


@bp.post("/<int:reference_id>/removal")
@members(*RATERS)
def remove(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    service.remove(actor(), assessment_id, reference_id, now())
    flash(gettext("The reference is removed and no longer counts."), "good")
    return hx.redirect(url_for("references.index", assessment_id=assessment_id))


@bp.get("/<int:reference_id>/link")
@members(*DECIDERS)
def asked(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    """How far the asking of a referee by link is; a new link's secret is shown here, once."""
    return _asked_page(assessment_id, reference_id, _ask_form(assessment_id, reference_id))


@bp.post("/<int:reference_id>/link")
@members(*DECIDERS)
@limited("inviting")
def ask(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    queries.asked(actor(), assessment_id, reference_id, now())
    form = MailedAskForm() if mail_goes_out() else AskForm()
    if not form.validate_on_submit():
        return _asked_page(assessment_id, reference_id, form), 422
    secret = asking.ask(actor(), assessment_id, reference_id, _post(form), now())
    return _show_once(assessment_id, reference_id, secret)


@bp.post("/<int:reference_id>/link/renewal")
@members(*DECIDERS)
@limited("inviting")
def renew_link(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    secret = asking.renew(actor(), assessment_id, reference_id, now())
    return _show_once(assessment_id, reference_id, secret)


@bp.post("/<int:reference_id>/link/reminder")
@members(*DECIDERS)
@limited("inviting")
def remind(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    base_url = outside_base() if mail_goes_out() else ""
    secret = asking.remind(actor(), assessment_id, reference_id, base_url, now())
    return _show_once(assessment_id, reference_id, secret)


@bp.post("/<int:reference_id>/link/withdrawal")
@members(*DECIDERS)
def withdraw_link(assessment_id: int, reference_id: int) -> ResponseReturnValue:
    asking.withdraw(actor(), assessment_id, reference_id, now())
    flash(gettext("The link opens nothing any more."), "good")
    return hx.redirect(
        url_for("references.asked", assessment_id=assessment_id, reference_id=reference_id)
    )


def _show_once(assessment_id: int, reference_id: int, secret: str) -> ResponseReturnValue:
    showing.keep(LINK, reference_id, secret)
    return hx.redirect(
        url_for("references.asked", assessment_id=assessment_id, reference_id=reference_id)
    )


def _ask_form(assessment_id: int, reference_id: int) -> AskForm:
    if not mail_goes_out():
        return AskForm()
    found = queries.reference(actor(), assessment_id, reference_id)
    return MailedAskForm(email=first_address(found.contact))


def _post(form: AskForm) -> asking.Post:
    """How to write to the referee; without an address nothing is mailed."""
    if not isinstance(form, MailedAskForm) or not form.email.data:
        return asking.Post(language())
    return asking.Post(form.language.data, form.email.data, outside_base())


def _asked_page(assessment_id: int, reference_id: int, form: AskForm) -> str:
    found = queries.asked(actor(), assessment_id, reference_id, now())
    secret = showing.take(LINK, reference_id)
    mailed = mail.states(actor(), [found.link.id]) if found.link is not None else {}
    return render_template(
        "references/asked.html",
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "references"),
        asked=found,
        reference=found.reference,
        form=form,
        mails=mail_goes_out(),
        mailed=mailed.get(found.link.id, "") if found.link is not None else "",
        mail_states=mail_wording.STATES,
        mail_tones=mail_wording.STATE_TONES,
        address=outside_url("guests.enter", _anchor=secret) if secret else "",
        code=secret,
        now=now(),
        states=wording.ASKED,
        tones=wording.ASKED_TONES,
    )


def _form_page(template: str, assessment_id: int, form: ReferenceForm, **more: object) -> str:
    return render_template(
        template,
        assessment=assessment(actor(), assessment_id),
        tabs=tabs(assessment_id, "references"),
        form=form,
        guide=wording.GUIDE,
        **{"again": "", **more},
    )
