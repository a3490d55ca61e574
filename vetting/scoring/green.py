"""Green signals: what speaks for somebody; shown beside the warning signs (redflags §5.4)."""

from collections.abc import Callable

from vetting.scoring.score import Readings

ENOUGH_QUESTIONS = 3


def green_signals(readings: Readings) -> tuple[str, ...]:
    """The ids of the green signals of a case, in the order of the catalogue."""
    return tuple(name for name, holds in SIGNALS.items() if holds(readings))


def _rated_from(criterion: str, least: int) -> Callable[[Readings], bool]:
    def holds(readings: Readings) -> bool:
        value = readings.panel_median(criterion)
        return value is not None and value >= least

    return holds


def _declines_guarantee(readings: Readings) -> bool:
    return readings.case.proposal.declines_guarantee


def _all_claims_confirmed(readings: Readings) -> bool:
    references = readings.case.references
    confirmed = any(each.identity_verified for each in references) and all(
        each.outcome == "confirmed" for each in references
    )
    denied = (
        readings.says("portfolio_role_confirmed", "no")
        or readings.says("credential_confirmed", "no")
        or readings.says("claims_expert", "yes")
    )
    return confirmed and not denied


def _asks_questions(readings: Readings) -> bool:
    return readings.case.questions_asked >= ENOUGH_QUESTIONS


def _is_self_critical(readings: Readings) -> bool:
    gap = readings.mean_self_gap()
    return gap is not None and gap <= 0


SIGNALS: dict[str, Callable[[Readings], bool]] = {
    "admits-limits": _rated_from("honesty-limits", 3),
    "declines-guarantee": _declines_guarantee,
    "checkable-small-claims": _all_claims_confirmed,
    "offers-bad-reference": _rated_from("named-referees", 4),
    "asks-questions": _asks_questions,
    "leaves-ownership": _rated_from("account-ownership", 3),
    "self-critical": _is_self_critical,
    "names-cover": _rated_from("cover-availability", 3),
}
