"""What guests read before they begin: who asks, for what, how long it is kept, and their rights
(law §10). The texts are data, with a version; what somebody read is kept with their link."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vetting.access import Holder, Purpose
from vetting.models import Company


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice in one language: what it says of what, in order."""

    version: int
    parts: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """The whole notice as it is kept."""
        return "\n".join(f"{heading}: {text}" for heading, text in self.parts)


def notice_for(holder: Holder, company: Company, language: str) -> Notice:
    """The notice for a holder of a link of this company, in `en` or `es`."""
    told = {
        "company": company.name,
        "contact": company.privacy_contact or company.name,
        "months": company.keeps_months,
    }
    purpose = _notices()[Purpose(holder.purpose)]
    parts = tuple(
        (each["heading"][language], each["text"][language].format_map(told))
        for each in purpose["parts"]
    )
    return Notice(purpose["version"], parts)


def said_of(purpose: Purpose, heading: str, language: str) -> str:
    """What the notice for a purpose says under one heading, given in English; without a company's
    own words."""
    parts = _notices()[purpose]["parts"]
    found = next(each for each in parts if each["heading"]["en"] == heading)
    return str(found["text"][language])


@cache
def _notices() -> dict[str, Any]:
    found = json.loads(Path(__file__).with_name("notices.json").read_text("utf-8"))
    return dict(found)
