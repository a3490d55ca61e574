"""Reading a company's own profile. Everything takes the actor first, and finds theirs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting import checklists
from vetting.access import DECIDERS, EVERYBODY, RATERS, Actor, require
from vetting.db import db
from vetting.errors import Missing
from vetting.i18n import in_language
from vetting.models import (
    Profile,
    ProfileAnswer,
    ProfileFile,
    ProfileReferee,
    ProfileShare,
)
from vetting.reviews.filling import Filling
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of
from vetting.scoring.checklist import Checklist
from vetting.self_checks.questions import QuestionPage, pages


@dataclass(frozen=True, slots=True)
class OwnProfile(Filling):
    """A profile with its questions and what is entered by now; `expired` names the questions whose
    answers are too old to be given as they are."""

    row: Profile
    checklist: Checklist
    pages: tuple[QuestionPage, ...]
    marks: Mapping[str, Mark]
    expired: frozenset[str]
    referees: Sequence[ProfileReferee]
    files: Sequence[ProfileFile]
    today: date

    @property
    def parts(self) -> tuple[QuestionPage, ...]:
        return self.pages

    @property
    def stored(self) -> Mapping[str, Mark]:
        return self.marks

    def expired_in(self, part: QuestionPage) -> int:
        """How many answers of a part are to be confirmed."""
        return sum(each.id in self.expired for each in part.criteria)

    def title_of(self, question_id: str) -> str:
        """What a question is called; its id where it is asked no more."""
        titles = {each.id: each.title for part in self.pages for each in part.criteria}
        return in_language(titles[question_id]) if question_id in titles else question_id


def begun(actor: Actor) -> Profile | None:
    """The profile of the actor's company, where it has one."""
    require(actor, EVERYBODY)
    return db.session.scalar(select(Profile))


def own_profile(actor: Actor, today: date) -> OwnProfile:
    """The profile with everything in it. Raises `Missing` before it is begun."""
    row = begun(actor)
    if row is None:
        raise Missing
    checklist = checklists.load(row.checklist_id, row.checklist_version)
    answers = db.session.scalars(
        select(ProfileAnswer).where(ProfileAnswer.profile_id == row.id)
    ).all()
    return OwnProfile(
        row=row,
        checklist=checklist,
        pages=pages(checklist, row.kind),
        marks={each.question: mark_of(each) for each in answers},
        expired=frozenset(
            each.question for each in answers if each.value and each.valid_until < today
        ),
        referees=_of(ProfileReferee, row.id),
        files=db.session.scalars(
            select(ProfileFile)
            .where(ProfileFile.profile_id == row.id)
            .options(joinedload(ProfileFile.upload))
            .order_by(ProfileFile.id)
        ).all(),
        today=today,
    )


def locked(actor: Actor) -> Profile:
    """The profile, locked until the transaction ends, so that saves come one by one.

    Raises `Forbidden` for a viewer, `Missing`."""
    require(actor, RATERS)
    found = db.session.scalar(
        select(Profile).with_for_update().execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return found


def answer_rows(profile: Profile, questions: Iterable[str]) -> Mapping[str, ProfileAnswer]:
    """The stored answers to some questions."""
    found = db.session.scalars(
        select(ProfileAnswer).where(
            ProfileAnswer.profile_id == profile.id, ProfileAnswer.question.in_(list(questions))
        )
    )
    return {row.question: row for row in found}


def referee(actor: Actor, referee_id: int) -> ProfileReferee:
    """One referee of the profile. Raises `Missing`."""
    require(actor, EVERYBODY)
    found = db.session.get(ProfileReferee, referee_id)
    if found is None:
        raise Missing
    return found


def file(actor: Actor, file_id: int) -> ProfileFile:
    """One file of the profile. Raises `Missing`."""
    require(actor, EVERYBODY)
    found = db.session.get(ProfileFile, file_id)
    if found is None:
        raise Missing
    return found


def shares(actor: Actor) -> Sequence[ProfileShare]:
    """Everybody who was given the profile, the newest first."""
    require(actor, DECIDERS)
    return db.session.scalars(
        select(ProfileShare)
        .options(joinedload(ProfileShare.sharer))
        .order_by(ProfileShare.id.desc())
    ).all()


def share(actor: Actor, share_id: int) -> ProfileShare:
    """One share. Raises `Missing`, `Forbidden`."""
    require(actor, DECIDERS)
    found = db.session.get(ProfileShare, share_id)
    if found is None:
        raise Missing
    return found


def _of(model: type[ProfileReferee], profile_id: int) -> Sequence[ProfileReferee]:
    return db.session.scalars(
        select(model).where(model.profile_id == profile_id).order_by(model.id)
    ).all()
