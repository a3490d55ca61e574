"""What can go wrong on purpose, and the pages that say so."""

import math
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta

from flask import Flask, current_app, render_template
from flask_babel import format_timedelta, gettext, lazy_gettext
from flask_wtf.csrf import CSRFError
from passlib.exc import PasswordSizeError
from sqlalchemy import exc
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import HTTPException, InternalServerError, SecurityError

from vetting import hx
from vetting.access import Forbidden
from vetting.db import db, is_full, is_passing, is_race


class Missing(Exception):
    """There is no such thing, or not for this actor; answered with 404."""


class Conflict(Exception):
    """Somebody else saved meanwhile: carries what is stored now and its version."""

    def __init__(self, stored: Mapping[str, object], version: int) -> None:
        super().__init__("saved by somebody else meanwhile")
        self.stored = stored
        self.version = version


class Refused(Exception):
    """A rule forbids the verb; the message is written for the person."""


class ForeignRequest(Exception):
    """A change that no page of this portal asked for; answered with 403."""


class TooMany(Exception):
    """Too many tries: carries the seconds until the next one is free; answered with 429."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"try again in {seconds} s")
        self.seconds = seconds


TEXTS = {
    400: (
        lazy_gettext("We could not read that"),
        lazy_gettext("Something in the request was not as expected. Go back and try once more."),
    ),
    403: (
        lazy_gettext("That is not open to you"),
        lazy_gettext("Your role in this company does not include it. An owner can change that."),
    ),
    404: (
        lazy_gettext("There is nothing here"),
        lazy_gettext("The address is wrong, or the page is gone, or it belongs to somebody else."),
    ),
    405: (
        lazy_gettext("That cannot be done this way"),
        lazy_gettext("This address answers to another kind of request. Go back and try again."),
    ),
    409: (
        lazy_gettext("Somebody was faster"),
        lazy_gettext("This was changed meanwhile. Go back, reload the page and look at it again."),
    ),
    413: (
        lazy_gettext("That is too large"),
        lazy_gettext("Shorten the text or choose a smaller file, then send it again."),
    ),
    429: (
        lazy_gettext("That was too often"),
        lazy_gettext("Wait a little, then try again."),
    ),
    500: (
        lazy_gettext("Something went wrong on our side"),
        lazy_gettext("What you had saved is safe. Try again in a moment."),
    ),
    503: (
        lazy_gettext("That could not be saved or read just now"),
        lazy_gettext("What you had saved is safe. Wait a moment, then try again."),
    ),
    507: (
        lazy_gettext("There is no room left on the disk"),
        lazy_gettext(
            "This was not saved. What was saved before is safe and can be read. Tell whoever "
            "looks after this portal, then try again."
        ),
    ),
}


def register(app: Flask) -> None:
    app.register_error_handler(HTTPException, show)
    app.register_error_handler(SecurityError, show_unknown_host)
    app.register_error_handler(CSRFError, show_stale_form)
    app.register_error_handler(Forbidden, lambda error: answer(403))
    app.register_error_handler(Missing, lambda error: answer(404))
    app.register_error_handler(Conflict, lambda error: answer(409))
    app.register_error_handler(Refused, lambda error: answer(409, str(error)))
    app.register_error_handler(IntegrityError, show_race)
    for trouble in (DBAPIError, exc.TimeoutError, OSError):
        app.register_error_handler(trouble, show_trouble)
    # Before a password is looked at, the library refuses more of it than anybody can have chosen.
    app.register_error_handler(PasswordSizeError, lambda error: answer(413))
    app.register_error_handler(StaleDataError, lambda error: answer(409))
    app.register_error_handler(ForeignRequest, show_foreign_request)
    app.register_error_handler(TooMany, show_wait)
    app.register_error_handler(Exception, show_unexpected)


def show(error: HTTPException) -> tuple[str, int] | HTTPException:
    if error.code is None or error.code < 400:
        return error
    return answer(error.code)


def show_stale_form(error: CSRFError) -> tuple[str, int]:
    return answer(
        400,
        gettext(
            "This page had been open too long or you were signed out, so nothing was saved. "
            "Go back (what you typed is still there), reload and send it again."
        ),
    )


def show_race(error: IntegrityError) -> tuple[str, int]:
    """Two people wrote at one moment: what the second one sent is not saved. It is logged too,
    since a fault of our own can look the same."""
    db.session.rollback()
    if not is_race(error):
        return show_unexpected(error)
    current_app.logger.warning("somebody was faster", exc_info=error)
    return answer(409)


def show_trouble(error: Exception) -> tuple[str, int] | tuple[str, int, dict[str, str]]:
    """The disk is full, or the database does not answer: people read what is there, and what they
    see as not saved is not saved."""
    if not (is_full(error) or is_passing(error)):
        return show_unexpected(error)
    status = 507 if is_full(error) else 503
    current_app.logger.error("no room left" if status == 507 else "no answer", exc_info=error)
    with suppress(SQLAlchemyError):
        db.session.rollback()
    try:
        return answer(status)
    except SQLAlchemyError:
        # The page around it is made from the database too.
        return f"{TEXTS[status][0]}. {TEXTS[status][1]}", status, {"Content-Type": "text/plain"}


def show_unknown_host(error: SecurityError) -> tuple[str, int, dict[str, str]]:
    # No page: its links would be built from the host that is not to be trusted.
    return gettext("This portal does not answer to that name."), 400, {"Content-Type": "text/plain"}


def show_foreign_request(error: ForeignRequest) -> tuple[str, int]:
    return answer(
        403,
        gettext(
            "Nothing was changed, since the request did not come from a page of this portal. "
            "Open the page here and try again."
        ),
    )


def show_wait(error: TooMany) -> tuple[str, int, dict[str, str]]:
    whole = error.seconds if error.seconds < 100 else math.ceil(error.seconds / 60) * 60
    text = gettext(
        "There were many tries in a short time. You can try again in %(wait)s.",
        wait=format_timedelta(timedelta(seconds=whole), threshold=1.7),
    )
    return *answer(429, text), {"Retry-After": str(error.seconds)}


def show_unexpected(error: Exception) -> tuple[str, int]:
    current_app.logger.error("unexpected", exc_info=error)
    return answer(InternalServerError.code)


def answer(status: int, text: str | None = None) -> tuple[str, int]:
    title, usual = TEXTS.get(status, TEXTS[400] if status < 500 else TEXTS[500])
    if hx.wanted():
        hx.answer_above()
    template = "errors/_error.html" if hx.wanted() else "errors/error.html"
    return render_template(template, status=status, title=title, text=text or usual), status
