"""The set-up of an empty portal."""

from contextlib import suppress

from flask import Blueprint, current_app, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from flask_security.utils import login_user

from vetting import hx
from vetting.access import public
from vetting.clock import now
from vetting.config import Settings
from vetting.errors import Refused
from vetting.i18n import language
from vetting.limits import limited
from vetting.setup import queries, service
from vetting.setup.forms import CodedSetUpForm, SetUpForm

bp = Blueprint("setup", __name__, url_prefix="/set-up")


@bp.get("")
@public
def new() -> ResponseReturnValue:
    if queries.is_set_up():
        return hx.redirect(url_for("pages.home"))
    return render_template("setup/new.html", form=_form())


@bp.post("")
@public
@limited("set-up")
def create() -> ResponseReturnValue:
    if queries.is_set_up():
        return hx.redirect(url_for("pages.home"))
    form = _form()
    if not form.validate_on_submit() or not _code_is_right(form):
        return render_template("setup/new.html", form=form), 422
    given = form.company.data, form.name.data, form.email.data, form.password.data
    with suppress(Refused):
        login_user(service.set_up(*given, language(), now()))
    return hx.redirect(url_for("pages.home"))


def _form() -> SetUpForm:
    return CodedSetUpForm() if _expected_code() else SetUpForm()


def _code_is_right(form: SetUpForm) -> bool:
    given = form.code.data if isinstance(form, CodedSetUpForm) else ""
    right = service.code_is_right(given, _expected_code())
    if not right and isinstance(form, CodedSetUpForm):
        form.refuse("code", gettext("That is not the code that the console shows."))
    return right


def _expected_code() -> str | None:
    settings: Settings = current_app.config["VETTING"]
    return settings.setup_code
