"""Text becomes markup in one place, and stays text there."""

import re
from html import unescape

import pytest
from markupsafe import Markup

from vetting.html import linked, paragraphs, sanitised

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
