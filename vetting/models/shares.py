"""Scorecards that were shared with somebody outside of the company."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.accounts import Membership
from vetting.models.assessments import Assessment


class ScorecardShare(Base, CompanyOwned):
    """An assessment's scorecard as one person outside of the company was shown it. Once it is over
    what they read is erased; to whom it was shown stays, for whoever was assessed may ask."""

    __tablename__ = "scorecard_share"
    __table_args__ = (
        parent_key(),
        own("assessment_id", "assessment"),
        own("shared_by", "membership"),
        Index(None, "company_id", "assessment_id"),
    )

    assessment_id: Mapped[int]
    # Who reads it, where the link is mailed (empty: nowhere), and in which language.
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(255), default="")
    language: Mapped[str] = mapped_column(String(2))
    days: Mapped[int]
    # What they read, by language, as it stood when it was shared; empty once it is over.
    sheets: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    # Which references it quotes: none of them may have been taken away since.
    reference_ids: Mapped[list[int]] = mapped_column(JSON, default=list)
    shared_by: Mapped[int]
    shared_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    assessment: Mapped[Assessment] = relationship(viewonly=True)
    sharer: Mapped[Membership] = relationship(viewonly=True)
