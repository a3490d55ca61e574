import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.proposals.quotes import Piece, long_enough, marked, occurs

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


@pytest.mark.parametrize("quote", ["garantizamos 6.000", "Garantizamos", "anímese mes"])
def test_other_words_are_not_found(quote: str) -> None:
    assert not occurs(quote, OFFER)


def test_a_quote_needs_a_few_characters() -> None:
    assert long_enough("24/7")
    assert not long_enough(" 2 4 / ")


def test_the_text_comes_back_in_paragraphs_with_its_quotes_marked() -> None:
    paragraphs = marked(OFFER, [("followers", "garantizamos 5.000 seguidores"), ("no", "nichts")])
    assert paragraphs == [
        [Piece("Buenos días:")],
        [
            Piece("Le "),
            Piece("garantizamos\n  5.000 seguidores", ("followers",)),
            Piece("\u00a0en un mes."),
        ],
        [Piece("¡Anímese!")],
    ]


def test_quotes_may_overlap_and_cross_paragraphs() -> None:
    paragraphs = marked("one two\n\nthree four", [("a", "two three"), ("b", "three four")])
    assert paragraphs == [
        [Piece("one "), Piece("two", ("a",))],
        [Piece("three", ("a", "b")), Piece(" four", ("b",))],
    ]


@given(
    st.text(alphabet="ab \n\u00a0"),
    st.lists(st.tuples(st.sampled_from("xyz"), st.text(alphabet="ab \n"))),
)
def test_marking_loses_no_character_but_white_space(
    text: str, quotes: list[tuple[str, str]]
) -> None:
    shown = "".join(piece.text for paragraph in marked(text, quotes) for piece in paragraph)
    assert "".join(shown.split()) == "".join(text.split())
