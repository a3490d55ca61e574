"""Inviting people, letting them in, changing their role, seeing them off."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask_babel import gettext

from vetting.access import OWNERS, Actor, Holder, Purpose, Role, require
from vetting.accounts.actors import actor_of
from vetting.accounts.queries import memberships_of
from vetting.accounts.service import add_user
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.companies import queries
from vetting.db import db, enter_company
from vetting.errors import Missing, Refused
from vetting.links import queries as link_queries
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import AccessLink, Invitation, Membership, User

INVITATION_DAYS = 14


@dataclass(frozen=True, slots=True)
class Post:
    """How an invitation is mailed; `base_url` is the address of the portal for people elsewhere,
    `language` is `en` or `es`."""

    recipient: str
    language: str
    base_url: str


@dataclass(frozen=True, slots=True)
class Offer:
    """An invitation that was just made; its secret is not kept."""

    invitation_id: int
    secret: str


def invite(actor: Actor, name: str, role: str, now: datetime, post: Post | None = None) -> Offer:
    """Invite somebody, by mail too where `post` says so. Raises `Forbidden`: only owners may."""
    require(actor, OWNERS)
    invitation = Invitation(role=Role(role))
    if post is not None:
        invitation.email, invitation.language = post.recipient, post.language
    db.session.add(invitation)
    db.session.flush()
    expires_at = now + timedelta(days=INVITATION_DAYS)
    secret = links.give(actor, Purpose.INVITATION, invitation.id, name, expires_at, now)
    _mail(invitation, secret, post.base_url if post else "", now)
    db.session.commit()
    return Offer(invitation.id, secret)


def renew(actor: Actor, invitation_id: int, base_url: str, now: datetime) -> Offer:
    """Make a new link for an invitation, good for as long as a new one; the old one opens nothing
    any more. It is mailed where the first one was, unless `base_url`, the address of the portal
    for people elsewhere, is empty.

    Raises `Forbidden`, `Missing`, `Refused` where it was used or withdrawn."""
    link = queries.invitation_link(actor, invitation_id)
    secret = links.renew(actor, link.id, now + timedelta(days=INVITATION_DAYS), now)
    _mail(queries.invitation(actor, invitation_id), secret, base_url, now)
    db.session.commit()
    return Offer(invitation_id, secret)


def withdraw(actor: Actor, invitation_id: int, now: datetime) -> None:
    """Withdraw an invitation; twice is once. Raises `Missing`."""
    links.revoke(actor, queries.invitation_link(actor, invitation_id).id, now)


def accept(
    holder: Holder, name: str, email: str, password: str, language: str, now: datetime
) -> User:
    """Make an account and a membership from an invitation, which is then used up.

    Raises `Missing` where the invitation is used up already, `Refused` where the address is
    taken."""
    link = link_queries.locked(holder)
    user = add_user(name, email, password, language, now)
    db.session.flush()
    _join(link, user.id, now)
    db.session.commit()
    return user


def join(holder: Holder, user_id: int, now: datetime) -> None:
    """Give somebody with an account a membership from an invitation, which is then used up;
    one who had left comes back, in the role that the invitation names.

    Raises `Missing` where the invitation is used up already, `Refused` for a member."""
    _join(link_queries.locked(holder), user_id, now)
    db.session.commit()


def enter(user_id: int, company_id: int | None, now: datetime, verb: Verb) -> int:
    """Put somebody into one of their companies, by default the one that they used last, and
    write it into the trail as `verb`; returns the company.

    Raises `Missing` where they are no member of it, or of none."""
    found = next(
        (each for each in memberships_of(user_id) if company_id in (None, each.company_id)), None
    )
    if found is None:
        raise Missing
    enter_company(found.company_id)
    found.last_used_at = now
    record(actor_of(found), verb, Subject.COMPANY, found.company_id, now)
    db.session.commit()
    return found.company_id


def change_role(actor: Actor, member_id: int, role: str, now: datetime) -> None:
    """Give a member another role; links that the role may not give, and they gave, are revoked.

    Raises `Missing`, `Refused` for the last owner."""
    member = queries.member(actor, member_id)
    if role != Role.OWNER:
        _keep_an_owner(member)
    if member.role != role:
        member.role = Role(role)
        record(actor, Verb.ROLE_CHANGED, Subject.MEMBER, member.id, now, role=role)
    _revoke_links(actor, member, role, now)
    db.session.commit()


def set_active(actor: Actor, member_id: int, active: bool, now: datetime) -> None:
    """Shut a member out, or let them back in; their reviews stay under their name, and the
    links that they gave open nothing any more, since they may have kept one.

    Raises `Missing`, `Refused` for the last owner."""
    member = queries.member(actor, member_id)
    if not active:
        _keep_an_owner(member)
    if member.active != active:
        member.active = active
        verb = Verb.CAME_BACK if active else Verb.LEFT
        record(actor, verb, Subject.MEMBER, member.id, now)
    if not active:
        _revoke_links(actor, member, None, now)
    db.session.commit()


def _revoke_links(actor: Actor, member: Membership, role: str | None, now: datetime) -> None:
    """Revoke what a member gave and may not give in a role, or in none: whoever made a link has
    seen its secret, and could speak for the person that it is for."""
    for purpose in Purpose:
        if role not in link_queries.givers(purpose):
            links.revoke_given_by(actor, member.id, purpose, now)


def _mail(invitation: Invitation, secret: str, base_url: str, now: datetime) -> None:
    if base_url and invitation.email:
        mail.write_link(
            Purpose.INVITATION, invitation.email, secret, base_url, invitation.language, now
        )


def _join(link: AccessLink, user_id: int, now: datetime) -> None:
    invitation = db.session.get_one(Invitation, link.subject_id)
    member = queries.membership_of(user_id, link.company_id)
    if member is not None and member.active:
        raise Refused(gettext("You are a member of this company already."))
    if member is None:
        member = Membership(user_id=user_id, joined_at=now)
        db.session.add(member)
    member.role, member.active, member.last_used_at = invitation.role, True, now
    links.finish(link, now)
    db.session.flush()
    record(actor_of(member), Verb.JOINED, Subject.MEMBER, member.id, now, role=member.role)


def _keep_an_owner(member: Membership) -> None:
    if queries.is_last_owner(member):
        raise Refused(gettext("A company needs an owner: make somebody else an owner first."))
