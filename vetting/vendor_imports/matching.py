"""What would become of each row: a new vendor, one that is here already, or nothing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from urllib.parse import urlsplit

from vetting.folding import fold
from vetting.vendor_imports.tables import Row

# By these two entries are told to be one and the same.
ALIKE = ("email", "website", "name")
COMPARED = (*ALIKE, "phone")
FILLED = ("contact_person", "city", "email", "phone", "website", "notes")
# However a firm writes its form: S. L., S.L. or SL.
_loose = re.compile(r"[\s.,]")
# Of entries that share a website, as those do who give that of a network, so many are looked at.
MOST_ALIKE = 20


class Fate(StrEnum):
    """What a row comes to."""

    NEW = "new"
    KNOWN = "known"
    # Shares something with an entry, and says something else than that elsewhere.
    DOUBTFUL = "doubtful"
    # Says the same vendor as an earlier row.
    REPEATED = "repeated"
    FAULTY = "faulty"


@dataclass(slots=True)
class Entry:
    """A vendor that is here already, or one that an earlier row of the table brings."""

    values: dict[str, str]
    vendor_id: int | None = None
    number: int | None = None
    told: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.told = {name: told(name, self.values.get(name, "")) for name in COMPARED}


@dataclass(frozen=True, slots=True)
class Line:
    """A row with what it comes to: the entry that it is like, in what, in what not, and what that
    entry lacks."""

    row: Row
    fate: Fate
    entry: Entry | None = None
    same: Sequence[str] = ()
    other: Sequence[str] = ()
    gaps: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Every row of a table, as things stand."""

    lines: Sequence[Line]

    def of(self, *fates: Fate) -> list[Line]:
        return [line for line in self.lines if line.fate in fates]

    @property
    def fillable(self) -> list[Line]:
        return [line for line in self.lines if line.gaps]

    @property
    def seal(self) -> str:
        """Changes as soon as anything would come out differently."""
        said = [
            (line.row.number, line.fate, line.entry and line.entry.vendor_id, line.gaps)
            for line in self.lines
        ]
        return sha256(repr(said).encode()).hexdigest()[:16]


def told(name: str, text: str) -> str:
    """A value as it is compared: however it is written, the same thing is the same."""
    if name == "website":
        return _site(text)
    if name == "phone":
        digits = "".join(filter(str.isdecimal, text))
        return digits.removeprefix("00") if text.strip()[:2] == "00" else digits
    folded = fold(text)
    if name == "name":
        return _loose.sub("", folded) or folded
    return folded


def _site(text: str) -> str:
    try:
        parts = urlsplit(text.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return fold(text)
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{parts.path.rstrip('/')}{query}"


def plan(rows: Iterable[Row], faulty: Sequence[int], known: Iterable[Entry]) -> Plan:
    """What becomes of every row, given the vendors that are here."""
    bad = set(faulty)
    entries = Entries(known)
    return Plan([_line(row, entries, bad) for row in rows])


def _line(row: Row, entries: "Entries", bad: set[int]) -> Line:
    if row.number in bad:
        return Line(row, Fate.FAULTY)
    brought = Entry(dict(row.values), number=row.number)
    entry = entries.like(brought)
    if entry is None:
        entries.add(brought)
        return Line(row, Fate.NEW)
    same, other = entries.compared(entry, brought)
    if other:
        # If it is somebody else after all, what follows may be like them.
        entries.add(brought)
        return Line(row, Fate.DOUBTFUL, entry, same, other)
    if entry.vendor_id is None:
        return Line(row, Fate.REPEATED, entry, same)
    gaps = [name for name in FILLED if row.values[name] and not entry.values[name]]
    for name in gaps:
        entry.values[name] = row.values[name]
    return Line(row, Fate.KNOWN, entry, same, gaps=gaps)


class Entries:
    """Entries by what they are told apart by."""

    def __init__(self, known: Iterable[Entry]) -> None:
        self.found: Mapping[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in known:
            self.add(entry)

    def add(self, entry: Entry) -> None:
        for name in ALIKE:
            if entry.told[name]:
                alike = self.found[name, entry.told[name]]
                if len(alike) < MOST_ALIKE:
                    alike.append(entry)

    def like(self, brought: Entry) -> Entry | None:
        """The entry that is most like another: with the least that differs, then the most that is
        the same, then the eldest."""
        return min(
            self._alike(brought), key=lambda each: self._distance(each, brought), default=None
        )

    def _alike(self, brought: Entry) -> Iterator[Entry]:
        for name in ALIKE:
            yield from self.found.get((name, brought.told[name]), ())

    def _distance(self, entry: Entry, brought: Entry) -> tuple[int, int, bool, int]:
        same, other = self.compared(entry, brought)
        mine = entry.vendor_id if entry.vendor_id is not None else entry.number or 0
        return len(other), -len(same), entry.vendor_id is None, mine

    def compared(self, entry: Entry, brought: Entry) -> tuple[list[str], list[str]]:
        """In what two entries are the same, and in what they differ; what one of them does not say
        is neither."""
        both = [name for name in COMPARED if entry.told[name] and brought.told[name]]
        same = [name for name in both if entry.told[name] == brought.told[name]]
        return same, [name for name in both if name not in same]
