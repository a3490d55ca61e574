"""The verbs of a referee. Each takes the holder first, and commits at its end.

All raise `Missing` where the link is not open any more, the reference was taken out or the
candidate's agreement with it, and `Refused` where the selection is over."""

from collections.abc import Container, Mapping
from datetime import datetime

from flask import render_template
from flask_babel import force_locale, gettext

from vetting.access import Holder
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.given_references import queries
from vetting.given_references.questions import AGAIN
from vetting.guests import marks
from vetting.guests.marks import Visit
from vetting.links import queries as link_queries
from vetting.links import service as links
from vetting.mail import service as mail
from vetting.models import GivenRating, GivenReference
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.storing import mark_of, store_all

CONFIRMED = ("name", "position", "organisation", "worked_together", "may_be_shown")
REFUSALS = {
    "declined": Verb.REFERENCE_DECLINED,
    "wrong-person": Verb.REFERENCE_MISDIRECTED,
}


def confirm(holder: Holder, entered: Mapping[str, str | bool], now: datetime) -> None:
    """Keep who the referee says they are, and whether the person they speak of may see what they
    say; until they send their answers they may change it. Takes a value for every name of
    CONFIRMED."""
    link_queries.locked(holder)
    given = queries.given_reference(holder)
    for name in CONFIRMED:
        setattr(given, name, entered[name])
    given.confirmed_at = given.confirmed_at or now
    db.session.commit()


def save_all(
    holder: Holder,
    page: int,
    wanted: Mapping[str, Save],
    untouched: Container[str],
    now: datetime,
) -> Mapping[str, Outcome]:
    """Save several answers in one transaction: what is in conflict is left out, the rest counts.
    What a plain form says to have left `untouched` is never in conflict.

    Raises as `save` does."""
    link_queries.locked(holder)
    given = queries.given_reference(holder)
    asked = {each.id for part in queries.pages_of(given) for each in part.criteria}
    if any(question not in asked for question in wanted):
        raise Missing
    # A page left open may outlive its link: what is typed there must not end up in another.
    if given.id != page:
        raise Refused(gettext("Another reference is open in this browser now."))
    _need_confirmed(given)
    outcomes = store_all(
        queries.rating_rows(given, wanted),
        wanted,
        untouched,
        fresh=lambda question: GivenRating(given_reference_id=given.id, criterion=question),
        also={"saved_at": now},
    )
    db.session.commit()
    return outcomes


def submit(holder: Holder, visit: Visit, now: datetime) -> None:
    """Send the answers, once: from now on the company has them and the link opens nothing. What
    they say of working together again goes into the reference, whose identity and outcome are a
    member's to judge; where an address is known, thanks are mailed to it.

    Raises `Refused` too where nothing is answered."""
    link = link_queries.locked(holder)
    given = queries.given_reference(holder)
    _need_confirmed(given)
    rows = db.session.query(GivenRating).filter_by(given_reference_id=given.id).all()
    found = {row.criterion: mark_of(row) for row in rows}
    if not any(mark.value or mark.note for mark in found.values()):
        raise Refused(
            gettext("There is no answer in it yet. Answer something, or say that you decline.")
        )
    given.state, given.answered_at = "answered", now
    reference = given.reference
    again = found[AGAIN].value if AGAIN in found else ""
    if again:
        reference.would_rehire = again
    reference.contacted_on = now.date()
    reference.version += 1
    marks.keep(holder, given.assessment_id, visit, now)
    links.finish(link, now)
    _thank(given, now)
    _tell(holder, Verb.REFERENCE_ANSWERED, given, now)
    db.session.commit()


def refuse(holder: Holder, state: str, now: datetime) -> None:
    """Say that one will not answer (`declined`), or is not who was meant (`wrong-person`): the
    link opens nothing from now on, and what was answered so far is erased."""
    link = link_queries.locked(holder)
    given = queries.given_reference(holder)
    for row in db.session.query(GivenRating).filter_by(given_reference_id=given.id):
        db.session.delete(row)
    given.state, given.answered_at = state, now
    given.name = given.position = given.organisation = given.worked_together = ""
    given.confirmed_at = given.may_be_shown = None
    if state == "declined" and given.reference.outcome == "not_contacted":
        given.reference.outcome, given.reference.contacted_on = "declined", now.date()
        given.reference.version += 1
    links.finish(link, now)
    _tell(holder, REFUSALS[state], given, now)
    db.session.commit()


def _need_confirmed(given: GivenReference) -> None:
    if given.confirmed_at is None:
        raise Refused(gettext("Please say first who you are, and who may see your answers."))


def _thank(given: GivenReference, now: datetime) -> None:
    if given.email:
        with force_locale(given.language):
            subject = gettext("Thank you for your reference")
            body = render_template("mail/reference_thanks.txt", name=given.name)
        mail.write(given.email, subject, body, given.language, now)


def _tell(holder: Holder, verb: Verb, given: GivenReference, now: datetime) -> None:
    db.session.flush()
    record(holder, verb, Subject.ASSESSMENT, given.assessment_id, now, reference=given.reference_id)
