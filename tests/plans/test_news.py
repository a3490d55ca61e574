"""What becomes known after drafting is offered, and never written over what was typed."""

import re

from flask import Flask

from tests.cast import Cast, PortalClient
from tests.plans.pages import send
from vetting.db import db, enter_company
from vetting.models import Assessment


def change_contact(app: Flask, cast: Cast, assessment_id: int, name: str) -> None:
    with app.app_context():
        enter_company(cast.marta.company_id)
        db.session.get_one(Assessment, assessment_id).brief.contact_person = name
        db.session.commit()


def offered(page: str, field: str, verb: str) -> tuple[str, dict[str, str]]:
    """The address and the fields of the form that takes or leaves one piece of news."""
    found = re.search(
        rf'action="([^"]*/{field}/{verb})".*?name="version" value="(\d+)".*?'
        r'name="drafted" value="([0-9a-f]{64})"',
        page,
        re.DOTALL,
    )
    assert found
    return found[1], {"version": found[2], "drafted": found[3]}


def test_nothing_is_new_at_first(marta: PortalClient, begun: str) -> None:
    assert "Nothing new" in marta.get(f"{begun}/news").text
    assert "became known" not in marta.get(begun).text


def test_a_new_contact_person_is_offered_and_taken(
    app: Flask, cast: Cast, marta: PortalClient, begun: str, assessment_id: int
) -> None:
    send(marta, begun, "contacts", f__contact="Typed by hand")
    change_contact(app, cast, assessment_id, "Elsa Roca")
    assert "Typed by hand" in marta.get(f"{begun}/sections/contacts").text
    page = marta.get(f"{begun}/news").text
    assert "Typed by hand" in page
    assert "Elsa Roca" in page
    marta.post(*offered(page, "contact", "adoption"))
    assert 'value="Elsa Roca"' in marta.get(f"{begun}/sections/contacts").text


def test_what_is_left_is_not_offered_again(
    app: Flask, cast: Cast, marta: PortalClient, begun: str, assessment_id: int
) -> None:
    change_contact(app, cast, assessment_id, "Elsa Roca")
    page = marta.get(f"{begun}/news").text
    for field in ("contact", "matrix", "calls"):
        marta.post(*offered(page, field, "dismissal"))
    assert "Nothing new" in marta.get(f"{begun}/news").text
    assert 'value="Ana Prieto"' in marta.get(f"{begun}/sections/contacts").text


def test_taking_over_what_changed_meanwhile_is_a_conflict(
    app: Flask, cast: Cast, marta: PortalClient, begun: str, assessment_id: int
) -> None:
    change_contact(app, cast, assessment_id, "Elsa Roca")
    url, form = offered(marta.get(f"{begun}/news").text, "contact", "adoption")
    send(marta, begun, "contacts", f__contact="Typed meanwhile")
    marta.post(url, form, status=409)
    change_contact(app, cast, assessment_id, "Somebody Else")
    url, _ = offered(marta.get(f"{begun}/news").text, "contact", "adoption")
    marta.post(url, form, status=409)
    assert "Typed meanwhile" in marta.get(f"{begun}/sections/contacts").text
