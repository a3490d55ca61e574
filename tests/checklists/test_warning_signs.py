"""The texts of the warning signs agree with the rules that raise them."""

import pytest

from vetting.checklists import Promise, labels, load, promises, warning_signs
from vetting.scoring.case import ESSENTIAL_PLAN_ELEMENTS, FLAG_STATES, PLAN_ELEMENTS, PROMISES, Case
from vetting.scoring.findings import FAMILIES, SEVERITIES
from vetting.scoring.flags import RULES
from vetting.scoring.gate import FACTS, missing_evidence
from vetting.scoring.green import SIGNALS
from vetting.scoring.level import INSUFFICIENT, LEVELS
from vetting.scoring.score import read

KINDS = {
    "families": set(FAMILIES),
    "severities": set(SEVERITIES),
    "severity_meanings": set(SEVERITIES),
    "states": set(FLAG_STATES),
    "levels": {*LEVELS, INSUFFICIENT},
    "level_actions": {*LEVELS, INSUFFICIENT},
    "rules": {"R1", "R2", "R3", "R4", "R5"},
    "green": set(SIGNALS),
    "honest_newcomer": {"hint"},
    "plan": set(PLAN_ELEMENTS),
}


def test_signs_and_rules_agree_on_id_family_and_severity_and_order() -> None:
    signs = [(sign.id, sign.family, sign.severity) for sign in warning_signs().values()]
    assert signs == [(rule.id, rule.family, rule.severity) for rule in RULES]
    assert len(signs) == 30


def test_promises_agree_with_those_that_scoring_knows() -> None:
    assert tuple(promises()) == PROMISES
    assert promises()["fake-reviews"] == Promise(
        "fake-reviews",
        "critical",
        {"en": "Offers invented or paid reviews", "es": "Ofrece reseñas inventadas o pagadas"},
        {
            "en": "Misleading practice: LCD art. 27 / Directive 2005/29 Annex I 23b-23c; "
            "FTC 16 CFR 465.2 and 465.4.",
            "es": "Práctica engañosa: art. 27 LCD / Directiva 2005/29, anexo I, 23 ter y "
            "23 quater; 16 CFR 465.2 y 465.4 de la FTC.",
        },
    )


@pytest.mark.parametrize("kind", KINDS)
def test_labels_agree_with_the_ids_that_scoring_uses(kind: str) -> None:
    assert set(labels(kind)) == KINDS[kind]


def test_labels_of_the_gate_agree_with_what_it_may_miss() -> None:
    readings = read(Case(), load("community-manager"))
    assert {missing.id for missing in missing_evidence(readings)} == set(labels("gate"))


def test_every_text_is_in_both_languages() -> None:
    for kind in (*KINDS, "gate"):
        for text in labels(kind).values():
            assert all(text[language].strip() for language in ("en", "es"))
    for sign in warning_signs().values():
        for text in (sign.title, sign.why, sign.innocent, sign.ask):
            assert all(text[language].strip() for language in ("en", "es"))
        assert bool(sign.newcomer["en"]) == bool(sign.newcomer["es"])


def test_scoring_names_only_facts_and_criteria_that_the_checklist_has() -> None:
    facts = {fact.id for fact in load("community-manager").facts}
    assert set(FACTS) <= facts
    assert set(ESSENTIAL_PLAN_ELEMENTS) < set(PLAN_ELEMENTS)
