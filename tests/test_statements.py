"""What the pages that are open all day ask of the database: little, and no more for more rows."""

from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast
from tests.support.directory import add_assessment, add_brief, add_vendor, decided
from tests.support.panel import CRITERIA, answered, offered, rated, referred
from tests.support.statements import statements
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
    reader = cast.bob if "review" in path else cast.vera
    few = _statements(app, browse, reader, path.format(found))
    record(app, cast, found)
    for _ in range(3):
        record(app, cast, assess())
    many = _statements(app, browse, reader, path.format(found))
    assert many == few
    assert many <= MOST[path]


def _statements(app: Flask, browse: Browse, reader: Actor, path: str) -> int:
    client = browse(reader)
    client.get(path)
    return statements(app, lambda: client.get(path))
