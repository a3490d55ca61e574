"""Each warning sign: what raises it, how severely, in what state, and what does not."""

from collections.abc import Callable
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.flags import RaisedFlag

Flags = Callable[..., dict[str, RaisedFlag]]
Json = dict[str, Any]

SECTIONS = [
    [each.id for each in section.criteria] for section in load("community-manager").sections
]
COMPANY, AUDIENCE, CRISIS, REFERENCES, TERMS = SECTIONS
ALL = [name for section in SECTIONS for name in section]
NEWCOMER = {"declares_newcomer": "yes"}
LONG_TEXT = " ".join(["word"] * 120)
SHORT_TEXT = " ".join(["word"] * 119)
BRIEF = {"products": ["bread"]}
ESSENTIAL = (
    "reference-person",
    "response-time",
    "update-policy",
    "approval-flow",
    "crisis-manual",
    "company-analysis",
    "audience-definition",
    "objectives",
    "reporting-kpis",
    "account-ownership",
)


def facts(**answers: str | float) -> Json:
    return {"facts": answers}


def panel(ratings: dict[str, int], *raters: str, **notes: str) -> list[Json]:
    written = {name.replace("_", "-"): note for name, note in notes.items()}
    return [
        {"rater": rater, "as": "panel", "ratings": ratings, "notes": written}
        for rater in raters or ("laura", "marta")
    ]


def self_rated(ratings: dict[str, int]) -> list[Json]:
    return [{"rater": "nadia", "as": "self", "ratings": ratings}]


def reviews(ratings: dict[str, int], *raters: str, **notes: str) -> Json:
    return {"reviews": panel(ratings, *raters, **notes)}


def reference(**answers: Any) -> Json:
    return {"identity_verified": "yes", "organisation": "Panadería Sol", **answers}


def references(*given: Json) -> Json:
    return {"references": list(given)}


def unreachable(**answers: Any) -> Json:
    return {"outcome": "unreachable", "contact_attempts": 2, **answers}


def confirmed(*promises: str) -> Json:
    return {"proposal": {"confirmed": list(promises)}}


def hit(promise: str, sentence: str = "Lo prometemos todo.") -> Json:
    return {"proposal": {"hits": [{"id": promise, "quote": "todo", "sentence": sentence}]}}


def proposal(**keys: Any) -> Json:
    return {"proposal": keys}


def plan(**states: str) -> Json:
    return {element.replace("_", "-"): state for element, state in states.items()}


def gaps(*levels: int) -> Json:
    """Self ratings that stand so many levels above a panel that gave 0 to each."""
    names = [name for name in ALL if name != "first-hour"][: len(levels)]
    return {
        "reviews": panel(dict.fromkeys(names, 0))
        + self_rated(dict(zip(names, levels, strict=True)))
    }


def confident(level: int, **more: Any) -> Json:
    return {"reviews": self_rated({"crisis-manual": level, "risk-map": 3}), **more}


def both(*parts: Json) -> Json:
    merged: Json = {}
    for part in parts:
        for key, value in part.items():
            merged[key] = (
                {**merged[key], **value} if isinstance(value, dict) and key in merged else value
            )
    return merged


