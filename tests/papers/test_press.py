import time
from dataclasses import replace
from datetime import UTC, datetime
from html import escape

import pytest

from tests.support.pdf import alternatives, letters, reader, standards, tags, text_of, texts
from tests.walls.strings import NAUGHTY, XSS
from vetting.papers import press
from vetting.papers.outline import outline
from vetting.papers.press import Paper

# Seconds of a processor for two pages; it takes about a tenth of that.
SLOWEST = 0.5
MADE = datetime(2026, 11, 2, 10, 30, 15, 123, tzinfo=UTC)


def test_a_paper_is_tagged_and_can_be_kept_for_ever() -> None:
    made = press.press(_paper("<h1>Nadia</h1><p>Rated by two.</p><ul><li>one</li></ul>"))
    assert standards(made) == {"ua-1", "a-2a"}
    assert {"/H1", "/P", "/L", "/LI"} <= set(tags(made))


def test_head_foot_and_page_stand_on_every_page() -> None:
    made = press.press(_paper("".join(f"<p>Line {number}</p>" for number in range(120))))
    pages = texts(made)
    assert len(pages) > 1
    for number, text in enumerate(pages, 1):
        assert "Head" in text
        assert "Foot" in text
        assert f"page {number} of {len(pages)}" in text


def test_a_table_has_a_head_and_rows() -> None:
    made = press.press(
        _paper(
            "<table><caption>All</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
            '<tbody><tr><th scope="row">x</th><td class="num">1</td></tr>'
            '<tr><td colspan="2">both</td></tr></tbody></table>'
        )
    )
    assert {"/Table", "/THead", "/TR", "/TH", "/TD"} <= set(tags(made))
    assert text_of(made).index("A") < text_of(made).index("both")


def test_a_picture_is_read_out() -> None:
    made = press.press(
        _paper('<svg class="chart" viewBox="0 0 9 9"><title>Score: 3 of 4</title><rect/></svg>')
    )
    assert alternatives(made) == ["Score: 3 of 4"]


@pytest.mark.parametrize(("size", "wide"), [("a4", False), ("letter", False), ("a4", True)])
def test_it_comes_on_the_paper_that_was_asked_for(size: str, wide: bool) -> None:
    made = press.press(_paper("<p>x</p>", size=size, wide=wide))
    box = reader(made).pages[0].mediabox
    expected = {"a4": (595, 842), "letter": (612, 792)}[size]
    assert (round(box.width), round(box.height)) == (expected[::-1] if wide else expected)


@pytest.mark.parametrize("note", ["", "word " * 20_000, "x" * 20_000], ids=["no", "long", "one"])
def test_a_note_of_any_length_is_set(note: str) -> None:
    made = press.press(
        _paper(f'<article class="item"><h4>T</h4><div class="item-note">{note}</div></article>')
    )
    assert letters(note) in letters(_body(made))


def test_whatever_is_typed_stands_there_as_it_was_typed() -> None:
    """Texts of attacks, in one paper that can still be kept for ever."""
    page = "".join(f"<p>[{number}] {escape(text)}</p>" for number, text in enumerate(SETTABLE))
    made = press.press(_paper(page))
    assert standards(made) == {"ua-1", "a-2a"}
    found = letters(_body(made))
    for number, text in enumerate(SETTABLE):
        assert letters(f"[{number}]{press.printable(text)}") in found, repr(text)


def test_letters_that_nothing_has_refuse_nobody() -> None:
    made = press.press(_paper("<p>Nadia 漢 \U0001f600 says hello</p>"))
    assert "says hello" in text_of(made)
    assert "/P" in tags(made)


def test_no_file_and_no_address_is_read() -> None:
    inside = '#read("/etc/passwd") #image("http://127.0.0.1/x.png") #include "press.py"'
    made = press.press(_paper(f"<p>{escape(inside)}</p>"))
    assert letters(inside) in letters(_body(made))
    assert "root:" not in _body(made)


def test_equal_papers_are_equal_files() -> None:
    paper = _paper("<p>x</p>")
    assert press.press(paper) == press.press(paper)


def test_leaves_stand_on_pages_of_their_own_and_in_the_contents() -> None:
    made = press.press(_book("First", "Second"))
    pages = texts(made)
    assert ["Head of First" in text for text in pages] == [False, True, False]
    assert ["Head of Second" in text for text in pages] == [False, False, True]
    assert "page 3 of 3" in pages[2]
    assert standards(made) == {"ua-1", "a-2a"}
    assert [each.title for each in reader(made).outline if not isinstance(each, list)] == [
        "Front",
        "First",
        "Second",
    ]
    assert tags(made).count("/TOCI") == 2


