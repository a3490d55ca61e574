"""What every test may use. The browser's fixtures are those of pytest-playwright, narrowed here."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import hypothesis
import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from playwright.sync_api import BrowserContext, ConsoleMessage, Request, expect

from tests.support import browser
from tests.support.compiled import forget_earlier
from tests.support.pages import sound
from tests.support.programs import UnavailableError

pytest_plugins = [
    "tests.support.databases",
    "tests.cast",
    "tests.support.said",
    "tests.walls.figures",
]

ROOT = Path(__file__).resolve().parents[1]
LOCAL = {"127.0.0.1", "localhost"}
MANY_OBJECTS = 20_000

# What is compiled is kept even where the environment says otherwise: without it collecting, which
# each worker does, takes twice as long, and a portal's start a fifth more.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

expect.set_options(timeout=10_000)
# How long one example takes says more of the machine than of the code.
hypothesis.settings.register_profile("portal", deadline=None)
hypothesis.settings.load_profile("portal")


def pytest_configure() -> None:
    """Without make in front of it, a run would test the translations of the last one."""
    # Until everything is collected nothing of it is garbage.
    gc.disable()
    forget_earlier()
    for source in ROOT.glob("vetting/translations/*/LC_MESSAGES/*.po"):
        compiled = source.with_suffix(".mo")
        if not compiled.is_file() or compiled.stat().st_mtime < source.stat().st_mtime:
            with source.open("rb") as text, compiled.open("wb") as binary:
                write_mo(binary, read_po(text))


def pytest_collection_finish() -> None:
    """What was loaded and collected stays to the end: looking through all of it for garbage again
    and again costs a run as much as hundreds of its tests."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(MANY_OBJECTS)


def pytest_sessionfinish() -> None:
    sound.keep()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "playwright" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    try:
        chromium = browser.load()
    except UnavailableError as reasons:
        pytest.fail(str(reasons), pytrace=False)
    return {**browser_type_launch_args, **chromium.launch_options()}


@pytest.fixture(scope="session")
def base_url() -> None:
    """None: each portal has its own address, and the fixture this replaces warns under pytest 9."""


@pytest.fixture
def expected_faults() -> list[str]:
    """Texts of faults that a test provokes on purpose; the test appends them."""
    return []


@pytest.fixture
def new_context(
    new_context: Callable[..., BrowserContext], expected_faults: list[str]
) -> Iterator[Callable[..., BrowserContext]]:
    """Contexts whose pages neither break a script, nor the CSP, nor ask another host."""
    faults: list[str] = []

    def watched(**options: Any) -> BrowserContext:
        # A page that glides is clicked where something was a moment ago.
        context = new_context(**{"reduced_motion": "reduce", **options})
        context.on("console", lambda message: faults.extend(_complaint(message)))
        context.on("weberror", lambda error: faults.append(f"script: {error.error}"))
        context.on("request", lambda request: faults.extend(_foreign(request)))
        return context

    yield watched
    unexpected = [fault for fault in faults if not any(text in fault for text in expected_faults)]
    assert not unexpected, "\n".join(unexpected)


def _complaint(message: ConsoleMessage) -> list[str]:
    # Chromium reports every 4xx and 5xx reply in this way, those that are right as well.
    if message.type != "error" or message.text.startswith("Failed to load resource"):
        return []
    return [f"console: {message.text}"]


def _foreign(request: Request) -> list[str]:
    parts = urlsplit(request.url)
    if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in LOCAL:
        return [f"request to another host: {request.url}"]
    return []
