"""A brief whose costs are to be reckoned."""

from decimal import Decimal

import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.directory import add_brief
from vetting.db import db, enter_company
from vetting.models import CostComparison

FIGURES = {
    "hours": "12",
    "rate_low": "20",
    "rate_high": "30",
    "retainer_low": "900",
    "retainer_high": "1200",
    "retainer_hours": "10",
    "salary_low": "24000",
    "salary_high": "30000",
    "contributions_low": "30",
    "contributions_high": "32",
    "full_week": "40",
    "least_share": "50",
    "years": "3",
}


@pytest.fixture
def brief_id(app: Flask, cast: Cast) -> int:
    return add_brief(
        app,
        cast.marta,
        channels="Instagram\nGoogle\nFacebook",
        hours_per_week=Decimal(12),
        budget_per_month=Decimal(1100),
        response_hours=Decimal(2),
    )


def stored(app: Flask, brief_id: int) -> CostComparison | None:
    with app.app_context():
        enter_company(1)
        return db.session.scalar(
            db.select(CostComparison).where(CostComparison.brief_id == brief_id)
        )
