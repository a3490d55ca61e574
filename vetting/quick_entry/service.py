"""Storing what was typed, and taking it back. Everything goes through the review's own saving, with
its protocol, its history and its rules on who may save what and when."""

from collections.abc import Mapping
from datetime import datetime

from flask_babel import gettext

from vetting import checklists
from vetting.access import RATERS, Actor, require
from vetting.assessments.queries import open_assessment
from vetting.errors import Missing, Refused
from vetting.models import Review
from vetting.quick_entry import wording
from vetting.quick_entry.answers import Entered, Kept, Left
from vetting.quick_entry.forms import rating
from vetting.quick_entry.history import State, entry_of, state, undo_of
from vetting.quick_entry.parsing import Entry, Fault, parse
from vetting.quick_entry.queries import Histories, clients, histories
from vetting.reviews import queries as reviews
from vetting.reviews import service
from vetting.reviews.protocol import NOTHING, Mark, Save
from vetting.reviews.storing import mark_of
from vetting.scoring.case import NOT_APPLICABLE
from vetting.scoring.checklist import Checklist, Criterion


def enter(
    actor: Actor, assessment_id: int, review_id: int, text: str, sheet: str, now: datetime
) -> Entered:
    """Store every line that can be read and leave the others; `sheet` names this one sending, so
    that one that was sent twice is stored once.

    A rating that stands there already is replaced; its note stays where none is typed. Raises
    `Missing`, `Forbidden`, and `Refused` where the review is closed or not the actor's."""
    review, known = _open(actor, assessment_id)
    reading = _Reading(known, _marks(review, known), histories(review.id), entry_of(sheet))
    reading.read(text)
    # Also where there is nothing to store: whether the review is open is not known before.
    outcomes = service.save_all(actor, assessment_id, review_id, reading.wanted, now)
    kept = [
        Kept(
            known.numbers[each.id],
            each,
            outcomes[each.id].stored if each.id in outcomes else reading.marks[each.id],
            reading.marks.get(each.id, NOTHING),
            each.id in outcomes,
        )
        for each in reading.answered
    ]
    return Entered(kept, reading.left)


def take_back(
    actor: Actor, assessment_id: int, review_id: int, criterion: str, version: int, now: datetime
) -> Kept:
    """Take an entry back to what stood there before; twice is once.

    Raises `Missing` where nothing was entered so, `Forbidden`, and `Refused` where something else
    was stored there since, which would be lost, or as `enter` does."""
    review, known = _open(actor, assessment_id)
    history = histories(review.id).get(criterion, {})
    if criterion not in known.criteria or version not in history or not history[version].is_entry:
        raise Missing
    stored = _marks(review, known)[criterion]
    number, asked = known.numbers[criterion], known.criteria[criterion]
    found = state(clients(history), version)
    if found is State.CHANGED:
        raise Refused(wording.changed_since(number, asked, stored.value))
    if found is State.UNDONE:
        service.save_all(actor, assessment_id, review_id, {}, now)
        return Kept(number, asked, stored, stored, False)
    before = history.get(version - 1)
    value, note = ("", "") if before is None else (before.value, before.note)
    save = Save(value, note, stored.version, undo_of(version), 1)
    outcomes = service.save_all(actor, assessment_id, review_id, {criterion: save}, now)
    return Kept(number, asked, outcomes[criterion].stored, stored, True)


def take_last_back(actor: Actor, assessment_id: int, review_id: int, now: datetime) -> Kept:
    """Take back the newest entry that was not taken back yet. Raises as `take_back`, and `Refused`
    where there is none."""
    review, _ = _open(actor, assessment_id)
    entries = [
        each
        for history in histories(review.id).values()
        for each in history.values()
        if each.is_entry and state(clients(history), each.version) is not State.UNDONE
    ]
    if not entries:
        raise Refused(gettext("There is no entry left to take back."))
    last = max(entries, key=lambda each: each.order)
    return take_back(actor, assessment_id, review_id, last.criterion, last.version, now)


class _Reading:
    """What was typed, against what is stored: what is to be saved, and what cannot be."""

    def __init__(
        self, known: Checklist, marks: Mapping[str, Mark], found: Histories, client: str
    ) -> None:
        self.criteria = {known.numbers[name]: each for name, each in known.criteria.items()}
        self.marks = marks
        self.client = client
        sent = [
            each for history in found.values() for each in history.values() if each.client == client
        ]
        self.sent = {(each.criterion, each.value) for each in sent}
        self.seq = max((each.seq for each in sent), default=0)
        self.wanted: dict[str, Save] = {}
        self.answered: list[Criterion] = []
        self.left: list[Left] = []
        self.lines: dict[str, int] = {}

    def read(self, text: str) -> None:
        for each in parse(text):
            problem = self._take(each) if isinstance(each, Entry) else wording.wrong(each)
            if problem:
                self._leave(each, problem)

    def _take(self, entry: Entry) -> str:
        """Take one answer; what is wrong with it, if anything."""
        criterion = self.criteria.get(entry.number)
        if criterion is None:
            return wording.no_such_number(entry.number, len(self.criteria))
        if criterion.id in self.lines:
            return wording.twice(entry.number, self.lines[criterion.id])
        stored = self.marks.get(criterion.id, NOTHING)
        form = rating(criterion, entry.value, entry.note or _note_that_stays(stored, entry.value))
        if form.first_error:
            return wording.refused(entry.number, form.first_error)
        self.lines[criterion.id] = entry.line
        self.answered.append(criterion)
        is_there = (form.value.data, form.note.data or "") == (stored.value, stored.note)
        if not is_there and (criterion.id, entry.value) not in self.sent:
            self.seq += 1
            note = form.note.data or ""
            save = Save(entry.value, note, stored.version, self.client, self.seq)
            self.wanted[criterion.id] = save
        return ""

    def _leave(self, each: Entry | Fault, problem: str) -> None:
        self.left.append(Left(each.line, each.text, problem))


def _note_that_stays(stored: Mark, value: str) -> str:
    """What is noted of a rating says nothing of why the criterion does not apply."""
    return "" if NOT_APPLICABLE == value != stored.value else stored.note


def _open(actor: Actor, assessment_id: int) -> tuple[Review, Checklist]:
    """The actor's review, locked until the transaction ends, and its checklist."""
    require(actor, RATERS)
    found = open_assessment(actor, assessment_id)
    review = reviews.review_row(actor, assessment_id)
    if review is None:
        raise Missing
    return review, checklists.load(found.checklist_id, found.checklist_version)


def _marks(review: Review, known: Checklist) -> Mapping[str, Mark]:
    rows = reviews.rating_rows(review, known.criteria)
    return {name: mark_of(row) for name, row in rows.items()}
