"""A proposal to work on, and a reader that finds what the test says, whatever the rules are."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from tests.cast import Cast
from tests.support.dossier import open_assessment
from vetting.assessments import standing
from vetting.db import across_companies, db
from vetting.models import PromiseRuling, Proposal
from vetting.proposals.reading import Reading
from vetting.scoring.case import Brief
from vetting.scoring.proposal.promises import Promise

TEXT = "Hello,\n\nwe guarantee\n5,000 followers in a month.\n<script>alert(1)</script>\n\nBye"

Finds = Callable[..., None]
Versions = Callable[[], list[Proposal]]
Said = Callable[[], list[PromiseRuling]]


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def url(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/proposal"


@pytest.fixture
def finds(monkeypatch: pytest.MonkeyPatch) -> Finds:
    """Let the reader find these quotes, wherever they stand, each as a kind of promise."""

    def install(*quotes: tuple[str, str], **more: Any) -> None:
        def read(text: str, brief: Brief) -> Reading:
            found = (hit for promise, quote in quotes for hit in _hits(text, promise, quote))
            return replace(Reading("en", len(text.split()), promises=tuple(found)), **more)

        monkeypatch.setattr(standing, "read", read)

    return install


def _hits(text: str, promise: str, quote: str) -> list[Promise]:
    places = [place for place in range(len(text)) if text.startswith(quote, place)]
    return [Promise(promise, quote, each, each + len(quote), quote) for each in places]


@pytest.fixture
def versions(app: Flask) -> Versions:
    def read() -> list[Proposal]:
        with app.app_context(), across_companies():
            return list(db.session.scalars(select(Proposal).order_by(Proposal.number)))

    return read


@pytest.fixture
def said(app: Flask) -> Said:
    def read() -> list[PromiseRuling]:
        with app.app_context(), across_companies():
            return list(db.session.scalars(select(PromiseRuling).order_by(PromiseRuling.id)))

    return read
