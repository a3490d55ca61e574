"""The verbs of a self-assessment: saving in it, and handing it in. Each takes the holder of the
link first and commits at its end. All raise `Missing` where the link is not open any more, and
`Refused` once it is handed in or the brief is closed."""

from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from flask_babel import gettext
from sqlalchemy import func, select

from vetting import checklists
from vetting.access import Holder, Purpose
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.authors import author_of
from vetting.db import db
from vetting.errors import Conflict, Missing, Refused
from vetting.links import queries as links
from vetting.models import (
    NamedReferee,
    Proposal,
    Reference,
    SelfAssessment,
    SelfAssessmentAnswer,
    SelfAssessmentAnswerChange,
    SelfAssessmentFile,
    Upload,
)
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.storing import store_all, write
from vetting.self_assessments import queries
from vetting.self_checks.questions import pages
from vetting.uploads import store
from vetting.uploads.service import Received, keeping

MOST_REFEREES = 12
MOST_FILES = 20
# What saves an answer that was copied, where a page names itself.
COPIED = "profile"
NAMED = ("name", "position", "organisation", "contact", "worked_together")


def save(holder: Holder, page_id: int, question: str, wanted: Save, now: datetime) -> Outcome:
    """Save one answer by the protocol; once this returns, what was accepted is on disk.

    `page_id` is the self-assessment that the page showed: `Refused` where it is another one."""
    return save_all(holder, page_id, {question: wanted}, (), now)[question]


def save_all(
    holder: Holder,
    page_id: int,
    wanted: Mapping[str, Save],
    untouched: Container[str],
    now: datetime,
) -> Mapping[str, Outcome]:
    """Save several answers in one transaction: what is in conflict is left out, the rest counts.
    What a plain form says to have left `untouched` is never in conflict."""
    row = _open(holder)
    if any(question not in _asked(row) for question in wanted):
        raise Missing
    # A page left open may outlive its cookie: what is typed there must not end up in another.
    if row.id != page_id:
        raise Refused(gettext("Another self-assessment is open in this browser now."))
    outcomes = store_all(
        queries.answer_rows(row, wanted),
        wanted,
        untouched,
        fresh=lambda question: _fresh(row, question),
        also={"saved_at": now},
        told=lambda question, answer: _tell_answer(holder, row, answer, now),
    )
    db.session.commit()
    return outcomes


def offer(
    holder: Holder, text: str, received: Received | None, version: int, now: datetime
) -> None:
    """Keep the written offer as a draft, with the file it came in; without a file, the one that
    is there stays. Raises `Conflict` where it is no longer at `version`."""
    row = _open(holder)
    if row.offer == text and received is None:
        return
    if row.offer_version != version:
        raise Conflict({"text": row.offer}, row.offer_version)
    with keeping(holder, received, now) as upload:
        replaced = _replaced_file(row) if upload is not None else None
        row.offer = text
        row.offer_version += 1
        if upload is not None:
            row.offer_upload_id = upload.id
        _tell(holder, Verb.SELF_ANSWERED, row, now)
        db.session.flush()
        if replaced is not None:
            db.session.delete(replaced)
        db.session.commit()
    if replaced is not None:
        store.discard(replaced.key)


def withdraw_offer(holder: Holder, now: datetime) -> None:
    """Take the written offer back out of the draft. What was handed in of it stays handed in."""
    row = _open(holder)
    if not row.offer:
        return
    replaced = _replaced_file(row)
    row.offer, row.offer_upload_id = "", None
    row.offer_version += 1
    _tell(holder, Verb.SELF_ANSWERED, row, now)
    if replaced is not None:
        db.session.delete(replaced)
    db.session.commit()
    if replaced is not None:
        store.discard(replaced.key)


def name_referee(holder: Holder, given: Mapping[str, str], now: datetime) -> None:
    """Name somebody who can be asked, and who agreed to it; takes a value for each of NAMED. One
    who stands there word for word already is not named again."""
    row = _open(holder)
    there = queries.named(row)
    if any(_said(each) == given for each in there):
        return
    if len(there) >= MOST_REFEREES:
        raise Refused(gettext("These are enough: remove one before you name another."))
    db.session.add(
        NamedReferee(self_assessment_id=row.id, authorised_on=now.date(), saved_at=now, **given)
    )
    _tell(holder, Verb.REFEREE_NAMED, row, now)
    db.session.commit()


