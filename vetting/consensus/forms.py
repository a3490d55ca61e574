"""Recording what the panel agreed on, and taking it back."""

from typing import Self

from flask_babel import lazy_gettext
from wtforms import RadioField
from wtforms.validators import InputRequired

from vetting.forms import CardForm, choices, prose
from vetting.scoring.checklist import Criterion

LEVELS = ("0", "1", "2", "3", "4")
WORDS = {
    "not-observed": lazy_gettext("Not observed"),
    "not-applicable": lazy_gettext("Not applicable"),
}
SHORTEST_REASON = 10


class ReasonForm(CardForm):
    reason = prose(
        lazy_gettext("Reason"),
        required=True,
        shortest=SHORTEST_REASON,
        description=lazy_gettext("What the panel said or saw that led here. It is kept for good."),
    )


class ConsensusForm(ReasonForm):
    value = RadioField(
        lazy_gettext("What the panel agreed on"),
        validators=[InputRequired(lazy_gettext("Please choose one."))],
    )

    def for_criterion(self, criterion: Criterion) -> Self:
        """Offer what the criterion allows: one that can knock out always applies."""
        words = {
            value: label
            for value, label in WORDS.items()
            if value != "not-applicable" or not criterion.knockout
        }
        self.value.choices = choices({level: level for level in LEVELS} | words)
        return self


class WithdrawalForm(ReasonForm):
    """Taking the consensus back, with the reason."""
