import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.audience.conftest import STRONG, Stored, table
from tests.cast import Cast, PortalClient

Browse = Callable[..., PortalClient]
Sent = dict[str, Any]


def file(content: str | bytes, name: str = "export.csv") -> tuple[io.BytesIO, str]:
    data = content.encode() if isinstance(content, str) else content
    return io.BytesIO(data), name


def upload(person: PortalClient, url: str, sent: Sent, status: int = 303) -> str:
    """Send a file; the test client leaves a large request open."""
    answer = person.post(url, {**sent, "table": ""}, status=status)
    answer.request.environ["wsgi.input"].close()
    return answer.text


def test_an_account_is_kept_with_what_its_history_shows(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    sent = {**account, "ran_from": "2024-03-10", "explanation": "A fair.", "document": "Invoice 7"}
    browse(cast.bob).post(url, sent)
    (row,) = stored()
    assert (row.platform, row.handle, row.run_by) == ("instagram", "@panaderiasol", "candidate")
    assert (row.ran_from, row.ran_to) == (date(2024, 3, 10), None)
    assert (row.explanation, row.document) == ("A fair.", "Invoice 7")
    assert (row.result, row.report["points"]) == ("strong", 4)
    assert row.rows == STRONG
    assert [each["id"] for each in row.grounds] == ["spike-no-lift", "spike-then-drop"]
    assert (row.version, row.member_id, row.company_id) == (1, cast.bob.member_id, 1)


def test_a_file_is_read_and_cleaned(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    lines = ["fecha;seguidores;me gusta", "03/05/2026;1200;", "03/05/2026;1300;40"]
    del account["table"]
    browse(cast.bob).post(url, {**account, "export": file("\ufeff" + "\r\n".join(lines))})
    (row,) = stored()
    assert row.rows == ("date,followers,likes,comments,posts,following\n2026-05-03,1300,40,,,\n")
    assert row.repeated == 1
    assert "repeated-days" in {note["id"] for note in row.report["notes"]}


def test_sending_the_form_twice_keeps_one_history(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    bob = browse(cast.bob)
    bob.post(url, account)
    assert bob.post(url, account).location == f"{url}/1"
    assert len(stored()) == 1


def test_a_faulty_file_is_named_by_row_and_column_and_comes_back_to_be_mended(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    faulty = "date,followers\n2026-05-03,1200\n2026-05-04,-3\n"
    sent = {**account, "table": "", "export": file(faulty), "explanation": "A fair."}
    page = browse(cast.bob).post(url, sent, status=422).text
    assert "row 3, column followers: “-3” is below zero" in page
    assert "2026-05-04,-3" in page
    assert "A fair." in page
    assert "@panaderiasol" in page
    assert stored() == []


def test_ambiguous_thousands_are_asked_back(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    bob = browse(cast.bob)
    sent = {**account, "table": "date;followers\n2026-05-03;1.234\n"}
    page = bob.post(url, sent, status=422).text
    assert "row 2, column followers: “1.234” may mean thousands or decimals" in page
    bob.post(url, {**sent, "thousands": "."})
    assert "2026-05-03,1234" in stored()[0].rows


def test_the_fault_is_told_in_spanish(browse: Browse, cast: Cast, url: str, account: Sent) -> None:
    sent = {**account, "table": "fecha,seguidores\n2026-02-30,5\n"}
    page = browse(cast.bob, "es").post(url, sent, status=422).text
    assert "fila 2, columna fecha: «2026-02-30» no es un día" in page


LONG = "date,followers\n" + "2026-05-03,5\n" * 20_001


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"table": ""}, "Please choose the file, or paste the table."),
        ({"handle": " "}, "Please fill this in."),
        ({"run_by": ""}, "Please choose one."),
        ({"platform": "myspace"}, "Not a valid choice."),
        ({"ran_from": "2026-05-04", "ran_to": "2026-05-03"}, "This is before it begins."),
        ({"ran_from": "2999-01-01"}, "Please give a day that has come"),
        ({"table": "date,followers\n2026-05-03,5\n", "thousands": ";"}, "Not a valid choice."),
        ({"table": LONG}, "row 20002: more than 20000 rows"),
        ({"table": "x" * 800_001}, "This is too long: 800000 characters at most."),
        ({"document": "x" * 501}, "This is too long: 500 characters at most."),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    browse: Browse,
    cast: Cast,
    url: str,
    account: Sent,
    stored: Stored,
    wrong: Sent,
    message: str,
) -> None:
    page = browse(cast.bob).post(url, {**account, **wrong}, status=422).text
    assert message in page
    assert stored() == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "This file is empty."),
        (b" \n", "This file is empty."),
        (b"\xff\xfed\x00", "row 1: not a text in UTF-8"),
        (b"PK\x03\x04" + bytes(range(256)), "not a text in UTF-8"),
        (b"x" * (1024 * 1024 + 1), "This file is larger than 1 MB."),
        (b"date,followers\n2026-05-03,\x00\x01\n", "is not a whole number"),
        (b"<script>alert(1)</script>", "the column “&lt;script&gt;"),
    ],
)
def test_a_file_that_is_no_table_is_named_as_such(
    browse: Browse,
    cast: Cast,
    url: str,
    account: Sent,
    stored: Stored,
    content: bytes,
    message: str,
) -> None:
    sent = {**account, "export": file(content, "../../etc/passwd")}
    page = upload(browse(cast.bob), url, sent, 422)
    assert message in page
    assert "<script>alert" not in page
    assert stored() == []


def test_a_large_faulty_file_is_named_though_it_does_not_fit_the_field(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    content = "date,followers\n" + ("2026-05-03,5" + " " * 50 + "\n") * 15_000 + "never,5\n"
    page = upload(browse(cast.bob), url, {**account, "export": file(content)}, 422)
    assert "row 15002, column date: “never” is not a day" in page
    assert len(page) < 100_000


def test_the_largest_file_that_is_taken_is_read(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    upload(browse(cast.bob), url, {**account, "export": file(table(days=20_000))})
    assert len(stored()[0].rows.splitlines()) == 20_001


def test_no_more_than_twenty_accounts_are_kept(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    bob = browse(cast.bob)
    account["table"] = "date,followers\n2026-05-03,5\n"
    for number in range(20):
        bob.post(url, {**account, "handle": f"@{number}"})
    assert "There are 20 accounts already." in bob.post(url, account, status=409).text
    assert len(stored()) == 20


def test_a_viewer_and_an_outsider_add_nothing(
    browse: Browse, cast: Cast, url: str, account: Sent, stored: Stored
) -> None:
    browse(cast.vera).get(f"{url}/new", status=403)
    browse(cast.vera).post(url, account, status=403)
    browse(cast.charlie).get(f"{url}/new", status=404)
    browse(cast.charlie).post(url, account, status=404)
    assert stored() == []
