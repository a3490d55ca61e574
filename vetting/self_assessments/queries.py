"""Reading a self-assessment as its author does: the holder first, and nothing of the panel."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting import checklists
from vetting.access import Holder
from vetting.db import db
from vetting.errors import Missing
from vetting.i18n import in_language
from vetting.models import (
    Assessment,
    NamedReferee,
    SelfAssessment,
    SelfAssessmentAnswer,
    SelfAssessmentFile,
)
from vetting.reviews.filling import Filling
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of
from vetting.scoring.checklist import Checklist
from vetting.self_checks.questions import QuestionPage, pages


@dataclass(frozen=True, slots=True)
class OwnWord(Filling):
    """A self-assessment with its questions and everything that is entered by now."""

    row: SelfAssessment
    assessment: Assessment
    checklist: Checklist
    pages: tuple[QuestionPage, ...]
    marks: Mapping[str, Mark]
    referees: Sequence[NamedReferee]
    files: Sequence[SelfAssessmentFile]

    @property
    def parts(self) -> tuple[QuestionPage, ...]:
        return self.pages

    @property
    def stored(self) -> Mapping[str, Mark]:
        return self.marks

    @property
    def may_write(self) -> bool:
        """Whether it can be changed: until it is handed in, and again once it is sent back."""
        return self.row.state != "submitted" and not self.assessment.is_closed

    def title_of(self, question_id: str) -> str:
        """What a question is called; its id where it is asked no more."""
        titles = {each.id: each.title for part in self.pages for each in part.criteria}
        return in_language(titles[question_id]) if question_id in titles else question_id

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it to hand in, nor anything to take back."""
        entered = self.answered or self.row.offer or self.referees or self.files
        return not (entered or self.row.is_given)


def own_word(holder: Holder) -> OwnWord:
    """The self-assessment that the holder's link opens. Raises `Missing`."""
    row = db.session.scalar(
        select(SelfAssessment)
        .where(SelfAssessment.id == holder.subject_id)
        .options(
            joinedload(SelfAssessment.offer_upload),
            joinedload(SelfAssessment.assessment).joinedload(Assessment.brief),
            joinedload(SelfAssessment.assessment).joinedload(Assessment.vendor),
        )
    )
    if row is None:
        raise Missing
    checklist = checklists.load(row.assessment.checklist_id, row.assessment.checklist_version)
    return OwnWord(
        row=row,
        assessment=row.assessment,
        checklist=checklist,
        pages=pages(checklist, row.assessment.vendor.kind),
        marks={each.question: mark_of(each) for each in answers(row)},
        referees=named(row),
        files=files(row),
    )


def locked(holder: Holder) -> SelfAssessment:
    """The holder's self-assessment, locked until the transaction ends, so that saves come one by
    one. Raises `Missing`."""
    found = db.session.scalar(
        select(SelfAssessment)
        .where(SelfAssessment.id == holder.subject_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return found


def answers(row: SelfAssessment) -> Sequence[SelfAssessmentAnswer]:
    """Every answer that was ever saved in a self-assessment."""
    return db.session.scalars(
        select(SelfAssessmentAnswer).where(SelfAssessmentAnswer.self_assessment_id == row.id)
    ).all()


def answer_rows(
    row: SelfAssessment, questions: Iterable[str]
) -> Mapping[str, SelfAssessmentAnswer]:
    """The stored answers to some questions."""
    wanted = frozenset(questions)
    return {each.question: each for each in answers(row) if each.question in wanted}


def named(row: SelfAssessment) -> Sequence[NamedReferee]:
    """The referees that its author names by now."""
    return [each for each in all_named(row) if each.removed_at is None]


def all_named(row: SelfAssessment) -> Sequence[NamedReferee]:
    """The same, with those that were handed in and are to be taken back."""
    return db.session.scalars(
        select(NamedReferee)
        .where(NamedReferee.self_assessment_id == row.id)
        .order_by(NamedReferee.id)
    ).all()


def referee(holder: Holder, referee_id: int) -> NamedReferee:
    """One of the referees that the holder named. Raises `Missing`."""
    found = db.session.scalar(
        select(NamedReferee).where(
            NamedReferee.id == referee_id,
            NamedReferee.self_assessment_id == holder.subject_id,
            NamedReferee.removed_at.is_(None),
        )
    )
    if found is None:
        raise Missing
    return found


def files(row: SelfAssessment) -> Sequence[SelfAssessmentFile]:
    """The files in a self-assessment, in the order in which they came."""
    return db.session.scalars(
        select(SelfAssessmentFile)
        .where(SelfAssessmentFile.self_assessment_id == row.id)
        .options(joinedload(SelfAssessmentFile.upload))
        .order_by(SelfAssessmentFile.id)
    ).all()


def file(holder: Holder, file_id: int) -> SelfAssessmentFile:
    """One of the holder's files. Raises `Missing`."""
    found = db.session.scalar(
        select(SelfAssessmentFile).where(
            SelfAssessmentFile.id == file_id,
            SelfAssessmentFile.self_assessment_id == holder.subject_id,
        )
    )
    if found is None:
        raise Missing
    return found
