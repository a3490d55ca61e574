"""A manager asks for a reference by link, and a referee answers as the pages do."""

import re
from dataclasses import dataclass
from typing import Any

from werkzeug.test import TestResponse

from tests.cast import PortalClient
from tests.reviews.desk import answered

FIRST = "community-care"
SECTION = "audience-knowledge"
AGAIN = "again"
URL = "/reference"
PERSON = {
    "name": "Carmen Solís",
    "position": "Head of sales",
    "organisation": "Panadería Sol",
    "worked_together": "2023 to 2025",
    "may_be_shown": "yes",
}


def code_in(page: TestResponse) -> str:
    found = re.search(r'id="reference-code"[^>]* value="([^"]+)"', page.text)
    assert found, page.text[:3000]
    return found[1]


def ask(manager: PortalClient, references: str, number: int = 1, **form: str) -> str:
    """Make a link for a reference; returns the code that the page shows."""
    answer = manager.post(f"{references}/{number}/link", form)
    return code_in(manager.get(answer.location))


@dataclass
class Referee:
    browser: PortalClient
    page: int = 1

    def open(self, code: str, status: int = 303) -> "Referee":
        self.browser.post("/guest", {"code": code}, status=status)
        return self

    def read_notice(self) -> "Referee":
        self.browser.post(f"{URL}/notice")
        return self

    def confirm(self, **person: str) -> "Referee":
        self.browser.post(f"{URL}/person", {**PERSON, **person})
        return self

    def come(self, code: str, **person: str) -> "Referee":
        """From the link to the first question."""
        return self.open(code).read_notice().confirm(**person)

    def save(
        self,
        value: str | None = None,
        note: str = "",
        *,
        base: int = 0,
        client: str = "tab",
        seq: int = 1,
        question: str = FIRST,
        status: int = 200,
        **more: Any,
    ) -> TestResponse:
        page = {"review": self.page, "client": client, "seq": seq, **more}
        data = answered(question, value, note, base) | page
        return self.browser.fragment(f"{URL}/answers/{question}", data, status=status)

    def answer(self, again: str = "yes", note: str = "", **values: str) -> "Referee":
        """Some levels, and whether they would work together again."""
        given = {name.replace("__", "-"): (value, "") for name, value in values.items()}
        given[AGAIN] = (again, note)
        for number, (question, (value, said)) in enumerate(given.items()):
            self.save(value, said, question=question, seq=number + 1)
        return self

    def send(self) -> TestResponse:
        return self.browser.post(f"{URL}/submission")
