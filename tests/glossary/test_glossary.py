"""The words of the portal, and how a score comes about."""

import re
from collections.abc import Callable
from fractions import Fraction

from flask import Flask

from tests.cast import Cast, PortalClient
from tests.conftest import ROOT
from vetting.glossary.words import words
from vetting.glossary.worked import worked
from vetting.rules.numbers import numbers
from vetting.scoring import score

Browse = Callable[..., PortalClient]
TERM = re.compile(r'\bterm\("([^"]+)"')


def test_anybody_reads_every_word_in_their_language(browse: Browse) -> None:
    for language in ("en", "es"):
        page = browse(None, language).get("/words").text
        for each in words().values():
            assert f'id="{each.id}"' in page
            assert each.word[language] in page
        assert "{" not in page.split("<main")[1].split("</main>")[0]


def test_they_stand_by_the_alphabet_of_the_language(browse: Browse) -> None:
    for language, earlier, later in (
        ("en", "access-link", "audit-trail"),
        ("es", "access-link", "panel"),
    ):
        page = browse(None, language).get("/words").text
        assert page.index(f'id="{earlier}"') < page.index(f'id="{later}"')


def test_every_word_that_a_page_explains_is_there() -> None:
    used = {
        found
        for path in (ROOT / "templates").rglob("*.html")
        for found in TERM.findall(path.read_text(encoding="utf-8"))
    }
    assert used
    assert used <= set(words())


def test_both_languages_name_the_same_numbers(app: Flask) -> None:
    with app.test_request_context():
        known = set(numbers())
    for each in words().values():
        named = [set(re.findall(r"{(\w+)}", each.says[language])) for language in ("en", "es")]
        assert named[0] == named[1], each.id
        assert named[0] <= known


def test_the_worked_example_is_what_scoring_makes_of_it() -> None:
    found = worked()
    values = [line.value for part in found.parts for line in part.lines if line.value is not None]
    assert (found.rated, found.applicable) == (len(values), 5)
    assert found.total == 100 * sum(values, Fraction()) / (score.HIGHEST * len(values))
    assert found.low < found.total < found.high
    assert found.coverage == Fraction(4, 5)
    assert found.coverage >= score.ENOUGH_COVERAGE
    assert (found.provisional, found.raters) == (False, 2)


def test_the_page_shows_each_step_in_figures(browse: Browse) -> None:
    english, spanish = (browse(None, each).get("/words/score").text for each in ("en", "es"))
    found = worked()
    for figure in (found.total, found.low, found.high):
        shown = f"{float(figure):.1f}"
        assert shown in english
        assert shown.replace(".", ",") in spanish


def test_a_word_is_explained_without_a_script(cast: Cast, browse: Browse) -> None:
    page = browse(None).get("/words/score").text
    assert 'popovertarget="word-coverage"' in page
    assert '<span popover id="word-coverage"' in page
