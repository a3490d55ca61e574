"""The form of a written offer, with a field for each kind of promise."""

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext, lazy_gettext
from flask_babel.speaklater import LazyString
from wtforms import BooleanField, Field

from vetting.checklists import Promise, promises
from vetting.forms import VersionedForm, past_day, prose
from vetting.i18n import in_language
from vetting.proposals.offers import Offer, promise_fields
from vetting.proposals.quotes import long_enough, occurs, separate

LONGEST_OFFER = 200_000
LONGEST_QUOTE = 2000


class ProposalForm(VersionedForm):
    received_on = past_day(lazy_gettext("Received on"))
    text = prose(
        lazy_gettext("The written offer"),
        longest=LONGEST_OFFER,
        description=lazy_gettext(
            "Paste the whole text: the offer, the plan, or the e-mail that stands for it."
        ),
    )
    declines_guarantee = BooleanField(
        lazy_gettext("It says plainly that results cannot be guaranteed"),
        description=lazy_gettext("A good sign: somebody who knows the trade promises no numbers."),
    )

    def validate_on_submit(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """The fields by themselves, then the quotes, each of which has to stand in the text."""
        sound = super().validate_on_submit(extra_validators)
        if not self.text.data and not self.version.data:
            self.refuse("text", gettext("Please paste the offer."))
        for name in promise_fields():
            self._check_quote(name)
        return sound and not self.errors

    def _check_quote(self, name: str) -> None:
        quotes = separate(self[name].data or "")
        if not quotes or self[name].errors:
            return
        if not all(long_enough(quote) for quote in quotes):
            self.refuse(name, gettext("Please quote enough words to find the place again."))
        elif not all(occurs(quote, self.text.data or "") for quote in quotes):
            self.refuse(name, gettext("These words do not stand in the text. Copy them from it."))

    @property
    def offer(self) -> Offer:
        """What was entered, as a value."""
        return Offer(
            received_on=self.received_on.data,
            text=self.text.data or "",
            declines_guarantee=bool(self.declines_guarantee.data),
            quotes={
                promise: quotes
                for name, promise in promise_fields().items()
                if (quotes := separate(self[name].data or ""))
            },
        )

    @property
    def quotes(self) -> list[tuple[Promise, Field]]:
        """The kinds of promises, each with the field for its quote."""
        kinds = promises()
        return [(kinds[promise], self[name]) for name, promise in promise_fields().items()]


for _name, _promise in promise_fields().items():
    _title = LazyString(in_language, promises()[_promise].title)
    setattr(ProposalForm, _name, prose(_title, longest=LONGEST_QUOTE))
