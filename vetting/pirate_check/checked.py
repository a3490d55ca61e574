"""The warning signs that are not raised: was nothing found, or did nobody look yet?"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from flask_babel import gettext

from vetting.assessments.standing import Standing
from vetting.i18n import in_language
from vetting.pirate_check import wording
from vetting.scoring.case import FOLLOWER_RESULTS, UNKNOWN
from vetting.scoring.flags import RULES
from vetting.scoring.score import Readings, read
from vetting.scoring.triggers import AUDIENCE, COMPANY, ENOUGH_IN_SECTION


@dataclass(frozen=True, slots=True)
class Source:
    """Something that has to be known before a sign counts as looked at."""

    kind: str
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Quiet:
    """A sign that is not raised; `missing` says what has not been looked at yet."""

    id: str
    title: str
    applies: bool
    missing: tuple[str, ...]

    @property
    def checked(self) -> bool:
        """Whether everything that could raise it has been looked at."""
        return self.applies and not self.missing


def _fact(*names: str) -> tuple[Source, ...]:
    return tuple(Source("fact", name) for name in names)


def _rated(*names: str) -> tuple[Source, ...]:
    return tuple(Source("criterion", name) for name in names)


PROPOSAL = (Source("proposal"),)
REFERENCE = (Source("reference"),)
SELF = (Source("self"),)
DRILL = (Source("drill"),)
COMPANY_RATED = (Source("section", str(COMPANY)),)
AUDIENCE_RATED = (Source("section", str(AUDIENCE)),)

NEEDS = {
    "self-inflation": SELF,
    "reference-contradicts": REFERENCE,
    "referee-would-not-rehire": REFERENCE,
    "refuses-referees": _fact("refuses_named_referees"),
    "referees-unverifiable": REFERENCE,
    "portfolio-not-theirs": _fact("portfolio_role_confirmed"),
    "credential-not-confirmed": _fact("credential_confirmed"),
    "boast-without-proof": PROPOSAL,
    "expert-without-substance": _fact("claims_expert") + COMPANY_RATED + AUDIENCE_RATED,
    "crisis-bluff": SELF + DRILL,
    "guarantees-followers": _fact("guarantees_follower_numbers") + PROPOSAL,
    "sells-fake-engagement": _fact("offers_bought_engagement") + PROPOSAL,
    "offers-fake-reviews": _fact("offers_reviews") + PROPOSAL,
    "suspicious-growth": (Source("followers"),),
    "guarantees-results": _fact("guarantees_sales_or_virality") + PROPOSAL,
    "censors-criticism": _fact("deletes_criticism") + PROPOSAL,
    "spam-automation": _fact("uses_mass_automation") + PROPOSAL,
    "accounts-in-vendor-name": _fact("accounts_in_vendor_name") + PROPOSAL,
    "demands-passwords": _fact("asks_personal_passwords") + PROPOSAL,
    "no-contract": _fact("written_contract_offered", "issues_invoice"),
    "no-exit": _fact("handover_clause_accepted", "lock_in_months"),
    "pressure-close": _fact("pressure_deadline") + PROPOSAL,
    "price-without-scope": _rated("price-scope"),
    "unnamed-worker": _fact("names_person_doing_the_work", "subcontracting_hidden"),
    "no-research": COMPANY_RATED + _rated("target-definition", "audience-evidence", "channel-fit"),
    "no-crisis-plan": _rated("crisis-manual"),
    "hands-off": _fact("accepts_reference_person", "accepts_approval_flow") + PROPOSAL,
    "generic-proposal": PROPOSAL,
    "thin-plan": (Source("plan"),),
    "naive-promises": _rated("cover-availability", "business-goals") + PROPOSAL,
}


def quiet_signs(standing: Standing) -> tuple[Quiet, ...]:
    """The signs of the catalogue that are not raised, in its order."""
    raised = {flag.id for flag in standing.scorecard.flags}
    readings = read(standing.case, standing.checklist)
    return tuple(
        Quiet(
            id=rule.id,
            title=wording.sign_title(rule.id),
            applies=rule.applies(readings) and not _is_about_others(rule.id, readings),
            missing=tuple(_missing(rule.id, standing, readings)),
        )
        for rule in RULES
        if rule.id not in raised
    )


def _is_about_others(flag_id: str, readings: Readings) -> bool:
    return flag_id == "unnamed-worker" and readings.case.vendor.kind != "agency"


def _missing(flag_id: str, standing: Standing, readings: Readings) -> Iterator[str]:
    for source in NEEDS[flag_id]:
        if not _is_known(source, readings):
            yield _named(source, standing)


def _is_known(source: Source, readings: Readings) -> bool:
    known = _KNOWN.get(source.kind)
    return known is not None and known(readings, source.ref)


_KNOWN: Mapping[str, Callable[[Readings, str], bool]] = {
    "fact": lambda readings, ref: readings.fact(ref) not in (None, "", UNKNOWN),
    "criterion": lambda readings, ref: readings.panel_median(ref) is not None,
    "section": lambda readings, ref: len(readings.agreed_values(int(ref))) >= ENOUGH_IN_SECTION,
    "reference": lambda readings, ref: any(
        each.outcome != "not_contacted" for each in readings.case.references
    ),
    "proposal": lambda readings, ref: bool(readings.case.proposal.text.strip()),
    "plan": lambda readings, ref: bool(readings.case.proposal.plan),
    "self": lambda readings, ref: bool(readings.self_gaps()),
    "drill": lambda readings, ref: readings.case.drill is not None,
    "followers": lambda readings, ref: any(
        each.result in FOLLOWER_RESULTS for each in readings.case.histories
    ),
}


def _named(source: Source, standing: Standing) -> str:
    match source.kind:
        case "fact":
            fact = wording.fact_title(standing, source.ref)
            return str(gettext("fact: %(fact)s", fact=fact))
        case "criterion":
            title = wording.criterion_title(standing, source.ref)
            return str(gettext("two ratings: %(criterion)s", criterion=title))
        case "section":
            title = in_language(standing.checklist.sections[int(source.ref)].title)
            return str(gettext("four criteria rated twice: %(section)s", section=title))
        case kind:
            return _others()[kind]


def _others() -> dict[str, str]:
    return {
        "reference": gettext("a reference that was contacted"),
        "proposal": gettext("the written offer"),
        "plan": gettext("a reading of the plan's elements"),
        "self": gettext("the vendor's own rating"),
        "drill": gettext("a crisis drill that two of you have rated"),
        "followers": gettext("the history of followers"),
    }
