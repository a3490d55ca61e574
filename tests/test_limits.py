"""Tries are counted by person and by address, over all processes, and a refusal says until when."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.accounts.conftest import sign_in
from tests.accounts.test_codes import switch_on
from tests.cast import PASSWORD, Browse, Cast, PortalClient, make_app
from vetting import limits
from vetting.access import Public
from vetting.clock import now
from vetting.db import db
from vetting.errors import TooMany
from vetting.limits import LIMITS, Limit, Pace
from vetting.models import Allowance, SessionRow

WRONG = {"email": "bob@harbour.example", "password": "wrong"}
# What changes nothing that is worth trying often, and what needs no limit for another reason.
UNLIMITED = {
    "accounts.set_language",
    "companies.switch",
    "security.logout",
    "security.tf_select",
    "security.two_factor_rescue",
}


@pytest.fixture
def limited_app(app: Flask) -> Flask:
    app.config["LIMITS_ENABLED"] = True
    return app


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-02T09:00:00Z", tick=False) as traveller:
        yield traveller


def tries_until_refused(person: PortalClient, url: str, data: dict[str, str]) -> int:
    for count in range(1, 100):
        answer = person.client.post(url, data=data)
        if answer.status_code == 429:
            return count - 1
    raise AssertionError("never refused")


def test_every_public_change_is_limited(app: Flask) -> None:
    unlimited = {
        rule.endpoint
        for rule in app.url_map.iter_rules()
        if "POST" in (rule.methods or set())
        and isinstance(app.view_functions[rule.endpoint].__dict__["audience"], Public)
        and not hasattr(app.view_functions[rule.endpoint], "limit")
    }
    assert unlimited == UNLIMITED


def test_a_limit_has_to_exist() -> None:
    with pytest.raises(ValueError, match="no limit"):
        limits.limited("nonsense")


def test_no_other_way_of_sending_an_address_leaves_its_tries_uncounted(
    limited_app: Flask, browse: Browse
) -> None:
    client = browse().client
    pace = LIMITS["sign-in"].person
    assert pace is not None
    for _ in range(pace.at_once + 1):
        assert client.post("/sign-in", json=WRONG).status_code == 415
    right = {**WRONG, "password": PASSWORD}
    assert client.post("/sign-in", json=right).status_code == 415
    assert client.get("/members").status_code == 303


def test_signing_in_is_refused_after_some_tries_and_free_again_later(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse()
    pace = LIMITS["sign-in"].person
    assert pace is not None
    assert tries_until_refused(person, "/sign-in", WRONG) == pace.at_once
    refused = person.post("/sign-in", {**WRONG, "password": PASSWORD}, status=429)
    assert refused.headers["Retry-After"] == str(pace.every)
    assert "You can try again in 60 seconds" in refused.text
    person.get("/members", status=303)
    clock.shift(pace.every - 1)
    person.post("/sign-in", {**WRONG, "password": PASSWORD}, status=429)
    clock.shift(1)
    person.post("/sign-in", {**WRONG, "password": PASSWORD}, status=302)


def test_the_refusal_speaks_spanish_and_comes_as_a_fragment_too(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse(language="es")
    tries_until_refused(person, "/sign-in", WRONG)
    page = person.post("/sign-in", WRONG, status=429).text
    assert 'lang="es"' in page
    assert "60 segundos" in page
    part = person.fragment("/sign-in", WRONG, status=429)
    assert "60 segundos" in part.text
    assert "<title>" not in part.text
    assert part.headers["Retry-After"]


def test_one_person_is_one_however_their_address_is_spelled(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse()
    tries_until_refused(person, "/sign-in", WRONG)
    for spelled in (" BOB@Harbour.Example ", "bob@HARBOUR。example", "bob@harbour．example"):
        person.post("/sign-in", {**WRONG, "email": spelled}, status=429)
    person.post("/sign-in", {**WRONG, "email": "marta@harbour.example"}, status=200)


def test_one_person_is_limited_from_many_addresses_together(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse()
    statuses = [
        person.client.post(
            "/sign-in", data=WRONG, environ_base={"REMOTE_ADDR": f"198.51.100.{number}"}
        ).status_code
        for number in range(12)
    ]
    assert statuses == [200] * 10 + [429] * 2


def test_half_a_sign_in_of_ones_own_does_not_lift_the_limit_of_another(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse()
    tries_until_refused(person, "/sign-in", WRONG)
    with person.client.session_transaction() as session:
        session["tf_user_id"] = "somebody else"
    person.post("/sign-in", WRONG, status=429)


def test_one_address_is_limited_over_many_people(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse()
    at_once = LIMITS["sign-in"].address.at_once
    statuses = [
        person.client.post("/sign-in", data={**WRONG, "email": f"p{n}@x.example"}).status_code
        for n in range(at_once + 1)
    ]
    assert statuses == [200] * at_once + [429]


@pytest.mark.parametrize(
    ("name", "url", "data"),
    [
        ("recovery", "/recovery", {"email": "bob@harbour.example"}),
        ("invitation", "/invitation", {"code": "guess"}),
    ],
)
def test_recovery_and_codes_are_limited(
    limited_app: Flask,
    browse: Browse,
    clock: time_machine.Traveller,
    name: str,
    url: str,
    data: dict[str, str],
) -> None:
    limit = LIMITS[name]
    expected = (limit.person or limit.address).at_once
    assert tries_until_refused(browse(), url, data) == expected


def test_the_second_step_is_limited_for_who_is_half_way_in(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    statuses = []
    for _ in range(7):
        # A cookie from before can be sent again and again; the person in it stays the same.
        person = browse()
        with person.client.session_transaction() as session:
            session["tf_user_id"] = "x"
        statuses.append(person.client.post("/sign-in/code", data={"code": "1"}).status_code)
    assert statuses == [302] * 5 + [429] * 2


def test_the_second_step_is_counted_for_whose_account_it_leads_into(
    app: Flask, cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    switch_on(browse(cast.bob))
    app.config["LIMITS_ENABLED"] = True
    statuses = []
    for guesser in (cast.rosa, cast.vera):
        person = browse(guesser)
        browse(guesser).post("/account/sessions/end")
        sign_in(person, cast.bob.email)
        statuses += [
            person.client.post("/sign-in/code", data={"code": "000000"}).status_code
            for _ in range(4)
        ]
    assert statuses == [200] * 5 + [429] * 3


def test_guessing_the_password_of_an_open_session_is_limited(
    limited_app: Flask, cast: Cast, browse: Browse, clock: time_machine.Traveller
) -> None:
    entry = {"password": "wrong", "new_password": "x" * 12, "new_password_confirm": "x" * 12}
    assert tries_until_refused(browse(cast.bob), "/account/password", entry) == 10


def test_reading_is_not_limited(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse()
    tries_until_refused(person, "/sign-in", WRONG)
    for _ in range(5):
        person.get("/sign-in")


def test_a_refused_try_does_nothing(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    person = browse()
    tries_until_refused(person, "/sign-in", WRONG)
    person.post("/sign-in", {**WRONG, "password": PASSWORD}, status=429)
    with limited_app.app_context():
        assert db.session.scalars(select(SessionRow)).all() == []


def test_no_address_or_person_is_stored_in_the_open(
    limited_app: Flask, browse: Browse, clock: time_machine.Traveller
) -> None:
    browse().post("/sign-in", WRONG, status=200)
    with limited_app.app_context():
        keys = db.session.scalars(select(Allowance.key)).all()
    assert len(keys) == 2
    assert all(re.fullmatch("[0-9a-f]{64}", key) for key in keys)


def test_several_processes_count_together(app: Flask, instance: Path) -> None:
    apps = [app, make_app(instance), make_app(instance)]
    taken, refused = [], []
    limit = Limit(Pace(25, 3600))
    at = now()

    def work(one: Flask) -> None:
        with one.app_context():
            for _ in range(20):
                try:
                    limits.spend("sign-in", None, "192.0.2.1", at)
                except TooMany:
                    refused.append(1)
                else:
                    taken.append(1)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(LIMITS, "sign-in", limit)
        threads = [threading.Thread(target=work, args=(one,)) for one in apps]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (len(taken), len(refused)) == (25, 35)
    for one in apps[1:]:
        with one.app_context():
            db.engine.dispose()


def test_a_household_is_one_address(app: Flask) -> None:
    with app.app_context(), pytest.MonkeyPatch.context() as patch:
        patch.setitem(LIMITS, "sign-in", Limit(Pace(2, 60)))
        limits.spend("sign-in", None, "2001:db8:1:2::1", now())
        limits.spend("sign-in", None, "2001:db8:1:2:ffff::9", now())
        with pytest.raises(TooMany):
            limits.spend("sign-in", None, "2001:db8:1:2::77", now())
        limits.spend("sign-in", None, "2001:db8:1:3::1", now())


def test_addresses_of_the_old_kind_are_each_their_own_on_a_socket_for_both(app: Flask) -> None:
    with app.app_context(), pytest.MonkeyPatch.context() as patch:
        patch.setitem(LIMITS, "sign-in", Limit(Pace(1, 60)))
        limits.spend("sign-in", None, "::ffff:192.0.2.1", now())
        limits.spend("sign-in", None, "::ffff:192.0.2.2", now())
        with pytest.raises(TooMany):
            limits.spend("sign-in", None, "192.0.2.1", now())


def test_what_is_free_again_is_forgotten(app: Flask) -> None:
    with app.app_context(), time_machine.travel("2026-11-02T09:00:00Z", tick=False) as clock:
        limits.spend("sign-in", "bob", "192.0.2.1", now())
        clock.shift(3600)
        limits.spend("sign-in", "rosa", "192.0.2.2", now())
        assert len(db.session.scalars(select(Allowance)).all()) == 2
