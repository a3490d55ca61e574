"""Forms of a profile beside those of a self-assessment, whose questions it answers."""

from datetime import date
from typing import Any

from flask_babel import gettext, lazy_gettext
from wtforms import DateField, Form, RadioField, ValidationError
from wtforms.validators import InputRequired

from vetting.accounts.forms import AccountForm
from vetting.clock import now
from vetting.forms import PortalForm, choices, line
from vetting.profiles.service import HOLDS_FOR
from vetting.reviews.filling import Filling
from vetting.self_assessments import forms
from vetting.vendors.wording import KINDS

LONGEST_VALID = 2 * HOLDS_FOR


class BeginForm(PortalForm):
    """As what a company answers; some questions are for one kind alone."""

    kind = RadioField(lazy_gettext("How do you work?"), choices=choices(KINDS), default="agency")


def _valid_until() -> DateField:
    return DateField(
        lazy_gettext("Holds until"),
        validators=[InputRequired(lazy_gettext("Please fill this in.")), _is_near],
        description=lazy_gettext("After that day it is not given to anybody any more."),
    )


def _is_near(form: Form, field: DateField) -> None:
    today = now().date()
    if field.data and not today <= field.data <= today + LONGEST_VALID:
        raise ValidationError(gettext("Please give a day from today on, within two years."))


def in_a_year() -> date:
    """Until when a thing holds unless somebody says otherwise."""
    return (now() + HOLDS_FOR).date()


class RefereeForm(forms.RefereeForm):
    """Somebody who agreed to be asked by whoever assesses the company."""

    valid_until = _valid_until()

    def __init__(self, **start: Any) -> None:
        super().__init__(**{"valid_until": in_a_year(), **start})

    @property
    def given(self) -> dict[str, str]:
        """What was entered, as it is stored, but for the day."""
        values = super().given
        values.pop("valid_until")
        return values


class FileForm(forms.FileForm):
    """A file that is to prove something to whoever assesses the company."""

    valid_until = _valid_until()

    def __init__(self, own: Filling, **start: Any) -> None:
        super().__init__(own, **{"valid_until": in_a_year(), **start})


class AgencyForm(AccountForm):
    """An account for whoever answered by a link so far."""

    agency = line(lazy_gettext("Name of your agency, or your own"), required=True)
