"""Reading what a vendor handed in about itself, as one actor may see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from vetting import checklists
from vetting.access import DECIDERS, Actor, Purpose
from vetting.assessments.queries import assessment
from vetting.assessments.standing import Standing
from vetting.db import db
from vetting.errors import Missing
from vetting.links import queries as links
from vetting.models import (
    AccessLink,
    Assessment,
    NamedReferee,
    Reference,
    SelfAssessment,
    SelfAssessmentFile,
    Upload,
)
from vetting.self_checks.questions import FactQuestion, QuestionPage, fact_questions, pages

# What issuers and clients confirm, and nobody of themself (redflags, `credential_confirmed`).
BY_OTHERS = frozenset({"credential_confirmed", "portfolio_role_confirmed"})


@dataclass(frozen=True, slots=True)
class Claim:
    """What a vendor says of one fact, and when it handed that in; `by_others` where it is for
    others to confirm, so that its own word is no answer."""

    value: str
    note: str
    on: date
    text: str
    by_others: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion as the vendor rates itself; `value` is empty where it only left a note."""

    id: str
    title: Mapping[str, str]
    anchor: Mapping[str, str] | None
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a self-assessment is: numbers alone, and when it was last saved."""

    answered: int
    of: int
    offer: bool
    referees: int
    files: int
    last_saved: datetime | None


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What the company may read of it: nothing before it is handed in. `ratings` are empty for a
    rater whose own review is not in."""

    row: SelfAssessment
    link: AccessLink | None
    link_state: str
    progress: Progress
    ratings: tuple[tuple[Mapping[str, str], tuple[Line, ...]], ...]
    claims: Mapping[str, Claim]
    questions: Mapping[str, FactQuestion]
    referees: Sequence[Reference]
    files: Sequence[SelfAssessmentFile]


def row(actor: Actor, assessment_id: int) -> SelfAssessment | None:
    """The self-assessment that somebody was asked for; None where nobody was. Raises `Missing`
    where there is no such assessment."""
    assessment(actor, assessment_id)
    return db.session.scalar(
        select(SelfAssessment)
        .where(SelfAssessment.assessment_id == assessment_id)
        .options(
            joinedload(SelfAssessment.asker),
            joinedload(SelfAssessment.returner),
            selectinload(SelfAssessment.answers),
        )
    )


def locked(actor: Actor, assessment_id: int) -> SelfAssessment:
    """The same, locked until the transaction ends. Raises `Missing` where nobody was asked."""
    assessment(actor, assessment_id)
    found = db.session.scalar(
        select(SelfAssessment)
        .where(SelfAssessment.assessment_id == assessment_id)
        .with_for_update(of=SelfAssessment)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return found


def link(actor: Actor, row: SelfAssessment) -> AccessLink:
    """The newest link to a self-assessment. Raises `Missing`."""
    return links.link_for(actor, Purpose.SELF_ASSESSMENT, row.id)


def handed_in(actor: Actor, standing: Standing, now: datetime) -> HandedIn | None:
    """Everything about a self-assessment that the actor may know; None where nobody was asked."""
    found = row(actor, standing.assessment.id)
    if found is None:
        return None
    newest = link(actor, found) if actor.is_one_of(DECIDERS) else None
    parts = pages(standing.checklist, standing.assessment.vendor.kind)
    return HandedIn(
        row=found,
        link=newest,
        link_state="" if newest is None else links.state_of(newest, now),
        progress=_progress(found, parts),
        ratings=_ratings(standing),
        claims=claims(found),
        questions=fact_questions(standing.checklist, standing.assessment.vendor.kind),
        referees=[each for each in standing.references if each.named_id is not None],
        files=_files(found),
    )


def claims(row: SelfAssessment | None) -> Mapping[str, Claim]:
    """What the vendor handed in of the facts, by fact; none before it is handed in."""
    if row is None or row.submitted_at is None:
        return {}
    found: Assessment = row.assessment
    checklist = checklists.load(found.checklist_id, found.checklist_version)
    asked = fact_questions(checklist, found.vendor.kind)
    on = row.submitted_at.date()
    return {
        each.question: Claim(
            value=each.given_value,
            note=each.given_note,
            on=on,
            text=asked[each.question].answer(each.given_value),
            by_others=each.question in BY_OTHERS,
        )
        for each in row.answers
        if each.question in asked and each.given_value
    }


def file(actor: Actor, assessment_id: int, file_id: int) -> Upload:
    """A file that was handed in. Raises `Missing`."""
    assessment(actor, assessment_id)
    found = db.session.scalar(
        select(Upload)
        .join(SelfAssessmentFile, SelfAssessmentFile.upload_id == Upload.id)
        .join(SelfAssessment, SelfAssessment.id == SelfAssessmentFile.self_assessment_id)
        .where(
            SelfAssessmentFile.id == file_id,
            SelfAssessmentFile.given_at.is_not(None),
            SelfAssessment.assessment_id == assessment_id,
        )
    )
    if found is None:
        raise Missing
    return found


def _progress(row: SelfAssessment, parts: Sequence[QuestionPage]) -> Progress:
    asked = {each.id for part in parts for each in part.criteria}
    named = select(NamedReferee.id).where(
        NamedReferee.self_assessment_id == row.id, NamedReferee.removed_at.is_(None)
    )
    files = select(SelfAssessmentFile.id).where(SelfAssessmentFile.self_assessment_id == row.id)
    return Progress(
        answered=sum(1 for each in row.answers if each.question in asked and each.value),
        of=len(asked),
        offer=bool(row.offer),
        referees=len(db.session.scalars(named).all()),
        files=len(db.session.scalars(files).all()),
        last_saved=max((each.saved_at for each in row.answers), default=None),
    )


def _ratings(standing: Standing) -> tuple[tuple[Mapping[str, str], tuple[Line, ...]], ...]:
    word = standing.own_word
    if word is None:
        return ()
    found = []
    for section in standing.checklist.sections:
        lines = []
        for each in section.criteria:
            value, note = word.ratings.get(each.id), word.notes.get(each.id, "")
            if value is not None or note:
                anchor = each.anchors[value] if isinstance(value, int) else None
                shown = "" if value is None else str(value)
                lines.append(Line(each.id, each.title, anchor, shown, note))
        if lines:
            found.append((section.title, tuple(lines)))
    return tuple(found)


def _files(row: SelfAssessment) -> Sequence[SelfAssessmentFile]:
    return db.session.scalars(
        select(SelfAssessmentFile)
        .where(
            SelfAssessmentFile.self_assessment_id == row.id,
            SelfAssessmentFile.given_at.is_not(None),
        )
        .options(joinedload(SelfAssessmentFile.upload))
        .order_by(SelfAssessmentFile.id)
    ).all()
