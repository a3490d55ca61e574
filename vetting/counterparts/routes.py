"""A plan as the vendor sees it by their link: reading, commenting, agreeing, and printing it."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import Purpose, holder
from vetting.agreements import wording
from vetting.agreements.forms import GuestAgreeForm, GuestCommentForm, sections
from vetting.audit.verbs import Subject, Verb
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.counterparts import queries, service
from vetting.counterparts.queries import OwnPlan
from vetting.errors import Conflict, Refused
from vetting.guests.pages import add_notice, for_guest
from vetting.limits import limited
from vetting.plans import paper
from vetting.plans.differences import differences as compared
from vetting.readiness.queries import shown_to
from vetting.readiness.showing import page_for

bp = Blueprint("counterparts", __name__, url_prefix="/plan")
add_notice(bp, Purpose.PLAN, "counterparts.show")

for_vendor = for_guest(Purpose.PLAN, "counterparts.notice")


@bp.get("")
@for_vendor
def show() -> ResponseReturnValue:
    own = queries.own_plan(holder())
    seen(holder(), Subject.ASSESSMENT, own.version.assessment.id, now(), page="plan-put-forward")
    return _reading(own)


@bp.get("/versions/<int:number>")
@for_vendor
def version(number: int) -> ResponseReturnValue:
    return _reading(queries.own_plan(holder(), number))


@bp.get("/versions/<int:number>/differences")
@for_vendor
def differences(number: int) -> ResponseReturnValue:
    """What a version says differently from the one before."""
    own = queries.own_plan(holder(), number)
    before = queries.before(holder(), own)
    return render_template(
        "counterparts/differences.html",
        before=before.row.number,
        differences=compared(before.content, own.version.content),
        **_head(own),
    )


@bp.get("/versions/<int:number>/print")
@for_vendor
def print_version(number: int) -> ResponseReturnValue:
    return paper.page(
        _printed(number),
        back=url_for(".version", number=number),
        file=url_for(".pdf_version", number=number),
    )


@bp.get("/versions/<int:number>/print/pdf")
@for_vendor
def pdf_version(number: int) -> ResponseReturnValue:
    return paper.file(_printed(number))


@bp.get("/readiness")
@for_vendor
def readiness() -> ResponseReturnValue:
    """What the company says of its own side, while it shows that."""
    assessment = queries.own_plan(holder()).version.assessment
    seen(holder(), Subject.ASSESSMENT, assessment.id, now(), page="readiness")
    return page_for(holder(), assessment.brief_id, (gettext("Social Media Plan"), url_for(".show")))


@bp.get("/comments")
@for_vendor
def comments() -> ResponseReturnValue:
    own = queries.own_plan(holder())
    section = request.args.get("section", "")
    return _comments_page(own, GuestCommentForm(formdata=None, section=section, **_shown(own)))


@bp.post("/comments")
@for_vendor
@limited("guest-comment")
def comment() -> ResponseReturnValue:
    form = GuestCommentForm()
    if not form.validate_on_submit():
        return _comments_page(queries.own_plan(holder()), form), 422
    try:
        service.comment(holder(), form.plan_id.data, form.said, now())
    except Refused as refused:
        return _comments_page(queries.own_plan(holder()), form, str(refused)), 409
    flash(gettext("Your comment is saved. The company can read it."), "good")
    return hx.redirect(url_for(".comments", _anchor=f"about-{form.said.section or 'whole'}"))


@bp.get("/agreement")
@for_vendor
def agreement() -> ResponseReturnValue:
    own = queries.own_plan(holder())
    return _agreement_page(
        own, GuestAgreeForm(formdata=None, full_name=holder().name, **_shown(own))
    )


@bp.post("/agreement")
@for_vendor
def agree() -> ResponseReturnValue:
    form = GuestAgreeForm()
    if not form.validate_on_submit():
        return _agreement_page(queries.own_plan(holder()), form), 422
    try:
        service.agree(holder(), form.plan_id.data, form.signature, now())
    except Conflict as conflict:
        form.ask_anew(conflict.version)
        problem = wording.newer_version(conflict.version)
        return _agreement_page(queries.own_plan(holder()), form, problem), 409
    except Refused as refused:
        return _agreement_page(queries.own_plan(holder()), form, str(refused)), 409
    flash(gettext("You agreed. Your name and the date stand with this version."), "good")
    return hx.redirect(url_for(".show"))


def _printed(number: int) -> paper.Printed:
    own, at = queries.own_plan(holder(), number), now()
    subject, verb = Subject.ASSESSMENT, Verb.SHOWN_FOR_PRINT
    seen(holder(), subject, own.version.assessment.id, at, page="plan-put-forward", verb=verb)
    return paper.Printed(
        plan=own.version.plan,
        version=own.version.row,
        content=own.version.content,
        company=holder().company_name,
        printed_by=holder().name,
        at=at,
    )


def _shown(own: OwnPlan) -> dict[str, int]:
    """What a form says of the page that it is on."""
    return {"plan_id": own.version.plan.id, "number": own.number}


def _reading(own: OwnPlan) -> str:
    return render_template("counterparts/show.html", **_head(own))


def _comments_page(own: OwnPlan, form: GuestCommentForm, problem: str = "") -> str:
    about = sections()
    return render_template(
        "counterparts/comments.html", form=form, about=about, problem=problem, **_head(own)
    )


def _agreement_page(own: OwnPlan, form: GuestAgreeForm, problem: str = "") -> str:
    return render_template("counterparts/agreement.html", form=form, problem=problem, **_head(own))


def _head(own: OwnPlan) -> dict[str, object]:
    """What the vendor's pages have in common; `readiness_url` is where they read what the company
    says of its own side, empty while that is not shown."""
    return {"own": own, "holder": holder(), "words": wording, "readiness_url": _readiness_url(own)}


def _readiness_url(own: OwnPlan) -> str:
    shown = shown_to(holder(), own.version.assessment.brief_id)
    return "" if shown is None else url_for(".readiness")
