"""What the first page weighs that somebody new opens, with everything that comes with it."""

from collections.abc import Callable, Iterator

from playwright.sync_api import BrowserContext

from tests.support.said import Say
from tests.test_look import MOST_OF_A_FIRST_VISIT, MOST_REQUESTS, weight_of_icon
from tests.walls.requests import address, ask
from tests.walls.rows import ROWS
from tests.walls.test_scripts import QUERIES, SAVED
from tests.walls.world import GUESTS, HOLDER, NOBODY, World

USUAL = ("self_assessments.show", "shared.show", "self_checks.show", "companies.join")
# Thirty-six questions, behind two pages that leave most files in the browser.
LATER = ("/self-assessment?section=company-research",)
MOST_OF_QUESTIONS = 37_000


def test_whatever_somebody_new_opens_first_is_light(
    made_world: World,
    served: str,
    new_context: Callable[..., BrowserContext],
    say: Say,
    long: bool,
) -> None:
    weights = {}
    icon = weight_of_icon(served)
    for key, url in _pages(made_world, long):
        requests, size = _visit(made_world, new_context(), key, served, url)
        size += icon
        assert requests + 1 <= MOST_REQUESTS, url
        assert size <= (MOST_OF_QUESTIONS if url in LATER else MOST_OF_A_FIRST_VISIT), (url, size)
        weights[size] = url.rstrip("?")
    heaviest = max(weights)
    say(f"first pages of somebody new, of which {weights[heaviest]} is the heaviest", len(weights))
    say("bytes of that", f"{heaviest:,}")


def _pages(world: World, long: bool) -> Iterator[tuple[str, str]]:
    """All that is open to somebody who holds a link, or nothing."""
    for row in ROWS:
        is_open = row.roles in (*GUESTS, "public", "link")
        if row.method != "GET" or not is_open or row.endpoint in SAVED:
            continue
        if not (long or row.endpoint in USUAL):
            continue
        url = f"{address(world.app, row, world.ours.own)}?{QUERIES.get(row.endpoint, '')}"
        who = {"link": HOLDER, "public": NOBODY}.get(row.roles) or GUESTS[row.roles]
        if ask(world, world.ours, who, "GET", url).status_code == 200:
            yield who, url


def _visit(
    world: World, context: BrowserContext, key: str, served: str, url: str
) -> tuple[int, int]:
    """Requests and bytes, without the icon, which Chromium fetches outside of the page."""
    for cookie in (world.client(world.ours, key)._cookies or {}).values():
        context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": served}])
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    sizes: list[float] = []
    line.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
    page.goto(served + url)
    assert page.evaluate("performance.getEntriesByType('resource').length") <= len(sizes)
    context.close()
    return len(sizes), round(sum(sizes))
