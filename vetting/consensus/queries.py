"""Reading the panel's ratings side by side."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from vetting.access import Actor
from vetting.assessments.standing import DISAGREEMENT, Standing
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Consensus
from vetting.references.answers import AnswerLine, lines
from vetting.scoring.case import Rating
from vetting.scoring.checklist import Criterion, Text
from vetting.scoring.scorecard import CriterionScore


@dataclass(frozen=True, slots=True)
class Cell:
    """What one rater said of one criterion; `rating` is None where nothing was said."""

    rater: str
    rating: Rating | None
    note: str

    @property
    def level(self) -> int | None:
        """0–4, or None where the rating is a word or missing."""
        return self.rating if isinstance(self.rating, int) else None


@dataclass(frozen=True, slots=True)
class RefereeCell:
    """What one referee answered by link; only a verified one's level stands in the table."""

    name: str
    line: AnswerLine
    is_verified: bool
    is_confidential: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion of the panel's table."""

    criterion: Criterion
    section: Text
    score: CriterionScore
    cells: tuple[Cell, ...]
    consensus: Consensus | None
    referees: tuple[RefereeCell, ...]

    @property
    def id(self) -> str:
        return self.criterion.id

    @property
    def levels(self) -> tuple[int, ...]:
        """The ratings that are numbers."""
        return tuple(each.level for each in self.cells if each.level is not None)

    @property
    def disagrees(self) -> bool:
        """Whether highest and lowest lie two or more apart."""
        return self.score.spread is not None and self.score.spread >= DISAGREEMENT


SORTS: Mapping[str, Callable[[Row], float]] = {
    "checklist": lambda row: 0,
    "spread": lambda row: -1 if row.score.spread is None else row.score.spread,
    "gap": lambda row: -5 if row.score.gap is None else row.score.gap,
}
"""By what the table may be sorted: the largest first, else as in the checklist."""


def rows(standing: Standing, sort: str = "checklist") -> tuple[Row, ...]:
    """Every criterion with every rater's word on it; an unknown sort is the checklist's order."""
    found = [
        _row(standing, section.title, criterion)
        for section in standing.checklist.sections
        for criterion in section.criteria
    ]
    return tuple(sorted(found, key=SORTS.get(sort, SORTS["checklist"]), reverse=True))


def row(standing: Standing, criterion: str) -> Row:
    """One criterion. Raises `Missing` where the checklist has none of this id."""
    found = next((each for each in rows(standing) if each.id == criterion), None)
    if found is None:
        raise Missing
    return found


def history(actor: Actor, standing: Standing, criterion: str) -> Sequence[Consensus]:
    """Every consensus that was recorded or withdrawn, newest first; none while blind."""
    if not standing.sees_panel:
        return []
    return db.session.scalars(
        select(Consensus)
        .where(Consensus.assessment_id == standing.assessment.id, Consensus.criterion == criterion)
        .options(joinedload(Consensus.member))
        .order_by(Consensus.id.desc())
    ).all()


def _row(standing: Standing, section: Text, criterion: Criterion) -> Row:
    score = next(each for each in standing.scorecard.criteria if each.id == criterion.id)
    return Row(
        criterion=criterion,
        section=section,
        score=score,
        cells=tuple(_cells(standing, criterion.id)),
        consensus=standing.consensus.get(criterion.id),
        referees=tuple(_referees(standing, criterion.id)),
    )


def _referees(standing: Standing, criterion: str) -> Iterator[RefereeCell]:
    for reference in standing.references:
        for line in lines(reference, standing.checklist):
            if line.criterion == criterion:
                yield RefereeCell(
                    reference.name, line, reference.identity_verified, reference.is_confidential
                )


def _cells(standing: Standing, criterion: str) -> list[Cell]:
    return [
        Cell(
            rater=standing.raters.get(review.rater, review.rater),
            rating=review.ratings.get(criterion),
            note=review.notes.get(criterion, ""),
        )
        for review in standing.panel
    ]
