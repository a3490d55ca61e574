"""Storing what a page that saves by itself sends: one rule for every kind of answer."""

from collections.abc import Callable, Container, Mapping
from typing import Any, Protocol, TypeVar

from vetting.db import db
from vetting.reviews.protocol import NOTHING, Mark, Outcome, Save, Verdict, judge, says_nothing_new


class Answer(Protocol):
    """A stored row that holds one answer."""

    id: Any
    value: Any
    note: Any
    version: Any
    client: Any
    seq: Any


Row = TypeVar("Row", bound=Answer)


def mark_of(row: Answer | None) -> Mark:
    """A stored answer as the protocol sees it."""
    if row is None:
        return NOTHING
    return Mark(row.value, row.note, row.version, row.client, row.seq)


def number(row: Answer) -> None:
    """Keep a row of the session: a new one is numbered, since what is told of it names that."""
    if row.id is None:
        db.session.add(row)
        db.session.flush()


def store_all(
    rows: Mapping[str, Row],
    wanted: Mapping[str, Save],
    untouched: Container[str],
    fresh: Callable[[str], Row],
    also: Mapping[str, object],
    keep: Callable[[Row], None] = number,
    told: Callable[[str, Row], None] = lambda question, row: None,
) -> Mapping[str, Outcome]:
    """Judge saves, by question, against what is stored, and store what is accepted, without
    committing: what is in conflict is left out, the rest counts. What a plain form says to have
    left `untouched` is never in conflict.

    `fresh` makes the row of a question that has none, `also` is what else every changed row says,
    `keep` stores a changed row where the session does not know it, and `told` writes of it
    elsewhere."""
    outcomes = {}
    for question, save in wanted.items():
        row = rows.get(question)
        stored = mark_of(row)
        verdict = judge(stored, save)
        if verdict is Verdict.CONFLICT and question in untouched:
            verdict = Verdict.REPEATED
        if verdict is Verdict.ACCEPTED and not says_nothing_new(stored, save):
            row = row or fresh(question)
            write(row, save, stored.version + 1, also, keep)
            told(question, row)
            stored = mark_of(row)
        outcomes[question] = Outcome(verdict, stored, save.seq)
    return outcomes


def write(
    row: Row,
    save: Save,
    version: int,
    also: Mapping[str, object],
    keep: Callable[[Row], None] = number,
) -> None:
    """Put what was sent into a row, which may be new, and keep it."""
    row.value, row.note, row.version = save.value, save.note, version
    row.client, row.seq = save.client, save.seq
    for name, value in also.items():
        setattr(row, name, value)
    keep(row)
