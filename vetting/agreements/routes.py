"""The company's side of an agreement: the vendor's link, what both say of the plan, agreeing."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, RATERS, actor, members
from vetting.agreements import queries, service, wording
from vetting.agreements.accord import accord_of
from vetting.agreements.forms import AgreeForm, CommentForm, GiveForm, give_form, sections
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict, Missing, Refused
from vetting.layout import outside_base, outside_url
from vetting.limits import limited
from vetting.links import showing
from vetting.links import wording as links_wording
from vetting.links.queries import state_of
from vetting.mail.service import goes_out as mail_goes_out
from vetting.plans.content import Content

bp = Blueprint("agreements", __name__, url_prefix="/assessments/<int:assessment_id>/plan/agreement")

# Under which a link's secret waits to be shown.
GIVEN = "plan-link"


@bp.get("")
@members(*RATERS)
def show(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="plan-agreement")
    return _page(assessment_id)


@bp.post("")
@members(*DECIDERS)
def agree(assessment_id: int) -> ResponseReturnValue:
    form = AgreeForm()
    if not form.validate_on_submit():
        return _page(assessment_id, agreeing=form), 422
    try:
        service.agree(actor(), assessment_id, form.signature, now())
    except Conflict as conflict:
        form.ask_anew(conflict.version)
        problem = wording.newer_version(conflict.version)
        return _page(assessment_id, agreeing=form, problem=problem), 409
    except Refused as refused:
        return _page(assessment_id, agreeing=form, problem=str(refused)), 409
    flash(gettext("You agreed for the company."), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id))


@bp.post("/comments")
@members(*DECIDERS)
def comment(assessment_id: int) -> ResponseReturnValue:
    form = CommentForm()
    if not form.validate_on_submit():
        return _page(assessment_id, commenting=form), 422
    try:
        service.comment(actor(), assessment_id, form.said, now())
    except Refused as refused:
        return _page(assessment_id, commenting=form, problem=str(refused)), 409
    flash(gettext("Your comment is saved. The vendor can read it."), "good")
    there = f"about-{form.said.section or 'whole'}"
    return hx.redirect(url_for(".show", assessment_id=assessment_id, _anchor=there))


@bp.post("/comments/<int:comment_id>/settlement")
@members(*DECIDERS)
def settle(assessment_id: int, comment_id: int) -> ResponseReturnValue:
    service.settle(actor(), assessment_id, comment_id, now())
    there = url_for(".show", assessment_id=assessment_id, _anchor=f"comment-{comment_id}")
    row = queries.comment(actor(), queries.draft(actor(), assessment_id).row, comment_id)
    return hx.respond(
        lambda: render_template(
            "agreements/_comment.html", comment=row, id=assessment_id, decides=True
        ),
        redirect_to=there,
    )


@bp.post("/link")
@members(*DECIDERS)
@limited("inviting")
def give(assessment_id: int) -> ResponseReturnValue:
    form = GiveForm()
    if not form.validate_on_submit():
        return _page(assessment_id, giving=form), 422
    base_url = outside_base() if mail_goes_out() else ""
    number, secret = service.give(actor(), assessment_id, form.given, base_url, now())
    showing.keep(GIVEN, number, secret)
    return hx.redirect(url_for(".given", assessment_id=assessment_id))


@bp.get("/link")
@members(*DECIDERS)
def given(assessment_id: int) -> ResponseReturnValue:
    """Where the link is shown, once, to whoever made it."""
    draft = queries.draft(actor(), assessment_id)
    secret = showing.take(GIVEN, draft.row.id)
    if not secret:
        return hx.redirect(url_for(".show", assessment_id=assessment_id))
    link = queries.link(actor(), draft.row)
    if link is None:
        raise Missing
    return render_template(
        "agreements/given.html",
        assessment=draft.assessment,
        link=link,
        mailed_to=draft.row.email if mail_goes_out() else "",
        address=outside_url("guests.enter", _anchor=secret),
        code=secret,
    )


@bp.post("/link/withdrawal")
@members(*DECIDERS)
def withdraw(assessment_id: int) -> ResponseReturnValue:
    service.withdraw(actor(), assessment_id, now())
    flash(gettext("The link opens nothing any more."), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id))


def _page(
    assessment_id: int,
    *,
    agreeing: AgreeForm | None = None,
    commenting: CommentForm | None = None,
    giving: GiveForm | None = None,
    problem: str = "",
) -> str:
    draft = queries.draft(actor(), assessment_id)
    accord = accord_of(draft.versions)
    number = accord.newest.number if accord.newest else 0
    link = queries.link(actor(), draft.row)
    about = request.args.get("section", "")
    return render_template(
        "agreements/show.html",
        assessment=draft.assessment,
        tabs=tabs(assessment_id, "plans"),
        draft=draft,
        accord=accord,
        content=Content.read(accord.newest.content) if accord.newest else draft.content,
        threads=queries.threads(actor(), draft.row),
        about=sections(),
        agreeing=agreeing or AgreeForm(formdata=None, number=number, full_name=actor().name),
        commenting=commenting or CommentForm(formdata=None, number=number, section=about),
        giving=giving or give_form(draft.row, formdata=None),
        problem=problem,
        link=link,
        link_state=state_of(link, now()) if link else "",
        link_states=links_wording.STATES,
        link_tones=links_wording.STATE_TONES,
        mails=mail_goes_out(),
        words=wording,
    )
