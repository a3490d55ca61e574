"""Reading the trail, as one actor may see it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select
from sqlalchemy.orm import joinedload

from vetting.access import DECIDERS, RATERS, Actor, Holder, require
from vetting.audit.chain import written
from vetting.audit.verbs import TELLING, Subject, Verb
from vetting.authors import author_of
from vetting.db import db
from vetting.models import (
    AccessLink,
    Assessment,
    AuditEntry,
    Brief,
    Example,
    Membership,
    Review,
    User,
    Vendor,
)
from vetting.paging import Page, place

PAGE_SIZE = 50
AT_A_TIME = 1000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for in the trail: `since` belongs to the period, `before` does not."""

    member_id: int | None = None
    by_link: bool = False
    verb: str = ""
    since: datetime | None = None
    before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """An entry with the names that it speaks of; empty where what it tells of is gone.

    Its number in the chain is no part of it: the gaps would tell a blind rater how much is
    being kept from them."""

    at: datetime
    verb: Verb
    who: str
    by_link: bool
    subject: Subject
    subject_id: int
    on: str
    details: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Named:
    """What something is called, and since when it is there: what is gone may have had the same
    number before, and an entry of then is not about it."""

    name: str
    since: datetime | None = None

    def at(self, moment: datetime) -> str:
        """Its name in an entry of that moment."""
        return self.name if self.since is None or moment >= self.since else ""


NOBODY = Named("")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of everything that some entries speak of, by subject and number."""

    people: Mapping[int, str]
    links: Mapping[int, str]
    subjects: Mapping[tuple[str, int], Named]


def of_company(actor: Actor, wanted: Wanted, page: int) -> Page[Line]:
    """One page of the company's trail, the newest first. Raises `Forbidden`."""
    require(actor, DECIDERS)
    return _page(actor, [], wanted, page)


def of_assessment(actor: Actor, assessment: Assessment, wanted: Wanted, page: int) -> Page[Line]:
    """One page of an assessment's trail, the newest first."""
    return _page(actor, _about(assessment), wanted, page)


def all_of_company(actor: Actor, wanted: Wanted) -> Iterator[Line]:
    """The company's trail, the newest first. Raises `Forbidden`."""
    require(actor, DECIDERS)
    return _all(actor, [], wanted)


def all_of_assessment(actor: Actor, assessment: Assessment, wanted: Wanted) -> Iterator[Line]:
    """An assessment's trail, the newest first."""
    return _all(actor, _about(assessment), wanted)


def was_written(
    who: Actor | Holder,
    verb: Verb,
    subject: Subject,
    subject_id: int,
    page: str,
    since: datetime,
) -> bool:
    """Whether the trail has it since then that somebody was shown the page."""
    author = {name: number for name, number in author_of(who).items() if number is not None}
    said = {"subject": subject, "subject_id": subject_id, "verb": verb, **author}
    given = {**said, "details": written({"page": page}), "since": since}
    return db.session.scalar(_shown_since(tuple(said)), given) is not None


@cache
def _shown_since(said: tuple[str, ...]) -> Select[int]:
    columns = (getattr(AuditEntry, each) == bindparam(each) for each in (*said, "details"))
    return select(AuditEntry.id).where(*columns, AuditEntry.at > bindparam("since")).limit(1)


def _about(assessment: Assessment) -> Sequence[ColumnElement[bool]]:
    return [
        AuditEntry.subject == Subject.ASSESSMENT,
        AuditEntry.subject_id == assessment.id,
        # One that was taken back may have had the same number before.
        AuditEntry.at >= _since(assessment.opened_at, assessment.is_example, _loaded_at()),
    ]


def _page(
    actor: Actor, here: Sequence[ColumnElement[bool]], wanted: Wanted, page: int
) -> Page[Line]:
    conditions = [*here, *_conditions(wanted), _open_to(actor)]
    total = db.session.scalar(select(func.count(AuditEntry.id)).where(*conditions)) or 0
    number, pages = place(page, total, PAGE_SIZE)
    entries = db.session.scalars(
        select(AuditEntry)
        .where(*conditions)
        .order_by(AuditEntry.number.desc())
        .limit(PAGE_SIZE)
        .offset((number - 1) * PAGE_SIZE)
    ).all()
    names = _names(entries)
    return Page([_line(entry, names) for entry in entries], number, pages, total)


