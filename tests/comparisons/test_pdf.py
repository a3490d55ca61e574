"""The comparison as a file: across the page, with what the page says."""

from flask import Flask

from tests.cast import Browse, Cast
from tests.comparisons.conftest import Against
from tests.support.panel import answered
from tests.support.pdf import reader, standards, tags, text_of


def test_the_vendors_stand_side_by_side(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 4)
    max_id = against("Max Power", 1)
    answered(app, cast.marta, max_id, accounts_in_vendor_name="yes")
    made = browse(cast.marta).get(f"/briefs/{brief_id}/comparison/pdf").data
    assert standards(made) == {"ua-1", "a-2a"}
    assert {"/Table", "/TH", "/Figure"} <= set(tags(made))
    box = reader(made).pages[0].mediabox
    assert box.width > box.height
    text = text_of(made)
    for said in ("Nadia Ruiz", "Max Power", "Wants accounts in their own name", "100.0", "25.0"):
        assert said in text
    assert "Community manager, version 1" in text


def test_it_stands_first_among_what_can_be_downloaded(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 4)
    page = browse(cast.marta).get(f"/briefs/{brief_id}/comparison?sort=name").text
    menu = page[page.index("Download as…") :]
    said = ("PDF, A4", "PDF, Letter", "XLSX", "CSV", "JSON")
    assert sorted(said, key=menu.index) == list(said)
    for paper in ("a4", "letter"):
        assert f"/comparison/pdf?paper={paper}&amp;sort=name" in menu


def test_it_is_sorted_as_the_page_was(
    browse: Browse, cast: Cast, brief_id: int, against: Against
) -> None:
    against("Nadia Ruiz", 4)
    against("Ana Abad", 1)
    page = f"/briefs/{brief_id}/comparison/pdf"
    for sort, first, second in (("total", "Nadia", "Ana"), ("name", "Ana", "Nadia")):
        text = text_of(browse(cast.marta).get(f"{page}?sort={sort}").data)
        assert text.index(first) < text.index(second)
