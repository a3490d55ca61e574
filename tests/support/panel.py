"""What a panel has seen of a vendor, put straight into the tables."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import Flask

from tests.cast import THEN
from vetting import checklists
from vetting.access import Actor
from vetting.db import db, enter_company
from vetting.models import FactAnswer, PromiseRuling, Proposal, Rating, Reference, Review
from vetting.proposals.findings import key_of

CRITERIA = tuple(checklists.load("community-manager").criteria)


def rated(
    app: Flask,
    actor: Actor,
    assessment_id: int,
    ratings: Mapping[str, int | str] | None = None,
    notes: Mapping[str, str] | None = None,
    *,
    everything: int | None = None,
    state: str = "submitted",
    **more: Any,
) -> None:
    """A review of the actor's: `everything` rates what `ratings` does not name."""
    values = dict.fromkeys(CRITERIA, everything) if everything is not None else {}
    values |= ratings or {}
    with app.app_context():
        enter_company(actor.company_id)
        submitted = THEN if state == "submitted" else None
        review = Review(
            assessment_id=assessment_id,
            member_id=actor.member_id,
            state=state,
            started_at=THEN,
            first_submitted_at=submitted,
            submitted_at=submitted,
            abstained_at=THEN if state == "abstained" else None,
            **more,
        )
        db.session.add(review)
        db.session.flush()
        db.session.add_all(
            Rating(
                review_id=review.id,
                criterion=criterion,
                value=str(value),
                note=(notes or {}).get(criterion, ""),
                version=1,
                client="test",
                seq=1,
                saved_at=THEN,
            )
            for criterion, value in values.items()
        )
        db.session.commit()


def answered(app: Flask, actor: Actor, assessment_id: int, **facts: str) -> None:
    """Facts that the actor heard in the interview."""
    with app.app_context():
        enter_company(actor.company_id)
        db.session.add_all(
            FactAnswer(
                assessment_id=assessment_id,
                fact=fact,
                value=value,
                source="interview",
                answered_on=date(2026, 5, 12),
                member_id=actor.member_id,
                saved_at=THEN,
            )
            for fact, value in facts.items()
        )
        db.session.commit()


def referred(app: Flask, actor: Actor, assessment_id: int, **values: Any) -> None:
    """A reference that the actor spoke with."""
    given: dict[str, Any] = {
        "name": "Lola Luna",
        "organisation": "Panadería Sol",
        "contact": "lola@sol.example",
        "identity_verified": True,
        "claim_in_writing": True,
        "contacted_on": date(2026, 5, 13),
        **values,
    }
    with app.app_context():
        enter_company(actor.company_id)
        db.session.add(
            Reference(
                assessment_id=assessment_id, member_id=actor.member_id, saved_at=THEN, **given
            )
        )
        db.session.commit()


def offered(app: Flask, actor: Actor, assessment_id: int, text: str, **promises: str) -> None:
    """A written offer in which the actor found promises, each with its quote."""
    with app.app_context():
        enter_company(actor.company_id)
        told = {"assessment_id": assessment_id, "member_id": actor.member_id}
        day = date(2026, 5, 11)
        proposal = Proposal(number=1, received_on=day, text=text, saved_at=THEN, **told)
        db.session.add(proposal)
        db.session.flush()
        found = {name.replace("_", "-"): quote for name, quote in promises.items()}
        db.session.add_all(
            PromiseRuling(
                proposal_id=proposal.id,
                key=key_of(promise, quote),
                turn=1,
                promise=promise,
                quote=quote,
                state="confirmed",
                ruled_at=THEN,
                **told,
            )
            for promise, quote in found.items()
        )
        db.session.commit()
