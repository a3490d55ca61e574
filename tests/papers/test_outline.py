import pytest

from vetting.papers.outline import Node, outline


def test_what_a_page_says_is_a_tree_of_texts() -> None:
    tree = outline("<h1>Nadia</h1>\n<p>Two <b>words</b>\n here.</p>")
    assert [each.tag for each in _nodes(tree)] == ["h1", "p"]
    assert tree.text == "NadiaTwo words here."


def test_what_is_not_printed_is_left_out() -> None:
    tree = outline(
        '<p class="no-print">A</p><p hidden>B</p><p><span class="visually-hidden">C</span>D</p>'
        "<details><summary>E</summary><p>F</p></details>"
    )
    assert tree.text == "DF"


def test_markup_that_somebody_typed_stays_text() -> None:
    tree = outline("<p>&lt;b&gt;bold&lt;/b&gt; &amp;amp; #eval(1)</p>")
    assert tree.text == "<b>bold</b> &amp; #eval(1)"
    assert [each.tag for each in _nodes(tree)] == ["p"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_stay_lines_where_somebody_typed_them(end: str) -> None:
    note = _nodes(outline(f'<div class="item-note"><b>Bob:</b> one{end}two</div>'))[0]
    assert [each.tag for each in _nodes(note)] == ["b", "br"]
    assert note.nodes[-1] == "two"


def test_elsewhere_a_line_end_is_a_space() -> None:
    assert outline("<p>one\n  two</p>").text == "one two"


def test_a_picture_is_kept_whole_with_its_title_apart() -> None:
    tree = outline(
        '<figure><svg class="chart chart-bar" viewBox="0 0 9 9"><title>A &amp; B: 3</title>'
        '<rect x="1"/><text x="2">a &lt; b</text></svg></figure>'
    )
    picture = _nodes(_nodes(tree)[0])[0]
    assert picture.classes == ("chart", "chart-bar")
    assert picture.told["alt"] == "A & B: 3"
    assert 'viewBox="0 0 9 9"' in picture.told["svg"]
    assert "a &lt; b" in picture.told["svg"]
    assert "<title>" not in picture.told["svg"]


def test_cells_tell_how_far_they_reach() -> None:
    table = outline(
        '<table><tr><th scope="row" colspan="2">a</th><td rowspan="3">b</td></tr></table>'
    )
    head, cell = _nodes(_nodes(_nodes(table)[0])[0])
    assert (head.told["span"], head.told["row"]) == (2, True)
    assert cell.told["rows"] == 3


def test_a_meter_tells_its_share() -> None:
    meter = _nodes(_nodes(outline('<p><meter min="0" max="4" value="1">1</meter></p>'))[0])[0]
    assert meter.told["share"] == 0.25


def _nodes(node: Node) -> list[Node]:
    return [each for each in node.nodes if isinstance(each, Node)]
