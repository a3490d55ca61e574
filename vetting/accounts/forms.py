"""Making an account, and finding the way back into it."""

from flask_babel import lazy_gettext
from wtforms import PasswordField
from wtforms.validators import EqualTo

from vetting.forms import PortalForm, email, line, new_password


class AccountForm(PortalForm):
    """A new person's account."""

    name = line(lazy_gettext("Your name"), required=True)
    email = email(lazy_gettext("Your e-mail address"))
    password = new_password(lazy_gettext("Password"))
    again = PasswordField(
        lazy_gettext("The password once more"),
        validators=[EqualTo("password", lazy_gettext("The two passwords differ."))],
    )


class RecoveryForm(PortalForm):
    """Asking for a way back into the account at an address."""

    email = email(lazy_gettext("E-mail address"))
