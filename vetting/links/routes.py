"""The links that a company has given, and taking them back."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.clock import now
from vetting.companies.tabs import tabs
from vetting.links import queries, service, wording
from vetting.paging import links

bp = Blueprint("links", __name__, url_prefix="/links")


@bp.get("")
@members(*DECIDERS)
def index() -> ResponseReturnValue:
    found = queries.index(actor(), request.args.get("page", 1, type=int), now())
    return render_template(
        "links/index.html",
        lines=found.rows,
        page=links(found, lambda number: url_for("links.index", page=number)),
        tabs=tabs("links"),
        purposes=wording.PURPOSES,
        states=wording.STATES,
        tones=wording.STATE_TONES,
    )


@bp.post("/<int:link_id>/revocation")
@members(*DECIDERS)
def revoke(link_id: int) -> ResponseReturnValue:
    service.revoke(actor(), link_id, now())
    flash(gettext("The link opens nothing any more."), "good")
    return hx.redirect(url_for("links.index"))
