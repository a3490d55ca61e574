from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.dossier import open_assessment
from vetting.db import across_companies, db
from vetting.models import AuditEntry

Trail = Callable[..., list[AuditEntry]]


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def trail(app: Flask) -> Trail:
    """The entries of a company, in their order, without the sign-ins that only came first."""

    def read(company_id: int = 1, *, sign_ins: bool = False) -> list[AuditEntry]:
        with app.app_context(), across_companies():
            rows = db.session.query(AuditEntry).filter_by(company_id=company_id)
            found = rows.order_by(AuditEntry.number).all()
            db.session.expunge_all()
        return [row for row in found if sign_ins or row.verb not in ("signed-in", "joined")]

    return read
