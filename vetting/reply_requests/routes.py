"""The right of reply, for those who decide: choosing signs, looking over what the person assessed
will see, sending it, and what they say."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.assessments.blind import blind_page
from vetting.assessments.queries import standing_of
from vetting.assessments.rules import need_say
from vetting.assessments.standing import Standing
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict, Refused
from vetting.i18n import LANGUAGES, show_date
from vetting.layout import outside_base, outside_url
from vetting.limits import limited
from vetting.links import showing
from vetting.links.queries import is_open
from vetting.mail import queries as mail
from vetting.mail.service import goes_out as mail_goes_out
from vetting.pirate_check import wording
from vetting.replies.wording import STATE_TONES, STATES, labels, time_left
from vetting.reply_requests import queries, service
from vetting.reply_requests.forms import MailedRequestForm, RequestForm
from vetting.reply_requests.queries import Choice

OFFER = "reply"

bp = Blueprint("reply_requests", __name__, url_prefix="/assessments/<int:assessment_id>/reply")


@bp.get("")
@members(*DECIDERS)
def index(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    if found.sees_panel:
        seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="reply")
    return _index_page(found, _form(found))


@bp.post("")
@members(*DECIDERS)
def create(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    need_say(found)
    form = _form(found, sent=True)
    if not form.validate_on_submit():
        return _index_page(found, form), 422
    seen_number = form.version.data or 0
    try:
        made = service.prepare(actor(), found, _entry(form), seen_number, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _index_page(found, form, changed=True), 409
    except Refused as refused:
        form.refuse("signs", str(refused))
        return _index_page(found, form), 409
    return hx.redirect(url_for(".show", assessment_id=assessment_id, request_id=made))


@bp.get("/<int:request_id>")
@members(*DECIDERS)
def show(assessment_id: int, request_id: int) -> ResponseReturnValue:
    """What was prepared, or sent, word for word; its link is shown here, once, to whoever made
    it."""
    found = standing_of(actor(), assessment_id)
    request = queries.request(actor(), found, request_id)
    if not found.sees_panel:
        return _blind(found)
    secret = showing.take(OFFER, request_id)
    other = next(each for each in LANGUAGES if each != request.language)
    link = queries.link(actor(), request)
    return render_template(
        "reply_requests/show.html",
        **_head(found),
        asked=request,
        link=link,
        link_opens=link is not None and is_open(link, now()),
        left=time_left(request.due_on, now().date()),
        signs=queries.texts(request, request.language),
        elsewhere=queries.texts(request, other),
        other=other,
        headings={each: labels(each) for each in LANGUAGES},
        languages=LANGUAGES,
        mails=mail_goes_out(),
        mailed=mail.states(actor(), [link.id]).get(link.id, "") if link else "",
        address=outside_url("guests.enter", _anchor=secret) if secret else "",
        code=secret,
    )


@bp.post("/<int:request_id>/sending")
@members(*DECIDERS)
@limited("inviting")
def send(assessment_id: int, request_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    secret = service.send(actor(), found, request_id, _base(), now())
    return _to_link(assessment_id, request_id, secret)


@bp.post("/<int:request_id>/removal")
@members(*DECIDERS)
def discard(assessment_id: int, request_id: int) -> ResponseReturnValue:
    service.discard(actor(), standing_of(actor(), assessment_id), request_id)
    flash(gettext("What was prepared is thrown away. Nobody outside has seen it."), "good")
    return hx.redirect(url_for(".index", assessment_id=assessment_id))


@bp.post("/<int:request_id>/renewal")
@members(*DECIDERS)
@limited("inviting")
def renew(assessment_id: int, request_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    secret = service.renew(actor(), found, request_id, _base(), now())
    return _to_link(assessment_id, request_id, secret)


@bp.post("/<int:request_id>/withdrawal")
@members(*DECIDERS)
def withdraw(assessment_id: int, request_id: int) -> ResponseReturnValue:
    service.withdraw(actor(), standing_of(actor(), assessment_id), request_id, now())
    flash(gettext("The signs are taken back; the link opens nothing any more."), "good")
    return hx.redirect(url_for(".index", assessment_id=assessment_id))


def _form(found: Standing, *, sent: bool = False) -> RequestForm:
    kind = MailedRequestForm if mail_goes_out() else RequestForm
    choices = queries.choices(actor(), found) if found.sees_panel else ()
    vendor = found.assessment.vendor
    start = {} if sent else {"formdata": None}
    form = kind(
        **start,
        signs=[each.id for each in choices if each.usual],
        name=vendor.contact_person or vendor.name,
        email=vendor.email,
        version=queries.newest_number(actor(), found),
    )
    form.offer(
        ((each.id, each.title) for each in choices),
        ((each.id, each.title) for each in choices if each.notes),
    )
    return form


def _entry(form: RequestForm) -> service.Entry:
    email = form.email.data or "" if isinstance(form, MailedRequestForm) else ""
    return service.Entry(
        flags=tuple(form.signs.data),
        with_notes=form.with_notes,
        name=form.name.data,
        email=email,
        language=form.language.data,
        days=form.days.data,
    )


def _index_page(found: Standing, form: RequestForm, *, changed: bool = False) -> str:
    if not found.sees_panel:
        return _blind(found)
    return render_template(
        "reply_requests/index.html",
        **_head(found),
        form=form,
        changed=changed,
        caution=wording.level_label("caution"),
        hints={each.id: _hint(each) for each in queries.choices(actor(), found)},
        notes={each.id: "\n".join(each.notes) for each in queries.choices(actor(), found)},
        requests=queries.requests(actor(), found),
        left=lambda request: time_left(request.due_on, now().date()),
    )


def _hint(choice: Choice) -> str:
    """What to know of a sign before it is sent."""
    known = [
        wording.severity_label(choice.flag.severity),
        wording.state_label(choice.flag.state),
    ]
    if choice.sent_at:
        known.append(gettext("sent on %(date)s", date=show_date(choice.sent_at)))
    if choice.from_referees:
        known.append(
            gettext(
                "rests on what a referee said: no name and no words of theirs are sent, yet the "
                "person may guess who it was"
            )
        )
    return " · ".join(known)


def _blind(found: Standing) -> str:
    return blind_page(found.assessment, "pirate_check", gettext("Right of reply"))


def _head(found: Standing) -> dict[str, object]:
    return {
        "assessment": found.assessment,
        "tabs": tabs(found.assessment.id, "pirate_check"),
        "states": STATES,
        "tones": STATE_TONES,
    }


def _to_link(assessment_id: int, request_id: int, secret: str) -> ResponseReturnValue:
    if secret:
        showing.keep(OFFER, request_id, secret)
    return hx.redirect(url_for(".show", assessment_id=assessment_id, request_id=request_id))


def _base() -> str:
    return outside_base() if mail_goes_out() else ""
