"""Somebody at their own self-check: begins it, and saves in it as the page does."""

import re
from dataclasses import dataclass
from typing import Any

from werkzeug.test import TestResponse

from tests.cast import PortalClient
from tests.reviews.desk import answered

FIRST = "company-knowledge"
SECOND = "channel-audit"
FACT = "guarantees_follower_numbers"
URL = "/self-check"


@dataclass
class Desk:
    browser: PortalClient
    code: str = ""
    check: int = 0

    def begin(self, kind: str = "freelancer", name: str = "") -> "Desk":
        self.browser.post(URL, {"kind": kind, "name": name})
        self.code = code_in(self.browser.get(f"{URL}/key"))
        return self._seated()

    def open(self, code: str) -> "Desk":
        self.code = code
        self.browser.post(f"{URL}/link", {"code": code})
        return self._seated()

    def _seated(self) -> "Desk":
        # Not proved each time, which costs more than all the rest of a test.
        page = self.browser.client.get(f"{URL}/answers?section=company-research")
        found = re.search(r'name="review" value="(\d+)"', page.text)
        assert found
        self.check = int(found[1])
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
        page = {"review": self.check, "client": client, "seq": seq, **more}
        data = answered(question, value, note, base) | page
        return self.browser.fragment(f"{URL}/answers/{question}", data, status=status)

    def answer(self, **values: str | int) -> "Desk":
        """Many answers, each saved for the first time."""
        for number, (question, value) in enumerate(values.items()):
            self.save(str(value), question=question.replace("__", "-"), seq=number + 1)
        return self

    def result(self) -> str:
        return self.browser.get(f"{URL}/result").text


def code_in(page: TestResponse) -> str:
    found = re.search(r'id="self-check-code"[^>]* value="([^"]+)"', page.text)
    assert found
    return found[1]
