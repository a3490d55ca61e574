"""The form of a reference."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask_babel import gettext, lazy_gettext
from wtforms import BooleanField, RadioField

from vetting.forms import (
    PortalForm,
    VersionedForm,
    choices,
    email,
    line,
    past_day,
    prose,
    whole_number,
)
from vetting.i18n import LANGUAGES, language
from vetting.references.wording import OUTCOMES, REHIRE

MOST_ATTEMPTS = 99


class ReferenceForm(VersionedForm):
    name = line(lazy_gettext("Name"), required=True)
    position = line(lazy_gettext("Position at that time"))
    organisation = line(lazy_gettext("Company or organisation"))
    contact = line(
        lazy_gettext("Telephone or e-mail"),
        longest=255,
        description=lazy_gettext("Better the company's own than a private one."),
    )
    worked_together = line(lazy_gettext("Worked together from – to"))
    contact_is_candidate = BooleanField(
        lazy_gettext("This contact leads to the candidate"),
        description=lazy_gettext("The candidate's own telephone, e-mail address or domain."),
    )
    authorised_on = past_day(
        lazy_gettext("The candidate agreed to this contact on"),
        description=lazy_gettext(
            "Needed before you contact anybody: the candidate names the person and agrees."
        ),
    )
    contact_attempts = whole_number(
        lazy_gettext("Attempts, on different days"), most=MOST_ATTEMPTS, default=0
    )
    contacted_on = past_day(lazy_gettext("Last contact or attempt on"))
    identity_verified = BooleanField(
        lazy_gettext("It is certain who this person is"),
        description=lazy_gettext("Only a verified person can raise or settle a warning sign."),
    )
    identity_how = prose(
        lazy_gettext("How do you know?"),
        description=lazy_gettext(
            "By a way that the candidate did not give you: the company's switchboard, "
            "its website, its e-mail domain."
        ),
    )
    outcome = RadioField(
        lazy_gettext("What came of it?"), choices=choices(OUTCOMES), default="not_contacted"
    )
    claim_in_writing = BooleanField(
        lazy_gettext("What the candidate claims about it stands in writing"),
        description=lazy_gettext(
            "In the offer, an e-mail, a CV or a portfolio. "
            "Only then can a contradiction raise a warning sign."
        ),
    )
    would_rehire = RadioField(
        lazy_gettext("Would they work with the candidate again?"),
        choices=choices(REHIRE),
        default="not_asked",
    )
    note = prose(
        lazy_gettext("What they said"),
        description=lazy_gettext("Facts and their own words. The candidate may read this one day."),
    )

    def validate_on_submit(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """The fields by themselves, and what one demands of another."""
        sound = super().validate_on_submit(extra_validators)
        self._check_agreement()
        return sound and not self.errors

    def _check_agreement(self) -> None:
        contacted = self.outcome.data != "not_contacted"
        tried = contacted or bool(self.contact_attempts.data) or self.contacted_on.data is not None
        if tried and not self.authorised_on.errors and self.authorised_on.data is None:
            self.refuse(
                "authorised_on",
                gettext("Please say when the candidate agreed; before that, nobody is contacted."),
            )
        elif _before(self.contacted_on.data, self.authorised_on.data):
            self.refuse("contacted_on", gettext("This is before the candidate agreed."))
        if self.identity_verified.data and not self.identity_how.data:
            self.refuse("identity_how", gettext("Please say how you made sure."))
        if self.outcome.data == "unreachable" and not self.contact_attempts.data:
            self.refuse("contact_attempts", gettext("Please count the attempts."))
        if self.would_rehire.data != "not_asked" and not contacted:
            self.refuse("would_rehire", gettext("Please say above what came of the contact."))

    @property
    def entered(self) -> dict[str, Any]:
        """What was entered, as it is stored."""
        attempts = self.contact_attempts.data or 0
        values = {**self.values, "contact_attempts": attempts}
        values.pop("version")
        return values


class AskForm(PortalForm):
    """Asking a referee by a link that is passed on by hand."""


class MailedAskForm(AskForm):
    """Where the link is mailed too, and in which language, if it is to be mailed."""

    email = email(
        lazy_gettext("E-mail address"),
        required=False,
        description=lazy_gettext(
            "If you give one, the link is mailed too. You get the link in any case."
        ),
    )
    language = RadioField(lazy_gettext("Language of the mail"), choices=choices(LANGUAGES))

    def __init__(self, **start: Any) -> None:
        # A default of its own: what speaks to the browser is known only in a request.
        super().__init__(**{"language": language(), **start})


def _before(day: date | None, other: date | None) -> bool:
    return day is not None and other is not None and day < other
