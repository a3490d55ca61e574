"""What both sides fill in: a comment, and an agreement; and to whom the company gives a link."""

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext
from wtforms import BooleanField, IntegerField, SelectField
from wtforms.validators import DataRequired, InputRequired
from wtforms.widgets import HiddenInput

from vetting.agreements.both import Said, Signature
from vetting.agreements.service import Given
from vetting.agreements.wording import WHOLE
from vetting.forms import PortalForm, choices, email, line, prose
from vetting.i18n import in_language
from vetting.models import Plan
from vetting.plans.sections import SECTIONS

LONGEST_COMMENT = 4000


class CommentForm(PortalForm):
    """What somebody says of a section, or of the whole; `number` is the version that they read."""

    number = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
    section = SelectField(lazy_gettext("What is it about?"))
    text = prose(lazy_gettext("Your comment"), required=True, longest=LONGEST_COMMENT)

    def __init__(self, **start: Any) -> None:
        super().__init__(**start)
        self.section.choices = choices(sections())

    @property
    def said(self) -> Said:
        return Said(self.section.data, self.number.data, self.text.data)


class AgreeForm(PortalForm):
    """A name, and a tick; `number` is the version that the page showed."""

    number = IntegerField(widget=HiddenInput(), validators=[InputRequired()])
    full_name = line(
        lazy_gettext("Your name"),
        required=True,
        description=lazy_gettext("First and last name, as you would sign."),
    )
    agrees = BooleanField(
        lazy_gettext("I agree"),
        validators=[DataRequired(lazy_gettext("Please tick this if you agree."))],
    )

    @property
    def signature(self) -> Signature:
        return Signature(self.number.data, self.full_name.data)

    def ask_anew(self, number: int) -> None:
        """Ask about another version: the name stays, the tick was for the one before."""
        self.number.data, self.number.raw_data = number, None
        self.agrees.data = False


class GuestCommentForm(CommentForm):
    """A page left open may outlive its cookie, so it says which plan it shows."""

    plan_id = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class GuestAgreeForm(AgreeForm):
    """As `GuestCommentForm`."""

    plan_id = IntegerField(widget=HiddenInput(), validators=[InputRequired()])


class GiveForm(PortalForm):
    """Who agrees for the vendor."""

    name = line(lazy_gettext("Who agrees for the vendor"), required=True)
    email = email(
        lazy_gettext("E-mail address"),
        required=False,
        description=lazy_gettext("Where the link is mailed too. You get it to copy in any case."),
    )

    @property
    def given(self) -> Given:
        return Given(self.name.data, self.email.data or "")


def sections() -> Mapping[str, str]:
    """What a comment may be about, by id: the whole, whose id is empty, or one section."""
    return {"": str(WHOLE), **{each.id: in_language(each.title) for each in SECTIONS}}


def give_form(plan: Plan, **more: Any) -> GiveForm:
    """The form as it starts: with whom it was given to before, else what is known of the vendor."""
    vendor = plan.assessment.vendor
    return GiveForm(
        name=plan.name or vendor.contact_person or vendor.name,
        email=plan.email or vendor.email,
        **more,
    )
