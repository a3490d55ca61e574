"""Text becomes markup in one place, and stays text there."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from markupsafe import Markup

from vetting.html import as_kept, linked, paragraphs, sanitised

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="jAvAsCrIpT&colon;alert(1)">x</a>',
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<style>*{background:url(https://evil.example)}</style>",
    "<p style='position:fixed'>x</p>",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/pixel.gif)",
    "<math><mtext></p><img src=x onerror=alert(1)>",
    "</p></div></main><form action=https://evil.example>",
    "<details open ontoggle=alert(1)>",
    "\x00<scr\x00ipt>alert(1)</script>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_hostile_survives_as_markup(text: str) -> None:
    for html in (paragraphs(text), linked(text), sanitised(text)):
        lowered = str(html).lower()
        for tag in ("<script", "<img", "<svg", "<iframe", "<style", "<form", "<math", "<details"):
            assert tag not in lowered
        for address in re.findall(r'href="([^"]*)"', lowered):
            assert not unescape(address).strip().startswith("javascript:")
        assert "style=" not in lowered.replace("&lt;p style=", "")


@pytest.mark.parametrize(
    "kept",
    [
        *HOSTILE,
        '<svg></p><title><p class="</title><img src onerror=alert(1)>">',
        '<svg><title><p class="</title><script>alert(1)</script>"></svg>',
        '<math><mtext><p><title class="</title><img src=x onerror=alert(1)>">',
        '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
        '<circle class="a" fill="url(https://evil.example)" onload="alert(1)">',
        "<!--><img src=x onerror=alert(1)>-->",
    ],
)
def test_a_kept_sheet_that_was_tampered_with_leads_and_does_nothing(kept: str) -> None:
    reader = Elements()
    reader.feed(as_kept(kept))
    reader.close()
    assert reader.tags.isdisjoint({"script", "img", "a", "iframe", "style", "form"})
    assert not {name for name in reader.names if name.startswith("on")}
    assert reader.names.isdisjoint({"href", "xlink:href", "src", "srcdoc", "style", "fill"})


def test_a_kept_sheet_says_what_it_said_and_is_looked_through_once() -> None:
    sheet = '<section class="a"><h2>a &lt;b&gt; &amp;lt;</h2><svg viewBox="0 0 1 1"><title>x'
    sheet += '</title><text x="1">y</text></svg></section>'
    assert as_kept(sheet) == sheet
    assert as_kept(sheet) is as_kept(str(sheet))


class Elements(HTMLParser):
    """The tags of a piece of markup, and the names of their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}


def test_plain_text_keeps_every_character() -> None:
    assert paragraphs("a < b & «c»\nnext\n\nnew") == Markup(
        "<p>a &lt; b &amp; «c»<br>next</p><p>new</p>"
    )


def test_nothing_becomes_nothing() -> None:
    assert paragraphs(None) == ""
    assert paragraphs("  \n\n ") == ""


def test_a_written_out_address_can_be_followed_and_tells_nobody_where_from() -> None:
    html = paragraphs("see https://shop.example/p?id=1&x=2 (or shop.es, or a@shop.es).")
    assert html == Markup(
        '<p>see <a href="https://shop.example/p?id=1&amp;x=2" '
        'rel="nofollow noopener noreferrer">https://shop.example/p?id=1&amp;x=2</a>'
        " (or shop.es, or a@shop.es).</p>"
    )


@pytest.mark.parametrize(
    "text",
    [
        'they wrote "https://shop.example" there',
        "<https://shop.example/?a=1&b=2>",
        "https://shop.example/?< B > 'https://shop.example/'",
        "https://shop.example/& and https://shop.example/?a&lt;b&amp;",
        "https://shop.example/&amp;",
    ],
)
def test_what_stands_around_an_address_stays_as_it_was_typed(text: str) -> None:
    html = paragraphs(text)
    assert "<a href" in html
    assert unescape(re.sub(r"<[^>]+>", "", html)) == text
    for address in re.findall(r'href="([^"]*)"', html):
        assert unescape(address) in text


def test_a_hostile_text_with_an_address_stays_text() -> None:
    html = paragraphs('https://x.example"onmouseover="alert(1) <b>ftp://y javascript:z</b>')
    assert "<b>" not in html
    assert 'onmouseover="' not in html.replace("&quot;", "")
