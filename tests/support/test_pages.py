"""The page checker finds each fault that it is there for, and passes what is right."""

import pytest

from tests.support import pages
from tests.support.pages import check_fragment, check_page, fragment_faults, page_faults

TOKEN = '<input type="hidden" name="csrf_token" value="t">'


def page(body: str, head: str = "<title>Briefs</title>", lang: str = ' lang="en"') -> str:
    return f"<!doctype html><html{lang}><head>{head}</head><body>{body}</body></html>"


RIGHT = page(
    f"""
<nav><ul><li><a href="#main">Skip</a></li><li><a href="https://example.org/">Away</a></li></ul></nav>
<main id="main">
  <form action="/briefs" method="post">{TOKEN}
    <label for="name">Name</label><input id="name" aria-describedby="hint"><p id="hint">Short</p>
    <button hx-post="/briefs" hx-target="#main" hx-swap="outerMorph show:top"
      hx-status:422="target:#hint swap:innerHTML" hx-trigger="change, input delay:700ms"
      hx-headers:inherited='{{"a": 1}}'>Save &amp; close</button>
  </form>
  <form action="/briefs" method="get"><input name="q" aria-label="Search"></form>
  <img src="/static/a.png" srcset="/static/a.png 1x, /static/b.png 2x" alt="">
  <img src="data:image/png;base64,AA==" alt="code">
  <svg viewBox="0 0 1 1" role="img"><title>A bar</title><path d="M0 0h1"/></svg>
  <script type="application/json">{{"a": 1}}</script>
</main>""",
    '<title>Briefs</title><link rel="stylesheet" href="/static/a.css">'
    '<script src="/static/htmx.js" defer></script>',
)


def test_a_page_that_is_right_passes() -> None:
    check_page(RIGHT, "/briefs")


