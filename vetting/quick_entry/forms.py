"""Forms of quick entry."""

from flask_babel import lazy_gettext
from werkzeug.datastructures import MultiDict
from wtforms import IntegerField, StringField
from wtforms.validators import Regexp
from wtforms.widgets import HiddenInput

from vetting.forms import PortalForm, clean, prose
from vetting.reviews.filling import Question
from vetting.reviews.forms import RatingForm

# Some thirty answers, each with as long a note as one writes by hand.
LONGEST = 40_000


class EntryForm(PortalForm):
    """What was typed; `sheet` names this one sending, so that the same one twice counts once."""

    review = IntegerField(widget=HiddenInput(), default=0)
    sheet = StringField(
        widget=HiddenInput(), default="", filters=[clean], validators=[Regexp(r"[a-z0-9]{1,32}\Z")]
    )
    entries = prose(lazy_gettext("Number and answer"), required=True, longest=LONGEST)


class UndoForm(PortalForm):
    """Which review the page showed."""

    review = IntegerField(widget=HiddenInput(), default=0)


def rating(criterion: Question, value: str, note: str) -> RatingForm:
    """A rating as the review's own page would send it, held to the same rules."""
    name = criterion.id
    sent = MultiDict({f"{name}-value": value, f"{name}-note": note})
    form = RatingForm(criterion, formdata=sent, meta={"csrf": False})
    form.validate_on_submit()
    return form