RAISED: list[tuple[str, Json, str, str]] = [
    ("self-inflation", gaps(*[1] * 9, 1), "minor", "confirmed"),
    ("self-inflation", gaps(*[1] * 5, *[2] * 5), "serious", "confirmed"),
    ("self-inflation", gaps(*[1] * 6, *[2] * 4), "minor", "confirmed"),
    ("self-inflation", gaps(*[1] * 6, *[0] * 4, *[2] * 5), "serious", "confirmed"),
    ("self-inflation", both(gaps(*[2] * 10), facts(**NEWCOMER)), "minor", "confirmed"),
    (
        "reference-contradicts",
        references(reference(outcome="contradicted")),
        "critical",
        "confirmed",
    ),
    ("reference-contradicts", references(reference(outcome="partly")), "minor", "confirmed"),
    (
        "reference-contradicts",
        references(reference(outcome="partly"), reference(outcome="contradicted")),
        "critical",
        "confirmed",
    ),
    ("referee-would-not-rehire", references(reference(would_rehire="no")), "serious", "confirmed"),
    ("refuses-referees", facts(refuses_named_referees="yes"), "serious", "confirmed"),
    ("referees-unverifiable", references(unreachable(), unreachable()), "minor", "confirmed"),
    (
        "referees-unverifiable",
        references(unreachable(), unreachable(contact_is_candidate="yes")),
        "serious",
        "confirmed",
    ),
    ("portfolio-not-theirs", facts(portfolio_role_confirmed="no"), "critical", "confirmed"),
    (
        "portfolio-not-theirs",
        reviews({"portfolio-role": 0}, portfolio_role="the brand says it was somebody else"),
        "critical",
        "confirmed",
    ),
    ("credential-not-confirmed", facts(credential_confirmed="no"), "serious", "confirmed"),
    ("credential-not-confirmed", facts(credential_forged="yes"), "critical", "confirmed"),
    (
        "credential-not-confirmed",
        facts(credential_forged="yes", credential_confirmed="no"),
        "critical",
        "confirmed",
    ),
    ("boast-without-proof", confirmed("secret-method"), "serious", "confirmed"),
    ("boast-without-proof", confirmed("unverifiable-track-record"), "serious", "confirmed"),
    ("boast-without-proof", hit("secret-method"), "serious", "suggested"),
    (
        "boast-without-proof",
        both(confirmed("secret-method"), reviews({"verified-results": 1})),
        "serious",
        "confirmed",
    ),
    (
        "boast-without-proof",
        both(confirmed("secret-method"), reviews({"verified-results": 4}, "laura")),
        "serious",
        "confirmed",
    ),
    (
        "expert-without-substance",
        both(facts(claims_expert="yes"), reviews(dict.fromkeys(COMPANY[:4] + AUDIENCE[:4], 1))),
        "serious",
        "confirmed",
    ),
    ("crisis-bluff", confident(3, drill={"score": 6}), "serious", "confirmed"),
    ("crisis-bluff", confident(3, drill={"score": 5.5}, **facts(**NEWCOMER)), "minor", "confirmed"),
    ("guarantees-followers", facts(guarantees_follower_numbers="yes"), "critical", "confirmed"),
    ("guarantees-followers", confirmed("guaranteed-followers"), "critical", "confirmed"),
    ("guarantees-followers", hit("guaranteed-followers"), "critical", "suggested"),
    (
        "guarantees-followers",
        both(confirmed("guaranteed-followers"), facts(withdrew_guarantee="yes")),
        "serious",
        "confirmed",
    ),
    (
        "guarantees-followers",
        both(facts(guarantees_follower_numbers="yes"), facts(**NEWCOMER)),
        "critical",
        "confirmed",
    ),
    ("sells-fake-engagement", facts(offers_bought_engagement="yes"), "critical", "confirmed"),
    ("sells-fake-engagement", confirmed("bought-engagement"), "critical", "confirmed"),
    ("sells-fake-engagement", reviews({"clean-methods": 0}), "critical", "confirmed"),
    (
        "sells-fake-engagement",
        {**reviews({"clean-methods": 0}), "consensus": {"clean-methods": 2}},
        "critical",
        "confirmed",
    ),
    ("offers-fake-reviews", facts(offers_reviews="yes"), "critical", "confirmed"),
    ("offers-fake-reviews", hit("fake-reviews"), "critical", "suggested"),
    ("suspicious-growth", {"followers": "strong"}, "serious", "suggested"),
    ("suspicious-growth", {"followers": "ask"}, "minor", "suggested"),
    ("guarantees-results", facts(guarantees_sales_or_virality="yes"), "serious", "confirmed"),
    ("guarantees-results", confirmed("guaranteed-sales"), "serious", "confirmed"),
    ("guarantees-results", confirmed("guaranteed-virality"), "serious", "confirmed"),
    ("guarantees-results", confirmed("instant-results"), "serious", "confirmed"),
    ("censors-criticism", facts(deletes_criticism="yes"), "serious", "confirmed"),
    ("censors-criticism", confirmed("censor-criticism"), "serious", "confirmed"),
    (
        "censors-criticism",
        {"drill": {"score": 4, "no_go": {"deleted-criticism": 2}}},
        "serious",
        "confirmed",
    ),
    ("spam-automation", facts(uses_mass_automation="yes"), "serious", "confirmed"),
    ("spam-automation", confirmed("spam-automation"), "serious", "confirmed"),
    ("accounts-in-vendor-name", facts(accounts_in_vendor_name="yes"), "critical", "confirmed"),
    ("accounts-in-vendor-name", confirmed("vendor-owned-accounts"), "critical", "confirmed"),
    ("accounts-in-vendor-name", reviews({"account-ownership": 0}), "critical", "confirmed"),
    ("demands-passwords", facts(asks_personal_passwords="yes"), "serious", "confirmed"),
    ("demands-passwords", confirmed("password-sharing"), "serious", "confirmed"),
    (
        "demands-passwords",
        both(facts(asks_personal_passwords="yes", **NEWCOMER), reviews({"account-ownership": 3})),
        "minor",
        "confirmed",
    ),
    (
        "demands-passwords",
        both(facts(asks_personal_passwords="yes", **NEWCOMER), reviews({"account-ownership": 2})),
        "serious",
        "confirmed",
    ),
    ("no-contract", facts(written_contract_offered="no"), "serious", "confirmed"),
    ("no-contract", facts(issues_invoice="no"), "serious", "confirmed"),
    ("no-contract", confirmed("no-paper-trail"), "serious", "confirmed"),
    (
        "no-contract",
        facts(written_contract_offered="no", full_payment_in_advance="yes"),
        "critical",
        "confirmed",
    ),
    (
        "no-contract",
        both(hit("no-paper-trail"), facts(full_payment_in_advance="yes")),
        "critical",
        "suggested",
    ),
    (
        "no-contract",
        facts(written_contract_offered="no", accepts_our_contract="yes", **NEWCOMER),
        "minor",
        "confirmed",
    ),
    ("no-contract", facts(written_contract_offered="no", **NEWCOMER), "serious", "confirmed"),
    ("no-exit", facts(handover_clause_accepted="no"), "serious", "confirmed"),
    (
        "no-exit",
        facts(lock_in_months=12, trial_or_notice_offered="no"),
        "serious",
        "confirmed",
    ),
    ("pressure-close", facts(pressure_deadline="yes"), "minor", "confirmed"),
    ("pressure-close", confirmed("pressure-close"), "minor", "confirmed"),
    ("price-without-scope", reviews({"price-scope": 1}), "minor", "confirmed"),
    (
        "price-without-scope",
        proposal(has_price=True, plan=plan(price_scope="weak")),
        "minor",
        "suggested",
    ),
    (
        "unnamed-worker",
        {"vendor": {"kind": "agency"}, **facts(names_person_doing_the_work="no")},
        "minor",
        "confirmed",
    ),
    (
        "unnamed-worker",
        {"vendor": {"kind": "agency"}, **facts(subcontracting_hidden="yes")},
        "serious",
        "confirmed",
    ),
    ("no-research", reviews(dict.fromkeys(COMPANY[1:5], 0)), "serious", "confirmed"),
    ("no-research", reviews(dict.fromkeys(COMPANY[:4], 1)), "minor", "confirmed"),
    ("no-research", reviews({"company-knowledge": 0}), "serious", "confirmed"),
    (
        "no-research",
        reviews({"target-definition": 1, "audience-evidence": 1, "channel-fit": 4}),
        "minor",
        "confirmed",
    ),
    ("no-crisis-plan", reviews({"crisis-manual": 0}), "serious", "confirmed"),
    ("no-crisis-plan", proposal(plan=plan(crisis_manual="denied")), "serious", "suggested"),
    ("no-crisis-plan", proposal(plan=plan(crisis_manual="absent")), "minor", "suggested"),
    (
        "no-crisis-plan",
        {**proposal(plan=plan(crisis_manual="absent")), "drill": {"score": 6}},
        "serious",
        "suggested",
    ),
    (
        "no-crisis-plan",
        {**reviews({"crisis-manual": 0}), **facts(**NEWCOMER)},
        "minor",
        "confirmed",
    ),
    ("hands-off", facts(accepts_reference_person="no"), "serious", "confirmed"),
    ("hands-off", facts(accepts_approval_flow="no"), "serious", "confirmed"),
    ("hands-off", confirmed("hands-off-client"), "serious", "confirmed"),
    ("hands-off", proposal(plan=plan(approval_flow="denied")), "serious", "suggested"),
    (
        "generic-proposal",
        {**proposal(text=LONG_TEXT, specificity=0.29), "brief": BRIEF},
        "minor",
        "suggested",
    ),
    ("generic-proposal", confirmed("one-size-fits-all"), "minor", "confirmed"),
    ("generic-proposal", proposal(residue={"placeholder": "yes"}), "minor", "suggested"),
    ("generic-proposal", proposal(residue={"wrong_company": "yes"}), "serious", "suggested"),
    (
        "generic-proposal",
        both(proposal(residue={"wrong_company": "yes"}), facts(**NEWCOMER)),
        "minor",
        "suggested",
    ),
    (
        "thin-plan",
        proposal(
            text=LONG_TEXT,
            plan=dict.fromkeys(ESSENTIAL[:3], "present")
            | dict.fromkeys(ESSENTIAL[3:4], "weak")
            | dict.fromkeys(ESSENTIAL[4:], "absent"),
        ),
        "minor",
        "suggested",
    ),
    ("naive-promises", confirmed("always-on-alone"), "minor", "confirmed"),
    ("naive-promises", confirmed("vanity-success"), "minor", "confirmed"),
    ("naive-promises", reviews({"cover-availability": 0}), "minor", "confirmed"),
    ("naive-promises", reviews({"business-goals": 0}), "minor", "confirmed"),
]

