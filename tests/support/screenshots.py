"""The README's pictures of the example company, and what their pages say: `make screenshots`."""

import hashlib
import json
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import time_machine
from flask import Flask
from playwright.sync_api import sync_playwright

from tests.cast import THEN, PortalClient
from tests.support import browser
from tests.support.databases import chosen
from tests.support.example import TOKEN, example_in, serving
from tests.walls.pages import Page
from vetting.config import ROOT
from vetting.i18n import LANGUAGES

FOLDER = ROOT / "screenshots"
SAID = FOLDER / "said.json"
DESK = (1280, 800)


@dataclass(frozen=True)
class Picture:
    """A page of the brief, or of a dossier: which one, as they stand on the brief's page."""

    name: str
    end: str
    dossier: int | None = None
    size: tuple[int, int] = DESK
    dark: bool = False


POLISHED, WARNED = 1, 2
PICTURES = (
    Picture("comparison", "/comparison"),
    Picture("dossier", "", POLISHED, (1280, 1120)),
    Picture("phone", "", POLISHED, (390, 1120), dark=True),
    # Last, as it is opened again for its picture.
    Picture("review", "/review?section=audience-knowledge", WARNED, (1280, 1120)),
)


def said(app: Flask) -> dict[str, str]:
    """A digest of each page's words, by picture and language."""
    return {
        f"{picture.name} {language}": hashlib.sha256(words.encode()).hexdigest()[:16]
        for language in LANGUAGES
        for picture, _, words in visits(app, language)
    }


def visits(app: Flask, language: str) -> Iterator[tuple[Picture, str, str]]:
    """Each picture with its page's path and words, one after the other, at one moment."""
    with time_machine.travel(THEN, tick=False):
        client = PortalClient(app.test_client(), language)
        client.get(f"/demo/{TOKEN}", status=303)
        brief = _linked(client.get("/briefs").text, r"/briefs/\d+")[0]
        dossiers = _linked(client.get(brief).text, r"/assessments/\d+")
    for picture in PICTURES:
        base = brief if picture.dossier is None else dossiers[picture.dossier]
        with time_machine.travel(THEN, tick=False):
            if picture.name == "review":
                client.post(f"{base}/review/reopening", {"reason": "A second look."})
                client.get(base)
            page = client.get(base + picture.end).text
        yield picture, base + picture.end, words_of(page)


def words_of(html: str) -> str:
    """What the page says to somebody who reads it, without what is between the words."""
    body = re.sub(r"<(script|style|svg)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", " ", body).split())


def note(app: Flask) -> None:
    """Write what the pages say, for the test that compares it."""
    SAID.write_text(json.dumps(said(app), indent=2) + "\n", encoding="utf-8")


def draw(app: Flask) -> None:
    """Write the pictures, in English, as PNG."""
    with serving(app, THEN) as url, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**browser.load().launch_options())
        for picture, path, _ in visits(app, "en"):
            width, height = picture.size
            page = chromium.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if picture.dark else "light",
                reduced_motion="reduce",
                locale="en-GB",
            )
            page.goto(f"{url}/demo/{TOKEN}")
            page.goto(url + path, wait_until="networkidle")
            page.screenshot(path=FOLDER / f"{picture.name}.png")
            page.close()
        chromium.close()


def _linked(html: str, pattern: str) -> list[str]:
    return list(dict.fromkeys(link for link in Page(html).links if re.fullmatch(pattern, link)))


def main() -> None:
    with tempfile.TemporaryDirectory() as kept:
        chosen().migrate(Path(kept))
        for make in (draw, note):
            with tempfile.TemporaryDirectory() as folder:
                make(example_in(Path(folder), Path(kept)))


if __name__ == "__main__":
    main()
