"""Issuing sheets, and erasing what is kept of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from vetting.access import Actor, Holder
from vetting.authors import author_of
from vetting.db import aside_in, db, is_race, is_reading
from vetting.issued_sheets import codes, queries
from vetting.issued_sheets.content import Content, Kind
from vetting.models import IssuedSheet


@dataclass(frozen=True, slots=True)
class Issued:
    """What a sheet carries: its code, and when it first left the portal."""

    code: str
    issued_at: datetime


def issue(
    who: Actor | Holder, kind: Kind, assessment_id: int, content: Content, now: datetime
) -> Issued:
    """The code of the sheet that says this of an assessment which the actor sees: the one it had
    before, else a new one, also where two ask at once.

    While the request only reads, in a transaction of its own and committed; else without
    committing."""
    known = queries.same(db.session(), kind, assessment_id, content.digest)
    if known is not None and queries.newest_of(db.session(), known) is known:
        return Issued(codes.shown(known.code), known.issued_at)
    with _writing(who.company_id) as session:
        found = _issued(session, who, kind, assessment_id, content, now)
        # It was another one's turn in between.
        if queries.newest_of(session, found) is not found:
            found.newest_at = max(found.newest_at, now)
        return Issued(codes.shown(found.code), found.issued_at)


@contextmanager
def _writing(company_id: int) -> Iterator[Session]:
    if is_reading():
        with aside_in(company_id) as session:
            yield session
    else:
        yield db.session()


def _issued(
    session: Session,
    who: Actor | Holder,
    kind: Kind,
    assessment_id: int,
    content: Content,
    now: datetime,
) -> IssuedSheet:
    known = queries.same(session, kind, assessment_id, content.digest)
    if known is not None:
        return known
    new = IssuedSheet(
        kind=kind,
        assessment_id=assessment_id,
        code=codes.new_code(),
        digest=content.digest,
        parts=dict(content.parts),
        figures=dict(content.figures),
        issued_at=now,
        newest_at=now,
        **author_of(who),
    )
    try:
        with session.begin_nested():
            session.add(new)
    except IntegrityError as error:
        known = queries.same(session, kind, assessment_id, content.digest)
        if known is None or not is_race(error):
            raise
        return known
    return new


def erase(assessment_id: int, now: datetime) -> None:
    """Keep of an assessment's sheets nothing but that they were issued, and when, without
    committing."""
    for sheet in queries.about(assessment_id):
        sheet.assessment_id = sheet.member_id = sheet.link_id = None
        sheet.digest = ""
        sheet.parts = sheet.figures = {}
        sheet.erased_at = now
