from collections.abc import Callable
from datetime import date

import pytest

from tests.cast import Cast, PortalClient
from vetting.models import Reference

Browse = Callable[..., PortalClient]
Stored = Callable[[], list[Reference]]


def test_a_reference_is_kept_as_it_was_entered(
    browse: Browse, cast: Cast, url: str, complete: dict[str, str], stored: Stored
) -> None:
    browse(cast.bob).post(url, complete)
    (row,) = stored()
    assert (row.name, row.organisation, row.outcome) == (
        "Carmen Solís",
        "Panadería Sol",
        "confirmed",
    )
    assert row.authorised_on == date(2026, 10, 20)
    assert row.identity_verified
    assert row.claim_in_writing
    assert not row.contact_is_candidate
    assert (row.version, row.member_id) == (1, cast.bob.member_id)


def test_a_name_is_enough_to_begin_with(
    browse: Browse, cast: Cast, url: str, stored: Stored
) -> None:
    browse(cast.bob).post(url, {"name": "Carmen", "contact_attempts": ""})
    (row,) = stored()
    assert (row.outcome, row.would_rehire, row.contact_attempts) == (
        "not_contacted",
        "not_asked",
        0,
    )


def test_sending_the_form_twice_adds_one_reference(
    browse: Browse, cast: Cast, url: str, complete: dict[str, str], stored: Stored
) -> None:
    bob = browse(cast.bob)
    bob.post(url, complete)
    bob.post(url, complete)
    assert len(stored()) == 1


def test_the_page_asks_the_same_six_questions_of_everybody(
    browse: Browse, cast: Cast, url: str
) -> None:
    page = browse(cast.bob).get(f"{url}/new").text
    for question in (
        "How did you work together, from when to when?",
        "What exactly did this person do themselves?",
        "Tell me about one difficult situation",
        "Which two of these four fit better?",
        "How quickly did they answer, and how was the handover at the end?",
        "Would you work with them again",
    ):
        assert question in page


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"name": "  "}, "Please fill this in."),
        ({"name": "x" * 201}, "This is too long: 200 characters at most."),
        ({"contact": "x" * 256}, "This is too long: 255 characters at most."),
        ({"authorised_on": ""}, "Please say when the candidate agreed"),
        ({"authorised_on": "", "outcome": "not_contacted"}, "Please say when the candidate agreed"),
        ({"authorised_on": "2026-10-23"}, "This is before the candidate agreed."),
        ({"authorised_on": "2999-01-01"}, "Please give a day that has come"),
        ({"identity_how": " "}, "Please say how you made sure."),
        ({"outcome": "unreachable", "contact_attempts": "0"}, "Please count the attempts."),
        ({"outcome": "not_contacted"}, "Please say above what came of the contact."),
        ({"outcome": "marvellous"}, "Not a valid choice."),
        ({"would_rehire": "perhaps"}, "Not a valid choice."),
        ({"contact_attempts": "-1"}, "Please give a whole number from 0 to 99."),
        ({"contact_attempts": "9" * 5000}, "Please give a whole number from 0 to 99."),
        ({"contacted_on": "yesterday"}, "Not a valid date value."),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field_and_nothing_typed_is_lost(
    browse: Browse,
    cast: Cast,
    url: str,
    complete: dict[str, str],
    stored: Stored,
    wrong: dict[str, str],
    message: str,
) -> None:
    page = browse(cast.bob).post(url, {**complete, **wrong}, status=422).text
    assert message in page
    assert "Head of sales" in page
    assert "Quick &lt;b&gt;answers&lt;/b&gt;." in page
    assert stored() == []


def test_everything_that_has_to_be_mended_is_said_at_once(
    browse: Browse, cast: Cast, url: str
) -> None:
    sent = {"name": "", "outcome": "unreachable", "identity_verified": "y"}
    page = browse(cast.bob).post(url, sent, status=422).text
    for message in (
        "Please fill this in.",
        "Please say when the candidate agreed",
        "Please say how you made sure.",
        "Please count the attempts.",
    ):
        assert message in page


def test_a_viewer_adds_nothing(
    browse: Browse, cast: Cast, url: str, complete: dict[str, str], stored: Stored
) -> None:
    browse(cast.vera).get(f"{url}/new", status=403)
    browse(cast.vera).post(url, complete, status=403)
    assert stored() == []


def test_an_outsider_gets_404(
    browse: Browse, cast: Cast, url: str, complete: dict[str, str], stored: Stored
) -> None:
    browse(cast.charlie).get(f"{url}/new", status=404)
    browse(cast.charlie).post(url, complete, status=404)
    assert stored() == []
