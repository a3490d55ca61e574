from collections.abc import Callable
from typing import Any

import pytest

from tests.audience.conftest import QUIET, STRONG, Stored
from tests.cast import Cast, PortalClient
from tests.support.filled import fields_of
from vetting.checklists import audience
from vetting.scoring.followers.benchmarks import read_benchmarks

Browse = Callable[..., PortalClient]
Sent = dict[str, Any]


@pytest.fixture
def kept(browse: Browse, cast: Cast, url: str, account: Sent) -> str:
    browse(cast.bob).post(url, account)
    return f"{url}/1"


def test_what_is_known_of_an_account_is_changed_and_its_table_stays(
    browse: Browse, cast: Cast, kept: str, account: Sent, stored: Stored
) -> None:
    rosa = browse(cast.rosa)
    sent = fields_of(rosa.get(f"{kept}/edit").text, "form")
    assert sent["table"] == ""
    rosa.post(kept, {**sent, "explanation": "A fair in May.", "ran_from": "2024-05-10"})
    (row,) = stored()
    assert (row.explanation, row.result, row.rows) == ("A fair in May.", "none", STRONG)
    assert (row.version, row.member_id, row.grounds) == (2, cast.rosa.member_id, [])


def test_another_table_is_read_anew(
    browse: Browse, cast: Cast, kept: str, account: Sent, stored: Stored
) -> None:
    browse(cast.bob).post(kept, {**account, "table": QUIET, "version": "1"})
    (row,) = stored()
    assert (row.rows, row.result) == (QUIET, "none")


def test_saving_without_a_change_changes_nothing(
    browse: Browse, cast: Cast, kept: str, account: Sent, stored: Stored
) -> None:
    browse(cast.rosa).post(kept, {**account, "version": "1"})
    assert (stored()[0].version, stored()[0].member_id) == (1, cast.bob.member_id)


def test_saving_again_reads_by_the_benchmarks_of_today(
    browse: Browse,
    cast: Cast,
    kept: str,
    account: Sent,
    stored: Stored,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    limits = [{"followers_under": None, "percent": 99}]
    ours = {"instagram": {"year": 2025, "source": "ours", "low_below": limits}}
    monkeypatch.setattr(audience, "benchmarks", lambda: read_benchmarks({"platforms": ours}))
    assert "low-er" not in {each["id"] for each in stored()[0].grounds}
    browse(cast.bob).post(kept, {**account, "version": "1"})
    (row,) = stored()
    assert "low-er" in {each["id"] for each in row.grounds}
    assert row.version == 2


def test_two_people_at_once_lose_nothing(
    browse: Browse, cast: Cast, kept: str, account: Sent, stored: Stored
) -> None:
    browse(cast.rosa).post(kept, {**account, "explanation": "Rosa's", "version": "1"})
    bob = browse(cast.bob)
    mine = {**account, "explanation": "Bob's", "version": "1"}
    page = bob.post(kept, mine, status=409).text
    assert "Somebody else changed this meanwhile" in page
    assert "Rosa&#39;s" in page
    sent = fields_of(page, "form")
    assert sent["explanation"] == "Bob's"
    bob.post(kept, sent)
    assert (stored()[0].explanation, stored()[0].version) == ("Bob's", 3)


def test_a_faulty_table_keeps_the_stored_one(
    browse: Browse, cast: Cast, kept: str, account: Sent, stored: Stored
) -> None:
    sent = {**account, "table": "date,followers\nnever,5\n", "version": "1"}
    page = browse(cast.bob).post(kept, sent, status=422).text
    assert "row 2, column date" in page
    assert "never,5" in page
    assert stored()[0].rows == STRONG


def test_only_raters_of_the_company_change_it(
    browse: Browse, cast: Cast, kept: str, account: Sent, stored: Stored
) -> None:
    for person, status in ((cast.vera, 403), (cast.charlie, 404)):
        browse(person).get(f"{kept}/edit", status=status)
        browse(person).post(kept, {**account, "version": "1"}, status=status)
        browse(person).post(f"{kept}/removal", status=status)
    assert stored()[0].version == 1


def test_a_deleted_history_is_gone_and_the_trail_tells_it(
    browse: Browse, cast: Cast, kept: str, url: str, stored: Stored
) -> None:
    bob = browse(cast.bob)
    assert "Yes, delete it" in bob.get(f"{kept}/edit").text
    assert "No history yet" in bob.post(f"{kept}/removal", follow=True, status=200).text
    assert stored() == []
    bob.get(kept, status=404)
    bob.post(f"{kept}/removal", status=404)
    assert "Deleted an audience history" in browse(cast.alice).get("/audit").text
