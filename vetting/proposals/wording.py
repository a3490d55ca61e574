"""What is read in a proposal, in the person's language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flask_babel import gettext, lazy_gettext

from vetting import checklists
from vetting.checklists import Promise, WarningSign
from vetting.i18n import in_language
from vetting.proposals.findings import CONFIRMED, DISMISSED, REOPENED, SUGGESTED, Finding
from vetting.scoring.case import ESSENTIAL_PLAN_ELEMENTS, PLAN_ELEMENTS
from vetting.scoring.proposal.plan import Element

# The warning sign that each promise raises once it is confirmed (redflags §3).
SIGNS: Mapping[str, str] = {
    "guaranteed-followers": "guarantees-followers",
    "bought-engagement": "sells-fake-engagement",
    "fake-reviews": "offers-fake-reviews",
    "guaranteed-sales": "guarantees-results",
    "guaranteed-virality": "guarantees-results",
    "instant-results": "guarantees-results",
    "censor-criticism": "censors-criticism",
    "vendor-owned-accounts": "accounts-in-vendor-name",
    "password-sharing": "demands-passwords",
    "hands-off-client": "hands-off",
    "no-paper-trail": "no-contract",
    "secret-method": "boast-without-proof",
    "unverifiable-track-record": "boast-without-proof",
    "one-size-fits-all": "generic-proposal",
    "pressure-close": "pressure-close",
    "spam-automation": "spam-automation",
    "always-on-alone": "naive-promises",
    "vanity-success": "naive-promises",
}
STATES = {
    "suggested": lazy_gettext("to be looked at"),
    "confirmed": lazy_gettext("confirmed"),
    "dismissed": lazy_gettext("dismissed"),
}
STATE_TONES = {"suggested": "neutral", "confirmed": "info", "dismissed": "good"}
ELEMENT_STATES = {
    "denied": lazy_gettext("rejected"),
    "absent": lazy_gettext("absent"),
    "weak": lazy_gettext("weak"),
    "present": lazy_gettext("present"),
}
ELEMENT_TONES = {"denied": "serious", "absent": "neutral", "weak": "warn", "present": "good"}
BANDS = {
    "generic": lazy_gettext("generic"),
    "partial": lazy_gettext("partly about you"),
    "specific": lazy_gettext("about you"),
}
RESIDUES = {
    "placeholder": lazy_gettext("A placeholder that nobody filled in"),
    "other-company": lazy_gettext("Another company's name where yours should be"),
    "wrong-sector": lazy_gettext("A word from another trade"),
}
TROUBLES = {
    "language": (
        lazy_gettext("Not read: neither Spanish nor English"),
        lazy_gettext(
            "The reader knows these two languages and does not guess at others. Read it yourself, "
            "and mark what you find."
        ),
    ),
    "mixed": (
        lazy_gettext("Two languages in one text"),
        lazy_gettext(
            "Spanish and English take turns, and the reader follows the one that there is more of. "
            "Read the rest yourself, and mark what you find."
        ),
    ),
    "too-short": (
        lazy_gettext("Too short to say much"),
        lazy_gettext(
            "With fewer than 60 words a text shows neither a plan nor research. Ask for the whole "
            "proposal before you draw conclusions from what is not in it."
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class ElementText:
    """An element of the plan in words."""

    id: str
    title: str
    essential: bool
    state: str
    label: str
    tone: str
    quote: str


def promise(promise_id: str) -> Promise:
    return checklists.promises()[promise_id]


def sign(promise_id: str) -> WarningSign:
    """The warning sign whose texts explain a promise."""
    return checklists.warning_signs()[SIGNS[promise_id]]


def mark_name(mark: str, numbers: Mapping[str, int]) -> str:
    """How a mark in the text is called: the number of its finding, or of what was left over."""
    return str(numbers[mark]) if mark in numbers else "R" + mark.rpartition("-")[2]


def severity_label(severity: str) -> str:
    return in_language(checklists.labels("severities")[severity])


def said(state: str) -> str:
    """What a ruling says."""
    return gettext("taken back") if state == REOPENED else str(STATES[state])


def choices_for(finding: Finding) -> list[tuple[str, str]]:
    """What a person may say of a finding now: the state and the words on the button."""
    if finding.state == SUGGESTED:
        return [
            (CONFIRMED, gettext("Confirm")),
            (DISMISSED, gettext("Dismiss")),
        ]
    return [(REOPENED, gettext("Undo"))]


def residue(kind: str) -> str:
    """What was left over."""
    return str(RESIDUES.get(kind, RESIDUES["placeholder"]))


def elements(plan: Mapping[str, Element]) -> tuple[ElementText, ...]:
    """The plan's elements: essential before the others, and what is missing before what is there.

    Empty where the plan was not read."""
    order = list(ELEMENT_STATES)
    found = [_element(name, plan[name]) for name in PLAN_ELEMENTS if name in plan]
    return tuple(sorted(found, key=lambda each: (not each.essential, order.index(each.state))))


def _element(name: str, element: Element) -> ElementText:
    return ElementText(
        id=name,
        title=in_language(checklists.labels("plan")[name]),
        essential=name in ESSENTIAL_PLAN_ELEMENTS,
        state=element.state,
        label=str(ELEMENT_STATES[element.state]),
        tone=ELEMENT_TONES[element.state],
        quote=element.quote,
    )


def essentials(found: Iterable[ElementText]) -> str:
    """How much of the essential plan is there, weak elements counting half."""
    states = [each.state for each in found if each.essential]
    have = states.count("present") + states.count("weak") / 2
    return str(
        gettext("%(have)s of %(need)s essential elements", have=f"{have:g}", need=len(states))
    )
