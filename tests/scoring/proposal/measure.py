"""How well the reader reads a folder of marked texts: ``python -m tests.scoring.proposal.measure``.

Each file is one text with the promises and elements that a person marked in it. A hit meets a
mark of the same promise if they overlap or stand in the same sentence.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vetting.checklists import load
from vetting.scoring.case import PLAN_ELEMENTS, PROMISES, Brief
from vetting.scoring.proposal.scan import Scan, scan
from vetting.scoring.proposal.text import Text, read
from vetting.scoring.reader import read_case
from vetting.scoring.scorecard import score_case

CORPUS = Path(__file__).parent / "corpus"
WARNED = frozenset({"caution", "strong"})
TO_WARN_OF = frozenset({"pirate", "polished"})
TO_LEAVE_ALONE = frozenset({"honest", "beginner", "tricky"})


@dataclass(slots=True)
class Tally:
    """Found and marked, found only, marked only."""

    both: int = 0
    found: int = 0
    marked: int = 0

    def add(self, other: "Tally") -> None:
        self.both += other.both
        self.found += other.found
        self.marked += other.marked

    @property
    def precision(self) -> float:
        return self.both / max(1, self.both + self.found)

    @property
    def recall(self) -> float:
        return self.both / max(1, self.both + self.marked)

    @property
    def f1(self) -> float:
        return 2 * self.both / max(1, 2 * self.both + self.found + self.marked)


@dataclass(slots=True)
class Measures:
    """What a folder's texts add up to."""

    promises: dict[str, Tally] = field(default_factory=lambda: {each: Tally() for each in PROMISES})
    plan: dict[str, Tally] = field(
        default_factory=lambda: {each: Tally() for each in PLAN_ELEMENTS}
    )
    verdicts: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    alarms: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def all_promises(self) -> Tally:
        return _sum(self.promises.values())

    @property
    def whole_plan(self) -> Tally:
        return _sum(self.plan.values())


def _sum(tallies: Any) -> Tally:
    whole = Tally()
    for each in tallies:
        whole.add(each)
    return whole


def measure(folder: Path) -> Measures:
    """Read every text of a folder and hold it against its marks."""
    measures = Measures()
    for path in sorted(folder.glob("*.json")):
        _take(json.loads(path.read_text(encoding="utf-8")), measures)
    return measures


def _take(marked: Mapping[str, Any], measures: Measures) -> None:
    brief = _brief(marked["brief"])
    found = scan(marked["text"], brief, marked["lang"])
    for promise, told in _held_against(marked, found, measures.promises):
        measures.told.append(f"{marked['id']} {told} {promise}")
    for element, tally in measures.plan.items():
        tally.add(_compared(found.plan[element].state, marked["plan"].get(element, "absent")))
    if marked["kind"] in TO_WARN_OF | TO_LEAVE_ALONE:
        _judge(marked, measures)


def _brief(given: Mapping[str, Any]) -> Brief:
    lists = {"products", "audience", "channels", "competitors"}
    fields: dict[str, Any] = {
        key: tuple(value) if key in lists else value for key, value in given.items()
    }
    return Brief(**fields)


def _held_against(
    marked: Mapping[str, Any], found: Scan, tallies: Mapping[str, Tally]
) -> Iterator[tuple[str, str]]:
    text = read(marked["text"], marked["lang"])
    met: set[int] = set()
    for mark in marked["promises"]:
        start = marked["text"].index(mark["quote"])
        place = (start, start + len(mark["quote"]))
        hits = {
            number
            for number, hit in enumerate(found.promises)
            if hit.id == mark["id"] and _meet((hit.start, hit.end), place, text)
        }
        met |= hits
        tallies[mark["id"]].add(Tally(both=bool(hits), marked=not hits))
        if not hits:
            yield f"{mark['id']}: {mark['quote']}", "missed"
    for number, hit in enumerate(found.promises):
        if number not in met:
            tallies[hit.id].found += 1
            yield f"{hit.id}: {hit.quote}", f"({marked['kind']}) false"


def _meet(one: tuple[int, int], other: tuple[int, int], text: Text) -> bool:
    overlap = one[0] < other[1] and other[0] < one[1]
    return overlap or bool(_sentences(one, text) & _sentences(other, text))


def _sentences(place: tuple[int, int], text: Text) -> set[int]:
    return {
        number
        for number, each in enumerate(text.sentences)
        if each.start < place[1] and place[0] < each.end
    }


def _compared(state: str, marked: str) -> Tally:
    if state == marked:
        return Tally(both=int(state != "absent"))
    return Tally(found=int(state != "absent"), marked=int(marked != "absent"))


def _judge(marked: Mapping[str, Any], measures: Measures) -> None:
    """Would the suggested signs, all confirmed, warn of those to be warned of and nobody else?"""
    case = {
        "reviews": [],
        "brief": marked["brief"],
        "proposal": {"text": marked["text"], "lang": marked["lang"]},
    }
    level = score_case(*read_case(case, load)).level.if_suggested_confirmed
    warned = level in WARNED
    measures.verdicts[marked["kind"]] += 1
    measures.right[marked["kind"]] += warned == (marked["kind"] in TO_WARN_OF)
    if warned and marked["kind"] in TO_LEAVE_ALONE:
        measures.alarms.append(f"{marked['id']} ({marked['kind']}): {level}")


def summary(measures: Measures) -> Iterator[str]:
    """The figures as lines of a table."""
    yield f"{'promise':28}{'both':>6}{'false':>7}{'missed':>8}{'precision':>11}{'recall':>8}"
    for name, tally in (*measures.promises.items(), ("all", measures.all_promises)):
        yield (
            f"{name:28}{tally.both:6}{tally.found:7}{tally.marked:8}"
            f"{tally.precision:11.2f}{tally.recall:8.2f}"
        )
    yield f"{'plan element, with its state':28}{'both':>6}{'false':>7}{'missed':>8}{'F1':>11}"
    for name, tally in (*measures.plan.items(), ("all", measures.whole_plan)):
        yield f"{name:28}{tally.both:6}{tally.found:7}{tally.marked:8}{tally.f1:11.2f}"
    for kind, number in sorted(measures.verdicts.items()):
        yield f"verdict {kind:20}{measures.right[kind]:6} of {number}"
    yield f"false alarms: {', '.join(measures.alarms) or 'none'}"


def main(arguments: Sequence[str]) -> None:
    """Print the figures of each folder; with -v every promise that was missed or made up."""
    folders = [Path(each) for each in arguments if each != "-v"] or sorted(CORPUS.iterdir())
    for folder in folders:
        measures = measure(folder)
        lines = [f"== {folder.name}", *summary(measures)]
        lines += measures.told if "-v" in arguments else []
        sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
