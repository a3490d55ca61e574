"""Adding to the trail. Nothing ever changes or removes an entry."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from vetting.access import Actor, Holder
from vetting.audit.chain import Contents, digest_of, written
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.models import AuditEntry, AuditHead


def record(
    who: Actor | Holder,
    verb: Verb,
    subject: Subject,
    subject_id: int,
    now: datetime,
    **details: str | int,
) -> None:
    """Write down what somebody does, in the transaction that does it, without committing.

    Called last, so that the company's chain is locked only until the commit that follows.
    `details` are ids and fixed words of the portal: no rating, no secret, nobody's own text."""
    write(db.session(), who, verb, subject, subject_id, now, **details)


def write(
    session: Session,
    who: Actor | Holder,
    verb: Verb,
    subject: Subject,
    subject_id: int,
    now: datetime,
    **details: str | int,
) -> None:
    """As `record`, in the session that is given. Nothing is told of what people of the example
    do: that is one entry, of whoever loaded it, and they can be removed again."""
    session.flush()
    if who.is_example:
        return
    head = _locked_head(session, who.company_id)
    contents = Contents(
        company_id=who.company_id,
        at=now,
        member_id=who.member_id if isinstance(who, Actor) else None,
        link_id=who.link_id if isinstance(who, Holder) else None,
        verb=verb,
        subject=subject,
        subject_id=subject_id,
        details=written(details),
    )
    digest = digest_of(head.digest, contents)
    session.add(
        AuditEntry(number=head.length + 1, previous=head.digest, digest=digest, **asdict(contents))
    )
    head.length += 1
    head.digest = digest
    session.flush()


def _locked_head(session: Session, company_id: int) -> AuditHead:
    """The end of the chain, ours until the transaction ends: on SQLite a writing transaction has
    the only write lock from its begin on, elsewhere the row is locked."""
    return session.scalars(
        select(AuditHead)
        .where(AuditHead.company_id == company_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()
