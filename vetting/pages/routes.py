"""The first page sends everybody where they need to go."""

from flask import Blueprint, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import current_actor, public
from vetting.accounts.queries import signed_in
from vetting.setup.queries import is_set_up

bp = Blueprint("pages", __name__)


@bp.get("/")
@public
def home() -> ResponseReturnValue:
    if current_actor() is not None:
        return hx.redirect(url_for("briefs.index"))
    if signed_in() is not None:
        return hx.redirect(url_for("companies.choose"))
    return hx.redirect(url_for("security.login") if is_set_up() else url_for("setup.new"))
