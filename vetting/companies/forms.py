from flask_babel import lazy_gettext
from wtforms import RadioField

from vetting.access import Role
from vetting.forms import PortalForm, choices, line

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
    name = line(lazy_gettext("Name"), required=True)
    role = RadioField(lazy_gettext("Role"), choices=choices(ROLES), default=Role.REVIEWER)


class CodeForm(PortalForm):
    code = line(lazy_gettext("Invitation code"), required=True)


class MemberForm(PortalForm):
    role = RadioField(lazy_gettext("Role"), choices=choices(ROLES))
