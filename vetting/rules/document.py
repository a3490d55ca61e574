"""The rules as one document, made from what the portal uses: the checklist, the triggers, the rules
of the level, the routes and who may use them, and what the company has set."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flask import current_app
from flask_babel import LazyString, gettext, lazy_gettext, ngettext

from vetting import checklists
from vetting.access import GUESTS, Members, Purpose
from vetting.agreements import service as agreements
from vetting.bundles import queries as bundles
from vetting.candidates import service as candidates
from vetting.checklists import Promise, WarningSign
from vetting.companies.forms import ROLES
from vetting.decisions import hearing
from vetting.errors import Missing
from vetting.guests import marks
from vetting.guests.notices import said_of
from vetting.i18n import in_language, language
from vetting.links.wording import PURPOSES
from vetting.mail import outbox
from vetting.models import Company
from vetting.references import asking
from vetting.rules.numbers import Numbers, numbers
from vetting.scoring import gate, level, scorecard
from vetting.scoring.checklist import Checklist, Criterion, Section
from vetting.scoring.findings import FAMILIES, SEVERITIES
from vetting.scoring.flags import RULES
from vetting.self_checks import queries as self_checks
from vetting.shares import forms as shares
from vetting.vendor_imports import queries as vendor_imports

CHECKLIST = "community-manager"
# What somebody in a company may do, by a page that it takes.
DEEDS: Sequence[tuple[str, LazyString]] = (
    ("scorecards.show", lazy_gettext("Read briefs, dossiers and scorecards")),
    ("reviews.save", lazy_gettext("Rate, each for themselves")),
    ("facts.update", lazy_gettext("Answer facts and record references")),
    ("pirate_check.rule", lazy_gettext("Confirm or clear a warning sign")),
    ("consensus.record", lazy_gettext("Record a consensus where ratings differ")),
    ("pirate_check.confirm_knockout", lazy_gettext("Confirm a knock-out")),
    ("reply_requests.create", lazy_gettext("Send warning signs for a reply")),
    ("briefs.set_weights", lazy_gettext("Choose the weights of a brief")),
    ("decisions.create", lazy_gettext("Decide")),
    ("shares.create", lazy_gettext("Share a scorecard outside the company")),
    ("audit.index", lazy_gettext("Read the audit trail of the company")),
    ("privacy.update", lazy_gettext("Set how long things are kept")),
)


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the checklist with its share of the whole, by equal and by suggested weights."""

    section: Section
    equal: float
    suggested: float


@dataclass(frozen=True, slots=True)
class Sign:
    """A warning sign with the severity that the rules give it, and when it is raised."""

    sign: WarningSign
    severity: str
    trigger: str


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that members do, and the names of the roles that may."""

    label: str
    roles: Sequence[str]


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept, and for how long."""

    what: str
    time: str


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that the rules tell, in the person's language where it is text."""

    company: Company
    checklist: Checklist
    versions: Sequence[int]
    parts: Sequence[Part]
    knockouts: Sequence[Criterion]
    families: Mapping[str, Sequence[Sign]]
    severities: Mapping[str, str]
    promises: Sequence[Promise]
    levels: Sequence[tuple[str, str]]
    newcomers_up_to: str
    heard_from: str
    gate_facts: Sequence[str]
    green: Sequence[str]
    deeds: Sequence[Deed]
    guests: Sequence[str]
    kept: Sequence[Kept]
    rights: str
    n: Numbers


