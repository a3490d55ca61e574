"""Forms of a self-assessment beside those of a review, which its answers share."""

from collections.abc import Iterator
from typing import Any

from flask_babel import gettext, lazy_gettext
from wtforms import BooleanField, FileField, SelectField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired

from vetting.forms import PortalForm, line, prose
from vetting.i18n import in_language
from vetting.proposals.forms import ProposalForm
from vetting.reviews.filling import Filling
from vetting.uploads import wording as files
from vetting.uploads.kinds import Trouble
from vetting.uploads.service import Received

LONGEST_NOTE = 2000
# A file that only proves something need not hold a text that can be read.
ENOUGH = (None, Trouble.SCANNED, Trouble.TOO_LONG)


class OfferForm(ProposalForm):
    """The written offer, pasted or as a file, without what a company notes about it."""

    def __init__(self, **start: Any) -> None:
        super().__init__(**start)
        del self.received_on, self.declines_guarantee


class RefereeForm(PortalForm):
    """Somebody who can be asked. Their agreement is asked for each time, and for each alone."""

    name = line(lazy_gettext("Name"), required=True)
    position = line(lazy_gettext("Position at that time"))
    organisation = line(lazy_gettext("Company or organisation"))
    contact = line(
        lazy_gettext("Telephone or e-mail"),
        required=True,
        longest=255,
        description=lazy_gettext("At their company, if you can: that is easier to believe."),
    )
    worked_together = line(lazy_gettext("Worked together from – to"))
    agreed = BooleanField(
        lazy_gettext("I have asked this person, and they agree to be contacted about me"),
        validators=[
            InputRequired(
                lazy_gettext("Without their agreement nobody may be contacted, so ask them first.")
            )
        ],
    )

    @property
    def given(self) -> dict[str, str]:
        """What was entered, as it is stored."""
        values = {**self.values}
        values.pop("agreed")
        return values


class FileForm(PortalForm):
    """A file that is to prove something."""

    file = FileField(lazy_gettext("File"))
    question = SelectField(lazy_gettext("What does it show?"), default="")
    note = prose(lazy_gettext("Note"), longest=LONGEST_NOTE)

    def __init__(self, own: Filling, **start: Any) -> None:
        super().__init__(**start)
        self.question.choices = list(_questions(own))

    def take(self, received: Received | None) -> bool:
        """Whether the form is sound and there is a file that can be kept."""
        sound = self.validate_on_submit()
        if received is None:
            self.refuse("file", gettext("Please choose a file."))
        elif received.extract.kind is None or received.extract.trouble not in ENOUGH:
            self.refuse("file", files.trouble(received.extract.trouble or Trouble.WRONG_KIND))
        return sound and not self.errors


def _questions(own: Filling) -> Iterator[SelectChoice]:
    yield SelectChoice("", gettext("More than one thing"))
    for part in own.parts:
        for each in part.criteria:
            title = in_language(each.title)
            yield SelectChoice(each.id, title, optgroup=in_language(part.title))
