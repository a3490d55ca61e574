"""Rows of many tables by one statement.

Where a page needs a little of each of twenty tables, a statement for each costs more than what it
finds. Here the rows of each table are a part of one UNION ALL, each row as a JSON array, and come
back as instances of the models: to be read only, since the session does not know them. What they
are related to is given to them by `attach` and `gather`; a relationship that nobody gave raises."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, partial
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    ColumnElement,
    CompoundSelect,
    Date,
    FromClause,
    Integer,
    Join,
    Numeric,
    Select,
    String,
    bindparam,
    cast,
    func,
    inspect,
    literal_column,
    union_all,
)
from sqlalchemy.orm import Mapper, attributes

from vetting.db import COMPANY, Base, UtcDateTime, company_id, db

Reader = Callable[[Any], Any]


class _Compiled(dict[tuple[Any, ...], object]):
    """How one statement reads on each database. To find a statement of twenty parts by what it is
    made of, as SQLAlchemy does, takes nearly as long as to run it."""

    def get(self, key: tuple[Any, ...], default: object = None) -> object:
        return super().get(_short(key), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: object) -> None:
        super().__setitem__(_short(key), compiled)


def _short(key: tuple[Any, ...]) -> tuple[Any, ...]:
    dialect, _, parameters, *how = key
    return dialect.name, parameters, *how


class Together:
    """Several selects, each of one model, that are asked as one. Each is kept to the company in
    which the session is, whatever it says itself."""

    def __init__(self, *parts: Select[Any]) -> None:
        self._parts = parts
        self._models: list[type[Base]] = [each.column_descriptions[0]["entity"] for each in parts]
        # Built once, since taking such a statement apart takes longer than asking it.
        self._statement = cache(self._built)
        self._options = {"compiled_cache": _Compiled()}

    def read(self, **values: Any) -> list[list[Any]]:
        """What each of them finds, in their order, each in the order of its rows' numbers; `values`
        are those of the parameters that they name. Raises `NoCompany`."""
        db.session.flush()
        found: list[list[Any]] = [[] for _ in self._parts]
        connection = db.session.connection()
        statement = self._statement(connection.dialect.name)
        asked = {**values, COMPANY: company_id()}
        answer = connection.execute(statement, asked, execution_options=self._options)
        for place, row in answer.all():
            found[place].append(row)
        return [
            sorted(map(_maker(model), rows), key=attrgetter("id"))
            for model, rows in zip(self._models, found, strict=True)
        ]

    def _built(self, dialect: str) -> CompoundSelect[Any]:
        array = func.json_build_array if dialect == "postgresql" else func.json_array
        parts = (self._part(place, array) for place in range(len(self._parts)))
        return union_all(*parts)

    def _part(self, place: int, array: Callable[..., ColumnElement[Any]]) -> Select[int, str]:
        part, model = self._parts[place], self._models[place]
        own = (
            each.c[COMPANY] == bindparam(COMPANY)
            for each in _tables(part.get_final_froms())
            if COMPANY in each.c
        )
        columns = (_written(getattr(model, name)) for name, _ in _columns(model))
        row = cast(array(*columns), String)
        number = literal_column(str(place), Integer)
        return part.where(*own).with_only_columns(number, row)


def attach(rows: Iterable[Any], name: str, by: Mapping[Any, Any], column: str) -> None:
    """Let a relationship of some rows lead to what is read already, by the column that names it."""
    for row in rows:
        attributes.set_committed_value(row, name, by.get(getattr(row, column)))


def gather(parents: Iterable[Any], name: str, children: Iterable[Any], column: str) -> None:
    """Give each parent, in a relationship of its own, the children whose column names it."""
    under: dict[int, list[Any]] = {}
    for child in children:
        under.setdefault(getattr(child, column), []).append(child)
    for parent in parents:
        attributes.set_committed_value(parent, name, under.get(parent.id, []))


def by_id(rows: Iterable[Any]) -> dict[int, Any]:
    return {row.id: row for row in rows}


def _tables(sources: Iterable[FromClause]) -> Iterator[FromClause]:
    for source in sources:
        if isinstance(source, Join):
            yield from _tables((source.left, source.right))
        else:
            yield source


def _written(column: ColumnElement[Any]) -> ColumnElement[Any]:
    # What is JSON already would be a text inside of the array on one database, not on the other.
    return cast(column, String) if isinstance(column.type, JSON) else column


@cache
def _maker(model: type[Base]) -> Callable[[str], Base]:
    """What makes an instance of a model out of a row. A page may take thousands of them."""
    mapper: Mapper[Any] = inspect(model)
    kind, new = mapper.class_, mapper.class_manager.new_instance
    names = [name for name, _ in _columns(model)]
    readers = [(place, each) for place, (_, each) in enumerate(_columns(model)) if each]

    def make(row: str) -> Base:
        values = json.loads(row)
        for place, reader in readers:
            if values[place] is not None:
                values[place] = reader(values[place])
        instance: Base = new()
        held = attributes.instance_dict(instance)
        held.update(zip(names, values, strict=True))
        # As one that was read by a session that is closed: asking it for more raises.
        attributes.instance_state(instance).key = (kind, (held["id"],), None)
        return instance

    return make


@cache
def _columns(model: type[Base]) -> Sequence[tuple[str, Reader | None]]:
    """A model's attributes in their order, each with what makes its value of what JSON holds."""
    return [(each.key, _reader(each.columns[0].type)) for each in inspect(model).column_attrs]


def _reader(kind: object) -> Reader | None:
    if isinstance(kind, Numeric) and kind.asdecimal:
        return partial(_amount, Decimal(1).scaleb(-(kind.scale or 0)))
    readers = ((UtcDateTime, _moment), (Date, date.fromisoformat), (Boolean, bool))
    found: Iterator[Reader] = (reader for each, reader in readers if isinstance(kind, each))
    return json.loads if isinstance(kind, JSON) else next(found, None)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _amount(step: Decimal, value: float) -> Decimal:
    return Decimal(str(value)).quantize(step)
