"""Assessments at the ends of what a scorecard has to show: short and very long names, no notes and
huge notes, two raters and six, no warning sign and twelve."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import Flask

from tests.cast import PASSWORD, THEN, Cast
from tests.support.directory import add_assessment, add_brief, add_vendor
from tests.support.panel import CRITERIA, answered, rated
from vetting.access import Actor, Role
from vetting.accounts.actors import actor_of
from vetting.accounts.service import add_user
from vetting.db import db, enter_company
from vetting.forms import LONGEST_LINE, LONGEST_PROSE
from vetting.models import Membership

LONG_NAME = "Inmaculada Concepción Fernández-Villaverde y Goicoechea-Urrutia Comunicación "
# Every word of it may break at its end, and one of them nowhere.
PROSE = (
    "She named the two shops, the export line and the oven, and read us three reviews aloud.\n"
    f"https://example.com/{'a-very-long-address' * 12}\n\n- first\n- second\n"
)
# What raises a sign each.
SIGNS = {
    "refuses_named_referees": "yes",
    "portfolio_role_confirmed": "no",
    "guarantees_follower_numbers": "yes",
    "offers_bought_engagement": "yes",
    "offers_reviews": "yes",
    "guarantees_sales_or_virality": "yes",
    "deletes_criticism": "yes",
    "uses_mass_automation": "yes",
    "accounts_in_vendor_name": "yes",
    "asks_personal_passwords": "yes",
    "issues_invoice": "no",
    "handover_clause_accepted": "no",
    "pressure_deadline": "yes",
}


@dataclass(frozen=True)
class Shown:
    """One brief with its assessments."""

    brief_id: int
    bare: int
    plain: int
    extreme: int


def must_show(app: Flask, cast: Cast) -> Shown:
    """Nobody rated the first; two rated the second, in few words; six the third, at length."""
    brief_id = add_brief(app, cast.alice, title=_long("A voice for the bakery and its shops "))
    keys = [
        add_assessment(app, cast.alice, brief_id, add_vendor(app, cast.alice, name))
        for name in ("Bo Li", "Ana Abad", _long(LONG_NAME))
    ]
    for rater in (cast.marta, cast.bob):
        rated(app, rater, keys[1], everything=3)
    everybody = [cast.alice, cast.marta, cast.bob, cast.rosa, *_more(app, cast)]
    for number, rater in enumerate(everybody):
        values = {each: (place + number) % 5 for place, each in enumerate(CRITERIA)}
        notes = {CRITERIA[number]: (PROSE * 60)[:LONGEST_PROSE], CRITERIA[-1]: PROSE}
        rated(app, rater, keys[2], values, notes)
    answered(app, cast.marta, keys[2], **SIGNS)
    return Shown(brief_id, *keys)


def _long(text: str) -> str:
    return (text * 20)[:LONGEST_LINE].strip()


def _more(app: Flask, cast: Cast) -> Sequence[Actor]:
    found = []
    with app.app_context():
        enter_company(cast.alice.company_id)
        for name in ("Maximiliano Aristóteles de la Santísima Trinidad", "Jo"):
            user = add_user(name, f"{name[:2].lower()}@harbour.example", PASSWORD, "en", THEN)
            db.session.flush()
            row = Membership(user_id=user.id, role=Role.REVIEWER, joined_at=THEN)
            db.session.add(row)
            db.session.flush()
            found.append(actor_of(row))
        db.session.commit()
    return found
