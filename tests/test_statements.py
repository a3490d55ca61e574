"""What the pages that are open all day ask of the database: little, and no more for more rows."""

import re
from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast
from tests.reviews.desk import Desk
from tests.support.directory import add_assessment, add_brief, add_vendor, decided
from tests.support.panel import CRITERIA, answered, offered, rated, referred
from tests.support.statements import plans, statements, transactions
from vetting.access import Actor

MOST = {"/vendors": 4, "/assessments/{}": 6, "/assessments/{}/review?section=references": 6}


@pytest.fixture
def assess(app: Flask, cast: Cast) -> Callable[[], int]:
    brief_id = add_brief(app, cast.alice)

    def one() -> int:
        found = add_assessment(app, cast.alice, brief_id, add_vendor(app, cast.alice))
        rated(app, cast.bob, found, everything=2, state="open")
        return found

    return one


def record(app: Flask, cast: Cast, assessment_id: int) -> None:
    """A row of many a kind."""
    rated(app, cast.marta, assessment_id, everything=3)
    rated(app, cast.rosa, assessment_id, dict.fromkeys(CRITERIA, 1))
    answered(app, cast.marta, assessment_id, issues_invoice="yes", trial_or_notice_offered="no")
    for _ in range(3):
        referred(app, cast.marta, assessment_id)
    offered(app, cast.marta, assessment_id, "I post four times a week and answer every comment.")
    decided(app, cast.alice, assessment_id)


@pytest.mark.parametrize("path", MOST)
def test_a_page_takes_few_statements_however_much_there_is(
    app: Flask, cast: Cast, browse: Browse, assess: Callable[[], int], path: str
) -> None:
    found = assess()
    readers = [cast.bob] if "review" in path else [cast.alice, cast.marta, cast.bob, cast.vera]

    def most() -> int:
        return max(_statements(app, browse, each, path.format(found)) for each in readers)

    few = most()
    record(app, cast, found)
    for _ in range(3):
        record(app, cast, assess())
    assert most() <= few <= MOST[path]


def test_a_save_takes_six_to_store_and_one_for_who_asks(
    app: Flask, cast: Cast, browse: Browse, assess: Callable[[], int]
) -> None:
    desk = Desk(browse(cast.bob), assess()).start()
    record(app, cast, desk.assessment)
    desk.save("3", seq=1, base=1)
    assert transactions(app, lambda: desk.save("1", seq=2)) == [1, 6]


@pytest.mark.sqlite
@pytest.mark.parametrize("path", ["/assessments/{}", "/assessments/{}/review?section=references"])
def test_a_page_looks_at_its_own_rows_alone(
    app: Flask, cast: Cast, browse: Browse, assess: Callable[[], int], path: str
) -> None:
    """Not at all that the company has of a table, which grows with every assessment."""
    found = assess()
    record(app, cast, found)
    client = browse(cast.bob if "review" in path else cast.vera)
    client.get(path.format(found))
    steps = plans(app, lambda: client.get(path.format(found)))
    assert any("rating USING" in each for each in steps)
    of_people = r"\w+ (membership|user|company)\b"
    wide = [
        each
        for each in steps
        if re.search(r"\(company_id=\?\)$|^SCAN (?!\()", each) and not re.match(of_people, each)
    ]
    assert wide == []


def _statements(app: Flask, browse: Browse, reader: Actor, path: str) -> int:
    client = browse(reader)
    client.get(path)
    return statements(app, lambda: client.get(path))
