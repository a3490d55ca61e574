"""What all forms share: clean text, a token, and a word on what somebody else saved meanwhile."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from gettext import GNUTranslations, translation
from typing import Any, Self

from flask import request
from flask_babel import LazyString, format_decimal, gettext, lazy_gettext
from flask_wtf import FlaskForm
from wtforms import (
    DateField,
    DecimalField,
    EmailField,
    Field,
    Form,
    IntegerField,
    PasswordField,
    StringField,
    TextAreaField,
    ValidationError,
)
from wtforms.fields.choices import SelectChoice
from wtforms.i18n import messages_path
from wtforms.validators import (
    DataRequired,
    Email,
    InputRequired,
    Length,
    NumberRange,
    Optional,
    StopValidation,
)
from wtforms.widgets import HiddenInput

from vetting.clock import now
from vetting.errors import Conflict
from vetting.i18n import language, show_date

LONGEST_LINE = 200
LONGEST_PROSE = 8000
LARGEST_AMOUNT = Decimal(10) ** 12
EARLIEST_DAY = date(1990, 1, 1)
EASTERNMOST = timedelta(hours=14)

_control = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(value: object) -> object:
    """Text without control characters, with plain line ends and no blanks at its ends."""
    if not isinstance(value, str):
        return value
    return _control.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _in_one_line(value: object) -> object:
    """Browsers let no line break into such a field; with one, a name in a mail is a paragraph."""
    return value.replace("\n", " ") if isinstance(value, str) else value


@cache
def _messages_of(language: str) -> GNUTranslations:
    """WTForms' own words, read from their file once: Flask-WTF does so on each request."""
    return translation("wtforms", messages_path(), [language])


