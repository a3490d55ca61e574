"""The scorecard as Chromium prints it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.support.portal import RunningPortal
from tests.support.screen import signed_in

NewContext = Callable[..., BrowserContext]
Printed = Callable[..., Page]
ITEMS = ".item:not(.item .item)"


@pytest.fixture
def portal(running_portal: RunningPortal, assessment_id: int) -> RunningPortal:
    return running_portal


@pytest.fixture
def on_paper(portal: RunningPortal, new_context: NewContext, assessment_id: int) -> Printed:
    """Marta's browser with the scorecard open."""

    def opened(paper: str = "a4", **options: object) -> Page:
        page = signed_in(portal, new_context(**options).new_page(), "marta@harbour.example")
        page.goto(f"{portal.url}/assessments/{assessment_id}/scorecard?paper={paper}")
        return page

    return opened


@pytest.mark.parametrize(
    ("paper", "points"),
    [pytest.param("a4", (595, 842), marks=pytest.mark.long), ("letter", (612, 792))],
)
def test_it_prints_on_the_paper_that_was_asked_for(
    on_paper: Printed, paper: str, points: tuple[int, int]
) -> None:
    pdf = on_paper(paper).pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert len(boxes) > 3
    assert {(round(float(width)), round(float(height))) for width, height in boxes} == {points}


def test_only_the_sheet_is_printed_with_its_head_on_each_page(on_paper: Printed) -> None:
    page = on_paper()
    page.emulate_media(media="print")
    for selector in ("header.site", "footer.foot", ".scorecard-tools"):
        assert not any(each.is_visible() for each in page.locator(selector).all())
    assert _style(page, ".sheet > thead", "display") == "table-header-group"
    assert "pirat" not in page.locator("body").inner_text().casefold()


def test_nothing_that_belongs_together_is_torn_apart(on_paper: Printed) -> None:
    page = on_paper()
    page.emulate_media(media="print")
    items = page.locator(ITEMS)
    assert items.count() > 30
    breaks = items.evaluate_all("all => all.map(one => getComputedStyle(one).breakInside)")
    assert set(breaks) == {"avoid"}
    assert _style(page, ".sheet-section > h2", "breakAfter") == "avoid"


def test_it_fits_a_phone(on_paper: Printed) -> None:
    page = on_paper(viewport={"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def _style(page: Page, selector: str, name: str) -> object:
    return page.locator(selector).first.evaluate("(one, name) => getComputedStyle(one)[name]", name)
