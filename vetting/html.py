"""The only file that turns text into markup."""

import re
from collections.abc import MutableMapping, Sequence
from functools import lru_cache

import bleach
from bleach.linkifier import Linker
from flask import Flask
from markupsafe import Markup, escape

from vetting.papers.outline import BLOCKS

TAGS = frozenset({"p", "br", "a"})
ATTRIBUTES = {"a": ["href", "rel"]}
PROTOCOLS = frozenset({"http", "https"})
OUTSIDE = "nofollow noopener noreferrer"
# What a printed sheet is made of beside its blocks; nothing of it leads or loads anywhere.
INLINE = frozenset({"b", "bdi", "br", "em", "i", "q", "small", "span", "strong", "sub", "sup"})
DRAWN = frozenset({"circle", "g", "line", "path", "polygon", "polyline", "rect", "text", "tspan"})
SHEET_TAGS = BLOCKS | INLINE | DRAWN | {"title"}
SHEET_ATTRIBUTES = ["class", "scope", "colspan", "rowspan", "start", "role", "aria-hidden"]
DRAWN_BY = ["viewBox", "preserveAspectRatio", "focusable", "text-anchor", "d", "points", "r", "rx"]
PLACED_BY = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "dx", "dy", "width", "height"]
# Each of a few megabytes at most.
MOST_KEPT = 4

Attributes = MutableMapping[tuple[str | None, str], str]

_blank_lines = re.compile(r"\n\s*\n")
# Looked for in markup, where `&lt;` and its like end an address, and `&amp;` may be inside one.
_address = re.compile(r"\bhttps?://(?:&amp;|[^\s<>\"'&])*[^\s<>\"'&.,;:!?)\]}»]", re.IGNORECASE)


def register(app: Flask) -> None:
    app.add_template_filter(paragraphs)
    app.add_template_filter(as_kept)


def paragraphs(text: str | None) -> Markup:
    """Plain text as paragraphs: every character stays text, line breaks stay breaks, and an
    address that is written out in full can be followed."""
    blocks = _blank_lines.split((text or "").replace("\r\n", "\n").strip())
    html = Markup("").join(
        Markup("<p>{}</p>").format(Markup("<br>").join(escape(line) for line in block.split("\n")))
        for block in blocks
        if block.strip()
    )
    return linked(html) if _address.search(html) else html


def of_template(text: str) -> Markup:
    """What a template of the portal made, to stand in another one."""
    return Markup(text)


def filled_in(parts: Sequence[str], /, **values: object) -> Markup:
    """What a template of the portal made, with values in its holes: every second part is the name
    of one. Every character of a value stays text."""
    return Markup("").join(
        escape(values[part]) if place % 2 else Markup(part) for place, part in enumerate(parts)
    )


def linked(html: str) -> Markup:
    """Sanitised markup in which written-out web addresses are links."""
    return Markup(_linker.linkify(sanitised(html)))


def sanitised(html: str) -> Markup:
    """The one call of the sanitiser; what it does not know stays as text."""
    return Markup(
        bleach.clean(html, tags=TAGS, attributes=ATTRIBUTES, protocols=PROTOCOLS, strip=False)
    )


@lru_cache(MOST_KEPT)
def as_kept(sheet: str) -> Markup:
    """A printed sheet that the portal's templates made and that was kept since: it is shown without
    whatever such a sheet does not need. Looking through a long one takes seconds, which whoever
    reads it could spend with every click; one that was just looked through is remembered."""
    attributes = [*SHEET_ATTRIBUTES, *DRAWN_BY, *PLACED_BY]
    return Markup(bleach.clean(sheet, tags=SHEET_TAGS, attributes=attributes, strip=True))


def _tell_nobody_where_from(attributes: Attributes, new: bool = False) -> Attributes:
    attributes[(None, "rel")] = OUTSIDE
    return attributes


_linker = Linker(callbacks=[_tell_nobody_where_from], url_re=_address)
