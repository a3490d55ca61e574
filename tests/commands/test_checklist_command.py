"""``vetting checklist show`` and ``validate``."""

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from vetting.commands import checklist_group


def run(*arguments: str, text: str = "") -> Result:
    return CliRunner().invoke(checklist_group, arguments, input=text)


def shown(*arguments: str) -> dict[str, Any]:
    result = run("show", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_what_is_shown_is_valid() -> None:
    result = run("validate", "-", text=run("show").stdout)
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"valid": True, "id": "community-manager", "version": 1}


def test_without_a_language_texts_go_by_language() -> None:
    checklist = shown("community-manager")
    assert list(checklist) == ["id", "version", "title", "sections", "facts"]
    assert set(checklist["title"]) == {"en", "es"}


@pytest.mark.parametrize(
    ("lang", "title"), [("en", "Company research"), ("es", "Investigación de la empresa")]
)
def test_in_one_language_texts_are_sentences(lang: str, title: str) -> None:
    checklist = shown("--lang", lang)
    assert checklist["lang"] == lang
    section = checklist["sections"][0]
    assert (section["id"], section["title"], section["weight"]) == ("company-research", title, 6)
    criterion = section["criteria"][0]
    assert (criterion["id"], criterion["weight"], criterion["knockout"]) == (
        "company-knowledge",
        1,
        False,
    )
    assert criterion["raters"] == ["panel", "self"]
    assert [type(anchor) for anchor in criterion["anchors"]] == [str] * 5
    assert checklist["facts"][-1]["values"] == ["yes", "no", "unknown"]


@pytest.mark.parametrize(
    ("lang", "title", "section"),
    [
        ("en", "Is the company ready?", "People and answers"),
        ("es", "¿Está lista la empresa?", "Personas y respuestas"),
    ],
)
def test_the_second_checklist_is_shown_in_one_language(lang: str, title: str, section: str) -> None:
    checklist = shown("client-readiness", "--lang", lang)
    assert (checklist["lang"], checklist["title"]) == (lang, title)
    assert (checklist["sections"][0]["title"], checklist["facts"]) == (section, [])
    assert sum(len(each["criteria"]) for each in checklist["sections"]) == 14


def test_the_second_checklist_is_valid_as_it_is_shown() -> None:
    result = run("validate", "-", text=run("show", "client-readiness").stdout)
    assert json.loads(result.stdout) == {"valid": True, "id": "client-readiness", "version": 1}


def test_an_unknown_checklist_is_refused_with_those_there_are() -> None:
    result = run("show", "astrology")
    assert (result.exit_code, result.stdout) == (2, "")
    there = "client-readiness, community-manager"
    assert result.stderr == f'"astrology" is not a checklist; there is {there}\n'


def test_an_unknown_language_is_refused() -> None:
    result = run("show", "--lang", "fr")
    assert (result.exit_code, result.stdout) == (2, "")


def test_every_fault_is_printed_with_its_place() -> None:
    checklist = shown()
    checklist["version"] = 0
    checklist["sections"][0]["criteria"][2]["anchors"][4]["es"] = ""
    result = run("validate", "-", text=json.dumps(checklist))
    assert result.exit_code == 2
    assert json.loads(result.stdout) == {
        "valid": False,
        "faults": [
            {"place": "version", "message": "0 is not a whole number of at least 1"},
            {"place": "sections[0].criteria[2].anchors[4].es", "message": "empty"},
        ],
    }
    assert result.stderr.splitlines() == [
        "version: 0 is not a whole number of at least 1",
        "sections[0].criteria[2].anchors[4].es: empty",
    ]


def test_what_is_no_json_is_refused_in_one_line() -> None:
    result = run("validate", "-", text="{")
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1


def test_a_fault_stays_in_its_line() -> None:
    checklist = shown() | {"a\nb": 1}
    result = run("validate", "-", text=json.dumps(checklist))
    assert result.stderr.splitlines() == ['"a\\nb": unknown key']
