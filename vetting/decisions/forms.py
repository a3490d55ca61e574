"""The form of a decision."""

from flask_babel import lazy_gettext
from wtforms import Field, HiddenField, RadioField
from wtforms.validators import InputRequired, ValidationError

from vetting.decisions.wording import CONDITIONS, FOLLOWS, OUTCOMES
from vetting.forms import VersionedForm, choices, prose

SHORTEST_REASON = 30
CHOOSE = lazy_gettext("Please choose one.")


class DecisionForm(VersionedForm):
    """`version` is the newest decision that the page showed, `seen` what else it showed."""

    seen = HiddenField()
    outcome = RadioField(
        lazy_gettext("What do you decide?"),
        choices=choices(OUTCOMES),
        validators=[InputRequired(CHOOSE)],
    )
    conditions = prose(
        lazy_gettext("Conditions"),
        description=lazy_gettext(
            "Only for a contract on conditions: what has to be done, by whom and by when."
        ),
    )
    reason = prose(
        lazy_gettext("Reason"),
        required=True,
        shortest=SHORTEST_REASON,
        description=lazy_gettext(
            "At least 30 characters. It is kept under your name, and the person assessed may be "
            "told it and may reply."
        ),
    )
    follows_level = RadioField(
        lazy_gettext("Does this follow the warning level?"),
        choices=choices(FOLLOWS),
        validators=[InputRequired(CHOOSE)],
    )

    early_because = prose(
        lazy_gettext("Why you decide before they have had their say"),
        description=lazy_gettext(
            "At least 30 characters. It is kept with the decision and stands on the scorecard."
        ),
    )
    # Whether the person assessed has yet to be heard, as the page knows it.
    is_early = False

    def validate_early_because(self, field: Field) -> None:
        if self.is_early and len(field.data or "") < SHORTEST_REASON:
            raise ValidationError(
                lazy_gettext("Please write at least %(min)d characters.", min=SHORTEST_REASON)
            )

    def validate_conditions(self, field: Field) -> None:
        if self.outcome.data == CONDITIONS and not field.data:
            raise ValidationError(lazy_gettext("Please write down the conditions."))
        if self.outcome.data in OUTCOMES and self.outcome.data != CONDITIONS and field.data:
            raise ValidationError(
                lazy_gettext(
                    "Conditions go with “Contract on conditions”: choose that, or empty this."
                )
            )
