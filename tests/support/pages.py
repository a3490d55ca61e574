"""Proves a page or a fragment: what a browser, htmx or a screen reader would stumble over.

`check_page(html, url)` and `check_fragment(html)` raise one AssertionError that lists every fault.
"""

import hashlib
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from tinyhtml5 import inputstream
from tinyhtml5.parser import HTMLParser


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# htmx 4.0.1: every attribute that its source reads. hx-on is left out, since the CSP forbids it.
HTMX_ATTRIBUTES = _words("""
    action boost config confirm delete disable encoding get headers history-elt ignore include
    indicator method morph-skip morph-skip-children patch post preserve push-url put query
    replace-url select select-oob swap swap-oob sync target trigger validate vals
""")
HTMX_SWAPS = _words("""
    after afterbegin afterend append before beforebegin beforeend delete innerHTML innerMorph
    none outerHTML outerMorph outerSync prepend textContent
""")
HTMX_SWAP_OPTIONS = _words("""
    focusScroll ignoreTitle scroll scrollTarget settle show showTarget strip swap swapEmpty
    target transition
""")
HTMX_VERBS = ("hx-get", "hx-post", "hx-put", "hx-patch", "hx-delete", "hx-query", "hx-action")
HTMX_STATUS = re.compile(r"status:([1-5]\d\d|[1-5]\dx|[1-5]xx)")
HTMX_CODE = re.compile(r"\b(js|javascript):")

# Where an attribute holds ids of other elements of the page.
ID_REFERENCES = (
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
    "commandfor",
    "for",
    "form",
    "headers",
    "list",
    "popovertarget",
)
ASSETS = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "image": ("href",),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href",),
    "video": ("src", "poster"),
}
XLINK = "{http://www.w3.org/1999/xlink}"
INTERACTIVE = _words("a button details input label select summary textarea")
PARTIAL = re.compile(r"<hx-partial\b([^>]*)>(.*?)</hx-partial>", re.DOTALL)
# In a fragment these parse only inside the parent that they will have on the page.
CONTAINERS = {"tr": "tbody", "td": "tr", "th": "tr", "tbody": "table", "thead": "table"}


class Patterns(dict[tuple[Iterable[str], bool], re.Pattern[str]]):
    """The parser's patterns by what they look for. Its own table (2.1) never finds what it holds,
    since it is filled under the pattern: half of all its time went into writing them anew."""

    def __missing__(self, key: tuple[Iterable[str], bool]) -> re.Pattern[str]:
        characters, opposite = key
        listed = "".join(rf"\x{ord(character):02x}" for character in characters)
        self[key] = re.compile(f"[{listed}]+" if opposite else f"[^{listed}]+")
        return self[key]


inputstream.characters_until_regex = Patterns()


# What of a page no fault hangs on: the words between two tags, moments, lines that are drawn, and
# secrets, also behind an address.
PARTS = re.compile(r"""(<(?:"[^"]*"|'[^']*'|[^>"'])*>)|([^<]+)""")
PASSING = re.compile(
    r"""(?<=")[\w.=-]{40,}(?=")|(?<=\w#)[\w-]{40,}(?=")|(?<=\bdatetime=")[^"]+"""
    r"""|(?<=<path class="qr-dark" d=")[\w ,.-]+(?=")"""
)
ODD = re.compile(r"[^\t\n\r\x20-\x25\x27-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]")


