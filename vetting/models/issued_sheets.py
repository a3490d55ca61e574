"""Sheets that left the portal, on paper or as a file."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own
from vetting.models.assessments import Assessment
from vetting.models.authors import Authored


class IssuedSheet(Base, CompanyOwned, Authored):
    """A sheet as it was first shown for printing; the same content again is the same sheet, in
    whatever language. Of what it said only figures and digests are kept.

    `kind` says what is shown of the assessment. Once that is erased, code and days alone are left,
    so that the paper is still known to be genuine."""

    __tablename__ = "issued_sheet"
    __table_args__ = (
        UniqueConstraint("assessment_id", "kind", "digest"),
        own("assessment_id", "assessment"),
        own("member_id", "membership"),
        own("link_id", "access_link"),
        Index(None, "company_id", "assessment_id"),
    )

    kind: Mapped[str] = mapped_column(String(20))
    assessment_id: Mapped[int | None]
    code: Mapped[str] = mapped_column(String(12), unique=True)
    digest: Mapped[str] = mapped_column(String(64))
    # The digest of each part, and the figures that stood on it.
    parts: Mapped[dict[str, str]] = mapped_column(JSON)
    figures: Mapped[dict[str, Any]] = mapped_column(JSON)
    issued_at: Mapped[datetime]
    # Later than that where other content was issued in between.
    newest_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]

    assessment: Mapped[Assessment | None] = relationship(viewonly=True)
