"""``vetting followers``: one object out, or one line and exit 2."""

import json
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.scoring.followers.series import FIRST, rows
from vetting.commands import followers_command
from vetting.scoring.followers.days import iso
from vetting.scoring.followers.table import History, Row, write_history


def table(given: list[Row]) -> str:
    return write_history(History(tuple(given)))


BOUGHT = table(rows(gains={60: 400, 70: -100}))


def run(*options: str, text: str | bytes = BOUGHT) -> Result:
    return CliRunner().invoke(followers_command, ["-", *options], input=text)


def test_the_findings_are_printed_with_dates_figures_question_and_causes() -> None:
    result = run("--platform", "instagram", "--today", "2026-11-23")
    assert (result.exit_code, result.stderr) == (0, "")
    found = json.loads(result.stdout)
    assert list(found) == [
        "result",
        "points",
        "findings",
        "notes",
        "rows",
        "from",
        "to",
        "step",
        "gaps",
    ]
    assert (found["result"], found["points"]) == ("strong", 4)
    assert [(each["id"], each["points"]) for each in found["findings"]] == [
        ("spike-no-lift", 2),
        ("spike-then-drop", 2),
        ("spike", 0),
    ]
    for each in found["findings"]:
        assert each["from"] == each["to"] == iso(FIRST + 60)
        assert each["figures"]["gain"] == 400
        assert set(each["question"]) == {"en", "es"}
        assert len(each["causes"]) == 10
    assert found["notes"] == found["gaps"] == []
    assert (found["rows"], found["step"]) == (120, "day")


def test_one_language_can_be_asked_for() -> None:
    found = json.loads(run("--lang", "es").stdout)
    assert found["findings"][0]["title"] == "Llegaron seguidores, pero no reacciones"
    assert found["findings"][0]["causes"][1] == "Un sorteo: pregunte primero por eso."
    assert found["notes"][0]["text"].startswith("Las reacciones por seguidor")


def test_only_the_period_that_is_given_counts() -> None:
    found = json.loads(run("--from", iso(FIRST + 61)).stdout)
    assert (found["result"], found["points"]) == ("none", 0)
    assert {each["counts"] for each in found["findings"]} == {False}


def test_a_path_is_read(tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    path.write_bytes(b"\xef\xbb\xbf" + BOUGHT.replace(",", ";").encode())
    result = CliRunner().invoke(followers_command, [str(path)])
    assert json.loads(result.stdout)["result"] == "strong"


def test_an_old_benchmark_is_told_and_ones_own_can_be_given(tmp_path: Path) -> None:
    limits = [{"followers_under": None, "percent": 99}]
    own = {"platforms": {"x": {"year": 2024, "source": "ours", "low_below": limits}}}
    path = tmp_path / "benchmarks.json"
    path.write_text(json.dumps(own))
    options = ("--platform", "x", "--benchmarks", str(path))
    young = json.loads(run(*options, "--today", "2026-12-31").stdout)
    assert young["notes"] == []
    assert "low-er" in {each["id"] for each in young["findings"]}
    old = json.loads(run(*options, "--today", "2027-02-01").stdout)
    assert [each["id"] for each in old["notes"]] == ["old-benchmark"]


@pytest.mark.parametrize(
    ("text", "options", "line"),
    [
        (
            "date,followers\n2026-05-03,1.234\n",
            (),
            (
                "row 2, column followers: “1.234” may mean thousands or decimals: "
                "please say which sign separates the thousands\n"
            ),
        ),
        (
            "fecha;seguidores\n03/05/2026;-4\n",
            ("--lang", "es"),
            "fila 2, columna seguidores: «-4» es menor que cero\n",
        ),
        (b"\xff\xfe", (), "row 1: not a text in UTF-8; save the table again as “CSV UTF-8”\n"),
        ("", (), "row 1: nothing stands there\n"),
    ],
)
def test_unusable_input_is_refused_in_one_line(
    text: str | bytes, options: tuple[str, ...], line: str
) -> None:
    result = run(*options, text=text)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", line)


def test_thousands_are_read_as_told() -> None:
    result = run("--thousands", ".", text="date;followers\n2026-05-03;1.234\n")
    assert json.loads(result.stdout)["result"] == "not-enough-data"


def test_faulty_benchmarks_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "benchmarks.json"
    path.write_text('{"platforms": {"x": {"year": -1, "source": "s", "low_below": []}}}')
    result = run("--benchmarks", str(path))
    assert result.exit_code == 2
    assert "platforms.x.year" in result.stderr
    missing = CliRunner().invoke(followers_command, [str(tmp_path / "no.csv")])
    assert (missing.exit_code, missing.stdout) == (2, "")
    assert missing.stderr.count("\n") == 1


def test_the_work_grows_with_the_rows_and_not_faster() -> None:
    seconds = {}
    for days in (2_500, 10_000):
        up, down = (dict.fromkeys(range(day, days, 9), 3000) for day in (20, 21))
        gains = up | {day: -gain for day, gain in down.items()}
        text = table(rows(days=days, gains=gains))
        tries = []
        for _ in range(3):
            begin = time.process_time()
            found = json.loads(run(text=text).stdout)
            tries.append(time.process_time() - begin)
        # The quickest of three: others work on this machine too.
        seconds[days] = min(tries)
        assert found["result"] == "strong"
        assert len(found["findings"]) < 100
    assert seconds[10_000] < 7 * seconds[2_500]
