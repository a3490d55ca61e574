"""A word by mail that the other side did something in a plan: nothing of what, as it is not read
by them alone, and not oftener than once an hour."""

from datetime import datetime, timedelta

from flask import render_template
from flask_babel import force_locale, gettext

from vetting.access import Purpose
from vetting.links import queries as links
from vetting.mail import service as mail
from vetting.models import Plan

AT_MOST_EVERY = timedelta(hours=1)


def tell_vendor(plan: Plan, company: str, now: datetime) -> None:
    """Write to whoever holds the link to a plan that `company` did something in it, without
    committing. Nothing is written where no mail goes out or no link is open to follow."""
    if not (plan.email and mail.goes_out()) or _lately(plan.vendor_told_at, now):
        return
    newest = next(iter(links.links_for(Purpose.PLAN, plan.id)), None)
    if newest is None or not links.is_open(newest, now):
        return
    plan.vendor_told_at = now
    with force_locale(plan.language):
        subject = gettext("There is something new in the plan with %(company)s", company=company)
        body = render_template("mail/plan_news.txt", name=newest.name, company=company)
    mail.write(plan.email, subject, body, plan.language, now)


def tell_company(plan: Plan, now: datetime) -> None:
    """Write to whoever gave the link to a plan that the vendor did something in it, without
    committing. Whoever gives no links any more has none that is open."""
    if not mail.goes_out() or _lately(plan.company_told_at, now):
        return
    newest = next(iter(links.links_for(Purpose.PLAN, plan.id)), None)
    if newest is None or not newest.maker.active:
        return
    plan.company_told_at = now
    user, vendor = newest.maker.user, plan.assessment.vendor.name
    spoken = user.language or plan.language
    with force_locale(spoken):
        subject = gettext("%(vendor)s did something in the Social Media Plan", vendor=vendor)
        told = {"name": user.name, "vendor": vendor, "brief": plan.assessment.brief.title}
        body = render_template("mail/plan_reply.txt", **told)
    mail.write(user.email, subject, body, spoken, now)


def _lately(told_at: datetime | None, now: datetime) -> bool:
    return told_at is not None and now - told_at < AT_MOST_EVERY
