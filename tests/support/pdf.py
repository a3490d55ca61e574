"""Reading PDF files: their text, and what they say of themselves."""

import io
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from xml.etree.ElementTree import Element

from pypdf import PdfReader
from pypdfium2 import PdfDocument, PdfPage
from tinyhtml5 import parse

SKIPPED = {"visually-hidden", "running", "no-print"}


def reader(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def text_of(content: bytes) -> str:
    """All text in reading order, with single spaces."""
    return squeezed("\n".join(texts(content)))


def texts(content: bytes) -> list[str]:
    """The text of each page; by another reader, whose work is a tenth."""
    with closing(PdfDocument(content)) as document:
        return [_text(page) for page in document]


def _text(page: PdfPage) -> str:
    with closing(page), closing(page.get_textpage()) as found:
        # So it calls a hyphen at the end of a line.
        return str(found.get_text_range()).replace("\ufffe", "-")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def body(content: bytes) -> str:
    """The letters between head and foot of each page, as one text."""
    found = [letters(text) for text in texts(content)]
    if len(found) == 1:
        return found[0]
    pages = [re.sub(rf"\d+(?:of|de){len(found)}$", "", page) for page in found]
    head = _alike(pages)
    foot = _alike([page[::-1] for page in pages])
    return "".join(page[head : len(page) - foot] for page in pages)


def _alike(pages: list[str]) -> int:
    """How many of their first letters are the same."""
    first = zip(*pages, strict=False)
    return next((place for place, each in enumerate(first) if len(set(each)) > 1), 0)


def letters(text: str) -> str:
    """Without any spaces, which a line's end may add or take."""
    return re.sub(r"\s+", "", text)


def standards(content: bytes) -> set[str]:
    """The standards that a file says it keeps."""
    root = reader(content).trailer["/Root"].get_object()
    if "/Metadata" not in root:
        return set()
    told = root["/Metadata"].get_object().get_data().decode("utf-8")
    found = set()
    if re.search(r"pdfuaid:part>\s*1\s*<", told):
        found.add("ua-1")
    if re.search(r"pdfaid:part>\s*2\s*<", told) and re.search(r"conformance>\s*A\s*<", told):
        found.add("a-2a")
    return found


def tags(content: bytes) -> list[str]:
    """The kinds of elements in the structure tree, in reading order."""
    root: Any = reader(content).trailer["/Root"].get_object()
    found: list[str] = []
    _walk(root["/StructTreeRoot"].get_object(), found)
    return found


def faults(content: bytes) -> list[str]:
    """What would stop somebody to whom the file is read: no language or title, a picture without
    words, a heading that skips a level, a head of a table that heads nothing."""
    root: Any = reader(content).trailer["/Root"].get_object()
    found = []
    if "/Lang" not in root or not root["/MarkInfo"]["/Marked"]:
        found.append("no language, or not tagged")
    if not root["/ViewerPreferences"]["/DisplayDocTitle"]:
        found.append("its title is not shown")
    level = 0
    for node in _elements(root["/StructTreeRoot"].get_object()):
        kind = str(node["/S"])
        if kind == "/Figure" and "/Alt" not in node:
            found.append("a picture without words")
        if kind == "/TH" and "/Scope" not in str(node.get("/A")):
            found.append("a head of a table that heads nothing")
        if re.fullmatch(r"/H\d", kind):
            if int(kind[2]) > level + 1:
                found.append(f"{kind} after {level}")
            level = int(kind[2])
    return found


def _elements(node: Any) -> Iterator[Any]:
    """The elements of the structure tree, in the order in which they are read."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for each in node:
            yield from _elements(each)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node
        if node.get("/Type") != "/MCR":
            yield from _elements(node.get("/K", []))


def alternatives(content: bytes) -> list[str]:
    """What is read out for each picture."""
    found: list[str] = []
    _walk(reader(content).trailer["/Root"].get_object()["/StructTreeRoot"].get_object(), [], found)
    return found


def _walk(node: Any, found: list[str], told: list[str] | None = None) -> None:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for each in node:
            _walk(each, found, told)
    elif isinstance(node, dict):
        if "/S" in node:
            found.append(str(node["/S"]))
        if told is not None and "/Alt" in node:
            told.append(str(node["/Alt"]))
        if ("/K" in node and "/Type" not in node) or node.get("/Type") != "/MCR":
            _walk(node.get("/K", []), found, told)


def shown(page: str, place: str = ".//article[@class='scorecard']") -> list[str]:
    """The texts of a page's sheet that are printed, but for what is read out only and for what
    unfolds the rest."""
    sheet = parse(page, namespace_html_elements=False).find(place)
    assert sheet is not None
    found: list[str] = []
    _gather(sheet, found)
    return [text for text in found if text.strip()]


def _gather(node: Element, found: list[str]) -> None:
    classes = set((node.get("class") or "").split())
    skipped = ("title", "summary", "button")
    if isinstance(node.tag, str) and not node.tag.endswith(skipped) and not classes & SKIPPED:
        # Letters of a picture stand where they are drawn, line by line.
        found.append(node.text or "")
        for child in node:
            _gather(child, found)
    found.append(node.tail or "")
