"""What the look costs on the wire, and what others see of the portal."""

import gzip
import re
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask
from playwright.sync_api import BrowserContext

from tests.cast import Cast, PortalClient, make_app
from tests.support.pictures import CARD, ICON
from tests.support.portal import RunningPortal
from tests.support.said import Say
from vetting.config import ROOT

Browse = Callable[..., PortalClient]
STATIC = ROOT / "static"
MOST_STYLES_AND_SCRIPTS = 28 * 1024
MOST_OF_A_FIRST_VISIT = 35 * 1000
MOST_REQUESTS = 6


def test_styles_and_scripts_stay_small(say: Say) -> None:
    files = [*sorted(STATIC.rglob("*.css")), *sorted(STATIC.rglob("*.js"))]
    sizes = {
        str(file.relative_to(STATIC)): len(gzip.compress(file.read_bytes(), 9)) for file in files
    }
    say("bytes of all styles and scripts, gzipped", f"{sum(sizes.values()):,}")
    assert sum(sizes.values()) <= MOST_STYLES_AND_SCRIPTS, sizes


def test_a_first_visit_is_six_small_answers(
    running_portal: RunningPortal, new_context: Callable[..., BrowserContext], say: Say
) -> None:
    page = new_context().new_page()
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    sizes: list[float] = []
    wire.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
    page.goto(running_portal.url + "/sign-in")
    page.wait_for_load_state("networkidle")
    assert 3 <= len(sizes) <= MOST_REQUESTS
    # Chromium fetches the icon outside the page.
    icon = weight_of_icon(running_portal.url)
    say("requests of a first visit, the icon apart", len(sizes))
    say("bytes of a first visit", f"{sum(sizes) + icon:,.0f}")
    assert sum(sizes) + icon <= MOST_OF_A_FIRST_VISIT, sizes


def test_nothing_moves_after_the_first_paint(
    running_portal: RunningPortal, new_context: Callable[..., BrowserContext]
) -> None:
    page = new_context().new_page()
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => {"
        " for (const each of list.getEntries()) window.moved += each.value"
        " }).observe({ type: 'layout-shift', buffered: true })"
    )
    page.goto(running_portal.url + "/sign-in")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.moved") == 0


def test_other_sites_show_the_card_from_the_configured_address(
    instance: Path, app: Flask, browse: Browse, cast: Cast
) -> None:
    named = make_app(instance, base_url="https://vetting.example").test_client()
    page = named.get("/sign-in", base_url="https://vetting.example").text
    card = re.search(
        r'og:image" content="https://vetting\.example(/static/img/card\.png[^"]*)"', page
    )
    assert card
    answer = named.get(card[1], base_url="https://vetting.example")
    assert _size(answer.data) == CARD
    answer.close()
    assert "og:" not in browse(cast.bob).get("/briefs").text


def test_telephones_have_an_icon() -> None:
    assert _size((STATIC / "img/icon.png").read_bytes()) == ICON


def weight_of_icon(url: str) -> int:
    """What comes over the wire for it, as browsers ask."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port or 80)) as line:
        line.sendall(
            b"GET /static/img/logo.svg?v=1 HTTP/1.1\r\nHost: localhost\r\n"
            b"Accept-Encoding: gzip, br\r\nConnection: close\r\n\r\n"
        )
        return sum(map(len, iter(lambda: line.recv(4096), b"")))


def _size(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height
