"""What comes of a readiness check: what to settle before signing, what could be better, what was
not looked at yet. The numbers are scoring's."""

from dataclasses import dataclass

from vetting.i18n import in_language
from vetting.readiness.queries import OwnReadiness
from vetting.scoring.case import NOT_APPLICABLE, NOT_OBSERVED, Case, Rating, Review
from vetting.scoring.checklist import Criterion
from vetting.scoring.score import HIGHEST
from vetting.scoring.scorecard import Score, SectionScore, score_case

ENOUGH = 2
"""The level whose sentence a vendor can work with: what is below is settled before signing."""

TOGETHER = "members"


@dataclass(frozen=True, slots=True)
class Point:
    """One criterion: where the company stands (`now`), and the sentence to reach (`next`).

    `level` is None where nobody could say, or what it asks does not apply; `next` is empty at the
    highest level. Below `ENOUGH` the sentence to reach is that of `ENOUGH`: the level between
    would not be enough to sign."""

    id: str
    section: str
    title: str
    level: int | None
    now: str
    next: str
    question: str
    proof: str
    note: str


@dataclass(frozen=True, slots=True)
class Result:
    """Every criterion in one of five lists, and the score of what members said together."""

    settle: tuple[Point, ...]
    better: tuple[Point, ...]
    fine: tuple[Point, ...]
    unseen: tuple[Point, ...]
    idle: tuple[Point, ...]
    score: Score
    sections: tuple[SectionScore, ...]

    @property
    def seen(self) -> int:
        """How many criteria were looked at."""
        return len(self.settle) + len(self.better) + len(self.fine) + len(self.idle)


def result(own: OwnReadiness) -> Result:
    """Lay out what a readiness check says by now. The members fill in one sheet together, so they
    count as one rater: the score stays provisional, without a band."""
    ratings = {name: _rating(mark.value) for name, mark in own.marks.items() if mark.value}
    notes = {name: mark.note for name, mark in own.marks.items()}
    review = Review(TOGETHER, "panel", ratings, notes)
    card = score_case(Case(own.checklist.id, reviews=(review,)), own.checklist)
    points = [
        _point(own, section.id, each)
        for section in own.checklist.sections
        for each in section.criteria
    ]
    rated = [(point, point.level) for point in points if point.level is not None]
    idle = tuple(each for each in points if ratings.get(each.id) == NOT_APPLICABLE)
    return Result(
        settle=tuple(point for point, level in rated if level < ENOUGH),
        better=tuple(point for point, level in rated if level == ENOUGH),
        fine=tuple(point for point, level in rated if level > ENOUGH),
        unseen=tuple(each for each in points if ratings.get(each.id, NOT_OBSERVED) == NOT_OBSERVED),
        idle=idle,
        score=card.score,
        sections=card.sections,
    )


def _rating(value: str) -> Rating:
    return int(value) if value.isdecimal() else value


def _point(own: OwnReadiness, section: str, criterion: Criterion) -> Point:
    mark = own.mark(criterion)
    level = int(mark.value) if mark.value.isdecimal() else None
    return Point(
        id=criterion.id,
        section=section,
        title=in_language(criterion.title),
        level=level,
        now="" if level is None else _now(criterion, level),
        next="" if level is None else _next(criterion, level),
        question=in_language(criterion.question),
        proof=in_language(criterion.proof),
        note=mark.note,
    )


def _now(criterion: Criterion, level: int) -> str:
    """The sentence that is true; a high one after those that it adds to."""
    reached = criterion.anchors[min(level, ENOUGH) : level + 1]
    return " ".join(map(in_language, reached))


def _next(criterion: Criterion, level: int) -> str:
    return in_language(criterion.anchors[max(level + 1, ENOUGH)]) if level < HIGHEST else ""
