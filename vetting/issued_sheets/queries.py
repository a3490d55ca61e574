"""Reading which sheets were issued."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from vetting.access import Actor
from vetting.assessments.queries import standing_of
from vetting.assessments.standing import Standing
from vetting.db import across_companies, db
from vetting.issued_sheets import codes
from vetting.issued_sheets.content import Kind
from vetting.models import IssuedSheet


@dataclass(frozen=True, slots=True)
class Known:
    """What anybody may know who holds a sheet's code: nothing of whom it is about.

    `newer_at` is when a newer one was issued, None where this is the newest."""

    code: str
    kind: str
    issued_at: datetime
    checklist: tuple[str, int] | None
    newer_at: datetime | None
    is_erased: bool


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet of the actor's company, with where its assessment stands today and the code of the
    newest one, where that is another."""

    sheet: IssuedSheet
    standing: Standing
    newest: str


def known(typed: str) -> Known | None:
    """The sheet with this code, whatever company issued it; None for every kind of failure
    alike."""
    with across_companies():
        found = _by_code(typed)
        if found is None:
            return None
        newest = newest_of(db.session(), found)
        about = found.assessment
        return Known(
            code=codes.shown(found.code),
            kind=found.kind,
            issued_at=found.issued_at,
            checklist=None if about is None else (about.checklist_id, about.checklist_version),
            newer_at=None if newest is found else newest.newest_at,
            is_erased=found.erased_at is not None,
        )


def own_sheet(actor: Actor | None, typed: str) -> OwnSheet | None:
    """The sheet with this code, for somebody who may see what it is about; None for everybody else,
    among them a rater whose own review is not in."""
    found = _by_code(typed) if actor is not None else None
    if actor is None or found is None or found.assessment_id is None:
        return None
    standing = standing_of(actor, found.assessment_id)
    if not standing.sees_panel:
        return None
    newest = newest_of(db.session(), found)
    return OwnSheet(found, standing, "" if newest is found else codes.shown(newest.code))


def same(session: Session, kind: Kind, assessment_id: int, digest: str) -> IssuedSheet | None:
    """The sheet that says this of an assessment."""
    return session.scalar(
        select(IssuedSheet).where(
            IssuedSheet.assessment_id == assessment_id,
            IssuedSheet.kind == kind,
            IssuedSheet.digest == digest,
        )
    )


def newest_of(session: Session, sheet: IssuedSheet) -> IssuedSheet:
    """The newest sheet of the same kind about the same; itself once that is erased."""
    if sheet.assessment_id is None:
        return sheet
    found = session.scalar(
        select(IssuedSheet)
        .where(IssuedSheet.assessment_id == sheet.assessment_id, IssuedSheet.kind == sheet.kind)
        .order_by(IssuedSheet.newest_at.desc(), IssuedSheet.id.desc())
        .limit(1)
    )
    return found or sheet


def about(assessment_id: int) -> Sequence[IssuedSheet]:
    """All sheets about an assessment."""
    return db.session.scalars(
        select(IssuedSheet).where(IssuedSheet.assessment_id == assessment_id)
    ).all()


def _by_code(typed: str) -> IssuedSheet | None:
    # A code that no sheet can have is looked for all the same, so that it takes as long.
    return db.session.scalar(
        select(IssuedSheet)
        .where(IssuedSheet.code == codes.as_made(typed))
        .options(joinedload(IssuedSheet.assessment))
    )
