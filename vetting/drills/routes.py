"""The drills of an assessment: setting one, its link, how it stands, and what was written."""

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
from vetting.drill_ratings import queries as drill_ratings
from vetting.drills import evidence, queries, service, timing, wording
from vetting.drills.forms import DrillForm, drill_form
from vetting.errors import Conflict, Refused
from vetting.layout import outside_base, outside_url
from vetting.limits import limited
from vetting.links import showing
from vetting.links.queries import state_of
from vetting.links.wording import STATE_TONES as LINK_TONES
from vetting.links.wording import STATES as LINK_STATES
from vetting.mail import queries as mail
from vetting.mail.service import goes_out as mail_goes_out

# Under which a link's secret waits to be shown.
SET = "drill-link"

bp = Blueprint("drills", __name__, url_prefix="/assessments/<int:assessment_id>/drills")


@bp.get("")
@members(*EVERYBODY)
def index(assessment_id: int) -> ResponseReturnValue:
    moment, sets = now(), actor().role in DECIDERS
    return render_template(
        "drills/index.html",
        **_head(assessment_id),
        drills=queries.drills(actor(), assessment_id),
        state=lambda drill: timing.shown_state(drill, moment, sets=sets),
    )


@bp.get("/new")
@members(*DECIDERS)
def new(assessment_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    return _form_page(assessment_id, _form(assessment_id, formdata=None))


@bp.post("")
@members(*DECIDERS)
@limited("inviting")
def create(assessment_id: int) -> ResponseReturnValue:
    open_assessment(actor(), assessment_id)
    form = _form(assessment_id)
    if not form.validate_on_submit():
        return _form_page(assessment_id, form), 422
    seen_number = form.version.data or 0
    try:
        made, secret = service.create(
            actor(), assessment_id, _entry(form), seen_number, _base(), now()
        )
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _form_page(assessment_id, form, changed=True), 409
    except Refused as refused:
        form.refuse("scenario", str(refused))
        return _form_page(assessment_id, form), 409
    return _to_link(assessment_id, made, secret)


@bp.get("/<int:drill_id>")
@members(*EVERYBODY)
def show(assessment_id: int, drill_id: int) -> ResponseReturnValue:
    """How one drill stands, and after its end what was written; its link is shown here, once, to
    whoever made it."""
    moment = now()
    drill = queries.drill(actor(), assessment_id, drill_id)
    is_over = queries.over(drill, moment)
    if is_over:
        seen(actor(), Subject.ASSESSMENT, assessment_id, moment, page="drill")
    sets = actor().role in DECIDERS
    link = queries.link(actor(), drill) if sets else None
    secret = showing.take(SET, drill.id) if sets else ""
    return render_template(
        "drills/show.html",
        **_head(assessment_id),
        drill=drill,
        state=timing.shown_state(drill, moment, sets=sets),
        left=wording.clock(timing.seconds_left(drill, moment)),
        is_over=is_over,
        written=queries.writing(actor(), drill.id) if is_over else (),
        result=evidence.result(actor(), drill) if is_over else None,
        rates=is_over and actor().is_one_of(RATERS),
        rated=drill_ratings.has_submitted(actor(), drill),
        link=link,
        link_state=state_of(link, moment) if link else "",
        link_states=LINK_STATES,
        link_tones=LINK_TONES,
        mails=mail_goes_out(),
        mailed=mail.states(actor(), [link.id]).get(link.id, "") if link else "",
        address=outside_url("guests.enter", _anchor=secret) if secret else "",
        code=secret,
    )


@bp.post("/<int:drill_id>/renewal")
@members(*DECIDERS)
@limited("inviting")
def renew(assessment_id: int, drill_id: int) -> ResponseReturnValue:
    secret = service.renew(actor(), assessment_id, drill_id, _base(), now())
    return _to_link(assessment_id, drill_id, secret)


@bp.post("/<int:drill_id>/withdrawal")
@members(*DECIDERS)
def withdraw(assessment_id: int, drill_id: int) -> ResponseReturnValue:
    service.withdraw(actor(), assessment_id, drill_id, now())
    flash(gettext("The drill is withdrawn. Its link opens nothing any more."), "good")
    return hx.redirect(url_for("drills.show", assessment_id=assessment_id, drill_id=drill_id))


def _form(assessment_id: int, **start: object) -> DrillForm:
    found = assessment(actor(), assessment_id)
    number = queries.newest_number(actor(), assessment_id)
    return drill_form(found.vendor, queries.choices(actor(), found), number, **start)


def _form_page(assessment_id: int, form: DrillForm, *, changed: bool = False) -> str:
    found = assessment(actor(), assessment_id)
    return render_template(
        "drills/new.html",
        **_head(assessment_id),
        form=form,
        changed=changed,
        hints={each.id: wording.choice_hint(each) for each in queries.choices(actor(), found)},
    )


def _entry(form: DrillForm) -> service.Entry:
    return service.Entry(
        scenario=form.scenario.data,
        language=form.language.data,
        limit_minutes=form.limit_minutes.data,
        twist_minutes=form.twist_after,
        extra_minutes=form.extra_minutes.data or 0,
        is_oral=form.is_oral.data,
        in_room=form.place.data == "in-room",
        name=form.name.data,
        email=form.email.data or "",
    )


def _head(assessment_id: int) -> dict[str, object]:
    return {
        "assessment": assessment(actor(), assessment_id),
        "tabs": tabs(assessment_id, "drills"),
        "states": wording.STATES,
        "tones": wording.STATE_TONES,
    }


def _to_link(assessment_id: int, drill_id: int, secret: str) -> ResponseReturnValue:
    showing.keep(SET, drill_id, secret)
    return hx.redirect(url_for("drills.show", assessment_id=assessment_id, drill_id=drill_id))


def _base() -> str:
    return outside_base() if mail_goes_out() else ""
