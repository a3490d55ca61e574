"""Reading the actor's own review; a colleague's is never read here."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Select, func, select

from vetting import checklists
from vetting.access import RATERS, Actor, require
from vetting.assessments.standing import Rows, rows_of, standing_by, weights_of
from vetting.db import db
from vetting.errors import Missing
from vetting.models import Assessment, Rating, RatingChange, Review
from vetting.reviews.filling import Filling
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of
from vetting.scoring.checklist import Checklist, Section
from vetting.scoring.level import Level
from vetting.scoring.scorecard import Score, score_and_level

# The criterion that a drill shows (crisis §6).
FIRST_HOUR = "first-hour"


@dataclass(frozen=True, slots=True)
class OwnReview(Filling):
    """The actor's review of an assessment, and where the vendor stands by it alone."""

    assessment: Assessment
    checklist: Checklist
    review: Review | None
    marks: Mapping[str, Mark]
    score: Score
    level: Level
    colleague_submitted: bool
    # The level that the actor's own rating of a drill suggests, by criterion.
    suggested: Mapping[str, int]

    @property
    def state(self) -> str:
        """`none`, `open`, `submitted` or `abstained`."""
        return "none" if self.review is None else self.review.state

    @property
    def review_id(self) -> int | None:
        return None if self.review is None else self.review.id

    @property
    def may_start(self) -> bool:
        """Whether the actor may begin; after abstaining only while there is nothing to see."""
        if self.assessment.is_closed:
            return False
        return self.state == "none" or (self.state == "abstained" and not self.colleague_submitted)

    @property
    def may_write(self) -> bool:
        """Whether the review can be filled in."""
        return self.state == "open" and not self.assessment.is_closed

    @property
    def parts(self) -> tuple[Section, ...]:
        return self.checklist.sections

    @property
    def stored(self) -> Mapping[str, Mark]:
        return self.marks

    @property
    def weights(self) -> Mapping[str, int | float]:
        """What each criterion counts, by id."""
        equal = {name: each.weight for name, each in self.checklist.criteria.items()}
        return equal | weights_of(self.assessment.brief, self.checklist)


@dataclass(frozen=True, slots=True)
class Opened:
    """The actor's review, in which nobody else writes, with all that its score rests on: rows to
    be read only. A rating that is stored is to be put into `review.ratings`."""

    assessment: Assessment
    checklist: Checklist
    review: Review
    rows: Rows


def own_review(actor: Actor, assessment_id: int) -> OwnReview:
    """The actor's own review, also where there is none yet.

    Raises `Missing`, and `Forbidden` for a role that does not rate."""
    require(actor, RATERS)
    return own_review_in(actor, rows_of(actor, assessment_id, own_only=True))


def own_review_in(actor: Actor, rows: Rows) -> OwnReview:
    """The actor's own review by what is read already."""
    stands = standing_by(actor, rows, own_only=True)
    review = stands.own_review
    marks = {} if review is None else {row.criterion: mark_of(row) for row in review.ratings}
    drilled = stands.suggestion
    score, level = score_and_level(stands.case, stands.checklist)
    return OwnReview(
        assessment=stands.assessment,
        checklist=stands.checklist,
        review=review,
        marks=marks,
        score=score,
        level=level,
        colleague_submitted=any(
            each.first_submitted_at is not None for each in stands.reviews if each is not review
        ),
        suggested={} if drilled is None else {FIRST_HOUR: drilled},
    )


def begun_review(actor: Actor, assessment_id: int) -> OwnReview:
    """The actor's own review once there is one. Raises `Missing`, `Forbidden`."""
    own = own_review(actor, assessment_id)
    if own.review is None:
        raise Missing
    return own


def opened(actor: Actor, assessment_id: int, criteria: Collection[str]) -> Opened:
    """The actor's review for saving ratings of some criteria, locked until the transaction ends.
    Raises `Missing`, `Forbidden`."""
    require(actor, RATERS)
    if db.engine.dialect.name == "postgresql":
        # Apart, since there a statement that waited sees the rest as it was before.
        db.session.execute(_to_lock(actor, assessment_id))
    rows = rows_of(actor, assessment_id, own_only=True)
    review = next((each for each in rows.reviews if each.member_id == actor.member_id), None)
    if review is None:
        raise Missing
    [assessment] = rows.assessments
    checklist = checklists.load(assessment.checklist_id, assessment.checklist_version)
    if any(criterion not in checklist.criteria for criterion in criteria):
        raise Missing
    return Opened(assessment, checklist, review, rows)


def review_row(actor: Actor, assessment_id: int) -> Review | None:
    """The actor's review, locked until the transaction ends, so that saves come one by one."""
    return db.session.scalar(_to_lock(actor, assessment_id))


def _to_lock(actor: Actor, assessment_id: int) -> Select[Review]:
    return (
        select(Review)
        .where(
            Review.assessment_id == assessment_id,
            Review.member_id == actor.member_id,
            Review.role == "panel",
        )
        .with_for_update()
    )


def rating_rows(review: Review, criteria: Collection[str]) -> Mapping[str, Rating]:
    """The stored ratings of some criteria, as they are now."""
    found = db.session.scalars(
        select(Rating)
        .where(Rating.review_id == review.id, Rating.criterion.in_(criteria))
        .execution_options(populate_existing=True)
    )
    return {row.criterion: row for row in found}


def contents_at(rating: Rating, version: int) -> tuple[str, str]:
    """What a rating was in an earlier version; empty before the first."""
    row = db.session.execute(
        select(RatingChange.value, RatingChange.note).where(
            RatingChange.rating_id == rating.id, RatingChange.version == version
        )
    ).first()
    return ("", "") if row is None else (row.value, row.note)


def colleague_has_submitted(actor: Actor, assessment_id: int) -> bool:
    """Whether anybody else's review of this assessment was ever submitted."""
    found = db.session.scalar(
        select(func.count(Review.id)).where(
            Review.assessment_id == assessment_id,
            Review.member_id != actor.member_id,
            Review.role == "panel",
            Review.first_submitted_at.is_not(None),
        )
    )
    return bool(found)
