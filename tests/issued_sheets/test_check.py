"""Is this sheet genuine? What the page says to whoever holds a code, and what it keeps back."""

import re
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from tests.cast import THEN, Browse, Cast, PortalClient
from tests.issued_sheets.conftest import CodeOf
from tests.support.dossier import open_assessment
from tests.support.panel import answered
from vetting.assessments import service as assessments
from vetting.db import enter_company
from vetting.limits import LIMITS

NAMES = ("Nadia", "Ruiz", "Harbour", "Marta", "Bob", "bakery", "74.6", "clear", "A note")
SIGN_IN = re.compile(r"<p><a [^>]*>Sign in</a></p>")


@pytest.fixture
def code(browse: Browse, cast: Cast, code_of: CodeOf) -> str:
    with time_machine.travel(THEN, tick=False):
        return code_of(browse(cast.marta))


def _main(client: PortalClient, path: str, status: int = 200) -> str:
    page = client.get(path, status=status).text
    found = re.search(r"<main.*</main>", page, re.DOTALL)
    assert found
    return SIGN_IN.sub("", re.sub(r"\s+", " ", found[0]))


def test_whoever_holds_a_sheet_is_told_when_it_was_issued_and_nothing_about_anybody(
    browse: Browse, code: str
) -> None:
    said = _main(browse(), f"/sheets/{code}")
    assert "A sheet with this code was issued here" in said
    for text in (code, "2 Nov 2026, 09:30", "Community manager, version 1", "this is the newest"):
        assert text in said
    for name in NAMES:
        assert name not in said.replace("Community", ""), name


def test_it_says_what_the_code_proves_and_what_not(browse: Browse, code: str) -> None:
    assert "does not prove what your paper says" in _main(browse(), f"/sheets/{code}")
    assert "No prueba lo que dice su papel" in browse(language="es").get(f"/sheets/{code}").text


def test_a_sheet_that_was_overtaken_says_so_and_since_when(
    app: Flask, browse: Browse, cast: Cast, code: str, code_of: CodeOf, assessment_id: int
) -> None:
    answered(app, cast.marta, assessment_id, issues_invoice="yes")
    assert "this is the newest" in _main(browse(), f"/sheets/{code}")
    with time_machine.travel(THEN + timedelta(days=2), tick=False):
        newer = code_of(browse(cast.bob))
    assert "One was issued on 4 Nov 2026, 09:30." in _main(browse(), f"/sheets/{code}")
    assert "this is the newest" in _main(browse(), f"/sheets/{newer}")


def test_codes_that_are_unknown_and_that_none_can_be_get_one_answer(browse: Browse) -> None:
    answers = {
        _main(browse(), f"/sheets/{given}", 404)
        for given in ("ABCD-EFGH-JKMN", "0O1I", "x" * 300, "ß-'--", "%F0%9F%A6%9C")
    }
    assert len(answers) == 1
    assert "No sheet with this code was issued here" in answers.pop()


def test_a_code_may_be_typed_as_people_type(browse: Browse, code: str) -> None:
    typed = code.lower().replace("-", " ")
    answer = browse().get(f"/sheets?code={typed}", status=303)
    assert answer.location == f"/sheets/{code}"
    browse().get(f"/sheets/{typed}")
    assert 'name="code"' in browse().get("/sheets?code=+-+").text


def test_another_company_and_who_is_blind_see_what_everybody_sees(
    browse: Browse, cast: Cast, code: str
) -> None:
    for_all = _main(browse(), f"/sheets/{code}")
    assert _main(browse(cast.charlie), f"/sheets/{code}") == for_all
    assert _main(browse(cast.alice), f"/sheets/{code}") == for_all
    assert _main(browse(cast.rosa), f"/sheets/{code}") == for_all


def test_a_member_sees_what_stood_on_the_sheet_and_that_nothing_changed(
    browse: Browse, cast: Cast, code: str, assessment_id: int
) -> None:
    for person in (cast.marta, cast.vera):
        said = _main(browse(person), f"/sheets/{code}")
        assert f'href="/assessments/{assessment_id}/scorecard"' in said
        assert said.count("74.6") == 1
        assert "says the same, word for word" in said
        assert ">changed<" not in said


def test_a_member_sees_what_has_changed_since(
    app: Flask, browse: Browse, cast: Cast, code: str, code_of: CodeOf, assessment_id: int
) -> None:
    answered(app, cast.marta, assessment_id, asks_personal_passwords="yes")
    newer = code_of(browse(cast.marta))
    said = _main(browse(cast.marta, "es"), f"/sheets/{code}")
    assert said.count(">ha cambiado<") == 2
    assert "confirmada: 2" in said
    changed = said[said.index("<ul>") : said.index("</ul>")]
    for part in ("La primera página", "Señales de alerta", "Hechos y referencias"):
        assert part in changed
    assert "Criterios" not in changed
    assert newer in said


def test_what_was_erased_still_answers(
    app: Flask, browse: Browse, cast: Cast, code_of: CodeOf
) -> None:
    empty = open_assessment(app, cast.alice, vendor="Olga Ortiz")
    page = browse(cast.vera).get(f"/assessments/{empty}/scorecard").text
    found = re.search(r"Sheet ([\w-]{14})", page)
    assert found
    with app.app_context():
        enter_company(1)
        assessments.remove(cast.marta, empty, THEN)
    for client in (browse(), browse(cast.marta), browse(cast.charlie)):
        said = _main(client, f"/sheets/{found[1]}")
        assert "A sheet with this code was issued here" in said
        assert "has been erased here" in said
        assert "Olga" not in said


def test_codes_cannot_be_tried_by_the_thousand(app: Flask, browse: Browse, code: str) -> None:
    app.config["LIMITS_ENABLED"] = True
    client = browse().client
    pace = LIMITS["sheet"].address
    with time_machine.travel(THEN, tick=False):
        for number in range(pace.at_once):
            method = "HEAD" if number % 2 else "GET"
            assert client.open("/sheets/ABCD-EFGH-JKMN", method=method).status_code == 404
        refused = client.get(f"/sheets/{code}")
        assert refused.status_code == 429
        assert "this is the newest" not in refused.text
        assert client.head(f"/sheets/{code}").status_code == 429
        assert client.get("/sheets").status_code == 200
    with time_machine.travel(THEN + timedelta(seconds=pace.every), tick=False):
        assert client.get(f"/sheets/{code}").status_code == 200