def test_a_letter_that_nothing_has_refuses_no_leaf() -> None:
    made = press.press(_book("First", "漢 \U0001f9ff second"))
    assert standards(made) == set()
    assert "second" in text_of(made)


def test_a_core_sets_two_pages_in_a_fraction_of_a_second() -> None:
    """`make bench-papers` measures; here it is only seen that nothing became many times slower."""
    items = "".join(
        f"<article class=item><h4>Criterion {number}</h4><p>Says what it is.</p></article>"
        for number in range(40)
    )
    press.press(_paper(items))
    papers = [_paper(items.replace("Criterion", f"Point {turn} of")) for turn in range(6)]
    began = time.process_time()
    made = [press.press(each) for each in papers]
    assert (time.process_time() - began) / len(papers) < SLOWEST
    assert {len(reader(each).pages) for each in made} == {2}


def _book(*names: str) -> Paper:
    front = _paper('<h1>Front</h1><div class="contents"></div>')
    leaves = (
        replace(
            _paper(f"<h1>{escape(name)}</h1><h2>Part</h2><h3>Small</h3>"), head=f"Head of {name}"
        )
        for name in names
    )
    return replace(front, leaves=tuple(leaves))


def _paper(page: str, size: str = "a4", wide: bool = False) -> Paper:
    return Paper(
        title="Scorecard",
        tree=outline(page),
        language="en",
        size=size,
        head="Head",
        day="2 November 2026",
        foot="Foot",
        page="page {page} of {pages}",
        made_at=MADE,
        wide=wide,
    )


def _body(made: bytes) -> str:
    """What stands between head and foot, pages joined as one text."""
    found = []
    for page in reader(made).pages:
        lines = page.extract_text().split("\n")
        found += [
            line for line in lines if not (line.startswith(("Head", "Foot")) or " of " in line[:12])
        ]
    return "".join(found)


# What the letters of the portal have: any of these can be set. The rest is tried by one of its own.
SETTABLE = [text for text in (*NAUGHTY, *XSS) if press.printable(text) == text and text.isascii()]


def test_each_copy_of_a_sheet_says_on_every_page_whose_it_is() -> None:
    names = ["Rosa <b>Ríos</b> #eval(1)\x07", "Bob"]
    lines = "".join(f"<p>Line {number}</p>" for number in range(60))
    made = press.press(
        _paper(
            "".join(
                f'<div class="sheet-copy" data-head="{escape(name)}">{lines}</div>'
                for name in names
            )
        )
    )
    heads = [page.extract_text().split("\n")[0] for page in reader(made).pages]
    told = [letters("Rosa <b>Ríos</b> #eval(1)") in letters(head) for head in heads]
    half = len(heads) // 2
    assert half > 1
    assert told == [True] * half + [False] * half
    assert ["Bob" in head for head in heads] == [False] * half + [True] * half


def test_what_no_line_can_break_stays_in_its_column() -> None:
    """A fingerprint beside another fact: it takes two lines, and no character is added to it."""
    sign = "0123456789abcdef" * 4
    pairs = f"<div><dt>One</dt><dd>{sign}</dd></div><div><dt>Two</dt><dd>after</dd></div>"
    said = _as_set(_paper(f'<dl class="facts facts-tight">{pairs}</dl>'))
    assert sign not in said
    assert sign in letters(said)


def test_a_badge_goes_to_a_line_of_its_own_where_it_has_no_room() -> None:
    badge = '<span class="badge">Strong warning signs: likely not what it claims to be</span>'
    rows = f"<tr><td>Max Power Social{badge}</td>{'<td>word word word word</td>' * 5}</tr>"
    lines = _as_set(_paper(f"<table>{rows}</table>")).split("\n")
    assert not any("Social" in line and "Strong" in line for line in lines)


def test_an_address_that_breaks_at_its_hyphens_is_given_none() -> None:
    """In Spanish, a word that breaks at its hyphen has it on both lines."""
    address = "https://example.com/" + "a-very-long-address" * 12
    assert address in letters(_as_set(replace(_paper(f"<p>{address}</p>"), language="es")))


def test_numbers_of_telephones_stay_on_one_line() -> None:
    head = "<tr><th>Role</th><th>Telephone (24 h)</th></tr>"
    row = f"<tr><td>{'word ' * 9}</td><td>01227 555 010</td></tr>"
    (table,) = outline(f"<table><thead>{head}</thead>{row}</table>").nodes
    assert not isinstance(table, str)
    assert list(press.widths(table)) == [44, 0]


def _as_set(paper: Paper) -> str:
    """A paper of one page with its lines as they are set."""
    (page,) = reader(press.press(paper)).pages
    return page.extract_text()
