import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.plans import Counterpart, give, planned, put


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.marta)


@pytest.fixture
def plan_id(app: Flask, cast: Cast, assessment_id: int) -> int:
    """A plan with one version that was put forward."""
    found = planned(app, cast.marta, assessment_id)
    put(app, cast.marta, found, note="Our first thoughts.")
    return found


@pytest.fixture
def here(assessment_id: int, plan_id: int) -> str:
    return f"/assessments/{assessment_id}/plan/agreement"


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def vendor(browse: Browse, marta: PortalClient, here: str) -> Counterpart:
    return Counterpart(browse()).open(give(marta, here))
