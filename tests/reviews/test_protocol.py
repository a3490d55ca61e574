"""When a save counts, branch by branch, and under any order of arrival."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting.reviews.protocol import NOTHING, Mark, Save, Verdict, judge

STORED = Mark("3", "saw it", version=4, client="a", seq=7)


@pytest.mark.parametrize(
    ("save", "verdict"),
    [
        (Save("2", "", base=4, client="b", seq=1), Verdict.ACCEPTED),
        (Save("2", "", base=1, client="a", seq=8), Verdict.ACCEPTED),
        (Save("2", "", base=4), Verdict.ACCEPTED),
        (Save("3", "saw it", base=4, client="a", seq=7), Verdict.REPEATED),
        (Save("3", "saw it", base=2, client="b", seq=9), Verdict.REPEATED),
        (Save("3", "saw it", base=2), Verdict.REPEATED),
        (Save("0", "", base=4, client="a", seq=6), Verdict.SUPERSEDED),
        (Save("0", "", base=4, client="a", seq=7), Verdict.CONFLICT),
        (Save("3", "other", base=3, client="b", seq=9), Verdict.CONFLICT),
        (Save("2", "saw it", base=5, client="b", seq=9), Verdict.CONFLICT),
        (Save("2", "saw it", base=0), Verdict.CONFLICT),
    ],
    ids=[
        "another client on the newest version",
        "the same client goes on before it heard of its own last save",
        "a plain form on the newest version",
        "the same save twice",
        "another client means the same",
        "a plain form means the same",
        "the same client's older save comes late",
        "two pages under one name and number",
        "another client on an older version, other note",
        "a version that never was",
        "a plain form on an older version",
    ],
)
def test_a_save_on_something_stored(save: Save, verdict: Verdict) -> None:
    assert judge(STORED, save) is verdict


@pytest.mark.parametrize(
    ("save", "verdict"),
    [
        (Save("2", "", base=0, client="a", seq=1), Verdict.ACCEPTED),
        (Save("2", "", base=0), Verdict.ACCEPTED),
        (Save("2", "", base=3, client="a", seq=1), Verdict.CONFLICT),
    ],
)
def test_a_save_on_nothing(save: Save, verdict: Verdict) -> None:
    assert judge(NOTHING, save) is verdict


def store(stored: Mark, save: Save) -> tuple[Mark, Verdict]:
    """What the service does with a verdict."""
    verdict = judge(stored, save)
    if verdict is Verdict.ACCEPTED:
        stored = Mark(save.value, save.note, stored.version + 1, save.client, save.seq)
    return stored, verdict


@given(
    picks=st.lists(st.sampled_from("01234"), min_size=1, max_size=8),
    data=st.data(),
)
def test_one_page_whatever_is_lost_doubled_or_late_ends_on_its_newest_pick(
    picks: list[str], data: st.DataObject
) -> None:
    saves = [Save(pick, "", 0, "a", seq) for seq, pick in enumerate(picks, start=1)]
    # The newest arrives at least once; of the others each none, once or twice, in any order.
    arrivals = [saves[-1]]
    for save in saves:
        arrivals += [save] * data.draw(st.integers(0, 2))
    stored = NOTHING
    for save in data.draw(st.permutations(arrivals)):
        stored, verdict = store(stored, save)
        assert verdict is not Verdict.CONFLICT
    assert stored.value == picks[-1]
    assert stored.version <= len(picks)


@dataclass
class Page:
    """A page that learns versions only from answers that reach it."""

    name: str
    base: int = 0
    seq: int = 0
    wants: str = ""
    refused: bool = False
    flying: list[Save] = field(default_factory=list)

    def pick(self, value: str) -> None:
        self.seq += 1
        self.wants = value
        self.flying.append(Save(value, "", self.base, self.name, self.seq))

    def keep_mine(self, stored: Mark) -> None:
        self.base, self.refused = stored.version, False
        self.pick(self.wants)

    def hear(self, save: Save, stored: Mark, verdict: Verdict) -> None:
        if save.seq == self.seq:
            self.base = stored.version if verdict is not Verdict.CONFLICT else self.base
            self.refused = verdict is Verdict.CONFLICT


@given(data=st.data())
def test_two_pages_never_overwrite_silently_what_they_have_not_seen(data: st.DataObject) -> None:
    pages = {"a": Page("a"), "b": Page("b")}
    stored = NOTHING
    history: list[Save] = []
    for _ in range(data.draw(st.integers(1, 25))):
        page = pages[data.draw(st.sampled_from("ab"))]
        if not page.flying or data.draw(st.booleans()):
            page.pick(data.draw(st.sampled_from("01234")))
            continue
        # Any request in flight may arrive now, stay in flight to arrive twice, or lose its answer.
        save = data.draw(st.sampled_from(page.flying))
        before = stored
        stored, verdict = store(stored, save)
        if verdict is Verdict.ACCEPTED:
            assert save.base == before.version or before.client == save.client
            newer = [each for each in history if each.client == save.client and each.seq > save.seq]
            assert not newer, "an older pick came after a newer one of the same page"
            history.append(save)
        if data.draw(st.booleans()):
            page.flying.remove(save)
        if data.draw(st.booleans()):
            page.hear(save, stored, verdict)
        if page.refused and data.draw(st.booleans()):
            page.keep_mine(stored)
    for page in pages.values():
        settle(page, stored, pages)


def settle(page: Page, stored: Mark, pages: dict[str, Page]) -> None:
    """Sent once more, a page's newest pick is stored, or the page is told that it is not."""
    if page.seq == 0:
        return
    last = Save(page.wants, "", page.base, page.name, page.seq)
    after, verdict = store(stored, last)
    if verdict is Verdict.CONFLICT:
        assert after == stored
    else:
        assert after.value == page.wants
    assert verdict is not Verdict.SUPERSEDED