class PortalForm(FlaskForm):
    """A form whose fields may carry `conflict`: what is stored now, where somebody else saved."""

    class Meta:
        def get_translations(self, form: Form) -> GNUTranslations:
            return _messages_of(language())

    def __init__(self, **start: Any) -> None:
        # By default JSON and files are read as well, and put into fields what is no text.
        start.setdefault("formdata", request.form or None)
        super().__init__(**start)

    def validate_on_submit(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        return bool(super().validate_on_submit(extra_validators))

    def refuse(self, field: str, message: str) -> None:
        """Put a message beside a field."""
        self._fields[field].errors = (message,)

    def show_conflict(self, conflict: Conflict) -> None:
        """Show beside each field what was stored meanwhile; sending again then means it."""
        for name, stored in conflict.stored.items():
            field = self._fields.get(name)
            if field is not None and field.data != stored:
                field.conflict = _in_words(field, stored)
        if "version" in self._fields:
            self._fields["version"].data = conflict.version
            self._fields["version"].raw_data = None

    @property
    def in_conflict(self) -> bool:
        return any(getattr(field, "conflict", None) is not None for field in self)

    @property
    def values(self) -> dict[str, Any]:
        """What was entered, without the token."""
        return {name: data for name, data in self.data.items() if name != "csrf_token"}


def _in_words(field: Field, stored: object) -> str:
    if isinstance(stored, bool):
        return str(lazy_gettext("Yes") if stored else lazy_gettext("No"))
    if isinstance(stored, date):
        return str(show_date(stored))
    if isinstance(stored, Decimal):
        return str(format_decimal(stored))
    labels = {option.value: option.label for option in getattr(field, "choices", None) or []}
    return str(labels.get(stored, "" if stored is None else stored))


class AddressForm(PortalForm):
    """A form that only reads, so that what was entered travels in the address."""

    class Meta:
        csrf = False

    def __init__(self, **start: Any) -> None:
        super().__init__(formdata=request.args, **start)

    def read(self) -> None:
        """Mark the fields that cannot be read; what they hold does not count."""
        super().validate()

    @property
    def in_address(self) -> dict[str, str]:
        """What was entered, as the arguments of an address."""
        return {name: given for name in self._fields if (given := request.args.get(name))}


class VersionedForm(PortalForm):
    """A form that changes a row which somebody else may change too."""

    version = IntegerField(widget=HiddenInput(), validators=[Optional()], default=0)


class CardForm(VersionedForm):
    """One of many forms on a page: its fields' ids are its own, their names are not."""

    def on_card(self, name: str) -> Self:
        """Put the card's name into the ids, so that each is on the page once."""
        for field in self:
            field.id = field.label.field_id = f"{name}-{field.short_name}"
        return self


def email(label: str, *, required: bool = True, **more: Any) -> Field:
    """A field for one e-mail address."""
    first = DataRequired(lazy_gettext("Please fill this in.")) if required else Optional()
    return EmailField(
        label,
        filters=[clean],
        validators=[
            first,
            Email(lazy_gettext("This is not a complete e-mail address.")),
            Length(max=255),
        ],
        **more,
    )


def unless_empty(form: Form, field: Field) -> None:
    """Ask nothing more of a field that was left empty; the form says in its head what it needs."""
    if not field.raw_data or not str(field.raw_data[0]).strip():
        field.errors = ()
        raise StopValidation


def new_password(label: str) -> Field:
    """A field for a password that is being chosen."""
    return PasswordField(
        label,
        validators=[
            DataRequired(lazy_gettext("Please fill this in.")),
            Length(min=10, message=lazy_gettext("Please take at least %(min)d characters.")),
            at_most(256),
        ],
    )


def at_most(characters: int) -> Length:
    """The rule that a text is not longer."""
    message = lazy_gettext("This is too long: %(max)d characters at most.")
    return Length(max=characters, message=message)


def line(label: str, *, required: bool = False, longest: int = LONGEST_LINE, **more: Any) -> Field:
    """A field of one line."""
    return StringField(
        label, filters=[clean, _in_one_line], validators=_rules(required, 0, longest, more), **more
    )


def prose(
    label: str,
    *,
    required: bool = False,
    shortest: int = 0,
    longest: int = LONGEST_PROSE,
    **more: Any,
) -> Field:
    """A field of several lines."""
    return TextAreaField(
        label, filters=[clean], validators=_rules(required, shortest, longest, more), **more
    )


def _rules(required: bool, shortest: int, longest: int, more: dict[str, Any]) -> list[Any]:
    rules: list[Any] = [DataRequired(lazy_gettext("Please fill this in."))] if required else []
    if shortest:
        rules.append(
            Length(min=shortest, message=lazy_gettext("Please write at least %(min)d characters."))
        )
    return [*rules, at_most(longest), *more.pop("validators", [])]


def past_day(label: str, **more: Any) -> Field:
    """A field for one day, which may be today, wherever on earth that is, but not later."""
    return DateField(label, validators=[Optional(), _is_past], **more)


def _is_past(form: Form, field: Field) -> None:
    if field.data and not EARLIEST_DAY <= field.data <= (now() + EASTERNMOST).date():
        raise ValidationError(lazy_gettext("Please give a day that has come, from 1990 on."))


def whole_number(
    label: str, *, most: int, least: int = 0, required: bool = False, **more: Any
) -> Field:
    """A field for a whole number from `least` to `most`."""
    first = InputRequired(lazy_gettext("Please fill this in.")) if required else Optional()
    message = lazy_gettext("Please give a whole number from %(min)s to %(max)s.")
    return IntegerField(
        label, validators=[first, NumberRange(least, most, message=message)], **more
    )


class AmountField(DecimalField):
    """A number that is rounded as it will be stored, and shown again without idle zeros."""

    def __init__(self, label: str, *, places: int, **more: Any) -> None:
        self.step = Decimal(1).scaleb(-places)
        super().__init__(label, filters=[self._rounded], **more)

    def _rounded(self, number: Decimal | None) -> Decimal | None:
        if number is None or not number.is_finite() or number.copy_abs() > LARGEST_AMOUNT:
            return None
        return number.quantize(self.step)

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "" if self.data is None else f"{self.data.normalize():f}"


def amount(
    label: str, *, least: Decimal, most: Decimal, places: int, required: bool = False, **more: Any
) -> Field:
    """A field for a number that may have decimals."""
    first = InputRequired(lazy_gettext("Please fill this in.")) if required else unless_empty
    rules = [first, NumberRange(least, most, message=LazyString(_outside, least, most))]
    return AmountField(label, places=places, validators=rules, **more)


def _outside(least: Decimal, most: Decimal) -> str:
    text = gettext(
        "Please give a number from %(min)s to %(max)s.",
        min=format_decimal(least),
        max=format_decimal(most),
    )
    return str(text)


def choices(labels: Mapping[Any, Any]) -> list[SelectChoice]:
    """The options of a select or radio field, from value to label."""
    return [SelectChoice(value, label) for value, label in labels.items()]
