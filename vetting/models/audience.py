"""The histories of the accounts that a vendor is said to have run."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, checked_by, own
from vetting.models.accounts import Membership


class AudienceHistory(Base, CompanyOwned):
    """One account's history, who ran it when, and what was read in it when it was saved."""

    __tablename__ = "audience_history"
    __table_args__ = (
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    platform: Mapped[str] = mapped_column(String(16))
    handle: Mapped[str] = mapped_column(String(200))
    # candidate, others or unknown: only what the candidate ran counts.
    run_by: Mapped[str] = mapped_column(String(16))
    ran_from: Mapped[date | None]
    ran_to: Mapped[date | None]
    explanation: Mapped[str] = mapped_column(Text, default="")
    document: Mapped[str] = mapped_column(String(500), default="")
    # The cleaned rows as CSV, and how many a later row for the same day replaced.
    rows: Mapped[str] = mapped_column(Text, deferred=True)
    repeated: Mapped[int] = mapped_column(default=0)
    # What `vetting followers` would print.
    report: Mapped[dict[str, Any]] = mapped_column(JSON, deferred=True)
    result: Mapped[str] = mapped_column(String(16))
    # [{"id": signal, "from": day, "to": day}] of the findings that count.
    grounds: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)
    version: Mapped[int] = mapped_column(default=1)
    member_id: Mapped[int]
    saved_at: Mapped[datetime]

    __mapper_args__ = checked_by(version)

    member: Mapped[Membership] = relationship(viewonly=True)
