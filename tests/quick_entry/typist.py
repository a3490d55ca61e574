"""A rater who types in a sheet."""

import re
from dataclasses import dataclass

from werkzeug.test import TestResponse

from tests.cast import PortalClient

_SHEET = re.compile(r'name="sheet" id="quick-sheet" value="([^"]+)"')


@dataclass
class Typist:
    browser: PortalClient
    assessment: int
    review: int = 0
    sheet: str = ""

    @property
    def place(self) -> str:
        return f"/assessments/{self.assessment}/review"

    @property
    def url(self) -> str:
        return f"{self.place}/quick"

    def start(self) -> "Typist":
        self.browser.post(self.place)
        return self.open()

    def open(self) -> "Typist":
        """A page of one's own, as a further window has."""
        page = self.browser.get(self.url).text
        found = re.search(r'name="review" value="(\d+)"', page)
        assert found
        self.review = int(found[1])
        self._take_sheet(page)
        return self

    def type(self, text: str, status: int = 200, **more: object) -> TestResponse:
        """As htmx sends it; the answer brings a new sheet."""
        answer = self.browser.fragment(self.url, self.form(text) | more, status=status)
        self._take_sheet(answer.text)
        return answer

    def send(self, text: str, status: int = 303) -> TestResponse:
        """As a plain form."""
        return self.browser.post(self.url, self.form(text), status=status)

    def form(self, text: str) -> dict[str, object]:
        return {"review": self.review, "sheet": self.sheet, "entries": text}

    def undo(self, criterion: str, version: int, status: int = 200) -> TestResponse:
        data = {"review": self.review}
        return self.browser.fragment(f"{self.url}/{criterion}/{version}/undo", data, status=status)

    def _take_sheet(self, page: str) -> None:
        found = _SHEET.search(page)
        assert found
        self.sheet = found[1]
