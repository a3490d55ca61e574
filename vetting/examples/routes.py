"""The example: loading it, and removing it once it was said what goes with it."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.clock import now
from vetting.errors import Conflict
from vetting.examples import queries, service, wording
from vetting.examples.forms import RemovalForm
from vetting.i18n import language

bp = Blueprint("examples", __name__, url_prefix="/example")


@bp.post("")
@members(*DECIDERS)
def load() -> ResponseReturnValue:
    service.load(actor(), language(), now())
    flash(
        gettext("The example is here. Look around: all of it can be removed again."),
        "good",
    )
    return hx.redirect(url_for("briefs.index"))


@bp.get("/removal")
@members(*DECIDERS)
def show() -> ResponseReturnValue:
    if queries.example(actor()) is None:
        return hx.redirect(url_for("briefs.index"))
    return _page()


@bp.post("/removal")
@members(*DECIDERS)
def remove() -> ResponseReturnValue:
    form = RemovalForm()
    try:
        service.remove(actor(), form.seal.data or "", now())
    except Conflict:
        flash(
            gettext("Something was added meanwhile, so nothing was removed. Look at it again."),
            "warn",
        )
        return _page(), 409
    flash(gettext("The example is gone, with everything in it."), "good")
    return hx.redirect(url_for("briefs.index"))


def _page() -> str:
    found = queries.removal(actor())
    form = RemovalForm(formdata=None, seal=found.seal)
    counts = wording.counted(found.added)
    return render_template("examples/show.html", removal=found, counts=counts, form=form)