def document(company: Company, version: int | None = None) -> Document:
    """The rules of a company by a version of the checklist, by default the newest.

    Raises `Missing` for a version that there is not."""
    versions = checklists.versions(CHECKLIST)
    if version is not None and version not in versions:
        raise Missing
    checklist = checklists.load(CHECKLIST, version)
    n = numbers()
    return Document(
        company=company,
        checklist=checklist,
        versions=versions,
        parts=_parts(checklist),
        knockouts=[each for each in checklist.criteria.values() if each.knockout],
        families={name: _signs(name, n) for name in FAMILIES},
        severities={
            each: in_language(checklists.labels("severity_meanings")[each]) for each in SEVERITIES
        },
        promises=list(checklists.promises().values()),
        levels=level.rules_in_order(),
        newcomers_up_to=in_language(checklists.labels("levels")[scorecard.HIGHEST_FOR_NEWCOMERS]),
        heard_from=in_language(
            checklists.labels("levels")[min(hearing.WEIGHTY_LEVELS, key=level.LEVELS.index)]
        ),
        gate_facts=_gate_facts(checklist),
        green=[in_language(each) for each in checklists.labels("green").values()],
        deeds=[Deed(str(label), _who_may(endpoint)) for endpoint, label in DEEDS],
        guests=[str(PURPOSES[each]) for each in Purpose if each in GUESTS],
        kept=_kept(company),
        rights=said_of(Purpose.SELF_ASSESSMENT, "Your rights", language()),
        n=n,
    )


def _parts(checklist: Checklist) -> list[Part]:
    every = list(checklist.criteria.values())
    equal = sum(each.weight for each in every)
    suggested = sum(each.suggested_weight for each in every)
    return [
        Part(
            section,
            float(sum(each.weight for each in section.criteria) / equal),
            float(sum(each.suggested_weight for each in section.criteria) / suggested),
        )
        for section in checklist.sections
    ]


def _signs(family: str, n: Numbers) -> list[Sign]:
    texts = checklists.warning_signs()
    return [
        Sign(texts[rule.id], rule.severity, in_language(triggers()[rule.id]).format_map(n))
        for rule in RULES
        if rule.family == family
    ]


@cache
def triggers() -> Mapping[str, Mapping[str, str]]:
    """When each sign is raised, with the names of numbers where numbers stand."""
    text = Path(__file__).with_name("triggers.json").read_text(encoding="utf-8")
    found: Mapping[str, Mapping[str, str]] = json.loads(text)
    return found


def _gate_facts(checklist: Checklist) -> list[str]:
    texts = {fact.id: fact.text for fact in checklist.facts}
    return [in_language(texts[each]) for each in gate.FACTS if each in texts]


def _who_may(endpoint: str) -> list[str]:
    """The roles that the portal lets in, and no list of our own."""
    audience = getattr(current_app.view_functions[endpoint], "audience", None)
    allowed = audience.roles if isinstance(audience, Members) else frozenset()
    return [str(label) for role, label in ROLES.items() if role in allowed]


def _kept(company: Company) -> list[Kept]:
    return [
        Kept(
            gettext("Everything about an assessment, after the end of the selection"),
            ngettext("%(num)d month", "%(num)d months", company.keeps_months),
        ),
        Kept(gettext("What a mail says"), _days(outbox.KEPT_FOR.days)),
        Kept(
            gettext("The fingerprint of a guest's network address and browser"),
            _days(marks.KEPT_FOR.days),
        ),
        Kept(gettext("A link for a self-assessment, open for"), _days(candidates.LINK_DAYS)),
        Kept(gettext("A link for a reference, open for"), _days(asking.LINK_DAYS)),
        Kept(gettext("A link to a plan, open for"), _days(agreements.LINK_DAYS)),
        Kept(
            gettext("A link to a shared scorecard, and what it shows, at most"),
            _days(shares.MOST_DAYS),
        ),
        Kept(gettext("A file with all scorecards of a brief"), _days(bundles.KEPT_FOR.days)),
        Kept(gettext("A self-check without an account"), _days(self_checks.ERASED_AFTER.days)),
        Kept(gettext("A self-check that its author keeps"), _days(self_checks.KEPT_FOR.days)),
        Kept(
            gettext("A table of vendors that was only looked at"),
            _days(vendor_imports.LOOKED_AT_FOR.days),
        ),
        Kept(
            gettext("Which vendors were brought in from a table, to take them back"),
            _days(vendor_imports.KEPT_FOR.days),
        ),
        Kept(
            gettext("That a scorecard was issued with a code, and when"),
            gettext("as long as the company is here"),
        ),
        Kept(
            gettext("The audit trail: who did what and when, without what they wrote"),
            gettext("as long as the company is here"),
        ),
    ]


def _days(count: int) -> str:
    return str(ngettext("%(num)d day", "%(num)d days", count))
