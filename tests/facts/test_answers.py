from datetime import date

import pytest

from vetting.facts.answers import Answer, Base, Entry, Stored

NO = Answer(value="no")
YES = Answer(value="yes", source="call", answered_on=date(2026, 11, 2), note="said so twice")


def test_equal_answers_have_equal_marks_and_others_do_not() -> None:
    same = Answer("yes", "call", date(2026, 11, 2), "said so twice")
    assert YES.mark == same.mark
    assert YES.mark != NO.mark != Answer().mark


def test_a_base_comes_back_from_the_page_as_it_went() -> None:
    base = Base.of(Stored(YES, version=7))
    assert Base.read(str(base)) == base


@pytest.mark.parametrize("text", [None, "", "7", "x.y", "-1.ab", "٣.ab", "9" * 40 + ".ab", "7."])
def test_a_base_that_cannot_be_read_is_that_of_an_empty_answer(text: str | None) -> None:
    assert Base.read(text) == Base.of(Stored())


@pytest.mark.parametrize(
    ("sent", "shown", "stored", "clashes"),
    [
        pytest.param(YES, Stored(), Stored(), False, id="first answer"),
        pytest.param(YES, Stored(NO, 1), Stored(NO, 1), False, id="changed what was there"),
        pytest.param(YES, Stored(NO, 1), Stored(Answer("unknown"), 2), True, id="both changed"),
        pytest.param(YES, Stored(NO, 1), Stored(YES, 2), False, id="both said the same"),
        pytest.param(NO, Stored(NO, 1), Stored(YES, 2), False, id="only the other changed"),
        pytest.param(YES, Stored(), Stored(NO, 1), True, id="both answered first"),
    ],
)
def test_only_a_change_of_what_somebody_else_changed_clashes(
    sent: Answer, shown: Stored, stored: Stored, clashes: bool
) -> None:
    assert Entry(sent, Base.of(shown)).clashes_with(stored) is clashes
