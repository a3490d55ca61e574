"""Setting a paper by typst: data in, PDF out. Nothing is read from the network, and of files only
the layout beside this one and the letters."""

import json
import re
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typst

from vetting.papers.outline import Node

FOLDER = Path(__file__).parent
FONTS = ("Source Sans Pro", "Libertinus Serif", "DejaVu Sans Mono")
SIZES = {"a4": "a4", "letter": "us-letter"}
UNPRINTABLE = frozenset({"Cc", "Cs", "Cn", "Co"})
# A column of no longer texts takes what it needs.
TIGHT = 14
# What stands above them may be a little longer.
TIGHT_HEAD = 18
# What no line can break, and may be longer than one: every few characters of it, it may.
LONGEST_WORD = 28
UNBROKEN = re.compile(r"[0-9A-Za-z\u00c0-\u024f_.@:%+=~#&]{29,}")
PIECE = re.compile(r".{8}(?=.)")
# With the letters of this machine too, and by the standards: from the best to what always goes.
MANNERS = ((False, True), (True, True), (True, False))
STYLE = (FOLDER / "pictures.css").read_text("utf-8")
# Which classes the layout asks for: telling it of no others saves it a third of its work.
KNOWN = frozenset(re.findall(r'"([a-z][\w-]*)"', (FOLDER / "paper.typ").read_text("utf-8")))


@dataclass(frozen=True, slots=True)
class Paper:
    """What is to be printed: `tree` as `outline` reads it; `size` is `a4` or `letter`, `language`
    `en` or `es`; `page` tells page numbers by `{page}` and `{pages}`; `made_at` with its zone.

    `leaves` follow it in the same file: each begins a page, under its own head and foot, and the
    `tree` lists them where an element of the class `contents` stands."""

    title: str
    tree: Node
    language: str
    size: str
    head: str
    day: str
    foot: str
    page: str
    made_at: datetime
    wide: bool = False
    # What stands across every page, in light grey.
    watermark: str = ""
    leaves: tuple["Paper", ...] = ()


class CannotBeSet(Exception):
    """Nothing can be made of a paper. What people type is no reason for it: that is always set."""


def press(paper: Paper) -> bytes:
    """The paper as PDF: tagged, by PDF/UA-1 and PDF/A-2a, where there is a letter for each of its
    characters, in what is shipped or in the letters of this machine; else tagged alone, so that
    nothing is ever refused for what somebody typed. Raises `CannotBeSet`."""
    sent = {"paper": json.dumps(inputs(paper), ensure_ascii=False)}
    made_at = paper.made_at.astimezone(UTC).replace(microsecond=0)
    with _PRESSING:
        manners = _manners(paper, made_at) if paper.leaves else MANNERS
        for number, (of_machine, archived) in enumerate(manners, 1):
            try:
                return _set(_compiler(of_machine), sent, made_at, archived)
            except typst.TypstError as error:
                if number == len(manners):
                    raise CannotBeSet(str(error)[:200]) from error
        raise CannotBeSet


def _manners(paper: Paper, made_at: datetime) -> Sequence[tuple[bool, bool]]:
    """The manners that are worth trying, tried first on the paper's letters alone: what is long is
    not to be set several times over."""
    letters = "".join(
        sorted(set(paper.tree.text).union(*(each.tree.text for each in paper.leaves)))
    )
    alone = replace(paper, tree=Node("p", nodes=[letters]), leaves=())
    sent = {"paper": json.dumps(inputs(alone), ensure_ascii=False)}
    for number, (of_machine, archived) in enumerate(MANNERS[:-1]):
        try:
            _set(_compiler(of_machine), sent, made_at, archived)
        except typst.TypstError:
            continue
        return MANNERS[number:]
    return MANNERS[-1:]


# One at a time in each process: a compiler keeps what it has set, and is not made to be shared.
_PRESSING = threading.Lock()


def _set(
    compiler: typst.Compiler, sent: dict[str, str], made_at: datetime, archived: bool
) -> bytes:
    made = compiler.compile(
        input=FOLDER / "paper.typ",
        format="pdf",
        sys_inputs=sent,
        pdf_standards=["a-2a", "ua-1"] if archived else [],
        timestamp=made_at,
    )
    if not isinstance(made, bytes):
        raise TypeError("a paper is one file")
    return made


