"""The reasons that the command line prints for a warning sign."""

from collections.abc import Callable
from typing import Any

import pytest

from vetting.checklists import load
from vetting.scoring.case import Case, History
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.reasons import reasons
from vetting.scoring.scorecard import score_case

Flags = Callable[..., dict[str, RaisedFlag]]
Json = dict[str, Any]

ALL = tuple(load("community-manager").criteria)
LONG_TEXT = " ".join(["word"] * 120)
SOL = {"organisation": "Panadería Sol", "identity_verified": "yes"}
NOBODY = {"outcome": "unreachable", "contact_attempts": 3}
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


def reviews(ratings: dict[str, int], self_ratings: dict[str, int] | None = None) -> Json:
    given: list[Json] = [
        {"rater": rater, "as": "panel", "ratings": ratings} for rater in ("marta", "laura")
    ]
    if self_ratings:
        given.append({"rater": "nadia", "as": "self", "ratings": self_ratings})
    return {"reviews": given}


@pytest.mark.parametrize(
    ("flag_id", "case", "because"),
    [
        (
            "accounts-in-vendor-name",
            {"facts": {"accounts_in_vendor_name": "yes"}},
            ["fact accounts_in_vendor_name: yes"],
        ),
        (
            "sells-fake-engagement",
            reviews({"clean-methods": 0}),
            ["rating clean-methods: 0 by laura, marta"],
        ),
        (
            "guarantees-followers",
            {
                "proposal": {
                    "hits": [
                        {"id": "guaranteed-followers", "quote": "garantizamos 5.000 seguidores"}
                    ]
                }
            },
            ["proposal: «garantizamos 5.000 seguidores»"],
        ),
        (
            "guarantees-results",
            {"proposal": {"confirmed": ["guaranteed-sales"]}},
            ["proposal: guaranteed-sales"],
        ),
        (
            "reference-contradicts",
            {"references": [{**SOL, "name": "Pilar", "outcome": "contradicted"}]},
            ["reference Pilar, Panadería Sol: contradicted"],
        ),
        (
            "referee-would-not-rehire",
            {
                "references": [
                    {**SOL, "would_rehire": "no"},
                    {"organisation": "Bar Luna", "identity_verified": "yes", "would_rehire": "no"},
                ]
            },
            [
                f"reference {name}: would not work with them again; repeated by 2 organisations"
                for name in ("Bar Luna", "Panadería Sol")
            ],
        ),
        (
            "referees-unverifiable",
            {"references": [NOBODY, {**NOBODY, "contact_is_candidate": "yes"}]},
            [
                (
                    "2 references, none verified or reachable; "
                    "a reference: the contact is the candidate's own"
                )
            ],
        ),
        (
            "self-inflation",
            reviews(dict.fromkeys(ALL, 2), dict.fromkeys(ALL[:8], 4) | dict.fromkeys(ALL[8:16], 3)),
            ["self-rating 1.5 above the panel over 16 criteria; largest in company-research: 2"],
        ),
        (
            "boast-without-proof",
            {"proposal": {"confirmed": ["secret-method"]}},
            ["proposal: secret-method; no proof of verified-results: not rated"],
        ),
        (
            "boast-without-proof",
            {**reviews({"verified-results": 1}), "proposal": {"confirmed": ["secret-method"]}},
            ["proposal: secret-method; no proof of verified-results: 1"],
        ),
        (
            "expert-without-substance",
            {**reviews(dict.fromkeys(ALL[:12], 1)), "facts": {"claims_expert": "yes"}},
            [
                (
                    "fact claims_expert: yes; panel median of company-research: 1; "
                    "panel median of audience-knowledge: 1"
                )
            ],
        ),
        (
            "crisis-bluff",
            {**reviews({}, {"risk-map": 4, "crisis-manual": 3}), "drill": {"score": 5.5}},
            ["self-rating of crisis-preparedness: 3.5 on average; drill: 5.5 of 16"],
        ),
        (
            "censors-criticism",
            {"drill": {"score": 9, "no_go": {"deleted-criticism": 2}}},
            ["drill: deleted-criticism seen by 2 raters"],
        ),
        (
            "no-exit",
            {"facts": {"lock_in_months": 18, "trial_or_notice_offered": "no"}},
            ["fact lock_in_months: 18; fact trial_or_notice_offered: no"],
        ),
        (
            "no-research",
            reviews({"target-definition": 1, "audience-evidence": 0, "channel-fit": 4}),
            ["panel median of target-definition, audience-evidence, channel-fit: 1"],
        ),
        ("no-crisis-plan", reviews({"crisis-manual": 0}), ["panel median crisis-manual: 0"]),
        (
            "price-without-scope",
            {"proposal": {"has_price": True, "plan": {"price-scope": "absent"}}},
            ["proposal: a price; plan price-scope: absent"],
        ),
        (
            "generic-proposal",
            {
                "proposal": {
                    "text": LONG_TEXT,
                    "specificity": 0.25,
                    "residue": {"placeholder": "yes"},
                },
                "brief": {"products": ["bread"]},
            },
            ["proposal: specificity 0.25", "proposal: placeholder left over"],
        ),
        (
            "thin-plan",
            {
                "proposal": {
                    "text": LONG_TEXT,
                    "plan": dict.fromkeys(ESSENTIAL[1:], "absent") | {ESSENTIAL[0]: "weak"},
                }
            },
            ["plan: 0.5 of 10 essential elements"],
        ),
        ("suspicious-growth", {"followers": "strong"}, ["follower history: strong"]),
        (
            "pressure-close",
            {
                "flags": {
                    "pressure-close": {"state": "cleared", "note": "it was a trade-fair offer"}
                }
            },
            ["cleared by a person: it was a trade-fair offer"],
        ),
        (
            "pressure-close",
            {"flags": {"pressure-close": {"state": "confirmed"}}},
            ["confirmed by a person"],
        ),
    ],
)
def test_a_reason_names_its_evidence(
    flags: Flags, flag_id: str, case: Json, because: list[str]
) -> None:
    assert reasons(flags(**case)[flag_id]) == because


def test_a_history_is_named_with_its_account_and_signals() -> None:
    read = (
        History("x @sol", "ask", "drip 2026-05-01/2026-06-01"),
        History("x @luna", "none"),
        History("tiktok @sol", "not-enough-data"),
    )
    card = score_case(Case(histories=read, followers="strong"), load("community-manager"))
    (flag,) = card.flags
    assert (flag.severity, flag.state) == ("minor", "suggested")
    assert reasons(flag) == ["follower history of x @sol: ask (drip 2026-05-01/2026-06-01)"]
