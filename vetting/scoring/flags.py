"""Which warning signs a case raises, how severe they are, and in what state (redflags §3–5)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vetting.scoring import triggers
from vetting.scoring.findings import PERSON, Finding, capped, worst
from vetting.scoring.score import Readings
from vetting.scoring.triggers import Findings

CONFIRMED = "confirmed"
SUGGESTED = "suggested"
CLEARED = "cleared"
ANSWERED = "answered"

ROLES_PER_PERSON = 3
"""The level of account-ownership at which somebody works with access of their own."""


def _no_cap(_readings: Readings) -> str | None:
    return None


def _applies(_readings: Readings) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """One warning sign: its catalogue entry, its trigger, and where it is milder or silent."""

    id: str
    family: str
    severity: str
    trigger: Callable[[Readings], Findings]
    cap: Callable[[Readings], str | None] = _no_cap
    applies: Callable[[Readings], bool] = _applies


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """One warning sign of a case.

    ``severity`` is that of the ``counted`` findings: the persons' where its state follows from
    them, else all. ``severity_if_confirmed`` is that of all its findings. Without any, it rests
    on a person's ruling alone and has the severity of the catalogue.
    """

    id: str
    family: str
    severity: str
    state: str
    findings: tuple[Finding, ...]
    counted: tuple[Finding, ...]
    note: str
    severity_if_confirmed: str

    @property
    def is_confirmed(self) -> bool:
        """Whether it counts for the level."""
        return self.state == CONFIRMED

    @property
    def may_be_confirmed(self) -> bool:
        """Whether it counts, or would if what is open were confirmed."""
        return self.state != CLEARED


def raise_flags(readings: Readings) -> tuple[RaisedFlag, ...]:
    """The warning signs of a case, in the order of the catalogue.

    A sign is confirmed where an answer of a person raises it, else suggested; a ruling in the
    case goes before both (redflags §1). Caps for newcomers are applied (redflags §5).
    """
    raised = (_raise(rule, readings) for rule in RULES if rule.applies(readings))
    return tuple(flag for flag in raised if flag is not None)


def _raise(rule: Rule, readings: Readings) -> RaisedFlag | None:
    found = tuple(rule.trigger(readings))
    ruling = readings.case.flags.get(rule.id)
    if not found and ruling is None:
        return None
    cap = rule.cap(readings)
    findings = tuple(_capped(each, cap) for each in found)
    by_person = tuple(each for each in findings if each.by == PERSON)
    counted = by_person if by_person and ruling is None else findings
    in_catalogue = capped(rule.severity, cap)
    return RaisedFlag(
        id=rule.id,
        family=rule.family,
        severity=_worst(counted, in_catalogue),
        state=ruling.state if ruling else CONFIRMED if by_person else SUGGESTED,
        findings=findings,
        counted=counted,
        note=ruling.note if ruling else "",
        severity_if_confirmed=_worst(findings, in_catalogue),
    )


def _worst(findings: Sequence[Finding], otherwise: str) -> str:
    return worst(each.severity for each in findings) if findings else otherwise


def _capped(finding: Finding, cap: str | None) -> Finding:
    severity = capped(finding.severity, cap)
    return Finding(severity, finding.by, finding.evidence, finding.beside)


def _minor_for_newcomers(readings: Readings) -> str | None:
    return "minor" if readings.is_newcomer else None


def _serious_once_withdrawn(readings: Readings) -> str | None:
    return "serious" if readings.says("withdrew_guarantee", "yes") else None


def _minor_for_newcomers_with_roles(readings: Readings) -> str | None:
    ownership = readings.panel_median("account-ownership")
    accepts_roles = ownership is not None and ownership >= ROLES_PER_PERSON
    return "minor" if readings.is_newcomer and accepts_roles else None


def _minor_for_newcomers_with_our_contract(readings: Readings) -> str | None:
    accepts = readings.says("accepts_our_contract", "yes")
    return "minor" if readings.is_newcomer and accepts else None


def _has_no_other_proof(readings: Readings) -> bool:
    return not readings.is_newcomer and not readings.says("offers_alternative_proof", "yes")


def _is_not_in_house(readings: Readings) -> bool:
    return readings.case.vendor.kind != "in-house"


RULES = (
    Rule("self-inflation", "deception", "serious", triggers.self_inflation, _minor_for_newcomers),
    Rule("reference-contradicts", "deception", "critical", triggers.reference_contradicts),
    Rule("referee-would-not-rehire", "deception", "serious", triggers.referee_would_not_rehire),
    Rule(
        "refuses-referees",
        "deception",
        "serious",
        triggers.refuses_referees,
        applies=_has_no_other_proof,
    ),
    Rule("referees-unverifiable", "deception", "minor", triggers.referees_unverifiable),
    Rule("portfolio-not-theirs", "deception", "critical", triggers.portfolio_not_theirs),
    Rule("credential-not-confirmed", "deception", "serious", triggers.credential_not_confirmed),
    Rule("boast-without-proof", "deception", "serious", triggers.boast_without_proof),
    Rule("expert-without-substance", "deception", "serious", triggers.expert_without_substance),
    Rule("crisis-bluff", "deception", "serious", triggers.crisis_bluff, _minor_for_newcomers),
    Rule(
        "guarantees-followers",
        "manipulation",
        "critical",
        triggers.guarantees_followers,
        _serious_once_withdrawn,
    ),
    Rule("sells-fake-engagement", "manipulation", "critical", triggers.sells_fake_engagement),
    Rule("offers-fake-reviews", "manipulation", "critical", triggers.offers_fake_reviews),
    Rule("suspicious-growth", "manipulation", "serious", triggers.suspicious_growth),
    Rule("guarantees-results", "manipulation", "serious", triggers.guarantees_results),
    Rule("censors-criticism", "manipulation", "serious", triggers.censors_criticism),
    Rule("spam-automation", "manipulation", "serious", triggers.spam_automation),
    Rule("accounts-in-vendor-name", "control", "critical", triggers.accounts_in_vendor_name),
    Rule(
        "demands-passwords",
        "control",
        "serious",
        triggers.demands_passwords,
        _minor_for_newcomers_with_roles,
    ),
    Rule(
        "no-contract",
        "control",
        "serious",
        triggers.no_contract,
        _minor_for_newcomers_with_our_contract,
        _is_not_in_house,
    ),
    Rule("no-exit", "control", "serious", triggers.no_exit),
    Rule("pressure-close", "control", "minor", triggers.pressure_close),
    Rule("price-without-scope", "control", "minor", triggers.price_without_scope),
    Rule("unnamed-worker", "control", "minor", triggers.unnamed_worker),
    Rule("no-research", "method", "serious", triggers.no_research),
    Rule("no-crisis-plan", "method", "serious", triggers.no_crisis_plan, _minor_for_newcomers),
    Rule("hands-off", "method", "serious", triggers.hands_off),
    Rule("generic-proposal", "method", "minor", triggers.generic_proposal, _minor_for_newcomers),
    Rule("thin-plan", "method", "minor", triggers.thin_plan),
    Rule("naive-promises", "method", "minor", triggers.naive_promises),
)

FLAG_IDS = tuple(rule.id for rule in RULES)
