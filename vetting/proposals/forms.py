"""The forms of a proposal: entering a version, ruling on a finding, marking what was missed."""

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext, lazy_gettext
from wtforms import BooleanField, FileField, HiddenField, IntegerField, SelectField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import AnyOf, InputRequired
from wtforms.widgets import HiddenInput

from vetting.checklists import promises
from vetting.forms import PortalForm, VersionedForm, clean, past_day, prose
from vetting.i18n import in_language
from vetting.proposals.findings import CONFIRMED, DISMISSED, REOPENED
from vetting.proposals.offers import Offer
from vetting.proposals.quotes import long_enough, occurs
from vetting.uploads import wording as files
from vetting.uploads.kinds import LONGEST_TEXT, Trouble
from vetting.uploads.service import Received

LONGEST_QUOTE = 2000


class ProposalForm(VersionedForm):
    """A file, a text, or both: then what was typed counts, and the file is kept beside it."""

    file = FileField(lazy_gettext("File"))
    text = prose(
        lazy_gettext("The written offer"),
        longest=LONGEST_TEXT,
        description=lazy_gettext(
            "Paste the whole text: the offer, the plan, or the e-mail that stands for it."
        ),
    )
    received_on = past_day(lazy_gettext("Received on"))
    declines_guarantee = BooleanField(
        lazy_gettext("It says plainly that results cannot be guaranteed"),
        description=lazy_gettext("A good sign: somebody who knows the trade promises no numbers."),
    )
    received: Received | None = None
    typed = False

    def take(self, received: Received | None, stored: str) -> None:
        """Take what came as a file; `stored` is the text that the form was filled with."""
        self.received = received
        self.typed = (self.text.data or "") not in ("", stored)
        if received is not None and received.extract.text and not self.typed:
            self.text.data = clean(received.extract.text)

    def validate_on_submit(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """The fields by themselves, then whether there is a text to keep."""
        sound = super().validate_on_submit(extra_validators)
        trouble = self._trouble()
        if trouble is not None:
            self.refuse("file", files.trouble(trouble))
        elif not self.text.data:
            self.refuse("text", gettext("Please paste the offer, or choose a file."))
        return sound and not self.errors

    def _trouble(self) -> Trouble | None:
        """What is wrong with the file; beside a text that was typed it may be unreadable."""
        if self.received is None or (self.typed and self.received.extract.kind is not None):
            return None
        return self.received.extract.trouble

    @property
    def offer(self) -> Offer:
        """What was entered, as a value."""
        return Offer(
            received_on=self.received_on.data,
            text=self.text.data or "",
            declines_guarantee=bool(self.declines_guarantee.data),
        )


class RulingForm(PortalForm):
    """What a person says of a finding, how often it had been ruled on, and all that the page
    showed: where that has changed, the page is shown anew."""

    state = HiddenField(validators=[AnyOf([CONFIRMED, DISMISSED, REOPENED])])
    turn = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
    shown = HiddenField()


class MarkForm(PortalForm):
    """A promise that the machine did not find."""

    promise = SelectField(
        lazy_gettext("What is promised"), validators=[InputRequired(lazy_gettext("Please choose."))]
    )
    quote = prose(
        lazy_gettext("In these words"),
        required=True,
        longest=LONGEST_QUOTE,
        description=lazy_gettext("Copy them from the text."),
    )

    def __init__(self, **start: Any) -> None:
        super().__init__(**start)
        kinds = promises().values()
        self.promise.choices = [
            SelectChoice("", gettext("Please choose.")),
            *(SelectChoice(each.id, in_language(each.title)) for each in kinds),
        ]

    def check_against(self, text: str) -> bool:
        """Whether the form is sound and the quote stands in the text."""
        if not self.validate_on_submit():
            return False
        if not long_enough(self.quote.data):
            self.refuse("quote", gettext("Please quote enough words to find the place again."))
        elif not occurs(self.quote.data, text):
            self.refuse(
                "quote", gettext("These words do not stand in the text. Copy them from it.")
            )
        return not self.errors
