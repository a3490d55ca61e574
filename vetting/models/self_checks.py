"""Self-checks: what somebody rated of themself, for nobody's eyes but their own."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from vetting.db import Base, checked_by


class SelfCheck(Base):
    """One person's self-check. It belongs to no company and to no account: whoever has its secret
    opens it, and nobody else does. The secret itself is never stored."""

    __tablename__ = "self_check"
    # A number is never given twice: a page that outlives its self-check must not fit the next one.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    secret_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200), default="")
    checklist_id: Mapped[str] = mapped_column(String(60))
    checklist_version: Mapped[int]
    started_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class SelfCheckAnswer(Base):
    """The answer to one criterion or fact, as it stands; what it was before is not kept."""

    __tablename__ = "self_check_answer"
    __table_args__ = (UniqueConstraint("self_check_id", "question"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    self_check_id: Mapped[int] = mapped_column(ForeignKey("self_check.id", ondelete="CASCADE"))
    question: Mapped[str] = mapped_column(String(60))
    value: Mapped[str] = mapped_column(String(16), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column()
    client: Mapped[str] = mapped_column(String(64))
    seq: Mapped[int]

    __mapper_args__ = checked_by(version)
