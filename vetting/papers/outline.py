"""What a printed page says, as a tree: read from the page itself, so that both say the same.

The tree is plain data: texts, and nodes of `tag`, `classes`, `nodes` and what the tag needs. What a
printed page does not show is left out; nothing that stands in it is ever read as markup again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from html.parser import HTMLParser
from typing import Any

HIDDEN = frozenset({"no-print", "visually-hidden", "running"})
# Says that something is folded away, which on paper nothing is.
FOLDING = frozenset({"summary"})
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
# Where the line breaks of what somebody typed are kept.
AS_TYPED = frozenset({"plain", "item-note"})
BLOCKS = frozenset(
    [
        "article",
        "aside",
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "header",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "svg",
    ]
)
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
CLASS = re.compile(r'<svg[^>]*\bclass="([^"]*)"')
SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(slots=True)
class Node:
    """One element of the page."""

    tag: str
    classes: tuple[str, ...] = ()
    told: dict[str, Any] = field(default_factory=dict)
    nodes: list["Node | str"] = field(default_factory=list)

    @property
    def is_hidden(self) -> bool:
        return not HIDDEN.isdisjoint(self.classes) or "hidden" in self.told or self.tag in FOLDING

    @property
    def text(self) -> str:
        """All that it says, pictures by their alternatives."""
        return "".join(each if isinstance(each, str) else each.text for each in self.nodes)

    def data(self) -> dict[str, Any]:
        """The same as plain data."""
        nodes = [each if isinstance(each, str) else each.data() for each in self.nodes]
        return {"tag": self.tag, "classes": self.classes, "nodes": nodes, **self.told}


def outline(page: str) -> Node:
    """Read the markup of a printed page that the portal's templates made."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return _tidied(reader.root)


class _Reader(HTMLParser):
    """Elements as they come; a picture is kept in one piece, with its title apart."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("div")
        self.open = [self.root]
        self.picture: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth or tag == "svg":
            self._draw(tag)
            return
        told = {name: value or "" for name, value in attrs}
        node = Node(tag, tuple(told.get("class", "").split()), _kept(tag, told))
        self.open[-1].nodes.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth:
            self.picture.append(self.get_starttag_text() or "")
        else:
            self.handle_starttag(tag, attrs)
            if tag not in VOID:
                self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.picture.append(f"</{tag}>")
            if tag == "svg":
                self._end_picture()
        elif any(node.tag == tag for node in self.open[1:]):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.picture.append(escape(data, quote=False))
        else:
            self.open[-1].nodes.append(data)

    def _draw(self, tag: str) -> None:
        self.depth = 1
        self.picture.append(self.get_starttag_text() or "")

    def _end_picture(self) -> None:
        drawn = "".join(self.picture)
        self.picture, self.depth = [], 0
        self.open[-1].nodes.append(_picture(drawn))


def _picture(drawn: str) -> Node:
    found = TITLE.search(drawn)
    alternative = SPACE.sub(" ", found[1]).strip() if found else ""
    classes = CLASS.search(drawn)
    told = {"svg": TITLE.sub("", drawn), "alt": unescape(alternative)}
    return Node("svg", tuple(classes[1].split()) if classes else (), told)


def _kept(tag: str, told: dict[str, str]) -> dict[str, Any]:
    """What of an element's attributes says how it is set."""
    kept: dict[str, Any] = {}
    if "hidden" in told:
        kept["hidden"] = True
    if tag in ("td", "th"):
        kept["span"] = int(told.get("colspan", "1"))
        kept["rows"] = int(told.get("rowspan", "1"))
    if tag == "th":
        kept["row"] = told.get("scope") == "row"
    if tag == "meter":
        low, high = float(told.get("min", "0")), float(told.get("max", "1"))
        kept["share"] = (float(told["value"]) - low) / (high - low)
    if "data-head" in told:
        kept["head"] = told["data-head"]
    if tag == "ol":
        kept["start"] = int(told.get("start", "1"))
    return kept


def _tidied(node: Node, typed: bool = False) -> Node:
    """Without what is not printed, and with spaces as a browser sets them."""
    typed = typed or not AS_TYPED.isdisjoint(node.classes)
    nodes = list(_spaced(node, typed))
    if node.tag in BLOCKS:
        nodes = _trimmed(nodes)
    return Node(node.tag, node.classes, node.told, nodes)


def _spaced(node: Node, typed: bool) -> Iterator[Node | str]:
    for each in node.nodes:
        if isinstance(each, Node):
            if not each.is_hidden:
                yield _tidied(each, typed)
        elif not typed:
            yield SPACE.sub(" ", each)
        else:
            yield from _lines(each)


def _lines(text: str) -> Iterator[Node | str]:
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text)):
        if number:
            yield Node("br")
        yield SPACE.sub(" ", line)


def _trimmed(nodes: list[Node | str]) -> list[Node | str]:
    """Without spaces around blocks, at the start and at the end."""
    found: list[Node | str] = []
    for number, each in enumerate(nodes):
        before = nodes[number - 1] if number else None
        after = nodes[number + 1] if number + 1 < len(nodes) else None
        kept = _without_edges(each, before, after) if isinstance(each, str) else each
        if kept != "":
            found.append(kept)
    while found and isinstance(found[0], Node) and found[0].tag == "br":
        found.pop(0)
    while found and isinstance(found[-1], Node) and found[-1].tag == "br":
        found.pop()
    return found


def _without_edges(text: str, before: "Node | str | None", after: "Node | str | None") -> str:
    if before is None or _is_block(before):
        text = text.lstrip(" ")
    return text.rstrip(" ") if after is None or _is_block(after) else text


def _is_block(node: "Node | str") -> bool:
    return isinstance(node, Node) and (node.tag in BLOCKS or node.tag == "br")
