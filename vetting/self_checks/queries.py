"""Reading a self-check. Everything but `load_keeper` takes the keeper first, and finds theirs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from vetting import checklists
from vetting.access import Keeper
from vetting.clock import now
from vetting.db import db
from vetting.errors import Missing
from vetting.links import cookies
from vetting.models import SelfCheck, SelfCheckAnswer
from vetting.reviews.filling import Filling
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of
from vetting.scoring.alone import Alone, score_alone
from vetting.scoring.case import Rating
from vetting.scoring.checklist import Checklist
from vetting.self_checks.questions import QuestionPage, pages

COOKIE = "self-check"
ERASED_AFTER = timedelta(days=30)
KEPT_FOR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class OwnCheck(Filling):
    """A self-check with its questions, what is answered, and what that adds up to."""

    check: SelfCheck
    checklist: Checklist
    pages: tuple[QuestionPage, ...]
    marks: Mapping[str, Mark]
    result: Alone

    @property
    def parts(self) -> tuple[QuestionPage, ...]:
        return self.pages

    @property
    def stored(self) -> Mapping[str, Mark]:
        return self.marks

    @property
    def is_kept(self) -> bool:
        """Whether it is kept for longer than by default."""
        return self.check.expires_at - self.check.started_at > ERASED_AFTER


def load_keeper() -> Keeper | None:
    """Whose self-check the cookie of this request opens, read anew on each request; None for every
    kind of failure alike."""
    found = live(cookies.digest(COOKIE), now())
    return None if found is None else Keeper(found.id)


def live(digest: str, now: datetime) -> SelfCheck | None:
    """The self-check whose secret has this digest, until it expires."""
    return db.session.scalar(
        select(SelfCheck).where(SelfCheck.secret_sha256 == digest, SelfCheck.expires_at > now)
    )


def own_check(keeper: Keeper) -> OwnCheck:
    """The keeper's self-check. Raises `Missing`."""
    check = db.session.get(SelfCheck, keeper.check_id)
    if check is None:
        raise Missing
    rows = db.session.scalars(
        select(SelfCheckAnswer).where(SelfCheckAnswer.self_check_id == check.id)
    )
    marks = {row.question: mark_of(row) for row in rows}
    checklist = checklists.load(check.checklist_id, check.checklist_version)
    return OwnCheck(
        check=check,
        checklist=checklist,
        pages=pages(checklist, check.kind),
        marks=marks,
        result=_result(check.kind, marks, checklist),
    )


def locked(keeper: Keeper) -> SelfCheck:
    """The keeper's self-check, locked until the transaction ends, so that saves come one by one.
    Raises `Missing`."""
    found = db.session.scalar(
        select(SelfCheck)
        .where(SelfCheck.id == keeper.check_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    return found


def answer_rows(keeper: Keeper, questions: Iterable[str]) -> Mapping[str, SelfCheckAnswer]:
    """The stored answers to some questions."""
    found = db.session.scalars(
        select(SelfCheckAnswer).where(
            SelfCheckAnswer.self_check_id == keeper.check_id,
            SelfCheckAnswer.question.in_(list(questions)),
        )
    )
    return {row.question: row for row in found}


def _result(kind: str, marks: Mapping[str, Mark], checklist: Checklist) -> Alone:
    given = {name: mark for name, mark in marks.items() if mark.value}
    return score_alone(
        kind,
        ratings={name: _rating(given[name].value) for name in checklist.criteria if name in given},
        notes={name: mark.note for name, mark in marks.items()},
        facts={
            fact.id: int(given[fact.id].value) if fact.is_number else given[fact.id].value
            for fact in checklist.facts
            if fact.id in given
        },
        checklist=checklist,
    )


def _rating(value: str) -> Rating:
    return int(value) if value.isdecimal() else value
