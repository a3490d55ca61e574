"""The form of all assumptions: each figure with its limits, its words and its starting value."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from flask_babel import LazyString, format_decimal, gettext, lazy_gettext
from wtforms import Field, Form, HiddenField
from wtforms.validators import InputRequired, StopValidation, ValidationError
from wtforms.widgets import TextInput

from vetting.costs.figures import AmbiguousError, NotAFigureError, read_figure
from vetting.costs.presets import Preset, presets
from vetting.costs.reckoning import NAMES, PAIRS, Assumptions
from vetting.forms import VersionedForm, clean

MOST_MONEY = Decimal(999_999_999)
MOST_HOURS = Decimal(168)
LONGEST_WAIT = Decimal(24)


class FigureField(Field):
    """A figure in either notation, shown again as it was typed, or in the person's own."""

    widget = TextInput()

    def __init__(self, label: str, *, places: int, **more: Any) -> None:
        self.step = Decimal(1).scaleb(-places)
        super().__init__(label, **more)

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data = None
        text = str(clean(valuelist[0])) if valuelist else ""
        if not text:
            return
        try:
            self.data = read_figure(text).quantize(self.step)
        except AmbiguousError as both:
            raise ValueError(_in_two_ways(text, both)) from both
        except NotAFigureError as error:
            message = gettext("Please give a plain number, such as 1234 or 12.5, without a sign.")
            raise ValueError(message) from error

    def put(self, number: Decimal | None) -> None:
        """Show another figure than what was typed."""
        self.data, self.raw_data = number, None

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "" if self.data is None else in_notation(self.data)


def in_notation(number: Decimal) -> str:
    """A number as the person would type it: their decimal sign, no thousands, no idle zeros."""
    return str(format_decimal(number, "0.##"))


def _in_two_ways(text: str, both: AmbiguousError) -> str:
    said: str = gettext(
        "“%(text)s” can be read in two ways. Please write %(large)s, or %(small)s.",
        text=text,
        large=in_notation(both.large),
        small=in_notation(both.small),
    )
    return said


def _was_read(form: Form, field: Field) -> None:
    """What cannot be read has its message already, and what is empty needs none."""
    if field.process_errors or field.data is None:
        raise StopValidation


@dataclass(frozen=True, slots=True)
class Within:
    least: Decimal
    most: Decimal

    def __call__(self, form: Form, field: Field) -> None:
        if not self.least <= field.data <= self.most:
            raise ValidationError(str(LazyString(_outside, self.least, self.most)))


def _outside(least: Decimal, most: Decimal) -> str:
    text: str = gettext(
        "Please give a number from %(min)s to %(max)s.",
        min=format_decimal(least),
        max=format_decimal(most),
    )
    return text


def _figure(
    label: str,
    most: Decimal | int,
    description: str = "",
    *,
    least: str = "0",
    required: bool = False,
) -> Field:
    first = [InputRequired(lazy_gettext("Please fill this in."))] if required else []
    return FigureField(
        label,
        places=2,
        description=description,
        validators=[*first, _was_read, Within(Decimal(least), Decimal(most))],
    )


def _money(label: str, description: str = "") -> Field:
    return _figure(label, MOST_MONEY, description)


