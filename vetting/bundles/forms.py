"""The form by which somebody asks for a brief's scorecards in one file."""

import re

from flask_babel import lazy_gettext
from wtforms import HiddenField, RadioField
from wtforms.validators import InputRequired

from vetting.forms import PortalForm, choices
from vetting.i18n import LANGUAGES
from vetting.papers.sheets import PAPERS

_order = re.compile(r"[a-z-]{1,60}")


class BundleForm(PortalForm):
    """`sort` is the order in which the comparison stood."""

    sort = HiddenField()
    language = RadioField(
        lazy_gettext("Language"), choices=choices(LANGUAGES), validators=[InputRequired()]
    )
    paper = RadioField(lazy_gettext("Paper"), choices=choices(PAPERS), validators=[InputRequired()])


def order(asked: str | None) -> str:
    """An order of the comparison; what is none is read as the usual one."""
    return asked if asked and _order.fullmatch(asked) else "total"
