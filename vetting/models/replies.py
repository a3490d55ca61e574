"""The right of reply: which warning signs the person assessed was sent, and what they say of
each."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, synonym

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.accounts import Membership
from vetting.models.assessments import Assessment, Numbered
from vetting.models.saving import Saved


class ReplyRequest(Base, CompanyOwned, Numbered):
    """Signs that are put to the person assessed. `state` is `prepared` while nobody outside has
    seen it, then `open`, and at its end `answered` or `withdrawn`."""

    __tablename__ = "reply_request"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("assessment_id", "number"),
        own("assessment_id", "assessment"),
        own("asked_by", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    state: Mapped[str] = mapped_column(String(16), default="prepared")
    # Who replies, where the link is mailed to (empty: nowhere), and in which language.
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(255), default="")
    language: Mapped[str] = mapped_column(String(2))
    days: Mapped[int]
    # Until it is sent, who prepared it, and when.
    asked_by: Mapped[int]
    asked_at: Mapped[datetime]
    due_on: Mapped[date]
    answered_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]

    assessment: Mapped[Assessment] = relationship(viewonly=True)
    member: Mapped[Membership] = relationship(viewonly=True)
    signs: Mapped[list["SentSign"]] = relationship(viewonly=True, order_by="SentSign.place")


class SentSign(Base, CompanyOwned):
    """One warning sign as it was put to the person assessed; it never changes."""

    __tablename__ = "sent_sign"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("request_id", "flag"),
        own("request_id", "reply_request"),
        Index(None, "company_id", "request_id"),
    )

    request_id: Mapped[int]
    place: Mapped[int]
    flag: Mapped[str] = mapped_column(String(60))
    # What the flag rested on, so that a reply is known to be to earlier evidence.
    evidence: Mapped[str] = mapped_column(String(64))
    # What the person reads of it, by language.
    shown: Mapped[dict[str, Any]] = mapped_column(JSON)

    request: Mapped[ReplyRequest] = relationship(viewonly=True)
    reply: Mapped["Reply | None"] = relationship(viewonly=True, uselist=False)


class Reply(Base, CompanyOwned, Saved):
    """What the person assessed says of one sign, as it stands; `value` is `not-so`, `is-so`,
    `other` or empty. While the request is open it is a draft, and nobody's but theirs."""

    __tablename__ = "reply"
    __table_args__ = (
        UniqueConstraint("sign_id"),
        own("sign_id", "sent_sign"),
        Index(None, "company_id", "sign_id"),
    )

    sign_id: Mapped[int]
    value: Mapped[str] = mapped_column(String(16), default="")
    text: Mapped[str] = mapped_column(Text, default="")

    # What pages that save by themselves call it.
    note: Mapped[str] = synonym("text")
