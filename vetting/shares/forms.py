"""With whom a scorecard is shared."""

from datetime import timedelta

from flask_babel import lazy_gettext
from wtforms import RadioField

from vetting.forms import PortalForm, choices, email, line, whole_number
from vetting.i18n import LANGUAGES
from vetting.shares.service import Recipient

USUAL_DAYS, MOST_DAYS = 14, 90


class ShareForm(PortalForm):
    """One person, for so many days."""

    name = line(
        lazy_gettext("Who is to read it?"),
        required=True,
        description=lazy_gettext("First and last name. It stands across every page."),
    )
    email = email(
        lazy_gettext("E-mail address"),
        required=False,
        description=lazy_gettext("Where the link is mailed too. You get it to copy in any case."),
    )
    language = RadioField(lazy_gettext("Language of the mail"), choices=choices(LANGUAGES))
    days = whole_number(
        lazy_gettext("For how many days?"),
        least=1,
        most=MOST_DAYS,
        required=True,
        description=lazy_gettext(
            "Up to %(days)s. You can take it back at any time.", days=MOST_DAYS
        ),
    )

    @property
    def recipient(self) -> Recipient:
        """What was entered, as a value."""
        lasts = timedelta(days=self.days.data)
        return Recipient(self.name.data, self.email.data or "", self.language.data, lasts)
