"""Keeping the histories of a vendor's accounts."""

from datetime import datetime

from flask_babel import gettext

from vetting.access import RATERS, Actor, require
from vetting.assessments.queries import open_assessment
from vetting.audience import queries
from vetting.audience.accounts import Account, account_of, put, same
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict, Refused
from vetting.models import AudienceHistory
from vetting.scoring.followers.table import History

MOST_ACCOUNTS = 20


def add(
    actor: Actor, assessment_id: int, account: Account, history: History, now: datetime
) -> AudienceHistory:
    """Keep an account's history and what it shows; the same one again is the one that is there.

    Raises `Missing`, and `Refused` where the brief is closed or there are MOST_ACCOUNTS already."""
    require(actor, RATERS)
    found = open_assessment(actor, assessment_id)
    stored = queries.histories(actor, assessment_id)
    for row in stored:
        if same(row, account, history, now.date()):
            return row
    if len(stored) >= MOST_ACCOUNTS:
        raise Refused(gettext("There are %(most)s accounts already.", most=MOST_ACCOUNTS))
    row = AudienceHistory(
        assessment_id=found.id, member_id=actor.member_id, saved_at=now, version=1
    )
    put(row, account, history, now.date())
    db.session.add(row)
    _tell(actor, Verb.HISTORY_ADDED, row, now)
    db.session.commit()
    return row


def change(
    actor: Actor,
    assessment_id: int,
    history_id: int,
    account: Account,
    history: History,
    version: int,
    now: datetime,
) -> None:
    """Change what is known of an account, and read its history again, by the rules of today.

    Raises `Missing`, `Refused` where the brief is closed, `Conflict` where it is no longer at
    `version`."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    row = queries.history(actor, assessment_id, history_id)
    if same(row, account, history, now.date()):
        return
    if row.version != version:
        raise Conflict(account_of(row).by_field, row.version)
    put(row, account, history, now.date())
    row.version += 1
    row.member_id = actor.member_id
    row.saved_at = now
    _tell(actor, Verb.HISTORY_CHANGED, row, now)
    db.session.commit()


def remove(actor: Actor, assessment_id: int, history_id: int, now: datetime) -> None:
    """Delete a history with all its numbers; the trail keeps that there was one (followers §7).

    Raises `Missing`, `Refused` where the brief is closed."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    row = queries.history(actor, assessment_id, history_id)
    db.session.delete(row)
    _tell(actor, Verb.HISTORY_REMOVED, row, now)
    db.session.commit()


def _tell(actor: Actor, verb: Verb, row: AudienceHistory, now: datetime) -> None:
    db.session.flush()
    record(actor, verb, Subject.ASSESSMENT, row.assessment_id, now, history=row.id)
