"""What became of the mail that a company sent, and what to do where it did not arrive."""

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, actor, members
from vetting.clock import now
from vetting.companies.tabs import tabs
from vetting.layout import outside_url
from vetting.limits import limited
from vetting.links import showing
from vetting.links.wording import PURPOSES
from vetting.mail import queries, service, wording
from vetting.mail.letters import LETTERS
from vetting.paging import links

bp = Blueprint("mail", __name__, url_prefix="/mail")

# Under which the secret of a new link waits to be shown.
TAKEN = "mail-link"


@bp.get("")
@members(*DECIDERS)
def index() -> ResponseReturnValue:
    found = queries.index(actor(), request.args.get("page", 1, type=int))
    return render_template(
        "mail/index.html",
        lines=found.rows,
        page=links(found, lambda number: url_for("mail.index", page=number)),
        tabs=tabs("mail"),
        mails=service.goes_out(),
        purposes=PURPOSES,
        states=wording.STATES,
        tones=wording.STATE_TONES,
        troubles=wording.TROUBLES,
    )


@bp.post("/<int:mail_id>/try")
@members(*DECIDERS)
def try_now(mail_id: int) -> ResponseReturnValue:
    service.try_now(actor(), mail_id, now())
    flash(gettext("It is tried again within seconds."), "good")
    return hx.redirect(url_for("mail.index"))


@bp.post("/<int:mail_id>/stop")
@members(*DECIDERS)
def stop(mail_id: int) -> ResponseReturnValue:
    service.stop(actor(), mail_id, now())
    flash(gettext("It is not sent any more. Its link stays open."), "good")
    return hx.redirect(url_for("mail.index"))


@bp.post("/<int:mail_id>/link")
@members(*DECIDERS)
@limited("inviting")
def take_link(mail_id: int) -> ResponseReturnValue:
    showing.keep(TAKEN, mail_id, service.take_link(actor(), mail_id, now()))
    return hx.redirect(url_for("mail.link", mail_id=mail_id))


@bp.get("/<int:mail_id>/link")
@members(*DECIDERS)
def link(mail_id: int) -> ResponseReturnValue:
    """The one page that ever shows the new link, once."""
    line = queries.message(actor(), mail_id)
    secret = showing.take(TAKEN, mail_id)
    if not secret:
        return hx.redirect(url_for("mail.index"))
    entry = LETTERS[line.mail.kind].entry
    return render_template(
        "mail/link.html",
        line=line,
        address=outside_url(entry, _anchor=secret),
        entry=outside_url(entry),
        code=secret,
    )
