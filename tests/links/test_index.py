"""Who was given what: a page for owners and managers, from which a link is taken back."""

import re
from datetime import timedelta

import time_machine

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.companies.test_members import invited, join
from tests.links.conftest import Give
from vetting.access import Purpose


def rows(client: PortalClient) -> list[str]:
    body = client.get("/links").text.partition("<tbody>")[2].partition("</tbody>")[0]
    found = [re.sub(r"<[^>]+>", " ", row) for row in body.split("</tr>")[:-1]]
    return [re.sub(r"\s+", " ", row).strip() for row in found]


def test_it_says_who_was_given_what_by_whom_and_when_it_was_used(
    cast: Cast, browse: Browse, give: Give
) -> None:
    with time_machine.travel(THEN, tick=False):
        code = give()
        owner = browse(cast.alice)
        assert "never" in rows(owner)[0]
        browse().post("/invitation", {"code": code})
        (row,) = rows(owner)
    assert row.startswith("Ada Agency Invitation to join Alice Ames 2 Nov 2026 2 Nov 2026, ")
    assert "3 Nov 2026" in row
    assert "open" in row


def test_each_state_is_told_apart(cast: Cast, browse: Browse, give: Give) -> None:
    with time_machine.travel(THEN, tick=False) as clock:
        owner = browse(cast.alice)
        join(browse(), invited(owner))
        give(lasts=timedelta(seconds=1))
        give()
        owner.post("/links/3/revocation")
        give()
        clock.shift(timedelta(seconds=2))
        found = rows(owner)
    assert [row.split()[-1] if "Revoke" not in row else "open" for row in found] == [
        "open",
        "revoked",
        "expired",
        "used",
    ]


def test_a_manager_revokes_what_a_manager_may_give(cast: Cast, browse: Browse, give: Give) -> None:
    give(Purpose.INVITATION)
    give(Purpose.REFERENCE)
    marta = browse(cast.marta)
    page = marta.get("/links").text
    assert 'action="/links/2/revocation"' in page
    assert 'action="/links/1/revocation"' not in page
    marta.post("/links/1/revocation", status=403)
    marta.post("/links/2/revocation")
    assert "revoked" in rows(marta)[0]


def test_revoking_twice_is_once(cast: Cast, browse: Browse, give: Give) -> None:
    give()
    owner = browse(cast.alice)
    owner.post("/links/1/revocation")
    owner.post("/links/1/revocation")
    found = owner.get("/audit?verb=link-revoked").text
    assert found.count(">Revoked an access link<br") == 1


def test_a_link_that_was_used_stays_used(cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    join(browse(), invited(owner))
    owner.post("/links/1/revocation")
    owner.post("/members/invitations/1/withdrawal")
    assert rows(owner)[0].endswith(" used")
    assert ">Revoked an access link<br" not in owner.get("/audit?verb=link-revoked").text


def test_reviewers_and_viewers_do_not_see_it(cast: Cast, browse: Browse, give: Give) -> None:
    give()
    for person in (cast.bob, cast.vera):
        browse(person).get("/links", status=403)
        browse(person).post("/links/1/revocation", status=403)


def test_another_companys_links_are_not_there(cast: Cast, browse: Browse, give: Give) -> None:
    give()
    charlie = browse(cast.charlie)
    assert rows(charlie) == []
    assert "No link has been given yet" in charlie.get("/links").text
    charlie.post("/links/1/revocation", status=404)


def test_an_invitation_that_is_revoked_here_is_withdrawn_there(cast: Cast, browse: Browse) -> None:
    owner = browse(cast.alice)
    invited(owner)
    assert "Open invitations" in owner.get("/members").text
    owner.post("/links/1/revocation")
    assert "Open invitations" not in owner.get("/members").text
