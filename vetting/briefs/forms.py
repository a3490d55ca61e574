"""The forms of a brief and of its weights."""

from decimal import Decimal
from typing import Any

from flask_babel import lazy_gettext
from wtforms import Field, RadioField, SelectField
from wtforms.validators import InputRequired, ValidationError

from vetting.assessments.standing import entries
from vetting.briefs.wording import CURRENCIES, WEIGHTINGS
from vetting.forms import LONGEST_LINE, VersionedForm, amount, choices, line, prose

AMOUNTS = ("hours_per_week", "budget_per_month", "response_hours")
LISTS = ("products", "audience", "channels", "competitors")
MOST_ENTRIES = 50
SHORTEST_REASON = 30
LONGEST_WAIT = Decimal(24)
MOST_HOURS = Decimal(168)
MOST_MONEY = Decimal(9_999_999)


def _entries_fit(form: VersionedForm, field: Field) -> None:
    found = entries(field.data or "")
    if len(found) > MOST_ENTRIES:
        raise ValidationError(lazy_gettext("Please keep to %(most)s entries.", most=MOST_ENTRIES))
    if any(len(entry) > LONGEST_LINE for entry in found):
        raise ValidationError(
            lazy_gettext("Please keep each line to %(most)s characters.", most=LONGEST_LINE)
        )


def _list_of(label: str, description: str) -> Field:
    return prose(label, description=description, validators=[_entries_fit])


class BriefForm(VersionedForm):
    title = line(
        lazy_gettext("Name of the brief"),
        required=True,
        description=lazy_gettext("So that you find it again: “Our voice on Instagram, spring”."),
    )
    about = prose(
        lazy_gettext("About the company"),
        description=lazy_gettext(
            "What you do, since when, and what sets you apart. A few sentences are enough."
        ),
    )
    sector = line(
        lazy_gettext("Trade"), description=lazy_gettext("Bakery, dental practice, hotel…")
    )
    city = line(lazy_gettext("Town"))
    products = _list_of(
        lazy_gettext("What you sell"), lazy_gettext("Products or services, one a line.")
    )
    audience = _list_of(
        lazy_gettext("To whom"),
        lazy_gettext("The people you want to reach, one group a line: families nearby, cafés…"),
    )
    channels = _list_of(
        lazy_gettext("Your channels"),
        lazy_gettext("Those you have or want, one a line: Instagram @ourbakery, Google profile…"),
    )
    competitors = _list_of(
        lazy_gettext("Competitors"),
        lazy_gettext("One a line. A good candidate will have looked at them."),
    )
    hours_per_week = amount(
        lazy_gettext("Hours a week"),
        least=Decimal("0.5"),
        most=MOST_HOURS,
        places=1,
        description=lazy_gettext("How much work you expect it to be."),
    )
    budget_per_month = amount(
        lazy_gettext("Budget a month"),
        least=Decimal(0),
        most=MOST_MONEY,
        places=2,
        description=lazy_gettext("Without money for advertisements."),
    )
    currency = SelectField(lazy_gettext("Currency"), choices=choices(CURRENCIES), default="EUR")
    contact_person = line(
        lazy_gettext("Contact person in the company"),
        description=lazy_gettext("Whom the community manager asks when a customer asks them."),
    )
    deputy = line(
        lazy_gettext("Deputy"), description=lazy_gettext("For holidays and days of illness.")
    )
    response_hours = amount(
        lazy_gettext("The company answers within … hours"),
        least=Decimal("0.5"),
        most=LONGEST_WAIT,
        places=1,
        required=True,
        default=Decimal(4),
        description=lazy_gettext(
            "Four hours at most, sooner is better: customers do not wait longer."
        ),
    )

    @property
    def row(self) -> dict[str, Any]:
        """What was entered about the brief itself."""
        found = {
            name: "" if data is None and name not in AMOUNTS else data
            for name, data in self.values.items()
            if name != "version"
        }
        return found | {name: "\n".join(entries(found[name])) for name in LISTS}


class WeightsForm(VersionedForm):
    weighting = RadioField(
        lazy_gettext("How much does each criterion count?"),
        choices=choices(WEIGHTINGS),
        validators=[InputRequired(lazy_gettext("Please choose one."))],
    )
    weighting_reason = prose(
        lazy_gettext("Why do you depart from equal weights?"),
        description=lazy_gettext(
            "At least %(least)s characters. The reason stands beside every score, with your name "
            "on the brief.",
            least=SHORTEST_REASON,
        ),
    )

    def validate_weighting_reason(self, field: Field) -> None:
        if self.weighting.data == "suggested" and len(field.data or "") < SHORTEST_REASON:
            raise ValidationError(
                lazy_gettext("Please write at least %(min)d characters.", min=SHORTEST_REASON)
            )
