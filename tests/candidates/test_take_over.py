"""What the candidate says of the facts stands beside the panel's answers, and becomes one only
where a person takes it over."""

import re

import pytest

from tests.cast import Browse, Cast, PortalClient
from tests.self_assessments.desk import Author

FACT = "accounts_in_vendor_name"
BY_OTHERS = "credential_confirmed"


def base_of(page: str, fact: str = FACT) -> str:
    found = re.search(
        rf'<form id="take-over-{fact}".*?name="base" value="([^"]*)"', page, re.DOTALL
    )
    assert found
    return found[1]


@pytest.fixture
def facts(here: str) -> str:
    return f"{here}/facts"


@pytest.fixture
def handed_in(author: Author) -> Author:
    author.save("yes", "only while we run them", question=FACT)
    author.save("yes", "", question=BY_OTHERS, client="b")
    return author.submit()


def test_it_is_taken_over_under_the_name_of_who_does(
    browse: Browse, cast: Cast, handed_in: Author, here: str, facts: str
) -> None:
    bob = browse(cast.bob)
    given = {"base": base_of(bob.get(facts).text)}
    answer = bob.post(f"{here}/self-assessment/facts/{FACT}", given)
    assert answer.location.endswith(f"#fact-{FACT}")
    page = bob.get(facts).text
    assert "Bob Baker" in page
    assert "only while we run them" in page
    assert f"take-over-{FACT}" not in page


def test_a_newer_answer_is_not_written_over(
    browse: Browse, cast: Cast, marta: PortalClient, handed_in: Author, here: str, facts: str
) -> None:
    bob = browse(cast.bob)
    shown = {"base": base_of(bob.get(facts).text)}
    given = {f"{FACT}-base": shown["base"], f"{FACT}-value": "no", f"{FACT}-note": "asked her"}
    marta.post(facts, given)
    bob.post(f"{here}/self-assessment/facts/{FACT}", shown)
    page = bob.get(facts).text
    assert "Somebody answered this fact meanwhile" in page
    assert "asked her" in page
    bob.post(f"{here}/self-assessment/facts/{FACT}", {"base": base_of(page)})
    assert "is taken over, under your name" in bob.get(facts).text


def test_what_only_others_can_confirm_is_not_taken_over(
    marta: PortalClient, handed_in: Author, here: str, facts: str
) -> None:
    page = marta.get(facts).text
    assert "Only others can confirm it: ask them." in page
    assert f"take-over-{BY_OTHERS}" not in page
    marta.post(f"{here}/self-assessment/facts/{BY_OTHERS}", {"base": "0.x"}, status=409)


@pytest.mark.parametrize("fact", ["issues_invoice", "nothing", "company-knowledge"])
def test_what_was_not_said_cannot_be_taken_over(
    marta: PortalClient, handed_in: Author, here: str, fact: str
) -> None:
    marta.post(f"{here}/self-assessment/facts/{fact}", {"base": "0.x"}, status=404)


def test_a_draft_cannot_be_taken_over(marta: PortalClient, author: Author, here: str) -> None:
    author.save("yes", question=FACT)
    marta.post(f"{here}/self-assessment/facts/{FACT}", {"base": "0.x"}, status=404)


def test_who_only_reads_takes_nothing_over(
    browse: Browse, cast: Cast, handed_in: Author, here: str, facts: str
) -> None:
    vera = browse(cast.vera)
    page = vera.get(facts).text
    assert "The candidate says:" in page
    assert "Take it over" not in page
    vera.post(f"{here}/self-assessment/facts/{FACT}", {"base": "0.x"}, status=403)
