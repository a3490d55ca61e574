"""Forms of a review; a rating's fields carry the criterion's id, so that a page holds many."""

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext
from wtforms import Field, IntegerField, RadioField, StringField, ValidationError
from wtforms.validators import NumberRange, Optional, Regexp
from wtforms.widgets import HiddenInput

from vetting.forms import PortalForm, clean, prose
from vetting.reviews.filling import Part, Question
from vetting.reviews.protocol import Mark, Save, digest_of
from vetting.scoring.case import NOT_APPLICABLE

LARGEST = 2**31 - 1


class RatingForm(PortalForm):
    """One criterion; the version is the one that the person saw, and `shown` tells what it was."""

    class Meta:
        # A page holds many of them, and one token.
        csrf = False

    value = RadioField(
        lazy_gettext("Rating"),
        choices=(),
        filters=[lambda value: value or ""],
        validate_choice=False,
    )
    note = prose(lazy_gettext("Note"))
    version = IntegerField(
        widget=HiddenInput(), default=0, validators=[Optional(), NumberRange(0, LARGEST)]
    )

    shown = StringField(widget=HiddenInput(), default="")

    def __init__(self, criterion: Question, **more: Any) -> None:
        super().__init__(prefix=criterion.id, **more)
        self.criterion = criterion

    def validate_value(self, field: Field) -> None:
        if field.data == NOT_APPLICABLE and self.criterion.knockout:
            raise ValidationError(lazy_gettext("This criterion applies to everybody."))
        if field.data and field.data not in self.criterion.values:
            raise ValidationError(lazy_gettext("This is not one of the answers."))

    def validate_note(self, field: Field) -> None:
        if self.value.data == NOT_APPLICABLE and not field.data:
            raise ValidationError(lazy_gettext("Please say here why it does not apply."))

    @property
    def first_error(self) -> str:
        """The first message about any of the fields; empty where all is well."""
        return next((str(error) for field in self for error in field.errors), "")

    @property
    def untouched(self) -> bool:
        """Whether a page that tells what it showed was sent as it was."""
        return bool(self.shown.data == digest_of(self.value.data, self.note.data or ""))

    def save(self, client: str = "", seq: int = 0) -> Save:
        return Save(self.value.data, self.note.data or "", self.version.data or 0, client, seq)


class PageForm(PortalForm):
    """Which review the page shows, and how the page names and numbers its saves."""

    review = IntegerField(widget=HiddenInput(), default=0, validators=[Optional()])
    client = StringField(
        default="", filters=[clean], validators=[Optional(), Regexp(r"[A-Za-z0-9-]{1,64}\Z")]
    )
    seq = IntegerField(default=0, validators=[Optional(), NumberRange(0, LARGEST)])


class SectionForm(PortalForm):
    """What a section's page says besides its ratings: which review it shows, where to go then,
    and the criterion whose stored answer wins."""

    review = IntegerField(widget=HiddenInput(), default=0, validators=[Optional()])
    then = StringField(default="")
    take = StringField(default="")


class ReopeningForm(PortalForm):
    reason = prose(
        lazy_gettext("Why do you open it again?"), required=True, shortest=10, longest=2000
    )


class AbstentionForm(PortalForm):
    reason = prose(lazy_gettext("Reason"), longest=2000)


def sent_forms(section: Part, page: SectionForm) -> tuple[Mapping[str, RatingForm], bool]:
    """The forms of a section that was sent, but for the criterion whose stored answer wins, and
    whether all of it can be saved."""
    forms = {each.id: RatingForm(each) for each in section.criteria if each.id != page.take.data}
    read = [page.validate_on_submit(), *(each.validate_on_submit() for each in forms.values())]
    return forms, all(read)


def filled(criterion: Question, mark: Mark) -> RatingForm:
    """The form of one criterion with what is stored."""
    return RatingForm(
        criterion,
        formdata=None,
        value=mark.value,
        note=mark.note,
        version=mark.version,
        shown=mark.digest,
    )
