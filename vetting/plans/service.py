"""The verbs of a plan. Each takes the actor first, loads what it changes, commits at its end, and
raises `Refused` where the brief is closed. Only owners and managers write a plan."""

import json
from collections.abc import Sequence
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import select

from vetting.access import DECIDERS, Actor, require
from vetting.agreements import telling
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict, Missing, Refused
from vetting.models import Plan, PlanSection, PlanSectionChange, PlanVersion
from vetting.plans import queries
from vetting.plans.content import CONFIRMED, Source, canonical, digest
from vetting.plans.drafting import LEFT, Offer, draft
from vetting.plans.ground import ground
from vetting.plans.sections import SECTIONS, section
from vetting.reviews.protocol import Outcome, Save, Verdict, judge, says_nothing_new


def begin(actor: Actor, assessment_id: int, language: str, now: datetime) -> None:
    """Draft a plan in one language, `en` or `es`, from what is known. Twice is once: what is there
    is never drafted over.

    Raises `Missing`, `Forbidden`, `Refused`."""
    require(actor, DECIDERS)
    found = open_assessment(actor, assessment_id)
    if _locked(assessment_id) is None:
        row = Plan(
            assessment_id=assessment_id,
            language=language,
            name=found.vendor.contact_person or found.vendor.name,
            email=found.vendor.email,
            drafted_by=actor.member_id,
            drafted_at=now,
        )
        db.session.add(row)
        db.session.flush()
        drafted = draft(ground(actor, found, language))
        for each in SECTIONS:
            fresh = drafted[each.id]
            written = Save("", canonical(fresh.body), 0)
            _store(actor, row, None, each.id, written, 1, now, fresh.sources)
        record(actor, Verb.PLAN_DRAFTED, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()


def save(
    actor: Actor, assessment_id: int, section_id: str, writer: int, wanted: Save, now: datetime
) -> Outcome:
    """Save one section by the protocol of reviews; its note is the body as canonical JSON. Once
    this returns, what was accepted is on disk. `writer` is the member whose page it was.

    Raises `Missing`, `Forbidden`, and `Refused` where the brief is closed or somebody else is
    signed in by now."""
    row = _open_plan(actor, assessment_id)
    section(section_id)
    if writer != actor.member_id:
        raise Refused(
            gettext(
                "%(name)s is signed in here now, but this page belongs to somebody else.",
                name=actor.name,
            )
        )
    stored = queries.section_rows(row).get(section_id)
    mark = queries.mark_of(stored)
    verdict = judge(mark, wanted)
    if verdict is Verdict.CONFLICT and _untouched(stored, wanted):
        verdict = Verdict.REPEATED
    if verdict is Verdict.ACCEPTED and not says_nothing_new(mark, wanted):
        stored = _store(actor, row, stored, section_id, wanted, mark.version + 1, now)
        mark = queries.mark_of(stored)
        _record_change(actor, assessment_id, section_id, now)
    db.session.commit()
    return Outcome(verdict, mark, wanted.seq)


def adopt(actor: Actor, assessment_id: int, offer: Offer, base: int, now: datetime) -> None:
    """Let a field say what became known since: what it said before stays in the history. `base` is
    the version of the section that the page showed.

    Raises `Missing`, `Forbidden`, `Refused`, and `Conflict` where the section changed meanwhile."""
    row, stored = _offered(actor, assessment_id, offer, base)
    value = list(offer.value) if isinstance(offer.value, tuple) else offer.value
    body = {**json.loads(stored.body or "{}"), offer.field: value}
    # Who let the former text stand has not seen this one.
    confirmed = [each for each in body.pop(CONFIRMED, ()) if each != offer.field]
    body |= {CONFIRMED: confirmed} if confirmed else {}
    kept = [raw for raw in stored.sources if raw["field"] != offer.field]
    sources = [*(Source.read(raw) for raw in kept), *offer.sources]
    written = Save("", canonical(body), base)
    _store(actor, row, stored, offer.section, written, stored.version + 1, now, sources)
    _record_change(actor, assessment_id, offer.section, now)
    db.session.commit()


def leave(actor: Actor, assessment_id: int, offer: Offer, base: int, now: datetime) -> None:
    """Leave a field as it is: what became known is not offered again. Raises as `adopt` does."""
    _, stored = _offered(actor, assessment_id, offer, base)
    left = Source(offer.field, "", LEFT, drafted=offer.drafted, inner=True)
    # The text stays as it is, and so does its version: nobody's open page is out of date.
    stored.sources = [*stored.sources, left.stored]
    db.session.commit()


def put_forward(actor: Actor, assessment_id: int, shown: str, note: str, now: datetime) -> int:
    """Make a version of the draft, for the other side to read; it never changes. Returns its
    number; where the newest version says the very same, that one's, and none is made. `shown` is
    the digest of what the person looked at.

    Raises `Missing`, `Forbidden`, `Refused`, and `Conflict` where the draft changed meanwhile."""
    row = _open_plan(actor, assessment_id)
    content = queries.put_forward(queries.content_of(queries.section_rows(row)))
    sha256 = digest(content)
    if shown != sha256:
        raise Conflict({}, 0)
    newest = queries.newest_version(row)
    if newest is not None and newest.sha256 == sha256:
        db.session.commit()
        return newest.number
    made = PlanVersion(
        plan_id=row.id,
        number=1 + (newest.number if newest else 0),
        language=row.language,
        content=content,
        sha256=sha256,
        note=note,
        put_by=actor.member_id,
        put_at=now,
    )
    db.session.add(made)
    telling.tell_vendor(row, actor.company_name, now)
    number, subject = made.number, Subject.ASSESSMENT
    record(actor, Verb.PLAN_PUT_FORWARD, subject, assessment_id, now, version=number)
    db.session.commit()
    return number


def _open_plan(actor: Actor, assessment_id: int) -> Plan:
    require(actor, DECIDERS)
    open_assessment(actor, assessment_id)
    row = _locked(assessment_id)
    if row is None:
        raise Missing
    return row


def _locked(assessment_id: int) -> Plan | None:
    """The plan, locked until the transaction ends, so that saves come one by one."""
    return db.session.scalar(
        select(Plan)
        .where(Plan.assessment_id == assessment_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def _offered(actor: Actor, assessment_id: int, offer: Offer, base: int) -> tuple[Plan, PlanSection]:
    row = _open_plan(actor, assessment_id)
    stored = queries.section_rows(row).get(offer.section)
    if stored is None or stored.version != base:
        raise Conflict({}, stored.version if stored else 0)
    return row, stored


def _untouched(stored: PlanSection | None, wanted: Save) -> bool:
    """A plain form sends a whole section: what its sender left as it was is no change."""
    return (
        not wanted.client
        and stored is not None
        and queries.body_at(stored, wanted.base) == wanted.note
    )


def _store(
    actor: Actor,
    plan: Plan,
    row: PlanSection | None,
    section_id: str,
    wanted: Save,
    version: int,
    now: datetime,
    sources: Sequence[Source] | None = None,
) -> PlanSection:
    if row is None:
        row = PlanSection(plan_id=plan.id, section=section_id)
        db.session.add(row)
    row.body, row.version = wanted.note, version
    row.client, row.seq, row.saved_at = wanted.client, wanted.seq, now
    if sources is not None:
        row.sources = [each.stored for each in sources]
    db.session.flush()
    db.session.add(
        PlanSectionChange(
            section_id=row.id,
            member_id=actor.member_id,
            body=row.body,
            version=version,
            client=row.client,
            seq=row.seq,
            saved_at=now,
        )
    )
    return row


def _record_change(actor: Actor, assessment_id: int, section_id: str, now: datetime) -> None:
    subject = Subject.ASSESSMENT
    record(actor, Verb.PLAN_CHANGED, subject, assessment_id, now, section=section_id)
