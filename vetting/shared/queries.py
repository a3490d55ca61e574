"""Reading the one scorecard that a link is for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import Holder
from vetting.db import db
from vetting.errors import Missing
from vetting.i18n import language
from vetting.links.queries import link_of
from vetting.models import AccessLink, Reference, ReplyRequest, ScorecardShare, SentSign
from vetting.shares.sheets import KeptSheet, kept


@dataclass(frozen=True, slots=True)
class OwnScorecard:
    """What the holder of a link reads. `sheet` is None while something that it quotes has been
    taken away since: then nothing of it is shown. `replies` are what the person assessed has said
    since it was shared."""

    share: ScorecardShare
    link: AccessLink
    sheet: KeptSheet | None
    replies: Sequence[ReplyRequest]


def own_scorecard(holder: Holder) -> OwnScorecard:
    """The scorecard that the link is for, in the language of the request. Raises `Missing`."""
    share = db.session.scalar(
        select(ScorecardShare)
        .where(ScorecardShare.id == holder.subject_id, ScorecardShare.ended_at.is_(None))
        .options(joinedload(ScorecardShare.sharer, innerjoin=True))
    )
    if share is None:
        raise Missing
    whole = set(share.reference_ids) <= _quotable(share.assessment_id)
    return OwnScorecard(
        share=share,
        link=link_of(holder),
        sheet=kept(share.sheets, language()) if whole else None,
        replies=_replies_since(share) if whole else (),
    )


def _quotable(assessment_id: int) -> set[int]:
    """The references that may be handed on today."""
    rows: Iterable[Reference] = db.session.scalars(
        select(Reference)
        .where(Reference.assessment_id == assessment_id, Reference.removed_at.is_(None))
        .options(joinedload(Reference.given))
    )
    return {row.id for row in rows if not row.is_confidential}


def _replies_since(share: ScorecardShare) -> Sequence[ReplyRequest]:
    """A reply travels with every copy, also with one that was made before it came."""
    return db.session.scalars(
        select(ReplyRequest)
        .where(
            ReplyRequest.assessment_id == share.assessment_id,
            ReplyRequest.state == "answered",
            ReplyRequest.answered_at > share.shared_at,
        )
        .options(selectinload(ReplyRequest.signs).joinedload(SentSign.reply))
        .order_by(ReplyRequest.id)
    ).all()
