"""What the table of a history may look like, and how each fault is named (followers §1)."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.checklists import audience
from vetting.scoring.followers.days import FIRST_YEAR, LAST_YEAR, iso, number_of, read_day
from vetting.scoring.followers.table import (
    History,
    HistoryError,
    Row,
    read_history,
    text_of,
    write_history,
)

MAY_3 = number_of(2026, 5, 3)


def rows(text: str, thousands: str = "") -> tuple[Row, ...]:
    return read_history(text, thousands).rows


@pytest.mark.parametrize(
    "text",
    [
        "date,followers,likes\n2026-05-03,1200,40\n",
        "\ufeffdate,followers,likes\r\n2026-05-03,1200,40\r\n",
        "date;followers;likes\n03/05/2026;1200;40",
        "Fecha;Seguidores;Me gusta\n3/5/2026;1200;40\n",
        " DATE , Followers,LIKES \n\n 2026-05-03 , 1200 ,40\n,,\n",
        "likes,date,followers\n40,2026-05-03,1200\n",
        'date,followers,likes\n"2026-05-03","1200","40"\n',
        "date,followers,likes\n2026-05-03T18:30:00+02:00,1200,40\n",
        "date,followers,likes\n2026-05-03 18:30,1200.0,40.00\n",
        "date;followers;likes\n2026-05-03;1 200;40\n",
        "date;followers;likes\n2026-05-03;1\u202f200;40\n",
    ],
)
def test_the_same_day_in_many_forms(text: str) -> None:
    assert rows(text) == (Row(MAY_3, 1200, 40),)


def test_an_empty_cell_is_unknown_and_a_nought_is_nought() -> None:
    (row,) = rows("date,followers,likes,comments,posts,following\n2026-05-03,,0,,0,7\n")
    assert row == Row(MAY_3, None, 0, None, 0, 7)


@pytest.mark.parametrize(
    ("cell", "thousands", "count"),
    [
        ("1.234.567", "", 1_234_567),
        ('"1,234,567"', "", 1_234_567),
        ("1.234", ".", 1234),
        ('"1,234"', ",", 1234),
        ("1.234.567", ",", 1_234_567),
        ("12 345 678", "", 12_345_678),
    ],
)
def test_thousands(cell: str, thousands: str, count: int) -> None:
    assert rows(f"date,followers\n2026-05-03,{cell}\n", thousands)[0].followers == count


def test_days_are_sorted_and_of_several_rows_for_one_the_last_counts() -> None:
    text = "date,followers\n2026-05-05,3\n2026-05-03,1\n2026-05-05,4\n2026-05-04,2\n"
    history = read_history(text)
    assert [row.followers for row in history.rows] == [1, 2, 4]
    assert history.repeated == 1


FAULTS = [
    ("", 1, "", "empty"),
    ("\n \n", 1, "", "empty"),
    ("date,followers\n", 1, "", "no-rows"),
    ("date,likes\n2026-05-03,4\n", 1, "followers", "missing-column"),
    ("followers\n4\n", 1, "date", "missing-column"),
    ("date,followers,reach\n2026-05-03,4,5\n", 1, "", "unknown-column"),
    ("date,followers,\n2026-05-03,4,\n", 1, "", "unknown-column"),
    ("date,followers,Followers\n2026-05-03,4,5\n", 1, "followers", "repeated-column"),
    ("date,followers\n2026-05-03,1,234\n", 2, "", "cells"),
    ("date,followers\n2026-05-03\n", 2, "", "cells"),
    ("date,followers\n2026-05-03,4\n\n2026-02-30,4\n", 4, "date", "not-a-day"),
    ("date,followers\n05/13/2026,4\n", 2, "date", "not-a-day"),
    ("date,followers\n1989-12-31,4\n", 2, "date", "not-a-day"),
    ("date,followers\n,4\n", 2, "date", "not-a-day"),
    ("date,followers\n2026-05-03,many\n", 2, "followers", "not-a-number"),
    ("date,followers\n2026-05-03,12K\n", 2, "followers", "not-a-number"),
    ("date,followers\n2026-05-03,1.5\n", 2, "followers", "not-a-number"),
    ("date,followers\n2026-05-03,0.123\n", 2, "followers", "not-a-number"),
    ("date,followers\n2026-05-03,١٢\n", 2, "followers", "not-a-number"),
    ("date,followers\n2026-05-03,-4\n", 2, "followers", "negative"),
    ("date,followers,likes\n2026-05-03,4,−4\n", 2, "likes", "negative"),
    ("date,followers\n2026-05-03,1000000000001\n", 2, "followers", "too-large"),
    (f"date,followers\n2026-05-03,{'9' * 6000}\n", 2, "followers", "too-large"),
    ("date;followers\n2026-05-03;1.234\n", 2, "followers", "ambiguous-number"),
    ("date;followers\n2026-05-03;1,234\n", 2, "followers", "ambiguous-number"),
    ('date,followers\n2026-05-03,"4\n', 2, "", "broken"),
    (f"date,followers\n2026-05-03,{'x' * 140_000}\n", 2, "", "broken"),
]


@pytest.mark.parametrize(("text", "row", "column", "problem"), FAULTS)
def test_a_fault_is_named_by_row_and_column(text: str, row: int, column: str, problem: str) -> None:
    with pytest.raises(HistoryError) as caught:
        read_history(text)
    assert (caught.value.row, caught.value.column, caught.value.problem) == (row, column, problem)


def test_a_point_is_no_separator_where_commas_are() -> None:
    with pytest.raises(HistoryError, match="not-a-number"):
        rows("date;followers\n2026-05-03;1.234\n", ",")


def test_too_many_rows_are_refused_by_the_first_that_is_too_many() -> None:
    text = "date,followers\n2026-05-03,1\n2026-05-04,2\n2026-05-05,3\n"
    assert len(read_history(text, most_rows=3).rows) == 3
    with pytest.raises(HistoryError) as caught:
        read_history(text, most_rows=2)
    assert (caught.value.row, caught.value.problem, caught.value.value) == (
        4,
        "too-many-rows",
        "2",
    )


def test_bytes_that_are_no_utf_8_are_named_with_their_row() -> None:
    assert text_of("\ufeffdate\n".encode()) == "date\n"
    with pytest.raises(HistoryError) as caught:
        text_of(b"date,followers\n2026-05-03,4\n\xff\xfe,4\n")
    assert (caught.value.row, caught.value.problem) == (3, "not-utf-8")


def test_every_fault_has_its_sentence_in_both_languages() -> None:
    named = {problem for *_, problem in FAULTS} | {"too-many-rows", "not-utf-8"}
    assert set(audience.catalogue().problems) == named
    error = HistoryError(7, "followers", "ambiguous-number", "1.234")
    assert audience.problem(error) == {
        "en": "row 7, column followers: “1.234” may mean thousands or decimals: "
        "please say which sign separates the thousands",
        "es": "fila 7, columna seguidores: «1.234» puede significar miles o decimales: "
        "indique qué signo separa los miles",
    }


def test_what_is_shown_of_a_cell_is_one_short_line() -> None:
    error = HistoryError(2, "date", "not-a-day", "a\n\x1b[31m" + "b" * 500)
    assert error.value == "a\\n\\x1b[31m" + "b" * 33 + "…"


counts = st.none() | st.integers(0, 10**12)
tables = st.dictionaries(
    st.integers(number_of(FIRST_YEAR, 1, 1), number_of(LAST_YEAR, 12, 31)),
    st.tuples(counts, counts, counts, counts, counts),
    min_size=1,
    max_size=30,
)


@given(tables)
def test_a_cleaned_table_is_read_as_it_was_written(
    table: dict[int, tuple[int | None, ...]],
) -> None:
    history = History(tuple(Row(day, *table[day]) for day in sorted(table)))
    assert read_history(write_history(history)) == history


@given(tables, st.randoms())
def test_the_order_of_the_rows_does_not_matter(
    table: dict[int, tuple[int | None, ...]], chance: Random
) -> None:
    history = History(tuple(Row(day, *table[day]) for day in sorted(table)))
    heading, *lines = write_history(history).splitlines()
    chance.shuffle(lines)
    assert read_history("\n".join([heading, *lines])) == history


@given(st.text(st.sampled_from("date,followers;\n\r\"' 0123456789.-/\ufeff\x00ñ"), max_size=120))
def test_any_text_is_read_or_refused_by_its_place(text: str) -> None:
    for heading in ("", "date,followers,likes\n"):
        rows: tuple[Row, ...] = ()
        row = 0
        try:
            rows = read_history(heading + text).rows
        except HistoryError as error:
            row = error.row
        assert rows or row >= 1


@given(st.dates())
def test_days_are_those_of_the_calendar(day: date) -> None:
    number = day.toordinal()
    assert iso(number) == str(day)
    known = FIRST_YEAR <= day.year <= LAST_YEAR
    assert read_day(str(day)) == (number if known else None)
