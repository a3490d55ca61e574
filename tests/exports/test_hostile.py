"""Hostile texts in every column of every table, and from every field of a dossier into each file:
every text is there letter for letter, nothing in it is a formula, and nothing else is opened."""

import io
import json
import re
import socket
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import time_machine
from flask import Flask
from flask_babel import force_locale

from tests.cast import Browse, Cast
from tests.exports.hostile import ROOM, TEXTS
from tests.support.databases import chosen
from tests.support.dossier import open_assessment
from tests.support.panel import CRITERIA, rated
from tests.support.pdf import letters, reader
from tests.support.tables import XLSX, rows_of, sheets_of
from tests.walls.strings import bundles
from tests.walls.world import NOW, World
from vetting.exports import columns
from vetting.exports.csv_files import SEPARATORS, write_csv
from vetting.exports.guarding import legible, unguarded
from vetting.exports.json_files import write_json
from vetting.exports.tables import Book, Column, Kind, Row, Table
from vetting.exports.workbooks import write_workbook
from vetting.forms import clean

TABLES: dict[str, Any] = {
    "vendors": columns.VENDORS,
    "trail": columns.COMPANY_TRAIL,
    "compared": columns.compared([("company-research", "Company research")]),
    "compared signs": columns.COMPARED_SIGNS,
    "summary": columns.SUMMARY,
    "raters": columns.RATERS,
    "sections": columns.SECTIONS,
    "criteria": columns.CRITERIA,
    "ratings": columns.RATINGS,
    "signs": columns.SIGNS,
    "replies": columns.REPLIES,
    "knockouts": columns.KNOCKOUTS,
    "facts": columns.FACTS,
    "references": columns.REFERENCES,
    "drills": columns.DRILLS,
    "decisions": columns.DECISIONS,
}
RUNNING = re.compile(
    r"Scorecard·NadiaRuiz·Avoiceforthebakery[A-Z][a-z]+\d+,\d{4}"
    r"|(?:\w{4}-){2}\w{4}·Communitymanager,version1.*?of\d+"
)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError(f"something is asked of {args}")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def request_to(app: Flask) -> Iterator[Flask]:
    with app.test_request_context():
        yield app


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_text_in_every_column(request_to: Flask, name: str, language: str) -> None:
    told = [column for column in TABLES[name] if column.kind is Kind.TEXT]
    rows = [_row(told, number) for number in range(len(TEXTS))]
    wanted = [[row[column.id] for column in told] for row in rows]
    with force_locale(language):
        table = rows_of(_made(write_csv, told, rows), SEPARATORS[language])[1:]
    assert [[unguarded(cell) for cell in row] for row in table] == wanted
    assert not any(
        cell.lstrip(' "\u00a0\u200b').startswith(_SIGNS) for row in table for cell in row
    )
    if language == "en":
        (sheet,) = sheets_of(_made(write_workbook, told, rows)).values()
        assert _joined(sheet[1:]) == _joined(wanted)
        assert all(isinstance(cell, str) for row in sheet for cell in row)
        found = json.loads(_made(write_json, told, rows))["rows"]
        assert [[each[column.id] for column in told] for each in found] == wanted


_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def _row(told: list[Column], number: int) -> dict[str, str]:
    """Each column another text, the next row the next ones: in the end each has had all."""
    return {
        column.id: legible(TEXTS[(number + place) % len(TEXTS)])
        for place, column in enumerate(told)
    }


def _made(write: Callable[[Book, Any], None], told: list[Column], rows: list[Row]) -> bytes:
    to = io.BytesIO()
    write(Book("All", [Table("rows", "Rows", told, rows)]), to)
    return to.getvalue()


def _joined(rows: list[list[str]]) -> list[str]:
    """Each column as a whole, since long texts go on in the cells below."""
    return ["".join(column) for column in zip(*rows, strict=True)]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_people_wrote_is_whole_in_a_dossiers_tables(
    hostile: World, placed: dict[str, str], kind: str
) -> None:
    said = _cells(_file(hostile, f"/table?kind={kind}"), kind)
    shown = _shown(placed, said)
    assert {where.split()[0] for where in shown} >= ON_SCORECARD
    for where, text in shown.items():
        assert text in said, where
    assert all(any(_line(text) in value for value in shown.values()) for text in TEXTS)


