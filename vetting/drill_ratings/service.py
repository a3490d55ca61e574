"""The verbs of a drill's rating. Each takes the actor first and commits at its end. All raise
`Missing`, `Forbidden` for who never rates, and `Refused` before the drill's end or once the brief
is closed."""

from collections.abc import Container, Mapping
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import select

from vetting.access import Actor
from vetting.assessments.queries import open_assessment, standing_of
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.drill_ratings import queries
from vetting.errors import Missing, Refused
from vetting.models import Drill, DrillMark, DrillMarkChange, DrillRating
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.storing import store_all


def start(actor: Actor, assessment_id: int, drill_id: int, now: datetime) -> None:
    """Begin to rate a drill. Twice is once. `Refused` once the actor can see what others' ratings
    of it come to: theirs would no longer be independent."""
    drill = _open(actor, assessment_id, drill_id)
    db.session.execute(select(Drill.id).where(Drill.id == drill.id).with_for_update())
    if queries.locked(actor, drill) is None:
        if _can_see_result(actor, assessment_id, drill):
            raise Refused(
                gettext(
                    "You have been able to see how others rated this drill, so a rating by you "
                    "would no longer be independent."
                )
            )
        db.session.add(DrillRating(drill_id=drill.id, member_id=actor.member_id, started_at=now))
        record(actor, Verb.DRILL_RATING_STARTED, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()


def save_all(
    actor: Actor,
    assessment_id: int,
    drill_id: int,
    page_id: int,
    wanted: Mapping[str, Save],
    untouched: Container[str],
    now: datetime,
) -> Mapping[str, Outcome]:
    """Save several marks in one transaction: what is in conflict is left out, the rest counts.
    What a plain form says to have left `untouched` is never in conflict; `page_id` is the rating
    that the page showed. `Refused` too where that is another one, and once it is handed in."""
    row = _own(actor, _open(actor, assessment_id, drill_id))
    asked = {
        item.id
        for part in queries.begun_rating(actor, assessment_id, drill_id).parts
        for item in part.criteria
    }
    if not asked.issuperset(wanted):
        raise Missing
    # A page left open may outlive its sign-in: what Bob marked must not end up under Rosa's name.
    if row.id != page_id:
        raise Refused(
            gettext(
                "%(name)s is signed in here now, but this page belongs to somebody else's rating.",
                name=actor.name,
            )
        )
    if row.state != "open":
        raise Refused(gettext("Your rating is handed in, so it cannot be changed any more."))
    outcomes = store_all(
        queries.mark_rows(row, wanted),
        wanted,
        untouched,
        fresh=lambda item: DrillMark(drill_rating_id=row.id, item=item),
        also={"saved_at": now},
        told=lambda item, mark: _keep(mark, now),
    )
    db.session.commit()
    return outcomes


def submit(actor: Actor, assessment_id: int, drill_id: int, now: datetime) -> None:
    """Hand one's rating of a drill in: from then on it counts, is closed, and the others' can be
    read. Twice is once. `Refused` while one of the eight checks is not answered."""
    row = _own(actor, _open(actor, assessment_id, drill_id))
    if row.state == "open":
        if queries.begun_rating(actor, assessment_id, drill_id).unchecked:
            raise Refused(gettext("Answer all eight checks first: the points are their sum."))
        row.state, row.submitted_at = "submitted", now
        record(actor, Verb.DRILL_RATED, Subject.ASSESSMENT, assessment_id, now)
    db.session.commit()


def _open(actor: Actor, assessment_id: int, drill_id: int) -> Drill:
    open_assessment(actor, assessment_id)
    return queries.rateable(actor, assessment_id, drill_id)


def _can_see_result(actor: Actor, assessment_id: int, drill: Drill) -> bool:
    found = queries.result_of(drill)
    return found is not None and found.counts and standing_of(actor, assessment_id).sees_panel


def _own(actor: Actor, drill: Drill) -> DrillRating:
    row = queries.locked(actor, drill)
    if row is None:
        raise Missing
    return row


def _keep(mark: DrillMark, now: datetime) -> None:
    db.session.add(
        DrillMarkChange(
            mark_id=mark.id,
            value=mark.value,
            note=mark.note,
            version=mark.version,
            client=mark.client,
            seq=mark.seq,
            saved_at=now,
        )
    )
