"""Finding quotes in a text, whatever line ends and blanks came between, and cutting it at them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

SHORTEST_QUOTE = 4

_blank_lines = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that a mark covers."""

    start: int
    end: int
    mark: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text with the marks that cover it, those that begin with it, and those
    that end with it."""

    text: str
    marks: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


class Solid:
    """A text without its white space, in which quotes are found again."""

    def __init__(self, text: str) -> None:
        self.places = [place for place, each in enumerate(text) if not each.isspace()]
        self.text = "".join(text[place] for place in self.places)

    def find(self, quote: str) -> Iterator[tuple[int, int]]:
        """Where a quote stands in the text, from its first sign to after its last one."""
        wanted = squeezed(quote)
        found = self.text.find(wanted) if wanted else -1
        while found >= 0:
            end = found + len(wanted)
            yield self.places[found], self.places[end - 1] + 1
            found = self.text.find(wanted, end)


def squeezed(text: str) -> str:
    """The text without any white space."""
    return "".join(text.split())


def occurs(quote: str, text: str) -> bool:
    """Whether the quote stands in the text, white space apart."""
    return squeezed(quote) in squeezed(text)


def long_enough(quote: str) -> bool:
    """Whether a quote says enough to be found again."""
    return len(squeezed(quote)) >= SHORTEST_QUOTE


def marked(text: str, spans: Sequence[Span]) -> list[list[Piece]]:
    """The paragraphs of a text, each cut where a mark begins or ends."""
    ordered = sorted(spans, key=lambda span: (span.start, span.end))
    return [list(_pieces(text, start, end, ordered)) for start, end in _paragraphs(text)]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _blank_lines.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _pieces(text: str, start: int, end: int, spans: Iterable[Span]) -> Iterator[Piece]:
    inside = [
        Span(max(each.start, start), min(each.end, end), each.mark)
        for each in spans
        if each.start < end and each.end > start
    ]
    cuts = {start, end}.union(*({each.start, each.end} for each in inside))
    for left, right in pairwise(sorted(cuts)):
        here = [each for each in inside if each.start <= left and each.end >= right]
        yield Piece(
            text[left:right],
            tuple(each.mark for each in here),
            tuple(each.mark for each in here if each.start == left),
            tuple(each.mark for each in here if each.end == right),
        )
