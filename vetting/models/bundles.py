"""A brief's scorecards in one file, as somebody asked for them."""

from datetime import datetime

from sqlalchemy import JSON, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.uploads import Upload


class Bundle(Base, CompanyOwned):
    """One request, its progress and what became of it: `waiting`, `running`, `done`, `failed` or
    `cancelled`. The file is for the member who asked, and for nobody else.

    `ticket` names the process that makes it; `seen_at` is its last sign of life. `hidden` and
    `faulty` are the assessments that are left out: those whose panel the member may not see yet,
    and those that could not be laid out."""

    __tablename__ = "bundle"
    __table_args__ = (
        parent_key(),
        own("brief_id", "brief"),
        own("member_id", "membership"),
        own("upload_id", "upload"),
        Index(None, "company_id", "brief_id"),
    )

    brief_id: Mapped[int]
    member_id: Mapped[int]
    language: Mapped[str] = mapped_column(String(2))
    paper: Mapped[str] = mapped_column(String(8))
    sort: Mapped[str] = mapped_column(String(60))
    base_url: Mapped[str] = mapped_column(String(255))
    state: Mapped[str] = mapped_column(String(16), default="waiting", index=True)
    trouble: Mapped[str] = mapped_column(String(16), default="")
    ticket: Mapped[str] = mapped_column(String(32), default="")
    done: Mapped[int] = mapped_column(default=0)
    whole: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[list[int]] = mapped_column(JSON, default=list)
    faulty: Mapped[list[int]] = mapped_column(JSON, default=list)
    asked_at: Mapped[datetime] = mapped_column(index=True)
    seen_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    upload_id: Mapped[int | None]

    upload: Mapped[Upload | None] = relationship(
        viewonly=True, primaryjoin="foreign(Bundle.upload_id) == Upload.id"
    )
