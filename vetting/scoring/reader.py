"""A case from JSON, as ``vetting score`` takes it; everything unknown is refused by name."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeGuard

from vetting.scoring.case import (
    DRILL_MAXIMUM,
    FLAG_STATES,
    FOLLOWER_RESULTS,
    KNOCKOUT_EVIDENCE_LENGTH,
    NO_GOS,
    NOT_APPLICABLE,
    NOT_OBSERVED,
    OUTCOMES,
    PLAN_ELEMENTS,
    PLAN_STATES,
    PROMISES,
    REHIRE_ANSWERS,
    ROLES,
    UNKNOWN,
    VENDOR_KINDS,
    Brief,
    Case,
    Drill,
    FlagRuling,
    History,
    Hit,
    KnockoutRuling,
    Proposal,
    Rating,
    Reference,
    Residue,
    Review,
    Vendor,
)
from vetting.scoring.checklist import (
    LANGUAGES,
    Checklist,
    ChecklistError,
    Criterion,
    Fact,
    parse_checklist,
)
from vetting.scoring.fields import CaseError, Field, one_of, up_to
from vetting.scoring.flags import FLAG_IDS
from vetting.scoring.followers.reading import RESULTS
from vetting.scoring.proposal.scan import filled_in
from vetting.scoring.score import HIGHEST
from vetting.scoring.wording import shown

__all__ = ["CaseError", "read_brief", "read_case"]

Answer = str | int | float
Reading = Callable[[Field], object]
Shelf = Callable[[str, int | None], Checklist]

RATING_WORDS = (NOT_OBSERVED, NOT_APPLICABLE)


def read_case(data: object, checklist_for: Shelf) -> tuple[Case, Checklist]:
    """Turn a case's JSON into a Case, together with the checklist that it names or holds.

    ``checklist_for`` gives the checklist of an id in a version, the newest for None, and raises
    LookupError for what there is not; one that it does not have may stand in the case as a whole.
    Raises CaseError, whose message names the field by its path.
    """
    given = Field(data)
    checklist = _checklist(given.fields(), checklist_for)
    told = given.record(_readings(checklist), needed=("reviews",))
    told.pop("checklist_version", None)
    case = Case(**told)
    return _with_proposal_read(case, given), checklist


def read_brief(data: object) -> Brief:
    """Turn a brief's JSON, with the keys that it has in a case, into a Brief.

    Raises CaseError, whose message names the field by its path below ``brief``.
    """
    return _brief(Field(data, "brief"))


def _checklist(given: Mapping[str, Field], checklist_for: Shelf) -> Checklist:
    named = given.get("checklist", Field(Case().checklist, "checklist"))
    version = given.get("checklist_version")
    if isinstance(named.value, dict):
        if version is not None:
            version.refuse("the checklist stands in the case, with its version")
        return _enclosed(named)
    try:
        return checklist_for(named.text(), version.count() if version is not None else None)
    except LookupError as error:
        (named if version is None else version).refuse(str(error.args[0]))


def _enclosed(field: Field) -> Checklist:
    try:
        return parse_checklist(field.value)
    except ChecklistError as error:
        first = error.faults[0]
        Field(None, f"{field.place}.{first.place}").refuse(first.message)


def _with_proposal_read(case: Case, given: Field) -> Case:
    """The case with what a machine reads in the proposal, where nothing else is said of it."""
    if not case.proposal.text.strip():
        return case
    told = frozenset(given.fields()["proposal"].fields())
    return replace(case, proposal=filled_in(case.proposal, case.brief, told))


def _readings(checklist: Checklist) -> Mapping[str, Reading]:
    """How each key of a case is read; no key but these is known."""
    return {
        "checklist": lambda _field: checklist.id,
        "weights": partial(_weights, checklist=checklist),
        "vendor": _vendor,
        "reviews": partial(_reviews, checklist=checklist),
        "consensus": partial(_ratings, checklist=checklist),
        "facts": partial(_facts, checklist=checklist),
        "references": partial(_references, checklist=checklist),
        "drill": _drill,
        "proposal": _proposal,
        "brief": _brief,
        "followers": one_of(*FOLLOWER_RESULTS),
        "histories": _histories,
        "flags": _flag_rulings,
        "knockouts": partial(_knockouts, checklist=checklist),
        "questions_asked": Field.count,
        "checklist_version": Field.count,
    }


def _weights(field: Field, checklist: Checklist) -> Mapping[str, int | float]:
    return field.by_id(dict.fromkeys(checklist.criteria, Field.number), "criterion")


def _vendor(field: Field) -> Vendor:
    return Vendor(**field.record({"name": Field.text, "kind": one_of(*VENDOR_KINDS)}))


def _reviews(field: Field, checklist: Checklist) -> tuple[Review, ...]:
    readings: Mapping[str, Reading] = {
        "rater": Field.filled_text,
        "as": one_of(*ROLES),
        "ratings": partial(_ratings, checklist=checklist),
        "notes": partial(_notes, checklist=checklist),
    }
    reviews: dict[tuple[str, str], Review] = {}
    for item in field.items():
        record = item.record(readings, needed=("rater", "as", "ratings"))
        review = Review(role=record.pop("as"), **record)
        if (review.rater, review.role) in reviews:
            place = Field(review.rater, f"{item.place}.rater")
            place.refuse(f"{shown(review.rater)} has a {review.role} review already")
        reviews[review.rater, review.role] = review
    return tuple(reviews.values())


def _ratings(field: Field, checklist: Checklist) -> Mapping[str, Rating]:
    criteria = checklist.criteria.items()
    readings = {name: partial(_rating, criterion=criterion) for name, criterion in criteria}
    return field.by_id(readings, "criterion")


def _rating(field: Field, criterion: Criterion) -> Rating:
    if criterion.knockout and field.value == NOT_APPLICABLE:
        field.refuse(f"{NOT_APPLICABLE} is not open for a criterion that can knock out")
    if not _is_level(field.value) and field.value not in RATING_WORDS:
        wanted = ", ".join((f"0–{HIGHEST}", *RATING_WORDS))
        field.refuse(f"{shown(field.value)} is not one of {wanted}")
    return field.value


def _is_level(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= HIGHEST


def _notes(field: Field, checklist: Checklist) -> Mapping[str, str]:
    return field.by_id(dict.fromkeys(checklist.criteria, Field.text), "criterion")


def _facts(field: Field, checklist: Checklist) -> Mapping[str, Answer]:
    return field.by_id({fact.id: partial(_answer, fact=fact) for fact in checklist.facts}, "fact")


def _answer(field: Field, fact: Fact) -> Answer:
    if fact.is_number and field.value != UNKNOWN:
        return field.number()
    return one_of(*dict.fromkeys((*fact.values, UNKNOWN)))(field)


def _references(field: Field, checklist: Checklist) -> tuple[Reference, ...]:
    readings: Mapping[str, Reading] = {
        "name": Field.text,
        "organisation": Field.text,
        "identity_verified": Field.yes,
        "outcome": one_of(*OUTCOMES),
        "would_rehire": one_of(*REHIRE_ANSWERS),
        "contact_attempts": Field.count,
        "claim_in_writing": Field.yes,
        "contact_is_candidate": Field.yes,
        "ratings": partial(_levels, checklist=checklist),
    }
    return tuple(Reference(**item.record(readings)) for item in field.items())


def _levels(field: Field, checklist: Checklist) -> Mapping[str, int]:
    return field.by_id(dict.fromkeys(checklist.criteria, _level), "criterion")


def _level(field: Field) -> int:
    if not _is_level(field.value):
        field.refuse(f"{shown(field.value)} is not one of 0–{HIGHEST}")
    return field.value


def _drill(field: Field) -> Drill:
    readings: Mapping[str, Reading] = {
        "score": up_to(DRILL_MAXIMUM),
        "no_go": _no_gos,
    }
    return Drill(**field.record(readings, needed=("score",)))


def _no_gos(field: Field) -> Mapping[str, int]:
    return field.by_id(dict.fromkeys(NO_GOS, Field.count), "no-go")


def _proposal(field: Field) -> Proposal:
    readings: Mapping[str, Reading] = {
        "text": Field.text,
        "lang": one_of(*LANGUAGES),
        "confirmed": _promises,
        "dismissed": _promises,
        "hits": _hits,
        "plan": _plan,
        "specificity": _specificity,
        "words": Field.count,
        "residue": _residue,
        "has_price": Field.boolean,
        "declines_guarantee": Field.boolean,
    }
    proposal = Proposal(**field.record(readings))
    for promise in proposal.dismissed:
        if promise in proposal.confirmed:
            Field(promise, f"{field.place}.dismissed").refuse(f"{promise} is confirmed as well")
    return proposal


def _promises(field: Field) -> tuple[str, ...]:
    return tuple(map(one_of(*PROMISES), field.items()))


def _hits(field: Field) -> tuple[Hit, ...]:
    return tuple(map(_hit, field.items()))


def _hit(field: Field) -> Hit:
    readings: Mapping[str, Reading] = {
        "id": one_of(*PROMISES),
        "quote": Field.filled_text,
        "sentence": Field.text,
    }
    return Hit(**field.record(readings, needed=("id", "quote")))


def _plan(field: Field) -> Mapping[str, str]:
    return field.by_id(dict.fromkeys(PLAN_ELEMENTS, one_of(*PLAN_STATES)), "plan element")


def _specificity(field: Field) -> int | float | None:
    """None where nothing can be said of it, as of a text that is too short."""
    return None if field.value is None else up_to(1)(field)


def _residue(field: Field) -> Residue:
    return Residue(**field.record({"placeholder": Field.yes, "wrong_company": Field.yes}))


def _brief(field: Field) -> Brief:
    readings: Mapping[str, Reading] = {
        **dict.fromkeys(("name", "sector", "city"), Field.text),
        **dict.fromkeys(("products", "audience", "channels", "competitors"), Field.texts),
    }
    return Brief(**field.record(readings))


def _histories(field: Field) -> tuple[History, ...]:
    readings: Mapping[str, Reading] = {
        "account": Field.text,
        "result": one_of(*RESULTS),
        "grounds": Field.text,
    }
    needed = ("account", "result")
    return tuple(History(**item.record(readings, needed=needed)) for item in field.items())


def _flag_rulings(field: Field) -> Mapping[str, FlagRuling]:
    return field.by_id(dict.fromkeys(FLAG_IDS, _flag_ruling), "flag")


def _flag_ruling(field: Field) -> FlagRuling:
    readings: Mapping[str, Reading] = {"state": one_of(*FLAG_STATES), "note": Field.text}
    return FlagRuling(**field.record(readings, needed=("state",)))


def _knockouts(field: Field, checklist: Checklist) -> Mapping[str, KnockoutRuling]:
    criteria = checklist.criteria.items()
    readings = {name: _knockout_ruling for name, criterion in criteria if criterion.knockout}
    return field.by_id(readings, "criterion that can knock out")


def _knockout_ruling(field: Field) -> KnockoutRuling:
    readings: Mapping[str, Reading] = {
        "confirmed_by": Field.filled_text,
        "evidence": _knockout_evidence,
        "answered": Field.boolean,
    }
    return KnockoutRuling(**field.record(readings, needed=tuple(readings)))


def _knockout_evidence(field: Field) -> str:
    evidence = field.text()
    if len(evidence.strip()) < KNOCKOUT_EVIDENCE_LENGTH:
        field.refuse(f"fewer than {KNOCKOUT_EVIDENCE_LENGTH} characters")
    return evidence