class Sound(set[str]):
    """Pages that were found sound. To read one takes longer than to make it, and most that a run
    fetches are built like one before, in this run or in one before it: they are kept for as long as
    nothing changes in what they are held against."""

    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(file.read_text().split() if file.is_file() else ())
        if len(self) > MOST_KEPT:
            self.clear()
            file.unlink()
        self.before = frozenset(self)

    def keep(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("a") as kept:
            kept.write("".join(f"{each}\n" for each in self - self.before))


def _digest(*texts: str) -> str:
    return hashlib.blake2b("\0".join(texts).encode(), digest_size=16).hexdigest()


MOST_KEPT = 100_000
ROOT = Path(__file__).resolve().parents[2]
HELD_AGAINST = _digest(Path(__file__).read_text(encoding="utf-8"), version("tinyhtml5"))
sound = Sound(ROOT / ".pytest_cache" / "sound" / HELD_AGAINST)


def check_page(html: str, url: str) -> None:
    host = urlsplit(url).netloc
    _check_once(("page", host), html, lambda: _demand(url, page_faults(html, host)))


def check_fragment(html: str) -> None:
    _check_once(("fragment", ""), html, lambda: _demand("fragment", fragment_faults(html)))


def _check_once(kind: tuple[str, str], html: str, check: Callable[[], None]) -> None:
    key = _digest(*kind, frame_of(html))
    if key not in sound:
        check()
        sound.add(key)


def frame_of(html: str) -> str:
    """Everything that could be a fault: the tags as they are; of words only whether there are any,
    and all of those that hold an entity or a character of control."""
    return PASSING.sub("x", PARTS.sub(_part, html))


def _part(found: re.Match[str]) -> str:
    tag, words = found.groups()
    if tag:
        return str(tag)
    return words if ODD.search(words) else "x" * bool(words.strip())


def _demand(what: str, faults: list[str]) -> None:
    assert not faults, "\n  ".join([f"{what}: {len(faults)} faults", *faults])


def page_faults(html: str, host: str = "") -> list[str]:
    """Every fault of a whole page; `host` is its own host, which it may name in full."""
    document = _read(html)
    checks: tuple[Callable[[Document], Iterator[str]], ...] = (
        _head_faults,
        _reference_faults,
        _page_target_faults,
        _missing_htmx,
    )
    found = [fault for check in checks for fault in check(document)]
    return [*document.faults, *found, *_common_faults(document, host)]


def fragment_faults(html: str) -> list[str]:
    """Every fault of a reply to htmx: one root element with an id, and parts for other places."""
    parts = [_partial(match) for match in PARTIAL.finditer(html)]
    main = _read(PARTIAL.sub("", html), fragment=True)
    faults = [*main.faults, *_root_faults(main, alone=not parts), *_common_faults(main)]
    for target, swap, document in parts:
        faults += [*document.faults, *_partial_faults(target, swap, document)]
        faults += _common_faults(document)
    ids = [*main.ids, *(name for *_, document in parts for name in document.ids)]
    return [*faults, *_doubled(ids)]


def _doubled(ids: list[str]) -> Iterator[str]:
    for name, times in Counter(ids).items():
        if times > 1:
            yield f"id “{name}” {times} times"


@dataclass(frozen=True)
class Document:
    root: Element
    faults: list[str]

    @cached_property
    def elements(self) -> list[Element]:
        # Comments are nodes as well; their tag is a function.
        return [node for node in self.root.iter() if isinstance(node.tag, str)]

    @cached_property
    def parents(self) -> dict[Element, Element]:
        return {child: parent for parent in self.elements for child in parent}

    @cached_property
    def ids(self) -> list[str]:
        return [element.attrib["id"] for element in self.elements if "id" in element.attrib]

    def named(self, name: str) -> list[Element]:
        return [element for element in self.elements if element.tag == name]

    def above(self, element: Element) -> Iterator[Element]:
        while element in self.parents:
            element = self.parents[element]
            yield element


def _read(html: str, *, fragment: bool = False) -> Document:
    parser = HTMLParser(namespace_html_elements=False)
    if fragment:
        first = re.search(r"<([a-z]+)", html)
        container = CONTAINERS.get(first[1] if first else "", "div")
        root = parser.parse_fragment(io.StringIO(html), container=container)
    else:
        root = parser.parse(io.StringIO(html))
    lines = html.splitlines()
    return Document(root, [_syntax(lines, *error) for error in parser.errors])


def _syntax(lines: list[str], place: tuple[int, int], code: str, about: dict[str, str]) -> str:
    line, column = place
    text = lines[line - 1] if line <= len(lines) else ""
    around = text[max(0, column - 60) : column + 20].strip()
    named = " ".join(str(value) for value in about.values())
    return f"line {line}: {code} {named}".rstrip() + f" near “{around}”"


def _head_faults(document: Document) -> Iterator[str]:
    titles = document.named("title")
    if len(titles) != 1:
        yield f"{len(titles)} <title> instead of one"
    elif not "".join(titles[0].itertext()).strip():
        yield "<title> is empty"
    if not document.root.attrib.get("lang", "").strip():
        yield "<html> without lang"


def _reference_faults(document: Document) -> Iterator[str]:
    yield from _doubled(document.ids)
    known = set(document.ids)
    for element in document.elements:
        for attribute in ID_REFERENCES:
            for name in element.attrib.get(attribute, "").split():
                if name not in known:
                    yield f"{_shown(element)}: {attribute} names “{name}”, which is not on the page"
        link = element.attrib.get("href", "")
        if element.tag == "a" and link.startswith("#") and link[1:] not in {"", "top", *known}:
            yield f"{_shown(element)}: links to “{link}”, which is not on the page"


def _page_target_faults(document: Document) -> Iterator[str]:
    known = set(document.ids)
    for element in document.elements:
        for attribute, name in _targets(element):
            if name not in known:
                yield f"{_shown(element)}: {attribute} “#{name}” is not on the page"
        if element.tag == "hx-partial":
            yield "<hx-partial> on a page, where nothing reads it"
        if "hx-swap-oob" in element.attrib:
            yield f"{_shown(element)}: hx-swap-oob on a page, where nothing reads it"


def _targets(element: Element) -> Iterator[tuple[str, str]]:
    for attribute, value in element.attrib.items():
        if not attribute.startswith("hx-"):
            continue
        base = attribute.removesuffix(":inherited").removesuffix(":append")
        if base in {"hx-target", "hx-indicator", "hx-include", "hx-disable"}:
            texts = value.split(",")
        elif base == "hx-swap" or base.startswith("hx-status:"):
            texts = [found.strip("\"'") for found in re.findall(r"target:(\S+)", value)]
        else:
            continue
        for text in texts:
            if simple := re.fullmatch(r"\s*#([\w-]+)\s*", text):
                yield attribute, simple[1]


def _root_faults(document: Document, *, alone: bool) -> Iterator[str]:
    roots = [child for child in document.root if isinstance(child.tag, str)]
    texts = [document.root.text, *(child.tail for child in document.root)]
    main = [root for root in roots if "hx-swap-oob" not in root.attrib]
    if any(text and text.strip() for text in texts):
        yield "text beside the root element"
    if len(main) > 1 or (alone and not roots):
        yield f"{len(main)} root elements instead of one: {', '.join(map(_shown, main))}"
    for root in roots:
        if not root.attrib.get("id"):
            yield f"{_shown(root)}: a root element without an id"


def _partial(match: re.Match[str]) -> tuple[str, str, Document]:
    attributes = dict(re.findall(r'([\w:-]+)="([^"]*)"', match[1]))
    swap = attributes.get("hx-swap", "innerHTML")
    return attributes.get("hx-target", ""), swap, _read(match[2].strip(), fragment=True)


def _partial_faults(target: str, swap: str, document: Document) -> Iterator[str]:
    roots = [child for child in document.root if isinstance(child.tag, str)]
    yield from (f"<hx-partial>: {fault}" for fault in _swap_faults(swap))
    if not target:
        yield "<hx-partial> without hx-target"
    if swap.startswith("outer") and [f"#{root.get('id')}" for root in roots] != [target]:
        yield f"<hx-partial>: {swap} would take {target} off the page: its root has another id"


def _common_faults(document: Document, host: str = "") -> Iterator[str]:
    for element in document.elements:
        faults = [*_code_faults(element), *_htmx_faults(element), *_address_faults(element, host)]
        faults += [*_nesting_faults(document, element), *_form_faults(element)]
        yield from (f"{_shown(element)}: {fault}" for fault in faults)


def _code_faults(element: Element) -> Iterator[str]:
    """What the Content-Security-Policy blocks."""
    for attribute, value in element.attrib.items():
        if attribute == "style" or attribute.startswith("on"):
            yield f"inline {attribute}"
        if value.strip().lower().startswith("javascript:"):
            yield f"{attribute} runs a script"
    if _name(element) == "style":
        yield "inline style sheet"
    is_code = element.tag == "script" and element.attrib.get("type") != "application/json"
    if is_code and "src" not in element.attrib:
        yield "inline script"


def _missing_htmx(document: Document) -> Iterator[str]:
    """Pages load it only where they need it."""
    wanted = any(name.startswith("hx-") for each in document.elements for name in each.attrib)
    if wanted and not any("htmx" in each.get("src", "") for each in document.named("script")):
        yield "hx- attributes, and no htmx"


def _htmx_faults(element: Element) -> Iterator[str]:
    hx = {
        name.removeprefix("data-"): value
        for name, value in element.attrib.items()
        if name.startswith(("hx-", "data-hx-"))
    }
    for attribute, value in hx.items():
        yield from _attribute_faults(attribute, value)
    verbs = [verb for verb in HTMX_VERBS if verb in hx]
    if len(verbs) > 1:
        yield f"{' and '.join(verbs)} on one element"
    yield from (f"{verb} without an address" for verb in verbs if not hx[verb].strip())


def _attribute_faults(attribute: str, value: str) -> Iterator[str]:
    base = attribute.removeprefix("hx-").removesuffix(":append").removesuffix(":inherited")
    is_status = HTMX_STATUS.fullmatch(base) is not None
    if base not in HTMX_ATTRIBUTES and not is_status:
        yield f"{attribute} is not an attribute of htmx 4"
    if HTMX_CODE.search(value):
        yield f"{attribute} runs a script"
    if base == "trigger" and "[" in value:
        yield "hx-trigger with a filter, which runs as a script"
    if base == "swap":
        yield from _swap_faults(value)
    if is_status:
        for style in re.findall(r"\bswap:(\S+)", value):
            yield from _swap_faults(style.strip("\"'"))


def _swap_faults(value: str) -> Iterator[str]:
    words = value.split()
    if words and ":" not in words[0]:
        style = words.pop(0)
        if style not in HTMX_SWAPS:
            yield f"“{style}” is not a swap of htmx 4"
    for word in words:
        if word.partition(":")[0] not in HTMX_SWAP_OPTIONS:
            yield f"“{word}” is not an option of hx-swap"


def _address_faults(element: Element, host: str) -> Iterator[str]:
    attributes = [*ASSETS.get(_name(element), ()), "action", "formaction"]
    attributes += [name for name in HTMX_VERBS if name in element.attrib]
    for attribute in attributes:
        value = element.attrib.get(attribute, element.attrib.get(f"{XLINK}{attribute}", ""))
        for address in value.split(",") if attribute == "srcset" else [value]:
            there = urlsplit(address.strip())
            if (there.scheme in {"http", "https"} or there.netloc) and there.netloc != host:
                yield f"{attribute} asks another host: {address.strip()}"


def _nesting_faults(document: Document, element: Element) -> Iterator[str]:
    above = [outer.tag for outer in document.above(element)]
    parent = above[0] if above else ""
    if parent in {"ul", "ol"} and element.tag not in {"li", "script", "template"}:
        yield f"directly inside <{parent}>"
    # In a fragment the list itself may be on the page.
    if element.tag == "li" and len(above) > 1 and parent not in {"ul", "ol", "menu"}:
        yield f"outside a list, in <{parent}>"
    is_interactive = element.tag in INTERACTIVE and element.attrib.get("type") != "hidden"
    if is_interactive and {"a", "button"} & set(above):
        yield "interactive, inside a link or a button"
    if element.tag == "img" and "alt" not in element.attrib:
        yield "without alt"


def _form_faults(element: Element) -> Iterator[str]:
    if element.tag != "form":
        return
    if not element.attrib.get("action"):
        yield "without action"
    method = element.attrib.get("method", "").lower()
    if method not in {"get", "post", "dialog"}:
        yield "without method" if not method else f"method “{method}” is not one of HTML's"
    tokens = [field for field in element.iter("input") if field.attrib.get("name") == "csrf_token"]
    if method == "post" and [bool(token.attrib.get("value")) for token in tokens] != [True]:
        yield f"a post form with {len(tokens)} csrf_token fields that hold one, instead of one"
    if method == "get" and tokens:
        yield "a get form puts its csrf_token into the address"


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _shown(element: Element) -> str:
    keys = ("id", "name", "class", "action", "href", "src")
    told = [f' {key}="{element.attrib[key]}"' for key in keys if element.attrib.get(key)]
    return f"<{_name(element)}{''.join(told[:2])}>"