class CostForm(VersionedForm):
    preset = HiddenField(default="")

    channels = _figure(lazy_gettext("Channels"), 100)
    watch_minutes = _figure(
        lazy_gettext("Minutes a day to look through each channel"),
        1440,
    )
    days = _figure(lazy_gettext("Days a week"), 7)
    pieces = _figure(lazy_gettext("Posts a week, on all channels together"), 500)
    piece_hours_low = _figure(lazy_gettext("Hours for one post, from"), 100)
    piece_hours_high = _figure(
        lazy_gettext("Hours for one post, up to"),
        100,
        lazy_gettext("With idea, text, picture or video, and putting it online."),
    )
    replies = _figure(lazy_gettext("Answers to the public a day"), 5000)
    reply_minutes = _figure(lazy_gettext("Minutes for one answer"), 1440)
    answer_hours = _figure(
        lazy_gettext("The public gets an answer within … hours"),
        LONGEST_WAIT,
        least="0.25",
    )
    outside_hours = _figure(
        lazy_gettext("Hours a week outside office hours in which that holds too"),
        MOST_HOURS,
        lazy_gettext("Evenings and weekends. Nine to nine on both days is 24; 0 if they are free."),
    )
    check_minutes = _figure(
        lazy_gettext("Minutes for one look outside office hours"),
        1440,
    )
    plan_hours = _figure(
        lazy_gettext("Hours a week to plan, agree and report"),
        MOST_HOURS,
    )
    hours = _figure(
        lazy_gettext("Count on … hours a week"),
        MOST_HOURS,
        lazy_gettext("Leave it empty to count what the work below adds up to."),
        least="0.25",
    )

    own_rate = _money(
        lazy_gettext("What an hour of your contact person costs you"),
        lazy_gettext("Briefing, answering and approving takes time in your company in any form."),
    )
    own_freelancer = _figure(
        lazy_gettext("Their hours a week with a freelancer"),
        MOST_HOURS,
    )
    own_agency = _figure(lazy_gettext("Their hours a week with an agency"), MOST_HOURS)
    own_in_house = _figure(lazy_gettext("Their hours a week with somebody in-house"), MOST_HOURS)

    rate_low = _money(lazy_gettext("Price of an hour, from"))
    rate_high = _money(
        lazy_gettext("Price of an hour, up to"), lazy_gettext("Without VAT, if you get that back.")
    )
    overhead = _figure(
        lazy_gettext("On top of the hours (%)"),
        500,
        lazy_gettext("Outlays, travel, tools that are billed to you."),
    )
    freelancer_start = _money(
        lazy_gettext("Paid once at the start"), lazy_gettext("Setting up, plan, first pictures.")
    )

    retainer_low = _money(lazy_gettext("Price of a month, from"))
    retainer_high = _money(
        lazy_gettext("Price of a month, up to"), lazy_gettext("Without VAT, if you get that back.")
    )
    retainer_hours = _figure(
        lazy_gettext("Hours of work a week in that price"),
        MOST_HOURS,
        lazy_gettext(
            "More work costs more in proportion. Empty: the price is for the hours above."
        ),
        least="0.25",
    )
    agency_start = _money(
        lazy_gettext("Paid once at the start"), lazy_gettext("Setting up, plan, first pictures.")
    )

    salary_low = _money(lazy_gettext("Gross salary a year, full time, from"))
    salary_high = _money(
        lazy_gettext("Gross salary a year, full time, up to"),
        lazy_gettext("With all extra payments."),
    )
    full_week = _figure(lazy_gettext("Hours of a full-time week"), 80, least="10", required=True)
    least_share = _figure(
        lazy_gettext("Smallest share of full time that somebody takes (%)"),
        100,
        lazy_gettext("Few people take a post of six hours. 50 is half a week."),
    )
    contributions_low = _figure(lazy_gettext("Employer’s contributions (%), from"), 100)
    contributions_high = _figure(lazy_gettext("Employer’s contributions (%), up to"), 100)
    contribution_free = _money(
        lazy_gettext("Part of a year’s pay that is free of them"),
        lazy_gettext("0 or empty where they are due from the first euro or pound on."),
    )
    tools = _money(
        lazy_gettext("Tools a month"), lazy_gettext("Planning, pictures, video, a telephone.")
    )
    workplace = _money(
        lazy_gettext("Workplace a month"), lazy_gettext("Desk, computer, room, insurance.")
    )
    recruiting = _money(
        lazy_gettext("Finding somebody, once"), lazy_gettext("Advertisements and your own time.")
    )
    onboarding_weeks = _figure(
        lazy_gettext("Weeks until they work at full speed"),
        104,
        lazy_gettext("Half of what these weeks cost counts as learning."),
    )
    absence_weeks = _figure(lazy_gettext("Weeks of holiday and illness a year"), 52)
    cover = _figure(
        lazy_gettext("How much of that is covered by a freelancer (%)"),
        100,
    )

    years = _figure(
        lazy_gettext("Spread what is paid once over … years"),
        20,
        lazy_gettext("For the picture and for the break-even."),
        least="1",
        required=True,
    )

    def validate(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        right = bool(super().validate(extra_validators))
        for name in PAIRS:
            low, high = self[f"{name}_low"], self[f"{name}_high"]
            if not low.errors and not high.errors and _turned(low.data, high.data):
                self.refuse(
                    high.short_name, gettext("This must not be less than the figure before it.")
                )
                right = False
        return right

    @property
    def assumptions(self) -> Assumptions:
        """What was entered; what cannot be read counts as empty."""
        return Assumptions(**{name: self[name].data for name in NAMES})

    @property
    def row(self) -> dict[str, Any]:
        """What is to be stored. The name of a country's figures stays while one is left of them."""
        values: dict[str, Any] = {name: self[name].data for name in NAMES}
        chosen = presets().get(self.preset.data or "")
        kept = chosen is not None and chosen.taken(values)
        return values | {"preset": chosen.id if chosen and kept else ""}

    def take(self, preset: Preset) -> tuple[int, int]:
        """Put a country's figures where nothing of the person's own stands. Returns how many were
        put in, and how many gave way to the person's own."""
        before = presets().get(self.preset.data or "")
        theirs = before.taken({name: self[name].data for name in NAMES}) if before else {}
        put = kept = 0
        for name, figure in preset.figures.items():
            fields = [self[field] for field in figure.values]
            if name in theirs or all(not (field.raw_data or [""])[0] for field in fields):
                for field in fields:
                    field.put(figure.values[field.short_name])
                put += 1
            else:
                kept += 1
        self.preset.data = preset.id
        return put, kept


def _turned(low: Decimal | None, high: Decimal | None) -> bool:
    return low is not None and high is not None and low > high
