"""What every guest's pages share: their audience, and the notice that comes before them."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import Purpose, holder, link
from vetting.clock import now
from vetting.guests import queries, service
from vetting.guests.notices import notice_for
from vetting.i18n import language

ENTRY = "guests.enter"
View = Callable[..., Any]


def for_guest(purpose: Purpose, notice: str) -> Callable[[View], View]:
    """The audience of a page for holders of links for a purpose; `notice` is the endpoint to which
    they are sent until they have read it."""

    def guarded(view: View) -> View:
        @wraps(view)
        def after_notice(*args: Any, **kwargs: Any) -> ResponseReturnValue:
            if not holder().noticed:
                return hx.redirect(url_for(notice))
            found: ResponseReturnValue = view(*args, **kwargs)
            return found

        return link(purpose, entry=ENTRY)(after_notice)

    return guarded


def add_notice(bp: Blueprint, purpose: Purpose, start: str) -> None:
    """Add the page with the notice to a guest's blueprint; `start` is the endpoint after it."""

    @bp.get("/notice")
    @link(purpose, entry=ENTRY)
    def notice() -> ResponseReturnValue:
        return render_template(
            "guests/notice.html",
            holder=holder(),
            parts=notice_for(holder(), queries.company(holder()), language()).parts,
            action=url_for(f"{bp.name}.accept_notice"),
            start=url_for(start),
        )

    @bp.post("/notice")
    @link(purpose, entry=ENTRY)
    def accept_notice() -> ResponseReturnValue:
        service.accept_notice(holder(), language(), now())
        return hx.redirect(url_for(start))
