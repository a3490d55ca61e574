from typing import Any

import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred
from vetting import checklists
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.pirate_check.checked import NEEDS, Quiet, quiet_signs
from vetting.scoring.flags import FLAG_IDS

CHECKLIST = checklists.load("community-manager")


def test_every_sign_says_what_it_needs() -> None:
    assert tuple(NEEDS) == FLAG_IDS


def test_what_the_signs_need_is_in_the_checklist() -> None:
    sources = {source for needs in NEEDS.values() for source in needs}
    facts = {source.ref for source in sources if source.kind == "fact"}
    criteria = {source.ref for source in sources if source.kind == "criterion"}
    assert facts <= {fact.id for fact in CHECKLIST.facts}
    assert criteria <= set(CHECKLIST.criteria)


def test_nothing_is_called_checked_before_anybody_looked(in_app: Flask, cast: Cast) -> None:
    found = _quiet(in_app, cast)
    assert set(found) == set(FLAG_IDS)
    assert not [sign.id for sign in found.values() if sign.checked]


@pytest.mark.parametrize(
    ("look", "checked"),
    [
        pytest.param(
            lambda app, cast, found: answered(app, cast.bob, found, offers_reviews="no"),
            set(),
            id="a fact without the offer",
        ),
        pytest.param(
            lambda app, cast, found: (
                answered(app, cast.bob, found, offers_reviews="no", deletes_criticism="unknown"),
                offered(app, cast.bob, found, "We shall write twice a week."),
            ),
            {"offers-fake-reviews", "boast-without-proof", "generic-proposal"},
            id="a fact and the offer",
        ),
        pytest.param(
            lambda app, cast, found: referred(app, cast.bob, found, outcome="confirmed"),
            {"reference-contradicts", "referee-would-not-rehire", "referees-unverifiable"},
            id="a reference",
        ),
        pytest.param(
            lambda app, cast, found: (
                rated(app, cast.bob, found, everything=3),
                rated(app, cast.rosa, found, everything=3),
            ),
            {"price-without-scope", "no-research", "no-crisis-plan"},
            id="two reviews",
        ),
        pytest.param(
            lambda app, cast, found: rated(app, cast.bob, found, everything=3),
            set(),
            id="one review",
        ),
    ],
)
def test_a_sign_is_checked_once_all_its_sources_are_known(
    in_app: Flask, cast: Cast, look: Any, checked: set[str]
) -> None:
    assert {sign.id for sign in _quiet(in_app, cast, look).values() if sign.checked} == checked


def test_what_is_missing_is_named(in_app: Flask, cast: Cast) -> None:
    found = _quiet(in_app, cast)
    assert found["crisis-bluff"].missing == (
        "the vendor's own rating",
        "a crisis drill that two of you have rated",
    )
    assert found["thin-plan"].missing == ("a reading of the plan's elements",)
    assert found["referee-would-not-rehire"].missing == ("a reference that was contacted",)
    assert found["no-research"].missing[0] == "four criteria rated twice: Company research"


def test_a_raised_sign_is_not_quiet(in_app: Flask, cast: Cast) -> None:
    found = _quiet(
        in_app, cast, lambda app, cast, found: answered(app, cast.bob, found, offers_reviews="yes")
    )
    assert "offers-fake-reviews" not in found


@pytest.mark.parametrize(
    ("kind", "facts", "silent"),
    [
        ("freelancer", {}, {"unnamed-worker"}),
        ("agency", {}, set()),
        ("in-house", {}, {"unnamed-worker", "no-contract"}),
        ("freelancer", {"declares_newcomer": "yes"}, {"unnamed-worker", "refuses-referees"}),
    ],
)
def test_signs_that_do_not_apply_are_told_apart(
    in_app: Flask, cast: Cast, kind: str, facts: dict[str, str], silent: set[str]
) -> None:
    found = _quiet(
        in_app,
        cast,
        lambda app, cast, found: answered(app, cast.bob, found, **facts),
        kind=kind,
    )
    assert {sign.id for sign in found.values() if not sign.applies} == silent


def _quiet(app: Flask, cast: Cast, look: Any = None, kind: str = "freelancer") -> dict[str, Quiet]:
    opened = open_assessment(app, cast.alice, kind=kind)
    if look:
        look(app, cast, opened)
    found = standing(cast.vera, assessment(cast.vera, opened))
    return {sign.id: sign for sign in quiet_signs(found)}