def change_referee(
    holder: Holder, referee_id: int, given: Mapping[str, str], now: datetime
) -> None:
    """Change what was said of a referee, whose agreement is said anew by it."""
    row = _open(holder)
    found = queries.referee(holder, referee_id)
    for name in NAMED:
        setattr(found, name, given[name])
    found.authorised_on, found.saved_at = now.date(), now
    _tell(holder, Verb.REFEREE_NAMED, row, now)
    db.session.commit()


def remove_referee(holder: Holder, referee_id: int, now: datetime) -> None:
    """Name somebody no more. One who was handed in is taken back when the rest is handed in."""
    row = _open(holder)
    found = queries.referee(holder, referee_id)
    if found.given_at is None:
        db.session.delete(found)
    else:
        found.removed_at = now
    _tell(holder, Verb.REFEREE_REMOVED, row, now)
    db.session.commit()


def add_file(holder: Holder, received: Received, question: str, note: str, now: datetime) -> None:
    """Keep a file that is to prove something: what `question` asks, or all where it is empty."""
    row = _open(holder)
    if question and question not in _asked(row):
        raise Missing
    if len(queries.files(row)) >= MOST_FILES:
        raise Refused(gettext("These are enough: remove one before you add another."))
    with keeping(holder, received, now) as upload:
        if upload is not None:
            db.session.add(
                SelfAssessmentFile(
                    self_assessment_id=row.id, upload_id=upload.id, question=question, note=note
                )
            )
        _tell(holder, Verb.SELF_FILE_ADDED, row, now)
        db.session.commit()


def remove_file(holder: Holder, file_id: int, now: datetime) -> None:
    """Remove a file, unless it was handed in: then `Refused`."""
    row = _open(holder)
    found = queries.file(holder, file_id)
    if found.given_at is not None:
        raise Refused(gettext("This file was handed in. Ask the company to remove it."))
    upload = db.session.get_one(Upload, found.upload_id)
    db.session.delete(found)
    db.session.flush()
    db.session.delete(upload)
    _tell(holder, Verb.SELF_FILE_REMOVED, row, now)
    db.session.commit()
    store.discard(upload.key)


def submit(holder: Holder, now: datetime) -> None:
    """Hand everything in, also with gaps: answers and files are the company's to read from now on,
    the offer is a version of the proposal, and referees are references that may be contacted.

    Raises `Refused` where there is nothing in it. Twice is once."""
    if queries.locked(holder).state == "submitted":
        return
    row = _open(holder)
    if queries.own_word(holder).is_empty:
        raise Refused(gettext("There is nothing in it yet."))
    for answer in queries.answers(row):
        answer.given_value, answer.given_note = answer.value, answer.note
    for file in queries.files(row):
        file.given_at = file.given_at or now
    _hand_in_offer(holder, row, now)
    for referee in queries.all_named(row):
        _hand_in_referee(holder, row, referee, now)
    row.state = "submitted"
    row.submitted_at = now
    row.first_submitted_at = row.first_submitted_at or now
    _tell(holder, Verb.SELF_SUBMITTED, row, now)
    db.session.commit()


def _open(holder: Holder) -> SelfAssessment:
    links.locked(holder)
    row = queries.locked(holder)
    if row.assessment.is_closed:
        raise Refused(gettext("This selection is over, so nothing can be changed in it."))
    if row.state == "submitted":
        raise Refused(
            gettext(
                "It is handed in, so nothing can be changed in it. Ask the company to send it "
                "back to you."
            )
        )
    return row


def _asked(row: SelfAssessment) -> frozenset[str]:
    assessment = row.assessment
    checklist = checklists.load(assessment.checklist_id, assessment.checklist_version)
    parts = pages(checklist, assessment.vendor.kind)
    return frozenset(each.id for part in parts for each in part.criteria)


