import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment

START = datetime(2026, 11, 9, 10, 0, tzinfo=UTC)
SCENARIO = "food-poisoning"


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """The server's clock, which stands still until a test moves it."""
    with time_machine.travel(START, tick=False) as travelling:
        yield travelling


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    return open_assessment(app, cast.alice)


@pytest.fixture
def place(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/drills"


Set = Callable[..., tuple[str, str]]
Sit = Callable[..., PortalClient]


@pytest.fixture
def set_drill(browse: Browse, cast: Cast, place: str) -> Set:
    """Marta sets a drill; returns its address and the code of its link."""

    def made(**more: Any) -> tuple[str, str]:
        marta = browse(cast.marta)
        url = marta.post(place, entry(marta, place, **more)).location
        return url, code_on(marta.get(url).text)

    return made


@pytest.fixture
def sit(browse: Browse) -> Sit:
    """The browser of somebody who opened the link, read the notice, and started unless told not
    to."""

    def opened(code: str, *, started: bool = True, language: str = "en") -> PortalClient:
        nadia = browse(language=language)
        assert nadia.post("/guest", {"code": code}).location.endswith("/drill")
        nadia.post("/drill/notice")
        if started:
            nadia.post("/drill/start")
        return nadia

    return opened


def entry(person: PortalClient, place: str, /, **more: Any) -> dict[str, Any]:
    """The form of a drill, filled in."""
    page = person.get(f"{place}/new").text
    version = re.search(r'name="version"[^>]* value="(\d+)"', page)
    assert version is not None
    return {
        "scenario": SCENARIO,
        "language": "en",
        "limit_minutes": "30",
        "place": "elsewhere",
        "name": "Nadia Ruiz",
        "extra_minutes": "0",
        "version": version[1],
        **more,
    }


def code_on(page: str) -> str:
    found = re.search(r'id="drill-code"(?:[^>]* value="([^"]+)"|[^>]*>([^<]+)<)', page)
    assert found is not None
    return (found[1] or found[2]).strip()


def write(
    person: PortalClient,
    text: str,
    part: str = "first-message",
    *,
    status: int = 200,
    seq: int = 1,
    base: int = 0,
    client: str = "phone",
    drill_id: int = 1,
) -> str:
    """Save a part as the page's script does."""
    data = {
        "review": str(drill_id),
        "client": client,
        "seq": str(seq),
        f"{part}-note": text,
        f"{part}-version": str(base),
    }
    return person.fragment(f"/drill/parts/{part}", data, status=status).text
