"""Reading access links."""

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from vetting.access import DECIDERS, OWNERS, Actor, Holder, Purpose, Role, require
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.errors import Missing
from vetting.links import cookies
from vetting.models import AccessLink
from vetting.paging import Page, place

PAGE_SIZE = 50
TYPED, TYPED_LENGTH = "23456789ABCDEFGHJKMNPQRSTVWXYZ", 16


@dataclass(frozen=True, slots=True)
class Line:
    """A link as it is listed; `state` is open, done, revoked or expired."""

    link: AccessLink
    state: str
    may_revoke: bool


def load_holder(purposes: frozenset[Purpose]) -> Holder | None:
    """Who holds the link whose cookie this request carries, read anew on each request; None for
    every kind of failure alike. From then on the session is kept to the link's company."""
    for purpose in sorted(purposes):
        found = live(cookies.digest(purpose), purpose, now())
        if found is not None:
            enter_company(found.company_id)
            return holder_of(found)
    return None


def live(digest: str, purpose: Purpose, now: datetime) -> AccessLink | None:
    """The link with this digest, where it is for this purpose and open; None for every kind of
    failure alike."""
    with across_companies():
        return db.session.scalar(
            select(AccessLink).where(
                AccessLink.secret_sha256 == digest,
                AccessLink.purpose == purpose,
                AccessLink.expires_at > now,
                AccessLink.revoked_at.is_(None),
                AccessLink.done_at.is_(None),
            )
        )


def digest_of(secret: str) -> str:
    """What is stored of a secret."""
    return hashlib.sha256(_as_made(secret).encode("utf-8", "replace")).hexdigest()


def typed_code() -> str:
    """A new secret that can be typed by hand: of 78 bits, too many to be tried, without letters
    that are taken for others, and in groups."""
    letters = [secrets.choice(TYPED) for _ in range(TYPED_LENGTH)]
    return "-".join("".join(letters[start : start + 4]) for start in range(0, TYPED_LENGTH, 4))


def _as_made(secret: str) -> str:
    """A secret as it was made: one that is typed may come in small letters, or grouped
    otherwise."""
    letters = re.sub(r"[\s-]", "", secret).upper()
    is_typed = len(letters) == TYPED_LENGTH and set(letters) <= set(TYPED)
    return letters if is_typed else secret.strip()


def holder_of(link: AccessLink) -> Holder:
    """The holder that a link makes."""
    return Holder(
        link_id=link.id,
        company_id=link.company_id,
        purpose=Purpose(link.purpose),
        subject_id=link.subject_id,
        name=link.name,
        company_name=link.company.name,
        noticed=link.noticed_at is not None,
    )


def link_of(holder: Holder) -> AccessLink:
    """The link that a holder came by. Raises `Missing`."""
    found = db.session.get(AccessLink, holder.link_id)
    if found is None:
        raise Missing
    return found


def locked(holder: Holder) -> AccessLink:
    """The holder's link, locked until the transaction ends. Raises `Missing` where it served its
    purpose, or was revoked, meanwhile."""
    found = db.session.scalar(
        select(AccessLink)
        .where(
            AccessLink.id == holder.link_id,
            AccessLink.revoked_at.is_(None),
            AccessLink.done_at.is_(None),
        )
        .with_for_update(of=AccessLink)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return found


def index(actor: Actor, wanted: int, now: datetime) -> Page[Line]:
    """One page of the links that the company has given, the newest first."""
    require(actor, DECIDERS)
    total = db.session.scalar(select(func.count(AccessLink.id))) or 0
    number, pages = place(wanted, total, PAGE_SIZE)
    found = db.session.scalars(
        select(AccessLink)
        .options(joinedload(AccessLink.maker))
        .order_by(AccessLink.id.desc())
        .limit(PAGE_SIZE)
        .offset((number - 1) * PAGE_SIZE)
    ).all()
    return Page([_line(actor, each, now) for each in found], number, pages, total)


def link(actor: Actor, link_id: int) -> AccessLink:
    """One link that the actor may give and revoke. Raises `Missing`, `Forbidden`."""
    require(actor, DECIDERS)
    found = db.session.get(AccessLink, link_id)
    if found is None:
        raise Missing
    require(actor, givers(Purpose(found.purpose)))
    return found


def link_for(actor: Actor, purpose: Purpose, subject_id: int) -> AccessLink:
    """The newest link that was given for something. Raises `Missing`."""
    found = links_for(purpose, subject_id)
    if not found:
        raise Missing
    return found[0]


def links_for(purpose: Purpose, subject_id: int) -> Sequence[AccessLink]:
    """All links that were ever given for something, the newest first."""
    return db.session.scalars(
        select(AccessLink)
        .where(AccessLink.purpose == purpose, AccessLink.subject_id == subject_id)
        .order_by(AccessLink.id.desc())
    ).all()


def state_of(link: AccessLink, now: datetime) -> str:
    """Whether a link is open, done, revoked or expired."""
    if link.revoked_at is not None:
        return "revoked"
    if link.done_at is not None:
        return "done"
    return "open" if link.expires_at > now else "expired"


def open_links(purpose: Purpose, now: datetime) -> Sequence[AccessLink]:
    """The links for a purpose that still open something, newest first."""
    return db.session.scalars(
        select(AccessLink)
        .where(
            AccessLink.purpose == purpose,
            AccessLink.expires_at > now,
            AccessLink.revoked_at.is_(None),
            AccessLink.done_at.is_(None),
        )
        .order_by(AccessLink.made_at.desc(), AccessLink.id.desc())
    ).all()


def givers(purpose: Purpose) -> frozenset[Role]:
    """Who may give and revoke links for a purpose: whoever may do by hand what they lead to."""
    return OWNERS if purpose is Purpose.INVITATION else DECIDERS


def is_open(link: AccessLink, now: datetime) -> bool:
    """Whether a link still opens something."""
    return state_of(link, now) == "open"


def _line(actor: Actor, link: AccessLink, now: datetime) -> Line:
    state = state_of(link, now)
    allowed = actor.is_one_of(givers(Purpose(link.purpose)))
    return Line(link, state, may_revoke=allowed and state == "open")