def _fresh(row: SelfAssessment, question: str) -> SelfAssessmentAnswer:
    return SelfAssessmentAnswer(self_assessment_id=row.id, question=question)


def _tell_answer(
    holder: Holder, row: SelfAssessment, answer: SelfAssessmentAnswer, now: datetime
) -> None:
    """Keep an answer's history, and write into the trail that it was given."""
    db.session.add(
        SelfAssessmentAnswerChange(
            answer_id=answer.id,
            link_id=holder.link_id,
            value=answer.value,
            note=answer.note,
            version=answer.version,
            client=answer.client,
            seq=answer.seq,
            saved_at=now,
        )
    )
    _tell(holder, Verb.SELF_ANSWERED, row, now, question=answer.question)


def _replaced_file(row: SelfAssessment) -> Upload | None:
    """The draft's file, where nothing else has it."""
    if row.offer_upload_id is None:
        return None
    elsewhere = select(Proposal.id).where(Proposal.upload_id == row.offer_upload_id)
    if db.session.scalar(elsewhere.limit(1)) is not None:
        return None
    return db.session.get(Upload, row.offer_upload_id)


def _hand_in_offer(holder: Holder, row: SelfAssessment, now: datetime) -> None:
    if not row.offer or row.offer_given == row.offer_version:
        return
    numbers = select(func.max(Proposal.number)).where(Proposal.assessment_id == row.assessment_id)
    number = (db.session.scalar(numbers) or 0) + 1
    db.session.add(
        Proposal(
            assessment_id=row.assessment_id,
            number=number,
            received_on=now.date(),
            text=row.offer,
            upload_id=row.offer_upload_id,
            version=1,
            saved_at=now,
            **author_of(holder),
        )
    )
    row.offer_given = row.offer_version
    _tell(holder, Verb.PROPOSAL_RECORDED, row, now, version=number)


def _hand_in_referee(
    holder: Holder, row: SelfAssessment, referee: NamedReferee, now: datetime
) -> None:
    reference = db.session.scalar(select(Reference).where(Reference.named_id == referee.id))
    if reference is None:
        reference = Reference(
            assessment_id=row.assessment_id, named_id=referee.id, version=0, **author_of(holder)
        )
        db.session.add(reference)
        verb = Verb.REFERENCE_ADDED
    elif _says_the_same(reference, referee):
        return
    elif not reference.is_from_guest:
        # What a member wrote stays theirs; without the agreement, nobody may be asked any more.
        if referee.removed_at and reference.outcome == "not_contacted":
            reference.authorised_on = None
            reference.version += 1
            _tell(holder, Verb.REFERENCE_CHANGED, row, now, reference=reference.id)
        return
    else:
        verb = Verb.REFERENCE_REMOVED if referee.removed_at else Verb.REFERENCE_CHANGED
    for name in NAMED:
        setattr(reference, name, getattr(referee, name))
    reference.authorised_on = referee.authorised_on
    reference.removed_at = now if referee.removed_at else None
    reference.saved_at = now
    reference.version += 1
    referee.given_at = now
    db.session.flush()
    _tell(holder, verb, row, now, reference=reference.id)


def _says_the_same(reference: Reference, referee: NamedReferee) -> bool:
    same = all(getattr(reference, name) == getattr(referee, name) for name in NAMED)
    return same and (reference.removed_at is None) == (referee.removed_at is None)


def _said(referee: NamedReferee) -> dict[str, str]:
    return {name: getattr(referee, name) for name in NAMED}


