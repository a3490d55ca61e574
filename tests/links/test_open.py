"""A link opens for its purpose and its time, for nobody else, and opening uses nothing up."""

import re
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cast import PASSWORD, THEN, Browse, Cast, PortalClient
from tests.companies.test_members import invited, join
from tests.links.conftest import Give
from tests.support.databases import chosen
from tests.walls.figures import Count
from vetting.access import Forbidden, Purpose
from vetting.clock import now
from vetting.db import across_companies, db, enter_company
from vetting.links import cookies, queries, service
from vetting.models import AccessLink, Membership

Stored = Callable[[], list[AccessLink]]
HOME = "/invitation/account"
TIMES = 20


def opened(client: PortalClient, code: str, status: int = 303) -> str:
    page = client.post("/invitation", {"code": code}, status=status).text
    page = re.sub(r'name="csrf_token" value="[^"]+"', "", page)
    return re.sub(r'(id="code"[^>]*) value="[^"]*"', r"\1", page)


def test_the_secret_is_stored_nowhere(
    cast: Cast, browse: Browse, give: Give, instance: Path
) -> None:
    code = give()
    opened(browse(), code)
    with closing(chosen().behind(instance)) as database:
        dump = str([database.rows(name) for name in database.tables()])
    assert queries.digest_of(code) in dump
    assert code not in dump


def test_the_cookie_is_for_one_purpose_and_holds_no_secret(browse: Browse, give: Give) -> None:
    code = give()
    answer = browse().post("/invitation", {"code": code})
    (cookie,) = (each for each in answer.headers.getlist("Set-Cookie") if "link-" in each)
    assert cookie.startswith("link-invitation=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert code not in cookie
    assert code not in answer.location


def test_over_https_the_cookie_is_bound_to_the_host(app: Flask, browse: Browse, give: Give) -> None:
    app.config["SESSION_COOKIE_SECURE"] = True
    answer = browse().post("/invitation", {"code": give()})
    (cookie,) = (each for each in answer.headers.getlist("Set-Cookie") if "link-" in each)
    assert cookie.startswith("__Host-link-invitation=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


def test_nothing_that_only_reads_uses_a_link(
    browse: Browse, give: Give, stored: Stored, count: Count
) -> None:
    code, ada = give(), browse()
    for _ in range(TIMES):
        ada.client.get("/invitation")
        ada.client.head("/invitation")
    assert stored()[0].last_used_at is None
    opened(ada, code)
    used = stored()[0].last_used_at
    for _ in range(TIMES):
        ada.get(HOME)
        assert ada.client.head(HOME).status_code == 200
    assert stored()[0].last_used_at == used
    opened(browse(), code)
    assert stored()[0].done_at is None
    count(reads_of_a_link_that_used_nothing=4 * TIMES)


def test_opening_says_when(browse: Browse, give: Give, stored: Stored) -> None:
    with time_machine.travel(THEN, tick=False):
        opened(browse(), give())
    assert stored()[0].last_used_at == THEN


def test_every_failure_answers_alike(
    cast: Cast, browse: Browse, give: Give, stored: Stored
) -> None:
    with time_machine.travel(THEN, tick=False) as clock:
        live, other = give(), give(Purpose.SELF_ASSESSMENT)
        revoked = give()
        browse(cast.alice).post("/links/3/revocation")
        expired = give(lasts=timedelta(seconds=1))
        clock.shift(timedelta(seconds=1))
        tried = [
            "",
            "x",
            live[:-1],
            live + "x",
            live.swapcase(),
            ("-" if live[0] == "_" else "_") + live[1:],
            other,
            revoked,
            expired,
            "x" * 43,
            "x" * 5000,
            "'; DROP TABLE access_link; --",
            "\x00\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
        ]
        answers = {opened(browse(), code, 422) for code in tried}
        assert len(answers) == 1
        assert "not open" in answers.pop()
        opened(browse(), f"  {live}\n")
    assert [each.last_used_at is not None for each in stored()] == [True, False, False, False]


def test_a_fragment_is_answered_alike_too(browse: Browse, give: Give) -> None:
    for path in (HOME, "/invitation/membership"):
        answer = browse().fragment(path, status=401)
        assert answer.headers["HX-Redirect"] == "/invitation"
        assert answer.text == ""


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(noise=st.text(max_size=60))
def test_noise_opens_nothing(app: Flask, give: Give, noise: str) -> None:
    with app.app_context():
        for purpose in Purpose:
            assert queries.live(queries.digest_of(noise), purpose, THEN) is None


def test_no_neighbour_of_a_secret_opens_anything(app: Flask, give: Give) -> None:
    code = give(at=THEN)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    near = {code[:at] + letter + code[at + 1 :] for at in range(len(code)) for letter in letters}
    near |= {code[:length] for length in range(len(code))}
    near |= {code[:at] + code[at + 1 :] for at in range(len(code))}
    near.discard(code)
    assert len(near) > 2700
    with app.app_context():
        found = [
            secret
            for secret in near
            if queries.live(queries.digest_of(secret), Purpose.INVITATION, THEN) is not None
        ]
    assert found == []


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - {Purpose.INVITATION}))
def test_a_link_for_something_else_opens_no_invitation(
    app: Flask, browse: Browse, give: Give, purpose: Purpose
) -> None:
    ada, code = browse(), give(purpose)
    opened(ada, code, 422)
    with app.test_request_context():
        forged = cookies.put(app.response_class(), purpose, queries.digest_of(code))
    value = forged.headers["Set-Cookie"].partition("=")[2].partition(";")[0]
    for name in (f"link-{purpose}", "link-invitation"):
        ada.client.set_cookie(name, value)
    assert ada.get(HOME, status=303).location == "/invitation"


