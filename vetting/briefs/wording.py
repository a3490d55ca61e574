"""A brief in the person's language."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from flask_babel import format_currency, format_decimal, get_locale, gettext, lazy_gettext, ngettext

from vetting.models import Brief

LONGEST_GOOD_WAIT = Decimal(4)
CURRENCIES = {
    code: code
    for code in (
        "EUR", "USD", "GBP", "CHF", "MXN", "ARS", "BOB", "BRL", "CAD", "CLP", "COP", "CRC",
        "DOP", "GTQ", "HNL", "NIO", "PAB", "PEN", "PYG", "UYU", "VES",
    )
}  # fmt: skip
WEIGHTINGS = {
    "equal": lazy_gettext("All the same"),
    "suggested": lazy_gettext("By the suggested weights"),
}
WEIGHTING_HINTS = {
    "equal": lazy_gettext("The simplest, and the easiest to explain to a candidate."),
    "suggested": lazy_gettext("The criteria that tell most about a candidate count double."),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the brief does not say yet, and the field where it goes."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class BriefText:
    """A brief's amounts, ready to show, and its gaps; empty where it says nothing."""

    hours: str
    budget: str
    response: str
    slow: bool
    gaps: tuple[Gap, ...]


def brief_text(brief: Brief) -> BriefText:
    """A brief's amounts and gaps."""
    return BriefText(
        hours=_hours(brief.hours_per_week),
        budget=_budget(brief),
        response=_response(brief.response_hours),
        slow=brief.response_hours > LONGEST_GOOD_WAIT,
        gaps=tuple(_gaps(brief)),
    )


def _hours(hours: Decimal | None) -> str:
    if hours is None:
        return ""
    said: str = ngettext(
        "%(hours)s hour a week",
        "%(hours)s hours a week",
        _plural(hours),
        hours=format_decimal(hours),
    )
    return said


def _budget(brief: Brief) -> str:
    if brief.budget_per_month is None:
        return ""
    amount = money(brief.budget_per_month, brief.currency)
    said: str = gettext("%(amount)s a month", amount=amount)
    return said


def money(amount: Decimal, currency: str) -> str:
    """An amount in the person's language, without cents where there are none."""
    whole = amount == amount.to_integral_value()
    usual = get_locale().currency_formats["standard"].pattern
    pattern = usual.replace(".00", "") if whole else None
    shown: str = format_currency(amount, currency, format=pattern, currency_digits=not whole)
    return shown


def _response(hours: Decimal) -> str:
    said: str = ngettext(
        "within %(hours)s hour",
        "within %(hours)s hours",
        _plural(hours),
        hours=format_decimal(hours),
    )
    return said


def _plural(number: Decimal) -> int:
    return 1 if number == 1 else 2


def _gaps(brief: Brief) -> Iterator[Gap]:
    lacking = (
        ("products", gettext("what you sell")),
        ("audience", gettext("whom you want to reach")),
        ("channels", gettext("your channels")),
        ("competitors", gettext("your competitors")),
        ("contact_person", gettext("the contact person in the company")),
        ("deputy", gettext("the contact person's deputy")),
    )
    for field, text in lacking:
        if not getattr(brief, field):
            yield Gap(field, text)
