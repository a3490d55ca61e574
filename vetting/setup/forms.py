"""The form of the first company."""

from flask_babel import lazy_gettext

from vetting.accounts.forms import AccountForm
from vetting.forms import line


class SetUpForm(AccountForm):
    company = line(lazy_gettext("Name of your company"), required=True)


class CodedSetUpForm(SetUpForm):
    code = line(lazy_gettext("Code from the console"), required=True)
