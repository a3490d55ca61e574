"""The company's page about the data that it keeps."""

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import OWNERS, actor, members
from vetting.clock import now
from vetting.companies.tabs import tabs
from vetting.errors import Conflict
from vetting.privacy import queries, service
from vetting.privacy.forms import PrivacyForm

bp = Blueprint("privacy", __name__, url_prefix="/privacy")


@bp.get("")
@members(*OWNERS)
def show() -> ResponseReturnValue:
    found = queries.company(actor())
    return _page(PrivacyForm(version=found.version, **service.shown(found)))


@bp.post("")
@members(*OWNERS)
def update() -> ResponseReturnValue:
    form = PrivacyForm()
    if not form.validate_on_submit():
        return _page(form), 422
    entered = {name: form.values[name] for name in service.ENTERED}
    try:
        service.change(actor(), entered, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page(form), 409
    flash(gettext("Saved."), "good")
    return hx.redirect(url_for("privacy.show"))


def _page(form: PrivacyForm) -> str:
    return render_template("privacy/show.html", form=form, tabs=tabs("privacy"))
