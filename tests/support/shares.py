"""Sharing a scorecard in tests: the member's side and the reader's."""

import re
from dataclasses import dataclass

from tests.cast import PortalClient

NIA = "Nia Nilsen"
GIVEN = re.compile(r'id="scorecard-code"[^>]* value="([^"]+)"')


def share(manager: PortalClient, place: str, name: str = NIA, **more: str) -> str:
    """Share a scorecard; returns the code of the link, as the page shows it once."""
    told = {"name": name, "language": "en", "days": "14", **more}
    return code_on(manager, manager.post(place, told).location)


def code_on(manager: PortalClient, url: str) -> str:
    """The code on the page that shows it once."""
    return code_in(manager.get(url).text)


def code_in(page: str) -> str:
    found = GIVEN.search(page)
    assert found
    return found[1]


@dataclass
class Reader:
    """Somebody who came by the link."""

    browser: PortalClient

    def open(self, code: str) -> "Reader":
        assert self.browser.post("/guest", {"code": code}).location == "/shared"
        return self

    @property
    def page(self) -> str:
        return self.browser.get("/shared").text

    def is_out(self) -> bool:
        return all(
            self.browser.get(path, status=303).location == "/shared/over"
            for path in ("/shared", "/shared/pdf")
        )