SILENT: list[tuple[str, Json]] = [
    ("self-inflation", gaps(*[4] * 9)),
    ("self-inflation", gaps(*[1] * 9, 0)),
    (
        "self-inflation",
        {"reviews": panel(dict.fromkeys(ALL, 0), "laura") + self_rated(dict.fromkeys(ALL, 4))},
    ),
    (
        "reference-contradicts",
        references(reference(outcome="contradicted", identity_verified="no")),
    ),
    ("reference-contradicts", references(reference(outcome="contradicted", claim_in_writing="no"))),
    ("reference-contradicts", references(reference(outcome="partly", claim_in_writing="no"))),
    ("reference-contradicts", references(reference(outcome="declined"))),
    ("referee-would-not-rehire", references(reference(would_rehire="unsure"))),
    ("referee-would-not-rehire", references(reference(would_rehire="no", identity_verified="no"))),
    ("refuses-referees", facts(refuses_named_referees="unknown")),
    ("refuses-referees", facts(refuses_named_referees="yes", **NEWCOMER)),
    ("refuses-referees", facts(refuses_named_referees="yes", offers_alternative_proof="yes")),
    ("referees-unverifiable", references(unreachable())),
    ("referees-unverifiable", references(unreachable(), unreachable(contact_attempts=1))),
    ("referees-unverifiable", references(unreachable(), unreachable(outcome="declined"))),
    ("referees-unverifiable", references(unreachable(), unreachable(identity_verified="yes"))),
    ("portfolio-not-theirs", reviews({"portfolio-role": 0})),
    ("portfolio-not-theirs", reviews({"portfolio-role": 0}, "laura", portfolio_role="not theirs")),
    ("portfolio-not-theirs", facts(portfolio_role_confirmed="unknown")),
    ("credential-not-confirmed", facts(credential_confirmed="not_claimed")),
    ("credential-not-confirmed", facts(credential_confirmed="unknown", credential_forged="no")),
    ("boast-without-proof", both(confirmed("secret-method"), references({"outcome": "confirmed"}))),
    ("boast-without-proof", both(confirmed("secret-method"), reviews({"verified-results": 2}))),
    (
        "boast-without-proof",
        proposal(dismissed=["secret-method"], hits=[{"id": "secret-method", "quote": "x"}]),
    ),
    ("expert-without-substance", facts(claims_expert="yes")),
    (
        "expert-without-substance",
        both(facts(claims_expert="yes"), reviews(dict.fromkeys(COMPANY[:3] + AUDIENCE, 1))),
    ),
    (
        "expert-without-substance",
        both(
            facts(claims_expert="yes"),
            reviews(dict.fromkeys(COMPANY, 1) | dict.fromkeys(AUDIENCE, 2)),
        ),
    ),
    ("expert-without-substance", reviews(dict.fromkeys(COMPANY + AUDIENCE, 1))),
    ("crisis-bluff", confident(3, drill={"score": 6.5})),
    ("crisis-bluff", confident(2, drill={"score": 0})),
    ("crisis-bluff", confident(4)),
    ("crisis-bluff", {"drill": {"score": 0}}),
    ("guarantees-followers", facts(guarantees_follower_numbers="unknown")),
    ("guarantees-followers", facts(guarantees_follower_numbers="no")),
    ("sells-fake-engagement", reviews({"clean-methods": 0}, "laura")),
    ("sells-fake-engagement", {"consensus": {"clean-methods": 0}}),
    ("suspicious-growth", {"followers": "none"}),
    ("censors-criticism", {"drill": {"score": 4, "no_go": {"deleted-criticism": 1}}}),
    ("no-contract", {"vendor": {"kind": "in-house"}, **facts(written_contract_offered="no")}),
    ("no-contract", facts(full_payment_in_advance="yes")),
    ("no-contract", facts(issues_invoice="not_applicable")),
    ("no-exit", facts(lock_in_months=11.5, trial_or_notice_offered="no")),
    ("no-exit", facts(lock_in_months=24, trial_or_notice_offered="unknown")),
    ("no-exit", facts(lock_in_months="unknown", trial_or_notice_offered="no")),
    ("price-without-scope", reviews({"price-scope": 1}, "laura")),
    ("price-without-scope", proposal(has_price=True, plan=plan(price_scope="present"))),
    ("price-without-scope", proposal(has_price=True)),
    ("price-without-scope", proposal(plan=plan(price_scope="absent"))),
    ("unnamed-worker", {"vendor": {"kind": "freelancer"}, **facts(subcontracting_hidden="yes")}),
    ("unnamed-worker", facts(names_person_doing_the_work="no")),
    (
        "unnamed-worker",
        {"vendor": {"kind": "agency"}, **facts(names_person_doing_the_work="not_applicable")},
    ),
    ("no-research", reviews(dict.fromkeys(COMPANY[1:4], 0))),
    ("no-research", reviews({"target-definition": 1, "audience-evidence": 1})),
    ("no-research", reviews({"target-definition": 1, "audience-evidence": 2, "channel-fit": 4})),
    ("no-crisis-plan", reviews({"crisis-manual": 1})),
    ("no-crisis-plan", proposal(plan=plan(crisis_manual="weak"))),
    ("hands-off", proposal(plan=plan(approval_flow="absent"))),
    ("generic-proposal", {**proposal(text=LONG_TEXT, specificity=0.3), "brief": BRIEF}),
    ("generic-proposal", {**proposal(text=SHORT_TEXT, specificity=0), "brief": BRIEF}),
    ("generic-proposal", {**proposal(text=LONG_TEXT, words=119, specificity=0), "brief": BRIEF}),
    ("generic-proposal", {**proposal(text=LONG_TEXT, specificity=0), "brief": {"name": "Sol"}}),
    ("generic-proposal", {**proposal(text=LONG_TEXT), "brief": BRIEF}),
    ("thin-plan", proposal(text=LONG_TEXT, plan=dict.fromkeys(ESSENTIAL[:9], "absent"))),
    ("thin-plan", proposal(text=SHORT_TEXT, plan=dict.fromkeys(ESSENTIAL, "absent"))),
    ("thin-plan", proposal(text=LONG_TEXT, plan=dict.fromkeys(ESSENTIAL, "weak"))),
    ("naive-promises", reviews({"business-goals": 1, "cover-availability": 1})),
]