def test_a_page_may_name_its_own_host() -> None:
    check_page(page('<img src="http://localhost/a.png" alt="">'), "http://localhost/briefs")


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        (page("").removeprefix("<!doctype html>"), "expected-doctype"),
        (page("", head=""), "0 <title> instead of one"),
        (page("", head="<title> </title>"), "<title> is empty"),
        (page("", head="<title>a</title><title>b</title>"), "2 <title> instead of one"),
        (page("", lang=""), "<html> without lang"),
    ],
)
def test_a_fault_of_the_head_is_found(html: str, fault: str) -> None:
    assert fault in "\n".join(page_faults(html))


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        # Syntax
        ("<div><p>open</p>", "expected-one-end-tag-but-got-another"),
        ("<p>stray</p></span>", "unexpected-end-tag span"),
        ("<p><div>block</div></p>", "unexpected-end-tag p"),
        ("<b><i>crossed</b></i>", "adoption-agency"),
        ('<p class="a" class="b">twice</p>', "duplicate-attribute"),
        ("<p>&bogus;</p>", "expected-named-entity"),
        ("<p>a < b</p>", "expected-tag-name"),
        ("<table><div>lost</div></table>", "table"),
        ("<div/>", "non-void-element-with-trailing-solidus"),
        # Nesting
        ("<ul><p>no item</p></ul>", "directly inside <ul>"),
        ("<section><li>a</li></section>", "outside a list, in <section>"),
        ('<a href="/"><button>b</button></a>', "interactive, inside a link or a button"),
        ('<button><span><input name="a"></span></button>', "interactive, inside"),
        ("<a href='/'>a<a href='/'>b</a></a>", "unexpected-start-tag-implies-end-tag"),
        ('<img src="/a.png">', "without alt"),
        # Ids
        ('<p id="a"></p><p id="a"></p>', "id “a” 2 times"),
        ('<label for="b">B</label>', "for names “b”"),
        ('<p id="a" aria-describedby="a b"></p>', "aria-describedby names “b”"),
        ('<p aria-labelledby="b"></p>', "aria-labelledby names “b”"),
        ('<p aria-controls="b"></p>', "aria-controls names “b”"),
        ('<input list="b">', "list names “b”"),
        ('<button form="b">x</button>', "form names “b”"),
        ('<a href="#b">down</a>', "links to “#b”"),
        # Forms
        ('<form method="get"></form>', "without action"),
        ('<form action="" method="get"></form>', "without action"),
        ('<form action="/a"></form>', "without method"),
        ('<form action="/a" method="put"></form>', "method “put”"),
        ('<form action="/a" method="post"></form>', "0 csrf_token fields"),
        (
            '<form action="/a" method="post"><input name="csrf_token" value=""></form>',
            "csrf_token fields that hold one",
        ),
        (f'<form action="/a" method="post">{TOKEN}{TOKEN}</form>', "2 csrf_token fields"),
        (f'<form action="/a" method="get">{TOKEN}</form>', "csrf_token into the address"),
        ('<form action="https://e.org/a" method="get"></form>', "asks another host"),
        (
            '<form action="/a" method="get"><form action="/b" method="get"></form></form>',
            "unexpected-start-tag form",
        ),
        # htmx
        ('<p hx-gett="/a"></p>', "hx-gett is not an attribute of htmx 4"),
        ('<p hx-vars="a"></p>', "hx-vars is not an attribute of htmx 4"),
        ('<p data-hx-ext="a"></p>', "hx-ext is not an attribute of htmx 4"),
        ('<p hx-on:click="go()"></p>', "hx-on:click is not an attribute of htmx 4"),
        ('<p hx-status:42="swap:none"></p>', "hx-status:42 is not an attribute"),
        ('<p hx-get="/a" hx-target="#b"></p>', "hx-target “#b” is not on the page"),
        ('<p hx-get="/a" hx-target:inherited="#b"></p>', "“#b” is not on the page"),
        ('<p hx-get="/a" hx-status:422="target:#b"></p>', "“#b” is not on the page"),
        ('<p hx-get="/a" hx-include="#b"></p>', "hx-include “#b” is not on the page"),
        ('<p hx-get="/a" hx-swap="outerHtml"></p>', "“outerHtml” is not a swap of htmx 4"),
        ('<p hx-get="/a" hx-swap="morph:inner"></p>', "“morph:inner” is not an option"),
        ('<p hx-get="/a" hx-swap="none scrol:top"></p>', "“scrol:top” is not an option"),
        ('<p hx-get="/a" hx-status:422="swap:inner"></p>', "“inner” is not a swap of htmx 4"),
        ('<p hx-get="/a" hx-vals="js:{a: 1}"></p>', "hx-vals runs a script"),
        ('<p hx-get="/a" hx-trigger="click[ctrlKey]"></p>', "hx-trigger with a filter"),
        ('<p hx-get="/a" hx-post="/a"></p>', "hx-get and hx-post on one element"),
        ('<p hx-get=""></p>', "hx-get without an address"),
        ('<p hx-get="/a"></p>', "hx- attributes, and no htmx"),
        ('<p hx-get="https://e.org/"></p>', "hx-get asks another host"),
        ('<p id="a" hx-swap-oob="true"></p>', "hx-swap-oob on a page"),
        ('<hx-partial hx-target="#a"><p id="a"></p></hx-partial>', "<hx-partial> on a page"),
        # What the Content-Security-Policy blocks
        ('<p style="color: red">a</p>', "inline style"),
        ("<style>p { color: red }</style>", "inline style sheet"),
        ("<script>go()</script>", "inline script"),
        ('<p onclick="go()">a</p>', "inline onclick"),
        ('<a href="javascript:go()">a</a>', "href runs a script"),
        ('<svg><rect style="fill: red"/></svg>', "inline style"),
        # Other hosts
        ('<script src="https://e.org/a.js"></script>', "src asks another host"),
        ('<img src="//e.org/a.png" alt="">', "src asks another host"),
        ('<img srcset="/a.png, https://e.org/a.png 2x" alt="">', "srcset asks another host"),
        ('<svg><use xlink:href="https://e.org/a.svg#b"/></svg>', "href asks another host"),
    ],
)
def test_a_fault_of_the_body_is_found(body: str, fault: str) -> None:
    assert fault in "\n".join(page_faults(page(body)))


