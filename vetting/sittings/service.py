"""Sitting a drill. Every verb takes the holder of the link first, and commits at its end. The time
that counts is the server's, given as `now`."""

from collections.abc import Container, Mapping
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import select

from vetting.access import Holder
from vetting.assessments.rules import need_open
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.drills import timing
from vetting.drills.parts import IDS
from vetting.errors import Missing, Refused
from vetting.links import queries as links
from vetting.models import Drill, DrillAnswer, DrillAnswerChange
from vetting.reviews.protocol import Mark, Outcome, Save, Verdict, judge, says_nothing_new
from vetting.sittings import queries


def open_rules(holder: Holder, now: datetime) -> None:
    """Note that the candidate has come as far as the rules; the first time counts. Raises
    `Missing`."""
    drill = _locked(holder)
    if drill.opened_at is None:
        drill.opened_at = now
    db.session.commit()


def start(holder: Holder, now: datetime) -> None:
    """Start the clock: from now on the scenario may be read, until the end that is set here. The
    first time counts: a second start changes nothing.

    Raises `Missing`, and `Refused` where the brief is closed."""
    drill = _locked(holder)
    if drill.started_at is None:
        need_open(drill.assessment.brief)
        drill.started_at = now
        drill.ends_at = now + timing.length(drill)
        if drill.told["twist"]:
            drill.twist_at = now + timing.twist_after(drill)
        _tell(holder, Verb.DRILL_STARTED, now)
    db.session.commit()


def save(holder: Holder, drill_id: int, part: str, wanted: Save, now: datetime) -> Outcome:
    """Save one part by the protocol; once this returns, it is on disk. `drill_id` is that of the
    page.

    Raises `Missing`, and `Refused` before the start, after the end, or where the page belongs to
    another drill than the link."""
    return save_all(holder, drill_id, {part: wanted}, now)[part]


def save_all(
    holder: Holder,
    drill_id: int,
    wanted: Mapping[str, Save],
    now: datetime,
    untouched: Container[str] = (),
) -> Mapping[str, Outcome]:
    """Save several in one transaction: what is in conflict is left out, the rest counts. What a
    plain form says to have left `untouched` is never in conflict.

    Raises as `save` does."""
    if set(wanted) - set(IDS):
        raise Missing
    drill = _locked(holder)
    # A page left open may outlive its cookie: what is typed there must not end up in another.
    if drill.id != drill_id:
        raise Refused(gettext("Another link is open in this browser now."))
    _need_running(drill, now)
    rows = queries.answers(holder)
    outcomes = {
        part: _save(holder, rows.get(part), part, each, part in untouched, now)
        for part, each in wanted.items()
    }
    db.session.commit()
    return outcomes


def hand_in(holder: Holder, now: datetime) -> None:
    """End a drill before its time. Twice is once, and after its end nothing is left to hand in.

    Raises `Missing`, and `Refused` before the start."""
    drill = _locked(holder)
    if drill.started_at is None:
        raise Refused(gettext("The drill has not started yet."))
    if timing.takes_saves(drill, now):
        drill.handed_in_at = now
        _tell(holder, Verb.DRILL_HANDED_IN, now)
    db.session.commit()


def _need_running(drill: Drill, now: datetime) -> None:
    if drill.started_at is None:
        raise Refused(gettext("The drill has not started yet."))
    if drill.handed_in_at is not None:
        raise Refused(gettext("It is handed in, so it cannot be changed any more."))
    if not timing.takes_saves(drill, now):
        raise Refused(gettext("The time is over. What was saved before stands."))


def _locked(holder: Holder) -> Drill:
    """The drill, ours until the transaction ends; the link still opens it. The link is locked
    second, as by whoever withdraws the drill."""
    found = db.session.scalar(
        select(Drill)
        .where(Drill.id == holder.subject_id, Drill.withdrawn_at.is_(None))
        .with_for_update(of=Drill)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    links.locked(holder)
    return found


def _save(
    holder: Holder,
    row: DrillAnswer | None,
    part: str,
    wanted: Save,
    untouched: bool,
    now: datetime,
) -> Outcome:
    stored = queries.mark_of(row)
    verdict = judge(stored, wanted)
    if verdict is Verdict.CONFLICT and untouched:
        verdict = Verdict.REPEATED
    if verdict is Verdict.ACCEPTED and not says_nothing_new(stored, wanted):
        stored = _write(holder, row, part, wanted, stored.version + 1, now)
    return Outcome(verdict, stored, wanted.seq)


def _write(
    holder: Holder,
    row: DrillAnswer | None,
    part: str,
    wanted: Save,
    version: int,
    now: datetime,
) -> Mark:
    if row is None:
        row = DrillAnswer(drill_id=holder.subject_id, part=part)
        db.session.add(row)
    row.text, row.version = wanted.note, version
    row.client, row.seq, row.saved_at = wanted.client, wanted.seq, now
    db.session.flush()
    db.session.add(
        DrillAnswerChange(
            answer_id=row.id,
            link_id=holder.link_id,
            text=wanted.note,
            version=version,
            client=wanted.client,
            seq=wanted.seq,
            saved_at=now,
        )
    )
    return queries.mark_of(row)


def _tell(holder: Holder, verb: Verb, now: datetime) -> None:
    # Of the link: raters read the trail of an assessment, and from these two moments could tell who
    # had more time.
    record(holder, verb, Subject.LINK, holder.link_id, now)
