"""The verbs of a readiness check. Each takes the actor first and commits at its end; all raise
`Missing`, and `Refused` once the brief is closed."""

from collections.abc import Container, Mapping
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import select

from vetting import checklists
from vetting.access import DECIDERS, RATERS, Actor, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.briefs import queries as briefs
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.models import Brief, Readiness, ReadinessAnswer, ReadinessChange
from vetting.readiness import queries
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.storing import store_all

CHECKLIST = "client-readiness"


def begin(actor: Actor, brief_id: int, now: datetime) -> None:
    """Begin the check of a brief, on the newest checklist. Twice is once. Raises `Forbidden` for a
    viewer."""
    require(actor, RATERS)
    briefs.open_brief(actor, brief_id)
    db.session.execute(select(Brief.id).where(Brief.id == brief_id).with_for_update())
    if queries.begun(actor, brief_id) is None:
        checklist = checklists.load(CHECKLIST)
        db.session.add(
            Readiness(
                brief_id=brief_id,
                checklist_id=checklist.id,
                checklist_version=checklist.version,
                begun_by=actor.member_id,
                begun_at=now,
            )
        )
        record(actor, Verb.READINESS_BEGUN, Subject.BRIEF, brief_id, now)
    db.session.commit()


def save_all(
    actor: Actor,
    brief_id: int,
    page_id: int,
    wanted: Mapping[str, Save],
    untouched: Container[str],
    now: datetime,
) -> Mapping[str, Outcome]:
    """Save several answers in one transaction: what is in conflict is left out, the rest counts.
    What a plain form says to have left `untouched` is never in conflict; `page_id` is the check
    that the page showed. Raises `Forbidden` for a viewer."""
    row = queries.locked(actor, brief_id)
    known = checklists.load(row.checklist_id, row.checklist_version).criteria
    if any(question not in known for question in wanted):
        raise Missing
    if row.id != page_id:
        raise Refused(gettext("Another company is open in this browser now."))
    outcomes = store_all(
        queries.answer_rows(row, wanted),
        wanted,
        untouched,
        fresh=lambda question: ReadinessAnswer(readiness_id=row.id, question=question),
        also={"saved_at": now, "member_id": actor.member_id},
        told=lambda question, answer: _tell_answer(actor, brief_id, answer, now),
    )
    db.session.commit()
    return outcomes


def show(actor: Actor, brief_id: int, now: datetime) -> None:
    """Let the vendors of the brief read what comes of it, as it stands from day to day, without
    the notes. Twice is once. Only owners and managers may; `Refused` too while it is empty."""
    require(actor, DECIDERS)
    row = queries.locked(actor, brief_id)
    if not queries.own_readiness(actor, brief_id).answered:
        raise Refused(gettext("There is no answer in it yet."))
    if row.shown_at is None:
        row.shown_at, row.shown_by = now, actor.member_id
        record(actor, Verb.READINESS_SHOWN, Subject.BRIEF, brief_id, now)
    db.session.commit()


def hide(actor: Actor, brief_id: int, now: datetime) -> None:
    """Let no vendor read it any more, also of a closed brief. Twice is once. Only owners and
    managers may."""
    require(actor, DECIDERS)
    row = queries.begun(actor, brief_id)
    if row is None:
        raise Missing
    if row.shown_at is not None:
        row.shown_at = row.shown_by = None
        record(actor, Verb.READINESS_HIDDEN, Subject.BRIEF, brief_id, now)
    db.session.commit()


def _tell_answer(actor: Actor, brief_id: int, answer: ReadinessAnswer, now: datetime) -> None:
    """Keep an answer's history, and write into the trail that it was given."""
    db.session.add(
        ReadinessChange(
            answer_id=answer.id,
            member_id=actor.member_id,
            value=answer.value,
            note=answer.note,
            version=answer.version,
            client=answer.client,
            seq=answer.seq,
            saved_at=now,
        )
    )
    question = answer.question
    record(actor, Verb.READINESS_ANSWERED, Subject.BRIEF, brief_id, now, question=question)
