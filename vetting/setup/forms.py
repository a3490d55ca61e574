from flask_babel import lazy_gettext
from wtforms import StringField
from wtforms.validators import DataRequired

from vetting.accounts.forms import AccountForm
from vetting.forms import clean, line


class SetUpForm(AccountForm):
    company = line(lazy_gettext("Name of your company"), required=True)


class CodedSetUpForm(SetUpForm):
    code = StringField(
        lazy_gettext("Code from the console"),
        filters=[clean],
        validators=[DataRequired(lazy_gettext("Please fill this in."))],
    )
