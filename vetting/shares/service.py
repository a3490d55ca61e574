"""Sharing a scorecard with somebody outside of the company. Each verb takes the actor first and
commits at its end; all raise `Missing`, and `Forbidden` for those who do not decide. A closed brief
hinders none of them: as printing, they change nothing of what is assessed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask_babel import gettext
from sqlalchemy import select

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.assessments.standing import Standing
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import across_companies, db
from vetting.errors import Missing, Refused
from vetting.folding import fold
from vetting.links import queries as link_queries
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import AccessLink, Assessment, ScorecardShare
from vetting.references.confidence import may_be_handed_on
from vetting.shares import queries
from vetting.shares.sheets import kept_of


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who reads it, where the link is mailed (`email` may be empty), in which language (`en` or
    `es`), and for how long."""

    name: str
    email: str
    language: str
    lasts: timedelta


def share(
    actor: Actor, standing: Standing, recipient: Recipient, base_url: str, now: datetime
) -> tuple[int, str]:
    """Share a scorecard as it stands now. Shared with the same person again, it is the same share:
    their link before opens nothing any more. The link is mailed too, unless `base_url`, the address
    of the portal for people elsewhere, or the address is empty.

    Returns the number of the share and the link's secret, which is not kept. Raises `Refused`
    before the actor may see the panel."""
    _need_sight(actor, standing)
    row = _same(standing.assessment, recipient)
    if row is None:
        row = ScorecardShare(assessment_id=standing.assessment.id)
    row.name, row.email, row.language = recipient.name, recipient.email, recipient.language
    row.days = recipient.lasts.days
    return _show(actor, standing, row, base_url, now)


def renew(
    actor: Actor, standing: Standing, share_id: int, base_url: str, now: datetime
) -> tuple[int, str]:
    """Share it with the same person anew, as it stands now and for as many days again, also after
    it was over. As `share` otherwise."""
    row = queries.row(actor, standing.assessment.id, share_id)
    _need_sight(actor, standing)
    _lock_row(row)
    return _show(actor, standing, row, base_url, now)


def withdraw(actor: Actor, assessment_id: int, share_id: int, now: datetime) -> None:
    """Take it back: the link opens nothing from the next click on, and what it showed is erased
    here. That it was shared with them stays. Twice is once."""
    row = queries.row(actor, assessment_id, share_id)
    _lock_row(row)
    for link in link_queries.links_for(Purpose.SCORECARD, row.id):
        links.close(actor, link.id, now)
    if row.ended_at is None:
        _end(row, now)
        record(actor, Verb.SCORECARD_TAKEN_BACK, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()


def sweep(now: datetime) -> int:
    """Erase what was shown by links that are open no more, in all companies; returns how many
    shares there were."""
    with across_companies():
        looked_at = select(ScorecardShare).where(ScorecardShare.id.in_(_over(now)))
        rows = db.session.scalars(looked_at.with_for_update(of=ScorecardShare)).all()
        # Until it was locked, somebody may have shared one anew.
        over = set(_over(now))
        for row in rows:
            if row.id in over:
                _end(row, now)
        db.session.commit()
    return len(over)


def _over(now: datetime) -> Sequence[int]:
    """The shares that something is kept of, though no link to them is open."""
    is_open = (
        select(AccessLink.id)
        .where(
            AccessLink.company_id == ScorecardShare.company_id,
            AccessLink.purpose == Purpose.SCORECARD,
            AccessLink.subject_id == ScorecardShare.id,
            AccessLink.expires_at > now,
            AccessLink.revoked_at.is_(None),
        )
        .exists()
    )
    return db.session.scalars(
        select(ScorecardShare.id).where(ScorecardShare.ended_at.is_(None), ~is_open)
    ).all()


def _need_sight(actor: Actor, standing: Standing) -> None:
    require(actor, DECIDERS)
    if not standing.sees_panel:
        raise Refused(gettext("You see the panel's result once your own review is in."))


def _same(assessment: Assessment, recipient: Recipient) -> ScorecardShare | None:
    """The share with the same person: of two requests at one moment, the second finds it."""
    _lock(assessment.id)
    rows = db.session.scalars(
        select(ScorecardShare)
        .where(ScorecardShare.assessment_id == assessment.id)
        .with_for_update(of=ScorecardShare)
        .execution_options(populate_existing=True)
    ).all()
    wanted = fold(recipient.name), fold(recipient.email)
    return next((row for row in rows if (fold(row.name), fold(row.email)) == wanted), None)


def _lock(assessment_id: int) -> None:
    """Let nobody else change with whom it is shared until the transaction ends."""
    found = db.session.scalar(
        select(Assessment.id).where(Assessment.id == assessment_id).with_for_update(of=Assessment)
    )
    if found is None:
        raise Missing


def _lock_row(row: ScorecardShare) -> None:
    """Let nobody else change a share, and read what others made of it before."""
    _lock(row.assessment_id)
    db.session.refresh(row, with_for_update={"of": ScorecardShare})


def _show(
    actor: Actor, standing: Standing, row: ScorecardShare, base_url: str, now: datetime
) -> tuple[int, str]:
    row.sheets = kept_of(actor, standing, now)
    row.reference_ids = [each.id for each in may_be_handed_on(standing)]
    row.shared_by, row.shared_at, row.ended_at = actor.member_id, now, None
    db.session.add(row)
    db.session.flush()
    expires_at = now + timedelta(days=row.days)
    secret = links.give_anew(actor, Purpose.SCORECARD, row.id, row.name, expires_at, now)
    if base_url and row.email:
        mail.write_link("scorecard", row.email, secret, base_url, row.language, now)
    assessment_id = standing.assessment.id
    record(actor, Verb.SCORECARD_SHARED, Subject.ASSESSMENT, assessment_id, now, days=row.days)
    db.session.commit()
    return row.id, secret


def _end(row: ScorecardShare, now: datetime) -> None:
    row.sheets, row.reference_ids, row.ended_at = {}, [], now
