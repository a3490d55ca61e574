"""Both sides agree by name to one version, and to no other."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.plans import WHOLE, Counterpart, give, planned, put
from vetting.clock import now
from vetting.db import across_companies, db
from vetting.models import AuditEntry, Brief, PlanAgreement, PlanVersion

NEWER = {**WHOLE, "tone": {"voice": "Warm, and short."}}


def agree(
    person: PortalClient, here: str, number: int = 1, *, status: int = 303, **more: str
) -> str:
    data = {"number": str(number), "full_name": "Marta Molina", "agrees": "y", **more}
    return person.post(here, data, status=status).text


def agreed(app: Flask) -> list[tuple[int, str, str]]:
    with app.app_context(), across_companies():
        found = db.session.execute(
            select(PlanVersion.number, PlanAgreement.side, PlanAgreement.name)
            .join(PlanVersion, PlanVersion.id == PlanAgreement.version_id)
            .order_by(PlanVersion.number, PlanAgreement.side)
        )
        return [tuple(row) for row in found]


def test_both_agree_and_it_stands_with_names_and_dates(
    marta: PortalClient, here: str, vendor: Counterpart
) -> None:
    assert "nobody has agreed yet" in marta.get(here).text
    vendor.agree("Nadia Ruiz López")
    assert "waiting for the company" in marta.get(here).text
    agree(marta, here, full_name="Marta M. Molina")
    page = marta.get(here).text
    assert "agreed by both sides" in page
    for told in ("Nadia Ruiz López", "Marta M. Molina"):
        assert told in page
        assert told in vendor.page()
    assert "Both sides agreed to this version" in vendor.page()


def test_agreeing_twice_is_once(
    app: Flask, marta: PortalClient, here: str, vendor: Counterpart
) -> None:
    for _ in range(2):
        agree(marta, here)
        vendor.agree(number="1", plan_id="1")
    assert agreed(app) == [(1, "company", "Marta Molina"), (1, "vendor", "Nadia Ruiz")]
    with app.app_context(), across_companies():
        verbs = db.session.scalars(select(AuditEntry.verb)).all()
        assert verbs.count("plan-agreed") == 2


def test_who_agrees_second_for_one_side_is_told_who_did(
    app: Flask, browse: Browse, cast: Cast, marta: PortalClient, here: str
) -> None:
    agree(marta, here)
    page = agree(browse(cast.alice), here, full_name="Alice Ames", status=409)
    assert "Marta Molina agreed for the company already" in page
    assert agreed(app) == [(1, "company", "Marta Molina")]


def test_a_newer_version_needs_both_anew_and_the_older_one_holds_until_then(
    app: Flask, cast: Cast, marta: PortalClient, here: str, vendor: Counterpart, plan_id: int
) -> None:
    agree(marta, here)
    vendor.agree()
    put(app, cast.marta, plan_id, NEWER)
    for page in (marta.get(here).text, vendor.page()):
        assert "Until both agree to it, version 1 holds" in page
    assert "Both sides agreed to this version" in vendor.page("/versions/1")
    agree(marta, here, 2)
    assert "version 1 holds" in vendor.page()
    vendor.agree()
    assert "version 1 holds" not in vendor.page()
    assert [number for number, *_ in agreed(app)] == [1, 1, 2, 2]


def test_a_version_that_is_not_the_newest_any_more_is_not_agreed_to_and_nothing_typed_is_lost(
    app: Flask, cast: Cast, marta: PortalClient, here: str, vendor: Counterpart, plan_id: int
) -> None:
    before = vendor.hidden("/agreement")
    put(app, cast.marta, plan_id, NEWER)
    pages = (
        vendor.agree("Nadia R. López", status=409, **before),
        agree(marta, here, 1, full_name="Nadia R. López", status=409),
    )
    for page in pages:
        assert "Version 2 was put forward while this page was open" in page
        assert 'value="Nadia R. López"' in page
        assert "checked" not in page
        assert 'name="number" type="hidden" value="2"' in page
    assert agreed(app) == []


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"full_name": " "}, "Please fill this in."),
        ({"agrees": ""}, "Please tick this if you agree."),
        ({"full_name": "N" * 201}, "too long"),
        ({"number": ""}, "Please check what is marked below"),
        ({"number": "one"}, "Please check what is marked below"),
    ],
)
def test_what_is_no_agreement_is_said(
    app: Flask,
    marta: PortalClient,
    here: str,
    vendor: Counterpart,
    given: dict[str, str],
    message: str,
) -> None:
    data = {"number": "1", "full_name": "Nadia", "agrees": "y", "plan_id": "1", **given}
    assert message in marta.post(here, data, status=422).text
    assert message in vendor.browser.post("/plan/agreement", data, status=422).text
    assert agreed(app) == []


def test_both_sides_at_one_moment_both_hold(
    app: Flask, browse: Browse, cast: Cast, here: str, vendor: Counterpart
) -> None:
    people: list[Any] = [
        lambda: agree(browse(cast.marta), here),
        lambda: vendor.agree(number="1", plan_id="1"),
    ]
    with ThreadPoolExecutor(2) as pool:
        for each in [pool.submit(person) for person in people]:
            each.result()
    assert agreed(app) == [(1, "company", "Marta Molina"), (1, "vendor", "Nadia Ruiz")]


def test_one_side_twice_at_one_moment_is_one_agreement(
    app: Flask, browse: Browse, cast: Cast, here: str
) -> None:
    people = [browse(cast.marta), browse(cast.alice)]

    def sign(person: PortalClient) -> int:
        data = {"number": "1", "full_name": "Of the bakery", "agrees": "y"}
        return person.client.post(here, data=data).status_code

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(sign, people)) == [303, 409]
    assert len(agreed(app)) == 1


def test_only_deciders_agree_and_raters_read(
    app: Flask, browse: Browse, cast: Cast, here: str
) -> None:
    bob = browse(cast.bob)
    agree(bob, here, status=403)
    page = bob.get(here).text
    assert "nobody has agreed yet" in page
    assert "form-agree" not in page
    browse(cast.vera).get(here, status=403)
    browse(cast.charlie).get(here, status=404)
    agree(browse(cast.charlie), here, status=404)
    assert agreed(app) == []


def test_in_a_closed_brief_nothing_is_added(
    app: Flask, marta: PortalClient, here: str, vendor: Counterpart
) -> None:
    with app.app_context(), across_companies():
        db.session.query(Brief).one().closed_at = now()
        db.session.commit()
    agree(marta, here, status=409)
    vendor.agree(number="1", plan_id="1", status=409)
    vendor.say("One more thing.", number="1", plan_id="1", status=409)
    assert "This selection is over" in vendor.page()
    assert agreed(app) == []


def test_a_page_left_open_signs_no_other_plan(
    app: Flask, cast: Cast, marta: PortalClient, vendor: Counterpart
) -> None:
    left_open = vendor.hidden("/agreement")
    other = open_assessment(app, cast.marta, vendor="Marea")
    put(app, cast.marta, planned(app, cast.marta, other))
    vendor.open(give(marta, f"/assessments/{other}/plan/agreement"))
    page = vendor.agree(status=409, **left_open)
    assert "Another plan is open in this browser now." in page
    assert "Another plan is open in this browser now." in vendor.say("A", status=409, **left_open)
    assert agreed(app) == []


def test_nothing_put_forward_is_nothing_to_agree_to(
    app: Flask, cast: Cast, marta: PortalClient
) -> None:
    bare = open_assessment(app, cast.marta)
    here = f"/assessments/{bare}/plan/agreement"
    marta.get(here, status=404)
    planned(app, cast.marta, bare)
    assert "Nothing was put forward yet" in marta.get(here).text
    agree(marta, here, status=404)
    assert (
        "Put a version forward first" in marta.post(f"{here}/link", {"name": "N"}, status=409).text
    )


@pytest.mark.parametrize("changed", [{"name": "Somebody else"}, {"agreed_at": now()}])
def test_an_agreement_never_changes(
    app: Flask, marta: PortalClient, here: str, changed: dict[str, object]
) -> None:
    agree(marta, here)
    with app.app_context(), across_companies():
        row = db.session.query(PlanAgreement).one()
        for name, value in changed.items():
            setattr(row, name, value)
        with pytest.raises(DatabaseError, match="never changes"):
            db.session.commit()
        db.session.rollback()
    assert agreed(app) == [(1, "company", "Marta Molina")]


def test_a_draft_that_says_something_else_than_the_newest_version_is_told_of(
    app: Flask, cast: Cast, marta: PortalClient, here: str, plan_id: int
) -> None:
    assert "The draft was changed since." in marta.get(here).text
    put(app, cast.marta, plan_id, {})
    assert "The draft was changed since." not in marta.get(here).text
