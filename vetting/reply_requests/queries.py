"""Reading what was sent to the person assessed, and what could be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import DECIDERS, Actor, Purpose, require
from vetting.assessments.standing import Standing, by_weight, evidence_of
from vetting.db import db
from vetting.errors import Missing
from vetting.links import queries as links
from vetting.models import AccessLink, ReplyRequest, SentSign
from vetting.pirate_check import wording
from vetting.replies.wording import stance_label
from vetting.reply_requests import telling
from vetting.scoring.flags import RaisedFlag

WEIGHTY = ("serious", "critical")


@dataclass(frozen=True, slots=True)
class Choice:
    """A sign that may be sent; `usual` where it is ticked unless somebody unticks it."""

    flag: RaisedFlag
    title: str
    notes: tuple[str, ...]
    from_referees: bool
    sent_at: datetime | None
    usual: bool

    @property
    def id(self) -> str:
        return self.flag.id


@dataclass(frozen=True, slots=True)
class SentText:
    """A sign as it was sent, in one language, and the reply once it is in."""

    id: str
    told: Mapping[str, Any]
    stance: str
    text: str

    @property
    def title(self) -> str:
        return str(self.told["title"])


def choices(actor: Actor, standing: Standing) -> tuple[Choice, ...]:
    """The signs that may be sent, the weightiest first."""
    flags = sorted(telling.sendable(standing), key=by_weight)
    return tuple(_choice(standing, flag) for flag in flags)


def requests(actor: Actor, standing: Standing) -> Sequence[ReplyRequest]:
    """Every request of an assessment, the newest first. Raises `Forbidden`."""
    require(actor, DECIDERS)
    return db.session.scalars(
        select(ReplyRequest)
        .where(ReplyRequest.assessment_id == standing.assessment.id)
        .options(joinedload(ReplyRequest.member), selectinload(ReplyRequest.signs))
        .order_by(ReplyRequest.number.desc())
    ).all()


def request(actor: Actor, standing: Standing, request_id: int) -> ReplyRequest:
    """One request of an assessment, for those alone who see what the panel found. Raises
    `Missing`, `Forbidden`."""
    require(actor, DECIDERS)
    found = db.session.scalar(
        select(ReplyRequest)
        .where(
            ReplyRequest.id == request_id,
            ReplyRequest.assessment_id == standing.assessment.id,
        )
        .options(
            joinedload(ReplyRequest.member),
            selectinload(ReplyRequest.signs).joinedload(SentSign.reply),
        )
    )
    if found is None:
        raise Missing
    return found


def newest_number(actor: Actor, standing: Standing) -> int:
    """The number of the newest request, 0 where there is none."""
    newest = select(func.max(ReplyRequest.number)).where(
        ReplyRequest.assessment_id == standing.assessment.id
    )
    return db.session.scalar(newest) or 0


def link(actor: Actor, request: ReplyRequest) -> AccessLink | None:
    """The newest link of a request; None for one that was not sent."""
    try:
        return links.link_for(actor, Purpose.REPLY, request.id)
    except Missing:
        return None


def texts(request: ReplyRequest, language: str) -> tuple[SentText, ...]:
    """A request's signs in a language, with the replies where it is answered: before, what is
    written is a draft and nobody's but theirs."""
    return tuple(_text(request, sign, language) for sign in request.signs)


def _choice(standing: Standing, flag: RaisedFlag) -> Choice:
    evidence = evidence_of(flag)
    sent = standing.replies.get(flag.id, ())
    is_new = all(each.evidence != evidence for each in sent)
    return Choice(
        flag=flag,
        title=wording.sign_title(flag.id),
        notes=telling.notes_of(standing, flag),
        from_referees=telling.rests_on_referees(flag),
        sent_at=sent[0].asked_at if sent else None,
        usual=flag.severity in WEIGHTY and is_new,
    )


def _text(request: ReplyRequest, sign: SentSign, language: str) -> SentText:
    reply = sign.reply if request.state == "answered" else None
    return SentText(
        id=sign.flag,
        told=sign.shown[language],
        stance=stance_label(reply.value) if reply else "",
        text=reply.text if reply else "",
    )
