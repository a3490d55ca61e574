"""Recording what is known about a vendor."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from vetting import checklists
from vetting.access import RATERS, Actor, require
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.facts import queries
from vetting.facts.answers import Entry, Stored
from vetting.models import Assessment, FactAnswer

QUESTIONS = "questions-asked"


@dataclass(frozen=True, slots=True)
class QuestionsEntry:
    """How many questions the candidate asked, and what the page had shown before."""

    count: int | None
    before: int | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of answers that were sent in: those stored, and those that clash."""

    saved: frozenset[str] = frozenset()
    clashes: Mapping[str, Stored] = field(default_factory=dict)
    questions_clash: bool = False

    @property
    def clean(self) -> bool:
        return not self.clashes and not self.questions_clash


def answer(
    actor: Actor,
    assessment_id: int,
    entries: Mapping[str, Entry],
    questions: QuestionsEntry | None,
    now: datetime,
) -> Outcome:
    """Store the answers that were changed, by fact id; a clash leaves the stored answer alone.

    An answer clashes where somebody stored another one after the page was made; all others are
    stored all the same. Facts that the checklist does not have are left out. Raises `Missing`,
    `Refused` where the brief is closed."""
    require(actor, RATERS)
    found = open_assessment(actor, assessment_id)
    checklist = checklists.load(found.checklist_id, found.checklist_version)
    rows = dict(queries.rows(assessment_id))
    saved, clashes = set(), {}
    for fact in checklist.facts:
        entry = entries.get(fact.id)
        if entry is None:
            continue
        row = rows.get(fact.id)
        stored = Stored() if row is None else queries.stored(row)
        if entry.clashes_with(stored):
            clashes[fact.id] = stored
        elif entry.touched and entry.answer != stored.answer:
            _store(actor, found, fact.id, row, entry, now)
            saved.add(fact.id)
    counted = found.questions_asked
    questions_clash = questions is not None and not _count_questions(found, questions)
    told = {*saved, QUESTIONS} if found.questions_asked != counted else saved
    for each in sorted(told):
        record(actor, Verb.FACT_ANSWERED, Subject.ASSESSMENT, found.id, now, fact=each)
    db.session.commit()
    return Outcome(frozenset(saved), clashes, questions_clash)


def _store(
    actor: Actor,
    assessment: Assessment,
    fact: str,
    row: FactAnswer | None,
    entry: Entry,
    now: datetime,
) -> None:
    if row is None:
        row = FactAnswer(assessment_id=assessment.id, fact=fact, version=0)
        db.session.add(row)
    row.value = entry.answer.value
    row.source = entry.answer.source
    row.answered_on = entry.answer.answered_on
    row.note = entry.answer.note
    row.version += 1
    row.member_id = actor.member_id
    row.saved_at = now


def _count_questions(assessment: Assessment, entry: QuestionsEntry) -> bool:
    """Store the count, unless somebody else stored another one since the page was made."""
    stored = assessment.questions_asked
    if entry.count in (entry.before, stored):
        return True
    if entry.before != stored:
        return False
    assessment.questions_asked = entry.count
    return True
