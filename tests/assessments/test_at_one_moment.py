"""Of two people who rule or decide on one thing at one moment, the second is told and nothing of
theirs is kept: both read before either wrote, so that only the database can tell."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.filled import fields_of
from tests.support.panel import answered, rated
from vetting.consensus import queries as panel
from vetting.db import across_companies, db
from vetting.decisions import queries as decisions
from vetting.models import Consensus, Decision, FlagRuling, KnockoutRuling
from vetting.pirate_check import queries as checks

SIGN = "accounts-in-vendor-name"
ZERO = "clean-methods"
WHY = "We saw the contract, and in it the accounts are ours."


@pytest.fixture
def dossier(app: Flask, cast: Cast) -> str:
    """Rated by all who decide, with a sign to rule on and a knock-out to confirm."""
    found = open_assessment(app, cast.alice)
    for rater in (cast.alice, cast.marta, cast.bob):
        rated(app, rater, found, {ZERO: 0}, everything=3)
    answered(app, cast.marta, found, accounts_in_vendor_name="yes")
    return f"/assessments/{found}"


@pytest.fixture
def as_it_was(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From now on everybody reads what was there before anybody had said anything."""

    def hide() -> None:
        monkeypatch.setattr(checks, "_rulings", lambda standing: defaultdict(list))
        monkeypatch.setattr(checks, "_knockout_rulings", lambda standing: defaultdict(list))
        monkeypatch.setattr(panel, "history", lambda *read: [])
        monkeypatch.setattr(decisions, "decisions", lambda *read: [])

    return hide


def ruling(client: PortalClient, dossier: str) -> tuple[str, dict[str, str]]:
    card = client.get(f"{dossier}/pirate-check").text.split(f'id="sign-{SIGN}"')[1]
    evidence = card.split('name="evidence"')[1].split('value="')[1].split('"')[0]
    form = {"state": "cleared", "note": WHY, "version": "0", "evidence": evidence}
    return f"{dossier}/pirate-check/{SIGN}/ruling", form


def knockout(client: PortalClient, dossier: str) -> tuple[str, dict[str, str]]:
    form = {"evidence": WHY, "answered": "y", "version": "0"}
    return f"{dossier}/pirate-check/knockouts/{ZERO}", form


def consensus(client: PortalClient, dossier: str) -> tuple[str, dict[str, str]]:
    return f"{dossier}/panel/{ZERO}", {"value": "1", "reason": WHY, "version": "0"}


def decision(client: PortalClient, dossier: str) -> tuple[str, dict[str, str]]:
    fields = fields_of(client.get(f"{dossier}/decision").text, "form-decision")
    said = {"outcome": "on-hold", "reason": WHY, "conditions": "", "follows_level": "yes"}
    said["early_because"] = WHY
    return f"{dossier}/decision", {**fields, **said}


@pytest.mark.parametrize(
    ("say", "model"),
    [
        (ruling, FlagRuling),
        (knockout, KnockoutRuling),
        (consensus, Consensus),
        (decision, Decision),
    ],
)
def test_the_second_is_told_and_the_first_stands(
    app: Flask,
    cast: Cast,
    browse: Browse,
    dossier: str,
    as_it_was: Callable[[], None],
    say: Callable[[PortalClient, str], tuple[str, dict[str, str]]],
    model: Any,
) -> None:
    alice, marta = browse(cast.alice), browse(cast.marta)
    (url, first), (_, second) = say(alice, dossier), say(marta, dossier)
    alice.post(url, first)
    as_it_was()
    assert "Somebody was faster" in marta.post(url, second, status=409).text
    with app.app_context(), across_companies():
        kept = db.session.scalars(select(model)).all()
        assert [(row.member_id, row.number) for row in kept] == [(cast.alice.member_id, 1)]
