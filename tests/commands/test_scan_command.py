"""``vetting scan``: one object out, or one line and exit 2."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from vetting.checklists import promises
from vetting.commands import scan_command
from vetting.scoring.case import ESSENTIAL_PLAN_ELEMENTS, PLAN_ELEMENTS, PROMISES

BRIEF: dict[str, Any] = {
    "name": "Peluquería Rizos",
    "sector": "peluquería",
    "city": "Albacete",
    "products": ["tintes vegetales"],
    "audience": ["mujeres 35–60"],
    "channels": [],
    "competitors": ["Salón Abril"],
}
TEXT = (
    "Hola 👋 Rizos:\r\n\r\nGaranti\u0301zamos 5.000 seguidores en un mes. Los tintes vegetales son "
    "lo vuestro. La persona de contacto será Marta, del mostrador. "
    + "Un saludo muy cordial. "
    * 12
)


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "brief.json"
    path.write_text(json.dumps(BRIEF), encoding="utf-8")
    return path


def run(text: str | bytes, brief: Path | str, *options: str) -> Result:
    command = ["-", "--brief", str(brief), *options]
    return CliRunner().invoke(scan_command, command, input=text)


def test_the_object_is_that_of_the_contract(brief: Path) -> None:
    result = run(TEXT.encode(), brief)
    assert (result.exit_code, result.stderr) == (0, "")
    found = json.loads(result.stdout)
    assert list(found) == [
        "lang",
        "words",
        "promises",
        "plan",
        "essential_missing",
        "specificity",
    ]
    assert (found["lang"], found["words"]) == ("es", 70)
    (promise,) = found["promises"]
    assert list(promise) == ["id", "quote", "start", "end", "sentence", "why"]
    assert promise["id"] == "guaranteed-followers"
    assert TEXT[promise["start"] : promise["end"]] == promise["quote"]
    assert promise["why"] == promises()["guaranteed-followers"].why["es"]
    assert list(found["plan"]) == list(PLAN_ELEMENTS)
    for element in found["plan"].values():
        quoted = {"state", "quote", "start", "end"}
        assert set(element) == ({"state"} if element["state"] == "absent" else quoted)
        if element["state"] != "absent":
            assert TEXT[element["start"] : element["end"]] == element["quote"]
    assert set(found["essential_missing"]) <= set(ESSENTIAL_PLAN_ELEMENTS)
    assert list(found["specificity"]) == ["value", "band", "anchors", "residue"]
    assert found["specificity"]["anchors"] == ["tintes vegetales"]


def test_a_short_text_says_so_and_is_read_all_the_same(brief: Path) -> None:
    found = json.loads(run("Le garantizamos a usted 5.000 seguidores.", brief).stdout)
    assert found["too_short"] is True
    assert [each["id"] for each in found["promises"]] == ["guaranteed-followers"]
    assert list(found["plan"]) == list(PLAN_ELEMENTS)


def test_the_language_can_be_told(brief: Path) -> None:
    assert json.loads(run("OK", brief, "--lang", "en").stdout)["lang"] == "en"


def test_a_file_is_read_too(brief: Path, tmp_path: Path) -> None:
    path = tmp_path / "proposal.txt"
    path.write_bytes(TEXT.encode())
    read = CliRunner().invoke(scan_command, [str(path), "--brief", str(brief)])
    assert read.stdout == run(TEXT.encode(), brief).stdout


@pytest.mark.parametrize(
    ("text", "changes", "line"),
    [
        ("  \n", {}, "proposal: empty"),
        (b"hola \xff", {}, "standard input: not UTF-8 at byte 5"),
        ("Wir garantieren Ihnen 5.000 Abonnenten.", {}, "proposal: neither Spanish nor English"),
        (TEXT, {"citty": "Albacete"}, "brief.citty: unknown key; known are name, sector"),
        (TEXT, {"name": 1}, "brief.name: 1 is not a text"),
        (TEXT, {"products": "tintes"}, 'brief.products: "tintes" is not a list'),
        (TEXT, {"products": [1]}, "brief.products[0]: 1 is not a text"),
    ],
)
def test_unusable_input_is_refused_in_one_line(
    brief: Path, text: str | bytes, changes: dict[str, Any], line: str
) -> None:
    brief.write_text(json.dumps(BRIEF | changes), encoding="utf-8")
    result = run(text, brief)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(line)
    assert len(result.stderr.splitlines()) == 1


def test_one_standard_input_is_not_both(brief: Path) -> None:
    result = run(TEXT, "-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "brief: standard input is the proposal already\n"


def test_a_brief_that_is_no_object_is_named(brief: Path) -> None:
    brief.write_text("[]", encoding="utf-8")
    assert run(TEXT, brief).stderr == "brief: a list is not an object\n"


def test_every_promise_has_its_reason_in_both_languages() -> None:
    assert tuple(promises()) == PROMISES
    assert all(each.why["es"] and each.why["en"] for each in promises().values())


LONG = {
    "one letter": "a",
    "brackets": "(",
    "no no no": "no ",
    "digits": "7",
    "without a stop": "garantizamos que tendrá seguidores y más ",
    "line breaks": "\n",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_a_megabyte_is_read_at_once(brief: Path, piece: str) -> None:
    text = "Hola, " + piece * (1_000_000 // len(piece))
    start = time.process_time()
    result = run(text, brief, "--lang", "es")
    assert time.process_time() - start < 4
    assert result.exit_code == 0
