"""The gap: per criterion, per section and in all, as the warning sign reckons it."""

from collections.abc import Mapping

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.self_assessments.desk import Author
from tests.support.panel import CRITERIA, rated
from vetting import checklists
from vetting.scoring.alone import rates_alone

MINE = tuple(
    each.id for each in checklists.load("community-manager").criteria.values() if rates_alone(each)
)


@pytest.fixture
def panel(app: Flask, cast: Cast, assessment_id: int) -> None:
    rated(app, cast.marta, assessment_id, everything=1)
    rated(app, cast.bob, assessment_id, everything=2)


def rate(author: Author, ratings: Mapping[str, int]) -> None:
    for number, (criterion, value) in enumerate(ratings.items()):
        author.save(str(value), question=criterion, seq=number + 1)
    author.submit()


def test_a_small_gap_raises_nothing(
    panel: None, marta: PortalClient, author: Author, here: str
) -> None:
    rate(author, dict.fromkeys(MINE, 2))
    page = marta.get(f"{here}/gap").text
    assert "+0.5" in page
    assert "over 29 criteria" in page
    assert "The sign is not raised" in page
    assert "Own rating less the panel&#39;s: +0.5 on average, over 29 criteria" in (
        marta.get(f"{here}/scorecard").text
    )


def test_a_large_gap_raises_the_sign_and_names_what_to_ask(
    panel: None, marta: PortalClient, author: Author, here: str
) -> None:
    rate(author, dict.fromkeys(MINE, 2) | dict.fromkeys(MINE[:20], 4))
    page = marta.get(f"{here}/gap").text
    assert "+1.9" in page
    assert "The sign is raised: serious" in page
    assert "Ask about these first" in page
    assert page.count('<li><a href="#gap-') == 3
    check = marta.get(f"{here}/pirate-check").text
    assert "The vendor&#39;s own ratings lie 1.9 above the panel&#39;s on average" in check


def test_below_ten_criteria_the_sign_says_that_it_needs_more(
    panel: None, marta: PortalClient, author: Author, here: str
) -> None:
    rate(author, dict.fromkeys(MINE[:9], 4))
    page = marta.get(f"{here}/gap").text
    assert "+2.5" in page
    assert "there are 9" in page


def test_one_rater_makes_a_gap_to_look_at_and_none_that_counts(
    app: Flask, cast: Cast, marta: PortalClient, author: Author, here: str, assessment_id: int
) -> None:
    rated(app, cast.marta, assessment_id, everything=1)
    rate(author, dict.fromkeys(MINE[:12], 4))
    page = marta.get(f"{here}/gap").text
    assert "one rater" in page
    assert "+3.0" in page
    assert "there are 0" in page


def test_a_newcomer_is_judged_more_mildly(
    panel: None, marta: PortalClient, author: Author, here: str
) -> None:
    given = {"declares_newcomer-base": "0.x", "declares_newcomer-value": "yes"}
    marta.post(f"{here}/facts", given)
    rate(author, dict.fromkeys(MINE, 4))
    assert "The sign is raised: minor" in marta.get(f"{here}/gap").text


def test_by_section_the_means_are_over_what_both_rated(
    app: Flask, cast: Cast, marta: PortalClient, author: Author, here: str, assessment_id: int
) -> None:
    rated(app, cast.marta, assessment_id, {CRITERIA[0]: 1, CRITERIA[1]: 3})
    rate(author, {CRITERIA[0]: 4, CRITERIA[2]: 0})
    page = marta.get(f"{here}/gap").text
    picture = page[page.index("Own rating and panel by section") :]
    assert "Company research 4.0 / 1.0; Audience knowledge – / –" in picture[:200]


def test_without_a_self_assessment_the_page_says_so(
    marta: PortalClient, browse: Browse, cast: Cast, here: str, author: Author
) -> None:
    marta.post(f"{here}/review/abstention")
    author.save("4")
    assert "No self-assessment is in yet" in marta.get(f"{here}/gap").text
    assert "You see the panel" in browse(cast.rosa).get(f"{here}/gap").text
