"""The throw-away portal's entrance: one address, which signs in as the manager."""

from pathlib import Path

import pytest
from sqlalchemy import select

from tests.cast import THEN, PortalClient, lay_fresh, make_app
from vetting.audit.verification import verify
from vetting.db import across_companies, db
from vetting.demo.service import fill
from vetting.models import AuditEntry

TOKEN = "the-address-ends-so"


@pytest.mark.parametrize(("language", "company"), [("en", 1), ("es", 2)])
def test_coming_in_is_told_in_the_trail_as_any_sign_in_is(
    empty_database: Path, tmp_path: Path, language: str, company: int
) -> None:
    lay_fresh(empty_database, tmp_path)
    app = make_app(tmp_path, demo_token=TOKEN)
    visitor = PortalClient(app.test_client(), language)
    with app.app_context(), across_companies():
        fill("never typed by anybody", THEN)
    visitor.get("/demo/another", status=404)
    visitor.get(f"/demo/{TOKEN}", status=303)
    visitor.get("/audit")
    with app.app_context(), across_companies():
        (entry,) = db.session.scalars(select(AuditEntry).where(AuditEntry.verb == "signed-in"))
        assert (entry.company_id, entry.member_id is None) == (company, False)
        assert not any(chain.fault for chain in verify(""))
        db.session.remove()
        db.engine.dispose()