@pytest.mark.parametrize(("flag_id", "case", "severity", "state"), RAISED)
def test_a_trigger_that_holds_raises_its_sign(
    flags: Flags, flag_id: str, case: Json, severity: str, state: str
) -> None:
    found = flags(**case)[flag_id]
    assert (found.severity, found.state) == (severity, state)
    assert found.findings


@pytest.mark.parametrize(("flag_id", "case"), SILENT)
def test_a_trigger_that_does_not_hold_stays_silent(flags: Flags, flag_id: str, case: Json) -> None:
    assert flag_id not in flags(**case)


def test_every_sign_of_the_catalogue_is_tried_both_ways() -> None:
    raised, silent = {row[0] for row in RAISED}, {row[0] for row in SILENT}
    only_by_answers = {
        "offers-fake-reviews",
        "guarantees-results",
        "spam-automation",
        "accounts-in-vendor-name",
        "demands-passwords",
        "pressure-close",
    }
    assert len(raised) == 30
    assert silent == raised - only_by_answers


def test_nothing_at_all_raises_nothing(flags: Flags) -> None:
    assert flags() == {}


def test_answers_that_are_unknown_raise_nothing(flags: Flags) -> None:
    unknown = {fact.id: "unknown" for fact in load("community-manager").facts}
    assert flags(facts=unknown) == {}


