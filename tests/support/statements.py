"""Counting what a page asks of the database."""

from collections.abc import Callable

from flask import Flask
from sqlalchemy import event

from vetting.db import db


def statements(app: Flask, act: Callable[[], object]) -> int:
    """How many statements run while something is done."""
    seen: list[object] = []

    def note(*given: object) -> None:
        seen.append(given)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)
