"""A plan's gaps, and how far it is agreed, in words."""

from collections.abc import Mapping

from flask_babel import LazyString, gettext, lazy_gettext

from vetting.agreements.accord import SIDES, signatures
from vetting.i18n import show_date
from vetting.models import PlanVersion
from vetting.plans.content import NO_CONTACT, NO_CRISIS, NO_TIMES, NO_UPDATES

GAPS: Mapping[str, LazyString] = {
    NO_CONTACT: lazy_gettext("The plan names no contact person in the company."),
    NO_TIMES: lazy_gettext("The plan does not say how fast each side answers."),
    NO_UPDATES: lazy_gettext("The plan does not say what may be posted and who approves it."),
    NO_CRISIS: lazy_gettext("The plan does not say who is called in a crisis."),
}


def standing(version: PlanVersion | None) -> str:
    """How far a version is agreed, or that it is the draft, which nobody agrees to."""
    if version is None:
        return str(gettext("Draft, not agreed"))
    signed = signatures(version)
    if len(signed) == len(SIDES):
        last = max(each.agreed_at for each in signed.values())
        return str(gettext("Agreed by both sides on %(date)s", date=show_date(last)))
    if signed:
        return str(gettext("Agreed by one side only"))
    return str(gettext("Not agreed yet"))
