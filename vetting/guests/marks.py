"""By what one guest's visit can be told from another's, for as long as a person may want to weigh
whether two of them are one: keyed hashes that fit within one assessment only, kept 30 days."""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import current_app, request
from sqlalchemy import delete, func, select

from vetting.access import Holder
from vetting.config import derived_key
from vetting.db import across_companies, db
from vetting.limits import network_of
from vetting.models import GuestMark

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Visit:
    """From where a request comes; never stored as it is."""

    address: str
    browser: str


def this_visit() -> Visit:
    """From where this request comes."""
    speaks = request.headers.get("Accept-Language", "")
    return Visit(
        address=network_of(request.remote_addr or ""),
        browser=f"{request.headers.get('User-Agent', '')}\n{speaks}",
    )


def keep(holder: Holder, assessment_id: int, visit: Visit, now: datetime) -> None:
    """Keep the marks of a holder's visit, in place of those of an earlier one, without
    committing."""
    row = db.session.scalar(select(GuestMark).where(GuestMark.link_id == holder.link_id))
    if row is None:
        row = GuestMark(link_id=holder.link_id, assessment_id=assessment_id)
        db.session.add(row)
    row.address = _mark(assessment_id, "address", visit.address)
    row.browser = _mark(assessment_id, "browser", visit.browser)
    row.until = now + KEPT_FOR


def sweep(now: datetime) -> int:
    """Erase the marks whose time is over, in all companies; returns how many there were."""
    over = GuestMark.until <= now
    with across_companies():
        count = db.session.scalar(select(func.count(GuestMark.id)).where(over)) or 0
        if count:
            db.session.execute(delete(GuestMark).where(over))
        db.session.commit()
    return count


def _mark(assessment_id: int, kind: str, value: str) -> str:
    """Without the portal's key nobody can try addresses until one fits; the assessment in it keeps
    two of them from being held against each other."""
    key = derived_key(str(current_app.secret_key), "guest marks").encode()
    told = f"{assessment_id}\0{kind}\0{value}".encode("utf-8", "replace")
    return hmac.digest(key, told, "sha256").hex()
