"""What of a sheet says whether two are the same, and what is kept of it."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

# In which every sheet is compared, so that its translation is the same sheet.
LANGUAGE = "en"
TAG = re.compile(r"<[^>]*>")


class Kind(StrEnum):
    """What a sheet shows."""

    SCORECARD = "scorecard"


@dataclass(frozen=True, slots=True)
class Content:
    """A sheet's content: a digest for each of its parts, and figures that hold nobody's words."""

    parts: Mapping[str, str]
    figures: Mapping[str, Any]

    @property
    def digest(self) -> str:
        """The digest of the whole."""
        return _digest(dict(self.parts))


def digest_of(markup: str) -> str:
    """The digest of all that a part of a sheet says, whatever it looks like: of its markup, as the
    portal's templates make it, the texts alone."""
    texts = (" ".join(text.split()) for text in TAG.split(markup))
    return _digest([text for text in texts if text])


def _digest(value: object) -> str:
    said = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
