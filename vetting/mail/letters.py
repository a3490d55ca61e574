"""The mails that carry an access link: what each is for, where its link leads, and what it says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask_babel import LazyString, gettext, lazy_gettext

from vetting.access import Purpose
from vetting.db import db
from vetting.models import AccessLink, GivenReference


@dataclass(frozen=True, slots=True)
class LinkLetter:
    """One kind of mail. Its template is given `link`, `address` and what `about` tells,
    and has the address in a paragraph of its own, of which the HTML makes a button that says
    `action`."""

    purpose: Purpose
    entry: str
    template: str
    subject: Callable[[AccessLink], str]
    action: LazyString
    about: Callable[[AccessLink], Mapping[str, str]] = lambda link: {}


def _invitation(link: AccessLink) -> str:
    return str(gettext("Invitation to %(company)s", company=link.company.name))


def _self_assessment(link: AccessLink) -> str:
    return str(gettext("%(company)s asks how you see your own work", company=link.company.name))


def _reference(link: AccessLink) -> str:
    told = {"company": link.company.name, **_candidate(link)}
    return str(gettext("%(company)s asks for a reference for %(candidate)s", **told))


def _reminder(link: AccessLink) -> str:
    return str(gettext("A reminder: your reference for %(candidate)s", **_candidate(link)))


def _candidate(link: AccessLink) -> Mapping[str, str]:
    """Of whom a referee is asked to speak."""
    given = db.session.get_one(GivenReference, link.subject_id)
    return {"candidate": given.assessment.vendor.name}


def _plan(link: AccessLink) -> str:
    return str(gettext("%(company)s puts a Social Media Plan to you", company=link.company.name))


def _scorecard(link: AccessLink) -> str:
    return str(gettext("%(company)s shares a scorecard with you", company=link.company.name))


def _reply(link: AccessLink) -> str:
    return str(gettext("%(company)s asks for your side", company=link.company.name))


def _drill(link: AccessLink) -> str:
    return str(gettext("%(company)s invites you to a crisis drill", company=link.company.name))


LETTERS: Mapping[str, LinkLetter] = {
    "invitation": LinkLetter(
        Purpose.INVITATION,
        "companies.invitation",
        "mail/invitation.txt",
        _invitation,
        lazy_gettext("Open the invitation"),
    ),
    "self-assessment": LinkLetter(
        Purpose.SELF_ASSESSMENT,
        "guests.enter",
        "mail/self_assessment.txt",
        _self_assessment,
        lazy_gettext("Open the self-assessment"),
    ),
    "reference": LinkLetter(
        Purpose.REFERENCE,
        "guests.enter",
        "mail/reference.txt",
        _reference,
        lazy_gettext("Answer the questions"),
        _candidate,
    ),
    "reference-again": LinkLetter(
        Purpose.REFERENCE,
        "guests.enter",
        "mail/reference_reminder.txt",
        _reminder,
        lazy_gettext("Answer the questions"),
        _candidate,
    ),
    "drill": LinkLetter(
        Purpose.DRILL,
        "guests.enter",
        "mail/drill.txt",
        _drill,
        lazy_gettext("Read the rules"),
    ),
    "reply": LinkLetter(
        Purpose.REPLY,
        "guests.enter",
        "mail/reply.txt",
        _reply,
        lazy_gettext("Read the points and reply"),
    ),
    "plan": LinkLetter(
        Purpose.PLAN,
        "guests.enter",
        "mail/plan.txt",
        _plan,
        lazy_gettext("Read the plan"),
    ),
    "scorecard": LinkLetter(
        Purpose.SCORECARD,
        "guests.enter",
        "mail/scorecard.txt",
        _scorecard,
        lazy_gettext("Read the scorecard"),
    ),
}
