import re
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.support.dossier import open_assessment
from tests.support.panel import answered, offered, rated, referred

SIGN, METHOD = "accounts-in-vendor-name", "no-crisis-plan"


@pytest.fixture
def assessment_id(app: Flask, cast: Cast) -> int:
    """Marta and Bob have rated everything 3 but the crisis manual, which Bob wrote a note on; the
    offer would keep the accounts; a referee contradicts a claim. Alice abstains."""
    found = open_assessment(app, cast.alice)
    notes = {"crisis-manual": "Rosa says that she laughed when asked."}
    rated(app, cast.marta, found, {"crisis-manual": 0}, everything=3)
    rated(app, cast.bob, found, {"crisis-manual": 0}, notes, everything=3)
    rated(app, cast.alice, found, state="abstained")
    answered(app, cast.marta, found, accounts_in_vendor_name="yes")
    offered(app, cast.bob, found, "I open the pages.", vendor_owned_accounts="open the pages")
    referred(app, cast.bob, found, outcome="contradicted", note="She never ran our pages.")
    return found


@pytest.fixture
def place(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}/reply"


Ask = Callable[..., str]
Open = Callable[..., PortalClient]


@pytest.fixture
def ask(browse: Browse, cast: Cast, place: str) -> Ask:
    """Marta prepares and sends signs; returns the code of the link."""

    def asked(*signs: str, **more: Any) -> str:
        marta = browse(cast.marta)
        page = prepare(marta, place, *signs, **more)
        marta.post(f"{page}/sending")
        return code_on(marta.get(page).text)

    return asked


@pytest.fixture
def guest(browse: Browse) -> Open:
    """The browser of somebody who opened a link and read the notice."""

    def opened(code: str, language: str = "en") -> PortalClient:
        nadia = browse(language=language)
        assert nadia.post("/guest", {"code": code}).location.endswith("/reply")
        nadia.post("/reply/notice")
        return nadia

    return opened


def prepare(person: PortalClient, place: str, *signs: str, status: int = 303, **more: Any) -> str:
    """The address of what was prepared."""
    page = person.get(place).text
    version = re.search(r'name="version"[^>]* value="(\d+)"', page)
    data = {
        "signs": list(signs or (SIGN, METHOD)),
        "name": "Nadia Ruiz",
        "language": "en",
        "days": "7",
        "version": version[1] if version else "0",
        **more,
    }
    answer = person.post(place, data, status=status)
    return answer.location if status == 303 else answer.text


def code_on(page: str) -> str:
    (found,) = re.findall(r'id="reply-code"[^>]* value="([^"]+)"', page)
    return str(found)


def reply(guest: PortalClient, flag: str, text: str = "", value: str = "", **more: Any) -> None:
    """Save what is said of one sign, as the page's script does."""
    page = guest.get("/reply").text
    (request_id,) = re.findall(r'data-review="(\d+)"', page)
    data = {
        "review": request_id,
        "client": "phone",
        "seq": "1",
        f"{flag}-value": value,
        f"{flag}-note": text,
        f"{flag}-version": "0",
        **more,
    }
    guest.fragment(f"/reply/signs/{flag}", data)
