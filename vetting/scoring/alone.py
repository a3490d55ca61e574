"""What one person's answers about themself add up to, with no panel beside them."""

from collections.abc import Mapping
from dataclasses import dataclass

from vetting.scoring.case import NOT_APPLICABLE, Case, Rating, Review, Vendor
from vetting.scoring.checklist import Checklist, Criterion
from vetting.scoring.flags import RaisedFlag
from vetting.scoring.score import ENOUGH_RATERS
from vetting.scoring.scorecard import SectionScore, score_case

SELF = "self"


@dataclass(frozen=True, slots=True)
class Alone:
    """One's own result: ``total`` and ``interval`` go 0–100, ``coverage`` and ``evidenced`` 0–1.

    ``signs`` are the warning signs that a company would raise if it saw just this. There is no
    band and no level: those are for a panel, and for evidence that somebody else has seen.
    """

    total: float | None
    interval: tuple[float, float] | None
    coverage: float | None
    evidenced: float | None
    sections: tuple[SectionScore, ...]
    signs: tuple[RaisedFlag, ...]


def rates_alone(criterion: Criterion) -> bool:
    """Whether a candidate may rate the criterion of themself (criteria §0, Who rates)."""
    return SELF in criterion.raters


def score_alone(
    kind: str,
    ratings: Mapping[str, Rating],
    notes: Mapping[str, str],
    facts: Mapping[str, str | int],
    checklist: Checklist,
) -> Alone:
    """Score what somebody says of themself, with equal weights.

    Takes the kind of vendor, ratings (0–4, not-observed, not-applicable) and notes by criterion
    id, and answers by fact id. Criteria that only a panel may rate leave the score, as what does
    not apply does. The signs are those of redflags §3, newcomers' caps included (redflags §5), as
    if as many raters as a rule asks for had seen what the person says. Raises nothing: trusts the
    answers to be those of the checklist.
    """
    own = {
        name: ratings[name] if rates_alone(criterion) else NOT_APPLICABLE
        for name, criterion in checklist.criteria.items()
        if name in ratings or not rates_alone(criterion)
    }
    panel = (Review(f"{SELF} {number}", "panel", own, notes) for number in range(ENOUGH_RATERS))
    case = Case(checklist.id, vendor=Vendor(kind=kind), reviews=tuple(panel), facts=facts)
    scorecard = score_case(case, checklist)
    return Alone(
        total=scorecard.score.total,
        interval=scorecard.score.interval,
        coverage=scorecard.score.coverage,
        evidenced=scorecard.score.evidenced,
        sections=scorecard.sections,
        signs=scorecard.flags,
    )
