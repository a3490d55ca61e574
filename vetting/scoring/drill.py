"""What raters saw in a crisis drill, as points, a suggested level, and what the signs rest on.

Each function answers for values that are in range; whoever reads them in has to see to that."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from vetting.scoring.case import DRILL_MAXIMUM, NO_GOS, Drill
from vetting.scoring.exact import Number, exact, mean

CHECKS = 8
CHECK_MAXIMUM = DRILL_MAXIMUM // CHECKS
NOT_SEEN, SEEN, GRAVE = "not-seen", "seen", "grave"
NO_GO_ANSWERS = (NOT_SEEN, SEEN, GRAVE)
MOST_WITH_NO_GO = 6
"""What a drill with a no-go cannot exceed (crisis §6)."""
LEVELS = ((14, 4), (11, 3), (7, 2), (0, 1))
"""The level on `first-hour` from so many points on (crisis §6)."""
ENOUGH_RATERS = 2


@dataclass(frozen=True, slots=True)
class View:
    """How one rater saw a drill: the eight checks 0–2, and the no-gos by id in NO_GO_ANSWERS.

    `first_line` is after how many seconds the first usable line was there; None where there was
    none, or where the rater did not say (`says_when` tells which)."""

    checks: tuple[int, ...]
    no_gos: Mapping[str, str] = field(default_factory=dict)
    first_line: Number | None = None
    says_when: bool = False

    @property
    def points(self) -> int:
        """0–16: the checks together, at most 6 where a no-go was seen (crisis §6)."""
        together = sum(self.checks)
        return min(together, MOST_WITH_NO_GO) if self.has_no_go else together

    @property
    def has_no_go(self) -> bool:
        return any(answer in (SEEN, GRAVE) for answer in self.no_gos.values())

    @property
    def is_grave(self) -> bool:
        """Whether a no-go was seen that lies, threatens or hides danger."""
        return GRAVE in self.no_gos.values()

    @property
    def level(self) -> int:
        """The level 0–4 on `first-hour` that it suggests to its rater (crisis §6)."""
        return 0 if self.is_grave else level_of(self.points)


@dataclass(frozen=True, slots=True)
class Result:
    """What several raters' views of one drill come to.

    `score` is their mean, 0–16; `spread` the largest difference between two of them; `no_go` how
    many saw each no-go; `grave` how many saw one that is grave; `first_line` the median of their
    seconds, None where there was no usable line or nobody said."""

    raters: int
    score: Fraction
    spread: int
    level: int
    no_go: Mapping[str, int]
    grave: int
    first_line: Fraction | None

    @property
    def counts(self) -> bool:
        """Whether anything may follow from it: one rater alone is not enough (crisis §6)."""
        return self.raters >= ENOUGH_RATERS


def level_of(points: Number) -> int:
    """The level 1–4 on `first-hour` that 0–16 points suggest; a mean between two steps has not
    reached the higher one (crisis §6)."""
    return next(level for least, level in LEVELS if exact(points) >= least)


def result(views: Sequence[View]) -> Result | None:
    """What the views of one drill come to; None where there is none.

    Level 0 takes two raters who saw something grave apart from each other, as a knock-out does
    (criteria §0); the word of one alone shows in `grave`, and in their own points."""
    score = mean([view.points for view in views])
    if score is None:
        return None
    points = [view.points for view in views]
    grave = sum(view.is_grave for view in views)
    return Result(
        raters=len(views),
        score=score,
        spread=max(points) - min(points),
        level=0 if grave >= ENOUGH_RATERS else level_of(score),
        no_go=_seen(views),
        grave=grave,
        first_line=_middle([view.first_line for view in views if view.says_when]),
    )


def better(results: Sequence[Result]) -> Result | None:
    """Of several drills that count, the one that counts: the better one, the earlier of two equal
    ones (redflags, `crisis-bluff`); None where none counts."""
    counting = [each for each in results if each.counts]
    return max(counting, key=lambda each: (each.level > 0, each.score), default=None)


def for_case(results: Sequence[Result]) -> Drill | None:
    """What the warning signs look at; None where no drill counts.

    The points are those of the better drill. A no-go keeps the most raters who saw it in any one
    drill: a better second drill shows skill, and does not undo what was done in the first
    (redflags, `censors-criticism`)."""
    best = better(results)
    if best is None:
        return None
    counting = [each for each in results if each.counts]
    seen = {no_go: max(each.no_go.get(no_go, 0) for each in counting) for no_go in NO_GOS}
    return Drill(best.score, {no_go: count for no_go, count in seen.items() if count})


def _seen(views: Sequence[View]) -> Mapping[str, int]:
    return Counter(
        no_go for view in views for no_go, answer in view.no_gos.items() if answer != NOT_SEEN
    )


def _middle(seconds: Sequence[Number | None]) -> Fraction | None:
    """The median, where never is later than any second."""
    there = sorted(exact(each) for each in seconds if each is not None)
    half = len(seconds) // 2
    middle = [half] if len(seconds) % 2 else [half - 1, half]
    if not seconds or middle[-1] >= len(there):
        return None
    return mean([there[place] for place in middle])
