"""What a company says of itself when others assess it, and to whom it gave that."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.accounts import Company, Membership
from vetting.models.saving import Answered
from vetting.models.uploads import Upload


class Profile(Base, CompanyOwned):
    """A company as a vendor: its answers, files and referees stay its own until it shares them."""

    __tablename__ = "profile"
    __table_args__ = (parent_key(), UniqueConstraint("company_id"))

    kind: Mapped[str] = mapped_column(String(16))
    checklist_id: Mapped[str] = mapped_column(String(60))
    checklist_version: Mapped[int]
    begun_at: Mapped[datetime]


class ProfileAnswer(Base, CompanyOwned, Answered):
    """The answer to one criterion or fact, and the day until which it can be given as it is."""

    __tablename__ = "profile_answer"
    __table_args__ = (
        UniqueConstraint("profile_id", "question"),
        own("profile_id", "profile"),
        Index(None, "company_id", "profile_id"),
    )

    profile_id: Mapped[int]
    question: Mapped[str] = mapped_column(String(60))
    valid_until: Mapped[date]


class ProfileReferee(Base, CompanyOwned):
    """Somebody who agreed, on a day, to be asked by whoever assesses the company."""

    __tablename__ = "profile_referee"
    __table_args__ = (
        own("profile_id", "profile"),
        Index(None, "company_id", "profile_id"),
    )

    profile_id: Mapped[int]
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[str] = mapped_column(String(200), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    contact: Mapped[str] = mapped_column(String(255), default="")
    worked_together: Mapped[str] = mapped_column(String(200), default="")
    authorised_on: Mapped[date]
    valid_until: Mapped[date]


class ProfileFile(Base, CompanyOwned):
    """A file that proves something, for one question or for all."""

    __tablename__ = "profile_file"
    __table_args__ = (
        own("profile_id", "profile"),
        own("upload_id", "upload"),
        Index(None, "company_id", "profile_id"),
    )

    profile_id: Mapped[int]
    upload_id: Mapped[int]
    question: Mapped[str] = mapped_column(String(60), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    valid_until: Mapped[date]

    upload: Mapped[Upload] = relationship(viewonly=True)


class ProfileShare(Base, CompanyOwned):
    """What another company was given of a profile: a copy, as it was on that day.

    `self_assessment_id` is that company's row, behind its wall: whoever takes the copy back goes
    through that company for it."""

    __tablename__ = "profile_share"
    __table_args__ = (
        own("profile_id", "profile"),
        own("shared_by", "membership"),
        own("taken_back_by", "membership"),
        Index(None, "company_id", "profile_id"),
    )

    profile_id: Mapped[int]
    receiver_id: Mapped[int] = mapped_column(ForeignKey("company.id"))
    self_assessment_id: Mapped[int]
    title: Mapped[str] = mapped_column(String(200))
    answers: Mapped[int]
    referees: Mapped[int]
    files: Mapped[int]
    shared_by: Mapped[int]
    shared_at: Mapped[datetime]
    taken_back_by: Mapped[int | None]
    taken_back_at: Mapped[datetime | None]

    receiver: Mapped[Company] = relationship(
        lazy="joined", innerjoin=True, foreign_keys=[receiver_id]
    )
    sharer: Mapped[Membership] = relationship(
        viewonly=True, primaryjoin="foreign(ProfileShare.shared_by) == Membership.id"
    )
