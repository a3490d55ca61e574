"""Reading what was put to the holder of a link. Everything takes the holder first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from vetting.access import Holder
from vetting.db import db
from vetting.errors import Missing
from vetting.i18n import LANGUAGES, language
from vetting.models import ReplyRequest, SentSign
from vetting.replies.wording import STANCES
from vetting.reviews.filling import Filling, Part, Progress, Question
from vetting.reviews.protocol import Mark
from vetting.reviews.storing import mark_of
from vetting.scoring.checklist import Text

PAGE_TITLE = {"en": "What we noticed", "es": "Lo que hemos observado"}


@dataclass(frozen=True, slots=True)
class AskedSign:
    """One sign, as a question to answer; `shown` is what its reader sees, by language."""

    id: str
    title: Text
    shown: Mapping[str, Mapping[str, Any]]
    values: Sequence[str] = field(default=tuple(STANCES), init=False)
    knockout: bool = field(default=False, init=False)

    @property
    def told(self) -> Mapping[str, Any]:
        """What is shown, in the reader's language."""
        return self.shown[language()]

    def answer(self, value: str) -> str:
        """What was picked in words, also where nothing was."""
        return str(STANCES[value]) if value else str(gettext("Nothing picked"))


@dataclass(frozen=True, slots=True)
class SignsPage:
    """All the signs, which stand on one page."""

    id: str
    title: Text
    criteria: Sequence[Question]


@dataclass(frozen=True, slots=True)
class OwnRequest(Filling):
    """A request as its holder fills it in."""

    request: ReplyRequest
    signs: tuple[AskedSign, ...]
    stored: Mapping[str, Mark]

    @property
    def parts(self) -> Sequence[SignsPage]:
        return (self.page,)

    @property
    def page(self) -> SignsPage:
        return SignsPage("signs", PAGE_TITLE, self.signs)

    def unanswered(self) -> list[tuple[Part, Question]]:
        """The signs without a word, in order: free text alone is a reply too."""
        return [(self.page, each) for each in self.signs if not self._says(each)]

    def _progress(self, part: Part) -> Progress:
        return Progress(part, sum(self._says(each) for each in self.signs), len(self.signs))

    def _says(self, sign: AskedSign) -> bool:
        mark = self.mark(sign)
        return bool(mark.value or mark.note)


def own_request(holder: Holder) -> OwnRequest:
    """The request that the link is for, as it is stored. Raises `Missing`."""
    request = db.session.scalar(
        select(ReplyRequest)
        .where(ReplyRequest.id == holder.subject_id, ReplyRequest.state.in_(("open", "answered")))
        .options(selectinload(ReplyRequest.signs).joinedload(SentSign.reply))
        .execution_options(populate_existing=True)
    )
    if request is None:
        raise Missing
    return OwnRequest(
        request,
        tuple(asked(sign) for sign in request.signs),
        {sign.flag: mark_of(sign.reply) for sign in request.signs if sign.reply is not None},
    )


def sign_rows(holder: Holder, flags: Sequence[str]) -> Mapping[str, SentSign]:
    """The signs of the holder's request by flag, with their replies. Raises `Missing` for any that
    was not sent to them."""
    found = {
        sign.flag: sign
        for sign in db.session.scalars(
            select(SentSign)
            .where(SentSign.request_id == holder.subject_id, SentSign.flag.in_(flags))
            .options(joinedload(SentSign.reply))
            .execution_options(populate_existing=True)
        )
    }
    if set(flags) - set(found):
        raise Missing
    return found


def asked(sign: SentSign) -> AskedSign:
    """A sign as a question."""
    title = {each: sign.shown[each]["title"] for each in LANGUAGES}
    return AskedSign(sign.flag, title, sign.shown)
