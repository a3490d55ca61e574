"""What the portal gives out, it takes in again, and nothing of it is changed."""

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import Browse, Cast
from tests.support.directory import add_vendor
from tests.support.filled import fields_of
from tests.vendor_imports.conftest import counted, send
from tests.vendor_imports.test_bring_in import as_name
from tests.walls.strings import STRINGS
from vetting.access import Actor
from vetting.db import db, enter_company
from vetting.models import Vendor
from vetting.vendor_imports.columns import FIELDS
from vetting.vendor_imports.matching import told

FULL = {
    "kind": "in-house",
    "contact_person": "=Leo, her «agent»; 'really'",
    "city": "Cádiz",
    "email": "nuria@vidal.example",
    "phone": "+34 600 000 000",
    "website": "https://vidal.example/portfolio",
    "notes": "Met at the fair;\nsaid: \"+1\"\n-- and 'more'.\n\n=Later",
}


def directory(app: Flask, actor: Actor) -> list[tuple[str, ...]]:
    with app.app_context():
        enter_company(actor.company_id)
        rows = db.session.scalars(select(Vendor)).all()
        return sorted(tuple(getattr(row, name) for name in FIELDS) for row in rows)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_directory_that_is_given_out_comes_in_as_it_was(
    app: Flask, browse: Browse, cast: Cast, language: str, kind: str
) -> None:
    add_vendor(app, cast.marta, "'Núria' Vidal", **FULL)
    for name in {told("name", name): name for name in map(as_name, STRINGS[::3]) if name}.values():
        add_vendor(app, cast.marta, name, kind="agency", notes=name)
    given = browse(cast.marta, language).get(f"/vendors/table?kind={kind}").data
    charlie = browse(cast.charlie, language)
    url = str(send(charlie, given, f"vendors.{kind}").headers["Location"])
    form = fields_of(charlie.get(url).text, "bring-in-form")
    charlie.post(f"{url}/completion", {**form, "doubtful": "y"})
    assert directory(app, cast.charlie) == directory(app, cast.marta)


def test_brought_in_again_it_changes_nothing(app: Flask, browse: Browse, cast: Cast) -> None:
    add_vendor(app, cast.marta, "Núria Vidal", **FULL)
    marta = browse(cast.marta)
    given = marta.get("/vendors/table?kind=csv").data
    page = marta.get(send(marta, given).headers["Location"]).text
    assert counted(page)["Here already"] == "1"
    assert "There is nothing to bring in" in page
