"""Making what waits, one at a time in the whole portal: what a process of its own does."""

from datetime import datetime
from time import monotonic

from flask import Flask, g
from flask_babel import force_locale
from sqlalchemy import select, update

from vetting.access import Actor
from vetting.accounts.actors import actor_of
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.bundles import queries
from vetting.bundles.book import Book, TooLong, bind
from vetting.clock import now
from vetting.comparisons.queries import comparison
from vetting.db import across_companies, aside, db, enter_company, write_alone
from vetting.models import Bundle, Membership
from vetting.uploads.kinds import Extract, Kind
from vetting.uploads.naming import cleaned
from vetting.uploads.service import Received, keeping

# In seconds: every step is soon over, and each telling is a write.
TELL_EVERY = 0.5


class Stopped(Exception):
    """Somebody cancelled it, or took it for dead."""


def make_next(app: Flask, ticket: str) -> bool:
    """Make what has waited longest, under the name of `ticket`; whether there was anything to make.

    Nothing is made while another process is at work, so that memory is bounded."""
    with app.app_context():
        row = _take(ticket, now())
    if row is None:
        return False
    try:
        _make(app, row)
    except Stopped:
        app.logger.info("bundle %s was stopped", row.id)
    return True


def beat(ticket: str, at: datetime) -> bool:
    """Say that the process lives; whether it is still wanted."""
    return _tell(ticket, seen_at=at)


def _take(ticket: str, at: datetime) -> Bundle | None:
    with across_companies():
        write_alone(Bundle)
        if db.session.scalar(select(Bundle.id).where(queries.is_alive(at)).limit(1)) is not None:
            db.session.rollback()
            return None
        # What fell silent is over: its process may be stuck, and must not finish it any more.
        silent = update(Bundle).where(Bundle.state == "running")
        db.session.execute(silent.values(state="failed", trouble="ended", ended_at=at))
        row = db.session.scalar(
            select(Bundle)
            .where(Bundle.state == "waiting", Bundle.asked_at > at - queries.KEPT_FOR)
            .order_by(Bundle.id)
            .limit(1)
        )
        if row is not None:
            row.state, row.ticket, row.seen_at = "running", ticket, at
        db.session.commit()
        if row is not None:
            db.session.refresh(row)
            db.session.expunge(row)
        return row


def _make(app: Flask, row: Bundle) -> None:
    with app.test_request_context(base_url=row.base_url):
        enter_company(row.company_id)
        actor = _actor(row)
        if actor is None:
            return _end(row, "failed", trouble="gone")
        g.actor = actor
        at = now()
        try:
            with force_locale(row.language):
                compared = comparison(actor, row.brief_id, row.sort)
                book = bind(actor, compared, row.paper, at, _Telling(row.ticket))
        except TooLong:
            return _end(row, "failed", trouble="long")
        db.session.rollback()
    with app.app_context():
        enter_company(row.company_id)
        if book is None:
            return _end(row, "failed", trouble="nothing")
        _keep(row, actor, book, at)
    return None


def _actor(row: Bundle) -> Actor | None:
    """Who asked, with the role that they have now."""
    found = db.session.scalar(
        select(Membership).where(Membership.id == row.member_id, Membership.active)
    )
    return None if found is None else actor_of(found)


class _Telling:
    """Tells of progress, not too often."""

    def __init__(self, ticket: str) -> None:
        self.ticket = ticket
        self.last = 0.0

    def __call__(self, done: int, whole: int) -> None:
        if done < whole and monotonic() - self.last < TELL_EVERY:
            return
        self.last = monotonic()
        if not _tell(self.ticket, done=done, whole=whole, seen_at=now()):
            raise Stopped


def _tell(ticket: str, **values: int | str | datetime) -> bool:
    wanted = Bundle.ticket == ticket, Bundle.state == "running"
    with aside() as connection:
        told = connection.execute(update(Bundle).where(*wanted).values(**values))
    return told.rowcount > 0


def _end(row: Bundle, state: str, trouble: str) -> None:
    _tell(row.ticket, state=state, trouble=trouble, ended_at=now())


def _keep(row: Bundle, actor: Actor, book: Book, at: datetime) -> None:
    """The file, and that each of its scorecards was shown for print, in one transaction."""
    name = cleaned(f"{book.title}.pdf")
    received = Received(name, book.data, Extract(Kind.PDF))
    with keeping(actor, received, at) as upload:
        stored = db.session.scalar(
            select(Bundle)
            .where(Bundle.ticket == row.ticket, Bundle.state == "running")
            .with_for_update(of=Bundle)
        )
        if stored is None or upload is None:
            raise Stopped
        stored.upload_id = upload.id
        stored.state, stored.ended_at = "done", now()
        stored.hidden = list(book.hidden)
        stored.faulty = list(book.faulty)
        for key in book.bound:
            verb, subject = Verb.SHOWN_FOR_PRINT, Subject.ASSESSMENT
            record(actor, verb, subject, key, at, page="bundle")
        db.session.commit()
