"""The mails that carry an access link: what each is for, where its link leads, and what it says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask_babel import LazyString, gettext, lazy_gettext

from vetting.access import Purpose
from vetting.models import AccessLink


@dataclass(frozen=True, slots=True)
class LinkLetter:
    """One kind of mail. Its template is given `link` and `address`, and has the address in a
    paragraph of its own, of which the HTML makes a button that says `action`."""

    purpose: Purpose
    entry: str
    template: str
    subject: Callable[[AccessLink], str]
    action: LazyString


def _invitation(link: AccessLink) -> str:
    return str(gettext("Invitation to %(company)s", company=link.company.name))


def _reply(link: AccessLink) -> str:
    return str(gettext("%(company)s asks for your side", company=link.company.name))


LETTERS: Mapping[str, LinkLetter] = {
    "invitation": LinkLetter(
        Purpose.INVITATION,
        "companies.invitation",
        "mail/invitation.txt",
        _invitation,
        lazy_gettext("Open the invitation"),
    ),
    "reply": LinkLetter(
        Purpose.REPLY,
        "guests.enter",
        "mail/reply.txt",
        _reply,
        lazy_gettext("Read the points and reply"),
    ),
}
