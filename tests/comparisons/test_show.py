import re
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.comparisons.conftest import Against
from tests.support.panel import answered, offered, rated, referred
from vetting.db import db, enter_company
from vetting.models import Brief, Decision


def test_the_vendors_stand_side_by_side_with_level_and_score(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 4)
    max_id = against("Max Power", 1)
    answered(app, cast.marta, max_id, accounts_in_vendor_name="yes")
    page = _page(browse(cast.marta), brief_id)
    assert "100.0" in page
    assert "25.0" in page
    assert "Do not contract before this is cleared up" in page
    assert "Wants accounts in their own name" in page
    assert "critical: 1" in page
    assert page.index("Nadia Ruiz") < page.index("Max Power")


@pytest.mark.parametrize(
    ("sort", "first", "second"),
    [
        ("total", "Nadia Ruiz", "Ana Abad"),
        ("name", "Ana Abad", "Nadia Ruiz"),
        ("coverage", "Ana Abad", "Nadia Ruiz"),
        ("crisis-preparedness", "Ana Abad", "Nadia Ruiz"),
        ("nonsense", "Nadia Ruiz", "Ana Abad"),
        ("<script>", "Nadia Ruiz", "Ana Abad"),
        ("", "Nadia Ruiz", "Ana Abad"),
    ],
)
def test_they_are_sorted_as_asked_and_the_level_is_always_there(
    app: Flask,
    browse: Browse,
    cast: Cast,
    brief_id: int,
    against: Against,
    sort: str,
    first: str,
    second: str,
) -> None:
    nadia = against("Nadia Ruiz")
    for rater in (cast.marta, cast.bob):
        rated(app, rater, nadia, {"company-knowledge": 4, "first-hour": 1, "channel-audit": 4})
    ana = against("Ana Abad", 2)
    answered(app, cast.marta, ana, accounts_in_vendor_name="yes")
    page = _page(browse(cast.marta), brief_id, sort)
    assert page.index(first) < page.index(second)
    assert "Do not contract before this is cleared up" in page
    assert "Not enough evidence yet" in page


def test_a_difference_under_three_points_is_called_a_tie(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 3)
    ana = against("Ana Abad")
    for rater in (cast.marta, cast.bob):
        rated(app, rater, ana, {"company-knowledge": 4}, everything=3)
    page = _page(browse(cast.marta), brief_id)
    assert page.count("1–2") == 2
    assert "tie with Ana Abad" in page


