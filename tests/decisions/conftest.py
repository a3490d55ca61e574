import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.dossier import open_assessment
from tests.support.panel import answered, rated


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Marta and Bob have rated everything 3, and the offer would keep the accounts."""
    found = open_assessment(app, cast.alice)
    rated(app, cast.marta, found, everything=3)
    rated(app, cast.bob, found, everything=3)
    answered(app, cast.marta, found, accounts_in_vendor_name="yes")
    return found
