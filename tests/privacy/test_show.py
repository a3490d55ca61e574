"""What a company says about the data that it keeps: whom to turn to, and for how long."""

import pytest

from tests.cast import Browse, Cast, PortalClient


@pytest.fixture
def alice(cast: Cast, browse: Browse) -> PortalClient:
    return browse(cast.alice)


def filled(**changes: object) -> dict[str, object]:
    start = {"privacy_contact": "The office", "keeps_months": 12, "keeps_because": ""}
    return {**start, "version": 1, **changes}


def test_what_is_saved_is_shown_again(alice: PortalClient) -> None:
    alice.post("/privacy", filled(keeps_months=6, keeps_because="We hire twice a year."))
    page = alice.get("/privacy").text
    assert "The office" in page
    assert 'value="6"' in page
    assert "We hire twice a year." in page


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"keeps_months": 0}, "from 1 to 24"),
        ({"keeps_months": 25}, "from 1 to 24"),
        ({"keeps_months": ""}, "Please fill this in."),
        ({"keeps_months": "many"}, "Not a valid integer value."),
        ({"keeps_months": 18}, "Please say why."),
    ],
)
def test_what_cannot_be_is_said_beside_the_field(
    alice: PortalClient, changes: dict[str, object], message: str
) -> None:
    page = alice.post("/privacy", filled(**changes), status=422).text
    assert message in page
    assert "The office" in page


def test_of_two_owners_the_second_sees_what_the_first_saved(alice: PortalClient) -> None:
    alice.post("/privacy", filled())
    page = alice.post("/privacy", filled(privacy_contact="Rosa"), status=409).text
    assert "The office" in page
    assert "Rosa" in page


def test_the_same_twice_is_once(alice: PortalClient) -> None:
    alice.post("/privacy", filled())
    alice.post("/privacy", filled())


def test_the_page_is_for_owners(cast: Cast, browse: Browse) -> None:
    assert "/privacy" in browse(cast.alice).get("/members").text
    marta = browse(cast.marta)
    assert "/privacy" not in marta.get("/members").text
    marta.get("/privacy", status=403)
