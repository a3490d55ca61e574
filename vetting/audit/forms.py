from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from flask_babel import gettext, lazy_gettext, to_utc
from wtforms import DateField, Field, Form, SelectField
from wtforms.validators import StopValidation

from vetting.audit.queries import Wanted
from vetting.audit.wording import VERBS
from vetting.forms import AddressForm, choices
from vetting.models import Membership

BY_LINK = "link"
A_DAY = timedelta(days=1)


def _may_be_empty(form: Form, field: Field) -> None:
    """Nothing has to be given here, so that, unlike with `Optional`, it need not be said."""
    if not any(field.raw_data or ()):
        field.errors = ()
        raise StopValidation


class FilterForm(AddressForm):
    """What to look for in the trail."""

    person = SelectField(lazy_gettext("Person"), default="")
    verb = SelectField(lazy_gettext("What"), default="")
    since = DateField(lazy_gettext("From"), validators=[_may_be_empty])
    until = DateField(lazy_gettext("Up to and including"), validators=[_may_be_empty])

    def __init__(self, members: Iterable[Membership]) -> None:
        super().__init__()
        people = {str(member.id): member.name for member in members}
        self.person.choices = choices(
            {"": gettext("Everybody"), **people, BY_LINK: gettext("Whoever came by a link")}
        )
        self.verb.choices = choices({"": gettext("Everything"), **VERBS})
        self.read()

    @property
    def wanted(self) -> Wanted:
        """What was asked for, without what could not be read."""
        person = "" if self.person.errors else self.person.data
        return Wanted(
            member_id=int(person) if person not in ("", BY_LINK) else None,
            by_link=person == BY_LINK,
            verb="" if self.verb.errors else self.verb.data,
            since=_midnight(self.since.data),
            before=_midnight(self.until.data, later=A_DAY),
        )


def _midnight(day: date | None, later: timedelta = timedelta()) -> datetime | None:
    """The moment at which a day begins in the place's zone, or so much later."""
    if day is None:
        return None
    try:
        found: datetime = to_utc(datetime.combine(day, time.min) + later)
    except OverflowError:
        return None
    return found.replace(tzinfo=UTC)
