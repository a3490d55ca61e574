"""What a plan can be drafted from: brief, vendor, facts and proposal, read for `drafting`."""

from decimal import Decimal

from flask_babel import force_locale, format_decimal

from vetting.access import Actor
from vetting.facts import queries as facts
from vetting.models import Assessment, Brief, Vendor
from vetting.plans.drafting import Contractor, Ground, Promised, Wanted
from vetting.proposals import queries as proposals


def ground(actor: Actor, found: Assessment, language: str) -> Ground:
    """Everything that is known by now of one assessment. Raises `Missing`."""
    answers = facts.answers(actor, found.id)
    return Ground(
        language=language,
        company=actor.company_name,
        wanted=_wanted(found.brief, language),
        contractor=_contractor(found.vendor),
        facts={name: stored.answer.value for name, stored in answers.items()},
        promised=_promised(actor, found),
    )


def _wanted(brief: Brief, language: str) -> Wanted:
    with force_locale(language):
        return Wanted(
            contact_person=brief.contact_person,
            deputy=brief.deputy,
            response_hours=_number(brief.response_hours),
            channels=tuple(each.strip() for each in brief.channels.splitlines() if each.strip()),
            audience=brief.audience,
            products=brief.products,
            hours_per_week=_number(brief.hours_per_week),
            budget_per_month=_number(brief.budget_per_month),
            currency=brief.currency,
        )


def _number(value: Decimal | None) -> str:
    return "" if value is None else str(format_decimal(value))


def _contractor(vendor: Vendor) -> Contractor:
    return Contractor(vendor.name, vendor.contact_person, vendor.phone, vendor.email)


def _promised(actor: Actor, found: Assessment) -> dict[str, Promised]:
    versions = proposals.versions(actor, found.id)
    if versions.newest is None:
        return {}
    reading = proposals.sheet(actor, versions, versions.newest).proposal.reading
    return {name: Promised(each.state, each.quote.strip()) for name, each in reading.plan.items()}