def test_every_fault_is_told_at_once_with_its_place() -> None:
    with pytest.raises(AssertionError) as told:
        check_page(page('<img src="/a.png">\n<p id="x">&bogus;</p><p id="x"></p>'), "/briefs")
    text = str(told.value)
    assert text.startswith("/briefs: 3 faults")
    assert "line 2: expected-named-entity" in text
    assert '<img src="/a.png">: without alt' in text


@pytest.mark.parametrize(
    "html",
    [
        '<p id="a">one</p>\n',
        '<tr id="row"><td>cell</td></tr>',
        '<li id="item">item</li>',
        '<p id="a">one</p><p id="b" hx-swap-oob="true">two</p>',
        '<hx-partial hx-target="#a" hx-swap="outerMorph"><p id="a">one</p></hx-partial>',
        '<hx-partial hx-target="#row" hx-swap="outerHTML"><tr id="row"></tr></hx-partial>',
        f'<form id="f" action="/a" method="post" aria-describedby="elsewhere">{TOKEN}</form>',
    ],
)
def test_a_fragment_that_is_right_passes(html: str) -> None:
    check_fragment(html)


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("", "0 root elements"),
        ("text", "text beside the root element"),
        ('<p id="a">one</p> and text', "text beside the root element"),
        ("<p>one</p>", "a root element without an id"),
        ('<p id="a">one</p><p id="b">two</p>', "2 root elements instead of one"),
        ('<p id="a">one</p><p hx-swap-oob="true">two</p>', "a root element without an id"),
        ('<div id="a"><p id="a">one</p></div>', "id “a” 2 times"),
        ('<div id="a">', "expected-closing-tag"),
        ('<p id="a" style="color: red">one</p>', "inline style"),
        ('<form id="a" action="/a" method="post"></form>', "0 csrf_token fields"),
        ("<hx-partial><p id='a'>one</p></hx-partial>", "<hx-partial> without hx-target"),
        (
            '<hx-partial hx-target="#a" hx-swap="outerMorph"><p id="b">one</p></hx-partial>',
            "would take #a off the page",
        ),
        (
            '<hx-partial hx-target="#a" hx-swap="morph"><p id="a">one</p></hx-partial>',
            "“morph” is not a swap of htmx 4",
        ),
        (
            '<p id="a">one</p><hx-partial hx-target="#b"><p id="a">two</p></hx-partial>',
            "id “a” 2 times",
        ),
    ],
)
def test_a_fault_of_a_fragment_is_found(html: str, fault: str) -> None:
    assert fault in "\n".join(fragment_faults(html))


def test_a_page_that_is_built_like_a_sound_one_is_not_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []
    monkeypatch.setattr(pages, "sound", set())
    monkeypatch.setattr(pages, "page_faults", lambda html, host: read.append(html) or [])
    page = '<html lang="en"><title>{}</title><a href="/{}">{}</a><input value="{}">'
    token, other = "ab" * 30, "cd" * 30
    pages.check_page(page.format("One", 1, "Bob", token), "/1")
    pages.check_page(page.format("Two", 1, "Rosa", other), "/2")
    assert len(read) == 1
    for title, link, words in (
        ("One", 2, "Bob"),
        ("", 1, "Bob"),
        (" ", 1, "Bob"),
        ("One", 1, "A &bogus; B"),
        ("One", 1, "\x00"),
        ("One", 1, "Bob<p id=a>"),
        ("One", '1" style="top:0', "Bob"),
        ("One", f"1#{token}", "Bob"),
        ("One", f"1#{other}", "Bob"),
    ):
        pages.check_page(page.format(title, link, words, token), "/1")
    # A title of spaces is as empty as one of nothing, and one secret as good as another.
    assert len(read) == 8


def test_a_page_with_a_fault_is_never_taken_for_sound() -> None:
    for _ in range(2):
        with pytest.raises(AssertionError, match="without lang"):
            pages.check_page("<html><title>x</title>", "/")
