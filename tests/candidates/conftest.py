import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.self_assessments.desk import Author, ask
from tests.support.dossier import open_assessment


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.marta)


@pytest.fixture
def here(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}"


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    return browse(cast.marta)


@pytest.fixture
def code(marta: PortalClient, assessment_id: int) -> str:
    return ask(marta, assessment_id)


@pytest.fixture
def author(browse: Browse, code: str) -> Author:
    return Author(browse()).open(code)
