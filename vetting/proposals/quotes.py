"""Finding a person's quotes in a text, whatever line ends and blanks came between."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

SHORTEST_QUOTE = 4

_blank_lines = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text, with the ids of the marks that cover it."""

    text: str
    marks: tuple[str, ...] = ()


def separate(text: str) -> tuple[str, ...]:
    """The quotes of a field that takes several, with an empty line between them."""
    return tuple(quote.strip() for quote in _blank_lines.split(text) if quote.strip())


def squeezed(text: str) -> str:
    """The text without any white space."""
    return "".join(text.split())


def occurs(quote: str, text: str) -> bool:
    """Whether the quote stands in the text, white space apart."""
    return squeezed(quote) in squeezed(text)


def long_enough(quote: str) -> bool:
    """Whether a quote says enough to be found again."""
    return len(squeezed(quote)) >= SHORTEST_QUOTE


def marked(text: str, quotes: Sequence[tuple[str, str]]) -> list[list[Piece]]:
    """The paragraphs of a text, each cut where a quote begins or ends.

    Takes pairs of a mark's id and its quote; a quote that does not occur marks nothing."""
    spans = _spans(text, quotes)
    return [list(_pieces(text, start, end, spans)) for start, end in _paragraphs(text)]


Span = tuple[int, int, str]


def _spans(text: str, quotes: Sequence[tuple[str, str]]) -> list[Span]:
    places = [place for place, character in enumerate(text) if not character.isspace()]
    solid = "".join(text[place] for place in places)
    spans = []
    for mark, quote in quotes:
        wanted = squeezed(quote)
        found = solid.find(wanted) if wanted else -1
        if found >= 0:
            spans.append((places[found], places[found + len(wanted) - 1] + 1, mark))
    return spans


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _blank_lines.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _pieces(text: str, start: int, end: int, spans: Sequence[Span]) -> Iterator[Piece]:
    inside = [span for span in spans if span[0] < end and span[1] > start]
    cuts = {start, end}.union(*({max(a, start), min(b, end)} for a, b, _ in inside))
    ordered = sorted(cuts)
    for left, right in pairwise(ordered):
        marks = tuple(mark for a, b, mark in inside if a <= left and b >= right)
        yield Piece(text[left:right], marks)
