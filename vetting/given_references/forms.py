"""The form in which a referee says who they are; the questions share those of a review."""

from flask_babel import lazy_gettext
from wtforms import RadioField
from wtforms.validators import InputRequired

from vetting.forms import PortalForm, choices, line

SHOWN = {
    "yes": lazy_gettext("Yes, they may see it"),
    "no": lazy_gettext("No, it is confidential"),
}
SHOWN_HINTS = {
    "yes": lazy_gettext("Your name, your answers and what you add."),
    "no": lazy_gettext("Only the people who choose see it. Nothing given to the candidate has it."),
}


class PersonForm(PortalForm):
    """Who the referee is, and whether the person they speak of may see what they say."""

    name = line(lazy_gettext("Your name"), required=True)
    position = line(lazy_gettext("Your position at that time"))
    organisation = line(lazy_gettext("Your company or organisation"))
    worked_together = line(
        lazy_gettext("Worked together from – to"),
        description=lazy_gettext("The years are enough."),
    )
    may_be_shown = RadioField(
        lazy_gettext("May the person you speak of see your answers?"),
        choices=choices(SHOWN),
        validators=[InputRequired(lazy_gettext("Please choose one, before you answer."))],
    )

    @property
    def entered(self) -> dict[str, str | bool]:
        """What was entered, as it is stored."""
        texts = {name: value or "" for name, value in self.values.items()}
        return {**texts, "may_be_shown": self.may_be_shown.data == "yes"}
