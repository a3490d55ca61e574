"""Ruling on a warning sign, confirming and lifting a knock-out."""

from flask_babel import lazy_gettext
from wtforms import BooleanField, HiddenField, RadioField
from wtforms.validators import DataRequired, InputRequired

from vetting.forms import CardForm, choices, prose

RULINGS = {
    "confirmed": lazy_gettext("Confirm this sign"),
    "cleared": lazy_gettext("Clear this sign"),
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
