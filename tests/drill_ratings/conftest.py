from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
import time_machine

from tests.cast import Browse, Cast, PortalClient
from tests.drills.conftest import (
    START,
    Set,
    Sit,
    assessment_id,
    clock,
    place,
    set_drill,
    sit,
)

__all__ = ["assessment_id", "clock", "place", "set_drill", "sit"]

FIRST_LINE = "We have read you, we care how you are and are checking with the kitchen right now."


@pytest.fixture
def rating(
    browse: Browse, cast: Cast, set_drill: Set, sit: Sit, clock: time_machine.Traveller
) -> str:
    """The address of the rating of a drill that Nadia sat and handed in."""
    url, code = set_drill()
    nadia = sit(code)
    for minute, text in ((1, "We read"), (3, FIRST_LINE), (9, f"{FIRST_LINE} News at 23:30.")):
        clock.move_to(START + timedelta(minutes=minute))
        answer = nadia.post(
            "/drill/parts/first-message",
            {
                "review": _drill_id(url),
                "client": "phone",
                "seq": str(minute),
                "first-message-note": text,
                "first-message-version": "0",
            },
        )
        assert answer.status_code == 303, answer.text
    assert nadia.post("/drill/submission").status_code == 303
    clock.move_to(START + timedelta(hours=1))
    return f"{url}/rating"


Mark = Callable[..., PortalClient]


@pytest.fixture
def mark(browse: Browse, rating: str) -> Mark:
    """Somebody marks a drill: every check alike, and single items; handed in unless told not to."""

    def marked(
        person: object,
        every: int = 1,
        items: Mapping[str, str] | None = None,
        *,
        submit: bool = True,
    ) -> PortalClient:
        client = browse(person)
        client.post(rating)
        page = client.get(rating).text
        said = {f"check-{number}": str(every) for number in range(1, 9)} | dict(items or {})
        for number, (item, value) in enumerate(said.items(), 1):
            sent = {
                "review": review_of(page),
                "client": "desk",
                "seq": str(number),
                f"{item}-value": value,
                f"{item}-version": "0",
            }
            answer = client.post(f"{rating}/marks/{item}", sent)
            assert answer.status_code == 303, answer.text
        if submit:
            assert client.post(f"{rating}/submission").status_code == 303
        return client

    return marked


def review_of(page: str) -> str:
    return page.partition('name="review" value="')[2].partition('"')[0]


def _drill_id(url: str) -> str:
    return url.rpartition("/")[2]
