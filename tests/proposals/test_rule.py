"""Confirming, dismissing and marking promises."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy.exc import IntegrityError

from tests.cast import THEN, Cast, PortalClient
from tests.proposals.conftest import TEXT, Finds, Said
from tests.support.panel import rated
from vetting.assessments.queries import standing_of
from vetting.db import db, enter_company
from vetting.models import PromiseRuling
from vetting.proposals.findings import key_of

Browse = Callable[..., PortalClient]
FOLLOWERS = ("guaranteed-followers", "guarantee\n5,000 followers")
KEY = key_of(*FOLLOWERS)


@pytest.fixture
def offered(browse: Browse, cast: Cast, url: str, finds: Finds) -> str:
    """The address of the ruling on the one promise in the offer."""
    finds(FOLLOWERS)
    browse(cast.alice).post(url, {"text": TEXT})
    return f"{url}/findings/{KEY}/ruling"


def sent(state: str, turn: int, page: str = "") -> dict[str, str]:
    shown = re.search(r'name="shown" value="(\w+)"', page)
    return {"state": state, "turn": str(turn), "shown": shown[1] if shown else ""}


def raised(app: Flask, cast: Cast, assessment_id: int) -> dict[str, str]:
    with app.app_context():
        enter_company(1)
        flags = standing_of(cast.alice, assessment_id).scorecard.flags
        return {flag.id: flag.state for flag in flags}


def test_what_the_machine_finds_is_marked_numbered_and_explained(
    browse: Browse, cast: Cast, url: str, offered: str
) -> None:
    page = browse(cast.bob).get(url).text
    assert re.search(
        rf'<a id="piece-1" class="piece" href="#finding-{KEY}">.*?'
        r'<mark class="mark-suggested" data-number="1">guarantee\n5,000 followers</mark>',
        page,
        re.DOTALL,
    )
    assert f'<li id="finding-{KEY}"' in page
    for text in ("Innocent explanation", "Ask next", "to be looked at", "critical"):
        assert text in page
    assert "1 passage is to be looked at." in page


@pytest.mark.parametrize(
    ("state", "verb", "flags"),
    [
        ("confirmed", "promise-confirmed", {"guarantees-followers": "confirmed"}),
        ("dismissed", "promise-dismissed", {}),
    ],
)
def test_a_ruling_counts_at_once_and_can_be_taken_back(
    app: Flask,
    browse: Browse,
    cast: Cast,
    url: str,
    offered: str,
    assessment_id: int,
    said: Said,
    state: str,
    verb: str,
    flags: dict[str, str],
) -> None:
    assert raised(app, cast, assessment_id) == {"guarantees-followers": "suggested"}
    bob = browse(cast.bob)
    bob.post(offered, sent(state, 0))
    assert raised(app, cast, assessment_id) == flags
    page = bob.get(url).text
    assert "Bob Baker, " in page
    assert f'class="mark-{state}"' in page
    bob.post(offered, sent("open", 1))
    assert raised(app, cast, assessment_id) == {"guarantees-followers": "suggested"}
    assert [(each.state, each.turn, each.member_id) for each in said()] == [
        (state, 1, cast.bob.member_id),
        ("open", 2, cast.bob.member_id),
    ]
    trail = browse(cast.alice).get(f"/assessments/{assessment_id}/audit").text
    assert "Took back what was said of a promise" in trail
    assert "Guarantees a number of followers" in trail


def test_htmx_gets_the_finding_the_marks_and_the_level(
    app: Flask, browse: Browse, cast: Cast, url: str, offered: str, assessment_id: int
) -> None:
    rated(app, cast.bob, assessment_id, everything=2)
    bob = browse(cast.bob)
    page = bob.get(url).text
    assert "if confirmed" in page
    answer = bob.fragment(offered, sent("confirmed", 0, page)).text
    assert f'<li id="finding-{KEY}" class="finding stack-s" data-state="confirmed">' in answer
    assert '<a id="piece-1" class="piece"' in answer
    assert 'hx-swap-oob="true"' in answer
    assert 'class="mark-confirmed"' in answer
    assert "Every passage has been looked at." in answer
    assert "Do not contract before this is cleared up" in answer
    assert "if confirmed" not in answer
    assert "autofocus" in answer


def test_whoever_has_not_rated_yet_sees_no_level(
    app: Flask, browse: Browse, cast: Cast, url: str, offered: str
) -> None:
    page = browse(cast.bob).get(url).text
    ruled = browse(cast.bob).fragment(offered, sent("confirmed", 0, page)).text
    assert "Every passage has been looked at." in ruled
    for answer in (page, ruled):
        assert "Warning level" not in answer
    assert "Warning level" in browse(cast.vera).get(url).text


def test_of_two_people_who_rule_at_once_the_second_is_shown_the_first(
    browse: Browse, cast: Cast, offered: str, said: Said
) -> None:
    bob, rosa = browse(cast.bob), browse(cast.rosa)
    bob.post(offered, sent("confirmed", 0))
    rosa.post(offered, sent("confirmed", 0))
    for answer in (
        rosa.fragment(offered, sent("dismissed", 0), status=409).text,
        rosa.post(offered, sent("dismissed", 0), status=409).text,
    ):
        assert "Somebody else judged this while the page was open." in answer
        assert "Bob Baker" in answer
        assert 'name="turn" value="1"' in answer
    assert [each.state for each in said()] == ["confirmed"]
    rosa.post(offered, sent("dismissed", 1))
    assert [each.state for each in said()] == ["confirmed", "dismissed"]


def test_two_rulings_of_one_turn_cannot_both_be_stored(
    in_app: Flask, cast: Cast, offered: str
) -> None:
    told = {"assessment_id": 1, "proposal_id": 1, "key": KEY, "turn": 1, "ruled_at": THEN}
    for state in ("confirmed", "dismissed"):
        db.session.add(PromiseRuling(promise="x", quote="y", state=state, member_id=1, **told))
    with pytest.raises(IntegrityError):
        db.session.flush()


def test_the_page_is_shown_anew_where_more_of_it_has_changed(
    browse: Browse, cast: Cast, url: str, offered: str, finds: Finds
) -> None:
    bob = browse(cast.bob)
    page = bob.get(url).text
    finds(("no-paper-trail", "Hello"), FOLLOWERS)
    answer = bob.fragment(offered, sent("confirmed", 0, page), status=204)
    assert answer.headers["HX-Refresh"] == "true"
    answer = bob.post(offered, sent("open", 1, page))
    assert answer.location == f"{url}#finding-{KEY}"


def test_what_was_said_stays_with_the_words_in_a_later_version(
    app: Flask, browse: Browse, cast: Cast, url: str, offered: str, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    bob.post(offered, sent("dismissed", 0))
    bob.post(url, {"text": f"As agreed:\n\n{TEXT}", "version": "1"})
    page = bob.get(url).text
    assert "Every passage has been looked at." in page
    assert raised(app, cast, assessment_id) == {}
    bob.post(url, {"text": "We guarantee nothing.", "version": "2"})
    assert KEY not in bob.get(url).text
    bob.post(offered, sent("confirmed", 1), status=409)


def test_what_was_said_goes_with_the_last_version_in_which_the_words_stand(
    browse: Browse, cast: Cast, url: str, offered: str, said: Said
) -> None:
    bob = browse(cast.bob)
    bob.post(offered, sent("dismissed", 0))
    bob.post(url, {"text": f"{TEXT}!", "version": "1"})
    bob.post(f"{url}/versions/1/removal", {"version": "2"})
    assert len(said()) == 1
    bob.post(f"{url}/versions/2/removal", {"version": "3"})
    assert said() == []


@pytest.mark.parametrize("state", ["", "answered", "confirmed "])
def test_only_known_words_are_rulings(
    browse: Browse, cast: Cast, offered: str, said: Said, state: str
) -> None:
    browse(cast.bob).post(offered, sent(state, 0), status=422)
    assert said() == []


def test_only_raters_rule(browse: Browse, cast: Cast, url: str, offered: str, said: Said) -> None:
    assert offered.split("/")[-2] in browse(cast.vera).get(url).text
    assert f'action="{offered}"' not in browse(cast.vera).get(url).text
    browse(cast.vera).post(offered, sent("confirmed", 0), status=403)
    browse(cast.charlie).post(offered, sent("confirmed", 0), status=404)
    browse(cast.bob).post(f"{url}/findings/nothing/ruling", sent("confirmed", 0), status=409)
    browse(cast.vera).post(f"{url}/marks", {}, status=403)
    browse(cast.charlie).post(f"{url}/marks", {}, status=404)
    assert said() == []


def test_a_person_marks_what_the_machine_missed(
    app: Flask, browse: Browse, cast: Cast, url: str, offered: str, assessment_id: int, said: Said
) -> None:
    bob = browse(cast.bob)
    mark = {"promise": "pressure-close", "quote": "5,000  followers in a month"}
    for _ in range(2):
        answer = bob.post(f"{url}/marks", mark)
    key = key_of(mark["promise"], mark["quote"])
    assert answer.location == f"{url}#finding-{key}"
    page = bob.get(url).text
    assert "marked by hand" in page
    assert raised(app, cast, assessment_id)["pressure-close"] == "confirmed"
    bob.post(f"{url}/findings/{key}/ruling", sent("open", 1))
    assert key not in bob.get(url).text
    bob.post(f"{url}/marks", mark)
    assert [(each.quote, each.turn) for each in said()] == [
        ("5,000 followers in a month", 1),
        ("5,000 followers in a month", 2),
        ("5,000 followers in a month", 3),
    ]


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ({"promise": "", "quote": "5,000 followers"}, "Please choose."),
        ({"promise": "made-up", "quote": "5,000 followers"}, "Not a valid choice"),
        ({"promise": "pressure-close", "quote": ""}, "Please fill this in."),
        ({"promise": "pressure-close", "quote": "we"}, "Please quote enough words"),
        ({"promise": "pressure-close", "quote": "6,000 followers"}, "These words do not stand"),
        ({"promise": "pressure-close", "quote": "we " * 1000}, "2000 characters at most"),
    ],
)
def test_a_mark_needs_a_kind_and_words_of_the_text(
    browse: Browse,
    cast: Cast,
    url: str,
    offered: str,
    said: Said,
    mark: dict[str, str],
    message: str,
) -> None:
    page = browse(cast.bob).post(f"{url}/marks", mark, status=422).text
    assert message in page
    assert mark["quote"].strip() in page
    assert said() == []
