"""What every guest's pages share: their audience, and the notice that comes before them."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from vetting import hx
from vetting.access import Holder, Purpose, holder, link
from vetting.clock import now
from vetting.guests import queries, service
from vetting.guests.marks import this_visit
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


def add_notice(
    bp: Blueprint,
    purpose: Purpose,
    start: str,
    *,
    assessment_of: Callable[[Holder], int] | None = None,
    refusal: str = "",
    accepted: Callable[[Holder, datetime], None] | None = None,
) -> None:
    """Add the page with the notice to a guest's blueprint; `start` is the endpoint after it, and
    `refusal` that of a page for whoever would rather not begin. `assessment_of` tells which
    assessment a holder's link is about, so that the marks of their visit are kept with it;
    `accepted` is done once they have read it."""

    @bp.get("/notice")
    @link(purpose, entry=ENTRY)
    def notice() -> ResponseReturnValue:
        return render_template(
            "guests/notice.html",
            holder=holder(),
            parts=notice_for(holder(), queries.company(holder()), language()).parts,
            action=url_for(f"{bp.name}.accept_notice"),
            start=url_for(start),
            refusal=url_for(refusal) if refusal else "",
        )

    @bp.post("/notice")
    @link(purpose, entry=ENTRY)
    def accept_notice() -> ResponseReturnValue:
        about = assessment_of(holder()) if assessment_of else None
        service.accept_notice(holder(), language(), now(), about, this_visit())
        if accepted is not None:
            accepted(holder(), now())
        return hx.redirect(url_for(start))
