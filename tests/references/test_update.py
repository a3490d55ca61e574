from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.filled import fields_of
from vetting.models import Reference

Browse = Callable[..., PortalClient]
Stored = Callable[[], list[Reference]]


@pytest.fixture
def one(browse: Browse, cast: Cast, url: str, complete: dict[str, str]) -> str:
    """The address of a reference that stands there."""
    browse(cast.alice).post(url, complete)
    return f"{url}/1"


def test_the_form_shows_what_was_entered_and_keeps_what_is_changed(
    browse: Browse, cast: Cast, one: str, complete: dict[str, str], stored: Stored
) -> None:
    bob = browse(cast.bob)
    shown = fields_of(bob.get(one).text, "form")
    assert {name: shown[name].strip() for name in complete} == complete
    bob.post(one, {**shown, "outcome": "partly"})
    (row,) = stored()
    assert (row.outcome, row.version, row.member_id) == ("partly", 2, cast.bob.member_id)


def test_a_box_can_be_emptied(
    browse: Browse, cast: Cast, one: str, complete: dict[str, str], stored: Stored
) -> None:
    complete.pop("claim_in_writing")
    browse(cast.bob).post(one, {**complete, "version": "1"})
    assert not stored()[0].claim_in_writing


def test_saving_what_stands_there_already_changes_nothing(
    browse: Browse, cast: Cast, one: str, complete: dict[str, str], stored: Stored
) -> None:
    browse(cast.bob).post(one, {**complete, "version": "0"})
    assert (stored()[0].version, stored()[0].member_id) == (1, cast.alice.member_id)


def test_of_two_changes_both_are_shown_and_neither_is_lost(
    browse: Browse, cast: Cast, one: str, complete: dict[str, str], stored: Stored
) -> None:
    mine = {**complete, "version": "1", "outcome": "partly", "contacted_on": "2026-10-30"}
    theirs = {**complete, "version": "1", "outcome": "contradicted", "contacted_on": ""}
    browse(cast.bob).post(one, theirs)
    rosa = browse(cast.rosa)
    page = rosa.post(one, mine, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "Contradicts it: role, dates or results</blockquote>" in page
    assert "(empty)</blockquote>" in page
    assert stored()[0].outcome == "contradicted"

    shown = fields_of(page, "form")
    assert (shown["outcome"], shown["contacted_on"]) == ("partly", "2026-10-30")
    rosa.post(one, shown)
    assert (stored()[0].outcome, stored()[0].version) == ("partly", 3)


def test_bad_input_is_refused_and_shown_again(
    browse: Browse, cast: Cast, one: str, complete: dict[str, str], stored: Stored
) -> None:
    wrong = {**complete, "version": "1", "name": "", "position": "Owner"}
    page = browse(cast.bob).post(one, wrong, status=422).text
    assert "Please fill this in." in page
    assert 'value="Owner"' in page
    assert stored()[0].name == "Carmen Solís"


def test_only_raters_change_references(
    browse: Browse, cast: Cast, one: str, complete: dict[str, str], stored: Stored
) -> None:
    sent = {**complete, "version": "1", "name": "Somebody else"}
    browse(cast.vera).get(one, status=403)
    browse(cast.vera).post(one, sent, status=403)
    browse(cast.vera).post(f"{one}/removal", status=403)
    browse(cast.charlie).get(one, status=404)
    browse(cast.charlie).post(one, sent, status=404)
    browse(cast.charlie).post(f"{one}/removal", status=404)
    assert stored()[0].name == "Carmen Solís"
    assert stored()[0].removed_at is None


def test_a_reference_stands_under_its_own_assessment_alone(
    app: Flask, browse: Browse, cast: Cast, one: str, complete: dict[str, str]
) -> None:
    other = open_assessment(app, cast.alice, vendor="Omar Ortega")
    browse(cast.bob).get(f"/assessments/{other}/references/1", status=404)
    browse(cast.bob).post(f"/assessments/{other}/references/1", complete, status=404)
    browse(cast.bob).post(f"/assessments/{other}/references/1/removal", status=404)


def test_what_is_typed_into_a_reference_removed_meanwhile_is_not_lost(
    browse: Browse, cast: Cast, one: str, complete: dict[str, str], stored: Stored
) -> None:
    sent = {**complete, "version": "1", "note": "She kept her word."}
    browse(cast.rosa).post(f"{one}/removal")
    page = browse(cast.bob).post(one, sent, status=409).text
    assert "Rosa Ruiz removed this reference." in page
    assert "She kept her word." in page
    browse(cast.bob).post(one, fields_of(page, "form"))
    assert stored()[0].removed_at is None
    assert stored()[0].note == "She kept her word."
