"""The Social Media Plan: its sections as they stand, its versions, and what both sides say."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.accounts import Membership
from vetting.models.assessments import Assessment, Numbered
from vetting.models.authors import Authored
from vetting.models.saving import Change, Saved


class Plan(Base, CompanyOwned):
    """The plan that a company and one vendor agree on; its sections are the draft, and what was
    put to the other side stands in its versions."""

    __tablename__ = "plan"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("assessment_id"),
        own("assessment_id", "assessment"),
        own("drafted_by", "membership"),
    )

    assessment_id: Mapped[int]
    # In which it was drafted, and is printed unless the other one is asked for.
    language: Mapped[str] = mapped_column(String(2))
    # Who agrees for the vendor, and where their link is mailed.
    name: Mapped[str] = mapped_column(String(200), default="")
    email: Mapped[str] = mapped_column(String(255), default="")
    drafted_by: Mapped[int]
    drafted_at: Mapped[datetime]
    # When a side was last told by mail that the other one did something.
    vendor_told_at: Mapped[datetime | None]
    company_told_at: Mapped[datetime | None]

    assessment: Mapped[Assessment] = relationship(viewonly=True)
    sections: Mapped[list["PlanSection"]] = relationship(viewonly=True, order_by="PlanSection.id")
    versions: Mapped[list["PlanVersion"]] = relationship(
        viewonly=True, order_by="PlanVersion.number"
    )


class PlanSection(Base, CompanyOwned, Saved):
    """One section of the draft as it stands; `body` is what it holds, as canonical JSON."""

    __tablename__ = "plan_section"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("plan_id", "section"),
        own("plan_id", "plan"),
        Index(None, "company_id", "plan_id"),
    )

    plan_id: Mapped[int]
    section: Mapped[str] = mapped_column(String(40))
    body: Mapped[str] = mapped_column(Text, default="")
    # What was taken over and from where: field, quote, source.
    sources: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)


class PlanSectionChange(Base, CompanyOwned, Change):
    """What a section was after each accepted save; rows are only ever added."""

    __tablename__ = "plan_section_change"
    __table_args__ = (
        UniqueConstraint("section_id", "version"),
        own("section_id", "plan_section"),
        own("member_id", "membership"),
        Index(None, "company_id", "section_id"),
    )

    section_id: Mapped[int]
    member_id: Mapped[int]
    body: Mapped[str] = mapped_column(Text)

    member: Mapped[Membership] = relationship(viewonly=True)


class PlanVersion(Base, CompanyOwned, Numbered):
    """The whole plan as it was put to the other side; it never changes."""

    __tablename__ = "plan_version"
    __table_args__ = (
        parent_key(),
        UniqueConstraint("plan_id", "number"),
        own("plan_id", "plan"),
        own("put_by", "membership"),
        Index(None, "company_id", "plan_id"),
    )

    plan_id: Mapped[int]
    language: Mapped[str] = mapped_column(String(2))
    # By section: its body and its sources.
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    sha256: Mapped[str] = mapped_column(String(64))
    note: Mapped[str] = mapped_column(Text, default="")
    put_by: Mapped[int]
    put_at: Mapped[datetime]

    plan: Mapped[Plan] = relationship(viewonly=True)
    putter: Mapped[Membership] = relationship(viewonly=True)
    agreements: Mapped[list["PlanAgreement"]] = relationship(
        viewonly=True, order_by="PlanAgreement.id"
    )


class PlanComment(Base, CompanyOwned, Authored):
    """What one of the two sides says of a section, or of the whole where that is empty."""

    __tablename__ = "plan_comment"
    __table_args__ = (
        parent_key(),
        own("plan_id", "plan"),
        own("version_id", "plan_version"),
        own("member_id", "membership"),
        own("link_id", "access_link"),
        own("settled_by", "membership"),
        Index(None, "company_id", "plan_id"),
    )

    plan_id: Mapped[int]
    version_id: Mapped[int]
    section: Mapped[str] = mapped_column(String(40), default="")
    text: Mapped[str] = mapped_column(Text)
    member_id: Mapped[int | None]
    link_id: Mapped[int | None]
    said_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[int | None]

    version: Mapped[PlanVersion] = relationship(viewonly=True)
    settler: Mapped[Membership | None] = relationship(
        viewonly=True, primaryjoin="foreign(PlanComment.settled_by) == Membership.id"
    )


class PlanAgreement(Base, CompanyOwned, Authored):
    """One side agrees to one version; `side` is `company` or `vendor`, `name` as it was signed."""

    __tablename__ = "plan_agreement"
    __table_args__ = (
        UniqueConstraint("version_id", "side"),
        Index(None, "company_id", "version_id"),
        own("version_id", "plan_version"),
        own("member_id", "membership"),
        own("link_id", "access_link"),
    )

    version_id: Mapped[int]
    side: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200))
    member_id: Mapped[int | None]
    link_id: Mapped[int | None]
    agreed_at: Mapped[datetime]
