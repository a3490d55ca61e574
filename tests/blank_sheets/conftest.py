import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.dossier import open_assessment


@pytest.fixture
def assessment(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)
