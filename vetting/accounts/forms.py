from flask_babel import lazy_gettext
from wtforms import EmailField, PasswordField
from wtforms.validators import DataRequired, Email, EqualTo, Length

from vetting.forms import PortalForm, clean, line


class AccountForm(PortalForm):
    """A new person's account."""

    name = line(lazy_gettext("Your name"), required=True)
    email = EmailField(
        lazy_gettext("Your e-mail address"),
        filters=[clean],
        validators=[
            DataRequired(lazy_gettext("Please fill this in.")),
            Email(lazy_gettext("This is not a complete e-mail address.")),
            Length(max=255),
        ],
    )
    password = PasswordField(
        lazy_gettext("Password"),
        validators=[
            DataRequired(lazy_gettext("Please fill this in.")),
            Length(min=10, message=lazy_gettext("Please take at least %(min)d characters.")),
            Length(max=256, message=lazy_gettext("This is too long: %(max)d characters at most.")),
        ],
    )
    again = PasswordField(
        lazy_gettext("The password once more"),
        validators=[EqualTo("password", lazy_gettext("The two passwords differ."))],
    )
