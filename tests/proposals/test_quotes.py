import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.proposals.quotes import Piece, Solid, Span, long_enough, marked, occurs

OFFER = "Buenos días:\n\nLe garantizamos\n  5.000 seguidores\u00a0en un mes.\n\n\n¡Anímese!"


@pytest.mark.parametrize(
    "quote",
    [
        "garantizamos 5.000 seguidores",
        "garantizamos\n5.000\tseguidores en  un mes",
        " Anímese! ",
        "mes. ¡Anímese!",
    ],
)
def test_a_quote_is_found_whatever_white_space_lies_between(quote: str) -> None:
    assert occurs(quote, OFFER)
    ((start, end),) = Solid(OFFER).find(quote)
    assert "".join(OFFER[start:end].split()) == "".join(quote.split())
    assert OFFER[start:end] == OFFER[start:end].strip()


@pytest.mark.parametrize("quote", ["garantizamos 6.000", "Garantizamos", "anímese mes"])
def test_other_words_are_not_found(quote: str) -> None:
    assert not occurs(quote, OFFER)
    assert list(Solid(OFFER).find(quote)) == []


def test_a_quote_is_found_in_all_its_places() -> None:
    assert list(Solid("a b, a  b; ab").find("ab")) == [(0, 3), (5, 9), (11, 13)]
    assert list(Solid("a b").find(" ")) == []


def test_a_quote_needs_a_few_characters() -> None:
    assert long_enough("24/7")
    assert not long_enough(" 2 4 / ")


def test_the_text_comes_back_in_paragraphs_with_its_quotes_marked() -> None:
    quote = "garantizamos\n  5.000 seguidores"
    at = OFFER.index(quote)
    assert marked(OFFER, [Span(at, at + len(quote), "f")]) == [
        [Piece("Buenos días:")],
        [Piece("Le "), Piece(quote, ("f",), ("f",), ("f",)), Piece("\u00a0en un mes.")],
        [Piece("¡Anímese!")],
    ]


def test_quotes_may_overlap_and_cross_paragraphs() -> None:
    text = "one two\n\nthree four"
    assert marked(text, [Span(4, 14, "a"), Span(9, 19, "b")]) == [
        [Piece("one "), Piece("two", ("a",), ("a",), ("a",))],
        [Piece("three", ("a", "b"), ("a", "b"), ("a",)), Piece(" four", ("b",), (), ("b",))],
    ]


@given(
    st.text(alphabet="ab \n\u00a0"),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40), st.sampled_from("xyz"))),
)
def test_marking_loses_no_character_but_white_space(
    text: str, places: list[tuple[int, int, str]]
) -> None:
    spans = [Span(start, start + length, mark) for start, length, mark in places]
    shown = "".join(piece.text for paragraph in marked(text, spans) for piece in paragraph)
    assert "".join(shown.split()) == "".join(text.split())
