"""Bringing a table in, as a whole or not at all, and taking it back."""

import csv
import io
import time
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.filled import fields_of
from tests.vendor_imports.conftest import Bring, Look, Vendors, counted, send, xlsx
from tests.walls.strings import STRINGS
from vetting.clock import now
from vetting.db import db, enter_company
from vetting.exports.guarding import guarded
from vetting.forms import clean
from vetting.models import AuditEntry, VendorImport
from vetting.vendor_imports import queries, service
from vetting.vendor_imports.matching import told

TABLE = (
    "name,kind,email,website,phone,notes,contact person,town\n"
    "Núria Vidal,freelancer,nuria@vidal.example,vidal.example,+34 600,Fair.,Leo,Cádiz\n"
    "Marea,agency,,,,,,\n"
)
MARTA, ALICE = "marta", "alice"


def entries(app: Flask) -> list[AuditEntry]:
    with app.app_context():
        enter_company(1)
        return list(db.session.scalars(select(AuditEntry).order_by(AuditEntry.id)))


def test_the_good_rows_become_vendors_as_if_entered_by_hand(
    app: Flask, look: Look, bring: Bring, vendors: Vendors, marta: PortalClient
) -> None:
    before = len(entries(app))
    url = look(TABLE)
    page = bring(url)
    assert counted(page) == {"Added": "2", "Filled in": "0", "Rows left out": "0"}
    found = vendors()["Núria Vidal"]
    assert (found.kind, found.email, found.website) == (
        "freelancer",
        "nuria@vidal.example",
        "https://vidal.example",
    )
    assert (found.phone, found.notes, found.contact_person, found.city) == (
        "+34 600",
        "Fair.",
        "Leo",
        "Cádiz",
    )
    assert "Núria Vidal" in marta.get("/vendors?q=nuria").text
    (entry,) = entries(app)[before:]
    assert (entry.verb, entry.details) == ("vendors-imported", '{"created":2,"filled":0}')
    assert "2 added · 0 filled in" in marta.get("/audit").text


def test_rows_with_faults_stay_out_only_when_somebody_says_so(
    look: Look, bring: Bring, vendors: Vendors
) -> None:
    url = look(f"{TABLE}Lola,pirate,,,,,,\n")
    assert "Some rows have faults." in bring(url, 422)
    assert not vendors()
    page = bring(url, without_faulty="y")
    assert counted(page)["Rows left out"] == "1"
    assert set(vendors()) == {"Núria Vidal", "Marea"}


def test_who_is_here_already_stays_as_they_are(
    app: Flask, cast: Cast, look: Look, bring: Bring, vendors: Vendors
) -> None:
    add_vendor(app, cast.marta, "Núria Vidal", city="Sevilla")
    bring(look(TABLE))
    found = vendors()["Núria Vidal"]
    assert (found.city, found.email, found.version) == ("Sevilla", "", 1)


def test_what_they_lack_is_filled_in_and_nothing_else(
    app: Flask, cast: Cast, look: Look, bring: Bring, vendors: Vendors
) -> None:
    add_vendor(app, cast.marta, "Núria Vidal", city="Sevilla", kind="agency")
    page = bring(look(TABLE), known="fill")
    assert counted(page) == {"Added": "1", "Filled in": "1", "Rows left out": "0"}
    found = vendors()["Núria Vidal"]
    assert (found.city, found.kind, found.email, found.contact_person) == (
        "Sevilla",
        "agency",
        "nuria@vidal.example",
        "Leo",
    )


def test_several_rows_fill_one_vendor_each_with_what_is_still_empty(
    app: Flask, cast: Cast, look: Look, bring: Bring, vendors: Vendors
) -> None:
    add_vendor(app, cast.marta, "Marea")
    table = "name,kind,town,notes\nMarea,agency,Bilbao,\nMarea,agency,Vigo,Later.\n"
    assert counted(bring(look(table), known="fill"))["Filled in"] == "1"
    assert (vendors()["Marea"].city, vendors()["Marea"].notes) == ("Bilbao", "Later.")


def test_those_who_are_perhaps_here_are_added_only_when_somebody_says_so(
    app: Flask, cast: Cast, look: Look, bring: Bring, vendors: Vendors
) -> None:
    add_vendor(app, cast.marta, "Ana Gil", email="ana@gil.example")
    table = "name,kind,email,town\nAna Gil,freelancer,other@gil.example,Vigo\n"
    url = look(table)
    assert "Like this there is nothing to bring in." in bring(url, 422)
    assert "Like this there is nothing to bring in." in bring(url, 422, known="fill")
    assert vendors()["Ana Gil"].city == ""
    assert counted(bring(url, doubtful="y"))["Added"] == "1"


def test_pressing_twice_brings_in_once(
    app: Flask, look: Look, marta: PortalClient, vendors: Vendors
) -> None:
    url = look(TABLE)
    form = fields_of(marta.get(url).text, "bring-in-form")
    before = len(entries(app))
    for _ in range(3):
        marta.post(f"{url}/completion", form)
    assert len(vendors()) == 2
    assert len(entries(app)) == before + 1


def test_a_directory_that_changed_meanwhile_is_looked_at_again(
    app: Flask, cast: Cast, look: Look, marta: PortalClient, bring: Bring, vendors: Vendors
) -> None:
    url = look(TABLE)
    form = fields_of(marta.get(url).text, "bring-in-form")
    add_vendor(app, cast.alice, "Marea")
    page = marta.post(f"{url}/completion", form, status=409).text
    assert "Your directory has changed meanwhile." in page
    assert set(vendors()) == {"Marea"}
    assert counted(bring(url))["Added"] == "1"


