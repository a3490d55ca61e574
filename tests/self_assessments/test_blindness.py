"""Neither side sees the other's ratings before its own are in, whoever comes first; and what one
sees of the other then is what was handed in."""

import pytest
from flask import Flask

from tests.cast import Browse, Cast, PortalClient
from tests.self_assessments.desk import FIRST, URL, Author
from tests.support.panel import CRITERIA, rated
from tests.walls.test_blindness import RANDOM

SECRET = "as the candidate tells it"
PANEL = "as the panel tells it"
PAGES = (
    "",
    "/self-assessment",
    "/gap",
    "/panel?sort=gap",
    f"/panel?criterion={FIRST}",
    "/scorecard",
    "/pirate-check",
    "/review",
    "/review?section=company-research",
)


@pytest.fixture
def here(assessment_id: int) -> str:
    return f"/assessments/{assessment_id}"


def said(person: PortalClient, here: str) -> str:
    pages = [person.get(here + page).text for page in PAGES]
    return "\n".join([*pages, person.get("/briefs/1/comparison").text])


def submitted(author: Author) -> None:
    author.save("4", SECRET)
    author.submit()


def test_a_rater_who_is_not_in_sees_nothing_of_a_self_assessment_that_is(
    app: Flask, browse: Browse, cast: Cast, author: Author, here: str, assessment_id: int
) -> None:
    bob = browse(cast.bob)
    before = said(bob, here)
    submitted(author)
    for person in (bob, browse(cast.rosa)):
        assert SECRET not in said(person, here)
    rated(app, cast.bob, assessment_id, {FIRST: 2}, {FIRST: PANEL}, state="open")
    assert SECRET not in said(bob, here)
    bob.post(f"{here}/review/submission")
    assert SECRET in bob.get(f"{here}/self-assessment").text
    assert "+2.0" in bob.get(f"{here}/gap").text
    assert SECRET not in said(browse(cast.rosa), here)
    assert SECRET not in before


def test_a_rater_who_is_in_first_sees_it_once_it_is_handed_in(
    app: Flask, browse: Browse, cast: Cast, author: Author, here: str, assessment_id: int
) -> None:
    rated(app, cast.bob, assessment_id, {FIRST: 2}, {FIRST: PANEL})
    bob = browse(cast.bob)
    author.save("4", SECRET)
    assert SECRET not in said(bob, here)
    assert "1 of 54 answered" in bob.get(f"{here}/self-assessment").text
    author.submit()
    assert SECRET in bob.get(f"{here}/gap").text


def test_whoever_will_not_rate_sees_it_and_so_does_who_only_reads(
    browse: Browse, cast: Cast, author: Author, here: str
) -> None:
    submitted(author)
    vera, rosa = browse(cast.vera), browse(cast.rosa)
    assert SECRET in vera.get(f"{here}/self-assessment").text
    assert SECRET not in said(rosa, here)
    rosa.post(f"{here}/review/abstention")
    assert SECRET in rosa.get(f"{here}/self-assessment").text


def test_a_review_that_is_open_again_has_seen_it_already(
    app: Flask, browse: Browse, cast: Cast, author: Author, here: str, assessment_id: int
) -> None:
    rated(app, cast.bob, assessment_id, {FIRST: 2})
    submitted(author)
    bob = browse(cast.bob)
    bob.post(f"{here}/review/reopening", {"reason": "I saw the shop since."})
    assert SECRET in bob.get(f"{here}/gap").text


def test_what_is_changed_after_it_was_sent_back_stays_a_draft(
    app: Flask,
    browse: Browse,
    cast: Cast,
    author: Author,
    marta: PortalClient,
    here: str,
    assessment_id: int,
) -> None:
    rated(app, cast.bob, assessment_id, {FIRST: 2})
    submitted(author)
    marta.post(f"{here}/self-assessment/return", {"reason": "Please tell us more of 2025."})
    author.save("1", "second thoughts", seq=2)
    bob = browse(cast.bob)
    page = bob.get(f"{here}/gap").text
    assert SECRET in page
    assert "+2.0" in page
    assert "second thoughts" not in said(bob, here)
    author.submit()
    page = bob.get(f"{here}/gap").text
    assert "second thoughts" in page
    assert "-1.0" in page


def test_the_author_never_sees_what_the_panel_rated(
    app: Flask, cast: Cast, author: Author, assessment_id: int
) -> None:
    paths = ("", "?section=company-research", "/offer", "/referees", "/files", "/submission")
    author.save("4", SECRET)
    before = [RANDOM.sub("", author.page(path)) for path in paths]
    notes = dict.fromkeys(CRITERIA, PANEL)
    rated(app, cast.bob, assessment_id, notes=notes, everything=1)
    rated(app, cast.marta, assessment_id, notes=notes, everything=0)
    assert [RANDOM.sub("", author.page(path)) for path in paths] == before
    author.submit()
    after = [author.page(path) for path in ("", "/submission")]
    assert not any(PANEL in page for page in after)
    for path in PAGES:
        answer = author.browser.client.get(f"/assessments/{assessment_id}{path}")
        assert answer.status_code == 303
    assert author.browser.client.get(f"{URL}/result").status_code == 404


def test_its_ratings_never_change_the_score(
    app: Flask, browse: Browse, cast: Cast, author: Author, here: str, assessment_id: int
) -> None:
    for person in (cast.bob, cast.marta):
        rated(app, person, assessment_id, everything=3)
    bob = browse(cast.bob)
    before = bob.get(f"{here}/scorecard").text
    assert "75.0" in before
    author.rate(("company-knowledge", "channel-audit"), 0).submit()
    after = bob.get(f"{here}/scorecard").text
    assert "75.0" in after
    assert "own rating 0.0" in after
    assert "Own rating less the panel" in after
    assert "Own rating less the panel" not in before
