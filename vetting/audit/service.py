"""Adding to the trail. Nothing ever changes or removes an entry."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy.orm import Session

from vetting import rows
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
    company = {"company_id": who.company_id}
    # The end of the chain, ours until the transaction ends.
    head = rows.lock(session, AuditHead, company, ("length", "digest"))
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
    number, digest = head.length + 1, digest_of(head.digest, contents)
    entry = {"number": number, "previous": head.digest, "digest": digest, **asdict(contents)}
    end = {"length": number, "digest": digest}
    rows.append(session, (AuditEntry, entry), (AuditHead, company, end))
