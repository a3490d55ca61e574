"""Inviting people, opening an invitation, changing a role."""

from typing import Any

from flask_babel import lazy_gettext
from wtforms import RadioField

from vetting.access import Role
from vetting.forms import PortalForm, choices, email, line
from vetting.i18n import LANGUAGES, language

ROLES = {
    Role.OWNER: lazy_gettext("Owner"),
    Role.MANAGER: lazy_gettext("Manager"),
    Role.REVIEWER: lazy_gettext("Reviewer"),
    Role.VIEWER: lazy_gettext("Viewer"),
}
ROLE_HINTS = {
    Role.OWNER: lazy_gettext("Everything, and the members too."),
    Role.MANAGER: lazy_gettext("Briefs, vendors, assessments and decisions."),
    Role.REVIEWER: lazy_gettext("Rates vendors and records facts and references."),
    Role.VIEWER: lazy_gettext("Reads, and changes nothing."),
}


class InvitationForm(PortalForm):
    """Whom to invite as what."""

    name = line(lazy_gettext("Name"), required=True)
    role = RadioField(lazy_gettext("Role"), choices=choices(ROLES), default=Role.REVIEWER)


class MailedInvitationForm(InvitationForm):
    """Where to mail it too, and in which language, if it is to be mailed."""

    email = email(
        lazy_gettext("E-mail address"),
        required=False,
        description=lazy_gettext(
            "If you give one, the invitation is mailed too. You get the link in any case."
        ),
    )
    language = RadioField(lazy_gettext("Language of the mail"), choices=choices(LANGUAGES))

    def __init__(self, **start: Any) -> None:
        # A default of its own: what speaks to the browser is known only in a request.
        super().__init__(**{"language": language(), **start})


class CodeForm(PortalForm):
    """Opening an invitation by the code in its link."""

    code = line(lazy_gettext("Invitation code"), required=True)


class MemberForm(PortalForm):
    """A member's role."""

    role = RadioField(lazy_gettext("Role"), choices=choices(ROLES))
