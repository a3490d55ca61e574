"""Owners and managers who see the panel share a scorecard with one person, see who read it and
when, share it anew, and take it back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select, update

from tests.cast import Browse, Cast, PortalClient
from tests.mail.test_outbox import set_up
from tests.shares.conftest import Open
from tests.support.panel import referred
from tests.support.shares import NIA, code_on, share
from vetting.access import Actor
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.mail import outbox
from vetting.models import AuditEntry, Mail, ScorecardShare
from vetting.shares import queries, service, sheets

A_DAY = timedelta(days=1)


def rows(app: Flask) -> list[ScorecardShare]:
    with app.app_context(), across_companies():
        return list(db.session.scalars(select(ScorecardShare).order_by(ScorecardShare.id)))


def trail(app: Flask) -> list[tuple[str, str]]:
    """What the trail says of shares, and who did it: a member, or whoever holds a link."""
    with app.app_context(), across_companies():
        found = db.session.scalars(select(AuditEntry).order_by(AuditEntry.id))
        return [
            (each.verb, "link" if each.link_id else "member")
            for each in found
            if "scorecard" in each.verb or "scorecard" in each.details or "link" in each.verb
        ]


def test_the_link_is_shown_once(marta: PortalClient, place: str) -> None:
    url = marta.post(place, {"name": NIA, "language": "en", "days": "14"}).location
    code = code_on(marta, url)
    assert marta.get(url, status=303).location == place
    page = marta.get(place).text
    assert code not in page
    assert NIA in page
    assert "never" in page


def test_scorecard_and_dossier_lead_there_for_those_who_decide(
    browse: Browse, cast: Cast, marta: PortalClient, place: str
) -> None:
    scorecard = place.removesuffix("/shares")
    for page in (scorecard, scorecard.removesuffix("/scorecard")):
        assert f'href="{place}"' in marta.get(page).text
        assert f'href="{place}"' not in browse(cast.bob).get(page).text


def test_only_deciders_share_and_see_with_whom(
    browse: Browse, cast: Cast, marta: PortalClient, place: str
) -> None:
    share(marta, place)
    for person in (cast.bob, cast.vera):
        browse(person).get(place, status=403)
        browse(person).post(place, {"name": NIA}, status=403)
        for verb in ("renewal", "withdrawal"):
            browse(person).post(f"{place}/1/{verb}", status=403)
    for url in (place, f"{place}/1/link"):
        browse(cast.charlie).get(url, status=404)
    browse(cast.charlie).post(f"{place}/1/renewal", status=404)


def test_nobody_shares_what_they_may_not_see_yet(
    app: Flask, browse: Browse, cast: Cast, marta: PortalClient, place: str
) -> None:
    alice = browse(cast.alice)
    page = alice.get(place).text
    assert "once your own review is in" in page
    assert "Make the link" not in page
    alice.post(place, {"name": NIA, "language": "en", "days": "14"}, status=409)
    assert rows(app) == []
    share(marta, place)
    alice.post(f"{place}/1/renewal", status=409)
    assert "Share again with" not in alice.get(place).text
    # What somebody reads outside can be ended by everybody who decides.
    alice.post(f"{place}/1/withdrawal")
    assert rows(app)[0].sheets == {}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"name": ""}, "Please fill this in."),
        ({"email": "no"}, "not a complete"),
        ({"days": "0"}, "from 1 to 90"),
        ({"days": "91"}, "from 1 to 90"),
        ({"days": ""}, "Please fill this in."),
        ({"language": "fr"}, "Not a valid choice"),
    ],
)
def test_what_cannot_be_shared_is_said(
    app: Flask, marta: PortalClient, place: str, given: dict[str, str], message: str
) -> None:
    told = {"name": NIA, "language": "en", "days": "14", **given}
    assert message in marta.post(place, told, status=422).text
    assert rows(app) == []


def test_shared_with_the_same_person_again_it_is_one_share(
    app: Flask, browse: Browse, marta: PortalClient, place: str, reader: Open
) -> None:
    first = share(marta, place)
    early = reader(first)
    second = share(marta, place, "  nia   NILSEN ")
    other = share(marta, place, email="nia@board.example")
    assert early.is_out()
    assert "opens nothing" in browse().post("/guest", {"code": first}, status=422).text
    assert [row.id for row in rows(app)] == [1, 2]
    for code in (second, other):
        reader(code)


def test_it_ends_by_itself_and_can_be_shared_anew(
    browse: Browse, cast: Cast, marta: PortalClient, place: str, reader: Open
) -> None:
    with time_machine.travel(now(), tick=False) as clock:
        nia = reader(share(marta, place, days="3"))
        clock.shift(3 * A_DAY - timedelta(seconds=1))
        assert "Nadia Ruiz" in nia.page
        clock.shift(timedelta(seconds=1))
        assert nia.is_out()
        later = browse(cast.marta)
        page = later.get(place).text
        assert "over</span>" in page
        assert "Take back" not in page
        again = reader(code_on(later, later.post(f"{place}/1/renewal").location))
        assert "Nadia Ruiz" in again.page
        clock.shift(3 * A_DAY)
        assert again.is_out()


def test_taken_back_it_is_closed_at_the_next_click_and_nothing_of_it_stays(
    app: Flask, marta: PortalClient, place: str, reader: Open
) -> None:
    nia = reader(share(marta, place))
    for _ in range(2):
        marta.post(f"{place}/1/withdrawal")
    assert nia.is_out()
    (row,) = rows(app)
    assert (row.name, row.sheets, row.reference_ids) == (NIA, {}, [])
    assert trail(app).count(("scorecard-taken-back", "member")) == 1
    page = marta.get(place).text
    assert "taken back</span>" in page
    assert '<td data-label="Open until">–</td>' in page


def test_what_ended_by_itself_or_among_the_links_is_swept(
    app: Flask, marta: PortalClient, place: str
) -> None:
    with time_machine.travel(now(), tick=False) as clock:
        share(marta, place, days="2")
        share(marta, place, "Olga Oak", days="9")
        share(marta, place, "Paul Pine", days="9")
        marta.post("/links/3/revocation")
        clock.shift(2 * A_DAY)
        with app.app_context():
            assert service.sweep(now()) == 2
            assert service.sweep(now()) == 0
    assert [bool(row.sheets) for row in rows(app)] == [False, True, False]


def test_what_is_shared_anew_while_the_sweep_looks_stays(
    app: Flask, monkeypatch: pytest.MonkeyPatch, marta: PortalClient, place: str, reader: Open
) -> None:
    """As where the database lets two look before one writes."""
    nia = reader(share(marta, place))
    look, looked = service._over, []

    def too_early(at: datetime) -> Sequence[int]:
        looked.append(at)
        return look(at) if len(looked) > 1 else [1]

    monkeypatch.setattr(service, "_over", too_early)
    with app.app_context():
        assert service.sweep(now()) == 0
    assert "Nadia Ruiz" in nia.page


def test_what_is_taken_back_while_it_is_shared_anew_can_be_read(
    app: Flask,
    monkeypatch: pytest.MonkeyPatch,
    marta: PortalClient,
    place: str,
    reader: Open,
) -> None:
    """As above: the later of the two counts, and its link opens what it says."""
    share(marta, place)
    look = queries.row

    def too_early(actor: Actor, assessment_id: int, share_id: int) -> ScorecardShare:
        found = look(actor, assessment_id, share_id)
        taken_back = update(ScorecardShare).values(ended_at=now(), sheets={})
        with across_companies():
            db.session.execute(taken_back, execution_options={"synchronize_session": False})
        return found

    monkeypatch.setattr(queries, "row", too_early)
    url = marta.post(f"{place}/1/renewal").location
    monkeypatch.undo()
    assert "Nadia Ruiz" in reader(code_on(marta, url)).page


def test_however_many_read_it_what_has_changed_is_found_out_once(
    monkeypatch: pytest.MonkeyPatch, marta: PortalClient, place: str
) -> None:
    for name in ("Nia Nilsen", "Olga Oak", "Paul Pine"):
        share(marta, place, name)
    whole, asked = sheets.issued_code, []

    def counted(*told: Any) -> str:
        asked.append(told)
        return whole(*told)

    monkeypatch.setattr(sheets, "issued_code", counted)
    assert "Changed since" not in marta.get(place).text
    assert len(asked) == 1


def test_the_trail_tells_who_shared_opened_and_saved(
    app: Flask, marta: PortalClient, place: str, reader: Open
) -> None:
    nia = reader(share(marta, place))
    for _ in range(2):
        assert "Nadia Ruiz" in nia.page
        nia.browser.get("/shared/pdf")
    assert "never" not in marta.get(place).text
    assert trail(app) == [
        ("link-given", "member"),
        ("scorecard-shared", "member"),
        ("link-opened", "link"),
        ("shown-for-print", "link"),
        ("shown-for-print", "link"),
    ]


def test_a_closed_brief_hinders_nobody(marta: PortalClient, place: str, reader: Open) -> None:
    marta.post("/briefs/1/closure")
    nia = reader(share(marta, place))
    assert "Nadia Ruiz" in nia.page
    marta.post(f"{place}/1/withdrawal")
    assert nia.is_out()


def test_an_assessment_that_was_shared_is_not_taken_back(marta: PortalClient, place: str) -> None:
    share(marta, place)
    marta.post(place.removesuffix("/scorecard/shares") + "/removal", status=409)


def test_where_mail_goes_out_the_link_is_mailed_in_the_language_chosen(
    app: Flask, marta: PortalClient, place: str
) -> None:
    set_up(app, smtp_url="smtp://127.0.0.1:1")
    code = share(marta, place, email="nia@board.example", language="es")
    with app.app_context(), across_companies():
        (mail,) = db.session.scalars(select(Mail)).all()
        letter = outbox.letter(mail, now())
    assert letter is not None
    assert letter.recipient == "nia@board.example"
    assert letter.subject == "Harbour Bakery le comparte una ficha de resultados"
    assert f"/guest#{code}" in letter.body
    # Of whom it speaks stands in no mail.
    assert "Nadia" not in letter.subject + letter.body


def test_a_word_that_should_not_be_handed_on_is_pointed_out(
    app: Flask, cast: Cast, marta: PortalClient, place: str, assessment_id: int
) -> None:
    assert "Somebody wrote" not in marta.get(place).text
    referred(app, cast.marta, assessment_id, name="Olga Oak", note="They call her a Pirate there.")
    page = marta.get(place).text
    assert "Somebody wrote" in page
    assert "They call her a Pirate there." in page
