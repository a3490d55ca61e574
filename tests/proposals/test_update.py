"""Entering a proposal, in versions."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.proposals.conftest import TEXT, Versions
from tests.support.filled import fields_of
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.db import enter_company

Browse = Callable[..., PortalClient]
HELLO = {"text": TEXT, "received_on": "2026-10-30", "declines_guarantee": "y"}


def test_an_offer_is_kept(
    app: Flask, browse: Browse, cast: Cast, url: str, assessment_id: int, versions: Versions
) -> None:
    browse(cast.bob).post(url, HELLO)
    (row,) = versions()
    assert (row.number, row.text, row.received_on) == (1, TEXT, date(2026, 10, 30))
    assert row.declines_guarantee
    with app.app_context():
        enter_company(cast.bob.company_id)
        case = standing(cast.bob, assessment(cast.bob, assessment_id)).case
    assert case.proposal.text == TEXT
    assert case.proposal.declines_guarantee


def test_the_text_is_shown_back_as_text(browse: Browse, cast: Cast, url: str) -> None:
    browse(cast.bob).post(url, HELLO)
    for person in (cast.bob, cast.vera):
        page = browse(person).get(url).text
        text = re.sub(r"<[^>]+>", "", page)
        assert "[1: we guarantee\n5,000 followers in a month]." in text
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert "Entered by Bob Baker" in page
        assert "counts once a person confirms it" in page


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ({"text": "  "}, "Please paste the offer, or choose a file."),
        ({"text": "x" * 200_001}, "This is too long: 200000 characters at most."),
        ({"received_on": "2999-01-01"}, "Please give a day that has come"),
    ],
)
def test_bad_input_is_refused_beside_its_field_and_nothing_typed_is_lost(
    browse: Browse, cast: Cast, url: str, versions: Versions, sent: dict[str, str], message: str
) -> None:
    typed = {"text": TEXT, "received_on": "2026-10-30", **sent}
    page = browse(cast.bob).post(url, typed, status=422).text
    assert message in page
    assert typed["received_on"] in page
    assert typed["text"].strip()[:200_001] in page.replace("&lt;", "<").replace("&gt;", ">")
    assert versions() == []


def test_the_longest_offer_is_taken_in_any_script(
    browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    text = "мы " * 66_666
    client = browse(cast.bob).client
    answer = client.post(url, data={"text": text}, content_type="multipart/form-data")
    assert answer.status_code == 303
    assert versions()[0].text == text.strip()


def test_sending_the_form_twice_is_sending_it_once(
    browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    bob = browse(cast.bob)
    for _ in range(2):
        bob.post(url, {"text": TEXT, "version": "0"})
    assert [(row.number, row.version) for row in versions()] == [(1, 1)]


def test_a_changed_text_is_a_version_and_the_rest_is_corrected_in_place(
    browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {"text": TEXT})
    shown = fields_of(bob.get(url).text, "proposal-form")
    bob.post(url, {**shown, "received_on": "2026-10-31"})
    shown = fields_of(bob.get(url).text, "proposal-form")
    assert shown["received_on"] == "2026-10-31"
    rosa = browse(cast.rosa)
    rosa.post(url, {**shown, "text": "A better offer."})
    assert [(row.number, row.text, row.member_id) for row in versions()] == [
        (1, TEXT, cast.bob.member_id),
        (2, "A better offer.", cast.rosa.member_id),
    ]
    page = rosa.get(url).text
    assert "A better offer." in page
    assert f'href="{url}/versions/1"' in page


def test_of_two_offers_both_are_shown_and_neither_is_lost(
    browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    browse(cast.bob).post(url, {"text": TEXT, "version": "0", "declines_guarantee": "y"})
    rosa = browse(cast.rosa)
    page = rosa.post(url, {"text": "Another offer", "version": "0"}, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "we guarantee\n5,000 followers in a month." in page
    shown = fields_of(page, "proposal-form")
    assert shown["text"].strip() == "Another offer"
    rosa.post(url, shown)
    assert [(row.number, row.text) for row in versions()] == [(1, TEXT), (2, "Another offer")]


def test_only_raters_enter_offers(browse: Browse, cast: Cast, url: str, versions: Versions) -> None:
    browse(cast.vera).post(url, {"text": TEXT}, status=403)
    browse(cast.charlie).get(url, status=404)
    browse(cast.charlie).post(url, {"text": TEXT}, status=404)
    assert browse().get(url, status=303).location.startswith("/sign-in")
    assert browse().fragment(url, {"text": TEXT}, status=401).text == ""
    assert versions() == []


def test_older_versions_stay_as_they_were_and_tell_what_changed(
    browse: Browse, cast: Cast, url: str
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {"text": "We write on Mondays."})
    bob.post(url, {"text": "We write on Fridays.", "version": "1"})
    first = browse(cast.vera).get(f"{url}/versions/1").text
    assert "We write on Mondays." in first
    assert "This version no longer counts" in first
    assert 'id="changes"' not in first
    second = bob.get(f"{url}/versions/2").text
    assert re.search(r"We write on <del>.*?Mondays.*?</del><ins>.*?Fridays.*?</ins>\.", second)
    browse(cast.charlie).get(f"{url}/versions/1", status=404)
    bob.get(f"{url}/versions/3", status=404)


def test_a_version_can_be_taken_away_for_good(
    browse: Browse, cast: Cast, url: str, versions: Versions
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {"text": "First."})
    bob.post(url, {"text": "Second.", "version": "1"})
    gone = f"{url}/versions/2"
    browse(cast.vera).post(f"{gone}/removal", {"version": "2"}, status=403)
    browse(cast.charlie).post(f"{gone}/removal", {"version": "2"}, status=404)
    bob.post(f"{gone}/removal", {"version": "1"}, status=409)
    bob.post(f"{gone}/removal", {"version": "2"})
    bob.post(f"{gone}/removal", {"version": "3"}, status=404)
    bob.get(gone, status=404)
    assert "First." in bob.get(url).text
    assert [row.text for row in versions()] == ["First.", ""]
    bob.post(url, {"text": "Third.", "version": "3"})
    assert [(row.number, row.removed_at is None) for row in versions()] == [
        (1, True),
        (2, False),
        (3, True),
    ]


def test_without_any_version_left_there_is_no_offer(browse: Browse, cast: Cast, url: str) -> None:
    bob = browse(cast.bob)
    bob.post(url, {"text": TEXT})
    bob.post(f"{url}/versions/1/removal", {"version": "1"})
    assert "No written offer yet" in browse(cast.vera).get(url).text
