from typing import Any

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.panel import answered, offered, rated
from vetting.access import Forbidden
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import FlagRuling
from vetting.pirate_check import queries, service

SIGN = "accounts-in-vendor-name"
NOTE = "Showed us a contract in which the accounts are ours."


def test_clearing_a_sign_lowers_the_level_and_keeps_who_and_why(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    answer = _rule(bob, assessment_id)
    assert answer.location.endswith(f"/assessments/{assessment_id}/pirate-check#evidence-{SIGN}")
    page = bob.get(f"/assessments/{assessment_id}/pirate-check").text
    assert NOTE in page
    assert "Bob Baker: cleared" in page
    assert "Rule R4" not in page
    assert _states(app) == ["cleared"]


def test_rulings_add_up_to_a_history_and_the_newest_holds(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    _rule(browse(cast.bob), assessment_id)
    _rule(browse(cast.rosa), assessment_id, state="confirmed", note="The annex says otherwise.")
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/pirate-check").text
    assert page.index("Rosa Ruiz: confirmed") < page.index("Bob Baker: cleared")
    assert "Rule R4" in page
    assert _states(app) == ["cleared", "confirmed"]


def test_new_evidence_raises_a_cleared_sign_again(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    _rule(bob, assessment_id)
    offered(app, cast.rosa, assessment_id, "Pages are ours.", vendor_owned_accounts="are ours")
    page = bob.get(f"/assessments/{assessment_id}/pirate-check").text
    assert "New evidence has come since it was ruled on" in page
    assert "Rule R4" in page


def test_a_fragment_brings_the_card_and_the_level_out_of_band(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    answer = bob.fragment(url, _filled(bob, assessment_id)).text
    assert f'id="sign-{SIGN}"' in answer
    assert 'id="level"' in answer
    assert "hx-swap-oob" in answer
    assert "<html" not in answer


def test_sending_the_same_ruling_twice_is_ruling_once(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    data = _filled(bob, assessment_id)
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    bob.post(url, data)
    bob.post(url, data)
    assert _states(app) == ["cleared"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param({"note": "too short"}, "at least 10 characters", id="short note"),
        pytest.param({"note": "   \n  "}, "Please fill this in", id="blank note"),
        pytest.param({"note": "x" * 9000}, "8000 characters at most", id="huge note"),
        pytest.param({"state": ""}, "Please choose one", id="no state"),
        pytest.param({"state": "suggested"}, "choice", id="state of the machine"),
        pytest.param({"state": "<script>"}, "choice", id="hostile state"),
    ],
)
def test_bad_input_gets_422_with_what_was_typed(
    app: Flask,
    browse: Browse,
    cast: Cast,
    assessment_id: int,
    data: dict[str, str],
    message: str,
) -> None:
    bob = browse(cast.bob)
    filled = _filled(bob, assessment_id) | data
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    page = bob.post(url, filled, status=422).text
    assert message in page
    assert filled["note"].strip() in page
    assert bob.fragment(url, filled, status=422).text.count("<article") == 1
    assert _states(app) == []


def test_a_ruling_on_an_older_page_shows_what_was_ruled_meanwhile(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    rosa = browse(cast.rosa)
    older = _filled(rosa, assessment_id, state="confirmed", note="I heard it on the phone too.")
    _rule(browse(cast.bob), assessment_id)
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    page = rosa.post(url, older, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "I heard it on the phone too." in page
    assert NOTE in page
    assert _states(app) == ["cleared"]
    rosa.post(url, older | {"version": "1"})
    assert _states(app) == ["cleared", "confirmed"]


def test_a_ruling_on_other_evidence_than_there_is_now_is_held_back(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    older = _filled(bob, assessment_id)
    offered(app, cast.rosa, assessment_id, "Pages are ours.", vendor_owned_accounts="are ours")
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    answer = bob.fragment(url, older, status=409).text
    assert "are ours" in answer
    assert _states(app) == []


@pytest.mark.parametrize("flag", ["offers-fake-reviews", "no-such-sign", "'%20or%201=1"])
def test_a_sign_that_is_not_raised_gets_404(
    browse: Browse, cast: Cast, assessment_id: int, flag: str
) -> None:
    data = {"state": "cleared", "note": NOTE}
    url = f"/assessments/{assessment_id}/pirate-check/{flag}/ruling"
    browse(cast.bob).post(url, data, status=404)


def test_who_has_not_rated_yet_may_not_rule(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    data = {"state": "cleared", "note": NOTE}
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    page = browse(cast.alice).post(url, data, status=409).text
    assert "once your own review is in" in page
    assert "accounts in their own name" not in page
    assert _states(app) == []


def test_a_viewer_gets_403_and_an_outsider_404(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    data = {"state": "cleared", "note": NOTE}
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    browse(cast.vera).post(url, data, status=403)
    browse(cast.charlie).post(url, data, status=404)


def test_the_service_asks_for_the_role_itself(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    found = standing(cast.vera, assessment(cast.vera, assessment_id))
    with pytest.raises(Forbidden):
        service.rule(cast.vera, found, SIGN, "cleared", NOTE, "", 0, now())


def test_a_confirmed_sign_whose_evidence_is_gone_says_so(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    _rule(bob, assessment_id, state="confirmed")
    with app.app_context(), across_companies():
        db.session.execute(db.text("update fact_answer set value = 'no'"))
        db.session.commit()
    page = bob.get(f"/assessments/{assessment_id}/pirate-check").text
    assert "What it rested on is no longer there" in page


def test_the_weightiest_sign_stands_first_and_a_cleared_one_last(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    answered(
        in_app,
        cast.marta,
        assessment_id,
        pressure_deadline="yes",
        asks_personal_passwords="yes",
        offers_reviews="yes",
    )
    found = standing(cast.bob, assessment(cast.bob, assessment_id))
    card = queries.card(cast.bob, found, SIGN)
    service.rule(cast.bob, found, SIGN, "cleared", NOTE, card.evidence, 0, now())
    found = standing(cast.bob, assessment(cast.bob, assessment_id))
    assert [each.id for each in queries.cards(cast.bob, found)] == [
        "offers-fake-reviews",
        "demands-passwords",
        "pressure-close",
        SIGN,
    ]


def test_a_rater_who_abstained_may_rule(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    rated(app, cast.alice, assessment_id, state="abstained")
    _rule(browse(cast.alice), assessment_id)
    assert _states(app) == ["cleared"]


def _rule(
    browser: PortalClient, assessment_id: int, state: str = "cleared", note: str = NOTE
) -> Any:
    url = f"/assessments/{assessment_id}/pirate-check/{SIGN}/ruling"
    return browser.post(url, _filled(browser, assessment_id, state, note))


def _filled(
    browser: PortalClient, assessment_id: int, state: str = "cleared", note: str = NOTE
) -> dict[str, str]:
    page = browser.get(f"/assessments/{assessment_id}/pirate-check").text
    card = page.split(f'id="sign-{SIGN}"')[1]
    hidden = {
        name: card.split(f'name="{name}"')[1].split('value="')[1].split('"')[0]
        for name in ("version", "evidence")
    }
    return {**hidden, "state": state, "note": note}


def _states(app: Flask) -> list[str]:
    with app.app_context(), across_companies():
        return [row.state for row in db.session.query(FlagRuling).order_by(FlagRuling.id)]