def test_what_was_checked_for_one_only_is_marked(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    nadia, ana = against("Nadia Ruiz", 3), against("Ana Abad", 3)
    answered(app, cast.bob, nadia, pressure_deadline="yes", issues_invoice="yes")
    answered(app, cast.bob, nadia, names_person_doing_the_work="no")
    answered(app, cast.bob, ana, issues_invoice="yes", pressure_deadline="unknown")
    referred(app, cast.bob, ana, outcome="confirmed")
    offered(app, cast.bob, nadia, "Our offer.")
    page = _page(browse(cast.marta), brief_id)
    assert "· checked for this vendor only" in page
    once = page[page.index('id="checked-once"') :]
    assert "Pressed for signature" in once
    assert "Written offer read" in once
    assert "References contacted" in once
    assert "Can invoice" not in once
    assert "names the worker" not in once


def test_nothing_is_marked_where_all_were_asked_the_same(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 3)
    against("Ana Abad", 1)
    assert "everybody was asked the same" in _page(browse(cast.marta), brief_id)


def test_what_somebody_is_still_to_rate_stands_last_without_a_number(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    best = against("Aaa Best", 4)
    against("Nadia Ruiz", 1)
    answered(app, cast.bob, best, accounts_in_vendor_name="yes")
    ana = against("Zoe Last")
    rated(app, cast.bob, ana, everything=2)
    rated(app, cast.rosa, best, everything=4, state="open")
    with app.app_context():
        enter_company(cast.marta.company_id)
        db.session.add(
            Decision(
                assessment_id=best,
                outcome="on-hold",
                reason="x" * 30,
                follows_level=True,
                level="none",
                member_id=cast.marta.member_id,
                decided_at=THEN,
            )
        )
        db.session.commit()
    rated(app, cast.rosa, ana, state="abstained")
    # The measures of a picture are no figures of anybody's.
    page = re.sub(r'viewBox="[^"]*"', "", _page(browse(cast.rosa), brief_id))
    assert page.index("Zoe Last") < page.index("Aaa Best") < page.index("Nadia Ruiz")
    assert "50.0" in page
    for number in ("100.0", "25.0", "On hold", "critical: 1", "Do not contract before"):
        assert number not in page
    assert "You see the panel's result once your own review is in" in page


def test_whoever_has_rated_nobody_sees_names_and_the_way_on(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 4)
    page = _page(browse(cast.rosa), brief_id)
    assert "Nadia Ruiz" in page
    assert "100.0" not in page
    assert '<svg class="chart chart-map"' not in page


def test_more_than_four_stand_in_rows(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    for number in range(5):
        against(f"Vendor {number}", number)
    against("Unrated")
    page = _page(browse(cast.vera), brief_id)
    rows = page[page.index('id="comparison"') : page.index("</table>")]
    assert rows.count('<th scope="row">') == 6
    assert "no total yet" in page


def test_the_map_says_who_stands_in_which_corner(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 4)
    page = _page(browse(cast.marta), brief_id)
    assert "Nadia Ruiz 100.0, Not enough evidence yet" in page
    assert "As a table" in page


def test_up_to_four_are_drawn_by_section_and_more_are_not(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    for number in range(4):
        against(f"Vendor {number}", number)
    marta = browse(cast.marta)
    page = _page(marta, brief_id)
    for number in range(4):
        assert f'chart-set-{number}"' in page
    assert "Vendor 3: Company research 75.0" in page
    against("A fifth", 2)
    assert "chart-set" not in _page(marta, brief_id)


def test_many_vendors_carry_numbers_that_the_table_explains(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    for number in range(9):
        against(f"Vendor {number}", number % 5)
    page = _page(browse(cast.marta), brief_id)
    assert page.count('class="chart-number"') == 9
    assert '<details class="more" open>' in page
    table = page[page.index('id="map-table"') :]
    assert '<td class="num">9</td>' in table[: table.index("</table>")]


def test_an_empty_brief_says_what_to_do(browse: Browse, cast: Cast, brief_id: int) -> None:
    assert "Nobody to compare yet" in _page(browse(cast.marta), brief_id)


def test_disagreement_knockouts_and_weights_are_shown(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    nadia = against("Nadia Ruiz")
    rated(app, cast.marta, nadia, {"clean-methods": 0, "channel-audit": 4}, everything=3)
    rated(app, cast.bob, nadia, {"clean-methods": 0, "channel-audit": 1}, everything=3)
    with app.app_context():
        enter_company(cast.marta.company_id)
        brief = db.session.get(Brief, brief_id)
        assert brief is not None
        brief.weighting, brief.weighting_reason = "suggested", "Crisis matters most to us."
        db.session.commit()
    page = _page(browse(cast.marta), brief_id)
    assert "Knock-out proposed" in page
    assert "spread 3" in page
    assert "1 criterion two or more apart" in page
    assert "Suggested weights: 6 of 30 criteria weigh more." in page
    assert "Crisis matters most to us." in page


def test_the_number_of_statements_does_not_grow_with_the_vendors(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    marta = browse(cast.marta)
    against("Vendor 0", 3)
    few = _statements(app, marta, brief_id)
    for number in range(1, 5):
        referred(app, cast.bob, against(f"Vendor {number}", 3), outcome="confirmed")
    assert _statements(app, marta, brief_id) <= few + 1


def test_another_company_finds_nothing(browse: Browse, cast: Cast, brief_id: int) -> None:
    browse(cast.charlie).get(f"/briefs/{brief_id}/comparison", status=404)
    browse(cast.alice).get("/briefs/99999/comparison", status=404)


def test_the_comparison_never_calls_names(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 0)
    against("Ana Abad", 4)
    for language in ("en", "es"):
        page = _page(browse(cast.marta, language), brief_id).casefold()
        assert "pirate" not in page
        assert "pirata" not in page


def _page(client: PortalClient, brief_id: int, sort: str | None = None) -> str:
    query = "" if sort is None else f"?sort={sort}"
    return client.get(f"/briefs/{brief_id}/comparison{query}").text


def _statements(app: Flask, client: PortalClient, brief_id: int) -> int:
    seen: list[str] = []
    with app.app_context():
        engine = db.engine

    def note(*values: Any) -> None:
        seen.append(values[2])

    event.listen(engine, "before_cursor_execute", note)
    _page(client, brief_id)
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)
