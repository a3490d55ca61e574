"""Any page that is asked for leads to one that there is."""

import pytest

from vetting.paging import Page, links, place


@pytest.mark.parametrize(
    ("wanted", "total", "expected"),
    [
        (1, 0, (1, 1)),
        (7, 0, (1, 1)),
        (0, 60, (1, 3)),
        (-5, 60, (1, 3)),
        (3, 60, (3, 3)),
        (10**30, 60, (3, 3)),
        (2, 50, (2, 2)),
        (3, 51, (3, 3)),
    ],
)
def test_the_nearest_page_is_taken(wanted: int, total: int, expected: tuple[int, int]) -> None:
    assert place(wanted, total, 25) == expected


def test_the_ends_have_no_neighbour() -> None:
    first = links(Page([], 1, 2, 30), lambda number: f"?page={number}")
    last = links(Page([], 2, 2, 30), lambda number: f"?page={number}")
    assert (first.prev_url, first.next_url) == (None, "?page=2")
    assert (last.prev_url, last.next_url) == ("?page=1", None)
