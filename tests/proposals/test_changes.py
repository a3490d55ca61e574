"""What changed between two versions."""

import time

from hypothesis import given
from hypothesis import strategies as st

from vetting.proposals.changes import Change, changes


def test_changes_are_told_word_by_word() -> None:
    old = "Dear Laura,\nwe guarantee 5,000 followers.\nYours"
    new = "Dear Laura,\nwe hope for 5,000 good followers.\nYours"
    assert changes(old, new) == [
        Change("same", "Dear Laura,\nwe "),
        Change("gone", "guarantee "),
        Change("new", "hope for "),
        Change("same", "5,000 "),
        Change("new", "good "),
        Change("same", "followers.\nYours"),
    ]


def test_equal_texts_did_not_change() -> None:
    assert changes("One. Two.", "One. Two.") == [Change("same", "One. Two.")]
    assert changes("", "") == []
    assert changes("", "new") == [Change("new", "new")]


@given(st.text(alphabet="ab. \n\u0301é"), st.text(alphabet="ab. \n\u0301é"))
def test_both_texts_are_in_it_letter_for_letter(old: str, new: str) -> None:
    found = changes(old, new)
    assert "".join(each.text for each in found if each.kind != "new") == old
    assert "".join(each.text for each in found if each.kind != "gone") == new


def scrambled(letters: int, length: int, seed: int) -> list[str]:
    """Letters in an order without a pattern."""
    return [chr(97 + number * number * seed % 1009 % letters) for number in range(length)]


def test_it_takes_no_longer_than_a_person_waits() -> None:
    pairs = [
        ["no " * 66_000, "no " * 65_000 + "yes"],
        [" ".join(scrambled(2, 2000, seed)) for seed in (31, 37)],
        ["\n".join(scrambled(6, 90_000, seed)) for seed in (31, 37)],
    ]
    for old, new in pairs:
        began = time.perf_counter()
        changes(old, new)
        assert time.perf_counter() - began < 5
