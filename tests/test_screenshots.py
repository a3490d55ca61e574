"""The README's pictures show the portal as it is."""

import json
import re
from pathlib import Path

from tests.support.databases import chosen
from tests.support.example import example_in
from tests.support.screenshots import FOLDER, PICTURES, SAID, said
from vetting.config import ROOT

MOST = 150_000


def test_the_pages_say_what_they_said_when_the_pictures_were_made(
    empty_database: Path, tmp_path: Path
) -> None:
    app = example_in(tmp_path, empty_database)
    now, then = said(app), json.loads(SAID.read_text("utf-8"))
    chosen().leave(app)
    other = [page for page in now if now[page] != then.get(page)]
    assert not other, f"these pages say something else now; `make screenshots`: {other}"


def test_the_pictures_are_small_and_the_readme_shows_them() -> None:
    files = {file.stem: file.stat().st_size for file in FOLDER.glob("*.png")}
    assert set(files) == {picture.name for picture in PICTURES}
    assert max(files.values()) < MOST, files
    shown = re.findall(r"!\[([^\]]+)\]\(screenshots/(\w+)\.png\)", (ROOT / "README.md").read_text())
    assert len(shown) == len(files)
    assert {name for _, name in shown} == set(files)
    assert all(len(alternative) > 20 for alternative, _ in shown)
