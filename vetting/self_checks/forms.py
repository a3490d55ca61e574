"""Forms of a self-check beside those of a review, which its answers share."""

from flask_babel import lazy_gettext
from wtforms import RadioField
from wtforms.validators import InputRequired

from vetting.forms import PortalForm, choices, line
from vetting.vendors.wording import KINDS

KIND_HINTS = {
    "freelancer": lazy_gettext("You work on your own account."),
    "agency": lazy_gettext("You answer for a firm that sends somebody."),
    "in-house": lazy_gettext("You are employed, or apply to be."),
}


class StartForm(PortalForm):
    kind = RadioField(
        lazy_gettext("How do you work?"),
        choices=choices(KINDS),
        validators=[InputRequired(lazy_gettext("Please choose one."))],
    )
    name = line(
        lazy_gettext("Name"),
        description=lazy_gettext("If you like: it only stands at the top of your result."),
    )


class SecretForm(PortalForm):
    code = line(lazy_gettext("Your code"), required=True)
