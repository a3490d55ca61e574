"""What the vendor does with a plan. Each verb takes the holder of the link first and commits at its
end; all raise `Missing` where the link is not open any more, and `Refused` where the selection is
over."""

from datetime import datetime

from flask_babel import gettext

from vetting.access import Holder
from vetting.agreements import both, telling
from vetting.agreements.accord import VENDOR
from vetting.agreements.both import Said, Signature
from vetting.db import db
from vetting.errors import Refused
from vetting.links import queries as links
from vetting.models import Plan


def comment(holder: Holder, plan_id: int, said: Said, now: datetime) -> None:
    """Say something of the plan, which the company reads. Twice is once.

    `plan_id` is the plan that the page showed: `Refused` where it is another one. Raises `Missing`
    where there is no such version."""
    plan = _locked(holder, plan_id)
    if both.say(holder, plan, said, now):
        telling.tell_company(plan, now)
    db.session.commit()


def agree(holder: Holder, plan_id: int, signature: Signature, now: datetime) -> None:
    """Agree to the newest version for the vendor; it cannot be taken back. Twice is once.

    `plan_id` as in `comment`. Raises `Conflict` where a newer version was put forward, `Refused`
    where somebody else agreed for the vendor."""
    plan = _locked(holder, plan_id)
    if both.agree(holder, VENDOR, plan, signature, now):
        telling.tell_company(plan, now)
    db.session.commit()


def _locked(holder: Holder, plan_id: int) -> Plan:
    # A page left open may outlive its cookie: what is typed there must not end up in another plan.
    if holder.subject_id != plan_id:
        raise Refused(gettext("Another plan is open in this browser now."))
    plan = both.locked(holder.subject_id)
    links.locked(holder)
    if plan.assessment.is_closed:
        raise Refused(gettext("This selection is over, so nothing can be added any more."))
    return plan
