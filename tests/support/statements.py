"""Counting what a page asks of the database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from flask import Flask
from sqlalchemy import event

from vetting.db import db


def statements(app: Flask, act: Callable[[], object]) -> int:
    """How many statements run while something is done."""
    return sum(transactions(app, act))


def transactions(app: Flask, act: Callable[[], object]) -> list[int]:
    """How many statements run in each transaction while something is done."""
    seen: list[int] = []

    def begin(*given: object) -> None:
        seen.append(0)

    def note(*given: object) -> None:
        seen[-1] += 1

    with listening(app, begin=begin, before_cursor_execute=note):
        act()
    return seen


def plans(app: Flask, act: Callable[[], object]) -> list[str]:
    """How SQLite finds the rows of each table that is read while something is done."""
    seen: list[tuple[str, Any]] = []

    def note(connection: object, cursor: object, asked: str, given: Any, *more: object) -> None:
        if asked.startswith("SELECT"):
            seen.append((asked, given))

    with listening(app, before_cursor_execute=note):
        act()
    with app.app_context(), db.engine.connect() as connection:
        return [
            row[3]
            for asked, given in seen
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", given)
        ]


@contextmanager
def listening(app: Flask, **by_event: Callable[..., None]) -> Iterator[None]:
    with app.app_context():
        engine = db.engine
    for name, listener in by_event.items():
        event.listen(engine, name, listener)
    try:
        yield
    finally:
        for name, listener in by_event.items():
            event.remove(engine, name, listener)
