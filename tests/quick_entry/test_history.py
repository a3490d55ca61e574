"""What stands after any sequence of entries, other saves and taking back."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from vetting.quick_entry.history import State, entry_of, state, undo_of


@dataclass
class Rating:
    """A rating whose contents are letters; `open` are the entries that can be taken back by a
    reader of this test, with what stood before each."""

    clients: dict[int, str] = field(default_factory=dict)
    contents: list[str] = field(default_factory=lambda: [""])
    open: list[tuple[int, str]] = field(default_factory=list)
    undone: set[int] = field(default_factory=set)

    def save(self, client: str, content: str) -> int:
        self.contents.append(content)
        version = len(self.contents) - 1
        self.clients[version] = client
        return version


steps = st.lists(
    st.one_of(
        st.sampled_from(["enter", "elsewhere"]), st.tuples(st.just("undo"), st.integers(0, 12))
    ),
    max_size=25,
)


@given(steps)
def test_only_the_entry_on_top_is_taken_back_and_to_what_was_below(
    done: list[str | tuple[str, int]],
) -> None:
    rating = Rating()
    for number, step in enumerate(done):
        content = f"content {number}"
        if step == "enter":
            before = rating.contents[-1]
            rating.open.append((rating.save(entry_of("a"), content), before))
        elif step == "elsewhere":
            rating.save("tab", content)
            rating.open.clear()
        else:
            _undo(rating, int(step[1]))
        for version in rating.clients:
            assert state(rating.clients, version) is _expected(rating, version)


def _undo(rating: Rating, version: int) -> None:
    is_entry = rating.clients.get(version, "").startswith("quick:")
    if not is_entry or state(rating.clients, version) is not State.STANDING:
        return
    expected, before = rating.open.pop()
    assert version == expected
    assert rating.contents[version - 1] == before
    rating.save(undo_of(version), rating.contents[version - 1])
    rating.undone.add(version)


def _expected(rating: Rating, version: int) -> State:
    if version in rating.undone:
        return State.UNDONE
    if rating.open:
        return State.STANDING if rating.open[-1][0] == version else State.CHANGED
    return State.STANDING if version == _bottom(rating) else State.CHANGED


def _bottom(rating: Rating) -> int:
    """Where no entry is left to take back: the last save from elsewhere, which all that was entered
    since then went back to."""
    return max((each for each, client in rating.clients.items() if client == "tab"), default=0)


def test_before_the_first_nothing_stands() -> None:
    assert state({}, 1) is State.CHANGED