def test_refusals_by_two_organisations_are_marked_as_repeated(flags: Flags) -> None:
    def beside(*organisations: str) -> set[str]:
        given = [reference(organisation=name, would_rehire="no") for name in organisations]
        found = flags(references=given)["referee-would-not-rehire"]
        return {each.kind for finding in found.findings for each in finding.beside}

    assert beside("Panadería Sol", "Bar Luna") == {"repeated"}
    assert beside("Panadería Sol", "panadería  SOL") == set()
    assert beside("Panadería Sol", "") == set()


def test_the_largest_gap_is_told_by_section(flags: Flags) -> None:
    found = flags(**gaps(*[1] * 6, *[3] * 6))["self-inflation"]
    overall, largest = found.findings[0].evidence
    assert (overall.number, overall.count) == (2.0, 12)
    assert (largest.ref, largest.number) == ("audience-knowledge", 3.0)


def test_a_person_and_a_machine_may_both_find_the_same(flags: Flags) -> None:
    case = both(proposal(residue={"wrong_company": "yes"}, confirmed=["one-size-fits-all"]))
    found = flags(**case)["generic-proposal"]
    assert (found.state, found.severity, found.severity_if_confirmed) == (
        "confirmed",
        "minor",
        "serious",
    )
    ruled = flags(**case, flags={"generic-proposal": {"state": "confirmed"}})["generic-proposal"]
    assert ruled.severity == "serious"