def _all(actor: Actor, here: Sequence[ColumnElement[bool]], wanted: Wanted) -> Iterator[Line]:
    """Every line, some at a time: those before the last one that was read."""
    conditions = [*here, *_conditions(wanted), _open_to(actor)]
    newest_first = select(AuditEntry).order_by(AuditEntry.number.desc()).limit(AT_A_TIME)
    statement = newest_first.where(*conditions)
    while entries := db.session.scalars(statement).all():
        names = _names(entries)
        yield from (_line(entry, names) for entry in entries)
        statement = newest_first.where(*conditions, AuditEntry.number < entries[-1].number)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.member_id is not None:
        found.append(AuditEntry.member_id == wanted.member_id)
    if wanted.by_link:
        found.append(AuditEntry.link_id.is_not(None))
    if wanted.verb:
        found.append(AuditEntry.verb == wanted.verb)
    if wanted.since is not None:
        found.append(AuditEntry.at >= wanted.since)
    if wanted.before is not None:
        found.append(AuditEntry.at < wanted.before)
    return found


def _open_to(actor: Actor) -> ColumnElement[bool]:
    """The entries that the actor may know of: before their own review of an assessment is in,
    a rater is told nothing of what colleagues do with ratings or with what follows from them."""
    if not actor.is_one_of(RATERS):
        return AuditEntry.id.is_not(None)
    seen = select(Review.assessment_id).where(
        Review.member_id == actor.member_id,
        Review.role == "panel",
        or_(Review.first_submitted_at.is_not(None), Review.state == "abstained"),
    )
    return or_(
        AuditEntry.verb.not_in(TELLING),
        AuditEntry.member_id == actor.member_id,
        AuditEntry.subject_id.in_(seen),
    )


def _names(entries: Sequence[AuditEntry]) -> Names:
    numbers = {
        subject: {entry.subject_id for entry in entries if entry.subject == subject}
        for subject in Subject
    }
    people = _people(numbers[Subject.MEMBER] | {entry.member_id or 0 for entry in entries})
    links = _links(numbers[Subject.LINK] | {entry.link_id or 0 for entry in entries})
    loaded_at = _loaded_at()
    named: Mapping[Subject, Mapping[int, Named]] = {
        Subject.ASSESSMENT: _assessments(numbers[Subject.ASSESSMENT], loaded_at),
        Subject.BRIEF: _briefs(numbers[Subject.BRIEF], loaded_at),
        Subject.VENDOR: _vendors(numbers[Subject.VENDOR], loaded_at),
        Subject.MEMBER: {number: Named(name) for number, name in people.items()},
        Subject.LINK: {number: Named(name) for number, name in links.items()},
    }
    subjects = {
        (subject.value, number): name
        for subject, names in named.items()
        for number, name in names.items()
    }
    return Names(people, links, subjects)


def _people(member_ids: Iterable[int]) -> dict[int, str]:
    rows = db.session.execute(
        select(Membership.id, User.name)
        .join(User, User.id == Membership.user_id)
        .where(Membership.id.in_(member_ids))
    )
    return dict(rows.all())


def _assessments(ids: Iterable[int], loaded_at: datetime | None) -> dict[int, Named]:
    rows = db.session.scalars(
        select(Assessment)
        .where(Assessment.id.in_(ids))
        .options(joinedload(Assessment.vendor), joinedload(Assessment.brief))
    )
    return {
        row.id: Named(
            f"{row.vendor.name} · {row.brief.title}",
            _since(row.opened_at, row.is_example, loaded_at),
        )
        for row in rows
    }


def _briefs(ids: Iterable[int], loaded_at: datetime | None) -> dict[int, Named]:
    rows = db.session.execute(
        select(Brief.id, Brief.title, Brief.created_at, Brief.example_id).where(Brief.id.in_(ids))
    )
    return {
        number: Named(title, _since(at, example is not None, loaded_at))
        for number, title, at, example in rows
    }


def _vendors(ids: Iterable[int], loaded_at: datetime | None) -> dict[int, Named]:
    rows = db.session.execute(
        select(Vendor.id, Vendor.name, Vendor.created_at, Vendor.example_id).where(
            Vendor.id.in_(ids)
        )
    )
    return {
        number: Named(name, _since(at, example is not None, loaded_at))
        for number, name, at, example in rows
    }


def _links(ids: Iterable[int]) -> dict[int, str]:
    rows = db.session.execute(select(AccessLink.id, AccessLink.name).where(AccessLink.id.in_(ids)))
    return dict(rows.all())


def _loaded_at() -> datetime | None:
    return db.session.scalar(select(Example.loaded_at))


def _since(at: datetime, is_example: bool, loaded_at: datetime | None) -> datetime:
    """What is in the example tells of weeks before, and is there since it was loaded."""
    return max(at, loaded_at) if is_example and loaded_at else at


def _line(entry: AuditEntry, names: Names) -> Line:
    by_link = entry.link_id is not None
    return Line(
        at=entry.at,
        verb=Verb(entry.verb),
        who=(names.links if by_link else names.people).get(
            entry.link_id or entry.member_id or 0, ""
        ),
        by_link=by_link,
        subject=Subject(entry.subject),
        subject_id=entry.subject_id,
        on=names.subjects.get((entry.subject, entry.subject_id), NOBODY).at(entry.at),
        details=json.loads(entry.details),
    )
