"""The dossier: one vendor against one brief, its reviews, evidence, rulings and decision."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import Index, Numeric, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, checked_by, own, parent_key
from vetting.models.accounts import Membership
from vetting.models.authors import Authored
from vetting.models.directory import Brief, Vendor
from vetting.models.saving import AnswerChange, Answered
from vetting.models.uploads import Upload

if TYPE_CHECKING:
    from vetting.models.given_references import GivenReference


class Assessment(Base, CompanyOwned):
    __tablename__ = "assessment"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("brief_id", "vendor_id"),
        own("brief_id", "brief"),
        own("vendor_id", "vendor"),
        own("opened_by", "membership"),
        Index(None, "company_id", "brief_id"),
        Index(None, "company_id", "vendor_id"),
    )

    brief_id: Mapped[int]
    vendor_id: Mapped[int]
    checklist_id: Mapped[str] = mapped_column(String(60))
    checklist_version: Mapped[int]
    questions_asked: Mapped[int | None]
    opened_by: Mapped[int]
    opened_at: Mapped[datetime]

    brief: Mapped[Brief] = relationship(overlaps="vendor,brief")
    vendor: Mapped[Vendor] = relationship(overlaps="vendor,brief")

    @property
    def is_example(self) -> bool:
        """Whether both belong to the example, so that it is nobody's panel."""
        return self.brief.example_id is not None and self.vendor.example_id is not None

    @property
    def is_closed(self) -> bool:
        """Whether it is only read any more, as is everything in a closed brief."""
        return self.brief.closed_at is not None


class Review(Base, CompanyOwned):
    """One rater's ratings; `role` is panel, self or referee, `state` open, submitted, abstained."""

    __tablename__ = "review"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("assessment_id", "member_id", "role"),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
        Index(None, "company_id", "member_id"),
    )

    assessment_id: Mapped[int]
    member_id: Mapped[int]
    role: Mapped[str] = mapped_column(String(16), default="panel")
    state: Mapped[str] = mapped_column(String(16), default="open")
    started_at: Mapped[datetime]
    first_submitted_at: Mapped[datetime | None]
    submitted_at: Mapped[datetime | None]
    abstained_at: Mapped[datetime | None]
    abstained_because: Mapped[str] = mapped_column(Text, default="")
    reopened_at: Mapped[datetime | None]
    reopened_because: Mapped[str] = mapped_column(Text, default="")
    times_reopened: Mapped[int] = mapped_column(default=0)

    member: Mapped[Membership] = relationship(overlaps="ratings")
    ratings: Mapped[list["Rating"]] = relationship(back_populates="review", overlaps="member")


class Rating(Base, CompanyOwned, Answered):
    """One rater's word on one criterion, as it stands; `value` is empty while only a note is."""

    __tablename__ = "rating"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("review_id", "criterion"),
        own("review_id", "review"),
        Index(None, "company_id", "review_id"),
    )

    review_id: Mapped[int]
    criterion: Mapped[str] = mapped_column(String(60))

    review: Mapped[Review] = relationship(back_populates="ratings", overlaps="member,ratings")


class RatingChange(Base, CompanyOwned, AnswerChange):
    """What a rating was after each accepted save; rows are only ever added."""

    __tablename__ = "rating_change"
    __table_args__ = (
        UniqueConstraint("rating_id", "version"),
        own("rating_id", "rating"),
        own("member_id", "membership"),
        Index(None, "company_id", "rating_id"),
    )

    rating_id: Mapped[int]
    member_id: Mapped[int]


class FactAnswer(Base, CompanyOwned):
    __tablename__ = "fact_answer"
    __table_args__ = (
        UniqueConstraint("assessment_id", "fact"),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    fact: Mapped[str] = mapped_column(String(60))
    value: Mapped[str] = mapped_column(String(16))
    source: Mapped[str] = mapped_column(String(16), default="")
    answered_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)
    member_id: Mapped[int]
    saved_at: Mapped[datetime]

    __mapper_args__ = checked_by(version)

    member: Mapped[Membership] = relationship(viewonly=True)


