"""Choosing the signs to send, and to whom."""

from collections.abc import Iterable
from typing import Any

from flask_babel import lazy_gettext
from wtforms import Field, RadioField, SelectMultipleField, ValidationError
from wtforms.fields.choices import SelectChoice
from wtforms.widgets import CheckboxInput

from vetting.forms import VersionedForm, choices, email, line, whole_number
from vetting.i18n import LANGUAGES, language

USUAL_DAYS, MOST_DAYS = 7, 30


def _boxes(label: str, **more: Any) -> SelectMultipleField:
    return SelectMultipleField(label, choices=(), option_widget=CheckboxInput(), **more)


class RequestForm(VersionedForm):
    """`version` is the number of the newest request that the page showed."""

    signs = _boxes(lazy_gettext("Signs to send"))
    notes = _boxes(
        lazy_gettext("Notes to send word for word"),
        description=lazy_gettext(
            "Without the names of those who wrote them. Read them first: a note may name somebody, "
            "or repeat what a referee said."
        ),
    )
    name = line(lazy_gettext("Who replies"), required=True)
    language = RadioField(lazy_gettext("Their language"), choices=choices(LANGUAGES))
    days = whole_number(
        lazy_gettext("Days to reply"),
        least=1,
        most=MOST_DAYS,
        required=True,
        default=USUAL_DAYS,
        description=lazy_gettext("From 1 to 30. Nothing happens by itself when they are over."),
    )

    def __init__(self, **start: Any) -> None:
        super().__init__(**{"language": language(), **start})

    def offer(self, signs: Iterable[tuple[str, str]], notes: Iterable[tuple[str, str]]) -> None:
        """Set what there is to choose from, as id and label."""
        self.signs.choices = [SelectChoice(*each) for each in signs]
        self.notes.choices = [SelectChoice(*each) for each in notes]
        if not self.notes.choices:
            del self.notes

    @property
    def with_notes(self) -> frozenset[str]:
        """The signs whose notes are sent too."""
        return frozenset(self.notes.data or ()) if "notes" in self._fields else frozenset()

    def validate_signs(self, field: Field) -> None:
        if not field.data:
            raise ValidationError(lazy_gettext("Please choose at least one sign."))


class MailedRequestForm(RequestForm):
    """Where to mail the link too, if it is to be mailed."""

    email = email(
        lazy_gettext("E-mail address"),
        required=False,
        description=lazy_gettext(
            "If you give one, the link is mailed too. You get it in any case."
        ),
    )
