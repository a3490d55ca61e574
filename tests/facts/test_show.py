from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import event

from tests.cast import Cast, PortalClient
from tests.support.filled import fields_of
from vetting.db import db

Browse = Callable[..., PortalClient]


def test_every_member_reads_the_facts(browse: Browse, cast: Cast, assessment_id: int) -> None:
    for person in (cast.alice, cast.marta, cast.bob, cast.vera):
        page = browse(person).get(f"/assessments/{assessment_id}/facts").text
        assert "Offered to write or buy reviews" in page
        assert "<strong>0</strong> of 28 answered" in page


def test_a_viewer_has_nothing_to_fill_in(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.vera).get(f"/assessments/{assessment_id}/facts").text
    assert "Save the facts" not in page
    assert 'type="radio"' not in page


def test_the_facts_speak_spanish(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.bob, "es").get(f"/assessments/{assessment_id}/facts").text
    assert "Ofreció escribir o comprar reseñas" in page


def test_an_outsider_gets_404(browse: Browse, cast: Cast, assessment_id: int) -> None:
    browse(cast.charlie).get(f"/assessments/{assessment_id}/facts", status=404)


@pytest.mark.parametrize("nonsense", ["0", "999999", "99999999999999999999"])
def test_an_assessment_that_is_not_there_gets_404(
    browse: Browse, cast: Cast, nonsense: str
) -> None:
    browse(cast.bob).get(f"/assessments/{nonsense}/facts", status=404)


def test_a_stranger_is_sent_to_sign_in(browse: Browse, assessment_id: int) -> None:
    answer = browse().get(f"/assessments/{assessment_id}/facts", status=303)
    assert "/sign-in" in answer.location


def test_the_number_of_statements_does_not_grow_with_the_answers(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    url = f"/assessments/{assessment_id}/facts"
    bob = browse(cast.bob)
    empty = _statements(app, lambda: bob.get(url))
    fields = fields_of(bob.get(url).text, "facts-form")
    answers = {name: "no" for name in fields if name.endswith("-value")}
    bob.post(url, {**fields, **answers, "lock_in_months-value": "3"})
    assert _statements(app, lambda: bob.get(url)) == empty


def _statements(app: Flask, act: Callable[[], object]) -> int:
    # The first look at a page goes into the audit trail, which costs statements of its own.
    act()
    seen: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        seen.append(statement)

    with app.app_context():
        event.listen(db.engine, "before_cursor_execute", note)
        try:
            act()
        finally:
            event.remove(db.engine, "before_cursor_execute", note)
    return len(seen)
