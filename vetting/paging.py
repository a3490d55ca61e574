"""Long lists, a page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """One page of a list; `number` counts from 1, `total` counts the rows of all pages."""

    rows: Sequence[Row]
    number: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class Links:
    """A page's place among the others, with the addresses of its neighbours."""

    number: int
    pages: int
    total: int
    prev_url: str | None
    next_url: str | None


def place(wanted: int, total: int, size: int) -> tuple[int, int]:
    """The nearest page that there is to the wanted one, and how many there are: at least 1."""
    pages = max(1, -(-total // size))
    return min(max(wanted, 1), pages), pages


def links(page: Page[Row], url: Callable[[int], str]) -> Links:
    """The addresses around a page."""
    return Links(
        number=page.number,
        pages=page.pages,
        total=page.total,
        prev_url=url(page.number - 1) if page.number > 1 else None,
        next_url=url(page.number + 1) if page.number < page.pages else None,
    )