@cache
def _compiler(of_machine: bool) -> typst.Compiler:
    fonts = typst.Fonts(
        include_system_fonts=of_machine, include_embedded_fonts=True, font_paths=[_letters()]
    )
    return typst.Compiler(root=FOLDER, font_paths=fonts)


def _letters() -> Path:
    """Where the letters lie; the package itself is never run."""
    found = find_spec("font_source_sans_pro")
    if found is None or found.origin is None:
        raise RuntimeError("the letters are not installed")
    return Path(found.origin).parent / "files"


def inputs(paper: Paper) -> dict[str, Any]:
    """What the layout is given, as plain data."""
    return {
        "title": printable(paper.title),
        "author": "",
        "fonts": FONTS,
        "language": paper.language,
        "region": {"en": "GB", "es": "ES"}[paper.language],
        "size": SIZES[paper.size],
        "head": printable(paper.head),
        "day": printable(paper.day),
        "foot": printable(paper.foot),
        "page": paper.page,
        "wide": paper.wide,
        "watermark": printable(paper.watermark),
        "tree": _set_up(paper.tree).data(),
        "leaves": [_leaf(each) for each in paper.leaves],
    }


def _leaf(paper: Paper) -> dict[str, Any]:
    return {
        "head": printable(paper.head),
        "foot": printable(paper.foot),
        "tree": _set_up(paper.tree).data(),
    }


def _set_up(node: Node) -> Node:
    """The tree with characters that can be printed, and what the layout has to know of tables."""
    told = dict(node.told)
    if node.tag == "table":
        told["columns"] = list(widths(node))
    if "head" in told:
        told["head"] = printable(told["head"])
    if node.tag == "svg":
        told |= {"svg": _styled(printable(told["svg"])), "alt": printable(told["alt"])}
    nodes = list(_set_up_each(node.nodes))
    known = tuple(each for each in node.classes if each in KNOWN)
    return Node(node.tag, known, told, nodes)


def _set_up_each(nodes: Sequence[Node | str]) -> Iterator[Node | str]:
    for each in nodes:
        if isinstance(each, Node):
            yield _set_up(each)
        elif len(each) > LONGEST_WORD and UNBROKEN.search(each):
            yield from _broken(printable(each))
        else:
            yield printable(each)


def _broken(text: str) -> Iterator[Node | str]:
    """The text with places, and no further characters, where a word that is too long may break."""
    marked = UNBROKEN.sub(lambda found: PIECE.sub("\\g<0>\0", found[0]), text)
    for number, part in enumerate(marked.split("\0")):
        if number:
            yield Node("wbr")
        yield part


def printable(text: str) -> str:
    """Without what no letter can stand for: control characters and halves of characters."""
    if text.isprintable():
        return text
    return "".join(
        each for each in text if each == "\n" or unicodedata.category(each) not in UNPRINTABLE
    )


def _styled(svg: str) -> str:
    """A picture as it is drawn on paper: a page's own style is not there."""
    head, _, rest = svg.partition(">")
    drawn_as = f'xmlns="http://www.w3.org/2000/svg" font-family="{FONTS[0]}"'
    return f"{head} {drawn_as}><style>{STYLE}</style>{rest}"


def widths(table: Node) -> Iterator[int]:
    """How much of the width each column takes, 1–60 shares; 0 for as much as it needs."""
    longest: list[int] = []
    tight: list[bool] = []
    for row in _rows(table):
        column = 0
        for cell in row.nodes:
            if not isinstance(cell, Node):
                continue
            while len(longest) < column + cell.told["span"]:
                longest.append(0)
                tight.append(True)
            if cell.told["span"] == 1:
                longest[column] = max(longest[column], len(cell.text))
                tight[column] &= "num" in cell.classes or len(cell.text) <= _tight(cell)
            column += cell.told["span"]
    for length, is_tight in zip(longest, tight, strict=True):
        yield 0 if is_tight and length < sum(longest) else min(max(length, 8), 60)


def _tight(cell: Node) -> int:
    return TIGHT_HEAD if cell.told.get("row") is False else TIGHT


def _rows(node: Node) -> Iterator[Node]:
    for each in node.nodes:
        if isinstance(each, Node):
            if each.tag == "tr":
                yield each
            else:
                yield from _rows(each)
