import pytest
from flask import Flask

from tests.cast import THEN, Cast
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred
from vetting.db import db, enter_company
from vetting.models import Consensus, Decision, FlagRuling, KnockoutRuling

LONG = "She spoke for ten minutes about the two shops, the export line and the oven.\n" * 6


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Marta and Bob have rated Nadia Ruiz; there is a sign, a knock-out and a decision."""
    found = open_assessment(app, cast.alice)
    marta = {"company-knowledge": 3, "clean-methods": 0, "first-hour": 4, "channel-audit": 4}
    bob = {"company-knowledge": 4, "clean-methods": 0, "first-hour": 1, "channel-audit": 1}
    rated(app, cast.marta, found, marta, {"company-knowledge": LONG}, everything=3)
    rated(app, cast.bob, found, {**bob, "sector-rules": "not-observed"}, everything=3)
    answered(app, cast.marta, found, accounts_in_vendor_name="yes", issues_invoice="yes")
    referred(app, cast.bob, found, outcome="confirmed", would_rehire="yes", contact_attempts=1)
    offered(app, cast.bob, found, "I open the pages.", vendor_owned_accounts="open the pages")
    with app.app_context():
        enter_company(cast.marta.company_id)
        made = {"assessment_id": found, "member_id": cast.marta.member_id}
        db.session.add_all(
            [
                Consensus(
                    criterion="first-hour",
                    value="2",
                    reason="We listened to the recording again.",
                    recorded_at=THEN,
                    **made,
                ),
                FlagRuling(
                    flag="accounts-in-vendor-name",
                    state="confirmed",
                    note="It stands in the annex of the offer.",
                    ruled_at=THEN,
                    **made,
                ),
                KnockoutRuling(
                    criterion="clean-methods",
                    confirmed=True,
                    evidence="The invoice for the followers.",
                    answered=True,
                    ruled_at=THEN,
                    **made,
                ),
                Decision(
                    outcome="on-hold",
                    reason="We wait for their answer about the accounts.",
                    follows_level=True,
                    level="caution",
                    rule="R4",
                    decided_at=THEN,
                    **made,
                ),
                Decision(
                    number=2,
                    outcome="conditions",
                    reason="They put the accounts in our name after all.",
                    conditions="A trial of eight weeks.",
                    follows_level=False,
                    level="caution",
                    rule="R4",
                    decided_at=THEN,
                    **made,
                ),
            ]
        )
        db.session.commit()
    return found
