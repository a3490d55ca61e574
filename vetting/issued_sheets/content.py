"""What of a sheet says whether two are the same, and what is kept of it."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vetting.papers.outline import Node, outline

# In which every sheet is compared, so that its translation is the same sheet.
LANGUAGE = "en"


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
    """The digest of what a part of a printed page says, whatever it looks like."""
    return _digest(list(_said(outline(markup).nodes)))


def _said(nodes: Iterable[Node | str]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Node):
            yield from _said([node.told.get("alt", ""), *node.nodes])
        elif node.strip():
            yield node.strip()


def _digest(value: object) -> str:
    said = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
