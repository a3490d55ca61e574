"""A case as the JSON that ``vetting score`` takes: what the reader reads, written."""

from collections.abc import Mapping
from typing import Any

from vetting.scoring.case import Case, Drill, History, KnockoutRuling, Proposal, Reference, Review
from vetting.scoring.exact import Number

Json = dict[str, Any]


def case_json(case: Case, version: int) -> Json:
    """A case that was rated with a shipped checklist in a version, so that reading it again and
    scoring it gives the same scorecard; what is empty is left out."""
    written: Json = {
        "checklist": case.checklist,
        "checklist_version": version,
        "weights": {key: _number(weight) for key, weight in case.weights.items()},
        "vendor": _told(name=case.vendor.name, kind=case.vendor.kind),
        "reviews": [_review(each) for each in case.reviews],
        "consensus": dict(case.consensus),
        "facts": dict(case.facts),
        "references": [_reference(each) for each in case.references],
        "drill": _drill(case.drill) if case.drill is not None else None,
        "proposal": _proposal(case.proposal),
        "brief": _brief(case),
        "followers": case.followers if case.followers != Case().followers else "",
        "histories": [_history(each) for each in case.histories],
        "flags": {
            key: {"state": ruling.state, "note": ruling.note} for key, ruling in case.flags.items()
        },
        "knockouts": {key: _knockout(each) for key, each in case.knockouts.items()},
        "questions_asked": case.questions_asked,
    }
    return {key: value for key, value in written.items() if value or key == "reviews"}


def _told(**fields: Any) -> Json:
    return {key: value for key, value in fields.items() if value}


def _number(number: Number) -> int | float:
    return number if isinstance(number, int) else float(number)


def _review(review: Review) -> Json:
    return {
        "rater": review.rater,
        "as": review.role,
        "ratings": dict(review.ratings),
        **_told(notes=dict(review.notes)),
    }


def _reference(reference: Reference) -> Json:
    return {
        "name": reference.name,
        "organisation": reference.organisation,
        "identity_verified": _yes(reference.identity_verified),
        "outcome": reference.outcome,
        "would_rehire": reference.would_rehire,
        "contact_attempts": reference.contact_attempts,
        "claim_in_writing": _yes(reference.claim_in_writing),
        "contact_is_candidate": _yes(reference.contact_is_candidate),
        **_told(ratings=dict(reference.ratings)),
    }


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _drill(drill: Drill) -> Json:
    return {"score": _number(drill.score), **_told(no_go=dict(drill.no_go))}


def _proposal(proposal: Proposal) -> Json:
    """Everything that was read in it is told, so that it is not read again with other results."""
    if proposal == Proposal():
        return {}
    return {
        "text": proposal.text,
        **_told(lang=proposal.lang),
        "confirmed": list(proposal.confirmed),
        "dismissed": list(proposal.dismissed),
        "hits": [
            {"id": each.id, "quote": each.quote, "sentence": each.sentence}
            for each in proposal.hits
        ],
        "plan": dict(proposal.plan),
        "specificity": None if proposal.specificity is None else _number(proposal.specificity),
        "words": proposal.length,
        "residue": {
            "placeholder": _yes(proposal.residue.placeholder),
            "wrong_company": _yes(proposal.residue.wrong_company),
        },
        "has_price": proposal.has_price,
        "declines_guarantee": proposal.declines_guarantee,
    }


def _brief(case: Case) -> Json:
    brief = case.brief
    lists: Mapping[str, tuple[str, ...]] = {
        "products": brief.products,
        "audience": brief.audience,
        "channels": brief.channels,
        "competitors": brief.competitors,
    }
    return _told(
        name=brief.name,
        sector=brief.sector,
        city=brief.city,
        **{key: list(entries) for key, entries in lists.items()},
    )


def _history(history: History) -> Json:
    return {"account": history.account, "result": history.result, "grounds": history.grounds}


def _knockout(ruling: KnockoutRuling) -> Json:
    return {
        "confirmed_by": ruling.confirmed_by,
        "evidence": ruling.evidence,
        "answered": ruling.answered,
    }
