"""Access links: the ways in for people without an account."""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vetting.db import Base, CompanyOwned, own, parent_key
from vetting.models.accounts import Company, Membership


class AccessLink(Base, CompanyOwned):
    """A way in for one person and one purpose; the secret itself is never stored.

    `subject_id` is the row that it opens: of which table, the purpose says."""

    __tablename__ = "access_link"
    __table_args__ = (
        parent_key(),
        own("made_by", "membership"),
        own("revoked_by", "membership"),
    )

    purpose: Mapped[str] = mapped_column(String(20))
    subject_id: Mapped[int]
    name: Mapped[str] = mapped_column(String(200))
    secret_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    made_by: Mapped[int]
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]
    revoked_by: Mapped[int | None]
    revoked_at: Mapped[datetime | None]
    # When it had served its purpose, such as an invitation that was accepted.
    done_at: Mapped[datetime | None]
    # When the holder said that they read the notice, and the notice as they read it.
    noticed_at: Mapped[datetime | None]
    notice_version: Mapped[int | None]
    notice: Mapped[str] = mapped_column(Text, default="")

    company: Mapped[Company] = relationship(lazy="joined", innerjoin=True)
    maker: Mapped[Membership] = relationship(
        viewonly=True, primaryjoin="foreign(AccessLink.made_by) == Membership.id"
    )
