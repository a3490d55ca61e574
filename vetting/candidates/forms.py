"""Asking somebody for a self-assessment, and sending it back."""

from typing import Any

from flask_babel import lazy_gettext
from wtforms import HiddenField, RadioField, SelectMultipleField
from wtforms.widgets import CheckboxInput, ListWidget

from vetting.candidates.service import Asked
from vetting.forms import PortalForm, choices, email, line, prose
from vetting.i18n import LANGUAGES, language
from vetting.models import SelfAssessment, Vendor
from vetting.self_assessments.told import PARTS, USUAL

LONGEST_NOTE = 4000


class AskForm(PortalForm):
    """Whom to ask, in which language, and what of the brief they may read."""

    name = line(lazy_gettext("Name"), required=True)
    email = email(
        lazy_gettext("E-mail address"),
        required=False,
        description=lazy_gettext("Where the link is mailed too. You get it to copy in any case."),
    )
    language = RadioField(lazy_gettext("Language of the mail"), choices=choices(LANGUAGES))
    parts = SelectMultipleField(
        lazy_gettext("What they may read of the brief"),
        choices=choices(PARTS),
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
        description=lazy_gettext("Its title they read in any case."),
    )
    note = prose(
        lazy_gettext("A note to them"),
        longest=LONGEST_NOTE,
        description=lazy_gettext("Until when you would like it, and whom to ask."),
    )

    @property
    def asked(self) -> Asked:
        """What was entered, as a value."""
        return Asked(
            name=self.name.data,
            email=self.email.data or "",
            language=self.language.data,
            parts=tuple(part for part in PARTS if part in (self.parts.data or ())),
            note=self.note.data or "",
        )


class ReturnForm(PortalForm):
    """Why it goes back."""

    reason = prose(
        lazy_gettext("What is missing, or what would you like to know more about?"),
        required=True,
        shortest=10,
        longest=LONGEST_NOTE,
        description=lazy_gettext("They read this. Tell them nothing of what the panel rated."),
    )


class TakeOverForm(PortalForm):
    """What the page showed of the fact, so that a newer answer is noticed."""

    base = HiddenField()


def ask_form(row: SelfAssessment | None, vendor: Vendor, **more: Any) -> AskForm:
    """The form as it starts: with what was asked before, else with what is known of the vendor."""
    if row is not None:
        start = {
            "name": row.name,
            "email": row.email,
            "language": row.language,
            "parts": row.parts.split(),
            "note": row.note,
        }
    else:
        start = {
            "name": vendor.contact_person or vendor.name,
            "email": vendor.email,
            "language": language(),
            "parts": list(USUAL),
        }
    return AskForm(**start, **more)
