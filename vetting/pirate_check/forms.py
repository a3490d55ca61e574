"""Ruling on a warning sign, confirming and lifting a knock-out."""

from typing import Self

from flask_babel import lazy_gettext
from wtforms import BooleanField, HiddenField, RadioField
from wtforms.validators import DataRequired, InputRequired

from vetting.forms import CardForm, choices, prose

ANSWERED = "answered"
RULINGS = {
    "confirmed": lazy_gettext("Confirm this sign"),
    "cleared": lazy_gettext("Clear this sign"),
    ANSWERED: lazy_gettext("Mark it as answered: the reply is in, and it stays open"),
}
SHORTEST_NOTE = 10


class RulingForm(CardForm):
    evidence = HiddenField()
    state = RadioField(
        lazy_gettext("Ruling"),
        choices=choices(RULINGS),
        validators=[InputRequired(lazy_gettext("Please choose one."))],
    )
    note = prose(
        lazy_gettext("Why"),
        required=True,
        shortest=SHORTEST_NOTE,
        description=lazy_gettext("What was seen or explained, and by whom. It is kept for good."),
    )

    def about(self, *, replied: bool) -> Self:
        """Offer what can be said of a sign: nobody's reply, no answered sign."""
        if not replied:
            offered = {key: label for key, label in RULINGS.items() if key != ANSWERED}
            self.state.choices = choices(offered)
        return self


class KnockoutForm(CardForm):
    evidence = prose(
        lazy_gettext("Evidence"),
        required=True,
        shortest=SHORTEST_NOTE,
        description=lazy_gettext("The document, the referee or the answer that shows it."),
    )
    answered = BooleanField(
        lazy_gettext("The vendor has had the chance to answer"),
        validators=[
            DataRequired(
                lazy_gettext("It stands only once the vendor has had the chance to answer.")
            )
        ],
    )


class LiftingForm(CardForm):
    evidence = prose(
        lazy_gettext("Why the knock-out is lifted"), required=True, shortest=SHORTEST_NOTE
    )