class Reference(Base, CompanyOwned, Authored):
    """What a named person said of the vendor, entered by hand; `named_id` where the vendor named
    the person in its self-assessment, `given` what they answered by link, where they were asked
    that way."""

    __tablename__ = "reference"
    __table_args__ = (
        parent_key(),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        own("link_id", "access_link"),
        own("named_id", "named_referee"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[str] = mapped_column(String(200), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    contact: Mapped[str] = mapped_column(String(255), default="")
    worked_together: Mapped[str] = mapped_column(String(200), default="")
    authorised_on: Mapped[date | None]
    identity_verified: Mapped[bool] = mapped_column(default=False)
    identity_how: Mapped[str] = mapped_column(Text, default="")
    outcome: Mapped[str] = mapped_column(String(16), default="not_contacted")
    would_rehire: Mapped[str] = mapped_column(String(16), default="not_asked")
    contact_attempts: Mapped[int] = mapped_column(default=0)
    contacted_on: Mapped[date | None]
    claim_in_writing: Mapped[bool] = mapped_column(default=False)
    contact_is_candidate: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)
    named_id: Mapped[int | None]
    saved_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]

    __mapper_args__ = checked_by(version)

    given: Mapped["GivenReference | None"] = relationship(viewonly=True, back_populates="reference")

    @property
    def is_confidential(self) -> bool:
        """Whether the referee said that the person assessed may not see it."""
        return self.given is not None and self.given.may_be_shown is False


class Proposal(Base, CompanyOwned, Authored):
    """One version of the vendor's written offer; its text never changes, the newest one counts.

    A version that was taken away keeps its row, without text and file, so that its number is not
    given twice."""

    __tablename__ = "proposal"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("assessment_id", "number"),
        own("assessment_id", "assessment"),
        own("upload_id", "upload"),
        own("member_id", "membership"),
        own("link_id", "access_link"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    number: Mapped[int]
    received_on: Mapped[date | None]
    text: Mapped[str] = mapped_column(Text)
    upload_id: Mapped[int | None]
    declines_guarantee: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    saved_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]

    __mapper_args__ = checked_by(version)

    upload: Mapped[Upload | None] = relationship(viewonly=True)


class PromiseRuling(Base, CompanyOwned):
    """A person confirms, dismisses or reopens a promise in a proposal; rows are only ever added,
    the newest holds. It belongs to the words: a later version in which they stand keeps it."""

    __tablename__ = "promise_ruling"
    __table_args__ = (
        UniqueConstraint("assessment_id", "key", "turn"),
        own("assessment_id", "assessment"),
        own("proposal_id", "proposal"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    proposal_id: Mapped[int]
    # What the promise and its words make, and how often it was ruled on.
    key: Mapped[str] = mapped_column(String(16))
    turn: Mapped[int]
    promise: Mapped[str] = mapped_column(String(60))
    quote: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(16))
    member_id: Mapped[int]
    ruled_at: Mapped[datetime]

    member: Mapped[Membership] = relationship(viewonly=True)


class Numbered:
    """One of several words on the same thing, from 1 on: of two people who speak at one moment
    both would be next, and the second is refused."""

    number: Mapped[int] = mapped_column(default=1)


class FlagRuling(Base, CompanyOwned, Numbered):
    """A person confirms or clears a flag; rows are only ever added, the newest holds."""

    __tablename__ = "flag_ruling"
    __table_args__ = (
        UniqueConstraint("assessment_id", "flag", "number"),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    flag: Mapped[str] = mapped_column(String(60))
    state: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(Text)
    # What the flag rested on when it was ruled on, so that new evidence can raise it again.
    evidence: Mapped[str] = mapped_column(String(64), default="")
    member_id: Mapped[int]
    ruled_at: Mapped[datetime]

    member: Mapped[Membership] = relationship(viewonly=True)


class Consensus(Base, CompanyOwned, Numbered):
    """The panel's common rating after talking; rows are only ever added, the newest holds."""

    __tablename__ = "consensus"
    __table_args__ = (
        UniqueConstraint("assessment_id", "criterion", "number"),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    criterion: Mapped[str] = mapped_column(String(60))
    # Empty once withdrawn.
    value: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(Text)
    member_id: Mapped[int]
    recorded_at: Mapped[datetime]

    member: Mapped[Membership] = relationship(viewonly=True)


class KnockoutRuling(Base, CompanyOwned, Numbered):
    """A decider confirms or lifts a knock-out; rows are only ever added, the newest holds."""

    __tablename__ = "knockout_ruling"
    __table_args__ = (
        UniqueConstraint("assessment_id", "criterion", "number"),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    criterion: Mapped[str] = mapped_column(String(60))
    confirmed: Mapped[bool]
    evidence: Mapped[str] = mapped_column(Text)
    answered: Mapped[bool]
    member_id: Mapped[int]
    ruled_at: Mapped[datetime]

    member: Mapped[Membership] = relationship(viewonly=True)


class Decision(Base, CompanyOwned, Numbered):
    """What a named member decided, and what lay before them; the newest holds, none is lost."""

    __tablename__ = "decision"
    __table_args__ = (
        UniqueConstraint("assessment_id", "number"),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    outcome: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(Text)
    conditions: Mapped[str] = mapped_column(Text, default="")
    follows_level: Mapped[bool]
    level: Mapped[str] = mapped_column(String(16))
    rule: Mapped[str] = mapped_column(String(4), default="")
    total: Mapped[Decimal | None] = mapped_column(Numeric(4, 1))
    coverage: Mapped[Decimal | None] = mapped_column(Numeric(3, 2))
    # Decided at a weighty level before the person assessed had their say: `unasked` where they
    # were not asked, `waiting` where their time was not over, and why.
    early: Mapped[str] = mapped_column(String(16), default="")
    early_because: Mapped[str] = mapped_column(Text, default="")
    member_id: Mapped[int]
    decided_at: Mapped[datetime]

    member: Mapped[Membership] = relationship(viewonly=True)
