"""The verbs of a self-check. Nobody's audit trail tells of them: it is no company's business.

What is changed commits at the end of each verb."""

import secrets
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import delete, func, select

from vetting import checklists
from vetting.access import Keeper
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.links.queries import digest_of
from vetting.models import SelfCheck, SelfCheckAnswer
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.storing import store_all
from vetting.self_checks import queries
from vetting.self_checks.questions import pages

CHECKLIST = "community-manager"


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a self-check: the secret, which is not kept, and its digest for the cookie."""

    check_id: int
    secret: str
    digest: str


def start(kind: str, name: str, now: datetime) -> Key:
    """Begin a self-check, on the newest checklist; returns what opens it. It is erased 30 days
    later unless it is kept. What has expired meanwhile is erased first."""
    sweep(now)
    checklist = checklists.load(CHECKLIST)
    check = SelfCheck(
        kind=kind,
        name=name,
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        started_at=now,
        expires_at=now + queries.ERASED_AFTER,
    )
    db.session.add(check)
    return _with_new_key(check)


def open_by(secret: str, now: datetime) -> str:
    """Open a self-check, which uses nothing up; returns the digest for the cookie.

    Raises `Missing` for every kind of failure alike."""
    found = queries.live(digest_of(secret), now)
    if found is None:
        raise Missing
    return found.secret_sha256


def renew(keeper: Keeper) -> Key:
    """Give a self-check a new secret: the old one, and every browser that came by it, is out.

    Raises `Missing`."""
    return _with_new_key(queries.locked(keeper))


def keep(keeper: Keeper, now: datetime) -> None:
    """Keep a self-check for 365 days from now. Raises `Missing`."""
    queries.locked(keeper).expires_at = now + queries.KEPT_FOR
    db.session.commit()


def erase(keeper: Keeper) -> None:
    """Erase a self-check with all its answers, at once and for good. Twice is once."""
    db.session.execute(delete(SelfCheck).where(SelfCheck.id == keeper.check_id))
    db.session.commit()


def sweep(now: datetime) -> int:
    """Erase every self-check whose time is over; returns how many there were."""
    over = SelfCheck.expires_at <= now
    count = db.session.scalar(select(func.count(SelfCheck.id)).where(over)) or 0
    if count:
        db.session.execute(delete(SelfCheck).where(over))
    db.session.commit()
    return count


def save(keeper: Keeper, check_id: int, question: str, wanted: Save) -> Outcome:
    """Save one answer by the protocol; once this returns, what was accepted is on disk.

    Raises `Missing`, and `Refused` where the page belongs to another self-check."""
    return save_all(keeper, check_id, {question: wanted})[question]


def save_all(
    keeper: Keeper, check_id: int, wanted: Mapping[str, Save], untouched: Container[str] = ()
) -> Mapping[str, Outcome]:
    """Save several answers in one transaction: what is in conflict is left out, the rest counts.
    What a plain form says to have left `untouched` is never in conflict.

    Raises as `save` does."""
    check = queries.locked(keeper)
    checklist = checklists.load(check.checklist_id, check.checklist_version)
    asked = {each.id for part in pages(checklist, check.kind) for each in part.criteria}
    if any(question not in asked for question in wanted):
        raise Missing
    # A page left open may outlive its cookie: what is typed there must not end up in another.
    if check.id != check_id:
        raise Refused(gettext("Another self-check is open in this browser now."))
    outcomes = store_all(
        queries.answer_rows(keeper, wanted),
        wanted,
        untouched,
        fresh=lambda question: SelfCheckAnswer(self_check_id=check.id, question=question),
        also={},
    )
    db.session.commit()
    return outcomes


def _with_new_key(check: SelfCheck) -> Key:
    secret = secrets.token_urlsafe(32)
    check.secret_sha256 = digest_of(secret)
    db.session.commit()
    return Key(check.id, secret, check.secret_sha256)
