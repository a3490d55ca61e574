"""Every page in both languages, both themes and with forced colours, from 320 to 2560 px: no
violation that axe finds, nothing beside the screen or cut off, and nothing that moves by itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import BrowserContext, Page

from tests.support.screen import faults_of, in_the_way, watch_shifts
from tests.walls.figures import Count
from tests.walls.requests import address, ask
from tests.walls.rows import ROWS, Row
from tests.walls.test_scripts import QUERIES, SAVED
from tests.walls.world import GUESTS, NOBODY, World

# 640 px is a screen of 1280 at 200 %.
WIDTHS = (320, 640, 1280, 2560)
HEIGHT = 800


@dataclass(frozen=True)
class Look:
    language: str
    theme: Literal["light", "dark"]
    forced: Literal["active", "none"] = "none"


LOOKS = (
    Look("en", "light"),
    Look("es", "dark"),
    Look("es", "light"),
    Look("en", "dark"),
    Look("es", "light", "active"),
)
PARTS = len(LOOKS)
# Of each kind one: an overview, a form, a table, a chart, a question, a guest's page, paper.
USUAL = (
    "briefs.show",
    "briefs.edit",
    "comparisons.show",
    "assessments.show",
    "reviews.show",
    "pirate_check.show",
    "self_assessments.show",
    "scorecards.show",
)
READERS = ("owner", "owner_blind", "manager", "newcomer", "gone", *GUESTS.values(), NOBODY)


def test_every_page_is_for_everybody(
    part: int,
    made_world: World,
    served: str,
    new_context: Callable[..., BrowserContext],
    count: Count,
    long: bool,
) -> None:
    faults: list[str] = []
    tabs: dict[tuple[str, Look], Page] = {}
    pages = list(_pages(made_world) if long else _usual(made_world))
    for number, (key, url) in enumerate(pages):
        look = LOOKS[part if long else number % len(LOOKS)]
        if (key, look) not in tabs:
            tabs[key, look] = _tab(made_world, new_context, key, look, served)
        for width in WIDTHS if long else (WIDTHS[number % len(WIDTHS)],):
            faults += _faults(tabs[key, look], served + url, look, width)
            count(pages_looked_at=1)
    assert not faults, "\n".join(faults)


def _tab(
    world: World, new_context: Callable[..., BrowserContext], key: str, look: Look, served: str
) -> Page:
    speaking = {"en": "en-GB", "es": "es-ES"}[look.language]
    context = new_context(locale=speaking, color_scheme=look.theme, forced_colors=look.forced)
    watch_shifts(context)
    for cookie in (world.client(world.ours, key)._cookies or {}).values():
        context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": served}])
    return context.new_page()


def _faults(page: Page, url: str, look: Look, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.goto(url)
    page.wait_for_load_state()
    # A page that came in two pieces was painted before it was whole: the second time it is not.
    if page.evaluate("window.moved"):
        page.reload()
    # Whoever forces colours has the system's own, of which axe knows nothing.
    found = in_the_way(page) if look.forced == "active" else faults_of(page)
    return [f"{url} {look.language} {look.theme} {look.forced} {width}: {each}" for each in found]


def _pages(world: World) -> Iterator[tuple[str, str]]:
    """Each page that has words of its own, and who is the first that it is shown to."""
    for row in ROWS:
        if row.method != "GET" or row.endpoint in SAVED:
            continue
        url = address(world.app, row, world.ours.own)
        for query in dict.fromkeys(("", QUERIES.get(row.endpoint, ""))):
            found = _reader(world, row, f"{url}?{query}")
            if found:
                yield found, f"{url}?{query}"


def _usual(world: World) -> Iterator[tuple[str, str]]:
    for row in ROWS:
        if row.method == "GET" and row.endpoint in USUAL:
            url = address(world.app, row, world.ours.own)
            found = _reader(world, row, url)
            assert found, row.name
            yield found, url


def _reader(world: World, row: Row, url: str) -> str | None:
    """A guest's page is the guest's; a rating is that of somebody who still rates."""
    own = GUESTS.get(row.roles)
    rating = row.endpoint.startswith(("reviews.", "quick_entry.", "drill_ratings."))
    first = own or ("owner_blind" if rating else "owner")
    for key in dict.fromkeys((first, *READERS)):
        answer = ask(world, world.ours, key, "GET", url)
        if answer.status_code == 200 and answer.mimetype == "text/html":
            return key
    return None
