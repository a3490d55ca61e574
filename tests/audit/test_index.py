"""The trail of a company: who may read it, and finding something in it."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.support.statements import statements
from vetting.access import Actor
from vetting.audit import queries
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db, enter_company


@pytest.fixture
def told(app: Flask, cast: Cast) -> None:
    """Three days: Bob rated on the first, Rosa on the second, a brief was written on the third."""
    with app.app_context():
        tell(cast.bob, Verb.RATED, Subject.ASSESSMENT, days=0)
        tell(cast.rosa, Verb.RATED, Subject.ASSESSMENT, days=1)
        tell(cast.marta, Verb.BRIEF_WRITTEN, Subject.BRIEF, days=2)


def tell(actor: Actor, verb: Verb, subject: Subject, days: int) -> None:
    enter_company(actor.company_id)
    record(actor, verb, subject, 99, THEN + timedelta(days=days))
    db.session.commit()


def rows(client: PortalClient, query: str = "") -> list[str]:
    page = client.get(f"/audit{query}").text
    body = page.partition("<tbody>")[2].partition("</tbody>")[0]
    return [re.sub(r"<[^>]+>|\s+", " ", row) for row in body.split("</tr>")[:-1]]


@pytest.fixture
def reader(app: Flask, told: None, browse: Browse, cast: Cast) -> PortalClient:
    """Alice, who has said that she will not rate."""
    return browse(cast.alice, by_the_door=True)


def test_the_newest_comes_first_and_names_the_person(reader: PortalClient) -> None:
    found = rows(reader)
    assert "Alice Ames Signed in" in re.sub(" +", " ", found[0])
    assert "Joined the company" in found[-1]


def test_it_is_searched_by_person(reader: PortalClient, cast: Cast) -> None:
    found = rows(reader, f"?person={cast.marta.member_id}")
    assert len(found) == 1
    assert "Wrote a brief" in found[0]


def test_it_is_searched_by_verb(reader: PortalClient) -> None:
    assert len(rows(reader, "?verb=brief-written")) == 1
    assert rows(reader, "?verb=decided") == []


@pytest.mark.parametrize(
    ("query", "wrote"),
    [
        ("?since=2026-11-04&until=2026-11-04", 1),
        ("?since=2026-11-05", 0),
        ("?until=2026-11-03", 0),
        ("?until=2026-11-04", 1),
    ],
)
def test_it_is_searched_by_period(reader: PortalClient, query: str, wrote: int) -> None:
    found = rows(reader, f"{query}&verb=brief-written")
    assert len(found) == wrote


@pytest.mark.parametrize(
    "query",
    [
        "?person=abc",
        "?person=99999999999999999999",
        "?verb=nothing",
        "?since=yesterday",
        "?until=9999-12-31",
        "?since=0001-01-01",
        "?page=-4",
        "?page=99999999999999999999",
        "?person=%00&verb=%ff&since=%f0",
    ],
)
def test_what_cannot_be_read_is_passed_over(reader: PortalClient, query: str) -> None:
    assert rows(reader, query)


def test_it_is_searched_by_link(reader: PortalClient) -> None:
    assert rows(reader, "?person=link") == []


def test_a_long_trail_is_shown_page_by_page_with_what_was_searched_for(
    app: Flask, reader: PortalClient, cast: Cast
) -> None:
    with app.app_context():
        enter_company(1)
        for _ in range(queries.PAGE_SIZE + 1):
            record(cast.marta, Verb.BRIEF_CHANGED, Subject.BRIEF, 99, THEN)
        db.session.commit()
    first = reader.get("/audit?verb=brief-changed").text
    assert "verb=brief-changed&amp;page=2" in first
    assert len(rows(reader, "?verb=brief-changed")) == queries.PAGE_SIZE
    assert len(rows(reader, "?verb=brief-changed&page=2")) == 1


def test_a_rater_who_waits_is_not_told_of_colleagues_here_either(
    reader: PortalClient, cast: Cast
) -> None:
    assert rows(reader, "?verb=rated") == []
    assert rows(reader, f"?person={cast.bob.member_id}&verb=rated") == []


def test_reviewers_and_viewers_do_not_read_it(cast: Cast, browse: Browse) -> None:
    for person in (cast.bob, cast.vera):
        browse(person).get("/audit", status=403)
        assert "/audit" not in browse(person).get("/members").text
    assert "/audit" in browse(cast.marta).get("/members").text


def test_each_company_reads_its_own(reader: PortalClient, cast: Cast, browse: Browse) -> None:
    found = rows(browse(cast.charlie, by_the_door=True))
    assert len(found) == 2
    assert all("Charlie Cruz" in row for row in found)


def test_reading_the_trail_is_told_too(cast: Cast, browse: Browse) -> None:
    with time_machine.travel(THEN + timedelta(days=40)):
        reader = browse(cast.alice)
        rows(reader)
        assert "Looked at a page" in rows(reader)[0]


def test_the_number_of_statements_does_not_grow_with_the_trail(
    app: Flask, reader: PortalClient, cast: Cast
) -> None:
    rows(reader)
    few = statements(app, lambda: rows(reader))
    with app.app_context():
        for number in range(20):
            tell(cast.bob, Verb.VENDOR_CHANGED, Subject.VENDOR, days=number)
    assert statements(app, lambda: rows(reader)) == few
