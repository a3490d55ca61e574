"""Ruling on warning signs and knock-outs; every ruling is kept, the newest holds."""

from datetime import datetime

from flask_babel import gettext

from vetting.access import DECIDERS, RATERS, Actor, require
from vetting.assessments.rules import need_say
from vetting.assessments.standing import Standing
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Conflict, Refused
from vetting.models import FlagRuling, KnockoutRuling
from vetting.pirate_check import queries
from vetting.pirate_check.queries import Card, KnockoutCard
from vetting.scoring.flags import ANSWERED, CLEARED, CONFIRMED

VERBS = {
    CONFIRMED: Verb.FLAG_CONFIRMED,
    CLEARED: Verb.FLAG_CLEARED,
    ANSWERED: Verb.FLAG_ANSWERED,
}


def rule(
    actor: Actor,
    standing: Standing,
    flag: str,
    state: str,
    note: str,
    seen_evidence: str,
    seen_version: int,
    now: datetime,
) -> None:
    """Confirm or clear a warning sign that is raised, or mark it as answered; saying the same again
    changes nothing.

    `seen_evidence` and `seen_version` are what the person had before them. Raises `Forbidden`,
    `Refused` as `need_say` does or for an answer that nobody gave, `Missing` where the sign is not
    raised, `Conflict` where there is new evidence or somebody else ruled meanwhile (redflags §1).
    """
    require(actor, RATERS)
    need_say(standing)
    card = queries.card(actor, standing, flag)
    if state == ANSWERED and not card.is_replied:
        raise Refused(gettext("The person assessed has not replied to this sign."))
    if _is_said_already(actor, card, state, note):
        return
    if seen_evidence != card.evidence or seen_version != card.version:
        raise _flag_conflict(card)
    db.session.add(
        FlagRuling(
            assessment_id=standing.assessment.id,
            flag=flag,
            number=card.version + 1,
            state=state,
            note=note,
            evidence=card.evidence,
            member_id=actor.member_id,
            ruled_at=now,
        )
    )
    record(actor, VERBS[state], Subject.ASSESSMENT, standing.assessment.id, now, flag=flag)
    db.session.commit()


def confirm_knockout(
    actor: Actor,
    standing: Standing,
    criterion: str,
    evidence: str,
    seen_version: int,
    now: datetime,
) -> None:
    """Confirm a proposed knock-out, once the vendor has had the chance to answer.

    Raises `Forbidden`, `Missing`, `Conflict`, and `Refused` as `need_say` does or where fewer than
    two raters gave 0 (criteria §0)."""
    require(actor, DECIDERS)
    need_say(standing)
    card = queries.knockout_card(actor, standing, criterion)
    if not card.knockout.enough_raters:
        raise Refused(gettext("A knock-out needs two raters who gave 0 independently."))
    _rule_knockout(actor, standing, card, True, evidence, seen_version, now)


def lift_knockout(
    actor: Actor,
    standing: Standing,
    criterion: str,
    evidence: str,
    seen_version: int,
    now: datetime,
) -> None:
    """Take a confirmed knock-out back; it is proposed again, and both rulings stay.

    Raises `Forbidden`, `Missing`, `Conflict`, and `Refused` as `need_say` does."""
    require(actor, DECIDERS)
    need_say(standing)
    card = queries.knockout_card(actor, standing, criterion)
    _rule_knockout(actor, standing, card, False, evidence, seen_version, now)


def _is_said_already(actor: Actor, card: Card, state: str, note: str) -> bool:
    if not card.rulings or card.lapsed:
        return False
    newest = card.rulings[0]
    return (newest.state, newest.note, newest.member_id) == (state, note, actor.member_id)


def _flag_conflict(card: Card) -> Conflict:
    newest = card.rulings[0] if card.rulings else None
    stored = {"state": newest.state, "note": newest.note} if newest else {}
    return Conflict({**stored, "evidence": card.evidence}, card.version)


def _rule_knockout(
    actor: Actor,
    standing: Standing,
    card: KnockoutCard,
    confirmed: bool,
    evidence: str,
    seen_version: int,
    now: datetime,
) -> None:
    newest = card.rulings[0] if card.rulings else None
    if newest is not None and (newest.confirmed, newest.evidence, newest.member_id) == (
        confirmed,
        evidence,
        actor.member_id,
    ):
        return
    if seen_version != card.version:
        raise Conflict({"evidence": newest.evidence if newest else ""}, card.version)
    db.session.add(
        KnockoutRuling(
            assessment_id=standing.assessment.id,
            criterion=card.id,
            number=card.version + 1,
            confirmed=confirmed,
            evidence=evidence,
            answered=True,
            member_id=actor.member_id,
            ruled_at=now,
        )
    )
    verb = Verb.KNOCKOUT_CONFIRMED if confirmed else Verb.KNOCKOUT_LIFTED
    record(actor, verb, Subject.ASSESSMENT, standing.assessment.id, now, criterion=card.id)
    db.session.commit()
