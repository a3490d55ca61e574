"""A plan's gaps in words."""

from collections.abc import Mapping

from flask_babel import LazyString, lazy_gettext

from vetting.plans.content import NO_CONTACT, NO_CRISIS, NO_TIMES, NO_UPDATES

GAPS: Mapping[str, LazyString] = {
    NO_CONTACT: lazy_gettext("The plan names no contact person in the company."),
    NO_TIMES: lazy_gettext("The plan does not say how fast each side answers."),
    NO_UPDATES: lazy_gettext("The plan does not say what may be posted and who approves it."),
    NO_CRISIS: lazy_gettext("The plan does not say who is called in a crisis."),
}
