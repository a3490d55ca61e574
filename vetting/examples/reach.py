"""All that hangs under the example, found by the foreign keys: a table that is added later is
reached without being named here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import ColumnElement, Select, Table, and_, or_, select

from vetting.access import Purpose
from vetting.db import COMPANY, Base, across_companies, db, parts, table_of
from vetting.demo.service import names_of_vendors
from vetting.models import (
    AccessLink,
    Assessment,
    Bundle,
    Company,
    Drill,
    Example,
    GivenReference,
    Mail,
    Membership,
    Plan,
    ReplyRequest,
    ScorecardShare,
    SelfAssessment,
    Upload,
    User,
    Vendor,
)

Rows = Mapping[Table, frozenset[int]]
# What a row under the example may name without being all of the example's.
KEPT = ("company", "membership", "upload")
# Nothing is ever taken out of the trail.
TRAIL = ("audit_entry", "audit_head")
# Which rows the links for a purpose open.
OPENED: Mapping[Purpose, type[Base]] = {
    Purpose.SELF_ASSESSMENT: SelfAssessment,
    Purpose.REFERENCE: GivenReference,
    Purpose.REPLY: ReplyRequest,
    Purpose.DRILL: Drill,
    Purpose.PLAN: Plan,
    Purpose.SCORECARD: ScorecardShare,
}


def reach(example: Example) -> Rows:
    """The numbers of all rows that go with the example, by table, each locked until the transaction
    ends: what somebody adds at this moment is either found, or has nothing to hang under."""
    db.session.flush()
    with across_companies():
        found = _under(example.company_id, {table_of(Example): {example.id}})
        found[table_of(Bundle)] |= _bundles(found)
        found[table_of(Upload)] |= _files(found)
        found[table_of(Mail)] |= _news(example, found)
    return _rows(found)


def under(company_id: int, assessments: frozenset[int]) -> Rows:
    """The numbers of all rows that hang under some assessments, themselves among them."""
    with across_companies():
        found = _under(company_id, {table_of(Assessment): set(assessments)})
        found[table_of(Upload)] |= _files(found)
    return _rows(found)


def _under(company_id: int, start: Mapping[Table, set[int]]) -> dict[Table, set[int]]:
    found: dict[Table, set[int]] = defaultdict(set)
    new = start
    while new:
        for table, numbers in new.items():
            found[table] |= numbers
        nearby = _merged([*_children(company_id, new), *_opening(new)])
        new = {
            table: numbers - found[table]
            for table, numbers in nearby.items()
            if numbers - found[table]
        }
    return found


def _rows(found: Mapping[Table, set[int]]) -> Rows:
    return {table: frozenset(numbers) for table, numbers in found.items() if numbers}


def _children(
    company_id: int, parents: Mapping[Table, set[int]]
) -> Iterator[tuple[Table, Iterable[int]]]:
    for table, column, parent in parts():
        if table.name not in TRAIL and parent.name not in KEPT and parents.get(parent):
            mine = select(table.c.id).where(table.c[column].in_(parents[parent]))
            if COMPANY in table.c:
                mine = mine.where(table.c[COMPANY] == company_id)
            yield table, _numbers(mine)


def _opening(rows: Mapping[Table, set[int]]) -> Iterator[tuple[Table, Iterable[int]]]:
    for purpose, opened in OPENED.items():
        if numbers := rows.get(table_of(opened)):
            opens = and_(AccessLink.purpose == purpose, AccessLink.subject_id.in_(numbers))
            yield table_of(AccessLink), _numbers(select(AccessLink.id).where(opens))


def _bundles(rows: Mapping[Table, set[int]]) -> set[int]:
    """The files of all scorecards in which one of the example's is, of whatever brief."""
    numbers = rows.get(table_of(Assessment), set())
    briefs = select(Assessment.brief_id).where(Assessment.id.in_(numbers))
    return set(_numbers(select(Bundle.id).where(Bundle.brief_id.in_(briefs))))


def _files(rows: Mapping[Table, set[int]]) -> set[int]:
    found: set[int] = set()
    for table, column, parent in parts():
        if parent is table_of(Upload) and rows.get(table):
            named = select(table.c[column]).where(table.c.id.in_(rows[table]))
            found |= {each for each in db.session.scalars(named) if each is not None}
    return found


def _news(example: Example, rows: Mapping[Table, set[int]]) -> set[int]:
    """Mail about the example that carries no link by which it would be known: to guests of it from
    this company, and to members about one of its vendors."""
    guests = {
        each
        for table, numbers in rows.items()
        if "email" in table.c and COMPANY in table.c
        for each in db.session.scalars(select(table.c.email).where(table.c.id.in_(numbers)))
        if each
    }
    here = Membership.company_id == example.company_id
    members = select(User.email).join(Membership, Membership.user_id == User.id).where(here)
    company = db.session.get_one(Company, example.company_id).name
    vendors = db.session.scalars(
        select(Vendor.name).where(Vendor.id.in_(rows.get(table_of(Vendor), ())))
    )
    named = [_says(name) for name in {*vendors, *names_of_vendors()}]
    theirs = or_(
        and_(Mail.recipient.in_(guests), _says(company)),
        and_(Mail.recipient.in_(members), or_(*named)),
    )
    since = and_(Mail.link_id.is_(None), Mail.created_at >= example.loaded_at)
    return set(_numbers(select(Mail.id).where(since, Mail.kind == "message", theirs)))


def _says(words: str) -> ColumnElement[bool]:
    return or_(
        Mail.subject.contains(words, autoescape=True), Mail.body.contains(words, autoescape=True)
    )


def _numbers(statement: Select[int]) -> Iterable[int]:
    return db.session.scalars(statement.with_for_update()).all()


def _merged(parts: Iterable[tuple[Table, Iterable[int]]]) -> dict[Table, set[int]]:
    found: dict[Table, set[int]] = defaultdict(set)
    for table, numbers in parts:
        found[table] |= set(numbers)
    return found
