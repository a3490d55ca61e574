"""A form that shows every kind of field in every state."""

from decimal import Decimal

from flask_babel import gettext, lazy_gettext
from wtforms import BooleanField, RadioField, SelectField

from vetting.forms import PortalForm, amount, choices, line, prose

ANSWERS = {"yes": lazy_gettext("Yes"), "no": lazy_gettext("No")}


class SpecimenForm(PortalForm):
    name = line(lazy_gettext("Name"), required=True)
    reason = prose(lazy_gettext("Reason"), description=lazy_gettext("A few sentences are enough."))
    hours = amount(lazy_gettext("Hours a week"), least=Decimal(1), most=Decimal(168), places=1)
    town = line(lazy_gettext("Town"))
    role = SelectField(lazy_gettext("Role"), choices=choices(ANSWERS))
    answer = RadioField(lazy_gettext("Answer"), choices=choices(ANSWERS), default="yes")
    note = prose(lazy_gettext("Note"))
    agreed = BooleanField(lazy_gettext("Yes"))

    def refuse_all(self) -> None:
        """As after a sending in which one thing is missing and another was changed meanwhile."""
        self.refuse("name", gettext("Please fill this in."))
        self._fields["town"].conflict = gettext("Town")
