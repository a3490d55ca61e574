"""Loading the example into a company, and removing it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update

from vetting.access import DECIDERS, Actor, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import across_companies, children_first, db, table_of
from vetting.demo.service import fill_in
from vetting.errors import Conflict
from vetting.examples import queries
from vetting.examples.reach import Rows, reach
from vetting.models import (
    AccessLink,
    AuditEntry,
    Company,
    Example,
    Membership,
    ProfileShare,
    SelfAssessment,
    Upload,
    User,
)
from vetting.uploads import store


def load(actor: Actor, language: str, now: datetime) -> None:
    """Write the example into the actor's company, in `en` or `es`; where it is, it stays as it is.
    All of it or nothing, in one transaction; the trail says in one entry who did it.

    Only owners and managers may."""
    require(actor, DECIDERS)
    company = _locked_company(actor)
    if queries.example(actor) is None:
        found = Example(loaded_at=now)
        db.session.add(found)
        db.session.flush()
        fill_in(found, company, language, now)
        found.written = {table.name: max(ids) for table, ids in reach(found).items()}
        record(actor, Verb.EXAMPLE_LOADED, Subject.COMPANY, actor.company_id, now)
    db.session.commit()


def remove(actor: Actor, seal: str, now: datetime) -> None:
    """Remove the example and all that hangs under it, files included; the trail keeps who did
    what, with no name of anything in it. Where there is none, nothing changes.

    `seal` is that of what the person was told would go: `Conflict` where it is not all any more.
    Only owners and managers may."""
    require(actor, DECIDERS)
    _locked_company(actor)
    if queries.example(actor) is None:
        db.session.commit()
        return
    found = queries.removal(actor)
    if found.seal != seal:
        raise Conflict({}, 0)
    keys = _erase(actor, found.rows, now)
    record(actor, Verb.EXAMPLE_REMOVED, Subject.COMPANY, actor.company_id, now)
    db.session.commit()
    for key in keys:
        store.discard(key)


def _locked_company(actor: Actor) -> Company:
    """So that of two who load or remove at one moment, the second finds what the first one did."""
    return db.session.scalars(
        select(Company).where(Company.id == actor.company_id).with_for_update()
    ).one()


def _erase(actor: Actor, rows: Rows, now: datetime) -> Sequence[str]:
    """Take the rows away, children first; returns the keys of the files that go with them."""
    told = _told_links(rows)
    with across_companies():
        keys = db.session.scalars(
            select(Upload.key).where(Upload.id.in_(rows.get(table_of(Upload), ())))
        ).all()
        accounts = db.session.scalars(
            select(Membership.user_id).where(Membership.id.in_(rows.get(table_of(Membership), ())))
        ).all()
        _tell_givers(rows.get(table_of(SelfAssessment), frozenset()), actor, now)
        for table in children_first():
            numbers = rows.get(table, frozenset())
            if table is table_of(AccessLink):
                _blank(told, actor, now)
                numbers -= told
            if numbers:
                db.session.execute(delete(table).where(table.c.id.in_(numbers)))
        db.session.execute(delete(User).where(User.id.in_(accounts)))
    db.session.expire_all()
    return keys


def _told_links(rows: Rows) -> frozenset[int]:
    """The links by which somebody came in, which the trail names."""
    numbers = rows.get(table_of(AccessLink), frozenset())
    named = select(AuditEntry.link_id).where(AuditEntry.link_id.in_(numbers)).distinct()
    return frozenset(each for each in db.session.scalars(named) if each is not None)


def _blank(numbers: frozenset[int], actor: Actor, now: datetime) -> None:
    """A link that stays for the trail's sake opens nothing, and says nothing of anybody."""
    db.session.execute(
        update(AccessLink)
        .where(AccessLink.id.in_(numbers))
        .values(
            name="",
            subject_id=0,
            notice="",
            made_by=actor.member_id,
            revoked_by=actor.member_id,
            revoked_at=now,
        )
    )


def _tell_givers(numbers: frozenset[int], actor: Actor, now: datetime) -> None:
    """Copies of a profile that agencies gave to the example are taken back, as nobody has them."""
    db.session.execute(
        update(ProfileShare)
        .where(
            ProfileShare.receiver_id == actor.company_id,
            ProfileShare.self_assessment_id.in_(numbers),
            ProfileShare.taken_back_at.is_(None),
        )
        .values(taken_back_at=now)
    )
