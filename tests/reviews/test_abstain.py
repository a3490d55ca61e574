"""Standing aside, and changing one's mind while there is nothing to see."""

from collections.abc import Callable

import pytest

from tests.cast import Cast, PortalClient
from tests.reviews.desk import Desk

Browse = Callable[..., PortalClient]
REASON = {"reason": "She is my cousin."}


@pytest.fixture
def desk(cast: Cast, browse: Browse, assessment: int) -> Desk:
    return Desk(browse(cast.bob), assessment)


@pytest.fixture
def rosa(cast: Cast, browse: Browse, assessment: int) -> Desk:
    return Desk(browse(cast.rosa), assessment).start()


def test_without_having_started(desk: Desk) -> None:
    desk.browser.post(f"{desk.url}/abstention", REASON)
    page = desk.browser.get(desk.url)
    assert "You stand aside" in page.text
    assert "She is my cousin." in page.text


def test_in_the_middle_what_was_rated_is_closed_and_comes_back_with_the_rater(
    desk: Desk,
) -> None:
    desk.start().save("3")
    desk.browser.post(f"{desk.url}/abstention")
    desk.save("1", seq=2, status=409)
    assert "still change your mind" in desk.browser.get(desk.url).text
    desk.browser.post(desk.url)
    assert "1 of 30 answered" in desk.browser.get(desk.url).text


def test_once_a_colleague_has_submitted_there_is_no_way_back(desk: Desk, rosa: Desk) -> None:
    desk.browser.post(f"{desk.url}/abstention", REASON)
    rosa.save("2")
    rosa.browser.post(f"{rosa.url}/submission")
    page = desk.browser.get(desk.url)
    assert "no longer be independent" in page.text
    assert "Rate after all" not in page.text
    answer = desk.browser.post(desk.url, status=409)
    assert "no longer be independent" in answer.text


def test_after_submitting_nobody_stands_aside(rosa: Desk) -> None:
    rosa.save("2")
    rosa.browser.post(f"{rosa.url}/submission")
    answer = rosa.browser.post(f"{rosa.url}/abstention", REASON, status=409)
    assert "submitted already" in answer.text


def test_whoever_stands_aside_has_nothing_to_submit(desk: Desk) -> None:
    desk.browser.post(f"{desk.url}/abstention")
    answer = desk.browser.post(f"{desk.url}/submission", status=409)
    assert "will not rate" in answer.text


def test_a_reason_may_be_too_long(desk: Desk) -> None:
    page = desk.browser.post(f"{desk.url}/abstention", {"reason": "x" * 2001}, status=422)
    assert "too long" in page.text


def test_who_may_not(cast: Cast, browse: Browse, desk: Desk) -> None:
    browse(cast.vera).post(f"{desk.url}/abstention", status=403)
    browse(cast.charlie).post(f"{desk.url}/abstention", status=404)
