"""Coming in by a code."""

from flask_babel import lazy_gettext

from vetting.forms import PortalForm, line


class CodeForm(PortalForm):
    """The code of an access link, whatever it is for."""

    code = line(lazy_gettext("Code"), required=True)
