"""Setting a drill."""

from collections.abc import Sequence
from typing import Any

from flask_babel import lazy_gettext
from wtforms import BooleanField, Field, RadioField, ValidationError
from wtforms.fields.choices import SelectChoice

from vetting.drills.queries import Choice
from vetting.drills.timing import LONGEST, MOST_EXTRA, SHORTEST, USUAL, usual_twist
from vetting.forms import VersionedForm, choices, email, line, whole_number
from vetting.i18n import LANGUAGES, language
from vetting.models import Vendor

PLACES = {
    "elsewhere": lazy_gettext("Elsewhere, with a link on their own device"),
    "in-room": lazy_gettext("With you, on a device in the room, with a short code"),
}


class DrillForm(VersionedForm):
    """`version` is the number of the newest drill that the page showed."""

    scenario = RadioField(lazy_gettext("Scenario"), choices=())
    language = RadioField(
        lazy_gettext("Their language"),
        choices=choices(LANGUAGES),
        description=lazy_gettext("Scenarios of your own are in the one they were written in."),
    )
    limit_minutes = whole_number(
        lazy_gettext("Minutes"),
        least=SHORTEST,
        most=LONGEST,
        required=True,
        default=USUAL,
        description=lazy_gettext("From 15 to 120. The same for all candidates of a brief."),
    )
    twist_minutes = whole_number(
        lazy_gettext("The twist comes after … minutes"),
        least=1,
        most=LONGEST,
        description=lazy_gettext("Left empty, after two thirds of the time."),
    )
    place = RadioField(
        lazy_gettext("Where do they sit it?"), choices=choices(PLACES), default="elsewhere"
    )
    name = line(lazy_gettext("Name"), required=True)
    email = email(
        lazy_gettext("E-mail address"),
        required=False,
        description=lazy_gettext("Where the link is mailed too. You get it to copy in any case."),
    )
    extra_minutes = whole_number(
        lazy_gettext("More minutes for this candidate"),
        most=MOST_EXTRA,
        default=0,
        description=lazy_gettext(
            "Whoever asks for more time gets it; half as much again is usual. Do not ask why. "
            "Raters never see it."
        ),
    )
    is_oral = BooleanField(
        lazy_gettext("They answer aloud, and somebody writes it down"),
        description=lazy_gettext("Do not ask why. Raters never see it."),
    )

    def __init__(self, **start: Any) -> None:
        super().__init__(**{"language": language(), **start})

    @property
    def twist_after(self) -> int:
        """After how many minutes the twist comes, also where nobody said."""
        return int(self.twist_minutes.data or usual_twist(self.limit_minutes.data))

    def validate_twist_minutes(self, field: Field) -> None:
        if field.data and self.limit_minutes.data and field.data >= self.limit_minutes.data:
            raise ValidationError(lazy_gettext("It has to come before the end."))


def drill_form(
    vendor: Vendor, offered: Sequence[Choice], newest_number: int, **start: Any
) -> DrillForm:
    """The form as it starts: with what is known of the vendor, and the scenarios that may be
    set."""
    form = DrillForm(
        name=vendor.contact_person or vendor.name,
        email=vendor.email,
        version=newest_number,
        **start,
    )
    form.scenario.choices = [SelectChoice(each.id, each.title) for each in offered]
    return form