def _tell(
    holder: Holder, verb: Verb, row: SelfAssessment, now: datetime, **details: str | int
) -> None:
    record(holder, verb, Subject.ASSESSMENT, row.assessment_id, now, **details)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who can be asked, and when they agreed; `given` has a value for each of NAMED."""

    given: Mapping[str, str]
    authorised_on: date


@dataclass(frozen=True, slots=True)
class Proof:
    """A file as it was received, and what it shows."""

    received: Received
    question: str
    note: str


@dataclass(frozen=True, slots=True)
class Copy:
    """What somebody can say of themself without filling it in anew: answers by question, each as
    value and note."""

    answers: Mapping[str, tuple[str, str]]
    referees: Sequence[Named]
    files: Sequence[Proof]


@dataclass(frozen=True, slots=True)
class Taken:
    """How much of a copy was new to a self-assessment."""

    answers: int
    referees: int
    files: int


@contextmanager
def filling_in(holder: Holder, copy: Copy, now: datetime) -> Iterator[Taken]:
    """Take in what a copy says and nobody has answered here yet; its block commits, or else none of
    it was. What is there already stays as it is."""
    row = _open(holder)
    with ExitStack() as stack:
        yield Taken(
            answers=_fill_in_answers(holder, row, copy.answers, now),
            referees=_fill_in_referees(row, copy.referees, now),
            files=_fill_in_files(holder, row, copy.files, stack, now),
        )


def empty(self_assessment_id: int, now: datetime) -> None:
    """Erase what a self-assessment holds, for its author who takes it back, without committing: its
    answers with their history, its files, and the referees whom nobody has contacted yet. The offer
    stays, and so does what members made of it. Twice is once.

    The session is in the company that has it. The files' keys are still on disk until a sweep."""
    row = db.session.get(SelfAssessment, self_assessment_id)
    if row is None or row.taken_back_at is not None:
        return
    answers = [each.id for each in queries.answers(row)]
    for change in db.session.scalars(
        select(SelfAssessmentAnswerChange).where(SelfAssessmentAnswerChange.answer_id.in_(answers))
    ):
        db.session.delete(change)
    db.session.flush()
    for each in (*queries.answers(row), *queries.files(row)):
        upload = each.upload if isinstance(each, SelfAssessmentFile) else None
        db.session.delete(each)
        db.session.flush()
        if upload is not None:
            db.session.delete(upload)
    for referee in queries.all_named(row):
        _forget(referee, now)
    row.taken_back_at = now
    for link in links.links_for(Purpose.SELF_ASSESSMENT, row.id):
        if link.revoked_at is None:
            link.revoked_at = now
            _tell(links.holder_of(link), Verb.PROFILE_TAKEN_BACK, row, now)


def _forget(referee: NamedReferee, now: datetime) -> None:
    reference = db.session.scalar(select(Reference).where(Reference.named_id == referee.id))
    if reference is not None:
        reference.named_id = None
        if reference.is_from_guest and reference.outcome == "not_contacted":
            reference.removed_at = reference.removed_at or now
        reference.version += 1
        db.session.flush()
    db.session.delete(referee)


def _fill_in_answers(
    holder: Holder,
    row: SelfAssessment,
    answers: Mapping[str, tuple[str, str]],
    now: datetime,
) -> int:
    there = {each.question for each in queries.answers(row)}
    wanted = {
        question: Save(value, note, 0, COPIED, 1)
        for question, (value, note) in answers.items()
        if question in _asked(row) - there
    }
    for question, each in wanted.items():
        answer = _fresh(row, question)
        write(answer, each, 1, {"saved_at": now})
        _tell_answer(holder, row, answer, now)
    return len(wanted)


def _fill_in_referees(row: SelfAssessment, referees: Sequence[Named], now: datetime) -> int:
    there = [_said(each) for each in queries.named(row)]
    new = [each for each in referees if each.given not in there][: MOST_REFEREES - len(there)]
    for each in new:
        db.session.add(
            NamedReferee(
                self_assessment_id=row.id,
                authorised_on=each.authorised_on,
                saved_at=now,
                **each.given,
            )
        )
    return len(new)


def _fill_in_files(
    holder: Holder, row: SelfAssessment, files: Sequence[Proof], stack: ExitStack, now: datetime
) -> int:
    there = {each.upload.sha256 for each in queries.files(row)}
    new = [each for each in files if sha256(each.received.data).hexdigest() not in there]
    new = new[: MOST_FILES - len(there)]
    for each in new:
        upload = stack.enter_context(keeping(holder, each.received, now))
        if upload is not None:
            question = each.question if each.question in _asked(row) else ""
            db.session.add(
                SelfAssessmentFile(
                    self_assessment_id=row.id,
                    upload_id=upload.id,
                    question=question,
                    note=each.note,
                )
            )
    return len(new)
