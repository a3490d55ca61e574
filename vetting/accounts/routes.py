"""A person's own settings."""

from urllib.parse import urlsplit

from flask import Blueprint, abort, request, session
from flask.typing import ResponseReturnValue
from flask_security.signals import user_authenticated

from vetting import hx
from vetting.access import current_actor, public
from vetting.accounts import service
from vetting.i18n import LANGUAGES

bp = Blueprint("accounts", __name__)


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
