"""The example in a company of its own: loaded, marked, and gone without a trace."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from tests.cast import THEN, Cast, Keep, PortalClient
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import rated
from tests.support.shares import Reader, share
from vetting.access import GUESTS, Actor
from vetting.accounts.queries import memberships_of
from vetting.audit.verification import verify
from vetting.db import Base, across_companies, db, enter_company
from vetting.examples import queries, service
from vetting.examples.reach import OPENED
from vetting.mail.service import write
from vetting.models import (
    AccessLink,
    Assessment,
    AuditEntry,
    Brief,
    Example,
    Membership,
    Proposal,
    User,
    Vendor,
)
from vetting.uploads.kinds import Extract, Kind
from vetting.uploads.service import Received, keeping

Browse = Callable[..., PortalClient]
# The trail is only ever added to, and where it ends is counted.
TRAIL = ("audit_entry", "audit_head")


@pytest.fixture
def loaded(app: Flask, cast: Cast, keep: Keep) -> int:
    """The company with the example, and the number of its brief."""

    def make() -> int:
        with app.app_context():
            enter_company(cast.marta.company_id)
            service.load(cast.marta, "en", THEN)
            return db.session.scalars(select(Brief.id)).one()

    return keep("example", make)


def everything(app: Flask, instance: Path) -> tuple[list[str], set[str]]:
    """Every row of every table but the trail, and the names of all files."""
    with app.app_context(), db.engine.connect() as found:
        rows = [
            f"{table.name} {row}"
            for table in Base.metadata.sorted_tables
            if table.name not in TRAIL
            for row in found.execute(table.select().order_by(*table.primary_key))
        ]
    folder = instance / "uploads"
    return rows, {each.name for each in folder.iterdir()} if folder.is_dir() else set()


def seal_of(browser: PortalClient) -> str:
    page = browser.get("/example/removal").text
    return page.split('name="seal"')[1].split('value="')[1].split('"')[0]


def remove(browser: PortalClient) -> None:
    page = browser.post("/example/removal", {"seal": seal_of(browser)}, status=200, follow=True)
    assert "The example is gone" in page.text


def first(app: Flask, actor: Actor, statement: Any) -> Any:
    with app.app_context():
        enter_company(actor.company_id)
        return db.session.scalars(statement).first()


def test_it_goes_without_a_trace_as_often_as_it_comes(
    app: Flask, cast: Cast, browse: Browse, instance: Path
) -> None:
    own = add_assessment(app, cast.marta, add_brief(app, cast.marta), add_vendor(app, cast.marta))
    rated(app, cast.bob, own, everything=3)
    marta = browse(cast.marta)
    before = everything(app, instance)
    for language in ("en", "es"):
        with app.app_context():
            enter_company(cast.marta.company_id)
            service.load(cast.marta, language, THEN)
        assert everything(app, instance) != before
        remove(marta)
        assert everything(app, instance) == before


def test_what_people_added_is_named_before_it_goes_and_nothing_else_does(
    app: Flask, cast: Cast, browse: Browse, instance: Path, loaded: int
) -> None:
    marta, guest = browse(cast.marta), Reader(browse(None))
    own_brief, own_vendor = add_brief(app, cast.marta, "Ours"), add_vendor(app, cast.marta, "Olga")
    before = everything(app, instance)
    vendor_id = first(app, cast.marta, select(Vendor.id).where(Vendor.example_id.is_not(None)))
    shown = first(app, cast.marta, select(Assessment.id))
    assert "Nobody has added anything" in marta.get("/example/removal").text

    add_assessment(app, cast.marta, loaded, own_vendor)
    mixed = add_assessment(app, cast.marta, own_brief, vendor_id)
    rated(app, cast.marta, shown, everything=2)
    marta.get(f"/assessments/{shown}/scorecard")
    code = share(marta, f"/assessments/{shown}/scorecard/shares")
    guest.open(code)
    marta.post(f"/briefs/{own_brief}/bundles", {"language": "en", "paper": "a4", "sort": ""})
    with app.app_context():
        enter_company(cast.marta.company_id)
        vendor = db.session.get_one(Vendor, vendor_id)
        write(cast.alice.email, f"News of {vendor.name}", "", "en", THEN)
        vendor.name, vendor.example_id = "Renamed by hand", vendor.example_id
        received = Received("offer.txt", b"An offer", Extract(Kind.TEXT, text="An offer"))
        with keeping(cast.marta, received, THEN) as upload:
            assert upload is not None
            offer = {"number": 9, "text": "An offer", "upload_id": upload.id}
            told = {"assessment_id": mixed, "member_id": cast.marta.member_id, "saved_at": THEN}
            db.session.add(Proposal(**offer, **told))
            db.session.commit()
    page = marta.get("/example/removal").text
    assert "Olga · Somebody to run our social media (example)" in page
    assert "Renamed by hand · Ours" in page
    assert "Assessments</dt>" not in page, "they are named, and nothing in them is counted"
    for kind, count in {
        "Reviews": 1,
        "Access links": 1,
        "Shared scorecards": 1,
        "Codes on printed sheets": 1,
        "Files with all scorecards of a brief": 1,
    }.items():
        assert f"<dt>{kind}</dt><dd>{count}</dd>" in page, kind
    remove(marta)

    rows, files = everything(app, instance)
    kept = first(app, cast.marta, select(AccessLink))
    assert (kept.name, kept.subject_id, kept.revoked_at is not None) == ("", 0, True)
    assert files == before[1]
    link, others = _apart([row for row in rows if row not in before[0]])
    assert len(link) == 1
    assert others == []


def _apart(rows: list[str]) -> tuple[list[str], list[str]]:
    is_link = [row.startswith("access_link ") for row in rows]
    return (
        [row for row, found in zip(rows, is_link, strict=True) if found],
        [row for row, found in zip(rows, is_link, strict=True) if not found],
    )


def test_nothing_goes_that_was_added_after_the_page_was_read(
    app: Flask, cast: Cast, browse: Browse, loaded: int
) -> None:
    marta = browse(cast.marta)
    seal = seal_of(marta)
    add_assessment(app, cast.marta, loaded, add_vendor(app, cast.marta, "Olga"))
    page = marta.post("/example/removal", {"seal": seal}, status=409).text
    assert "nothing was removed" in page
    assert "Olga" in page
    assert "Olga" in marta.get("/vendors").text


def test_two_who_load_or_remove_at_once_do_it_once(app: Flask, cast: Cast, instance: Path) -> None:
    def at_once(verb: Callable[[Actor], None]) -> None:
        def run(actor: Actor) -> None:
            with app.app_context():
                enter_company(actor.company_id)
                verb(actor)

        with ThreadPoolExecutor() as pool:
            list(pool.map(run, (cast.alice, cast.marta)))

    before = everything(app, instance)
    at_once(lambda actor: service.load(actor, "en", THEN))
    with app.app_context():
        enter_company(cast.alice.company_id)
        assert db.session.scalar(select(func.count(Vendor.id))) == 4
        seal = queries.removal(cast.alice).seal
        db.session.rollback()
    at_once(lambda actor: service.remove(actor, seal, THEN))
    assert everything(app, instance) == before


def test_its_people_are_no_members_and_cannot_sign_in(
    app: Flask, cast: Cast, browse: Browse, loaded: int
) -> None:
    alice = browse(cast.alice)
    assert "example.invalid" not in alice.get("/members").text
    assert "Laura" not in alice.get("/audit").text
    with app.app_context(), across_companies():
        people = db.session.scalars(select(Membership).where(Membership.example_id.is_not(None)))
        for member in people.all():
            assert not member.active
            assert not member.user.active
            assert member.user.password is None
            assert memberships_of(member.user_id) == []
            alice.get(f"/members/{member.id}", status=404)
        told = db.session.scalars(select(AuditEntry.verb).where(AuditEntry.company_id == 1)).all()
        assert "example-loaded" in told
        assert not {"link-given", "plan-agreed", "notice-read"} & set(told)
        assert not any(chain.fault for chain in verify(""))


def test_everybody_reads_it_and_it_says_what_it_is(
    app: Flask, cast: Cast, browse: Browse, loaded: int
) -> None:
    vendor_id = first(app, cast.marta, select(Vendor.id))
    shown = first(app, cast.marta, select(Assessment.id))
    for actor in (cast.marta, cast.bob, cast.vera):
        browser = browse(actor)
        for url in (f"/briefs/{loaded}", f"/vendors/{vendor_id}", f"/assessments/{shown}"):
            assert "This belongs to the example." in browser.get(url).text
        card = browser.get(f"/assessments/{shown}/scorecard").text
        assert "Ana Whitfield (example)" in card
        assert "Laura Hill (example)" in card
    assert "wait for your review" not in browse(cast.bob).get("/briefs").text
    browse(cast.bob).post("/example", status=403)
    browse(cast.bob).get("/example/removal", status=403)
    assert "(example)" not in browse(cast.charlie).get("/vendors").text


def test_the_trail_gives_nobodys_name_to_what_came_after(
    app: Flask, cast: Cast, browse: Browse, loaded: int
) -> None:
    marta = browse(cast.marta)
    shown = first(app, cast.marta, select(Assessment.id))
    marta.get(f"/assessments/{shown}")
    assert "Ana Whitfield (example) · " in marta.get("/audit").text
    remove(marta)
    assert "(example)" not in marta.get("/audit").text
    brief = marta.post("/briefs", {"title": "Ours", "response_hours": "4"}).location
    entered = {"name": "Olga", "kind": "agency", "brief_id": brief.rsplit("/", 1)[1]}
    marta.post("/vendors", entered)
    assert "Olga · Ours" in marta.get("/audit?verb=assessment-opened").text
    assert "Olga · Ours" not in marta.get("/audit?verb=viewed").text


def test_every_link_of_a_guest_is_found() -> None:
    assert set(OPENED) == GUESTS


def test_nobody_is_left_behind_in_the_accounts(
    app: Flask, cast: Cast, browse: Browse, loaded: int
) -> None:
    remove(browse(cast.marta))
    with app.app_context(), across_companies():
        assert db.session.scalar(select(Example.id)) is None
        addresses = db.session.scalars(select(User.email)).all()
        assert not any(each.endswith("example.invalid") for each in addresses)
