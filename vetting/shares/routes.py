"""With whom a scorecard is shared: giving somebody a link, giving it anew, and taking it back."""

from collections.abc import Sequence

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.assessments.queries import assessment, standing_of
from vetting.assessments.standing import Standing
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Refused
from vetting.i18n import language
from vetting.layout import outside_base, outside_url
from vetting.limits import limited
from vetting.links import showing
from vetting.mail.service import goes_out as mail_goes_out
from vetting.shares import queries, service, wording
from vetting.shares.forms import USUAL_DAYS, ShareForm
from vetting.shares.queries import Shared
from vetting.shares.sheets import changed, unfitting

bp = Blueprint("shares", __name__, url_prefix="/assessments/<int:assessment_id>/scorecard/shares")

# Under which a link's secret waits to be shown.
GIVEN = "scorecard-link"


@bp.get("")
@members(*DECIDERS)
def show(assessment_id: int) -> ResponseReturnValue:
    seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="shares")
    return _page(assessment_id)


@bp.post("")
@members(*DECIDERS)
@limited("inviting")
def create(assessment_id: int) -> ResponseReturnValue:
    standing = standing_of(actor(), assessment_id)
    form = ShareForm()
    if not form.validate_on_submit():
        return _page(assessment_id, form), 422
    try:
        number, secret = service.share(actor(), standing, form.recipient, _mail_base(), now())
    except Refused as refused:
        return _page(assessment_id, form, str(refused)), 409
    showing.keep(GIVEN, number, secret)
    return hx.redirect(url_for(".given", assessment_id=assessment_id, share_id=number))


@bp.get("/<int:share_id>/link")
@members(*DECIDERS)
def given(assessment_id: int, share_id: int) -> ResponseReturnValue:
    """Where the link is shown, once, to whoever made it."""
    found = queries.share(actor(), assessment_id, share_id, now())
    secret = showing.take(GIVEN, share_id)
    if not secret:
        return hx.redirect(url_for(".show", assessment_id=assessment_id))
    return render_template(
        "shares/given.html",
        assessment=assessment(actor(), assessment_id),
        shared=found,
        mailed_to=found.row.email if mail_goes_out() else "",
        address=outside_url("guests.enter", _anchor=secret),
        code=secret,
    )


@bp.post("/<int:share_id>/renewal")
@members(*DECIDERS)
@limited("inviting")
def renew(assessment_id: int, share_id: int) -> ResponseReturnValue:
    standing = standing_of(actor(), assessment_id)
    try:
        number, secret = service.renew(actor(), standing, share_id, _mail_base(), now())
    except Refused as refused:
        return _page(assessment_id, problem=str(refused)), 409
    showing.keep(GIVEN, number, secret)
    return hx.redirect(url_for(".given", assessment_id=assessment_id, share_id=number))


@bp.post("/<int:share_id>/withdrawal")
@members(*DECIDERS)
def withdraw(assessment_id: int, share_id: int) -> ResponseReturnValue:
    service.withdraw(actor(), assessment_id, share_id, now())
    flash(gettext("It is taken back: the link opens nothing any more."), "good")
    return hx.redirect(url_for(".show", assessment_id=assessment_id))


def _mail_base() -> str:
    return outside_base() if mail_goes_out() else ""


def _changed(standing: Standing, found: Sequence[Shared]) -> frozenset[int]:
    """Which of those who may read it would read something else by now."""
    rows = [each.row for each in found if each.is_open and standing.sees_panel]
    return changed(actor(), standing, rows)


def _page(assessment_id: int, form: ShareForm | None = None, problem: str = "") -> str:
    standing = standing_of(actor(), assessment_id)
    found = queries.shares(actor(), assessment_id, now())
    start = {"language": language(), "days": USUAL_DAYS}
    return render_template(
        "shares/show.html",
        assessment=standing.assessment,
        tabs=tabs(assessment_id, "scorecards"),
        sees_panel=standing.sees_panel,
        form=form or ShareForm(formdata=None, **start),
        problem=problem,
        unfitting=unfitting(actor(), standing, now()) if standing.sees_panel else (),
        shares=found,
        changed=_changed(standing, found),
        words=wording,
        mails=mail_goes_out(),
    )
