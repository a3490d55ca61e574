from collections.abc import Callable

from flask import Flask

from tests.cast import Cast, PortalClient
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.db import enter_company
from vetting.models import Reference

Browse = Callable[..., PortalClient]
Stored = Callable[[], list[Reference]]


def test_a_removed_reference_counts_no_more_and_leaves_its_name(
    app: Flask,
    browse: Browse,
    cast: Cast,
    url: str,
    assessment_id: int,
    complete: dict[str, str],
) -> None:
    bob = browse(cast.bob)
    bob.post(url, complete)
    assert "Yes, remove it" in bob.get(f"{url}/1").text
    bob.post(f"{url}/1/removal")
    page = bob.get(url).text
    assert "Removed references (1)" in page
    assert "removed by Bob Baker" in page
    assert "Panadería Sol" not in page
    bob.get(f"{url}/1", status=404)
    with app.app_context():
        enter_company(cast.bob.company_id)
        now = standing(cast.bob, assessment(cast.bob, assessment_id))
        assert now.references == now.case.references == ()


def test_removing_twice_is_removing_once(
    browse: Browse, cast: Cast, url: str, complete: dict[str, str], stored: Stored
) -> None:
    bob = browse(cast.bob)
    bob.post(url, complete)
    bob.post(f"{url}/1/removal")
    first = stored()[0].removed_at
    browse(cast.rosa).post(f"{url}/1/removal")
    assert (stored()[0].removed_at, stored()[0].member_id) == (first, cast.bob.member_id)


def test_a_removed_reference_may_be_entered_again(
    browse: Browse, cast: Cast, url: str, complete: dict[str, str], stored: Stored
) -> None:
    bob = browse(cast.bob)
    bob.post(url, complete)
    bob.post(f"{url}/1/removal")
    bob.post(url, complete)
    assert [row.removed_at is None for row in stored()] == [False, True]


def test_a_reference_that_never_was_cannot_be_removed(browse: Browse, cast: Cast, url: str) -> None:
    browse(cast.bob).post(f"{url}/7/removal", status=404)
