"""Invitations that are mailed as well: who gets what, and what lies in the outbox until then."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.companies.test_members import join
from tests.mail.test_outbox import set_up
from vetting.companies.service import INVITATION_DAYS
from vetting.db import across_companies, db
from vetting.mail import outbox
from vetting.mail.outbox import Letter
from vetting.models import AccessLink, Mail

TO = "nora@new.example"
FORM = {"name": "Nora New", "role": "reviewer", "email": TO, "language": "en"}


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THEN, tick=False) as travelling:
        yield travelling


@pytest.fixture
def owner(app: Flask, cast: Cast, browse: Browse, clock: object) -> PortalClient:
    """Alice, where mail goes out."""
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    return browse(cast.alice)


def invite(owner: PortalClient, **form: str) -> str:
    """Invite Nora; returns the link that the page shows."""
    answer = owner.post("/members/invitations", {**FORM, **form})
    return shown(owner, answer.location)


def renew(owner: PortalClient, number: int = 1) -> str:
    return shown(owner, owner.post(f"/members/invitations/{number}/renewal").location)


def shown(owner: PortalClient, address: str) -> str:
    found = re.search(r'id="invitation-link"[^>]*value="([^"]+)"', owner.get(address).text)
    assert found
    return found[1]


def outgoing(app: Flask, at: datetime) -> list[Letter]:
    """What would be sent at a moment."""
    with app.app_context():
        rows = db.session.scalars(select(Mail).order_by(Mail.id)).all()
        return [each for row in rows if (each := outbox.letter(row, at))]


def link_in(letter: Letter) -> str:
    (found,) = re.findall(r"http://\S+", letter.body)
    return str(found)


def test_the_mail_says_who_invites_into_what_and_until_when(
    app: Flask, owner: PortalClient
) -> None:
    link = invite(owner)
    (letter,) = outgoing(app, THEN)
    assert letter.recipient == TO
    assert letter.subject == "Invitation to Harbour Bakery"
    assert "Hello Nora New," in letter.body
    assert "Alice Ames invites you to join Harbour Bakery" in letter.body
    assert "until 16 Nov 2026" in letter.body
    assert link_in(letter) == link


def test_it_is_in_the_language_that_was_chosen(app: Flask, owner: PortalClient) -> None:
    invite(owner, language="es")
    (letter,) = outgoing(app, THEN)
    assert letter.subject == "Invitación a Harbour Bakery"
    assert "Alice Ames le invita" in letter.body
    assert "16 nov 2026" in letter.body


def test_the_secret_stands_behind_the_hash_alone_and_nowhere_in_the_database(
    app: Flask, owner: PortalClient
) -> None:
    link = invite(owner)
    address, _, secret = link.partition("#")
    assert len(secret) == 43
    assert secret not in address
    with app.app_context():
        dump = "\n".join(
            str(row)
            for table in db.metadata.sorted_tables
            for row in db.session.connection().execute(table.select())
        )
    assert TO in dump
    assert secret not in dump


def test_the_mailed_link_brings_somebody_in(
    app: Flask, owner: PortalClient, browse: Browse
) -> None:
    invite(owner)
    (letter,) = outgoing(app, THEN)
    nora = browse()
    join(nora, link_in(letter).partition("#")[2])
    assert "Harbour Bakery" in nora.get("/members").text
    assert outgoing(app, THEN) == []


def test_it_goes_out_once_and_leaves_no_text(app: Flask, owner: PortalClient) -> None:
    invite(owner)
    sent: list[str] = []
    with app.app_context():
        for _ in range(2):
            outbox.send_due(THEN, lambda mail: sent.append(mail["To"]))
        assert db.session.scalars(select(Mail.body)).all() == [""]
    assert sent == [TO]


@pytest.mark.parametrize("form", [{"email": ""}, {"email": "   "}])
def test_without_an_address_nothing_is_mailed(
    app: Flask, owner: PortalClient, form: dict[str, str]
) -> None:
    assert invite(owner, **form).startswith("http://localhost/invitation#")
    with app.app_context():
        assert db.session.scalars(select(Mail)).all() == []


@pytest.mark.parametrize(
    "address", ["nobody", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "a@b"]
)
def test_an_address_that_is_none_is_refused(owner: PortalClient, address: str) -> None:
    page = owner.post("/members/invitations", {**FORM, "email": address}, status=422)
    assert "not a complete e-mail address" in page.text
    assert "Open invitations" not in owner.get("/members").text


def test_without_a_mail_server_no_address_is_asked_for_or_kept(
    app: Flask, cast: Cast, browse: Browse
) -> None:
    alice = browse(cast.alice)
    assert 'name="email"' not in alice.get("/members").text
    invite(alice)
    assert TO not in alice.get("/members").text
    with app.app_context():
        assert db.session.scalars(select(Mail)).all() == []


def test_a_new_link_makes_the_old_one_worthless_and_is_mailed_too(
    app: Flask, cast: Cast, owner: PortalClient, browse: Browse, clock: time_machine.Traveller
) -> None:
    old = invite(owner)
    clock.shift(timedelta(days=10))
    new = renew(browse(cast.alice))
    assert new != old
    first, second = (link.partition("#")[2] for link in (old, new))
    assert "not open" in browse().post("/invitation", {"code": first}, status=422).text
    (letter,) = outgoing(app, THEN + timedelta(days=10))
    assert link_in(letter) == new
    assert "until 26 Nov 2026" in letter.body
    join(browse(), second)
    with app.app_context(), across_companies():
        states = db.session.scalars(select(AccessLink).order_by(AccessLink.id)).all()
        assert [(bool(link.revoked_at), bool(link.done_at)) for link in states] == [
            (True, False),
            (False, True),
        ]


def test_an_expired_invitation_can_be_renewed(
    cast: Cast, owner: PortalClient, browse: Browse, clock: time_machine.Traveller
) -> None:
    invite(owner)
    clock.shift(timedelta(days=INVITATION_DAYS, seconds=1))
    nora = browse()
    join(nora, renew(browse(cast.alice)).partition("#")[2])
    assert "Nora New" in nora.get("/members").text


def test_what_was_used_or_withdrawn_is_not_renewed(owner: PortalClient, browse: Browse) -> None:
    join(browse(), invite(owner).partition("#")[2])
    invite(owner)
    owner.post("/members/invitations/2/withdrawal")
    for number in (1, 2):
        page = owner.post(f"/members/invitations/{number}/renewal", status=409)
        assert "not open any more" in page.text


def test_only_an_owner_of_the_company_renews(
    cast: Cast, owner: PortalClient, browse: Browse
) -> None:
    invite(owner)
    for person, status in ((cast.marta, 403), (cast.bob, 403), (cast.charlie, 404)):
        browse(person).post("/members/invitations/1/renewal", status=status)


def test_a_withdrawn_invitation_is_not_sent_late(app: Flask, owner: PortalClient) -> None:
    invite(owner)
    owner.post("/members/invitations/1/withdrawal")
    sent: list[str] = []
    with app.app_context():
        assert outbox.send_due(THEN, lambda mail: sent.append(mail["To"])) == 0
        assert db.session.scalars(select(Mail)).all() == []
    assert sent == []


def test_a_portal_with_another_key_sends_nothing_it_cannot_read(
    app: Flask, owner: PortalClient
) -> None:
    invite(owner)
    app.secret_key = "another"
    assert outgoing(app, THEN) == []


def test_the_trail_tells_of_both_links(owner: PortalClient) -> None:
    invite(owner)
    renew(owner)
    given = owner.get("/audit?verb=link-given").text
    revoked = owner.get("/audit?verb=link-revoked").text
    assert given.count(">Gave an access link<br") == 2
    assert revoked.count(">Revoked an access link<br") == 1


def test_inviting_is_limited(app: Flask, owner: PortalClient) -> None:
    app.config["LIMITS_ENABLED"] = True
    for _ in range(30):
        owner.client.post("/members/invitations", data={**FORM, "name": ""})
    page = owner.post("/members/invitations", FORM, status=429)
    assert "You can try again in" in page.text
