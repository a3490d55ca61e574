"""Scorecards at the ends of what they have to show. With PAPERS, a folder, they are written there
as files, to be looked at."""

import os
from pathlib import Path

import pytest
from flask import Flask

from tests.cast import Browse, Cast
from tests.support.extremes import SIGNS, Shown, must_show
from tests.support.pdf import body, faults, letters, reader, shown, standards
from vetting.bundles import service, work
from vetting.clock import now
from vetting.db import db, enter_company

KINDS = ("bare", "plain", "extreme")


@pytest.mark.parametrize("manner", ["en-a4", pytest.param("es-letter", marks=pytest.mark.long)])
def test_page_and_file_say_the_same(app: Flask, browse: Browse, cast: Cast, manner: str) -> None:
    language, size = manner.split("-")
    found = must_show(app, cast)
    client = browse(cast.vera, language=language)
    for kind in KINDS:
        page = f"/assessments/{getattr(found, kind)}/scorecard"
        texts = shown(client.get(page).text)
        made = client.get(f"{page}/pdf?paper={size}").data
        _keep(f"{kind}-{language}.pdf", made)
        assert standards(made) == {"ua-1", "a-2a"}
        assert faults(made) == []
        said = body(made).replace("-", "")
        lost = [text for text in texts if letters(text).replace("-", "") not in said]
        assert not lost
    signs = client.get(f"/assessments/{found.extreme}/scorecard").text
    assert signs.count('class="item sign ') >= len(SIGNS) - 1 >= 12
    _bound(app, cast, found, language, size)


def _bound(app: Flask, cast: Cast, found: Shown, language: str, size: str) -> None:
    """All of them in one file."""
    with app.app_context():
        enter_company(1)
        base = "http://localhost"
        service.ask(cast.vera, found.brief_id, language, size, "total", base, now())
        db.session.remove()
    assert work.make_next(app, "extremes")
    settings = app.config["VETTING"]
    (file,) = settings.uploads.iterdir()
    made = file.read_bytes()
    _keep(f"all-{language}.pdf", made)
    assert standards(made) == {"ua-1", "a-2a"}
    assert faults(made) == []
    assert len([each for each in reader(made).outline if not isinstance(each, list)]) == 4


def _keep(name: str, made: bytes) -> None:
    folder = os.environ.get("PAPERS")
    if folder:
        Path(folder, name).write_bytes(made)
