"""The verbs of a review. Each takes the actor first, loads what it changes, commits at its end,
and raises `Refused` where the brief is closed."""

from collections.abc import Mapping
from datetime import datetime

from flask_babel import gettext

from vetting import rows
from vetting.access import RATERS, Actor, require
from vetting.assessments.queries import open_assessment
from vetting.assessments.rules import need_open
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.models import Rating, RatingChange, Review
from vetting.reviews import queries
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.queries import Opened
from vetting.reviews.storing import store_all
from vetting.together import gather

SAID = ("value", "note", "version", "client", "seq", "saved_at")


def start(actor: Actor, assessment_id: int, now: datetime) -> None:
    """Begin a review; twice is once. After abstaining, only while nobody else has submitted.

    Raises `Missing`, `Forbidden`, `Refused`."""
    require(actor, RATERS)
    found = open_assessment(actor, assessment_id)
    review = queries.review_row(actor, assessment_id)
    if review is None:
        _add(actor, found.id, "open", now)
        record(actor, Verb.REVIEW_STARTED, Subject.ASSESSMENT, found.id, now)
    elif review.state == "abstained":
        if queries.colleague_has_submitted(actor, assessment_id):
            raise Refused(
                gettext(
                    "You said that you would not rate, and have been able to see a colleague's "
                    "ratings since. A review by you would no longer be independent."
                )
            )
        review.state = "open"
        review.abstained_at = None
        review.abstained_because = ""
        record(actor, Verb.REVIEW_STARTED, Subject.ASSESSMENT, found.id, now)
    db.session.commit()


def save(
    actor: Actor, assessment_id: int, review_id: int, criterion: str, wanted: Save, now: datetime
) -> Outcome:
    """Save one rating by the protocol; once this returns, what was accepted is on disk.

    Raises `Missing`, `Forbidden`, and `Refused` where the review is closed or not the actor's."""
    return save_all(actor, assessment_id, review_id, {criterion: wanted}, now)[criterion]


def save_all(
    actor: Actor,
    assessment_id: int,
    review_id: int,
    wanted: Mapping[str, Save],
    now: datetime,
) -> Mapping[str, Outcome]:
    """Save several ratings in one transaction: what is in conflict is left out, the rest counts.

    Raises as `save` does."""
    opened = queries.opened(actor, assessment_id, wanted.keys())
    return save_opened(actor, opened, review_id, wanted, now)


def save_opened(
    actor: Actor, opened: Opened, review_id: int, wanted: Mapping[str, Save], now: datetime
) -> Mapping[str, Outcome]:
    """As `save_all`, in the actor's review that was just opened for it.

    Raises `Refused` where the review is closed or not the one that the page showed."""
    _need_writable(actor, opened, review_id)
    review = opened.review
    ratings = {row.criterion: row for row in review.ratings}
    outcomes = store_all(
        ratings,
        wanted,
        {name for name, each in wanted.items() if _untouched(ratings.get(name), each)},
        fresh=lambda criterion: Rating(review_id=review.id, criterion=criterion),
        also={"saved_at": now},
        keep=lambda row: _keep(ratings, row),
        told=lambda criterion, row: _tell(actor, review, row, now),
    )
    db.session.commit()
    gather([review], "ratings", ratings.values(), "review_id")
    return outcomes


def submit(actor: Actor, assessment_id: int, now: datetime) -> None:
    """Hand a review in, also with gaps; from then on it counts and is closed. Twice is once.

    Raises `Missing`, `Forbidden`, and `Refused` where nothing is answered or it is abstained."""
    review = _own(actor, assessment_id)
    if review.state == "abstained":
        raise Refused(gettext("You said that you would not rate this vendor."))
    if review.state == "open":
        if not any(rating.value for rating in review.ratings):
            raise Refused(
                gettext("There is no rating in it yet. Rate something, or say that you will not.")
            )
        review.state = "submitted"
        review.submitted_at = now
        review.first_submitted_at = review.first_submitted_at or now
        record(actor, Verb.REVIEW_SUBMITTED, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()


def reopen(actor: Actor, assessment_id: int, reason: str, now: datetime) -> None:
    """Open a submitted review again, which everybody can see. Twice is once.

    Raises `Missing`, `Forbidden`, and `Refused` where it was never submitted."""
    review = _own(actor, assessment_id)
    if review.first_submitted_at is None:
        raise Refused(gettext("This review has not been submitted."))
    if review.state == "submitted":
        review.state = "open"
        review.reopened_at = now
        review.reopened_because = reason
        review.times_reopened += 1
        record(actor, Verb.REVIEW_REOPENED, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()


def abstain(actor: Actor, assessment_id: int, reason: str, now: datetime) -> None:
    """Say that one will not rate; what was rated so far is kept and does not count.

    Raises `Missing`, `Forbidden`, and `Refused` once the review was submitted."""
    require(actor, RATERS)
    found = open_assessment(actor, assessment_id)
    review = queries.review_row(actor, assessment_id)
    if review is None:
        review = _add(actor, found.id, "abstained", now)
    if review.first_submitted_at is not None:
        raise Refused(
            gettext("Your review has been submitted already, so you cannot stand aside any more.")
        )
    review.state = "abstained"
    review.abstained_at = now
    review.abstained_because = reason
    record(actor, Verb.REVIEW_ABSTAINED, Subject.ASSESSMENT, found.id, now)
    db.session.commit()


def _need_writable(actor: Actor, opened: Opened, review_id: int) -> None:
    need_open(opened.assessment.brief)
    # A page left open may outlive its sign-in: what Bob typed must not end up under Rosa's name.
    if opened.review.id != review_id:
        raise Refused(
            gettext(
                "%(name)s is signed in here now, but this page belongs to somebody else's review.",
                name=actor.name,
            )
        )
    if opened.review.state != "open":
        raise Refused(
            gettext(
                "This review was closed meanwhile, so nothing can be saved in it. What you typed "
                "is still here: copy it, then open the review again."
            )
        )


def _own(actor: Actor, assessment_id: int) -> Review:
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    review = queries.review_row(actor, assessment_id)
    if review is None:
        raise Missing
    return review


def _add(actor: Actor, assessment_id: int, state: str, now: datetime) -> Review:
    review = Review(
        assessment_id=assessment_id,
        member_id=actor.member_id,
        role="panel",
        state=state,
        started_at=now,
    )
    db.session.add(review)
    return review


def _untouched(row: Rating | None, wanted: Save) -> bool:
    """A plain form sends a whole section: what its sender left as it was is no change."""
    return (
        not wanted.client
        and row is not None
        and row.version != wanted.base
        and queries.contents_at(row, wanted.base) == (wanted.value, wanted.note)
    )


def _keep(ratings: dict[str, Rating], row: Rating) -> None:
    """Store a rating that the session does not know."""
    said = {name: getattr(row, name) for name in SAID}
    if row.criterion not in ratings:
        place = {"review_id": row.review_id, "criterion": row.criterion}
        row.id = rows.insert(db.session(), Rating, place | said)
        ratings[row.criterion] = row
    else:
        known = {"id": row.id, "version": row.version - 1}
        rows.update(db.session(), Rating, known, said)


def _tell(actor: Actor, review: Review, row: Rating, now: datetime) -> None:
    """Keep a rating's history, and write into the trail that it was given."""
    said = {name: getattr(row, name) for name in SAID}
    place = {"rating_id": row.id, "member_id": actor.member_id}
    rows.insert(db.session(), RatingChange, place | said)
    record(
        actor, Verb.RATED, Subject.ASSESSMENT, review.assessment_id, now, criterion=row.criterion
    )
