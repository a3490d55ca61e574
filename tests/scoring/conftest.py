"""The cast of a scoring test: Laura and Marta rate, Nadia is rated."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.reader import read_case
from vetting.scoring.scorecard import Scorecard, score_case

Json = dict[str, Any]

GATE_FACTS = {
    "accounts_in_vendor_name": "no",
    "asks_personal_passwords": "no",
    "written_contract_offered": "yes",
    "guarantees_follower_numbers": "no",
}


def _score(**case: Any) -> Scorecard:
    return score_case(*read_case({"reviews": [], **case}, load))


def _flags(**case: Any) -> dict[str, RaisedFlag]:
    return {flag.id: flag for flag in _score(**case).flags}


def _panel(
    ratings: Mapping[str, int | str], *raters: str, notes: Mapping[str, str] | None = None
) -> list[Json]:
    return [
        {"rater": rater, "as": "panel", "ratings": dict(ratings), "notes": dict(notes or {})}
        for rater in raters or ("laura", "marta")
    ]


def _full(**changes: Any) -> Json:
    everything = dict.fromkeys(load("community-manager").criteria, 3)
    facts = {**GATE_FACTS, **changes.pop("facts", {})}
    case: Json = {
        "reviews": _panel(everything),
        "references": [
            {"organisation": "Panadería Sol", "identity_verified": "yes", "outcome": "confirmed"}
        ],
        "proposal": {"text": "Un plan para su panadería."},
    }
    return {**case, "facts": facts, **changes}


@pytest.fixture(scope="session")
def score() -> Callable[..., Scorecard]:
    """Score a case that is given by its keys."""
    return _score


@pytest.fixture(scope="session")
def flags() -> Callable[..., dict[str, RaisedFlag]]:
    """The warning signs by id of a case that is given by its keys."""
    return _flags


@pytest.fixture(scope="session")
def panel() -> Callable[..., list[Json]]:
    """The reviews of Laura and Marta, or of the named raters, who all rate alike."""
    return _panel


@pytest.fixture(scope="session")
def full() -> Callable[..., Json]:
    """A case that passes the evidence gate without a warning sign, with changes."""
    return _full
