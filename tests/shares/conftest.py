from collections.abc import Callable

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.scorecards.conftest import assessment_id as scored
from tests.support.shares import Reader

Open = Callable[..., Reader]
assessment_id = scored


@pytest.fixture
def place(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/scorecard/shares"


@pytest.fixture
def marta(browse: Browse, cast: Cast) -> PortalClient:
    """Manages, and has rated."""
    return browse(cast.marta)


@pytest.fixture
def reader(app: Flask, browse: Browse) -> Open:
    """Somebody who came by a link, in a browser of their own."""

    def opened(code: str, language: str = "en") -> Reader:
        return Reader(browse(language=language)).open(code)

    return opened
