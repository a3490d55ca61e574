"""What is typed is read in one way or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.quick_entry.parsing import WORDS, Entry, Fault, Wrong, parse, undoes
from vetting.scoring.case import NOT_APPLICABLE, NOT_OBSERVED

numbers = st.integers(min_value=0, max_value=9999)
answers = st.sampled_from(sorted(WORDS))
# What nobody could take for a further answer, and where no line ends.
notes = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=";"), min_size=1, max_size=40
).filter(lambda note: note == note.strip())


def read(text: str) -> list[tuple[int, str, str]]:
    """Each answer; fails where there is a fault."""
    found = parse(text)
    assert all(isinstance(each, Entry) for each in found), found
    return [(each.number, each.value, each.note) for each in found if isinstance(each, Entry)]


def wrong(text: str) -> list[Wrong]:
    return [each.wrong for each in parse(text) if isinstance(each, Fault)]


@given(number=numbers, word=answers)
def test_every_word_is_an_answer(number: int, word: str) -> None:
    assert read(f"{number} {word}") == [(number, WORDS[word], "")]
    assert read(f" {number}:{word.upper()}\t") == [(number, WORDS[word], "")]


@given(number=numbers, word=answers, note=notes)
def test_after_a_colon_everything_is_the_note(number: int, word: str, note: str) -> None:
    (found,) = read(f"{number} {word}: {note}")
    assert found == (number, WORDS[word], note)


@given(st.lists(st.tuples(numbers, answers), min_size=1, max_size=40), st.data())
def test_answers_stand_on_lines_or_beside_each_other(
    said: list[tuple[int, str]], data: st.DataObject
) -> None:
    ends = [
        data.draw(st.sampled_from(["\n", "\r\n", "\n\n", "; ", " ; ", ", ", " "])) for _ in said
    ]
    text = "".join(f"{number} {word}{end}" for (number, word), end in zip(said, ends, strict=True))
    assert read(text) == [(number, WORDS[word], "") for number, word in said]


@given(st.text(max_size=300))
def test_every_line_that_says_something_is_answered_for(text: str) -> None:
    found = parse(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    told = {each.line for each in found}
    assert told == {number for number, line in enumerate(lines, 1) if line.strip(" \t;").strip()}
    for each in found:
        assert each.text in lines[each.line - 1]


@given(st.text(st.sampled_from(list("0123456789 nox-:;,.\n/a")), max_size=60))
def test_what_is_left_is_read_the_same_when_it_is_sent_again(text: str) -> None:
    """Whatever stays in the field, and is sent once more, means what it meant."""
    for each in parse(text):
        (again,) = parse(each.text)
        assert type(again) is type(each)
        if isinstance(again, Entry) and isinstance(each, Entry):
            assert (again.number, again.value, again.note) == (each.number, each.value, each.note)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 3 saw it", (14, "3", "saw it")),
        ("14 3 - saw it", (14, "3", "saw it")),
        ("14 3, saw it", (14, "3", "saw it")),
        ("14.3", (14, "3", "")),
        ("14-", (14, NOT_OBSERVED, "")),
        ("14 - nobody asked", (14, NOT_OBSERVED, "nobody asked")),
        ("14 no: no se vio nada", (14, NOT_OBSERVED, "no se vio nada")),
        ("14 no aplica", (14, NOT_APPLICABLE, "")),
        ("14 No procede porque no hay tienda", (14, NOT_APPLICABLE, "porque no hay tienda")),
        ("14 n/a one brand only", (14, NOT_APPLICABLE, "one brand only")),
        ("14 3 said so; then left", (14, "3", "said so; then left")),
        ("14 3 15 years in the trade", (14, "3", "15 years in the trade")),
        ("14\u00a03", (14, "3", "")),
    ],
)
def test_notes_and_words(text: str, expected: tuple[int, str, str]) -> None:
    assert read(text) == [expected]


def test_after_a_semicolon_the_next_answer_may_follow_a_note() -> None:
    assert read("14 3 good; 15 2 fine") == [(14, "3", "good"), (15, "2", "fine")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("saw it", Wrong.NO_NUMBER),
        ("x 14", Wrong.NO_NUMBER),
        ("14", Wrong.NO_ANSWER),
        ("143", Wrong.NO_ANSWER),
        ("14 5", Wrong.UNKNOWN_ANSWER),
        ("14 10", Wrong.UNKNOWN_ANSWER),
        ("14 3good", Wrong.UNKNOWN_ANSWER),
        ("14-3", Wrong.UNKNOWN_ANSWER),
        ("14 3.5", Wrong.UNCLEAR_NOTE),
        ("14 3 4", Wrong.UNCLEAR_NOTE),
        ("14 3 15 2 good", Wrong.UNCLEAR_NOTE),
        ("14 no se vio nada", Wrong.UNCLEAR_NOTE),
    ],
)
def test_what_could_mean_two_things_means_nothing(text: str, expected: Wrong) -> None:
    assert wrong(text) == [expected]
    assert [each.line for each in parse(f"1 1\n\n{text}")] == [1, 3]


def test_the_word_for_taking_back_stands_alone() -> None:
    assert undoes(" Undo\n")
    assert undoes("deshacer")
    assert not undoes("undo 14")
    assert wrong("1 3\nundo") == [Wrong.NO_NUMBER]
