"""A rater at work: starts a review and saves in it as the page does."""

import re
from dataclasses import dataclass
from typing import Any

from werkzeug.test import TestResponse

from tests.cast import PortalClient

FIRST = "company-knowledge"
SECOND = "channel-audit"
KNOCKOUT = "first-hour"


@dataclass
class Desk:
    browser: PortalClient
    assessment: int
    review: int = 0

    @property
    def url(self) -> str:
        return f"/assessments/{self.assessment}/review"

    def start(self) -> "Desk":
        self.browser.post(self.url)
        page = self.browser.get(f"{self.url}?section=company-research")
        found = re.search(r'name="review" value="(\d+)"', page.text)
        assert found
        self.review = int(found[1])
        return self

    def save(
        self,
        value: str | None = None,
        note: str = "",
        *,
        base: int = 0,
        client: str = "tab",
        seq: int = 1,
        criterion: str = FIRST,
        status: int = 200,
        **more: Any,
    ) -> TestResponse:
        page = {"review": self.review, "client": client, "seq": seq, **more}
        data = answered(criterion, value, note, base) | page
        return self.browser.fragment(f"{self.url}/ratings/{criterion}", data, status=status)

    def send_section(
        self,
        answers: dict[str, tuple[str, str, int]],
        *,
        section: str = "company-research",
        status: int = 303,
        **more: Any,
    ) -> TestResponse:
        """The plain form: (value, note, version) by criterion."""
        data: dict[str, Any] = {"review": self.review, **more}
        for criterion, (value, note, version) in answers.items():
            if value:
                data[f"{criterion}-value"] = value
            data[f"{criterion}-note"] = note
            data[f"{criterion}-version"] = version
        return self.browser.post(f"{self.url}/sections/{section}", data, status=status)


def answered(question: str, value: str | None, note: str, base: int) -> dict[str, Any]:
    """What a page sends of one question; no value where nothing is picked."""
    data: dict[str, Any] = {f"{question}-version": base, f"{question}-note": note}
    return data if value is None else data | {f"{question}-value": value}