def test_two_who_bring_in_the_same_at_one_moment_make_no_doubles(
    app: Flask, cast: Cast, browse: Browse, vendors: Vendors
) -> None:
    clients = [browse(cast.marta), browse(cast.alice)]
    urls = [str(send(each, TABLE.encode()).headers["Location"]) for each in clients]
    forms = [
        fields_of(client.get(url).text, "bring-in-form")
        for client, url in zip(clients, urls, strict=True)
    ]
    start, statuses = Barrier(2), []

    def press(which: int) -> None:
        start.wait()
        answer = clients[which].client.post(f"{urls[which]}/completion", data=forms[which])
        statuses.append(answer.status_code)

    threads = [Thread(target=press, args=(which,)) for which in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [303, 409]
    assert len(vendors()) == 2


def test_what_breaks_off_midway_leaves_nothing(
    app: Flask, cast: Cast, look: Look, vendors: Vendors, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = look(TABLE)

    def fall(*told: object, **more: object) -> None:
        raise OSError("the power went")

    monkeypatch.setattr(service, "record", fall)
    with app.app_context():
        enter_company(1)
        import_id = int(url.rsplit("/", 1)[1])
        plan = queries.plan_of(cast.marta, queries.vendor_import(cast.marta, import_id, now()))
        db.session.commit()
        with pytest.raises(OSError, match="power"):
            service.bring_in(cast.marta, import_id, service.Choice(), plan.seal, now())
        db.session.rollback()
    assert not vendors()


def test_the_cells_are_gone_once_they_are_brought_in(app: Flask, look: Look, bring: Bring) -> None:
    bring(look(TABLE))
    with app.app_context():
        enter_company(1)
        (row,) = db.session.scalars(select(VendorImport)).all()
        assert row.cells == []


def test_it_is_taken_back_as_a_whole(
    app: Flask, cast: Cast, look: Look, bring: Bring, vendors: Vendors, marta: PortalClient
) -> None:
    add_vendor(app, cast.marta, "Núria Vidal", city="Sevilla")
    url = look(TABLE)
    bring(url, known="fill")
    before = len(entries(app))
    for _ in range(2):
        page = marta.post(f"{url}/taking-back", follow=True, status=200).text
        assert "Taken back" in page
        assert "To the vendors" in page
        assert "Rows left out" not in page
    (only,) = vendors().values()
    assert (only.name, only.city, only.email, only.notes) == ("Núria Vidal", "Sevilla", "", "")
    (entry,) = entries(app)[before:]
    assert (entry.verb, entry.details) == ("import-taken-back", '{"created":1,"filled":1}')


def test_it_stays_once_somebody_has_worked_with_one_of_them(
    app: Flask, cast: Cast, look: Look, bring: Bring, vendors: Vendors, marta: PortalClient
) -> None:
    url = look(TABLE)
    bring(url)
    add_assessment(app, cast.marta, add_brief(app, cast.marta), vendors()["Marea"].id)
    page = marta.get(url).text
    assert "This can no longer be taken back" in page
    assert "Take all of it back" not in page
    answer = marta.post(f"{url}/taking-back", status=409)
    assert "Nothing was taken back." in answer.text
    assert len(vendors()) == 2


def test_a_change_by_hand_keeps_it_too(
    look: Look, bring: Bring, vendors: Vendors, marta: PortalClient
) -> None:
    url = look(TABLE)
    bring(url)
    vendor = vendors()["Marea"]
    form = {"name": "Marea", "kind": "agency", "city": "Vigo", "version": "1"}
    marta.post(f"/vendors/{vendor.id}", form)
    marta.post(f"{url}/taking-back", status=409)
    assert vendors()["Marea"].city == "Vigo"


def test_another_owner_may_take_it_back_and_it_is_forgotten_after_30_days(
    app: Flask, browse: Browse, cast: Cast, look: Look, bring: Bring, vendors: Vendors
) -> None:
    url = look(TABLE)
    bring(url)
    alice = browse(cast.alice)
    assert "Marta" in alice.get(url).text
    with app.app_context():
        assert service.sweep(now() + timedelta(days=29)) == 0
    alice.post(f"{url}/taking-back")
    assert not vendors()
    with app.app_context():
        assert service.sweep(now() + timedelta(days=31)) == 1


def test_texts_of_every_kind_come_in_as_text(look: Look, bring: Bring, vendors: Vendors) -> None:
    named = map(as_name, STRINGS)
    names = {told("name", name): name for name in named if name}.values()
    held = io.StringIO(newline="")
    writer = csv.writer(held)
    writer.writerow(["name", "kind", "phone"])
    writer.writerows([guarded(name), "agency", number] for number, name in enumerate(names))
    bring(look(held.getvalue()), doubtful="y")
    assert set(vendors()) == set(names)


def as_name(text: str) -> str:
    """What the form of a vendor makes of a name."""
    whole = text.encode("utf-8", "replace").decode()
    return str(clean(str(clean(whole)).replace("\n", " ")[:200]))


@pytest.mark.long
def test_five_thousand_rows_take_a_few_seconds(
    look: Look, marta: PortalClient, bring: Bring
) -> None:
    heads = ["name", "kind", "email", "phone", "website", "town", "notes"]
    rows = [
        [
            f"Vendor {n}",
            "agency",
            f"v{n}@example.com",
            f"+34 600 {n}",
            f"v{n}.example",
            "Vigo",
            "Met at the fair. " * 5,
        ]
        for n in range(5000)
    ]
    data = xlsx(heads, *rows)
    began = time.monotonic()
    url = look(data)
    marta.get(url)
    page = bring(url)
    took = time.monotonic() - began
    assert counted(page)["Added"] == "5,000"
    assert took < 30
