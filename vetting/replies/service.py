"""What the person assessed does with the signs that were sent to them. Every verb takes the holder
of the link first, and commits at its end."""

from collections.abc import Container, Mapping
from datetime import datetime

from flask_babel import gettext
from sqlalchemy import select

from vetting.access import Holder
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.links import queries as links
from vetting.models import Reply, ReplyRequest
from vetting.replies import queries
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.storing import store_all


def save(holder: Holder, request_id: int, flag: str, wanted: Save, now: datetime) -> Outcome:
    """Save what is said of one sign by the protocol; once this returns, it is on disk.

    Raises `Missing`, and `Refused` once the reply was sent, or where the page belongs to another
    request than the link."""
    return save_all(holder, request_id, {flag: wanted}, now)[flag]


def save_all(
    holder: Holder,
    request_id: int,
    wanted: Mapping[str, Save],
    now: datetime,
    untouched: Container[str] = (),
) -> Mapping[str, Outcome]:
    """Save several in one transaction: what is in conflict is left out, the rest counts. What a
    plain form says to have left `untouched` is never in conflict.

    Raises as `save` does."""
    request = _locked(holder)
    # A page left open may outlive its cookie: what is typed there must not end up in another.
    if request.id != request_id:
        raise Refused(gettext("Another link is open in this browser now."))
    if request.state != "open":
        raise Refused(gettext("Your reply has been sent already, so it cannot be changed."))
    signs = queries.sign_rows(holder, tuple(wanted))
    outcomes = store_all(
        {flag: sign.reply for flag, sign in signs.items() if sign.reply is not None},
        wanted,
        untouched,
        fresh=lambda flag: Reply(sign_id=signs[flag].id),
        also={"saved_at": now},
    )
    db.session.commit()
    return outcomes


def submit(holder: Holder, now: datetime) -> None:
    """Send the replies, all of them together; from then on they stand beside the signs. Twice is
    once, and it is never too late: the day that was named ends nothing by itself.

    Raises `Missing`, and `Refused` where not a word is written yet."""
    request = _locked(holder)
    if request.state == "open":
        if not queries.own_request(holder).answered:
            raise Refused(gettext("There is nothing in it yet. Answer at least one sign."))
        request.state, request.answered_at = "answered", now
        record(
            holder,
            Verb.REPLY_GIVEN,
            Subject.ASSESSMENT,
            request.assessment_id,
            now,
            number=request.number,
        )
    db.session.commit()


def _locked(holder: Holder) -> ReplyRequest:
    """The request, ours until the transaction ends; the link still opens it. The link is locked
    second, as by whoever takes the signs back."""
    found = db.session.scalar(
        select(ReplyRequest)
        .where(ReplyRequest.id == holder.subject_id, ReplyRequest.state.in_(("open", "answered")))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Missing
    links.locked(holder)
    return found
