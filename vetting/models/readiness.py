"""Whether a company is ready for somebody to run its social media: one sheet for each brief."""

from datetime import datetime

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.accounts import Membership
from vetting.models.saving import AnswerChange, Answered


class Readiness(Base, CompanyOwned):
    """The sheet that the members of a company fill in together; while `shown_at` is set, the
    vendors of the brief may read what comes of it."""

    __tablename__ = "readiness"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("brief_id"),
        own("brief_id", "brief"),
        own("begun_by", "membership"),
        own("shown_by", "membership"),
    )

    brief_id: Mapped[int]
    checklist_id: Mapped[str] = mapped_column(String(60))
    checklist_version: Mapped[int]
    begun_by: Mapped[int]
    begun_at: Mapped[datetime]
    shown_by: Mapped[int | None]
    shown_at: Mapped[datetime | None]


class ReadinessAnswer(Base, CompanyOwned, Answered):
    """The rating of one criterion, as it stands, and who saved it last."""

    __tablename__ = "readiness_answer"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("readiness_id", "question"),
        own("readiness_id", "readiness"),
        own("member_id", "membership"),
    )

    readiness_id: Mapped[int]
    question: Mapped[str] = mapped_column(String(60))
    member_id: Mapped[int]

    member: Mapped[Membership] = relationship(
        viewonly=True,
        primaryjoin="foreign(ReadinessAnswer.member_id) == Membership.id",
    )


class ReadinessChange(Base, CompanyOwned, AnswerChange):
    """What an answer was after each accepted save; rows are only ever added."""

    __tablename__ = "readiness_change"
    __table_args__ = (
        UniqueConstraint("answer_id", "version"),
        own("answer_id", "readiness_answer"),
        Index(None, "company_id", "answer_id"),
        own("member_id", "membership"),
    )

    answer_id: Mapped[int]
    member_id: Mapped[int]