@pytest.mark.parametrize("state", ["suggested", "confirmed", "cleared", "answered"])
def test_a_ruling_goes_before_the_state_of_the_findings(flags: Flags, state: str) -> None:
    ruling = {"guarantees-followers": {"state": state, "note": "spoke on 3 May"}}
    found = flags(**facts(guarantees_follower_numbers="yes"), flags=ruling)["guarantees-followers"]
    assert (found.state, found.note, found.severity) == (state, "spoke on 3 May", "critical")


def test_a_ruling_alone_lists_a_sign_as_the_catalogue_has_it(flags: Flags) -> None:
    found = flags(flags={"no-crisis-plan": {"state": "confirmed"}})["no-crisis-plan"]
    assert (found.family, found.severity, found.findings) == ("method", "serious", ())


def test_a_ruling_alone_is_capped_for_newcomers_too(flags: Flags) -> None:
    ruling = {"no-crisis-plan": {"state": "confirmed"}}
    assert flags(flags=ruling, facts=NEWCOMER)["no-crisis-plan"].severity == "minor"


def test_a_sign_that_does_not_apply_is_not_listed_by_a_ruling_either(flags: Flags) -> None:
    ruling = {name: {"state": "confirmed"} for name in ("refuses-referees", "no-contract")}
    assert flags(flags=ruling, facts=NEWCOMER, vendor={"kind": "in-house"}) == {}


def test_signs_stand_in_the_order_of_the_catalogue(flags: Flags) -> None:
    ruling = {
        name: {"state": "suggested"}
        for name in ("naive-promises", "no-exit", "self-inflation", "spam-automation")
    }
    in_order = ["self-inflation", "spam-automation", "no-exit", "naive-promises"]
    assert list(flags(flags=ruling)) == in_order
