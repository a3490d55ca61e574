"""Single rows, written without the session's bookkeeping: for what many people write all the time,
where that takes longer than the row. The session knows nothing of them afterwards."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from flask import request
from sqlalchemy import Insert, Row, Select, Update, bindparam, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from vetting.db import COMPANY, Base, NoCompany, WriteInRead, WrongCompany, is_reading, table_of

Values = Mapping[str, object]


def lock(session: Session, model: type[Base], known: Values, columns: tuple[str, ...]) -> Row[Any]:
    """Some columns of the one row that is `known`, which is ours until the transaction ends."""
    found = _own(session, model, known)
    return session.connection().execute(_select(model, tuple(found), columns), _known(found)).one()


def insert(session: Session, model: type[Base], values: Values) -> int:
    """Add a row of the session's company, and return its number."""
    row = _own(session, model, values)
    key = session.connection().execute(_insert(model, tuple(row)), row).inserted_primary_key
    return int(key[0]) if key else 0


def update(session: Session, model: type[Base], known: Values, values: Values) -> None:
    """Change the one row of the session's company that is `known`. Raises `StaleDataError` where it
    is not there any more as it is known."""
    found = _own(session, model, known)
    statement = _update(model, tuple(found), tuple(values))
    if session.connection().execute(statement, {**_known(found), **values}).rowcount != 1:
        raise StaleDataError(model.__tablename__)


def append(
    session: Session, row: tuple[type[Base], Values], end: tuple[type[Base], Values, Values]
) -> None:
    """`insert` a row and `update` another, in one statement where it has a longer way to go."""
    if session.get_bind().dialect.name != "postgresql":
        insert(session, *row)
        update(session, *end)
        return
    (model, values), (other, known, changes) = row, end
    new, found = _own(session, model, values), _own(session, other, known)
    statement = _append(model, tuple(new), other, tuple(found), tuple(changes))
    given = {f"new_{name}": value for name, value in new.items()}
    if session.connection().execute(statement, {**given, **_known(found), **changes}).rowcount != 1:
        raise StaleDataError(other.__tablename__)


def _own(session: Session, model: type[Base], row: Values) -> Values:
    """A row with its company: the session's, unless that goes across them."""
    if is_reading():
        raise WriteInRead(f"{request.method} {request.path}")
    here = session.info.get(COMPANY)
    given = row.get(COMPANY, here)
    if given is None:
        raise NoCompany
    if given != here and not session.info.get("across"):
        raise WrongCompany(model.__name__)
    return {**row, COMPANY: given}


def _known(row: Values) -> Values:
    # Names apart from those of the columns that are set.
    return {f"known_{name}": value for name, value in row.items()}


@cache
def _select(model: type[Base], known: tuple[str, ...], columns: tuple[str, ...]) -> Select[Any]:
    asked = (table_of(model).c[each] for each in columns)
    return select(*asked).where(*_is_known(model, known)).with_for_update()


@cache
def _insert(model: type[Base], columns: tuple[str, ...]) -> Insert:
    return table_of(model).insert()


@cache
def _update(model: type[Base], known: tuple[str, ...], columns: tuple[str, ...]) -> Update:
    return table_of(model).update().where(*_is_known(model, known))


@cache
def _append(
    model: type[Base],
    row: tuple[str, ...],
    other: type[Base],
    known: tuple[str, ...],
    columns: tuple[str, ...],
) -> Update:
    new = {each: bindparam(f"new_{each}", type_=table_of(model).c[each].type) for each in row}
    changes = {each: bindparam(each, type_=table_of(other).c[each].type) for each in columns}
    added = table_of(model).insert().values(new).cte("added")
    return _update(other, known, columns).values(changes).add_cte(added)


def _is_known(model: type[Base], known: Iterable[str]) -> Iterable[Any]:
    return (table_of(model).c[each] == bindparam(f"known_{each}") for each in known)
