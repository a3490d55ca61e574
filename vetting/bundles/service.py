"""Asking for a brief's scorecards in one file, stopping that, and clearing away what is old."""

from datetime import datetime

from sqlalchemy import select, update

from vetting.access import Actor
from vetting.briefs import queries as briefs
from vetting.bundles import queries
from vetting.db import across_companies, db, write_alone
from vetting.models import Bundle, Upload
from vetting.uploads import store


def ask(
    actor: Actor, brief_id: int, language: str, paper: str, sort: str, base_url: str, now: datetime
) -> int:
    """Put a request into the queue; the same one twice is one. Returns its id.

    `sort` is an order of the comparison, `base_url` where the portal is for people elsewhere.
    Raises `Missing`."""
    briefs.brief(actor, brief_id)
    write_alone(Bundle)
    asked = {
        "brief_id": brief_id,
        "member_id": actor.member_id,
        "language": language,
        "paper": paper,
        "sort": sort,
    }
    known = db.session.scalar(
        select(Bundle.id).where(
            queries.is_live(now), *(getattr(Bundle, key) == value for key, value in asked.items())
        )
    )
    if known is not None:
        return known
    row = Bundle(base_url=base_url, asked_at=now, **asked)
    db.session.add(row)
    db.session.commit()
    return row.id


def cancel(actor: Actor, brief_id: int, bundle_id: int, now: datetime) -> None:
    """Stop what is not finished; what is finished stays. Raises `Missing`."""
    row = queries.bundle(actor, brief_id, bundle_id, now).row
    # Its process may be finishing it at this moment.
    db.session.refresh(row, with_for_update={"of": Bundle})
    if row.state in queries.LIVE:
        row.state, row.ended_at = "cancelled", now
    db.session.commit()


def give_up(ticket: str, now: datetime) -> bool:
    """Say of what a process had taken up that the process has ended without finishing it; whether
    it had taken up anything."""
    with across_companies():
        found = db.session.scalar(select(Bundle.id).where(Bundle.ticket == ticket))
        db.session.execute(
            update(Bundle)
            .where(Bundle.ticket == ticket, Bundle.state == "running")
            .values(state="failed", trouble="ended", ended_at=now)
        )
        db.session.commit()
    return found is not None


def sweep(now: datetime) -> int:
    """Remove what was asked for longer ago than a day, with its file, in all companies; returns how
    many there were."""
    with across_companies():
        # What another worker sweeps at this moment is left to it.
        old = db.session.scalars(
            select(Bundle)
            .where(Bundle.asked_at <= now - queries.KEPT_FOR)
            .with_for_update(of=Bundle, skip_locked=True)
        ).all()
        files = [each.upload_id for each in old if each.upload_id is not None]
        uploads = db.session.scalars(select(Upload).where(Upload.id.in_(files))).all()
        keys = [each.key for each in uploads]
        for row in old:
            db.session.delete(row)
        db.session.flush()
        for upload in uploads:
            db.session.delete(upload)
        db.session.commit()
    for key in keys:
        store.discard(key)
    return len(old)
