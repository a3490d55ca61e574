"""The reasons of a warning sign as short neutral English, for the command line."""

from collections.abc import Callable, Mapping

from vetting.scoring.findings import Evidence, Finding
from vetting.scoring.flags import RaisedFlag


def reasons(flag: RaisedFlag) -> list[str]:
    """One line for each finding; a person's ruling where there is none."""
    if not flag.findings:
        return [
            f"{flag.state} by a person: {flag.note}" if flag.note else f"{flag.state} by a person"
        ]
    return [_line(finding) for finding in flag.findings]


def _line(finding: Finding) -> str:
    return "; ".join(_PHRASES[each.kind](each) for each in (*finding.evidence, *finding.beside))


def _fact(evidence: Evidence) -> str:
    return f"fact {evidence.ref}: {evidence.value or _number(evidence)}"


def _rating(evidence: Evidence) -> str:
    return f"rating {evidence.ref}: {_number(evidence)} by {', '.join(evidence.raters)}"


def _promise(evidence: Evidence) -> str:
    return f"proposal: «{evidence.quote}»" if evidence.quote else f"proposal: {evidence.ref}"


def _reference(evidence: Evidence) -> str:
    return f"reference {evidence.ref}" if evidence.ref else "a reference"


def _unproven(evidence: Evidence) -> str:
    seen = "not rated" if evidence.number is None else _number(evidence)
    return f"no proof of {evidence.ref}: {seen}"


def _followers(evidence: Evidence) -> str:
    account = f" of {evidence.ref}" if evidence.ref else ""
    signals = f" ({evidence.quote})" if evidence.quote else ""
    return f"follower history{account}: {evidence.value}{signals}"


def _number(evidence: Evidence) -> str:
    number = evidence.number
    return f"{number:g}" if isinstance(number, float) else str(number)


_PHRASES: Mapping[str, Callable[[Evidence], str]] = {
    "fact": _fact,
    "rating": _rating,
    "median": lambda each: f"panel median {each.ref}: {_number(each)}",
    "section-median": lambda each: f"panel median of {each.ref}: {_number(each)}",
    "criteria-median": lambda each: (
        f"panel median of {', '.join(each.ref.split())}: {_number(each)}"
    ),
    "self-gap": lambda each: (
        f"self-rating {_number(each)} above the panel over {each.count} criteria"
    ),
    "section-gap": lambda each: f"largest in {each.ref}: {_number(each)}",
    "self-mean": lambda each: f"self-rating of {each.ref}: {_number(each)} on average",
    "outcome": lambda each: f"{_reference(each)}: {each.value}",
    "rehire": lambda each: f"{_reference(each)}: would not work with them again",
    "repeated": lambda each: f"repeated by {each.count} organisations",
    "unverified": lambda each: f"{each.count} references, none verified or reachable",
    "own-contact": lambda each: f"{_reference(each)}: the contact is the candidate's own",
    "unproven": _unproven,
    "promise": _promise,
    "plan": lambda each: f"plan {each.ref}: {each.value}",
    "plan-coverage": lambda each: f"plan: {_number(each)} of {each.count} essential elements",
    "price": lambda _each: "proposal: a price",
    "specificity": lambda each: f"proposal: specificity {_number(each)}",
    "residue": lambda each: f"proposal: {each.ref} left over",
    "drill": lambda each: f"drill: {_number(each)} of 16",
    "no-go": lambda each: f"drill: {each.ref} seen by {each.count} raters",
    "followers": _followers,
}