def test_and_in_the_case(hostile: World, placed: dict[str, str]) -> None:
    case = json.loads(_file(hostile, "/table?kind=json&whole=yes"))
    said = "\n".join(_texts(case))
    shown = _shown(placed, said)
    assert len(shown) > 20
    for where, text in shown.items():
        assert text in said, where


def test_and_on_paper(app: Flask, cast: Cast, browse: Browse) -> None:
    """As far as letters print it alone: of others a PDF tells how they are drawn, not what they
    are."""
    found = open_assessment(app, cast.alice)
    notes = iter(bundles([text for text in TEXTS if len(text) < 2_000], ROOM))
    for rater in (cast.marta, cast.bob):
        told = {criterion: chosen().holds("\n".join(next(notes, ()))) for criterion in CRITERIA}
        rated(app, rater, found, None, told, everything=3)
    assert not list(notes)
    pages = reader(browse(cast.vera).get(f"/assessments/{found}/scorecard/pdf").data).pages
    said = "".join(_body(page.extract_text()) for page in pages)
    told = [text for text in TEXTS if len(text) < 2_000 and _is_drawn_as_written(text)]
    assert len(told) > 600
    lost = [text for text in told if _printed(text) not in said]
    assert not lost


def _body(page: str) -> str:
    """A page without its head and its foot, which would stand in the midst of a text."""
    return RUNNING.sub("", _printed(page))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    "url", ["/vendors/table", "/audit/table", "/briefs/{brief_id}/comparison/table"]
)
def test_and_in_the_companys_tables(
    hostile: World, placed: dict[str, str], url: str, kind: str
) -> None:
    place = hostile.ours.own
    said = _cells(_taken(hostile, f"{url.format(**place)}?kind={kind}"), kind)
    shown = _shown(placed, said)
    assert shown
    for where, text in shown.items():
        assert text in said, where


ON_SCORECARD = {
    "Consensus.reason",
    "Decision.conditions",
    "Decision.reason",
    "FactAnswer.note",
    "FlagRuling.note",
    "KnockoutRuling.evidence",
    "Rating.note",
    "Reference.name",
    "Reference.note",
    "Reference.organisation",
    "Reply.text",
    "User.name",
    "Vendor.name",
}


def _file(world: World, rest: str) -> bytes:
    return _taken(world, f"/assessments/{world.ours.own['assessment_id']}{rest}")


def _taken(world: World, url: str) -> bytes:
    with time_machine.travel(NOW, tick=False):
        answer = world.client(world.ours, "owner").get(url, buffered=True)
    assert answer.status_code == 200
    assert answer.mimetype in ("text/csv", XLSX, "application/json", "application/pdf")
    return answer.data


def _cells(file: bytes, kind: str) -> str:
    """Everything in a file, as it was before it was put into cells."""
    if kind == "csv":
        return "\n".join(unguarded(cell) for row in rows_of(file) for cell in row)
    sheets = sheets_of(file).values()
    return "\n".join(str(cell) for sheet in sheets for row in sheet for cell in row)


def _texts(found: Any) -> Iterator[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict | list):
        for each in found.values() if isinstance(found, dict) else found:
            yield from _texts(each)


def _shown(placed: dict[str, str], said: str) -> dict[str, str]:
    return {where: text for where, text in placed.items() if _mark(where) in said}


def _mark(where: str) -> str:
    return where.split()[1]


def _line(text: str) -> str:
    return str(clean(text)).split("\n")[0]


def _printed(text: str) -> str:
    """The letters of a text that a PDF gives back as they were written: it tells others by how they
    are drawn, such as those on top of another letter, or written from right to left."""
    return letters("".join(each for each in text if " " < each < "\u0250" and each.isprintable()))


def _is_drawn_as_written(text: str) -> bool:
    odd = ("Mn", "Me", "Cf")
    return not any(
        unicodedata.category(each) in odd or unicodedata.bidirectional(each) in ("R", "AL")
        for each in text
    )
