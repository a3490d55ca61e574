"""What may tell that a reference does not come from who it seems to come from: for a person to
weigh, each with its innocent causes. It is no finding: scoring never hears of it.

Source: issue of references by link; domain/redflags.md, `contact_is_candidate`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask_babel import gettext, lazy_gettext
from sqlalchemy import select

from vetting.access import Actor, Purpose
from vetting.db import db
from vetting.models import AccessLink, Assessment, GuestMark, Reference, Vendor

QUICK = timedelta(minutes=10)
SHORTEST_NUMBER = 9
# Where anybody gets an address: whole domains, and names that stand under many endings.
FREE_DOMAINS = frozenset(
    {
        "aol.com",
        "fastmail.com",
        "icloud.com",
        "mac.com",
        "mail.com",
        "me.com",
        "movistar.es",
        "orange.es",
        "pm.me",
        "proton.me",
        "protonmail.com",
        "telefonica.net",
        "terra.es",
        "tutanota.com",
        "wanadoo.es",
        "web.de",
        "ya.com",
        "zoho.com",
    }
)
FREE_NAMES = frozenset(
    {"gmail", "gmx", "googlemail", "hotmail", "live", "msn", "outlook", "yahoo", "ymail"}
)

_email = re.compile(r"[^\s<>,;:\"'()]+@[^\s<>,;:\"'()]+\.[a-z]{2,}", re.IGNORECASE)
_number = re.compile(r"\+?\d[\d\s()./-]{6,}\d")

CAUSES = {
    "same-contact": lazy_gettext(
        "A shared office, a family firm, or a number that was written into the wrong line."
    ),
    "free-mail": lazy_gettext(
        "Many small firms have no other address, and whoever has left a firm writes from their own."
    ),
    "same-visit": lazy_gettext(
        "Two people who share an office, a café or a household, or whom one carrier brings out at "
        "one address; the same telephone and language are common."
    ),
    "same-network": lazy_gettext(
        "A shared office or café, a visit while they answered, or a carrier that brings out many "
        "people at one address."
    ),
}


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing to weigh: what was noticed, and how it may have come about."""

    id: str
    text: str

    @property
    def innocent(self) -> str:
        return str(CAUSES[self.id])


@dataclass(frozen=True, slots=True)
class Contact:
    """By what somebody is reached, in one spelling."""

    emails: frozenset[str]
    numbers: frozenset[str]

    def shares_with(self, other: "Contact") -> bool:
        return bool(self.emails & other.emails or self.numbers & other.numbers)


@dataclass(frozen=True, slots=True)
class Mark:
    """One visit: whose it was, as a purpose and the row that its link opens."""

    purpose: str
    subject_id: int
    address: str
    browser: str


def contact_of(*texts: str) -> Contact:
    """The e-mail addresses and telephone numbers in texts; a number by its last nine digits, so
    that a country's code before it makes no other one of it."""
    whole = "\n".join(texts)
    digits = (re.sub(r"\D", "", each) for each in _number.findall(_email.sub(" ", whole)))
    return Contact(
        emails=frozenset(each.casefold().rstrip(".") for each in _email.findall(whole)),
        numbers=frozenset(each[-SHORTEST_NUMBER:] for each in digits if len(each) >= 7),
    )


def first_address(text: str) -> str:
    """The first e-mail address in a text; empty where there is none."""
    found = _email.search(text)
    return found[0].rstrip(".") if found else ""


def is_free_mail(address: str) -> bool:
    """Whether anybody gets an address there, so that it tells nothing of a firm."""
    domain = address.rpartition("@")[2].casefold()
    return domain in FREE_DOMAINS or domain.split(".")[0] in FREE_NAMES


def signals(
    actor: Actor, assessment: Assessment, references: Sequence[Reference], now: datetime
) -> Mapping[int, tuple[Signal, ...]]:
    """What is to be weighed of each reference of an assessment, by its number."""
    contacts = {each.id: _contact(each) for each in references}
    marks = _marks(assessment.id, now)
    return {
        each.id: (
            *_of_contact(each, contacts, references, assessment.vendor),
            *_of_visit(each, references, marks),
        )
        for each in references
    }


def _contact(reference: Reference) -> Contact:
    mailed = reference.given.email if reference.given is not None else ""
    return contact_of(reference.contact, mailed)


def _of_contact(
    reference: Reference,
    contacts: Mapping[int, Contact],
    references: Sequence[Reference],
    vendor: Vendor,
) -> Iterator[Signal]:
    own = contacts[reference.id]
    if own.shares_with(contact_of(vendor.email, vendor.phone)):
        yield Signal("same-contact", gettext("Reached in the same way as the candidate."))
    for other in references:
        if other.id != reference.id and own.shares_with(contacts[other.id]):
            text = gettext("Reached in the same way as %(name)s.", name=other.name)
            yield Signal("same-contact", text)
    if reference.organisation and any(is_free_mail(each) for each in own.emails):
        text = gettext("A free e-mail address, for “%(firm)s”.", firm=reference.organisation)
        yield Signal("free-mail", text)


def _of_visit(
    reference: Reference, references: Sequence[Reference], marks: Sequence[Mark]
) -> Iterator[Signal]:
    given = reference.given
    if given is None or given.state != "answered" or given.answered_at is None:
        return
    names = {each.given.id: each.name for each in references if each.given is not None}
    found: dict[str, str] = {}
    for own in (each for each in marks if _is_by(each, given.id)):
        for other in marks:
            if not _is_by(other, given.id) and own.address == other.address:
                kind = "same-visit" if own.browser == other.browser else "same-network"
                who = _who(other, names)
                if found.get(who) != "same-visit":
                    found[who] = kind
    quick = _soon(given.sent_at, given.reminded_at, given.answered_at)
    for who, kind in found.items():
        yield Signal(kind, f"{_visit_text(kind, who)} {quick}".strip())


def _is_by(mark: Mark, given_id: int) -> bool:
    return mark.purpose == Purpose.REFERENCE and mark.subject_id == given_id


def _who(mark: Mark, names: Mapping[int, str]) -> str:
    if mark.purpose != Purpose.REFERENCE:
        return str(gettext("the candidate"))
    return names.get(mark.subject_id) or str(gettext("another referee"))


def _visit_text(kind: str, who: str) -> str:
    if kind == "same-visit":
        return str(
            gettext("Answered from the same network and kind of browser as %(who)s.", who=who)
        )
    return str(gettext("Answered from the same network as %(who)s.", who=who))


def _soon(sent_at: datetime, reminded_at: datetime | None, answered_at: datetime) -> str:
    """How soon after the link was sent, where that was within minutes."""
    since = answered_at - max(sent_at, reminded_at or sent_at)
    if since > QUICK:
        return ""
    minutes = max(1, round(since.total_seconds() / 60))
    return str(gettext("The answer came %(minutes)s min after the link.", minutes=minutes))


def _marks(assessment_id: int, now: datetime) -> Sequence[Mark]:
    rows = db.session.execute(
        select(AccessLink.purpose, AccessLink.subject_id, GuestMark.address, GuestMark.browser)
        .join(AccessLink, AccessLink.id == GuestMark.link_id)
        .where(GuestMark.assessment_id == assessment_id, GuestMark.until > now)
        .order_by(GuestMark.id)
    )
    return [Mark(*row) for row in rows]
