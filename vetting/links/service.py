"""Giving access links, opening them, revoking them."""

import secrets
from datetime import datetime

from flask_babel import gettext

from vetting.access import Actor, Purpose, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db, enter_company
from vetting.errors import Missing, Refused
from vetting.links import queries
from vetting.models import AccessLink


def give(
    actor: Actor,
    purpose: Purpose,
    subject_id: int,
    name: str,
    expires_at: datetime,
    now: datetime,
    *,
    is_typed: bool = False,
) -> str:
    """Add a link for a named person, without committing; returns the secret, which is not kept:
    one that is short enough to be typed by hand where `is_typed`.

    Raises `Forbidden` unless the actor may give links for the purpose."""
    require(actor, queries.givers(purpose))
    secret = queries.typed_code() if is_typed else secrets.token_urlsafe(32)
    link = AccessLink(
        purpose=purpose,
        subject_id=subject_id,
        name=name,
        secret_sha256=queries.digest_of(secret),
        made_by=actor.member_id,
        made_at=now,
        expires_at=expires_at,
    )
    db.session.add(link)
    db.session.flush()
    record(actor, Verb.LINK_GIVEN, Subject.LINK, link.id, now, purpose=purpose)
    return secret


def open_link(secret: str, purpose: Purpose, now: datetime) -> str:
    """Open a link, which uses nothing up; returns the digest for the cookie.

    Raises `Missing` for every kind of failure alike."""
    link = queries.live(queries.digest_of(secret), purpose, now)
    if link is None:
        raise Missing
    enter_company(link.company_id)
    link.last_used_at = now
    record(queries.holder_of(link), Verb.LINK_OPENED, Subject.LINK, link.id, now, purpose=purpose)
    db.session.commit()
    return link.secret_sha256


def finish(link: AccessLink, now: datetime) -> None:
    """Mark a link as having served its purpose, without committing: it opens nothing any more."""
    link.last_used_at = link.done_at = now


def revoke(actor: Actor, link_id: int, now: datetime) -> None:
    """Revoke a link: whoever came in by it is out at their next request. Twice is once, and a
    link that has served its purpose stays used.

    Raises `Missing`, `Forbidden`."""
    _close(actor, queries.link(actor, link_id), now)
    db.session.commit()


def close(actor: Actor, link_id: int, now: datetime) -> bool:
    """Revoke a link without committing; whether it was open. Raises `Missing`, `Forbidden`."""
    return _close(actor, queries.link(actor, link_id), now)


def renew(actor: Actor, link_id: int, expires_at: datetime, now: datetime) -> str:
    """Revoke a link and give another one to the same person for the same thing, without
    committing; returns its secret.

    Raises `Missing`, `Forbidden`, and `Refused` where the link served its purpose, or was revoked
    already."""
    link = queries.link(actor, link_id)
    if not _close(actor, link, now):
        raise Refused(gettext("This link is not open any more."))
    return give(actor, Purpose(link.purpose), link.subject_id, link.name, expires_at, now)


def give_anew(
    actor: Actor,
    purpose: Purpose,
    subject_id: int,
    name: str,
    expires_at: datetime,
    now: datetime,
    *,
    is_typed: bool = False,
) -> str:
    """Give a link for something in place of the one before, whether that is open still, over, or
    was never given, without committing; returns its secret, as `give` does.

    Raises `Forbidden` unless the actor may give links for the purpose."""
    require(actor, queries.givers(purpose))
    for link in queries.links_for(purpose, subject_id):
        _close(actor, link, now)
    return give(actor, purpose, subject_id, name, expires_at, now, is_typed=is_typed)


def revoke_given_by(actor: Actor, member_id: int, purpose: Purpose, now: datetime) -> None:
    """Revoke the links for a purpose that a member gave and that still open something, without
    committing: whoever gave a link may have kept its secret.

    Raises `Forbidden` unless the actor may give links for the purpose."""
    require(actor, queries.givers(purpose))
    for link in queries.open_links(purpose, now):
        if link.made_by == member_id:
            _close(actor, link, now)


def _close(actor: Actor, link: AccessLink, now: datetime) -> bool:
    # Whoever uses it at this moment is either done before, or finds it revoked.
    db.session.refresh(link, with_for_update={"of": AccessLink})
    if link.revoked_at is not None or link.done_at is not None:
        return False
    link.revoked_at = now
    link.revoked_by = actor.member_id
    record(actor, Verb.LINK_REVOKED, Subject.LINK, link.id, now, purpose=link.purpose)
    return True
