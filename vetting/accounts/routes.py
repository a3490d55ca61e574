"""A person's own account."""

from functools import wraps
from urllib.parse import urlsplit

from flask import Blueprint, abort, flash, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from flask_security.change_email import change_email_confirm
from flask_security.signals import user_authenticated

from vetting import hx
from vetting.access import EVERYBODY, View, actor, current_actor, members, public
from vetting.accounts import queries, service
from vetting.accounts.forms import RecoveryForm
from vetting.clock import now
from vetting.i18n import LANGUAGES, language
from vetting.layout import outside_base
from vetting.limits import limited
from vetting.mail.service import ask_for_recovery

bp = Blueprint("accounts", __name__)


@bp.get("/account")
@members(*EVERYBODY)
def show() -> ResponseReturnValue:
    return render_template("accounts/show.html", account=queries.account(actor(), now()))


@bp.post("/account/sessions/<int:session_id>/end")
@members(*EVERYBODY)
def end_session(session_id: int) -> ResponseReturnValue:
    service.end_session(actor(), session_id)
    flash(gettext("That browser is signed out."), "good")
    return hx.redirect(url_for("accounts.show"))


@bp.post("/account/sessions/end")
@members(*EVERYBODY)
def end_other_sessions() -> ResponseReturnValue:
    service.end_other_sessions(actor())
    flash(gettext("All other browsers are signed out."), "good")
    return hx.redirect(url_for("accounts.show"))


@public
@limited("recovery")
def recover() -> ResponseReturnValue:
    """Stands at `security.forgot_password`: asks, and says the same to everybody."""
    form = RecoveryForm()
    if form.validate_on_submit():
        ask_for_recovery(form.email.data, outside_base(), language(), now())
        return render_template("accounts/recovery_sent.html", address=form.email.data)
    status = 422 if form.errors else 200
    return render_template("accounts/recovery.html", form=form), status


@public
def confirm_address(token: str) -> ResponseReturnValue:
    """Stands at `security.change_email_confirm`: what opens links for people changes nothing."""
    return render_template("accounts/confirm_address.html", token=token)


@bp.post("/account/address/<token>")
@public
@limited("password")
def change_address(token: str) -> ResponseReturnValue:
    answer: ResponseReturnValue = change_email_confirm(token)
    return answer


@public
def nothing_here() -> ResponseReturnValue:
    """Stands at what the library offers and the portal does not."""
    abort(404)


@bp.post("/language")
@public
def set_language() -> ResponseReturnValue:
    language = request.form.get("language", "")
    if language not in LANGUAGES:
        abort(400)
    session["language"] = language
    actor = current_actor()
    if actor is not None:
        service.set_language(actor, language)
    return hx.redirect(_own_path(request.form.get("next", "/")))


def unless_signed_in(view: View) -> View:
    """Stands before the library's page for a code: that signs out whoever asks for it without
    need, so that a link from anywhere would end people's sessions."""

    @wraps(view)
    def asked() -> ResponseReturnValue:
        if queries.signed_in() is not None:
            return hx.redirect(url_for("pages.home"))
        answer: ResponseReturnValue = view()
        return answer

    return asked


def _own_path(address: str) -> str:
    """The address if it lies within this portal, else the first page."""
    parts = urlsplit(address)
    inside = not parts.scheme and not parts.netloc and parts.path.startswith("/")
    return address if inside and not address.startswith(("//", "/\\")) else "/"


@user_authenticated.connect
def _take_language_along(sender: object, user: object, **more: object) -> None:
    language = getattr(user, "language", None)
    if language in LANGUAGES:
        session["language"] = language
