"""The right of reply in words: what stands beside a sign, and how much time is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask_babel import force_locale, gettext, lazy_gettext, ngettext

from vetting.assessments.standing import SignReply, Standing, evidence_of
from vetting.i18n import show_date
from vetting.scoring.flags import RaisedFlag

STANCES = {
    "not-so": lazy_gettext("It is not so"),
    "is-so": lazy_gettext("It is so"),
    "other": lazy_gettext("It is not what it looks like"),
}
STATES = {
    "prepared": lazy_gettext("prepared, not sent"),
    "open": lazy_gettext("waiting for the reply"),
    "answered": lazy_gettext("answered"),
    "withdrawn": lazy_gettext("withdrawn"),
}
STATE_TONES = {"prepared": "neutral", "open": "info", "answered": "good", "withdrawn": "neutral"}


@dataclass(frozen=True, slots=True)
class Beside:
    """What the person assessed says of a sign: `head` says when, `stance` and `text` what;
    `earlier` is empty unless the sign rests on something else by now."""

    request_id: int
    head: str
    stance: str
    text: str
    earlier: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it stands: who was asked when, about how many signs; `left` is empty once
    they have replied."""

    request_id: int
    text: str
    left: str


def asked(standing: Standing, today: date) -> tuple[Asked, ...]:
    """Every request that the person assessed was sent, the newest first."""
    found: dict[int, list[SignReply]] = {}
    for replies in standing.replies.values():
        for reply in replies:
            found.setdefault(reply.request_id, []).append(reply)
    return tuple(_asked(found[key], today) for key in sorted(found, reverse=True))


def beside(standing: Standing, flag: RaisedFlag) -> tuple[Beside, ...]:
    """What stands beside a sign, the newest first; empty where nobody was asked about it."""
    evidence = evidence_of(flag)
    return tuple(_beside(each, evidence) for each in standing.replies.get(flag.id, ()))


def stance_label(value: str) -> str:
    """What was picked, in words; empty for free text alone."""
    return str(STANCES[value]) if value else ""


def time_left(due_on: date, today: date) -> str:
    """How long there is still to reply, by whole days."""
    days = (due_on - today).days
    if days > 0:
        return str(ngettext("%(num)s day left", "%(num)s days left", days))
    if days == 0:
        return str(gettext("The last day is today"))
    return str(ngettext("The time ended %(num)s day ago", "The time ended %(num)s days ago", -days))


def _asked(signs: Sequence[SignReply], today: date) -> Asked:
    first = signs[0]
    text = ngettext(
        "%(num)s sign was sent to %(name)s on %(date)s.",
        "%(num)s signs were sent to %(name)s on %(date)s.",
        len(signs),
        name=first.name,
        date=show_date(first.asked_at),
    )
    if first.state == "open":
        ends = gettext("A reply is expected by %(date)s.", date=show_date(first.due_on))
        return Asked(first.request_id, f"{text} {ends}", time_left(first.due_on, today))
    ends = gettext("The reply came on %(date)s.", date=show_date(first.answered_at))
    return Asked(first.request_id, f"{text} {ends}", "")


def _beside(reply: SignReply, evidence: str) -> Beside:
    earlier = ""
    if reply.evidence != evidence:
        asked = show_date(reply.asked_at)
        earlier = str(gettext("Replied to earlier evidence of %(date)s.", date=asked))
        if reply.state == "open" or reply.says_nothing:
            earlier = str(gettext("Asked about earlier evidence of %(date)s.", date=asked))
    return Beside(
        request_id=reply.request_id,
        head=_head(reply),
        stance=stance_label(reply.value),
        text=reply.text,
        earlier=earlier,
    )


def _head(reply: SignReply) -> str:
    if reply.state == "open":
        text = gettext(
            "Sent to %(name)s on %(asked)s; a reply is expected by %(due)s.",
            name=reply.name,
            asked=show_date(reply.asked_at),
            due=show_date(reply.due_on),
        )
    elif reply.says_nothing:
        text = gettext(
            "%(name)s replied on %(date)s and says nothing about this sign.",
            name=reply.name,
            date=show_date(reply.answered_at),
        )
    else:
        text = gettext("%(name)s, %(date)s:", name=reply.name, date=show_date(reply.answered_at))
    return str(text)


def labels(language: str) -> dict[str, str]:
    """The headings around what the person assessed reads, in the language in which they do."""
    with force_locale(language):
        return {
            "why": str(gettext("Why it matters")),
            "evidence": str(gettext("What it rests on")),
            "innocent": str(gettext("It may have an innocent explanation")),
            "ask": str(gettext("Our question to you")),
            "note": str(gettext("Note of somebody who rated:")),
            "ruling": str(gettext("On what somebody of the company has recorded.")),
        }
