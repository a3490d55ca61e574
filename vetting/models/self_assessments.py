"""What a company asks somebody to say of themself, and what they hand in."""

from datetime import date, datetime

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.accounts import Membership
from vetting.models.assessments import Assessment
from vetting.models.saving import AnswerChange, Answered
from vetting.models.uploads import Upload


class SelfAssessment(Base, CompanyOwned):
    """One assessment as the vendor sees itself; `state` is open, submitted or returned.

    Answers, referees and files are drafts until they are handed in: what the company reads is only
    what was handed in last."""

    __tablename__ = "self_assessment"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("assessment_id"),
        own("assessment_id", "assessment"),
        own("asked_by", "membership"),
        own("returned_by", "membership"),
        own("offer_upload_id", "upload"),
    )

    assessment_id: Mapped[int]
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(255), default="")
    language: Mapped[str] = mapped_column(String(2))
    note: Mapped[str] = mapped_column(Text, default="")
    # The parts of the brief that they may read, with blanks between.
    parts: Mapped[str] = mapped_column(String(200), default="")
    asked_by: Mapped[int]
    asked_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16), default="open")
    first_submitted_at: Mapped[datetime | None]
    submitted_at: Mapped[datetime | None]
    returned_at: Mapped[datetime | None]
    returned_by: Mapped[int | None]
    returned_because: Mapped[str] = mapped_column(Text, default="")
    times_returned: Mapped[int] = mapped_column(default=0)
    # When its author took back what it held, all but the offer.
    taken_back_at: Mapped[datetime | None]

    # Their written offer as they left it, and the version of it that was handed in last.
    offer: Mapped[str] = mapped_column(Text, default="")
    offer_upload_id: Mapped[int | None]
    offer_version: Mapped[int] = mapped_column(default=0)
    offer_given: Mapped[int] = mapped_column(default=0)

    assessment: Mapped[Assessment] = relationship(viewonly=True)
    asker: Mapped[Membership] = relationship(
        viewonly=True, primaryjoin="foreign(SelfAssessment.asked_by) == Membership.id"
    )
    returner: Mapped[Membership | None] = relationship(
        viewonly=True, primaryjoin="foreign(SelfAssessment.returned_by) == Membership.id"
    )
    offer_upload: Mapped[Upload | None] = relationship(
        viewonly=True, primaryjoin="foreign(SelfAssessment.offer_upload_id) == Upload.id"
    )
    answers: Mapped[list["SelfAssessmentAnswer"]] = relationship(viewonly=True)

    @property
    def is_given(self) -> bool:
        """Whether it was handed in, be it that it was sent back since."""
        return self.first_submitted_at is not None


class SelfAssessmentAnswer(Base, CompanyOwned, Answered):
    """The answer to one criterion or fact as it stands, and as it was handed in last."""

    __tablename__ = "self_assessment_answer"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("self_assessment_id", "question"),
        own("self_assessment_id", "self_assessment"),
        Index(None, "company_id", "self_assessment_id"),
    )

    self_assessment_id: Mapped[int]
    question: Mapped[str] = mapped_column(String(60))
    given_value: Mapped[str] = mapped_column(String(16), default="")
    given_note: Mapped[str] = mapped_column(Text, default="")


class SelfAssessmentAnswerChange(Base, CompanyOwned, AnswerChange):
    """What an answer was after each accepted save; rows are only ever added."""

    __tablename__ = "self_assessment_answer_change"
    __table_args__ = (
        UniqueConstraint("answer_id", "version"),
        own("answer_id", "self_assessment_answer"),
        own("link_id", "access_link"),
        Index(None, "company_id", "answer_id"),
    )

    answer_id: Mapped[int]
    link_id: Mapped[int]


class NamedReferee(Base, CompanyOwned):
    """Somebody who can speak for the vendor, as the vendor names them; `authorised_on` is when the
    vendor said that they agreed to be asked. Removed ones that were handed in wait for the next
    time."""

    __tablename__ = "named_referee"
    __table_args__ = (
        parent_key(),
        own("self_assessment_id", "self_assessment"),
        Index(None, "company_id", "self_assessment_id"),
    )

    self_assessment_id: Mapped[int]
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[str] = mapped_column(String(200), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    contact: Mapped[str] = mapped_column(String(255), default="")
    worked_together: Mapped[str] = mapped_column(String(200), default="")
    authorised_on: Mapped[date]
    saved_at: Mapped[datetime]
    given_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]


class SelfAssessmentFile(Base, CompanyOwned):
    """A file that is to prove something, for one question or for all; the company finds it from
    when it was handed in."""

    __tablename__ = "self_assessment_file"
    __table_args__ = (
        own("self_assessment_id", "self_assessment"),
        own("upload_id", "upload"),
        Index(None, "company_id", "self_assessment_id"),
    )

    self_assessment_id: Mapped[int]
    upload_id: Mapped[int]
    question: Mapped[str] = mapped_column(String(60), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    given_at: Mapped[datetime | None]

    upload: Mapped[Upload] = relationship(viewonly=True)
