"""The order in which people meet the facts, and the words around them."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask_babel import lazy_gettext

from vetting.scoring.checklist import Checklist, Fact


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts that are asked in one breath."""

    id: str
    title: str
    facts: tuple[str, ...]


GROUPS = (
    FactGroup(
        "offer",
        lazy_gettext("Offer and promises"),
        (
            "guarantees_follower_numbers",
            "guarantees_sales_or_virality",
            "withdrew_guarantee",
            "offers_bought_engagement",
            "offers_reviews",
            "uses_mass_automation",
            "deletes_criticism",
        ),
    ),
    FactGroup(
        "accounts",
        lazy_gettext("Accounts and passwords"),
        ("accounts_in_vendor_name", "asks_personal_passwords"),
    ),
    FactGroup(
        "record",
        lazy_gettext("References and record"),
        (
            "refuses_named_referees",
            "offers_alternative_proof",
            "portfolio_role_confirmed",
            "credential_confirmed",
            "credential_forged",
        ),
    ),
    FactGroup(
        "contract",
        lazy_gettext("Contract and money"),
        (
            "written_contract_offered",
            "accepts_our_contract",
            "issues_invoice",
            "full_payment_in_advance",
            "handover_clause_accepted",
            "trial_or_notice_offered",
            "lock_in_months",
            "pressure_deadline",
        ),
    ),
    FactGroup(
        "together",
        lazy_gettext("How we work together"),
        (
            "accepts_reference_person",
            "accepts_approval_flow",
            "names_person_doing_the_work",
            "subcontracting_hidden",
        ),
    ),
    FactGroup(
        "experience",
        lazy_gettext("Experience"),
        ("declares_newcomer", "claims_expert"),
    ),
)
REST = lazy_gettext("Other facts")

NOT_ASKED = ""
ANSWERS = {
    NOT_ASKED: lazy_gettext("Not asked yet"),
    "yes": lazy_gettext("Yes"),
    "no": lazy_gettext("No"),
    "unknown": lazy_gettext("Could not be found out"),
    "not_claimed": lazy_gettext("No title claimed"),
    "not_applicable": lazy_gettext("Does not apply"),
}
SOURCES = {
    "": lazy_gettext("Not said"),
    "interview": lazy_gettext("Interview"),
    "e-mail": lazy_gettext("E-mail"),
    "contract": lazy_gettext("Contract or draft"),
    "call": lazy_gettext("Call"),
    "self-assessment": lazy_gettext("Self-assessment"),
    "other": lazy_gettext("Other"),
}


def grouped(checklist: Checklist) -> list[tuple[FactGroup, list[Fact]]]:
    """The checklist's facts by group; those that no group names come last."""
    left = {fact.id: fact for fact in checklist.facts}
    groups = [(group, _taken(left, group)) for group in GROUPS]
    groups.append((FactGroup("other", REST, tuple(left)), list(left.values())))
    return [(group, facts) for group, facts in groups if facts]


def _taken(left: dict[str, Fact], group: FactGroup) -> list[Fact]:
    return [left.pop(key) for key in group.facts if key in left]


def choices_of(fact: Fact) -> Mapping[str, str]:
    """The answers that a fact takes, with their words; not having asked is the last of them."""
    return {value: ANSWERS[value] for value in (*fact.values, NOT_ASKED)}
