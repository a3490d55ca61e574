"""The way into the throw-away portal; there is none into any other."""

import hmac

from flask import Blueprint, abort, current_app, session, url_for
from flask.typing import ResponseReturnValue
from flask_security.utils import login_user

from vetting import hx
from vetting.access import public
from vetting.accounts.queries import user_at
from vetting.clock import now
from vetting.config import Settings
from vetting.demo import service
from vetting.i18n import language

bp = Blueprint("demo", __name__, url_prefix="/demo")


@bp.get("/<token>")
@public
def enter(token: str) -> ResponseReturnValue:
    """Sign in as the hiring manager of the company that speaks the visitor's language."""
    settings: Settings = current_app.config["VETTING"]
    # As bytes: text that is not ASCII cannot be compared in this way.
    given, right = token.encode("utf-8", "replace"), (settings.demo_token or "").encode()
    if not right or not hmac.compare_digest(given, right):
        abort(404)
    spoken = language()
    manager = user_at(service.address_of(spoken))
    login_user(manager)
    service.note_sign_in(manager, now())
    session["language"] = spoken
    return hx.redirect(url_for("pages.home"))
