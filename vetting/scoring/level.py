"""From warning signs to a level: five named rules, top down; the first that holds (redflags §4)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from vetting.scoring.findings import SEVERITIES
from vetting.scoring.flags import RaisedFlag

LEVELS = ("none", "minor", "clear-up", "caution", "strong")
"""From the lowest to the highest; ``insufficient`` takes the place of the lowest two."""

INSUFFICIENT = "insufficient"
HARM = ("deception", "manipulation", "control")
LARGEST_SET_TRIED = 3

Flags = Sequence[RaisedFlag]
LevelOf = Callable[[Flags], str]


@dataclass(frozen=True, slots=True)
class Change:
    """Clearing these flags would change the level to ``to``."""

    clear: tuple[str, ...]
    to: str


@dataclass(frozen=True, slots=True)
class Level:
    """The warning level, with its rule, its flags, and what would change it.

    ``underlying`` is the level before the evidence gate. ``would_change`` has an entry for each
    flag that changes the level by being cleared alone; where there is none,
    ``would_change_together`` is the smallest set found that does so.
    """

    id: str
    rule: str | None
    because: tuple[str, ...]
    underlying: str
    if_suggested_confirmed: str
    would_change: tuple[Change, ...]
    would_change_together: Change | None


@dataclass(frozen=True, slots=True)
class _Verdict:
    level: str
    rule: str | None = None
    because: Flags = ()


def warning_level(flags: Flags, *, enough_evidence: bool) -> Level:
    """The level that the confirmed flags add up to.

    Takes the flags in the catalogue's order, after newcomer caps, and whether the evidence gate
    is passed: where it is not, ``none`` and ``minor`` become ``insufficient``.
    """

    def level_of(some: Flags) -> str:
        return _gated(_verdict(some).level, enough_evidence=enough_evidence)

    confirmed = [flag for flag in flags if flag.is_confirmed]
    possible = [_as_if_confirmed(flag) for flag in flags if flag.may_be_confirmed]
    verdict = _verdict(confirmed)
    reached = level_of(confirmed)
    alone = tuple(_changes_alone(confirmed, level_of))
    return Level(
        id=reached,
        rule=verdict.rule,
        because=() if reached == INSUFFICIENT else tuple(flag.id for flag in verdict.because),
        underlying=verdict.level,
        if_suggested_confirmed=level_of(possible),
        would_change=alone,
        would_change_together=None if alone else _change_together(confirmed, level_of),
    )


def _as_if_confirmed(flag: RaisedFlag) -> RaisedFlag:
    return replace(flag, severity=flag.severity_if_confirmed, counted=flag.findings)


def _gated(level: str, *, enough_evidence: bool) -> str:
    return level if enough_evidence or level not in ("none", "minor") else INSUFFICIENT


def _verdict(flags: Flags) -> _Verdict:
    tally = _Tally(_counted_once(flags))
    for level, rule, reasons in _RULES:
        because = reasons(tally)
        if because:
            return _Verdict(level, rule, because)
    return _Verdict("none")


def _counted_once(flags: Flags) -> Flags:
    """Of the flags that rest on one and the same piece of evidence, only the most severe."""
    heaviest: dict[object, RaisedFlag] = {}
    for flag in flags:
        item = _only_item(flag) or flag.id
        other = heaviest.get(item, flag)
        if _weight(flag) > _weight(other) or other is flag:
            heaviest[item] = flag
    kept = {flag.id for flag in heaviest.values()}
    return [flag for flag in flags if flag.id in kept]


def _only_item(flag: RaisedFlag) -> tuple[object, ...] | None:
    items = {each.item for finding in flag.counted for each in finding.evidence}
    return items.pop() if len(items) == 1 else None


def _weight(flag: RaisedFlag) -> int:
    return SEVERITIES.index(flag.severity)


@dataclass(frozen=True, slots=True)
class _Tally:
    flags: Flags

    def of(self, severity: str) -> Flags:
        return [flag for flag in self.flags if flag.severity == severity]

    def harm(self, *severities: str) -> Flags:
        return [flag for flag in self.flags if flag.severity in severities and flag.family in HARM]


def _two_critical(tally: _Tally) -> Flags:
    critical = tally.harm("critical")
    return critical if len(critical) >= 2 else ()


def _critical_and_serious(tally: _Tally) -> Flags:
    if tally.harm("critical") and tally.harm("serious"):
        return tally.harm("critical", "serious")
    return ()


def _three_serious_in_two_families(tally: _Tally) -> Flags:
    serious = tally.harm("serious")
    families = {flag.family for flag in serious}
    return serious if len(serious) >= 3 and len(families) >= 2 else ()


def _one_critical(tally: _Tally) -> Flags:
    return tally.harm("critical")


def _two_serious_one_of_harm(tally: _Tally) -> Flags:
    serious = tally.of("serious")
    return serious if len(serious) >= 2 and tally.harm("serious") else ()


def _one_serious(tally: _Tally) -> Flags:
    return tally.of("serious")


def _three_minor(tally: _Tally) -> Flags:
    minor = tally.of("minor")
    return minor if len(minor) >= 3 else ()


def _some_minor(tally: _Tally) -> Flags:
    return tally.of("minor")


_RULES: tuple[tuple[str, str | None, Callable[[_Tally], Flags]], ...] = (
    ("strong", "R1", _two_critical),
    ("strong", "R2", _critical_and_serious),
    ("strong", "R3", _three_serious_in_two_families),
    ("caution", "R4", _one_critical),
    ("caution", "R4", _two_serious_one_of_harm),
    ("clear-up", "R5", _one_serious),
    ("clear-up", "R5", _three_minor),
    ("minor", None, _some_minor),
)


def rules_in_order() -> tuple[tuple[str, str], ...]:
    """The named rules from the top down: each with the level that it leads to."""
    return tuple(dict.fromkeys((rule, level) for level, rule, _ in _RULES if rule))


def _changes_alone(confirmed: Flags, level_of: LevelOf) -> Iterator[Change]:
    reached = level_of(confirmed)
    for flag in confirmed:
        to = level_of(_without(confirmed, [flag]))
        if to != reached:
            yield Change((flag.id,), to)


def _change_together(confirmed: Flags, level_of: LevelOf) -> Change | None:
    """The smallest set whose clearing changes the level; above three flags, a small one."""
    reached = level_of(confirmed)

    def changes(cleared: Flags) -> bool:
        return level_of(_without(confirmed, cleared)) != reached

    if not changes(confirmed):
        return None
    small = (
        cleared
        for size in range(2, LARGEST_SET_TRIED + 1)
        for cleared in combinations(confirmed, size)
        if changes(cleared)
    )
    smallest = next(small, None) or min(_enough(confirmed, changes), key=len)
    left = _without(confirmed, smallest)
    cleared = tuple(flag.id for flag in _without(confirmed, left))
    return Change(cleared, level_of(left))


def _enough(confirmed: Flags, changes: Callable[[Flags], bool]) -> Iterator[Flags]:
    """Sets that change the level and of which no flag can be spared, the most severe first."""
    for family in HARM:
        order = sorted(confirmed, key=lambda flag: (-_weight(flag), flag.family != family))
        cleared: list[RaisedFlag] = []
        while not changes(cleared):
            cleared.append(order[len(cleared)])
        for flag in order:
            fewer = _without(cleared, [flag])
            if flag in cleared and changes(fewer):
                cleared = fewer
        yield cleared


def _without(flags: Flags, cleared: Flags) -> list[RaisedFlag]:
    gone = {flag.id for flag in cleared}
    return [flag for flag in flags if flag.id not in gone]
