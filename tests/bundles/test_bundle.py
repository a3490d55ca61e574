"""A brief's scorecards as one file."""

import re
from datetime import datetime
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from tests.bundles.conftest import Against, Ask, Make, saved
from tests.cast import Browse, Cast
from tests.support.panel import rated
from tests.support.pdf import faults, letters, reader, shown, standards, tags, text_of
from vetting.access import Actor
from vetting.assessments.standing import Standing
from vetting.bundles import book
from vetting.db import db, enter_company
from vetting.models import AuditEntry
from vetting.papers import press
from vetting.papers.press import CannotBeSet, Paper


def test_one_file_holds_all_in_the_order_of_the_comparison(
    browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    against("Ana Abad", 1)
    against("Nadia Ruiz", 4)
    asked = ask(cast.marta)
    assert make()
    made = saved(browse(cast.marta), brief_id, asked)
    assert standards(made) == {"ua-1", "a-2a"}
    assert faults(made) == []
    assert {"/TOC", "/TOCI", "/Link", "/H1"} <= set(tags(made))
    found = reader(made)
    pages = [page.extract_text() for page in found.pages]
    for number, text in enumerate(pages, 1):
        assert f"page {number} of {len(pages)}" in text
    names = ("Nadia Ruiz", "Ana Abad")
    starts = [
        next(number for number, text in enumerate(pages) if f"Scorecard · {name}" in text)
        for name in names
    ]
    assert 0 < starts[0] < starts[1]
    marks = [each for each in found.outline if not isinstance(each, list)]
    assert [each.title for each in marks] == ["A voice for the bakery", *names]
    assert [found.get_destination_page_number(each) for each in marks[1:]] == starts
    contents = " ".join(pages[0].split())
    for name, start in zip(names, starts, strict=True):
        assert re.search(rf"{name}[ .]*{start + 1}\b", contents), contents


def test_each_says_what_its_page_says(
    browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    keys = [against("Ana Abad", 1), against("Nadia Ruiz", 4)]
    asked = ask(cast.marta, language="es", paper="letter")
    assert make()
    client = browse(cast.marta, language="es")
    made = saved(client, brief_id, asked)
    box = reader(made).pages[0].mediabox
    assert (box.width, box.height) == (612, 792)
    said = letters(text_of(made))
    for key in keys:
        texts = shown(client.get(f"/assessments/{key}/scorecard").text)
        assert len(texts) > 100
        assert all(letters(text) in said for text in texts)


def test_who_may_not_see_the_panel_yet_is_told_whose_are_left_out(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    seen, hidden = against("Ana Abad", 1), against("Nadia Ruiz", 4)
    rated(app, cast.rosa, seen, everything=2)
    rated(app, cast.rosa, hidden, everything=2, state="open")
    asked = ask(cast.rosa)
    assert make()
    client = browse(cast.rosa)
    made = text_of(saved(client, brief_id, asked))
    assert "Scorecard · Ana Abad" in made
    assert "Scorecard · Nadia Ruiz" not in made
    assert "Until your own review is in, you do not see what the others gave: • Nadia Ruiz" in made
    page = client.get(f"/briefs/{brief_id}/bundles").text
    assert "Left out, until your own review is in: Nadia Ruiz." in page


def test_nothing_to_see_makes_no_file(
    browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    against("Nadia Ruiz", 4)
    asked = ask(cast.alice)
    assert make()
    client = browse(cast.alice)
    assert (
        "There is no scorecard yet that you may see."
        in client.get(f"/briefs/{brief_id}/bundles").text
    )
    client.get(f"/briefs/{brief_id}/bundles/{asked}/file", status=404)


def test_one_that_cannot_be_laid_out_does_not_lose_the_rest(
    monkeypatch: pytest.MonkeyPatch,
    browse: Browse,
    cast: Cast,
    brief_id: int,
    against: Against,
    ask: Ask,
    make: Make,
) -> None:
    against("Ana Abad", 1)
    faulty = against("Nadia Ruiz", 4)
    whole = book.told

    def falls_over(actor: Actor, standing: Standing, at: datetime) -> dict[str, Any]:
        if standing.assessment.id == faulty:
            raise KeyError("a criterion that no checklist has")
        return whole(actor, standing, at)

    monkeypatch.setattr(book, "told", falls_over)
    asked = ask(cast.marta)
    assert make()
    client = browse(cast.marta)
    made = text_of(saved(client, brief_id, asked))
    assert "Scorecard · Ana Abad" in made
    assert "could not be laid out. Their own pages may still show them: • Nadia Ruiz" in made
    assert "could not be laid out: Nadia Ruiz." in client.get(f"/briefs/{brief_id}/bundles").text


def test_one_that_cannot_be_set_does_not_lose_the_rest(
    monkeypatch: pytest.MonkeyPatch,
    browse: Browse,
    cast: Cast,
    brief_id: int,
    against: Against,
    ask: Ask,
    make: Make,
) -> None:
    against("Ana Abad", 1)
    against("Nadia Ruiz", 4)
    whole = press.press

    def falls_over(paper: Paper) -> bytes:
        if any("Nadia Ruiz" in each.head for each in (paper, *paper.leaves)):
            raise CannotBeSet
        return whole(paper)

    monkeypatch.setattr(book, "press", falls_over)
    asked = ask(cast.marta)
    assert make()
    made = text_of(saved(browse(cast.marta), brief_id, asked))
    assert "Scorecard · Ana Abad" in made
    assert "Their own pages may still show them: • Nadia Ruiz" in made


def test_each_scorecard_in_it_is_written_down_as_shown_for_print(
    app: Flask, browse: Browse, cast: Cast, brief_id: int, against: Against, ask: Ask, make: Make
) -> None:
    keys = {against("Ana Abad", 1), against("Nadia Ruiz", 4)}
    asked = ask(cast.marta)
    assert make()
    assert set(_subjects(app, "shown-for-print")) == keys
    saved(browse(cast.marta), brief_id, asked)
    assert _subjects(app, "viewed") == [brief_id]


def _subjects(app: Flask, verb: str) -> list[int]:
    with app.app_context():
        enter_company(1)
        return list(
            db.session.scalars(select(AuditEntry.subject_id).where(AuditEntry.verb == verb))
        )


def test_more_than_a_file_may_hold_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
    browse: Browse,
    cast: Cast,
    brief_id: int,
    against: Against,
    ask: Ask,
    make: Make,
) -> None:
    against("Nadia Ruiz", 4)
    monkeypatch.setattr(book, "MOST_LETTERS", 100)
    ask(cast.marta)
    assert make()
    page = browse(cast.marta).get(f"/briefs/{brief_id}/bundles").text
    assert "There is too much text for one file." in page
