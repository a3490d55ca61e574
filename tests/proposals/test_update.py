from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.filled import fields_of
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.checklists import promises
from vetting.db import across_companies, db, enter_company
from vetting.models import Proposal

Browse = Callable[..., PortalClient]
Stored = Callable[[], Proposal | None]

TEXT = "Hello,\n\nwe guarantee\n5,000 followers in a month.\n<script>alert(1)</script>\n\nBye"
FOLLOWERS = "quote_guaranteed_followers"


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def url(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/proposal"


@pytest.fixture
def stored(app: Flask) -> Stored:
    def read() -> Proposal | None:
        with app.app_context(), across_companies():
            return db.session.query(Proposal).one_or_none()

    return read


def test_an_offer_is_kept_with_the_promises_that_a_person_found(
    app: Flask, browse: Browse, cast: Cast, url: str, assessment_id: int, stored: Stored
) -> None:
    sent = {
        "text": TEXT,
        "received_on": "2026-10-30",
        FOLLOWERS: "we guarantee 5,000 followers",
        "declines_guarantee": "y",
    }
    browse(cast.bob).post(url, sent)
    row = stored()
    assert row is not None
    assert (row.text, row.received_on, row.version) == (TEXT, date(2026, 10, 30), 1)
    assert row.promises == [{"id": "guaranteed-followers", "quote": "we guarantee 5,000 followers"}]
    with app.app_context():
        enter_company(cast.bob.company_id)
        case = standing(cast.bob, assessment(cast.bob, assessment_id)).case
    assert case.proposal.confirmed == ("guaranteed-followers",)
    assert case.proposal.declines_guarantee


def test_every_kind_of_promise_can_be_quoted(
    browse: Browse, cast: Cast, url: str, stored: Stored
) -> None:
    bob = browse(cast.bob)
    names = [name for name in fields_of(bob.get(url).text, "proposal-form") if "quote_" in name]
    bob.post(url, {"text": TEXT, **dict.fromkeys(names, "Hello, we")})
    row = stored()
    assert row is not None
    assert [each["id"] for each in row.promises] == list(promises())


def test_the_text_is_shown_back_as_text_with_the_quote_marked(
    browse: Browse, cast: Cast, url: str
) -> None:
    browse(cast.bob).post(url, {"text": TEXT, FOLLOWERS: "we guarantee 5,000 followers"})
    for person in (cast.bob, cast.vera):
        page = browse(person).get(url).text
        assert "<mark>we guarantee\n5,000 followers</mark>" in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert "Entered by Bob Baker" in page


def test_it_says_that_a_person_reads(browse: Browse, cast: Cast, url: str) -> None:
    assert "no machine judges this text" in browse(cast.vera).get(url).text


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ({"text": "  "}, "Please paste the offer."),
        ({"text": "x" * 200_001}, "This is too long: 200000 characters at most."),
        ({FOLLOWERS: "we promise 5,000 followers"}, "These words do not stand in the text."),
        ({FOLLOWERS: "we"}, "Please quote enough words"),
        ({FOLLOWERS: "we " * 1000}, "This is too long: 2000 characters at most."),
        ({"received_on": "2999-01-01"}, "Please give a day that has come"),
    ],
)
def test_bad_input_is_refused_beside_its_field_and_nothing_typed_is_lost(
    browse: Browse, cast: Cast, url: str, stored: Stored, sent: dict[str, str], message: str
) -> None:
    typed = {"text": TEXT, "quote_spam_automation": "followers in a", **sent}
    page = browse(cast.bob).post(url, typed, status=422).text
    assert message in page
    assert "followers in a" in page
    assert typed["text"].strip()[:200_001] in page.replace("&lt;", "<").replace("&gt;", ">")
    assert stored() is None


def test_the_longest_offer_is_taken_in_any_script(
    browse: Browse, cast: Cast, url: str, stored: Stored
) -> None:
    text = "мы " * 66_666
    client = browse(cast.bob).client
    answer = client.post(url, data={"text": text}, content_type="multipart/form-data")
    assert answer.status_code == 303
    row = stored()
    assert row is not None
    assert row.text == text.strip()


def test_a_text_that_is_taken_away_takes_its_quotes_with_it(
    browse: Browse, cast: Cast, url: str, stored: Stored
) -> None:
    bob = browse(cast.bob)
    bob.post(url, {"text": TEXT, FOLLOWERS: "5,000 followers"})
    shown = fields_of(bob.get(url).text, "proposal-form")
    bob.post(url, {**shown, "text": ""}, status=422)
    bob.post(url, {**shown, "text": "", FOLLOWERS: ""})
    row = stored()
    assert row is not None
    assert (row.text, row.promises, row.version) == ("", [], 2)
    assert "No written offer yet" in browse(cast.vera).get(url).text


def test_sending_the_form_twice_is_sending_it_once(
    browse: Browse, cast: Cast, url: str, stored: Stored
) -> None:
    bob = browse(cast.bob)
    for _ in range(2):
        bob.post(url, {"text": TEXT, "version": "0"})
    row = stored()
    assert row is not None
    assert row.version == 1


def test_of_two_offers_both_are_shown_and_neither_is_lost(
    browse: Browse, cast: Cast, url: str, stored: Stored
) -> None:
    browse(cast.bob).post(url, {"text": TEXT, "version": "0", "declines_guarantee": "y"})
    rosa = browse(cast.rosa)
    page = rosa.post(url, {"text": "Another offer", "version": "0"}, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "we guarantee\n5,000 followers in a month." in page
    shown = fields_of(page, "proposal-form")
    assert shown["text"].strip() == "Another offer"
    rosa.post(url, shown)
    row = stored()
    assert row is not None
    assert (row.text, row.version, row.declines_guarantee) == ("Another offer", 2, False)


def test_only_raters_enter_offers(browse: Browse, cast: Cast, url: str, stored: Stored) -> None:
    browse(cast.vera).post(url, {"text": TEXT}, status=403)
    browse(cast.charlie).get(url, status=404)
    browse(cast.charlie).post(url, {"text": TEXT}, status=404)
    assert stored() is None


def test_a_promise_that_is_made_twice_is_quoted_twice(
    browse: Browse, cast: Cast, url: str, stored: Stored
) -> None:
    bob = browse(cast.bob)
    twice = "we guarantee 5,000 followers\n\nin a month"
    bob.post(url, {"text": TEXT, FOLLOWERS: twice})
    row = stored()
    assert row is not None
    assert [each["quote"] for each in row.promises] == twice.split("\n\n")
    assert fields_of(bob.get(url).text, "proposal-form")[FOLLOWERS] == twice
    seen = browse(cast.vera).get(url).text
    assert seen.count('class="quote plain"') == 2
    bob.post(url, {"text": TEXT, FOLLOWERS: twice, "version": "1"})
    again = stored()
    assert again is not None
    assert again.version == 1
    wrong = bob.post(url, {"text": TEXT, FOLLOWERS: f"{twice}\n\nby magic"}, status=422)
    assert "These words do not stand in the text." in wrong.text
