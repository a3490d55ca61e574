import re
from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import answered, rated

CODE = re.compile(r"Sheet ((?:[2-9A-Z]{4}-){2}[2-9A-Z]{4})")
# The code of the scorecard that is shown to somebody now.
CodeOf = Callable[..., str]


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Marta and Bob have rated Nadia Ruiz; Alice has not."""
    found = open_assessment(app, cast.alice)
    rated(app, cast.marta, found, {"channel-audit": 4}, {"channel-audit": "A note."}, everything=3)
    rated(app, cast.bob, found, {"channel-audit": 1}, everything=3)
    answered(app, cast.marta, found, accounts_in_vendor_name="yes")
    return found


@pytest.fixture
def code_of(assessment_id: int) -> CodeOf:
    def shown(client: PortalClient, query: str = "") -> str:
        page = client.get(f"/assessments/{assessment_id}/scorecard{query}").text
        found = CODE.search(page.replace("Hoja", "Sheet"))
        assert found
        return found[1]

    return shown
