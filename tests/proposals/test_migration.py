"""What was recorded before there were versions is kept, there and back."""

import json

import pytest
from flask import Flask
from sqlalchemy import JSON, text

from tests.cast import Cast
from tests.proposals.conftest import TEXT, Said, Versions
from vetting import migrate
from vetting.db import db
from vetting.proposals.findings import key_of

BEFORE = "b7d20c4e91aa"
PROMISES = [
    {"id": "guaranteed-followers", "quote": "guarantee\n5,000 followers"},
    {"id": "guaranteed-followers", "quote": "guarantee 5,000 followers"},
    {"id": "pressure-close", "quote": "in a month"},
]


@pytest.mark.parametrize("offer", [TEXT, ""])
def test_an_offer_of_old_becomes_the_first_version(
    app: Flask, cast: Cast, assessment_id: int, versions: Versions, said: Said, offer: str
) -> None:
    address = app.config["VETTING"].database_url
    promises = PROMISES if offer else []
    migrate.downgrade(address, BEFORE)
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO proposal (company_id, assessment_id, text, promises, version,"
                " declines_guarantee, member_id, saved_at)"
                " VALUES (1, :assessment, :text, :promises, 3, true, :member, '2026-10-30 09:00')"
            ),
            {
                "assessment": assessment_id,
                "text": offer,
                "promises": json.dumps(promises),
                "member": cast.bob.member_id,
            },
        )
    migrate.upgrade(address)
    (row,) = versions()
    assert (row.number, row.text, row.version) == (1, offer, 3)
    assert (row.removed_at is None) == bool(offer)
    assert [(each.key, each.state, each.turn, each.member_id) for each in said()] == [
        (key_of(promise, quote), "confirmed", 1, cast.bob.member_id)
        for promise, quote in {
            each["id"]: (each["id"], each["quote"]) for each in promises
        }.values()
    ]
    migrate.downgrade(address, BEFORE)
    with app.app_context(), db.engine.connect() as connection:
        statement = text("SELECT promises FROM proposal").columns(promises=JSON)
        (back,) = connection.execute(statement).scalars()
    assert back == promises[1:]
    migrate.upgrade(address)


def test_going_back_keeps_the_newest_version(
    app: Flask, cast: Cast, assessment_id: int, versions: Versions
) -> None:
    address = app.config["VETTING"].database_url
    with app.app_context(), db.engine.begin() as connection:
        for number in (1, 2):
            connection.execute(
                text(
                    "INSERT INTO proposal (company_id, assessment_id, number, text, version,"
                    " declines_guarantee, member_id, saved_at)"
                    " VALUES (1, :assessment, :number, :text, 1, false, 1, '2026-10-30 09:00')"
                ),
                {"assessment": assessment_id, "number": number, "text": f"Version {number}"},
            )
    migrate.downgrade(address, BEFORE)
    migrate.upgrade(address)
    assert [row.text for row in versions()] == ["Version 2"]
