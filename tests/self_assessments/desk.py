"""A manager who asks, and somebody with the link at work on their self-assessment."""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from werkzeug.test import TestResponse

from tests.cast import PortalClient
from tests.reviews.desk import answered

FIRST = "company-knowledge"
FACT = "guarantees_follower_numbers"
URL = "/self-assessment"
REFEREE = {
    "name": "Lola Luna",
    "position": "Owner",
    "organisation": "Panadería Sol",
    "contact": "lola@sol.example",
    "worked_together": "2023–2025",
    "agreed": "y",
}


def ask(manager: PortalClient, assessment_id: int, **more: Any) -> str:
    """Ask for a self-assessment; returns the code, as the page shows it once."""
    given = {"name": "Nadia Ruiz", "language": "en", "parts": ["about", "products"], **more}
    manager.post(f"/assessments/{assessment_id}/self-assessment", given)
    return code_in(manager.get(f"/assessments/{assessment_id}/self-assessment/link"))


def code_in(page: TestResponse) -> str:
    found = re.search(r'id="candidate-code"[^>]* value="([^"]+)"', page.text)
    assert found
    return found[1]


@dataclass
class Author:
    """Somebody who came by the link."""

    browser: PortalClient
    page_id: int = 0

    def open(self, code: str) -> "Author":
        self.browser.post("/guest", {"code": code})
        self.browser.post(f"{URL}/notice")
        page = self.browser.client.get(f"{URL}?section=company-research")
        found = re.search(r'name="review" value="(\d+)"', page.text)
        self.page_id = int(found[1]) if found else 0
        return self

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
        page = {"review": self.page_id, "client": client, "seq": seq, **more}
        data = answered(question, value, note, base) | page
        return self.browser.fragment(f"{URL}/answers/{question}", data, status=status)

    def rate(self, criteria: tuple[str, ...], value: int) -> "Author":
        for number, criterion in enumerate(criteria):
            self.save(str(value), question=criterion, client=f"all-{criterion}", seq=number + 1)
        return self

    def offer(self, text: str, version: int = 0, **more: Any) -> "Author":
        self.browser.post(f"{URL}/offer", {"text": text, "version": str(version), **more})
        return self

    def name(self, **more: str) -> "Author":
        self.browser.post(f"{URL}/referees", {**REFEREE, **more})
        return self

    def attach(self, data: bytes, name: str = "report.txt", **more: Any) -> "Author":
        file = (BytesIO(data), name)
        self.browser.post(f"{URL}/files", {"file": file, "question": "", "note": "", **more})
        return self

    def submit(self) -> "Author":
        self.browser.post(f"{URL}/submission")
        return self

    def page(self, path: str = "") -> str:
        return self.browser.get(f"{URL}{path}").text
