import re
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.audience.conftest import ASKED, QUIET, table
from tests.cast import Cast, PortalClient
from tests.scoring.followers.series import FIRST
from vetting.scoring.followers.days import iso

Browse = Callable[..., PortalClient]
Sent = dict[str, Any]


def page_of(person: PortalClient, url: str, sent: Sent) -> str:
    """The page of an account that this person enters."""
    return person.post(url, sent, follow=True, status=200).text


def test_a_finding_shows_dates_figures_question_and_causes(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    page = page_of(browse(cast.bob), url, account)
    assert "Clear signs, to be asked about" in page
    assert "On 4 May 2024 the page gained 400 followers" in page
    assert "100 lost within 30 days after a gain of 400: 25 % of it" in page
    assert "A prize draw: ask about it first." in page
    assert "never who caused it" in page


def test_the_page_speaks_spanish(browse: Browse, cast: Cast, url: str, account: Sent) -> None:
    page = page_of(browse(cast.bob, "es"), url, account)
    assert "El 4 de mayo de 2024 la página ganó 400 seguidores" in page
    assert "Un sorteo: pregunte primero por eso." in page
    assert not re.search(r"On \d|Between \d|followers", page)


def test_the_chart_is_told_in_words_and_in_a_table(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    page = page_of(browse(cast.bob), url, account)
    titles = re.findall(r"<title>(Followers|Likes[^<:]*): ([^<]*)</title>", page)
    assert [name for name, _ in titles] == ["Followers", "Likes and comments on a day with posts"]
    assert all("; 1: 4 May 2024" in told for _, told in titles)
    cells = re.findall(r'<th scope="row">([^<]*)</th>((?:<td[^>]*>[^<]*</td>)*)', page)
    assert len(cells) == 120
    day, told = cells[60]
    assert day == "4 May 2024"
    assert re.findall(r">([^<]+)<", told) == ["10,992", "400", "82"]


def test_a_long_history_is_drawn_in_steps(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    page = page_of(browse(cast.bob), url, {**account, "table": table(days=2000)})
    assert "One row for up to 12 days" in page
    assert page.count('<th scope="row">') == 167


def test_not_enough_data_is_an_answer(browse: Browse, cast: Cast, url: str, account: Sent) -> None:
    page = page_of(browse(cast.bob), url, {**account, "table": "date,followers\n2026-05-03,900\n"})
    assert "Not enough data" in page
    assert "That is an answer, too." in page
    assert "No signal was met." in page


def test_followers_alone_are_drawn_without_reactions(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    sent = {**account, "table": table(likes=lambda day: None)}
    page = page_of(browse(cast.bob), url, sent)
    assert page.count("chart-timeline") == 1
    assert "unknown" in page


def test_missing_rows_are_told(browse: Browse, cast: Cast, url: str, account: Sent) -> None:
    lines = table().splitlines()
    page = page_of(browse(cast.bob), url, {**account, "table": "\n".join(lines[:50] + lines[60:])})
    assert "Rows are missing: 22 Apr 2024 – 3 May 2024." in page
    assert "a day." in page


def test_what_lies_outside_their_time_is_shown_and_does_not_count(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    sent = {**account, "ran_from": iso(FIRST + 80)}
    page = page_of(browse(cast.bob), url, sent)
    assert "Nothing to ask about" in page
    assert page.count("Outside their time: does not count") == 1
    assert "Grey is the time that does not count" in page
    assert "from 24 May 2024 on" in page


@pytest.mark.parametrize("run_by", ["others", "unknown"])
def test_an_account_that_they_did_not_run_is_read_and_does_not_count(
    browse: Browse, cast: Cast, url: str, account: Sent, run_by: str
) -> None:
    page = page_of(browse(cast.bob), url, {**account, "run_by": run_by})
    assert "Only accounts count that the candidate says they ran." in page
    assert "On 4 May 2024 the page gained 400 followers" in page
    assert "pirate check: confirm" not in page


def test_what_the_candidate_says_stands_beside_it(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    sent = {**account, "explanation": "It was <b>on TV</b>.", "document": "press.example/1"}
    page = page_of(browse(cast.bob), url, sent)
    assert "It was &lt;b&gt;on TV&lt;/b&gt;." in page
    assert "press.example/1" in page


def test_a_quiet_history_proves_nothing(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    page = page_of(browse(cast.bob), url, {**account, "table": QUIET})
    assert "Nothing to ask about" in page
    assert "That proves nothing" in page


def test_everybody_in_the_company_reads_it_and_nobody_else(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    browse(cast.bob).post(url, account)
    assert "Questions" not in browse(cast.rosa).get(f"{url}/1").text
    page = browse(cast.vera).get(f"{url}/1").text
    assert f"{url}/1/edit" not in page
    browse(cast.charlie).get(f"{url}/1", status=404)
    browse(cast.bob).get(f"{url}/2", status=404)
    other = url.replace("/1/", "/2/")
    browse(cast.bob).get(f"{other}/1", status=404)


def test_looking_at_it_is_written_down(
    app: Flask, browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    browse(cast.bob).post(url, {**account, "table": ASKED})
    browse(cast.vera).get(f"{url}/1")
    trail = browse(cast.alice).get("/audit").text
    assert "Audience history" in trail
    assert "Entered an audience history" in trail


def test_spikes_are_marked_where_they_were(
    browse: Browse, cast: Cast, url: str, account: Sent
) -> None:
    page = page_of(browse(cast.bob), url, account)
    (left, width), *_ = re.findall(r'chart-spell" x="([\d.]+)%" y="18" width="([\d.]+)%"', page)
    middle = float(left) + float(width) / 2
    assert abs(middle - 100 * 60 / 119) < 0.1
