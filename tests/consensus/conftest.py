import pytest
from flask import Flask

from tests.cast import Cast
from tests.support.dossier import open_assessment
from tests.support.panel import rated


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Bob and Rosa lie three apart on one criterion, one apart on another."""
    found = open_assessment(app, cast.alice)
    notes = {"risk-map": "Listed five risks <of ours>."}
    rated(app, cast.bob, found, {"risk-map": 4, "escalation": 3}, notes, everything=2)
    rated(app, cast.rosa, found, {"risk-map": 1, "first-hour": "not-observed"}, everything=2)
    return found
