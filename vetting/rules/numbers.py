"""Every number that the rules name, read where the portal itself reads it."""

from fractions import Fraction
from functools import cache

from vetting.decisions import forms as decisions
from vetting.i18n import language, show_number, show_share, show_whole
from vetting.scoring import case, drill, gate, green, score, scorecard, triggers

Numbers = dict[str, str]


def numbers() -> Numbers:
    """The numbers by name, in the person's language."""
    return numbers_in(language())


@cache
def numbers_in(language: str) -> Numbers:
    """The numbers by name, in one language; read once, since nothing changes them."""
    found: dict[str, int | Fraction] = {
        "highest": score.HIGHEST,
        "lowest": 0,
        "raters": score.ENOUGH_RATERS,
        "suitable": score.SUITABLE_FROM,
        "conditions": score.CONDITIONS_FROM,
        "evidence": case.KNOCKOUT_EVIDENCE_LENGTH,
        "reason": decisions.SHORTEST_REASON,
        "rated_criteria": gate.RATED_CRITERIA,
        "rated_per_section": gate.RATED_PER_SECTION,
        "gate_sections": gate.SECTIONS,
        "enough_green": scorecard.ENOUGH_GREEN,
        "questions": green.ENOUGH_QUESTIONS,
        "drill_maximum": case.DRILL_MAXIMUM,
        "drill_checks": drill.CHECKS,
        "drill_raters": drill.ENOUGH_RATERS,
        "enough_gaps": triggers.ENOUGH_GAPS,
        "notable_gap": triggers.NOTABLE_MEAN_GAP,
        "serious_gap": triggers.SERIOUS_MEAN_GAP,
        "large_gap": triggers.LARGE_GAP,
        "many_large_gaps": triggers.MANY_LARGE_GAPS,
        "enough_in_section": triggers.ENOUGH_IN_SECTION,
        "enough_references": triggers.ENOUGH_REFERENCES,
        "enough_attempts": triggers.ENOUGH_ATTEMPTS,
        "failed_drill": triggers.FAILED_DRILL,
        "confident": triggers.CONFIDENT_SELF_MEAN,
        "readable_words": triggers.READABLE_WORDS,
        "generic_below": triggers.GENERIC_BELOW,
        "thin_below": triggers.THIN_BELOW,
        "lock_in": triggers.LONG_LOCK_IN,
        "little": triggers.LITTLE,
        "hardly": triggers.HARDLY_ANYTHING,
        "weak_worth": triggers.PLAN_WORTH["weak"],
        "essentials": len(case.ESSENTIAL_PLAN_ELEMENTS),
    }
    shown = {name: _shown(number) for name, number in found.items()}
    return {**shown, "coverage": show_share(float(score.ENOUGH_COVERAGE))}


def _shown(number: int | Fraction) -> str:
    whole = Fraction(number)
    return show_whole(int(whole)) if whole.denominator == 1 else show_number(float(whole))
