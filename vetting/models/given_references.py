"""What referees answer by link, and by what a visit is told from another for a while."""

from datetime import datetime

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.assessments import Assessment, Reference
from vetting.models.saving import Answered


class GivenReference(Base, CompanyOwned):
    """What one referee was asked by link; `state` is open, answered, declined or wrong-person.

    `name` to `worked_together` are what the referee says of themself, empty before. What they
    answer counts once it is in: until then it is theirs alone."""

    __tablename__ = "given_reference"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("reference_id"),
        own("assessment_id", "assessment"),
        own("reference_id", "reference"),
        own("asked_by", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    reference_id: Mapped[int]
    # Where its links are mailed, and in which language.
    email: Mapped[str] = mapped_column(String(255), default="")
    language: Mapped[str] = mapped_column(String(2))
    state: Mapped[str] = mapped_column(String(16), default="open")
    name: Mapped[str] = mapped_column(String(200), default="")
    position: Mapped[str] = mapped_column(String(200), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    worked_together: Mapped[str] = mapped_column(String(200), default="")
    # Whether the person assessed may see it, which the referee says before they answer.
    may_be_shown: Mapped[bool | None]
    confirmed_at: Mapped[datetime | None]
    asked_by: Mapped[int]
    sent_at: Mapped[datetime]
    reminded_at: Mapped[datetime | None]
    # When they answered, declined, or said that it is not them.
    answered_at: Mapped[datetime | None]

    assessment: Mapped[Assessment] = relationship(viewonly=True)
    reference: Mapped[Reference] = relationship(viewonly=True, back_populates="given")
    ratings: Mapped[list["GivenRating"]] = relationship(viewonly=True, order_by="GivenRating.id")


class GivenRating(Base, CompanyOwned, Answered):
    """A referee's word on one criterion, or on whether they would work with them again, as it
    stands; what it was before is not kept."""

    __tablename__ = "given_rating"
    __table_args__ = (
        UniqueConstraint("given_reference_id", "criterion"),
        own("given_reference_id", "given_reference"),
        Index(None, "company_id", "given_reference_id"),
    )

    given_reference_id: Mapped[int]
    criterion: Mapped[str] = mapped_column(String(60))


class GuestMark(Base, CompanyOwned):
    """By what one guest's visit can be told from another's in the same assessment: keyed hashes,
    of the network and of the browser; neither can be read from them. The row is erased in time."""

    __tablename__ = "guest_mark"
    __table_args__ = (
        UniqueConstraint("link_id"),
        own("assessment_id", "assessment"),
        own("link_id", "access_link"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    link_id: Mapped[int]
    address: Mapped[str] = mapped_column(String(64))
    browser: Mapped[str] = mapped_column(String(64))
    until: Mapped[datetime] = mapped_column(index=True)
