"""``vetting score``: one object out, or one line and exit 2."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from vetting.commands import score_command

CASE: dict[str, Any] = {
    "checklist": "community-manager",
    "weights": {"first-hour": 2},
    "vendor": {"name": "Nadia Ruiz", "kind": "freelancer"},
    "reviews": [
        {
            "rater": "laura",
            "as": "panel",
            "ratings": {
                "company-knowledge": 3,
                "first-hour": "not-observed",
                "sector-rules": "not-applicable",
            },
            "notes": {"company-knowledge": "knew the two shops and the export line"},
        },
        {"rater": "nadia", "as": "self", "ratings": {"company-knowledge": 4}},
    ],
    "consensus": {"first-hour": 2},
    "facts": {"accounts_in_vendor_name": "no", "declares_newcomer": "yes", "lock_in_months": 12},
    "references": [
        {
            "identity_verified": "yes",
            "outcome": "confirmed",
            "would_rehire": "yes",
            "organisation": "Panadería Sol",
            "contact_attempts": 1,
        }
    ],
    "drill": {"score": 11},
    "proposal": {"text": "…", "lang": "es", "confirmed": ["guaranteed-followers"], "dismissed": []},
    "brief": {
        "name": "…",
        "sector": "…",
        "city": "…",
        "products": [],
        "audience": [],
        "channels": [],
        "competitors": [],
    },
    "followers": "none",
    "flags": {"pressure-close": {"state": "cleared", "note": "it was a trade-fair offer"}},
}


def run(text: str | bytes) -> Result:
    return CliRunner().invoke(score_command, ["-"], input=text)


def test_the_case_of_the_contract_is_scored() -> None:
    result = run(json.dumps(CASE, ensure_ascii=False))
    assert (result.exit_code, result.stderr) == (0, "")
    card = json.loads(result.stdout)
    assert list(card) == [
        "score",
        "sections",
        "criteria",
        "flags",
        "level",
        "knockouts",
        "green",
        "honest_newcomer",
    ]
    assert card["score"] == {
        "total": 58.3,
        "interval": [5.8, 95.8],
        "coverage": 0.1,
        "evidenced": 0.33,
        "provisional": True,
        "band": None,
        "panel_raters": 1,
    }
    assert card["sections"]["company-research"] == {
        "score": 75.0,
        "coverage": 0.2,
        "interval": [15.0, 95.0],
    }
    assert len(card["criteria"]) == 30
    assert card["criteria"]["company-knowledge"] == {
        "value": 3.0,
        "spread": 0,
        "self": 4,
        "gap": 1.0,
        "referee": None,
    }
    assert card["flags"] == [
        {
            "id": "guarantees-followers",
            "family": "manipulation",
            "severity": "critical",
            "state": "confirmed",
            "because": ["proposal: guaranteed-followers"],
        },
        {
            "id": "pressure-close",
            "family": "control",
            "severity": "minor",
            "state": "cleared",
            "because": ["cleared by a person: it was a trade-fair offer"],
        },
    ]
    assert card["level"]["id"] == "caution"
    assert card["level"]["rule"] == "R4"
    assert card["level"]["because"] == ["guarantees-followers"]
    assert card["level"]["if_suggested_confirmed"] == "caution"
    assert card["level"]["would_change"] == [
        {"clear": "guarantees-followers", "to": "insufficient"}
    ]
    assert card["level"]["would_change_together"] is None
    assert card["level"]["missing"][:2] == ["criteria-rated", "section-rated company-research"]
    assert card["knockouts"] == []
    assert card["green"] == ["checkable-small-claims"]
    assert card["honest_newcomer"] is False


def test_a_set_that_changes_the_level_and_a_knock_out_are_printed() -> None:
    case = {
        "reviews": [
            {"rater": rater, "as": "panel", "ratings": {"clean-methods": 0, "risk-map": level}}
            for rater, level in (("laura", 1), ("marta", 2))
        ],
        "facts": {"offers_reviews": "yes", "accounts_in_vendor_name": "yes"},
    }
    case["reviews"].append({"rater": "omar", "as": "self", "ratings": {"risk-map": 4}})
    case["reviews"].append({"rater": "nadia", "as": "self", "ratings": {"risk-map": 3}})
    card = json.loads(run(json.dumps(case)).stdout)
    assert card["level"]["would_change_together"] == {
        "clear": ["sells-fake-engagement", "offers-fake-reviews"],
        "to": "caution",
    }
    assert card["knockouts"] == [{"id": "clean-methods", "state": "proposed"}]
    assert card["criteria"]["risk-map"]["self"] == 3.5


def test_equal_cases_in_another_order_print_equal_bytes() -> None:
    turned = dict(reversed(CASE.items())) | {"reviews": CASE["reviews"][::-1]}
    assert run(json.dumps(turned)).stdout_bytes == run(json.dumps(CASE)).stdout_bytes


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "standard input: not JSON at line 1, column 1: Expecting value"),
        ("[]", "case: a list is not an object"),
        ('{"reviews": []', "standard input: not JSON at line 1, column 15: "),
        ('{"reviews": [], "reviews": []}', 'standard input: "reviews" stands twice in one object'),
        (
            '{"reviews": [], "vendor": {"name": "a", "name": "b"}}',
            'standard input: "name" stands twice in one object',
        ),
        (
            '{"reviews": [], "weights": {"first-hour": NaN}}',
            "weights.first-hour: NaN is not a number of at least 0",
        ),
        (
            '{"reviews": [], "weights": {"first-hour": -Infinity}}',
            "weights.first-hour: -Infinity is not a number of at least 0",
        ),
        (
            '{"reviews": [], "weights": {"first-hour": 1e999}}',
            "weights.first-hour: Infinity is not a number of at least 0",
        ),
        (
            '{"reviews": [], "weights": {"first-hour": ' + "9" * 5000 + "}}",
            "standard input: a number of 5000 digits is too long",
        ),
        ("[" * 100_000, "standard input: nested too deeply"),
        ('{"reviews": ' + "[" * 900 + "]" * 900 + "}", "reviews[0]: a list is not an object"),
        (b'{"reviews": [], "\xff": 1}', "standard input: not UTF-8 at byte 17"),
        (
            '{"reviews": [], "vendor": {"name": "\\ud800"}}',
            "standard input: an unpaired surrogate in a text",
        ),
        ('{"reviews": [], "\\u2028": 1}', '"\\u2028": unknown key'),
        (
            '{"reviews": [{"rater": "a", "as": "panel", "ratings": {"first-hour": 7}}]}',
            "reviews[0].ratings.first-hour: 7 is not one of 0–4, not-observed, not-applicable",
        ),
    ],
)
def test_unusable_input_is_refused_in_one_line(text: str | bytes, line: str) -> None:
    result = run(text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(line)
    assert len(result.stderr.splitlines()) == 1


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert run(b'\xef\xbb\xbf{"reviews": []}').exit_code == 0


def test_huge_weights_are_exact_too() -> None:
    reviews = [{"rater": "a", "as": "panel", "ratings": {"risk-map": 4, "first-hour": 0}}]
    weights = {"risk-map": 10**900, "first-hour": 10**900}
    result = run(json.dumps({"reviews": reviews, "weights": weights}))
    assert json.loads(result.stdout)["score"]["total"] == 50.0


def test_a_huge_lock_in_is_printed_as_it_is() -> None:
    facts = {"lock_in_months": 10**500, "trial_or_notice_offered": "no"}
    result = run(json.dumps({"reviews": [], "facts": facts}))
    assert (result.exit_code, str(10**500) in result.stdout) == (0, True)


@pytest.mark.parametrize(
    ("path", "message"),
    [("missing.json", "No such file or directory"), (".", "Is a directory"), ("a\0b", "embedded")],
)
def test_a_file_that_cannot_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(score_command, [path])
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    assert CliRunner().invoke(score_command, [str(path)]).exit_code == 0


def test_the_output_is_utf_8_whatever_the_locale() -> None:
    note = "señal «aclarada»"
    case = {"reviews": [], "flags": {"no-exit": {"state": "cleared", "note": note}}}
    program = "from vetting.commands import score_command; score_command(['-'])"
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}

    def run_in_ascii(data: object) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            [sys.executable, "-c", program],
            input=json.dumps(data).encode(),
            capture_output=True,
            env=environment,
            cwd=Path(__file__).parents[2],
            check=False,
        )

    assert note in run_in_ascii(case).stdout.decode("utf-8")
    refused = run_in_ascii({"reviews": [], "señal": 1})
    assert refused.stderr.decode("utf-8").startswith('"señal": unknown key')


def test_a_company_is_scored_by_the_checklist_of_its_own() -> None:
    ratings = {"contact-person": 2, "answer-times": 1}
    case = {
        "checklist": "client-readiness",
        "reviews": [{"rater": "laura", "as": "panel", "ratings": ratings}],
    }
    result = run(json.dumps(case))
    assert (result.exit_code, result.stderr) == (0, "")
    card = json.loads(result.stdout)
    assert (card["score"]["total"], card["score"]["provisional"]) == (37.5, True)
    assert (card["flags"], card["level"]["id"], card["level"]["missing"]) == ([], "none", [])
