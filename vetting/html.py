"""The only file that turns text into markup."""

import re

import bleach
from flask import Flask
from markdown_it import MarkdownIt
from markupsafe import Markup, escape

ALLOWED_TAGS = frozenset(
    {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a"}
)
ALLOWED_ATTRIBUTES = {"a": ["href", "rel"]}
ALLOWED_PROTOCOLS = frozenset({"http", "https", "mailto"})

_markdown = MarkdownIt("commonmark", {"html": False, "breaks": True})
_blank_lines = re.compile(r"\n\s*\n")


def register(app: Flask) -> None:
    app.add_template_filter(paragraphs)
    app.add_template_filter(markdown)


def paragraphs(text: str | None) -> Markup:
    """Plain text as paragraphs: every character is kept as text, line breaks are kept as breaks."""
    blocks = _blank_lines.split((text or "").replace("\r\n", "\n").strip())
    return Markup("").join(
        Markup("<p>{}</p>").format(Markup("<br>").join(escape(line) for line in block.split("\n")))
        for block in blocks
        if block.strip()
    )


def markdown(text: str | None) -> Markup:
    """Markdown as sanitised markup; raw HTML in it stays text."""
    return sanitised(_markdown.render(text or ""))


def sanitised(html: str) -> Markup:
    """The one call of the sanitiser."""
    return Markup(
        bleach.clean(
            html,
            tags=ALLOWED_TAGS,
            attributes=ALLOWED_ATTRIBUTES,
            protocols=ALLOWED_PROTOCOLS,
            strip=False,
        )
    )
