"""The one door for everybody who was given an access link and has no account."""

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import Purpose, public
from vetting.clock import now
from vetting.errors import Missing
from vetting.guests import service
from vetting.guests.forms import CodeForm
from vetting.limits import limited
from vetting.links import cookies

# Where each link leads.
STARTS = {
    Purpose.SELF_ASSESSMENT: "self_assessments.show",
    Purpose.REFERENCE: "given_references.show",
    Purpose.REPLY: "replies.show",
    Purpose.DRILL: "sittings.show",
    Purpose.PLAN: "counterparts.show",
    Purpose.SCORECARD: "shared.show",
}

bp = Blueprint("guests", __name__, url_prefix="/guest")


@bp.get("")
@public
def enter() -> ResponseReturnValue:
    return render_template("guests/enter.html", form=CodeForm())


@bp.post("")
@public
@limited("guest")
def open_by_code() -> ResponseReturnValue:
    form = CodeForm()
    if form.validate_on_submit():
        try:
            purpose, digest = service.enter(form.code.data, now())
        except Missing:
            pass
        else:
            return cookies.put(hx.redirect(url_for(STARTS[purpose])), purpose, digest)
    form.refuse("code", gettext("This code opens nothing. Ask whoever sent it for a new one."))
    return render_template("guests/enter.html", form=form), 422
