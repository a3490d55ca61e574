import pytest
from flask import Flask

from tests.cast import Browse, Cast
from tests.support.dossier import open_assessment
from tests.support.panel import rated
from vetting import checklists
from vetting.assessments.queries import assessment
from vetting.assessments.standing import standing
from vetting.consensus.queries import rows

CRITERIA = checklists.load("community-manager").criteria


def test_the_panel_stands_side_by_side(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/panel").text
    assert page.count("Bob Baker</th>") == page.count("Rosa Ruiz</th>") == 1
    assert CRITERIA["risk-map"].title["en"] in page
    assert "not observed" in page


def test_sorted_by_spread_the_largest_disagreement_comes_first(
    in_app: Flask, cast: Cast, assessment_id: int
) -> None:
    found = standing(cast.bob, assessment(cast.bob, assessment_id))
    first, second, *rest = rows(found, "spread")
    assert (first.id, second.id) == ("risk-map", "escalation")
    assert first.disagrees
    assert not second.disagrees
    in_order = [criterion for criterion in CRITERIA if criterion not in ("risk-map", "escalation")]
    assert [row.id for row in rest] == in_order


@pytest.mark.parametrize("sort", ["checklist", "nonsense", "", "'; drop table rating"])
def test_any_other_sort_is_the_checklists_order(
    browse: Browse, cast: Cast, in_app: Flask, assessment_id: int, sort: str
) -> None:
    found = standing(cast.bob, assessment(cast.bob, assessment_id))
    assert [row.id for row in rows(found, sort)] == list(CRITERIA)
    browse(cast.bob).client.get(f"/assessments/{assessment_id}/panel", query_string={"sort": sort})


def test_a_criterion_opens_with_its_notes_and_anchors(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/panel?criterion=risk-map").text
    assert "Listed five risks &lt;of ours&gt;." in page
    assert CRITERIA["risk-map"].question["en"] in page
    assert "3 apart" in page
    assert "Record a consensus" in page


def test_a_criterion_that_is_not_there_gets_404(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    browse(cast.bob).get(f"/assessments/{assessment_id}/panel?criterion=nonsense", status=404)


def test_who_has_not_rated_yet_sees_no_rating(
    browse: Browse, cast: Cast, assessment_id: int
) -> None:
    for query in ("", "?sort=spread", "?criterion=risk-map", "?criterion=nonsense"):
        page = browse(cast.marta).get(f"/assessments/{assessment_id}/panel{query}").text
        assert "once your own review is in" in page
        assert "Bob Baker" not in page
        assert "Listed five risks" not in page


def test_an_open_review_does_not_stand_in_the_table(
    app: Flask, browse: Browse, cast: Cast, assessment_id: int
) -> None:
    rated(app, cast.marta, assessment_id, everything=0, state="open")
    page = browse(cast.bob).get(f"/assessments/{assessment_id}/panel").text
    assert "Marta Molina" not in page


def test_without_any_review_the_page_says_so(app: Flask, browse: Browse, cast: Cast) -> None:
    empty = open_assessment(app, cast.alice)
    assert "No review is in yet" in browse(cast.vera).get(f"/assessments/{empty}/panel").text


def test_one_review_alone_makes_no_consensus(app: Flask, browse: Browse, cast: Cast) -> None:
    alone = open_assessment(app, cast.alice)
    rated(app, cast.bob, alone, everything=2)
    page = browse(cast.bob).get(f"/assessments/{alone}/panel?criterion=risk-map").text
    assert "needs at least two reviews" in page
    assert "Record a consensus" not in page


def test_a_viewer_reads_and_records_nothing(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.vera).get(f"/assessments/{assessment_id}/panel?criterion=risk-map").text
    assert "3 apart" in page
    assert "Record" not in page


def test_the_page_speaks_spanish(browse: Browse, cast: Cast, assessment_id: int) -> None:
    page = browse(cast.bob, "es").get(f"/assessments/{assessment_id}/panel").text
    assert CRITERIA["risk-map"].title["es"] in page


def test_an_outsider_gets_404(browse: Browse, cast: Cast, assessment_id: int) -> None:
    browse(cast.charlie).get(f"/assessments/{assessment_id}/panel", status=404)
