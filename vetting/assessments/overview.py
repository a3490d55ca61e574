"""Several assessments in short: the lines of a brief's page and of a vendor's page."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flask_babel import gettext, ngettext
from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from vetting.access import RATERS, Actor
from vetting.assessments.standing import Standing, standings
from vetting.db import db
from vetting.decisions.wording import OUTCOME_TONES, outcome_label
from vetting.models import Assessment, Brief, Membership, Review, Vendor
from vetting.paging import Page, place
from vetting.pirate_check import wording
from vetting.vendors.wording import kind_label

PAGE_SIZE = 25


@dataclass(frozen=True, slots=True)
class OwnReview:
    """How far the actor's own review is, and what they would do next."""

    state: str
    action: str


@dataclass(frozen=True, slots=True)
class Result:
    """What the panel found; None of it is made for a rater whose own review is not in."""

    panel: str
    total: float | None
    provisional: bool
    level: wording.LevelText
    decision: str
    decision_tone: str


@dataclass(frozen=True, slots=True)
class Line:
    """One assessment; `own` is None for those who do not rate, `result` for those who wait."""

    assessment: Assessment
    kind: str
    own: OwnReview | None
    result: Result | None


def of_brief(actor: Actor, brief_id: int, wanted: int = 1) -> Page[Line]:
    """One page of a brief's assessments by vendor name, as the actor may see them."""
    total = counts(actor, [brief_id]).get(brief_id, 0)
    number, pages = place(wanted, total, PAGE_SIZE)
    found = db.session.scalars(
        select(Assessment)
        .join(Assessment.vendor)
        .where(Assessment.brief_id == brief_id)
        .options(joinedload(Assessment.brief), joinedload(Assessment.vendor))
        .order_by(Vendor.sort_name, Vendor.id)
        .limit(PAGE_SIZE)
        .offset((number - 1) * PAGE_SIZE)
    ).all()
    return Page(_lines(actor, found), number, pages, total)


def of_vendor(actor: Actor, vendor_id: int) -> list[Line]:
    """A vendor's assessments, the newest brief first, as the actor may see them."""
    return _lines(
        actor,
        db.session.scalars(
            select(Assessment)
            .join(Assessment.brief)
            .where(Assessment.vendor_id == vendor_id)
            .options(joinedload(Assessment.brief), joinedload(Assessment.vendor))
            .order_by(Brief.id.desc())
        ).all(),
    )


def _lines(actor: Actor, assessments: Sequence[Assessment]) -> list[Line]:
    if not assessments:
        return []
    raters = _rater_ids()
    return [
        Line(
            assessment=found.assessment,
            kind=kind_label(found.assessment.vendor.kind),
            own=_own(found) if actor.is_one_of(RATERS) else None,
            result=_result(found, _lacking(found, raters)) if found.sees_panel else None,
        )
        for found in standings(actor, assessments)
    ]


def _lacking(found: Standing, raters: frozenset[int]) -> frozenset[int]:
    """Nobody has to rate the example."""
    return frozenset() if found.assessment.is_example else raters


def _rater_ids() -> frozenset[int]:
    return frozenset(
        db.session.scalars(
            select(Membership.id).where(
                Membership.active, Membership.role.in_([role.value for role in RATERS])
            )
        )
    )


def _own(standing: Standing) -> OwnReview:
    review, closed = standing.own_review, standing.assessment.is_closed
    if review is None:
        return OwnReview(gettext("Not started"), "" if closed else gettext("Start my review"))
    if review.state == "abstained":
        return OwnReview(gettext("You are not rating"), "")
    if review.state == "submitted":
        return OwnReview(gettext("Submitted"), gettext("Read my review"))
    action = gettext("Read my review") if closed else gettext("Go on with my review")
    if review.first_submitted_at is not None:
        return OwnReview(gettext("Reopened"), action)
    rated = sum(1 for rating in review.ratings if rating.value)
    return OwnReview(
        gettext(
            "%(rated)s of %(whole)s rated", rated=rated, whole=len(standing.checklist.criteria)
        ),
        action,
    )


def _result(standing: Standing, raters: frozenset[int]) -> Result:
    score = standing.scorecard.score
    decided = standing.decision
    return Result(
        panel=" · ".join(_panel(standing.reviews, raters)),
        total=score.total,
        provisional=score.provisional,
        level=wording.level(standing.scorecard.level),
        decision=outcome_label(decided.outcome) if decided else "",
        decision_tone=OUTCOME_TONES[decided.outcome] if decided else "",
    )


def _panel(reviews: Sequence[Review], raters: frozenset[int]) -> Iterator[str]:
    states = Counter(_state(review) for review in reviews)
    yield ngettext("%(num)d submitted", "%(num)d submitted", states["submitted"])
    if states["reopened"]:
        yield ngettext("%(num)d reopened", "%(num)d reopened", states["reopened"])
    if states["open"]:
        yield ngettext("%(num)d in progress", "%(num)d in progress", states["open"])
    if states["abstained"]:
        yield ngettext("%(num)d not rating", "%(num)d not rating", states["abstained"])
    missing = len(raters - {review.member_id for review in reviews})
    if missing:
        yield ngettext("%(num)d not yet reviewed", "%(num)d not yet reviewed", missing)


def _state(review: Review) -> str:
    reopened = review.state == "open" and review.first_submitted_at is not None
    return "reopened" if reopened else review.state


def counts(actor: Actor, brief_ids: Sequence[int]) -> dict[int, int]:
    """How many vendors are assessed for each of the briefs."""
    rows = db.session.execute(
        select(Assessment.brief_id, func.count(Assessment.id))
        .where(Assessment.brief_id.in_(brief_ids))
        .group_by(Assessment.brief_id)
    )
    return dict(rows.all())


def done_counts(actor: Actor, brief_ids: Sequence[int]) -> dict[int, int]:
    """How many vendors of each brief the actor has reviewed, or will not."""
    rows = db.session.execute(
        select(Assessment.brief_id, func.count(Review.id))
        .join(Review, Review.assessment_id == Assessment.id)
        .where(
            Assessment.brief_id.in_(brief_ids),
            Review.member_id == actor.member_id,
            Review.role == "panel",
            Review.state.in_(("submitted", "abstained")),
        )
        .group_by(Assessment.brief_id)
    )
    return dict(rows.all())
