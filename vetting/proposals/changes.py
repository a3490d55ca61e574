"""What changed between two versions of a text, word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

SAME, GONE, NEW = "same", "gone", "new"
# Comparing takes as long as both lengths multiplied; beyond this a stretch is shown as a whole.
MOST_PAIRS = 4_000_000

_words = re.compile(r"\s+|[^\W_]+[^\S\n]*|[\W_][^\S\n]*")
_lines = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch that is the same in both texts, gone from the old one, or new."""

    kind: str
    text: str


def changes(old: str, new: str) -> list[Change]:
    """The new text with what it took over, lost and won. The stretches that are not new make up
    the old text, those that are not gone the new one, letter for letter."""
    found: list[Change] = []
    for each in _by_line(_lines.findall(old), _lines.findall(new)):
        if found and found[-1].kind == each.kind:
            found[-1] = Change(each.kind, found[-1].text + each.text)
        elif each.text:
            found.append(each)
    return found


def _by_line(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    for kind, before, after in _compared(old, new):
        if kind == SAME:
            yield Change(SAME, "".join(after))
        else:
            yield from _by_word("".join(before), "".join(after))


def _by_word(old: str, new: str) -> Iterator[Change]:
    for kind, before, after in _compared(_words.findall(old), _words.findall(new)):
        if kind == SAME:
            yield Change(SAME, "".join(after))
        else:
            yield Change(GONE, "".join(before))
            yield Change(NEW, "".join(after))


Compared = tuple[str, Sequence[str], Sequence[str]]


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Compared]:
    """Stretches of both, the same or not, in order."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    old_end, new_end = len(old) - tail, len(new) - tail
    yield SAME, old[:head], new[:head]
    if (old_end - head) * (new_end - head) > MOST_PAIRS:
        yield "other", old[head:old_end], new[head:new_end]
    else:
        matcher = SequenceMatcher(None, old[head:old_end], new[head:new_end], autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            kind = SAME if tag == "equal" else "other"
            yield kind, old[head + a : head + b], new[head + c : head + d]
    yield SAME, old[old_end:], new[new_end:]


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    pairs = enumerate(zip(left, right, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(left), len(right)))
