"""Following each company's chain from its first entry to its end."""

from dataclasses import dataclass

from sqlalchemy import ScalarResult, func, select
from sqlalchemy.orm import Session

from vetting.audit.chain import Contents, digest_of
from vetting.db import snapshot
from vetting.models import AuditEntry, AuditHead, Company
from vetting.models.audit import GENESIS

AT_A_TIME = 1000


@dataclass(frozen=True, slots=True)
class Fault:
    """The first entry that is wrong: it was altered, removed, reordered or added."""

    kind: str
    number: int


@dataclass(frozen=True, slots=True)
class Chain:
    """One company's chain: how many entries are sound, and the digest of the last of them.

    `holds` says whether the digest that was asked for is that of a sound entry."""

    company_id: int
    length: int
    digest: str
    holds: bool
    fault: Fault | None = None


def verify(digest: str = "") -> list[Chain]:
    """Follow the chains of all companies, as they stand at one moment."""
    with snapshot() as session:
        return verify_in(session, digest)


def verify_in(session: Session, digest: str = "") -> list[Chain]:
    """The same in a session that reads across companies."""
    heads = {head.company_id: head for head in session.scalars(select(AuditHead))}
    known = {
        *session.scalars(select(Company.id)),
        *session.scalars(select(AuditEntry.company_id).distinct()),
        *heads,
    }
    return [
        _verify(session, company_id, heads.get(company_id), digest) for company_id in sorted(known)
    ]


def _verify(session: Session, company_id: int, head: AuditHead | None, digest: str) -> Chain:
    previous, length, holds = GENESIS, 0, False
    promised = head.length if head is not None else 0
    with _entries(session, company_id) as entries:
        for entry in entries:
            fault = _fault(session, entry, previous, length + 1, promised)
            if fault is not None:
                return Chain(company_id, length, previous, holds, fault)
            previous, length = entry.digest, entry.number
            holds = holds or previous == digest
    return Chain(company_id, length, previous, holds, _fault_at_end(head, previous, length))


def _entries(session: Session, company_id: int) -> ScalarResult[AuditEntry]:
    return session.scalars(
        select(AuditEntry)
        .where(AuditEntry.company_id == company_id)
        .order_by(AuditEntry.number)
        .execution_options(yield_per=AT_A_TIME)
    )


def _fault(
    session: Session, entry: AuditEntry, previous: str, number: int, promised: int
) -> Fault | None:
    if digest_of(entry.previous, _contents(entry)) != entry.digest:
        return Fault("altered", entry.number)
    if entry.number != number:
        return Fault("removed", number)
    if entry.previous != previous:
        return _misplaced(session, entry, promised)
    return None


def _misplaced(session: Session, entry: AuditEntry, promised: int) -> Fault:
    """Why an entry that is sound by itself does not follow the one before it."""
    company = AuditEntry.company_id == entry.company_id
    followed = select(AuditEntry.id).where(company, AuditEntry.digest == entry.previous)
    if session.scalar(followed) is not None:
        return Fault("reordered", entry.number)
    if (session.scalar(select(func.count(AuditEntry.id)).where(company)) or 0) < promised:
        return Fault("removed", entry.number)
    # What it followed is gone and yet nothing is missing: that was written over, digest and all.
    return Fault("altered", max(entry.number - 1, 1))


def _fault_at_end(head: AuditHead | None, digest: str, length: int) -> Fault | None:
    if head is None:
        return Fault("removed", length + 1)
    if head.length > length:
        return Fault("removed", length + 1)
    if head.length < length:
        return Fault("added", head.length + 1)
    return None if head.digest == digest else Fault("altered", length)


def _contents(entry: AuditEntry) -> Contents:
    return Contents(
        company_id=entry.company_id,
        at=entry.at,
        member_id=entry.member_id,
        link_id=entry.link_id,
        verb=entry.verb,
        subject=entry.subject,
        subject_id=entry.subject_id,
        details=entry.details,
    )
