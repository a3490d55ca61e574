"""What either side does with a plan, whoever it is: saying something of it, and agreeing. Nothing
here commits: the verbs of each side do."""

from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from vetting.access import Actor, Holder
from vetting.agreements.accord import COMPANY, Accord, accord_of
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.authors import author_of
from vetting.db import db
from vetting.errors import Conflict, Missing, Refused
from vetting.i18n import show_date
from vetting.models import Plan, PlanAgreement, PlanComment, PlanVersion


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says of a section (of the whole where that is empty), and the number of the
    version that they read."""

    section: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Signature:
    """The number of the version that somebody agrees to, and their name as they write it."""

    number: int
    name: str


def locked(plan_id: int) -> Plan:
    """The plan, ours until the transaction ends, so that no version is put forward between reading
    the newest and agreeing to it. Raises `Missing`."""
    found = db.session.scalar(
        select(Plan)
        .where(Plan.id == plan_id)
        .with_for_update(of=Plan)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return found


def accord(plan: Plan) -> Accord:
    """How far a plan is agreed, read anew."""
    return accord_of(
        db.session.scalars(
            select(PlanVersion)
            .where(PlanVersion.plan_id == plan.id)
            .options(selectinload(PlanVersion.agreements))
            .execution_options(populate_existing=True)
        ).all()
    )


def say(who: Actor | Holder, plan: Plan, said: Said, now: datetime) -> bool:
    """Add what somebody says; said twice by one person, it is one. Returns whether it is new.

    Raises `Missing` where there is no such version."""
    version = next((each for each in accord(plan).versions if each.number == said.number), None)
    if version is None:
        raise Missing
    newest = db.session.scalar(
        select(PlanComment)
        .where(PlanComment.plan_id == plan.id)
        .order_by(PlanComment.id.desc())
        .limit(1)
    )
    if newest is not None and _is_same(newest, who, version, said):
        return False
    db.session.add(
        PlanComment(
            plan_id=plan.id,
            version_id=version.id,
            section=said.section,
            text=said.text,
            said_at=now,
            **author_of(who),
        )
    )
    _tell(who, Verb.PLAN_COMMENTED, plan, said.number, now)
    return True


def agree(who: Actor | Holder, side: str, plan: Plan, signature: Signature, now: datetime) -> bool:
    """Agree to a version for a side, which counts for that version alone; twice is once. Returns
    whether it is new.

    Raises `Missing` where nothing was put forward, `Conflict` where another version is the newest,
    `Refused` where somebody else agreed for this side."""
    found = accord(plan)
    if found.newest is None:
        raise Missing
    if found.newest.number != signature.number:
        raise Conflict({"number": found.newest.number}, found.newest.number)
    before = found.signed.get(side)
    if before is not None:
        if (before.name, before.member_id, before.link_id) == (signature.name, *_author(who)):
            return False
        raise Refused(_agreed_before(before))
    db.session.add(
        PlanAgreement(
            version_id=found.newest.id,
            side=side,
            name=signature.name,
            agreed_at=now,
            **author_of(who),
        )
    )
    _tell(who, Verb.PLAN_AGREED, plan, signature.number, now)
    return True


def _is_same(row: PlanComment, who: Actor | Holder, version: PlanVersion, said: Said) -> bool:
    stored = (row.member_id, row.link_id, row.version_id, row.section, row.text)
    return stored == (*_author(who), version.id, said.section, said.text)


def _author(who: Actor | Holder) -> tuple[int | None, int | None]:
    columns = author_of(who)
    return columns["member_id"], columns["link_id"]


def _agreed_before(before: PlanAgreement) -> str:
    told = {"name": before.name, "date": show_date(before.agreed_at)}
    if before.side == COMPANY:
        return str(gettext("%(name)s agreed for the company already, on %(date)s.", **told))
    return str(gettext("%(name)s agreed for the vendor already, on %(date)s.", **told))


def _tell(who: Actor | Holder, verb: Verb, plan: Plan, number: int, now: datetime) -> None:
    record(who, verb, Subject.ASSESSMENT, plan.assessment_id, now, number=number)
