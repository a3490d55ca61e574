"""Recording a vendor's written offer in versions, and what people say of the promises in it."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from flask_babel import gettext
from sqlalchemy import select

from vetting.access import RATERS, Actor, require
from vetting.assessments.queries import open_assessment
from vetting.audit.service import record as tell
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict, Refused
from vetting.models import PromiseRuling, Proposal, SelfAssessment, Upload
from vetting.proposals import queries
from vetting.proposals.findings import CONFIRMED, DISMISSED, REOPENED, SUGGESTED, Finding, key_of
from vetting.proposals.offers import Offer
from vetting.proposals.queries import Versions
from vetting.proposals.quotes import Solid, occurs
from vetting.uploads import store
from vetting.uploads.service import Received, keeping

VERBS = {
    CONFIRMED: Verb.PROMISE_CONFIRMED,
    DISMISSED: Verb.PROMISE_DISMISSED,
    REOPENED: Verb.PROMISE_REOPENED,
}


def record(
    actor: Actor,
    assessment_id: int,
    offer: Offer,
    saves: int,
    now: datetime,
    received: Received | None = None,
) -> None:
    """Store an offer with the file it came in: a text of its own is a new version, the same text
    changes what is known about the newest one.

    `saves` is how many changes the person had before them. The same offer twice is once. Raises
    `Missing`, `Refused` where the brief is closed, `Conflict` where somebody stored another one."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    found = queries.versions(actor, assessment_id)
    newest = found.newest
    if newest and queries.offer_of(newest) == offer and not _is_another_file(newest, received):
        return
    if found.saves != saves:
        raise Conflict(queries.offer_of(newest).by_field, found.saves)
    with keeping(actor, received, now) as upload:
        row = _row_for(offer, found, received)
        row.received_on = offer.received_on
        row.declines_guarantee = offer.declines_guarantee
        if upload is not None:
            row.upload_id = upload.id
        row.version += 1
        row.member_id = actor.member_id
        row.saved_at = now
        number = row.number
        tell(actor, Verb.PROPOSAL_RECORDED, Subject.ASSESSMENT, assessment_id, now, version=number)
        db.session.commit()


def _row_for(offer: Offer, found: Versions, received: Received | None) -> Proposal:
    newest = found.newest
    has_room = newest and (newest.upload_id is None or not _is_another_file(newest, received))
    if newest is not None and newest.text == offer.text and has_room:
        return newest
    row = Proposal(
        assessment_id=found.assessment.id, number=found.next_number, text=offer.text, version=0
    )
    db.session.add(row)
    return row


def _is_another_file(row: Proposal, received: Received | None) -> bool:
    if received is None:
        return False
    return row.upload is None or row.upload.sha256 != sha256(received.data).hexdigest()


def remove(actor: Actor, assessment_id: int, number: int, saves: int, now: datetime) -> None:
    """Take a version away with its file, and the rulings on words that then stand nowhere.

    Its number is not given again. Raises `Missing`, `Refused` where the brief is closed,
    `Conflict` where somebody stored something meanwhile."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    found = queries.versions(actor, assessment_id)
    row = found.numbered(number)
    if found.saves != saves:
        raise Conflict(queries.offer_of(found.newest).by_field, found.saves)
    upload = db.session.get(Upload, row.upload_id) if row.upload_id else None
    row.text, row.upload_id, row.received_on, row.removed_at = "", None, None, now
    row.declines_guarantee = False
    row.version += 1
    db.session.flush()
    if upload is not None:
        _let_go(upload)
        db.session.delete(upload)
    texts = [each.text for each in found.there if each is not row]
    for ruling in queries.rulings(actor, assessment_id):
        if not any(occurs(ruling.quote, text) for text in texts):
            db.session.delete(ruling)
    tell(actor, Verb.PROPOSAL_REMOVED, Subject.ASSESSMENT, assessment_id, now, version=number)
    db.session.commit()
    if upload is not None:
        store.discard(upload.key)


def _let_go(upload: Upload) -> None:
    """The self-assessment that the file came with keeps its text, and the file no longer."""
    for draft in db.session.scalars(
        select(SelfAssessment).where(SelfAssessment.offer_upload_id == upload.id)
    ):
        draft.offer_upload_id = None
    db.session.flush()


def rule(
    actor: Actor, assessment_id: int, key: str, state: str, seen_turn: int, now: datetime
) -> None:
    """Confirm or dismiss a finding in the newest version, or reopen it; every ruling is kept, the
    newest holds, and saying what is said already changes nothing.

    `seen_turn` is how often it had been ruled on when the person looked. Raises `Missing` where
    there is no proposal, `Refused` where the brief is closed or the words are no longer there,
    `Conflict` where somebody else ruled meanwhile."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    row, found = _found(actor, assessment_id)
    finding = next((each for each in found if each.key == key), None)
    if finding is None:
        raise Refused(
            gettext("These words are no longer found in the newest version. Reload the page.")
        )
    said = {SUGGESTED: REOPENED}.get(finding.state, finding.state)
    if said == state:
        return
    if finding.turn != seen_turn:
        raise Conflict({"state": finding.state}, finding.turn)
    _add(actor, row, finding.promise, finding.quote, state, finding.turn + 1, now)


def mark(actor: Actor, assessment_id: int, promise: str, quote: str, now: datetime) -> str:
    """Mark a promise in the newest version that the machine did not find: it counts as confirmed.

    Returns the key of the finding. Marking what is confirmed already changes nothing. Raises
    `Missing` where there is no proposal, `Refused` where the brief is closed or the words do not
    stand in the text."""
    require(actor, RATERS)
    open_assessment(actor, assessment_id)
    row, found = _found(actor, assessment_id)
    place = next(Solid(row.text).find(quote), None)
    if place is None:
        raise Refused(gettext("These words do not stand in the text. Copy them from it."))
    key = key_of(promise, quote)
    if any(each.key == key and each.state == CONFIRMED for each in found):
        return key
    turns = [each.turn for each in queries.rulings(actor, assessment_id) if each.key == key]
    exact = row.text[place[0] : place[1]]
    _add(actor, row, promise, exact, CONFIRMED, max(turns, default=0) + 1, now)
    return key


def _found(actor: Actor, assessment_id: int) -> tuple[Proposal, Sequence[Finding]]:
    versions = queries.versions(actor, assessment_id)
    row = versions.numbered(versions.newest.number if versions.newest else 0)
    return row, queries.sheet(actor, versions, row).findings


def _add(
    actor: Actor, row: Proposal, promise: str, quote: str, state: str, turn: int, now: datetime
) -> None:
    db.session.add(
        PromiseRuling(
            assessment_id=row.assessment_id,
            proposal_id=row.id,
            key=key_of(promise, quote),
            turn=turn,
            promise=promise,
            quote=quote,
            state=state,
            member_id=actor.member_id,
            ruled_at=now,
        )
    )
    tell(actor, VERBS[state], Subject.ASSESSMENT, row.assessment_id, now, promise=promise)
    db.session.commit()
