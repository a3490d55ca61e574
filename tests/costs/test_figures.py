"""Figures as people type them, in both notations."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.costs.figures import AmbiguousError, NotAFigureError, read_figure


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("1234.50", "1234.50"),
        ("1234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1.234.567", "1234567"),
        ("1,234,567.8", "1234567.8"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234,50", "1234.50"),
        ("1'234.50", "1234.50"),
        ("12.5", "12.5"),
        (",5", "0.5"),
        ("0.500", "0.5"),
        ("0,125", "0.125"),
        ("12.3456", "12.3456"),
        ("007", "7"),
        ("1234.567", "1234.567"),
    ],
)
def test_both_notations_are_read(text: str, figure: str) -> None:
    assert read_figure(text) == Decimal(figure)


@pytest.mark.parametrize("text", ["1.234", "1,234", "12.500", "999,999"])
def test_what_can_be_read_in_two_ways_is_asked_about(text: str) -> None:
    with pytest.raises(AmbiguousError) as both:
        read_figure(text)
    assert both.value.large == both.value.small * 1000


@pytest.mark.parametrize(
    "text",
    [
        "", "-5", "+5", "NaN", "nan", "Infinity", "1e400", "1E2", "0x10", "٣", "１２", "12€", "ten",
        "1.2.3", "1,23,456", "1.234,567.8", "1,2345,678", "..", ",", "1.", "--", "9" * 25, "1_000",
        "<b>1</b>", "12.34.56,7", "1.234.56",
    ],
)  # fmt: skip
def test_anything_else_is_no_figure(text: str) -> None:
    with pytest.raises(NotAFigureError):
        read_figure(text)


@given(st.text("0123456789.,' -eE", max_size=30))
def test_whatever_is_read_is_finite_and_not_negative(text: str) -> None:
    try:
        figure = read_figure(text)
    except (AmbiguousError, NotAFigureError):
        return
    assert figure.is_finite()
    assert figure >= 0


@given(st.decimals(0, 999_999_999, places=2))
def test_figures_come_back_from_either_notation(figure: Decimal) -> None:
    english = f"{figure:,.2f}"
    spanish = english.translate(str.maketrans(",.", ".,"))
    assert read_figure(english) == read_figure(spanish) == figure