def test_a_cookie_that_was_made_up_opens_nothing(browse: Browse, give: Give) -> None:
    ada, digest = browse(), queries.digest_of(give())
    for value in (digest, f'"{digest}"', "", "x" * 3000, "W10.aaaa"):
        ada.client.set_cookie("link-invitation", value)
        assert ada.get(HOME, status=303).location == "/invitation"


def test_a_revoked_link_ends_at_the_next_request(cast: Cast, browse: Browse, give: Give) -> None:
    owner, ada = browse(cast.alice), browse()
    opened(ada, give())
    ada.get(HOME)
    owner.post("/links/1/revocation")
    assert ada.get(HOME, status=303).location == "/invitation"
    assert ada.post(HOME, {"name": "Ada"}).location == "/invitation"


def test_an_expired_link_ends_while_its_page_is_open(browse: Browse, give: Give) -> None:
    with time_machine.travel(THEN, tick=False) as clock:
        ada = browse()
        opened(ada, give(lasts=timedelta(minutes=5)))
        ada.get(HOME)
        clock.shift(timedelta(minutes=5))
        ada.get(HOME, status=303)


def test_many_acceptances_at_once_have_one_effect(
    app: Flask, cast: Cast, browse: Browse, count: Count
) -> None:
    code = invited(browse(cast.alice))
    people = [browse() for _ in range(50)]
    for person in people:
        opened(person, code)
    answers: list[Any] = []

    def accept(number: int) -> None:
        data = {"name": "Nora", "email": f"nora{number}@new.example"}
        data |= {"password": PASSWORD, "again": PASSWORD}
        answers.append(people[number].client.post(HOME, data=data))

    threads = [threading.Thread(target=accept, args=[number]) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted({answer.status_code for answer in answers}) in ([303], [303, 404])
    effects = sum(answer.headers.get("Location") == "/" for answer in answers)
    assert effects == 1
    with app.app_context(), across_companies():
        assert db.session.query(Membership).filter_by(company_id=1).count() == 6
    count(redemptions_at_once=len(answers), redemptions_with_an_effect=effects)


def test_a_used_invitation_opens_nothing_more(cast: Cast, browse: Browse, stored: Stored) -> None:
    code, nora, later = invited(browse(cast.alice)), browse(), browse()
    opened(later, code)
    join(nora, code)
    later.get(HOME, status=303)
    opened(browse(), code, 422)
    assert stored()[0].done_at is not None


def test_only_who_may_invite_gives_invitations(app: Flask, cast: Cast) -> None:
    for actor, purpose in (
        (cast.marta, Purpose.INVITATION),
        (cast.bob, Purpose.REFERENCE),
        (cast.vera, Purpose.SELF_ASSESSMENT),
    ):
        with app.app_context():
            enter_company(1)
            with pytest.raises(Forbidden):
                service.give(actor, purpose, 1, "Ada", THEN, THEN)


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - {Purpose.INVITATION}))
@pytest.mark.parametrize("step", ["departure", "role"])
def test_who_leaves_or_may_give_none_any_more_keeps_no_way_in(
    app: Flask, cast: Cast, browse: Browse, give: Give, purpose: Purpose, step: str
) -> None:
    secret = give(purpose, cast.marta)
    kept = give(purpose, cast.alice)
    browse(cast.alice).post(f"/members/{cast.marta.member_id}/{step}", {"role": "viewer"})
    with app.app_context():
        assert queries.live(queries.digest_of(secret), purpose, now()) is None
        assert queries.live(queries.digest_of(kept), purpose, now()) is not None
