"""A member at work on the readiness check of a brief: begins it, saves in it as the page does."""

import re
from dataclasses import dataclass
from typing import Any

from werkzeug.test import TestResponse

from tests.cast import PortalClient
from tests.reviews.desk import answered
from vetting.checklists import load

FIRST = "contact-person"
CRISIS = "crisis-roles"
SECTION = "people-and-answers"
ALL = tuple(load("client-readiness").criteria)


@dataclass
class Desk:
    browser: PortalClient
    brief: int
    sheet: int = 0

    @property
    def url(self) -> str:
        return f"/briefs/{self.brief}/readiness"

    def begin(self) -> "Desk":
        self.browser.post(self.url)
        found = re.search(r'name="review" value="(\d+)"', self.section())
        assert found
        self.sheet = int(found[1])
        return self

    def section(self, section: str = SECTION) -> str:
        return self.browser.get(f"{self.url}?section={section}").text

    def result(self) -> str:
        return self.browser.get(self.url).text

    def save(
        self,
        value: str | None = None,
        note: str = "",
        *,
        question: str = FIRST,
        base: int = 0,
        client: str = "tab",
        seq: int = 1,
        status: int = 200,
        **more: Any,
    ) -> TestResponse:
        page = {"review": self.sheet, "client": f"{client}-{question}", "seq": seq, **more}
        data = answered(question, value, note, base) | page
        return self.browser.fragment(f"{self.url}/answers/{question}", data, status=status)

    def answer(self, values: dict[str, str]) -> "Desk":
        for question, value in values.items():
            self.save(value, question=question)
        return self
