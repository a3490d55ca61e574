"""Views: a page only reads, so what it showed is written down in a transaction of its own, when
the page is made and before it leaves. A failure there is logged and never costs the page."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Flask, Response, current_app, g, request
from sqlalchemy.exc import SQLAlchemyError

from vetting import ahead
from vetting.access import Actor, Holder
from vetting.audit import queries, service
from vetting.audit.verbs import Subject, Verb
from vetting.db import aside_in

# The same page opened again by the same person within this time is the same view: a page comes
# back after every save.
SAME_VIEW = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class View:
    """What somebody is being shown."""

    who: Actor | Holder
    verb: Verb
    subject: Subject
    subject_id: int
    page: str
    at: datetime


def init_app(app: Flask) -> None:
    app.after_request(_write_down)


def seen(
    who: Actor | Holder,
    subject: Subject,
    subject_id: int,
    now: datetime,
    *,
    page: str,
    verb: Verb = Verb.VIEWED,
) -> None:
    """Note that this request shows somebody a page; `page` is a fixed word of the portal. One that
    is fetched ahead is declined, unless the view is written down already."""
    if request.method != "GET":
        return
    view = View(who, verb, subject, subject_id, page, now)
    if not ahead.is_asked():
        g.view = view
    elif not _is_known(view):
        ahead.decline_if_asked()


def _write_down(response: Response) -> Response:
    view: View | None = g.pop("view", None)
    if view is not None and response.status_code == 200:
        try:
            _write(view)
        except SQLAlchemyError:
            current_app.logger.exception("a view is missing from the audit trail")
    return response


def _write(view: View) -> None:
    if _is_known(view):
        return
    with aside_in(view.who.company_id) as session:
        service.write(
            session, view.who, view.verb, view.subject, view.subject_id, view.at, page=view.page
        )


def _is_known(view: View) -> bool:
    since = view.at - SAME_VIEW
    return queries.was_written(view.who, view.verb, view.subject, view.subject_id, view.page, since)
