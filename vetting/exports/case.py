"""An assessment as the case that `vetting score` reads."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from vetting.assessments.standing import Standing
from vetting.references import confidence
from vetting.scoring.case import Case, Review
from vetting.scoring.written import Json, case_json

REFEREE = "referee"


def case_of(standing: Standing, *, whole: bool) -> Json:
    """What the scorecard was computed from, with the raters by name.

    Without `whole` it may be handed on: what was said in confidence is left out of it, and what
    follows from that alone. The whole gives the same scorecard as the portal. For those alone who
    see the panel."""
    case = named(standing)
    told = case if whole else _without_confidence(standing, case)
    return case_json(told, standing.checklist.version)


def named(standing: Standing) -> Case:
    """The case with each rater under a name of their own in place of a number."""
    names = _names(standing)
    reviews = tuple(
        replace(each, rater=names.get(each.rater, each.rater)) if each.role == "panel" else each
        for each in standing.case.reviews
    )
    known = {fact.id for fact in standing.checklist.facts}
    facts = {key: value for key, value in standing.case.facts.items() if key in known}
    return replace(standing.case, reviews=reviews, facts=facts)


def _names(standing: Standing) -> Mapping[str, str]:
    """Two of one name are told apart by their number."""
    times = Counter(name.strip() for name in standing.raters.values())
    return {
        rater: name.strip() if times[name.strip()] == 1 else f"{name.strip()} ({rater})"
        for rater, name in standing.raters.items()
    }


def _without_confidence(standing: Standing, case: Case) -> Case:
    hidden = confidence.hidden_flags(standing)
    told = tuple(
        scored
        for row, scored in zip(standing.references, case.references, strict=True)
        if not row.is_confidential
    )
    return replace(
        case,
        reviews=tuple(_open_reviews(standing, case)),
        references=told,
        flags={key: ruling for key, ruling in case.flags.items() if key not in hidden},
    )


def _open_reviews(standing: Standing, case: Case) -> Iterator[Review]:
    secret = {f"reference {row.id}" for row in standing.references if row.is_confidential}
    return (each for each in case.reviews if each.role != REFEREE or each.rater not in secret)
