"""Texts that a spreadsheet would take for a formula, made plain where a file cannot say that a
cell is text: in CSV.

Before the first sign of what would be read as a formula goes an apostrophe, which Excel and
LibreOffice both leave where it is and take for the beginning of a text. That may be

- at the beginning of a cell, also behind blanks, quotes and what cannot be seen;
- behind a line's end, a tab, a comma or a semicolon in the midst of a cell: opened with another
  separator than it was written with, a file has a cell beginning there.

`unguarded` takes exactly those apostrophes away again: a text that has apostrophes of its own there
gets one more."""

import re

# The four signs, their full-width, small and raised twins, and the minus of typography.
SIGNS = "=+@\\-＝＋＠－﹦﹢﹫﹣⁼⁺⁻₌₊₋−﬩"
_SOFT = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_QUOTES = "\"'`´“”‘’„‚«»‹›"
_BREAKS = "\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029,;"
_WITHIN = rf"[^\S{_BREAKS}]|[{_SOFT}{_QUOTES}]"
_BEGINS = re.compile(rf"(?:[\s{_SOFT}{_QUOTES}]*[{SIGNS}]|'*[\t\r\n])")
_GOES_ON = re.compile(rf"(?<=[{_BREAKS}])(?=(?:{_WITHIN})*[{SIGNS}])")
_GUARDED = re.compile(rf"(?<=[{_BREAKS}])'(?=(?:{_WITHIN})*[{SIGNS}])")

_unprintable = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    found = _GOES_ON.sub("'", text)
    return f"'{found}" if _BEGINS.match(found) else found


def unguarded(cell: str) -> str:
    """The text that a cell was made from."""
    begun = cell[1:] if cell.startswith("'") and _BEGINS.match(cell, 1) else cell
    return _GUARDED.sub("", begun)


def legible(text: str) -> str:
    """A text without what no file of a spreadsheet may hold, and with plain line ends."""
    return _unprintable.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
