"""One's own review as a page: before, during and after, and what it never shows."""

from collections.abc import Callable

import pytest

from tests.cast import Cast, PortalClient
from tests.reviews.desk import FIRST, KNOCKOUT, Desk

Browse = Callable[..., PortalClient]


@pytest.fixture
def desk(cast: Cast, browse: Browse, assessment: int) -> Desk:
    return Desk(browse(cast.bob), assessment)


def test_before_it_is_started_the_page_says_what_it_is(desk: Desk) -> None:
    page = desk.browser.get(desk.url)
    assert "30 criteria in 5 sections" in page.text
    assert "Start my review" in page.text
    assert "I will not rate this vendor" in page.text


def test_starting_leads_to_the_first_section_and_twice_is_once(desk: Desk) -> None:
    first = desk.browser.post(desk.url)
    assert first.location.endswith("section=company-research")
    desk.start().save("3")
    desk.browser.post(desk.url)
    assert "1 of 30 answered" in desk.browser.get(desk.url).text


def test_a_section_shows_question_proof_and_five_sentences(desk: Desk) -> None:
    desk.start()
    page = desk.browser.get(f"{desk.url}?section=crisis-preparedness")
    assert "Name three things that could turn into a social media crisis" in page.text
    assert "Three-line risk list with likelihood and harm." in page.text
    assert "Also gives an early sign and a preventive step for each." in page.text


def test_a_knock_out_is_marked_and_always_applies(desk: Desk) -> None:
    desk.start()
    page = desk.browser.get(f"{desk.url}?section=crisis-preparedness").text
    article = page.split(f'id="criterion-{KNOCKOUT}"')[1].split("</article>")[0]
    assert "A 0 can stop the process" in article
    assert "not-applicable" not in article


def test_the_overview_shows_every_answer_and_leads_to_the_next_one(desk: Desk) -> None:
    desk.start().save("3", "knew both shops")
    page = desk.browser.get(desk.url).text
    assert "knew both shops" in page
    assert "section=company-research#criterion-channel-audit" in page
    assert "1 of 6 answered" in page


def test_where_the_next_answer_is_missing_goes_round(desk: Desk) -> None:
    desk.start()
    last = ("reference-person", "response-times", "update-approval", "reporting")
    for seq, criterion in enumerate((*last, "account-ownership", "price-scope"), start=1):
        desk.save("3", criterion=criterion, seq=seq)
    page = desk.browser.get(f"{desk.url}?section=working-terms").text
    assert (
        'href="/assessments/1/review?section=company-research#criterion-company-knowledge"' in page
    )


def test_it_speaks_spanish(cast: Cast, browse: Browse, assessment: int) -> None:
    desk = Desk(browse(cast.bob, "es"), assessment).start()
    page = desk.browser.get(f"{desk.url}?section=company-research").text
    assert "Conoce a qué se dedica la empresa" in page
    assert "Investigación de la empresa" in page


def test_a_colleagues_ratings_are_nowhere(
    cast: Cast, browse: Browse, desk: Desk, assessment: int
) -> None:
    rosa = Desk(browse(cast.rosa), assessment).start()
    rosa.save("0", "rosas-secret-note")
    rosa.browser.post(f"{rosa.url}/submission")
    desk.start()
    answer = desk.save("4")
    overview = desk.browser.get(desk.url).text
    section = desk.browser.get(f"{desk.url}?section=company-research").text
    for text in (answer.text, overview, section):
        assert "rosas-secret-note" not in text
        assert "Rosa" not in text
    assert "100.0" in answer.text


def test_reopened_it_still_counts_ones_own_ratings_alone(
    cast: Cast, browse: Browse, desk: Desk, assessment: int
) -> None:
    rosa = Desk(browse(cast.rosa), assessment).start()
    rosa.save("0")
    rosa.browser.post(f"{rosa.url}/submission")
    desk.start().save("4")
    desk.browser.post(f"{desk.url}/submission")
    desk.browser.post(f"{desk.url}/reopening", {"reason": "the second talk changed it"})
    assert "75.0" in desk.save("3", seq=2).text


def test_who_may_not(cast: Cast, browse: Browse, desk: Desk) -> None:
    browse(cast.vera).get(desk.url, status=403)
    browse(cast.charlie).get(desk.url, status=404)
    browse().get(desk.url, status=303)
    desk.browser.get("/assessments/999/review", status=404)


def test_a_page_costs_the_same_number_of_statements_however_full_the_review_is(
    desk: Desk, statements: Callable[[Callable[[], object]], int]
) -> None:
    desk.start()
    url = f"{desk.url}?section=company-research"
    few = statements(lambda: desk.browser.get(url))
    for seq, criterion in enumerate((FIRST, "channel-audit", "risk-map"), start=1):
        desk.save("3", "saw it", seq=seq, criterion=criterion)
    assert statements(lambda: desk.browser.get(url)) == few
